/// Writes JSON (RFC 8259) as bytes, member by member in the order given: the same calls, the same bytes.
///
///     var json = JSONWriter()
///     json.object {
///         $0.member("slug", article.slug)
///         $0.member("passages") { $0.array { for passage in passages { $0.string(passage.text) } } }
///     }
///     json.endLine()      // JSON Lines: the next value stands on its own line
///
/// Commas are the writer's; that a key is followed by exactly one value is the caller's. What writes the elements and members is
/// inlined into the caller, so that a nested value costs no call.
public struct JSONWriter: ~Copyable {
    /// What white space is written.
    public enum Layout: Sendable {
        /// No white space at all.
        case compact
        /// A member a line, two spaces a level: for files that a person opens.
        case indented
    }

    @usableFromInline var output = ByteBuffer()
    /// What has been written.
    public var bytes: [UInt8] { output.bytes }
    private let layout: Layout
    private let isHTMLSafe: Bool
    @usableFromInline var needsComma = false
    @usableFromInline var isAfterKey = false
    @usableFromInline var depth = 0

    /// `htmlSafe` writes `<`, `>` and `&` as `\u00XX`: the JSON may then stand in `<script type="application/ld+json">`,
    /// where nothing that the text says can end the element.
    public init(_ layout: Layout = .compact, htmlSafe: Bool = false) {
        self.layout = layout
        self.isHTMLSafe = htmlSafe
    }

    /// Appends to bytes what a writer writes; an indented layout begins without indentation.
    @inlinable
    public static func append(to output: inout ByteBuffer, _ layout: Layout = .compact, _ write: (inout JSONWriter) -> Void) {
        var json = JSONWriter(layout)
        swap(&json.output, &output)
        write(&json)
        swap(&json.output, &output)
    }

    /// Appends the elements of an indented array whose brackets and other elements are written apart: a file in pieces.
    ///
    /// - Parameter isFirst: whether the array's first element is among them.
    @inlinable
    public static func appendElements(to output: inout ByteBuffer, isFirst: Bool, _ write: (inout JSONWriter) -> Void) {
        var json = JSONWriter(.indented)
        json.needsComma = !isFirst
        json.depth = 1
        swap(&json.output, &output)
        write(&json)
        swap(&json.output, &output)
    }

    /// The bytes of an element that stands so deep in an indented file, for ``literal(_:)``.
    @inlinable
    public static func element(depth: Int, _ write: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter(.indented)
        json.depth = depth
        // Its line is begun by whoever puts it there.
        json.isAfterKey = true
        write(&json)
        return json.bytes
    }

    // MARK: Values

    /// A string, escaped as it needs.
    public mutating func string(_ text: String) {
        string(utf8: text.utf8)
    }

    /// The bytes must be UTF-8.
    @inlinable
    public mutating func string(utf8 text: some Collection<UInt8>) {
        if text.withContiguousStorageIfAvailable({ string(utf8: $0) }) == nil { string(utf8: Array(text)) }
    }

    /// The bytes must be UTF-8.
    public mutating func string(utf8 text: UnsafeBufferPointer<UInt8>) {
        beginValue()
        output.append(UInt8(ascii: "\""))
        appendEscaped(text)
        output.append(UInt8(ascii: "\""))
    }

    /// A string that needs no escape.
    @inline(__always)
    mutating func plain(_ write: (inout ByteBuffer) -> Void) {
        beginValue()
        output.append(UInt8(ascii: "\""))
        write(&output)
        output.append(UInt8(ascii: "\""))
    }

    /// A string in ISO 8601.
    public mutating func moment(_ value: Moment) {
        plain { $0.append(value) }
    }

    /// A number in decimal digits.
    public mutating func integer(_ value: Int) {
        beginValue()
        output.append(decimal: value)
    }

    /// `true` or `false`.
    public mutating func boolean(_ value: Bool) {
        beginValue()
        if value { output.append("true") } else { output.append("false") }
    }

    /// `null`
    public mutating func null() {
        beginValue()
        output.append("null")
    }

    /// A value that is JSON already, such as one that another writer made.
    public mutating func literal(_ json: some Sequence<UInt8>) {
        beginValue()
        output.append(contentsOf: json)
    }

    /// The same of whole arrays.
    public mutating func literal(_ json: [UInt8]) {
        beginValue()
        output.append(json)
    }

    /// An array of the values that a closure writes.
    @inlinable
    public mutating func array(_ elements: (inout JSONWriter) throws -> Void) rethrows {
        open(UInt8(ascii: "["))
        try elements(&self)
        close(UInt8(ascii: "]"))
    }

    /// An object of the members that a closure writes.
    @inlinable
    public mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
        open(UInt8(ascii: "{"))
        try members(&self)
        close(UInt8(ascii: "}"))
    }

    /// Ends a line after a whole value: the next one starts without a comma.
    public mutating func endLine() {
        output.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    // MARK: Keys

    /// A key of our own, which needs no escape; its value is what is written next.
    public mutating func key(_ name: StaticString) {
        guard layout == .compact else {
            beginValue()
            name.withUTF8Buffer { output.append(quoted: $0) }
            return endKey()
        }
        // Lines of data are half keys: the comma, the key and the colon in one step.
        name.withUTF8Buffer { output.append(key: $0, behindComma: needsComma) }
        needsComma = false
        isAfterKey = true
    }

    /// A key that is text of somebody's.
    public mutating func key(text name: String) {
        string(name)
        endKey()
    }

    @inline(__always)
    private mutating func endKey() {
        output.append(UInt8(ascii: ":"))
        if layout == .indented { output.append(UInt8(ascii: " ")) }
        needsComma = false
        isAfterKey = true
    }

    // MARK: Bytes

    @inline(__always)
    private mutating func beginValue() {
        if needsComma { output.append(UInt8(ascii: ",")) }
        if layout == .indented, !isAfterKey, depth > 0 { breakLine() }
        isAfterKey = false
        needsComma = true
    }

    private mutating func breakLine() {
        output.append(UInt8(ascii: "\n"))
        let spaces: StaticString = "                "
        spaces.withUTF8Buffer { spaces in
            var rest = 2 * depth
            while rest > 0 {
                output.append(UnsafeBufferPointer(rebasing: spaces[..<min(rest, spaces.count)]))
                rest -= spaces.count
            }
        }
    }

    @usableFromInline
    mutating func open(_ bracket: UInt8) {
        beginValue()
        output.append(bracket)
        needsComma = false
        depth += 1
    }

    @usableFromInline
    mutating func close(_ bracket: UInt8) {
        depth -= 1
        if layout == .indented, needsComma { breakLine() }
        output.append(bracket)
        needsComma = true
    }

    /// Copies clean runs whole and escapes what stands between them.
    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        // Nearly all text needs no escape.
        if isHTMLSafe ? output.append(text, unless: Self.specialInHTML) : output.append(text, unless: Self.special) { return }
        var clean = 0
        var index = firstSpecial(in: text, from: 0)
        while index < text.count {
            if let (escape, length) = escape(in: text, at: index) {
                output.append(UnsafeBufferPointer(rebasing: text[clean..<index]))
                escape.append(to: &output)
                index += length
                clean = index
            } else {
                index += 1
            }
            index = firstSpecial(in: text, from: index)
        }
        output.append(UnsafeBufferPointer(rebasing: text[clean...]))
    }

    /// The next byte that may need an escape; the count where there is none.
    private func firstSpecial(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        isHTMLSafe ? text.firstIndex(from: start, marking: Self.specialInHTML) : text.firstIndex(from: start, marking: Self.special)
    }

    @inline(__always)
    private static func special(_ bytes: ByteWords) -> ByteWords.Marks {
        bytes.less(than: 0x20) | bytes.equal(to: UInt8(ascii: "\"")) | bytes.equal(to: UInt8(ascii: "\\")) | bytes.equal(to: 0xE2)
    }

    @inline(__always)
    private static func specialInHTML(_ bytes: ByteWords) -> ByteWords.Marks {
        // `<` and `>` differ in one bit.
        special(bytes) | bytes.equal(to: UInt8(ascii: "<"), ignoring: 0x02) | bytes.equal(to: UInt8(ascii: "&"))
    }

    private enum Escape {
        case short(UInt8)
        /// `\uXXXX`
        case unit(UInt16)

        func append(to output: inout ByteBuffer) {
            output.append(UInt8(ascii: "\\"))
            switch self {
            case .short(let letter):
                output.append(letter)
            case .unit(let unit):
                output.append(UInt8(ascii: "u"))
                output.append(contentsOf: Hexadecimal.digits(of: [UInt8(unit >> 8), UInt8(unit & 0xFF)]))
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
