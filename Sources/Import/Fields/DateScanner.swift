internal import Text

/// Which of day and month comes first in dates of three numbers.
package enum DayOrder: String, Sendable, Hashable {
    case dayFirst, monthFirst
}

/// Finds full dates, with a time of day and a zone where they stand beside.
///
/// Only dates that name their year count. Dates of three numbers are read where one reading is possible or the order is known.
struct DateScanner {
    struct Found {
        var moment: Moment
        /// The bytes of date, time and zone.
        var range: Range<Int>
    }

    let line: ArraySlice<UInt8>
    let order: DayOrder?
    /// Whether a date of three numbers was passed over because it can be read in two ways.
    private(set) var sawAmbiguous = false
    private var tokens: [Token] = []

    private struct Token {
        var range: Range<Int>
        /// Letters in small letters without accents; empty for numbers.
        var word: ArraySlice<UInt8>
        var number: Int?
        var digits: Int
    }

    init(_ line: ArraySlice<UInt8>, order: DayOrder?) {
        self.line = line
        self.order = order
        // No date without a digit.
        if line.contains(where: { ASCII.isDigit($0) || $0 == 0xD9 || $0 == 0xDB }) { tokens = Self.scan(line) }
    }

    /// All dates of the line, in order.
    mutating func all() -> [Found] {
        var found = [Found]()
        var index = 0
        while index < tokens.count {
            if let (day, next) = date(at: index) {
                let start = tokens[index].range.lowerBound
                var moment = Moment(day: day)
                var range = start..<tokens[next - 1].range.upperBound
                if let time = time(at: next, glued: range.upperBound) {
                    moment = Moment(day: day, secondOfDay: time.second, offset: time.zone)
                    range = start..<time.end
                } else if let time = timeBefore(index, from: found.last?.range.upperBound ?? line.startIndex) {
                    moment = Moment(day: day, secondOfDay: time.second, offset: time.zone)
                    range = time.start..<range.upperBound
                }
                found.append(Found(moment: moment, range: range))
                while index < tokens.count, tokens[index].range.lowerBound < range.upperBound { index += 1 }
            } else {
                index += 1
            }
        }
        return found
    }

    private static func scan(_ line: ArraySlice<UInt8>) -> [Token] {
        var tokens = [Token]()
        var index = line.startIndex
        while index < line.endIndex, tokens.count < 200 {
            let byte = line[index]
            let start = index
            if ASCII.isDigit(byte) {
                var value = 0
                while index < line.endIndex, ASCII.isDigit(line[index]) {
                    if index - start < 9 { value = value * 10 + Int(line[index] - 0x30) }
                    index += 1
                }
                tokens.append(Token(range: start..<index, word: [], number: value, digits: index - start))
            } else if ASCII.isLetter(byte) || byte >= 0x80 {
                let (value, count) = scalar(in: line, at: index)
                if 0x660...0x669 ~= value || 0x6F0...0x6F9 ~= value {
                    var number = 0
                    while index < line.endIndex {
                        let (digit, size) = scalar(in: line, at: index)
                        guard 0x660...0x669 ~= digit || 0x6F0...0x6F9 ~= digit else { break }
                        if index - start < 18 { number = number * 10 + Int(digit & 0xF) }
                        index += size
                    }
                    tokens.append(Token(range: start..<index, word: [], number: number, digits: (index - start) / 2))
                } else if isUnspacedScript(value) {
                    index += count
                    tokens.append(Token(range: start..<index, word: line[start..<index], number: nil, digits: 0))
                } else if byte >= 0x80, !(0xC0...0x52F ~= value && value != 0xD7), !(0x620...0x64A ~= value), !(0x1E00...0x1EFF ~= value) {
                    index += count
                } else {
                    while index < line.endIndex {
                        let (value, count) = scalar(in: line, at: index)
                        guard value < 0x80 ? ASCII.isLetter(line[index]) || value == 0x2D && index > start
                            : 0xC0...0x52F ~= value || 0x620...0x64A ~= value || 0x1E00...0x1EFF ~= value
                        else { break }
                        index += count
                    }
                    if line[index - 1] == 0x2D, index - start > 1 { index -= 1 }
                    tokens.append(Token(range: start..<index, word: LineToken.fold(line[start..<index])[...], number: nil, digits: 0))
                }
            } else {
                index += 1
            }
        }
        return tokens
    }

    /// The bytes between two tokens.
    private func gap(_ left: Int, _ right: Int) -> ArraySlice<UInt8> {
        line[tokens[left].range.upperBound..<tokens[right].range.lowerBound]
    }

    private func isWord(_ index: Int, _ words: StaticString...) -> Bool {
        guard index < tokens.count else { return false }
        return words.contains { word in word.withUTF8Buffer { tokens[index].word.elementsEqual($0) } }
    }

    /// A date that begins at a token, and the token after it.
    private mutating func date(at index: Int) -> (Day, Int)? {
        if let number = tokens[index].number { return numeric(number, at: index) ?? dayMonthYear(number, at: index) }
        // March 20, 2023 · Mar. 20th 2023
        guard let month = Calendar.month(tokens[index].word), index + 1 < tokens.count, let day = tokens[index + 1].number,
            tokens[index + 1].digits <= 2, gap(index, index + 1).count <= 2
        else { return nil }
        var next = index + 2
        if isWord(next, "st", "nd", "rd", "th"), gap(next - 1, next).isEmpty { next += 1 }
        if isWord(next, "de", "del") { next += 1 }
        guard next < tokens.count, let year = tokens[next].number, tokens[next].digits == 4, gap(next - 1, next).count <= 3 else { return nil }
        return Self.plausible(year, month, day).map { ($0, next + 1) }
    }

    /// 20 March 2023 · 20. März 2023 · 20 de marzo de 2023 · 20th of March, 2023
    private func dayMonthYear(_ day: Int, at index: Int) -> (Day, Int)? {
        guard tokens[index].digits <= 2 else { return nil }
        var next = index + 1
        if isWord(next, "st", "nd", "rd", "th", "er", "o"), gap(index, next).isEmpty { next += 1 }
        if isWord(next, "of", "de") { next += 1 }
        guard next < tokens.count, let month = Calendar.month(tokens[next].word), gap(next - 1, next).count <= 2 else { return nil }
        next += 1
        // Levantine names of months are of two words.
        if next < tokens.count, tokens[next].number == nil, !tokens[next].word.isEmpty, gap(next - 1, next).count == 1,
            isWord(next, "de", "del", "of", "الثاني", "الاول", "الأول")
        { next += 1 }
        guard next < tokens.count, let year = tokens[next].number, tokens[next].digits == 4, gap(next - 1, next).count <= 3 else { return nil }
        return Self.plausible(year, month, day).map { ($0, next + 1) }
    }

    /// 2023-03-20 · 2023/3/20 · 20/03/2023 · 20.3.2023 · 2023年3月20日
    private mutating func numeric(_ first: Int, at index: Int) -> (Day, Int)? {
        if tokens[index].digits == 4, isWord(index + 1, "年"), index + 4 < tokens.count, let month = tokens[index + 2].number,
            isWord(index + 3, "月"), let day = tokens[index + 4].number
        {
            return Self.plausible(first, month, day).map { ($0, index + (isWord(index + 5, "日", "号") ? 6 : 5)) }
        }
        guard index + 2 < tokens.count, let second = tokens[index + 1].number, let third = tokens[index + 2].number,
            let mark = Self.joint(gap(index, index + 1)), mark == Self.joint(gap(index + 1, index + 2)), tokens[index + 1].digits <= 2
        else { return nil }
        if tokens[index].digits == 4, tokens[index + 2].digits <= 2 {
            return Self.plausible(first, second, third).map { ($0, index + 3) }
        }
        guard tokens[index].digits <= 2, tokens[index + 2].digits == 4 || tokens[index + 2].digits == 2 && mark != UInt8(ascii: "-") else { return nil }
        let year = tokens[index + 2].digits == 4 ? third : 2000 + third
        let dayFirst = Self.plausible(year, second, first)
        let monthFirst = Self.plausible(year, first, second)
        // A point between the numbers is written where the day comes first.
        if mark == UInt8(ascii: ".") { return tokens[index + 2].digits == 4 ? dayFirst.map { ($0, index + 3) } : nil }
        if tokens[index + 2].digits == 2, order == nil { return nil }
        switch (dayFirst, monthFirst) {
        case (let day?, nil), (nil, let day?): return (day, index + 3)
        case (let a?, let b?):
            if a == b { return (a, index + 3) }
            guard let order else {
                sawAmbiguous = true
                return nil
            }
            return (order == .dayFirst ? a : b, index + 3)
        case (nil, nil): return nil
        }
    }

    private static func joint(_ gap: ArraySlice<UInt8>) -> UInt8? {
        let mark = gap.trimmed
        guard mark.count == 1, gap.count <= 2, let byte = mark.first, "-/.".utf8.contains(byte) else { return nil }
        return byte
    }

    /// A day on which an article can have been published.
    private static func plausible(_ year: Int, _ month: Int, _ day: Int) -> Day? {
        (1600...2200).contains(year) ? Day(year: year, month: month, day: day) : nil
    }

    /// A time of day that follows a date: words such as “at” and “um” may stand between.
    private func time(at index: Int, glued end: Int) -> (second: Int, zone: Int?, end: Int)? {
        var index = index
        var skipped = 0
        while isWord(index, "at", "um", "a", "las", "kl", "klo", "om", "alle", "ore", "as", "t", "time", "в", "o", "الساعة", "saat", "pukul", "jam"), skipped < 2 {
            index += 1
            skipped += 1
        }
        guard index < tokens.count, tokens[index].range.lowerBound - (index > 0 ? tokens[index - 1].range.upperBound : end) <= 5 else { return nil }
        return clock(at: index)
    }

    /// 09:12 · 9.12pm · 9pm · 14h30 · 09:12:33 BST · 10:03+01:00
    private func clock(at index: Int) -> (second: Int, zone: Int?, end: Int)? {
        guard index < tokens.count, let first = tokens[index].number, tokens[index].digits <= 2, first < 24 else { return nil }
        var hour = first
        var minute = 0
        var second = 0
        var next = index + 1
        var isClock = false
        if next < tokens.count, let value = tokens[next].number, tokens[next].digits == 2, value < 60, [":", "."].contains(gap(index, next).string) {
            minute = value
            isClock = true
            next += 1
            if next < tokens.count, let value = tokens[next].number, tokens[next].digits == 2, value < 60, gap(next - 1, next).string == ":" {
                second = value
                next += 1
            }
            // A fraction of a second says nothing that is shown.
            if next < tokens.count, tokens[next].number != nil, gap(next - 1, next).string == ".", tokens[next].digits >= 2 { next += 1 }
        } else if isWord(next, "h"), gap(index, next).isEmpty, next + 1 < tokens.count, let value = tokens[next + 1].number, value < 60,
            tokens[next + 1].digits == 2
        {
            minute = value
            isClock = true
            next += 2
        }
        // 18時45分, 9时5分
        if !isClock, isWord(next, "時", "时", "點", "点"), gap(index, next).isEmpty {
            next += 1
            isClock = true
            if isWord(next + 1, "分"), let value = tokens[next].number, value < 60 {
                minute = value
                next += 2
            }
        }
        if isWord(next, "am", "pm", "a", "p"), hour <= 12 {
            let isAfternoon = tokens[next].word.first == UInt8(ascii: "p")
            if isWord(next, "a", "p") {
                guard isWord(next + 1, "m"), gap(next, next + 1).count <= 2 else { return isClock ? (hour * 3600 + minute * 60, nil, tokens[next - 1].range.upperBound) : nil }
                next += 1
            }
            hour = hour % 12 + (isAfternoon ? 12 : 0)
            isClock = true
            next += 1
        }
        guard isClock else { return nil }
        var end = tokens[next - 1].range.upperBound
        var zone: Int?
        while next < tokens.count, Calendar.isZoneName(tokens[next].word), gap(next - 1, next).count <= 3 {
            zone = Calendar.zone(tokens[next].word) ?? zone
            end = tokens[next].range.upperBound
            next += 1
        }
        if let numeric = numericZone(from: end, base: zone) {
            zone = numeric.minutes
            end = numeric.end
        }
        return (hour * 3600 + minute * 60 + second, zone, end)
    }

    /// `+01:00`, `-0500`, `+2` after a time or after `GMT`.
    private func numericZone(from start: Int, base: Int?) -> (minutes: Int, end: Int)? {
        var index = start
        if index < line.endIndex, line[index] == ASCII.space { index += 1 }
        guard index < line.endIndex, line[index] == UInt8(ascii: "+") || line[index] == UInt8(ascii: "-") else { return nil }
        let sign = line[index] == UInt8(ascii: "-") ? -1 : 1
        index += 1
        var digits = [Int]()
        while index < line.endIndex, digits.count < 4 {
            if ASCII.isDigit(line[index]) {
                digits.append(Int(line[index] - 0x30))
            } else if line[index] != UInt8(ascii: ":") || digits.count != 2 {
                break
            }
            index += 1
        }
        let value: Int
        switch digits.count {
        case 4: value = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]
        case 1 where base == 0: value = digits[0] * 60
        case 2 where base == 0: value = (digits[0] * 10 + digits[1]) * 60
        default: return nil
        }
        return value <= 15 * 60 ? (sign * value, index) : nil
    }

    /// A time of day right before a date: `10:30 AM, March 3, 2024`.
    private func timeBefore(_ index: Int, from start: Int) -> (start: Int, second: Int, zone: Int?)? {
        for back in stride(from: index - 1, through: max(0, index - 6), by: -1) {
            guard tokens[back].range.lowerBound >= start, let time = clock(at: back), tokens[index].range.lowerBound >= time.end else { continue }
            var last = index - 1
            // A weekday may stand between.
            while last > back, Calendar.isWeekday(tokens[last].word) || isWord(last, "on", "of") { last -= 1 }
            if tokens[last].range.upperBound <= time.end, tokens[index].range.lowerBound - time.end <= 24 {
                return (tokens[back].range.lowerBound, time.second, time.zone)
            }
        }
        return nil
    }
}
