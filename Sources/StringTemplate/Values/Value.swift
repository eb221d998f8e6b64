public import Text

/// A value while a page is rendered. Its case is the one that the member's `ValueType` promised, or `none` for an optional.
public enum Value {
    /// An optional that holds nothing.
    case none
    case text(String)
    case html(HTML)
    case url(URLValue)
    case json(JSONValue)
    case integer(Int)
    case decimal(Double)
    case flag(Bool)
    case day(Day)
    case list(ListBox)
    /// A place in the `Elements` of the record's type.
    case record(ListBox, Int)
}

/// The type of a value, known when a template is loaded.
public indirect enum ValueType: Sendable, Hashable {
    case text
    /// Markup that the renderer made. It may stand in element content alone.
    case html
    /// An address: http, https, mailto or relative.
    case url
    /// Data for a script element of a JSON type.
    case json
    case number
    case flag
    case day
    case list(ValueType)
    case record(RecordType)
    case optional(ValueType)
    /// Two values side by side, which a `for` takes apart: `for (key, list) in …`.
    case pair(ValueType, ValueType)
}

extension ValueType: CustomStringConvertible {
    /// The type as the reference and the diagnostics name it: `optional text`, `list of entity`.
    public var description: String {
        switch self {
        case .text: "text"
        case .html: "HTML"
        case .url: "URL"
        case .json: "JSON"
        case .number: "number"
        case .flag: "flag"
        case .day: "day"
        case .list(let element): "list of \(element)"
        case .record(let record): record.name
        case .optional(let wrapped): "optional \(wrapped)"
        case .pair(let first, let second): "pairs (\(first), \(second))"
        }
    }

    /// The type as a sentence names one of its values, with an article where it has one: `text`, `a number`, `an optional text`.
    var indefinite: String {
        let name = description
        switch self {
        case .text, .html, .json: return name
        default: return ("aeiou".contains(name.prefix(1).lowercased()) ? "an " : "a ") + name
        }
    }

    /// What an optional holds; nil for any other type.
    var wrapped: ValueType? {
        if case .optional(let wrapped) = self { wrapped } else { nil }
    }

    /// What a list holds; nil for any other type.
    var element: ValueType? {
        if case .list(let element) = self { element } else { nil }
    }
}
