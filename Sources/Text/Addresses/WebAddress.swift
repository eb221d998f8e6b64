/// Web addresses as bytes.
public enum WebAddress {
    /// The address in ASCII: what a URL may not hold as it is (RFC 3986) is percent-encoded, what is encoded already stays.
    ///
    /// Braces, quotes, backslash, `|`, `^`, the grave accent, spaces, controls and everything beyond ASCII are encoded; square brackets
    /// but around a host's number, `%` but before two hexadecimal digits, and `#` but the first.
    public static func encoded(_ address: [UInt8]) -> [UInt8] {
        if address.allSatisfy(isPlain) { return address }
        var output = [UInt8]()
        output.reserveCapacity(address.count + 16)
        let authority = authority(of: address)
        var hasFragment = false
        for (index, byte) in address.enumerated() {
            let isKept =
                switch byte {
                case UInt8(ascii: "["), UInt8(ascii: "]"): authority.contains(index)
                case UInt8(ascii: "%"): PercentEncoding.byte(at: index, in: address) != nil
                case UInt8(ascii: "#"): !hasFragment
                default: isPlain(byte)
                }
            if byte == UInt8(ascii: "#") { hasFragment = true }
            if isKept {
                output.append(byte)
            } else {
                PercentEncoding.append(byte, to: &output)
            }
        }
        return output
    }

    /// The same of text.
    public static func encoded(_ address: String) -> String {
        if address.utf8.withContiguousStorageIfAvailable({ firstEncoded(in: $0) == $0.count }) == true { return address }
        return String(decoding: encoded(Array(address.utf8)), as: UTF8.self)
    }

    /// Where the host stands: `[::1]:80` of `http://[::1]:80/a`.
    private static func authority(of address: [UInt8]) -> Range<Int> {
        let isDelimiter: (UInt8) -> Bool = { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
        guard let colon = address.firstIndex(of: UInt8(ascii: ":")), address[colon...].starts(with: "://".utf8),
            !address[..<colon].contains(where: isDelimiter)
        else { return 0..<0 }
        let start = colon + 3
        return start..<(address[start...].firstIndex(where: isDelimiter) ?? address.count)
    }

    /// The first byte that may not stand anywhere in an address; the count where there is none.
    private static func firstEncoded(in address: UnsafeBufferPointer<UInt8>) -> Int {
        address.firstIndex(from: 0) { bytes in
            // Braces differ from brackets in one bit, and so do the bar and the backslash, `"` and `#`, and `<` and `>`.
            bytes.less(than: 0x21) | bytes.beyondASCII | bytes.equal(to: 0x7F)
                | bytes.equal(to: UInt8(ascii: "["), ignoring: 0x20) | bytes.equal(to: UInt8(ascii: "]"), ignoring: 0x20)
                | bytes.equal(to: UInt8(ascii: "\\"), ignoring: 0x20) | bytes.equal(to: UInt8(ascii: "^"))
                | bytes.equal(to: UInt8(ascii: "`")) | bytes.equal(to: UInt8(ascii: "%"))
                | bytes.equal(to: UInt8(ascii: "\""), ignoring: 0x01) | bytes.equal(to: UInt8(ascii: "<"), ignoring: 0x02)
        }
    }

    /// Whether a byte may stand anywhere in an address.
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
            UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "%"), UInt8(ascii: "#"):
            false
        default: byte > 0x20 && byte < 0x7F
        }
    }
}
