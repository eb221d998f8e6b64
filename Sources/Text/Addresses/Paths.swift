/// Paths cut by their bytes.
///
/// A mark, a joiner or a selector at the beginning of a name (U+0301, U+200D, U+FE0F) makes one `Character` with the slash before it, and
/// two spellings of one `Character` are equal as text: methods that go by characters take such paths for others than they are.
extension String {
    /// What stands behind a folder and a slash: `a.md` of `content/a.md` below `content`. Nil where the path does not begin with them.
    ///
    /// - Parameter folder: a path without a slash at its end.
    public func pathBelow(_ folder: String) -> Substring? {
        var rest = utf8[...]
        for byte in folder.utf8 { guard rest.popFirst() == byte else { return nil } }
        return rest.popFirst() == Self.slash ? Substring(rest) : nil
    }

    /// Whether the path lies in a folder, at any depth.
    ///
    /// - Parameter folder: a path without a slash at its end, or the root.
    public func isBelow(_ folder: String) -> Bool {
        folder == "/" ? self != "/" && utf8.first == Self.slash : pathBelow(folder) != nil
    }

    /// The names between slashes; none of them is empty.
    public var pathParts: [Substring] {
        utf8.split(separator: Self.slash).map { Substring($0) }
    }

    /// What stands behind the last slash: the whole path where there is none.
    public var pathName: Substring {
        Substring(utf8[(utf8.lastIndex(of: Self.slash).map { utf8.index(after: $0) } ?? startIndex)...])
    }

    /// What stands before the name, its slash included: empty where there is none.
    public var pathFolder: Substring {
        Substring(utf8[..<(utf8.lastIndex(of: Self.slash).map { utf8.index(after: $0) } ?? startIndex)])
    }

    /// The folders that a path lies in, the outermost first: `a` and `a/b` of `a/b/c`.
    public var pathFolders: [Substring] {
        utf8.indices.filter { utf8[$0] == Self.slash }.map { self[..<$0] }
    }

    /// Whether the path ends with a slash.
    public var isFolderPath: Bool { utf8.last == Self.slash }

    private static let slash = UInt8(ascii: "/")
}

/// Whether a name is that of a hidden file (`.DS_Store`, `.git`, Vim's `.a.md.swp`, Emacs's `.#a.md`) or of an editor's copy (`a.md~`,
/// `#a.md#`): no build reads it, and no preview is built again for it.
public func isPassedOver(_ name: String) -> Bool {
    let bytes = name.utf8
    let number = UInt8(ascii: "#")
    return bytes.first == UInt8(ascii: ".") || bytes.last == UInt8(ascii: "~") || bytes.count > 1 && bytes.first == number && bytes.last == number
}
