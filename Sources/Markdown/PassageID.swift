internal import Text

/// Gives each passage of a document its id.
struct PassageIDs {
    /// With room for the passages of an article: a table that grows is filled again.
    private var seen = [UInt32: Int](minimumCapacity: 12)

    /// `p-` and eight hexadecimal digits, then `-2`, `-3`, … where the same text stood before.
    mutating func next(for text: [UInt8]) -> String {
        let key = SHA256Digest.start(of: text)
        let id = String(unsafeUninitializedCapacity: 10) { digits in
            digits.initializeElement(at: 0, to: UInt8(ascii: "p"))
            digits.initializeElement(at: 1, to: UInt8(ascii: "-"))
            for index in 0..<8 {
                let number = UInt8(truncatingIfNeeded: key >> UInt32(28 - 4 * index)) & 15
                digits.initializeElement(at: 2 + index, to: Hexadecimal.digit(number))
            }
            return 10
        }
        let count = seen[key, default: 0] + 1
        seen[key] = count
        return count == 1 ? id : "\(id)-\(count)"
    }
}
