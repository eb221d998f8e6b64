internal import Text

/// Markdown by libcmark-gfm: CommonMark with tables, strikethrough, autolinks, task lists and footnotes, in safe mode.
package enum Markdown {
    /// Parses and renders a text. Never fails: bytes that are not UTF-8 become replacement characters.
    ///
    /// The text is brought to NFC first, so that equal words have equal bytes in passages, names and the search index.
    package static func document(_ text: [UInt8], rendering: Rendering = .body) -> Document {
        let (bounded, limits) = Limits.apply(to: Normalization.nfc.normalize(text))
        var renderer = Renderer(rendering)
        Parser.withTree(of: bounded) { renderer.render($0) }
        var document = renderer.document
        document.limits = limits
        return document
    }
}
