internal import Text

/// The kinds of values that files give.
extension FieldReader {
    /// Text in one line, trimmed; any scalar counts. Nil where the key is missing or its value empty.
    mutating func text(_ key: String) -> String? {
        guard let node = take(key) else { return nil }
        guard case .scalar(let scalar) = node else {
            fault("“\(key)” must be text, not \(Self.kind(of: node))", at: key, node)
            return nil
        }
        warnOfHashtag(behind: scalar)
        return FieldText.words(scalar)
    }

    /// Text that the file must give.
    mutating func requiredText(_ key: String) -> String? {
        if let text = text(key) { return text }
        if !faults.contains(where: { $0.message.hasPrefix("“\(key)”") }) {
            missing(key)
        }
        return nil
    }

    /// A list of texts; one text alone is a list of one.
    mutating func texts(_ key: String) -> [String] {
        items(key).map(\.text)
    }

    /// A list of texts of which several are the rule: one text with commas is as a rule a list without its brackets.
    mutating func list(_ key: String) -> [String] {
        let texts = texts(key)
        if texts.count == 1, let text = texts.first, text.contains(", "), case .scalar? = value(key) {
            let place = place(of: key)
            if !isQuoted(at: place.lowerBound) {
                fault("“\(text)” is one text; write [\(text)] for several, or put it into quotation marks", at: place, severity: .warning)
            }
        }
        return texts
    }

    /// A text of a list.
    struct Item {
        var text: String
        var node: YAMLNode
    }

    /// The bytes of a list's text in the file, which is read for it from the start.
    func place(of item: Item) -> Range<Int> { range(of: item.node, text: item.node.scalar?.string ?? "") }

    /// A list of texts; one text alone is a list of one.
    mutating func items(_ key: String) -> [Item] {
        guard let node = take(key) else { return [] }
        let items: [YAMLNode]
        switch node {
        case .sequence(let list, _): items = list
        case .scalar: items = [node]
        default:
            fault("“\(key)” must be a list of texts, not \(Self.kind(of: node))", at: key, node)
            return []
        }
        var found: [Item] = []
        for item in items {
            guard case .scalar(let scalar) = item else {
                fault("“\(key)” must be a list of texts, but holds \(Self.kind(of: item))", at: key, item)
                continue
            }
            warnOfHashtag(behind: scalar)
            if let text = FieldText.words(scalar) { found.append(Item(text: text, node: item)) }
        }
        return found
    }

    /// Whether the key is there, whatever its value.
    func has(_ key: String) -> Bool { value(key) != nil }

    /// The keys and texts of the mapping under a key, any key counting, each text with its bytes in the file.
    mutating func pairs(_ key: String) -> [(key: String, text: String, range: Range<Int>)] {
        var found: [(key: String, text: String, range: Range<Int>)] = []
        mapping(key) { inner in
            for name in inner.matter.fields.map(\.key.string) {
                if let text = inner.text(name) { found.append((name, text, inner.place(of: name))) }
            }
        }
        return found
    }

    mutating func flag(_ key: String) -> Bool? {
        guard let node = take(key) else { return nil }
        if node.scalar?.isNull == true { return nil }
        switch node.scalar?.string.lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default:
            fault("“\(key)” must be true or false", at: key, node)
            return nil
        }
    }

    mutating func number(_ key: String, from least: Int = .min) -> Int? {
        guard let node = take(key) else { return nil }
        if let text = node.scalar?.string, let value = Int(text), value >= least { return value }
        fault("“\(key)” must be a whole number\(least == .min ? "" : ", \(least) or more")", at: key, node)
        return nil
    }

    /// A day, or a day with a time and perhaps a zone.
    mutating func moment(_ key: String) -> Moment? {
        guard let text = text(key), let node = value(key) else { return nil }
        if let moment = Moment(text) { return moment }
        let shaped = text.utf8.count >= 10 && text.utf8.prefix(10).enumerated().allSatisfy { index, byte in
            index == 4 || index == 7 ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        let problem =
            shaped && Day(String(text.prefix(10))) == nil
            ? "the calendar has no day \(text.prefix(10))"
            : "“\(text)” is not a date; write 2023-03-20 or 2023-03-20T10:03:00+01:00"
        fault(problem, at: key, node)
        return nil
    }

    /// One of a fixed set of words.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        guard let text = text(key), let node = value(key) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let all = Choice.allCases.map(\.rawValue)
        fault("“\(text)” is no \(key); write \(Self.alternatives(all))\(didYouMean(text, among: all))", at: key, node)
        return nil
    }

    /// An absolute address of the web.
    mutating func address(_ key: String) -> String? {
        guard let text = text(key), let node = value(key) else { return nil }
        // With neither space nor control character no other byte than a capital becomes one of these by that bit.
        let scheme = ["https://", "http://"].first { text.utf8.starts(with: $0.utf8) { $0 | 0x20 == $1 } }
        guard let scheme, text.utf8.allSatisfy({ $0 > 0x20 }) else {
            fault("“\(text)” is no address; write one that begins with https:// or http://", at: key, node)
            return nil
        }
        if let first = text.utf8.dropFirst(scheme.utf8.count).first, !"/?#".utf8.contains(first) { return text }
        fault("“\(text)” names no host; write an address such as https://example.org/article", at: key, node)
        return nil
    }

    /// The address that a site is published under.
    mutating func baseAddress(_ key: String) -> String? {
        guard let text = text(key), let node = value(key) else { return nil }
        do {
            return try BaseAddress.read(text)
        } catch {
            fault(error.message, at: key, node)
            return nil
        }
    }

    /// The mapping under a key, to be read with the closure; its unknown keys are faults too.
    mutating func mapping(_ key: String, _ read: (inout FieldReader) -> Void) {
        guard let node = take(key) else { return }
        if case .scalar(let scalar) = node, FieldText.words(scalar) == nil { return }
        guard case .mapping(let pairs, _) = node else {
            fault("“\(key)” must hold keys and values, not \(Self.kind(of: node))", at: key, node)
            return
        }
        self.read(pairs, read)
    }

    /// The mappings in the list under a key, each read with the closure.
    mutating func mappings(_ key: String, _ read: (inout FieldReader) -> Void) {
        guard let node = take(key) else { return }
        guard case .sequence(let items, _) = node else {
            fault("“\(key)” must be a list, not \(Self.kind(of: node))", at: key, node)
            return
        }
        for item in items {
            guard case .mapping(let pairs, _) = item else {
                fault("each item of “\(key)” must hold keys and values, not \(Self.kind(of: item))", at: key, item)
                continue
            }
            self.read(pairs, read)
        }
    }

    /// Reads keys and values with the closure; those that it does not ask for are faults.
    private mutating func read(_ pairs: [YAMLNode.Pair], _ read: (inout FieldReader) -> Void) {
        var inner = FieldReader(self, pairs)
        read(&inner)
        inner.finish()
        faults += inner.faults
    }
}
