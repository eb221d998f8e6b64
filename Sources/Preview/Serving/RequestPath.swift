internal import Text

/// The path of a request, decoded once, that cannot lead out of the site.
struct RequestPath: Hashable {
    /// The path from the site's root, without the leading slash: empty, or `articles/`, or `articles/a.html`.
    let path: String

    /// Reads the path of a request's target, percent-encoded, without its query.
    ///
    /// Nil where it is refused: it does not begin with one slash, a segment is empty, `.` or `..`, an escape is broken or stands for a slash,
    /// or it holds a control character, a backslash, or bytes that are not UTF-8, escaped or not.
    init?(target: String) {
        let raw = Array(target.utf8)
        guard raw.first == UInt8(ascii: "/") else { return nil }
        var decoded = [UInt8]()
        decoded.reserveCapacity(raw.count)
        var index = 1
        while index < raw.count {
            var byte = raw[index]
            index += 1
            if byte == UInt8(ascii: "%") {
                guard let escaped = PercentEncoding.byte(at: index - 1, in: raw), escaped != UInt8(ascii: "/") else { return nil }
                byte = escaped
                index += 2
            }
            guard byte >= 0x20, byte != 0x7F, byte != UInt8(ascii: "\\") else { return nil }
            decoded.append(byte)
        }
        guard let path = String(validating: decoded, as: UTF8.self) else { return nil }
        var segments = decoded.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        // The segment behind a last slash is empty by right: such a path names a folder.
        if segments.last?.isEmpty == true { segments.removeLast() }
        for segment in segments where segment.isEmpty || segment.elementsEqual(".".utf8) || segment.elementsEqual("..".utf8) {
            return nil
        }
        self.path = path
    }

    /// The path percent-encoded, with its leading slash.
    static func encoded(_ path: String) -> String {
        let plain = Array("-._~/!$&'()*+,;=:@".utf8)
        var bytes = Array("/".utf8)
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"):
                bytes.append(byte)
            case _ where plain.contains(byte):
                bytes.append(byte)
            default:
                PercentEncoding.append(byte, to: &bytes)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
