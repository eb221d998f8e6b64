/// The labels of a Markdown text's notes: `[^1]` in a text that leads to a line `[^1]: …`, and that line.
struct NoteLabels {
    private var labels: Set<ArraySlice<UInt8>> = []

    private static let longestLabel = 40

    init() {}

    /// The labels that are referred to and stand before one note: of two notes of one label Markdown shows the first alone, and one to
    /// which nothing leads it leaves out.
    init(in text: [UInt8]) {
        var referred: Set<ArraySlice<UInt8>> = []
        var defined: [ArraySlice<UInt8>: Int] = [:]
        var index = text.startIndex
        while let open = text[index...].firstIndex(of: UInt8(ascii: "[")) {
            index = open + 1
            guard let label = Self.label(text[open...]) else { continue }
            index = label.endIndex + 1
            let isNote = index < text.endIndex && text[index] == UInt8(ascii: ":")
            if isNote, Self.startsLine(open, in: text) { defined[label, default: 0] += 1 } else { referred.insert(label) }
        }
        labels = referred.filter { defined[$0] == 1 }
    }

    /// Where `[^label]` of a note ends, if a text begins with it.
    func end(of text: ArraySlice<UInt8>) -> Int? {
        guard !labels.isEmpty, let label = Self.label(text), labels.contains(label) else { return nil }
        return label.endIndex + 1
    }

    /// Whether a line begins a note.
    func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
        guard let end = end(of: line) else { return false }
        return end < line.endIndex && line[end] == UInt8(ascii: ":")
    }

    /// What stands between `[^` and `]` at a text's beginning: letters, digits, hyphens.
    private static func label(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard text.starts(with: "[^".utf8) else { return nil }
        let label = text.dropFirst(2).prefix(longestLabel).prefix { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        return !label.isEmpty && label.endIndex < text.endIndex && text[label.endIndex] == UInt8(ascii: "]") ? label : nil
    }

    private static func startsLine(_ index: Int, in text: [UInt8]) -> Bool {
        let before = text[..<index].suffix(4).last { $0 != ASCII.space }
        return before.map { $0 == ASCII.newline } ?? (index < 4)
    }
}
