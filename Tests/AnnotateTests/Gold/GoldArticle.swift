import Corpus
import Foundation
import Markdown
import Text

@testable import Annotate

/// An article with what a careful reader finds in it.
struct GoldArticle {
    struct Name {
        var forms: [String]
        var kind: Entity.Kind
    }

    var id: String
    var date: String
    var isHeld: Bool
    var passages: [Passage] = []
    var names: [Name] = []
    var quotations: [(words: String, speaker: String, isOptional: Bool)] = []
    var dates: [(expression: String, value: String)] = []

    /// Reads the blocks of `goldNews`.
    static func read(_ text: String) -> [GoldArticle] {
        var result: [GoldArticle] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("===") {
                let fields = line.split(separator: " ").map(String.init)
                result.append(GoldArticle(id: fields[1], date: fields[2], isHeld: fields[3] == "held"))
                continue
            }
            guard !result.isEmpty, line.count > 3 else { continue }
            result[result.count - 1].add(String(line.prefix(2)), String(line.dropFirst(3)))
        }
        return result
    }

    private mutating func add(_ mark: String, _ rest: String) {
        let kinds: [String: Passage.Kind] = ["P:": .paragraph, "S:": .subhead, "L:": .listItem]
        if let kind = kinds[mark] {
            passages.append(Passage(id: "p-\(passages.count)", kind: kind, text: Array(rest.utf8)))
            return
        }
        let sides = rest.components(separatedBy: " => ")
        switch mark {
        case "N:":
            let fields = rest.components(separatedBy: " | ")
            names.append(Name(forms: fields[0].components(separatedBy: "; "), kind: Entity.Kind(rawValue: fields[1]) ?? .organization))
        case "Q:", "q:": quotations.append((sides[0], sides[1], mark == "q:"))
        case "D:": dates.append((sides[0], sides[1]))
        default: break
        }
    }

    /// The places of the names, longest first, as a linker would hand them over; without genders.
    var spans: [NameSpan] {
        var spans: [NameSpan] = []
        for (index, passage) in passages.enumerated() {
            var taken: [Range<Int>] = []
            let forms = names.flatMap { name in name.forms.map { (name, $0) } }.sorted { $0.1.utf8.count > $1.1.utf8.count }
            for (name, form) in forms {
                for range in occurrences(of: Array(form.utf8), in: passage.text) where !taken.contains(where: { $0.overlaps(range) }) {
                    taken.append(range)
                    spans.append(NameSpan(passage: index, range: range, name: name.forms[0], kind: name.kind))
                }
            }
        }
        return spans
    }

    private func occurrences(of needle: [UInt8], in text: [UInt8]) -> [Range<Int>] {
        guard text.count >= needle.count, !needle.isEmpty else { return [] }
        let isLetter = { (byte: UInt8) in byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF) }
        return (0...text.count - needle.count).compactMap { start in
            let end = start + needle.count
            guard text[start..<end].elementsEqual(needle), start == 0 || !isLetter(text[start - 1]), end == text.count || !isLetter(text[end])
            else {
                // A closing quotation mark after a name is three bytes above 0x80.
                let quoteFollows = end + 1 < text.count && text[end] == 0xE2 && text[end + 1] == 0x80
                return text[start..<end].elementsEqual(needle) && quoteFollows && (start == 0 || !isLetter(text[start - 1])) ? start..<end : nil
            }
            return start..<end
        }
    }
}

/// How much of a gold was found.
struct Score: CustomStringConvertible {
    var wanted = 0
    var found = 0
    var right = 0
    var extra = 0

    /// F1 of what is found with its speaker or its value.
    var joint: Double {
        let predicted = found + extra
        guard wanted > 0, predicted > 0, right > 0 else { return 0 }
        let precision = Double(right) / Double(predicted)
        let recall = Double(right) / Double(wanted)
        return 2 * precision * recall / (precision + recall)
    }

    var description: String {
        "found \(found) of \(wanted), right \(right), extra \(extra), joint F1 \((joint * 1000).rounded() / 1000)"
    }
}

extension GoldArticle {
    func text(_ passage: Int, _ range: Range<Int>) -> String {
        String(decoding: passages[passage].text[range], as: UTF8.self)
    }

    func scoreQuotations(_ score: inout Score) {
        let read = Annotate.quotations(in: passages, mentions: spans, language: "en").filter { $0.kind != .nested }
        var parts = read.flatMap { quotation in quotation.parts.map { (text($0.passage, $0.range), quotation) } }
        for wanted in quotations.sorted(by: { !$0.isOptional && $1.isOptional }) {
            let place = parts.firstIndex { plain($0.0) == plain(wanted.words) }
            let found = place.map { parts.remove(at: $0) }
            if wanted.isOptional { continue }
            score.wanted += 1
            guard let found else { continue }
            score.found += 1
            let accepted = names.first { $0.forms.contains(wanted.speaker) }?.forms ?? [wanted.speaker]
            let speaker = plain(found.1.speaker?.name ?? "-")
            if accepted.contains(where: { speaker == plain($0) || speaker.hasSuffix(" " + plain($0)) || found.1.speaker?.kind != .named && plain($0).hasPrefix(speaker + " ") }) {
                score.right += 1
            }
        }
        score.extra += parts.count
    }

    func scoreDates(_ score: inout Score) {
        var read = dateReferences(in: passages, anchor: Moment(date), language: "en").map { (text($0.passage, $0.range), $0.isoValue ?? "") }
        for wanted in dates {
            score.wanted += 1
            let fits = { (expression: String) in expression.contains(wanted.expression) || wanted.expression.contains(expression) }
            guard let place = read.firstIndex(where: { fits($0.0) && $0.1 == wanted.value }) ?? read.firstIndex(where: { fits($0.0) }) else { continue }
            score.found += 1
            if read.remove(at: place).1 == wanted.value { score.right += 1 }
        }
        score.extra += read.count
    }

    private func plain(_ text: String) -> String {
        var words = text.lowercased().trimmingCharacters(in: CharacterSet(charactersIn: " .,;'\"“”’‘"))
        for article in ["the ", "a ", "an "] where words.hasPrefix(article) { words.removeFirst(article.count) }
        return words
    }
}
