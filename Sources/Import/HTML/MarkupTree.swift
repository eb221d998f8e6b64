/// A tree of elements and texts in one array, in the order of the document.
struct MarkupTree: Sendable {
    /// The text that was parsed, with its map to the raw bytes.
    let text: MappedText
    private(set) var nodes: [Node]
    private let attributes: [(name: Range<Int>, value: Range<Int>)]
    let isXML: Bool

    struct Node: Sendable {
        /// `nil` for text.
        var tag: Tag?
        /// Of an element: its name. Of text: its bytes.
        var range: Range<Int>
        var attributes: Range<Int>
        /// Whether character references in the text are read.
        var isLiteral = false
        var parent: Int
        var firstChild = -1
        var lastChild = -1
        var next = -1
    }

    /// Elements that the importer tells apart; all others are `other`.
    enum Tag: UInt8, Sendable, CaseIterable {
        case document, html, head, body, title, meta, link, base, script, style, noscript, template
        case article, main, section, nav, aside, header, footer, address, hgroup, div, p, h1, h2, h3, h4, h5, h6
        case ul, ol, li, dl, dt, dd, blockquote, q, pre, hr, br, wbr, figure, figcaption, picture, img, source, track
        case a, em, i, strong, b, u, s, small, mark, cite, code, kbd, samp, sub, sup, span, font, time, abbr, del, ins, label, center
        case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th
        case form, fieldset, legend, input, button, select, option, optgroup, textarea, output, progress, meter, datalist
        case iframe, object, embed, param, audio, video, canvas, svg, math, map, area, dialog, menu, details, summary
        case other

        static let byName: [ArraySlice<UInt8>: Tag] = Dictionary(uniqueKeysWithValues: allCases.map { (Array(String(describing: $0).utf8)[...], $0) })

        var isVoid: Bool {
            switch self {
            case .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .param, .source, .track, .wbr: true
            default: false
            }
        }

        /// Whether a start tag of it closes an open paragraph.
        var isBlock: Bool {
            switch self {
            case .article, .main, .section, .nav, .aside, .header, .footer, .address, .hgroup, .div, .p, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .dl,
                .blockquote, .pre, .hr, .figure, .figcaption, .table, .form, .fieldset, .center, .dialog, .menu, .details, .summary, .li, .dt, .dd:
                true
            default: false
            }
        }

        /// Whether it breaks the line in a page: blocks, and the parts of tables.
        var breaksLine: Bool {
            if isBlock { return true }
            switch self {
            case .document, .html, .head, .body, .title, .caption, .thead, .tbody, .tfoot, .tr, .td, .th, .option, .optgroup, .legend, .select, .textarea, .button, .iframe,
                .object, .audio, .video, .canvas, .svg, .math, .noscript, .template, .script, .style, .datalist:
                return true
            default: return false
            }
        }

        var isFormatting: Bool {
            switch self {
            case .a, .em, .i, .strong, .b, .u, .s, .small, .mark, .cite, .code, .kbd, .samp, .sub, .sup, .span, .font, .time, .abbr, .del, .ins, .label, .q: true
            default: false
            }
        }

        var headingLevel: Int? {
            switch self {
            case .h1: 1
            case .h2: 2
            case .h3: 3
            case .h4: 4
            case .h5: 5
            case .h6: 6
            default: nil
            }
        }
    }

    /// A set of tags in two words: asked for at every tag of a page.
    struct TagSet: ExpressibleByArrayLiteral {
        private var low: UInt64 = 0
        private var high: UInt64 = 0

        init(arrayLiteral tags: Tag...) {
            for tag in tags {
                if tag.rawValue < 64 { low |= 1 << UInt64(tag.rawValue) } else { high |= 1 << UInt64(tag.rawValue - 64) }
            }
        }

        func contains(_ tag: Tag) -> Bool {
            tag.rawValue < 64 ? low >> UInt64(tag.rawValue) & 1 == 1 : high >> UInt64(tag.rawValue - 64) & 1 == 1
        }
    }

    /// No element is nested deeper: further ones become siblings, so that no walk needs a deep stack.
    static let maxDepth = 200
    /// A page of more elements and texts is cut: what follows is not read.
    static let maxNodes = 1_500_000
    /// Where reading stopped; nil where all was read.
    let cutAt: Int?

    init(_ text: MappedText, isXML: Bool = false) {
        var builder = Builder(text, isXML: isXML)
        builder.run()
        self.text = text
        self.isXML = isXML
        nodes = builder.nodes
        cutAt = builder.cutAt
        attributes = builder.attributes
    }

    subscript(node: Int) -> Node { nodes[node] }

    /// The children of a node.
    func children(_ node: Int) -> [Int] {
        var result = [Int]()
        var child = nodes[node].firstChild
        while child >= 0 {
            result.append(child)
            child = nodes[child].next
        }
        return result
    }

    /// The node after a subtree, in the order of the document.
    func end(of node: Int) -> Int {
        var node = node
        while node >= 0 {
            if nodes[node].next >= 0 { return nodes[node].next }
            node = nodes[node].parent
        }
        return nodes.count
    }

    /// An element's name in small letters (as written in XML).
    func name(_ node: Int) -> [UInt8] {
        guard nodes[node].tag != nil else { return [] }
        return isXML ? Array(text.bytes[nodes[node].range]) : text.bytes[nodes[node].range].asciiLowercased
    }

    /// The value of an attribute, references decoded; nil where the element has none of that name.
    func attribute(_ node: Int, _ name: StaticString) -> String? {
        rawAttribute(node, name).map { CharacterReference.decode($0, of: text, inAttribute: true).bytes.string }
    }

    /// The bytes of an attribute's value as they stand in the file.
    func rawAttribute(_ node: Int, _ name: StaticString) -> Range<Int>? {
        for attribute in attributes[nodes[node].attributes] where attribute.name.count == name.utf8CodeUnitCount && text.bytes[attribute.name].hasPrefix(ignoringCase: name) {
            return attribute.value
        }
        return nil
    }

    /// The words of a text node, references decoded.
    func decoded(_ node: Int) -> MappedText {
        let node = nodes[node]
        return node.isLiteral ? text.part(node.range) : CharacterReference.decode(node.range, of: text)
    }

    /// All text of a subtree.
    func textContent(_ node: Int) -> MappedText {
        var result = MappedText()
        for index in node..<max(node + 1, end(of: node)) where nodes[index].tag == nil {
            let piece = decoded(index)
            result.append(0..<piece.count, of: piece)
        }
        return result
    }

    /// Builds the tree: a stack of open elements, end tags that HTML leaves out, and tags that nest wrongly.
    private struct Builder {
        let text: MappedText
        let isXML: Bool
        var nodes: [Node] = [Node(tag: .document, range: 0..<0, attributes: 0..<0, parent: -1)]
        var attributes: [(name: Range<Int>, value: Range<Int>)] = []
        private var open: [Int] = [0]
        var cutAt: Int?
        private var hasRoot = false
        private var hasBody = false

        init(_ text: MappedText, isXML: Bool) {
            self.text = text
            self.isXML = isXML
        }

        mutating func run() {
            var tokenizer = MarkupTokenizer(text.bytes, isXML: isXML)
            while let token = tokenizer.next() {
                if nodes.count >= MarkupTree.maxNodes || tokenizer.attributes.count >= 2 * MarkupTree.maxNodes {
                    cutAt = tokenizer.index
                    break
                }
                switch token {
                case .text(let range, let isLiteral):
                    if !isXML, let last = open.last, nodes[last].tag == .head, !text.bytes[range].allSatisfy(ASCII.isSpace) { open.removeLast() }
                    let node = add(Node(tag: nil, range: range, attributes: 0..<0, parent: 0))
                    nodes[node].isLiteral = isLiteral
                case .start(let name, let attributes, let isSelfClosing): start(name, attributes, isSelfClosing)
                case .end(let name): close(name)
                }
            }
            attributes = tokenizer.attributes.map { ($0.name, $0.value) }
        }

        private mutating func add(_ node: Node) -> Int {
            let parent = open[open.count - 1]
            let index = nodes.count
            nodes.append(node)
            nodes[index].parent = parent
            let last = nodes[parent].lastChild
            if last >= 0 { nodes[last].next = index } else { nodes[parent].firstChild = index }
            nodes[parent].lastChild = index
            return index
        }

        private func tag(_ name: Range<Int>) -> Tag {
            if let tag = Tag.byName[text.bytes[name]] { return tag == .document ? .other : tag }
            return isXML ? .other : Tag.byName[text.bytes[name].asciiLowercased[...]] ?? .other
        }

        private mutating func start(_ name: Range<Int>, _ attributes: Range<Int>, _ isSelfClosing: Bool) {
            let tag = tag(name)
            if !isXML {
                leaveHead(for: tag)
                // A page has one body: a second start tag is an error that changes nothing.
                if tag == .body || tag == .html {
                    if tag == .body ? hasBody : hasRoot { return }
                    if tag == .body { hasBody = true } else { hasRoot = true }
                }
                closeImplied(by: tag)
            }
            let node = add(Node(tag: tag, range: name, attributes: attributes, parent: 0))
            let isEmpty = isXML ? isSelfClosing : tag.isVoid || isSelfClosing && (tag == .other || tag == .svg || tag == .math)
            if !isEmpty, open.count < MarkupTree.maxDepth { open.append(node) }
        }

        /// The head ends at the first element that cannot stand in it, whether it is closed or not.
        private mutating func leaveHead(for tag: Tag) {
            switch tag {
            case .title, .meta, .link, .base, .script, .style, .noscript, .template, .head, .html: return
            default: if let head = open.lastIndex(where: { nodes[$0].tag == .head }), head == open.count - 1 { open.removeLast() }
            }
        }

        /// Closes what the start of an element closes: paragraphs by blocks, items by items, cells by cells, links by links.
        private mutating func closeImplied(by tag: Tag) {
            switch tag {
            case .li: pop(through: [.li], within: [.ul, .ol, .menu, .table, .article, .section])
            case .dt, .dd: pop(through: [.dt, .dd], within: [.dl, .table])
            case .tr: pop(through: [.tr, .td, .th], within: [.table])
            case .td, .th: pop(through: [.td, .th], within: [.table, .tr])
            case .thead, .tbody, .tfoot: pop(through: [.thead, .tbody, .tfoot], within: [.table])
            case .option: pop(through: [.option], within: [.select])
            case .a: closeFormatting(.a)
            case .h1, .h2, .h3, .h4, .h5, .h6:
                if let last = open.last, nodes[last].tag?.headingLevel != nil { open.removeLast() }
            default: break
            }
            if tag.isBlock { pop(through: [.p], within: [.table, .td, .th, .button, .object, .caption, .figure, .blockquote, .li]) }
        }

        /// Pops the outermost open element of some kinds that stands above any of others.
        private mutating func pop(through tags: TagSet, within scope: TagSet) {
            var index = open.count - 1
            var found: Int?
            while index > 0, let tag = nodes[open[index]].tag, !scope.contains(tag) {
                if tags.contains(tag) { found = index }
                index -= 1
            }
            if let found { open.removeSubrange(found...) }
        }

        private mutating func close(_ name: Range<Int>) {
            let tag = tag(name)
            if isXML || tag == .other {
                let wanted = text.bytes[name]
                var index = open.count - 1
                while index > 0 {
                    let node = nodes[open[index]]
                    if node.range.count == wanted.count, isXML ? text.bytes[node.range] == wanted : text.bytes[node.range].asciiLowercased == wanted.asciiLowercased {
                        open.removeSubrange(index...)
                        return
                    }
                    // An unknown element does not close the known blocks around it.
                    if !isXML, let tag = node.tag, tag.isBlock, tag != .div, tag != .p { return }
                    index -= 1
                }
                return
            }
            // An end tag that closes nothing still breaks the line, as the standard has it: `</p>` is an empty paragraph.
            if tag == .br || tag == .p && !hasOpenParagraph {
                _ = add(Node(tag: tag, range: name, attributes: 0..<0, parent: 0))
                return
            }
            if tag.isFormatting { return closeFormatting(tag) }
            if tag == .body || tag == .html { return }
            var index = open.count - 1
            while index > 0 {
                let other = nodes[open[index]].tag
                if other == tag || tag.headingLevel != nil && other?.headingLevel != nil {
                    open.removeSubrange(index...)
                    return
                }
                // Cells and tables keep what is inside them.
                if other == .td || other == .th || other == .table, tag != .table, tag != .tr, tag != .tbody, tag != .thead, tag != .tfoot, tag != .td, tag != .th { return }
                if tag == .p, let other, other.isBlock { return }
                index -= 1
            }
        }

        /// Whether a paragraph is open that its end tag would close.
        private var hasOpenParagraph: Bool {
            for node in open.reversed() {
                guard let tag = nodes[node].tag, tag != .p else { return true }
                if tag.isBlock || tag == .td || tag == .th || tag == .table || tag == .button || tag == .caption { return false }
            }
            return false
        }

        /// Ends emphasis or a link: blocks that were opened inside it stay open.
        private mutating func closeFormatting(_ tag: Tag) {
            var index = open.count - 1
            var crossesBlock = false
            while index > 0, let other = nodes[open[index]].tag {
                if other == tag {
                    if crossesBlock { open.remove(at: index) } else { open.removeSubrange(index...) }
                    return
                }
                if other == .td || other == .th || other == .table { return }
                if other.isBlock { crossesBlock = true }
                index -= 1
            }
        }
    }
}
