internal import Text

/// Where the words of the passages stand in the HTML: between the bytes of markup, in the order of the text.
struct Layout: Sendable {
    /// The HTML without the words of the passages.
    var markup: [UInt8] = []
    var pieces: [Piece] = []
    /// For each passage.
    var places: [Place] = []
    /// How many bytes the HTML has.
    var size = 0

    /// Some markup, and the words of a passage that come after it.
    struct Piece: Sendable {
        /// Bytes of markup.
        var markup: UInt32
        /// Bytes of the passage's text.
        var text: UInt32
        var form: Form

        /// How the words stand in the HTML.
        struct Form: OptionSet, Sendable {
            var rawValue: UInt8

            /// Inside a link or in code, where no further link may stand.
            static let closed = Form(rawValue: 1)
            /// A space of the text that is a line end in the HTML.
            static let lineEnd = Form(rawValue: 2)
            /// A part of the text that stands in the markup already: an image's description.
            static let hidden = Form(rawValue: 4)
        }
    }

    struct Place: Sendable {
        /// Its first piece.
        var piece: UInt32 = 0
        /// Where the words of its first piece and of its last one that shows begin and end in the HTML; the latter 0 where none shows.
        var start: UInt32 = 0
        var end: UInt32 = 0
        /// The bytes of markup before its end.
        var markup: UInt32 = 0
    }

    func pieces(of passage: Int) -> ArraySlice<Piece> {
        let end = passage + 1 < places.count ? Int(places[passage + 1].piece) : pieces.count
        return pieces[Int(places[passage].piece)..<end]
    }

    /// Whether the words of a passage stand in the HTML as they are, in one piece and without a reference, as nearly all do.
    private func isPlain(_ passage: Int) -> Bool {
        let pieces = pieces(of: passage)
        guard pieces.count == 1, let piece = pieces.first, piece.form.isSubset(of: .closed) else { return false }
        return Int(places[passage].end) - Int(places[passage].start) == Int(piece.text)
    }

    /// The whole HTML.
    func html(of passages: [Passage]) -> [UInt8] {
        ByteBuffer.array(capacity: max(size, 1)) { buffer in
            var html = buffer
            forEachPart(of: passages) { html.append($0) }
            return html
        }
    }

    /// Calls `body` with the parts of the HTML, in their order: markup, words, and references for single characters.
    @inline(__always)
    func forEachPart(of passages: [Passage], _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        markup.withUnsafeBufferPointer { markup in
            var done = 0
            for (index, passage) in passages.enumerated() {
                let isPlain = isPlain(index)
                passage.text.withUnsafeBufferPointer { text in
                    var start = 0
                    for piece in pieces(of: index) {
                        body(UnsafeBufferPointer(rebasing: markup[done..<done + Int(piece.markup)]))
                        done += Int(piece.markup)
                        let words = UnsafeBufferPointer(rebasing: text[start..<start + Int(piece.text)])
                        start += words.count
                        if piece.form.contains(.hidden) { continue }
                        if isPlain {
                            body(words)
                        } else if piece.form.contains(.lineEnd) {
                            Reference.lineEnd.withUTF8Buffer { body($0) }
                        } else {
                            Reference.forEachPart(of: words, body)
                        }
                    }
                }
            }
            body(UnsafeBufferPointer(rebasing: markup[done...]))
        }
    }

    /// Calls `body` with the runs of a passage in their order, until it returns false.
    func forEachRun(of passage: Int, text: [UInt8], _ body: (Document.TextRun) -> Bool) {
        var position = 0
        var start = 0
        let isPlain = isPlain(passage)
        text.withUnsafeBufferPointer { text in
            for (index, piece) in pieces(of: passage).enumerated() {
                position = index == 0 ? Int(places[passage].start) : position + Int(piece.markup)
                let end = start + Int(piece.text)
                defer { start = end }
                if piece.form.contains(.hidden) { continue }
                let isClosed = piece.form.contains(.closed)
                while start < end {
                    let special = isPlain || piece.form.contains(.lineEnd) ? end : min(end, Reference.firstIndex(in: text, from: start, to: end))
                    if special > start {
                        let run = Document.TextRun(text: start..<special, start: position, length: special - start, isClosed: isClosed)
                        guard body(run) else { return }
                        position += run.length
                    }
                    start = special
                    if special < end {
                        let run = Document.TextRun(
                            text: special..<special + 1, start: position, length: Reference.length(for: text[special]), isClosed: isClosed)
                        guard body(run) else { return }
                        position += run.length
                        start += 1
                    }
                }
            }
        }
    }
}

extension Document {
    /// Where the words of a passage stand in ``html``.
    package func runs(ofPassage index: Int) -> [TextRun] {
        var runs = [TextRun]()
        layout.forEachRun(of: index, text: passages[index].text) { run in
            runs.append(run)
            return true
        }
        return runs
    }
}
