internal import Text

/// A file that is made a piece at a time: no more of it need be held than a piece, however many articles there are.
package struct FilePieces: Sendable {
    let count: Int
    /// Appends the piece of a number below the count.
    let append: @Sendable (Int, inout ByteBuffer) -> Void

    init(_ count: Int, append: @escaping @Sendable (Int, inout ByteBuffer) -> Void) {
        self.count = count
        self.append = append
    }

    /// Whether no piece holds a byte. None is made behind the first that does.
    var isEmpty: Bool {
        var output = ByteBuffer()
        return (0..<count).allSatisfy { index in
            append(index, &output)
            return output.count == 0
        }
    }

    /// The whole file.
    var bytes: [UInt8] {
        var output = ByteBuffer()
        for index in 0..<count { append(index, &output) }
        return output.bytes
    }
}

/// What is in a file of the site.
package enum FileContent: Sendable {
    case bytes([UInt8])
    case pieces(FilePieces)
    /// What is in a file of `content/assets`, by its path from where the program runs.
    case copy(of: String)
}
