/// A fault in what a person wrote: where it is, what is wrong, and what would be right.
///
/// Its description is the whole message:
///
///     content/articles/a.md:3:1: error: unknown key “autor”; did you mean “byline”?
///     autor: Jane Doe
///     ^~~~~
public struct Diagnostic: Sendable, Hashable, Error {
    /// Whether a fault stops the work.
    public enum Severity: String, Sendable, Hashable {
        case error, warning
    }

    public var severity: Severity
    /// What is wrong, and what would be right, in one line; words of files may stand in it as they are.
    public var message: String
    /// The file; empty where a fault belongs to no file.
    public var path: String
    /// Counts from 1; 0 where the fault belongs to the file as a whole.
    public var line: Int
    /// Counts Unicode scalars from 1; 0 where the fault belongs to the file as a whole.
    public var column: Int
    /// How many scalars of its line the fault covers, at least 1; 0 where the fault belongs to the file as a whole.
    public var length: Int
    /// The line; nil where it is empty, or the fault belongs to the file as a whole.
    public var excerpt: Excerpt?
    /// Whether the system failed, such as a disk that is full, and not what a person wrote.
    public var isSystemFailure = false

    /// A fault at a range of bytes of a file.
    public init(_ severity: Severity, _ message: String, at range: Range<Int>, in source: SourceFile) {
        let position = source.position(at: range.lowerBound)
        let line = source.lineRange(at: range.lowerBound)
        let end = min(range.upperBound, line.upperBound)
        let covered = source.bytes[min(range.lowerBound, end)..<end]
        self.severity = severity
        self.message = message
        self.path = source.path
        self.line = position.line
        self.column = position.column
        length = max(1, covered.count { $0 & 0xC0 != 0x80 })
        excerpt = Excerpt(of: line, at: range.lowerBound, covering: length, in: source)
    }

    /// A fault of a file as a whole, or of no file where `path` is empty.
    public init(_ severity: Severity, _ message: String, path: String = "") {
        self.severity = severity
        self.message = message
        self.path = path
        self.line = 0
        self.column = 0
        self.length = 0
    }

    /// An error of the system: a file that cannot be read or written.
    public init(systemFailure message: String, path: String = "") {
        self.init(.error, message, path: path)
        isSystemFailure = true
    }
}

extension Diagnostic: CustomStringConvertible {
    public var description: String { description { $0 } }

    /// The whole message with its severity as somebody wants it, such as in a colour.
    ///
    /// - Parameter mark: is given `error:` or `warning:`.
    public func description(marking mark: (String) -> String) -> String {
        var text = headline(marking: mark)
        if let excerpt { text += "\n" + excerpt.text + "\n" + excerpt.marker }
        return text
    }

    /// The first line: place, severity, message. Whatever a file's name or a quoted word holds, it is one line that a terminal may show.
    public var headline: String { headline { $0 } }

    private func headline(marking mark: (String) -> String) -> String {
        let file = VisibleText.line(path)
        let place = path.isEmpty ? "" : line == 0 ? "\(file): " : "\(file):\(line):\(column): "
        return "\(place)\(mark(severity.rawValue + ":")) \(VisibleText.line(message))"
    }
}

extension Diagnostic: Comparable {
    /// By place, then errors before warnings, then by message: the order in which a run reports.
    public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
        if a.path != b.path { return a.path < b.path }
        if a.line != b.line { return a.line < b.line }
        if a.column != b.column { return a.column < b.column }
        if a.severity != b.severity { return a.severity == .error }
        return a.message < b.message
    }
}

/// The faults that stopped a piece of work: all of them, in order, at least one an error.
public struct Faults: Error, Sendable, CustomStringConvertible {
    public let diagnostics: [Diagnostic]

    /// - Parameter diagnostics: in any order.
    public init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics.sorted()
    }

    public var description: String {
        diagnostics.map(\.description).joined(separator: "\n")
    }
}
