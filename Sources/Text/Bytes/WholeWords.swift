extension [UInt8] {
    /// Where words stand that no letter or digit touches.
    package func ranges(ofWords words: [UInt8]) -> [Range<Int>] {
        var found = [Range<Int>]()
        var start = 0
        while let index = firstIndex(of: words, in: start..<count) {
            let end = index + words.count
            let isWhole = !hasLetter(before: index) && !hasLetter(at: end)
            if isWhole { found.append(index..<end) }
            start = isWhole ? end : index + 1
        }
        return found
    }

    private func hasLetter(before index: Int) -> Bool {
        guard index > 0 else { return false }
        let isMark = index > 2 && self[index - 3] == 0xE2 && self[index - 2] == 0x80 || index > 1 && self[index - 2] == 0xC2
        return Self.isLetter(self[index - 1]) && !isMark
    }

    private func hasLetter(at index: Int) -> Bool {
        guard index < count else { return false }
        // Dashes and quotation marks, and the signs of Latin 1.
        let isMark = self[index] == 0xE2 && index + 1 < count && self[index + 1] == 0x80 || self[index] == 0xC2
        return Self.isLetter(self[index]) && !isMark
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
    }
}
