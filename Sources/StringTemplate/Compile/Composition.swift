internal import Text

/// Statements that steer: branches, loops, includes and blocks.
extension Compiler {
    mutating func conditional(_ branches: [Node.Branch], _ otherwise: [Node]?, _ range: Range<Int>) {
        let start = state
        var ends = [HTMLState]()
        var exits = [Int]()
        for branch in branches {
            let scope = variables.count
            var failures = [Int]()
            state = start
            for condition in branch.conditions {
                if let jump = self.condition(condition) { failures.append(jump) }
            }
            nodes(branch.body)
            variables.removeSubrange(scope...)
            ends.append(state)
            exits.append(emitJump(.jump(0)))
            failures.forEach { land($0) }
        }
        state = start
        if let otherwise { nodes(otherwise) }
        ends.append(state)
        exits.forEach { land($0) }
        join(ends, "the branches of this “if”", range)
    }

    /// Emits a condition; the jump that leaves the branch where it does not hold.
    private mutating func condition(_ condition: Condition) -> Int? {
        switch condition {
        case .flag(let value):
            guard let operand = expression(value) else { return nil }
            guard operand.type == .flag else {
                fault("a condition is a flag; \(described(value)) is \(operand.type.indefinite)\(hint(for: operand.type, value))", at: value.range)
                return nil
            }
            return emitJump(.jumpUnless(register(of: operand), 0))
        case .binding(let name, let value):
            guard let operand = expression(value) else {
                variables.append(Variable(name: name.text, type: nil, register: -1))
                return nil
            }
            guard let wrapped = operand.type.wrapped else {
                fault("“if let” asks whether a value is there, and \(described(value)) always is; write “\\(let \(name.text) = …)”", at: value.range)
                variables.append(Variable(name: name.text, type: operand.type, register: -1))
                return nil
            }
            let target = register(of: operand)
            let jump = emitJump(.jumpIfNone(target, 0))
            variables.append(Variable(name: name.text, type: wrapped, register: target))
            return jump
        }
    }

    /// What would be a condition on a value of a type.
    private func hint(for type: ValueType, _ value: Expression) -> String {
        let text = String(decoding: source.bytes[value.range], as: UTF8.self)
        return switch type {
        case .optional: "; write “\(text) != nil” or “if let”"
        case .list, .text: "; write “!\(text).isEmpty”"
        case .number: "; write “\(text) > 0”"
        default: ""
        }
    }

    private mutating func join(_ ends: [HTMLState], _ what: String, _ range: Range<Int>) {
        guard !isStateLost, let first = ends.first else { return }
        var joined = first
        for end in ends.dropFirst() {
            guard let next = joined.joined(with: end) else {
                fault("\(what) end in different places of the HTML: one \(joined.described), one \(end.described)", at: range)
                isStateLost = true
                return
            }
            joined = next
        }
        state = joined
    }

    mutating func loop(_ loop: Node.Loop) {
        let scope = variables.count
        let firstRegister = program.registerCount
        guard let header = loopHeader(loop) else {
            // The names stand for values of unknown type, so that the body is still checked.
            for name in loop.pattern { variables.append(Variable(name: name.text, type: nil, register: -1)) }
            nodes(loop.body)
            variables.removeSubrange(scope...)
            if let otherwise = loop.otherwise { nodes(otherwise) }
            return
        }
        let start = state
        // What the list was found by holds for every turn, and so does the list.
        let cachedBefore = caches
        let index = Int32(program.loops.count)
        program.loops.append(header)
        let begin = emitJump(.begin(loop: index, 0))
        lastTarget = program.instructions.count
        let top = Int32(lastTarget)
        nodes(loop.body)
        for (key, register) in caches.sorted(by: { $0.value < $1.value }) {
            guard Int(key.record) >= firstRegister, cachedBefore[key] == nil else { continue }
            emit(.clear(register))
            caches[key] = nil
        }
        variables.removeSubrange(scope...)
        emit(.next(loop: index, top))
        if !isStateLost, start.joined(with: state) != start {
            fault("the body of this “for” begins \(start.described) and ends \(state.described): it cannot be repeated", at: loop.range)
            isStateLost = true
        }
        let end = state
        guard let otherwise = loop.otherwise else { return land(begin) }
        let exit = emitJump(.jump(0))
        land(begin)
        state = start
        nodes(otherwise)
        land(exit)
        join([end, state], "this “for” and its “else”", loop.range)
    }

    /// Checks the list against the pattern and binds the pattern's names.
    private mutating func loopHeader(_ loop: Node.Loop) -> Program.Loop? {
        var list = loop.list
        var shape = Program.Loop.Shape.elements
        if loop.pattern.count == 2, case .call(let base, let name, let arguments, false) = list.kind, name.text == "enumerated" {
            if !arguments.isEmpty { fault("“enumerated()” takes no arguments", at: name.range) }
            list = base
            shape = .enumerated
        }
        guard let operand = expression(list) else { return nil }
        guard let element = operand.type.element else {
            let missing = operand.type.wrapped?.element != nil ? "; it may be missing: write “if let” around the loop" : ""
            fault("“for” goes through a list; \(described(list)) is \(operand.type.indefinite)\(missing)", at: list.range)
            return nil
        }
        var types = [element]
        if shape == .enumerated { types = [.number, element] }
        if case .pair(let key, let values) = element {
            guard shape == .elements else {
                fault("groups cannot be enumerated", at: loop.list.range)
                return nil
            }
            shape = .groups
            types = [key, values]
        }
        guard loop.pattern.count == types.count else {
            let right = types.count == 2 ? "two names, as in “for (key, values) in …”" : "one name; “for (i, x) in xs.enumerated()” gives the number as well"
            fault("this list wants \(right)", at: loop.pattern[0].range)
            return nil
        }
        let source = register(of: operand)
        let cursor = newRegister()
        let registers = types.map { _ in newRegister() }
        for (index, name) in loop.pattern.enumerated() {
            variables.append(Variable(name: name.text, type: types[index], register: registers[index]))
        }
        return Program.Loop(
            list: source, cursor: cursor, first: registers[0], second: registers.count > 1 ? registers[1] : -1, shape: shape)
    }

    // MARK: Includes

    mutating func include(_ name: Name, _ arguments: [Argument]) {
        guard let included = library.templates[name.text] else {
            return fault("there is no template “\(name.text)”\(didYouMean(name.text, among: library.templates.keys.sorted()))", at: name.range)
        }
        guard !includes.contains(name.text) else {
            let path = (includes.drop { $0 != name.text } + [name.text]).map { "“\($0)”" }.joined(separator: " → ")
            return fault("the includes go round in a circle: \(path)", at: name.range)
        }
        guard depth < Self.depthLimit else {
            isTooDeep = true
            return fault("includes and statements nest deeper than \(Self.depthLimit) levels", at: name.range)
        }
        let scope = variables.count
        var bound = [Variable]()
        for argument in arguments {
            guard let label = argument.label else { continue }
            guard let operand = expression(argument.value) else {
                bound.append(Variable(name: label.text, type: nil, register: -1, isUsed: true))
                continue
            }
            bound.append(Variable(name: label.text, type: operand.type, register: register(of: operand)))
        }
        variables += bound
        let outer = template
        template = included
        includes.append(name.text)
        if let layout = included.layout { fault("an include has no layout", at: layout.range) }
        nodes(included.nodes)
        includes.removeLast()
        template = outer
        for (offset, argument) in arguments.enumerated() where !variables[scope + offset].isUsed {
            guard let label = argument.label else { continue }
            fault("“\(name.text)” uses no argument “\(label.text)”", at: label.range)
        }
        variables.removeSubrange(scope...)
    }

    // MARK: Layouts

    /// The blocks of a template that fill its layout's: those at its top, and as “main” what stands beside them.
    private func fill(_ name: String, of template: Template) -> [Node]? {
        for case .block(let other, let body) in template.nodes where other.text == name { return body }
        guard name == "main" else { return nil }
        let rest = template.nodes.filter { if case .block = $0 { false } else { true } }
        return rest.contains { !isBlank($0, in: template) } ? rest : nil
    }

    private func isBlank(_ node: Node, in template: Template) -> Bool {
        guard case .literal(let range) = node else { return false }
        return library.sources[template.file].source.bytes[range].allSatisfy { $0 <= 0x20 }
    }

    mutating func block(_ name: Name, _ body: [Node]) {
        blockNames.append(name.text)
        for derived in chain.indices.reversed() where derived > level {
            guard let body = fill(name.text, of: chain[derived]) else { continue }
            placedBlocks.insert(BlockKey(level: derived, name: name.text))
            let (outer, outerLevel) = (template, level)
            template = chain[derived]
            level = derived
            nodes(body)
            template = outer
            level = outerLevel
            return
        }
        nodes(body)
    }

    /// In a template with a layout, nothing stands beside the blocks where one of them is “main”.
    mutating func checkContentOfChain() {
        for (level, template) in chain.enumerated() {
            self.template = template
            var names = Set<String>()
            for case .block(let name, _) in template.nodes where !names.insert(name.text).inserted {
                fault("“\(template.name)” has two blocks “\(name.text)”", at: name.range)
            }
            guard level > 0, names.contains("main") else { continue }
            for node in template.nodes where !isBlank(node, in: template) {
                if case .block = node { continue }
                fault("this stands outside the blocks and would be lost; move it into the block “main”", at: range(of: node))
                break
            }
        }
        template = chain[0]
    }

    /// Every block of a template with a layout has its place there.
    mutating func checkBlocks() {
        for (level, template) in chain.enumerated() where level > 0 {
            self.template = template
            let layout = chain[level - 1].name
            for case .block(let name, _) in template.nodes where !name.text.isEmpty {
                let isShownByOther = chain.indices.contains { $0 > level && fill(name.text, of: chain[$0]) != nil }
                if isShownByOther || placedBlocks.contains(BlockKey(level: level, name: name.text)) { continue }
                let candidates = blockNames.filter { $0 != name.text }
                let reason = blockNames.contains(name.text)
                    ? "is never shown" : "has no place in “\(layout)”\(didYouMean(name.text, among: candidates))"
                fault("the block “\(name.text)” \(reason)", at: name.range)
            }
            let isMainShown = placedBlocks.contains(BlockKey(level: level, name: "main"))
                || chain.indices.contains { $0 > level && fill("main", of: chain[$0]) != nil }
            if !isMainShown, let node = template.nodes.first(where: { if case .block = $0 { false } else { !isBlank($0, in: template) } }) {
                fault("“\(layout)” has no block “main”, in which this would stand", at: range(of: node))
            }
        }
    }

    private func range(of node: Node) -> Range<Int> {
        switch node {
        case .literal(let range):
            let bytes = library.sources[template.file].source.bytes
            let start = bytes[range].firstIndex { $0 > 0x20 } ?? range.lowerBound
            return start..<max(start, min(range.upperBound, start + 1))
        case .interpolation(let value): return value.range
        case .conditional(_, _, let range): return range
        case .loop(let loop): return loop.range
        case .binding(let name, _), .include(let name, _), .block(let name, _): return name.range
        }
    }
}
