package import Text

/// Changes single values of a file's YAML and leaves all else as it stands: order, comments, spacing.
///
/// After each change the file is read again: if anything but the value has changed, the change is not made and a fault says so.
package struct FrontMatterEditor {
    package private(set) var source: SourceFile

    /// - Parameter source: a Markdown file with front matter, or a file of YAML, whose name ends in `.yml`.
    package init(_ source: SourceFile) {
        self.source = source
    }

    /// Sets a value that is one text.
    package mutating func set(_ key: String, to value: String) throws(Diagnostic) {
        let matter = try read(source)
        let written = YAMLScalar.write(value)
        let change: Change =
            switch matter.value(of: [key]) {
            case .scalar(let scalar) where !scalar.string.isEmpty: Change(range: extent(of: scalar, matter), text: written)
            case nil: Change(at: end(of: matter), "\(key): \(written)\n")
            default: Change(at: try behindColon(of: [key], matter), " \(written)")
            }
        try apply(change, path: [key], expected: [value])
    }

    /// Adds texts to a list, those that it does not hold yet. The path names a key, or a key and one within its value.
    package mutating func add(_ texts: [String], to path: [String]) throws(Diagnostic) {
        for text in texts {
            let matter = try read(source)
            let known = matter.texts(at: path)
            if known.contains(text) { continue }
            try apply(try addition(of: text, to: path, matter), path: path, expected: known + [text])
        }
    }

    /// Puts another text in the place of one, in a list or as the whole value; takes it out where the list has the other already.
    package mutating func replace(_ old: String, by new: String, in path: [String]) throws(Diagnostic) {
        let matter = try read(source)
        let known = matter.texts(at: path)
        guard known.contains(old) else { return }
        let items = matter.scalars(at: path).filter { $0.string == old }
        guard let item = items.first else { throw tooOdd(path) }
        if known.contains(new) {
            try apply(removal(of: item, matter), path: path, expected: known.filter { $0 != old })
        } else {
            let written = YAMLScalar.write(new, inFlow: true)
            try apply(Change(range: extent(of: item, matter), text: written), path: path, expected: known.map { $0 == old ? new : $0 })
        }
    }

    /// Puts another text in the place of one wherever it is a value in the mapping at a path, or in the mappings of the list there.
    ///
    /// - Parameter key: whose value it must be; nil for any.
    package mutating func replaceValues(_ old: String, by new: String, of key: String? = nil, in path: [String]) throws(Diagnostic) {
        guard old != new else { return }
        while true {
            let matter = try read(source)
            let known = matter.values(of: key, at: path)
            guard let place = known.firstIndex(where: { $0.string == old }) else { return }
            let change = Change(range: extent(of: known[place], matter), text: YAMLScalar.write(new, inFlow: true))
            var expected = known.map(\.string)
            expected[place] = new
            try apply(change, path: path) { $0.values(of: key, at: path).map(\.string) == expected }
        }
    }

    /// Takes a text out of a list.
    package mutating func remove(_ text: String, from path: [String]) throws(Diagnostic) {
        let matter = try read(source)
        let known = matter.texts(at: path)
        guard let item = matter.scalars(at: path).first(where: { $0.string == text }) else { return }
        try apply(removal(of: item, matter), path: path, expected: known.filter { $0 != text })
    }

    // MARK: Places

    private struct Change {
        let range: Range<Int>
        let text: String

        init(range: Range<Int>, text: String) {
            self.range = range
            self.text = text
        }

        init(at offset: Int, _ text: String) {
            self.init(range: offset..<offset, text: text)
        }
    }

    private func addition(of text: String, to path: [String], _ matter: FrontMatter) throws(Diagnostic) -> Change {
        let inFlow = YAMLScalar.write(text, inFlow: true)
        switch matter.value(of: path) {
        case .sequence(let items, let mark):
            guard let last = items.last?.scalar else {
                guard items.isEmpty else { throw tooOdd(path) }
                return Change(at: matter.range(of: mark, in: source).lowerBound + 1, inFlow)
            }
            let end = extent(of: last, matter).upperBound
            if isInFlow(mark, matter) { return Change(at: end, ", \(inFlow)") }
            let start = matter.range(of: last.mark, in: source).lowerBound
            let line = source.lineRange(at: start)
            let lead = String(decoding: source.bytes[line.lowerBound..<start], as: UTF8.self)
            return Change(at: line.upperBound, "\n\(lead)\(YAMLScalar.write(text))")
        case .scalar(let scalar) where !scalar.isNull:
            let range = extent(of: scalar, matter)
            let old = String(decoding: source.bytes[range], as: UTF8.self)
            return Change(range: range, text: "[\(old), \(inFlow)]")
        case .scalar(let scalar) where !scalar.string.isEmpty:
            return Change(range: extent(of: scalar, matter), text: "[\(inFlow)]")
        case .scalar:
            return Change(at: try behindColon(of: path, matter), " [\(inFlow)]")
        case nil:
            return try newKey(path, value: "[\(inFlow)]", matter)
        default:
            throw tooOdd(path)
        }
    }

    /// Whether a list or mapping stands in brackets.
    private func isInFlow(_ mark: YAMLNode.Mark, _ matter: FrontMatter) -> Bool {
        let start = matter.range(of: mark, in: source).lowerBound
        return start < source.bytes.count && [UInt8(ascii: "["), UInt8(ascii: "{")].contains(source.bytes[start])
    }

    /// A key that the file does not have yet: at the end, or first in the mapping it belongs to.
    private func newKey(_ path: [String], value: String, _ matter: FrontMatter) throws(Diagnostic) -> Change {
        guard path.count == 2 else { return Change(at: end(of: matter), "\(path[0]): \(value)\n") }
        switch matter.value(of: [path[0]]) {
        case nil: return Change(at: end(of: matter), "\(path[0]):\n  \(path[1]): \(value)\n")
        case .mapping(let pairs, let mark) where isInFlow(mark, matter):
            let separator = pairs.isEmpty ? "" : ", "
            return Change(at: matter.range(of: mark, in: source).lowerBound + 1, "\(path[1]): \(value)\(separator)")
        case .mapping(let pairs, _):
            guard let first = pairs.first?.key.mark else { throw tooOdd(path) }
            let start = matter.range(of: first, in: source).lowerBound
            let line = source.lineRange(at: start).lowerBound
            let lead = String(decoding: source.bytes[line..<start], as: UTF8.self)
            return Change(at: line, "\(lead)\(path[1]): \(value)\n")
        default:
            return Change(at: try behindColon(of: [path[0]], matter), "\n  \(path[1]): \(value)")
        }
    }

    /// The bytes of a scalar, its quotes included.
    private func extent(of scalar: YAMLNode.Scalar, _ matter: FrontMatter) -> Range<Int> {
        let bytes = source.bytes
        let start = matter.range(of: scalar.mark, in: source).lowerBound
        guard start < bytes.count else { return start..<start }
        var end = start + 1
        switch bytes[start] {
        case UInt8(ascii: "\""):
            while end < bytes.count, bytes[end] != UInt8(ascii: "\"") { end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1 }
            return start..<min(bytes.count, end + 1)
        case UInt8(ascii: "'"):
            while end < bytes.count {
                if bytes[end] == UInt8(ascii: "'") {
                    guard end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "'") else { break }
                    end += 1
                }
                end += 1
            }
            return start..<min(bytes.count, end + 1)
        default:
            return start..<min(bytes.count, start + scalar.string.utf8.count)
        }
    }

    /// Takes an item out of a list, with its line or its comma.
    private func removal(of item: YAMLNode.Scalar, _ matter: FrontMatter) -> Change {
        var range = extent(of: item, matter)
        let bytes = source.bytes
        let line = source.lineRange(at: range.lowerBound)
        let lead = bytes[line.lowerBound..<range.lowerBound].filter { $0 != 0x20 }
        if lead == [UInt8(ascii: "-")] { return Change(range: line.lowerBound..<min(bytes.count, line.upperBound + 1), text: "") }
        var end = range.upperBound
        while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        if end < bytes.count, bytes[end] == UInt8(ascii: ",") {
            end += 1
            while end < bytes.count, bytes[end] == 0x20 { end += 1 }
            range = range.lowerBound..<end
        } else {
            var start = range.lowerBound
            while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
            if start > 0, bytes[start - 1] == UInt8(ascii: ",") { range = start - 1..<range.upperBound }
        }
        return Change(range: range, text: "")
    }

    /// The place behind the colon of a key whose value is empty.
    private func behindColon(of path: [String], _ matter: FrontMatter) throws(Diagnostic) -> Int {
        guard let key = matter.key(at: path) else { throw tooOdd(path) }
        let start = extent(of: key, matter).upperBound
        guard let colon = source.bytes[start...].firstIndex(of: UInt8(ascii: ":")) else { throw tooOdd(path) }
        return colon + 1
    }

    /// The start of the line behind the last key.
    private func end(of matter: FrontMatter) -> Int {
        guard isMarkdown else { return source.bytes.count }
        let close = matter.body.lowerBound
        return source.lineRange(at: max(0, close - 2)).lowerBound
    }

    // MARK: Reading

    private var isMarkdown: Bool { !source.path.hasSuffix(".yml") }

    private func read(_ source: SourceFile) throws(Diagnostic) -> FrontMatter {
        guard isMarkdown else { return try FrontMatter.yaml(source, range: 0..<source.bytes.count, firstLine: 1) }
        let matter = try FrontMatter.read(source)
        guard matter.body.lowerBound > 0 else {
            throw Diagnostic(.error, "the file has no front matter to edit", path: source.path)
        }
        return matter
    }

    private mutating func apply(_ change: Change, path: [String], expected: [String]) throws(Diagnostic) {
        try apply(change, path: path) { $0.texts(at: path) == expected }
    }

    private mutating func apply(_ change: Change, path: [String], isAsWanted: (FrontMatter) -> Bool) throws(Diagnostic) {
        let before = try read(source)
        var text = change.text
        // A last line without its end.
        if change.range.lowerBound == source.bytes.count, let last = source.bytes.last, last != 0x0A { text = "\n" + text }
        let bytes = source.bytes[..<change.range.lowerBound] + Array(text.utf8) + source.bytes[change.range.upperBound...]
        let edited = SourceFile(path: source.path, bytes: Array(bytes))
        guard let after = try? read(edited), isAsWanted(after), before.others(than: path[0]) == after.others(than: path[0]),
            source.bytes[before.body] == edited.bytes[after.body]
        else { throw tooOdd(path) }
        source = edited
    }

    private func tooOdd(_ path: [String]) -> Diagnostic {
        source.fault(.error, "“\(path.joined(separator: "."))” is written in a form that the program does not edit; change it by hand", key: path[0])
    }
}

extension FrontMatter {
    /// The value at a path of keys; nil where there is no such key.
    fileprivate func value(of path: [String]) -> YAMLNode? {
        guard let first = fields.first(where: { $0.key.string == path[0] })?.value else { return nil }
        guard path.count == 2 else { return first }
        guard case .mapping(let pairs, _) = first else { return nil }
        return pairs.first { $0.key.scalar?.string == path[1] }?.value
    }

    fileprivate func key(at path: [String]) -> YAMLNode.Scalar? {
        guard path.count == 2 else { return fields.first { $0.key.string == path[0] }?.key }
        guard case .mapping(let pairs, _)? = value(of: [path[0]]) else { return nil }
        return pairs.first { $0.key.scalar?.string == path[1] }?.key.scalar
    }

    fileprivate func scalars(at path: [String]) -> [YAMLNode.Scalar] {
        switch value(of: path) {
        case .sequence(let items, _): items.compactMap(\.scalar)
        case .scalar(let scalar): [scalar]
        default: []
        }
    }

    /// The values in the mapping at a path, or in the mappings of the list there, under one key or any.
    fileprivate func values(of key: String?, at path: [String]) -> [YAMLNode.Scalar] {
        let mappings: [YAMLNode] =
            switch value(of: path) {
            case .sequence(let items, _): items
            case let node?: [node]
            case nil: []
            }
        return mappings.flatMap { node -> [YAMLNode.Scalar] in
            guard case .mapping(let pairs, _) = node else { return [] }
            return pairs.filter { key == nil || $0.key.scalar?.string == key }.compactMap(\.value.scalar)
        }
    }

    /// The texts of a list, or the one text.
    fileprivate func texts(at path: [String]) -> [String] {
        scalars(at: path).filter { !$0.isNull }.map(\.string)
    }

    /// Every other value.
    fileprivate func others(than key: String) -> [String: YAMLNode] {
        Dictionary(fields.filter { $0.key.string != key }.map { ($0.key.string, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}
