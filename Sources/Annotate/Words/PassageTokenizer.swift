/// Cuts UTF-8 into tokens in one pass, looking each word up once.
struct PassageTokenizer {
    private let lists: LookupLists
    /// What was found of plain words met before, by their hashes; empty where none is remembered.
    private var memory: [KnownWord] = []
    /// Where tokens are put while a text is cut.
    private var room: [PassageToken] = []

    /// What its list of words knows of the language.
    var knowledge: WordList.Knowledge { lists.words.knowledge }

    /// One for a few texts.
    init(words: WordList) {
        lists = LookupLists(words: words, names: nil)
    }

    /// One that remembers words, for many texts: most words of a text are a few thousand, again and again.
    ///
    /// - Parameters:
    ///   - names: the words of names, if these are looked up too.
    ///   - texts: how many texts there will be, about.
    init(words: WordList, names: Vocabulary?, texts: Int) {
        lists = LookupLists(words: words, names: names)
        memory = Array(repeating: KnownWord(), count: Self.rememberedWords(texts: texts))
    }

    /// How many words are remembered, a power of two: those of some thousand articles take little more than a megabyte, which is much to
    /// clear for five.
    private static func rememberedWords(texts: Int) -> Int {
        var count = 1 << 11
        while count < 1 << 15, count / 32 < texts { count *= 2 }
        return count
    }

    mutating func tokens(of text: UnsafeBufferPointer<UInt8>) -> (tokens: [PassageToken], content: PassageContent) {
        let lists = lists
        var room = room
        self.room = []
        var place = TextCut.Place()
        while place.index < text.count {
            if place.count == room.count {
                // A text has no more tokens than bytes: one sentence should not cost room for an article.
                let more = max(room.count, min(text.count - place.index, 1024))
                room.append(contentsOf: repeatElement(PassageToken(.other, 0..<0, []), count: more))
            }
            memory.withUnsafeMutableBufferPointer { memory in
                room.withUnsafeMutableBufferPointer { room in
                    place = TextCut.run(text: text, lists: lists, memory: memory, output: room, from: place)
                }
            }
        }
        let tokens = Array(room[..<place.count])
        // What one long text took is not kept for all others.
        if room.count <= Self.most { self.room = room }
        return (tokens, place.content)
    }

    private static let most = 1 << 14
}

/// The lists in which words are looked up: an object, so that a text that is cut counts one reference to all of them.
final class LookupLists: Sendable {
    let words: WordList
    let names: Vocabulary?

    init(words: WordList, names: Vocabulary?) {
        self.words = words
        self.names = names
    }
}
