internal import Text

/// A Markdown text, parsed and rendered: its passages, its links, and HTML into which annotations can be woven.
///
/// It is kept as long as the dossier, so that the words stand in it once, in the passages: ``html`` is put together from them and
/// from the markup between them when it is asked for.
package struct Document: Sendable {
    /// In the order of the text.
    package var passages: [Passage]
    /// Every link and image, in the order of the text.
    package var links: [Link]
    /// UTF-8 offsets in `html` of the label of each link that leads from a footnote back to the text: English, as cmark-gfm writes it.
    package var returnLabels: [Range<Int>] = []
    /// How many words its passages have together.
    package var wordCount = 0
    /// What of the text is not shown as its writer meant: plain text in place of Markdown that would have cost too much, HTML left out.
    package var notices: [Notice] = []
    /// How the HTML is put together.
    let layout: Layout

    package static let empty = Document(passages: [], links: [], layout: Layout())

    /// The rendered body. Apart from the passages' ids and what `Rendering` asks for it equals cmark-gfm's own output.
    package var html: [UInt8] { layout.html(of: passages) }

    /// Counts lines from the start of the file that the text stands in, `count` lines below.
    package mutating func move(byLines count: Int) {
        for index in passages.indices { passages[index].line += count }
        for index in links.indices { links[index].line += count }
        for index in notices.indices { notices[index].line += count }
    }

    /// A link or an image.
    package struct Link: Sendable, Hashable {
        /// The address as the text gives it.
        package var destination: String
        package var isImage: Bool
        /// The line of the Markdown text on which the block of the link starts, from 1.
        package var line: Int
        /// UTF-8 offsets in `html` of the value of `href` or `src`, without the quotes.
        package var value: Range<Int>
        /// UTF-8 offsets in `html` of the start tag (of an image: the whole element).
        package var tag: Range<Int>
        /// An image's description: plain text, escaped.
        package var alternative: Range<Int>
    }

    /// A stretch of a passage's text that stands in the HTML byte for byte, or one escaped character.
    package struct TextRun: Sendable, Hashable {
        /// UTF-8 offsets in the passage's text.
        package var text: Range<Int>
        /// Where it starts in `html`, and how many bytes it takes there.
        package var start: Int
        package var length: Int
        /// Whether it stands inside a link or in code, where no further link may stand.
        package var isClosed: Bool

        package var end: Int { start + length }
    }

    /// A part of the text that is shown otherwise than it was meant.
    package struct Notice: Sendable, Hashable {
        /// From 1.
        package var line: Int
        package var message: String
    }
}

/// What a page asks of the rendering beyond cmark-gfm's own.
package struct Rendering: Sendable, Hashable {
    /// The level of the text's highest heading; deeper ones follow without a gap. Nil leaves levels as they are.
    package var topHeading: Int?
    /// Whether blocks carry their passage's id.
    package var passageIDs: Bool

    package init(topHeading: Int? = nil, passageIDs: Bool = true) {
        self.topHeading = topHeading
        self.passageIDs = passageIDs
    }

    /// The body of an article or a page: its title is the page's only `h1`.
    package static let body = Rendering(topHeading: 2)
}
