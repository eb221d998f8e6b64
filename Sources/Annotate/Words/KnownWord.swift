/// A plain word that was met: all that a token has of it but its place.
struct KnownWord {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var key: UInt64 = 0
    var entry = WordEntry.unknown
    var form: PassageToken.Form = []
    var name: Int32 = -1

    init() {}

    /// Looks a word up.
    init(_ word: PlainWord, _ letters: UnsafeBufferPointer<UInt8>, _ lists: LookupLists) {
        low = word.low
        high = word.high
        let lowered = letters.reduce(WordList.seed) { WordList.step($0, $1 | 0x20) }
        let capitals = word.capitals
        // Both hashes are made alike, but that the words of names have capitals.
        let hash = capitals == 0 ? lowered : Vocabulary.hash(letters)
        name = lists.names?.find(letters, letters.indices, hash: hash) ?? -1
        key = WordList.finish(lowered)
        entry = lists.words[key]
        if word.startsCapital { form.insert(.capitalized) }
        if capitals == word.count, capitals > 1 { form.insert(.allCapitals) }
        if capitals > (word.startsCapital ? 1 : 0), capitals < word.count { form.insert(.mixedCase) }
    }
}
