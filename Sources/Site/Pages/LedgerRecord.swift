internal import Import
internal import StringTemplate
internal import Text

/// What the importer did not take over into an article's text, line by line.
struct LedgerRecord: TemplateRecord {
    struct Line: TemplateRecord {
        var text: String
        var reason: String

        static let members = Members<Line>("ledger line", "A part of the raw file that is not in the text.") {
            Member("text", "What stands in the raw file.") { $0.text }
            Member("reason", "Why it is not in the text: what it is, or for what it was used.") { $0.reason }
        }
    }

    var lines: [Line]

    static let members = Members<LedgerRecord>("ledger", "What stands in the raw file and not in the text.") {
        Member("lines", "The parts, in the order of the raw file.") { $0.lines }
    }

    /// So much of a line is shown: a rule drops captions of any length.
    private static let limit = 400

    /// Reads the raw file again, as the import did, and tells what it left out.
    init(raw: [UInt8], name: String, options: ImportOptions, strings: InterfaceStrings) {
        lines = importSeed(raw, name: name, options: options).ledger.spans.compactMap { span in
            let reason: String
            switch span.disposition {
            case .dropped(let kind, _): reason = strings.name(of: kind)
            case .field(let field): reason = strings.text(.usedAs, strings.name(ofField: field))
            case .kept, .layout: return nil
            }
            var text = String(decoding: raw[span.range], as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if text.count > Self.limit { text = text.prefix(Self.limit) + " …" }
            return text.isEmpty ? nil : Line(text: text, reason: reason)
        }
    }
}
