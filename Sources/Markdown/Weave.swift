package import Text

/// What is to be woven into a document's HTML: elements around words, and bytes in place of parts of it.
///
/// Their bytes, all of them trusted HTML, lie in one buffer: an article has a hundred of them, and an array for each would cost more
/// than all the weaving.
package struct Weaving: ~Copyable {
    fileprivate var bytes = ByteBuffer(capacity: 4096)
    fileprivate var insertions: [Insertion] = []
    fileprivate var replacements: [Replacement] = []

    /// Markup to set around a part of a passage: an entity's link, a quotation's or a date's element.
    fileprivate struct Insertion {
        var passage: Int
        var range: Range<Int>
        var opening: Range<Int>
        var closing: StaticString
        var isLink: Bool
        var place: Range<Int>?
    }

    /// A part of the HTML that other bytes replace.
    fileprivate struct Replacement {
        var range: Range<Int>
        var bytes: Range<Int>
    }

    package init() {}

    /// Sets an element around words.
    ///
    /// - Parameters:
    ///   - range: UTF-8 offsets in the passage's text.
    ///   - isLink: A link stands whole or not at all, and never inside a link or code; other markup is set around each stretch of its words.
    ///   - place: Of a link, its words' place in the HTML where that is known, as `linkPlace` tells it.
    ///   - opening: Writes the start tag.
    package mutating func surround(
        passage: Int, range: Range<Int>, isLink: Bool = false, place: Range<Int>? = nil, closing: StaticString, opening: (inout ByteBuffer) -> Void
    ) {
        let start = bytes.count
        opening(&bytes)
        insertions.append(
            Insertion(passage: passage, range: range, opening: start..<bytes.count, closing: closing, isLink: isLink, place: place))
    }

    /// Replaces a part of the HTML.
    ///
    /// - Parameter range: UTF-8 offsets in the document's `html`, outside the passages' text; an empty range puts the bytes there.
    package mutating func replace(_ range: Range<Int>, _ write: (inout ByteBuffer) -> Void) {
        let start = bytes.count
        write(&bytes)
        replacements.append(Replacement(range: range, bytes: start..<bytes.count))
    }

    package var isEmpty: Bool { insertions.isEmpty && replacements.isEmpty }
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

    /// Where the end tag of an inline element ends that stands at a place, or the mark of a footnote, which belongs to the words; nil where
    /// none does.
    private static func endOfInline(in markup: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        guard start + 2 < markup.count, markup[start] == UInt8(ascii: "<") else { return nil }
        let rest = markup[start...]
        if markup[start + 1] == UInt8(ascii: "s") { return rest.starts(with: footnoteMark) ? end(of: "</sup>", in: rest) : nil }
        guard markup[start + 1] == UInt8(ascii: "/"), "acdes".utf8.contains(markup[start + 2]), let close = rest.firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        return inlineElements.contains { markup[start + 2..<close].elementsEqual($0.utf8) } ? close + 1 : nil
    }

    private static func end(of tag: StaticString, in markup: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        tag.withUTF8Buffer { tag in
            markup.indices.first { markup[$0...].starts(with: tag) }.map { $0 + tag.count }
        }
    }

    private static let footnoteMark = Array("<sup class=\"footnote-ref\">".utf8)
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
    package func woven(_ weaving: borrowing Weaving) -> [UInt8] {
        if weaving.isEmpty { return html }
        var edits = markup(for: weaving.insertions)
        edits.reserveCapacity(edits.count + weaving.replacements.count)
        for replacement in weaving.replacements {
            // What is put where an element closes stands behind it.
            edits.append(Edit(start: replacement.range.lowerBound, end: replacement.range.upperBound, order: .max, source: .bytes(replacement.bytes)))
        }
        edits.sort { ($0.start, $0.end, $0.order) < ($1.start, $1.end, $1.order) }
        // An element may be set several times, around the stretches of its words.
        let capacity = layout.size + 2 * weaving.bytes.count + 16 * edits.count
        return weaving.bytes.withUnsafeBytes { added in
            ByteBuffer.array(capacity: capacity) { output in
                var seam = Seam(output: output, added: added, edits: edits)
                layout.forEachPart(of: passages) { seam.append($0) }
                return seam.finish()
            }
        }
    }

    private struct Edit {
        var start: Int
        var end: Int
        var order: Int
        var source: Source

        /// What is put there: bytes of the weaving, or an end tag.
        enum Source {
            case bytes(Range<Int>)
            case closing(StaticString)
        }
    }

    /// Takes the HTML part by part, and puts the edits where they belong.
    private struct Seam: ~Copyable {
        private var output: ByteBuffer
        private let added: UnsafeBufferPointer<UInt8>
        private let edits: [Edit]
        private var next = 0
        /// Where the next part begins in the HTML, and up to where the HTML is written or replaced.
        private var position = 0
        private var done = 0

        init(output: consuming ByteBuffer, added: UnsafeBufferPointer<UInt8>, edits: [Edit]) {
            self.output = output
            self.added = added
            self.edits = edits
        }

        mutating func append(_ part: UnsafeBufferPointer<UInt8>) {
            let end = position + part.count
            while next < edits.count, edits[next].start < end { apply(part) }
            if done < end { copy(part, to: end) }
            position = end
        }

        /// Those behind the last part, and all that was written.
        consuming func finish() -> ByteBuffer {
            while next < edits.count { apply(UnsafeBufferPointer(start: nil, count: 0)) }
            return output
        }

        private mutating func apply(_ part: UnsafeBufferPointer<UInt8>) {
            let edit = edits[next]
            next += 1
            // What an edit before it replaced is gone.
            guard edit.start >= done else { return }
            copy(part, to: edit.start)
            switch edit.source {
            case .bytes(let range): output.append(UnsafeBufferPointer(rebasing: added[range]))
            case .closing(let tag): output.append(tag)
            }
            done = edit.end
        }

        /// Copies what of the part is not done, up to a place in the HTML.
        private mutating func copy(_ part: UnsafeBufferPointer<UInt8>, to end: Int) {
            let (start, end) = (max(done, position) - position, min(end - position, part.count))
            if start < end { output.append(UnsafeBufferPointer(rebasing: part[start..<end])) }
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
        layout.forEachRun(of: passage, text: passages[passage].text, from: range.lowerBound) { run in
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
    private func pieces(of insertions: [Weaving.Insertion]) -> [Piece] {
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

    private func markup(for insertions: [Weaving.Insertion]) -> [Edit] {
        let pieces = pieces(of: insertions)
        var edits = [Edit]()
        edits.reserveCapacity(2 * pieces.count)
        var open = [Piece]()
        func close(upTo position: Int) {
            while let last = open.last, last.end <= position {
                edits.append(Edit(start: last.end, end: last.end, order: edits.count, source: .closing(insertions[last.insertion].closing)))
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
            edits.append(Edit(start: piece.start, end: piece.start, order: edits.count, source: .bytes(insertions[piece.insertion].opening)))
            open.append(piece)
        }
        close(upTo: .max)
        return edits
    }
}
