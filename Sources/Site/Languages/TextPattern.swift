internal import StringTemplate

/// A text of the interface with places `{1}`, `{2}` … or `{n}` to be filled, taken apart once.
struct TextPattern: Sendable {
    private enum Piece: Sendable {
        case text(String)
        /// A place with its number, nil of `{n}`, and as it is written.
        case place(Int?, String)
    }

    private var pieces: [Piece] = []

    init(_ text: String) {
        let utf8 = text.utf8
        var rest = utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) {
            if open > rest.startIndex { pieces.append(.text(String(Substring(rest[..<open])))) }
            let name = String(Substring(rest[utf8.index(after: open)..<close]))
            let written = String(Substring(rest[open...close]))
            let number = Int(name)
            pieces.append(number != nil || name == "n" ? .place(number, written) : .text(written))
            rest = rest[utf8.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(Substring(rest)))) }
    }

    /// Writes it with its numbered places filled in order. A place for which there is no value stays as it is written.
    func write(_ values: [String], to output: inout TextOutput) {
        for piece in pieces {
            switch piece {
            case .text(let text): output.append(text)
            case .place(let number, let written):
                if let number, values.indices.contains(number - 1) { output.append(values[number - 1]) } else { output.append(written) }
            }
        }
    }

    /// Writes it with a number at the place `{n}`.
    func write(count: String, to output: inout TextOutput) {
        for piece in pieces {
            switch piece {
            case .text(let text): output.append(text)
            case .place(let number, let written): output.append(number == nil ? count : written)
            }
        }
    }
}
