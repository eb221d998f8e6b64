internal import Corpus
internal import Text

/// `datapackage.json`, written from the schema.
extension DataSchema {
    /// `datapackage.json`: a profile of Frictionless Data, with a schema for each table. A table without a line is left out: readers take it
    /// for a fault.
    static func package(of model: SiteModel) -> [UInt8] {
        var json = JSONWriter(.indented)
        json.object {
            $0.member("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
            $0.member("name", Slug.make(model.settings.title).isEmpty ? "dossier" : Slug.make(model.settings.title))
            $0.member("title", model.settings.title)
            $0.member("description", model.settings.summary)
            $0.member("homepage", model.settings.baseURL)
            $0.key("resources")
            let empty = Set(DataFile.allCases.filter { $0.isTable && $0.isEmpty(in: model) }.map(\.rawValue))
            let listed = (resources + otherResources).filter { !empty.contains($0.file) }
            $0.array { json in for resource in listed { write(resource, tables: Set(listed.map(\.name)), &json) } }
        }
        json.endLine()
        return json.bytes
    }

    /// - Parameter tables: those that can be referred to.
    private static func write(_ resource: Resource, tables: Set<String>, _ json: inout JSONWriter) {
        json.object {
            $0.member("name", resource.name)
            $0.member("path", resource.file)
            $0.member("description", resource.summary)
            $0.member("format", resource.format)
            $0.member("mediatype", resource.mediaType)
            $0.member("encoding", "utf-8")
            guard !resource.fields.isEmpty else { return }
            if resource.format == "jsonl" { $0.member("dialect") { writeDialect(keys: resource.fields.map(\.name), &$0) } }
            $0.member("schema") { json in
                json.object {
                    $0.key("fields")
                    $0.array { json in for field in resource.fields { write(field, &json) } }
                    if resource.fields.first?.name == "slug" { $0.member("primaryKey", "slug") }
                    write(resource.fields.filter { $0.reference.map(tables.contains) ?? false }, &$0)
                }
            }
        }
    }

    /// Lines leave out what they have not: without the keys a reader would take the first line's for all.
    private static func writeDialect(keys: [String], _ json: inout JSONWriter) {
        json.object {
            $0.member("json") {
                $0.object {
                    $0.key("keyed")
                    $0.boolean(true)
                    $0.member("keys", keys)
                }
            }
        }
    }

    /// - Parameter references: fields that hold the slugs of another table.
    private static func write(_ references: [Field], _ json: inout JSONWriter) {
        guard !references.isEmpty else { return }
        json.key("foreignKeys")
        json.array {
            for field in references {
                $0.object {
                    $0.member("fields", field.name)
                    $0.member("reference") {
                        $0.object {
                            $0.member("resource", field.reference)
                            $0.member("fields", "slug")
                        }
                    }
                }
            }
        }
    }

    private static func write(_ field: Field, _ json: inout JSONWriter) {
        json.object {
            $0.member("name", field.name)
            $0.member("type", field.type)
            $0.member("description", field.summary)
            if field.isRequired {
                $0.member("constraints") { $0.object { $0.member("required", true) } }
            }
        }
    }
}
