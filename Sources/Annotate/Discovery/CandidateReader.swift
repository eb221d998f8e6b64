internal import Markdown
internal import Text

/// Reads all articles twice: first to count how each word is written, then to gather candidates.
struct CandidateReader {
    private(set) var vocabulary = Lexicon.vocabulary
    private(set) var surfaces = Surfaces()
    private(set) var candidates: [Candidate] = []
    /// By word: how often in lower case, and how often with a capital inside a sentence.
    private var lower: [Int32] = []
    private var inside: [Int32] = []
    /// By word: the number of its lower-case form.
    private var folded: [Int32] = []
    /// The people named so far in the article by their last words; an empty name where two have the same.
    private var surnames: [[UInt8]: ArraySlice<UInt8>] = [:]
    private let ignored: Set<[UInt8]>

    init(ignore: [String]) {
        ignored = Set(ignore.map { Surface.key(Array($0.utf8), 0..<$0.utf8.count) })
    }

    mutating func read(_ articles: [DiscoveryArticle]) {
        for article in articles {
            count(article.passages)
            if let title = article.title { countTitle(Array(title.utf8)) }
        }
        for (index, article) in articles.enumerated() { gather(article, index) }
    }

    // MARK: Counting

    private mutating func count(_ passages: [Passage]) {
        var tokenizer = Tokenizer()
        for passage in passages where passage.kind != .code {
            tokenizer.read(passage.text, vocabulary)
            let tokens = tokenizer.tokens
            let shouts = isHeading(passage, tokens)
            for token in tokens where token.isWord {
                let word = Int(intern(passage.text, token))
                if !token.isCapital {
                    lower[word] += 1
                } else if !token.flags.contains(.opensSentence), !shouts {
                    inside[word] += 1
                }
            }
        }
    }

    /// A headline's capitals inside the sentence tell which words are names; nothing of it is a mention.
    private mutating func countTitle(_ text: [UInt8]) {
        var tokenizer = Tokenizer()
        tokenizer.read(text, vocabulary)
        let tokens = tokenizer.tokens
        guard !Self.isShouting(tokens), !Linker.isTitleCase(tokens, text) else { return }
        for token in tokens where token.isWord && token.isCapital && !token.flags.contains(.opensSentence) {
            inside[Int(intern(text, token))] += 1
        }
    }

    private mutating func intern(_ text: [UInt8], _ token: Token) -> Int32 {
        let word = token.word >= 0 ? token.word : vocabulary.insert(Array(text[token.range]))
        grow()
        if folded[Int(word)] < 0 {
            let bytes = Array(vocabulary.bytes(word))
            let plain = Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
            let lowered = plain == bytes ? word : vocabulary.insert(plain)
            grow()
            folded[Int(word)] = lowered
        }
        return word
    }

    private mutating func grow() {
        let missing = vocabulary.count - lower.count
        guard missing > 0 else { return }
        lower += repeatElement(0, count: missing)
        inside += repeatElement(0, count: missing)
        folded += repeatElement(-1, count: missing)
    }

    /// Where capitals say nothing: capitals throughout, or title case (a list item may well be nothing but a name).
    private func isHeading(_ passage: Passage, _ tokens: [Token]) -> Bool {
        Self.isShouting(tokens) || (passage.kind != .listItem && passage.kind != .tableRow && Linker.isTitleCase(tokens, passage.text))
    }

    /// 80 % of its letters' words are in capitals.
    static func isShouting(_ tokens: [Token]) -> Bool {
        var words = 0, shouted = 0
        for token in tokens where token.isWord && token.end - token.start > 1 && !token.flags.contains(.digit) {
            words += 1
            if token.flags.contains(.allCapitals) { shouted += 1 }
        }
        return words >= 3 && shouted * 5 >= words * 4
    }

    // MARK: Gathering

    private mutating func gather(_ article: DiscoveryArticle, _ index: Int) {
        var tokenizer = Tokenizer()
        let isEnglish = isEnglish(article)
        let isTranscript = SpeakerLabel.areUsed(in: article.passages.lazy.map { $0.text[...] })
        surnames.removeAll(keepingCapacity: true)
        for (number, passage) in article.passages.enumerated() where passage.kind != .code {
            tokenizer.read(passage.text, vocabulary)
            let tokens = tokenizer.tokens
            if isHeading(passage, tokens) { continue }
            let units = UnitReader(text: passage.text, tokens: tokens, vocabulary: vocabulary).units()
            let runs = Runs(text: passage.text, units: units)
            var segments = Segments(runs)
            let evidence = Evidence(runs, isTranscript: isTranscript)
            var previous: Segments.Segment?
            for run in runs.find() {
                for segment in segments.read(run) where !evidence.isSpeakerLabel(segment.units) {
                    let reasons = evidence.reasons(segment)
                    guard isName(segment, reasons, runs, isEnglish: isEnglish) else { continue }
                    if segment.units.count > 1, reasons.has(.firstName) || reasons.has(.role) || reasons.has(.title) {
                        let last = runs.units[segment.units.upperBound - 1].range
                        let name = passage.text[runs.units[segment.units.lowerBound].range.lowerBound..<last.upperBound]
                        let surname = Array(passage.text[last])
                        surnames[surname] = surnames[surname].map { $0 == name ? name : [] } ?? name
                    }
                    append(segment, reasons, runs, article: index, passage: number, after: previous)
                    previous = segment
                }
            }
        }
    }

    private mutating func append(
        _ segment: Segments.Segment, _ given: Reasons, _ runs: Runs, article: Int, passage: Int, after previous: Segments.Segment?
    ) {
        let units = runs.units
        let range = units[segment.units.lowerBound].range.lowerBound..<units[segment.units.upperBound - 1].range.upperBound
        let key = Surface.key(runs.text, range)
        guard !ignored.contains(key) else { return }
        let role = segment.role.map { Int32(units[$0.lowerBound].range.lowerBound)..<Int32(units[$0.upperBound - 1].range.upperBound) }
            ?? roleBefore(segment, runs)
        let link = previous.map { self.link($0, segment, runs) } ?? Candidate.Link.none
        var reasons = given
        // “in Iquique and Alto Hospicio”: the preposition is of both.
        if link == .joined || link == .comma, let before = candidates.last, before.reasons.has(.inside) || before.reasons.has(.besidePlace) { reasons.add(.besidePlace) }
        let alone = segment.units.count == 1 && units[segment.units.lowerBound].opensSentence
        candidates.append(
            Candidate(
                surface: surfaces.insert(key, lexicon: vocabulary), article: Int32(article), passage: Int32(passage),
                range: Int32(range.lowerBound)..<Int32(range.upperBound), reasons: reasons, role: role, opensSentence: alone,
                link: link))
    }

    /// The lower-case role right before a name: “foreign ministry spokesman”.
    private func roleBefore(_ segment: Segments.Segment, _ runs: Runs) -> Range<Int32>? {
        let units = runs.units
        let at = segment.units.lowerBound - 1
        guard segment.reasons.has(.role) || segment.reasons.has(.title) || at >= 0, at >= 0, units[at].classes.contains(.role),
            !units[at].isCapital, units[segment.units.lowerBound].markBefore == .none
        else { return nil }
        var start = at
        while start > 0, units[start].markBefore == .none, at - start < 3,
            !units[start - 1].classes.isDisjoint(with: [.role, .roleModifier]), !units[start - 1].isCapital
        { start -= 1 }
        return Int32(units[start].range.lowerBound)..<Int32(units[at].range.upperBound)
    }

    private func link(_ a: Segments.Segment, _ b: Segments.Segment, _ runs: Runs) -> Candidate.Link {
        let units = runs.units
        let first = b.units.lowerBound
        let between = a.units.upperBound..<first
        guard !between.isEmpty || a.units.upperBound == first else { return .none }
        if between.isEmpty {
            switch units[first].markBefore {
            case .comma: return .comma
            case .open: return isLoneAcronym(b.units, runs, before: UInt8(ascii: ")")) ? .bracketedAcronym : .bracketed
            default: return .none
            }
        }
        if isAlias(between, b, runs) { return .alias }
        guard between.count == 1 else { return .none }
        let word = between.lowerBound
        if runs.isWord(word, "and"), units[first].markBefore == .none { return .joined }
        if runs.isWord(word, "to"), units[first].markBefore == .none, units[word].markBefore == .none { return .route }
        if runs.isWord(word, "or"), units[word].markBefore == .comma, units[first].markBefore == .none {
            return isLoneAcronym(b.units, runs, before: UInt8(ascii: ",")) ? .bracketedAcronym : .bracketed
        }
        return .none
    }

    /// Capitals that a bracket or comma closes at once: “(KPU)”, “(PDI-P)”, “, or CHP,”.
    private func isLoneAcronym(_ name: Range<Int>, _ runs: Runs, before mark: UInt8) -> Bool {
        let range = runs.units[name.lowerBound].range
        guard name.count == 1, (2...8).contains(range.count), range.upperBound < runs.text.count, runs.text[range.upperBound] == mark else { return false }
        return runs.text[range].allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") || $0 == UInt8(ascii: "-") }
    }

    /// “known as”, “better known by its initials”, “alias”, “nicknamed”.
    private func isAlias(_ between: Range<Int>, _ name: Segments.Segment, _ runs: Runs) -> Bool {
        let last = between.upperBound - 1
        guard between.count <= 6, runs.units[name.units.lowerBound].markBefore == .none, name.role == nil else { return false }
        if runs.isWord(last, "alias") || runs.isWord(last, "nicknamed") { return between.count <= 2 }
        guard let known = between.first(where: { runs.isWord($0, "known") }), known < last,
            (between.lowerBound..<known).allSatisfy({ word in Self.knownHow.contains { runs.isWord(word, $0) } })
        else { return false }
        if runs.isWord(last, "as") { return known + 1 == last || known + 3 >= last }
        return runs.isWord(known + 1, "by") && (runs.isWord(last, "acronym") || runs.isWord(last, "initials") || runs.isWord(last, "abbreviation"))
    }

    private static let knownHow = ["also", "better", "best", "commonly", "popularly", "widely", "locally", "formerly", "sometimes", "otherwise", "who", "is", "was"]

    // MARK: What is a name at all

    private func isName(_ segment: Segments.Segment, _ reasons: Reasons, _ runs: Runs, isEnglish: Bool) -> Bool {
        let units = runs.units
        let first = units[segment.units.lowerBound]
        let listed = runs.isListed(segment.units.lowerBound, segment.units.upperBound)
        if !isEnglish { return isCertainAnywhere(segment, reasons, listed: listed, runs) }
        // “Total”, “Shell”, “Dawn”: where a sentence begins, a word like any other.
        if listed { return segment.units.count > 1 || !first.opensSentence || first.classes.isDisjoint(with: [.common, .opener]) }
        if segment.units.count > 1 { return isNameOfWords(segment.units, runs) }
        if first.range.count == 1, reasons.has(.addressed), !first.flags.contains(.digit) { return true }
        guard first.range.count > 1, !first.flags.contains(.digit), !first.isInitial, !isNotation(runs.text[first.range]) else { return false }
        // “Su-35”, “Covid-19”: a make or a disease, unless something says that it is a place.
        if let last = runs.text[first.range].last, last >= UInt8(ascii: "0"), last <= UInt8(ascii: "9"), reasons.rawValue == 0 { return false }
        if runs.isDisease(segment.units.upperBound) { return false }
        // “Emma Stone … Stone said”.
        if !first.opensSentence || reasons.has(.speaks), first.classes.isDisjoint(with: [.demonym, .calendar]), surnames[Array(runs.text[first.range])]?.isEmpty == false { return true }
        let nothing: WordClass = [.demonym, .title, .opener, .calendar, .companySuffix, .generation]
        if !first.classes.isDisjoint(with: nothing) { return false }
        if reasons.has(.title) || (reasons.has(.role) && !isOrdinary(first)) { return true }
        if !first.classes.isDisjoint(with: [.role, .roleModifier, .organizationHead, .placeHead, .eventHead, .field, .direction, .formation]),
            first.classes.isDisjoint(with: [.firstName])
        { return false }
        if isOrdinary(first) { return false }
        if first.opensSentence { return isNameAtOpening(first, runs.text) }
        return true
    }

    /// Several words are a name unless a sentence only happens to begin with them, or they name a law, a prize or a ship.
    private func isNameOfWords(_ name: Range<Int>, _ runs: Runs) -> Bool {
        let units = runs.units
        if units[name.lowerBound].opensSentence, name.allSatisfy({ isOrdinary(units[$0]) }) {
            return !units[name.upperBound - 1].classes.isDisjoint(with: [.organizationHead, .placeHead])
        }
        if name.allSatisfy({ units[$0].classes.contains(.direction) || units[$0].classes.contains(.demonym) }) { return false }
        // “Your Honour”, “His Majesty”.
        if Self.possessives.contains(Array(runs.text[units[name.lowerBound].range])) { return false }
        // “Group A”, “Type B”.
        if name.count == 2, units[name.upperBound - 1].range.count == 1, units[name.lowerBound].classes.contains(.common) { return false }
        let last = runs.text[units[name.upperBound - 1].range], first = runs.text[units[name.lowerBound].range]
        return !Self.thingHeads.contains(Array(last)) && !Self.vesselPrefixes.contains(Array(first))
    }

    /// “R-Fla”, “D-Calif”: a lawmaker's party and state. “N1”, “M4”: a letter and a number.
    private func isNotation(_ word: ArraySlice<UInt8>) -> Bool {
        let rest = word.dropFirst()
        guard let first = word.first, let second = rest.first else { return false }
        if second == UInt8(ascii: "-"), [UInt8(ascii: "D"), UInt8(ascii: "R"), UInt8(ascii: "I")].contains(first) { return true }
        return rest.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    private static let possessives = words("Your His Her Their")
    private static let thingHeads = words(WordLists.thingHeads)
    private static let vesselPrefixes = words(WordLists.vesselPrefixes)

    private static func words(_ list: String) -> Set<[UInt8]> {
        Set(list.utf8.split { $0 <= 0x20 }.map { Array($0) })
    }

    /// Where another language's capitals and small words are unknown: lists, first names and titles alone.
    private func isCertainAnywhere(_ segment: Segments.Segment, _ reasons: Reasons, listed: Bool, _ runs: Runs) -> Bool {
        if listed { return !reasons.has(.listedEvent) }
        guard segment.units.count > 1 else { return false }
        if reasons.has(.firstName) { return true }
        // Neither “Der Chef der Alpenwasser AG” nor “Die Alpenwasser AG”: where a sentence begins, a short word is an article.
        let first = runs.units[segment.units.lowerBound]
        guard reasons.has(.companySuffix), !first.opensSentence || first.range.count > 3, !isOrdinary(first) else { return false }
        return runs.units[segment.units].allSatisfy { $0.classes.isDisjoint(with: .particle) }
    }

    /// A word that the dossier or the lexicon knows in lower case.
    private func isOrdinary(_ unit: Unit) -> Bool {
        if unit.word < 0 { return false }
        if !unit.classes.isDisjoint(with: [.place, .organization, .firstName, .familyFirst]) , !unit.classes.contains(.opener) {
            return false
        }
        if !unit.classes.isDisjoint(with: [.common, .opener]) { return true }
        let word = Int(unit.word)
        guard word < folded.count, folded[word] >= 0 else { return false }
        let plain = Int(folded[word])
        if plain == word { return false }
        if !vocabulary.classes[plain].isDisjoint(with: [.common, .role, .organizationNoun, .placeNoun]) { return true }
        return lower[plain] > inside[word]
    }

    /// A word that a sentence begins with is a name if it is one elsewhere, or looks like no English word.
    private func isNameAtOpening(_ unit: Unit, _ text: [UInt8]) -> Bool {
        if unit.word >= 0, Int(unit.word) < inside.count, inside[Int(unit.word)] > 0 { return true }
        if !unit.classes.isDisjoint(with: [.firstName, .place, .organization]) || unit.isAcronym { return true }
        if unit.word >= 0, Int(unit.word) < folded.count, folded[Int(unit.word)] >= 0, lower[Int(folded[Int(unit.word)])] > 0 { return false }
        let word = text[unit.range]
        return !Self.endings.contains { word.count > $0.utf8.count + 2 && word.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    private static let endings = [
        "ing", "ed", "ly", "tion", "tions", "ment", "ments", "ness", "ists", "ists", "ers", "ors", "ies", "ous", "ful", "ive", "ism", "ship", "ence", "ance", "less",
        "able", "ible", "ical", "ures", "ants", "ents", "ans", "ates", "als", "ics", "ages", "ings", "ures", "ity",
    ]

    /// By the article's language, or by its small words where that is not given.
    private func isEnglish(_ article: DiscoveryArticle) -> Bool {
        if let language = article.language { return language.lowercased().hasPrefix("en") }
        return LanguageGuess.mayBe("en", article.passages.lazy.filter { $0.kind != .code }.map(\.text))
    }
}
