internal import Text

/// Clean UTF-8 text that knows for each of its bytes which raw bytes it came from.
///
/// The map is a list of runs. In a plain run text and raw bytes correspond one to one; in a unit run a piece of text
/// stands as a whole for a piece of raw bytes of another length (a character reference, a no-break space, a letter of
/// another encoding). Raw bytes between runs have no text: they are layout.
package struct MappedText: Sendable, Hashable {
    package private(set) var bytes: [UInt8]
    private var runs: [Run]

    private struct Run: Hashable {
        var text: UInt32
        var raw: UInt32
        /// Raw bytes that the run stands for as a whole; `plain` where bytes correspond one to one.
        var rawCount: UInt32

        static let plain = UInt32.max
    }

    /// A map holds offsets below this.
    package static let limit = Int(UInt32.max) / 2

    package init() {
        bytes = []
        runs = []
    }

    /// Text that is the raw bytes from an offset on, unchanged.
    package init(verbatim bytes: [UInt8], rawStart: Int = 0) {
        self.bytes = bytes
        runs = bytes.isEmpty ? [] : [Run(text: 0, raw: UInt32(rawStart), rawCount: Run.plain)]
    }

    package var count: Int { bytes.count }
    package var isEmpty: Bool { bytes.isEmpty }

    package mutating func reserveCapacity(_ count: Int) {
        bytes.reserveCapacity(count)
    }

    /// Appends bytes that stand in the raw file, unchanged, from `raw` on.
    package mutating func append(_ piece: some Collection<UInt8>, raw: Int) {
        guard !piece.isEmpty else { return }
        if let last = runs.last, last.rawCount == Run.plain, Int(last.raw) + bytes.count - Int(last.text) == raw {
            bytes.append(contentsOf: piece)
            return
        }
        runs.append(Run(text: UInt32(bytes.count), raw: UInt32(raw), rawCount: Run.plain))
        bytes.append(contentsOf: piece)
    }

    /// Appends text that stands as a whole for a range of raw bytes.
    package mutating func append(_ piece: some Collection<UInt8>, replacing raw: Range<Int>) {
        guard !piece.isEmpty else { return }
        runs.append(Run(text: UInt32(bytes.count), raw: UInt32(raw.lowerBound), rawCount: UInt32(raw.count)))
        bytes.append(contentsOf: piece)
    }

    /// Appends a range of another mapped text, map and all.
    package mutating func append(_ range: Range<Int>, of other: MappedText) {
        guard !range.isEmpty else { return }
        var index = other.run(at: range.lowerBound)
        while index < other.runs.count, Int(other.runs[index].text) < range.upperBound {
            let run = other.runs[index]
            let end = other.textEnd(ofRun: index)
            let piece = max(range.lowerBound, Int(run.text))..<min(range.upperBound, end)
            if run.rawCount == Run.plain {
                append(other.bytes[piece], raw: Int(run.raw) + piece.lowerBound - Int(run.text))
            } else {
                append(other.bytes[piece], replacing: Int(run.raw)..<Int(run.raw) + Int(run.rawCount))
            }
            index += 1
        }
    }

    /// Appends text that stands as a whole for a range of another mapped text.
    package mutating func append(_ piece: some Collection<UInt8>, replacing range: Range<Int>, of other: MappedText) {
        append(piece, replacing: other.raw(range))
    }

    /// The raw bytes that a range of text came from, from the first to the last; empty for an empty range.
    package func raw(_ range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty, !runs.isEmpty else {
            let place = runs.isEmpty ? 0 : rawStart(of: range.lowerBound)
            return place..<place
        }
        let start = rawStart(of: range.lowerBound)
        let last = run(at: range.upperBound - 1)
        let run = runs[last]
        let end = run.rawCount == Run.plain
            ? Int(run.raw) + range.upperBound - Int(run.text) : Int(run.raw) + Int(run.rawCount)
        return min(start, end)..<end
    }

    /// The raw bytes that a range of text came from, as pieces between which other raw bytes stand.
    package func rawPieces(_ range: Range<Int>) -> [Range<Int>] {
        guard !range.isEmpty, !runs.isEmpty else { return [] }
        var pieces = [Range<Int>]()
        var index = run(at: range.lowerBound)
        while index < runs.count, Int(runs[index].text) < range.upperBound {
            let run = runs[index]
            let piece: Range<Int>
            if run.rawCount == Run.plain {
                let start = max(range.lowerBound, Int(run.text)) - Int(run.text)
                let end = min(range.upperBound, textEnd(ofRun: index)) - Int(run.text)
                piece = Int(run.raw) + start..<Int(run.raw) + end
            } else {
                piece = Int(run.raw)..<Int(run.raw) + Int(run.rawCount)
            }
            if let last = pieces.last, last.upperBound == piece.lowerBound {
                pieces[pieces.count - 1] = last.lowerBound..<piece.upperBound
            } else {
                pieces.append(piece)
            }
            index += 1
        }
        return pieces
    }

    /// The text that came from a range of raw bytes, for a text that follows the order of the raw file.
    ///
    /// A piece that stands as a whole for raw bytes belongs to the range in which those begin.
    package func text(ofRaw range: Range<Int>) -> [UInt8] {
        var result = [UInt8]()
        var index = max(0, runs.partitioningIndex { Int($0.raw) >= range.lowerBound } - 1)
        while index < runs.count, Int(runs[index].raw) < range.upperBound {
            let run = runs[index]
            let piece = Int(run.text)..<textEnd(ofRun: index)
            if run.rawCount == Run.plain {
                let shift = Int(run.text) - Int(run.raw)
                result += bytes[(range.lowerBound + shift..<range.upperBound + shift).clamped(to: piece)]
            } else if Int(run.raw) >= range.lowerBound {
                result += bytes[piece]
            }
            index += 1
        }
        return result
    }

    /// A part of the text, with its map.
    package func part(_ range: Range<Int>) -> MappedText {
        var result = MappedText()
        result.append(range, of: self)
        return result
    }

    /// Appends a range of another text with single spaces for its runs of white space, none at the beginning of this text.
    package mutating func appendCollapsed(_ range: Range<Int>, of other: MappedText) {
        let source = other.bytes
        var clean = range.lowerBound
        var index = range.lowerBound
        while index < range.upperBound {
            guard ASCII.isSpace(source[index]) else {
                index += 1
                continue
            }
            var end = index + 1
            while end < range.upperBound, ASCII.isSpace(source[end]) { end += 1 }
            let isDoubled = isEmpty && clean == index || clean == index && bytes.last == ASCII.space
            if end == index + 1, source[index] == ASCII.space, !isDoubled {
                index = end
                continue
            }
            append(clean..<index, of: other)
            if !isDoubled { append(CollectionOfOne(ASCII.space), replacing: index..<end, of: other) }
            clean = end
            index = end
        }
        append(clean..<range.upperBound, of: other)
    }

    /// Without a space at its end.
    package mutating func trimEnd() {
        while bytes.last == ASCII.space { removeLast() }
    }

    /// Takes the last byte away; nothing where there is none.
    package mutating func removeLast() {
        guard bytes.popLast() != nil else { return }
        while let last = runs.last, Int(last.text) >= bytes.count { runs.removeLast() }
    }

    /// This text, whose map leads to the bytes of a decoded part, with a map to the raw file instead.
    ///
    /// - Parameters:
    ///   - starts: for each byte of the decoded part the offset in `other` of what it was decoded from, and one more for the end.
    ///   - other: the text that the part was decoded from.
    package func rebased(starts: [Int], onto other: MappedText) -> MappedText {
        var result = MappedText()
        result.reserveCapacity(bytes.count)
        for index in runs.indices {
            let run = runs[index]
            let piece = Int(run.text)..<textEnd(ofRun: index)
            guard run.rawCount == Run.plain else {
                let part = Int(run.raw)..<Int(run.raw) + Int(run.rawCount)
                result.append(bytes[piece], replacing: other.rawUpToNext(starts[part.lowerBound]..<starts[part.upperBound]))
                continue
            }
            for offset in piece {
                let part = Int(run.raw) + offset - Int(run.text)
                let from = starts[part]..<max(starts[part], starts[part + 1])
                if from.count == 1, other.bytes[from.lowerBound] == bytes[offset] {
                    result.append(from, of: other)
                } else {
                    result.append(CollectionOfOne(bytes[offset]), replacing: other.rawUpToNext(from))
                }
            }
        }
        return result
    }

    /// The raw bytes of a range of text, and those between it and what follows: of a line end of two bytes the text has one.
    private func rawUpToNext(_ range: Range<Int>) -> Range<Int> {
        let own = raw(range)
        guard !range.isEmpty, range.upperBound < count else { return own }
        return own.lowerBound..<max(own.upperBound, rawStart(of: range.upperBound))
    }

    private func rawStart(of offset: Int) -> Int {
        let run = runs[run(at: offset)]
        return run.rawCount == Run.plain ? Int(run.raw) + offset - Int(run.text) : Int(run.raw)
    }

    /// The last run that starts at or before an offset.
    private func run(at offset: Int) -> Int {
        max(0, runs.partitioningIndex { Int($0.text) > offset } - 1)
    }

    private func textEnd(ofRun index: Int) -> Int {
        index + 1 < runs.count ? Int(runs[index + 1].text) : bytes.count
    }
}
