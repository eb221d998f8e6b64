internal import Text

/// Compiles one page's template, its layouts and includes to a program, and checks all of it on the way.
///
/// An include is compiled anew at each place that includes it, so that names, types and the state of the HTML are those of the place.
struct Compiler {
    let library: TemplateLibrary
    let page: String
    let root: RecordType
    /// The page's template and its layouts, the outermost first.
    let chain: [Template]

    var program = Program()
    var faults: FaultList
    var state = HTMLState()
    /// The state of the HTML is unknown after a fault in it: what follows is not held against the template.
    var isStateLost = false

    /// The template that is being compiled, and its place in the chain.
    var template: Template
    var level = 0
    var includes: [String] = []
    var depth = 0
    var isTooDeep = false

    var variables: [Variable] = []
    /// Records that were read from a register and are kept in one of their own.
    var caches: [CacheKey: Program.Register] = [:]
    var memberIndices: [MemberKey: Int32] = [:]
    /// The last instruction that a jump leads to: literals before it and behind it stay apart.
    var lastTarget = 0
    var placedBlocks: Set<BlockKey> = []
    var blockNames: [String] = []

    /// Statements and includes nest at most so deep together, so that no template exhausts the stack.
    static let depthLimit = 100
    /// A composed template has at most so many instructions: includes that include twice grow fast.
    static let instructionLimit = 200_000
    /// And at most so many bytes of its own text.
    static let literalLimit = 32_000_000

    struct Variable {
        let name: String
        /// Nil where a fault keeps it unknown: what is made of it is not held against the template.
        let type: ValueType?
        let register: Program.Register
        var isUsed = false
    }

    struct CacheKey: Hashable {
        let record: Program.Register
        let member: Int32
    }

    struct MemberKey: Hashable {
        let type: ObjectIdentifier
        let slot: Int
    }

    struct BlockKey: Hashable {
        let level: Int
        let name: String
    }

    init(_ library: TemplateLibrary, page: String, root: RecordType, chain: [Template], faults: FaultList) {
        self.faults = faults
        self.library = library
        self.page = page
        self.root = root
        self.chain = chain
        template = chain[0]
    }

    /// The program, which is worth nothing where faults are added.
    static func compile(
        _ library: TemplateLibrary, page: String, root: RecordType, chain: [Template], faults: inout FaultList
    ) -> Program {
        var compiler = Compiler(library, page: page, root: root, chain: chain, faults: faults)
        compiler.checkContentOfChain()
        compiler.nodes(chain[0].nodes)
        compiler.checkEnd()
        compiler.checkBlocks()
        faults = compiler.faults
        return compiler.program
    }

    // MARK: Faults

    var source: SourceFile { library.sources[template.file].source }

    mutating func fault(_ message: String, at range: Range<Int>) {
        guard faults.wants(file: template.file, offset: range.lowerBound) else { return }
        let context = template.name == page ? "" : " (in the page “\(page)”)"
        faults.add(Diagnostic(.error, message + context, at: range, in: source))
    }

    private mutating func checkEnd() {
        guard !isStateLost, state.place != .data else { return }
        let end = source.bytes.lastIndex { $0 > 0x20 } ?? 0
        fault("the page ends \(state.described)", at: end..<end + 1)
    }

    // MARK: Nodes

    mutating func nodes(_ nodes: [Node]) {
        let scope = variables.count
        depth += 1
        defer { depth -= 1 }
        for node in nodes {
            if isTooDeep { break }
            self.node(node)
        }
        variables.removeSubrange(scope...)
    }

    private mutating func node(_ node: Node) {
        switch node {
        case .literal(let range): literal(range)
        case .interpolation(let value): interpolation(value)
        case .conditional(let branches, let otherwise, let range): conditional(branches, otherwise, range)
        case .loop(let loop): self.loop(loop)
        case .binding(let name, let value): binding(name, value)
        case .include(let name, let arguments): include(name, arguments)
        case .block(let name, let body): block(name, body)
        }
    }

    private mutating func literal(_ range: Range<Int>) {
        let bytes = source.bytes
        var index = range.lowerBound
        while !isStateLost {
            index = state.skip(bytes, index..<range.upperBound)
            guard index < range.upperBound else { break }
            do throws(HTMLState.Problem) {
                try state.feed(bytes[index])
            } catch {
                fault(error.message, at: index..<index + 1)
                isStateLost = true
            }
            index += 1
        }
        guard program.literals.count + range.count < Self.literalLimit else { return refuseSize() }
        let start = Int32(program.literals.count)
        program.literals += bytes[range]
        if lastTarget < program.instructions.count, case .literal(let begin, let count) = program.instructions.last {
            program.instructions[program.instructions.count - 1] = .literal(start: begin, count: count + Int32(range.count))
        } else {
            emit(.literal(start: start, count: Int32(range.count)))
        }
    }

    private mutating func interpolation(_ value: Expression) {
        guard let operand = expression(value) else { return }
        if let refusal = refusal(of: operand.type, written: value) { return fault(refusal, at: value.range) }
        var escape = Escape.text
        if !isStateLost {
            do throws(HTMLState.Problem) {
                escape = try state.interpolate(operand.type)
            } catch {
                fault(error.message, at: value.range)
            }
        }
        let place = Int32(program.places.count)
        program.places.append(.init(file: template.file, range: value.range))
        guard case .member(let record, let member) = operand.place else { return emit(.write(register(of: operand), escape, place: place)) }
        let writer = program.members[Int(member)].writer
        if writer < 0 {
            emit(.writeMember(record, member: member, escape, place: place))
        } else if operand.type == .url {
            emit(.writeAddress(record, writer: writer, escape, place: place))
        } else {
            emit(.writeText(record, writer: writer, escape))
        }
    }

    /// Why a value of a type cannot be written at all; nil where it can.
    private func refusal(of type: ValueType, written value: Expression) -> String? {
        switch type {
        case .text, .html, .url, .json, .number, .day: return nil
        case .flag: return "a flag has no text; use “if”"
        case .optional:
            return "\(described(value)) may be missing; write “?? \"…\"” behind it, or put it in “if let”"
        case .list: return "a list has no text; use “for”, or “joined(separator:)” where it holds texts"
        case .record(let record):
            let name = record.members.list.first { $0.type == .text }?.name ?? record.members.list.first?.name ?? "name"
            return "\(described(value)) is \(type.indefinite), which has no text; write one of its members, as in “.\(name)”"
        case .pair: return "pairs have no text; use “for (key, values) in …”"
        }
    }

    /// An expression as a diagnostic names it.
    func described(_ value: Expression) -> String {
        "“\(String(decoding: source.bytes[value.range], as: UTF8.self))”"
    }

    private mutating func binding(_ name: Name, _ value: Expression) {
        guard let operand = expression(value) else {
            return variables.append(Variable(name: name.text, type: nil, register: -1))
        }
        if case .constant(.none) = operand.place { return fault("“nil” alone has no type", at: value.range) }
        variables.append(Variable(name: name.text, type: operand.type, register: register(of: operand)))
    }

    // MARK: Instructions

    mutating func emit(_ instruction: Instruction) {
        guard program.instructions.count < Self.instructionLimit else { return refuseSize() }
        program.instructions.append(instruction)
    }

    private mutating func refuseSize() {
        if !isTooDeep { fault("the template and what it includes are too large together", at: 0..<1) }
        isTooDeep = true
    }

    mutating func newRegister() -> Program.Register {
        program.registerCount += 1
        return Program.Register(program.registerCount - 1)
    }

    /// Emits a jump whose target is not known yet; `land` sets it.
    mutating func emitJump(_ jump: Instruction) -> Int {
        emit(jump)
        return program.instructions.count - 1
    }

    /// Lets a jump lead to here.
    mutating func land(_ jump: Int) {
        lastTarget = program.instructions.count
        program.instructions[jump] = program.instructions[jump].leading(to: Int32(lastTarget))
    }
}

extension Instruction {
    /// The jump with another target.
    func leading(to target: Int32) -> Instruction {
        switch self {
        case .jump: .jump(target)
        case .jumpUnless(let register, _): .jumpUnless(register, target)
        case .jumpIf(let register, _): .jumpIf(register, target)
        case .jumpIfNone(let register, _): .jumpIfNone(register, target)
        case .begin(let loop, _): .begin(loop: loop, target)
        case .next(let loop, _): .next(loop: loop, target)
        default: self
        }
    }
}
