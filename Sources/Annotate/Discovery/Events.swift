/// Names of events that reach beyond the capitalized words: “the 2014 World Cup”, “the Minsk agreements”, “the G20 summit”.
extension Runs {
    /// The range of a name, widened by the year before it and the noun behind it where these make it an event's.
    func eventRange(_ low: Int, _ high: Int) -> Range<Int> {
        let noun = high < units.count && units[high].markBefore == .none && !units[high].isCapital && !units[high - 1].isPossessive && !units[high - 1].hasSuffix
        if isDatedEvent(low - 1), units[low].markBefore == .none {
            if isEvent(low, high) { return low - 1..<high }
            if noun, units[high].classes.contains(.eventNoun), !units[high].isPossessive { return low - 1..<high + 1 }
        }
        guard noun, isEventNoun(high) else { return low..<high }
        let fits = isWord(high, "summit") ? Self.summits.contains(where: { isWord(high - 1, $0) }) : !isPersonal(low, high)
        return low..<(fits ? high + 1 : high)
    }

    /// A year, as it stands before an event's name.
    func isDatedEvent(_ at: Int) -> Bool {
        guard units.indices.contains(at), units[at].range.count == 4, units[at].flags.contains(.digit) else { return false }
        let digits = text[units[at].range]
        return digits.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8) || digits.starts(with: "18".utf8))
    }

    /// A noun in lower case that makes an event of the name before it.
    func isEventNoun(_ at: Int) -> Bool {
        Self.eventNouns.contains { isWord(at, $0) }
    }

    /// “COP28”: the climate conferences are numbered.
    func isConference(_ at: Int) -> Bool {
        let word = text[units[at].range]
        return word.count > 3 && word.count <= 5 && word.starts(with: "COP".utf8) && word.dropFirst(3).allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    /// “Parkinson's disease”: whom it is named after is not spoken of.
    func isDisease(_ at: Int) -> Bool {
        units.indices.contains(at) && at > 0 && units[at - 1].isPossessive && ["disease", "syndrome", "law", "theorem", "paradox"].contains { isWord(at, $0) }
    }

    /// “Dawn.com”.
    func isWebAddress(_ at: Int) -> Bool {
        text[units[at].range.dropLast()].lastIndex(of: UInt8(ascii: ".")).map { text[$0 + 1].isLowercase } ?? false
    }

    private func isEvent(_ low: Int, _ high: Int) -> Bool {
        if let listed = listed(low, high) { return listed.contains(.event) }
        return units[high - 1].classes.contains(.eventHead) && units[high - 1].classes.isDisjoint(with: .organizationHead)
    }

    private func isPersonal(_ low: Int, _ high: Int) -> Bool {
        units[low].classes.contains(.firstName) && high - low > 1
    }

    private static let eventNouns = ["agreements", "accords", "accord", "treaty", "pact", "massacre", "genocide", "summit"]
    private static let summits = ["G7", "G8", "G20", "BRICS", "Brics", "APEC", "Apec", "Quad"]
}

extension UInt8 {
    fileprivate var isLowercase: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
}
