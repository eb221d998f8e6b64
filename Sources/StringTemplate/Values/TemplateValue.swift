public import Text

/// A type whose values may stand in a template.
///
/// Conforming types are text, numbers, flags, days, `HTML`, `URLValue`, `JSONValue`, records, and optionals and arrays of those.
/// An enumeration with raw values conforms by saying so: it is its raw value.
public protocol TemplateValue: Sendable {
    static var templateType: ValueType { get }
    var templateValue: Value { get }

    /// Puts the element at `index` into a variable. Of a record it is the place alone, so that a loop allocates nothing.
    static func load(_ list: Elements<Self>, at index: Int, into variable: inout Value)
}

extension TemplateValue {
    @inlinable
    public static func load(_ list: Elements<Self>, at index: Int, into variable: inout Value) {
        variable = list.elements[index].templateValue
    }
}

extension TemplateValue where Self: RawRepresentable, RawValue: TemplateValue {
    public static var templateType: ValueType { RawValue.templateType }
    @inlinable public var templateValue: Value { rawValue.templateValue }
}

extension String: TemplateValue {
    public static var templateType: ValueType { .text }
    @inlinable public var templateValue: Value { .text(self) }
}

extension Int: TemplateValue {
    public static var templateType: ValueType { .number }
    @inlinable public var templateValue: Value { .integer(self) }
}

extension Double: TemplateValue {
    public static var templateType: ValueType { .number }
    @inlinable public var templateValue: Value { .decimal(self) }
}

extension Bool: TemplateValue {
    public static var templateType: ValueType { .flag }
    @inlinable public var templateValue: Value { .flag(self) }
}

extension Day: TemplateValue {
    public static var templateType: ValueType { .day }
    @inlinable public var templateValue: Value { .day(self) }
}

extension Optional: TemplateValue where Wrapped: TemplateValue {
    /// An optional of an optional is one optional.
    public static var templateType: ValueType {
        let wrapped = Wrapped.templateType
        return wrapped.wrapped == nil ? .optional(wrapped) : wrapped
    }

    @inlinable public var templateValue: Value {
        switch self {
        case .none: .none
        case .some(let wrapped): wrapped.templateValue
        }
    }
}

extension Array: TemplateValue where Element: TemplateValue {
    public static var templateType: ValueType { .list(Element.templateType) }
    @inlinable public var templateValue: Value { .list(ArrayBox(self)) }
}
