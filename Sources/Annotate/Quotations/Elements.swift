internal import Corpus

/// A passage as the speaker rules see it: names and quotations are one element each, brackets are left out.
struct Element {
    enum Kind {
        case word, name, quotation, possessive, comma, colon, dash, stop, other
    }

    private var start: Int32
    private var end: Int32
    private let sentenceIndex: Int32
    private let nameIndex: Int32
    private let spanIndex: Int32
    let kind: Kind
    var isCapitalized = false
    var isNumber = false
    /// A word in lower case that ends in -ed.
    var isPastForm = false
    /// A word that ends in -ing.
    var isIngForm = false
    let key: UInt64
    let entry: WordEntry

    init(
        kind: Kind, tokens: Range<Int>, sentence: Int, name: Int? = nil, span: Int? = nil, entry: WordEntry = .unknown, key: UInt64 = 0
    ) {
        self.kind = kind
        (start, end) = (Int32(tokens.lowerBound), Int32(tokens.upperBound))
        sentenceIndex = Int32(sentence)
        nameIndex = Int32(name ?? -1)
        spanIndex = Int32(span ?? -1)
        self.entry = entry
        self.key = key
    }

    var tokens: Range<Int> {
        get { Int(start)..<Int(end) }
        set { (start, end) = (Int32(newValue.lowerBound), Int32(newValue.upperBound)) }
    }

    var sentence: Int { Int(sentenceIndex) }
    /// Of a name: the index among the article's name spans, nil for a run of capitals that no span covers.
    var name: Int? { nameIndex < 0 ? nil : Int(nameIndex) }
    /// Of a quotation: the index of its span.
    var span: Int? { spanIndex < 0 ? nil : Int(spanIndex) }

    @inline(__always)
    func `is`(_ classes: WordTraits) -> Bool {
        !entry.classes.isDisjoint(with: classes)
    }
}

extension [Element] {
    /// Where the sentence of an element begins, at most `reach` elements before it.
    func sentenceStart(of position: Int, reach: Int = .max) -> Int {
        var start = position
        let low = position > reach ? position - reach : 0
        while start > low, self[start - 1].sentence == self[position].sentence { start -= 1 }
        return start
    }

    /// Whether somebody may be named between the elements: in brackets.
    func leavesOutNames(in passage: TokenizedPassage) -> Bool {
        var end = 0
        for element in self {
            if passage.mayName(end..<Swift.max(end, element.tokens.lowerBound)) { return true }
            end = Swift.max(end, element.tokens.upperBound)
        }
        return passage.mayName(Swift.min(end, passage.tokens.count)..<passage.tokens.count)
    }
}

extension TokenizedPassage {
    /// Whether words in brackets may name somebody: “(Ruiz)”; “(see box)” and “[Pauses.]” do not, for a sentence begins with a capital.
    func mayName(_ words: Range<Int>) -> Bool {
        let names = tokens[words].count { $0.kind == .word && $0.isCapitalized && !$0.is(.starter) }
        return names > (tokens[words].contains { $0.kind == .stop } ? 1 : 0)
    }
}

/// The name spans of an article, by passage and place, as ranges of tokens.
struct PlacedNames {
    let spans: [NameSpan]
    /// For each passage: token range and index into `spans`, in order, without overlaps.
    private(set) var placed: [[(tokens: Range<Int>, span: Int)]]

    init(_ names: [NameSpan], in passages: [TokenizedPassage]) {
        spans = names
        placed = Array(repeating: [], count: passages.count)
        let order = names.indices.sorted {
            (names[$0].passage, names[$0].range.lowerBound, -names[$0].range.upperBound)
                < (names[$1].passage, names[$1].range.lowerBound, -names[$1].range.upperBound)
        }
        for index in order {
            let name = names[index]
            guard passages.indices.contains(name.passage), !name.range.isEmpty, name.range.lowerBound >= 0 else { continue }
            let passage = passages[name.passage]
            let first = passage.token(endingAfter: name.range.lowerBound)
            var last = first
            while last < passage.tokens.count, Int(passage.tokens[last].start) < name.range.upperBound { last += 1 }
            guard first < last, first >= (placed[name.passage].last?.tokens.upperBound ?? 0) else { continue }
            placed[name.passage].append((first..<last, index))
        }
    }
}

extension Element {
    /// The elements of a passage.
    static func elements(
        of passage: TokenizedPassage, names: [(tokens: Range<Int>, span: Int)], quotations: [(span: Int, tokens: Range<Int>)]
    ) -> [Element] {
        var result: [Element] = []
        result.reserveCapacity(passage.tokens.count)
        var index = 0
        var nextName = 0
        var nextQuotation = 0
        var sentence = 0
        while index < passage.tokens.count {
            while sentence + 1 < passage.sentences.count, passage.sentences[sentence].upperBound <= index { sentence += 1 }
            while nextName < names.count, names[nextName].tokens.lowerBound < index { nextName += 1 }
            if nextQuotation < quotations.count, quotations[nextQuotation].tokens.lowerBound <= index {
                let quotation = quotations[nextQuotation]
                nextQuotation += 1
                result.append(Element(kind: .quotation, tokens: quotation.tokens, sentence: sentence, span: quotation.span))
                index = max(index + 1, quotation.tokens.upperBound)
                continue
            }
            if nextName < names.count, names[nextName].tokens.lowerBound == index {
                let name = names[nextName]
                result.append(Element(kind: .name, tokens: name.tokens, sentence: sentence, name: name.span))
                index = name.tokens.upperBound
                continue
            }
            let token = passage.tokens[index]
            if token.kind == .open, let close = bracketEnd(passage, index) {
                index = close + 1
                continue
            }
            if token.isCapitalized, let end = capitalRun(passage, from: index, before: nextName < names.count ? names[nextName].tokens.lowerBound : .max) {
                result.append(Element(kind: .name, tokens: index..<end, sentence: sentence))
                index = end
                continue
            }
            var element = Element(kind: kind(of: token), tokens: index..<index + 1, sentence: sentence, entry: token.entry, key: token.key)
            element.isCapitalized = token.isCapitalized
            element.isNumber = token.kind == .number
            if token.kind == .word, token.range.count > 3 {
                let (last, before) = (passage.text[Int(token.end) - 1], passage.text[Int(token.end) - 2])
                element.isPastForm = last == UInt8(ascii: "d") && before == UInt8(ascii: "e") && !token.isCapitalized
                element.isIngForm = last == UInt8(ascii: "g") && before == UInt8(ascii: "n") && token.range.count > 5 && passage.text[Int(token.end) - 3] == UInt8(ascii: "i")
            }
            // “co-founder”: a hyphen joins what it stands between to one word, known by its last part.
            if token.kind == .word, result.last?.kind == .word, index > 0, passage.tokens[index - 1].kind == .hyphen,
                let previous = result.last
            {
                element.tokens = previous.tokens.lowerBound..<index + 1
                result[result.count - 1] = element
            } else if token.kind != .hyphen {
                result.append(element)
            }
            index += 1
        }
        return result
    }

    private static func kind(of token: PassageToken) -> Kind {
        switch token.kind {
        case .word, .number: .word
        case .possessive: .possessive
        case .comma: .comma
        case .colon: .colon
        case .dash, .semicolon: .dash
        case .stop: .stop
        case .hyphen, .quote, .open, .close, .currency, .percent, .slash, .other: .other
        }
    }

    /// The closing bracket within fifteen tokens.
    private static func bracketEnd(_ passage: TokenizedPassage, _ open: Int) -> Int? {
        passage.tokens.indices[open...].prefix(16).first { passage.tokens[$0].kind == .close }
    }

    /// Two or more capitalised words that no name span covers, titles and words of grammar cut from the left.
    private static func capitalRun(_ passage: TokenizedPassage, from start: Int, before limit: Int) -> Int? {
        let first = passage.tokens[start]
        guard first.kind == .word, first.isCapitalized, !first.is([.starter, .function, .title, .month, .weekday, .abbreviation]) else { return nil }
        var end = start + 1
        var words = 1
        while end < min(limit, passage.tokens.count) {
            let token = passage.tokens[end]
            if token.kind == .hyphen, let next = passage[end + 1], next.isCapitalized, end + 1 < limit {
                end += 2
            } else if token.kind == .hyphen, isSyllable(passage, end) {
                end += 2
            } else if token.kind == .stop, !token.hasSpaceBefore, passage.tokens[end - 1].range.count == 1, let next = passage[end + 1], next.isCapitalized,
                end + 1 < limit
            {
                end += 1
            } else if token.kind == .word, token.isCapitalized, !token.is([.month, .weekday]) {
                end += 1
                words += 1
            } else if token.kind == .word, particles.contains(token.key), let next = passage[end + 1], next.kind == .word, end + 1 < limit,
                next.isCapitalized || particles.contains(next.key)
            {
                end += 1
            } else {
                break
            }
        }
        guard words >= 2, passage.tokens[end - 1].isCapitalized || passage.tokens[end - 2].kind == .hyphen else { return nil }
        // “Prime Minister X”, “Foreign Minister X”: the name begins after the title.
        if passage.tokens[start + 1..<end - 1].contains(where: { $0.kind == .word && $0.is(.title) }) { return nil }
        return end
    }

    /// “Ban Ki-moon”; not “UN-run” and “Saudi Arabia-led”.
    private static func isSyllable(_ passage: TokenizedPassage, _ hyphen: Int) -> Bool {
        guard let before = passage[hyphen - 1], let next = passage[hyphen + 1], next.kind == .word, !next.hasSpaceBefore, !next.isCapitalized else { return false }
        return (2...4).contains(before.range.count) && (2...4).contains(next.range.count) && next.entry.classes.isEmpty
            && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(passage.text[Int(before.start) + 1])
    }

    private static let particles = Set(["de", "la", "van", "von", "der", "den", "bin", "al", "el", "da", "dos", "di", "du", "le", "ter", "abu", "ibn"].map(WordList.key(of:)))
}
