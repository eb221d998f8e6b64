internal import Text

/// Writes SVG as bytes. Lengths are whole pixels or hundredths of a percent, so that a drawing is the same on every machine; colours
/// are the style sheet's.
struct SVGWriter: ~Copyable {
    private var output = ByteBuffer(capacity: 4096)

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
        output.append(markup)
    }

    /// Text of the dossier's.
    mutating func text(_ text: String) {
        HTMLEscape.append(text, to: &output, quotes: false)
    }

    mutating func attribute(_ text: String) {
        HTMLEscape.append(text, to: &output, quotes: true)
    }

    /// A number in an attribute of its own: ` y="12"`.
    mutating func attribute(_ name: StaticString, _ number: Int) {
        begin(name)
        output.append(decimal: number)
        output.append("\"")
    }

    /// A part of the width, in hundredths of a percent: ` x="12.50%"`.
    mutating func attribute(_ name: StaticString, hundredths: Int) {
        begin(name)
        output.append(decimal: hundredths / 100)
        if hundredths % 100 != 0 {
            output.append(hundredths % 100 < 10 ? ".0" : ".")
            output.append(decimal: hundredths % 100)
        }
        output.append("%\"")
    }

    private mutating func begin(_ name: StaticString) {
        output.append(" ")
        output.append(name)
        output.append("=\"")
    }

    mutating func label(_ label: String, x: String, y: Int, anchor: Anchor = .start, className: String? = nil) {
        write("<text x=\"\(x)\"")
        end(label, y: y, anchor, className)
    }

    /// The same at a part of the width, in hundredths of a percent.
    mutating func label(_ label: String, hundredths: Int, y: Int, anchor: Anchor = .start, className: String? = nil) {
        output.append("<text")
        attribute("x", hundredths: hundredths)
        end(label, y: y, anchor, className)
    }

    private mutating func end(_ label: String, y: Int, _ anchor: Anchor, _ className: String?) {
        attribute("y", y)
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
        return output.bytes
    }

    enum Anchor: String {
        case start, middle, end
    }
}
