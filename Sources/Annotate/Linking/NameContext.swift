internal import Corpus

/// Decides from the words around a name in the text whether it is a name of its own or part of a longer one.
struct NameContext {
    enum Verdict {
        case accepted, refused
        /// Somebody else of this surname: a given name that is not the entity's stands before it.
        case stranger
    }

    /// What the words before a name say of it.
    struct Address: Sendable {
        /// A role stands before it (“President Xi”, “spokesman Peskov”).
        var role = false
        /// `male` or `female` where an honorific says so.
        var gender: WordClass = []
    }

    let text: [UInt8]
    let tokens: ArraySlice<Token>
    /// By word of the vocabulary.
    let classesOfWords: [WordClass]
    /// Most words of the passage are capitalized: a heading in title case.
    let isTitleCase: Bool
    /// Tokens that belong to some name that the dossier knows.
    let isNamed: [Bool]

    private func classes(_ index: Int) -> WordClass { tokens[index].word < 0 ? [] : classesOfWords[Int(tokens[index].word)] }

    private func isCapitalWord(_ index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].isWord && tokens[index].isCapital
    }

    private func isGlued(_ index: Int) -> Bool {
        tokens.indices.contains(index) && !tokens[index].isSpaced
    }

    private func isGluedWord(_ index: Int) -> Bool { isGlued(index) && tokens[index].isWord }

    // MARK: Right of the name

    /// Whether the name that ends before token `end` ends there.
    func endsName(_ end: Int, kind: Entity.Kind?) -> Bool {
        guard end < tokens.count else { return true }
        let next = tokens[end]
        if !next.isSpaced { return endsBeforeGlued(end, kind: kind) }
        if next.mark == .ampersand { return !isCapitalWord(end + 1) || isNamed[end + 1] }
        guard next.isWord else { return true }
        let classes = classes(end)
        if classes.contains(.formation) { return kind == .person }
        guard next.isCapital, !isNamed[end] else { return true }
        if next.end - next.start == 1 { return true }
        if isTitleCase { return classes.isDisjoint(with: [.organizationHead, .placeHead, .generation]) }
        if !classes.isDisjoint(with: [.generation]) { return false }
        if kind == .organization, classes.contains(.companySuffix) { return true }
        return !classes.isDisjoint(with: [.role, .title, .calendar, .roleModifier])
    }

    private func endsBeforeGlued(_ end: Int, kind: Entity.Kind?) -> Bool {
        let next = tokens[end]
        if next.isWord { return !next.isCapital || next.flags.contains(.unspacedScript) || tokens[end - 1].flags.contains(.unspacedScript) }
        guard isGluedWord(end + 1) else { return next.mark != .at }
        let after = tokens[end + 1]
        switch next.mark {
        case .apostrophe:
            // 's, 'd, 'm; 'll, 're, 've; but not Xi'an.
            let rest = text[after.range]
            return rest.count == 1 || ["ll", "re", "ve"].contains { rest.elementsEqual($0.utf8) }
        case .hyphen:
            if after.flags.contains(.digit) { return false }
            if !after.isCapital || isNamed[end + 1] { return true }
            return kind != .person && !classes(end + 1).isDisjoint(with: [.demonym, .place])
        case .period: return after.isCapital
        case .ampersand, .at: return false
        default: return true
        }
    }

    // MARK: Left of the name

    /// Whether the name that begins at token `start` begins there, and whose it is then.
    func beginsName(_ start: Int, end: Int, kind: Entity.Kind?, isFullName: Bool) -> Verdict {
        guard start > 0 else { return .accepted }
        if !tokens[start].isSpaced { return beginsAfterGlued(start, kind: kind) ? .accepted : .refused }
        var before = start - 1
        if tokens[before].mark == .period, isGlued(before), before > 0, isInitial(before - 1) {
            // “J. Smith” is Smith where the entity is not named in full.
            return isFullName ? .accepted : .stranger
        }
        let previous = tokens[before]
        guard previous.isWord else { return .accepted }
        let classes = classes(before)
        if !previous.isCapital {
            if kind == .person {
                // “Lula da Silva” is no Silva.
                return !isFullName && classes.contains(.particle) && isCapitalWord(before - 1) ? .stranger : .accepted
            }
            if isWord(before, "the") { before -= 1 }
            guard before > 0, isWord(before, "of"), isCapitalWord(before - 1), tokens[before].isSpaced else { return .accepted }
            let head = self.classes(before - 1)
            return head.isDisjoint(with: [.organizationHead, .placeHead, .nobility]) ? .accepted : .refused
        }
        if isTitleCase || isNamed[before] { return .accepted }
        if !classes.isDisjoint(with: [.role, .title, .calendar]) { return .accepted }
        if classes.contains(.demonym) { return .accepted }
        if previous.flags.contains(.opensSentence), classes.contains(.direction) == false {
            if !classes.isDisjoint(with: [.opener, .common]) || looksLikeOpener(previous) { return .accepted }
        }
        guard kind == .person else { return .refused }
        if isFullName { return classes.contains(.firstName) ? .refused : .accepted }
        return .stranger
    }

    private func beginsAfterGlued(_ start: Int, kind: Entity.Kind?) -> Bool {
        let mark = tokens[start - 1]
        if mark.isWord {
            // A Hangul name begins where a word does; scripts without spaces have no such place.
            return !tokens[start].flags.contains(.hangul) && !mark.isCapital
                || tokens[start].flags.contains(.unspacedScript) || mark.flags.contains(.unspacedScript)
        }
        guard isGlued(start - 1), start > 1, tokens[start - 2].isWord else { return mark.mark != .at }
        let left = start - 2
        switch mark.mark {
        case .hyphen:
            if isNamed[left] { return true }
            if tokens[left].flags.contains(.digit) { return false }
            if tokens[left].isCapital {
                return kind != .person && !classes(left).isDisjoint(with: [.demonym, .place])
            }
            return classes(left).contains(.prefix)
        case .apostrophe: return !tokens[left].isCapital
        case .ampersand, .at: return false
        default: return true
        }
    }

    private func isInitial(_ index: Int) -> Bool {
        tokens[index].isCapital && tokens[index].end - tokens[index].start == 1
    }

    private func isWord(_ index: Int, _ word: String) -> Bool {
        tokens.indices.contains(index) && text.holds(word, at: tokens[index].range)
    }

    /// “Shelling Kharkiv …”, “Formerly Swaziland …”: the first word of a sentence, by its ending.
    private func looksLikeOpener(_ token: Token) -> Bool {
        guard token.end - token.start > 4 else { return false }
        return ["ing", "ed", "ly"].contains { text[token.range].suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    /// The role or honorific before a name.
    func address(_ start: Int) -> Address {
        var address = Address()
        var at = start - 1
        if at >= 0, tokens[at].mark == .period, isGlued(at) { at -= 1 }
        guard at >= 0, tokens[at].isWord else { return address }
        let classes = classes(at)
        if classes.contains(.title) { address.gender = classes.intersection([.male, .female]) }
        address.role = classes.contains(.role) || (classes.contains(.title) && address.gender.isEmpty)
        return address
    }
}

extension NameContext {
    /// A surname that is a month, or a common word where a sentence begins (“May”, “Will”, “Rice”): a name only before a
    /// possessive or a verb of speech, or behind a role.
    func mayBeCommonWord(_ start: Int, _ end: Int) -> Bool {
        guard end == start + 1 else { return false }
        let classes = self.classes(start)
        let opens = tokens[start].flags.contains(.opensSentence)
        guard classes.contains(.calendar) || (opens && !classes.isDisjoint(with: [.opener, .common])) else { return false }
        let address = address(start)
        if address.role || !address.gender.isEmpty { return false }
        guard end < tokens.count else { return true }
        if tokens[end].mark == .apostrophe { return false }
        return !self.classes(end).contains(.speech)
    }
}
