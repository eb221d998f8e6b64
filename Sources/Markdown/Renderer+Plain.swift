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
        let lineEnds = Self.takeLineEnds(&text)
        let id = ids.next(for: text)
        startLine()
        write("<p")
        if rendering.passageIDs {
            write(" id=\"")
            write(id)
            write("\"")
        }
        write(">")
        var place = Layout.Place(piece: UInt32(layout.pieces.count), start: UInt32(htmlCount))
        text.withUnsafeBufferPointer { text in
            var start = 0
            for end in lineEnds {
                append(end - start, Reference.length(of: UnsafeBufferPointer(rebasing: text[start..<end])), [])
                append(1, 1, .lineEnd)
                start = end + 1
            }
            append(text.count - start, Reference.length(of: UnsafeBufferPointer(rebasing: text[start...])), [])
        }
        (place.end, place.markup) = (UInt32(htmlCount), UInt32(layout.markup.count))
        write("</p>\n")
        add(Passage(id: id, kind: .paragraph, text: text, line: paragraph.line), place)
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
