package import Markdown

/// A number with what it counts or measures, as an article states it.
package struct Quantity: Sendable, Hashable {
    package var passage: Int
    /// UTF-8 offsets of the number with its unit: “$350 million”, “one million 155 mm artillery shells”.
    package var range: Range<Int>
    /// UTF-8 offsets of its sentence.
    package var sentence: Range<Int>
    package var value: Double
    /// What is counted, in the singular and lower case: `$`, `%`, `km`, `shell`, `day`; as it stands where that is not known: `Häuser`, `mujeres`.
    package var unit: String
}

/// Finds numbers with their units. Dates, years, clock times and numbers of nothing are left out.
package func quantities(in passages: [Passage], language: String) -> [Quantity] {
    let words = WordList.forLanguage(language)
    let tokenized = TokenizedPassage.all(of: passages, words: words)
    return quantities(in: tokenized, besides: tokenized.map { DateRecognizer(passage: $0, dayFirst: true).matches().map(\.tokens) }, language: language)
}

/// The same for passages already cut into tokens, of which some are dates.
func quantities(in passages: [TokenizedPassage], besides dates: [[Range<Int>]], language: String) -> [Quantity] {
    var found: [Quantity] = []
    let plural = UnitWords.plural(of: language)
    for index in passages.indices where passages[index].holds(.number) || passages[index].holds([.numeral, .magnitude]) {
        found += QuantityReader(passage: passages[index], index: index, dates: dates[index], plural: plural).read()
    }
    return found
}

private struct QuantityReader {
    let passage: TokenizedPassage
    let index: Int
    let dates: [Range<Int>]
    let plural: UnitWords.Plural
    private let numbers: NumberReader
    private var tokens: [PassageToken] { passage.tokens }

    init(passage: TokenizedPassage, index: Int, dates: [Range<Int>], plural: UnitWords.Plural) {
        self.passage = passage
        self.index = index
        self.dates = dates
        self.plural = plural
        numbers = NumberReader(passage: passage)
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

    // MARK: Unit

    private func quantity(at start: Int) -> (Quantity, Int)? {
        if tokens[start].kind == .currency, start + 1 < tokens.count, let (value, end) = numbers.number(at: start + 1) {
            // `US$`, `A$`: the letters before belong to it, and say whose dollars they are.
            let hasPrefix = start > 0 && tokens[start - 1].kind == .word && tokens[start - 1].isCapitalized && !tokens[start].hasSpaceBefore && tokens[start - 1].range.count <= 3
            let prefix = hasPrefix ? passage.string(tokens[start - 1].range) : ""
            return make(hasPrefix ? start - 1 : start, end, value, (prefix == "US" ? "" : prefix) + passage.string(tokens[start].range))
        }
        guard start == 0 || ![.currency, .slash, .hyphen, .colon].contains(tokens[start - 1].kind) || tokens[start].hasSpaceBefore,
            let (value, end) = numbers.number(at: start), !isShare(value, start)
        else { return nil }
        if passage[end]?.kind == .percent { return make(start, end + 1, value, "%") }
        if let before = passage[start - 1], let unit = passage[end], passage.knowledge != .grammar, UnitWords.isClock(unit, behind: before) { return nil }
        guard let (unit, last) = unit(at: end) else { return nil }
        return make(start, last, value, unit)
    }

    /// “one in five children”, “nine out of ten voters”, “three quarters of the town”, “3 per 1,000 people”: no number of children, voters, quarters or
    /// people. “12 arrests in five raids” are five raids: a share is less than the whole.
    private func isShare(_ value: Double, _ start: Int) -> Bool {
        if let noun = passage[start + 1], Self.fractions.contains(noun.key), passage[start + 2]?.key == Self.of { return true }
        guard let before = passage[start - 1] else { return false }
        if passage.knowledge == .grammar ? before.key == Self.per : UnitWords.isRate(before) { return true }
        guard before.key == Self.inKey || before.key == Self.of && passage[start - 2]?.key == Self.out else { return false }
        let part = start - (before.key == Self.inKey ? 2 : 3)
        return numbers.number(at: part).map { $0.value < value } ?? false
    }

    private static let fractions = Set(["quarters", "thirds", "fifths", "tenths", "halves"].map(WordList.key(of:)))
    private static let inKey = WordList.key(of: "in")
    private static let out = WordList.key(of: "out")
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
        if passage.knowledge != .grammar, let sign = foreignSign(start) { return sign }
        if plural == .capital { return isGermanPlural(first, from: start) ? (passage.string(first.range), start + 1) : nil }
        if first.is(.currency) { return (Self.symbols[singular(first)] ?? singular(first), start + 1) }
        if passage.knowledge != .grammar { return foreignUnit(start) }
        var index = passage[start]?.key == Self.of ? start + 1 : start
        let limit = index + 5
        while index < limit, let token = passage[index] {
            guard token.kind == .word, !token.is([.preposition, .pronoun, .auxiliary, .conjunction, .subordinator, .relative, .determiner, .speech]) else { return nil }
            if token.is([.timeUnits, .measure]) || token.is(.timeUnit) && index == start || isPlural(token) { return whole(token, at: index, from: start) }
            index += 1
        }
        return nil
    }

    /// A plural right behind the number, or behind `de`, `nouveaux` and the like: verbs and adjectives of another language look as nouns do.
    private func foreignUnit(_ start: Int) -> (String, Int)? {
        var index = start
        while index < start + 3, let token = passage[index], UnitWords.isBetween(token) { index += 1 }
        guard let token = passage[index], token.kind == .word, token.is([.timeUnit, .timeUnits, .measure]) || isPlural(token) else { return nil }
        return whole(token, at: index, from: start)
    }

    /// “Prozent”, “pour cent”, “de dólares”: the sign of what another language writes out.
    private func foreignSign(_ start: Int) -> (String, Int)? {
        guard let first = passage[start] else { return nil }
        if let sign = UnitWords.sign(first) { return (sign, start + 1) }
        guard let second = passage[start + 1] else { return nil }
        if UnitWords.isPercent(first, second) { return ("%", start + 2) }
        // “millones de dólares”
        guard first.range.count <= 3, let sign = UnitWords.sign(second) else { return nil }
        return (sign, start + 2)
    }

    /// Whether a word right behind a number is a noun that German counts; behind what may be a year it is none, as in “1860 München”.
    private func isGermanPlural(_ token: PassageToken, from start: Int) -> Bool {
        guard token.isCapitalized, token.range.count > 3, token.key != UnitWords.clock else { return false }
        let number = passage.text[tokens[start - 1].range]
        guard number.count != 4 || !number.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
        let word = passage.text[token.range]
        return word.last == UInt8(ascii: "e") || word.last == UInt8(ascii: "n") || word.last == UInt8(ascii: "s") || word.suffix(2).elementsEqual("er".utf8)
    }

    /// A unit with what stands before and behind it: “square kilometres”, “basis points”, “km/h”.
    private func whole(_ token: PassageToken, at index: Int, from start: Int) -> (String, Int) {
        let word = singular(token)
        let unit = passage.knowledge == .grammar ? word : Self.symbols[word] ?? word
        if let slash = passage[index + 1], slash.kind == .slash, !slash.hasSpaceBefore, let other = passage[index + 2], other.kind == .word, !other.hasSpaceBefore, other.range.count <= 6 {
            return (unit + "/" + passage.string(other.range), index + 3)
        }
        guard index > start, let kind = Self.kinds[tokens[index - 1].key] else { return (unit, index + 1) }
        return (kind + " " + unit, index + 1)
    }

    /// Words before a unit that make another one of it.
    private static let kinds: [UInt64: String] = Dictionary(
        uniqueKeysWithValues: [("square", "square"), ("sq", "square"), ("cubic", "cubic"), ("cu", "cubic"), ("nautical", "nautical"), ("basis", "basis"), ("percentage", "percentage")]
            .map { (WordList.key(of: $0.0), $0.1) })
    private static let symbols = ["euro": "€", "dollar": "$", "yen": "¥", "pound": "£"]

    private func isPlural(_ token: PassageToken) -> Bool {
        let text = passage.text
        guard [.english, .french, .iberian].contains(plural), token.range.count > 3, !token.isCapitalized, text[Int(token.end) - 1] == UInt8(ascii: "s") else { return false }
        // Neither “loss” nor “basis” nor “virus”, and no “millions” of something.
        return !"sui".utf8.contains(text[Int(token.end) - 2]) && !token.is([.anySpeech, .presentVerb, .function]) && !numbers.isMagnitude(token)
    }

    private func singular(_ token: PassageToken) -> String {
        var word = passage.string(token.range).lowercased()
        if passage.knowledge != .grammar {
            // “2 millions d’habitants”
            if word.hasPrefix("d’") || word.hasPrefix("d'") { word.removeFirst(2) }
            return UnitWords.singular(word, plural)
        }
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
