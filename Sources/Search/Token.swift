/// A word of a text.
struct Token: Equatable {
    /// Its number in the tokenizer's terms.
    var term: UInt32
    /// Counts the words of a text; a hyphenated word counts its parts.
    var position: UInt32
    var role: Role

    enum Role: UInt8 {
        case word
        /// The parts of a hyphenated word as one, at the position of the first.
        case joined
        /// The last character of a run of pairs: it lets a single character be found as the beginning of a pair.
        case tail
    }
}

/// Rows of words, each of something that was cut once, such as `co-operation`. Their positions begin at 0.
struct TokenRows {
    private var tokens: [Token] = []
    private var rows: [Row] = []

    private struct Row {
        var range: Range<Int>
        var length: UInt32
    }

    var count: Int { rows.count }

    /// Adds the row of words that begins at the position `start`, and ends before `end`.
    mutating func append(_ row: ArraySlice<Token>, from start: UInt32, to end: UInt32) {
        let first = tokens.count
        for token in row { tokens.append(Token(term: token.term, position: token.position - start, role: token.role)) }
        rows.append(Row(range: first..<tokens.count, length: end - start))
    }

    /// Appends the words of a row that begins at a position, which moves behind them.
    func append(_ row: Int, to tokens: inout [Token], at position: inout UInt32) {
        let row = rows[row]
        for token in self.tokens[row.range] {
            tokens.append(Token(term: token.term, position: position + token.position, role: token.role))
        }
        position += row.length
    }
}
