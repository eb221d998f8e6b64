/// How a value is written in the place where it stands.
enum Escape: UInt8, Sendable {
    /// Element content: `&`, `<`, `>`.
    case text
    /// A quoted attribute value, or the text of `<title>` and `<textarea>`: quotation marks as well.
    case attribute
    /// Markup, as it is.
    case html
    /// JSON text in a script element.
    case json
    /// A whole address at the start of an attribute.
    case url
    /// A whole address at the start of an attribute; it must be relative.
    case resource
    /// An address behind a fixed beginning or another address: it must not start with a slash.
    case urlTail
    /// The same, and it must be relative.
    case resourceTail
    /// A whole address in a `srcset`: commas and spaces are percent-encoded as well.
    case sourceSet
    /// A part of an address: everything but letters, digits and `-._~` is percent-encoded.
    case component
}
