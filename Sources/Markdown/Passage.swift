/// The unit of citation, of search and of every cross-reference: a block of the text that directly holds words.
package struct Passage: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        case paragraph, subhead, listItem = "list-item", tableRow = "table-row", code
    }

    /// The anchor on the page: `p-` and the first eight hexadecimal digits of the SHA-256 of the normalized text,
    /// then `-2`, `-3`, … where the same text stands again. It survives edits elsewhere in the article.
    package var id: String
    package var kind: Kind
    /// The words as a reader sees them, UTF-8, NFC: no markup, line ends inside a paragraph are spaces.
    package var text: [UInt8]
    /// The line of the Markdown text on which it starts, from 1; 0 where it has none.
    package var line: Int

    package init(id: String, kind: Kind, text: [UInt8], line: Int = 0) {
        self.id = id
        self.kind = kind
        self.text = text
        self.line = line
    }

    /// How many words it has: stretches between spaces.
    package var wordCount: Int {
        text.withUnsafeBufferPointer { text in
            guard let first = text.first else { return 0 }
            return (first == 0x20 ? 0 : 1) + text.count(from: 1) { (text[$0 &- 1] == 0x20 ? 1 : 0) & (text[$0] != 0x20 ? 1 : 0) }
        }
    }

    /// The text as a string: for the edges; hot paths work on the bytes.
    package var string: String {
        String(decoding: text, as: UTF8.self)
    }
}
