internal import Text

/// Tells in what language a text is, by its script and by the small words that every sentence has. Nothing where that is not sure.
///
/// After Grefenstette, “Comparing two language identification schemes” (1995): function words are surer than anything else once a text has
/// a dozen of them, and an article has hundreds.
package enum LanguageGuess {
    /// A language tag such as `de`; nil where the text is too short, or may be in several languages.
    ///
    /// - Parameter texts: UTF-8, paragraph by paragraph.
    package static func language(of texts: some Sequence<[UInt8]>) -> String? {
        var counts = Counts()
        for text in texts where counts.bytes < enough { counts.add(text) }
        return counts.language
    }

    /// So many bytes tell: more would only take time.
    private static let enough = 6_000
    /// What the best language must have: points, a point for so many words, and so many times the points of the second.
    private static let leastPoints = 4.0
    private static let wordsForPoint = 16.0
    private static let lead = 2.0

    private struct Counts {
        var bytes = 0
        private var words = 0
        private var letters: [Script: Int] = [:]
        private var points = [Double](repeating: 0, count: FunctionWords.languages.count)

        mutating func add(_ text: [UInt8]) {
            bytes += text.count
            var word = [UInt8]()
            for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
                if let script = Script(scalar) {
                    letters[script, default: 0] += 1
                    for unit in scalar.properties.lowercaseMapping.utf8 { word.append(unit) }
                } else {
                    end(&word)
                }
            }
            end(&word)
        }

        private mutating func end(_ word: inout [UInt8]) {
            guard !word.isEmpty else { return }
            words += 1
            if let known = FunctionWords.table[word] {
                // A word of many languages says little of any.
                for language in known { points[language] += 1 / Double(known.count) }
            }
            word.removeAll(keepingCapacity: true)
        }

        var language: String? {
            let total = letters.values.reduce(0, +)
            guard let (script, count) = letters.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }), count * 4 > total * 3 || script == .han else {
                return mixedHan(total)
            }
            switch script {
            case .latin, .cyrillic: return byWords
            case .han: return letters[.kana, default: 0] * 20 > total ? "ja" : count >= 20 ? "zh" : nil
            case .kana: return "ja"
            case .arabic: return byWords
            default: return count >= 20 ? script.language : nil
            }
        }

        /// Japanese mixes its scripts.
        private func mixedHan(_ total: Int) -> String? {
            let japanese = letters[.han, default: 0] + letters[.kana, default: 0]
            return letters[.kana] != nil && japanese * 4 > total * 3 ? "ja" : nil
        }

        private var byWords: String? {
            guard let best = points.indices.max(by: { points[$0] < points[$1] }) else { return nil }
            let second = points.indices.filter { $0 != best }.map { points[$0] }.max() ?? 0
            guard points[best] >= leastPoints, points[best] * wordsForPoint >= Double(words), points[best] >= lead * second else { return nil }
            return FunctionWords.languages[best]
        }
    }

    /// The script of a letter, as far as it tells a language or a few.
    private enum Script: Int {
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
}
