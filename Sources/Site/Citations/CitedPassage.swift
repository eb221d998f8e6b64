internal import StringTemplate
internal import Text

/// A passage of an article, as a citation names it.
package struct CitedPassage: Sendable, Hashable {
    /// `p-1a2b3c4d`: its anchor on the article's page, which edits elsewhere do not change.
    let id: String
    /// Its place among the paragraphs: a subhead has the number of the paragraph below it.
    let number: String
    /// `paragraph 5`, in the interface's language.
    let label: String
    let isOpen: Bool
    /// What it adds to the address of the page and to the name by which a bibliography refers to the article: `#p-1a2b3c4d`, `-p-1a2b3c4d`.
    private(set) var fragment = ""
    private(set) var keySuffix = ""

    /// - Parameter number: Its place among the article's paragraphs, from 1.
    package init(_ id: String, number: Int, in strings: InterfaceStrings) {
        self.init(id: id, number: String(number), in: strings, isOpen: false)
    }

    private init(id: String, number: String, in strings: InterfaceStrings, isOpen: Bool) {
        self.id = id
        self.number = number
        self.isOpen = isOpen
        label = strings.text(.paragraphNumber, number)
        fragment = saying("#" + id)
        keySuffix = saying("-" + id)
    }
}

/// The passage that a reader has yet to choose. Each form is written once; what it says of the passage, and a path that a script can
/// make an address of, stand between control characters, of which no text of a citation holds one: `CitationText` drops them.
extension CitedPassage {
    static func open(in strings: InterfaceStrings) -> CitedPassage {
        CitedPassage(id: "\u{94}", number: "\u{95}", in: strings, isOpen: true)
    }

    enum Mark {
        case passage, path

        fileprivate var start: String { self == .passage ? "\u{90}" : "\u{92}" }
        fileprivate var end: String { self == .passage ? "\u{91}" : "\u{93}" }
    }

    /// Appends its label behind a comma, as what is said of the passage alone.
    func append(behind comma: String, to output: inout ByteBuffer) {
        if isOpen { output.append(Mark.passage.start) }
        output.append(comma)
        output.append(label)
        if isOpen { output.append(Mark.passage.end) }
    }

    /// What is said of the passage alone.
    func saying(_ text: String) -> String {
        marking(text, as: .passage)
    }

    /// A text between marks where the passage is yet to be chosen.
    func marking(_ text: String, as mark: Mark) -> String {
        isOpen ? mark.start + text + mark.end : text
    }

    /// A form without what it says of a passage.
    static func whole(_ form: [UInt8]) -> [UInt8] {
        var output = [UInt8]()
        form.withUnsafeBufferPointer { form in
            read(form) { piece, isOfPassage in
                guard !isOfPassage, case .text(let text) = piece else { return }
                output.append(contentsOf: text)
            }
        }
        return output
    }

    /// A form as HTML that shows the whole article's citation: an empty `<span data-passage="…">` holds what is to be said of a
    /// passage, with `{id}` and `{n}` for its anchor and its number; `<span class="path">` is the page's path.
    static func html(_ form: [UInt8]) -> HTML {
        let html = ByteBuffer.array(capacity: form.count + 512) { buffer in
            var output = buffer
            form.withUnsafeBufferPointer { form in
                read(form) { piece, isOfPassage in
                    switch piece {
                    case .text(let text): HTMLEscape.append(text, to: &output, quotes: isOfPassage)
                    case .id: output.append("{id}")
                    case .number: output.append("{n}")
                    case .start(.passage): output.append("<span data-passage=\"")
                    case .end(.passage): output.append("\"></span>")
                    case .start(.path): output.append("<span class=\"path\">")
                    case .end(.path): output.append("</span>")
                    }
                }
            }
            return output
        }
        return HTML(trusted: html)
    }

    private enum Piece {
        case text(UnsafeBufferPointer<UInt8>)
        /// The place of a passage's anchor, and that of its number.
        case id, number
        case start(Mark), end(Mark)
    }

    /// Goes through a form piece by piece.
    private static func read(_ form: UnsafeBufferPointer<UInt8>, _ piece: (Piece, _ isOfPassage: Bool) -> Void) {
        var isOfPassage = false
        var clean = 0
        func flush(_ end: Int) {
            if clean < end { piece(.text(UnsafeBufferPointer(rebasing: form[clean..<end])), isOfPassage) }
        }
        var index = form.firstIndex(from: 0) { $0.equal(to: 0xC2) }
        while index < form.count {
            guard index + 1 < form.count, 0x90...0x95 ~= form[index + 1] else {
                index = form.firstIndex(from: index + 1) { $0.equal(to: 0xC2) }
                continue
            }
            flush(index)
            switch form[index + 1] {
            case 0x90:
                isOfPassage = true
                piece(.start(.passage), true)
            case 0x91:
                isOfPassage = false
                piece(.end(.passage), false)
            case 0x92: piece(.start(.path), isOfPassage)
            case 0x93: piece(.end(.path), isOfPassage)
            case 0x94: piece(.id, isOfPassage)
            default: piece(.number, isOfPassage)
            }
            clean = index + 2
            index = form.firstIndex(from: clean) { $0.equal(to: 0xC2) }
        }
        flush(form.count)
    }
}
