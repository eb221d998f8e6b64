internal import Text

/// Runs a program: every instruction appends bytes or sets a register.
struct Renderer: ~Copyable {
    let program: Program
    let locale: TemplateLocale
    private let registers: Registers
    private var output: TextOutput
    private var refused: [Refused] = []

    /// An address that was not written, with the index of its place.
    struct Refused {
        let address: String
        let reason: String
        let place: Int
    }

    /// - Parameter output: Where the page is appended.
    init(program: Program, locale: TemplateLocale, page: Value, output: consuming ByteBuffer) {
        self.program = program
        self.locale = locale
        self.output = TextOutput(output)
        registers = Registers(count: program.registerCount)
        registers[0] = page
    }

    /// The output with the page.
    ///
    /// - Parameter refused: The addresses that were not written.
    consuming func run(refused: inout [Refused]) -> ByteBuffer {
        let program = program
        program.instructions.withUnsafeBufferPointer { instructions in
            program.literals.withUnsafeBufferPointer { literals in
                Program.lend(program.members) { members in
                    Program.lend(program.writers) { writers in
                        run(instructions, Lent(literals: literals, members: members, writers: writers))
                    }
                }
            }
        }
        refused = self.refused
        return output.finish()
    }

    /// What the program lends to the run, so that no step of it counts a reference.
    private struct Lent {
        let literals: UnsafeBufferPointer<UInt8>
        let members: UnsafeBufferPointer<Unmanaged<Program.Accessor>>
        let writers: UnsafeBufferPointer<Unmanaged<Program.MemberWriter>>
    }

    private mutating func run(_ instructions: UnsafeBufferPointer<Instruction>, _ lent: Lent) {
        var index = 0
        while index < instructions.count {
            let instruction = instructions[index]
            index += 1
            switch instruction {
            case .literal(let start, let count):
                output.bytes.append(UnsafeBufferPointer(rebasing: lent.literals[Int(start)..<Int(start + count)]))
            case .writeMember(let record, let member, let escape, let place): write(self.member(record, member, lent), escape, place)
            case .writeText(let record, let writer, let escape): writeText(record, writer, escape, lent)
            case .writeAddress(let record, let writer, let escape, let place): writeAddress(record, writer, escape, place, lent)
            case .write(let register, let escape, let place): write(registers[register], escape, place)
            case .constant(let target, let constant): registers[target] = program.constants[Int(constant)].value
            case .copy(let target, let source): registers[target] = registers[source]
            case .member(let target, let record, let member): registers[target] = self.member(record, member, lent)
            case .cachedMember(let target, let record, let member):
                if registers.isNone(target) { registers[target] = self.member(record, member, lent) }
            case .clear(let target): registers[target] = .none
            case .compare(let target, let operation, let a, let b): registers[target] = .flag(compare(operation, registers[a], registers[b]))
            case .not(let target, let source): registers[target] = .flag(!registers.isTrue(source))
            case .call(let target, let call): registers[target] = self.call(program.calls[Int(call)])
            case .jump(let target): index = Int(target)
            case .jumpUnless(let register, let target): if !registers.isTrue(register) { index = Int(target) }
            case .jumpIf(let register, let target): if registers.isTrue(register) { index = Int(target) }
            case .jumpIfNone(let register, let target): if registers.isNone(register) { index = Int(target) }
            case .begin(let loop, let exit): if !begin(program.loops[Int(loop)]) { index = Int(exit) }
            case .next(let loop, let top): if next(program.loops[Int(loop)]) { index = Int(top) }
            }
        }
    }

    @inline(__always)
    private func member(_ record: Int32, _ member: Int32, _ lent: Lent) -> Value {
        registers.withRecord(record) { list, index in
            lent.members[Int(member)]._withUnsafeGuaranteedRef { $0.get(list, index) }
        } ?? .none
    }

    private func compare(_ operation: Operator, _ a: Value, _ b: Value) -> Bool {
        switch operation {
        case .equal: a.isEqual(to: b)
        case .notEqual: !a.isEqual(to: b)
        case .less: a.order(against: b) == .less
        case .lessOrEqual: a.order(against: b) != .greater
        case .greater: a.order(against: b) == .greater
        default: a.order(against: b) != .less
        }
    }

    private func call(_ call: Program.Call) -> Value {
        let arguments = call.arguments.map { argument -> MethodArgument in
            switch argument {
            case .register(let register): .value(registers[register])
            case .path(let getters): .path(getters)
            case .day(let format): .day(format)
            }
        }
        return call.method.run(registers[call.receiver], arguments, locale)
    }

    // MARK: Loops

    private func begin(_ loop: Program.Loop) -> Bool {
        registers.setCursor(loop.cursor, -1)
        registers[loop.first] = .none
        if loop.second >= 0 { registers[loop.second] = .none }
        return next(loop)
    }

    /// Sets the pattern's names to the next element; whether there is one.
    private func next(_ loop: Program.Loop) -> Bool {
        registers.withList(loop.list) { list in
            let index = registers.cursor(loop.cursor) + 1
            guard index < list.count else { return false }
            registers.setCursor(loop.cursor, index)
            switch loop.shape {
            case .elements:
                // Of records the next place in the same list, which needs no reading.
                if !registers.moveRecord(loop.first, in: list, to: index) { registers[loop.first] = list.value(at: index) }
            case .enumerated:
                registers[loop.first] = .integer(index)
                registers[loop.second] = list.value(at: index)
            case .groups:
                guard let groups = list as? GroupList else { return false }
                registers[loop.first] = groups.groups[index].key
                registers[loop.second] = .list(groups.groups[index].elements)
            }
            return true
        } ?? false
    }

    // MARK: Writing

    private mutating func write(_ value: Value, _ escape: Escape, _ place: Int32) {
        switch value {
        case .text(let text): Writer.append(text, escape, to: &output.bytes)
        case .html(let html): output.bytes.append(html.bytes)
        case .url(let address): write(address, escape, place)
        case .json(let json): Writer.appendJSON(json.bytes, to: &output.bytes)
        case .integer(let number): output.bytes.append(decimal: number)
        case .decimal(let number): Writer.append(NumberFormat.plain(number), escape, to: &output.bytes)
        case .day(let day): output.bytes.append(day)
        case .none, .flag, .list, .record: break
        }
    }

    private mutating func write(_ address: URLValue, _ escape: Escape, _ place: Int32) {
        if let reason = address.refusal(in: escape) {
            refused.append(Refused(address: address.string, reason: reason, place: Int(place)))
            output.bytes.append(UInt8(ascii: "#"))
        } else {
            Writer.append(address.string, escape, to: &output.bytes)
        }
    }

    private mutating func writeText(_ record: Int32, _ writer: Int32, _ escape: Escape, _ lent: Lent) {
        output.escape = escape
        registers.withRecord(record) { list, index in
            lent.writers[Int(writer)]._withUnsafeGuaranteedRef { $0.write(list, index, &output) }
        }
    }

    private mutating func writeAddress(_ record: Int32, _ writer: Int32, _ escape: Escape, _ place: Int32, _ lent: Lent) {
        let start = output.bytes.count
        output.beginAddress()
        writeText(record, writer, escape, lent)
        let address = output.endAddress()
        guard Refusal.reason(address.kind, startsWithSlash: address.startsWithSlash, in: escape) != nil else { return }
        // The address as it is, for the warning, and not as it was escaped.
        output.bytes.truncate(to: start)
        if let address = registers.withRecord(record, { list, index in program.writers[Int(writer)].get(list, index) }) {
            write(address, escape, place)
        }
    }
}

extension URLValue {
    /// Why the address must not be written in a place; nil where it may.
    fileprivate func refusal(in escape: Escape) -> String? {
        Refusal.reason(kind, startsWithSlash: startsWithSlash, in: escape)
    }

    private var startsWithSlash: Bool {
        let first = string.utf8.first { $0 > 0x20 }
        return first == UInt8(ascii: "/") || first == UInt8(ascii: "\\")
    }
}

private enum Refusal {
    /// Why an address must not be written in a place; nil where it may.
    static func reason(_ kind: URLValue.Kind, startsWithSlash: @autoclosure () -> Bool, in escape: Escape) -> String? {
        if kind == .refused { return "is no http, https, mailto or relative address" }
        switch escape {
        case .resource where kind != .relative, .resourceTail where kind != .relative:
            return "is not on this site, from which alone the page may load"
        case .urlTail where startsWithSlash(), .resourceTail where startsWithSlash():
            return "starts with a slash and stands behind another address"
        default: return nil
        }
    }
}
