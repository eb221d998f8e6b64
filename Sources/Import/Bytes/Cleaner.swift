internal import Text

/// Builds clean text scalar by scalar: the second half of decoding, the same for every encoding.
///
/// CR, CR LF, NEL, U+2028, U+2029 and form feeds become LF; spaces of other kinds become a space; soft hyphens, zero-width
/// spaces, byte-order marks, control characters and overrides of the writing direction go; the rest is composed (NFC).
struct Cleaner {
    private var text = MappedText()
    private var afterCR = false
    /// Where the word that may need composing starts; nil where no such scalar was seen since the last space.
    private var suspect = false

    init(capacity: Int) {
        text.reserveCapacity(capacity)
    }

    /// Printable ASCII, spaces, tabs and line feeds, as they stand in the raw bytes.
    mutating func appendPlain(_ piece: ArraySlice<UInt8>, raw: Int) {
        var piece = piece
        var raw = raw
        if afterCR {
            afterCR = false
            if piece.first == ASCII.newline {
                piece.removeFirst()
                raw += 1
            }
        }
        text.append(piece, raw: raw)
    }

    /// One scalar of any kind. `bytes`: its UTF-8 where that is how it stands in the raw bytes.
    mutating func append(_ value: UInt32, raw: Range<Int>, bytes: ArraySlice<UInt8>? = nil) {
        let wasCR = afterCR
        afterCR = false
        switch value {
        case 0x0A:
            if wasCR { return }
            put(0x0A, raw)
        case 0x0D:
            afterCR = true
            put(0x0A, raw)
        case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: put(0x0A, raw)
        case 0x09: put(0x09, raw)
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B, 0x2060, 0xFEFF, 0x202D, 0x202E: return
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: put(0x20, raw)
        default:
            if value >= 0x300, !(0x2010...0x2027 ~= value) { suspect = true }
            if let bytes {
                text.append(bytes, raw: raw.lowerBound)
            } else {
                let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
                let encoded = Array(String(scalar).utf8)
                if encoded.count == 1, raw.count == 1 {
                    text.append(encoded, raw: raw.lowerBound)
                } else {
                    text.append(encoded, replacing: raw)
                }
            }
        }
    }

    private mutating func put(_ byte: UInt8, _ raw: Range<Int>) {
        if raw.count == 1 {
            text.append(CollectionOfOne(byte), raw: raw.lowerBound)
        } else {
            text.append(CollectionOfOne(byte), replacing: raw)
        }
    }

    /// The text, composed.
    func finish() -> MappedText {
        guard suspect else { return text }
        let composed = Normalization.nfc.normalize(text.bytes)
        return composed == text.bytes ? text : recompose()
    }

    /// Composes word by word, so that only words that change lose their exact map.
    private func recompose() -> MappedText {
        let bytes = text.bytes
        var result = MappedText()
        result.reserveCapacity(bytes.count)
        var clean = 0
        var index = 0
        while index < bytes.count {
            var end = index
            var isASCII = true
            while end < bytes.count, !ASCII.isSpace(bytes[end]) {
                if bytes[end] >= 0x80 { isASCII = false }
                // A word without end is cut at a base letter, so that no unit grows without bound.
                if end - index > 256, ASCII.isAlphanumeric(bytes[end]), end + 1 < bytes.count, bytes[end + 1] < 0x80 { break }
                end += 1
            }
            if !isASCII {
                let word = Array(bytes[index..<end])
                let composed = Normalization.nfc.normalize(word)
                if composed != word {
                    result.append(clean..<index, of: text)
                    result.append(composed, replacing: index..<end, of: text)
                    clean = end
                }
            }
            index = max(end, index + 1)
        }
        result.append(clean..<bytes.count, of: text)
        return result
    }
}
