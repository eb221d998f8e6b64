internal import CMarkGFM
internal import Synchronization
internal import Text

/// libcmark-gfm behind one lock.
///
/// Version 0.29.0.gfm.6 switches bytes of a global table while a parser with extensions runs, so two threads that parse at
/// once get wrong HTML without a word. Parsing takes about 1 % of a second a megabyte; all else runs in parallel.
enum Parser {
    /// Proof that the extensions are registered: a `static let` runs once.
    private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()
    private static let lock = Mutex(())

    static let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8
    static let extensions = ["table", "strikethrough", "autolink", "tasklist"]

    /// Parses and hands the tree to `body`; the tree is freed afterwards.
    static func withTree(of text: [UInt8], _ body: (OpaquePointer) -> Void) {
        guard let root = lock.withLock({ _ in UncheckedTree(parse(text)) }).root else { return }
        defer { cmark_node_free(root) }
        body(root)
    }

    private static func parse(_ text: [UInt8]) -> OpaquePointer? {
        _ = registered
        guard let parser = cmark_parser_new(options) else { return nil }
        defer { cmark_parser_free(parser) }
        for name in extensions {
            guard let found = cmark_find_syntax_extension(name) else { continue }
            cmark_parser_attach_syntax_extension(parser, found)
        }
        // Bytes and a count: a C string would end at the first NUL.
        text.withUnsafeBytes { raw in
            raw.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        }
        return cmark_parser_finish(parser)
    }
}

/// Carries a tree out of the lock: it belongs to nobody else.
private struct UncheckedTree: ~Copyable {
    let root: OpaquePointer?

    init(_ root: OpaquePointer?) {
        self.root = root
    }
}
