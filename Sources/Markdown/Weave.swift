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
    /// Of a link, its words' place in the HTML where that is known, as `linkPlace` tells it.
    package var place: Range<Int>?

    package init(passage: Int, range: Range<Int>, opening: [UInt8], closing: [UInt8], isLink: Bool, place: Range<Int>? = nil) {
        self.passage = passage
        self.range = range
        self.opening = opening
        self.closing = closing
        self.isLink = isLink
        self.place = place
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
        let position = layout.markup.withUnsafeBufferPointer { markup in
            var position = start
            // What closes elements stands in the markup right behind the words.
            while let close = Self.endOfInline(in: markup, at: position) { position = close }
            return position
        }
        return Int(place.end) + position - start
    }

    /// Where the end tag of an inline element ends that stands at a place; nil where none does.
    private static func endOfInline(in markup: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        guard start + 2 < markup.count, markup[start] == UInt8(ascii: "<"), markup[start + 1] == UInt8(ascii: "/"),
            let close = markup[start...].firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        return inlineElements.contains { markup[start + 2..<close].elementsEqual($0.utf8) } ? close + 1 : nil
    }

    private static let inlineElements = ["a", "code", "del", "em", "strong", "sup"]

    /// Whether a link can be set around these words.
    package func canLink(passage: Int, range: Range<Int>) -> Bool {
        linkPlace(passage: passage, range: range) != nil
    }

    /// Where these words stand in the HTML; nil where no link can be set around them.
    package func linkPlace(passage: Int, range: Range<Int>) -> Range<Int>? {
        var place: Range<Int>?
        var count = 0
        let covered = forEachStretch(passage: passage, range: range) { stretch in
            count += 1
            place = stretch.isClosed ? nil : stretch.start..<stretch.end
        }
        return count == 1 && covered == range.count ? place : nil
    }

    /// The body's HTML with markup set around parts of its text and with parts replaced. Elements always nest: of two
    /// insertions that overlap in part, the one that starts later ends with the earlier.
    package func woven(_ insertions: [Insertion], replacing replacements: [Replacement] = []) -> [UInt8] {
        let html = html
        guard !insertions.isEmpty || !replacements.isEmpty else { return html }
        var edits = markup(for: insertions)
        edits.reserveCapacity(edits.count + replacements.count)
        for (index, replacement) in replacements.enumerated() {
            // What is put where an element closes stands behind it.
            edits.append(Edit(start: replacement.range.lowerBound, end: replacement.range.upperBound, order: .max, source: .replacement(index)))
        }
        edits.sort { ($0.start, $0.end, $0.order) < ($1.start, $1.end, $1.order) }
        let added = insertions.reduce(0) { $0 + 2 * ($1.opening.count + $1.closing.count) } + replacements.reduce(0) { $0 + $1.bytes.count }
        var output = [UInt8]()
        output.reserveCapacity(html.count + added)
        var done = 0
        for edit in edits where edit.start >= done {
            output.append(contentsOf: html[done..<edit.start])
            switch edit.source {
            case .opening(let index): output.append(contentsOf: insertions[index].opening)
            case .closing(let index): output.append(contentsOf: insertions[index].closing)
            case .replacement(let index): output.append(contentsOf: replacements[index].bytes)
            }
            done = edit.end
        }
        output.append(contentsOf: html[done...])
        return output
    }

    private struct Edit {
        var start: Int
        var end: Int
        var order: Int
        /// Whose bytes are put there; arrays of bytes would be counted at each move.
        var source: Source

        enum Source {
            case opening(Int), closing(Int), replacement(Int)
        }
    }

    /// Words that stand side by side in the HTML, with no tag between.
    private struct Stretch {
        var start: Int
        var end: Int
        var isClosed: Bool
    }

    /// Calls `body` with the stretches of some words, in order; how many bytes of the words they hold.
    private func forEachStretch(passage: Int, range: Range<Int>, _ body: (Stretch) -> Void) -> Int {
        guard passages.indices.contains(passage), !range.isEmpty else { return 0 }
        var open: Stretch?
        var covered = 0
        layout.forEachRun(of: passage, text: passages[passage].text) { run in
            guard run.text.lowerBound < range.upperBound else { return false }
            guard run.text.upperBound > range.lowerBound else { return true }
            let part = run.text.clamped(to: range)
            covered += part.count
            let isWhole = run.length != run.text.count
            let start = isWhole ? run.start : run.start + part.lowerBound - run.text.lowerBound
            let end = isWhole ? run.end : run.start + part.upperBound - run.text.lowerBound
            if let last = open, last.end == start, last.isClosed == run.isClosed {
                open?.end = end
            } else {
                if let open { body(open) }
                open = Stretch(start: start, end: end, isClosed: run.isClosed)
            }
            return true
        }
        if let open { body(open) }
        return covered
    }

    /// A stretch that an insertion stands around.
    private struct Piece {
        var start: Int
        var end: Int
        var insertion: Int
    }

    /// The stretches of all insertions, outer ones first.
    private func pieces(of insertions: [Insertion]) -> [Piece] {
        var pieces = [Piece]()
        pieces.reserveCapacity(insertions.count + 8)
        for (index, insertion) in insertions.enumerated() {
            if insertion.isLink {
                guard let place = insertion.place ?? linkPlace(passage: insertion.passage, range: insertion.range) else { continue }
                pieces.append(Piece(start: place.lowerBound, end: place.upperBound, insertion: index))
            } else {
                _ = forEachStretch(passage: insertion.passage, range: insertion.range) {
                    pieces.append(Piece(start: $0.start, end: $0.end, insertion: index))
                }
            }
        }
        pieces.sort { ($0.start, -$0.end, $0.insertion) < ($1.start, -$1.end, $1.insertion) }
        return pieces
    }

    private func markup(for insertions: [Insertion]) -> [Edit] {
        let pieces = pieces(of: insertions)
        var edits = [Edit]()
        edits.reserveCapacity(2 * pieces.count)
        var open = [Piece]()
        func close(upTo position: Int) {
            while let last = open.last, last.end <= position {
                edits.append(Edit(start: last.end, end: last.end, order: edits.count, source: .closing(last.insertion)))
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
            edits.append(Edit(start: piece.start, end: piece.start, order: edits.count, source: .opening(piece.insertion)))
            open.append(piece)
        }
        close(upTo: .max)
        return edits
    }
}
