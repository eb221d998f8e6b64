/// Finds parts of a page that are no part of the article by their build alone, whatever their classes are called: rows of
/// teasers, and boxes with a field to type in.
struct PageBoxes {
    private let tree: MarkupTree
    private let reason: [ElementHint]
    /// Over each subtree: bytes of text that shows, and of those in links.
    private var text: [Int]
    private var links: [Int]
    /// Bytes of the longest text without an element in it.
    private var longest: [Int]
    private(set) var hints: [(node: Int, hint: ElementHint)] = []

    init(_ tree: MarkupTree, reason: [ElementHint], isLink: [Bool]) {
        self.tree = tree
        self.reason = reason
        text = Array(repeating: 0, count: tree.nodes.count)
        links = text
        longest = text
        for node in tree.nodes.indices.dropFirst().reversed() where reason[node] != .invisible {
            if tree[node].tag == nil {
                text[node] = tree.text.bytes[tree[node].range].count { !ASCII.isSpace($0) }
                if isLink[node] { links[node] = text[node] }
                longest[node] = text[node]
            }
            let parent = tree[node].parent
            text[parent] += text[node]
            links[parent] += links[node]
            longest[parent] = max(longest[parent], longest[node])
        }
        for node in tree.nodes.indices where tree[node].firstChild >= 0 && text[node] > 0 { findTeasers(in: node) }
        for node in tree.nodes.indices where isField(node) { findBox(around: node) }
    }

    /// Three or more elements of one class side by side, nearly all of which begin with a heading or link and go on with a short
    /// text at most.
    private mutating func findTeasers(in parent: Int) {
        struct Key: Hashable {
            var tag: MarkupTree.Tag
            var name: ArraySlice<UInt8>
        }
        var groups: [Key: [Int]] = [:]
        for child in tree.children(parent) {
            guard let tag = tree[child].tag, Self.holdTeasers.contains(tag), text[child] > 0 else { continue }
            let name = tree.rawAttribute(child, "class").map { tree.text.bytes[$0] } ?? []
            groups[Key(tag: tag, name: name), default: []].append(child)
        }
        for (key, members) in groups where members.count >= 3 {
            let teasers = members.filter { isTeaser($0, isItem: key.tag == .li) }
            guard teasers.count >= 3, teasers.count * 10 >= members.count * 8 else { continue }
            for node in teasers { hints.append((node, .drop(.alsoRead, isSure: false))) }
        }
    }

    private static let holdTeasers: MarkupTree.TagSet = [.div, .article, .section, .li, .a, .td, .figure]

    private func isTeaser(_ node: Int, isItem: Bool) -> Bool {
        guard (10..<700).contains(text[node]), links[node] >= 10, longest[node] < 350 else { return false }
        // An item of a list in the article may hold a link; one that is nearly all link is a pointer.
        guard links[node] * 100 >= text[node] * (isItem ? 60 : 12) else { return false }
        return isItem || beginsWithHeadline(node)
    }

    /// Whether the first words of some length stand in a link or a heading.
    private func beginsWithHeadline(_ node: Int) -> Bool {
        for index in node..<max(node + 1, tree.end(of: node)) where tree[index].tag == nil && text[index] >= 12 {
            var ancestor = index
            while ancestor > node {
                ancestor = tree[ancestor].parent
                if tree[ancestor].tag == .a || tree[ancestor].tag?.headingLevel != nil { return true }
            }
            return tree[node].tag == .a
        }
        return tree[node].tag == .a
    }

    /// A field in which readers type: an address for a newsletter, words to search for.
    private func isField(_ node: Int) -> Bool {
        switch tree[node].tag {
        case .textarea: return true
        case .input:
            guard let kind = tree.rawAttribute(node, "type") else { return true }
            return ["text", "email", "search", "tel", "password"].contains { tree.text.bytes[kind].asciiLowercased.elementsEqual($0.utf8) }
        default: return false
        }
    }

    /// The largest element around a field that has little text beside it.
    private mutating func findBox(around field: Int) {
        var box = field
        while tree[box].parent > 0, text[tree[box].parent] < 500, longest[tree[box].parent] < 220, let tag = tree[tree[box].parent].tag, tag != .body, tag != .article, tag != .main {
            box = tree[box].parent
        }
        if text[box] > 0 { hints.append((box, .drop(.newsletter, isSure: false))) }
    }
}
