internal import Text

extension Citation {
    package func text(in strings: InterfaceStrings) -> String {
        CitationFields(self).text(in: strings)
    }
}

extension CitationFields {
    /// A line of text for a footnote, in the interface's language and its punctuation:
    ///
    ///     Jane Doe and Reuters staff, “Visit to Moscow”, The Daily, March 20, 2023, https://… In: The Dossier, https://…
    ///
    /// A full stop ends the first part; none follows an address, for it would be copied with it.
    func text(in strings: InterfaceStrings) -> String {
        let comma = strings.listComma
        var text = creators.isEmpty ? "" : strings.list(creators.map(\.stated)) + comma
        let title = statedTitle(untitled: strings[.untitled])
        text += hasTitle ? strings.quoted(title, before: comma) : title + comma
        if let outlet {
            text += outlet
            text += comma
        }
        text += dates(in: strings)
        if citation.url != nil, let link {
            text += comma
            text += link
        }
        if let accessed = citation.accessed { text += strings.bracketed(strings.text(.accessed, strings.dates.format(accessed, .long))) }
        guard let place = whereabouts(comma) else { return text }
        if citation.url == nil, citation.accessed == nil, !text.hasSuffix(".") { text += strings.fullStop }
        // Full-width marks have their space within them; an address needs one.
        return text + (text.hasSuffix("。") || text.hasSuffix("）") ? "" : " ") + strings.text(.inDossier, place)
    }

    /// `March 20, 2023 (updated March 21, 2023)`
    private func dates(in strings: InterfaceStrings) -> String {
        let published = citation.date.map { strings.dates.format($0.day, .long) } ?? strings[.noDate]
        guard let change else { return published }
        return published + strings.bracketed(strings.text(.updatedOn, strings.dates.format(change, .long)))
    }
}
