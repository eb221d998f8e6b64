internal import Text

/// Reads the names of authors.
enum Byline {
    /// The names of a line such as `By Ada Example and Bo Sample, Harbour Correspondents`; nil where it is no such line.
    static func parse(_ line: ArraySlice<UInt8>) -> [String]? {
        guard let rest = afterLabel(line.trimmed) else { return nil }
        let names = self.names(rest)
        return names.isEmpty ? nil : names
    }

    /// Names of a list without a label: `Ada Example and Bo Sample, Harbour Herald`.
    ///
    /// Empty where a part is neither a name nor what stands beside one.
    static func names(_ text: ArraySlice<UInt8>) -> [String] {
        var names = [String]()
        for (index, piece) in split(text).enumerated() {
            let part = piece.text
            let cut = withoutTail(part)
            if cut.isEmpty { continue }
            // `Ada Example, Harbourtown`: where the writer is, or for whom.
            if piece.isAside, let named = names.last, isFullName(named), isPlace(cut) { continue }
            if isRole(cut) {
                if index == 0, isDesk(cut) { names.append(cut.string) }
                continue
            }
            if isName(cut) { names.append(titleCased(cut)) } else if index == 0 { return [] }
        }
        return names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// What follows `By`, `Written by`, `Von`, `Por` …; nil where the line does not begin so, or reads on like a sentence.
    static func afterLabel(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let folded = LineToken.fold(line.prefix(40))
        for label in labels {
            guard folded.starts(with: label) else { continue }
            // Labels have as many bytes folded as they have in a line.
            var rest = line.dropFirst(label.count)
            guard let next = rest.first, ASCII.isSpace(next) || next == UInt8(ascii: ":") || label.last == UInt8(ascii: ":") else { continue }
            while let first = rest.first, ASCII.isSpace(first) || first == UInt8(ascii: ":") { rest = rest.dropFirst() }
            rest = withoutOwnRole(rest)
            guard let first = rest.first, !ASCII.isLower(first), !ASCII.isDigit(first) else { return nil }
            // `Interview: Ada Lund on the harbour` is a headline.
            if label == interview, !isName(rest) { return nil }
            return rest
        }
        return nil
    }

    /// What follows `our correspondent`, `unserem Redakteur` and the like.
    private static func withoutOwnRole(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let words = words(text.prefix(80))
        guard let first = words.first, possessives.contains(LineToken.fold(first)), let role = words.dropFirst().prefix(4).firstIndex(where: isRole), role + 1 < words.count else { return text }
        return text[words[role + 1].startIndex...]
    }

    private static let possessives = Set("our unserem unserer unseren nuestro nuestra notre nosso nossa nostro nostra dal onze".split(separator: " ").map { Array($0.utf8) })

    private static let labels: [[UInt8]] = [
        "ein kommentar von", "kommentar von", "ein gastbeitrag von", "gastbeitrag von", "eine kolumne von", "analysis by", "opinion by", "comment by", "commentary by", "interview by", "interviewed by", "interview von", "interview de", "entretien par", "propos recueillis par", "entrevista de", "intervista di", "story by", "reported by", "written by", "words by", "report by", "posted by", "published by", "submitted by", "contributed by", "article by", "text by", "authored by", "by",
        "interview:", "author:", "authors:", "writer:", "reporter:", "von", "por", "par", "door", "oleh", "autor:", "autora:", "auteur:", "text:", "texto:", "di", "av", "af", "przez",
        "автор:", "авторка:", "текст:", "كتب:", "كتبت:", "بقلم:", "autor tekstu:", "tekst:",
    ].map { LineToken.fold(Array($0.utf8)[...]) }

    private static let interview = Array("interview:".utf8)

    /// `Interview: Ada Example`: below a headline who asked, as the first line of a text who answered.
    static func isInterview(_ line: ArraySlice<UInt8>) -> Bool { line.hasPrefix(ignoringCase: "interview:") }

    private struct Part {
        var text: ArraySlice<UInt8>
        /// Whether a comma or a mark stands before it, and no word such as `and`, which joins two authors.
        var isAside: Bool
    }

    /// Parts between commas, `and`, `&` and the like.
    private static func split(_ text: ArraySlice<UInt8>) -> [Part] {
        var parts = [Part]()
        var start = text.startIndex
        var index = text.startIndex
        var isAside = false
        func joinLength(_ index: Int) -> Int {
            let byte = text[index]
            if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "&") { return 1 }
            if byte == 0xC2, index + 1 < text.endIndex, text[index + 1] == 0xB7 { return 2 }
            if byte == 0xE2, index + 2 < text.endIndex, text[index + 1] == 0x80, text[index + 2] == 0xA2 { return 3 }
            if byte == ASCII.space {
                for word: StaticString in [" and ", " y ", " e ", " et ", " und ", " with ", " con ", " dan ", " och ", " og ", " en ", " i "]
                where text[index...].hasPrefix(ignoringCase: word) { return word.utf8CodeUnitCount }
            }
            return 0
        }
        while index < text.endIndex {
            let length = joinLength(index)
            if length > 0 {
                parts.append(Part(text: text[start..<index].trimmed, isAside: isAside))
                isAside = text[index] != ASCII.space && text[index] != UInt8(ascii: "&")
                index += length
                start = index
            } else {
                index += 1
            }
        }
        parts.append(Part(text: text[start...].trimmed, isAside: isAside))
        return parts.filter { !$0.text.isEmpty }
    }

    /// Whether a name has a given name and a surname, as those have that stand before a place.
    private static func isFullName(_ name: String) -> Bool { name.utf8.contains(ASCII.space) }

    /// Whether a part is a single word that is no given name, or a city of two words: no author is called so behind one who has two names.
    private static func isPlace(_ part: ArraySlice<UInt8>) -> Bool {
        let words = words(part)
        guard words.count == 1 else { return longPlaces.contains(LineToken.fold(part)) }
        return !GivenNames.contains(capitalized(part))
    }

    /// Each by itself, for behind an author who begins as a place does (`Abu Hassan`) another may stand.
    private static let longPlaces: Set<[UInt8]> = Set(
        [
            "abu dhabi", "addis ababa", "buenos aires", "cape town", "hong kong", "kuala lumpur", "los angeles", "mexico city", "new delhi", "new york", "rio de janeiro",
            "san francisco", "sao paulo", "tel aviv", "the hague", "den haag", "washington d.c.",
        ].map { LineToken.fold(Array($0.utf8)[...]) })

    /// Without `for The Herald`, `in Geneva`, brackets, dashes and what follows them.
    private static func withoutTail(_ part: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var end = part.endIndex
        var index = part.startIndex
        while index < end {
            let byte = part[index]
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "/") { end = index; break }
            if byte == UInt8(ascii: "@") { end = index; break }
            if byte == ASCII.space {
                let rest = part[index...]
                if rest.hasPrefix(ignoringCase: " for ") || rest.hasPrefix(ignoringCase: " in ") || rest.hasPrefix(ignoringCase: " at ")
                    || rest.hasPrefix(ignoringCase: " from ") || rest.hasPrefix(ignoringCase: " of the ") || rest.hasPrefix(ignoringCase: " on ")
                    || rest.hasPrefix(ignoringCase: " - ") || rest.dropFirst().starts(with: [0xE2, 0x80, 0x93]) || rest.dropFirst().starts(with: [0xE2, 0x80, 0x94])
                { end = index; break }
            }
            index += 1
        }
        var cut = part[part.startIndex..<end].trimmed
        if cut.hasSuffix(" on") || cut.hasSuffix(" at") || cut.hasSuffix(" am") || cut.hasSuffix(" le") { cut = cut.dropLast(3).trimmed }
        while let last = cut.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ":"), cut.count > 3, cut[cut.endIndex - 3] != ASCII.space { cut.removeLast() }
        return cut
    }

    private static let roleWords: Set<ArraySlice<UInt8>> = Set(
        """
        correspondent correspondents editor editors reporter reporters writer writers staff bureau desk chief columnist columnists producer analyst team contributor
        contributors journalist journalists photographer photographers newsroom agency agencies news associate senior political diplomatic deputy anchor
        redaktion redakteur redakteurin redakteuren korrespondent korrespondentin korrespondenten mitarbeiter mitarbeiterin reporterin redaccion redacao redazione redaction corresponsal redactie periodista envoyee envoye enviado enviada correspondant correspondante inviato inviata verslaggever
        """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8)[...] })

    private static func words(_ part: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        part.split(whereSeparator: ASCII.isSpace)
    }

    /// Whether a part says what somebody is, not who: `Transport Correspondent`, `BBC News`.
    static func isRole(_ part: ArraySlice<UInt8>) -> Bool {
        words(part).contains { roleWords.contains(LineToken.fold($0)[...]) }
    }

    /// Whether a part names a desk that signs as an author: `Online Desk`, `Staff Reporter`, `News Bureau`.
    static func isDesk(_ part: ArraySlice<UInt8>) -> Bool {
        let last: ArraySlice<UInt8> = words(part).last.map { LineToken.fold($0)[...] } ?? []
        return ["desk", "bureau", "staff", "team", "newsroom", "reporter", "correspondent", "agencies", "redaktion", "redaccion", "writer"].contains { last.elementsEqual($0.utf8) }
    }

    /// Whether a part can be a person's name: one to six words, capitals first, no digits.
    static func isName(_ part: ArraySlice<UInt8>) -> Bool {
        let words = words(part)
        guard (1...6).contains(words.count), part.count <= 60, !part.contains(where: ASCII.isDigit) else { return false }
        let first = LineToken.fold(words[0])[...]
        if Calendar.month(first) != nil && words.count == 1 || Calendar.isWeekday(first) { return false }
        if words.count == 1, ["the", "a", "an", "far", "then", "now", "this", "that", "all", "its", "his", "her", "default", "contrast", "law"].contains(where: { first.elementsEqual($0.utf8) }) { return false }
        if ["the", "a", "an", "far"].contains(where: { first.elementsEqual($0.utf8) }) { return false }
        let particles: Set<String> = ["de", "da", "do", "dos", "das", "van", "von", "der", "den", "del", "della", "di", "du", "la", "le", "el", "al", "bin", "ibn", "bint", "y", "ter", "ten", "abu", "zu", "af", "av", "mac", "e"]
        var capitals = 0
        for word in words {
            guard let byte = word.first else { continue }
            let isCapital = ASCII.isUpper(byte) || byte >= 0xC3
            if isCapital { capitals += 1 } else if !particles.contains(word.string), !word.starts(with: Array("al-".utf8)), !word.starts(with: Array("d'".utf8)), !word.starts(with: Array("el-".utf8)) { return false }
            if word.contains(where: { "!?:;\"#%*+=[]{}|\\_".utf8.contains($0) }) { return false }
        }
        return capitals >= 1
    }

    /// A word with a capital first and small letters behind.
    static func capitalized(_ word: ArraySlice<UInt8>) -> String { word.string.lowercased().prefix(1).uppercased() + word.string.lowercased().dropFirst() }

    /// A name in capitals becomes one in small letters with capitals first; any other stays as it is.
    static func titleCased(_ name: ArraySlice<UInt8>) -> String {
        let text = name.string
        let letters = text.filter(\.isLetter)
        guard letters.count >= 5, letters.allSatisfy(\.isUppercase) else { return text }
        var result = ""
        var atStart = true
        for character in text {
            result += atStart ? character.uppercased() : character.lowercased()
            atStart = !character.isLetter
        }
        return result
    }
}
