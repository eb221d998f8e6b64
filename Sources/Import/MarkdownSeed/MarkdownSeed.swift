internal import Corpus
internal import Text

/// Reads the blocks of a Markdown file: front matter, headings, paragraphs, lists, quotations, code, images.
struct MarkdownSeed {
    private let text: MappedText
    private let references: MarkdownReferences
    private(set) var pieces: [Piece] = []
    private(set) var article = ImportedArticle()
    private var paragraph: [Range<Int>] = []
    /// The rows of a table that is being read.
    private var table: [Range<Int>] = []
    private var form = Piece.Form.line
    private var gap = true

    init(_ text: MappedText) {
        self.text = text
        references = MarkdownReferences(in: text.bytes)
        var start = 0
        if let front = Self.frontMatter(text.bytes[...]) {
            readFront(front)
            start = front.end
        }
        blocks(from: start)
    }

    // MARK: Front matter

    struct Front {
        /// Lines between the two marks.
        var lines: [Range<Int>]
        var end: Int
    }

    /// The lines between `---` and `---` at the file's beginning, if the first of them is `key: value`.
    static func frontMatter(_ bytes: ArraySlice<UInt8>) -> Front? {
        guard bytes.starts(with: "---\n".utf8) else { return nil }
        var lines = [Range<Int>]()
        var index = bytes.startIndex + 4
        while index < bytes.endIndex, lines.count < 200 {
            var end = index
            while end < bytes.endIndex, bytes[end] != ASCII.newline { end += 1 }
            let line = bytes[index..<end]
            if line.trimmed.elementsEqual("---".utf8) || line.trimmed.elementsEqual("...".utf8) {
                guard let first = lines.first, key(bytes[first]) != nil else { return nil }
                return Front(lines: lines, end: min(end + 1, bytes.endIndex))
            }
            lines.append(index..<end)
            index = end + 1
        }
        return nil
    }

    private static func key(_ line: ArraySlice<UInt8>) -> (key: String, value: Range<Int>)? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex, ASCII.isLetter(line[line.startIndex]),
            line[line.startIndex..<colon].allSatisfy({ ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") })
        else { return nil }
        let value = line[(colon + 1)...].trimmed
        return (line[line.startIndex..<colon].asciiLowercased.string, value.startIndex..<value.endIndex)
    }

    private mutating func readFront(_ front: Front) {
        var list: (key: String, values: [String])?
        func flush(_ article: inout ImportedArticle, _ list: (key: String, values: [String])?) {
            if let list { Self.set(list.key, list.values, &article) }
        }
        for line in front.lines {
            let words = text.bytes[line].trimmed
            if words.starts(with: "- ".utf8), list != nil {
                list?.values.append(Self.unquoted(words.dropFirst(2).trimmed))
            } else if let (key, value) = Self.key(text.bytes[line]) {
                flush(&article, list)
                let inline = text.bytes[value]
                if inline.isEmpty {
                    list = (key, [])
                } else if inline.first == UInt8(ascii: "["), inline.last == UInt8(ascii: "]") {
                    list = (key, inline.dropFirst().dropLast().split(separator: UInt8(ascii: ",")).map { Self.unquoted($0.trimmed) })
                } else {
                    list = (key, [Self.unquoted(inline)])
                }
            }
            var piece = Piece(text.part(line.lowerBound..<line.upperBound))
            piece.source = Array(text.bytes[line])
            piece.fate = .field("front matter", .init(kind: .mailHeader, rule: "front-matter"))
            pieces.append(piece)
        }
        flush(&article, list)
    }

    private static func unquoted(_ value: ArraySlice<UInt8>) -> String {
        guard value.count >= 2, let first = value.first, first == value.last, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") else { return value.string }
        return value.dropFirst().dropLast().string
    }

    /// The keys that are taken over; others stay in the raw file.
    private static let keys: Set<String> = ["title", "date", "updated", "byline", "url", "outlet", "language", "summary", "tags", "credit", "dateline"]

    private static func set(_ name: String, _ values: [String], _ article: inout ImportedArticle) {
        guard let value = values.first, !value.isEmpty, value != "null", let key = KeySynonyms.key(meantBy: name, where: keys.contains) else { return }
        let isAddress = PagePieces.isWebAddress(value)
        switch key {
        case "title": article.title = value
        case "date": article.date = PageMetadata.moment(value)
        case "updated": article.updated = PageMetadata.moment(value)
        case "byline": article.byline = values.flatMap { PageMetadata.people($0) }
        case "url": if isAddress { article.url = value }
        // `source: https://…` is where the text was found.
        case "outlet": if isAddress { article.url = article.url ?? value } else { article.outletName = value }
        case "language": article.language = value
        case "summary": article.summary = value
        case "tags": article.tags = values.count > 1 ? values : value.split(separator: ",").map { String($0.drop { $0 == " " }) }
        case "credit": article.credit = value
        default: article.dateline = value
        }
    }

    // MARK: Blocks

    private mutating func blocks(from start: Int) {
        let bytes = text.bytes
        var index = start
        var fence: ArraySlice<UInt8>?
        while index < bytes.count {
            var end = index
            while end < bytes.count, bytes[end] != ASCII.newline { end += 1 }
            let line = bytes[index..<end]
            let words = line.trimmed
            if let open = fence {
                if words.starts(with: open), words.allSatisfy({ $0 == open.first }) { fence = nil } else if !words.isEmpty { add([index..<end], form: .preformatted, isLiteral: true) }
            } else if words.starts(with: "```".utf8) || words.starts(with: "~~~".utf8) {
                flush()
                fence = words.prefix { $0 == words.first }
            } else {
                self.line(line, words)
            }
            index = end + 1
        }
        flush()
    }

    private mutating func line(_ line: ArraySlice<UInt8>, _ words: ArraySlice<UInt8>) {
        guard !words.isEmpty else {
            flush()
            gap = true
            return
        }
        let range = words.startIndex..<words.endIndex
        if !table.isEmpty {
            if words.contains(UInt8(ascii: "|")) {
                if !isTableRule(words) { table.append(range) }
                return
            }
            flushTable()
        }
        if isTableRule(words), form == .line, paragraph.count == 1, let head = paragraph.last, text.bytes[head].contains(UInt8(ascii: "|")) {
            paragraph = []
            table = [head]
            return
        }
        if let level = heading(words) {
            flush()
            var inner = words.dropFirst(level).trimmed
            while inner.last == UInt8(ascii: "#") { inner.removeLast() }
            inner = inner.trimmed
            add([inner.startIndex..<inner.endIndex], form: .heading(level: level), source: words)
        } else if isUnderline(words), !paragraph.isEmpty, form == .line {
            let lines = paragraph
            paragraph = []
            add(lines, form: .heading(level: words.first == UInt8(ascii: "=") ? 1 : 2))
        } else if isRule(words) {
            flush()
            add([range], form: .mark, isLiteral: true)
        } else if words.first == UInt8(ascii: ">") {
            var inner = words
            while inner.first == UInt8(ascii: ">") { inner = inner.dropFirst().trimmed }
            if form != .quote || inner.isEmpty { flush() }
            form = .quote
            if !inner.isEmpty { paragraph.append(inner.startIndex..<inner.endIndex) }
        } else if let item = item(words) {
            flush()
            let indent = words.startIndex - line.startIndex
            form = .listItem(depth: min(4, indent / 2 > 1 ? (indent + 2) / 4 : indent / 2), isOrdered: item.isOrdered)
            paragraph = [item.start..<words.endIndex]
        } else if references.isNote(words) {
            flush()
            paragraph = [range]
        } else if MarkdownReferences.address(words) != nil {
            flush()
        } else {
            // A line after a quotation or an item goes on with it; after a gap it begins anew.
            if paragraph.isEmpty { form = .line }
            paragraph.append(range)
        }
    }

    /// `| --- | :---: |`: the line above it is a table's head.
    private func isTableRule(_ words: ArraySlice<UInt8>) -> Bool {
        words.contains(UInt8(ascii: "|")) && words.contains(UInt8(ascii: "-")) && words.allSatisfy { "|-: \t".utf8.contains($0) }
    }

    /// The cells of a table's row: what stands between bars that no backslash precedes.
    private func cells(_ row: Range<Int>) -> [MappedText] {
        let bytes = text.bytes
        var bounds = [row.lowerBound]
        for index in row where bytes[index] == UInt8(ascii: "|") && (index == row.lowerBound || bytes[index - 1] != UInt8(ascii: "\\")) { bounds += [index, index + 1] }
        bounds.append(row.upperBound)
        var cells = stride(from: 0, to: bounds.count, by: 2).map { place -> MappedText in
            let words = bytes[bounds[place]..<bounds[place + 1]].trimmed
            var cell = MarkdownInline.read(text.part(words.startIndex..<words.endIndex)).text
            cell.trimEnd()
            return cell
        }
        // Bars at both ends of a row stand around it.
        if cells.count > 1, cells.first?.isEmpty == true, bytes[row.lowerBound] == UInt8(ascii: "|") { cells.removeFirst() }
        if cells.count > 1, cells.last?.isEmpty == true { cells.removeLast() }
        return cells
    }

    private mutating func flushTable() {
        let rows = table.map(cells)
        table = []
        let columns = rows.first?.count ?? 0
        guard columns > 0 else { return }
        let even = rows.map { Array($0.prefix(columns)) + Array(repeating: MappedText(), count: max(0, columns - $0.count)) }
        var piece = Piece(DataTable.joined(even), form: .table, isAfterGap: gap)
        guard !piece.text.isEmpty else { return }
        piece.source = nil
        pieces.append(piece)
        gap = false
    }

    private func heading(_ words: ArraySlice<UInt8>) -> Int? {
        let level = words.prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...6).contains(level), words.count > level, ASCII.isSpace(words[words.startIndex + level]) else { return nil }
        return level
    }

    private func isUnderline(_ words: ArraySlice<UInt8>) -> Bool {
        words.count >= 2 && (words.allSatisfy { $0 == UInt8(ascii: "=") } || words.allSatisfy { $0 == UInt8(ascii: "-") })
    }

    private func isRule(_ words: ArraySlice<UInt8>) -> Bool {
        let marks = words.filter { !ASCII.isSpace($0) }
        guard marks.count >= 3, let first = marks.first, "-*_".utf8.contains(first) else { return false }
        return marks.allSatisfy { $0 == first }
    }

    private func item(_ words: ArraySlice<UInt8>) -> (start: Int, isOrdered: Bool)? {
        guard let first = words.first else { return nil }
        var index = words.startIndex + 1
        var isOrdered = false
        if ASCII.isDigit(first) {
            while index < words.endIndex, ASCII.isDigit(words[index]), index - words.startIndex < 9 { index += 1 }
            guard index < words.endIndex, words[index] == UInt8(ascii: ".") || words[index] == UInt8(ascii: ")") else { return nil }
            index += 1
            isOrdered = true
        } else if !"*-+".utf8.contains(first) {
            return nil
        }
        guard index < words.endIndex, ASCII.isSpace(words[index]) else { return nil }
        while index < words.endIndex, ASCII.isSpace(words[index]) { index += 1 }
        return index < words.endIndex ? (index, isOrdered) : nil
    }

    private mutating func flush() {
        if !table.isEmpty { flushTable() }
        let lines = paragraph
        paragraph = []
        defer { form = .line }
        guard !lines.isEmpty else { return }
        if form == .line, (2...8).contains(lines.count), lines.contains(where: isNotice) {
            for line in lines { add([line], form: .line) }
        } else {
            add(lines, form: form)
        }
    }

    /// Whether a line alone is no part of a text: lines below an article often stand without a gap.
    private func isNotice(_ line: Range<Int>) -> Bool {
        RuleSet.builtIn.verdict(on: Piece(MarkdownInline.read(text.part(line)).text)) != nil
    }

    private mutating func add(_ lines: [Range<Int>], form: Piece.Form, isLiteral: Bool = false, source: ArraySlice<UInt8>? = nil) {
        guard let first = lines.first, let last = lines.last else { return }
        var joined = MappedText()
        for (number, line) in lines.enumerated() {
            if number > 0 { joined.append(CollectionOfOne(ASCII.space), replacing: lines[number - 1].upperBound..<line.lowerBound, of: text) }
            joined.append(line, of: text)
        }
        let inline = isLiteral ? (text: joined, styles: [], isImage: false) : MarkdownInline.read(joined, references)
        var collapsed = inline.text
        collapsed.trimEnd()
        guard !collapsed.isEmpty else { return }
        var piece = Piece(collapsed, form: inline.isImage ? .caption : form, isAfterGap: gap, styles: inline.styles.compactMap { style in
            let end = min(style.range.upperBound, collapsed.count)
            return style.range.lowerBound < end ? InlineStyle(range: style.range.lowerBound..<end, kind: style.kind) : nil
        })
        piece.source = Array(source ?? text.bytes[first.lowerBound..<last.upperBound])
        pieces.append(piece)
        gap = false
    }
}
