/// A name in the text, before it is known whose it is.
struct Candidate: Sendable {
    /// The number of its surface.
    var surface: Int32
    var article: Int32
    var passage: Int32
    var range: Range<Int32>
    var reasons: Reasons
    /// UTF-8 offsets of the role before it, in the passage.
    var role: Range<Int32>?
    /// It is nothing but the first word of a sentence.
    var opensSentence: Bool
    /// How it stands to the candidate before it in the passage.
    var link: Link

    enum Link: UInt8, Sendable {
        case none
        /// “A, B”.
        case comma
        /// “A and B”.
        case joined
        /// “A to B”.
        case route
        /// “A (B)”, “A, or B”.
        case bracketed
        /// “A (B)” with nothing but B's capitals in the brackets.
        case bracketedAcronym
        /// “A, better known as B”, “A, alias B”.
        case alias
    }
}

/// All surfaces of a dossier and what each is made of.
struct Surfaces {
    private(set) var names = Vocabulary(capacity: 4096)
    /// By surface: how many words, and the surfaces that are its last word, last two words and first word (-1: none so far).
    private(set) var words: [Int] = []
    private(set) var listed: [WordClass] = []
    /// The classes of its first word.
    private(set) var first: [WordClass] = []

    var count: Int { names.count }

    mutating func insert(_ key: [UInt8], lexicon: Vocabulary) -> Int32 {
        let known = names.count
        let surface = names.insert(key)
        if Int(surface) == known {
            words.append(key.split(separator: 0x20).count)
            let listing = Lexicon.gazetteer.find(key)
            listed.append(listing < 0 ? [] : Lexicon.gazetteer.classes[Int(listing)])
            let opening = lexicon.find(Array(key.prefix { $0 != 0x20 }))
            first.append(opening < 0 ? [] : lexicon.classes[Int(opening)])
        }
        return surface
    }

    func text(_ surface: Int32) -> String { String(decoding: names.bytes(surface), as: UTF8.self) }
    func bytes(_ surface: Int32) -> [UInt8] { Array(names.bytes(surface)) }
    func find(_ key: [UInt8]) -> Int32 { names.find(key) }
}
