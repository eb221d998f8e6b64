@testable import Import
import Foundation
import Testing

/// Writes how this module's parser reads pages, for `Tests/ParserEval/compare.py`: a line for each block of text. Runs where
/// `DOSSIER_PARSER_PAGES` names a folder of `.html` files; the blocks of `a.html` go to `a.html.blocks`.
@Suite struct ParserDumpTests {
    /// The texts between the borders of blocks, in order; scripts, styles and the head have none.
    static func blocks(_ tree: MarkupTree) -> [String] {
        var blocks = [String]()
        var text = [UInt8]()
        func flush() {
            let words = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if !words.isEmpty { blocks.append(words) }
            text = []
        }
        func visit(_ node: Int) {
            guard let tag = tree[node].tag else {
                text += tree.decoded(node).bytes
                return
            }
            let isHidden: Bool = switch tag {
            case .script, .style, .template, .head, .noscript, .iframe, .title: true
            default: false
            }
            let isBorder = tag.breaksLine || tag == .br
            if isBorder { flush() }
            if !isHidden { for child in tree.children(node) { visit(child) } }
            if isBorder { flush() }
        }
        visit(0)
        flush()
        return blocks
    }

    @Test func dump() throws {
        guard let folder = ProcessInfo.processInfo.environment["DOSSIER_PARSER_PAGES"] else { return }
        let clock = ContinuousClock()
        var total = Duration.zero
        var bytes = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where name.hasSuffix(".html") {
            let raw = Array(try #require(FileManager.default.contents(atPath: "\(folder)/\(name)")))
            let text = decode(raw, declared: HTMLSeed.declaredCharset(raw)).text
            var tree = MarkupTree(MappedText())
            total += clock.measure { tree = MarkupTree(text) }
            bytes += raw.count
            try Data(Self.blocks(tree).joined(separator: "\n").utf8).write(to: URL(filePath: "\(folder)/\(name).blocks"))
        }
        print("parsed \(bytes) bytes in \(total)")
    }

    @Test func blocksOfACaseThatNestsWrongly() {
        let html = "<p>One<div>two<b>three<p>four</b>five</div>six<table><tr><td>seven<td>eight</table>nine<li>ten<li>eleven"
        #expect(Self.blocks(MarkupTree(MappedText(verbatim: Array("one</p>two</br>three<td>four</p>five".utf8)))) == ["one", "two", "three", "four", "five"])
        #expect(Self.blocks(MarkupTree(MappedText(verbatim: Array(html.utf8)))) == ["One", "twothree", "fourfive", "six", "seven", "eight", "nine", "ten", "eleven"])
    }
}
