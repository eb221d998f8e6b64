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
    /// Ways into long passages, in the order of the text.
    private(set) var steps: [Step] = []

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
    ///
    /// - Parameter offset: Runs that end before this place in the text may be left out.
    func forEachRun(of passage: Int, text: [UInt8], from offset: Int = 0, _ body: (Document.TextRun) -> Bool) {
        walk(from: step(in: passage, before: offset), to: pieces(of: passage).endIndex, text) { run, _ in body(run) }
    }
}

// MARK: Steps

extension Layout {
    /// Where a walk through a passage stands before one of its runs.
    struct Step: Sendable {
        var passage: Int
        var piece: Int
        /// Where the words of the piece begin in the text.
        var words: Int
        /// Where the run begins in the text and in the HTML.
        var text: Int
        var html: Int
    }

    /// A passage of more bytes has steps noted at about such distances, so that what is looked for at its end is not walked to from its
    /// start each time: a text without line ends may hold a thousand quotations.
    private static let distance = 2048

    /// Notes steps in long passages, once all pieces are there.
    mutating func noteSteps(of passages: [Passage]) {
        for (index, passage) in passages.enumerated() where passage.text.count > Self.distance {
            var next = Self.distance
            walk(from: firstStep(in: index), to: pieces(of: index).endIndex, passage.text) { run, step in
                if run.text.lowerBound >= next {
                    steps.append(step)
                    next = run.text.lowerBound + Self.distance
                }
                return true
            }
        }
    }

    private func firstStep(in passage: Int) -> Step {
        Step(passage: passage, piece: pieces(of: passage).startIndex, words: 0, text: 0, html: Int(places[passage].start))
    }

    /// The last step that is noted before a place of the text.
    private func step(in passage: Int, before offset: Int) -> Step {
        if offset < Self.distance || steps.isEmpty { return firstStep(in: passage) }
        let index = steps.partitioningIndex { ($0.passage, $0.text) > (passage, offset) } - 1
        return index >= 0 && steps[index].passage == passage ? steps[index] : firstStep(in: passage)
    }

    /// Calls `body` with each run from a step on and the step before it, until it returns false.
    @inline(__always)
    private func walk(from first: Step, to end: Int, _ text: [UInt8], _ body: (Document.TextRun, Step) -> Bool) {
        var step = first
        let isPlain = isPlain(first.passage)
        text.withUnsafeBufferPointer { text in
            while step.piece < end {
                let piece = pieces[step.piece]
                let end = step.words + Int(piece.text)
                if !piece.form.contains(.hidden) {
                    let hasReferences = !isPlain && !piece.form.contains(.lineEnd)
                    while step.text < end {
                        let run = Self.run(in: text, from: step, to: end, piece.form, hasReferences)
                        guard body(run, step) else { return }
                        step.html += run.length
                        step.text = run.text.upperBound
                    }
                }
                step.piece += 1
                (step.words, step.text) = (end, end)
                if step.piece < pieces.count { step.html += Int(pieces[step.piece].markup) }
            }
        }
    }

    /// The run that begins at a step: words up to a character that has a reference, or that character.
    @inline(__always)
    private static func run(
        in text: UnsafeBufferPointer<UInt8>, from step: Step, to end: Int, _ form: Piece.Form, _ hasReferences: Bool
    ) -> Document.TextRun {
        let special = hasReferences ? Reference.firstIndex(in: text, from: step.text, to: end) : end
        let isReference = special == step.text
        let upper = isReference ? special + 1 : special
        let length = isReference ? Reference.length(for: text[special]) : special - step.text
        return Document.TextRun(text: step.text..<upper, start: step.html, length: length, isClosed: form.contains(.closed))
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
