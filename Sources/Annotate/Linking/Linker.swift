package import Corpus
package import Markdown
internal import Text

/// Finds where articles name the entities of a dossier, in one pass over each article whatever the number of entities.
///
/// Names match by whole words, upper and lower case as written, longest first; apostrophes, quotation marks, hyphens and
/// spaces are equal in all their typographic forms. A possessive ending is no part of the name. Text is taken to be NFC.
///
/// In scripts that write no spaces (Han, Hiragana, Thai, Lao, Khmer, Burmese) a name of two characters or more matches
/// anywhere; in Hangul it begins where a word does and may be followed by a particle. Other scripts without case (Arabic,
/// Hebrew, Devanagari …) match whole words: forms with an attached article or preposition, and inflected forms in Cyrillic
/// and Greek, are aliases for the curator to give. Code is never linked.
package struct Linker: Sendable {
    let entities: [Entity]
    private(set) var vocabulary: Vocabulary
    private var trie = NameTrie()
    private(set) var names: [Name] = []
    /// `male` or `female` where the given name says so.
    let genders: [WordClass]

    /// - Parameters:
    ///   - entities: in the dossier's order; mentions refer to them by index.
    ///   - ignore: names that are never linked, but for a curator's own.
    package init(entities: [Entity], ignore: [String]) {
        self.entities = entities
        let lexicon = Lexicon.vocabulary
        vocabulary = lexicon
        genders = entities.map { $0.kind == .person ? lexicon.gender(ofPerson: $0.name) : [] }
        var tokenizer = Tokenizer()
        for (index, entity) in entities.enumerated() {
            for form in DerivedNames.forms(of: entity, lexicon: lexicon) {
                insert(form.text, .init(entity: Int32(index), ground: form.ground), &tokenizer)
            }
        }
        for name in ignore { insert(name, .init(entity: -1, ground: .ignored), &tokenizer) }
        names = trie.claims.map { Name($0, entities) }
    }

    /// What all claims to a name have in common, so that the loop over the text need not ask each.
    struct Name: Sendable {
        /// Nil where entities of several kinds claim it.
        var kind: Entity.Kind?
        /// The dossier ignores it, and no curator's entity has it.
        var isIgnored: Bool
        var isStrong: Bool
        /// Entities of which this is a name or alias; a curator's come before suggested ones.
        var strong: [Int]
        /// The one entity of which it is a full name or alias.
        var bearer: Int?
        /// The only claim, where it is as good as a name: nothing is to be chosen then.
        var sole: NameTrie.Claim?

        init(_ claims: [NameTrie.Claim], _ entities: [Entity]) {
            let claimants = claims.filter { $0.entity >= 0 }
            let kinds = Set(claimants.map { entities[Int($0.entity)].kind })
            kind = kinds.count == 1 ? kinds.first : nil
            isStrong = claimants.contains { $0.ground.isStrong }
            isIgnored = claimants.count < claims.count
                && !claimants.contains { $0.ground.isStrong && entities[Int($0.entity)].status == .confirmed }
            let grounded = claimants.filter(\.ground.isStrong)
            // A short form that follows from a name gives way to a name or alias that somebody gave.
            let given = grounded.contains { $0.ground < .shortForm } ? grounded.filter { $0.ground < .shortForm } : grounded
            let bearers = given.map { Int($0.entity) }
            let confirmed = bearers.filter { entities[$0].status == .confirmed }
            strong = confirmed.isEmpty ? bearers : confirmed
            bearer = strong.count == 1 ? strong[0] : nil
            sole = claims.count == 1 && strong.count == 1 ? claims[0] : nil
        }
    }

    private mutating func insert(_ name: String, _ claim: NameTrie.Claim, _ tokenizer: inout Tokenizer) {
        let text = Normalization.nfc.normalize(Array(name.utf8))
        tokenizer.read(text, vocabulary)
        var tokens = tokenizer.tokens
        for index in tokens.indices where tokens[index].word < 0 {
            tokens[index].word = vocabulary.insert(Array(text[tokens[index].range]))
        }
        // A single character of a script without spaces is a part of countless words.
        if tokens.count == 1, !tokens[0].flags.isDisjoint(with: [.unspacedScript, .hangul]) { return }
        guard tokens.contains(where: \.isWord) else { return }
        trie.insert(tokens, claim)
    }

    /// The names in an article's passages.
    package func link(_ passages: [Passage]) -> Linking {
        link(passages) { $0.read(passages[$1].text, vocabulary) }
    }

    /// The same where a tokenizer that knows the linker's words has cut them into tokens.
    func link(_ passages: [Passage], cut tokenized: [TokenizedPassage]) -> Linking {
        link(passages) { $0.read(tokenized[$1], vocabulary) }
    }

    private func link(_ passages: [Passage], _ read: (inout Tokenizer, Int) -> Void) -> Linking {
        var hits: [Hit] = []
        var tokenizer = Tokenizer()
        var named: [Bool] = []
        var raw: [(name: Int, start: Int, end: Int)] = []
        // An article names about so many.
        hits.reserveCapacity(32)
        raw.reserveCapacity(8)
        for index in passages.indices where passages[index].kind != .code {
            read(&tokenizer, index)
            raw.removeAll(keepingCapacity: true)
            let tokens = tokenizer.shared
            tokens.withUnsafeBufferPointer { tokens in trie.forEachName(in: tokens) { raw.append(($0, $1, $2)) } }
            if raw.isEmpty { continue }
            named.removeAll(keepingCapacity: true)
            named.append(contentsOf: repeatElement(false, count: tokens.count))
            for hit in raw { for token in hit.start..<hit.end { named[token] = true } }
            let context = NameContext(
                text: passages[index].text, tokens: tokens, classesOfWords: vocabulary.classes,
                isTitleCase: Self.isTitleCase(tokens, passages[index].text), isNamed: named)
            for match in raw { judge(match, context, passage: index, into: &hits) }
        }
        return hits.isEmpty ? Linking() : Resolution(linker: self, claims: trie.claims, passages: passages).resolve(hits)
    }

    private func judge(
        _ match: (name: Int, start: Int, end: Int), _ context: NameContext, passage: Int, into hits: inout [Hit]
    ) {
        // One by one: the whole would be counted, with its list.
        let kind = names[match.name].kind
        guard !names[match.name].isIgnored, context.endsName(match.end, kind: kind) else { return }
        let words = context.tokens[match.start..<match.end].reduce(0) { $1.isWord ? $0 + 1 : $0 }
        var verdict = context.beginsName(match.start, end: match.end, kind: kind, isFullName: words > 1 && names[match.name].isStrong)
        if verdict == .stranger, trie.claims[match.name].contains(where: { isOwnInitial($0, context, match.start) }) { verdict = .accepted }
        guard verdict != .refused else { return }
        hits.append(
            Hit(
                name: match.name, passage: passage,
                range: Int(context.tokens[match.start].start)..<Int(context.tokens[match.end - 1].end),
                isStranger: verdict == .stranger, address: context.address(match.start),
                isDoubtful: context.mayBeCommonWord(match.start, match.end)))
    }

    /// “V. Putin”: the initial is the entity's own.
    private func isOwnInitial(_ claim: NameTrie.Claim, _ context: NameContext, _ start: Int) -> Bool {
        guard claim.entity >= 0, start > 1, context.tokens[start - 1].mark == .period, context.tokens[start - 2].word >= 0,
            let initial = vocabulary.bytes(context.tokens[start - 2].word).first
        else { return false }
        return entities[Int(claim.entity)].name.utf8.first == initial
    }

    /// Whether nearly all words but the small ones are capitalized and it is no sentence: a heading in title case.
    static func isTitleCase(_ tokens: some Collection<Token>, _ text: [UInt8]) -> Bool {
        // Nearly all passages are sentences: a look at the marks is enough.
        if tokens.contains(where: { $0.mark == .period }) { return false }
        var words = 0, capital = 0
        for token in tokens {
            guard token.isWord, token.end - token.start >= 3, !token.flags.contains(.digit) else { continue }
            if token.isCapital {
                capital += 1
            } else if smallWords.contains(where: { text.holds($0, at: token.range) }) {
                continue
            }
            words += 1
        }
        return words >= 4 && capital * 10 >= words * 9
    }

    private static let smallWords = ["the", "and", "for", "but", "nor", "with", "from", "into", "over", "amid", "after", "than", "via", "per"]
}

/// A name in the text that passed its context, before it is known whose it is.
struct Hit {
    /// An index in the trie's claims.
    var name: Int
    var passage: Int
    var range: Range<Int>
    var isStranger: Bool
    var address: NameContext.Address
    /// A month, or a common word at the start of a sentence, unless a verb of speech or a possessive follows.
    var isDoubtful: Bool
}
