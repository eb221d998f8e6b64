internal import CMarkGFM

/// Links, images and footnotes.
extension Renderer {
    mutating func link(_ node: OpaquePointer, entering: Bool) {
        guard entering else {
            closedDepth -= 1
            write("</a>")
            return
        }
        closedDepth += 1
        let start = htmlCount
        write("<a href=\"")
        let value = writeAddress(node)
        writeTitle(node)
        write("\">")
        note(node, isImage: false, value: value, tag: start..<htmlCount, alternative: 0..<0)
    }

    mutating func startImage(_ node: OpaquePointer) {
        openLinks.append(htmlCount)
        write("<img src=\"")
        let value = writeAddress(node)
        write("\" alt=\"")
        note(node, isImage: true, value: value, tag: 0..<0, alternative: htmlCount..<htmlCount)
        image = node
    }

    /// Inside an image: its description as plain text, which belongs to the passage as well.
    mutating func visitDescription(_ node: OpaquePointer, _ type: cmark_node_type, entering: Bool) {
        guard node != image else {
            let last = links.count - 1
            links[last].alternative = links[last].alternative.lowerBound..<htmlCount
            writeTitle(node)
            write("\" />")
            links[last].tag = (openLinks.popLast() ?? 0)..<htmlCount
            image = nil
            return
        }
        switch type {
        case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
            let words = literal(node)
            escape(words)
            hide(words)
        case CMARK_NODE_LINEBREAK, CMARK_NODE_SOFTBREAK:
            write(" ")
            hide([UInt8(ascii: " ")])
        default: break
        }
    }

    mutating func writeAddress(_ node: OpaquePointer) -> Range<Int> {
        let start = htmlCount
        let address = literal(cmark_node_get_url(node))
        if !Addresses.isDangerous(String(decoding: address, as: UTF8.self)) {
            Addresses.appendEscaped(address, to: &layout.markup)
        }
        return start..<htmlCount
    }

    mutating func writeTitle(_ node: OpaquePointer) {
        let title = literal(cmark_node_get_title(node))
        guard !title.isEmpty else { return }
        write("\" title=\"")
        escape(title)
    }

    mutating func note(
        _ node: OpaquePointer, isImage: Bool, value: Range<Int>, tag: Range<Int>, alternative: Range<Int>
    ) {
        links.append(
            Document.Link(
                destination: String(decoding: literal(cmark_node_get_url(node)), as: UTF8.self), isImage: isImage,
                line: Self.line(of: node), value: value, tag: tag, alternative: alternative))
    }

    /// The line on which the nearest block starts that knows its line, from 1.
    private static func line(of node: OpaquePointer) -> Int {
        var block: OpaquePointer? = node
        while let inner = block, cmark_node_get_start_line(inner) == 0 { block = cmark_node_parent(inner) }
        return Int(cmark_node_get_start_line(block))
    }

    /// HTML is left out of every page, and what stands in a block of it with it. A comment is meant to be.
    mutating func noteHTML(_ node: OpaquePointer) {
        let html = literal(node)
        guard !html.starts(with: "<!--".utf8), notices.count < Self.mostNotices else { return }
        let line = Self.line(of: node)
        guard notices.last?.line != line else { return }
        let isBlock = cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK
        let message = isBlock ? "this block of HTML is left out, with its words; write it as Markdown" : "HTML is left out; write Markdown, and “\\<” where the sign is meant"
        notices.append(Document.Notice(line: line, message: message))
    }

    /// Each makes a message, for which the lines before it are counted.
    private static let mostNotices = 20

    /// Numbers stand in the ids where cmark-gfm writes the labels: this version has no way to a definition's label.
    mutating func footnoteReference(_ node: OpaquePointer) {
        let number = String(decoding: literal(node), as: UTF8.self)
        let count = (footnotes.references[number] ?? 0) + 1
        footnotes.references[number] = count
        let suffix = count > 1 ? "-\(count)" : ""
        write("<sup class=\"footnote-ref\"><a href=\"#fn-\(number)\" id=\"fnref-\(number)\(suffix)\" data-footnote-ref>")
        write("\(number)</a></sup>")
    }

    mutating func footnoteDefinition(entering: Bool) {
        if entering {
            if footnotes.index == 0 { write("<section class=\"footnotes\" data-footnotes>\n<ol>\n") }
            footnotes.index += 1
            write("<li id=\"fn-\(footnotes.index)\">\n")
        } else {
            if footnotes.written < footnotes.index {
                writeBackReferences()
                write("\n")
            }
            write("</li>\n")
        }
    }

    mutating func writeBackReferences() {
        footnotes.written = footnotes.index
        for reference in 1...max(1, footnotes.references["\(footnotes.index)"] ?? 1) {
            let suffix = reference > 1 ? "-\(reference)" : ""
            write("\(reference > 1 ? " " : "")<a href=\"#fnref-\(footnotes.index)\(suffix)\" class=\"footnote-backref\"")
            write(" data-footnote-backref aria-label=\"")
            let start = htmlCount
            write("Back to content")
            footnotes.returnLabels.append(start..<htmlCount)
            write("\">↩")
            write(reference > 1 ? "<sup class=\"footnote-ref\">\(reference)</sup></a>" : "</a>")
        }
    }
}
