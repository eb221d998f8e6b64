package import Markdown

/// A number with what it counts or measures, as an article states it.
package struct Quantity: Sendable, Hashable {
    package var passage: Int
    /// UTF-8 offsets of the number with its unit: “$350 million”, “one million 155 mm artillery shells”.
    package var range: Range<Int>
    /// UTF-8 offsets of its sentence.
    package var sentence: Range<Int>
    package var value: Double
    /// What is counted, in the singular and lower case: `$`, `%`, `km`, `shell`, `day`.
    package var unit: String
}

/// Finds numbers with their units. Dates, years, clock times and numbers of nothing are left out.
package func quantities(in passages: [Passage], language: String) -> [Quantity] {
    let words = WordList.forLanguage(language)
    let tokenized = TokenizedPassage.all(of: passages, words: words)
    return quantities(in: tokenized, besides: tokenized.map { DateRecognizer(passage: $0, dayFirst: true).matches().map(\.tokens) })
}

/// The same for passages already cut into tokens, of which some are dates.
func quantities(in passages: [TokenizedPassage], besides dates: [[Range<Int>]]) -> [Quantity] {
    var found: [Quantity] = []
    for index in passages.indices where passages[index].holds(.number) || passages[index].holds([.numeral, .magnitude]) {
        found += QuantityReader(passage: passages[index], index: index, dates: dates[index]).read()
    }
    return found
}

private struct QuantityReader {
    let passage: TokenizedPassage
    let index: Int
    let dates: [Range<Int>]
    private var tokens: [PassageToken] { passage.tokens }

    init(passage: TokenizedPassage, index: Int, dates: [Range<Int>]) {
        self.passage = passage
        self.index = index
        self.dates = dates
    }

    func read() -> [Quantity] {
        var result: [Quantity] = []
        var position = 0
        var nextDate = 0
        while position < tokens.count {
            while nextDate < dates.count, dates[nextDate].upperBound <= position { nextDate += 1 }
            let isDate = nextDate < dates.count && dates[nextDate].contains(position)
            guard !isDate, let (quantity, end) = quantity(at: position) else {
                position += 1
                continue
            }
            result.append(quantity)
            position = end
        }
        return result
    }

    // MARK: Number

    /// The value of digits such as `2,400` and `6.2`; nil for `3.4.5`.
    private func digits(_ token: PassageToken) -> Double? {
        guard token.kind == .number else { return nil }
        let text = passage.string(token.range)
        if text.contains(",") {
            let groups = text.split(separator: ".", omittingEmptySubsequences: false)[0].split(separator: ",", omittingEmptySubsequences: false)
            guard groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else { return nil }
        }
        return Double(text.filter { $0 != "," })
    }

    /// A number with its magnitude and where it ends: `350 million`, `twenty-one`, `18.6m`.
    private func number(at start: Int) -> (value: Double, end: Int)? {
        var end = start + 1
        var value: Double
        let token = tokens[start]
        if let digits = digits(token) {
            value = digits
        } else if token.kind == .word, token.is(.numeral) {
            value = Double(token.entry.value)
            if token.entry.value >= 20, passage[end]?.kind == .hyphen, let unit = passage[end + 1], unit.kind == .word, unit.is(.numeral), unit.entry.value < 10 {
                value += Double(unit.entry.value)
                end += 2
            }
        } else {
            return nil
        }
        while let next = passage[end], next.kind == .word, next.is(.magnitude), next.range.count > 2 || !next.hasSpaceBefore {
            for _ in 0..<next.entry.value { value *= 10 }
            end += 1
        }
        // Beyond, figures in a row are no number that counts anything, and doubles no longer tell neighbours apart.
        return value < 1e15 ? (value, end) : nil
    }

    // MARK: Unit

    private func quantity(at start: Int) -> (Quantity, Int)? {
        if tokens[start].kind == .currency, start + 1 < tokens.count, let (value, end) = number(at: start + 1) {
            // `US$`, `A$`: the letters before belong to it.
            let hasPrefix = start > 0 && tokens[start - 1].kind == .word && tokens[start - 1].isCapitalized && !tokens[start].hasSpaceBefore && tokens[start - 1].range.count <= 3
            return make(hasPrefix ? start - 1 : start, end, value, passage.string(tokens[start].range))
        }
        guard start == 0 || ![.currency, .slash, .hyphen, .colon].contains(tokens[start - 1].kind) || tokens[start].hasSpaceBefore, let (value, end) = number(at: start) else { return nil }
        if passage[end]?.kind == .percent { return make(start, end + 1, value, "%") }
        guard let (unit, last) = unit(at: end) else { return nil }
        return make(start, last, value, unit)
    }

    private static let percent = WordList.key(of: "percent")
    private static let per = WordList.key(of: "per")
    private static let cent = WordList.key(of: "cent")
    private static let of = WordList.key(of: "of")
    private static let clock = Set(["am", "pm", "gmt", "st", "nd", "rd", "th", "oclock", "s"].map(WordList.key(of:)))

    /// The noun that is counted: a measure or a currency right after the number, else the first plural within four words.
    private func unit(at place: Int) -> (String, Int)? {
        var start = place
        // The calibre in “one million 155 mm shells” belongs to the noun.
        if let calibre = passage[start], calibre.kind == .number, let measure = passage[start + 1], measure.kind == .word, measure.range.count <= 3 { start += 2 }
        guard let first = passage[start] else { return nil }
        if first.kind == .hyphen, let noun = passage[start + 1], noun.kind == .word, noun.is([.timeUnit, .measure]) { return (singular(noun), start + 2) }
        guard first.kind == .word, !Self.clock.contains(first.key) else { return nil }
        if first.key == Self.percent { return ("%", start + 1) }
        if first.key == Self.per, passage[start + 1]?.key == Self.cent { return ("%", start + 2) }
        if first.is(.currency) { return (Self.symbols[singular(first)] ?? singular(first), start + 1) }
        var index = passage[start]?.key == Self.of ? start + 1 : start
        let limit = index + 5
        while index < limit, let token = passage[index] {
            guard token.kind == .word, !token.is([.preposition, .pronoun, .auxiliary, .conjunction, .subordinator, .relative, .determiner, .speech]) else { return nil }
            if token.is([.timeUnits, .measure]) || token.is(.timeUnit) && index == start || isPlural(token) { return (singular(token), index + 1) }
            index += 1
        }
        return nil
    }

    private static let symbols = ["euro": "€", "dollar": "$", "yen": "¥", "pound": "£"]

    private func isPlural(_ token: PassageToken) -> Bool {
        let text = passage.text
        guard token.range.count > 3, !token.isCapitalized, text[Int(token.end) - 1] == UInt8(ascii: "s") else { return false }
        return text[Int(token.end) - 2] != UInt8(ascii: "s") && !token.is([.anySpeech, .presentVerb, .function])
    }

    private func singular(_ token: PassageToken) -> String {
        let word = passage.string(token.range).lowercased()
        switch word {
        case "people": return "person"
        case "men": return "man"
        case "women": return "woman"
        case "children": return "child"
        case "feet": return "foot"
        case "inches": return "inch"
        case "kilometres", "kilometers", "kilometre", "kilometer": return "km"
        case "metre", "meter", "metres", "meters": return "m"
        default: break
        }
        if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
        if word.hasSuffix("ches") || word.hasSuffix("shes") || word.hasSuffix("xes") { return String(word.dropLast(2)) }
        return word.hasSuffix("s") && !word.hasSuffix("ss") && word.utf8.count > 2 ? String(word.dropLast()) : word
    }

    private func make(_ start: Int, _ end: Int, _ value: Double, _ unit: String) -> (Quantity, Int)? {
        guard start < end, end <= tokens.count else { return nil }
        let sentence = passage.sentences[passage.sentence(ofToken: start)]
        return (
            Quantity(
                passage: index, range: passage.range(of: start..<end), sentence: passage.range(of: sentence), value: value, unit: unit), end
        )
    }
}
