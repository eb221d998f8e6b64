/// A type whose members templates may name.
///
/// ```swift
/// extension EntityLink: TemplateRecord {
///     static let members = Members<EntityLink>("entity", "Somebody or something that an article names.") {
///         Member("name", "The name by which the dossier knows it.") { $0.name }
///         Member("articles", "The articles that name it.") { $0.articles }
///     }
/// }
/// ```
///
/// A member's type comes from its closure, so that the schema and the values cannot disagree. Record types may name each other.
public protocol TemplateRecord: TemplateValue {
    static var members: Members<Self> { get }
}

extension TemplateRecord {
    public static var templateType: ValueType { .record(RecordType(Self.self)) }

    @inlinable public var templateValue: Value { .record(Cursor([self], at: 0)) }

    @inlinable
    public static func load(_ elements: [Self], at index: Int, into variable: inout Value) {
        if case .record(var box) = variable {
            variable = .none
            // Nobody else holds the cursor, so it may move on: it was made below for the same list.
            if isKnownUniquelyReferenced(&box) {
                unsafeDowncast(box, to: Cursor<Self>.self).index = index
                variable = .record(box)
                return
            }
        }
        variable = .record(Cursor(elements, at: index))
    }

    fileprivate static var erasedMembers: ErasedMembers { members.erased }
}

/// The members of a record type, with the type's name and a sentence on what it is.
public struct Members<Root>: Sendable {
    let erased: ErasedMembers

    /// - Parameters:
    ///   - name: What diagnostics and the reference call the type: `article page`.
    ///   - summary: A sentence on what it is.
    public init(_ name: String, _ summary: String, @MembersBuilder<Root> _ members: () -> [Member<Root>]) {
        let list = members().map(\.erased)
        var slots = [String: Int]()
        for (slot, member) in list.enumerated() where slots[member.name] == nil { slots[member.name] = slot }
        erased = ErasedMembers(name: name, summary: summary, list: list, slots: slots)
    }
}

/// A member of a record type: its name, a sentence on what it is, and where its value comes from.
public struct Member<Root>: Sendable {
    @usableFromInline let erased: ErasedMember

    @inlinable
    public init<Result: TemplateValue>(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Root) -> Result
    ) {
        erased = ErasedMember(name: name, summary: summary, type: Result.templateType) { box in
            // The compiler picked this getter for a record of this type, and `load` made the box.
            let cursor = unsafeDowncast(box, to: Cursor<Root>.self)
            return value(cursor.records[cursor.index]).templateValue
        }
    }
}

@resultBuilder
public enum MembersBuilder<Root> {
    public static func buildExpression(_ member: Member<Root>) -> [Member<Root>] { [member] }
    public static func buildExpression(_ members: [Member<Root>]) -> [Member<Root>] { members }
    public static func buildBlock(_ members: [Member<Root>]...) -> [Member<Root>] { members.flatMap { $0 } }
}

/// Reads a member's value from a record of the type that the getter was made for.
@usableFromInline typealias Getter = @Sendable (RecordBox) -> Value

@usableFromInline
struct ErasedMember: Sendable {
    let name: String
    let summary: String
    let type: ValueType
    let getter: Getter

    @usableFromInline
    init(name: String, summary: String, type: ValueType, getter: @escaping Getter) {
        self.name = name
        self.summary = summary
        self.type = type
        self.getter = getter
    }
}

struct ErasedMembers: Sendable {
    let name: String
    let summary: String
    let list: [ErasedMember]
    /// Where in `list` a member stands.
    let slots: [String: Int]

    subscript(_ name: String) -> ErasedMember? {
        slots[name].map { list[$0] }
    }

    var names: [String] { list.map(\.name) }
}

/// A record type as a value. Its members are asked for when they are needed, so that types may name each other.
public struct RecordType: Sendable {
    let type: any TemplateRecord.Type

    public init(_ type: any TemplateRecord.Type) {
        self.type = type
    }

    public var name: String { members.name }
    var members: ErasedMembers { type.erasedMembers }
}

extension RecordType: Hashable {
    public static func == (a: RecordType, b: RecordType) -> Bool { a.type == b.type }

    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(type)) }
}
