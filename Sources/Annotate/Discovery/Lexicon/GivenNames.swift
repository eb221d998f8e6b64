/// Whether a word is a given name of the lists, written as they write it: `Gabriel`, `Olga`.
package func isGivenName(_ word: String) -> Bool {
    let vocabulary = Lexicon.vocabulary
    let found = vocabulary.find(Array(word.utf8))
    return found >= 0 && !vocabulary.classes[Int(found)].isDisjoint(with: .firstName)
}
