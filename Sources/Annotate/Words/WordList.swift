internal import Text

/// What a word may be, as far as a list of words can tell. A word can be several things: “march” is a month and a verb.
package struct WordTraits: OptionSet, Sendable, Hashable {
    package let rawValue: UInt64

    package init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    private init(bit: UInt64) {
        rawValue = 1 << bit
    }

    // Speech.
    /// A finite form that reports words: said, tweeted.
    package static let speech = WordTraits(bit: 0)
    /// A form that reports words but is as often a noun or says something else: reports, found.
    package static let weakSpeech = WordTraits(bit: 1)
    /// A participle of a speech verb: saying, adding.
    package static let speechParticiple = WordTraits(bit: 2)
    /// The plain form of a speech verb, which stands after “to”, “would” or a plural: say, tell.
    package static let speechBase = WordTraits(bit: 3)

    // Grammar.
    package static let pronoun = WordTraits(bit: 4)
    package static let determiner = WordTraits(bit: 5)
    package static let preposition = WordTraits(bit: 6)
    /// Opens a clause: that, because, when, if.
    package static let subordinator = WordTraits(bit: 7)
    package static let conjunction = WordTraits(bit: 8)
    /// Stands between subject and verb: also, later, then.
    package static let adverb = WordTraits(bit: 9)
    package static let auxiliary = WordTraits(bit: 10)
    package static let relative = WordTraits(bit: 11)
    package static let possessive = WordTraits(bit: 12)

    // Time of the clause.
    /// will, would, may: what follows lies ahead.
    package static let modal = WordTraits(bit: 13)
    /// scheduled, due, set, expected, plans.
    package static let futureCue = WordTraits(bit: 14)
    package static let pastVerb = WordTraits(bit: 15)
    package static let presentVerb = WordTraits(bit: 16)
    package static let formOfBe = WordTraits(bit: 17)

    // Dates. `value` holds the number.
    package static let month = WordTraits(bit: 18)
    package static let weekday = WordTraits(bit: 19)
    package static let season = WordTraits(bit: 20)
    package static let timeUnit = WordTraits(bit: 21)
    package static let timeUnits = WordTraits(bit: 22)
    package static let numeral = WordTraits(bit: 23)
    package static let ordinal = WordTraits(bit: 24)
    package static let dayWord = WordTraits(bit: 25)
    package static let dayPart = WordTraits(bit: 26)
    package static let decade = WordTraits(bit: 27)

    // People.
    package static let maleTitle = WordTraits(bit: 28)
    package static let femaleTitle = WordTraits(bit: 29)
    package static let title = WordTraits(bit: 30)
    /// A noun for somebody who is not named: official, source, witness.
    package static let unnamedPerson = WordTraits(bit: 31)
    /// A noun for somebody or something that speaks: spokesman, minister, ministry, report.
    package static let speaker = WordTraits(bit: 32)

    // Text.
    /// Followed by a stop that does not end a sentence: Dr., Gen.
    package static let abbreviation = WordTraits(bit: 33)
    /// Followed by a stop that may end a sentence: Inc., a.m.
    package static let finalAbbreviation = WordTraits(bit: 34)
    /// Often begins a sentence and is no name.
    package static let starter = WordTraits(bit: 35)
    /// Says little: not counted as a word of content.
    package static let function = WordTraits(bit: 36)
    /// hundred, thousand, million.
    package static let magnitude = WordTraits(bit: 37)
    package static let firstPerson = WordTraits(bit: 38)
    package static let currency = WordTraits(bit: 39)
    package static let measure = WordTraits(bit: 40)
    /// A word of grammar that may begin a date: the, last, early, ago's “a”.
    package static let dateOpening = WordTraits(bit: 41)

    // Beside a quotation, in languages of which little else is known.
    /// A form in the singular that reports words: sagte, dijo, déclaré.
    package static let reportingVerb = WordTraits(bit: 42)
    /// Stands before the name of a source: selon, laut.
    package static let sourceWord = WordTraits(bit: 43)
    /// Stands before a reporting verb: a dit, ha dicho.
    package static let reportingAuxiliary = WordTraits(bit: 44)
    /// Stands for whoever spoke last: er, elle.
    package static let speakerPronoun = WordTraits(bit: 45)
    /// Of reporting verbs one that answers the words before: antwortete, répondu.
    package static let replyingVerb = WordTraits(bit: 46)
    /// Makes the one who is named the one who is spoken of: wurde, été.
    package static let passive = WordTraits(bit: 47)

    package static let anySpeech: WordTraits = [.speech, .weakSpeech, .speechParticiple, .speechBase]
}

/// What a list knows about a word.
package struct WordEntry: Sendable, Hashable {
    package var classes: WordTraits = []
    /// A month's number, a weekday's, a numeral's, a unit's rank: see `WordTraits`.
    package var value: Int16 = 0

    package static let unknown = WordEntry()
}

/// A table from words to what they may be: open addressing over the words' hashes, one probe for most words.
///
/// Keys are 64-bit hashes. Two words of one hash would be taken for one another, which changes a label and nothing else.
package struct WordList: Sendable {
    private var keys: [UInt64]
    private var entries: [WordEntry]
    private let mask: Int
    let knowledge: Knowledge

    /// What a list knows of its language.
    enum Knowledge: Sendable {
        case nothing
        /// The words that join a quotation to its speaker.
        case reporting
        case grammar
    }

    init(_ words: [(word: String, entry: WordEntry)], knowing knowledge: Knowledge) {
        self.knowledge = knowledge
        var size = 64
        while size < words.count * 4 { size *= 2 }
        mask = size - 1
        keys = Array(repeating: 0, count: size)
        entries = Array(repeating: .unknown, count: size)
        for (word, entry) in words {
            insert(Self.key(of: word), entry)
        }
    }

    private mutating func insert(_ key: UInt64, _ entry: WordEntry) {
        var slot = Int(truncatingIfNeeded: key >> 20) & mask
        while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & mask }
        keys[slot] = key
        entries[slot].classes.formUnion(entry.classes)
        if entry.value != 0 { entries[slot].value = entry.value }
    }

    package subscript(key: UInt64) -> WordEntry {
        var slot = Int(truncatingIfNeeded: key >> 20) & mask
        while true {
            if keys[slot] == key { return entries[slot] }
            if keys[slot] == 0 { return .unknown }
            slot = (slot + 1) & mask
        }
    }

    /// FNV-1a's start and step, with the high bits mixed in by `finish`.
    static let seed = FNV1a.start

    @inline(__always)
    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        FNV1a.step(hash, byte)
    }

    @inline(__always)
    static func finish(_ hash: UInt64) -> UInt64 {
        let mixed = (hash ^ (hash >> 29)) &* 0xbf58_476d_1ce4_e5b9
        return (mixed ^ (mixed >> 32)) | 1
    }

    /// The keys of words in lower case, with spaces between them.
    static func keys(_ words: String...) -> Set<UInt64> {
        Set(words.lazy.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map { key(of: String($0)) })
    }

    /// The key of a word in lower case; a typographic apostrophe counts as a straight one.
    package static func key(of word: String) -> UInt64 {
        finish(word.utf8.reduce(seed, step))
    }
}
