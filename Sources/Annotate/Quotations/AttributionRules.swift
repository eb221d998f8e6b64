internal import Corpus

/// The rules that find a speaker in the sentence of a quotation.
struct AttributionRules {
    let passage: TokenizedPassage
    let elements: [Element]
    let finder: SubjectFinder
    /// The quotation's element.
    let position: Int
    let span: MarkedSpan
    let verbs: SpeechVerbs
    /// Elements of the sentence before the quotation, and of the sentence in which it ends, as far as `reach`.
    let left: Range<Int>
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
        let before = (max(left.lowerBound, position - 5)..<position).contains {
            elements[$0].is([.speech, .weakSpeech]) && !(words > 1 && verbs.makesWorks($0)) || elements[$0].kind == .colon
        }
        // German writes all its nouns like that: `„Das war ein Fehler“, sagte X`.
        if firstBehind.map({ elements[$0].is([.reportingVerb, .sourceWord, .reportingAuxiliary]) || elements[$0].key == Self.according }) == true { return false }
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

    /// Whether the quotation names somebody, who then hardly speaks it: by one of the words of a name.
    func names(_ speaker: Speaker) -> Bool {
        let words = speaker.name.split(separator: " ").filter { $0.first?.isUppercase == true && $0.utf8.count > 2 }
        return passage.tokens[span.inner].indices.contains { index in
            passage.tokens[index].isCapitalized && words.contains { passage.string(ofTokens: index..<index + 1) == $0 }
        }
    }

    /// Whether the sentence before the quotation may name another who speaks, or says where the words stand: `there were shouts of “…”`.
    var hasSpeakerBefore: Bool { words.show(left) || elements[left].contains { $0.kind == .name || $0.is([.speaker, .unnamedPerson]) } }

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

    mutating func find() -> Verdict? {
        if isTitle { return nil }
        guard passage.knowledge == .grammar else { return (trailing() ?? leading()).map(Verdict.speaker) }
        let introduction = introduced()
        if introduction != nil, isDoubtedBeforeColon, let named = namedBehind() { return named }
        return introduction ?? after() ?? trailing().map(Verdict.speaker) ?? accordingTo() ?? before(weak: false) ?? before(weak: true) ?? closing()
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

    var doubts: SpeechDoubts { SpeechDoubts(elements: elements, low: left.lowerBound) }
    var words: OthersWords { OthersWords(elements: elements) }

    private func verdict(_ subject: Subject, verb: Int, _ place: String) -> Verdict {
        let isIntroduced = verb < position && elements[position - 1].kind == .colon
        if doubts.refuse(subject, verb: verb, isIntroduced: isIntroduced) || words.govern(position, after: verb) { return .nobody }
        if verbs.isReading(verb), subject.kind != .nominal { return .nobody }
        let word = passage.string(ofTokens: elements[verb].tokens)
        return .speaker(SpeakerAttribution(passage: span.passage, subject: subject, verb: word, ground: .verb(word, place: place)))
    }

    /// `X said: “…”`, `X said, “…”`, `X said “…”`.
    private func introduced() -> Verdict? {
        guard let last = left.last else { return nil }
        if elements[last].kind == .colon { return beforeColon() }
        let hasMark = elements[last].kind == .comma
        let index = hasMark ? last - 1 : last
        guard index >= left.lowerBound, verbs.isPlainReport(index) || hasMark && elements[index].is(.speech) else { return nil }
        return verdict(ofVerb: index, weak: false, "right before it")
    }

    /// `It “…” for the town, she wrote.`: the end of the sentence tells who says all of it.
    private func closing() -> Verdict? {
        let end = right.last { elements[$0].kind != .stop } ?? right.lowerBound
        guard end - 2 >= right.lowerBound, elements[end - 2].kind == .comma, elements[end - 1].is(.pronoun) || elements[end - 1].kind == .name,
            elements[end].is(.speech), verbs.form(at: end, weak: false) == .finite, !elements[right].contains(where: { $0.kind == .quotation }),
            let subject = finder.subject(before: end, from: end - 1)
        else { return nil }
        return verdict(subject, verb: end, "after the quotation")
    }

    /// `“…,” said X`, `“…,” X said`.
    private func after() -> Verdict? {
        guard let first = right.first, !isInOpeningClause else { return nil }
        if isTakenBackBefore { return .nobody }
        let hasMark = elements[first].kind == .comma || elements[first].kind == .dash
        let hasComma = hasMark || endsLikeClause
        let index = hasMark ? first + 1 : first
        guard index < right.upperBound else { return nil }
        if let form = verbs.form(at: index, weak: hasComma), form == .finite, hasComma || left.isEmpty && verbs.isPlainReport(index) {
            if let subject = finder.subject(after: index, to: right.upperBound), hasComma || endsSentence(behind: subject) {
                return verdict(subject, verb: index, "after the quotation")
            }
        }
        guard hasComma, !elements[index].is([.conjunction, .relative]), elements[index].key == Self.asKey || !elements[index].is(.preposition) else { return nil }
        return behind(from: elements[index].key == Self.asKey ? index + 1 : index)
    }

    /// `X declined to comment: “…,” he said`: who is named right behind the words says them, whatever the words before take back.
    private func namedBehind() -> Verdict? {
        guard let verdict = after(), case .speaker(let found) = verdict, found.subject.kind != .nominal || found.subject.isPlausible else { return nil }
        return verdict
    }

    /// `X never said “…”, Y insisted`; in `X would not call it “a war”, he said` it is X who tells.
    private var isTakenBackBefore: Bool {
        guard !isClause, let verb = left.last(where: { elements[$0].is(.anySpeech) && verbs.form(at: $0, weak: false) != nil }), doubts.isTakenBack(verb),
            !isGivenByParticiple(after: verb)
        else { return false }
        return !verbs.isNaming(verb) || !right.prefix(3).contains { elements[$0].is(.pronoun) }
    }

    private func behind(from low: Int) -> Verdict? {
        let end = (low..<right.upperBound).first { elements[$0].kind == .quotation || elements[$0].kind == .colon } ?? right.upperBound
        for weak in [false, true] {
            for verb in low..<max(low, end) {
                guard verbs.form(at: verb, weak: weak) == .finite else { continue }
                // `“…”, a phrase that X called wrong`: the clause describes the words.
                if finder.isOfRelativeClause(verb, from: low) { return nil }
                if let subject = finder.subject(before: verb, from: low), subject.kind != .nominal || isNounStart(subject, low) {
                    return verdict(subject, verb: verb, "after the quotation")
                }
                if let whole = finder.description(low..<verb) { return verdict(whole, verb: verb, "after the quotation") }
                break
            }
        }
        return nil
    }

    /// `“We won” said X.`; in `“Open Bridges” said X was wrong` the name is not the subject.
    private func endsSentence(behind subject: Subject) -> Bool {
        guard subject.kind == .name else { return false }
        let next = subject.elements.upperBound
        return next >= right.upperBound || elements[next].kind == .stop || elements[next].kind == .comma
    }

    /// `Asked by X if she was “happy”, Y nodded`: the clause before the comma has a speaker of its own, or none.
    private var isInOpeningClause: Bool {
        guard !isClause, let first = left.first, !elements[left].contains(where: { $0.kind == .comma || $0.kind == .quotation }) else { return false }
        let opening = elements[first]
        if opening.isCapitalized, opening.kind == .word, opening.is(.speech) || opening.isIngForm || opening.is(.preposition), opening.is(.speech) || words.show(left) {
            return true
        }
        return (opening.is([.subordinator, .preposition]) || Self.having.contains(opening.key)) && left.contains { verbs.form(at: $0, weak: false) != nil }
    }

    private static let having = Set(["having", "being"].map(WordList.key(of:)))
    private static let asKey = WordList.key(of: "as")
    private static let according = WordList.key(of: "according")
    private static let per = WordList.key(of: "per")
    private static let to = WordList.key(of: "to")

    /// A description that begins where the clause begins.
    private func isNounStart(_ subject: Subject, _ low: Int) -> Bool {
        subject.isPlausible || subject.elements.lowerBound == low
    }

    /// `according to X`, before or after.
    private func accordingTo() -> Verdict? {
        for range in [right, left] {
            for index in range {
                let isPhrase = elements[index].key == Self.according && index + 1 < range.upperBound && elements[index + 1].key == Self.to
                guard isPhrase || elements[index].key == Self.per && index > 0 && elements[index - 1].kind == .comma,
                    let subject = finder.subject(after: isPhrase ? index + 1 : index, to: range.upperBound)
                else { continue }
                // A nearer verb with a subject of its own speaks first.
                if let nearer = before(weak: false), range == right || nearer.begins(behind: subject) { return nil }
                let words = passage.string(ofTokens: elements[index].tokens.lowerBound..<elements[isPhrase ? index + 1 : index].tokens.upperBound)
                return .speaker(SpeakerAttribution(passage: span.passage, subject: subject, verb: words, ground: .accordingTo(words)))
            }
        }
        return nil
    }

    /// The nearest speech verb to the left in the sentence whose subject can speak.
    private func before(weak: Bool) -> Verdict? {
        // A word or two in marks far from the verb are the writer's, unless the verb does nothing but report.
        let near = wordCount <= 3 && !isClause ? position - (weak ? 4 : 10) : left.lowerBound
        for verb in left.reversed() where verb >= near || verbs.isPlainReport(verb) {
            guard let found = verdict(ofVerb: verb, weak: weak, "before the quotation") else { continue }
            if !weak, case .nobody = found, isGivenByParticiple(after: verb) { return nil }
            // A subject that is no speaker's says what only a speaker can; else nobody does, and no other of the sentence.
            return found.isPlausible || verbs.isPlainReport(verb) ? found : .nobody
        }
        return nil
    }

    /// `declined to answer, citing “…”`: not what the verb before the comma takes back.
    private func isGivenByParticiple(after verb: Int) -> Bool {
        (verb + 1..<position).contains { elements[$0].kind == .comma && elements[$0 + 1].is(.speechParticiple) && verbs.form(at: $0 + 1, weak: true) == .participle }
    }

    func verdict(ofVerb verb: Int, weak: Bool, _ place: String) -> Verdict? {
        switch verbs.form(at: verb, weak: weak) {
        case .finite?:
            if let subject = finder.subject(before: verb, from: left.lowerBound) { return verdict(subject, verb: verb, place) }
            if let main = finder.clauseSubject(from: left.lowerBound, to: verb) { return verdict(main, verb: verb, place) }
            // `“…” said X, “…”`: the subject stands after the verb, between two quotations.
            guard verb > left.lowerBound, elements[verb - 1].kind == .quotation || elements[verb - 1].kind == .comma,
                let subject = finder.subject(after: verb, to: position)
            else { return nil }
            return verdict(subject, verb: verb, place)
        case .participle?:
            guard let main = finder.governor(of: verb, from: left.lowerBound) ?? finder.clauseSubject(from: left.lowerBound, to: verb) else { return nil }
            return words.anotherDoes(verb, than: main) ? .nobody : verdict(main, verb: verb, place)
        case .passive?: return agent(ofPassive: verb, place)
        case nil: return nil
        }
    }

    /// `was called “…” by X`; where nobody is named, the words are not those of another verb further left.
    private func agent(ofPassive verb: Int, _ place: String) -> Verdict? {
        if let by = verbs.agent(after: verb, to: position), let subject = finder.subject(after: by, to: position) { return verdict(subject, verb: verb, place) }
        if let first = right.first, elements[first].key == Self.by, let subject = finder.subject(after: first, to: right.upperBound) {
            return verdict(subject, verb: verb, place)
        }
        return elements[(verb + 1)..<position].dropFirst().contains { $0.kind == .comma || $0.is([.subordinator, .conjunction, .relative]) } ? nil : .nobody
    }

    private static let by = WordList.key(of: "by")
}
