internal import Text

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
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        paths = []
        guard let first = lines.first, first.elementsEqual(Self.heading.utf8) else { return }
        paths.reserveCapacity(lines.count)
        for line in lines.dropFirst() where Self.isInside(line) { paths.insert(String(decoding: line, as: UTF8.self)) }
    }

    /// A heading and a path a line, sorted.
    var bytes: [UInt8] {
        Array(([Self.heading] + paths.sorted(byText: { $0 })).joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
    }

    /// Whether a path stays below the folder: nothing between its slashes is empty, `.` or `..`.
    private static func isInside(_ path: ArraySlice<UInt8>) -> Bool {
        path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && !(part.count <= 2 && part.allSatisfy { $0 == UInt8(ascii: ".") })
        }
    }
}
