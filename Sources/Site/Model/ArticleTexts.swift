internal import Corpus
internal import StringTemplate
internal import Text

/// What pages say of any article: short texts, article by article in one piece of memory.
///
/// A page names dozens of other articles. Were each of their texts a string of its own, the page would wait for each to come from
/// memory, and to be counted; here those of an article stand side by side. An object, so that what writes them borrows both arrays.
final class ArticleTexts: Sendable {
    enum Part: Int, CaseIterable {
        case title
        /// The path of its page, percent-encoded.
        case address
        /// The tag of its language, and `ltr` or `rtl`.
        case language, direction
        /// The day it was published, in words.
        case dateLabel
        case slug
    }

    private let bytes: [UInt8]
    /// Where each part begins, and behind the last one where it ends.
    private let bounds: [Int]

    /// - Parameters:
    ///   - titles: What lists call each.
    ///   - addresses: The paths of their pages, percent-encoded.
    ///   - language: The tag of those that state none.
    init(_ articles: [Article], titles: [String], addresses: [String], language: String, _ strings: InterfaceStrings) {
        var bytes = [UInt8]()
        var bounds = [0]
        func append(_ text: String) {
            bytes += text.utf8
            bounds.append(bytes.count)
        }
        bounds.reserveCapacity(articles.count * Part.allCases.count + 1)
        for (index, article) in articles.enumerated() {
            let language = article.language ?? language
            for part in Part.allCases {
                switch part {
                case .title: append(titles[index])
                case .address: append(addresses[index])
                case .language: append(language)
                case .direction: append(TextDirection(languageTag: language).rawValue)
                case .dateLabel: append(article.date.map { strings.dates.format($0.day, .long) } ?? strings[.undated])
                case .slug: append(article.slug)
                }
            }
        }
        (self.bytes, self.bounds) = (bytes, bounds)
    }

    private func range(_ part: Part, of article: Int) -> Range<Int> {
        let index = article * Part.allCases.count + part.rawValue
        return bounds[index]..<bounds[index + 1]
    }

    func write(_ part: Part, of article: Int, to output: inout TextOutput) {
        output.append(utf8: bytes, in: range(part, of: article))
    }

    /// Writes the path of an article's page.
    func writeAddress(of article: Int, to output: inout TextOutput) {
        output.append(encoded: bytes, in: range(.address, of: article))
    }
}
