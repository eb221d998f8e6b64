/// The text of each element of a page that breaks the line, counted with that of its inline elements: what tells a paragraph from a menu.
struct BlockText {
    let tree: MarkupTree
    /// By node: its own hint; of text that of its element.
    private(set) var hints: [ElementHint]
    /// By node: whether it is a link or in one.
    private(set) var isLink: [Bool]
    /// By node: whether it is a heading that says the page's title.
    private(set) var isTitle: [Bool]
    /// By block: bytes of text, and of text in links.
    private(set) var text: [Int]
    private(set) var linked: [Int]
    private(set) var commas: [Int]
    private var stops: [Int]
    /// The nearest element that breaks the line, for each node.
    private var block: [Int]

    /// - Parameters:
    ///   - title: the page's, squashed.
    ///   - believesClasses: whether the names of classes give hints.
    init(_ tree: MarkupTree, title: [UInt8], believesClasses: Bool) {
        self.tree = tree
        hints = Array(repeating: .none, count: tree.nodes.count)
        isLink = Array(repeating: false, count: tree.nodes.count)
        isTitle = isLink
        text = Array(repeating: 0, count: tree.nodes.count)
        linked = text
        commas = text
        stops = text
        block = text
        for node in tree.nodes.indices.dropFirst() {
            let parent = tree[node].parent
            guard let tag = tree[node].tag else {
                block[node] = block[parent]
                isLink[node] = isLink[parent]
                hints[node] = hints[parent]
                count(node)
                continue
            }
            block[node] = tag.breaksLine ? node : block[parent]
            isLink[node] = isLink[parent] || tag == .a
            hints[node] = hints[parent] == .invisible ? .invisible : tree.hint(node, byClass: believesClasses)
            if tag == .h1 || tag == .h2, !title.isEmpty, hints[node] != .invisible { isTitle[node] = squashed(node) == title }
        }
    }

    private func squashed(_ heading: Int) -> [UInt8] { TitleChoice.squash(TitleChoice.clean(tree.textContent(heading).bytes[...])) }

    private mutating func count(_ node: Int) {
        guard hints[node] != .invisible else { return }
        var text = 0
        var commas = 0
        var stops = 0
        let bytes = tree.text.bytes
        let range = tree[node].range
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if !ASCII.isSpace(byte) { text += 1 }
            switch byte {
            case UInt8(ascii: ","): commas += 1
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): stops += 1
            case 0x8C, 0x8D: if index > range.lowerBound, bytes[index - 1] == 0xBC || bytes[index - 1] == 0xD8 { commas += 1 }
            case 0x82: if index > range.lowerBound + 1, bytes[index - 1] == 0x80, bytes[index - 2] == 0xE3 { stops += 1 }
            default: break
            }
            index += 1
        }
        let owner = block[node]
        self.text[owner] += text
        self.commas[owner] += commas
        self.stops[owner] += stops
        if isLink[node] { linked[owner] += text }
    }

    /// Whether a block's own text reads as a paragraph.
    func isParagraph(_ node: Int) -> Bool {
        guard text[node] >= 40, linked[node] * 2 < text[node], let tag = tree[node].tag, tag.headingLevel == nil else { return false }
        if tag == .li || tag == .td || tag == .dd { return text[node] >= 80 && stops[node] > 0 }
        return text[node] >= 120 || stops[node] > 0
    }
}
