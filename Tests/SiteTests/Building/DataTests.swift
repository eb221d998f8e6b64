import Foundation
import Testing

@testable import Site

@Suite struct DataTests {
    /// Every line of every file holds what the schema says: no key more, none that is required less, each of its type.
    @Test(arguments: [false, true]) func linesFollowTheSchema(isFull: Bool) throws {
        let compared = comparedDossier.merging(["content/articles/reprint.md": reprint(in: "courier")]) { $1 }
        let site = try TestSite(isFull ? compared : smallDossier)
        try site.build()
        let package = try object(site.text("data/datapackage.json"))
        let resources = try #require(package["resources"] as? [[String: Any]])
        let paths = resources.compactMap { $0["path"] as? String }
        // Every file but tables without a line.
        let files = try site.files().filter { $0.key.hasPrefix("data/") && !($0.key.hasSuffix(".jsonl") && $0.value.isEmpty) }
        #expect(Set(paths + ["datapackage.json"]) == Set(files.keys.map { String($0.dropFirst("data/".count)) }))
        #expect(paths.contains("quotation-groups.jsonl") == isFull)
        #expect(Set(resources.compactMap { $0["name"] as? String }).count == resources.count)
        for resource in resources {
            let path = try #require(resource["path"] as? String)
            guard path.hasSuffix(".jsonl") else {
                #expect((resource["schema"] != nil) == path.hasSuffix(".csv"), "\(path)")
                continue
            }
            let fields = try #require((resource["schema"] as? [String: Any])?["fields"] as? [[String: Any]])
            let types = Dictionary(uniqueKeysWithValues: fields.map { ($0["name"] as? String ?? "?", $0["type"] as? String ?? "?") })
            let required = fields.filter { ($0["constraints"] as? [String: Any])?["required"] as? Bool == true }.compactMap { $0["name"] as? String }
            let lines = try site.text("data/\(path)").split(separator: "\n").map { line in try object(String(line)) }
            if isFull { #expect(!lines.isEmpty, "\(path)") }
            for line in lines {
                #expect(Set(line.keys).isSubset(of: types.keys), "\(path): \(line.keys.sorted())")
                #expect(Set(required).isSubset(of: line.keys), "\(path)")
                for (key, value) in line { #expect(Self.matches(value, types[key]), "\(path): \(key) is \(value)") }
            }
        }
    }

    /// Slugs in one table are those of another, and keys are unique.
    @Test func keysAndReferencesHold() throws {
        let site = try TestSite(comparedDossier)
        try site.build()
        let resources = try #require(try object(site.text("data/datapackage.json"))["resources"] as? [[String: Any]])
        func lines(_ name: String) throws -> [[String: Any]] { try site.text("data/\(name).jsonl").split(separator: "\n").map { try object(String($0)) } }
        var references = 0
        for resource in resources {
            let schema = resource["schema"] as? [String: Any] ?? [:]
            guard let name = resource["name"] as? String, resource["format"] as? String == "jsonl" else { continue }
            if let key = schema["primaryKey"] as? String {
                let values = try lines(name).compactMap { $0[key] as? String }
                #expect(Set(values).count == values.count && !values.isEmpty, "\(name)")
            }
            for reference in schema["foreignKeys"] as? [[String: Any]] ?? [] {
                let (field, target) = (try #require(reference["fields"] as? String), try #require(reference["reference"] as? [String: String]))
                let known = Set(try lines(target["resource"] ?? "").compactMap { $0[target["fields"] ?? ""] as? String })
                #expect(try lines(name).compactMap { $0[field] as? String }.allSatisfy(known.contains), "\(name).\(field)")
                references += 1
            }
        }
        #expect(references > 8)
    }

    /// Every row of every table holds what the schema says.
    @Test func rowsFollowTheSchema() throws {
        let site = try TestSite(comparedDossier)
        try site.build()
        for table in [DataSchema.articleTable, DataSchema.entityTable, DataSchema.mentionTable] {
            let rows = try site.text("data/\(table.file)").split(separator: "\r\n").map { String($0).matches(of: /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/).map { String($0.1 ?? $0.2 ?? "") } }
            #expect(rows.count > 1, "\(table.file)")
            #expect(rows.first?.last == table.fields.last?.name)
            for row in rows.dropFirst() {
                #expect(row.count == table.fields.count, "\(table.file): \(row)")
                for (field, cell) in zip(table.fields, row) {
                    if field.isRequired { #expect(!cell.isEmpty, "\(table.file): \(field.name)") }
                    if field.type == "integer", !cell.isEmpty { #expect(Int(cell) != nil, "\(table.file): \(field.name) is \(cell)") }
                }
            }
        }
    }

    private func object(_ text: String) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return try #require(value as? [String: Any])
    }

    private static func matches(_ value: Any, _ type: String?) -> Bool {
        switch type {
        case "string": value is String
        case "integer": value is Int
        case "boolean": value is Bool
        case "array": value is [Any]
        case "object": value is [String: Any]
        case "number": value is Double || value is Int
        default: false
        }
    }

    /// The pages can be counted again from the data.
    @Test func mentionsPointAtTheirWords() throws {
        let site = try TestSite(smallDossier)
        try site.build()
        var passages: [String: String] = [:]
        for line in try site.text("data/articles.jsonl").split(separator: "\n") {
            let list = try object(String(line))["passages"] as? [[String: String]]
            for passage in try #require(list) {
                let id = try #require(passage["id"])
                passages[id] = passage["text"]
            }
        }
        var counts: [String: Int] = [:]
        for line in try site.text("data/mentions.jsonl").split(separator: "\n") {
            let mention = try object(String(line))
            let id = try #require(mention["passage"] as? String)
            let start = try #require(mention["start"] as? Int)
            let end = try #require(mention["end"] as? Int)
            let text = Array(try #require(passages[id]).unicodeScalars)
            #expect(String(String.UnicodeScalarView(text[start..<end])) == mention["text"] as? String)
            let slug = try #require(mention["entity"] as? String)
            counts[slug, default: 0] += 1
        }
        for line in try site.text("data/entities.jsonl").split(separator: "\n") {
            let entity = try object(String(line))
            let slug = try #require(entity["slug"] as? String)
            #expect(entity["mention_count"] as? Int == counts[slug] ?? 0)
        }
        #expect(counts["grace-sample"] == 3)
    }
}
