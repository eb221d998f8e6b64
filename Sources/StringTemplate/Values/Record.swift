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

    @inlinable public var templateValue: Value { .record(One(self), 0) }

    @inlinable
    public static func load(_ list: Elements<Self>, at index: Int, into variable: inout Value) {
        variable = .record(list, index)
    }

    fileprivate static var erasedMembers: ErasedMembers { members.erased }
}

/// The members of a record type, with the type's name and a sentence on what it is.
public struct Members<Root>: Sendable {
    let erased: ErasedMembers

    /// - Parameters:
    ///   - name: What diagnostics and the reference call the type: `article page`.
    ///   - summary: A sentence on what it is.
    public init(_ name: String, _ summary: String, @MembersBuilder<Root> _ members: () -> [ErasedMember]) {
        let list = members()
        var slots = [String: Int]()
        for (slot, member) in list.enumerated() where slots[member.name] == nil { slots[member.name] = slot }
        erased = ErasedMembers(name: name, summary: summary, list: list, slots: slots)
    }
}

/// A member of a record type: its name, a sentence on what it is, and where its value comes from.
public struct Member<Root>: Sendable {
    @usableFromInline let erased: ErasedMember

    /// - Parameters:
    ///   - name: by which templates call it.
    ///   - summary: a sentence on what it is, for the reference.
    ///   - value: reads it from a record; its type is the member's.
    @inlinable
    public init<Result: TemplateValue>(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Root) -> Result
    ) {
        erased = ErasedMember(name: name, summary: summary, type: Result.templateType) { list, index in
            // The compiler picked this getter for a record of this type, which is one, or a place in a list of such.
            list.isOne
                ? value(unsafeDowncast(list, to: One<Root>.self).element).templateValue
                : value(unsafeDowncast(list, to: Elements<Root>.self).elements[index]).templateValue
        }
    }

    /// A text that is put together from pieces: where a template writes it, no string is made of them on the way.
    ///
    /// ```swift
    /// Member(text: "name", "The first name and the last.") { person, text in
    ///     text.append(person.first)
    ///     text.append(" ")
    ///     text.append(person.last)
    /// }
    /// ```
    @inlinable
    public init(text name: String, _ summary: String, _ write: @escaping @Sendable (Root, inout TextOutput) -> Void) {
        erased = ErasedMember(name: name, summary: summary, type: .text, isAddress: false) { list, index, output in
            list.isOne
                ? write(unsafeDowncast(list, to: One<Root>.self).element, &output)
                : write(unsafeDowncast(list, to: Elements<Root>.self).elements[index], &output)
        }
    }

    /// An address that is put together from pieces, such as a folder, a file and an anchor.
    @inlinable
    public init(url name: String, _ summary: String, _ write: @escaping @Sendable (Root, inout TextOutput) -> Void) {
        erased = ErasedMember(name: name, summary: summary, type: .url, isAddress: true) { list, index, output in
            list.isOne
                ? write(unsafeDowncast(list, to: One<Root>.self).element, &output)
                : write(unsafeDowncast(list, to: Elements<Root>.self).elements[index], &output)
        }
    }
}

/// Puts the members of a type together, in the order in which they stand.
///
/// The members are erased here already: an array of `Member<Root>` would have the program look up, for each of the record types when it
/// starts, that such an array is a sequence.
@resultBuilder
public enum MembersBuilder<Root> {
    public static func buildExpression(_ member: Member<Root>) -> [ErasedMember] { [member.erased] }

    public static func buildExpression(_ members: [Member<Root>]) -> [ErasedMember] {
        members.indices.map { members[$0].erased }
    }

    public static func buildBlock(_ members: [ErasedMember]...) -> [ErasedMember] { members.flatMap { $0 } }
}

/// Reads a member's value from a record of the type that the getter was made for.
@usableFromInline typealias Getter = @Sendable (ListBox, Int) -> Value
/// Writes a member's text or address.
@usableFromInline typealias TextWriter = @Sendable (ListBox, Int, inout TextOutput) -> Void

/// A member without the type of its record: what `MembersBuilder` puts together.
public struct ErasedMember: Sendable {
    let name: String
    let summary: String
    let type: ValueType
    let getter: Getter
    /// Nil where the value is what the member has.
    let writer: TextWriter?

    @usableFromInline
    init(name: String, summary: String, type: ValueType, getter: @escaping Getter) {
        self.name = name
        self.summary = summary
        self.type = type
        self.getter = getter
        writer = nil
    }

    @usableFromInline
    init(name: String, summary: String, type: ValueType, isAddress: Bool, writer: @escaping TextWriter) {
        self.name = name
        self.summary = summary
        self.type = type
        self.writer = writer
        getter = { list, index in
            let text = TextOutput.string { writer(list, index, &$0) }
            return isAddress ? .url(URLValue(text)) : .text(text)
        }
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

    /// - Parameter type: whose members are asked for later.
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
