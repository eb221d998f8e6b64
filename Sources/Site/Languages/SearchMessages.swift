extension InterfaceStrings {
    /// What the search script says, by its own names for it, with its own places such as `{query}`.
    ///
    /// Counts stand behind a colon (“Статей: 3”), so that the script needs no plural rules.
    package var searchMessages: [String: String] {
        let count = text(.searchCount, "{count}")
        return [
            "search": self[.search],
            "names": self[.entities],
            "articles": self[.articles],
            "all": self[.searchAll],
            "none": text(.noResults, "{query}"),
            "count": count,
            "one": text(.searchCount, numbers.format(1)),
            "some": text(.searchAtLeast, "{count}"),
            "partial": text(.searchPartial, "{count}"),
            "missing": text(.searchMissing, "{words}"),
            "corrected": text(.searchCorrected, "{from}", "{to}"),
            "noDate": text(.searchNoDate, "{date}"),
            "also": text(.searchAlso, "{names}"),
            "only": text(.searchOnly, "{query}"),
            "searching": self[.searching],
            "more": self[.moreResults],
            "mentioned": count,
            "filters": self[.filters],
            "outlet": self[.outlet],
            "entity": self[.searchNamedIn],
            "type": self[.searchNameType],
            "person": self[.person],
            "organization": self[.organization],
            "place": self[.place],
            "event": self[.event],
            "lang": self[.language],
            "from": self[.from],
            "to": self[.to],
            "months": self[.searchByMonth],
            "any": self[.searchAny],
            "sort": self[.sortBy],
            "relevance": self[.relevance],
            "newest": self[.newestFirst],
            "oldest": self[.oldestFirst],
            "clear": self[.clearFilters],
            "next": self[.searchNextHit],
            "previous": self[.searchPreviousHit],
            "close": self[.searchUnmark],
            "hits": text(.searchHits, "{at}", "{count}"),
        ]
    }
}
