/// Markup that the program itself made. It may stand in element content alone, and is written as it is.
public struct HTML: Sendable, Hashable, TemplateValue {
    public let bytes: [UInt8]

    /// - Parameter bytes: Well-formed markup, safe to publish. Whoever makes an `HTML` answers for it.
    public init(trusted bytes: [UInt8]) {
        self.bytes = bytes
    }

    public static var templateType: ValueType { .html }
    @inlinable public var templateValue: Value { .html(self) }
}

/// Data for a `<script type="application/json">` or `application/ld+json`.
public struct JSONValue: Sendable, Hashable, TemplateValue {
    public let bytes: [UInt8]

    /// - Parameter bytes: JSON text. Where a string in it holds `<`, `>`, `&`, U+2028 or U+2029, it is written as `\u003C` and so on.
    public init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    public static var templateType: ValueType { .json }
    @inlinable public var templateValue: Value { .json(self) }
}

/// An address. Only http, https, mailto and relative ones are written; any other is written as `#` and reported.
public struct URLValue: Sendable, Hashable, TemplateValue {
    /// What an address may be.
    enum Kind: Sendable {
        /// No scheme and no host: it stays on the site.
        case relative
        /// http, https, mailto, or `//host`.
        case absolute
        /// A scheme that is not on the list.
        case refused
    }

    /// The address as it was given.
    public let string: String
    let kind: Kind

    /// - Parameter string: any text; what a browser would take it for is found out here.
    public init(_ string: String) {
        self.string = string
        var scan = AddressScan()
        var text = string
        text.withUTF8 { scan.read($0) }
        kind = scan.kind
    }

    public static var templateType: ValueType { .url }
    @inlinable public var templateValue: Value { .url(self) }
}

/// Reads an address as a browser would, the cautious way: a colon before any `/`, `?`, `#` ends a scheme, and the scheme must be
/// one of three, letter for letter. Browsers drop tabs and line ends inside a scheme, and spaces and controls before it, so that
/// none of those makes an address relative.
struct AddressScan {
    private var settled: URLValue.Kind?
    /// The scheme's letters in small ones, at most eight of them, the last in the lowest byte; longer ones are none of ours.
    private var scheme: UInt64 = 0
    private var length = 0
    private var slashes = 0
    /// Whether the first byte that counts is a slash.
    private(set) var startsWithSlash = false

    /// What the address is, all of it read.
    var kind: URLValue.Kind { settled ?? .relative }

    /// Reads the next piece.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard settled == nil else { return }
        for byte in bytes {
            switch byte {
            // The C0 controls and the space are dropped at the start, tab and line ends anywhere: look through them all.
            case 0...0x20: continue
            case UInt8(ascii: "/"), UInt8(ascii: "\\"):
                guard length == 0 else { return settled = .relative }
                startsWithSlash = true
                slashes += 1
                if slashes == 2 { return settled = .absolute }
            case UInt8(ascii: "?"), UInt8(ascii: "#"): return settled = .relative
            case UInt8(ascii: ":"):
                if slashes > 0 { return settled = .relative }
                return settled = length <= 8 && Self.allowed.contains(scheme) ? .absolute : .refused
            default:
                if slashes > 0 { return settled = .relative }
                scheme = scheme << 8 | UInt64(byte | 0x20)
                length += 1
            }
        }
    }

    private static let allowed = ["http", "https", "mailto"].map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
}
