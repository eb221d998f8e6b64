internal import Text

/// Reads a template: cuts it into literal text and statements, and nests them.
struct TemplateParser {
    private let source: SourceFile
    private let file: Int
    private var faults: [Diagnostic] = []
    private var items: [Item] = []
    /// Behind a byte-order mark.
    private let start: Int

    /// Blocks nest at most so deep, so that no template exhausts the stack.
    static let depthLimit = 64

    private enum Item {
        case literal(Range<Int>)
        case statement(Statement, Range<Int>)
    }

    /// The template, with every fault of its syntax.
    static func parse(_ source: SourceFile, name: String, file: Int) -> (Template, [Diagnostic]) {
        var parser = TemplateParser(source: source, file: file)
        parser.cut()
        parser.dropStatementLines()
        let template = parser.nest(name: name)
        return (template, parser.faults)
    }

    private init(source: SourceFile, file: Int) {
        self.source = source
        self.file = file
        start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    private mutating func fault(_ message: String, _ range: Range<Int>) {
        if faults.count < FaultList.limit { faults.append(Diagnostic(.error, message, at: range, in: source)) }
    }

    // MARK: Literal text and statements

    private mutating func cut() {
        let bytes = source.bytes
        var literalStart = start
        var index = literalStart
        while index + 1 < bytes.count, faults.count < FaultList.limit {
            guard bytes[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            if bytes[index + 1] == UInt8(ascii: "(") {
                appendLiteral(literalStart..<index)
                let tokenizer = Tokenizer(source, from: index)
                let (statement, parseFaults) = Statement.parse(tokenizer.tokens, in: source, hasComment: tokenizer.hasComment)
                // A fault of the tokens makes what was read behind it guesswork.
                faults += tokenizer.fault.map { [$0] } ?? parseFaults
                items.append(.statement(tokenizer.fault == nil ? statement : statement.withoutValue, index..<tokenizer.offset))
                index = tokenizer.offset
                literalStart = index
            } else if bytes[index + 1] == UInt8(ascii: "\\"), index + 2 < bytes.count, bytes[index + 2] == UInt8(ascii: "(") {
                // `\\(` is a literal `\(`.
                appendLiteral(literalStart..<index)
                literalStart = index + 1
                index += 3
            } else {
                index += 1
            }
        }
        appendLiteral(literalStart..<bytes.count)
    }

    private mutating func appendLiteral(_ range: Range<Int>) {
        if !range.isEmpty { items.append(.literal(range)) }
    }

    // MARK: White space

    /// A line that holds nothing but silent statements and white space goes, its line end included.
    private mutating func dropStatementLines() {
        for index in items.indices {
            guard case .statement(let statement, let range) = items[index], statement.isSilent,
                startsLine(at: range.lowerBound), let last = endOfLine(after: index)
            else { continue }
            trimEnd(of: index - 1)
            for between in index + 1..<max(last, index + 1) {
                if case .literal(let range) = items[between] { items[between] = .literal(range.upperBound..<range.upperBound) }
            }
            trimStart(of: last)
        }
        items.removeAll { if case .literal(let range) = $0 { range.isEmpty } else { false } }
    }

    /// Whether only white space stands between the line's start and the offset.
    private func startsLine(at offset: Int) -> Bool {
        guard let last = source.bytes[start..<offset].lastIndex(where: { !Self.isBlank($0) }) else { return true }
        return source.bytes[last] == 0x0A || source.bytes[last] == 0x0D
    }

    /// The item that holds the line's end, where only silent statements and white space stand before it; the count of items for the file's end.
    private func endOfLine(after index: Int) -> Int? {
        for next in index + 1..<max(items.count, index + 1) {
            switch items[next] {
            case .statement(let statement, _):
                if !statement.isSilent { return nil }
            case .literal(let range):
                guard let first = source.bytes[range].firstIndex(where: { !Self.isBlank($0) }) else { continue }
                return source.bytes[first] == 0x0A || source.bytes[first] == 0x0D ? next : nil
            }
        }
        return items.count
    }

    private mutating func trimEnd(of index: Int) {
        guard index >= 0, case .literal(let range) = items[index] else { return }
        let kept = source.bytes[range].lastIndex { !Self.isBlank($0) }
        items[index] = .literal(range.lowerBound..<(kept.map { $0 + 1 } ?? range.lowerBound))
    }

    private mutating func trimStart(of index: Int) {
        guard index < items.count, case .literal(let range) = items[index] else { return }
        var start = source.bytes[range].firstIndex { !Self.isBlank($0) } ?? range.upperBound
        if start < range.upperBound, source.bytes[start] == 0x0D { start += 1 }
        if start < range.upperBound, source.bytes[start] == 0x0A { start += 1 }
        items[index] = .literal(start..<range.upperBound)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    // MARK: Nesting

    /// A statement that waits for its `\(end)`.
    private struct Open {
        var statement: Statement
        let range: Range<Int>
        var nodes: [Node] = []
        /// Finished branches of an `if`.
        var branches: [Node.Branch] = []
        /// The body of a `for` once its `else` was met.
        var body: [Node]?
        var hasElse = false
        var branchRange: Range<Int>
        var conditions: [Condition] = []

        init(_ statement: Statement, _ range: Range<Int>) {
            self.statement = statement
            self.range = range
            branchRange = range
            if case .if(let conditions) = statement { self.conditions = conditions }
        }

        var word: String {
            switch statement {
            case .if: "if"
            case .for: "for"
            default: "block"
            }
        }

        /// The finished node.
        func closed() -> Node {
            switch statement {
            case .for(let pattern, let list):
                return .loop(.init(pattern: pattern, list: list, body: body ?? nodes, otherwise: hasElse ? nodes : nil, range: range))
            case .block(let name): return .block(name, nodes)
            default:
                if hasElse { return .conditional(branches, otherwise: nodes, range: range) }
                let last = Node.Branch(conditions: conditions, body: nodes, range: branchRange)
                return .conditional(branches + [last], otherwise: nil, range: range)
            }
        }
    }

    private mutating func nest(name: String) -> Template {
        var template = Template(name: name, file: file)
        var stack = [Open(.comment, 0..<0)]
        for (index, item) in items.enumerated() {
            switch item {
            case .literal(let range): stack[stack.count - 1].nodes.append(.literal(range))
            case .statement(let statement, let range):
                if case .layout(let layout) = statement {
                    readLayout(layout, range, isFirst: index == 0 || isLead(index), into: &template)
                } else {
                    place(statement, range, &stack)
                }
            }
        }
        while stack.count > 1 {
            let open = stack.removeLast()
            fault("this “\(open.word)” has no “\\(end)”", open.range)
            if stack.count <= Self.depthLimit { stack[stack.count - 1].nodes.append(open.closed()) }
        }
        template.nodes = stack[0].nodes
        return template
    }

    /// Whether only white space and comments stand before the item.
    private func isLead(_ index: Int) -> Bool {
        items[..<index].allSatisfy {
            switch $0 {
            case .literal(let range): source.bytes[range].allSatisfy { $0 <= 0x20 }
            case .statement(.comment, _): true
            case .statement: false
            }
        }
    }

    private mutating func readLayout(_ layout: Name, _ range: Range<Int>, isFirst: Bool, into template: inout Template) {
        if template.layout != nil {
            fault("a template has one layout", range)
        } else if !isFirst {
            fault("“layout” stands at the top of a template", range)
        } else {
            template.layout = layout
        }
    }

    private mutating func place(_ statement: Statement, _ range: Range<Int>, _ stack: inout [Open]) {
        let top = stack.count - 1
        switch statement {
        case .if, .for, .block:
            if stack.count == Self.depthLimit + 1 { fault("statements nest deeper than \(Self.depthLimit) levels", range) }
            stack.append(Open(statement, range))
        case .elseIf(let conditions): readElse(conditions, range, &stack[top], isOpen: top > 0)
        case .else: readElse(nil, range, &stack[top], isOpen: top > 0)
        case .end:
            guard top > 0 else { return fault("“end” closes nothing; there is no open “if”, “for” or “block”", range) }
            let node = stack.removeLast().closed()
            if stack.count <= Self.depthLimit { stack[top - 1].nodes.append(node) }
        case .interpolation(let value): stack[top].nodes.append(.interpolation(value))
        case .binding(let name, let value): stack[top].nodes.append(.binding(name, value))
        case .include(let name, let arguments): stack[top].nodes.append(.include(name, arguments))
        case .layout, .comment, .invalid: break
        }
    }

    /// - Parameter conditions: Nil for a bare `else`.
    private mutating func readElse(_ conditions: [Condition]?, _ range: Range<Int>, _ open: inout Open, isOpen: Bool) {
        let word = conditions == nil ? "else" : "else if"
        guard isOpen else { return fault("“\(word)” belongs to no “if”", range) }
        guard !open.hasElse else { return fault("“\(word)” after the “else” of this “\(open.word)”", range) }
        switch open.statement {
        case .if:
            open.branches.append(.init(conditions: open.conditions, body: open.nodes, range: open.branchRange))
            open.nodes = []
            open.branchRange = range
            open.conditions = conditions ?? []
            open.hasElse = conditions == nil
        case .for where conditions == nil:
            open.body = open.nodes
            open.nodes = []
            open.hasElse = true
        default: fault("“\(word)” belongs to no “if”; this is a “\(open.word)”", range)
        }
    }
}

extension Statement {
    /// The statement without its expressions: it keeps its place in the nesting.
    fileprivate var withoutValue: Statement {
        switch self {
        case .if, .elseIf: elseOrIf
        case .for(let pattern, let list): .for(pattern, Expression(kind: .invalid, range: list.range))
        case .binding(let name, let value): .binding(name, Expression(kind: .invalid, range: value.range))
        case .else, .end, .block, .comment: self
        case .interpolation, .include, .layout, .invalid: .invalid
        }
    }

    private var elseOrIf: Statement {
        if case .if = self { .if([]) } else { .elseIf([]) }
    }
}
