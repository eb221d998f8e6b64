/// Makes hints hold for whole subtrees, but for elements that hold most of the page's paragraphs: a page of class
/// `has-sidebar`, a form around everything.
struct HintReach {
    private let tree: MarkupTree
    private let blocks: BlockText
    /// The hint that holds for each node: its own or that of the nearest ancestor with one that drops.
    private(set) var reason: [ElementHint]
    /// Over the subtree: bytes of paragraphs, and whether it has a title.
    private var paragraphs: [Int]
    private var hasTitle: [Bool]

    /// - Parameter hints: by node, its own.
    init(_ blocks: BlockText, hints: [ElementHint]) {
        self.blocks = blocks
        tree = blocks.tree
        reason = hints
        paragraphs = Array(repeating: 0, count: hints.count)
        hasTitle = Array(repeating: false, count: hints.count)
        sum()
        let total = max(1, paragraphs[0] - commentParagraphs())
        let shared = sharedParagraphs()
        for node in tree.nodes.indices.dropFirst() {
            if inherits(node) || tree[node].tag == nil { continue }
            weigh(node, share: paragraphs[node] * 100 / total, sharedShare: shared[node].map { $0 * 100 / total } ?? 0)
        }
        // Text follows its element.
        for node in tree.nodes.indices.dropFirst() where tree[node].tag == nil { reason[node] = reason[tree[node].parent] == .body ? .none : reason[tree[node].parent] }
    }

    private mutating func sum() {
        for node in tree.nodes.indices.dropFirst().reversed() where reason[node] != .invisible {
            if tree[node].tag != nil, blocks.isParagraph(node) { paragraphs[node] += blocks.text[node] }
            paragraphs[tree[node].parent] += paragraphs[node]
            if blocks.isTitle[node] || tree[node].tag == .h1 { hasTitle[node] = true }
            if hasTitle[node] { hasTitle[tree[node].parent] = true }
        }
    }

    /// Gives a node the hint that holds for its parent; whether that settles it.
    private mutating func inherits(_ node: Int) -> Bool {
        let inherited = reason[tree[node].parent]
        switch inherited {
        // The head of an article may name its author.
        case .drop(.nav, false) where reason[node] == .byline && blocks.text[node] <= 200: return true
        case .drop, .invisible, .caption:
            reason[node] = inherited
            return true
        case .byline: if tree[node].tag == nil || reason[node] == .none { reason[node] = .byline }
        default: break
        }
        return false
    }

    /// Lets an element's hint fall where it says too much.
    ///
    /// - Parameters:
    ///   - share: what it holds of the page's paragraphs, in per cent.
    ///   - sharedShare: what it and those like it beside it hold.
    private mutating func weigh(_ node: Int, share: Int, sharedShare: Int) {
        switch reason[node] {
        case .drop(.comments, true): if hasTitle[node] && share > 30 || paragraphs[node] * 100 > paragraphs[0] * 97 { reason[node] = .none }
        case .drop(_, let isSure):
            if !isSure, sharedShare > 40, hasFewLinks(node) { reason[node] = .none }
            if share > (isSure ? 80 : 40) || hasTitle[node] && share > 30 { reason[node] = .none }
        case .caption: if share > 25 { reason[node] = .none }
        case .byline: if blocks.text[node] > 400 || share > 10 { reason[node] = .none }
        case .none:
            // The head of an article: title, summary, author. What is in it is looked at line by line.
            if tree[node].tag == .header, share <= 30, !isOfPost(node) { reason[node] = .drop(.nav, isSure: false) }
        default: break
        }
    }

    /// Whether a head is that of one of several posts of a running report.
    private func isOfPost(_ head: Int) -> Bool {
        let post = tree[head].parent
        guard tree[post].tag == .article else { return false }
        return tree.children(tree[post].parent).count { tree[$0].tag == .article && paragraphs[$0] > 0 } >= 3
    }

    /// The paragraphs in readers' comments: of a page that has more comments than article, the article is still the most.
    private func commentParagraphs() -> Int {
        var sum = 0
        var node = 1
        while node < tree.nodes.count {
            if reason[node] == .drop(.comments, isSure: true), !hasTitle[node], paragraphs[node] * 100 <= paragraphs[0] * 97 {
                sum += paragraphs[node]
                node = max(node + 1, tree.end(of: node))
            } else {
                node += 1
            }
        }
        return sum
    }

    /// For elements of which several of one class stand side by side: the paragraphs that all of them hold together. A story may be
    /// cut into parts that are each called a card.
    private func sharedParagraphs() -> [Int: Int] {
        struct Key: Hashable {
            var parent: Int
            var name: ArraySlice<UInt8>
        }
        var sums: [Key: Int] = [:]
        var keys: [Int: Key] = [:]
        for node in tree.nodes.indices where paragraphs[node] > 0 {
            guard case .drop(_, false) = reason[node], let name = tree.rawAttribute(node, "class") else { continue }
            let key = Key(parent: tree[node].parent, name: tree.text.bytes[name])
            keys[node] = key
            sums[key, default: 0] += paragraphs[node]
        }
        return keys.compactMapValues { sums[$0] }
    }

    /// Whether an element holds paragraphs of some length and hardly a link: no teaser does.
    private func hasFewLinks(_ node: Int) -> Bool {
        var links = 0
        var text = 0
        for index in node..<max(node + 1, tree.end(of: node)) where tree[index].tag != nil {
            links += blocks.linked[index]
            text += blocks.text[index]
        }
        return paragraphs[node] >= 80 && links * 10 <= text
    }
}
