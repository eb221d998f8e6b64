internal import Text

/// An author as a source states it, and its parts where they can be told without guessing.
///
/// A name that stays whole (an agency, a desk, a name in Chinese characters, a Hungarian one) is cited as it is stated.
package struct AuthorName: Sendable, Hashable {
    /// As stated, white space made plain.
    package let stated: String
    /// Nil where the name is cited whole.
    package let parts: Parts?
    /// Whether the name says that it is no person's: an agency, a desk, the outlet itself.
    package let isOrganization: Bool

    /// The parts of a personal name, as CSL and BibTeX know them.
    package struct Parts: Sendable, Hashable {
        /// `Ursula`; empty where only a family name is stated.
        package var given: String
        /// `von der`: stands before the family name and is not dropped. `al-` and `d’` belong to the family name.
        package var particle: String
        /// `Leyen`
        package var family: String
        /// `Jr.`
        package var suffix: String

        /// `von der Leyen`
        package var fullFamily: String { particle.isEmpty ? family : particle + " " + family }
    }

    /// Reads a name. An author that bears the outlet's name is the outlet.
    ///
    /// - Parameters:
    ///   - language: the article's, a BCP 47 tag.
    ///   - organizations: names that are known to be no person's.
    package init(_ stated: String, language: String? = nil, outlet: String? = nil, organizations: Set<String> = []) {
        let plain = CitationText.plain(stated)
        let isKnown = organizations.contains(plain) || outlet?.lowercased() == plain.lowercased()
        self.stated = plain
        parts = isKnown ? nil : Self.parts(of: plain, language: language)
        isOrganization = isKnown || parts == nil && Self.words(plain[...]).contains { Self.names($0, .organization) }
    }

    /// A name that is cited whole: an agency's.
    package init(whole stated: String) {
        self.stated = CitationText.plain(stated)
        parts = nil
        isOrganization = true
    }

    /// `von der Leyen, Ursula`, as RIS and the citation meta tags want it; a whole name without its commas, which would split it.
    package var inverted: String {
        guard let parts else { return stated.split(separator: ",").map { CitationText.plain(String($0)) }.joined(separator: " ") }
        return [parts.fullFamily, parts.given, parts.suffix].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// As a sentence names a person, `Ursula von der Leyen`: an inverted name among others in a line would seem to be two.
    package var natural: String {
        guard let parts, stated.hasPrefix(parts.fullFamily + ","), !stated.contains("("), isSurelyInverted(parts) else { return stated }
        return [parts.given, parts.fullFamily, parts.suffix].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// “Greenpeace, Berlin” and “Smith, MD” look like “Doe, Jane”: given names are known, or initials.
    private func isSurelyInverted(_ parts: Parts) -> Bool {
        guard parts.particle.isEmpty, let first = Self.words(parts.given[...]).first else { return true }
        return GivenNames.contains(first) || first.hasSuffix(".")
    }

    // MARK: Reading

    private static func parts(of stated: String, language: String?) -> Parts? {
        if let language, familyFirstLanguages.contains(LanguageTag(language).language) { return nil }
        guard stated.unicodeScalars.allSatisfy(isOrderedScript) else { return nil }
        var text = stated[...]
        // “Jane Doe (Reuters)”: what stands in brackets is not her name.
        if let bracket = text.firstIndex(of: "("), bracket > text.startIndex { text = text[..<bracket] }
        var pieces = text.split(separator: ",").map { words($0) }.filter { !$0.isEmpty }
        guard !pieces.isEmpty else { return nil }
        var suffix = ""
        if pieces.count > 1, pieces[1].count == 1, suffixes.contains(pieces[1][0].lowercased()) {
            suffix = pieces.remove(at: 1)[0]
        } else if pieces.count == 3, pieces[2].count == 1, suffixes.contains(pieces[2][0].lowercased()) {
            // “Doe, John, Jr.”
            suffix = pieces.removeLast()[0]
        }
        // “Doe, Jane” is inverted already; after two words a comma begins a role.
        if pieces.count == 2, pieces[0].count == 1, pieces[1].count <= 2 {
            guard isPersonal(pieces[0] + pieces[1]) else { return nil }
            return Parts(given: pieces[1].joined(separator: " "), particle: "", family: pieces[0][0], suffix: suffix)
        }
        // “van der Berg, Jan”: nothing but a family name begins with a small particle.
        if pieces.count == 2, pieces[1].count <= 2, let family = pieces[0].last, isCapitalised(family),
            pieces[0].dropLast().allSatisfy({ !isCapitalised($0) && particles.contains($0) }), isPersonal(pieces[1] + pieces[0])
        {
            let particle = pieces[0].dropLast().joined(separator: " ")
            return Parts(given: pieces[1].joined(separator: " "), particle: particle, family: family, suffix: suffix)
        }
        if pieces.count == 2, pieces[0].count > 1, pieces[1].count <= 2, GivenNames.contains(pieces[1][0]) {
            // “García Márquez, Gabriel”: given names stand behind the comma, and none before it.
            if !GivenNames.contains(pieces[0][0]) {
                guard isPersonal(pieces[1] + pieces[0]) else { return nil }
                return Parts(given: pieces[1].joined(separator: " "), particle: "", family: pieces[0].joined(separator: " "), suffix: suffix)
            }
            // “Jane Doe, John Roe” are two.
            if pieces[1].count == 2 { return nil }
        }
        var name = pieces[0]
        while name.count > 2, titles.contains(name[0].lowercased()) { name.removeFirst() }
        if let place = name.firstIndex(where: { prepositions.contains($0) }), place >= 2 { name = Array(name[..<place]) }
        guard isPersonal(name) else { return nil }
        if suffix.isEmpty, name.count > 2, let last = name.last, suffixes.contains(last.lowercased()) {
            suffix = last
            name.removeLast()
        }
        return split(name, suffix: suffix)
    }

    private static func words(_ text: Substring) -> [String] {
        text.split(separator: " ").map(String.init)
    }

    /// The family name is the last word with the particles before it. One word alone is cited whole.
    private static func split(_ name: [String], suffix: String) -> Parts? {
        guard let last = name.last, name.count > 1 else { return nil }
        var start = name.count - 1
        while start > 0, particles.contains(name[start - 1].lowercased()) {
            // A capitalised particle can be a first name: “Ben Gurion” has none, “Al Gore” is one.
            if start == 1, isCapitalised(name[0]) { break }
            start -= 1
        }
        // Capitalised particles are part of the family name: “De Niro” is never dropped to “Niro”.
        let found = name[start..<(name.count - 1)]
        let lower = found.prefix { !isCapitalised($0) }
        let family = (found.dropFirst(lower.count) + [last]).joined(separator: " ")
        return Parts(
            given: name[..<start].joined(separator: " "), particle: lower.joined(separator: " "), family: family, suffix: suffix)
    }

    private enum Evidence {
        case organization, severalNames
    }

    private static func names(_ word: String, _ evidence: Evidence) -> Bool {
        let plain = word.lowercased()
        return evidence == .organization ? corporateWords.contains(plain) : joiningWords.contains(plain)
    }

    private static func isPersonal(_ name: [String]) -> Bool {
        guard (2...6).contains(name.count) else { return false }
        return name.allSatisfy { word in
            !names(word, .organization) && !names(word, .severalNames)
                && word.unicodeScalars.allSatisfy(isNameLetter)
        }
    }

    private static func isNameLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", ".", "-", "'", "’", "ʼ", "‘", "‐", "·": true
        case "\0"..."\u{7F}": false
        default: scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
        }
    }

    private static func isCapitalised(_ word: String) -> Bool {
        word.first?.isUppercase == true
    }

    /// Scripts in whose languages the family name usually stands last: Latin, Greek, Cyrillic, Armenian, Georgian.
    private static func isOrderedScript(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x0590, 0x10A0..<0x1100, 0x1C80..<0x1CC0, 0x1E00..<0x2000, 0x2010..<0x2070: true
        default: false
        }
    }
}

extension AuthorName {
    /// Languages that put the family name first, or have none, in Latin letters too: their names stay as stated.
    private static let familyFirstLanguages: Set<String> = ["hu", "vi", "zh", "ja", "ko", "km", "is", "am", "ti", "my", "mn"]

    private static let suffixes: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]

    private static let titles: Set<String> = ["dr", "dr.", "prof", "prof.", "professor", "mr", "mr.", "mrs", "mrs.", "ms", "ms."]

    private static let prepositions: Set<String> = ["in", "at", "for", "from", "aus", "à", "en", "из", "з", "із"]

    private static let particles: Set<String> = [
        "aan", "abu", "af", "al", "am", "an", "auf", "av", "ben", "bin", "bint", "da", "das", "de", "degli", "dei", "del",
        "della", "den", "der", "des", "di", "do", "dos", "du", "el", "ibn", "la", "las", "le", "les", "lo", "los", "op",
        "mac", "ní", "nic", "ó", "ua", "uí", "'t", "’t", "te", "ten", "ter", "van", "vande", "vander", "vom", "von", "zu", "zum", "zur", "фон", "ван", "де",
    ]

    /// Words that join names, or stand in none.
    private static let joiningWords: Set<String> = ["the", "of", "and", "und", "et", "y", "и", "і", "та", "with", "mit", "avec"]

    /// Words of desks, agencies and companies.
    private static let corporateWords: Set<String> = [
        "desk", "staff", "bureau", "team", "agency", "agencies", "editor", "editors", "editorial", "board", "newsroom", "news",
        "service", "services", "correspondent", "correspondents", "reporter", "reporters", "writer", "writers", "wire", "wires",
        "network", "media", "newspaper", "radio", "tv", "television", "online", "web", "digital", "office", "ministry",
        "department", "institute", "university", "council", "committee", "commission", "association", "associated",
        "organization", "organisation", "center", "centre", "foundation", "group", "inc", "inc.", "ltd", "ltd.", "llc", "corp",
        "corp.", "company", "gmbh", "international", "embassy", "government", "reuters", "afp", "ap", "upi", "dpa", "apa", "tass",
        "xinhua", "efe", "ansa", "interfax", "ukrinform", "bloomberg", "bbc", "cnn", "agence", "presse", "rédaction", "journal",
        "redaktion", "nachrichtenagentur", "agentur", "agenturen", "redacción", "agencia", "agencias", "redazione", "agenzia",
        "редакция", "редакція", "агентство", "служба", "корреспондент", "кореспондент", "отдел", "відділ", "новости", "новини",
    ]
}
