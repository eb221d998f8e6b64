internal import Text

/// A template compiled for one type of page: a flat list of instructions over registers.
///
/// Register 0 holds the page. A member that is a record or a list is kept in a register of its own.
struct Program: Sendable {
    var instructions: [Instruction] = []
    /// The template's own text, one piece after the other.
    var literals: [UInt8] = []
    var members: [Accessor] = []
    /// Of members that write themselves.
    var writers: [MemberWriter] = []
    var constants: [Constant] = []
    var calls: [Call] = []
    var loops: [Loop] = []
    /// Where the addresses stand in the templates, for those that are refused.
    var places: [Place] = []
    var registerCount = 1

    typealias Register = Int32

    /// How a member is read. An object, which a run borrows: of a closure in an array it would count references at every call.
    final class Accessor: Sendable {
        let get: Getter
        /// Its index, where the member writes itself; else -1.
        let writer: Int32

        init(get: @escaping Getter, writer: Int32) {
            self.get = get
            self.writer = writer
        }
    }

    /// How a member writes itself.
    final class MemberWriter: Sendable {
        let write: TextWriter
        /// The member as a value.
        let get: Getter

        init(write: @escaping TextWriter, get: @escaping Getter) {
            self.write = write
            self.get = get
        }
    }

    /// Lends objects to a closure that borrows them; the array keeps them alive.
    static func lend<Object: AnyObject>(_ objects: [Object], _ body: (UnsafeBufferPointer<Unmanaged<Object>>) -> Void) {
        objects.withUnsafeBufferPointer { objects in
            objects.withMemoryRebound(to: Unmanaged<Object>.self, body)
        }
    }

    struct Place: Sendable {
        let file: Int
        let range: Range<Int>
    }

    struct Loop: Sendable {
        let list: Register
        /// Where the number of the element stands.
        let cursor: Register
        /// What the pattern's names stand for; -1 where there is none.
        let first: Register
        let second: Register
        let shape: Shape

        enum Shape: Sendable {
            case elements, enumerated, groups
        }
    }

    /// An object, which a run borrows: a method has many parts, and a copy would count each.
    final class Call: Sendable {
        let method: Method
        let receiver: Register
        let arguments: [CallArgument]

        init(method: Method, receiver: Register, arguments: [CallArgument]) {
            self.method = method
            self.receiver = receiver
            self.arguments = arguments
        }
    }

    enum CallArgument: Sendable {
        case register(Register)
        case path([Getter])
        case day(DayFormat)
    }
}

/// A literal value of a template.
enum Constant: Sendable {
    case none
    case text(String)
    case integer(Int)
    case decimal(Double)
    case flag(Bool)
    case day(Day)

    var value: Value {
        switch self {
        case .none: .none
        case .text(let text): .text(text)
        case .integer(let number): .integer(number)
        case .decimal(let number): .decimal(number)
        case .flag(let flag): .flag(flag)
        case .day(let day): .day(day)
        }
    }
}

/// A step of a program. Targets of jumps are indices of instructions.
enum Instruction: Sendable {
    typealias Register = Program.Register

    /// Append so many bytes of the literals.
    case literal(start: Int32, count: Int32)
    /// Append a member of a record, or a register.
    case writeMember(Register, member: Int32, Escape, place: Int32)
    /// Append a member that writes itself.
    case writeText(Register, writer: Int32, Escape)
    case writeAddress(Register, writer: Int32, Escape, place: Int32)
    case write(Register, Escape, place: Int32)
    case constant(Register, Int32)
    case copy(Register, from: Register)
    case member(Register, of: Register, member: Int32)
    /// The same, unless the register holds it already.
    case cachedMember(Register, of: Register, member: Int32)
    case clear(Register)
    case compare(Register, Operator, Register, Register)
    case not(Register, Register)
    case call(Register, Int32)
    case jump(Int32)
    case jumpUnless(Register, Int32)
    case jumpIf(Register, Int32)
    case jumpIfNone(Register, Int32)
    /// Begin a loop, or jump where the list is empty.
    case begin(loop: Int32, Int32)
    /// The next element and back, or go on.
    case next(loop: Int32, Int32)
}
