internal import StringTemplate
internal import Text

/// A text of the interface with places `{1}`, `{2}` … or `{n}` to be filled, taken apart once.
struct TextPattern: Sendable {
    /// The whole text.
    private let text: [UInt8]
    private var pieces: [Piece] = []

    /// A part of the text: words, or a place to be filled.
    private struct Piece: Sendable {
        let range: Range<Int>
        let kind: Kind

        enum Kind: Sendable, Equatable {
            case words, number
            /// From 1.
            case place(Int)
        }
    }

    init(_ text: String) {
        self.text = Array(text.utf8)
        var rest = self.text[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) {
            add(.words, rest.startIndex..<open)
            let name = String(decoding: rest[open + 1..<close], as: UTF8.self)
            let kind = Int(name).map { Piece.Kind.place($0) } ?? (name == "n" ? .number : .words)
            add(kind, open..<close + 1)
            rest = rest[(close + 1)...]
        }
        add(.words, rest.indices)
    }

    private mutating func add(_ kind: Piece.Kind, _ range: Range<Int>) {
        if !range.isEmpty { pieces.append(Piece(range: range, kind: kind)) }
    }

    /// Writes it with its numbered places filled in order. A place for which there is no value stays as it is written.
    func write(_ values: [String], to output: inout TextOutput) {
        for piece in pieces {
            if case .place(let number) = piece.kind, values.indices.contains(number - 1) {
                output.append(values[number - 1])
            } else {
                output.append(utf8: text, in: piece.range)
            }
        }
    }

    /// Appends it with its one place filled by a closure.
    func append(to output: inout ByteBuffer, _ value: (inout ByteBuffer) -> Void) {
        for piece in pieces {
            if piece.kind == .place(1) {
                value(&output)
            } else {
                text.withUnsafeBufferPointer { output.append(UnsafeBufferPointer(rebasing: $0[piece.range])) }
            }
        }
    }

    /// Writes it with a number at the place `{n}`.
    func write(count: String, to output: inout TextOutput) {
        for piece in pieces {
            if piece.kind == .number { output.append(count) } else { output.append(utf8: text, in: piece.range) }
        }
    }
}
