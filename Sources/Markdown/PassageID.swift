internal import Text

/// Gives each passage of a document its id.
struct PassageIDs {
    private var seen: [[UInt8]: Int] = [:]

    /// `p-` and eight hexadecimal digits, then `-2`, `-3`, … where the same text stood before.
    mutating func next(for text: [UInt8]) -> String {
        let digits = Array(hexadecimal(SHA256Digest.bytes(of: text)[0..<4]))
        let count = (seen[digits] ?? 0) + 1
        seen[digits] = count
        let id = "p-" + String(decoding: digits, as: UTF8.self)
        return count == 1 ? id : "\(id)-\(count)"
    }
}
