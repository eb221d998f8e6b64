internal import Text

/// Markdown by libcmark-gfm: CommonMark with tables, strikethrough, autolinks, task lists and footnotes, in safe mode.
package enum Markdown {
    /// In bytes, the longest text that should be parsed: twice what is read as Markdown, for the parser takes two hundred bytes of memory
    /// for each mark.
    package static let largestText = 2 * Limits.document

    /// Parses and renders a text. Never fails: bytes that are not UTF-8 become replacement characters.
    ///
    /// The text is brought to NFC first, so that equal words have equal bytes in passages, names and the search index.
    package static func document(_ text: [UInt8], rendering: Rendering = .body) -> Document {
        document(text[...], rendering: rendering)
    }

    /// The same of a part of a file.
    package static func document(_ text: ArraySlice<UInt8>, rendering: Rendering = .body) -> Document {
        let isPlain = text.withUnsafeBufferPointer { !Limits.mayBeCostly($0) && Normalization.isPlainlyComposed($0) }
        if isPlain { return text.withUnsafeBufferPointer { rendered($0, rendering) } }
        let (bounded, limits) = Limits.apply(to: Normalization.nfc.normalize(Array(text)))
        var document = bounded.withUnsafeBufferPointer { rendered($0, rendering) }
        document.notices = limits + document.notices
        return document
    }

    private static func rendered(_ text: UnsafeBufferPointer<UInt8>, _ rendering: Rendering) -> Document {
        let plain = PlainParagraphs(of: text)
        var renderer = Renderer(rendering, plain: plain, of: text)
        if plain.isWhole {
            renderer.renderPlain(to: plain.paragraphs.count)
            return renderer.document
        }
        guard !plain.paragraphs.isEmpty else { return parsed(text, rendering) }
        Parser.withTree(of: plain.rest) { renderer.render($0) }
        return renderer.nextStandIn == plain.standIns.count ? renderer.document : parsed(text, rendering)
    }

    /// The whole text by the parser.
    package static func parsed(_ text: UnsafeBufferPointer<UInt8>, _ rendering: Rendering) -> Document {
        var renderer = Renderer(rendering, plain: PlainParagraphs(), of: text)
        Parser.withTree(of: Array(text)) { renderer.render($0) }
        return renderer.document
    }
}
