internal import Text

/// What one `\(…)` says.
enum Statement {
    case interpolation(Expression)
    case `if`([Condition])
    case elseIf([Condition])
    case `else`
    case `for`([Name], Expression)
    case end
    case binding(Name, Expression)
    case include(Name, [Argument])
    case layout(Name)
    case block(Name)
    case comment
    /// Did not parse; the fault is reported already.
    case invalid

    /// Whether it writes nothing itself, so that a line that holds such statements alone leaves no blank line behind.
    var isSilent: Bool {
        if case .interpolation = self { false } else { true }
    }

    static let keywords = ["if", "else", "for", "end", "let", "include", "layout", "block"]

    /// Reads the tokens of one `\(…)`.
    static func parse(_ tokens: [Token], in source: SourceFile, hasComment: Bool) -> (Statement, [Diagnostic]) {
        var parser = ExpressionParser(source, tokens)
        if parser.isAtEnd {
            if !hasComment { parser.fault("nothing stands between “\\(” and “)”", at: parser.current.range) }
            return (hasComment ? .comment : .invalid, parser.faults)
        }
        let statement = statement(&parser)
        return (statement, parser.faults)
    }

    private static func statement(_ parser: inout ExpressionParser) -> Statement {
        guard case .name(let word) = parser.current.kind, keywords.contains(word) else { return value(&parser) }
        parser.advance()
        switch word {
        case "if": return .if(conditions(&parser))
        case "else":
            if parser.takeWord("if") { return .elseIf(conditions(&parser)) }
            parser.expectEnd(after: "“else”")
            return .else
        case "for": return loop(&parser)
        case "end":
            parser.expectEnd(after: "“end”")
            return .end
        case "let":
            let name = parser.name("a name after “let”")
            if !parser.take("=") { parser.fault("expected “=”, found \(parser.current.spelling)", at: parser.current.range) }
            let value = parser.expression()
            parser.expectEnd(after: "the value")
            return parser.hasFailed ? .binding(name, Expression(kind: .invalid, range: name.range)) : .binding(name, value)
        case "include": return include(&parser)
        default:
            let name = parser.text("the name of a \(word), as in “\(word) \"main\"”")
            parser.expectEnd(after: "the name")
            if word == "block" { return .block(name) }
            return parser.hasFailed ? .invalid : .layout(name)
        }
    }

    private static func value(_ parser: inout ExpressionParser) -> Statement {
        if case .name(let word) = parser.current.kind, let hint = foreignWords[word], parser.tokens.count <= hint.tokens {
            parser.fault("“\(word)” is no statement; write “\(hint.instead)”", at: parser.current.range)
            return hint.tokens == 2 ? .end : .invalid
        }
        let value = parser.expression()
        parser.expectEnd(after: "the value")
        return parser.hasFailed ? .invalid : .interpolation(value)
    }

    /// Words of other template languages, where they stand as a statement would.
    private static let foreignWords: [String: (instead: String, tokens: Int)] = [
        "endif": ("\\(end)", 2), "endfor": ("\\(end)", 2), "endblock": ("\\(end)", 2),
        "elif": ("\\(else if …)", .max), "elseif": ("\\(else if …)", .max), "elsif": ("\\(else if …)", .max),
        "foreach": ("\\(for x in xs)", .max), "unless": ("\\(if !…)", .max), "extends": ("\\(layout \"base\")", .max),
    ]

    private static func conditions(_ parser: inout ExpressionParser) -> [Condition] {
        var conditions = [Condition]()
        repeat {
            if parser.takeWord("let") {
                let name = parser.name("a name after “let”")
                // `if let x` stands for `if let x = x`, as in Swift.
                let value = parser.take("=") ? parser.expression() : Expression(kind: .name(name.text), range: name.range)
                conditions.append(.binding(name, value))
            } else {
                conditions.append(.flag(parser.expression()))
            }
        } while !parser.hasFailed && parser.take(",")
        if parser.current.kind == .symbol("=") {
            parser.fault("“=” binds a name after “let”; a comparison is written “==”", at: parser.current.range)
        }
        parser.expectEnd(after: "the condition")
        return parser.hasFailed ? [] : conditions
    }

    private static func loop(_ parser: inout ExpressionParser) -> Statement {
        var pattern = [Name]()
        if parser.take("(") {
            repeat {
                pattern.append(parser.name("a name"))
            } while !parser.hasFailed && parser.take(",")
            if !parser.take(")") { parser.fault("expected “)”, found \(parser.current.spelling)", at: parser.current.range) }
        } else {
            pattern.append(parser.name("a name after “for”"))
        }
        if !parser.takeWord("in") {
            parser.fault("expected “in”, found \(parser.current.spelling); a loop is written “for x in xs”", at: parser.current.range)
        }
        let list = parser.expression()
        parser.expectEnd(after: "the list")
        return .for(pattern, parser.hasFailed ? Expression(kind: .invalid, range: list.range) : list)
    }

    private static func include(_ parser: inout ExpressionParser) -> Statement {
        let name = parser.text("the name of a template, as in “include \"card\"”")
        var arguments = [Argument]()
        while !parser.hasFailed, parser.take(",") {
            let argument = parser.argument()
            if argument.label == nil {
                parser.fault("an argument of an include has a name, as in “include \"card\", entity: person”", at: argument.value.range)
            }
            arguments.append(argument)
        }
        parser.expectEnd(after: "the include")
        return parser.hasFailed ? .invalid : .include(name, arguments)
    }
}
