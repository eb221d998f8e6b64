internal import Text

/// Takes values out of a front matter one key at a time and notes every fault with its place.
struct FieldReader {
    let source: SourceFile
    let matter: FrontMatter
    /// The values by key, where there are so many that looking for one takes long.
    private var values: [String: YAMLNode] = [:]
    private static let few = 32
    private var asked: [String] = []
    var faults: [Diagnostic] = []
    /// Where something is missing: the file's beginning, or that of the values.
    private var start = 0..<0

    init(_ source: SourceFile, _ matter: FrontMatter) {
        self.source = source
        self.matter = matter
        indexValues()
    }

    private mutating func indexValues() {
        guard matter.fields.count > Self.few else { return }
        for field in matter.fields { values[field.key.string] = field.value }
    }

    /// The value of a key; of one that stands twice the last.
    func value(_ key: String) -> YAMLNode? {
        matter.fields.count > Self.few ? values[key] : matter.fields.last { $0.key.string == key }?.value
    }

    /// A value of a nested mapping, read with the same places.
    init(_ parent: FieldReader, _ pairs: [YAMLNode.Pair]) {
        source = parent.source
        var inner = FrontMatter(firstLine: parent.matter.firstLine)
        inner.mayHoldComments = parent.matter.mayHoldComments
        for pair in pairs {
            if let name = pair.key.scalar { inner.fields.append((name, pair.value)) }
        }
        matter = inner
        if let first = inner.fields.first?.key { start = matter.range(of: first.mark, in: source, count: first.string.utf8.count) }
        indexValues()
    }

    /// Whether the file gives no key at all.
    var isEmpty: Bool { matter.fields.isEmpty }

    /// Reports every key that nobody asked for.
    mutating func finish() {
        for field in matter.fields where !asked.contains(field.key.string) {
            let name = field.key.string
            let place = matter.range(of: field.key.mark, in: source, count: name.utf8.count)
            faults.append(
                Diagnostic(.error, "unknown key “\(name)”\(KeySynonyms.didYouMean(name, among: asked))", at: place, in: source))
        }
    }

    /// Notes a fault at a key's value.
    mutating func fault(_ message: String, at key: String, severity: Diagnostic.Severity = .error) {
        guard let node = value(key) else { return missing(key) }
        faults.append(Diagnostic(severity, message, at: range(of: node, text: node.scalar?.string ?? ""), in: source))
    }

    mutating func fault(_ message: String, at range: Range<Int>, severity: Diagnostic.Severity = .error) {
        faults.append(Diagnostic(severity, message, at: range, in: source))
    }

    mutating func fault(_ message: String, at key: String, _ node: YAMLNode) {
        faults.append(Diagnostic(.error, message, at: range(of: node, text: node.scalar?.string ?? ""), in: source))
    }

    /// A hashtag behind a value is a comment in YAML, with all that follows it: `title: The rise of #MeToo today` would lose two words, and
    /// nobody would be told.
    mutating func warnOfHashtag(behind scalar: YAMLNode.Scalar) {
        guard matter.mayHoldComments, scalar.isPlain, let range = hashtag(behind: scalar) else { return }
        let text = String(decoding: source.bytes[range], as: UTF8.self)
        fault("“\(text)” is a comment in YAML, and no part of the text; put the whole text into quotation marks", at: range, severity: .warning)
    }

    /// The bytes up to the end of the line, if a value ends on its first line and a hash without a space follows it.
    private func hashtag(behind scalar: YAMLNode.Scalar) -> Range<Int>? {
        let start = matter.range(of: scalar.mark, in: source).lowerBound
        let line = source.lineRange(at: start)
        let value = source.bytes[start..<line.upperBound]
        guard value.starts(with: scalar.string.utf8) else { return nil }
        let hash = value.dropFirst(scalar.string.utf8.count).drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard hash.first == UInt8(ascii: "#"), let next = hash.dropFirst().first, next > 0x20, next != UInt8(ascii: "#") else { return nil }
        return hash.startIndex..<line.upperBound
    }

    mutating func missing(_ key: String) {
        faults.append(Diagnostic(.error, "the key “\(key)” is missing", at: start, in: source))
    }

    /// Where a key's value stands in the file.
    func place(of key: String) -> Range<Int> {
        value(key).map { range(of: $0, text: $0.scalar?.string ?? "") } ?? 0..<0
    }

    func range(of node: YAMLNode, text: String) -> Range<Int> {
        let start = matter.range(of: node.mark, in: source).lowerBound
        let line = source.lineRange(at: start)
        // The mark of a quoted scalar is its quote: it covers the quotes too.
        let quotes = isQuoted(at: start) ? 2 : 0
        return start..<max(start, min(line.upperBound, start + text.utf8.count + quotes))
    }

    func isQuoted(at start: Int) -> Bool {
        start < source.bytes.count && [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(source.bytes[start])
    }

    mutating func take(_ key: String) -> YAMLNode? {
        asked.append(key)
        return value(key)
    }

    static func kind(of node: YAMLNode) -> String {
        switch node {
        case .mapping: "keys and values"
        case .sequence: "a list"
        case .scalar: "text"
        }
    }

    /// `a`, `a or b`, `a, b or c`, in quotation marks.
    static func alternatives(_ words: [String]) -> String {
        let quoted = words.map { "“\($0)”" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " or " + last
    }
}
