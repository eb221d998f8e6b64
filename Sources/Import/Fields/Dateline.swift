/// The place at the beginning of an agency's text: `GENEVA, June 3 (Meridian Press) -`.
struct Dateline {
    /// What stands before the dash or colon.
    var text: String
    /// The agency in brackets.
    var agency: String?
    /// Where the paragraph's own words begin.
    var end: Int

    /// Reads a paragraph's beginning; nil where there is none.
    static func parse(_ text: ArraySlice<UInt8>) -> Dateline? {
        guard let mark = separator(text) else { return nil }
        let head = text[text.startIndex..<mark.start].trimmed
        var body = text[mark.end...]
        while let first = body.first, ASCII.isSpace(first) { body = body.dropFirst() }
        guard let next = body.first, !ASCII.isLower(next), LineShape(body).words >= 4, head.count >= 3 else { return nil }
        var place = head
        var agency: ArraySlice<UInt8>?
        if let open = head.firstIndex(of: UInt8(ascii: "(")), let close = head.lastIndex(of: UInt8(ascii: ")")), open < close {
            agency = head[open + 1..<close].trimmed
            place = head[head.startIndex..<open].trimmed
            guard head[(close + 1)...].trimmed.isEmpty || LineShape(head[(close + 1)...]).words <= 1 else { return nil }
        }
        guard isPlace(place, hasAgency: agency != nil, isColon: mark.isColon) else { return nil }
        return Dateline(text: head.string, agency: agency?.string, end: body.startIndex)
    }

    /// The first dash between spaces, double hyphen or colon within the first ninety bytes.
    private static func separator(_ text: ArraySlice<UInt8>) -> (start: Int, end: Int, isColon: Bool)? {
        var index = text.startIndex
        let limit = min(text.endIndex, text.startIndex + 90)
        while index < limit {
            let byte = text[index]
            let before = index > text.startIndex ? text[index - 1] : 0
            let isAfterBracket = before == UInt8(ascii: ")")
            if byte == UInt8(ascii: "-") {
                var end = index
                while end < text.endIndex, text[end] == UInt8(ascii: "-") { end += 1 }
                let after = end < text.endIndex ? text[end] : 0
                if (before == ASCII.space || isAfterBracket || end - index >= 2), ASCII.isSpace(after) || isAfterBracket || end - index >= 2 { return (index, end, false) }
                index = end
                continue
            }
            if byte == 0xE2, index + 2 < limit, text[index + 1] == 0x80, text[index + 2] == 0x93 || text[index + 2] == 0x94 || text[index + 2] == 0x95 {
                return (index, index + 3, false)
            }
            if byte == UInt8(ascii: ":"), index + 1 < text.endIndex, ASCII.isSpace(text[index + 1]) { return (index, index + 1, true) }
            // A sentence that ends, or a quotation, is no dateline.
            if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ";") { return nil }
            index += 1
        }
        return nil
    }

    /// A place in capitals, or in title case where an agency or a date stands beside it.
    private static func isPlace(_ place: ArraySlice<UInt8>, hasAgency: Bool, isColon: Bool) -> Bool {
        let words = place.split(whereSeparator: { ASCII.isSpace($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") })
        guard (1...8).contains(words.count), let first = words.first, first.count >= 2 || words.count > 1 else { return false }
        var inCapitals = 0
        var hasDate = false
        for (index, word) in words.enumerated() {
            let folded = LineToken.fold(word.last == UInt8(ascii: ".") ? word.dropLast() : word)[...]
            if Calendar.month(folded) != nil, index > 0 || isAllCapitals(word) == false {
                hasDate = true
            } else if folded.allSatisfy(ASCII.isDigit), folded.count <= 4 {
                guard index > 0 else { return false }
                hasDate = true
            } else if Calendar.isWeekday(folded), index > 0 {
                hasDate = true
            } else if isAllCapitals(word) {
                if inCapitals == index { inCapitals += 1 }
            } else if let byte = word.first, ASCII.isUpper(byte) || byte >= 0xC3 {
                continue
            } else if !["of", "de", "la", "el", "del", "am", "an", "der", "near", "on", "in", "upon", "and", "da", "do"].contains(word.string) {
                return false
            }
        }
        if inCapitals == 0 { return (hasAgency || hasDate) && words.count <= 6 && !(isColon && !hasAgency) }
        let capitals = words.prefix(inCapitals)
        let letters = capitals.reduce(0) { $0 + $1.count }
        // “NASA: …” and “BREAKING - …” are no places.
        if capitals.count == 1, !hasAgency, !hasDate, words.count == 1 {
            let name = LineToken.fold(capitals[0])
            if notPlaces.contains(name) || letters < 4 { return false }
        }
        return letters >= 3
    }

    private static func isAllCapitals(_ word: ArraySlice<UInt8>) -> Bool {
        var letters = 0
        var index = word.startIndex
        while index < word.endIndex {
            let (value, count) = scalar(in: word, at: index)
            if value < 0x80 {
                if ASCII.isLower(word[index]) { return false }
                if ASCII.isUpper(word[index]) { letters += 1 }
            } else if let letter = Unicode.Scalar(value) {
                if letter.properties.isLowercase { return false }
                if letter.properties.isUppercase { letters += 1 }
            }
            index += count
        }
        return letters >= 1
    }

    /// Words in capitals before a dash that are no place.
    static let notPlaces = Set(
        """
        breaking exclusive update updated watch live video photo photos opinion analysis explainer review note warning correction editor editors nasa nato opec unesco unicef moderator host interviewer reporter speaker chair narrator transcript audience
        fifa uefa asean brics aids covid covid-19 gallery quiz poll read more question answer source sources advertisement urgent alert factbox interview comment
        """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
}
