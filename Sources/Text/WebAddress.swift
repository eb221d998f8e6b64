/// Web addresses as bytes.
public enum WebAddress {
    /// The address in ASCII: what a URL may not hold as it is (RFC 3986) is percent-encoded, what is encoded already stays.
    ///
    /// Braces, quotes, backslash, `|`, `^`, the grave accent, spaces, controls and everything beyond ASCII are encoded.
    public static func encoded(_ address: [UInt8]) -> [UInt8] {
        if address.allSatisfy(isAllowed) { return address }
        var output = [UInt8]()
        output.reserveCapacity(address.count + 16)
        for byte in address {
            if isAllowed(byte) {
                output.append(byte)
            } else {
                output.append(UInt8(ascii: "%"))
                for nibble in [byte >> 4, byte & 15] {
                    output.append(nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10)
                }
            }
        }
        return output
    }

    /// The same of text.
    public static func encoded(_ address: String) -> String {
        if address.utf8.withContiguousStorageIfAvailable({ $0.allSatisfy(isAllowed) }) == true { return address }
        return String(decoding: encoded(Array(address.utf8)), as: UTF8.self)
    }

    @inline(__always)
    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
            UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
            false
        default: byte > 0x20 && byte < 0x7F
        }
    }
}
