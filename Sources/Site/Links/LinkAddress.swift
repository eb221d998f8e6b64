internal import Text

/// What a link of a curator's text names, before anybody looks whether it is there.
enum LinkAddress: Equatable {
    /// An address of the web.
    case external
    /// An address that a page must not carry.
    case refused
    /// A place on the page itself, or an empty address.
    case here(anchor: String?)
    /// A path, percent-decoded: of a file of `content/` where it ends in `.md`, else of the site.
    case path(String, anchor: String?)
    /// A path that decodes to no text.
    case garbled(String)

    init(_ destination: String) {
        // Most lead to the web.
        if destination.hasPrefix("https://") || destination.hasPrefix("http://") {
            self = .external
        } else if let scheme = Self.scheme(of: destination) {
            self = ["http", "https", "mailto"].contains(scheme) ? .external : .refused
        } else if destination.utf8.starts(with: "//".utf8) {
            self = .external
        } else {
            let (address, tail) = Self.parts(of: destination)
            let anchor = tail.utf8.firstIndex(of: UInt8(ascii: "#")).map { tail[tail.utf8.index(after: $0)...] }
            let named = anchor.flatMap { $0.isEmpty ? nil : String($0) }
            if address.isEmpty {
                self = .here(anchor: named)
            } else if let path = Self.decoded(String(address)) {
                self = .path(path, anchor: named)
            } else {
                self = .garbled(String(address))
            }
        }
    }

    /// The path of a link into the site as it is written, and its query and anchor.
    static func parts(of destination: String) -> (path: Substring, tail: Substring) {
        let end = destination.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? destination.endIndex
        return (destination[..<end], destination[end...])
    }

    /// The file of `content/` that a link to Markdown names, by its path in the site; nil where it names none.
    ///
    /// - Parameter source: the file that the link stands in.
    func sourceFile(from source: String) -> String? {
        guard case .path(let path, _) = self, path.hasSuffix(".md") else { return nil }
        return Self.normalized(Self.isFromTop(path) ? "content" + path : source.pathFolder + path)
    }

    /// The file of the site that another link names, by its path below the output folder; nil where that leads above it.
    ///
    /// - Parameter page: the path of the page that the link stands in.
    static func siteFile(_ path: String, from page: String) -> String? {
        guard let file = normalized(isFromTop(path) ? path : page.pathFolder + path) else { return nil }
        return withIndex(file)
    }

    /// Of a folder the page that a server shows for it.
    private static func withIndex(_ file: String) -> String { file.isEmpty || file.isFolderPath ? file + "index.html" : file }

    /// The file of the site that a link to a file below `content/assets` names by its place on the disk, as editors show it: from wherever
    /// the text's file stands. Nil for every other link.
    ///
    /// - Parameter source: the file that the link stands in.
    static func asset(_ path: String, from source: String) -> String? {
        guard !isFromTop(path), let file = normalized(source.pathFolder + path), file.hasPrefix("content/assets/") else { return nil }
        return withIndex(String(file.dropFirst("content/".count)))
    }

    private static func isFromTop(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }

    /// The scheme in lower case, read as a browser would: controls and spaces do not hide it.
    private static func scheme(of address: String) -> String? {
        var scheme = ""
        for scalar in address.unicodeScalars {
            if scalar.value <= 0x20 { continue }
            if scalar == ":" { return scheme.isEmpty ? nil : scheme.lowercased() }
            guard scalar.isASCII, scalar.properties.isAlphabetic || "0123456789+-.".unicodeScalars.contains(scalar) else { return nil }
            scheme.unicodeScalars.append(scalar)
        }
        return nil
    }

    /// Percent-decodes a path; nil where that gives no UTF-8 or a NUL.
    static func decoded(_ path: String) -> String? {
        guard path.utf8.contains(UInt8(ascii: "%")) else { return path }
        let bytes = PercentEncoding.decoded(path)
        return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
    }

    /// The path without `.` and `..`; nil where it leads above the top.
    static func normalized(_ path: String) -> String? {
        var parts = [Substring]()
        for part in path.pathParts where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/") + (path.isFolderPath && !parts.isEmpty ? "/" : "")
    }
}
