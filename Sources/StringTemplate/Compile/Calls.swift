internal import Text

/// Methods: which one is meant, whether its arguments fit, and the call.
extension Compiler {
    mutating func call(_ operand: Operand, _ base: Expression, _ name: Name, _ arguments: [Argument]?) -> Operand? {
        guard let method = method(of: operand, name, arguments), let (values, types) = self.arguments(arguments ?? [], of: method, operand, name)
        else { return nil }
        let target = newRegister()
        let receiver = register(of: operand)
        let index = Int32(program.calls.count)
        program.calls.append(.init(method: method, receiver: receiver, arguments: values))
        emit(.call(target, index))
        return Operand(type: method.result(operand.type, types), place: .register(target))
    }

    private mutating func method(of operand: Operand, _ name: Name, _ arguments: [Argument]?) -> Method? {
        let fitting = Method.all.filter { $0.receiver.accepts(operand.type) }
        let named = fitting.filter { $0.name == name.text }
        if !named.isEmpty {
            let labels = arguments?.map { $0.label?.text }
            if let method = named.first(where: { $0.takes(labels) }) { return method }
            let right = named.map { "“.\($0.signature)”" }.joined(separator: " or ")
            fault("write \(right)", at: name.range)
            return nil
        }
        if let other = Method.all.first(where: { $0.name == name.text }) {
            fault("“\(name.text)” belongs to a \(other.receiver.rawValue), not to \(operand.type.indefinite)", at: name.range)
            return nil
        }
        if name.text == "enumerated" {
            fault("“enumerated()” stands in a loop alone, as in “for (i, x) in xs.enumerated()”", at: name.range)
            return nil
        }
        fault("\(operand.type.indefinite) has no member “\(name.text)”\(didYouMean(name.text, among: fitting.map(\.name)))", at: name.range)
        return nil
    }

    private mutating func arguments(
        _ arguments: [Argument], of method: Method, _ receiver: Operand, _ name: Name
    ) -> ([Program.CallArgument], [ValueType])? {
        var values = [Program.CallArgument]()
        var types = [ValueType]()
        for (argument, parameter) in zip(arguments, method.parameters ?? []) {
            guard let (value, type) = self.argument(argument.value, parameter.kind, receiver.type) else { return nil }
            values.append(value)
            types.append(type)
        }
        return (values, types)
    }

    private mutating func argument(
        _ value: Expression, _ kind: Method.Parameter.Kind, _ receiver: ValueType
    ) -> (Program.CallArgument, ValueType)? {
        switch kind {
        case .number: return plain(value, .number)
        case .text: return plain(value, .text)
        case .element:
            let element = receiver.element ?? .text
            guard element.isComparable else {
                fault("\(receiver.indefinite) holds nothing that can be compared", at: value.range)
                return nil
            }
            return plain(value, element)
        case .dayPattern: return pattern(value)
        case .option(let names):
            guard case .option(let name) = value.kind, names.contains(name) else {
                fault("expected \(names.map { "“.\($0)”" }.joined(separator: " or "))", at: value.range)
                return nil
            }
            let register = newRegister()
            move(Operand(type: .text, place: .constant(.text(name))), to: register)
            return (.register(register), .text)
        case .path(let use): return path(value, use, receiver)
        }
    }

    private mutating func plain(_ value: Expression, _ type: ValueType) -> (Program.CallArgument, ValueType)? {
        guard let operand = expression(value) else { return nil }
        guard operand.type == type else {
            fault("expected \(type.indefinite); \(described(value)) is \(operand.type.indefinite)", at: value.range)
            return nil
        }
        return (.register(register(of: operand)), type)
    }

    private mutating func pattern(_ value: Expression) -> (Program.CallArgument, ValueType)? {
        guard case .text(let text) = value.kind else {
            fault("expected a pattern in quotation marks, as in “\"d MMMM yyyy\"”", at: value.range)
            return nil
        }
        do throws(DayFormat.Problem) {
            return (.day(try DayFormat(text)), .text)
        } catch {
            fault(error.message, at: value.range)
            return nil
        }
    }

    /// Follows a key path from the elements of a list.
    private mutating func path(_ value: Expression, _ use: Method.PathUse, _ receiver: ValueType) -> (Program.CallArgument, ValueType)? {
        guard case .keyPath(let names) = value.kind else {
            fault("expected the path of a member, as in “\\.name”", at: value.range)
            return nil
        }
        var type = receiver.element ?? receiver
        var getters = [Getter]()
        for name in names {
            guard case .record(let record) = type else {
                let missing = type.wrapped == nil ? "" : ", which may be missing"
                fault("“\(name.text)” would be a member of \(type.indefinite)\(missing); a path goes through records", at: name.range)
                return nil
            }
            guard let member = record.members[name.text] else {
                fault("\(record.name) has no member “\(name.text)”\(didYouMean(name.text, among: record.members.names))", at: name.range)
                return nil
            }
            getters.append(member.getter)
            type = member.type
        }
        let problem: String? =
            switch use {
            case .any: nil
            case .flag: type == .flag ? nil : "a flag"
            case .comparable: (type.wrapped ?? type).isComparable ? nil : "a text, number, day or flag"
            }
        if let problem {
            fault("expected the path of \(problem); \(described(value)) is \(type.indefinite)", at: value.range)
            return nil
        }
        return (.path(getters), type)
    }
}

extension Method {
    /// Whether a call with these labels fits; nil stands for a use without parentheses.
    func takes(_ labels: [String?]?) -> Bool {
        guard let parameters else { return labels == nil }
        guard let labels, labels.count <= parameters.count else { return false }
        return parameters.dropFirst(labels.count).allSatisfy(\.isOptional)
            && zip(labels, parameters).allSatisfy { $0 == $1.label }
    }
}
