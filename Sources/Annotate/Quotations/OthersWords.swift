internal import Corpus

/// Nouns that say whose words follow: who dismisses “claims that he is ‘a hero’” does not say that he is one.
struct OthersWords {
    let elements: [Element]

    private static let nouns = WordList.keys(
        """
        claim claims allegation allegations accusation accusations charge charges remark remarks comment comments suggestion suggestions assertion assertions
        insinuation insinuations rumour rumours rumor rumors report reports criticism criticisms complaint complaints warning warnings assessment statement
        statements call calls chant chants shout shouts cry cries jeers taunts question questions idea notion theory view story stories insult insults
        argument arguments conclusion finding findings verdict ruling lie lies myth
        """,
        descriptions, carriers)
    private static let descriptions = "description descriptions depiction portrayal characterisation characterization label"
    private static let carriers = """
        letter letters message messages text texts email emails tweet tweets post posts note notes memo sign signs banner banners placard placards poster posters
        slogan slogans graffiti headline headlines article articles document documents leaflet leaflets report statement inscription plaque video shirt t-shirt
        """
    private static let describing = WordList.keys(descriptions)
    private static let carrying = WordList.keys(carriers)
    private static let emissions = WordList.keys(
        """
        made makes make issued issues issue sent sends send released releases release published publishes published posted posts repeated repeats repeat reiterated
        reiterates voiced voices raised raises expressed expresses wrote writes gave gives delivered left shared added
        """)
    /// One does not do that to one's own words.
    private static let reactions = WordList.keys(
        """
        dismissed dismisses rejected rejects denied denies laughed laughs scoffed scoffs mocked mocks ridiculed ridicules rebutted rebuts refuted refutes criticised
        criticises criticized criticizes condemned condemns denounced denounces slammed slams responded responds replied replies answered answers reacted reacts
        welcomed welcomes praised praises hit hits attacked attacks deplored deplores decried decries derided derides countered counters
        """)
    private static let media = WordList.keys("in via through")
    private static let clauses = WordList.keys("that which whether")
    private static let of = WordList.keys("of about")
    private static let being = WordList.keys("being having")
    private static let `as` = WordList.key(of: "as")

    static func isNoun(_ element: Element) -> Bool { element.kind == .word && nouns.contains(element.key) }

    /// Something that bears words: a letter, a sign.
    static func bears(_ element: Element) -> Bool { element.kind == .word && carrying.contains(element.key) }

    /// Whether others' words are quoted behind a verb.
    func govern(_ position: Int, after verb: Int) -> Bool {
        verb < position && elements[position - 1].kind != .colon && (verb + 1..<position).contains { Self.isNoun(elements[$0]) && isComplete($0, position) && !isOwn($0, verb) }
    }

    /// `claims that … “…”`, `shouts of “…”`, `accusations of being “…”`, `description of her as “…”`; but not `dismissed claims that … as “…”`.
    private func isComplete(_ noun: Int, _ position: Int) -> Bool {
        let next = elements[noun + 1]
        let isJudged = elements[position - 1].key == Self.as
        if Self.describing.contains(elements[noun].key) { return isJudged || next.is(.preposition) }
        if Self.clauses.contains(next.key) { return !isJudged }
        guard next.is(.preposition), next.key != Self.as, noun + 2 <= position else { return false }
        return noun + 2 == position || Self.of.contains(next.key) && Self.being.contains(elements[noun + 2].key) && !isJudged
    }

    /// `made the claim that`, `in a statement that`, `repeated her claim that`; but not `dismissed her claim that`.
    private func isOwn(_ noun: Int, _ verb: Int) -> Bool {
        var start = noun - 1
        while start > verb, elements[start].kind == .word, !elements[start].is([.determiner, .preposition, .speech, .pronoun]) { start -= 1 }
        if Self.emissions.contains(elements[verb].key) || Self.media.contains(elements[start].key) { return true }
        guard start > verb, elements[start].is(.determiner) else { return false }
        if Self.media.contains(elements[start - 1].key) { return true }
        return elements[start].is(.possessive) && !Self.reactions.contains(elements[verb].key)
    }

    private static let displays = WordList.keys(
        """
        sign signs banner banners placard placards poster posters shirt t-shirt slogan slogans title titled entitled headline headlines caption graffiti plaque
        inscription shouts chants cries jeers calls taunts
        """)

    /// Whether something shown or shouted stands before a quotation: `amid shouts of “…”`, `in a talk titled “…”`.
    func show(_ range: Range<Int>) -> Bool { range.contains { elements[$0].kind == .word && Self.displays.contains(elements[$0].key) } }

    // MARK: Before a colon

    private static let reception = WordList.keys(
        "received receives got gets found finds saw sees read reads opened opens heard hears faced faces met meets carried carries wore wears held holds tattooed")

    /// Whether a verb of speech that is not the subject's, or something that bears words, stands before a colon: `heard a voice shout:`.
    func mayBeAnothers(_ range: Range<Int>) -> Bool {
        range.contains { index in
            let element = elements[index]
            guard element.kind == .word else { return false }
            // `X met Y, who …:`; in `X knows who did it:` and `X had a word for those who doubt:` the clause belongs to what X does.
            if Self.reception.contains(element.key) || element.is(.relative) && elements[index - 1].kind == .comma { return true }
            let isNoun = elements[index - 1].is([.determiner, .possessive]) || elements[index - 1].kind == .possessive
            return element.is(.anySpeech) && !isNoun || Self.bears(element) && index + 2 >= range.upperBound
        }
    }

    private static let repetitions = WordList.keys("quoted quotes quote cited cites cite recalled recalls recall echoed echoes remembered remembers")

    /// `X quoted Y: “…”`, `X recalled Y's words: “…”`.
    func repeats(_ verb: Int, before colon: Int) -> Bool {
        Self.repetitions.contains(elements[verb].key) && elements[(verb + 1)..<max(verb + 1, colon)].contains { $0.kind == .name || $0.kind == .possessive }
    }

    // MARK: Participles

    private static let others = WordList.keys("him her them me us someone somebody anyone everyone people crowd crowds mob voice voices caller")
    private static let recipients = WordList.keys("to with at from near in on after before")
    private static let by = WordList.key(of: "by")

    /// Whether another than the sentence's subject does what a participle or an infinitive says: `heard his mother telling`, `urged X to say`,
    /// `accused X of saying`, `a note reading`; but not `sent X a message saying`, `was quoted by X as saying`.
    func anotherDoes(_ verb: Int, than main: Subject) -> Bool {
        var last = verb - 1
        while last > main.elements.upperBound, elements[last].kind == .word, elements[last].is([.adverb, .preposition]) || elements[last].key == Self.as {
            last -= 1
        }
        guard last >= main.elements.upperBound else { return false }
        let noun = elements[last]
        if Self.bears(noun) { return last == verb - 1 && !isSent(last, main) }
        let isPerson = noun.kind == .name || Self.others.contains(noun.key) || noun.is([.speaker, .unnamedPerson, .title])
        return isPerson && !isRecipient(last, of: verb)
    }

    private func isSent(_ noun: Int, _ main: Subject) -> Bool {
        var start = noun - 1
        while start > main.elements.upperBound, elements[start].kind == .word, !elements[start].is([.preposition, .speech, .pastVerb]) { start -= 1 }
        return Self.media.contains(elements[start].key) || elements[main.elements.upperBound..<noun].contains { Self.emissions.contains($0.key) }
    }

    private func isRecipient(_ last: Int, of verb: Int) -> Bool {
        var start = last - 1
        while start > 0, elements[start].kind == .word, elements[start].is([.determiner, .title]) || elements[start].entry.classes.isEmpty { start -= 1 }
        guard start >= 0 else { return false }
        return Self.recipients.contains(elements[start].key) || elements[start].key == Self.by && elements[verb - 1].key == Self.as
    }
}
