/// What files for programs are full of, written as bytes: a string for each would cost more than all the rest.
extension ByteBuffer {
    /// Text as UTF-8. Disfavored, so that literals are taken for static text, whose bytes are copied where they are written.
    @_disfavoredOverload
    public mutating func append(_ text: String) {
        append(contentsOf: text.utf8)
    }

    /// A number in decimal digits.
    public mutating func append(decimal number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        // More digits no number has.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var first = digits.count
            var rest = number.magnitude
            repeat {
                first -= 1
                digits[first] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            } while rest > 0
            append(UnsafeBufferPointer(rebasing: digits[first...]))
        }
    }

    /// Eight hexadecimal digits.
    public mutating func append(hexadecimal number: UInt32) {
        for shift in stride(from: UInt32(28), through: 0, by: -4) {
            append(Hexadecimal.digit(UInt8(truncatingIfNeeded: number >> shift & 15)))
        }
    }

    /// `2023-03-20`, as a day is described, or with another separator.
    public mutating func append(_ day: Day, separator: UInt8 = UInt8(ascii: "-")) {
        appendYear(of: day)
        append(separator)
        append(digits: day.month)
        append(separator)
        append(digits: day.day)
    }

    /// ISO 8601, as a moment is described.
    public mutating func append(_ moment: Moment) {
        append(moment.day)
        guard let second = moment.secondOfDay else { return }
        append(UInt8(ascii: "T"))
        append(digits: second / 3600)
        append(UInt8(ascii: ":"))
        append(digits: second / 60 % 60)
        append(UInt8(ascii: ":"))
        append(digits: second % 60)
        guard let offset = moment.offset else { return }
        guard offset != 0 else { return append(UInt8(ascii: "Z")) }
        append(offset < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
        append(digits: abs(offset) / 60)
        append(UInt8(ascii: ":"))
        append(digits: abs(offset) % 60)
    }

    /// `2023`
    public mutating func appendYear(of day: Day) {
        append(digits: day.year / 100)
        append(digits: day.year)
    }

    /// The last two digits of a number that is not negative.
    private mutating func append(digits number: Int) {
        append(UInt8(ascii: "0") + UInt8(number / 10 % 10))
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
