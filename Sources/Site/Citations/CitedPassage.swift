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

    /// - Parameter number: Its place among the article's paragraphs, from 1.
    package init(_ id: String, number: Int, in strings: InterfaceStrings) {
        self.init(id: id, number: String(number), in: strings, isOpen: false)
    }

    private init(id: String, number: String, in strings: InterfaceStrings, isOpen: Bool) {
        self.id = id
        self.number = number
        self.isOpen = isOpen
        label = strings.text(.paragraphNumber, number)
    }
}

/// The passage that a reader has yet to choose. Each form is written once; what it says of the passage, and a path that a script can
/// make an address of, stand between control characters, of which no text of a citation holds one: `CitationText` drops them.
extension CitedPassage {
    static func open(in strings: InterfaceStrings) -> CitedPassage {
        CitedPassage(id: "\u{94}", number: "\u{95}", in: strings, isOpen: true)
    }

    enum Mark: Character {
        case passage = "\u{90}"
        case path = "\u{92}"

        var start: Character { rawValue }
        var end: Character { self == .passage ? "\u{91}" : "\u{93}" }
    }

    /// A form without what it says of a passage.
    static func whole(_ form: String) -> String {
        var output = [UInt8]()
        read(form) { text, isOfPassage, _ in if !isOfPassage { output += text } }
        return String(decoding: output, as: UTF8.self)
    }

    /// A form as HTML that shows the whole article's citation: an empty `<span data-passage="…">` holds what is to be said of a
    /// passage, with `{id}` and `{n}` for its anchor and its number; `<span class="path">` is the page's path.
    static func html(_ form: String) -> HTML {
        var output = [UInt8]()
        output.reserveCapacity(form.utf8.count + 256)
        read(form) { text, isOfPassage, isPath in
            if isOfPassage {
                output += "<span data-passage=\"".utf8
                HTMLEscape.appendAttribute(text, to: &output)
                output += "\"></span>".utf8
            } else {
                if isPath { output += "<span class=\"path\">".utf8 }
                HTMLEscape.appendText(text, to: &output)
                if isPath { output += "</span>".utf8 }
            }
        }
        return HTML(trusted: output)
    }

    /// Goes through a form piece by piece, the places of a passage's anchor and number named.
    private static func read(_ form: String, _ piece: (_ text: [UInt8], _ isOfPassage: Bool, _ isPath: Bool) -> Void) {
        var form = form
        form.withUTF8 { bytes in
            var text = [UInt8]()
            var (isOfPassage, isPath) = (false, false)
            func flush() {
                if !text.isEmpty { piece(text, isOfPassage, isPath) }
                text.removeAll(keepingCapacity: true)
            }
            var clean = 0
            var index = bytes.firstIndex(from: 0) { $0.equal(to: 0xC2) }
            while index < bytes.count {
                guard index + 1 < bytes.count, 0x90...0x95 ~= bytes[index + 1] else {
                    index = bytes.firstIndex(from: index + 1) { $0.equal(to: 0xC2) }
                    continue
                }
                text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[clean..<index]))
                switch bytes[index + 1] {
                case 0x90: flush(); isOfPassage = true
                case 0x91: flush(); isOfPassage = false
                case 0x92: flush(); isPath = true
                case 0x93: flush(); isPath = false
                case 0x94: text += "{id}".utf8
                default: text += "{n}".utf8
                }
                clean = index + 2
                index = bytes.firstIndex(from: clean) { $0.equal(to: 0xC2) }
            }
            text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[clean...]))
            flush()
        }
    }
}
