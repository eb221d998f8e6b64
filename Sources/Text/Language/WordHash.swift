/// The hash of a word in small letters, letter by letter.
struct WordHash {
    private(set) var value = FNV1a.start
    private(set) var isEmpty = true

    mutating func add(_ byte: UInt8) {
        value = FNV1a.step(value, byte)
        isEmpty = false
    }

    mutating func add(_ scalar: Unicode.Scalar) {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { add(byte) }
    }
}
