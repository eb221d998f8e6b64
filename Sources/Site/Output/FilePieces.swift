/// A file that is made a piece at a time: no more of it need be held than a piece, however many articles there are.
package struct FilePieces: Sendable {
    let count: Int
    /// Appends the piece of a number below the count.
    let append: @Sendable (Int, inout [UInt8]) -> Void

    init(_ count: Int, append: @escaping @Sendable (Int, inout [UInt8]) -> Void) {
        self.count = count
        self.append = append
    }

    /// A file that is made at once.
    init(_ bytes: @escaping @Sendable () -> [UInt8]) {
        self.init(1) { _, output in output += bytes() }
    }

    /// The whole file.
    var bytes: [UInt8] {
        var output = [UInt8]()
        for index in 0..<count { append(index, &output) }
        return output
    }
}

/// What is in a file of the site.
package enum FileContent: Sendable {
    case bytes([UInt8])
    case pieces(FilePieces)

    var bytes: [UInt8] {
        switch self {
        case .bytes(let bytes): bytes
        case .pieces(let pieces): pieces.bytes
        }
    }
}
