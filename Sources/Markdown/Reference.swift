internal import Text

/// The references that stand for four characters of a text in HTML, as cmark-gfm writes them.
enum Reference {
    /// The first index of a character that has a reference; `end` where there is none.
    static func firstIndex(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        UnsafeBufferPointer(rebasing: text[..<end]).firstIndex(from: start) { word in
            word.equal(to: UInt8(ascii: "\"")) | word.equal(to: UInt8(ascii: "&")) | word.equal(to: UInt8(ascii: "<"), ignoring: 0x02)
        }
    }

    static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        forEachPart(of: text) { output.append(contentsOf: $0) }
    }

    /// Calls `body` with the parts of the text's HTML: words as they stand, and references.
    @inline(__always)
    static func forEachPart(of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var clean = 0
        while true {
            let index = firstIndex(in: text, from: clean, to: text.count)
            if index > clean { body(UnsafeBufferPointer(rebasing: text[clean..<index])) }
            guard index < text.count else { return }
            of(text[index]).withUTF8Buffer { body($0) }
            clean = index + 1
        }
    }

    /// What stands for a space of the text where its line ends in the HTML.
    static let lineEnd: StaticString = "\n"

    /// How many bytes the text takes in HTML.
    static func length(of text: UnsafeBufferPointer<UInt8>) -> Int {
        var length = text.count
        var index = firstIndex(in: text, from: 0, to: text.count)
        while index < text.count {
            length += Self.length(for: text[index]) - 1
            index = firstIndex(in: text, from: index + 1, to: text.count)
        }
        return length
    }

    static func length(for byte: UInt8) -> Int { of(byte).utf8CodeUnitCount }

    private static func of(_ byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        default: "&gt;"
        }
    }
}
