/// Tells in what language a text is, by its script and by the small words that every sentence has. Nothing where that is not sure.
///
/// After Grefenstette, “Comparing two language identification schemes” (1995): function words are surer than anything else once a text has
/// a dozen of them, and an article has hundreds.
package enum LanguageGuess {
    /// A language tag such as `de`; nil where the text is too short, or may be in several languages.
    ///
    /// - Parameter texts: UTF-8, paragraph by paragraph.
    package static func language(of texts: some Sequence<[UInt8]>) -> String? {
        counts(of: texts).language
    }

    /// Whether a text may be in a language of those that are told by their words: where it is too short to tell, too.
    package static func mayBe(_ language: String, _ texts: some Sequence<[UInt8]>) -> Bool {
        counts(of: texts).mayBe(language)
    }

    /// Whether texts in a language can be told to be.
    package static func knows(_ language: String) -> Bool {
        FunctionWords.languages.contains(language) || ["zh", "ja"].contains(language) || Script.allCases.contains { $0.language == language }
    }

    private static func counts(of texts: some Sequence<[UInt8]>) -> Counts {
        var counts = Counts()
        for text in texts where counts.bytes < enough { counts.add(text) }
        return counts
    }

    /// So many bytes tell: more would only take time.
    private static let enough = 3_000
    /// What the best language must have: points, a point for so many words, and so many times the points of the second.
    private static let leastPoints = 4.0
    private static let wordsForPoint = 16.0
    private static let lead = 2.0

    private struct Counts {
        var bytes = 0
        private var words = 0
        private var letters = [Int](repeating: 0, count: Script.other.rawValue + 1)
        private var points = [Double](repeating: 0, count: FunctionWords.languages.count)

        mutating func add(_ text: [UInt8]) {
            bytes += text.count
            var word = WordHash()
            var rest = text[...]
            while let byte = rest.first {
                if byte < 0x80 {
                    rest.removeFirst()
                    guard 0x61...0x7A ~= byte | 0x20 else {
                        end(&word)
                        continue
                    }
                    letters[Script.latin.rawValue] += 1
                    word.add(byte | 0x20)
                } else if let (scalar, length) = LanguageGuess.scalar(at: rest), let script = Script(scalar) {
                    rest.removeFirst(length)
                    letters[script.rawValue] += 1
                    word.add(LanguageGuess.small(scalar))
                } else {
                    rest.removeFirst()
                    end(&word)
                }
            }
            end(&word)
        }

        private mutating func end(_ word: inout WordHash) {
            guard !word.isEmpty else { return }
            words += 1
            if let known = FunctionWords.table[word.value] {
                // A word of many languages says little of any.
                for language in known { points[language] += 1 / Double(known.count) }
            }
            word = WordHash()
        }

        var language: String? {
            let total = letters.reduce(0, +)
            let (han, kana) = (letters[Script.han.rawValue], letters[Script.kana.rawValue])
            // Japanese mixes its scripts.
            if (han + kana) * 4 > total * 3 { return kana * 20 > total ? "ja" : han >= 20 ? "zh" : nil }
            guard let script = Script.allCases.first(where: { letters[$0.rawValue] * 4 > total * 3 }) else { return nil }
            switch script {
            case .latin, .cyrillic, .arabic: return byWords
            default: return letters[script.rawValue] >= 20 ? script.language : nil
            }
        }

        func mayBe(_ language: String) -> Bool {
            guard words >= 30, let number = FunctionWords.languages.firstIndex(of: language) else { return true }
            return points[number] * wordsForPoint >= Double(words)
        }

        private var byWords: String? {
            guard let best = points.indices.max(by: { points[$0] < points[$1] }) else { return nil }
            let second = points.indices.filter { $0 != best }.map { points[$0] }.max() ?? 0
            guard points[best] >= leastPoints, points[best] * wordsForPoint >= Double(words), points[best] >= lead * second else { return nil }
            return FunctionWords.languages[best]
        }
    }

    /// The script of a letter, as far as it tells a language or a few.
    private enum Script: Int, CaseIterable {
        case latin, cyrillic, greek, hebrew, arabic, thai, han, kana, hangul, other

        init?(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
            case 0..<0x80: return nil
            case 0x370...0x3FF: self = .greek
            case 0x400...0x52F: self = .cyrillic
            case 0x590...0x5FF: self = .hebrew
            case 0x620...0x64A, 0x66E...0x6D3: self = .arabic
            case 0xE00...0xE7F: self = .thai
            case 0x3040...0x30FF: self = .kana
            case 0x3400...0x9FFF: self = .han
            case 0xAC00...0xD7A3: self = .hangul
            default:
                guard scalar.properties.isAlphabetic else { return nil }
                self = .other
            }
        }

        /// Of scripts that one language of news has.
        var language: String? {
            switch self {
            case .greek: "el"
            case .hebrew: "he"
            case .thai: "th"
            case .hangul: "ko"
            default: nil
            }
        }
    }

    /// The character at the start of well-formed UTF-8, and its bytes; nil where it is none.
    private static func scalar(at text: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
        var rest = text.prefix(4).makeIterator()
        var decoder = UTF8()
        guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
        return (scalar, UTF8.width(scalar))
    }

    /// The small letter of a capital of Latin-1 or Cyrillic; others stay.
    private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xC0...0xDE, 0x410...0x42F: Unicode.Scalar(scalar.value + 0x20) ?? scalar
        case 0x400...0x40F: Unicode.Scalar(scalar.value + 0x50) ?? scalar
        default: scalar
        }
    }
}
