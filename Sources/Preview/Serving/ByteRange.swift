/// What the `Range` header of a request asks for (RFC 9110, section 14).
enum ByteRange: Hashable {
    /// The whole: there is no header, or it is one that a server may leave unheeded (not in bytes, not well formed, several ranges).
    case whole
    case part(Range<Int>)
    /// No byte of the content lies in the range.
    case unsatisfiable

    init(header: String?, length: Int) {
        self = header.flatMap { Self.read($0, length: length) } ?? .whole
    }

    private static func read(_ header: String, length: Int) -> ByteRange? {
        guard header.lowercased().hasPrefix("bytes=") else { return nil }
        let ends = header.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2 else { return nil }
        switch (ends[0].isEmpty, ends[1].isEmpty) {
        case (false, false):
            guard let first = number(ends[0]), let last = number(ends[1]), first <= last else { return nil }
            return first < length ? .part(first..<min(last, length - 1) + 1) : .unsatisfiable
        case (false, true):
            guard let first = number(ends[0]) else { return nil }
            return first < length ? .part(first..<length) : .unsatisfiable
        case (true, false):
            guard let count = number(ends[1]) else { return nil }
            return count > 0 && length > 0 ? .part(max(0, length - count)..<length) : .unsatisfiable
        case (true, true):
            return nil
        }
    }

    /// Decimal digits alone; a number beyond `Int` counts as the largest.
    private static func number(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        return Int(text) ?? .max
    }
}

/// Entity tags (RFC 9110, section 8.8.3).
enum EntityTag {
    /// Whether a header such as `If-None-Match` names the tag, which is strong and quoted. A weak tag matches the strong one of its name.
    static func header(_ header: String?, names tag: String) -> Bool {
        guard let header else { return false }
        return header.split(separator: ",").contains { item in
            let name = item.drop { $0 == " " || $0 == "\t" }
            let bare = name.hasPrefix("W/") ? name.dropFirst(2) : name
            let trimmed = bare.prefix { $0 != " " && $0 != "\t" }
            return trimmed == "*" || trimmed == tag
        }
    }
}
