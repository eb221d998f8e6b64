internal import Markdown
internal import Text

/// The part of a text that an excerpt may show.
enum Excerpt {
    /// How many words of an article may be shown where its rights are `excerpt`.
    static let words = 60

    /// The first words of a text, with an ellipsis where it goes on.
    static func firstWords(_ count: Int, of text: [UInt8]) -> String {
        let (words, isWhole) = words(count, of: text)
        return isWhole ? words : words + " …"
    }

    /// The first words of a text, and whether they are all.
    static func words(_ count: Int, of text: [UInt8]) -> (text: String, isWhole: Bool) {
        var words = 0
        for (index, byte) in text.enumerated() where byte == 0x20 {
            words += 1
            if words == count { return (String(decoding: text[..<index], as: UTF8.self), false) }
        }
        return (String(decoding: text, as: UTF8.self), true)
    }

    /// The first words of an article as plain paragraphs.
    static func html(of passages: [Passage]) -> [UInt8] {
        var html = [UInt8]()
        var left = words
        for passage in passages where left > 0 && passage.kind != .subhead {
            let shown = firstWords(left, of: passage.text)
            left -= passage.wordCount
            html += "<p>".utf8
            HTMLEscape.appendText(shown.utf8, to: &html)
            html += "</p>\n".utf8
        }
        return html
    }
}
