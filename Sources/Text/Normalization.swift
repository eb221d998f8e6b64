internal import CUTF8Proc

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
        if bytes.allSatisfy({ $0 < 0x80 }) { return bytes }
        var result: UnsafeMutablePointer<UInt8>?
        let count = bytes.withUnsafeBufferPointer {
            utf8proc_map($0.baseAddress, $0.count, &result, options)
        }
        guard count >= 0, let result else { return bytes }
        defer { result.deallocate() }
        return Array(UnsafeBufferPointer(start: result, count: count))
    }

    /// The normalized form of a string.
    public func normalize(_ text: String) -> String {
        String(decoding: normalize(Array(text.utf8)), as: UTF8.self)
    }
}
