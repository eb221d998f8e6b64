internal import Text

/// A method or a property that the language gives to values of some types, by the name that Swift gives it.
///
/// The table of methods is what the compiler checks against, what runs, and what the reference in `docs/templates.md` is made from.
struct Method: Sendable {
    let name: String
    /// The types that have it, in words: `text`, `list`.
    let receiver: Receiver
    /// Nil for a property.
    let parameters: [Parameter]?
    let summary: String
    let example: Example
    let result: @Sendable (ValueType, [ValueType]) -> ValueType
    let run: @Sendable (Value, [MethodArgument], TemplateLocale) -> Value

    enum Receiver: String, Sendable, CaseIterable {
        case text = "text", list = "list", texts = "list of texts", number = "number", day = "day", html = "HTML"

        func accepts(_ type: ValueType) -> Bool {
            switch (self, type) {
            case (.text, .text), (.number, .number), (.day, .day), (.html, .html), (.texts, .list(.text)): true
            case (.list, .list): true
            default: false
            }
        }
    }

    struct Parameter: Sendable {
        let label: String?
        let kind: Kind
        var isOptional = false

        enum Kind: Sendable {
            case number, text
            /// A value of the list's element type.
            case element
            /// A path of members from a record; what its values must be.
            case path(PathUse)
            /// A pattern such as `d MMMM yyyy`.
            case dayPattern
            /// `.number` and the like.
            case option([String])
        }
    }

    enum PathUse: Sendable {
        case comparable, flag, any
    }

    /// A template with its output, which a test compares. The values are those of `Method.samples`.
    struct Example: Sendable {
        let template: String
        let output: String
    }

    /// The method as the reference shows it: `sorted(by: \.member)`.
    var signature: String {
        guard let parameters else { return name }
        let list = parameters.map { parameter in
            let value =
                switch parameter.kind {
                case .number: "5"
                case .text: "\"…\""
                case .element: "value"
                case .path: "\\.member"
                case .dayPattern: "\"d MMMM yyyy\""
                case .option(let names): names.map { ".\($0)" }.joined(separator: " | ")
                }
            return parameter.label.map { "\($0): \(value)" } ?? value
        }
        return "\(name)(\(list.joined(separator: ", ")))"
    }
}

/// An argument while a page is rendered.
enum MethodArgument {
    case value(Value)
    case path([Getter])
    case day(DayFormat)
}

extension MethodArgument {
    var integer: Int? {
        if case .value(.integer(let number)) = self { number } else { nil }
    }

    var text: String? {
        if case .value(.text(let text)) = self { text } else { nil }
    }

    /// Follows the path from a record.
    func follow(_ value: Value) -> Value {
        guard case .path(let getters) = self else { return .none }
        return getters.reduce(value) { value, getter in
            if case .record(let list, let index) = value { getter(list, index) } else { .none }
        }
    }
}
