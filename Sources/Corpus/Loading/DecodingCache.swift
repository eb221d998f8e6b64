internal import Synchronization
internal import Text

/// Remembers what files decoded to, for a program that loads the same folder again and again.
///
/// It cannot be wrong: decoding is a pure function of a file's path and bytes, and both are compared.
package final class DecodingCache: Sendable {
    let articles = Store<Article>()
    let entities = Store<Entity>()

    package init() {}

    final class Store<Value: Sendable>: Sendable {
        private let entries = Mutex<[String: (source: SourceFile, result: Decoded<Value>)]>([:])

        func decoded(
            _ source: SourceFile, _ slug: String, _ decode: (SourceFile, String) -> Decoded<Value>
        ) -> Decoded<Value> {
            if let entry = entries.withLock({ $0[source.path] }), entry.source.bytes == source.bytes { return entry.result }
            let result = decode(source, slug)
            entries.withLock { $0[source.path] = (source, result) }
            return result
        }

        /// Forgets files that are gone.
        func keep(only sources: [SourceFile]) {
            let paths = Set(sources.map(\.path))
            entries.withLock { entries in
                if entries.count > paths.count { entries = entries.filter { paths.contains($0.key) } }
            }
        }
    }
}
