/// Writes blocks as CommonMark that shows their text as it is.
enum MarkdownWriter {
    static func write(_ blocks: [ImportedBlock], to output: inout [UInt8]) {
        var number = 0
        for (index, block) in blocks.enumerated() {
            let before = index > 0 ? blocks[index - 1].kind : nil
            if index > 0 {
                output.append(ASCII.newline)
                if !isTight(before, block.kind) { output.append(ASCII.newline) }
                // A quotation or list right after another of its kind would become one with it.
                if separates(before, block.kind) { output.append(contentsOf: "<!-- -->\n\n".utf8) }
            }
            if case .listItem(_, true) = block.kind {
                if case .listItem? = before { number += 1 } else { number = 1 }
            }
            write(block, number: number, to: &output)
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

    private static func write(_ block: ImportedBlock, number: Int, to output: inout [UInt8]) {
        switch block.kind {
        case .paragraph: inline(block, atLineStart: true, to: &output)
        case .subhead(let level):
            output.append(contentsOf: String(repeating: "#", count: level).utf8)
            output.append(ASCII.space)
            inline(block, atLineStart: false, to: &output)
        case .quote:
            output.append(contentsOf: "> ".utf8)
            inline(block, atLineStart: true, to: &output)
        case .listItem(let depth, let isOrdered):
            output.append(contentsOf: String(repeating: "    ", count: depth).utf8)
            output.append(contentsOf: (isOrdered ? "\(number). " : "- ").utf8)
            inline(block, atLineStart: true, to: &output)
        case .preformatted:
            for (index, line) in block.text.split(separator: ASCII.newline, omittingEmptySubsequences: false).enumerated() {
                if index > 0 { output.append(ASCII.newline) }
                output.append(contentsOf: "    ".utf8)
                output.append(contentsOf: line)
            }
        }
    }

    /// The text with its links and emphasis; every mark that Markdown would read is escaped.
    static func inline(_ block: ImportedBlock, atLineStart: Bool, to output: inout [UInt8]) {
        let text = block.text
        var position = 0
        // Styles are nested or apart: those that begin first and end last are outermost.
        let ordered = nested(block.styles, count: text.count)
        var open: [InlineStyle] = []
        var next = 0
        var isStart = atLineStart
        func emit(to end: Int, _ output: inout [UInt8]) {
            guard position < end else { return }
            escape(text[position..<end], atLineStart: isStart, isLast: end == text.count, to: &output)
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
                output.append(contentsOf: mark(ordered[next].kind, isOpening: true).utf8)
                isStart = false
                open.append(ordered[next])
                next += 1
            } else {
                emit(to: text.count, &output)
            }
        }
    }

    /// Styles without white space at their ends, none crossing another, none twice.
    private static func nested(_ styles: [InlineStyle], count: Int) -> [InlineStyle] {
        let sorted = styles.filter { $0.range.lowerBound >= 0 && $0.range.upperBound <= count && !$0.range.isEmpty && $0.kind != .code }
            .sorted { $0.range.lowerBound != $1.range.lowerBound ? $0.range.lowerBound < $1.range.lowerBound : $0.range.upperBound > $1.range.upperBound }
        var result = [InlineStyle]()
        var open = [InlineStyle]()
        for style in sorted {
            while let last = open.last, last.range.upperBound <= style.range.lowerBound { open.removeLast() }
            if open.contains(where: { $0.range.upperBound < style.range.upperBound || same($0.kind, style.kind) }) { continue }
            result.append(style)
            open.append(style)
        }
        return result
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
        case .code: return ""
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
    static func escape(_ text: ArraySlice<UInt8>, atLineStart: Bool, isLast: Bool = true, to output: inout [UInt8]) {
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
        // A heading's closing run of number signs would be cut.
        _ = isLast
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
        case UInt8(ascii: "w"), UInt8(ascii: "W"): return false
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
