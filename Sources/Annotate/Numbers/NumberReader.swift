/// Reads what a number is worth, in digits and words: `2,400`, `18.6m`, `350 million`, `twenty-one`; in other languages `2.400`, `12,4 Millionen`, `1 200`.
struct NumberReader {
    let passage: TokenizedPassage

    private var isEnglish: Bool { passage.knowledge == .grammar }

    /// A number with its magnitude and where it ends.
    func number(at start: Int) -> (value: Double, end: Int)? {
        guard let token = passage[start] else { return nil }
        var end = start + 1
        var value: Double
        if token.kind == .number {
            guard !goesOnBefore(start), let (digits, last) = spaced(start) ?? digits(token).map({ ($0, end) }) else { return nil }
            (value, end) = (digits, last)
        } else if token.kind == .word, token.is(.numeral) {
            value = Double(token.entry.value)
            if token.entry.value >= 20, passage[end]?.kind == .hyphen, let unit = passage[end + 1], unit.kind == .word, unit.is(.numeral), unit.entry.value < 10 {
                value += Double(unit.entry.value)
                end += 2
            }
        } else {
            return nil
        }
        while let next = passage[end], next.kind == .word, let zeros = zeros(of: next) {
            for _ in 0..<zeros { value *= 10 }
            end += 1
            // “5 Mio. Euro”
            if !isEnglish, next.range.count <= 6, Self.abbreviations.contains(next.key), let stop = passage[end], stop.kind == .stop, !stop.hasSpaceBefore { end += 1 }
        }
        // Beyond, figures in a row are no number that counts anything, and doubles no longer tell neighbours apart.
        return value < 1e15 ? (value, end) : nil
    }

    // MARK: Digits

    /// The value of digits such as `2,400` and `6.2`; nil for `3.4.5`, for `007` and for what can be read in two ways.
    private func digits(_ token: PassageToken) -> Double? {
        let text = passage.string(token.range)
        if text.hasPrefix("0"), text.utf8.dropFirst().first.map({ (0x30...0x39).contains($0) }) ?? false { return nil }
        return isEnglish ? Self.value(text, groups: ",", point: ".") : Self.valueElsewhere(text)
    }

    private static func value(_ text: String, groups: Character, point: Character) -> Double? {
        let sides = text.split(separator: point, omittingEmptySubsequences: false)
        guard sides.count <= 2, let whole = sides.first else { return nil }
        if text.contains(groups) {
            guard whole.split(separator: groups, omittingEmptySubsequences: false).dropFirst().allSatisfy({ $0.utf8.count == 3 }) else { return nil }
        }
        return Double(whole.filter { $0 != groups } + (sides.count == 2 ? "." + sides[1] : ""))
    }

    /// Most languages write `18.400` and `12,4`; where one writes `12,400`, nobody can tell.
    private static func valueElsewhere(_ text: String) -> Double? {
        if text.contains(",") {
            let parts = text.split(separator: ",", omittingEmptySubsequences: false)
            return parts.count == 2 && parts[1].utf8.count != 3 ? value(text, groups: ".", point: ",") : nil
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count == 2, parts[1].utf8.count != 3 || parts[0] == "0" { return Double(text) }
        return value(text, groups: ".", point: ",")
    }

    // MARK: Groups between spaces

    /// `30 000`, `1 200 000`. In English, where `In 14 300 people` are two numbers, only thousands.
    private func spaced(_ start: Int) -> (value: Double, end: Int)? {
        guard let first = plain(start), (1...3).contains(first.count), first.first != UInt8(ascii: "0") else { return nil }
        var value = number(first)
        var end = start + 1
        while let group = plain(end), group.count == 3, passage[end]?.hasSpaceBefore == true, end - start < 5 {
            if isEnglish, end == start + 1, !group.allSatisfy({ $0 == UInt8(ascii: "0") }) { return nil }
            value = value * 1000 + number(group)
            end += 1
        }
        return end > start + 1 ? (value, end) : nil
    }

    /// Whether three digits may be the end of a number that begins before them.
    private func goesOnBefore(_ index: Int) -> Bool {
        guard plain(index)?.count == 3, passage[index]?.hasSpaceBefore == true, let before = plain(index - 1) else { return false }
        return before.count <= 3
    }

    private func plain(_ index: Int) -> ArraySlice<UInt8>? {
        guard let token = passage[index], token.kind == .number else { return nil }
        let digits = passage.text[token.range]
        return digits.allSatisfy { (0x30...0x39).contains($0) } ? digits : nil
    }

    private func number(_ digits: ArraySlice<UInt8>) -> Double { digits.reduce(0) { $0 * 10 + Double($1 - 0x30) } }

    // MARK: Magnitudes

    /// How many zeros a word behind a number adds.
    private func zeros(of token: PassageToken) -> Int? {
        if token.is(.magnitude) { return token.range.count > 2 || !token.hasSpaceBefore ? Int(token.entry.value) : nil }
        return isEnglish ? nil : Self.magnitudes[token.key]
    }

    func isMagnitude(_ token: PassageToken) -> Bool { token.is(.magnitude) || !isEnglish && Self.magnitudes[token.key] != nil }

    private static let abbreviations = Set("mio mrd mln mld tys тыс млн млрд трлн тис".split(separator: " ").map { WordList.key(of: String($0)) })

    private static let magnitudes: [UInt64: Int] = {
        let words: [(Int, String)] = [
            (3, "mil mille tausend mila tysięcy tys тыс тысяч тысячи тис тисяч"), (6, "million millions million mio millionen millón millones milhão milhões milione milioni miljoen mln миллион миллиона миллионов млн мільйон мільйона мільйонів miljoner"),
            (9, "milliard milliards milliarde milliarden mrd miliardo miliardi miljard miljarder mld bilhão bilhões миллиард миллиарда миллиардов млрд мільярд мільярда мільярдів"), (12, "billion billions billionen billón billones трлн"),
        ]
        var table: [UInt64: Int] = [:]
        for (zeros, list) in words {
            for word in list.split(separator: " ") { table[WordList.key(of: String(word))] = zeros }
        }
        return table
    }()
}
