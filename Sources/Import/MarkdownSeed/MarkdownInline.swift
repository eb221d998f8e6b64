/// Reads links, emphasis, code and references inside a block of Markdown: the words that a reader sees, and their styles.
enum MarkdownInline {
    /// - Parameter references: the text's notes and addresses.
    /// - Returns: the words; whether the block is an image and nothing else (its words are then the alternative text).
    static func read(_ source: MappedText, _ references: MarkdownReferences = MarkdownReferences()) -> (text: MappedText, styles: [InlineStyle], isImage: Bool) {
        var reader = Reader(source: source, bytes: source.bytes, references: references)
        reader.scan(0..<source.count, depth: 0)
        let (text, styles) = reader.assemble()
        let isImage = reader.images > 0 && reader.wordsOutsideImages == 0
        return (text, styles, isImage)
    }

    private enum Token {
        case text(Range<Int>)
        case code(Range<Int>)
        case note(Range<Int>)
        case replaced([UInt8], Range<Int>)
        case delimiter(UInt8, Range<Int>, opens: Bool, closes: Bool)
        case linkStart(String)
        case linkEnd
    }

    private struct Reader {
        let source: MappedText
        let bytes: [UInt8]
        let references: MarkdownReferences
        var tokens: [Token] = []
        var images = 0
        var wordsOutsideImages = 0
        private var inImage = false
        /// Where the text begins that is not taken yet.
        private var clean = 0
        /// How many links and images may hold another.
        private static let deepest = 8

        init(source: MappedText, bytes: [UInt8], references: MarkdownReferences) {
            self.source = source
            self.bytes = bytes
            self.references = references
        }

        mutating func scan(_ range: Range<Int>, depth: Int) {
            let outside = clean
            clean = range.lowerBound
            var index = range.lowerBound
            while index < range.upperBound {
                if let end = mark(at: index, in: range, depth: depth) {
                    index = end
                    continue
                }
                if !inImage, ASCII.isAlphanumeric(bytes[index]) || bytes[index] >= 0xC3 { wordsOutsideImages += 1 }
                index += 1
            }
            flush(range.upperBound)
            clean = outside
        }

        /// Takes what has been read since the last mark as text.
        private mutating func flush(_ end: Int) {
            if clean < end { tokens.append(.text(clean..<end)) }
        }

        /// Reads what begins with a mark of Markdown; nil where nothing does, else where it ends.
        private mutating func mark(at index: Int, in range: Range<Int>, depth: Int) -> Int? {
            switch bytes[index] {
            case UInt8(ascii: "\\"): escape(index, range.upperBound)
            case UInt8(ascii: "&"): reference(index, range.upperBound)
            case UInt8(ascii: "`"): code(index, range.upperBound)
            case UInt8(ascii: "<"): tag(index, range.upperBound)
            case UInt8(ascii: "["): note(index, range.upperBound) ?? linked(index, range.upperBound, depth: depth)
            case UInt8(ascii: "!"): image(index, range.upperBound, depth: depth)
            case UInt8(ascii: "*"), UInt8(ascii: "_"): emphasis(index, in: range)
            default: nil
            }
        }

        private mutating func escape(_ index: Int, _ limit: Int) -> Int? {
            guard index + 1 < limit, bytes[index + 1] < 0x80, !ASCII.isAlphanumeric(bytes[index + 1]), !ASCII.isSpace(bytes[index + 1]) else { return nil }
            flush(index)
            clean = index + 1
            return index + 2
        }

        private mutating func reference(_ index: Int, _ limit: Int) -> Int? {
            guard let (scalars, length) = CharacterReference.read(bytes, at: index, end: limit) else { return nil }
            flush(index)
            tokens.append(.replaced(CharacterReference.encode(scalars), index..<index + length))
            if !inImage { wordsOutsideImages += 1 }
            clean = index + length
            return clean
        }

        private mutating func code(_ index: Int, _ limit: Int) -> Int {
            let ticks = bytes[index..<limit].prefix { $0 == UInt8(ascii: "`") }.count
            guard let close = codeEnd(index + ticks, ticks, limit) else { return index + ticks }
            flush(index)
            tokens.append(.code(index + ticks..<close))
            wordsOutsideImages += 1
            clean = close + ticks
            return clean
        }

        private mutating func tag(_ index: Int, _ limit: Int) -> Int? {
            guard let end = angle(index, limit) else { return nil }
            flush(index)
            if end.isAddress { tokens.append(.text(index + 1..<end.end - 1)) }
            clean = end.end
            return clean
        }

        private mutating func note(_ index: Int, _ limit: Int) -> Int? {
            guard let end = references.endOfNote(bytes[index..<limit]) else { return nil }
            flush(index)
            tokens.append(.note(index..<end))
            clean = end
            return end
        }

        private mutating func linked(_ index: Int, _ limit: Int, depth: Int) -> Int? {
            guard depth < Self.deepest, let link = link(index, limit) else { return nil }
            flush(index)
            tokens.append(.linkStart(link.target))
            scan(link.label, depth: depth + 1)
            tokens.append(.linkEnd)
            clean = link.end
            return clean
        }

        private mutating func image(_ index: Int, _ limit: Int, depth: Int) -> Int? {
            guard depth < Self.deepest, index + 1 < limit, bytes[index + 1] == UInt8(ascii: "["), let link = link(index + 1, limit) else { return nil }
            flush(index)
            images += 1
            let isInside = inImage
            inImage = true
            scan(link.label, depth: depth + 1)
            inImage = isInside
            clean = link.end
            return clean
        }

        private mutating func emphasis(_ index: Int, in range: Range<Int>) -> Int {
            flush(index)
            var end = index
            while end < range.upperBound, bytes[end] == bytes[index] { end += 1 }
            tokens.append(delimiter(bytes[index], index..<end, in: range))
            clean = end
            return end
        }

        private func delimiter(_ byte: UInt8, _ run: Range<Int>, in range: Range<Int>) -> Token {
            let before = run.lowerBound > range.lowerBound ? bytes[run.lowerBound - 1] : ASCII.space
            let after = run.upperBound < range.upperBound ? bytes[run.upperBound] : ASCII.space
            func isMark(_ byte: UInt8) -> Bool { byte < 0x80 && !ASCII.isAlphanumeric(byte) && !ASCII.isSpace(byte) }
            let left = !ASCII.isSpace(after) && (!isMark(after) || ASCII.isSpace(before) || isMark(before))
            let right = !ASCII.isSpace(before) && (!isMark(before) || ASCII.isSpace(after) || isMark(after))
            if byte == UInt8(ascii: "_") {
                return .delimiter(byte, run, opens: left && (!right || isMark(before)), closes: right && (!left || isMark(after)))
            }
            return .delimiter(byte, run, opens: left, closes: right)
        }

        /// Where as many backticks stand again.
        private func codeEnd(_ start: Int, _ ticks: Int, _ limit: Int) -> Int? {
            var index = start
            // A span of code is short in news: no search runs further than this.
            let far = min(limit, index + 2000)
            while index < far {
                guard bytes[index] == UInt8(ascii: "`") else {
                    index += 1
                    continue
                }
                var count = 0
                while index + count < limit, bytes[index + count] == UInt8(ascii: "`") { count += 1 }
                if count == ticks { return index }
                index += count
            }
            return nil
        }

        /// A tag, or an address in pointed brackets.
        private func angle(_ start: Int, _ limit: Int) -> (end: Int, isAddress: Bool)? {
            guard start + 1 < limit, ASCII.isLetter(bytes[start + 1]) || bytes[start + 1] == UInt8(ascii: "/") || bytes[start + 1] == UInt8(ascii: "!") else { return nil }
            let far = min(limit, start + 2000)
            guard let close = bytes[start..<far].firstIndex(of: UInt8(ascii: ">")) else { return nil }
            let inner = bytes[start + 1..<close]
            let isAddress = inner.hasPrefix(ignoringCase: "http") && !inner.contains(where: ASCII.isSpace)
            return (close + 1, isAddress)
        }

        /// `[label](target "title")`, `[label][reference]` or `[reference]`.
        private func link(_ open: Int, _ limit: Int) -> (label: Range<Int>, target: String, end: Int)? {
            var depth = 0
            var index = open
            let far = min(limit, open + 4000)
            while index < far {
                if bytes[index] == UInt8(ascii: "\\") { index += 2; continue }
                if bytes[index] == UInt8(ascii: "[") { depth += 1 }
                if bytes[index] == UInt8(ascii: "]") {
                    depth -= 1
                    if depth == 0 { break }
                }
                index += 1
            }
            guard index < far else { return nil }
            let label = open + 1..<index
            guard index + 1 < limit, bytes[index + 1] == UInt8(ascii: "(") else { return reference(label, limit) }
            var end = index + 2
            var brackets = 1
            let stop = min(limit, end + 3000)
            while end < stop {
                if bytes[end] == UInt8(ascii: "\\") { end += 2; continue }
                if bytes[end] == UInt8(ascii: "(") { brackets += 1 }
                if bytes[end] == UInt8(ascii: ")") {
                    brackets -= 1
                    if brackets == 0 { break }
                }
                end += 1
            }
            guard end < stop else { return nil }
            let inner = bytes[index + 2..<end].trimmed
            let target = inner.prefix { !ASCII.isSpace($0) }.filter { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
            return (label, target.string, end + 1)
        }

        /// `[label][reference]`, `[reference][]` or `[reference]`, where the text says what the reference stands for: else they are words.
        private func reference(_ label: Range<Int>, _ limit: Int) -> (label: Range<Int>, target: String, end: Int)? {
            var name = label
            var end = label.upperBound + 1
            if end < limit, bytes[end] == UInt8(ascii: "["), let close = bytes[end..<min(limit, end + 200)].firstIndex(of: UInt8(ascii: "]")) {
                if close > end + 1 { name = end + 1..<close }
                end = close + 1
            }
            return references.target(of: bytes[name]).map { (label, $0, end) }
        }

        /// Matches delimiters and writes the words.
        func assemble() -> (MappedText, [InlineStyle]) {
            var used = [Int: Int]()
            var pairs: [(open: Int, close: Int, count: Int)] = []
            var stack = [Int]()
            for (number, token) in tokens.enumerated() {
                guard case .delimiter(let byte, let run, let opens, let closes) = token else { continue }
                var left = run.count
                if closes {
                    while left > 0, let place = stack.lastIndex(where: { if case .delimiter(byte, _, _, _) = tokens[$0] { true } else { false } }) {
                        let opener = stack[place]
                        guard case .delimiter(_, let openRun, _, _) = tokens[opener] else { break }
                        let available = openRun.count - (used[opener] ?? 0)
                        let count = min(2, min(available, left))
                        guard count > 0 else {
                            stack.remove(at: place)
                            continue
                        }
                        pairs.append((opener, number, count))
                        used[opener, default: 0] += count
                        used[number, default: 0] += count
                        left -= count
                        stack.removeSubrange(available == count ? place... : (place + 1)...)
                    }
                }
                if opens, left > 0 { stack.append(number) }
                if stack.count > 200 { stack.removeFirst() }
            }
            return write(used, pairs)
        }

        private func write(_ used: [Int: Int], _ pairs: [(open: Int, close: Int, count: Int)]) -> (MappedText, [InlineStyle]) {
            var text = MappedText()
            var styles = [InlineStyle]()
            var starts = [Int](repeating: 0, count: tokens.count)
            var ends = starts
            var links: [(target: String, start: Int)] = []
            for (number, token) in tokens.enumerated() {
                ends[number] = text.count
                switch token {
                case .text(let range): text.appendCollapsed(range, of: source)
                case .code(let range):
                    let start = text.count
                    text.appendCollapsed(range, of: source)
                    if text.count > start { styles.append(InlineStyle(range: start..<text.count, kind: .code)) }
                case .note(let range):
                    styles.append(InlineStyle(range: text.count..<text.count + range.count, kind: .note))
                    text.append(range, of: source)
                case .replaced(let piece, let range): text.append(piece, replacing: range, of: source)
                case .delimiter(_, let run, _, _):
                    let literal = run.count - (used[number] ?? 0)
                    if literal > 0 { text.append(run.lowerBound..<run.lowerBound + literal, of: source) }
                case .linkStart(let target): links.append((target, text.count))
                case .linkEnd:
                    guard let link = links.popLast() else { continue }
                    if text.count > link.start, PagePieces.isWebAddress(link.target) { styles.append(InlineStyle(range: link.start..<text.count, kind: .link(link.target))) }
                }
                starts[number] = text.count
            }
            for pair in pairs where starts[pair.open] < ends[pair.close] {
                styles.append(InlineStyle(range: starts[pair.open]..<ends[pair.close], kind: pair.count == 2 ? .strong : .emphasis))
            }
            return (text, styles)
        }
    }
}
