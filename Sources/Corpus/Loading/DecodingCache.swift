internal import Text

/// Remembers what files decoded to, for a program that loads the same folder again and again.
///
/// It cannot be wrong: decoding is a pure function of a file's path and bytes, and both are compared.
package final class DecodingCache: Sendable {
    let articles = MemoTable<SourceFile, Decoded<Article>>()
    let entities = MemoTable<SourceFile, Decoded<Entity>>()

    package init() {}
}
