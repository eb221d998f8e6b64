internal import CUTF8Proc

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Unicode normalization of UTF-8 by utf8proc: one version of the Unicode tables on every machine.
public enum Normalization: Sendable {
    /// Canonical composition: equal text has equal bytes.
    case nfc
    /// Compatibility composition: ligatures, full-width forms and the like become plain letters as well.
    case nfkc
    /// Canonical composition with all combining marks dropped: `Wójcik` is `Wojcik`.
    case nfcWithoutMarks
    /// Canonical decomposition: letters first, their marks after them.
    case nfd

    private var options: utf8proc_option_t {
        let base = UTF8PROC_STABLE.rawValue
        switch self {
        case .nfc: return utf8proc_option_t(base | UTF8PROC_COMPOSE.rawValue)
        case .nfkc: return utf8proc_option_t(base | UTF8PROC_COMPOSE.rawValue | UTF8PROC_COMPAT.rawValue)
        case .nfcWithoutMarks: return utf8proc_option_t(base | UTF8PROC_COMPOSE.rawValue | UTF8PROC_STRIPMARK.rawValue)
        case .nfd: return utf8proc_option_t(base | UTF8PROC_DECOMPOSE.rawValue)
        }
    }

    /// The normalized bytes of valid UTF-8. Plain ASCII comes back as it is.
    ///
    /// Bytes that are not UTF-8 come back unchanged: whoever reads raw files decodes them first.
    public func normalize(_ bytes: [UInt8]) -> [UInt8] {
        if self == .nfc ? bytes.withUnsafeBufferPointer(Self.isPlainlyComposed) : bytes.isASCII { return bytes }
        return map(bytes)
    }

    /// What utf8proc makes of the bytes.
    func map(_ bytes: [UInt8]) -> [UInt8] {
        var result: UnsafeMutablePointer<UInt8>?
        let count = bytes.withUnsafeBufferPointer {
            utf8proc_map($0.baseAddress, $0.count, &result, options)
        }
        guard count >= 0, let result else { return bytes }
        // It is C's memory.
        defer { free(result) }
        return Array(UnsafeBufferPointer(start: result, count: count))
    }

    /// The normalized form of a string.
    public func normalize(_ text: String) -> String {
        String(decoding: normalize(Array(text.utf8)), as: UTF8.self)
    }
}

extension [UInt8] {
    fileprivate var isASCII: Bool {
        withUnsafeBufferPointer { $0.firstIndex(from: 0, marking: \.beyondASCII) == $0.count }
    }
}

extension Normalization {
    /// Whether a look at the leading bytes is enough to tell that bytes are UTF-8 in NFC: all their characters are of blocks where each is
    /// its own composed form and none joins one before it. Most news is; utf8proc takes a tenth of a millisecond for an article.
    public static func isPlainlyComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while true {
            index = bytes.firstIndex(from: index, marking: \.beyondASCII)
            guard index < bytes.count else { return true }
            switch bytes[index] {
            // U+0080 to U+02FF, Cyrillic to U+047F.
            case 0xC2...0xCB, 0xD0, 0xD1:
                guard bytes.continues(index + 1) else { return false }
                index += 2
            case 0xE2:
                // U+2002 to U+20BF: punctuation and currency, but not the two spaces that are other spaces.
                guard bytes.continues(index + 1), bytes.continues(index + 2) else { return false }
                let (second, third) = (bytes[index + 1], bytes[index + 2])
                guard second == 0x80 ? third >= 0x82 : second == 0x81 || second == 0x82 else { return false }
                index += 3
            // U+4000 to U+9FFF: Han.
            case 0xE4...0xE9:
                guard bytes.continues(index + 1), bytes.continues(index + 2) else { return false }
                index += 3
            default: return false
            }
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a byte is there that goes on with a character.
    @inline(__always)
    fileprivate func continues(_ index: Int) -> Bool { index < count && self[index] & 0xC0 == 0x80 }
}
