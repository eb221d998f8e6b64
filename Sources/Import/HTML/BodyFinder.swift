/// Finds the elements of a page that hold the article: paragraphs are scored as Readability does, by length, commas and links;
/// then the choice is compared with what the page's own marks say.
struct BodyFinder {
    let tree: MarkupTree
    /// The page's title, squashed, to tell the article from others below it.
    let title: [UInt8]

    /// The hint that holds for each node: its own or that of the nearest ancestor with one that drops.
    private(set) var reason: [ElementHint]
    /// The nearest element that breaks the line, for each node.
    private var block: [Int]
    private var isLink: [Bool]
    /// Bytes of text, and of text in links, directly in each block and in its inline elements.
    private var ownText: [Int]
    private var ownLink: [Int]
    private var ownCommas: [Int]
    private var ownStops: [Int]
    /// Over the subtree: bytes of paragraphs, of all text, of links.
    private var mass: [Int]
    private var allText: [Int]
    private var allLink: [Int]
    private var hasTitle: [Bool]

    /// How far the names of classes are believed: `false` where a first reading, which believed them, found hardly any text.
    private let believesClasses: Bool

    init(_ tree: MarkupTree, title: [UInt8], believesClasses: Bool = true) {
        self.tree = tree
        self.title = title
        self.believesClasses = believesClasses
        let count = tree.nodes.count
        reason = Array(repeating: .none, count: count)
        block = Array(repeating: 0, count: count)
        isLink = Array(repeating: false, count: count)
        ownText = Array(repeating: 0, count: count)
        ownLink = ownText
        ownCommas = ownText
        ownStops = ownText
        mass = ownText
        allText = ownText
        allLink = ownText
        hasTitle = isLink
        measure()
        for (node, hint) in PageBoxes(tree, reason: reason, isLink: isLink).hints where reason[node] == .none { reason[node] = hint }
        prune()
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

    // MARK: Measuring

    private mutating func measure() {
        for node in tree.nodes.indices.dropFirst() {
            let parent = tree[node].parent
            guard let tag = tree[node].tag else {
                block[node] = block[parent]
                isLink[node] = isLink[parent]
                reason[node] = reason[parent]
                count(node)
                continue
            }
            block[node] = tag.breaksLine ? node : block[parent]
            isLink[node] = isLink[parent] || tag == .a
            reason[node] = reason[parent] == .invisible ? .invisible : tree.hint(node, byClass: believesClasses)
            if tag == .h1 || tag == .h2, !title.isEmpty, reason[node] != .invisible, TitleChoice.squash(TitleChoice.clean(tree.textContent(node).bytes[...])) == title { hasTitle[node] = true }
        }
    }

    private mutating func count(_ node: Int) {
        guard reason[node] != .invisible else { return }
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
        ownText[owner] += text
        ownCommas[owner] += commas
        ownStops[owner] += stops
        if isLink[node] { ownLink[owner] += text }
    }

    /// Whether a block's own text reads as a paragraph.
    private func isParagraph(_ node: Int) -> Bool {
        guard ownText[node] >= 40, ownLink[node] * 2 < ownText[node], let tag = tree[node].tag, tag.headingLevel == nil else { return false }
        if tag == .li || tag == .td || tag == .dd { return ownText[node] >= 80 && ownStops[node] > 0 }
        return ownText[node] >= 120 || ownStops[node] > 0
    }

    /// Sums over subtrees, in one pass from the last node to the first.
    private mutating func sum() {
        for index in tree.nodes.indices {
            mass[index] = 0
            allText[index] = 0
            allLink[index] = 0
        }
        for node in tree.nodes.indices.dropFirst().reversed() {
            let parent = tree[node].parent
            let dropped: Bool
            switch reason[node] {
            case .drop, .invisible, .caption: dropped = true
            default: dropped = false
            }
            if !dropped, tree[node].tag != nil {
                allText[node] += ownText[node]
                allLink[node] += ownLink[node]
                if isParagraph(node) { mass[node] += ownText[node] }
            }
            // The head of an article holds its title, whether or not its text counts.
            if hasTitle[node], reason[node] != .invisible { hasTitle[parent] = true }
            guard !dropped else { continue }
            mass[parent] += mass[node]
            allText[parent] += allText[node]
            allLink[parent] += allLink[node]
        }
    }

    /// Makes hints hold for whole subtrees, but for elements that hold most of the page's paragraphs: a page of class
    /// `has-sidebar`, a form around everything.
    private mutating func prune() {
        let count = tree.nodes.count
        var paragraphs = Array(repeating: 0, count: count)
        var titles = Array(repeating: false, count: count)
        for node in tree.nodes.indices.dropFirst().reversed() where reason[node] != .invisible {
            if tree[node].tag != nil, isParagraph(node) { paragraphs[node] += ownText[node] }
            paragraphs[tree[node].parent] += paragraphs[node]
            if hasTitle[node] || tree[node].tag == .h1 { titles[node] = true }
            if titles[node] { titles[tree[node].parent] = true }
        }
        let total = max(1, paragraphs[0] - commentParagraphs(paragraphs, titles))
        let groups = sharedParagraphs(paragraphs)
        for node in tree.nodes.indices.dropFirst() {
            let inherited = reason[tree[node].parent]
            switch inherited {
            // The head of an article may name its author.
            case .drop(.nav, false) where reason[node] == .byline && ownText[node] <= 200: continue
            case .drop, .invisible, .caption:
                reason[node] = inherited
                continue
            case .byline: reason[node] = tree[node].tag == nil || reason[node] == .none ? .byline : reason[node]
            default: break
            }
            guard tree[node].tag != nil else { continue }
            let share = paragraphs[node] * 100 / total
            switch reason[node] {
            case .drop(.comments, true): if titles[node] && share > 30 || paragraphs[node] * 100 > paragraphs[0] * 97 { reason[node] = .none }
            case .drop(_, let isSure):
                let group = groups[node].map { $0 * 100 / total } ?? 0
                if !isSure, group > 40, hasFewLinks(node, paragraphs) { reason[node] = .none }
                if share > (isSure ? 80 : 40) || titles[node] && share > 30 { reason[node] = .none }
            case .caption: if share > 25 { reason[node] = .none }
            case .byline: if ownText[node] > 400 || share > 10 { reason[node] = .none }
            case .none:
                // The head of an article: title, summary, author. What is in it is looked at line by line.
                if tree[node].tag == .header, share <= 30, !isOfPost(node, paragraphs) { reason[node] = .drop(.nav, isSure: false) }
            default: break
            }
        }
        // Text follows its element.
        for node in tree.nodes.indices.dropFirst() where tree[node].tag == nil { reason[node] = reason[tree[node].parent] == .body ? .none : reason[tree[node].parent] }
    }

    /// Whether a head is that of one of several posts of a running report.
    private func isOfPost(_ head: Int, _ paragraphs: [Int]) -> Bool {
        let post = tree[head].parent
        guard tree[post].tag == .article else { return false }
        return tree.children(tree[post].parent).count { tree[$0].tag == .article && paragraphs[$0] > 0 } >= 3
    }

    /// The paragraphs in readers' comments: of a page that has more comments than article, the article is still the most.
    private func commentParagraphs(_ paragraphs: [Int], _ titles: [Bool]) -> Int {
        var sum = 0
        var node = 1
        while node < tree.nodes.count {
            if reason[node] == .drop(.comments, isSure: true), !titles[node], paragraphs[node] * 100 <= paragraphs[0] * 97 {
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
    private func sharedParagraphs(_ paragraphs: [Int]) -> [Int: Int] {
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
    private func hasFewLinks(_ node: Int, _ paragraphs: [Int]) -> Bool {
        var links = 0
        var text = 0
        for index in node..<max(node + 1, tree.end(of: node)) where tree[index].tag != nil {
            links += ownLink[index]
            text += ownText[index]
        }
        return paragraphs[node] >= 80 && links * 10 <= text
    }

    // MARK: Choosing

    private func topCandidate() -> Int? {
        let region = titleRegion()
        var scores: [Int: Double] = [:]
        for node in tree.nodes.indices where tree[node].tag != nil && isParagraph(node) && isKept(node) {
            if let region, !isInside(node, region) { continue }
            let score = 1 + Double(min(ownCommas[node], 12)) + min(Double(ownText[node]) / 100, 4)
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
        return tree.nodes.indices.filter { reason[$0] == .body && (region.map { isInside($0, $0) } ?? true) }
            .filter { node in region.map { isInside(node, $0) } ?? true }
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
            guard isKept(sibling), mass[sibling] > 0 || isParagraph(sibling) else { continue }
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
