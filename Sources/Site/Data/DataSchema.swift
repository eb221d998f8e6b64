/// The schema of the data package, after Frictionless Data: `datapackage.json` says of each file what its fields hold.
enum DataSchema {
    struct Field: Sendable {
        var name: String
        /// A type of Frictionless Table Schema: string, integer, array, …
        var type: String
        var summary: String
        var isRequired = false
        /// The table, by its name in the package, whose `slug` it holds.
        var reference: String?
    }

    struct Resource: Sendable {
        /// The name of the file in `data/`.
        var file: String
        var summary: String
        /// Of a table.
        var fields: [Field] = []

        var format: String { parts.format }

        /// By bytes: by characters it takes longer than to write the package.
        private var parts: (stem: String, format: String) {
            let bytes = file.utf8
            guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")) else { return (file, "") }
            return (String(decoding: bytes[..<dot], as: UTF8.self), String(decoding: bytes[bytes.index(after: dot)...], as: UTF8.self))
        }

        /// Unique in the package: tables as lines bear the plain name, `articles`, and others their form too, `articles-csv`.
        var name: String {
            let (stem, format) = parts
            return format == "jsonl" ? stem : "\(stem)-\(format)"
        }

        /// After the registry of IANA where it has the form.
        var mediaType: String {
            switch format {
            case "csv": "text/csv"
            case "json": isCitations ? "application/vnd.citationstyles.csl+json" : "application/json"
            case "bib": "application/x-bibtex"
            case "ris": "application/x-research-info-systems"
            case "ics": "text/calendar"
            default: "application/jsonl"
            }
        }

        private var isCitations: Bool { file.hasPrefix("citations.") }
    }

    /// The tables as lines of JSON.
    static let resources: [Resource] = [
        Resource(
            file: DataFile.articles.rawValue, summary: "A line an article, newest first, undated ones last.",
            fields: [
                .articleSlug,
                .path,
                Field(name: "title", type: "string", summary: "Its title; absent where the source has none."),
                Field(name: "date", type: "string", summary: "When it was published, ISO 8601, a day or a day with time and zone; absent where the source gives none."),
                Field(name: "updated", type: "string", summary: "When it was changed, as `date`."),
                Field(name: "date_note", type: "string", summary: "What the curator says of the date."),
                .outlet,
                required("byline", "array", "Who wrote it, as the source says."),
                .credit,
                .dateline,
                .original,
                .language,
                Field(name: "summary", type: "string", summary: "The curator's summary."),
                required("tags", "array", "The curator's tags."),
                .rights,
                .seed,
                .seedSHA256,
                required("passages", "array", "Its passages, each with `id` (the anchor on its page), `kind` (`paragraph`, `subhead`, `list-item`, `table-row`, `code`) and `text`; empty where `rights` is not `full`."),
                Field(
                    name: "ledger", type: "array",
                    summary: "What became of each byte of the raw file, where it is there and `rights` is `full`: `start` and `end` in bytes, and `as`, which is `kept`, `dropped` (with `kind` and `rule`), `field` (with `field`) or `layout`. The parts tile the file; of a file with several articles those of this one and of the file as a whole are listed."),
            ]),
        Resource(
            file: DataFile.entities.rawValue, summary: "A line an entity, by slug.",
            fields: [
                .slug,
                .path,
                .name,
                .type,
                required("aliases", "array", "Other names, each enough to link."),
                required("weak_aliases", "array", "Names that count only beside a full one."),
                .wikidata,
                Field(name: "summary", type: "string", summary: "What the curator says of it."),
                .status,
                required("former_slugs", "array", "Slugs that it had before; the addresses of their pages lead on."),
                Field(name: "date", type: "string", summary: "Of an event, when it began, ISO 8601."),
                Field(name: "end", type: "string", summary: "Of an event, when it ended."),
                Field(name: "place", type: "string", summary: "Of an event, the slug of its place."),
                required("participants", "array", "Of an event, the slugs of those who took part."),
                required("mention_count", "integer", "How often the dossier names it."),
                required("article_count", "integer", "How many articles name it."),
                required("outlet_count", "integer", "How many outlets name it; those of one owner are counted once, articles without an outlet for none."),
                required("wording_count", "integer", "In how many wordings that do not lean on one another: a reprint adds none."),
            ]),
        Resource(
            file: DataFile.mentions.rawValue, summary: "A line a mention, in the order of the articles and of their text.",
            fields: [
                .entity,
                .article,
                Field(name: "passage", type: "string", summary: "The id of the passage; absent, as the next three, where the text is withheld."),
                Field(name: "start", type: "integer", summary: "Where the name begins in the passage's text, in Unicode scalars."),
                Field(name: "end", type: "integer", summary: "Where it ends."),
                Field(name: "text", type: "string", summary: "The name as it stands there."),
                .reason,
            ]),
        Resource(
            file: DataFile.outlets.rawValue, summary: "A line an outlet, by slug.",
            fields: [
                .slug,
                .path,
                .name,
                Field(name: "url", type: "string", summary: "Its own address."),
                Field(name: "owner", type: "string", summary: "Who owns it."),
                required("article_count", "integer", "How many of the dossier's articles it published."),
            ]),
        Resource(
            file: DataFile.quotations.rawValue, summary: "A line a quotation, in the order of the articles and of their text.",
            fields: [
                .article,
                required("kind", "string", "`full` (a clause of its own), `partial`, `term` (up to three words with nobody speaking) or `nested`."),
                Field(name: "entity", type: "string", summary: "The slug of the entity that speaks, where the speaker is one.", reference: "entities"),
                Field(name: "speaker", type: "string", summary: "Who is said to have said it, as it stands in the text; of an inferred pronoun, the name it stands for. Absent, as all that follows, where the text is withheld."),
                Field(name: "speaker_kind", type: "string", summary: "`named`, `nominal` (a description), `pronoun` (inferred) or `unnamed`."),
                Field(name: "verb", type: "string", summary: "The word that reports it."),
                Field(name: "reason", type: "string", summary: "Why this speaker, or why none."),
                Field(name: "parts", type: "array", summary: "The words inside the marks, one a paragraph, each with `passage`, `start`, `end` (Unicode scalars) and `text`."),
            ]),
        Resource(
            file: DataFile.dates.rawValue, summary: "A line a date that a text names, in the order of the articles and of their text.",
            fields: [
                .article,
                .passage,
                required("start", "integer", "Where the expression begins in the passage's text, in Unicode scalars."),
                .end,
                required("text", "string", "The expression as it stands there."),
                Field(name: "value", type: "string", summary: "What it means: ISO 8601 or a form of TIMEX3; absent where there is nothing to resolve it from."),
                Field(name: "first_day", type: "string", summary: "The first day that is meant."),
                Field(name: "last_day", type: "string", summary: "The last day that is meant."),
                Field(name: "precision", type: "string", summary: "`day`, `week`, `month`, `year` and so on."),
                required("relation", "string", "`on`, `since`, `from`, `until`, `by`, `before` or `after`."),
                required("certainty", "string", "`exact`, `resolved`, `approximate`, `planned` or `unresolved`."),
                required("reason", "string", "How the value came about."),
                Field(name: "outlets", type: "integer", summary: "How many outlets place something on this day or period, those of one owner counted once and articles without an outlet for none; absent where one article does."),
                .wordings,
            ]),
        Resource(
            file: DataFile.quotationGroups.rawValue, summary: "A line a statement that stands in more than one place.",
            fields: [
                required("is_disputed", "boolean", "Whether articles give it to different speakers."),
                Field(name: "outlets", type: "integer", summary: "How many outlets quote it, those of one owner counted once and articles without an outlet for none; absent where one article does."),
                .wordings,
                required("places", "array", "Where it stands, the earliest article first, each with `article`, `passage`, `start`, `end` (Unicode scalars) and `text`."),
            ]),
        Resource(
            file: DataFile.sharedWording.rawValue, summary: "A line two articles that share wording.",
            fields: [
                required("first", "string", "The slug of the earlier article.", of: "articles"),
                required("second", "string", "The slug of the other.", of: "articles"),
                Field(name: "path", type: "string", summary: "The page that compares them, from the site's top."),
                required("kind", "string", "`near-duplicate`, `reuse` (sixteen words in a row or more), `reworded` or `shared quotation`."),
                required("equal_percent", "integer", "How much of the shorter text, quotations left out, stands word for word in the other."),
                required("words", "integer", "How many words are equal."),
                Field(name: "runs", type: "array", summary: "What is shared, in order, each with `kind` (`verbatim`, `reworded`, `quotation`), `words`, and its place in the `first` and the `second` article; absent where the text of one is withheld."),
            ]),
        Resource(
            file: DataFile.coverage.rawValue, summary: "A line an entity and an outlet that names it.",
            fields: [
                .entity,
                .outletOrNone,
                required("mentions", "integer", "How often its articles name the entity."),
                required("articles", "integer", "How many of its articles do."),
            ]),
        Resource(
            file: DataFile.spellings.rawValue, summary: "A line a spelling of an entity's name in an outlet.",
            fields: [
                .entity,
                required("text", "string", "The name as it is written."),
                required("is_short", "boolean", "Whether it is a surname, an acronym or another short form."),
                .outletOrNone,
                required("mentions", "integer", "How often it writes the name so."),
                required("articles", "integer", "In how many articles."),
            ]),
        Resource(
            file: DataFile.numbers.rawValue, summary: "A line a number with what it counts, those that may be for one thing together.",
            fields: [
                required("thing", "integer", "Numbers that may be for one thing have this figure in common; it changes from build to build."),
                .article,
                .passage,
                .start,
                .end,
                required("text", "string", "The number with its unit as it stands there."),
                required("value", "number", "Its value."),
                required("unit", "string", "What is counted, in the singular where that is known: `$`, `%`, `km`, `shell`."),
            ]),
    ]

    static func required(_ name: String, _ type: String, _ summary: String, of reference: String? = nil) -> Field {
        Field(name: name, type: type, summary: summary, isRequired: true, reference: reference)
    }
}
