internal import Text

/// Remembers what files decoded to, for a program that loads the same folder again and again.
///
/// It cannot be wrong: decoding is a pure function of a file's path and bytes, and both are compared.
package final class DecodingCache: Sendable {
    let articles = MemoList<SourceFile, Decoded<Article>>()
    let entities = MemoList<SourceFile, Decoded<Entity>>()

    package init() {}
}
