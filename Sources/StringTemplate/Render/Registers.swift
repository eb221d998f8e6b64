/// The registers of a run: a value each, and beside it what a program asks most often, so that asking counts no reference.
struct Registers: ~Copyable {
    private let values: UnsafeMutablePointer<Value>
    private let glances: UnsafeMutablePointer<Glance>
    private let count: Int

    /// What a register holds, as far as it is asked for all the time. Its list is owned by the value beside it.
    private struct Glance {
        var list: Unmanaged<ListBox>?
        /// Of a record its place in the list.
        var index = 0
        var kind = Kind.none

        enum Kind {
            case none, record, list, yes, other
            /// A flag that is not set, or a number.
            case plain
        }

        /// Whether the value holds an object, which is to be let go.
        var holdsObject: Bool {
            switch kind {
            case .none, .yes, .plain: false
            case .record, .list, .other: true
            }
        }
    }

    init(count: Int) {
        self.count = count
        values = .allocate(capacity: count)
        values.initialize(repeating: .none, count: count)
        glances = .allocate(capacity: count)
        glances.initialize(repeating: Glance(), count: count)
    }

    deinit {
        // Most hold nothing by then, or never held anything.
        for register in 0..<count where glances[register].holdsObject { (values + register).deinitialize(count: 1) }
        values.deallocate()
        glances.deallocate()
    }

    subscript(register: Int32) -> Value {
        get {
            // A loop moves the place alone.
            withRecord(register) { .record($0, $1) } ?? values[Int(register)]
        }
        nonmutating set {
            let glance =
                switch newValue {
                case .none: Glance()
                case .record(let list, let index): Glance(list: .passUnretained(list), index: index, kind: .record)
                case .list(let list): Glance(list: .passUnretained(list), kind: .list)
                case .flag(let flag): Glance(kind: flag ? .yes : .plain)
                case .integer, .decimal, .day: Glance(kind: .plain)
                default: Glance(kind: .other)
                }
            if glances[Int(register)].holdsObject {
                values[Int(register)] = newValue
            } else {
                (values + Int(register)).initialize(to: newValue)
            }
            glances[Int(register)] = glance
        }
    }

    func isNone(_ register: Int32) -> Bool { glances[Int(register)].kind == .none }

    /// Whether a register holds the flag “true”.
    func isTrue(_ register: Int32) -> Bool { glances[Int(register)].kind == .yes }

    /// Reads from the record in a register; nil where it holds none. Its list stays where it is meanwhile.
    @inline(__always)
    func withRecord<Result>(_ register: Int32, _ body: (ListBox, Int) -> Result) -> Result? {
        let glance = glances[Int(register)]
        guard glance.kind == .record, let list = glance.list else { return nil }
        return list._withUnsafeGuaranteedRef { body($0, glance.index) }
    }

    /// Reads from the list in a register; nil where it holds none. It stays where it is meanwhile.
    @inline(__always)
    func withList<Result>(_ register: Int32, _ body: (ListBox) -> Result) -> Result? {
        let glance = glances[Int(register)]
        guard glance.kind == .list, let list = glance.list else { return nil }
        return list._withUnsafeGuaranteedRef { body($0) }
    }

    /// Moves a record to another place of the same list; false where the register holds none of it.
    func moveRecord(_ register: Int32, in list: ListBox, to index: Int) -> Bool {
        let glance = glances[Int(register)]
        guard glance.kind == .record, glance.list?.toOpaque() == Unmanaged.passUnretained(list).toOpaque() else { return false }
        glances[Int(register)].index = index
        return true
    }

    // MARK: Cursors: registers of numbers that nothing but a loop reads

    func cursor(_ register: Int32) -> Int { glances[Int(register)].index }

    func setCursor(_ register: Int32, _ index: Int) { glances[Int(register)].index = index }
}
