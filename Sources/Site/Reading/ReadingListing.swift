internal import Annotate
internal import Corpus
internal import Import
internal import Markdown
internal import Text

/// A piece of a listing with what it is, so that a terminal can colour it.
package struct ListingPart: Sendable, Hashable {
    package enum Style: Sendable, Hashable {
        case plain, heading, kept, dropped, field
    }

    package var text: String
    package var style: Style
}

extension TextReading {
    /// What was read, for people: each span of the raw file with what became of it, then the names, quotations and dates.
    package var listing: [[ListingPart]] {
        files.flatMap { file -> [[ListingPart]] in
            var lines = [[ListingPart(text: "\(file.source.path) (\(file.reading.kind.rawValue), \(file.reading.encoding), \(file.source.bytes.count) bytes)", style: .heading)]]
            lines += file.spans
            for item in file.items { lines += item.findings }
            return lines
        }
    }
}

extension TextReading.File {
    /// A line a span of the raw file, but for layout.
    fileprivate var spans: [[ListingPart]] {
        reading.ledger.spans.compactMap { span in
            let label: String
            let style: ListingPart.Style
            switch span.disposition {
            case .layout: return nil
            case .kept: (label, style) = ("kept", .kept)
            case .dropped(let kind, let rule): (label, style) = ("dropped: \(kind.rawValue) (\(rule))", .dropped)
            case .field(let name): (label, style) = ("field: \(name)", .field)
            }
            let words = reading.ledger.text(of: span, in: source.bytes)
            return words.isEmpty ? nil : [ListingPart(text: label, style: style), ListingPart(text: "  " + words, style: .plain)]
        }
    }
}

extension TextReading.Item {
    fileprivate var findings: [[ListingPart]] {
        func heading(_ text: String) -> [ListingPart] { [ListingPart(text: text, style: .heading)] }
        func line(_ text: String) -> [ListingPart] { [ListingPart(text: "  " + text, style: .plain)] }
        var lines = [[ListingPart]]()
        lines.append(heading("title: \(article.title ?? "none")   date: \(article.date?.description ?? "none")\(article.language.map { "   language: \($0)" } ?? "")"))
        if !names.isEmpty { lines.append(heading("names")) }
        for name in names {
            let evidence = name.evidence.prefix(3).joined(separator: ", ")
            lines.append(line("\(name.canonical), \(name.kind.rawValue), \(name.mentions.count)×: \(evidence)"))
        }
        if !quotations.isEmpty { lines.append(heading("quotations")) }
        for (quotation, speaker) in zip(quotations, speakers) {
            let words = quotation.parts.map { String(decoding: passages[$0.passage].text[$0.range], as: UTF8.self) }.joined(separator: " / ")
            lines.append(line("“\(words)”, \(speaker ?? "nobody"): \(quotation.reason)"))
        }
        if !dates.isEmpty { lines.append(heading("dates")) }
        for date in dates {
            let words = String(decoding: passages[date.passage].text[date.range], as: UTF8.self)
            lines.append(line("“\(words)”, \(date.isoValue ?? "unresolved"): \(date.reason)"))
        }
        return lines
    }
}
