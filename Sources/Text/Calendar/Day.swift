/// A day of the proleptic Gregorian calendar, without a time zone: year 1 to 9999.
public struct Day: Sendable, Hashable, Comparable {
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to the month's last day.
    public let day: Int

    /// Nil where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Self.length(ofMonth: month, year: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Days since 1970-01-01, after Howard Hinnant's `days_from_civil`.
    public var number: Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The inverse of `number`; nil outside the years 1 to 9999. After Hinnant's `civil_from_days`.
    public init?(number: Int) {
        guard (-719_162...2_932_896).contains(number) else { return nil }
        let z = number + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self.init(year: year, month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// 1 for Monday to 7 for Sunday, as in ISO 8601.
    public var weekday: Int {
        ((number + 3) % 7 + 7) % 7 + 1
    }

    /// The day so many days later (earlier where negative); nil outside the years 1 to 9999.
    public func adding(days: Int) -> Day? {
        Day(number: number + days)
    }

    /// How many days a month has in the Gregorian calendar.
    ///
    /// - Parameter month: from 1 to 12.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public static func < (a: Day, b: Day) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}

extension Day: CustomStringConvertible, LosslessStringConvertible {
    /// `2023-03-20`.
    public var description: String {
        String(unsafeUninitializedCapacity: 10) { digits in
            let values = [year / 1000, year / 100, year / 10, year, -1, month / 10, month, -1, day / 10, day]
            for (index, value) in values.enumerated() {
                digits.initializeElement(at: index, to: value < 0 ? UInt8(ascii: "-") : UInt8(ascii: "0") + UInt8(value % 10))
            }
            return values.count
        }
    }

    /// Reads exactly `YYYY-MM-DD`.
    public init?(_ description: String) {
        self.init(utf8: Array(description.utf8)[...])
    }

    /// Reads exactly `YYYY-MM-DD` in ASCII.
    public init?(utf8 bytes: ArraySlice<UInt8>) {
        guard bytes.count == 10 else { return nil }
        let b = Array(bytes)
        guard b[4] == UInt8(ascii: "-"), b[7] == UInt8(ascii: "-"),
            let year = Self.digits(b[0..<4]), let month = Self.digits(b[5..<7]), let day = Self.digits(b[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in bytes {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return bytes.isEmpty ? nil : value
    }
}
