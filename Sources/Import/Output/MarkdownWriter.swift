/// Writes blocks as CommonMark that shows their text as it is.
enum MarkdownWriter {
    static func write(_ blocks: [ImportedBlock], to output: inout [UInt8]) {
        var number = 0
        var depth = -1
        var index = 0
        while index < blocks.count {
            let block = blocks[index]
            let before = index > 0 ? blocks[index - 1].kind : nil
            if index > 0 {
                output.append(ASCII.newline)
                if !isTight(before, block.kind) { output.append(ASCII.newline) }
                // A list right after another of its kind would become one with it.
                if separates(before, block.kind) { output.append(contentsOf: "<!-- -->\n\n".utf8) }
            }
            switch block.kind {
            case .listItem(let wanted, let isOrdered):
                // No item stands deeper than one level below the item before it.
                depth = min(wanted, depth + 1)
                if case .listItem? = before { number += 1 } else { number = 1 }
                output.append(contentsOf: String(repeating: "    ", count: depth).utf8)
                output.append(contentsOf: (isOrdered ? "\(number). " : "- ").utf8)
                inline(block, atLineStart: true, to: &output)
            case .preformatted:
                var end = index + 1
                while end < blocks.count, blocks[end].kind == .preformatted { end += 1 }
                fence(blocks[index..<end], to: &output)
                index = end - 1
            default: write(block, to: &output)
            }
            if case .listItem = block.kind {} else { depth = -1 }
            index += 1
        }
        output.append(ASCII.newline)
    }

    private static func isTight(_ a: ImportedBlock.Kind?, _ b: ImportedBlock.Kind) -> Bool {
        if case .listItem(_, let first)? = a, case .listItem(let depth, let second) = b { return first == second || depth > 0 }
        return false
    }

    private static func separates(_ a: ImportedBlock.Kind?, _ b: ImportedBlock.Kind) -> Bool {
        if case .listItem(0, let first)? = a, case .listItem(0, let second) = b { return first != second }
        return false
    }

    private static func write(_ block: ImportedBlock, to output: inout [UInt8]) {
        switch block.kind {
        case .subhead(let level):
            output.append(contentsOf: String(repeating: "#", count: level).utf8)
            output.append(ASCII.space)
            inline(block, atLineStart: false, to: &output)
        case .quote:
            output.append(contentsOf: "> ".utf8)
            inline(block, atLineStart: true, to: &output)
        case .table: table(block, to: &output)
        case .paragraph, .listItem, .preformatted: inline(block, atLineStart: true, to: &output)
        }
    }

    /// Lines of code or verse, as they are, between two fences that are longer than any run of backticks in them.
    private static func fence(_ blocks: ArraySlice<ImportedBlock>, to output: inout [UInt8]) {
        let longest = blocks.map { longestRun(of: UInt8(ascii: "`"), in: $0.text[...]) }.max() ?? 0
        let mark = [UInt8](repeating: UInt8(ascii: "`"), count: max(3, longest + 1))
        output += mark
        for block in blocks {
            output.append(ASCII.newline)
            output += block.text
        }
        output.append(ASCII.newline)
        output += mark
    }

    private static func longestRun(of byte: UInt8, in text: ArraySlice<UInt8>) -> Int {
        var longest = 0
        var run = 0
        for other in text {
            run = other == byte ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    private static func table(_ block: ImportedBlock, to output: inout [UInt8]) {
        let rows = block.text.split(separator: ASCII.newline, omittingEmptySubsequences: false)
        for (number, row) in rows.enumerated() {
            let cells = row.split(separator: ASCII.tab, omittingEmptySubsequences: false)
            output.append(UInt8(ascii: "|"))
            for cell in cells {
                output.append(ASCII.space)
                escape(cell, atLineStart: false, to: &output)
                output.append(contentsOf: " |".utf8)
            }
            if number == 0 {
                output.append(contentsOf: "\n|".utf8)
                for _ in cells { output.append(contentsOf: " --- |".utf8) }
            }
            if number < rows.count - 1 { output.append(ASCII.newline) }
        }
    }

    /// The text with its links and emphasis; every mark that Markdown would read is escaped.
    static func inline(_ block: ImportedBlock, atLineStart: Bool, to output: inout [UInt8]) {
        let text = block.text
        var position = 0
        // Styles are nested or apart: those that begin first and end last are outermost.
        let ordered = nested(block.styles, in: text)
        var open: [InlineStyle] = []
        var next = 0
        var isStart = atLineStart
        func emit(to end: Int, _ output: inout [UInt8]) {
            guard position < end else { return }
            escape(text[position..<end], atLineStart: isStart, to: &output)
            isStart = false
            position = end
        }
        while position < text.count || !open.isEmpty || next < ordered.count {
            let closing = open.last?.range.upperBound ?? Int.max
            let opening = next < ordered.count ? ordered[next].range.lowerBound : Int.max
            if closing <= opening, closing != Int.max {
                emit(to: closing, &output)
                let style = open.removeLast()
                output.append(contentsOf: mark(style.kind, isOpening: false).utf8)
            } else if opening != Int.max {
                emit(to: opening, &output)
                let style = ordered[next]
                next += 1
                isStart = false
                if style.kind == .code {
                    code(text[style.range], to: &output)
                    position = style.range.upperBound
                } else if style.kind == .note {
                    note(style.range, in: text, to: &output)
                    position = style.range.upperBound
                } else {
                    output.append(contentsOf: mark(style.kind, isOpening: true).utf8)
                    open.append(style)
                }
            } else {
                emit(to: text.count, &output)
            }
        }
    }

    /// A span of code: nothing in it is escaped, and its fences are longer than any run of backticks in it.
    private static func code(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
        let tick = UInt8(ascii: "`")
        let fence = [UInt8](repeating: tick, count: longestRun(of: tick, in: text) + 1)
        let needsSpace = text.first == tick || text.last == tick
        output += fence
        if needsSpace { output.append(ASCII.space) }
        output += text
        if needsSpace { output.append(ASCII.space) }
        output += fence
    }

    /// The mark of a note: a bracket right behind it would make a link of it.
    private static func note(_ range: Range<Int>, in text: [UInt8], to output: inout [UInt8]) {
        output += text[range]
        if range.upperBound < text.count, text[range.upperBound] == UInt8(ascii: "(") { output.append(UInt8(ascii: "\\")) }
    }

    /// Styles without white space at their ends, none crossing another, none twice, and none whose marks CommonMark would not
    /// read as such in their place.
    private static func nested(_ styles: [InlineStyle], in text: [UInt8]) -> [InlineStyle] {
        let sorted = styles.compactMap { trimmed($0, in: text) }
            .sorted { $0.range.lowerBound != $1.range.lowerBound ? $0.range.lowerBound < $1.range.lowerBound : $0.range.upperBound > $1.range.upperBound }
        var result = [InlineStyle]()
        var open = [InlineStyle]()
        var lastEnd = -1
        for style in sorted {
            while let last = open.last, last.range.upperBound <= style.range.lowerBound { open.removeLast() }
            if open.contains(where: { $0.range.upperBound < style.range.upperBound || same($0.kind, style.kind) || $0.kind == .code || $0.kind == .note }) { continue }
            // Marks of two styles that touch would be read as one run.
            if style.kind != .note, lastEnd == style.range.lowerBound || !isFlanked(style, in: text) { continue }
            result.append(style)
            open.append(style)
            lastEnd = max(lastEnd, style.range.upperBound)
        }
        return result
    }

    private static func trimmed(_ style: InlineStyle, in text: [UInt8]) -> InlineStyle? {
        guard style.range.lowerBound >= 0, style.range.upperBound <= text.count else { return nil }
        let range = text[style.range].trimmed
        return range.isEmpty ? nil : InlineStyle(range: range.startIndex..<range.endIndex, kind: style.kind)
    }

    /// Whether asterisks around a range open and close emphasis: where they touch a mark of punctuation inside, white space or
    /// punctuation must stand outside.
    private static func isFlanked(_ style: InlineStyle, in text: [UInt8]) -> Bool {
        guard style.kind == .strong || style.kind == .emphasis else { return true }
        let (start, end) = (style.range.lowerBound, style.range.upperBound)
        let opens = isWord(text, at: start) || start == 0 || ASCII.isSpace(text[start - 1]) || isASCIIMark(text[start - 1])
        let closes = isWord(text, before: end) || end == text.count || ASCII.isSpace(text[end]) || isASCIIMark(text[end])
        return opens && closes
    }

    private static func isASCIIMark(_ byte: UInt8) -> Bool { byte < 0x80 && !ASCII.isAlphanumeric(byte) && !ASCII.isSpace(byte) }

    private static func isWord(_ text: [UInt8], at index: Int) -> Bool {
        let (value, _) = scalar(in: text[...], at: index)
        return isWord(value)
    }

    private static func isWord(_ text: [UInt8], before index: Int) -> Bool {
        var start = index - 1
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        return isWord(text, at: start)
    }

    /// Letters and digits, and nothing that could be punctuation.
    private static func isWord(_ value: UInt32) -> Bool {
        value < 0x80 ? ASCII.isAlphanumeric(UInt8(value)) : Unicode.Scalar(value).map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
    }

    private static func same(_ a: InlineStyle.Kind, _ b: InlineStyle.Kind) -> Bool {
        switch (a, b) {
        case (.link, .link), (.strong, .strong), (.emphasis, .emphasis): true
        default: false
        }
    }

    private static func mark(_ kind: InlineStyle.Kind, isOpening: Bool) -> String {
        switch kind {
        case .strong: return "**"
        case .emphasis: return "*"
        case .code, .note: return ""
        case .link(let url): return isOpening ? "[" : "](\(destination(url)))"
        }
    }

    /// An address as a link destination in pointed brackets, where it could be read otherwise.
    private static func destination(_ url: String) -> String {
        let isPlain = url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>()\\[]*_&".utf8.contains($0) }
        if isPlain, !url.isEmpty { return url }
        var result = "<"
        for byte in url.utf8 {
            switch byte {
            case UInt8(ascii: "<"): result += "%3C"
            case UInt8(ascii: ">"): result += "%3E"
            case UInt8(ascii: "\\"): result += "%5C"
            case UInt8(ascii: "&"): result += "&amp;"
            case 0...0x20: result += "%" + String(decoding: hexadecimalByte(byte), as: UTF8.self)
            default: result.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        return result + ">"
    }

    private static func hexadecimalByte(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }

    /// Appends text; a backslash stands before every byte that CommonMark or its extensions would read as markup.
    static func escape(_ text: ArraySlice<UInt8>, atLineStart: Bool, to output: inout [UInt8]) {
        var index = text.startIndex
        if atLineStart { index = escapeLineStart(text, to: &output) }
        var clean = index
        while index < text.endIndex {
            if needsEscape(text, at: index) {
                output.append(contentsOf: text[clean..<index])
                output.append(UInt8(ascii: "\\"))
                clean = index
            }
            index += 1
        }
        output.append(contentsOf: text[clean...])
    }

    private static func needsEscape(_ text: ArraySlice<UInt8>, at index: Int) -> Bool {
        switch text[index] {
        case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "~"), UInt8(ascii: "|"):
            return true
        case UInt8(ascii: "_"):
            // Inside a word it is a letter.
            return true
        case UInt8(ascii: "&"):
            guard index + 1 < text.endIndex else { return false }
            return ASCII.isLetter(text[index + 1]) || text[index + 1] == UInt8(ascii: "#")
        case UInt8(ascii: "#"): return index + 1 == text.endIndex || ASCII.isSpace(text[index + 1]) || text[index + 1] == UInt8(ascii: "#")
        case UInt8(ascii: ":"):
            // Addresses would become links of their own.
            return text[(index + 1)...].starts(with: "//".utf8)
        case UInt8(ascii: "@"): return index > text.startIndex && index + 1 < text.endIndex && ASCII.isAlphanumeric(text[index + 1]) && ASCII.isAlphanumeric(text[index - 1])
        default: return false
        }
    }

    /// Marks that mean something at the beginning of a block alone: headings, quotations, lists, rules, fences, headings' underlines.
    private static func escapeLineStart(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) -> Int {
        guard let first = text.first else { return text.startIndex }
        switch first {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="):
            output.append(UInt8(ascii: "\\"))
            output.append(first)
            return text.startIndex + 1
        case 0x30...0x39:
            var index = text.startIndex
            while index < text.endIndex, ASCII.isDigit(text[index]) { index += 1 }
            guard index < text.endIndex, text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ")") else { return text.startIndex }
            output.append(contentsOf: text[text.startIndex..<index])
            output.append(UInt8(ascii: "\\"))
            output.append(text[index])
            return index + 1
        default: return text.startIndex
        }
    }
}
