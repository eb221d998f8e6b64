/// What stands at one place of a Markdown text and is referred to at others: notes (`[^1]: …`) and addresses (`[label]: https://…`).
struct MarkdownReferences {
    private var notes: Set<ArraySlice<UInt8>> = []
    /// Addresses by their labels in small letters.
    private var targets: [[UInt8]: String] = [:]

    private static let longestLabel = 40

    init() {}

    /// Of notes those that are referred to and that stand alone with their label: of two notes of one label Markdown shows the first alone,
    /// and one to which nothing leads it leaves out. Of addresses the first of each label.
    init(in text: [UInt8]) {
        var referred: Set<ArraySlice<UInt8>> = []
        var defined: [ArraySlice<UInt8>: Int] = [:]
        var index = text.startIndex
        while let open = text[index...].firstIndex(of: UInt8(ascii: "[")) {
            index = open + 1
            let startsLine = Self.startsLine(open, in: text)
            if let label = Self.note(text[open...]) {
                index = label.endIndex + 1
                let isNote = startsLine && index < text.endIndex && text[index] == UInt8(ascii: ":")
                if isNote { defined[label, default: 0] += 1 } else { referred.insert(label) }
            } else if startsLine, let (label, target) = Self.address(text[open...].prefix { $0 != ASCII.newline }) {
                targets[label] = targets[label] ?? target
            }
        }
        notes = referred.filter { defined[$0] == 1 }
    }

    /// Where `[^label]` of a note ends, if a text begins with it.
    func endOfNote(_ text: ArraySlice<UInt8>) -> Int? {
        guard !notes.isEmpty, let label = Self.note(text), notes.contains(label) else { return nil }
        let end = label.endIndex + 1
        // `[^1](page.html)` is a link.
        return end < text.endIndex && text[end] == UInt8(ascii: "(") ? nil : end
    }

    /// Whether a line begins a note.
    func isNote(_ line: ArraySlice<UInt8>) -> Bool {
        guard let end = endOfNote(line) else { return false }
        return end < line.endIndex && line[end] == UInt8(ascii: ":")
    }

    /// The address that a label stands for.
    func target(of label: ArraySlice<UInt8>) -> String? { targets.isEmpty ? nil : targets[Self.folded(label)] }

    /// `[label]: https://…`, `[label]: page.html "Title"`: the label in small letters and the address; `[Note]: Ibid.` is text.
    static func address(_ line: ArraySlice<UInt8>) -> (label: [UInt8], target: String)? {
        guard line.first == UInt8(ascii: "["), let close = line.firstIndex(of: UInt8(ascii: "]")), close > line.startIndex + 1,
            close + 1 < line.endIndex, line[close + 1] == UInt8(ascii: ":")
        else { return nil }
        let rest = line[(close + 2)...].trimmed
        let target = rest.prefix { !ASCII.isSpace($0) }
        let title = rest[target.endIndex...].trimmed
        guard title.isEmpty || "\"'(".utf8.contains(title[title.startIndex]), let first = target.first else { return nil }
        guard "/#<".utf8.contains(first) || target.dropLast().contains(where: { ".:/".utf8.contains($0) }) else { return nil }
        let plain = first == UInt8(ascii: "<") && target.last == UInt8(ascii: ">") ? target.dropFirst().dropLast() : target
        return (folded(line[line.startIndex + 1..<close]), plain.string)
    }

    private static func folded(_ label: ArraySlice<UInt8>) -> [UInt8] { label.trimmed.asciiLowercased }

    /// What stands between `[^` and `]` at a text's beginning: letters, digits, hyphens.
    private static func note(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard text.starts(with: "[^".utf8) else { return nil }
        let label = text.dropFirst(2).prefix(longestLabel).prefix { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        return !label.isEmpty && label.endIndex < text.endIndex && text[label.endIndex] == UInt8(ascii: "]") ? label : nil
    }

    private static func startsLine(_ index: Int, in text: [UInt8]) -> Bool {
        let before = text[..<index].suffix(4).last { $0 != ASCII.space }
        return before.map { $0 == ASCII.newline } ?? (index < 4)
    }
}
