internal import Text

/// Gives each passage of a document its id.
struct PassageIDs {
    private var seen: [UInt32: Int] = [:]

    /// `p-` and eight hexadecimal digits, then `-2`, `-3`, … where the same text stood before.
    mutating func next(for text: [UInt8]) -> String {
        let start = SHA256Digest.bytes(of: text)[0..<4]
        let id = "p-" + String(decoding: hexadecimal(start), as: UTF8.self)
        let key = start.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let count = seen[key, default: 0] + 1
        seen[key] = count
        return count == 1 ? id : "\(id)-\(count)"
    }
}
