/// The list of the files that builds put into an output folder: what is not on it is somebody else's and stays.
struct Manifest: Equatable {
    /// Its own name in the output folder.
    static let name = ".dossier-manifest"
    private static let heading = "dossier manifest 1"

    var paths: Set<String>

    init(paths: Set<String> = []) {
        self.paths = paths
    }

    /// Reads what `bytes` writes. A path that leads out of the folder is no path of ours: it is passed over.
    init(bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        guard lines.first == Self.heading else {
            paths = []
            return
        }
        paths = Set(lines.dropFirst().filter(Self.isInside))
    }

    /// A heading and a path a line, sorted.
    var bytes: [UInt8] {
        Array(([Self.heading] + paths.sorted()).joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
    }

    private static func isInside(_ path: String) -> Bool {
        !path.hasPrefix("/") && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !["", ".", ".."].contains($0) }
    }
}
