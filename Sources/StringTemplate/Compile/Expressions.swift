internal import Text

/// The type of an expression and where its value is at run time.
struct Operand {
    let type: ValueType
    let place: Place

    enum Place {
        case register(Program.Register)
        /// A member that is read only when it is needed.
        case member(Program.Register, member: Int32)
        case constant(Constant)
    }
}

/// Expressions: their types and their instructions. Nil means that a fault was reported.
extension Compiler {
    mutating func expression(_ value: Expression) -> Operand? {
        switch value.kind {
        case .invalid: return nil
        case .text(let text): return Operand(type: .text, place: .constant(.text(text)))
        case .integer(let number): return Operand(type: .number, place: .constant(.integer(number)))
        case .decimal(let number): return Operand(type: .number, place: .constant(.decimal(number)))
        case .flag(let flag): return Operand(type: .flag, place: .constant(.flag(flag)))
        case .none: return Operand(type: .optional(.flag), place: .constant(.none))
        case .name(let name): return self.name(name, at: value.range)
        case .member, .call: return access(value)
        case .not(let inner): return not(inner)
        case .binary(let operation, let left, let right): return binary(operation, left, right)
        case .keyPath:
            fault("a key path stands as an argument alone, as in “sorted(by: \\.name)”", at: value.range)
        case .option:
            fault("an option stands as an argument alone, as in “formatted(.number)”", at: value.range)
        }
        return nil
    }

    private mutating func name(_ name: String, at range: Range<Int>) -> Operand? {
        if let index = variables.lastIndex(where: { $0.name == name }) {
            variables[index].isUsed = true
            return variables[index].type.map { Operand(type: $0, place: .register(variables[index].register)) }
        }
        let members = root.members
        if let slot = members.slots[name] {
            return Operand(type: members.list[slot].type, place: .member(0, member: member(root, slot)))
        }
        let candidates = variables.reversed().map(\.name) + members.names + ["else", "end"]
        var hint = didYouMean(name, among: candidates)
        if hint.isEmpty, let include = includes.last {
            hint = "; give it to the include, as in “include \"\(include)\", \(name): …”"
        }
        fault("unknown name “\(name)”\(hint)", at: range)
        return nil
    }

    /// The index of a member in the program, once for each member of each type.
    private mutating func member(_ record: RecordType, _ slot: Int) -> Int32 {
        let key = MemberKey(type: ObjectIdentifier(record.type), slot: slot)
        if let index = memberIndices[key] { return index }
        let index = Int32(program.members.count)
        let member = record.members.list[slot]
        program.members.append(.init(get: member.getter, writer: member.writer == nil ? -1 : Int32(program.writers.count)))
        if let writer = member.writer { program.writers.append(.init(write: writer, get: member.getter)) }
        memberIndices[key] = index
        return index
    }

    // MARK: Registers

    /// The register that holds the operand, which nothing else writes to: names may stand for it. A member that is a record or a list
    /// gets a register of its own, so that it is read once: most lists are asked whether they are empty before they are walked.
    mutating func register(of operand: Operand) -> Program.Register {
        switch operand.place {
        case .register(let register): return register
        case .member(let record, let member):
            guard operand.type.isCostly else { break }
            let key = CacheKey(record: record, member: member)
            let register = caches[key] ?? newRegister()
            caches[key] = register
            emit(.cachedMember(register, of: record, member: member))
            return register
        case .constant: break
        }
        let register = newRegister()
        move(operand, to: register)
        return register
    }

    mutating func move(_ operand: Operand, to target: Program.Register) {
        switch operand.place {
        case .register(let source): emit(.copy(target, from: source))
        case .member(let record, let member): emit(.member(target, of: record, member: member))
        case .constant(let constant):
            emit(.constant(target, Int32(program.constants.count)))
            program.constants.append(constant)
        }
    }

    // MARK: Members and methods

    /// A member or a call. Where a `?.` on the way finds nothing the whole of it is missing, as in Swift.
    private mutating func access(_ value: Expression) -> Operand? {
        var exits = [Int]()
        guard let result = link(value, &exits) else { return nil }
        guard !exits.isEmpty else { return result }
        let target = newRegister()
        move(result, to: target)
        let present = emitJump(.jump(0))
        exits.forEach { land($0) }
        move(Operand(type: result.type, place: .constant(.none)), to: target)
        land(present)
        return Operand(type: result.type.wrapped == nil ? .optional(result.type) : result.type, place: .register(target))
    }

    /// A link of a chain of members and calls; the jumps that leave the chain where something is missing are added to `exits`.
    private mutating func link(_ value: Expression, _ exits: inout [Int]) -> Operand? {
        let base: Expression, name: Name, arguments: [Argument]?, isOptional: Bool
        switch value.kind {
        case .member(let inner, let member, let optional): (base, name, arguments, isOptional) = (inner, member, nil, optional)
        case .call(let inner, let member, let list, let optional): (base, name, arguments, isOptional) = (inner, member, list, optional)
        default: return expression(value)
        }
        guard let operand = link(base, &exits) else { return nil }
        guard isOptional else {
            if operand.type.wrapped != nil {
                fault("\(described(base)) may be missing; write “?.\(name.text)”, “??”, or put it in “if let”", at: base.range)
                return nil
            }
            return member(of: operand, base, name, arguments)
        }
        guard let wrapped = operand.type.wrapped else {
            fault("\(described(base)) is never missing; write “.” for “?.”", at: base.range)
            return nil
        }
        let source = register(of: operand)
        exits.append(emitJump(.jumpIfNone(source, 0)))
        return member(of: Operand(type: wrapped, place: .register(source)), base, name, arguments)
    }

    private mutating func member(of operand: Operand, _ base: Expression, _ name: Name, _ arguments: [Argument]?) -> Operand? {
        if case .record(let record) = operand.type {
            let members = record.members
            guard let slot = members.slots[name.text] else {
                fault("\(record.name) has no member “\(name.text)”\(didYouMean(name.text, among: members.names))", at: name.range)
                return nil
            }
            guard arguments == nil else {
                fault("“\(name.text)” is a member and takes no parentheses", at: name.range)
                return nil
            }
            return Operand(type: members.list[slot].type, place: .member(register(of: operand), member: self.member(record, slot)))
        }
        return call(operand, base, name, arguments)
    }

    // MARK: Operators

    private mutating func not(_ inner: Expression) -> Operand? {
        guard let operand = flag(inner, of: "!") else { return nil }
        let target = newRegister()
        emit(.not(target, register(of: operand)))
        return Operand(type: .flag, place: .register(target))
    }

    private mutating func flag(_ value: Expression, of operation: String) -> Operand? {
        guard let operand = expression(value) else { return nil }
        guard operand.type == .flag else {
            fault("“\(operation)” wants a flag; \(described(value)) is \(operand.type.indefinite)", at: value.range)
            return nil
        }
        return operand
    }

    private mutating func binary(_ operation: Operator, _ left: Expression, _ right: Expression) -> Operand? {
        switch operation {
        case .and, .or: return junction(operation, left, right)
        case .coalesce: return coalesce(left, right)
        default: return comparison(operation, left, right)
        }
    }

    private mutating func junction(_ operation: Operator, _ left: Expression, _ right: Expression) -> Operand? {
        let target = newRegister()
        guard let first = flag(left, of: operation.rawValue) else {
            _ = flag(right, of: operation.rawValue)
            return nil
        }
        move(first, to: target)
        let settled = emitJump(operation == .and ? .jumpUnless(target, 0) : .jumpIf(target, 0))
        guard let second = flag(right, of: operation.rawValue) else { return nil }
        move(second, to: target)
        land(settled)
        return Operand(type: .flag, place: .register(target))
    }

    private mutating func coalesce(_ left: Expression, _ right: Expression) -> Operand? {
        guard let first = expression(left) else { return nil }
        guard let wrapped = first.type.wrapped else {
            fault("\(described(left)) is never missing, so that “??” has no use", at: left.range)
            return nil
        }
        let target = newRegister()
        move(first, to: target)
        let missing = emitJump(.jumpIfNone(target, 0))
        let present = emitJump(.jump(0))
        land(missing)
        guard let second = expression(right) else { return nil }
        guard second.type == wrapped || second.type == .optional(wrapped) else {
            fault("“??” wants \(wrapped.indefinite) behind it; \(described(right)) is \(second.type.indefinite)", at: right.range)
            return nil
        }
        move(second, to: target)
        land(present)
        return Operand(type: second.type, place: .register(target))
    }

    private mutating func comparison(_ operation: Operator, _ left: Expression, _ right: Expression) -> Operand? {
        guard var first = expression(left) else { return nil }
        guard var second = expression(right) else { return nil }
        if isNil(left) || isNil(right) {
            let other = isNil(left) ? (second, right) : (first, left)
            guard operation == .equal || operation == .notEqual, other.0.type.wrapped != nil || isNil(other.1) else {
                fault("\(described(other.1)) is never missing: only an optional is compared with “nil”, by “==” or “!=”", at: other.1.range)
                return nil
            }
            return compare(operation, first, second)
        }
        if first.type.wrapped ?? first.type == .day, let day = day(right) { second = day }
        if second.type.wrapped ?? second.type == .day, let day = day(left) { first = day }
        let types = (first.type.wrapped ?? first.type, second.type.wrapped ?? second.type)
        let whole = left.range.lowerBound..<right.range.upperBound
        guard types.0 == types.1, types.0.isComparable else {
            let hint = types.0 == .day || types.1 == .day ? "; a day is written “\"2023-03-20\"”" : ""
            fault("\(first.type.indefinite) cannot be compared with \(second.type.indefinite)\(hint)", at: whole)
            return nil
        }
        if operation != .equal, operation != .notEqual {
            for (operand, value) in [(first, left), (second, right)] where operand.type.wrapped != nil {
                fault("\(described(value)) may be missing; write “??” behind it, or put it in “if let”", at: value.range)
                return nil
            }
            guard types.0 != .flag else {
                fault("flags are compared by “==” and “!=” alone", at: whole)
                return nil
            }
        }
        return compare(operation, first, second)
    }

    private mutating func compare(_ operation: Operator, _ first: Operand, _ second: Operand) -> Operand {
        let target = newRegister()
        emit(.compare(target, operation, register(of: first), register(of: second)))
        return Operand(type: .flag, place: .register(target))
    }

    private func isNil(_ value: Expression) -> Bool {
        if case .none = value.kind { true } else { false }
    }

    /// A text that is written in the template, read as a day.
    private func day(_ value: Expression) -> Operand? {
        guard case .text(let text) = value.kind, let day = Day(text) else { return nil }
        return Operand(type: .day, place: .constant(.day(day)))
    }
}

extension ValueType {
    /// Whether two values of the type can be compared.
    var isComparable: Bool {
        switch self {
        case .text, .number, .flag, .day: true
        default: false
        }
    }
}

extension ValueType {
    /// Whether a value is worth keeping once it is made.
    fileprivate var isCostly: Bool {
        switch self {
        case .record, .list: true
        default: false
        }
    }
}
