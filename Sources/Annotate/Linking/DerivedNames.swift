internal import Corpus
internal import Text

/// The names that follow from an entity's own: surname, acronym, and shorter or plainer forms.
struct DerivedNames {
    /// A name and the ground on which it counts.
    struct Form: Hashable {
        var text: String
        var ground: NameTrie.Ground
    }

    /// All forms under which an entity may be named: given ones first.
    static func forms(of entity: Entity, lexicon: Vocabulary) -> [Form] {
        var forms = [Form(text: entity.name, ground: .name)]
        forms += entity.aliases.map { Form(text: $0, ground: .alias) }
        forms += entity.weakAliases.map { Form(text: $0, ground: .weakAlias) }
        switch entity.kind {
        case .person: forms += personForms(entity.name, lexicon)
        case .organization: forms += organizationForms(entity.name, lexicon) + acronyms(of: entity.name)
        case .place, .event: forms += withoutArticle(entity.name) + acronyms(of: entity.name)
        }
        return forms.flatMap { [$0] + capitalized($0) }
    }

    /// A name that begins in lower case (“al-Qaida”, “iPhone”) has a capital at a sentence's start.
    private static func capitalized(_ form: Form) -> [Form] {
        guard let first = form.text.first, first.isLowercase else { return [] }
        return [Form(text: first.uppercased() + form.text.dropFirst(), ground: form.ground)]
    }

    // MARK: People

    private static func personForms(_ name: String, _ lexicon: Vocabulary) -> [Form] {
        var words = name.split(separator: " ").map(String.init)
        while let last = words.last, words.count > 1, lexicon.classes(last).contains(.generation) { words.removeLast() }
        guard words.count > 1, let last = words.last else { return [] }
        var forms: [Form] = []
        let plain = words.filter { !isInitial($0) }
        if plain.count > 1, plain.count < words.count { forms.append(Form(text: plain.joined(separator: " "), ground: .shortForm)) }
        forms += surnames(last)
        // “von der Leyen”, “van Gogh”, “bin Salman”.
        var start = words.count - 1
        while start > 1, lexicon.classes(words[start - 1]).contains(.particle) { start -= 1 }
        if start < words.count - 1 { forms.append(Form(text: words[start...].joined(separator: " "), ground: .surname)) }
        // “Andrés Manuel López Obrador” is “López Obrador”.
        if plain.count == 4, start == words.count - 1 { forms.append(Form(text: plain.suffix(2).joined(separator: " "), ground: .surname)) }
        if words.count <= 3, lexicon.classes(words[0]).contains(.familyFirst) { forms += surnames(words[0]) }
        return forms
    }

    private static func isInitial(_ word: String) -> Bool {
        word.unicodeScalars.count == 1 || (word.unicodeScalars.count == 2 && word.hasSuffix("."))
    }

    /// The word, and “Rashidi” of “al-Rashidi”.
    private static func surnames(_ word: String) -> [Form] {
        guard word.unicodeScalars.count > 1, word.unicodeScalars.first?.properties.isUppercase == true || word.contains("-")
        else { return [] }
        var forms = [Form(text: word, ground: .surname)]
        for article in ["al-", "Al-", "el-", "El-"] where word.hasPrefix(article) {
            forms.append(Form(text: String(word.dropFirst(article.count)), ground: .surname))
        }
        return forms
    }

    // MARK: Organizations and places

    private static func organizationForms(_ name: String, _ lexicon: Vocabulary) -> [Form] {
        var words = name.split(separator: " ").map(String.init)
        var changed = false
        if words.first == "The", words.count > 1 {
            words.removeFirst()
            changed = true
        }
        while words.count > 1, let last = words.last {
            let bare = last.trimming(",.")
            guard lexicon.classes(bare).contains(.companySuffix) || lexicon.classes(last).contains(.companySuffix) else { break }
            words.removeLast()
            words[words.count - 1] = words[words.count - 1].trimming(",")
            changed = true
        }
        guard changed else { return [] }
        return [Form(text: words.joined(separator: " "), ground: words.count > 1 ? .shortForm : .shortWord)]
    }

    private static func withoutArticle(_ name: String) -> [Form] {
        guard name.hasPrefix("The "), name.dropFirst(4).contains(" ") else { return [] }
        return [Form(text: String(name.dropFirst(4)), ground: .shortForm)]
    }

    /// The initials of the capitalized words; with “of” and the like too, for usage differs (MOPT, OIC).
    static func acronyms(of name: String) -> [Form] {
        let words = name.split(whereSeparator: { $0 == " " || $0 == "-" }).map(String.init)
        guard words.count > 1, words.count <= 10 else { return [] }
        func initials(_ keep: (String) -> Bool) -> String {
            words.filter(keep).compactMap { $0.first.map { $0.uppercased() } }.joined()
        }
        let isCapital = { (word: String) in word.first?.isUppercase == true }
        let candidates = [
            initials(isCapital),
            initials { isCapital($0) && $0 != "The" },
            initials { isCapital($0) || ($0 != "and" && $0 != "the" && $0 != "&") },
            initials { isCapital($0) || $0 != "the" },
        ]
        var seen: Set<String> = []
        return candidates.filter { $0.unicodeScalars.count > 1 && seen.insert($0).inserted }
            .map { Form(text: $0, ground: .acronym) }
    }
}

extension Vocabulary {
    /// The classes of a word, none where it is unknown.
    func classes(_ word: String) -> WordClass {
        let found = find(Array(word.utf8))
        return found < 0 ? [] : classes[Int(found)]
    }

    func classes(_ token: Token) -> WordClass {
        token.word < 0 ? [] : classes[Int(token.word)]
    }
}

extension String {
    /// Without these characters at either end.
    func trimming(_ characters: String) -> String {
        var rest = self[...]
        while let first = rest.first, characters.contains(first) { rest.removeFirst() }
        while let last = rest.last, characters.contains(last) { rest.removeLast() }
        return String(rest)
    }
}
