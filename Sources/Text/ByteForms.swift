/// What files for programs are full of, appended to bytes as bytes: a string for each would cost more than all the rest.
extension [UInt8] {
    /// Text of our own.
    @inlinable
    public mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// A number in decimal digits.
    public mutating func append(decimal number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        // More digits no number has.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var start = digits.count
            var rest = number.magnitude
            repeat {
                start -= 1
                digits[start] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            } while rest > 0
            append(contentsOf: UnsafeMutableBufferPointer(rebasing: digits[start...]))
        }
    }

    /// `2023-03-20`, as a day is described, or with another separator.
    public mutating func append(_ day: Day, separator: UInt8 = UInt8(ascii: "-")) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 10) { text in
            text.setDigits(day.year / 100, at: 0)
            text.setDigits(day.year % 100, at: 2)
            text[4] = separator
            text.setDigits(day.month, at: 5)
            text[7] = separator
            text.setDigits(day.day, at: 8)
            append(contentsOf: text)
        }
    }

    /// ISO 8601, as a moment is described.
    public mutating func append(_ moment: Moment) {
        append(moment.day)
        guard let second = moment.secondOfDay else { return }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 9) { text in
            text[0] = UInt8(ascii: "T")
            text.setDigits(second / 3600, at: 1)
            text[3] = UInt8(ascii: ":")
            text.setDigits(second / 60 % 60, at: 4)
            text[6] = UInt8(ascii: ":")
            text.setDigits(second % 60, at: 7)
            append(contentsOf: text)
        }
        guard let offset = moment.offset else { return }
        guard offset != 0 else { return append(UInt8(ascii: "Z")) }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 6) { text in
            text[0] = offset < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+")
            text.setDigits(abs(offset) / 60, at: 1)
            text[3] = UInt8(ascii: ":")
            text.setDigits(abs(offset) % 60, at: 4)
            append(contentsOf: text)
        }
    }
}

extension UnsafeMutableBufferPointer<UInt8> {
    /// The last two digits of a number that is not negative.
    fileprivate func setDigits(_ number: Int, at index: Int) {
        self[index] = UInt8(ascii: "0") + UInt8(number / 10 % 10)
        self[index + 1] = UInt8(ascii: "0") + UInt8(number % 10)
    }
}
