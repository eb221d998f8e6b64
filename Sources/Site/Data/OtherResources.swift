/// What the data package holds beside the tables as lines: the same for spreadsheets, for reference managers and for calendars.
extension DataSchema {
    static let otherResources = [
        articleTable, entityTable, mentionTable,
        Resource(file: "citations.bib", summary: "All articles for BibLaTeX and BibTeX."),
        Resource(file: "citations.ris", summary: "All articles for reference managers, in RIS."),
        Resource(file: "citations.json", summary: "All articles in CSL-JSON."),
        Resource(file: DataFile.timeline.rawValue, summary: "The timeline in the form that TimelineJS reads."),
        Resource(file: DataFile.calendar.rawValue, summary: "The timeline as a calendar, RFC 5545."),
    ]

    static let articleTable = Resource(
        file: "articles.csv", summary: "A row an article, for spreadsheets, in the order of `articles.jsonl`.",
        fields: [
            .articleSlug,
            Field(name: "title", type: "string", summary: "Its title."),
            Field(name: "date", type: "string", summary: "When it was published, ISO 8601."),
            Field(name: "updated", type: "string", summary: "When it was changed, ISO 8601."),
            .outlet,
            Field(name: "outlet_name", type: "string", summary: "The outlet's name."),
            Field(name: "authors", type: "string", summary: "Who wrote it, joined by `; `."),
            .credit,
            .dateline,
            .language,
            .original,
            .rights,
            Field(name: "tags", type: "string", summary: "The curator's tags, joined by `; `."),
            Field(name: "passages", type: "integer", summary: "How many passages it has; empty where `rights` is not `full`, as the next."),
            Field(name: "words", type: "integer", summary: "How many words; empty too in languages that set no spaces between them."),
            required("mentions", "integer", "How many mentions of entities."),
            .seed,
            .seedSHA256,
            required("page", "string", "Its page: the address, or without `base_url` the path from the site's top."),
        ])

    static let entityTable = Resource(
        file: "entities.csv", summary: "A row an entity, for spreadsheets, by slug.",
        fields: [
            .slug,
            .name,
            .type,
            Field(name: "aliases", type: "string", summary: "Other names, joined by `; `."),
            .wikidata,
            .status,
            required("articles", "integer", "How many articles name it."),
            required("mentions", "integer", "How often the dossier names it."),
            Field(name: "first", type: "string", summary: "The day of the first dated article that names it, ISO 8601."),
            Field(name: "last", type: "string", summary: "The day of the last."),
            required("page", "string", "Its page: the address, or the path from the site's top."),
        ])

    static let mentionTable = Resource(
        file: "mentions.csv",
        summary: "A row a mention, for spreadsheets, in the order of the articles and of their text; those in articles whose text is withheld are counted in the other tables alone.",
        fields: [
            .entity,
            required("entity_name", "string", "Its name."),
            .article,
            Field(name: "date", type: "string", summary: "When the article was published, ISO 8601."),
            .outlet,
            .passage,
            required("spelling", "string", "The name as it stands there."),
            .start,
            .end,
            .reason,
            required("page", "string", "The passage on the article's page: the address, or the path from the site's top."),
        ])
}
