internal import Text

/// Where members of texts and addresses write their pieces: the page, in which each is escaped for its place.
public struct TextOutput: ~Copyable {
    var bytes: ByteBuffer
    /// How the pieces are written; nil leaves them as they are.
    var escape: Escape?
    /// Of an address, what its pieces say of it.
    private(set) var address: AddressScan?

    init(_ bytes: consuming ByteBuffer) {
        self.bytes = bytes
    }

    /// A text by itself, of the pieces that a closure writes.
    public static func string(_ write: (inout TextOutput) -> Void) -> String {
        var output = TextOutput(ByteBuffer(capacity: 128))
        write(&output)
        return output.bytes.string
    }

    /// All that was written.
    consuming func finish() -> ByteBuffer { bytes }

    /// Appends a piece.
    public mutating func append(_ text: String) {
        // Nearly all lie in one piece, and need no copy of their own.
        if text.utf8.withContiguousStorageIfAvailable({ append($0) }) != nil { return }
        var text = text
        text.withUTF8 { append($0) }
    }

    private static func isEncoded(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "%"), UInt8(ascii: "-")...UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: false
        }
    }

    /// Appends a piece of an address that is percent-encoded: letters, digits, `%` and `-._~/` alone, which nothing needs to escape but
    /// a part of another address.
    public mutating func append(encoded text: String) {
        if escape == .component { return append(text) }
        assert(text.utf8.allSatisfy(Self.isEncoded), "not percent-encoded: \(text)")
        if text.utf8.withContiguousStorageIfAvailable({ appendAsIs($0) }) == nil { append(text) }
    }

    /// The same for a part of a text.
    public mutating func append(encoded utf8: [UInt8], in range: Range<Int>) {
        if escape == .component { return append(utf8: utf8, in: range) }
        precondition(range.lowerBound >= 0 && range.upperBound <= utf8.count, "a piece lies within its text")
        assert(utf8[range].allSatisfy(Self.isEncoded), "not percent-encoded: \(String(decoding: utf8[range], as: UTF8.self))")
        utf8.withUnsafeBufferPointer { appendAsIs(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    private mutating func appendAsIs(_ text: UnsafeBufferPointer<UInt8>) {
        if address != nil { address?.read(text) }
        bytes.append(text)
    }

    /// Appends a part of a text.
    ///
    /// - Parameters:
    ///   - utf8: Well-formed UTF-8.
    ///   - range: Where the piece begins and ends, between characters.
    public mutating func append(utf8: [UInt8], in range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= utf8.count, "a piece lies within its text")
        utf8.withUnsafeBufferPointer { append(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// Appends a number in its digits.
    public mutating func append(_ number: Int) {
        bytes.append(decimal: number)
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        if address != nil { address?.read(text) }
        switch escape {
        case .none: bytes.append(text)
        case .text: HTMLEscape.append(text, to: &bytes, quotes: false)
        case .some(let escape): Writer.append(text, escape, to: &bytes)
        }
    }

    /// What is written from now on is an address.
    mutating func beginAddress() {
        address = AddressScan()
    }

    /// The address is written; what it is.
    mutating func endAddress() -> AddressScan {
        defer { address = nil }
        return address ?? AddressScan()
    }
}
