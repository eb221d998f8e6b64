/// What templates may use, in words: made from the schema and the table of methods, so that it is what the compiler checks against.
public enum TemplateReference {
    /// A record type with its members, as a reference lists it.
    struct Entry {
        let title: String
        let anchor: String
        let summary: String
        let members: [ErasedMember]
    }

    /// The pages by the names of their templates, then the record types that they lead to, by name.
    static func entries(_ pages: [String: any TemplateRecord.Type]) -> (pages: [Entry], records: [Entry]) {
        let roots = pages.sorted { $0.key < $1.key }
        let entries = roots.map { name, type in
            let members = RecordType(type).members
            return Entry(title: "\(name).html: \(members.name)", anchor: members.name, summary: members.summary, members: members.list)
        }
        var seen = Set(roots.map { RecordType($0.value) })
        var open = roots.map { RecordType($0.value) }
        var found = [RecordType]()
        while let type = open.popLast() {
            for case let record? in type.members.list.map(\.type.record) where seen.insert(record).inserted {
                open.append(record)
                found.append(record)
            }
        }
        let records = found.map(\.members).sorted { $0.name < $1.name }.map {
            Entry(title: $0.name, anchor: $0.name, summary: $0.summary, members: $0.list)
        }
        return (entries, records)
    }

    /// The pages and the record types for a terminal, with a line for each member.
    ///
    /// - Parameter pages: As for `TemplateSet`; one page alone lists what that page leads to.
    public static func text(_ pages: [String: any TemplateRecord.Type]) -> String {
        let (entries, records) = entries(pages)
        return (entries + records).map { entry in
            let name = entry.members.map(\.name.count).max() ?? 0
            let type = entry.members.map(\.type.description.count).max() ?? 0
            let lines = entry.members.map { member in
                "  \(padded(member.name, name))  \(padded(member.type.description, type))  \(member.summary)\n"
            }
            return "\(entry.title)\n  \(entry.summary)\n\n\(lines.joined())"
        }.joined(separator: "\n")
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    /// The same as Markdown: a heading and a table for each.
    public static func markdown(_ pages: [String: any TemplateRecord.Type]) -> String {
        let (entries, records) = entries(pages)
        let sections = entries.map { section($0, "### `\($0.title.prefix { $0 != ":" })`: \($0.anchor)") } + records.map { section($0, "### \($0.title)") }
        return sections.joined(separator: "\n")
    }

    private static func section(_ entry: Entry, _ heading: String) -> String {
        let rows = entry.members.map { "| `\($0.name)` | \($0.type) | \(cell($0.summary)) |\n" }
        return "\(heading)\n\n\(entry.summary)\n\n| Member | Type | What it is |\n|---|---|---|\n\(rows.joined())"
    }

    /// The methods by type as Markdown, each with an example and what it writes.
    public static func methodsMarkdown() -> String {
        Method.Receiver.allCases.map { receiver in
            let rows = Method.all.filter { $0.receiver == receiver }.map { method in
                "| `\(cell(method.signature))` | \(cell(method.summary)) | `\(cell(method.example.template))` | `\(cell(method.example.output))` |\n"
            }
            let note = receiver == .texts ? "\nBesides what every list has:\n" : ""
            return "### \(receiver.heading)\n\(note)\n| Method | What it gives | Example | Writes |\n|---|---|---|---|\n\(rows.joined())"
        }.joined(separator: "\n")
    }

    private static func cell(_ text: String) -> String {
        text.pieces(separatedBy: "|", keepingEmpty: true).joined(separator: "\\|")
    }

    /// A document with the text between the markers `<!-- begin NAME -->` and `<!-- end NAME -->` replaced; nil where it lacks them.
    public static func replacing(section name: String, of document: String, with text: String) -> String? {
        let (begin, end) = ("<!-- begin \(name) -->\n", "<!-- end \(name) -->")
        guard let first = document.occurrences(of: begin, limit: 1).first, let last = document.occurrences(of: end, limit: 1).first,
            first.upperBound <= last.lowerBound
        else { return nil }
        let bytes = Array(document.utf8)
        return String(decoding: bytes[..<first.upperBound] + Array("\n\(text)\n".utf8) + bytes[last.lowerBound...], as: UTF8.self)
    }
}

extension ValueType {
    /// The record type that the type is made of; nil where there is none.
    fileprivate var record: RecordType? {
        switch self {
        case .record(let record): record
        case .list(let inner), .optional(let inner): inner.record
        default: nil
        }
    }
}

extension Method.Receiver {
    fileprivate var heading: String {
        switch self {
        case .text: "Text"
        case .list: "Lists"
        case .texts: "Lists of texts"
        case .number: "Numbers"
        case .day: "Days"
        case .html: "HTML"
        }
    }
}
