/// Tells whether lines were cut to a width, as in mail, old wire copy, a PDF or a newspaper's column, and which lines are full.
struct Wrapping {
    /// What is asked of a line.
    struct Line {
        /// Unicode scalars.
        var columns: Int
        /// The columns of its first word.
        var firstWord: Int
        /// Whether it begins in a small letter: in the middle of a sentence.
        var isLowercase: Bool
        var endsInHyphen: Bool
        /// Whether an empty line stands before it.
        var isAfterGap: Bool
    }

    /// Columns of most lines that have a follower.
    let width: Int
    /// How much room a full line may leave beside the next line's first word.
    private let slack: Int

    /// Nil where the lines were not wrapped.
    init?(_ lines: [Line]) {
        let inner = lines.indices.dropLast().filter { !lines[$0 + 1].isAfterGap }
        guard inner.count >= 3, inner.count * 4 >= lines.count else { return nil }
        let columns = inner.map { lines[$0].columns }.sorted()
        let widest = columns[columns.count * 9 / 10]
        if Self.isWide(lines, inner, width: widest) {
            (width, slack) = (columns[columns.count * 8 / 10], 8)
        } else if Self.isNarrow(lines, inner, width: widest) {
            (width, slack) = (widest, widest / 9)
        } else {
            return nil
        }
    }

    /// Whether a line was full: the next one's first word would have found no room on it.
    func isFull(_ line: Line, before next: Line) -> Bool {
        line.endsInHyphen || line.columns + 1 + next.firstWord + slack > width
    }

    /// Whether most lines that have a follower without a gap are full: within 24 columns of a width between 45 and 100.
    private static func isWide(_ lines: [Line], _ inner: [Int], width: Int) -> Bool {
        guard (45...100).contains(width) else { return false }
        // No line is much longer than the width: a text of paragraphs on single lines is not wrapped.
        let long = lines.count { $0.columns > width + 20 }
        let full = inner.count { lines[$0].columns > width - 24 }
        return long * 20 <= lines.count && full * 10 >= inner.count * 6
    }

    /// Columns of a newspaper, from 28: verses, menus and tables are as narrow, so that lines must be full to a word's length and go
    /// on in the middle of a sentence. Of two or three columns on a small page, from 18, in which most lines do.
    private static func isNarrow(_ lines: [Line], _ inner: [Int], width: Int) -> Bool {
        guard (18..<45).contains(width), width >= 28 || inner.count >= 12 else { return false }
        // A headline above may be longer.
        let long = lines.dropFirst(3).count { $0.columns > width + 8 }
        var full = 0
        var goingOn = 0
        for index in inner {
            let next = lines[index + 1]
            if lines[index].endsInHyphen || lines[index].columns + 1 + next.firstWord + 2 > width { full += 1 }
            if next.isLowercase { goingOn += 1 }
        }
        return long * 20 <= lines.count && full * 10 >= inner.count * 7 && goingOn * 5 >= inner.count * (width < 28 ? 3 : 2)
    }
}
