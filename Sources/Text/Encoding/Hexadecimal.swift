/// Hexadecimal digits in ASCII.
public enum Hexadecimal {
    /// The digit of a number from 0 to 15.
    @inlinable @inline(__always)
    public static func digit(_ number: UInt8, uppercase: Bool = false) -> UInt8 {
        number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: uppercase ? "A" : "a") + number - 10
    }

    /// The number of a digit, small or capital; nil where the byte is none.
    @inlinable @inline(__always)
    public static func number(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// The digits of bytes, two a byte, small letters.
    public static func digits(of bytes: some Collection<UInt8>) -> [UInt8] {
        var digits = [UInt8]()
        digits.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            digits.append(digit(byte >> 4))
            digits.append(digit(byte & 15))
        }
        return digits
    }
}
