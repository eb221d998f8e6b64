internal import Corpus
internal import Markdown
internal import Text

/// The part of a text that an excerpt may show.
enum Excerpt {
    /// How many words of an article may be shown where its rights are `excerpt`.
    static let words = 60
    /// How many stand for the title of an article that has none: on pages and in citations.
    static let titleWords = 8

    /// The curator's summary, or the first words of the text; nil where none of it may be published.
    static func of(_ article: Article, rights: Rights) -> String? {
        if let summary = article.summary { return summary }
        guard rights != .link, let paragraph = article.passages.first(where: { $0.kind == .paragraph }) else { return nil }
        return firstWords(40, of: paragraph.text)
    }

    /// The first words of a text, with an ellipsis where it goes on.
    static func firstWords(_ count: Int, of text: [UInt8]) -> String {
        let end = text.withUnsafeBufferPointer { headEnd(count, of: $0).end }
        let head = String(decoding: text[..<end], as: UTF8.self)
        return end == text.count ? head : head + " …"
    }

    /// The first words of an article as plain paragraphs.
    static func html(of passages: [Passage]) -> [UInt8] {
        var html = [UInt8]()
        var left = words
        for passage in passages where left > 0 && passage.kind != .subhead {
            let head = head(left, of: passage.text)
            left -= head.words
            html += "<p>".utf8
            HTMLEscape.appendText((head.isWhole ? head.text : head.text + " …").utf8, to: &html)
            html += "</p>\n".utf8
        }
        return html
    }

    /// The beginning of a text that has at most so many words, how many they are, and whether they are all.
    static func head(_ limit: Int, of text: [UInt8]) -> (text: String, words: Int, isWhole: Bool) {
        let (end, words) = text.withUnsafeBufferPointer { headEnd(limit, of: $0) }
        return (String(decoding: text[..<end], as: UTF8.self), words, end == text.count)
    }

    /// Where the first words of a text end, and how many they are.
    ///
    /// Where a script sets no spaces between words, two of its letters count as a word: so many has one on average in Chinese,
    /// and an excerpt must not give away a whole article because nothing parts its words.
    private static func headEnd(_ limit: Int, of text: UnsafeBufferPointer<UInt8>) -> (end: Int, words: Int) {
        // In half words; and where what is kept ends.
        var (count, isInWord, index, end) = (0, false, 0, 0)
        func endWord() {
            if isInWord { count += 2 }
            isInWord = false
        }
        while index < text.count {
            // Nothing in ASCII ends a word but the space.
            if isInWord {
                index = text.firstIndex(from: index) { $0.equal(to: 0x20) | $0.beyondASCII }
                end = index
                if index == text.count { break }
            }
            // What most texts consist of; outside words here.
            if text[index] < 0x80 {
                if text[index] == 0x20 {
                    endWord()
                    if count >= limit * 2 { return (end, limit) }
                } else {
                    isInWord = isLetter(UInt32(text[index]))
                    if isInWord, count + 2 > limit * 2 { return (end, limit) }
                    end = index + 1
                }
                index += 1
                continue
            }
            let (scalar, length) = scalar(in: text, at: index)
            let isUnspaced = isUnspaced(scalar)
            let beginsWord = !isUnspaced && !isInWord && isLetter(scalar)
            if isUnspaced { endWord() }
            let next = count + (isUnspaced ? 1 : beginsWord ? 2 : 0)
            if next > limit * 2 { return (end, limit) }
            if isUnspaced { count += 1 }
            if beginsWord { isInWord = true }
            index += length
            end = index
        }
        endWord()
        return (text.count, (count + 1) / 2)
    }

    /// The letters of scripts without spaces between words: Thai, Lao, Burmese, Khmer, Japanese syllables, Chinese characters.
    static func isUnspaced(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    /// Whether a scalar makes a word of what stands between spaces: a letter or a digit rather than a mark.
    private static func isLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0xC0, 0x2000...0x206F, 0x3000...0x303F, 0xFF00...0xFF0F: false
        default: true
        }
    }

    /// The scalar that starts at a byte of well-formed UTF-8, and its length.
    private static func scalar(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, length: Int) {
        let first = text[index]
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard length > 1, index + length <= text.count else { return (UInt32(first), 1) }
        var scalar = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length { scalar = scalar << 6 | UInt32(text[index + offset] & 0x3F) }
        return (scalar, length)
    }
}
