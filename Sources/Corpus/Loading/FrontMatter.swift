internal import Text
internal import Yams

/// The YAML at the head of a Markdown file, between a first line `---` and the next line that is exactly `---`.
struct FrontMatter {
    /// Values by key, in the order of the file.
    var fields: [PlainYAML.Field] = []
    /// The line of the file on which the YAML starts, from 1.
    var firstLine = 1
    /// Whether a value may have a comment behind it, or what is taken for one.
    var mayHoldComments = false
    /// The bytes of the file below the front matter.
    var body: Range<Int> = 0..<0
    /// The line on which that begins, from 1.
    var bodyLine = 1

    private static let tooDeep = "the front matter is nested too deep"

    /// Reads the front matter of a file; a file that does not begin with `---` has none and is all body.
    static func read(_ source: SourceFile) throws(Diagnostic) -> FrontMatter {
        let bytes = source.bytes
        guard let first = line(of: bytes, from: 0), isFence(bytes[first.content]) else {
            if let fault = MissingFence.fault(in: source) { throw fault }
            return FrontMatter(body: 0..<bytes.count)
        }
        var start = first.next
        var lines = 1
        while let line = line(of: bytes, from: start) {
            lines += 1
            if isFence(bytes[line.content]) {
                var matter = try FrontMatter.yaml(source, range: first.next..<line.content.lowerBound, firstLine: 2)
                matter.body = line.next..<bytes.count
                matter.bodyLine = lines + 1
                return matter
            }
            start = line.next
        }
        throw Diagnostic(
            .error, "the front matter is not closed; end it with a line that is exactly “---”", at: first.content, in: source)
    }

    /// Reads YAML that is a mapping, or nothing.
    static func yaml(_ source: SourceFile, range: Range<Int>, firstLine: Int) throws(Diagnostic) -> FrontMatter {
        var matter = FrontMatter(firstLine: firstLine)
        try checkBounds(source, range)
        // Most is ASCII, and needs no string to see that it is text.
        let isASCII = source.bytes[range].withUnsafeBufferPointer { $0.firstIndex(from: 0, marking: \.beyondASCII) == $0.count }
        if isASCII, let fields = PlainYAML.fields(of: source.bytes[range]) {
            matter.fields = fields
            return matter
        }
        if !isASCII, let fault = source.encodingFault(in: range) { throw fault }
        let text = String(decoding: source.bytes[range], as: UTF8.self)
        if !isASCII, let fields = PlainYAML.fields(of: source.bytes[range]) {
            matter.fields = fields
            return matter
        }
        guard let root = try compose(text, source, range, firstLine: firstLine) else { return matter }
        if case .scalar(let scalar) = root, scalar.string.isEmpty { return matter }
        guard case .mapping(let pairs, _) = root else {
            throw Diagnostic(
                .error, "expected keys and values, such as “title: …”", at: range.lowerBound..<range.lowerBound, in: source)
        }
        matter.mayHoldComments = source.bytes[range].contains(UInt8(ascii: "#"))
        for pair in pairs {
            guard let name = pair.key.scalar else {
                throw Diagnostic(.error, "a key must be text", at: matter.range(of: pair.key.mark, in: source), in: source)
            }
            matter.fields.append((name, pair.value))
        }
        return matter
    }

    /// What Yams makes of the text of a range of the file; nil where there is nothing.
    static func compose(_ text: String, _ source: SourceFile, _ range: Range<Int>, firstLine: Int) throws(Diagnostic) -> YAMLNode? {
        func at(line: Int, column: Int) -> Range<Int> {
            let offset = source.offset(line: line + firstLine - 1, column: column)
            return offset..<offset
        }
        let root: Node?
        do {
            // The encoding is named, or else Yams reads the environment for each file.
            root = try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch YamlError.scanner(let context, let problem, let mark, _), YamlError.parser(let context, let problem, let mark, _),
            YamlError.composer(let context, let problem, let mark, _)
        {
            let place = at(line: mark.line, column: mark.column)
            let line = source.bytes[source.lineRange(at: place.lowerBound)]
            let advice = YAMLAdvice.ending(for: problem, on: line, before: line[..<place.lowerBound])
            if let context, context.mark.line < mark.line, YAMLAdvice.isShownWhereItBegins(context.text) {
                let place = at(line: context.mark.line, column: context.mark.column)
                throw Diagnostic(.error, "this is not YAML: \(problem) \(context.text), which begins here\(advice)", at: place, in: source)
            }
            throw Diagnostic(.error, "this is not YAML: \(problem)\(advice)", at: place, in: source)
        } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
            let names = keys.sorted().map { "“\($0)”" }.joined(separator: ", ")
            let place = keys.sorted().first.flatMap { secondPlace(of: $0, in: source, range) } ?? at(line: context.mark.line, column: context.mark.column)
            throw Diagnostic(.error, "the key \(names) stands twice", at: place, in: source)
        } catch {
            throw Diagnostic(.error, "this is not YAML", at: range.lowerBound..<range.lowerBound, in: source)
        }
        guard let root else { return nil }
        var budget = Article.largestFrontMatter
        do throws(YAMLNode.Refusal) {
            return try YAMLNode(root, budget: &budget)
        } catch {
            switch error {
            case .tooLarge:
                throw Diagnostic(.error, "the aliases stand for more than \(Article.largestFrontMatter) values", at: range.lowerBound..<range.lowerBound, in: source)
            case .tooDeep(let mark): throw Diagnostic(.error, tooDeep, at: at(line: mark.line, column: mark.column), in: source)
            }
        }
    }

    /// Where a key stands for the second time at the beginning of a line; nil where it does not.
    private static func secondPlace(of key: String, in source: SourceFile, _ range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        var isSecond = false
        while start < range.upperBound, let line = line(of: source.bytes, from: start) {
            let text = source.bytes[line.content].drop { $0 == UInt8(ascii: " ") }
            if text.starts(with: key.utf8), text.dropFirst(key.utf8.count).first == UInt8(ascii: ":") {
                if isSecond { return text.startIndex..<text.startIndex + key.utf8.count }
                isSecond = true
            }
            start = line.next
        }
        return nil
    }

    /// Refuses at once what is larger or deeper than anybody writes. It is a look at the brackets alone, those in quoted texts among them:
    /// what gets by is bounded by Yams, which gives up at a depth of a thousand, and then by ``YAMLNode/deepest``.
    private static func checkBounds(_ source: SourceFile, _ range: Range<Int>) throws(Diagnostic) {
        guard range.count <= Article.largestFrontMatter else {
            throw Diagnostic(
                .error, "the front matter is larger than \(Article.largestFrontMatter / 1024) kB", at: range.lowerBound..<range.lowerBound, in: source)
        }
        if let index = source.bytes[range].withUnsafeBufferPointer(firstTooDeep) {
            let place = range.lowerBound + index
            throw Diagnostic(.error, tooDeep, at: place..<place, in: source)
        }
    }

    private static func firstTooDeep(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var depth = 0
        var dashes = 0
        return bytes.indices.first { index in
            switch bytes[index] {
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
            case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): dashes += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"): break
            default: dashes = 0
            }
            return depth > YAMLNode.deepest || dashes > YAMLNode.deepest
        }
    }

    /// The bytes of the file that a mark of the YAML reader points at, `count` bytes long.
    func range(of mark: YAMLNode.Mark, in source: SourceFile, count: Int = 0) -> Range<Int> {
        let offset = source.offset(line: mark.line + firstLine - 1, column: mark.column)
        return offset..<offset + count
    }

    static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.elementsEqual("---".utf8)
    }

    /// A line without its end, and where the next one begins; nil behind the last.
    static func line(of bytes: [UInt8], from start: Int) -> (content: Range<Int>, next: Int)? {
        guard start < bytes.count else { return nil }
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        var next = end
        if next < bytes.count {
            next += bytes[next] == 0x0D && next + 1 < bytes.count && bytes[next + 1] == 0x0A ? 2 : 1
        }
        return (start..<end, next)
    }
}
