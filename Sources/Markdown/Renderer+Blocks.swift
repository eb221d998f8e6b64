internal import CMarkGFM

/// Paragraphs, headings, lists, code and tables.
extension Renderer {
    mutating func list(_ node: OpaquePointer, entering: Bool) {
        let isBullet = cmark_node_get_list_type(node) == CMARK_BULLET_LIST
        guard entering else {
            write(isBullet ? "</ul>\n" : "</ol>\n")
            return
        }
        startLine()
        let start = cmark_node_get_list_start(node)
        write(isBullet ? "<ul>\n" : start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n")
    }

    mutating func item(_ node: OpaquePointer, entering: Bool) {
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
        // A check box that nobody can tick says nothing to a reader who cannot see what stands beside it.
        write(isChecked ? "☑ " : "☐ ")
    }

    mutating func heading(_ node: OpaquePointer, entering: Bool) {
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

    mutating func codeBlock(_ node: OpaquePointer) {
        startLine()
        write("<pre")
        open(.code, at: node)
        write("><code")
        let language = literal(cmark_node_get_fence_info(node)).prefix { $0 != 0x20 && !(0x09...0x0D).contains($0) }
        if !language.isEmpty {
            write(" class=\"language-")
            Array(language).withUnsafeBufferPointer { escape($0) }
            write("\"")
        }
        write(">")
        closedDepth += 1
        text(literal(node))
        closedDepth -= 1
        write("</code></pre>\n")
        close()
    }

    func isTight(_ paragraph: OpaquePointer?) -> Bool {
        guard let list = cmark_node_parent(cmark_node_parent(paragraph)) else { return false }
        return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0
    }

    mutating func paragraph(_ node: OpaquePointer, entering: Bool) {
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

    mutating func table(entering: Bool) {
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

    mutating func tableRow(_ node: OpaquePointer, entering: Bool) {
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

    mutating func tableCell(_ node: OpaquePointer, entering: Bool) {
        let row = cmark_node_parent(node)
        let tag = cmark_gfm_extensions_get_table_row_is_header(row) != 0 ? "th" : "td"
        guard entering else {
            write("</\(tag)>")
            return
        }
        if current?.text.isEmpty == false { hide([UInt8(ascii: "\t")]) }
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

    func alignment(of cell: OpaquePointer, in row: OpaquePointer?) -> UInt8 {
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
