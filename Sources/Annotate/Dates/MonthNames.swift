internal import Text

/// Dates of other languages that are written out: a day, a month's name and a year, in that order.
///
/// A date without its year takes the one nearest to publication; anything that needs grammar is left alone.
struct MonthNames {
    private let months: [UInt64: Int]
    /// Words between day and month or month and year: “de”, “року”.
    private static let joints = Set(["de", "del", "of", "der", "den", "des"].map(WordList.key(of:)))

    /// Words between two dates of one year: “12 mars et le 4 avril 2023”, “12. März bis zum 4. April 2023”.
    private static let rangeWords = WordList.keys("und bis zum dem den et au le y al el hasta e a ao até il en tot met")

    /// Nil for English, which has a grammar of its own here, and where the names are not known.
    static func forLanguage(_ tag: String) -> MonthNames? {
        table[WordList.language(of: tag)]
    }

    private init(_ names: String) {
        var months: [UInt64: Int] = [:]
        for (index, alternatives) in names.split(separator: " ").enumerated() {
            for name in alternatives.split(separator: "|") { months[WordList.key(of: String(name))] = index + 1 }
        }
        self.months = months
    }

    private static let table: [String: MonthNames] = [
        "de": MonthNames("januar|jänner februar märz april mai juni juli august september oktober november dezember"),
        "fr": MonthNames("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        "es": MonthNames("enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre"),
        "it": MonthNames("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        "pt": MonthNames("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        "nl": MonthNames("januari februari maart april mei juni juli augustus september oktober november december"),
        "pl": MonthNames("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"),
        "ru": MonthNames("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
        "uk": MonthNames("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
        "ar": MonthNames("يناير|كانون فبراير|شباط مارس|آذار أبريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز أغسطس|آب سبتمبر|أيلول أكتوبر نوفمبر ديسمبر"),
        "zh": MonthNames(""), "ja": MonthNames(""),
    ]

    func matches(in passage: TokenizedPassage, besides numeric: [DateMatch]) -> [DateMatch] {
        let numeric = numeric.filter(\.isExplicit).filter { match in
            if case .value(let value) = match.expression { return value.precision == .day }
            return false
        }
        var result = numeric
        var index = 0
        var next = 0
        while index < passage.tokens.count {
            while next < numeric.count, numeric[next].tokens.upperBound <= index { next += 1 }
            if let match = match(at: index, in: passage) ?? ideographic(at: index, in: passage),
                next == numeric.count || !numeric[next].tokens.overlaps(match.tokens)
            {
                result.append(match)
                index = match.tokens.upperBound
            } else {
                index += 1
            }
        }
        result.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        passage.shareYears(&result, joinedBy: Self.rangeWords)
        return result
    }

    private func number(_ passage: TokenizedPassage, _ index: Int) -> Int? {
        guard let token = passage[index], token.kind == .number, token.range.count <= 4 else { return nil }
        return Day.digits(passage.text, token.range)
    }

    /// `20. März 2023`, `20 de marzo de 2023`, `20 марта 2023`, `март` alone never.
    private func match(at index: Int, in passage: TokenizedPassage) -> DateMatch? {
        let day = number(passage, index).flatMap { (1...31).contains($0) ? $0 : nil }
        var next = index
        if day != nil {
            next += 1
            if passage[next]?.kind == .stop, passage[next]?.hasSpaceBefore == false { next += 1 }
            if let token = passage[next], Self.joints.contains(token.key) { next += 1 }
        }
        guard let name = passage[next], name.kind == .word, let month = months[name.key] else { return nil }
        next += 1
        let end = next
        if let token = passage[next], Self.joints.contains(token.key) { next += 1 }
        let year = number(passage, next).flatMap { (1500...2199).contains($0) ? $0 : nil }
        switch (day, year) {
        case (let day?, let year?):
            return Day(year: year, month: month, day: day).map { DateMatch(tokens: index..<next + 1, expression: .value(DateValue(day: $0))) }
        case (let day?, nil):
            guard day <= Day.length(ofMonth: month, year: 2000) else { return nil }
            return DateMatch(tokens: index..<end, expression: .monthDay(month: month, days: day...day))
        case (nil, let year?):
            return DateValue(year: year, month: month).map { DateMatch(tokens: index..<next + 1, expression: .value($0)) }
        case (nil, nil): return nil
        }
    }

    private static let yearMark = WordList.key(of: "年")
    private static let monthMark = WordList.key(of: "月")

    /// `2023年3月20日`.
    private func ideographic(at index: Int, in passage: TokenizedPassage) -> DateMatch? {
        guard let year = number(passage, index), (1500...2199).contains(year), passage[index + 1]?.key == Self.yearMark,
            let month = number(passage, index + 2), passage[index + 3]?.kind == .word
        else { return nil }
        if passage[index + 3]?.key == Self.monthMark, let day = number(passage, index + 4), let last = passage[index + 5], last.kind == .word,
            passage.string(last.range).hasPrefix("日"), let value = Day(year: year, month: month, day: day)
        {
            return DateMatch(tokens: index..<index + 5, expression: .value(DateValue(day: value)))
        }
        return DateValue(year: year, month: month).map { DateMatch(tokens: index..<index + 3, expression: .value($0)) }
    }
}

extension Day {
    /// The number that ASCII digits write; nil where another byte stands among them.
    fileprivate static func digits(_ text: [UInt8], _ range: Range<Int>) -> Int? {
        var value = 0
        for byte in text[range] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return range.isEmpty ? nil : value
    }
}
