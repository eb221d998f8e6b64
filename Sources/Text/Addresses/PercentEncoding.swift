/// Bytes as a per cent sign and two hexadecimal digits (RFC 3986, section 2.1).
public enum PercentEncoding {
    /// Appends `%2F` for a slash.
    @inlinable
    public static func append(_ byte: UInt8, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "%"))
        output.append(Hexadecimal.digit(byte >> 4, uppercase: true))
        output.append(Hexadecimal.digit(byte & 15, uppercase: true))
    }

    /// The same.
    @inlinable
    public static func append(_ byte: UInt8, to output: inout ByteBuffer) {
        output.append(UInt8(ascii: "%"))
        output.append(Hexadecimal.digit(byte >> 4, uppercase: true))
        output.append(Hexadecimal.digit(byte & 15, uppercase: true))
    }

    /// The byte for which three bytes from an index on stand; nil where they are no escape.
    public static func byte(at index: Int, in bytes: [UInt8]) -> UInt8? {
        guard index >= 0, index + 2 < bytes.count, bytes[index] == UInt8(ascii: "%"),
            let high = Hexadecimal.number(of: bytes[index + 1]), let low = Hexadecimal.number(of: bytes[index + 2])
        else { return nil }
        return high << 4 | low
    }

    /// The bytes of a text with each escape as the byte that it stands for; a sign that begins none stays.
    public static func decoded(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
        var output = [UInt8]()
        output.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let escaped = byte(at: index, in: bytes)
            output.append(escaped ?? bytes[index])
            index += escaped == nil ? 1 : 3
        }
        return output
    }
}
