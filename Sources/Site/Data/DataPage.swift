/// The tables of `docs/data.md`, written from the schema.
enum DataPage {
    static let start = "<!-- fields -->\n"
    static let end = "<!-- end of fields -->\n"

    static var tables: String {
        (DataSchema.resources + DataSchema.otherResources).map { resource in
            guard !resource.fields.isEmpty else { return "### \(resource.file)\n\n\(resource.summary)\n" }
            let rows = resource.fields.map { "| `\($0.name)` | \($0.type) | \($0.isRequired ? "always" : "") | \($0.summary) |\n" }
            return """
                ### \(resource.file)

                \(resource.summary)

                | field | type | there | what it says |
                | --- | --- | --- | --- |
                \(rows.joined())
                """
        }.joined(separator: "\n")
    }
}
