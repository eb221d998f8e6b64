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
            required("slug", "string", "The name of the article's file and page."),
            Field(name: "title", type: "string", summary: "Its title."),
            Field(name: "date", type: "string", summary: "When it was published, ISO 8601."),
            Field(name: "updated", type: "string", summary: "When it was changed, ISO 8601."),
            Field(name: "outlet", type: "string", summary: "The slug of its outlet.", reference: "outlets"),
            Field(name: "outlet_name", type: "string", summary: "The outlet's name."),
            Field(name: "authors", type: "string", summary: "Who wrote it, joined by `; `."),
            Field(name: "credit", type: "string", summary: "The agency or source it credits."),
            Field(name: "dateline", type: "string", summary: "Where it was written."),
            required("language", "string", "Its language, a BCP 47 tag."),
            Field(name: "url", type: "string", summary: "The address of the original."),
            required("rights", "string", "How much of its text is published: `full`, `excerpt` or `link`."),
            Field(name: "tags", type: "string", summary: "The curator's tags, joined by `; `."),
            Field(name: "passages", type: "integer", summary: "How many passages it has; empty where `rights` is not `full`, as the next."),
            Field(name: "words", type: "integer", summary: "How many words; empty too in languages that set no spaces between them."),
            required("mentions", "integer", "How many mentions of entities."),
            Field(name: "seed", type: "string", summary: "The raw file that it was made from."),
            Field(name: "seed_sha256", type: "string", summary: "The SHA-256 of the raw file at import."),
            required("page", "string", "Its page: the address, or without `base_url` the path from the site's top."),
        ])

    static let entityTable = Resource(
        file: "entities.csv", summary: "A row an entity, for spreadsheets, by slug.",
        fields: [
            required("slug", "string", "The name of its file and page."),
            required("name", "string", "Its name."),
            required("type", "string", "`person`, `organization`, `place` or `event`."),
            Field(name: "aliases", type: "string", summary: "Other names, joined by `; `."),
            Field(name: "wikidata", type: "string", summary: "Its item in Wikidata."),
            required("status", "string", "`confirmed` by a curator, or `suggested` by the program."),
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
            required("entity", "string", "The slug of the entity.", of: "entities"),
            required("entity_name", "string", "Its name."),
            required("article", "string", "The slug of the article.", of: "articles"),
            Field(name: "date", type: "string", summary: "When the article was published, ISO 8601."),
            Field(name: "outlet", type: "string", summary: "The slug of its outlet.", reference: "outlets"),
            required("passage", "string", "The id of the passage."),
            required("spelling", "string", "The name as it stands there."),
            required("start", "integer", "Where it begins in the passage's text, in Unicode scalars."),
            required("end", "integer", "Where it ends."),
            required("reason", "string", "Why it was linked."),
            required("page", "string", "The passage on the article's page: the address, or the path from the site's top."),
        ])
}
