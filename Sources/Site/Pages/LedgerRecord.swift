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

    /// - Parameters:
    ///   - article: its index in the raw file, from 0: what belongs to another article of the file is not shown.
    ///   - raw: the raw file's bytes.
    init(_ ledger: Ledger, of article: Int, raw: [UInt8], strings: InterfaceStrings) {
        lines = ledger.spans(of: article).compactMap { span in
            let reason: String
            switch span.disposition {
            case .dropped(let kind, _): reason = strings.name(of: kind)
            case .field(let field): reason = strings.text(.usedAs, strings.name(ofField: field))
            case .kept, .layout: return nil
            }
            var text = ledger.text(of: span, in: raw)
            if text.count > Self.limit { text = text.prefix(Self.limit) + " …" }
            return text.isEmpty ? nil : Line(text: text, reason: reason)
        }
    }
}
