internal import Text

/// Markup to set around a part of a passage: an entity's link, a quotation's or a date's element.
package struct Insertion: Sendable {
    package var passage: Int
    /// UTF-8 offsets in the passage's text.
    package var range: Range<Int>
    /// Trusted HTML.
    package var opening: [UInt8]
    package var closing: [UInt8]
    /// A link stands whole or not at all, and never inside a link or code; other markup is set around each stretch of its words.
    package var isLink: Bool

    package init(passage: Int, range: Range<Int>, opening: [UInt8], closing: [UInt8], isLink: Bool) {
        self.passage = passage
        self.range = range
        self.opening = opening
        self.closing = closing
        self.isLink = isLink
    }
}

/// A part of the HTML that other bytes replace.
package struct Replacement: Sendable {
    /// UTF-8 offsets in the document's `html`, outside the passages' text; an empty range puts the bytes there.
    package var range: Range<Int>
    /// Trusted HTML.
    package var bytes: [UInt8]

    package init(range: Range<Int>, bytes: [UInt8]) {
        self.range = range
        self.bytes = bytes
    }
}

extension Document {
    /// Where something can be put behind a passage's words: after the inline elements that end with them. Nil where the passage
    /// has no words, or is code.
    package func end(ofPassage index: Int) -> Int? {
        let place = layout.places[index]
        guard passages[index].kind != .code, place.end > 0 else { return nil }
        let start = Int(place.markup)
        var position = start
        // What closes elements stands in the markup right behind the words.
        while layout.markup[position...].starts(with: "</".utf8), let close = layout.markup[position...].firstIndex(of: UInt8(ascii: ">")),
            Self.inlineElements.contains(where: { layout.markup[position + 2..<close].elementsEqual($0.utf8) })
        {
            position = close + 1
        }
        return Int(place.end) + position - start
    }

    private static let inlineElements = ["a", "code", "del", "em", "strong", "sup"]

    /// Whether a link can be set around these words.
    package func canLink(passage: Int, range: Range<Int>) -> Bool {
        let stretches = stretches(passage: passage, range: range)
        return stretches.count == 1 && !stretches[0].isClosed && stretches[0].covers
    }

    /// The body's HTML with markup set around parts of its text and with parts replaced. Elements always nest: of two
    /// insertions that overlap in part, the one that starts later ends with the earlier.
    package func woven(_ insertions: [Insertion], replacing replacements: [Replacement] = []) -> [UInt8] {
        let html = html
        guard !insertions.isEmpty || !replacements.isEmpty else { return html }
        var edits = markup(for: insertions) + replacements.map {
            // What is put where an element closes stands behind it.
            Edit(start: $0.range.lowerBound, end: $0.range.upperBound, order: .max, bytes: $0.bytes)
        }
        edits.sort { ($0.start, $0.end, $0.order) < ($1.start, $1.end, $1.order) }
        var output = [UInt8]()
        output.reserveCapacity(html.count + edits.reduce(0) { $0 + $1.bytes.count })
        var done = 0
        for edit in edits where edit.start >= done {
            output.append(contentsOf: html[done..<edit.start])
            output.append(contentsOf: edit.bytes)
            done = edit.end
        }
        output.append(contentsOf: html[done...])
        return output
    }

    private struct Edit {
        var start: Int
        var end: Int
        var order = 0
        var bytes: [UInt8]
    }

    /// Words that stand side by side in the HTML, with no tag between.
    private struct Stretch {
        var start: Int
        var end: Int
        var isClosed: Bool
        /// Whether it holds all of the words that were asked for.
        var covers: Bool
    }

    private func stretches(passage: Int, range: Range<Int>) -> [Stretch] {
        guard passages.indices.contains(passage), !range.isEmpty else { return [] }
        var found = [Stretch]()
        var covered = 0
        layout.forEachRun(of: passage, text: passages[passage].text) { run in
            guard run.text.lowerBound < range.upperBound else { return false }
            guard run.text.upperBound > range.lowerBound else { return true }
            let part = run.text.clamped(to: range)
            covered += part.count
            let isWhole = run.length != run.text.count
            let start = isWhole ? run.start : run.start + part.lowerBound - run.text.lowerBound
            let end = isWhole ? run.end : run.start + part.upperBound - run.text.lowerBound
            if let last = found.last, last.end == start, last.isClosed == run.isClosed {
                found[found.count - 1].end = end
            } else {
                found.append(Stretch(start: start, end: end, isClosed: run.isClosed, covers: false))
            }
            return true
        }
        if covered == range.count, found.count == 1 { found[0].covers = true }
        return found
    }

    private func markup(for insertions: [Insertion]) -> [Edit] {
        struct Piece {
            var start: Int
            var end: Int
            var insertion: Int
        }
        var pieces = [Piece]()
        for (index, insertion) in insertions.enumerated() {
            let stretches = stretches(passage: insertion.passage, range: insertion.range)
            if insertion.isLink, stretches.count != 1 || stretches[0].isClosed || !stretches[0].covers { continue }
            pieces += stretches.map { Piece(start: $0.start, end: $0.end, insertion: index) }
        }
        pieces.sort { ($0.start, -$0.end, $0.insertion) < ($1.start, -$1.end, $1.insertion) }
        var edits = [Edit]()
        var open = [Piece]()
        func close(upTo position: Int) {
            while let last = open.last, last.end <= position {
                edits.append(Edit(start: last.end, end: last.end, order: edits.count, bytes: insertions[last.insertion].closing))
                open.removeLast()
            }
        }
        for var piece in pieces {
            close(upTo: piece.start)
            if let outer = open.last {
                piece.end = min(piece.end, outer.end)
                // A link inside a link is no HTML.
                if insertions[piece.insertion].isLink, open.contains(where: { insertions[$0.insertion].isLink }) { continue }
            }
            edits.append(Edit(start: piece.start, end: piece.start, order: edits.count, bytes: insertions[piece.insertion].opening))
            open.append(piece)
        }
        close(upTo: .max)
        return edits
    }
}
