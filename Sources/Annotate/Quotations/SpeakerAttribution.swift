internal import Corpus
package import Markdown
internal import Text

/// Finds the quotations of an article and who is said to have said them.
///
/// A quotation belongs to a speaker by the first rule that fires: a speech verb introduces it; a verb and its subject follow it;
/// “according to”; the nearest speech verb before it in its sentence; the paragraph or the line before. Where those words take back what they say, to nobody.
package func quotations(in passages: [Passage], mentions: [NameSpan], language: String) -> [Quotation] {
    let words = WordList.forLanguage(language)
    return quotations(in: TokenizedPassage.all(of: passages, words: words), mentions: mentions)
}

/// The same for passages already cut into tokens.
package func quotations(in passages: [TokenizedPassage], mentions: [NameSpan]) -> [Quotation] {
    let spans = QuotationScanner.spans(in: passages)
    guard !spans.isEmpty else { return [] }
    var reader = QuotationReader(passages: passages, names: PlacedNames(mentions, in: passages), spans: spans)
    return reader.read()
}

/// A speaker found for a span: where the naming stands, and how it was found.
struct SpeakerAttribution {
    var passage: Int
    var subject: Subject
    var verb: String?
    var ground: Quotation.Ground
}

/// What the words beside a quotation say of its speaker.
enum Verdict {
    case speaker(SpeakerAttribution)
    /// They take back what they say, or it is another's whom they do not name: nobody is taken over from elsewhere.
    case nobody

    var isPlausible: Bool {
        if case .speaker(let found) = self { return found.subject.isPlausible }
        return true
    }

    /// Whether it rests on words behind a subject.
    func begins(behind subject: Subject) -> Bool {
        guard case .speaker(let found) = self else { return false }
        return found.subject.elements.lowerBound >= subject.elements.upperBound
    }
}

struct QuotationReader {
    let passages: [TokenizedPassage]
    let names: PlacedNames
    let spans: [MarkedSpan]
    /// The elements of each passage, made when first needed.
    var elements: [[Element]?]
    var history = SpeakerHistory()
    private var result: [Quotation] = []

    init(passages: [TokenizedPassage], names: PlacedNames, spans: [MarkedSpan]) {
        self.passages = passages
        self.names = names
        self.spans = spans
        elements = Array(repeating: nil, count: passages.count)
    }

    mutating func read() -> [Quotation] {
        var index = 0
        let outer = spans.indices.filter { !spans[$0].isNested }
        for passage in passages.indices {
            let first = index
            while index < outer.count, spans[outer[index]].passage == passage { index += 1 }
            read(passage, Array(outer[first..<index]))
        }
        for span in spans where span.isNested { result.append(nested(span)) }
        return result.sorted {
            ($0.parts[0].passage, $0.parts[0].range.lowerBound) < ($1.parts[0].passage, $1.parts[0].range.lowerBound)
        }
    }

    // MARK: A passage

    private mutating func read(_ number: Int, _ spanIndexes: [Int]) {
        // Nobody speaks here: nothing to remember for the quotations that follow.
        if spanIndexes.isEmpty, !passages[number].holds(.speech) { return }
        let elements = elements(of: number)
        let finder = SubjectFinder(elements: elements, names: names.spans)
        var noted = 0
        var next = 0
        var sentence = 0
        for (order, spanIndex) in spanIndexes.enumerated() {
            let span = spans[spanIndex]
            // Quotations stand in their order, among the elements as among the spans.
            guard let position = elements[next...].firstIndex(where: { $0.span == spanIndex }) else { continue }
            for index in next...position where elements[index].sentence != elements[sentence].sentence { sentence = index }
            next = position
            noted = noteSpeech(elements, finder, number, from: noted, to: sentence)
            if span.continues, var last = result.last {
                last.parts.append(part(span))
                last.kind = .full
                if last.speaker == nil { attribute(&last, at: position, spanIndex, order, elements, finder) }
                result[result.count - 1] = last
                continue
            }
            var quotation = Quotation(parts: [part(span)], kind: .partial, speaker: nil, verb: nil, sentence: sentenceRange(span), ground: .unknown)
            attribute(&quotation, at: position, spanIndex, order, elements, finder)
            result.append(quotation)
        }
        _ = noteSpeech(elements, finder, number, from: noted, to: elements.count)
    }

    private mutating func attribute(
        _ quotation: inout Quotation, at position: Int, _ spanIndex: Int, _ order: Int, _ elements: [Element], _ finder: SubjectFinder
    ) {
        let span = spans[spanIndex]
        var rules = AttributionRules(
            passage: passages[span.passage], elements: elements, finder: finder, position: position, span: span)
        let verdict = rules.find()
        quotation.kind = rules.kind(isAttributed: verdict != nil)
        switch verdict {
        case .speaker(let found)?:
            quotation.verb = found.verb
            quotation.speaker = resolve(found, passage: span.passage, elements: elements)
            quotation.ground = found.ground
            if let speaker = quotation.speaker { history.note(speaker, at: span.passage, token: span.open) }
            return
        case .nobody?:
            // What follows may be theirs who are not named.
            if quotation.kind == .full { history.forget() }
            return
        case nil: break
        }
        guard quotation.kind != .term else {
            quotation.ground = .term
            return
        }
        if let carried = carried(rules, order) {
            quotation.speaker = carried.speaker
            quotation.ground = carried.ground
            history.note(carried.speaker, at: span.passage, token: span.open)
        } else {
            quotation.ground = .unknown
            // Another may have spoken, and what follows may be that one's.
            if quotation.kind == .full, rules.hasWordsBehind { history.forget() }
        }
    }

    private func nested(_ span: MarkedSpan) -> Quotation {
        Quotation(
            parts: [part(span)], kind: .nested, speaker: nil, verb: nil, sentence: sentenceRange(span),
            ground: .nested)
    }

    // MARK: Carried over

    /// The speaker that goes on from before: in the paragraph, over a line that ends in a colon, from a quotation to the next.
    ///
    /// Words behind the mark may name another in a way that no rule knows: then nobody is better than the wrong one.
    private mutating func carried(_ rules: AttributionRules, _ order: Int) -> (speaker: Speaker, ground: Quotation.Ground)? {
        let (span, position, elements) = (rules.span, rules.position, rules.elements)
        let start = elements.sentenceStart(of: position, reach: AttributionRules.reach)
        let isAlone = elements[start..<position].allSatisfy { $0.kind == .dash || $0.kind == .other || $0.kind == .quotation }
        if isAlone, let last = history.last, last.passage == span.passage, !rules.anotherBegins(since: last.token, last.speaker),
            !rules.hasWordsBehind || rules.goesOn(after: last.token), !rules.names(last.speaker)
        {
            return (last.speaker, .sameParagraph(last.speaker.name))
        }
        if isAlone, order == 0, !rules.hasWordsBehind, let before = introduction(before: span.passage) {
            return (before, .lineBefore)
        }
        if isAlone { return followingSpeaker(position, elements, rules.finder, span.passage) ?? fromParagraphBefore(rules, order) }
        // Words of a language without a grammar here may be about anybody.
        guard passages[span.passage].knowledge == .grammar else { return nil }
        // Whom the sentence is about need not say what is quoted in it.
        if let subject = rules.finder.mainSubject(from: start, to: position), subject.isPlausible {
            let found = SpeakerAttribution(passage: span.passage, subject: subject, ground: .unknown)
            if let speaker = resolve(found, passage: span.passage, elements: elements), speaker.kind != .unnamed || subject.kind != .pronoun { return nil }
        }
        guard !rules.hasSpeakerBehind, !rules.hasSpeakerBefore, let last = history.last, last.passage == span.passage else { return nil }
        return (last.speaker, .sameParagraph(last.speaker.name))
    }

    /// A paragraph that holds nothing but quotations continues the last speaker.
    private func fromParagraphBefore(_ rules: AttributionRules, _ order: Int) -> (speaker: Speaker, ground: Quotation.Ground)? {
        let number = rules.span.passage
        // Behind a piece of a sentence the writer speaks: a quotation alone is a pull quote, or another's.
        guard order == 0, result.last?.kind != .partial, let last = history.last, number - last.passage <= 1, passages[number].kind == .paragraph, !rules.names(last.speaker),
            rules.elements.allSatisfy({ $0.kind == .quotation || $0.kind == .dash || $0.kind == .stop || $0.kind == .other }),
            !rules.elements.leavesOutNames(in: passages[number])
        else { return nil }
        return (last.speaker, .nextParagraph(last.speaker.name))
    }

    /// `“We won.” Smith was speaking after the match`: the sentence after the quotation tells.
    private mutating func followingSpeaker(_ position: Int, _ elements: [Element], _ finder: SubjectFinder, _ passage: Int) -> (speaker: Speaker, ground: Quotation.Ground)? {
        guard position + 1 < elements.count, elements[position].sentence < elements[position + 1].sentence || elements[position + 1].kind != .comma else { return nil }
        let sentence = elements[position + 1].sentence
        let end = elements[(position + 1)...].firstIndex { $0.sentence != sentence } ?? elements.count
        let verbs = SpeechVerbs(elements: elements)
        let speaks = (position + 1..<end).contains { verbs.form(at: $0, weak: false) == .finite || Self.speaking.contains(elements[$0].key) }
        guard speaks, let subject = finder.mainSubject(from: position + 1, to: end), subject.kind != .nominal || subject.isPlausible else { return nil }
        let found = SpeakerAttribution(passage: passage, subject: subject, ground: .unknown)
        guard let speaker = resolve(found, passage: passage, elements: elements) else { return nil }
        return (speaker, .nextSentence)
    }

    private static let speaking = Set(["speaking", "spoke", "talking", "testifying"].map(WordList.key(of:)))

    /// The speaker of a passage that ends in a colon.
    private mutating func introduction(before passage: Int) -> Speaker? {
        guard passage > 0, let last = passages[passage - 1].tokens.last, last.kind == .colon else { return nil }
        let elements = elements(of: passage - 1)
        guard let sentence = elements.last?.sentence else { return nil }
        let start = elements.firstIndex { $0.sentence == sentence } ?? 0
        let finder = SubjectFinder(elements: elements, names: names.spans)
        guard passages[passage - 1].knowledge == .grammar else {
            let leading = LeadingAttribution(passage: passages[passage - 1], elements: elements, finder: finder, number: passage - 1, range: start..<elements.count)
            return leading.find().flatMap { resolve($0, passage: passage - 1, elements: elements) }
        }
        let verbs = SpeechVerbs(elements: elements)
        for weak in [false, true] {
            for verb in (start..<elements.count).reversed() where verbs.form(at: verb, weak: weak) == .finite {
                guard let subject = finder.subject(before: verb, from: start) else { continue }
                return resolve(SpeakerAttribution(passage: passage - 1, subject: subject, ground: .unknown), passage: passage - 1, elements: elements)
            }
        }
        guard let subject = finder.mainSubject(from: start, to: elements.count) else { return nil }
        return resolve(SpeakerAttribution(passage: passage - 1, subject: subject, ground: .unknown), passage: passage - 1, elements: elements)
    }

    /// Remembers who speaks in sentences without a quotation: “Smith said the deal was bad.”
    private mutating func noteSpeech(_ elements: [Element], _ finder: SubjectFinder, _ passage: Int, from low: Int, to high: Int) -> Int {
        guard low < high else { return low }
        let verbs = SpeechVerbs(elements: elements)
        var start = elements.sentenceStart(of: low)
        var isQuoting = elements[start..<low].contains { $0.kind == .quotation }
        for index in low..<high {
            if elements[index].sentence != elements[start].sentence { (start, isQuoting) = (index, false) }
            if elements[index].kind == .quotation { isQuoting = true }
            guard !isQuoting, elements[index].is(.speech), verbs.form(at: index, weak: false) == .finite,
                let subject = finder.subject(before: index, from: max(start, index - AttributionRules.reach)), subject.isPlausible
            else { continue }
            if let speaker = resolve(SpeakerAttribution(passage: passage, subject: subject, ground: .unknown), passage: passage, elements: elements) {
                history.note(speaker, at: passage, token: elements[index].tokens.lowerBound)
            }
        }
        return high
    }

    // MARK: Places

    mutating func elements(of passage: Int) -> [Element] {
        if let made = elements[passage] { return made }
        // Spans stand in the order of the passages.
        let first = spans.partitioningIndex { $0.passage >= passage }
        let inside = spans[first...].prefix { $0.passage == passage }.indices.filter { !spans[$0].isNested }.map {
            (span: $0, tokens: spans[$0].open..<min(spans[$0].close + 1, passages[passage].tokens.count))
        }
        let made = Element.elements(of: passages[passage], names: names.placed[passage], quotations: inside)
        elements[passage] = made
        return made
    }

    private func part(_ span: MarkedSpan) -> Quotation.Part {
        Quotation.Part(passage: span.passage, range: passages[span.passage].range(of: span.inner))
    }

    private func sentenceRange(_ span: MarkedSpan) -> Range<Int> {
        let passage = passages[span.passage]
        let first = passage.sentences[passage.sentence(ofToken: span.open)]
        let last = passage.sentences[passage.sentence(ofToken: min(span.close, passage.tokens.count - 1))]
        return passage.range(of: first.lowerBound..<last.upperBound)
    }
}
