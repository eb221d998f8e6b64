internal import Text

/// Makes words that a reader takes for the same one equal in bytes.
enum Folding {
    /// At most so many scalars of a word are kept.
    static let limit = 48

    /// NFKC, lower case, marks dropped but in й ї ў and in scripts whose vowels are marks, letters with strokes and
    /// ligatures as plain letters, digits as ASCII; no separator is left.
    static func fold(_ word: [UInt8]) -> [Unicode.Scalar] {
        let decomposed = Normalization.nfd.normalize(lowercase(word))
        var kept: [Unicode.Scalar] = []
        for scalar in String(decoding: decomposed, as: UTF8.self).unicodeScalars {
            let value = scalar.value
            if isDroppedMark(value) {
                if let last = kept.last?.value, isLetterOfItsOwn(last, value) { kept.append(scalar) }
                continue
            }
            append(scalar, to: &kept)
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: kept)
        let composed = Normalization.nfc.normalize(String(text))
        return Array(composed.unicodeScalars.lazy.filter(isWord).prefix(limit))
    }

    /// NFKC in lower case: what a stemmer reads.
    static func lowercase(_ word: [UInt8]) -> [UInt8] {
        var lower = ""
        for scalar in String(decoding: Normalization.nfkc.normalize(word), as: UTF8.self).unicodeScalars {
            lower += scalar.properties.lowercaseMapping
        }
        return Array(lower.utf8)
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch CharacterClass(scalar) {
        case .letter, .wordPart, .digit, .paired: true
        default: false
        }
    }

    /// Marks over and under Latin, Greek and Cyrillic letters, Hebrew points, Arabic vowels, the Devanagari nukta.
    private static func isDroppedMark(_ value: UInt32) -> Bool {
        switch value {
        case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x5C7, 0x610...0x61A,
            0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7...0x6E8, 0x6EA...0x6ED, 0x93C, 0x1AB0...0x1AFF,
            0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F:
            true
        default: false
        }
    }

    /// й, ї and ў: other letters than и, і and у.
    private static func isLetterOfItsOwn(_ base: UInt32, _ mark: UInt32) -> Bool {
        switch (base, mark) {
        case (0x438, 0x306), (0x456, 0x308), (0x443, 0x306): true
        default: false
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to kept: inout [Unicode.Scalar]) {
        switch scalar {
        case "ß": kept += ["s", "s"]
        case "æ": kept += ["a", "e"]
        case "œ": kept += ["o", "e"]
        case "þ": kept += ["t", "h"]
        case "ø": kept.append("o")
        case "ł": kept.append("l")
        case "đ", "ð": kept.append("d")
        case "ħ": kept.append("h")
        case "ı": kept.append("i")
        case "ς": kept.append("σ")
        default: kept.append(asciiDigit(scalar) ?? scalar)
        }
    }

    /// Arabic-Indic, Persian, Devanagari, Bengali and Thai digits.
    private static func asciiDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        for zero: UInt32 in [0x660, 0x6F0, 0x966, 0x9E6, 0xE50] where (zero..<zero + 10).contains(scalar.value) {
            return Unicode.Scalar(0x30 + scalar.value - zero)
        }
        return nil
    }
}
