internal import Text

/// Text of an article made fit for one line of a bibliography.
enum CitationText {
    /// Runs of white space become one space, control characters go, nothing stands at the ends.
    static func plain(_ text: String) -> String {
        var text = text
        let cleaned = text.withUTF8 { isPlain($0) ? nil : clean($0) }
        return cleaned.map { String(decoding: $0, as: UTF8.self) } ?? text
    }

    /// A web address in ASCII without characters that end it or mean something in a form: they are percent-encoded.
    static func address(_ text: String) -> String {
        WebAddress.encoded(text)
    }

    private enum Mark {
        case space, control
    }

    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let space = UInt8(ascii: " ")
        guard let first = bytes.first, let last = bytes.last else { return true }
        if first == space || last == space { return false }
        var index = 0
        while true {
            index = bytes.firstIndex(from: index) { $0.less(than: 0x21) | $0.equal(to: 0x7F) | $0.beyondASCII }
            if index == bytes.count { return true }
            if bytes[index] == space {
                // The last byte is no space: there is one more.
                if bytes[index + 1] == space { return false }
            } else if mark(in: bytes, at: index) != nil {
                return false
            }
            index += 1
        }
    }

    private static func clean(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var output = [UInt8]()
        output.reserveCapacity(bytes.count)
        var isSpacePending = false
        var index = 0
        while index < bytes.count {
            if let (mark, length) = mark(in: bytes, at: index) {
                if mark == .space { isSpacePending = !output.isEmpty }
                index += length
            } else {
                if isSpacePending { output.append(UInt8(ascii: " ")) }
                isSpacePending = false
                output.append(bytes[index])
                index += 1
            }
        }
        return output
    }

    /// White space (Unicode's `White_Space`) or a control character that starts at a byte of UTF-8, and its length.
    @inline(__always)
    private static func mark(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Mark, length: Int)? {
        let byte = bytes[index]
        if byte > 0x20, byte < 0x7F || byte > 0xE3 { return nil }
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        switch (byte, next, third) {
        case (0x20, _, _), (0x09...0x0D, _, _): return (.space, 1)
        case (0..<0x20, _, _), (0x7F, _, _): return (.control, 1)
        case (0xC2, 0x85, _), (0xC2, 0xA0, _): return (.space, 2)
        case (0xC2, 0x80...0x9F, _): return (.control, 2)
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
            (0xE3, 0x80, 0x80):
            return (.space, 3)
        default: return nil
        }
    }
}
