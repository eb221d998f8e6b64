/// A plain word that was met: all that a token has of it but its place.
struct KnownWord {
    var letters = PlainWord.Letters()
    var key: UInt64 = 0
    var entry = WordEntry.unknown
    var form: PassageToken.Form = []
    var name: Int32 = -1

    init() {}
}

extension LookupLists {
    /// Looks a word up.
    ///
    /// - Parameters:
    ///   - word: its letters.
    ///   - letters: the same, as they stand in the text.
    func known(_ word: PlainWord.Letters, _ letters: UnsafeBufferPointer<UInt8>) -> KnownWord {
        var known = KnownWord()
        known.letters = word
        let lowered = letters.reduce(WordList.seed) { WordList.step($0, $1 | 0x20) }
        let capitals = word.capitals(of: letters.count)
        // Both hashes are made alike, but that the words of names have capitals.
        let hash = capitals == 0 ? lowered : Vocabulary.hash(letters)
        known.name = names?.find(letters, letters.indices, hash: hash) ?? -1
        known.key = WordList.finish(lowered)
        known.entry = words[known.key]
        if word.startsCapital { known.form.insert(.capitalized) }
        if capitals == letters.count, capitals > 1 { known.form.insert(.allCapitals) }
        if capitals > (word.startsCapital ? 1 : 0), capitals < letters.count { known.form.insert(.mixedCase) }
        return known
    }
}
