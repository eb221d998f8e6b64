internal import Text

/// Reads expressions from the tokens of one `\(…)`.
///
/// After a fault it reads on as far as it can; `hasFailed` keeps one slip from being reported twice.
struct ExpressionParser {
    let source: SourceFile
    let tokens: [Token]
    private(set) var position = 0
    private(set) var faults: [Diagnostic] = []
    private(set) var hasFailed = false
    private var depth = 0
    /// Operators and members so far: each nests what stands before it.
    private var links = 0

    /// Expressions nest at most so deep, and have at most so many operators and members, so that no template exhausts the stack.
    static let depthLimit = 64
    static let linkLimit = 200

    /// - Parameter tokens: They end with `.end`.
    init(_ source: SourceFile, _ tokens: [Token]) {
        self.source = source
        self.tokens = tokens
    }

    var current: Token { tokens[min(position, tokens.count - 1)] }
    var isAtEnd: Bool { current.kind == .end }

    mutating func advance() {
        if position < tokens.count - 1 { position += 1 }
    }

    mutating func take(_ symbol: String) -> Bool {
        guard current.kind == .symbol(symbol) else { return false }
        advance()
        return true
    }

    mutating func takeWord(_ word: String) -> Bool {
        guard current.kind == .name(word) else { return false }
        advance()
        return true
    }

    mutating func fault(_ message: String, at range: Range<Int>) {
        if !hasFailed { faults.append(Diagnostic(.error, message, at: range, in: source)) }
        hasFailed = true
    }

    mutating func expectEnd(after what: String) {
        if !isAtEnd { fault("expected “)” after \(what), found \(current.spelling)", at: current.range) }
    }

    mutating func name(_ what: String) -> Name {
        if case .name(let text) = current.kind {
            let name = Name(text: text, range: current.range)
            advance()
            return name
        }
        fault("expected \(what), found \(current.spelling)", at: current.range)
        return Name(text: "", range: current.range)
    }

    mutating func text(_ what: String) -> Name {
        if case .text(let text) = current.kind {
            let name = Name(text: text, range: current.range)
            advance()
            return name
        }
        fault("expected \(what), found \(current.spelling)", at: current.range)
        return Name(text: "", range: current.range)
    }

    mutating func expression(above precedence: Int = 0) -> Expression {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else {
            fault("the expression nests deeper than \(Self.depthLimit) levels", at: current.range)
            return invalid()
        }
        var left = unary()
        while !hasFailed, case .symbol(let symbol) = current.kind, let operation = Operator(rawValue: symbol),
            operation.precedence > precedence
        {
            advance()
            countLink()
            // `??` groups from the right, the others from the left; comparisons do not chain.
            let right = expression(above: operation == .coalesce ? operation.precedence - 1 : operation.precedence)
            left = Expression(kind: .binary(operation, left, right), range: left.range.lowerBound..<right.range.upperBound)
            if operation.precedence == Operator.equal.precedence, case .symbol(let next) = current.kind,
                let other = Operator(rawValue: next), other.precedence == operation.precedence
            {
                fault("comparisons do not chain; join two with “&&”", at: current.range)
            }
        }
        return left
    }

    private mutating func countLink() {
        links += 1
        if links > Self.linkLimit { fault("the expression has more than \(Self.linkLimit) operators and members", at: current.range) }
    }

    private mutating func unary() -> Expression {
        let start = current.range
        var count = 0
        while take("!") { count += 1 }
        var operand = postfix()
        if count % 2 == 1 {
            operand = Expression(kind: .not(operand), range: start.lowerBound..<operand.range.upperBound)
        }
        return operand
    }

    private mutating func postfix() -> Expression {
        var base = primary()
        while !hasFailed {
            let optional = take("?")
            guard take(".") else {
                if optional { fault("expected “.” after “?”", at: current.range) }
                return base
            }
            countLink()
            let member = name("the name of a member")
            if take("(") {
                let arguments = arguments()
                base = Expression(
                    kind: .call(base, member, arguments, optional: optional),
                    range: base.range.lowerBound..<tokens[position - 1].range.upperBound)
            } else {
                base = Expression(
                    kind: .member(base, member, optional: optional), range: base.range.lowerBound..<member.range.upperBound)
            }
        }
        return base
    }

    private mutating func primary() -> Expression {
        let token = current
        let kind: Expression.Kind
        switch token.kind {
        case .text(let text): kind = .text(text)
        case .integer(let value): kind = .integer(value)
        case .decimal(let value): kind = .decimal(value)
        case .name("true"): kind = .flag(true)
        case .name("false"): kind = .flag(false)
        case .name("nil"): kind = .none
        case .name(let name): kind = .name(name)
        case .symbol("("):
            advance()
            let inner = expression()
            if !take(")") { fault("expected “)”, found \(current.spelling)", at: current.range) }
            return inner
        case .symbol("\\"): return keyPath()
        case .symbol("."):
            advance()
            let option = name("the name of an option")
            return Expression(kind: .option(option.text), range: token.range.lowerBound..<option.range.upperBound)
        default:
            fault("expected a value, found \(token.spelling)", at: token.range)
            return invalid()
        }
        advance()
        return Expression(kind: kind, range: token.range)
    }

    private mutating func keyPath() -> Expression {
        let start = current.range.lowerBound
        var names = [Name]()
        advance()
        while take(".") { names.append(name("the name of a member")) }
        guard let last = names.last else {
            fault("expected “.” and the name of a member, as in “\\.name”", at: current.range)
            return invalid()
        }
        return Expression(kind: .keyPath(names), range: start..<last.range.upperBound)
    }

    /// Behind the opening parenthesis, up to and with the closing one.
    private mutating func arguments() -> [Argument] {
        var arguments = [Argument]()
        if take(")") { return arguments }
        repeat {
            arguments.append(argument())
        } while !hasFailed && take(",")
        if !take(")") { fault("expected “,” or “)”, found \(current.spelling)", at: current.range) }
        return arguments
    }

    /// `value` or `label: value`.
    mutating func argument() -> Argument {
        if case .name(let text) = current.kind, position + 1 < tokens.count, tokens[position + 1].kind == .symbol(":") {
            let label = Name(text: text, range: current.range)
            advance()
            advance()
            return Argument(label: label, value: expression())
        }
        return Argument(label: nil, value: expression())
    }

    private func invalid() -> Expression { Expression(kind: .invalid, range: current.range) }
}
