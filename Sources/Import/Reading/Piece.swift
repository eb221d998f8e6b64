/// A line, paragraph or element of a seed, on its way to being a block of the body, a field, or neither.
struct Piece: Sendable {
    /// Its words with single spaces, and the raw bytes they came from.
    var text: MappedText
    /// The words with their marks, where the source writes marks: Markdown.
    var source: [UInt8]?
    /// Links and emphasis.
    var styles: [InlineStyle] = []
    var form: Form
    /// Whether an empty line or the end of an element stands before it.
    var isAfterGap = true
    /// Counted once, when the piece is made.
    var shape: LineShape
    var fate: Fate = .undecided

    /// What the source says that it is.
    enum Form: Hashable, Sendable {
        case line
        case heading(level: Int)
        case listItem(depth: Int, isOrdered: Bool)
        case quote
        case preformatted
        /// Cells with a tab between them, rows with a line end.
        case table
        case caption
        /// The head or foot of a document's page.
        case runningHead
        /// An image, a rule, a table's frame: nothing to read.
        case mark
    }

    enum Fate: Hashable, Sendable {
        case undecided
        case body(ImportedBlock.Kind)
        case dropped(RuleSet.Verdict)
        case field(String, RuleSet.Verdict)
    }

    init(_ text: MappedText, form: Form = .line, isAfterGap: Bool = true, styles: [InlineStyle] = []) {
        self.text = text
        self.form = form
        self.isAfterGap = isAfterGap
        self.styles = styles
        shape = LineShape(text.bytes[...])
    }

    var bytes: ArraySlice<UInt8> { text.bytes[...] }

    var isUndecided: Bool { fate == .undecided }

    var isListItem: Bool {
        if case .listItem = form { return true }
        return false
    }

    var isHeading: Bool {
        if case .heading = form { return true }
        return false
    }

    /// Whether it reads as a paragraph: long, or a sentence of some length.
    var isParagraph: Bool {
        switch form {
        case .line, .quote: shape.words >= 25 || shape.endsInStop && shape.words >= 9
        default: false
        }
    }

    /// Whether it is a sentence of some length, or a quotation of one, and not yet anything else.
    var isWholeSentence: Bool {
        isUndecided && shape.words >= 12 && (shape.endsInStop || TitleChoice.endsInQuotationMark(bytes))
    }

    /// Keeps a part of the text alone; styles are cut to fit.
    mutating func keep(_ range: Range<Int>) {
        styles = styles.compactMap { style in
            let cut = max(style.range.lowerBound, range.lowerBound)..<max(max(style.range.lowerBound, range.lowerBound), min(style.range.upperBound, range.upperBound))
            guard !cut.isEmpty else { return nil }
            return InlineStyle(range: cut.lowerBound - range.lowerBound..<cut.upperBound - range.lowerBound, kind: style.kind)
        }
        text = text.part(range)
        shape = LineShape(text.bytes[...])
    }
}

/// Emphasis, code, a link or the mark of a note over a range of UTF-8 offsets of a block's text.
package struct InlineStyle: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case emphasis, strong, code
        /// `[^1]`, where it leads to a note or begins one.
        case note
        case link(String)
    }

    package var range: Range<Int>
    package var kind: Kind

    package init(range: Range<Int>, kind: Kind) {
        self.range = range
        self.kind = kind
    }
}
