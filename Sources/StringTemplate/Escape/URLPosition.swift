/// How far the fixed part of an address has come, which decides what may follow.
enum URLPosition: Sendable, Hashable {
    /// Nothing is written yet.
    case start
    /// Fixed characters that may still turn out to be a scheme or the first part of a relative path.
    case scheme(String)
    /// A single `/` or the `:/` of a scheme: one more slash and a host follows.
    case slash
    /// A text right behind the first slash: were it empty, one more slash would name a host.
    case slashText
    /// Behind the `//` before a host, or behind `https:`, where any number of slashes may stand.
    case beforeHost
    /// Inside the host.
    case host
    /// In the path: the scheme and the host are settled.
    case path
    /// Behind `?` or `#`.
    case query
    /// Behind a whole address that was interpolated at the start.
    case address
    /// In the first part of a relative path, behind a text or a number that was interpolated.
    case segment
    /// A scheme that must not carry values, such as `javascript:`, or one written with character references.
    case refused
    /// Branches of the template came to different places.
    case unsettled
    /// The width or density behind an address of a `srcset`.
    case descriptor

    /// Reads a byte of the template.
    mutating func feed(_ byte: UInt8, isSourceSet: Bool) throws(HTMLState.Problem) {
        if isSourceSet, feedSourceSet(byte) { return }
        switch (self, byte) {
        case (.refused, _), (.query, _): return
        case (_, UInt8(ascii: "?")), (_, UInt8(ascii: "#")): self = .query
        case (.start, 0...0x20), (.scheme, 0x09), (.scheme, 0x0A), (.scheme, 0x0D): return
        case (.start, UInt8(ascii: "&")), (.scheme, UInt8(ascii: "&")), (.address, UInt8(ascii: "&")),
            (.segment, UInt8(ascii: "&")), (.unsettled, UInt8(ascii: "&")):
            self = .refused
        case (.start, UInt8(ascii: "/")), (.start, UInt8(ascii: "\\")): self = .slash
        case (.slash, UInt8(ascii: "/")), (.slash, UInt8(ascii: "\\")): self = .beforeHost
        case (.slashText, UInt8(ascii: "/")), (.slashText, UInt8(ascii: "\\")): self = .host
        case (.beforeHost, UInt8(ascii: "/")), (.beforeHost, UInt8(ascii: "\\")): return
        case (.beforeHost, _): self = .host
        case (_, UInt8(ascii: "/")), (_, UInt8(ascii: "\\")): if self != .unsettled { self = .path }
        case (.address, UInt8(ascii: ":")), (.segment, UInt8(ascii: ":")), (.unsettled, UInt8(ascii: ":")):
            // `java\(x):` could become a scheme that the template did not write.
            throw HTMLState.Problem(message: "“:” behind a value or a branch could make a scheme of it; write “/”, “?” or “#” before it, or the scheme in full")
        case (.start, UInt8(ascii: ":")): self = .refused
        case (.scheme(let name), UInt8(ascii: ":")):
            switch name.lowercased() {
            case "http", "https": self = .beforeHost
            case "mailto", "tel": self = .query
            default: self = .refused
            }
        case (.start, _): self = .scheme(String(UnicodeScalar(byte)))
        // No scheme that counts is longer than a few letters.
        case (.scheme(let name), _): if name.utf8.count < 12 { self = .scheme(name + String(UnicodeScalar(byte))) }
        case (.slash, _): self = .path
        default: return
        }
    }

    /// The comma and the spaces of a `srcset`; whether the byte was one.
    private mutating func feedSourceSet(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","):
            self = .start
            return true
        case 0x20, 0x09, 0x0A, 0x0C, 0x0D:
            if self != .start { self = .descriptor }
            return true
        default: return self == .descriptor
        }
    }

    /// Where an address stands after a value was interpolated here.
    func afterValue(isAddress: Bool) -> URLPosition {
        switch self {
        case .start: isAddress ? .address : .segment
        case .scheme, .segment: isAddress ? .unsettled : .segment
        case .slash: .slashText
        default: self
        }
    }

    /// What is said where a text may not stand here; nil where it may.
    func refusal(ofTextThatIsPlain isPlain: Bool) -> String? {
        switch self {
        case .start where isPlain, .descriptor where isPlain: nil
        case .scheme, .segment, .slash, .path, .query: nil
        case .start:
            "a text is no address by itself; use a member of type URL, or write a fixed beginning before it, as in “#\\(…)” or “tags/\\(…)”"
        case .address, .slashText: "a text right behind an address could name another host; write “/”, “?” or “#” between them"
        case .host, .beforeHost: "nothing is interpolated into the host of an address"
        case .refused: "nothing is interpolated into an address of this scheme"
        case .unsettled: "the branches before this leave the address in different places; write “?” or “#” before the text"
        case .descriptor: "only a number may stand behind an address in “srcset”"
        }
    }

    /// What is said where an address may not stand here; nil where it may.
    var refusalOfAddress: String? {
        switch self {
        case .start, .scheme, .segment, .path, .query, .address, .unsettled: nil
        case .slash, .slashText: "an address behind “/” could name another host; leave the “/” out"
        case .host, .beforeHost: "nothing is interpolated into the host of an address"
        case .refused: "nothing is interpolated into an address of this scheme"
        case .descriptor: "only a number may stand behind an address in “srcset”"
        }
    }
}
