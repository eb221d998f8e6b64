internal import Corpus

/// Who spoke, in the order of the text.
struct SpeakerHistory {
    private(set) var entries: [(speaker: Speaker, passage: Int, token: Int)] = []

    /// Whether it is not known who spoke last.
    private var isBroken = false

    var last: (speaker: Speaker, passage: Int, token: Int)? { isBroken ? nil : entries.last }

    mutating func forget() { isBroken = true }

    mutating func note(_ speaker: Speaker, at passage: Int, token: Int) {
        isBroken = false
        entries.append((speaker, passage, token))
    }
}

extension QuotationReader {
    /// The speaker whom a subject names.
    mutating func resolve(_ found: SpeakerAttribution, passage: Int, elements: [Element]) -> Speaker? {
        let subject = found.subject
        let text = passages[passage]
        let tokens = elements[subject.elements.lowerBound].tokens.lowerBound..<elements[subject.elements.upperBound - 1].tokens.upperBound
        let range = text.range(of: tokens)
        switch subject.kind {
        case .name:
            let element = elements[subject.elements.lowerBound]
            let entity = element.name.flatMap { names.spans[$0].entity }
            return Speaker(name: text.string(range), kind: .named, passage: passage, range: range, entity: entity, reason: "named")
        case .nominal:
            if let name = plainName(elements[subject.elements]) {
                let range = text.range(of: name.tokens)
                return Speaker(name: text.string(range), kind: .named, passage: passage, range: range, entity: nil, reason: "named")
            }
            let last = elements[subject.elements].last { $0.kind == .word }
            let isUnnamed = elements[subject.elements].contains { $0.is(.unnamedPerson) } && !elements[subject.elements].contains { $0.is(.title) }
                && last != nil
            let isJoint = elements[subject.elements].count { $0.kind == .name } > 1
            return Speaker(
                name: text.string(range), kind: isUnnamed ? .unnamed : .nominal, passage: passage, range: range, entity: nil,
                reason: isUnnamed ? "the text leaves the speaker unnamed" : isJoint ? "named together" : "described, not named")
        case .pronoun:
            return pronoun(elements[subject.elements.lowerBound], passage: passage, range: range, text: text)
        }
    }

    /// A capitalised word that is no noun for a speaker, titles before it or none: a name that no span covers.
    private func plainName(_ elements: ArraySlice<Element>) -> Element? {
        guard let last = elements.last, last.kind == .word, last.isCapitalized, !last.is([.speaker, .unnamedPerson, .title, .function, .starter]),
            elements.dropLast().allSatisfy({ $0.kind == .stop || $0.kind == .word && $0.is(.title) })
        else { return nil }
        return last
    }

    private func pronoun(_ element: Element, passage: Int, range: Range<Int>, text: TokenizedPassage) -> Speaker? {
        let word = text.string(range)
        let place = Place(passage: passage, token: element.tokens.lowerBound)
        guard let pronoun = Pronoun(word), let antecedent = antecedent(of: pronoun, before: place) else {
            return Speaker(
                name: word, kind: .unnamed, passage: passage, range: range, entity: nil, reason: "it is not clear for whom “\(word)” stands")
        }
        return Speaker(
            name: antecedent.name, kind: .pronoun, passage: passage, range: range, entity: antecedent.entity,
            reason: "inferred from “\(word)”: \(antecedent.why)")
    }

    private enum Pronoun {
        case person(NameSpan.Gender), thing, plural

        init?(_ word: String) {
            switch word.lowercased() {
            case "he": self = .person(.male)
            case "she": self = .person(.female)
            case "it": self = .thing
            case "they": self = .plural
            default: return nil
            }
        }
    }

    private struct Place {
        var passage: Int
        var token: Int
    }

    // MARK: Antecedents

    private func antecedent(of pronoun: Pronoun, before place: Place) -> (name: String, entity: Int?, why: String)? {
        switch pronoun {
        case .person(let gender): return person(gender, before: place)
        case .thing: return recent(before: place) { $0.kind == .named && self.kind(of: $0) != .person || $0.kind == .nominal && self.gender(of: $0) == nil }
        case .plural: return recent(before: place) { $0.kind == .unnamed || $0.kind == .named && self.kind(of: $0) == .organization }
        }
    }

    private func recent(before place: Place, where fits: (Speaker) -> Bool) -> (name: String, entity: Int?, why: String)? {
        guard let last = history.entries.last(where: { $0.passage >= place.passage - 1 && fits($0.speaker) }) else { return nil }
        return (last.speaker.name, last.speaker.entity, "the last who spoke")
    }

    private func person(_ gender: NameSpan.Gender, before place: Place) -> (name: String, entity: Int?, why: String)? {
        // “A juror left after it was found that he had called …”: somebody new.
        if bringsSomebodyNew(place) { return nil }
        let spoken = history.entries.last {
            place.passage - $0.passage <= 2 && isPerson($0.speaker) && agrees(self.gender(of: $0.speaker), gender)
        }
        let mentioned = lastSubject(gender, before: place)
        if let spoken {
            // Another person of that gender, the subject of a later sentence, is nearer.
            if let mentioned, (mentioned.passage, mentioned.token) > (spoken.passage, spoken.token), mentioned.name != spoken.speaker.name,
                !isSamePerson(mentioned.span, spoken.speaker)
            {
                return (names.spans[mentioned.span].name, names.spans[mentioned.span].entity, "the person named last before it")
            }
            return (spoken.speaker.name, spoken.speaker.entity, "the last who spoke")
        }
        guard let mentioned else { return nil }
        return (names.spans[mentioned.span].name, names.spans[mentioned.span].entity, "the person named last before it")
    }

    private func bringsSomebodyNew(_ place: Place) -> Bool {
        let text = passages[place.passage]
        let start = text.sentences[text.sentence(ofToken: place.token)].lowerBound
        guard place.token > start, let first = text[start], first.kind == .word, Self.indefinite.contains(first.key) else { return false }
        return !isTrailing(place.token, text, text.sentences[text.sentence(ofToken: place.token)])
    }

    private static let indefinite = Set(["a", "an", "one", "another", "someone", "somebody"].map(WordList.key(of:)))

    private func isSamePerson(_ span: Int, _ speaker: Speaker) -> Bool {
        let name = names.spans[span].name
        if name == speaker.name { return true }
        let surname = name.split(separator: " ").last.map(String.init) ?? name
        return speaker.name.hasSuffix(surname)
    }

    /// The first person of the nearest earlier sentence that names one of that gender, in this paragraph or the one before.
    private func lastSubject(_ gender: NameSpan.Gender, before place: Place) -> (span: Int, passage: Int, token: Int, name: String)? {
        for passage in stride(from: place.passage, through: max(0, place.passage - 2), by: -1) {
            let text = passages[passage]
            let limit = passage == place.passage ? text.sentence(ofToken: place.token) : text.sentences.count
            for sentence in stride(from: limit - (passage == place.passage ? 0 : 1), through: 0, by: -1) where sentence < text.sentences.count {
                let range = text.sentences[sentence]
                let isSame = passage == place.passage && range.contains(place.token)
                let clause = isSame && isTrailing(place.token, text, range) ? clauseStart(place.token, text, range) : range.upperBound
                // One whose gender is not known stands back behind one of that gender.
                var first: (span: Int, passage: Int, token: Int, name: String)?
                var unknown: (span: Int, passage: Int, token: Int, name: String)?
                let opening = leadingPhrase(text, range)
                for (tokens, span) in names.placed[passage] where range.contains(tokens.lowerBound) {
                    if passage == place.passage, tokens.lowerBound >= min(place.token, clause) { break }
                    let name = names.spans[span]
                    let known = self.gender(ofSpan: span)
                    guard name.kind == .person, agrees(known, gender), text[tokens.upperBound]?.kind != .possessive,
                        !isQuoted(tokens.lowerBound, passage)
                    else { continue }
                    let found = (span, passage, tokens.lowerBound, name.name)
                    if known == nil {
                        if unknown.map({ $0.token < opening }) ?? true { unknown = found }
                    } else if tokens.lowerBound >= opening {
                        return found
                    } else {
                        first = first ?? found
                    }
                }
                if let first = first ?? unknown { return first }
            }
        }
        return nil
    }

    /// `… would help Putin, he added.`: whom the sentence names is spoken of.
    private func isTrailing(_ token: Int, _ text: TokenizedPassage, _ sentence: Range<Int>) -> Bool {
        guard token > sentence.lowerBound, let first = text[sentence.lowerBound] else { return false }
        let before = text.tokens[token - 1]
        return (before.kind == .comma || before.kind == .quote) && !first.is([.subordinator, .preposition, .speechParticiple, .pastVerb])
    }

    /// Where the main clause begins: behind the comma of “Standing beside Biden, …” and “In Kyiv, …”.
    private func leadingPhrase(_ text: TokenizedPassage, _ sentence: Range<Int>) -> Int {
        guard let first = text[sentence.lowerBound], first.kind == .word else { return sentence.lowerBound }
        let isGerund = first.range.count > 5 && text.text[first.range].suffix(3).elementsEqual("ing".utf8)
        guard isGerund || first.is([.preposition, .subordinator, .speechParticiple]) else { return sentence.lowerBound }
        return text.tokens[sentence].firstIndex { $0.kind == .comma } ?? sentence.lowerBound
    }

    /// Behind a semicolon, or a colon as in `X declined to comment: “…,” he said`.
    private func clauseStart(_ token: Int, _ text: TokenizedPassage, _ sentence: Range<Int>) -> Int {
        (max(sentence.lowerBound, token - AttributionRules.reach)..<token).last {
            text.tokens[$0].kind == .semicolon || text.tokens[$0].kind == .colon && text.tokens[$0 + 1].kind == .quote
        } ?? sentence.lowerBound
    }

    private func isQuoted(_ token: Int, _ passage: Int) -> Bool {
        spans.contains { $0.passage == passage && $0.open < token && token < $0.close }
    }

    // MARK: Gender

    private func agrees(_ known: NameSpan.Gender?, _ wanted: NameSpan.Gender) -> Bool {
        known == nil || known == wanted
    }

    private func isPerson(_ speaker: Speaker) -> Bool {
        switch speaker.kind {
        case .named, .pronoun: kind(of: speaker).map { $0 == .person } ?? true
        // “X and Y” are no he and no she.
        case .nominal: !speaker.name.contains(" and ")
        case .unnamed: !["they", "it", "we", "I", "he", "she"].contains(speaker.name)
        }
    }

    private func kind(of speaker: Speaker) -> Entity.Kind? {
        span(of: speaker).map { names.spans[$0].kind }
    }

    /// The name span at a speaker's naming, or one of its name.
    private func span(of speaker: Speaker) -> Int? {
        names.spans.firstIndex { $0.passage == speaker.passage && $0.range.overlaps(speaker.range) }
            ?? names.spans.firstIndex { $0.name == speaker.name }
    }

    private func gender(of speaker: Speaker) -> NameSpan.Gender? {
        if speaker.kind == .nominal || speaker.kind == .unnamed {
            return titleGender(before: speaker.range.upperBound, from: speaker.range.lowerBound, in: speaker.passage)
        }
        if speaker.kind == .pronoun {
            switch passages[speaker.passage].string(speaker.range).lowercased() {
            case "he": return .male
            case "she": return .female
            default: break
            }
        }
        return span(of: speaker).flatMap { gender(ofSpan: $0) }
    }

    /// What the span says, or a title before any naming of that person: Ms, Sir, spokeswoman.
    private func gender(ofSpan index: Int) -> NameSpan.Gender? {
        let span = names.spans[index]
        if let known = span.gender { return known }
        for other in names.spans where other.name == span.name {
            if let known = other.gender { return known }
            let start = other.range.lowerBound
            if let title = titleGender(before: start, from: max(0, start - 24), in: other.passage) { return title }
        }
        return nil
    }

    private func titleGender(before end: Int, from start: Int, in passage: Int) -> NameSpan.Gender? {
        let text = passages[passage]
        var index = text.token(endingAfter: max(0, end - 1))
        if index >= text.tokens.count || Int(text.tokens[index].start) >= end { index -= 1 }
        while index >= 0, Int(text.tokens[index].start) >= start {
            let token = text.tokens[index]
            guard token.kind == .word || token.kind == .stop else { return nil }
            if token.is(.femaleTitle) { return .female }
            if token.is(.maleTitle) { return .male }
            index -= 1
        }
        return nil
    }
}
