/// A pattern that a whole line matches or not, as curators write it: `(also|further) read : *`.
///
/// Words match in any case and with or without accents. `:` is any separator (colon, bar, dash, arrow), `#` a number, `*` any
/// words or none; `(a|b c)` is one of several; `?` after a word or a bracket makes it optional.
package struct LinePattern: Sendable, Hashable {
    /// A step of the compiled pattern; targets are indices of steps.
    enum Step: Hashable, Sendable {
        case token(LineToken)
        case anyToken
        case split(Int, Int)
        case jump(Int)
        case accept
    }

    /// The pattern as it was written.
    package let text: String
    private let steps: [Step]

    /// Why a text is no pattern.
    package struct Fault: Error, Hashable, CustomStringConvertible {
        package let description: String
    }

    package init(_ text: String) throws(Fault) {
        self.text = text
        var parser = Parser(bytes: Array(text.utf8))
        let node = try parser.alternatives(depth: 0)
        guard parser.index == parser.bytes.count else { throw Fault(description: "a “)” without “(”") }
        guard !node.canMatch(withoutWords: true) else {
            throw Fault(description: "a pattern needs a word or “#”: this one would match any line")
        }
        var steps = [Step]()
        node.compile(into: &steps)
        steps.append(.accept)
        self.steps = steps
    }

    /// Tokens of which every matching line has one: the first beside `*` that each way through the pattern asks for.
    var keyTokens: [LineToken] {
        var tokens = [LineToken]()
        var seen = [Bool](repeating: false, count: steps.count)
        var stack = [0]
        while let step = stack.popLast() {
            if seen[step] { continue }
            seen[step] = true
            switch steps[step] {
            case .token(.separator), .anyToken: stack.append(step + 1)
            case .token(let token): if !tokens.contains(token) { tokens.append(token) }
            case .split(let a, let b): stack += [a, b]
            case .jump(let target): stack.append(target)
            case .accept: break
            }
        }
        return tokens
    }

    /// Whether a line's tokens match: every step is tried at most once at each token.
    func matches(_ tokens: [LineToken]) -> Bool {
        var seen = [Bool](repeating: false, count: steps.count * (tokens.count + 1))
        var stack = [(step: 0, token: 0)]
        while let (step, token) = stack.popLast() {
            let state = token * steps.count + step
            if seen[state] { continue }
            seen[state] = true
            switch steps[step] {
            case .token(let wanted): if token < tokens.count, tokens[token] == wanted { stack.append((step + 1, token + 1)) }
            case .anyToken: if token < tokens.count { stack.append((step + 1, token + 1)) }
            case .split(let a, let b):
                stack.append((b, token))
                stack.append((a, token))
            case .jump(let target): stack.append((target, token))
            case .accept: if token == tokens.count { return true }
            }
        }
        return false
    }

    /// A pattern as it was parsed.
    private indirect enum Node {
        case token(LineToken)
        case any
        case sequence([Node])
        case choice([Node])

        /// Whether it matches lines that share no word or number with it.
        func canMatch(withoutWords: Bool) -> Bool {
            switch self {
            case .token(let token): token == .separator
            case .any: true
            case .sequence(let nodes): nodes.allSatisfy { $0.canMatch(withoutWords: withoutWords) }
            case .choice(let nodes): nodes.contains { $0.canMatch(withoutWords: withoutWords) }
            }
        }

        func compile(into steps: inout [Step]) {
            switch self {
            case .token(let token): steps.append(.token(token))
            case .any:
                let start = steps.count
                steps += [.split(start + 3, start + 1), .anyToken, .jump(start)]
            case .sequence(let nodes): for node in nodes { node.compile(into: &steps) }
            case .choice(let nodes):
                var jumps = [Int]()
                for (index, node) in nodes.enumerated() {
                    let split = steps.count
                    let isLast = index + 1 == nodes.count
                    if !isLast { steps.append(.accept) }
                    node.compile(into: &steps)
                    if !isLast {
                        jumps.append(steps.count)
                        steps.append(.accept)
                        steps[split] = .split(split + 1, steps.count)
                    }
                }
                for jump in jumps { steps[jump] = .jump(steps.count) }
            }
        }
    }

    private struct Parser {
        var bytes: [UInt8]
        var index = 0

        mutating func alternatives(depth: Int) throws(Fault) -> Node {
            guard depth <= 4 else { throw Fault(description: "brackets are nested too deeply") }
            var choices = [try sequence(depth: depth)]
            while index < bytes.count, bytes[index] == UInt8(ascii: "|") {
                index += 1
                choices.append(try sequence(depth: depth))
            }
            return choices.count == 1 ? choices[0] : .choice(choices)
        }

        private mutating func sequence(depth: Int) throws(Fault) -> Node {
            var nodes = [Node]()
            while index < bytes.count, bytes[index] != UInt8(ascii: "|"), bytes[index] != UInt8(ascii: ")") {
                let byte = bytes[index]
                if ASCII.isSpace(byte) {
                    index += 1
                    continue
                }
                var node: Node
                switch byte {
                case UInt8(ascii: "("):
                    index += 1
                    node = try alternatives(depth: depth + 1)
                    guard index < bytes.count else { throw Fault(description: "a “(” without “)”") }
                    index += 1
                case UInt8(ascii: "*"):
                    index += 1
                    node = .any
                case UInt8(ascii: "#"):
                    index += 1
                    node = .token(.number)
                case UInt8(ascii: ":"):
                    index += 1
                    node = .token(.separator)
                case UInt8(ascii: "?"): throw Fault(description: "a “?” without a word before it")
                default: node = word()
                }
                if index < bytes.count, bytes[index] == UInt8(ascii: "?") {
                    index += 1
                    node = .choice([node, .sequence([])])
                }
                nodes.append(node)
            }
            return .sequence(nodes)
        }

        private mutating func word() -> Node {
            let start = index
            while index < bytes.count, !ASCII.isSpace(bytes[index]), !isSign(bytes[index]) { index += 1 }
            // Most words of the built-in rules are their own only token.
            if bytes[start..<index].allSatisfy({ UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }) { return .token(.word(bytes[start..<index])) }
            return .sequence(LineToken.scan(bytes[start..<index]).map { .token($0) })
        }

        /// Whether a byte means something else than itself.
        private func isSign(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"), UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: ":"), UInt8(ascii: "#"):
                true
            default: false
            }
        }
    }
}
