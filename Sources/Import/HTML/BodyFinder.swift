/// Finds the elements of a page that hold the article: paragraphs are scored as Readability does, by length, commas and links;
/// then the choice is compared with what the page's own marks say.
struct BodyFinder {
    let tree: MarkupTree
    private let blocks: BlockText
    /// The hint that holds for each node: its own or that of the nearest ancestor with one that drops.
    let reason: [ElementHint]
    /// Over the subtree: bytes of paragraphs, of all text, of links.
    private var mass: [Int]
    private var allText: [Int]
    private var allLink: [Int]
    /// Over the subtree: whether it has the page's title.
    private var hasTitle: [Bool]

    /// - Parameters:
    ///   - title: the page's, squashed, to tell the article from others below it.
    ///   - believesClasses: whether the names of classes are believed: not where a first reading, which believed them, found hardly any text.
    init(_ tree: MarkupTree, title: [UInt8], believesClasses: Bool = true) {
        self.tree = tree
        blocks = BlockText(tree, title: title, believesClasses: believesClasses)
        var hints = blocks.hints
        for (node, hint) in PageBoxes(tree, reason: hints, isLink: blocks.isLink).hints where hints[node] == .none { hints[node] = hint }
        reason = HintReach(blocks, hints: hints).reason
        mass = Array(repeating: 0, count: tree.nodes.count)
        allText = mass
        allLink = mass
        hasTitle = blocks.isTitle
        sum()
    }

    /// The chosen elements, in order; empty where the page has no paragraph.
    func find() -> [Int] {
        guard mass[0] > 0 else { return fallback() }
        guard let top = topCandidate() else { return fallback() }
        var best = widen(top)
        if let marked = markedBody(), mass[marked] * 10 >= mass[best] * 6, !isInside(best, marked) || mass[best] * 4 < mass[marked] * 5 { best = marked }
        return withSiblings(best)
    }

    /// Sums over subtrees, in one pass from the last node to the first.
    private mutating func sum() {
        for node in tree.nodes.indices.dropFirst().reversed() {
            let parent = tree[node].parent
            let dropped: Bool
            switch reason[node] {
            case .drop, .invisible, .caption: dropped = true
            default: dropped = false
            }
            if !dropped, tree[node].tag != nil {
                allText[node] += blocks.text[node]
                allLink[node] += blocks.linked[node]
                if blocks.isParagraph(node) { mass[node] += blocks.text[node] }
            }
            // The head of an article holds its title, whether or not its text counts.
            if hasTitle[node], reason[node] != .invisible { hasTitle[parent] = true }
            guard !dropped else { continue }
            mass[parent] += mass[node]
            allText[parent] += allText[node]
            allLink[parent] += allLink[node]
        }
    }

    // MARK: Choosing

    private func topCandidate() -> Int? {
        let region = titleRegion()
        var scores: [Int: Double] = [:]
        for node in tree.nodes.indices where tree[node].tag != nil && blocks.isParagraph(node) && isKept(node) {
            if let region, !isInside(node, region) { continue }
            let score = 1 + Double(min(blocks.commas[node], 12)) + min(Double(blocks.text[node]) / 100, 4)
            var level = 0
            var ancestor = holdsRunningText(node) ? node : tree[node].parent
            while ancestor > 0, level < 5 {
                scores[ancestor, default: base(ancestor)] += score / (level == 0 ? 1 : level == 1 ? 2 : Double(level * 3))
                ancestor = tree[ancestor].parent
                level += 1
            }
        }
        var best: (node: Int, score: Double)?
        for (node, score) in scores {
            let links = Double(allLink[node]) / Double(max(1, allText[node]))
            let final = score * (1 - links)
            if final > best?.score ?? -1 || final == best?.score && node < best?.node ?? 0 { best = (node, final) }
        }
        return best?.node
    }

    /// Elements that hold paragraphs as bare text between line breaks are parents of those themselves.
    private func holdsRunningText(_ node: Int) -> Bool {
        switch tree[node].tag {
        case .div, .section, .article, .td, .body, .main, .center: true
        default: false
        }
    }

    private func base(_ node: Int) -> Double {
        let hinted = reason[node] == .body ? 30.0 : 0
        switch tree[node].tag {
        case .article: return 12 + hinted
        case .main: return 8 + hinted
        case .div, .section: return 5 + hinted
        case .pre, .td, .blockquote: return 3 + hinted
        case .ul, .ol, .li, .dl, .dd, .dt, .form, .address: return -3 + hinted
        case .h1, .h2, .h3, .h4, .h5, .h6, .th, .body, .html: return -5
        default: return hinted
        }
    }

    private func isKept(_ node: Int) -> Bool {
        switch reason[node] {
        case .drop, .invisible, .caption, .byline: false
        default: true
        }
    }

    private func isInside(_ node: Int, _ ancestor: Int) -> Bool {
        var node = node
        while node > ancestor { node = tree[node].parent }
        return node == ancestor
    }

    /// On a page of several articles, the one whose heading is the page's title.
    private func titleRegion() -> Int? {
        let articles = tree.nodes.indices.filter { tree[$0].tag == .article && isKept($0) && (mass[$0] * 5 >= mass[0] || mass[$0] >= 1200) }
        guard articles.count >= 2 else { return nil }
        return articles.last { hasTitle[$0] }
    }

    /// Goes up from the best element while that brings in paragraphs and little else.
    private func widen(_ top: Int) -> Int {
        var best = top
        var ancestor = tree[top].parent
        var enclosing = tree[top].tag == .article ? top : nil
        while ancestor > 0, let tag = tree[ancestor].tag, tag != .html {
            // An article does not take in what stands around it, but for the posts of a running report.
            if let enclosing, hasTitle[enclosing] ? countArticles(ancestor) > 1 : mass[best] >= 400 && !isRunningReport(ancestor) { break }
            if enclosing == nil, tag == .article { enclosing = ancestor }
            let grows = mass[ancestor] * 100 >= mass[best] * 112
            let isDense = mass[ancestor] * 10 >= allText[ancestor] * (tag == .body ? 7 : 5)
            if grows, isDense { best = ancestor }
            ancestor = tree[ancestor].parent
        }
        return best
    }

    /// Whether an element holds several articles, and most of its text in them.
    private func isRunningReport(_ node: Int) -> Bool {
        let posts = tree.children(node).filter { tree[$0].tag == .article && mass[$0] > 0 }
        return posts.count >= 2 && posts.reduce(0) { $0 + mass[$1] } * 10 >= mass[node] * 6
    }

    private func countArticles(_ node: Int) -> Int {
        var count = 0
        for index in node..<max(node + 1, tree.end(of: node)) where tree[index].tag == .article && mass[index] > 200 && index != node { count += 1 }
        return count
    }

    /// The element marked as an article's body that holds most paragraphs.
    private func markedBody() -> Int? {
        let region = titleRegion()
        return tree.nodes.indices.filter { node in reason[node] == .body && region.map { isInside(node, $0) } ?? true }
            .max { (mass[$0], $1) < (mass[$1], $0) }
    }

    /// Siblings that read on: a story cut by boxes into several parts.
    private func withSiblings(_ best: Int) -> [Int] {
        let parent = tree[best].parent
        guard parent >= 0, tree[best].tag != .body, tree[best].tag != .article else { return [best] }
        let className = tree.rawAttribute(best, "class").map { Array(tree.text.bytes[$0]) }
        var chosen = [Int]()
        for sibling in tree.children(parent) where tree[sibling].tag != nil {
            if sibling == best {
                chosen.append(sibling)
                continue
            }
            guard isKept(sibling), mass[sibling] > 0 || blocks.isParagraph(sibling) else { continue }
            let sameClass = className != nil && tree.rawAttribute(sibling, "class").map { Array(tree.text.bytes[$0]) } == className
            let dense = mass[sibling] * 10 >= allText[sibling] * 7 && allLink[sibling] * 5 < allText[sibling]
            let isText = tree[sibling].tag == .p || sameClass || mass[sibling] * 5 >= mass[best]
            if dense, isText { chosen.append(sibling) }
        }
        return chosen
    }

    /// A page without paragraphs by this measure: the article element, or main, or the body.
    private func fallback() -> [Int] {
        for tag in [MarkupTree.Tag.article, .main, .body] {
            if let node = tree.nodes.indices.first(where: { tree[$0].tag == tag && allText[$0] > 0 }) { return [node] }
        }
        return [0]
    }

    /// Whether an element is mostly links: a list of other articles.
    func isLinkList(_ node: Int) -> Bool {
        allText[node] > 0 && allLink[node] * 10 >= allText[node] * 7
    }

    /// Bytes of paragraphs under some elements.
    func mass(of chosen: [Int]) -> Int { chosen.reduce(0) { $0 + mass[$1] } }
}
