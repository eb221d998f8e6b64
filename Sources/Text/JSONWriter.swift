/// Writes JSON (RFC 8259) as bytes, member by member in the order given: the same calls, the same bytes.
///
///     var json = JSONWriter()
///     json.object {
///         $0.member("slug", article.slug)
///         $0.member("passages") { $0.array { for passage in passages { $0.string(passage.text) } } }
///     }
///     json.endLine()      // JSON Lines: the next value stands on its own line
///
/// Commas are the writer's; that a key is followed by exactly one value is the caller's.
public struct JSONWriter: Sendable {
    public enum Layout: Sendable {
        /// No white space at all.
        case compact
        /// A member a line, two spaces a level: for files that a person opens.
        case indented
    }

    /// What has been written.
    public private(set) var bytes: [UInt8] = []
    private let layout: Layout
    private let isHTMLSafe: Bool
    private var needsComma = false
    private var isAfterKey = false
    private var depth = 0

    /// `htmlSafe` writes `<`, `>` and `&` as `\u00XX`: the JSON may then stand in `<script type="application/ld+json">`,
    /// where nothing that the text says can end the element.
    public init(_ layout: Layout = .compact, htmlSafe: Bool = false) {
        self.layout = layout
        self.isHTMLSafe = htmlSafe
    }

    // MARK: Values

    public mutating func string(_ text: String) {
        string(utf8: text.utf8)
    }

    /// The bytes must be UTF-8.
    public mutating func string(utf8 text: some Collection<UInt8>) {
        beginValue()
        appendQuoted(text)
        needsComma = true
    }

    public mutating func integer(_ value: Int) {
        literal(String(value).utf8)
    }

    public mutating func boolean(_ value: Bool) {
        literal((value ? "true" : "false").utf8)
    }

    public mutating func null() {
        literal("null".utf8)
    }

    /// A value that is JSON already, such as one that another writer made.
    public mutating func literal(_ json: some Sequence<UInt8>) {
        beginValue()
        bytes.append(contentsOf: json)
        needsComma = true
    }

    public mutating func array(_ elements: (inout JSONWriter) throws -> Void) rethrows {
        try bracketed(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
    }

    public mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
        try bracketed(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
    }

    // MARK: Members of an object

    /// A key; its value is what is written next.
    public mutating func key(_ name: String) {
        beginValue()
        appendQuoted(name.utf8)
        bytes.append(UInt8(ascii: ":"))
        if layout == .indented { bytes.append(UInt8(ascii: " ")) }
        needsComma = false
        isAfterKey = true
    }

    public mutating func member(_ name: String, _ value: (inout JSONWriter) throws -> Void) rethrows {
        key(name)
        try value(&self)
    }

    /// Left out where the value is nil, like the members below.
    public mutating func member(_ name: String, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    public mutating func member(_ name: String, _ value: Int?) {
        guard let value else { return }
        key(name)
        integer(value)
    }

    public mutating func member(_ name: String, _ value: Bool?) {
        guard let value else { return }
        key(name)
        boolean(value)
    }

    /// An array of strings, empty or not.
    public mutating func member(_ name: String, _ values: [String]) {
        key(name)
        array { writer in
            for value in values { writer.string(value) }
        }
    }

    /// Ends a line after a whole value: the next one starts without a comma.
    public mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    // MARK: Bytes

    private mutating func beginValue() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        if !isAfterKey, depth > 0 { breakLine() }
        isAfterKey = false
    }

    private mutating func breakLine() {
        guard layout == .indented else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }

    private mutating func bracketed(
        _ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) throws -> Void
    ) rethrows {
        beginValue()
        bytes.append(open)
        needsComma = false
        depth += 1
        try content(&self)
        depth -= 1
        if needsComma { breakLine() }
        bytes.append(close)
        needsComma = true
    }

    private mutating func appendQuoted(_ text: some Collection<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        if text.withContiguousStorageIfAvailable({ appendEscaped($0) }) == nil {
            Array(text).withUnsafeBufferPointer { appendEscaped($0) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Copies clean runs whole and escapes what stands between them.
    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var clean = 0
        var index = firstSpecial(in: text, from: 0)
        while index < text.count {
            if let (escape, length) = escape(in: text, at: index) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[clean..<index]))
                escape.append(to: &bytes)
                index += length
                clean = index
            } else {
                index += 1
            }
            index = firstSpecial(in: text, from: index)
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[clean...]))
    }

    /// The next byte that may need an escape; the count where there is none.
    @inline(__always)
    private func firstSpecial(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        text.firstIndex(from: start) { word in
            let always = word.less(than: 0x20) | word.equal(to: UInt8(ascii: "\"")) | word.equal(to: UInt8(ascii: "\\")) | word.equal(to: 0xE2)
            guard isHTMLSafe else { return always }
            return always | word.equal(to: UInt8(ascii: "<")) | word.equal(to: UInt8(ascii: ">")) | word.equal(to: UInt8(ascii: "&"))
        }
    }

    private enum Escape {
        case short(UInt8)
        /// `\uXXXX`
        case unit(UInt16)

        func append(to output: inout [UInt8]) {
            output.append(UInt8(ascii: "\\"))
            switch self {
            case .short(let letter):
                output.append(letter)
            case .unit(let unit):
                output.append(UInt8(ascii: "u"))
                output.append(contentsOf: hexadecimal([UInt8(unit >> 8), UInt8(unit & 0xFF)]))
            }
        }
    }

    /// The escape for what starts at a byte and how many bytes it stands for; nil where the byte stays.
    ///
    /// U+2028 and U+2029 are legal in JSON but end a line in older JavaScript, into which JSON is often pasted.
    private func escape(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> (Escape, length: Int)? {
        let byte = text[index]
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return (.short(byte), 1)
        case 0x08: return (.short(UInt8(ascii: "b")), 1)
        case 0x09: return (.short(UInt8(ascii: "t")), 1)
        case 0x0A: return (.short(UInt8(ascii: "n")), 1)
        case 0x0C: return (.short(UInt8(ascii: "f")), 1)
        case 0x0D: return (.short(UInt8(ascii: "r")), 1)
        case 0..<0x20: return (.unit(UInt16(byte)), 1)
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
            return isHTMLSafe ? (.unit(UInt16(byte)), 1) : nil
        case 0xE2:
            guard index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 else { return nil }
            return (.unit(0x2000 | UInt16(text[index + 2] & 0x3F)), 3)
        default: return nil
        }
    }
}
