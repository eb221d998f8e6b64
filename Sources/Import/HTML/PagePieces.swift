/// Walks a page and makes a piece of each block of text: those of the article undecided, all others dropped with the reason.
struct PagePieces {
    private let tree: MarkupTree
    private let finder: BodyFinder
    private let chosen: Set<Int>
    private(set) var pieces: [Piece] = []
    /// Authors that elements of class `byline` name.
    private(set) var bylines: [[UInt8]] = []

    private var text = MappedText()
    private var styles: [InlineStyle] = []
    private var linkBytes = 0
    private var context = Context()
    /// Whether the last thing seen was the end of a `time`, `span` or link.
    private var afterInline = false

    private struct Context {
        var form = Piece.Form.line
        var inBody = false
        var reason = ElementHint.none
        var linkDepth = 0
        var listDepth = -1
        var isOrdered = false
        var inLinkList = false
    }

    init(_ tree: MarkupTree, finder: BodyFinder, chosen: [Int]) {
        self.tree = tree
        self.finder = finder
        self.chosen = Set(chosen)
        context.inBody = chosen.contains(0)
        visitChildren(of: 0)
        flush()
    }

    private mutating func visitChildren(of node: Int) {
        var child = tree[node].firstChild
        while child >= 0 {
            visit(child)
            child = tree[child].next
        }
    }

    private mutating func visit(_ node: Int) {
        guard let tag = tree[node].tag else { return append(node) }
        if finder.reason[node] == .invisible || tag == .head { return }
        let saved = context
        defer { context = saved }
        context.reason = finder.reason[node]
        if chosen.contains(node) { context.inBody = true }
        switch tag {
        case .br:
            breakLine(node)
            return
        case .img, .hr, .input, .wbr: return
        case .a: return link(node)
        case .em, .i: return styled(.emphasis, node)
        case .strong, .b: return styled(.strong, node)
        case .code, .kbd, .samp: return styled(.code, node)
        case .table: if table(node) { return }
        default: break
        }
        guard tag.breaksLine else {
            visitChildren(of: node)
            afterInline = tag == .time || tag == .span
            return
        }
        flush()
        enter(tag, node)
        visitChildren(of: node)
        flush()
    }

    /// Changes the context for a block.
    private mutating func enter(_ tag: MarkupTree.Tag, _ node: Int) {
        if let level = tag.headingLevel { context.form = .heading(level: level) }
        switch tag {
        case .ul, .ol, .menu:
            context.listDepth += 1
            context.isOrdered = tag == .ol
            if finder.isLinkList(node) { context.inLinkList = true }
        case .li: context.form = .listItem(depth: max(0, context.listDepth), isOrdered: context.isOrdered)
        case .dd, .dt: context.form = .line
        case .blockquote: context.form = .quote
        case .pre: context.form = .line
        case .figcaption: context.form = .caption
        case .figure: context.form = .caption
        case .p, .div, .section, .article:
            // A paragraph inside a quotation or an item is a part of it.
            switch context.form {
            case .quote, .listItem, .caption: break
            default: context.form = .line
            }
        case .td, .th: context.form = .line
        default: break
        }
        // A quotation in a figure is no caption.
        if tag == .blockquote, context.form == .caption { context.form = .quote }
    }

    private mutating func append(_ node: Int) {
        let words = tree.decoded(node)
        guard let first = words.bytes.first else { return }
        // Above an article, authors and dates stand side by side in elements of their own, without a space between.
        if afterInline, !context.inBody || context.reason != .none, !ASCII.isSpace(first), let last = text.bytes.last, last != ASCII.space, LineShape(words.bytes[...]).hasText { flush() }
        afterInline = false
        let before = text.count
        text.appendCollapsed(0..<words.count, of: words)
        if context.linkDepth > 0 { linkBytes += text.count - before }
    }

    private mutating func styled(_ kind: InlineStyle.Kind, _ node: Int) {
        let start = text.count
        let block = pieces.count
        visitChildren(of: node)
        if pieces.count == block, text.count > start { styles.append(InlineStyle(range: start..<text.count, kind: kind)) }
    }

    private mutating func link(_ node: Int) {
        let start = text.count
        let block = pieces.count
        context.linkDepth += 1
        visitChildren(of: node)
        context.linkDepth -= 1
        guard pieces.count == block, text.count > start, let target = tree.attribute(node, "href"), Self.isWebAddress(target) else { return }
        styles.append(InlineStyle(range: start..<text.count, kind: .link(target)))
    }

    /// Only whole addresses of the web are kept: a path alone leads nowhere in the dossier.
    static func isWebAddress(_ target: String) -> Bool {
        let bytes = Array(target.utf8)[...]
        return (bytes.hasPrefix(ignoringCase: "https://") || bytes.hasPrefix(ignoringCase: "http://")) && bytes.count < 2000 && bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }

    /// A table of data inside the article is one block; its caption is read as any other.
    private mutating func table(_ node: Int) -> Bool {
        guard context.inBody, context.reason == .none || context.reason == .body else { return false }
        let finder = finder
        func isVisible(_ node: Int) -> Bool {
            switch finder.reason[node] {
            case .drop, .invisible: false
            default: true
            }
        }
        guard let table = DataTable(tree, node, isVisible: isVisible) else { return false }
        flush()
        let saved = context
        for child in tree.children(node) where tree[child].tag == .caption { visit(child) }
        flush()
        context = saved
        pieces.append(Piece(table.text, form: .table))
        return true
    }

    /// Two line breaks end a paragraph, and so does one after a sentence of some length.
    private mutating func breakLine(_ node: Int) {
        var next = tree[node].next
        while next >= 0, tree[next].tag == nil, tree.text.bytes[tree[next].range].allSatisfy(ASCII.isSpace) { next = tree[next].next }
        let isDouble = next >= 0 && tree[next].tag == .br
        // The end alone is looked at: of a text with thousands of line breaks the whole would be counted at each of them.
        let shape = LineShape(text.bytes.suffix(1024))
        if isDouble || shape.endsInStop && shape.words >= 12 || shape.endsInColon && shape.words >= 12 {
            flush()
        } else if !text.isEmpty, text.bytes.last != ASCII.space {
            let place = tree[node].range.lowerBound
            text.append(CollectionOfOne(ASCII.space), replacing: place..<place, of: tree.text)
        }
    }

    /// Ends a block: its words become a piece.
    private mutating func flush() {
        defer {
            text = MappedText()
            styles = []
            linkBytes = 0
        }
        text.trimEnd()
        guard !text.isEmpty else { return }
        var piece = Piece(text, form: context.form, styles: styles.filter { $0.range.lowerBound < text.count }.map {
            InlineStyle(range: $0.range.lowerBound..<min($0.range.upperBound, text.count), kind: $0.kind)
        })
        let words = piece.shape.words
        switch context.reason {
        case .drop(let kind, _): piece.fate = .dropped(.init(kind: kind, rule: "page"))
        case .caption: piece.form = .caption
        case .byline:
            if words <= 14 { bylines.append(text.bytes) }
            piece.fate = .dropped(.init(kind: .byline, rule: "page"))
        default: break
        }
        if !context.inBody {
            if case .undecided = piece.fate { piece.fate = .dropped(.init(kind: .nav, rule: "page")) }
        } else if case .undecided = piece.fate {
            let isLinks = linkBytes * 10 >= text.count * 9 && piece.form != .caption
            let isHeadline = isLinks && !piece.shape.endsInStop && words >= 3
            if context.inLinkList || isHeadline { piece.fate = .dropped(.init(kind: .alsoRead, rule: "link-line")) }
            if isWhollyStrong(piece), piece.form == .line, words <= 12, !piece.shape.endsInStop, !piece.shape.endsInColon { piece.form = .heading(level: 3) }
        }
        if case .heading = piece.form { piece.styles = piece.styles.filter { $0.kind != .strong } }
        pieces.append(piece)
    }

    private func isWhollyStrong(_ piece: Piece) -> Bool {
        piece.styles.contains { $0.kind == .strong && $0.range == 0..<piece.text.count }
    }
}
