/// File and address names made from titles and names.
public enum Slug {
    /// At most so many bytes: room for `.html`, a page number and a part of a path in 255.
    public static let limit = 120

    /// Lower-case letters and digits joined by single hyphens; Latin, Greek and Cyrillic letters lose their marks, other scripts stay.
    ///
    /// Empty where the text has neither letter nor digit. Never a name that a file system reserves (`con`, `nul`, …).
    public static func make(_ text: String) -> String {
        let plain = Normalization.nfcWithoutMarks.normalize(Normalization.nfkc.normalize(text)).lowercased()
        var slug = ""
        var pending = false
        for scalar in plain.unicodeScalars {
            if scalar == "'" || scalar == "’" { continue }
            guard let piece = piece(for: scalar) else {
                pending = !slug.isEmpty
                continue
            }
            let addition = pending ? "-" + piece : piece
            if slug.utf8.count + addition.utf8.count > limit { break }
            slug += addition
            pending = false
        }
        slug = Normalization.nfc.normalize(slug)
        return isReserved(slug) ? slug + "-1" : slug
    }

    /// The beginning of a slug that takes at most so many bytes, in whole characters: one of Chinese takes three.
    public static func head(_ slug: String, bytes: Int) -> String {
        var left = bytes
        return String(
            slug.prefix {
                left -= $0.utf8.count
                return left >= 0
            })
    }

    private static func piece(for scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "ß": "ss"
        case "æ": "ae"
        case "œ": "oe"
        case "ø": "o"
        case "đ", "ð": "d"
        case "ł": "l"
        case "þ": "th"
        case "ı": "i"
        default:
            scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
                || scalar.properties.generalCategory == .nonspacingMark
                || scalar.properties.generalCategory == .spacingMark ? String(scalar) : nil
        }
    }

    /// The device names that Windows keeps for itself, with or without an ending.
    public static func isReserved(_ name: String) -> Bool {
        // All of them have three or four letters, as few other names have.
        guard (3...4).contains(name.utf8.prefix { $0 != UInt8(ascii: ".") }.count) else { return false }
        let stem = name.lowercased().prefix { $0 != "." }
        if ["con", "prn", "aux", "nul"].contains(stem) { return true }
        return stem.count == 4 && (stem.hasPrefix("com") || stem.hasPrefix("lpt")) && stem.last?.isASCII == true
            && stem.last?.isNumber == true
    }
}
