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
        var block: OpaquePointer? = node
        while let inner = block, cmark_node_get_start_line(inner) == 0 { block = cmark_node_parent(inner) }
        links.append(
            Document.Link(
                destination: String(decoding: literal(cmark_node_get_url(node)), as: UTF8.self), isImage: isImage,
                line: Int(cmark_node_get_start_line(block)), value: value, tag: tag, alternative: alternative))
    }

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
