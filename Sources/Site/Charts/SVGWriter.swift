internal import Text

/// Writes SVG as bytes. Lengths are whole pixels or hundredths of a percent, so that a drawing is the same on every machine; colours
/// are the style sheet's.
struct SVGWriter {
    private(set) var bytes: [UInt8] = []

    /// - Parameters:
    ///   - scales: Whether the whole drawing shrinks with its frame, words and all; one that places by percentages narrows instead.
    ///   - title: What it shows.
    ///   - summary: What a reader who does not see the drawing is told besides.
    ///   - holdsLinks: Whether there is something in it to follow; an image may not hold links.
    init(width: Int, height: Int, scales: Bool = false, title: String, summary: String? = nil, holdsLinks: Bool) {
        // A drawing with links is what it is by itself, a document of graphics; as one image its links would be lost.
        write(holdsLinks ? "<svg aria-label=\"" : "<svg role=\"img\" aria-label=\"")
        attribute(title)
        write("\" width=\"\(width)\" height=\"\(height)\"")
        if scales { write(" viewBox=\"0 0 \(width) \(height)\"") }
        write(">")
        guard let summary else { return }
        write("<desc>")
        text(summary)
        write("</desc>")
    }

    /// Markup of our own: constants and numbers.
    mutating func write(_ markup: String) {
        bytes.append(contentsOf: markup.utf8)
    }

    /// Text of the dossier's.
    mutating func text(_ text: String) {
        HTMLEscape.appendText(text.utf8, to: &bytes)
    }

    mutating func attribute(_ text: String) {
        HTMLEscape.appendAttribute(text.utf8, to: &bytes)
    }

    mutating func label(_ label: String, x: String, y: Int, anchor: Anchor = .start, className: String? = nil) {
        write("<text x=\"\(x)\" y=\"\(y)\"")
        if anchor != .start { write(" text-anchor=\"\(anchor.rawValue)\"") }
        if let className { write(" class=\"\(className)\"") }
        write(">")
        text(label)
        write("</text>")
    }

    mutating func line(_ className: String, from start: (x: String, y: String), to end: (x: String, y: String)) {
        write("<line class=\"\(className)\" x1=\"\(start.x)\" y1=\"\(start.y)\" x2=\"\(end.x)\" y2=\"\(end.y)\"/>")
    }

    /// What `content` draws is a link where there is an address; its name is what a screen reader says.
    mutating func link(to address: String?, name: String, _ content: (inout SVGWriter) -> Void) {
        guard let address else { return content(&self) }
        write("<a href=\"")
        attribute(address)
        write("\" aria-label=\"")
        attribute(name)
        write("\">")
        content(&self)
        write("</a>")
    }

    consuming func finish() -> [UInt8] {
        write("</svg>")
        return bytes
    }

    enum Anchor: String {
        case start, middle, end
    }
}
