/// A day, or a day with a time of day and perhaps a zone, as a source states it. Nothing is filled in.
public struct Moment: Sendable, Hashable {
    public var day: Day
    /// Seconds since midnight, 0 to 86,399; nil where the source gives a day alone.
    public var secondOfDay: Int?
    /// Minutes east of UTC; nil where the source gives no zone.
    public var offset: Int?

    /// - Parameters:
    ///   - secondOfDay: from 0 to 86,399.
    ///   - offset: in minutes east of UTC; nothing without a time of day.
    public init(day: Day, secondOfDay: Int? = nil, offset: Int? = nil) {
        self.day = day
        self.secondOfDay = secondOfDay
        self.offset = secondOfDay == nil ? nil : offset
    }
}

extension Moment: Comparable {
    /// By day, then by time of day; a day alone stands before its times. Zones do not reorder: a dossier shows local days.
    public static func < (a: Moment, b: Moment) -> Bool {
        if a.day != b.day { return a.day < b.day }
        let left = a.secondOfDay ?? -1
        let right = b.secondOfDay ?? -1
        return left != right ? left < right : (a.offset ?? .min) < (b.offset ?? .min)
    }
}

extension Moment: CustomStringConvertible, LosslessStringConvertible {
    /// ISO 8601: `2023-03-20`, `2023-03-20T10:03:00`, `2023-03-20T10:03:00Z`, `2023-03-20T10:03:00+01:00`.
    public var description: String {
        var bytes = ByteBuffer()
        bytes.append(self)
        return bytes.string
    }

    /// Reads ISO 8601 as `description` writes it; a space may stand for the T, seconds and their fraction may be missing.
    public init?(_ description: String) {
        let bytes = Array(description.utf8)
        guard bytes.count >= 10, let day = Day(utf8: bytes[0..<10]) else { return nil }
        guard bytes.count > 10 else {
            self.init(day: day)
            return
        }
        guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t") || bytes[10] == UInt8(ascii: " "),
            let (second, end) = Self.time(bytes, from: 11), let offset = Self.zone(bytes[end...])
        else { return nil }
        self.init(day: day, secondOfDay: second, offset: offset.minutes)
    }

    /// `HH:MM`, `HH:MM:SS` or `HH:MM:SS.fraction`, and where it ends.
    private static func time(_ bytes: [UInt8], from start: Int) -> (Int, Int)? {
        let colon = UInt8(ascii: ":")
        guard bytes.count >= start + 5, bytes[start + 2] == colon,
            let hour = Day.digits(bytes[start..<start + 2]), hour < 24,
            let minute = Day.digits(bytes[start + 3..<start + 5]), minute < 60
        else { return nil }
        var end = start + 5
        var second = 0
        if end < bytes.count, bytes[end] == colon {
            guard bytes.count >= end + 3, let value = Day.digits(bytes[end + 1..<end + 3]), value < 60 else { return nil }
            second = value
            end += 3
            if end < bytes.count, bytes[end] == UInt8(ascii: ".") {
                end += 1
                let first = end
                while end < bytes.count, Day.digits(bytes[end..<end + 1]) != nil { end += 1 }
                guard end > first else { return nil }
            }
        }
        return (hour * 3600 + minute * 60 + second, end)
    }

    /// Nothing, `Z`, `+01:00` or `+0100`, a space allowed before. Nil where it is none of these.
    private static func zone(_ bytes: ArraySlice<UInt8>) -> (minutes: Int?, Void)? {
        let rest = Array(bytes.drop { $0 == UInt8(ascii: " ") })
        guard let sign = rest.first else { return (nil, ()) }
        if rest.count == 1, sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") { return (0, ()) }
        let digits = rest.dropFirst().filter { $0 != UInt8(ascii: ":") }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), digits.count == 4,
            let hours = Day.digits(digits[0..<2]), let minutes = Day.digits(digits[2..<4]), hours < 24, minutes < 60
        else { return nil }
        let total = hours * 60 + minutes
        return (sign == UInt8(ascii: "-") ? -total : total, ())
    }
}
