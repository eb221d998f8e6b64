internal import Text

/// Text as a field has it, however it is written in YAML.
enum FieldText {
    /// The text without outer spaces and with line ends and control characters as single spaces; nil where nothing is left.
    static func words(_ scalar: YAMLNode.Scalar) -> String? {
        if scalar.isNull { return nil }
        let text = scalar.string
        if isTidy(text) { return text }
        var bytes = [UInt8]()
        var pendingSpace = false
        for byte in Normalization.nfc.normalize(Array(text.utf8)) {
            if byte <= 0x20 || byte == 0x7F {
                pendingSpace = !bytes.isEmpty
            } else {
                if pendingSpace { bytes.append(0x20) }
                pendingSpace = false
                bytes.append(byte)
            }
        }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }

    /// Whether the text is what ``words(_:)`` would make of it: most are.
    private static func isTidy(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard let last = bytes.last, last != 0x20 else { return false }
            var before: UInt8 = 0x20
            for byte in bytes {
                if byte < 0x20 || byte == 0x7F || byte == 0x20 && before == 0x20 { return false }
                before = byte
            }
            return Normalization.isPlainlyComposed(bytes)
        }
    }
}
