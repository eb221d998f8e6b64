internal import Text

/// Names are compared by words, not by type: this is the form in which equal names are equal bytes.
package enum NameForm {
    /// NFC, single spaces, straight apostrophes, plain hyphens; a first letter in lower case (“al-Qaida”) as at a sentence's start.
    package static func key(_ name: String) -> [UInt8] {
        let text = Array(Normalization.nfc.normalize(name).utf8)
        var key = Surface.key(text, text.indices)
        if let first = key.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) { key[0] = first - 0x20 }
        return key
    }
}
