internal import CMarkGFM
internal import Text

/// Renders a tree to HTML as cmark-gfm 0.29 does in safe mode (its `html.c` and the extensions' renderers), and notes on the
/// way each passage's text and where it stands. Walks with an iterator: depth costs no stack.
struct Renderer {
    let rendering: Rendering
    let plain: PlainParagraphs
    /// The text that they are in.
    let source: UnsafeBufferPointer<UInt8>
    /// The next of the plain paragraphs, and of the letters that stand for them.
    var nextPlain = 0
    var nextStandIn = 0
    /// The node of the letter that was met last.
    var standIn: OpaquePointer?
    var layout = Layout()
    /// How much of the markup belongs to pieces, and how many bytes of the HTML are words of passages.
    var markupDone = 0
    var wordsInHTML = 0
    /// Whether the last words end a line.
    var endsLine = false
    var passages: [Passage] = []
    var wordCount = 0
    var links: [Document.Link] = []
    var notices: [Document.Notice] = []
    var ids = PassageIDs()

    /// The passage that is being read: its text, and where its id goes.
    var current: Open?
    /// Links and code that are open: text inside them takes no further link.
    var closedDepth = 0
    var openLinks: [Int] = []
    /// The image whose description is being read; cmark renders it as plain text.
    var image: OpaquePointer?
    var footnotes = Footnotes()
    var tableBodyIsOpen = false
    var headingLevels: [Int] = []
    var shift = HeadingShift()

    struct Open {
        var kind: Passage.Kind
        /// Offsets in the markup and in the HTML.
        var idPlace: (markup: Int, html: Int)?
        var line: Int
        var firstPiece: Int
        var text: [UInt8] = []
        var place = Layout.Place()
    }

    struct Footnotes {
        var index = 0
        var written = 0
        /// How often each number was referred to.
        var references: [String: Int] = [:]
        /// Where the labels of the links back stand in the HTML.
        var returnLabels: [Range<Int>] = []
    }

    init(_ rendering: Rendering, plain: PlainParagraphs, of source: UnsafeBufferPointer<UInt8>) {
        self.rendering = rendering
        self.plain = plain
        self.source = source
        layout.markup.reserveCapacity(512)
        layout.pieces.reserveCapacity(16)
        layout.places.reserveCapacity(16)
        passages.reserveCapacity(16)
    }

    mutating func render(_ root: OpaquePointer) {
        if let top = rendering.topHeading { shift = HeadingShift(top: top, levels: Self.headingLevels(of: root)) }
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { break }
            guard let node = cmark_iter_get_node(iterator) else { continue }
            visit(node, entering: event == CMARK_EVENT_ENTER)
        }
        if footnotes.index > 0 { write("</ol>\n</section>\n") }
    }

    /// What was rendered, without the room that was left.
    var document: Document {
        var fitting = Layout(markup: layout.markup.fitting, pieces: layout.pieces.fitting, places: layout.places.fitting, size: htmlCount)
        fitting.noteSteps(of: passages)
        return Document(passages: passages.fitting, links: links.fitting, returnLabels: footnotes.returnLabels, wordCount: wordCount, notices: notices, layout: fitting)
    }

    /// Walks over blocks alone: headings stand in no paragraph.
    private static func headingLevels(of root: OpaquePointer) -> [Int] {
        var levels = [Int]()
        var next = cmark_node_first_child(root)
        while let node = next {
            switch cmark_node_get_type(node) {
            case CMARK_NODE_HEADING: levels.append(Int(cmark_node_get_heading_level(node)))
            case CMARK_NODE_PARAGRAPH: break
            default: if let child = cmark_node_first_child(node) {
                next = child
                continue
            }
            }
            var last: OpaquePointer? = node
            while let done = last, done != root, cmark_node_next(done) == nil { last = cmark_node_parent(done) }
            next = last == root ? nil : cmark_node_next(last)
        }
        return levels
    }

    private mutating func visit(_ node: OpaquePointer, entering: Bool) {
        if standIn != nil {
            if node == standIn { standIn = nil }
            return
        }
        let type = cmark_node_get_type(node)
        if image != nil {
            visitDescription(node, type, entering: entering)
            return
        }
        switch type {
        case CMARK_NODE_DOCUMENT: break
        case CMARK_NODE_BLOCK_QUOTE:
            startLine()
            write(entering ? "<blockquote>\n" : "</blockquote>\n")
        case CMARK_NODE_LIST: list(node, entering: entering)
        case CMARK_NODE_ITEM: item(node, entering: entering)
        case CMARK_NODE_HEADING: heading(node, entering: entering)
        case CMARK_NODE_CODE_BLOCK: codeBlock(node)
        case CMARK_NODE_HTML_BLOCK:
            noteHTML(node)
            startLine()
            write("<!-- raw HTML omitted -->")
            startLine()
        case CMARK_NODE_THEMATIC_BREAK:
            startLine()
            write("<hr />\n")
        case CMARK_NODE_PARAGRAPH:
            if entering, rendersPlain(node) { standIn = node } else { paragraph(node, entering: entering) }
        case CMARK_NODE_TEXT: text(literal(node))
        case CMARK_NODE_LINEBREAK:
            write("<br />")
            lineBreak()
        case CMARK_NODE_SOFTBREAK: lineBreak()
        case CMARK_NODE_CODE:
            write("<code>")
            closedDepth += 1
            text(literal(node))
            closedDepth -= 1
            write("</code>")
        case CMARK_NODE_HTML_INLINE:
            noteHTML(node)
            write("<!-- raw HTML omitted -->")
        case CMARK_NODE_EMPH: write(entering ? "<em>" : "</em>")
        case CMARK_NODE_STRONG: write(entering ? "<strong>" : "</strong>")
        case CMARK_NODE_LINK: link(node, entering: entering)
        case CMARK_NODE_IMAGE: startImage(node)
        case CMARK_NODE_FOOTNOTE_REFERENCE: if entering { footnoteReference(node) }
        case CMARK_NODE_FOOTNOTE_DEFINITION: footnoteDefinition(entering: entering)
        default: visitExtension(node, entering: entering)
        }
    }

    private mutating func visitExtension(_ node: OpaquePointer, entering: Bool) {
        guard let name = cmark_node_get_type_string(node).map({ String(cString: $0) }) else { return }
        switch name {
        case "tasklist": item(node, entering: entering)
        case "strikethrough": write(entering ? "<del>" : "</del>")
        case "table": table(entering: entering)
        case "table_row", "table_header": tableRow(node, entering: entering)
        case "table_cell": tableCell(node, entering: entering)
        default: break
        }
    }
}
