internal import Text

/// What became of every byte of a raw file.
package struct Ledger: Sendable, Hashable {
    package enum Disposition: Sendable, Hashable {
        /// Words of the body.
        case kept
        /// Left out of the body, by a rule.
        case dropped(kind: RemovedKind, rule: String)
        /// Turned into a key of the front matter.
        case field(String)
        /// White space, markup, line ends, marks that show nothing.
        case layout
    }

    package struct Span: Sendable, Hashable {
        /// Bytes of the raw file.
        package var range: Range<Int>
        package var disposition: Disposition
        /// The index of the article it belongs to; nil for what belongs to the file as a whole.
        package var article: Int?

        package init(_ range: Range<Int>, _ disposition: Disposition, article: Int?) {
            self.range = range
            self.disposition = disposition
            self.article = article
        }
    }

    package let rawCount: Int
    /// Lower-case hexadecimal.
    package let sha256: String
    /// In order, none empty, without a gap or an overlap, from 0 to `rawCount`.
    package let spans: [Span]
    /// The whole file decoded, in the raw file's order; nil where its bytes are the text.
    private let decoded: MappedText?
    private let places: [Int: [Int]]

    /// Fills the gaps between entries with layout. Entries may come in any order; where two overlap, the one that starts
    /// first has the bytes, and of two that start together the longer.
    ///
    /// - Parameter decoded: the file as the importer decoded it, where its bytes are not the text.
    package init(raw: [UInt8], entries: [Span], decoded: MappedText? = nil) {
        self.decoded = decoded
        rawCount = raw.count
        sha256 = SHA256Digest.hex(of: raw)
        let ordered = entries.filter { !$0.range.isEmpty }.sorted {
            $0.range.lowerBound != $1.range.lowerBound
                ? $0.range.lowerBound < $1.range.lowerBound : $0.range.upperBound > $1.range.upperBound
        }
        var spans = [Span]()
        var end = 0
        for entry in ordered {
            let range = max(end, entry.range.lowerBound)..<max(end, min(entry.range.upperBound, raw.count))
            guard !range.isEmpty else { continue }
            if range.lowerBound > end { spans.append(Span(end..<range.lowerBound, .layout, article: nil)) }
            spans.append(Span(range, entry.disposition, article: entry.article))
            end = range.upperBound
        }
        if end < raw.count { spans.append(Span(end..<raw.count, .layout, article: nil)) }
        self.spans = spans
        places = Self.places(of: spans)
    }

    /// What stands in a span, for people: as the importer decoded it, in one line, with a replacement mark for what a page or a
    /// terminal may not show.
    package func text(of span: Span, in raw: [UInt8]) -> String {
        let bytes = decoded?.text(ofRaw: span.range)[...] ?? raw[span.range]
        let words = bytes.string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return VisibleText.line(words)
    }

    /// What became of one article's part of a file that holds several, and of what belongs to no article alone.
    ///
    /// - Parameter article: its index in the file, from 0.
    package func spans(of article: Int) -> [Span] {
        guard !places.isEmpty else { return spans.filter { Self.isTold($0, of: article) } }
        return ((places[article] ?? []) + (places[Self.wholeFile] ?? [])).sorted().map { spans[$0] }
    }

    private static func isTold(_ span: Span, of article: Int) -> Bool {
        span.article == article || span.article == nil && span.disposition != .layout
    }

    private static let wholeFile = -1

    /// By article the indices of its spans, and of those that belong to none: a file may hold thousands of articles, each of which asks.
    /// Empty where there is one.
    private static func places(of spans: [Span]) -> [Int: [Int]] {
        guard spans.contains(where: { $0.article ?? 0 > 0 }) else { return [:] }
        var places: [Int: [Int]] = [:]
        for (index, span) in spans.enumerated() where span.article != nil || span.disposition != .layout {
            places[span.article ?? wholeFile, default: []].append(index)
        }
        return places
    }
}

/// What a line that is left out of the body is.
package enum RemovedKind: String, Sendable, Hashable, CaseIterable {
    case ad, audio, comments, contact, cookie, copyright, correction, nav, newsletter, share, tags, timestamp
    case agencyCredit = "agency-credit"
    case alsoRead = "also-read"
    case byline
    case dateStamp = "date-stamp"
    case dateline
    case mailHeader = "mail-header"
    case photoCaption = "photo-caption"
    case pullQuote = "pull-quote"
    case titleRepeat = "title-dup"
}
