internal import CMarkGFM
internal import Text

/// Paragraphs that need no parser.
extension Renderer {
    /// Whether the node stands for plain paragraphs; they are rendered then.
    mutating func rendersPlain(_ node: OpaquePointer) -> Bool {
        guard nextStandIn < plain.standIns.count, plain.standIns[nextStandIn].line == Int(cmark_node_get_start_line(node)),
            cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_DOCUMENT
        else { return false }
        renderPlain(to: plain.standIns[nextStandIn].end)
        nextStandIn += 1
        return true
    }

    mutating func renderPlain(to end: Int) {
        while nextPlain < end {
            renderPlain(plain.paragraphs[nextPlain])
            nextPlain += 1
        }
    }

    private mutating func renderPlain(_ paragraph: PlainParagraphs.Paragraph) {
        if current != nil { close() }
        var text = Array(UnsafeBufferPointer(rebasing: source[paragraph.range]))
        let lineEnds = paragraph.lines > 1 ? Self.takeLineEnds(&text) : []
        let id = ids.next(for: text)
        startLine()
        if rendering.passageIDs {
            write("<p id=\"")
            write(id)
            write("\">")
        } else {
            write("<p>")
        }
        var place = Layout.Place(piece: UInt32(layout.pieces.count), start: UInt32(htmlCount))
        text.withUnsafeBufferPointer { text in
            var start = 0
            for end in lineEnds {
                append(text[start..<end], paragraph)
                append(1, 1, .lineEnd)
                start = end + 1
            }
            append(text[start...], paragraph)
        }
        (place.end, place.markup) = (UInt32(htmlCount), UInt32(layout.markup.count))
        write("</p>\n")
        add(Passage(id: id, kind: .paragraph, text: text, line: paragraph.line), place)
    }

    /// Adds a piece of plain words.
    private mutating func append(_ words: Slice<UnsafeBufferPointer<UInt8>>, _ paragraph: PlainParagraphs.Paragraph) {
        append(words.count, paragraph.hasReferences ? Reference.length(of: UnsafeBufferPointer(rebasing: words)) : words.count, [])
    }

    /// Makes line ends spaces, as they are in a passage, and tells where they are.
    private static func takeLineEnds(_ text: inout [UInt8]) -> [Int] {
        text.withUnsafeMutableBufferPointer { text in
            var found = [Int]()
            var index = 0
            while true {
                index = UnsafeBufferPointer(text).firstIndex(from: index) { $0.equal(to: UInt8(ascii: "\n")) }
                guard index < text.count else { return found }
                text[index] = UInt8(ascii: " ")
                found.append(index)
                index += 1
            }
        }
    }
}
