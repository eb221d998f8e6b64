/// Differences between two texts, line by line and byte for byte: two spellings of one letter are equal as text, and not as files.
public enum LineDiff {
    /// The differences in the unified format of `diff -u`, with three lines around each; empty where the texts are the same.
    ///
    /// - Parameters:
    ///   - names: What the two header lines call the texts.
    public static func unified(_ old: String, _ new: String, names: (old: String, new: String)) -> String {
        guard !old.utf8.elementsEqual(new.utf8) else { return "" }
        let edits = edits(lines(old), lines(new))
        var text = "--- \(names.old)\n+++ \(names.new)\n"
        for hunk in hunks(edits) { text += render(edits[hunk], before: edits[..<hunk.lowerBound]) }
        return text
    }

    private struct Edit {
        enum Kind: String {
            case same = " ", removed = "-", added = "+"
        }
        let kind: Kind
        let line: Substring
    }

    /// The lines with their ends.
    private static func lines(_ text: String) -> [Substring] {
        var lines = [Substring]()
        var start = text.startIndex
        while start < text.endIndex {
            let end = text[start...].firstIndex { $0 == "\n" || $0 == "\r\n" }.map { text.index(after: $0) } ?? text.endIndex
            lines.append(text[start..<end])
            start = end
        }
        return lines
    }

    private static func edits(_ old: [Substring], _ new: [Substring]) -> [Edit] {
        let difference = new.difference(from: old) { $0.utf8.elementsEqual($1.utf8) }
        var removed = Set<Int>()
        var added = Set<Int>()
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var edits = [Edit]()
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if left < old.count, removed.contains(left) {
                edits.append(Edit(kind: .removed, line: old[left]))
                left += 1
            } else if right < new.count, added.contains(right) {
                edits.append(Edit(kind: .added, line: new[right]))
                right += 1
            } else {
                edits.append(Edit(kind: .same, line: old[left]))
                left += 1
                right += 1
            }
        }
        return edits
    }

    /// The ranges of edits that stand together, each with up to three lines that are the same around it.
    private static func hunks(_ edits: [Edit]) -> [Range<Int>] {
        var hunks = [Range<Int>]()
        for index in edits.indices where edits[index].kind != .same {
            let range = max(0, index - 3)..<min(edits.count, index + 4)
            if let last = hunks.last, range.lowerBound <= last.upperBound {
                hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
            } else {
                hunks.append(range)
            }
        }
        return hunks
    }

    private static func render(_ edits: ArraySlice<Edit>, before: ArraySlice<Edit>) -> String {
        let header = [(Edit.Kind.removed, "-"), (.added, "+")].map { kind, sign in
            let start = before.count { $0.kind == .same || $0.kind == kind }
            let count = edits.count { $0.kind == .same || $0.kind == kind }
            return "\(sign)\(count == 0 ? start : start + 1),\(count)"
        }
        var text = "@@ \(header.joined(separator: " ")) @@\n"
        for edit in edits {
            text += edit.kind.rawValue + edit.line
            if edit.line.last?.isNewline != true { text += "\n\\ No newline at end of file\n" }
        }
        return text
    }
}
