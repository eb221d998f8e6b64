internal import CStemmer
internal import Text

/// A Snowball stemmer of libstemmer; one belongs to one thread.
final class Stemmer {
    private let stemmer: OpaquePointer

    /// Nil for a language that libstemmer has no algorithm for.
    init?(language: String) {
        let tag = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
        // Norwegian has three tags; the others are known by their ISO 639 codes.
        let name = tag == "nb" || tag == "nn" ? "no" : tag
        guard name != "porter", let stemmer = sb_stemmer_new(name, "UTF_8") else { return nil }
        self.stemmer = stemmer
    }

    deinit {
        sb_stemmer_delete(stemmer)
    }

    /// Appends the stem of a word in lower case.
    func appendStem(of word: [UInt8], to output: inout ByteBuffer) {
        word.withUnsafeBufferPointer { bytes in
            guard let stem = sb_stemmer_stem(stemmer, bytes.baseAddress, CInt(bytes.count)) else { return output.append(bytes) }
            output.append(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))))
        }
    }
}
