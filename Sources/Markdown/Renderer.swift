internal import CMarkGFM
internal import Text

/// Renders a tree to HTML as cmark-gfm 0.29 does in safe mode (its `html.c` and the extensions' renderers), and notes on the
/// way each passage's text and where it stands. Walks with an iterator: depth costs no stack.
struct Renderer {
    private let rendering: Rendering
    private var html: [UInt8] = []
    private var passages: [Passage] = []
    private var runs: [[Document.TextRun]] = []
    private var links: [Document.Link] = []
    private var ids = PassageIDs()

    /// The passage that is being read: its text, and where its id goes in `html`.
    private var current: Open?
    /// Links and code that are open: text inside them takes no further link.
    private var closedDepth = 0
    private var openLinks: [Int] = []
    /// The image whose description is being read; cmark renders it as plain text.
    private var image: OpaquePointer?
    private var footnotes = Footnotes()
    private var tableBodyIsOpen = false
    private var headingLevels: [Int] = []
    private var shift = HeadingShift()

    private struct Open {
        var kind: Passage.Kind
        var idPlace: Int?
        var line: Int
        var text: [UInt8] = []
        var runs: [Document.TextRun] = []
    }

    private struct Footnotes {
        var index = 0
        var written = 0
        /// How often each number was referred to.
        var references: [String: Int] = [:]
    }

    init(_ rendering: Rendering) {
        self.rendering = rendering
    }

    mutating func render(_ root: OpaquePointer, size: Int) -> Document {
        html.reserveCapacity(size + size / 4 + 256)
        if let top = rendering.topHeading { shift = HeadingShift(top: top, levels: Self.headingLevels(of: root)) }
        guard let iterator = cmark_iter_new(root) else { return .empty }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { break }
            guard let node = cmark_iter_get_node(iterator) else { continue }
            visit(node, entering: event == CMARK_EVENT_ENTER)
        }
        if footnotes.index > 0 { write("</ol>\n</section>\n") }
        return Document(passages: passages, links: links, html: html, runs: runs, limits: [])
    }

    private static func headingLevels(of root: OpaquePointer) -> [Int] {
        var levels = [Int]()
        guard let iterator = cmark_iter_new(root) else { return levels }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return levels }
            let node = cmark_iter_get_node(iterator)
            if event == CMARK_EVENT_ENTER, cmark_node_get_type(node) == CMARK_NODE_HEADING {
                levels.append(Int(cmark_node_get_heading_level(node)))
            }
        }
    }

    private mutating func visit(_ node: OpaquePointer, entering: Bool) {
        let type = cmark_node_get_type(node)
        if image != nil {
            visitDescription(node, type, entering: entering)
            return
        }
        switch type {
        case CMARK_NODE_DOCUMENT: break
        case CMARK_NODE_BLOCK_QUOTE:
            startLine()
            write(entering ? "<blockquote>\n" : "</blockquote>\n")
        case CMARK_NODE_LIST: list(node, entering: entering)
        case CMARK_NODE_ITEM: item(node, entering: entering)
        case CMARK_NODE_HEADING: heading(node, entering: entering)
        case CMARK_NODE_CODE_BLOCK: codeBlock(node)
        case CMARK_NODE_HTML_BLOCK:
            startLine()
            write("<!-- raw HTML omitted -->")
            startLine()
        case CMARK_NODE_THEMATIC_BREAK:
            startLine()
            write("<hr />\n")
        case CMARK_NODE_PARAGRAPH: paragraph(node, entering: entering)
        case CMARK_NODE_TEXT: text(literal(node))
        case CMARK_NODE_LINEBREAK:
            write("<br />")
            lineBreak()
        case CMARK_NODE_SOFTBREAK: lineBreak()
        case CMARK_NODE_CODE:
            write("<code>")
            closedDepth += 1
            text(literal(node))
            closedDepth -= 1
            write("</code>")
        case CMARK_NODE_HTML_INLINE: write("<!-- raw HTML omitted -->")
        case CMARK_NODE_EMPH: write(entering ? "<em>" : "</em>")
        case CMARK_NODE_STRONG: write(entering ? "<strong>" : "</strong>")
        case CMARK_NODE_LINK: link(node, entering: entering)
        case CMARK_NODE_IMAGE: startImage(node)
        case CMARK_NODE_FOOTNOTE_REFERENCE: if entering { footnoteReference(node) }
        case CMARK_NODE_FOOTNOTE_DEFINITION: footnoteDefinition(entering: entering)
        default: visitExtension(node, entering: entering)
        }
    }

    private mutating func visitExtension(_ node: OpaquePointer, entering: Bool) {
        guard let name = cmark_node_get_type_string(node).map({ String(cString: $0) }) else { return }
        switch name {
        case "tasklist": item(node, entering: entering)
        case "strikethrough": write(entering ? "<del>" : "</del>")
        case "table": table(entering: entering)
        case "table_row", "table_header": tableRow(node, entering: entering)
        case "table_cell": tableCell(node, entering: entering)
        default: break
        }
    }
}

// MARK: - Blocks

extension Renderer {
    private mutating func list(_ node: OpaquePointer, entering: Bool) {
        let isBullet = cmark_node_get_list_type(node) == CMARK_BULLET_LIST
        guard entering else {
            write(isBullet ? "</ul>\n" : "</ol>\n")
            return
        }
        startLine()
        let start = cmark_node_get_list_start(node)
        write(isBullet ? "<ul>\n" : start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n")
    }

    private mutating func item(_ node: OpaquePointer, entering: Bool) {
        guard entering else {
            write("</li>\n")
            return
        }
        startLine()
        write("<li")
        // The words of a tight item stand in the item itself: it carries their passage's id.
        let first = cmark_node_first_child(node)
        if cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH, isTight(first) { open(.listItem, at: node) }
        write(">")
        guard String(cString: cmark_node_get_type_string(node)) == "tasklist" else { return }
        let isChecked = cmark_gfm_extensions_get_tasklist_item_checked(node)
        write("<input type=\"checkbox\" \(isChecked ? "checked=\"\" " : "")disabled=\"\" /> ")
    }

    private mutating func heading(_ node: OpaquePointer, entering: Bool) {
        if entering {
            startLine()
            headingLevels.append(shift.next(Int(cmark_node_get_heading_level(node))))
            write("<h\(headingLevels.last ?? 1)")
            open(.subhead, at: node)
            write(">")
        } else {
            write("</h\(headingLevels.popLast() ?? 1)>\n")
            close()
        }
    }

    private mutating func codeBlock(_ node: OpaquePointer) {
        startLine()
        write("<pre")
        open(.code, at: node)
        write("><code")
        let language = literal(cmark_node_get_fence_info(node)).prefix { $0 != 0x20 && !(0x09...0x0D).contains($0) }
        if !language.isEmpty {
            write(" class=\"language-")
            escape(Array(language))
            write("\"")
        }
        write(">")
        closedDepth += 1
        text(literal(node))
        closedDepth -= 1
        write("</code></pre>\n")
        close()
    }

    private func isTight(_ paragraph: OpaquePointer?) -> Bool {
        guard let list = cmark_node_parent(cmark_node_parent(paragraph)) else { return false }
        return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0
    }

    private mutating func paragraph(_ node: OpaquePointer, entering: Bool) {
        let tight = isTight(node)
        if entering {
            if tight {
                // A later paragraph of a tight item has no element of its own to carry an id: it joins the item's words.
                if current == nil { open(.listItem, at: node, carriesID: false) }
            } else {
                startLine()
                write("<p")
                let parent = cmark_node_get_type(cmark_node_parent(node))
                open(parent == CMARK_NODE_ITEM ? .listItem : .paragraph, at: node)
                write(">")
            }
        } else {
            let parent = cmark_node_parent(node)
            if !tight {
                if cmark_node_get_type(parent) == CMARK_NODE_FOOTNOTE_DEFINITION, cmark_node_next(node) == nil,
                    footnotes.written < footnotes.index
                {
                    write(" ")
                    writeBackReferences()
                }
                write("</p>\n")
            }
            close()
        }
    }

    private mutating func table(entering: Bool) {
        startLine()
        if entering {
            write("<table>")
        } else {
            if tableBodyIsOpen {
                write("</tbody>")
                startLine()
            }
            write("</table>")
            startLine()
        }
        tableBodyIsOpen = false
    }

    private mutating func tableRow(_ node: OpaquePointer, entering: Bool) {
        startLine()
        let isHeader = cmark_gfm_extensions_get_table_row_is_header(node) != 0
        if entering {
            if isHeader {
                write("<thead>\n")
            } else if !tableBodyIsOpen {
                write("<tbody>\n")
                tableBodyIsOpen = true
            }
            write("<tr")
            open(.tableRow, at: node)
            write(">")
        } else {
            write("</tr>")
            close()
            if isHeader { write("\n</thead>") }
        }
    }

    private mutating func tableCell(_ node: OpaquePointer, entering: Bool) {
        let row = cmark_node_parent(node)
        let tag = cmark_gfm_extensions_get_table_row_is_header(row) != 0 ? "th" : "td"
        guard entering else {
            write("</\(tag)>")
            return
        }
        if let text = current?.text, !text.isEmpty { current?.text.append(UInt8(ascii: "\t")) }
        startLine()
        write("<\(tag)")
        // The attribute `align` is obsolete and a style attribute would break the page's policy: a class says it.
        switch alignment(of: node, in: row) {
        case UInt8(ascii: "l"): write(" class=\"align-left\"")
        case UInt8(ascii: "c"): write(" class=\"align-center\"")
        case UInt8(ascii: "r"): write(" class=\"align-right\"")
        default: break
        }
        write(">")
    }

    private func alignment(of cell: OpaquePointer, in row: OpaquePointer?) -> UInt8 {
        guard let table = cmark_node_parent(row), let all = cmark_gfm_extensions_get_table_alignments(table) else { return 0 }
        var column = 0
        var other = cmark_node_previous(cell)
        while other != nil {
            column += 1
            other = cmark_node_previous(other)
        }
        return column < Int(cmark_gfm_extensions_get_table_columns(table)) ? all[column] : 0
    }
}

// MARK: - Links, images, footnotes

extension Renderer {
    private mutating func link(_ node: OpaquePointer, entering: Bool) {
        guard entering else {
            closedDepth -= 1
            write("</a>")
            return
        }
        closedDepth += 1
        let start = html.count
        write("<a href=\"")
        let value = writeAddress(node)
        writeTitle(node)
        write("\">")
        note(node, isImage: false, value: value, tag: start..<html.count, alternative: 0..<0)
    }

    private mutating func startImage(_ node: OpaquePointer) {
        openLinks.append(html.count)
        write("<img src=\"")
        let value = writeAddress(node)
        write("\" alt=\"")
        note(node, isImage: true, value: value, tag: 0..<0, alternative: html.count..<html.count)
        image = node
    }

    /// Inside an image: its description as plain text, which belongs to the passage as well.
    private mutating func visitDescription(_ node: OpaquePointer, _ type: cmark_node_type, entering: Bool) {
        guard node != image else {
            let last = links.count - 1
            links[last].alternative = links[last].alternative.lowerBound..<html.count
            writeTitle(node)
            write("\" />")
            links[last].tag = (openLinks.popLast() ?? 0)..<html.count
            image = nil
            return
        }
        switch type {
        case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
            let words = literal(node)
            escape(words)
            current?.text.append(contentsOf: words)
        case CMARK_NODE_LINEBREAK, CMARK_NODE_SOFTBREAK:
            write(" ")
            current?.text.append(UInt8(ascii: " "))
        default: break
        }
    }

    private mutating func writeAddress(_ node: OpaquePointer) -> Range<Int> {
        let start = html.count
        let address = literal(cmark_node_get_url(node))
        if !Addresses.isDangerous(String(decoding: address, as: UTF8.self)) {
            Addresses.appendEscaped(address, to: &html)
        }
        return start..<html.count
    }

    private mutating func writeTitle(_ node: OpaquePointer) {
        let title = literal(cmark_node_get_title(node))
        guard !title.isEmpty else { return }
        write("\" title=\"")
        escape(title)
    }

    private mutating func note(
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
    private mutating func footnoteReference(_ node: OpaquePointer) {
        let number = String(decoding: literal(node), as: UTF8.self)
        let count = (footnotes.references[number] ?? 0) + 1
        footnotes.references[number] = count
        let suffix = count > 1 ? "-\(count)" : ""
        write("<sup class=\"footnote-ref\"><a href=\"#fn-\(number)\" id=\"fnref-\(number)\(suffix)\" data-footnote-ref>")
        write("\(number)</a></sup>")
    }

    private mutating func footnoteDefinition(entering: Bool) {
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

    private mutating func writeBackReferences() {
        footnotes.written = footnotes.index
        for reference in 1...max(1, footnotes.references["\(footnotes.index)"] ?? 1) {
            let suffix = reference > 1 ? "-\(reference)" : ""
            write("\(reference > 1 ? " " : "")<a href=\"#fnref-\(footnotes.index)\(suffix)\" class=\"footnote-backref\"")
            write(" data-footnote-backref aria-label=\"Back to content\">↩")
            write(reference > 1 ? "<sup class=\"footnote-ref\">\(reference)</sup></a>" : "</a>")
        }
    }
}

// MARK: - Text and bytes

extension Renderer {
    private mutating func open(_ kind: Passage.Kind, at node: OpaquePointer, carriesID: Bool = true) {
        if current != nil { close() }
        current = Open(kind: kind, idPlace: carriesID && rendering.passageIDs ? html.count : nil, line: Int(cmark_node_get_start_line(node)))
    }

    /// Ends the passage: its id is known only now, and is set into the start tag that waits for it.
    private mutating func close() {
        guard var passage = current else { return }
        current = nil
        guard passage.text.contains(where: { $0 > 0x20 }) else { return }
        let id = ids.next(for: passage.text)
        if let place = passage.idPlace {
            let attribute = Array(" id=\"\(id)\"".utf8)
            html.insert(contentsOf: attribute, at: place)
            for index in passage.runs.indices { passage.runs[index].start += attribute.count }
            for index in links.indices.reversed() {
                guard links[index].tag.lowerBound >= place || links[index].value.lowerBound >= place else { break }
                links[index].move(by: attribute.count)
            }
        }
        passages.append(Passage(id: id, kind: passage.kind, text: passage.text, line: passage.line))
        runs.append(passage.runs)
    }

    /// Text for a reader: escaped into the HTML, plain into the passage.
    private mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard !bytes.isEmpty else { return }
        guard current != nil else {
            escape(bytes)
            return
        }
        var clean = 0
        for index in bytes.indices where Self.reference(bytes[index]) != nil {
            run(bytes[clean..<index])
            let start = html.count
            let place = current?.text.count ?? 0
            current?.text.append(bytes[index])
            write(Self.reference(bytes[index]) ?? "")
            current?.runs.append(
                Document.TextRun(
                    text: place..<place + 1, start: start, length: html.count - start, isClosed: closedDepth > 0))
            clean = index + 1
        }
        run(bytes[clean...])
    }

    private mutating func run(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        guard !bytes.isEmpty, let place = current?.text.count else { return }
        current?.runs.append(
            Document.TextRun(
                text: place..<place + bytes.count, start: html.count, length: bytes.count, isClosed: closedDepth > 0))
        current?.text.append(contentsOf: bytes)
        html.append(contentsOf: bytes)
    }

    /// A line end in the HTML is a space in the passage, byte for byte in the same place.
    private mutating func lineBreak() {
        if let place = current?.text.count {
            current?.runs.append(
                Document.TextRun(text: place..<place + 1, start: html.count, length: 1, isClosed: closedDepth > 0))
            current?.text.append(UInt8(ascii: " "))
        }
        write("\n")
    }

    private func literal(_ node: OpaquePointer) -> UnsafeBufferPointer<UInt8> {
        literal(cmark_node_get_literal(node))
    }

    private func literal(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
        var count = 0
        while text[count] != 0 { count += 1 }
        return UnsafeRawBufferPointer(start: text, count: count).assumingMemoryBound(to: UInt8.self)
    }

    private mutating func escape(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            if let reference = Self.reference(byte) { write(reference) } else { html.append(byte) }
        }
    }

    private static func reference(_ byte: UInt8) -> StaticString? {
        guard byte <= UInt8(ascii: ">") else { return nil }
        switch byte {
        case UInt8(ascii: "\""): return "&quot;"
        case UInt8(ascii: "&"): return "&amp;"
        case UInt8(ascii: "<"): return "&lt;"
        case UInt8(ascii: ">"): return "&gt;"
        default: return nil
        }
    }

    private mutating func write(_ text: StaticString) {
        text.withUTF8Buffer { html.append(contentsOf: $0) }
    }

    private mutating func write(_ text: String) {
        html.append(contentsOf: text.utf8)
    }

    private mutating func startLine() {
        if let last = html.last, last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
    }
}

extension Document.Link {
    fileprivate mutating func move(by count: Int) {
        value = value.lowerBound + count..<value.upperBound + count
        tag = tag.lowerBound + count..<tag.upperBound + count
        alternative = alternative.lowerBound + count..<alternative.upperBound + count
    }
}
