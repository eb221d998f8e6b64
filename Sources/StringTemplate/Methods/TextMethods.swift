/// What texts can do. Lengths count characters, as Swift does.
extension Method {
    static let textMethods: [Method] = [
        Method("count", .text, "How many characters it has.", "\\(title.count)", "12") { .integer($0.count) },
        Method("isEmpty", .text, "Whether it has none.", "\\(if title.isEmpty)untitled\\(else)titled\\(end)", "titled", result: .flag) {
            .flag($0.isEmpty)
        },
        Method("uppercased", .text, "In capitals.", "\\(title.uppercased())", "A SHIP LANDS", call: true) { .text($0.uppercased()) },
        Method("lowercased", .text, "In small letters.", "\\(title.lowercased())", "a ship lands", call: true) {
            .text($0.lowercased())
        },
        Method(
            name: "prefix", receiver: .text, parameters: [.init(label: nil, kind: .number)],
            summary: "Its first characters, so many or fewer.", example: .init(template: "\\(title.prefix(6))…", output: "A ship…"),
            result: { _, _ in .text },
            run: { text, arguments, _ in .text(String(text.string.prefix(max(0, arguments[0].integer ?? 0)))) }),
        Method(
            name: "hasPrefix", receiver: .text, parameters: [.init(label: nil, kind: .text)],
            summary: "Whether it begins so.", example: .init(template: "\\(if title.hasPrefix(\"A \"))yes\\(end)", output: "yes"),
            result: { _, _ in .flag },
            run: { text, arguments, _ in .flag(text.string.utf8.starts(with: (arguments[0].text ?? "").utf8)) }),
        Method(
            name: "hasSuffix", receiver: .text, parameters: [.init(label: nil, kind: .text)],
            summary: "Whether it ends so.", example: .init(template: "\\(if title.hasSuffix(\"lands\"))yes\\(end)", output: "yes"),
            result: { _, _ in .flag },
            run: { text, arguments, _ in
                .flag(text.string.utf8.reversed().starts(with: (arguments[0].text ?? "").utf8.reversed()))
            }),
        Method(
            name: "contains", receiver: .text, parameters: [.init(label: nil, kind: .text)],
            summary: "Whether it has the text in it.", example: .init(template: "\\(if title.contains(\"ship\"))yes\\(end)", output: "yes"),
            result: { _, _ in .flag },
            run: { text, arguments, _ in .flag(!text.string.occurrences(of: arguments[0].text ?? "", limit: 1).isEmpty) }),
        Method(
            name: "split", receiver: .text, parameters: [.init(label: "separator", kind: .text)],
            summary: "The pieces between the separators, without empty ones.",
            example: .init(template: "\\(for word in title.split(separator: \" \"))<b>\\(word)</b>\\(end)", output: "<b>A</b><b>ship</b><b>lands</b>"),
            result: { _, _ in .list(.text) },
            run: { text, arguments, _ in
                let pieces = text.string.pieces(separatedBy: arguments[0].text ?? "")
                return .list(ValueList(pieces.map { .text($0) }))
            }),
        Method(
            name: "replacing", receiver: .text, parameters: [.init(label: nil, kind: .text), .init(label: "with", kind: .text)],
            summary: "With each occurrence of a text replaced by another.",
            example: .init(template: "\\(title.replacing(\"ship\", with: \"boat\"))", output: "A boat lands"),
            result: { _, _ in .text },
            run: { text, arguments, _ in
                .text(text.string.pieces(separatedBy: arguments[0].text ?? "", keepingEmpty: true).joined(separator: arguments[1].text ?? ""))
            }),
    ]

    /// A property or a method without parameters on texts.
    private init(
        _ name: String, _ receiver: Receiver, _ summary: String, _ template: String, _ output: String, call: Bool = false,
        result: ValueType? = nil, _ run: @escaping @Sendable (String) -> Value
    ) {
        self.init(
            name: name, receiver: receiver, parameters: call ? [] : nil, summary: summary,
            example: .init(template: template, output: output),
            result: { _, _ in result ?? (call ? .text : .number) }, run: { value, _, _ in run(value.string) })
    }
}

extension Value {
    /// The text; empty for any other case, which the compiler rules out.
    var string: String {
        if case .text(let text) = self { text } else { "" }
    }
}

extension String {
    /// Where a text begins in this one, byte for byte, without overlaps. An empty text is nowhere.
    func occurrences(of text: String, limit: Int = .max) -> [Range<Int>] {
        let bytes = Array(utf8)
        let wanted = Array(text.utf8)
        guard let first = wanted.first, bytes.count >= wanted.count else { return [] }
        // Knuth, Morris and Pratt: `fallback[i]` is the length of the longest border of the first i + 1 bytes.
        var fallback = [0]
        for index in wanted.indices.dropFirst() {
            var length = fallback[index - 1]
            while length > 0, wanted[index] != wanted[length] { length = fallback[length - 1] }
            fallback.append(wanted[index] == wanted[length] ? length + 1 : 0)
        }
        var found = [Range<Int>]()
        var matched = 0
        for (index, byte) in bytes.enumerated() {
            while matched > 0, byte != wanted[matched] { matched = fallback[matched - 1] }
            if byte == wanted[matched] { matched += 1 } else if byte == first { matched = 1 }
            guard matched == wanted.count else { continue }
            found.append(index + 1 - wanted.count..<index + 1)
            if found.count == limit { break }
            matched = 0
        }
        return found
    }

    /// The pieces between occurrences of a separator, byte for byte.
    func pieces(separatedBy separator: String, keepingEmpty: Bool = false) -> [String] {
        let bytes = Array(utf8)
        var pieces = [String]()
        var start = 0
        for range in occurrences(of: separator) {
            if keepingEmpty || start < range.lowerBound { pieces.append(String(decoding: bytes[start..<range.lowerBound], as: UTF8.self)) }
            start = range.upperBound
        }
        if keepingEmpty || start < bytes.count { pieces.append(String(decoding: bytes[start...], as: UTF8.self)) }
        return pieces
    }
}
