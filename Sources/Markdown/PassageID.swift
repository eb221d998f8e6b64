internal import Text

/// Gives each passage of a document its id.
struct PassageIDs {
    private var seen: [String: Int] = [:]

    /// `p-` and eight hexadecimal digits, then `-2`, `-3`, … where the same text stood before.
    mutating func next(for text: [UInt8]) -> String {
        let id = "p-" + String(decoding: hexadecimal(SHA256Digest.bytes(of: text)[0..<4]), as: UTF8.self)
        let count = seen[id, default: 0] + 1
        seen[id] = count
        return count == 1 ? id : "\(id)-\(count)"
    }
}
