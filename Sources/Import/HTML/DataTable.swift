/// A table of data on a page: two rows and two columns of short texts at least. Tables that only lay a page out are none.
struct DataTable {
    /// Rows of cells, each cell's words with single spaces; all rows have as many cells.
    private(set) var rows: [[MappedText]] = []

    private static let maxColumns = 40
    private static let maxCells = 20_000
    private static let longestCell = 400

    init?(_ tree: MarkupTree, _ table: Int, isVisible: (Int) -> Bool) {
        var columns = 0
        var cells = 0
        var node = table + 1
        let end = max(node, tree.end(of: table))
        while node < end {
            let tag = tree[node].tag
            // A table inside a table is laid out, not listed.
            if tag == .table || tag == .form || tag?.headingLevel != nil { return nil }
            if tag == .tr, isVisible(node) {
                let row = Self.row(tree, node, isVisible: isVisible)
                guard row.count <= Self.maxColumns, row.allSatisfy({ $0.count <= Self.longestCell }) else { return nil }
                columns = max(columns, row.count)
                cells += row.count
                if row.contains(where: { !$0.isEmpty }) { rows.append(row) }
            }
            node += 1
        }
        let filled = rows.reduce(0) { $0 + $1.count { !$0.isEmpty } }
        guard rows.count >= 2, columns >= 2, cells <= Self.maxCells, filled * 2 >= rows.count * columns else { return nil }
        rows = rows.map { $0 + Array(repeating: MappedText(), count: columns - $0.count) }
    }

    private static func row(_ tree: MarkupTree, _ row: Int, isVisible: (Int) -> Bool) -> [MappedText] {
        var cells = [MappedText]()
        for cell in tree.children(row) where tree[cell].tag == .td || tree[cell].tag == .th {
            cells.append(text(tree, cell, isVisible: isVisible))
            let span = tree.attribute(cell, "colspan").flatMap { Int($0) } ?? 1
            if (2...20).contains(span) { cells += Array(repeating: MappedText(), count: span - 1) }
            if cells.count > maxColumns { break }
        }
        return cells
    }

    private static func text(_ tree: MarkupTree, _ cell: Int, isVisible: (Int) -> Bool) -> MappedText {
        var text = MappedText()
        var node = cell + 1
        let end = max(node, tree.end(of: cell))
        while node < end, text.count <= longestCell {
            if tree[node].tag == nil {
                if isVisible(node) {
                    let words = tree.decoded(node)
                    text.appendCollapsed(0..<words.count, of: words)
                }
            } else if tree[node].tag?.breaksLine == true || tree[node].tag == .br, !text.isEmpty, text.bytes.last != ASCII.space {
                text.append(CollectionOfOne(ASCII.space), replacing: tree[node].range.lowerBound..<tree[node].range.lowerBound, of: tree.text)
            }
            node += 1
        }
        text.trimEnd()
        return text
    }

    /// The whole table as the text of one block: a tab between cells, a line end between rows.
    var text: MappedText { Self.joined(rows) }

    static func joined(_ rows: [[MappedText]]) -> MappedText {
        var text = MappedText()
        for (number, row) in rows.enumerated() {
            for (column, cell) in row.enumerated() {
                if column > 0 || number > 0 { text.append(CollectionOfOne(column > 0 ? ASCII.tab : ASCII.newline), replacing: 0..<0) }
                text.append(0..<cell.count, of: cell)
            }
        }
        return text
    }
}
