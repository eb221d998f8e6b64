internal import Text

/// A word of the language between `\(` and its `)`.
struct Token: Sendable {
    let kind: Kind
    let range: Range<Int>

    enum Kind: Sendable, Equatable {
        case name(String)
        case text(String)
        case integer(Int)
        case decimal(Double)
        case symbol(String)
        /// The `)` that closes the statement.
        case end
    }

    var spelling: String {
        switch kind {
        case .name(let name): "“\(name)”"
        case .text: "a text"
        case .integer, .decimal: "a number"
        case .symbol(let symbol): "“\(symbol)”"
        case .end: "“)”"
        }
    }
}

/// Cuts the inside of one `\(…)` into tokens.
struct Tokenizer {
    let source: SourceFile
    private(set) var offset: Int
    private(set) var tokens: [Token] = []
    private(set) var fault: Diagnostic?
    /// Whether a comment stood inside.
    private(set) var hasComment = false

    private static let symbols = ["??", "&&", "||", "==", "!=", "<=", ">=", "<", ">", "!", "?", ".", ",", ":", "=", "\\", "("]

    /// - Parameter start: The offset of the backslash.
    init(_ source: SourceFile, from start: Int) {
        self.source = source
        offset = start + 2
        run(from: start)
    }

    /// Reads to the closing parenthesis. Afterwards `offset` is behind it, or where reading can go on after a fault.
    private mutating func run(from start: Int) {
        var depth = 0
        while offset < source.bytes.count {
            let begin = offset
            let byte = source.bytes[begin]
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D: offset += 1
            case UInt8(ascii: ")"):
                offset += 1
                if depth == 0 {
                    tokens.append(Token(kind: .end, range: begin..<offset))
                    return
                }
                depth -= 1
                tokens.append(Token(kind: .symbol(")"), range: begin..<offset))
            case UInt8(ascii: "\""): readText()
            case UInt8(ascii: "0")...UInt8(ascii: "9"): readNumber(from: begin)
            case UInt8(ascii: "-") where begin + 1 < source.bytes.count && Self.isDigit(source.bytes[begin + 1]):
                offset += 1
                readNumber(from: begin)
            case UInt8(ascii: "/") where matches("/*"): skipComment()
            case _ where Self.isNamePart(byte):
                while offset < source.bytes.count, Self.isNamePart(source.bytes[offset]) { offset += 1 }
                tokens.append(Token(kind: .name(string(begin..<offset)), range: begin..<offset))
            default:
                guard let symbol = Self.symbols.first(where: matches) else {
                    readStray()
                    continue
                }
                if symbol == "(" { depth += 1 }
                offset += symbol.utf8.count
                tokens.append(Token(kind: .symbol(symbol), range: begin..<offset))
            }
        }
        report("“\\(” is never closed; put “)” where the statement ends, or write “\\\\(” for the two characters", start..<start + 2)
        tokens.append(Token(kind: .end, range: offset..<offset))
    }

    private mutating func readNumber(from begin: Int) {
        let digits = { (self: inout Tokenizer) in
            while self.offset < self.source.bytes.count, Self.isDigit(self.source.bytes[self.offset]) { self.offset += 1 }
        }
        digits(&self)
        var isDecimal = false
        if offset + 1 < source.bytes.count, source.bytes[offset] == UInt8(ascii: "."), Self.isDigit(source.bytes[offset + 1]) {
            isDecimal = true
            offset += 1
            digits(&self)
        }
        let range = begin..<offset
        if isDecimal, let value = Double(string(range)), value.isFinite {
            tokens.append(Token(kind: .decimal(value), range: range))
        } else if !isDecimal, let value = Int(string(range)) {
            tokens.append(Token(kind: .integer(value), range: range))
        } else {
            report("the number is too large", range)
            tokens.append(Token(kind: .integer(0), range: range))
        }
    }

    /// A text in quotation marks, on one line, with Swift's escapes.
    private mutating func readText() {
        let begin = offset
        var bytes = [UInt8]()
        offset += 1
        while offset < source.bytes.count {
            let byte = source.bytes[offset]
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                tokens.append(Token(kind: .text(String(decoding: bytes, as: UTF8.self)), range: begin..<offset))
                return
            case 0x0A, 0x0D:
                report("the text is never closed; put “\"” at its end", begin..<offset)
                tokens.append(Token(kind: .text(""), range: begin..<offset))
                return
            case UInt8(ascii: "\\"): readEscape(into: &bytes)
            default:
                bytes.append(byte)
                offset += 1
            }
        }
        report("the text is never closed; put “\"” at its end", begin..<offset)
        tokens.append(Token(kind: .text(""), range: begin..<offset))
    }

    private mutating func readEscape(into bytes: inout [UInt8]) {
        let begin = offset
        offset += 1
        guard offset < source.bytes.count else { return }
        let byte = source.bytes[offset]
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "'"): bytes.append(byte)
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "u"):
            guard let (scalar, end) = readScalar() else {
                report("unknown escape; a character is written “\\u{2014}”", begin..<offset + 1)
                break
            }
            bytes.append(contentsOf: String(scalar).utf8)
            offset = end
        case UInt8(ascii: "("):
            report("a text in a template has no interpolation of its own", begin..<offset + 1)
        default:
            report("unknown escape; a backslash is written “\\\\”", begin..<offset + 1)
            if byte == 0x0A || byte == 0x0D { return }
        }
        if offset < source.bytes.count { offset += 1 }
    }

    /// The character of `u{2014}`, one to eight hexadecimal digits, and where its closing brace stands; nil where there is none.
    private func readScalar() -> (Unicode.Scalar, end: Int)? {
        guard matches("u{") else { return nil }
        var value: UInt32 = 0
        for (count, byte) in source.bytes[(offset + 2)...].prefix(9).enumerated() {
            if byte == UInt8(ascii: "}") {
                guard count > 0, let scalar = Unicode.Scalar(value) else { return nil }
                return (scalar, offset + 2 + count)
            }
            guard count < 8, let digit = Hexadecimal.number(of: byte) else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return nil
    }

    private mutating func skipComment() {
        let begin = offset
        hasComment = true
        offset += 2
        while offset < source.bytes.count, !matches("*/") { offset += 1 }
        if offset >= source.bytes.count { report("the comment is never closed; put “*/” at its end", begin..<begin + 2) }
        offset = min(offset + 2, source.bytes.count)
    }

    /// A character that the language does not use, whole.
    private mutating func readStray() {
        let begin = offset
        offset += 1
        while offset < source.bytes.count, source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        let character = string(begin..<offset)
        let hint =
            switch character {
            case "&": "; “and” is written “&&”"
            case "|": "; “or” is written “||”"
            case "'", "“", "”", "‘", "’": "; a text stands between two “\"”"
            default: ""
            }
        report("“\(character)” has no meaning here\(hint)", begin..<offset)
    }

    private func matches(_ symbol: String) -> Bool {
        source.bytes[offset...].starts(with: symbol.utf8)
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: source.bytes[range], as: UTF8.self)
    }

    private mutating func report(_ message: String, _ range: Range<Int>) {
        // What follows a fault is guesswork: the first is enough.
        if fault == nil { fault = Diagnostic(.error, message, at: range, in: source) }
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): true
        default: isDigit(byte)
        }
    }
}
