internal import Markdown

/// Words between a pair of quotation marks in one passage.
struct MarkedSpan {
    var passage: Int
    /// The opening mark.
    var open: Int
    /// The closing mark; the number of tokens where the passage ends first.
    var close: Int
    /// The tokens inside, at least one.
    var inner: Range<Int> { open + 1..<close }
    /// Whether it goes on from the span before it.
    var continues = false
    var isNested = false
}

/// Finds what stands between quotation marks, over paragraphs, in any of the styles that newspapers use.
struct QuotationScanner {
    private let passages: [TokenizedPassage]
    private let singlesAreOuter: Bool
    private var spans: [MarkedSpan] = []
    /// The mark that is open at the end of the last passage.
    private var openMark: Mark?

    private enum Mark: UInt64 {
        case straight = 0x22, left = 0x201C, right = 0x201D, low = 0x201E, reversed = 0x201F
        case guillemetLeft = 0xAB, guillemetRight = 0xBB
        case corner = 0x300C, cornerEnd = 0x300D, whiteCorner = 0x300E, whiteCornerEnd = 0x300F
        case singleStraight = 0x27, singleLeft = 0x2018, singleRight = 0x2019, singleLow = 0x201A, backtick = 0x60
        case angleLeft = 0x2039, angleRight = 0x203A

        var isSingle: Bool {
            switch self {
            case .singleStraight, .singleLeft, .singleRight, .singleLow, .backtick, .angleLeft, .angleRight: true
            default: false
            }
        }

        func closes(_ open: Mark) -> Bool {
            switch open {
            case .straight: self == .straight || self == .right
            case .left: self == .right || self == .straight
            case .right: self == .right
            case .low, .reversed: self == .left || self == .right || self == .straight
            case .guillemetLeft: self == .guillemetRight
            case .guillemetRight: self == .guillemetLeft
            case .corner: self == .cornerEnd
            case .whiteCorner: self == .whiteCornerEnd
            case .singleStraight, .singleLeft, .backtick: self == .singleRight || self == .singleStraight
            case .singleLow: self == .singleLeft || self == .singleRight
            case .angleLeft: self == .angleRight
            case .angleRight: self == .angleLeft
            case .cornerEnd, .whiteCornerEnd, .singleRight: false
            }
        }
    }

    /// The spans of an article in the order of their opening marks.
    static func spans(in passages: [TokenizedPassage]) -> [MarkedSpan] {
        guard passages.contains(where: { $0.holds(.quote) }) else { return [] }
        var scanner = QuotationScanner(passages: passages)
        for index in passages.indices { scanner.scan(index) }
        return scanner.spans.filter { !$0.inner.isEmpty }
    }

    private init(passages: [TokenizedPassage]) {
        self.passages = passages
        var doubles = 0
        var singles = 0
        for passage in passages where passage.holds(.quote) {
            for (index, token) in passage.tokens.enumerated() where token.kind == .quote {
                guard let mark = Mark(rawValue: token.key), Self.couldOpen(passage, index) else { continue }
                if mark.isSingle { singles += mark == .singleRight ? 0 : 1 } else { doubles += 1 }
            }
        }
        singlesAreOuter = singles > 2 * doubles
    }

    // MARK: One passage

    private mutating func scan(_ number: Int) {
        let passage = passages[number]
        guard passage.holds(.quote) else {
            // What is open goes on in a passage that begins with a mark alone.
            openMark = nil
            return
        }
        var open: (mark: Mark, index: Int, continues: Bool)?
        var index = 0
        let marks = passage.tokens.indices.filter { passage.tokens[$0].kind == .quote }
        if let mark = openMark {
            openMark = nil
            if passage.kind == .paragraph || passage.kind == .listItem, let first = passage.tokens.first, first.kind == .quote,
                let again = Mark(rawValue: first.key), again == mark || again.closes(mark) && mark != .left
            {
                open = (mark, 0, true)
                index = 1
            }
        }
        while index < marks.count {
            let position = marks[index]
            index += 1
            guard let mark = Mark(rawValue: passage.tokens[position].key), !mark.isSingle || singlesAreOuter else { continue }
            if let current = open {
                if mark.closes(current.mark), closes(passage, position, current.mark, marks[index...]) {
                    append(MarkedSpan(passage: number, open: current.index, close: position, continues: current.continues))
                    open = nil
                } else if reopens(mark, current.mark, passage, position) {
                    // The mark before was never closed: its words end here.
                    append(MarkedSpan(passage: number, open: current.index, close: position, continues: current.continues))
                    open = (mark, position, false)
                }
            } else if opens(mark, passage, position) {
                open = (mark, position, false)
            }
        }
        guard let current = open else { return }
        let mayContinue = number + 1 < passages.count && passage.kind != .subhead
        append(MarkedSpan(passage: number, open: current.index, close: passage.tokens.count, continues: current.continues))
        if mayContinue { openMark = current.mark }
    }

    private mutating func append(_ span: MarkedSpan) {
        spans.append(span)
        guard !singlesAreOuter else { return }
        appendNested(in: span)
    }

    /// Single marks inside double ones.
    private mutating func appendNested(in outer: MarkedSpan) {
        let passage = passages[outer.passage]
        var open: (mark: Mark, index: Int)?
        let marks = outer.inner.filter { passage.tokens[$0].kind == .quote }
        for (order, position) in marks.enumerated() {
            guard let mark = Mark(rawValue: passage.tokens[position].key), mark.isSingle else { continue }
            if let current = open, mark.closes(current.mark), closes(passage, position, current.mark, marks[(order + 1)...]) {
                if position > current.index + 1 {
                    spans.append(MarkedSpan(passage: outer.passage, open: current.index, close: position, isNested: true))
                }
                open = nil
            } else if open == nil, opens(mark, passage, position) {
                open = (mark, position)
            }
        }
    }

    // MARK: Marks in their surroundings

    /// Something follows without space, and space, a bracket, a dash or another mark stands before.
    private static func couldOpen(_ passage: TokenizedPassage, _ index: Int) -> Bool {
        let token = passage.tokens[index]
        guard let next = passage[index + 1], !next.hasSpaceBefore || token.key == Mark.guillemetLeft.rawValue else { return false }
        switch next.kind {
        case .word, .number, .quote, .currency, .open, .other, .dash, .hyphen: break
        case .stop: if next.end - next.start < 3 && passage[index + 2]?.kind != .stop { return false }
        default: return false
        }
        if token.hasSpaceBefore { return true }
        guard let before = passage[index - 1] else { return true }
        switch before.kind {
        case .open, .dash, .quote, .hyphen, .colon, .slash, .currency, .other: return true
        // Chinese and Arabic set no space before a mark; English text that lost it still has a stop there.
        case .word: return passage.text[Int(before.start)] >= 0xE0
        case .stop, .comma: return next.kind == .word && next.isCapitalized || passage.text[Int(before.start)] >= 0x80
        default: return false
        }
    }

    private func opens(_ mark: Mark, _ passage: TokenizedPassage, _ index: Int) -> Bool {
        switch mark {
        case .left, .low, .reversed, .guillemetLeft, .corner, .whiteCorner:
            guard let next = passage[index + 1] else { return false }
            return mark != .left || next.kind != .comma
        case .cornerEnd, .whiteCornerEnd, .singleRight: return false
        case .singleStraight, .singleLeft, .backtick:
            return Self.couldOpen(passage, index) && !isElision(passage, index)
        case .singleLow, .angleLeft, .angleRight, .straight, .right, .guillemetRight:
            return Self.couldOpen(passage, index)
        }
    }

    /// The mark that is open once more: one that can only open, or a straight one with space before and none after.
    private func reopens(_ mark: Mark, _ current: Mark, _ passage: TokenizedPassage, _ index: Int) -> Bool {
        guard mark == current else { return false }
        switch mark {
        case .left, .low, .reversed, .guillemetLeft, .corner, .whiteCorner: return true
        case .straight, .singleLeft: return Self.couldOpen(passage, index)
        default: return false
        }
    }

    private func closes(_ passage: TokenizedPassage, _ index: Int, _ open: Mark, _ later: ArraySlice<Int>) -> Bool {
        let token = passage.tokens[index]
        if open == .straight || open == .left && Mark(rawValue: token.key) == .straight {
            // With space before and a letter after, this one opens.
            return !(token.hasSpaceBefore && Self.couldOpen(passage, index))
        }
        guard open.isSingle, open != .angleLeft, open != .angleRight else { return true }
        return closesSingle(passage, index, later)
    }

    /// An apostrophe at a word's end looks like a closing single mark: `the miners’ plan`.
    private func closesSingle(_ passage: TokenizedPassage, _ index: Int, _ later: ArraySlice<Int>) -> Bool {
        let token = passage.tokens[index]
        guard !token.hasSpaceBefore, let before = passage[index - 1] else { return false }
        guard let next = passage[index + 1] else { return true }
        if next.kind == .word || next.kind == .number, !next.hasSpaceBefore { return false }
        guard before.kind == .word, next.kind == .word else { return true }
        let last = passage.text[Int(before.end) - 1] | 0x20
        guard last == UInt8(ascii: "s") || last == UInt8(ascii: "n") && next.isCapitalized == false else { return true }
        guard last == UInt8(ascii: "s") else { return true }
        // A later mark that closes without doubt, before another opens, makes this one an apostrophe.
        for position in later {
            if Self.couldOpen(passage, position), passage.tokens[position].key != Mark.singleRight.rawValue { return true }
            let following = passage[position + 1]
            let preceding = passage[position - 1]
            if passage.tokens[position].hasSpaceBefore || following?.hasSpaceBefore == false && following?.kind == .word { continue }
            if preceding?.kind != .word || following?.kind != .word { return false }
        }
        return true
    }

    /// ’Tis, ’em, ’cause, ’90s.
    private func isElision(_ passage: TokenizedPassage, _ index: Int) -> Bool {
        guard let next = passage[index + 1] else { return true }
        if next.kind == .number { return passage.tokens[index].key != Mark.singleLeft.rawValue }
        return Self.elisions.contains(next.key)
    }

    private static let elisions = Set(["em", "cause", "til", "till", "tis", "twas", "n", "bout", "cos"].map(WordList.key(of:)))
}
