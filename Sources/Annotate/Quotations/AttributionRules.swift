internal import Corpus

/// The rules that find a speaker in the sentence of a quotation.
struct AttributionRules {
    let passage: TokenizedPassage
    let elements: [Element]
    let finder: SubjectFinder
    /// The quotation's element.
    let position: Int
    let span: MarkedSpan
    private let verbs: SpeechVerbs
    /// Elements of the sentence before the quotation, and of the sentence in which it ends, as far as `reach`.
    private let left: Range<Int>
    let right: Range<Int>

    /// How many elements away a quotation's speaker may be named. Sentences of news are shorter; in one that holds thousands of quotations
    /// the time would grow with the square of their number if each were to look at all of it.
    static let reach = 400

    init(passage: TokenizedPassage, elements: [Element], finder: SubjectFinder, position: Int, span: MarkedSpan) {
        self.passage = passage
        self.elements = elements
        self.finder = finder
        self.position = position
        self.span = span
        verbs = SpeechVerbs(elements: elements)
        left = elements.sentenceStart(of: position, reach: Self.reach)..<position
        let lastSentence = passage.sentence(ofToken: min(span.close, passage.tokens.count - 1))
        var high = position + 1
        while high < min(elements.count, position + Self.reach), elements[high].sentence <= lastSentence { high += 1 }
        right = position + 1..<high
    }

    /// `“Poor Things”`: capitals throughout, no mark at the end, and no verb of speech right before it: a title of a work.
    private(set) lazy var isTitle: Bool = {
        let inner = passage.tokens[span.inner]
        guard let last = inner.last, last.kind == .word || last.kind == .number else { return false }
        guard inner.allSatisfy({ $0.kind != .word || $0.isCapitalized || $0.is(.function) || $0.range.count < 4 }),
            inner.contains(where: { $0.kind == .word && $0.isCapitalized })
        else { return false }
        let words = inner.count { $0.kind == .word }
        guard words <= 10, words == 1 || last.isCapitalized || last.kind == .number else { return false }
        let before = (max(left.lowerBound, position - 5)..<position).contains { elements[$0].is([.speech, .weakSpeech]) || elements[$0].kind == .colon }
        // German writes all its nouns like that: `„Das war ein Fehler“, sagte X`.
        if firstBehind.map({ elements[$0].is([.reportingVerb, .sourceWord, .reportingAuxiliary]) }) == true { return false }
        guard !before, right.first.map({ elements[$0].kind != .comma || words > 1 }) ?? true else { return false }
        return words > 1 || right.first.map { elements[$0].kind == .word && !elements[$0].is([.pronoun, .speech]) } ?? false
    }()

    /// Whether anything is said in the sentence behind the quotation, or a name may stand there in brackets, which are no elements.
    var hasWordsBehind: Bool { hasNameInBrackets || elements[right].contains { $0.kind == .word || $0.kind == .name } }

    /// Whether the sentence behind the quotation may name another who speaks.
    var hasSpeakerBehind: Bool {
        hasNameInBrackets
            || elements[right].contains {
                $0.kind == .name || $0.is([.speaker, .unnamedPerson, .title, .pronoun]) || $0.isCapitalized && $0.entry.classes.isEmpty
            }
    }

    /// Whether a sentence since those words begins with another person: `“No!” X shot back.`, in words that no rule knows.
    func anotherBegins(since token: Int, _ speaker: Speaker) -> Bool {
        elements[max(0, position - Self.reach)..<position].indices.contains { index in
            guard let found = elements[index].name, elements[index].tokens.lowerBound > token, index > 0 else { return false }
            let (before, name) = (elements[index - 1], finder.names[found])
            guard name.kind == .person, before.kind == .stop || before.kind == .quotation else { return false }
            return name.entity == nil || speaker.entity == nil ? name.name != speaker.name : name.entity != speaker.entity
        }
    }

    private var hasNameInBrackets: Bool {
        let open = span.close + 1
        guard passage[open]?.kind == .open else { return false }
        return passage.mayName(open + 1..<(passage.tokens[open...].firstIndex { $0.kind == .close } ?? passage.tokens.count))
    }

    /// The first element behind the quotation and what parts it from the words there: Russian has both, `«…», — сказал X`.
    var firstBehind: Int? { right.first { elements[$0].kind != .comma && elements[$0].kind != .dash } }

    mutating func find() -> SpeakerAttribution? {
        if isTitle { return nil }
        return speaker()
    }

    private mutating func speaker() -> SpeakerAttribution? {
        guard passage.knowledge == .grammar else { return trailing() ?? leading() }
        return introduced() ?? after() ?? trailing() ?? accordingTo() ?? before(weak: false) ?? before(weak: true) ?? closing()
    }

    // MARK: Kinds

    /// The first word has a capital and nothing, a verb with a comma or a colon stands before; or it holds a whole sentence.
    private var isClause: Bool {
        guard let first = passage.tokens[span.inner].first(where: { $0.kind == .word || $0.kind == .number }) else { return false }
        guard first.isCapitalized || first.kind == .number || passage.text[Int(first.start)] >= 0xD0 else { return false }
        if left.isEmpty { return endsLikeClause || span.inner.count > 6 }
        let before = elements[position - 1]
        return before.kind == .colon || before.kind == .comma || before.kind == .dash || before.kind == .quotation
    }

    var endsLikeClause: Bool {
        guard let last = passage.tokens[span.inner].last else { return false }
        return last.kind == .stop || last.kind == .comma || last.kind == .dash || span.close >= passage.tokens.count || followedByComma
    }

    private var followedByComma: Bool { right.first.map { elements[$0].kind == .comma || elements[$0].kind == .dash } ?? false }

    private var wordCount: Int { passage.tokens[span.inner].count { $0.kind == .word || $0.kind == .number } }

    mutating func kind(isAttributed: Bool) -> Quotation.Kind {
        if isTitle { return .term }
        if isClause { return .full }
        return wordCount <= 3 && !isAttributed ? .term : .partial
    }

    // MARK: Rules

    private func leading() -> SpeakerAttribution? {
        LeadingAttribution(passage: passage, elements: elements, finder: finder, number: span.passage, range: left).find()
    }

    private func attribution(_ subject: Subject, verb: Int, _ place: String) -> SpeakerAttribution {
        let word = passage.string(ofTokens: elements[verb].tokens)
        return SpeakerAttribution(passage: span.passage, subject: subject, verb: word, ground: .verb(word, place: place))
    }

    /// `X said: “…”`, `X said, “…”`, `X said “…”`.
    private func introduced() -> SpeakerAttribution? {
        guard !left.isEmpty else { return nil }
        var index = position - 1
        var hasMark = false
        if elements[index].kind == .colon || elements[index].kind == .comma {
            hasMark = true
            index -= 1
        }
        guard index >= left.lowerBound else { return nil }
        if hasMark, elements[position - 1].kind == .colon {
            for verb in (left.lowerBound..<position).reversed() {
                if let found = attribute(toVerb: verb, weak: true, "before the colon") { return found }
            }
            if let subject = finder.mainSubject(from: left.lowerBound, to: position), subject.isPlausible {
                return SpeakerAttribution(passage: span.passage, subject: subject, verb: nil, ground: .beforeColon)
            }
            return nil
        }
        guard verbs.isPlainReport(index) || hasMark && elements[index].is(.speech) else { return nil }
        return attribute(toVerb: index, weak: false, "right before it")
    }

    /// `It “…” for the town, she wrote.`: the end of the sentence tells who says all of it.
    private func closing() -> SpeakerAttribution? {
        let end = right.last { elements[$0].kind != .stop } ?? right.lowerBound
        guard end - 2 >= right.lowerBound, elements[end - 2].kind == .comma, elements[end - 1].is(.pronoun) || elements[end - 1].kind == .name,
            elements[end].is(.speech), verbs.form(at: end, weak: false) == .finite, !elements[right].contains(where: { $0.kind == .quotation }),
            let subject = finder.subject(before: end, from: end - 1)
        else { return nil }
        return attribution(subject, verb: end, "after the quotation")
    }

    /// `“…,” said X`, `“…,” X said`.
    private func after() -> SpeakerAttribution? {
        var index = right.lowerBound
        guard index < right.upperBound else { return nil }
        var hasComma = endsLikeClause
        if elements[index].kind == .comma || elements[index].kind == .dash {
            hasComma = true
            index += 1
        }
        guard index < right.upperBound else { return nil }
        if let form = verbs.form(at: index, weak: hasComma), form == .finite, hasComma || verbs.isPlainReport(index) {
            if let subject = finder.subject(after: index, to: right.upperBound), hasComma || subject.kind == .name {
                return attribution(subject, verb: index, "after the quotation")
            }
        }
        guard hasComma else { return nil }
        let first = elements[index]
        if first.is([.conjunction, .relative]) || first.is(.preposition) && first.key != Self.asKey { return nil }
        let low = first.key == Self.asKey ? index + 1 : index
        let end = (low..<right.upperBound).first { elements[$0].kind == .quotation || elements[$0].kind == .colon } ?? right.upperBound
        for weak in [false, true] {
            for verb in low..<end {
                guard verbs.form(at: verb, weak: weak) == .finite else { continue }
                if let subject = finder.subject(before: verb, from: low), subject.kind != .nominal || isNounStart(subject, low) {
                    return attribution(subject, verb: verb, "after the quotation")
                }
                if let whole = finder.description(low..<verb) { return attribution(whole, verb: verb, "after the quotation") }
                break
            }
        }
        return nil
    }

    private static let asKey = WordList.key(of: "as")
    private static let according = WordList.key(of: "according")
    private static let per = WordList.key(of: "per")
    private static let to = WordList.key(of: "to")

    /// A description that begins where the clause begins.
    private func isNounStart(_ subject: Subject, _ low: Int) -> Bool {
        subject.isPlausible || subject.elements.lowerBound == low
    }

    /// `according to X`, before or after.
    private func accordingTo() -> SpeakerAttribution? {
        for range in [right, left] {
            for index in range {
                let isPhrase = elements[index].key == Self.according && index + 1 < range.upperBound && elements[index + 1].key == Self.to
                guard isPhrase || elements[index].key == Self.per && index > 0 && elements[index - 1].kind == .comma,
                    let subject = finder.subject(after: isPhrase ? index + 1 : index, to: range.upperBound)
                else { continue }
                // A nearer verb with a subject of its own speaks first.
                if let nearer = before(weak: false), range == right || nearer.subject.elements.lowerBound > subject.elements.upperBound - 1 { return nil }
                let words = passage.string(ofTokens: elements[index].tokens.lowerBound..<elements[isPhrase ? index + 1 : index].tokens.upperBound)
                return SpeakerAttribution(passage: span.passage, subject: subject, verb: words, ground: .accordingTo(words))
            }
        }
        return nil
    }

    /// The nearest speech verb to the left in the sentence whose subject can speak.
    private func before(weak: Bool) -> SpeakerAttribution? {
        // A word or two in marks far from the verb are the writer's, unless the verb does nothing but report.
        let near = wordCount <= 3 && !isClause ? position - (weak ? 4 : 10) : left.lowerBound
        for verb in left.reversed() where verb >= near || verbs.isPlainReport(verb) {
            guard let found = attribute(toVerb: verb, weak: weak, "before the quotation") else { continue }
            if found.subject.isPlausible { return found }
            // The verb's own subject is a clause, “the fact that …”: the sentence's subject speaks.
            if let main = finder.mainSubject(from: left.lowerBound, to: verb), main.isPlausible, main.elements != found.subject.elements {
                return attribution(main, verb: verb, "before the quotation, in a clause of the sentence's subject")
            }
            return found
        }
        return nil
    }

    private func attribute(toVerb verb: Int, weak: Bool, _ place: String) -> SpeakerAttribution? {
        guard let form = verbs.form(at: verb, weak: weak) else { return nil }
        switch form {
        case .finite:
            if let subject = finder.subject(before: verb, from: left.lowerBound) { return attribution(subject, verb: verb, place) }
            if let main = finder.mainSubject(from: left.lowerBound, to: verb) { return attribution(main, verb: verb, place) }
            // `“…” said X, “…”`: the subject stands after the verb, between two quotations.
            if verb > left.lowerBound, elements[verb - 1].kind == .quotation || elements[verb - 1].kind == .comma,
                let subject = finder.subject(after: verb, to: position)
            {
                return attribution(subject, verb: verb, place)
            }
            return nil
        case .participle:
            guard let main = finder.mainSubject(from: left.lowerBound, to: verb) else { return nil }
            return attribution(main, verb: verb, place)
        case .passive:
            if let by = verbs.agent(after: verb, to: position), let subject = finder.subject(after: by, to: position) {
                return attribution(subject, verb: verb, place)
            }
            guard let first = right.first, elements[first].key == Self.by, let subject = finder.subject(after: first, to: right.upperBound) else { return nil }
            return attribution(subject, verb: verb, place)
        }
    }

    private static let by = WordList.key(of: "by")
}
