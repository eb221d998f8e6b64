import Foundation
import Testing
import Text
@testable import Corpus

/// A file that is made a piece at a time ends up the same whatever was there, and is written only where that was something else.
@Suite struct DiskPiecesTests {
    /// Larger than what is held at a time, in pieces of all sizes, some of them empty.
    private static let pieces: [[UInt8]] = (0..<1500).map { number in [UInt8](repeating: UInt8(number & 0xFF), count: number % 3 == 0 ? 0 : number) }
    private static let whole = Array(pieces.joined())

    private func bring(_ path: String, _ pieces: [[UInt8]] = Self.pieces) throws -> Bool {
        var numbers = [Int]()
        let isWritten = try Disk.bring(path, mayBeThere: true, pieces: pieces.count) { number, output in
            numbers.append(number)
            output.append(contentsOf: pieces[number])
        }
        // Each is made once, but for those after the end of a file that is as it should be: there are none.
        #expect(numbers == Array(pieces.indices))
        return isWritten
    }

    @Test(arguments: ["missing", "same", "first", "middle", "last", "shorter", "longer", "empty", "link"])
    func wasThere(_ what: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-pieces-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("file").path
        var there = Self.whole
        switch what {
        case "first": there[0] ^= 1
        case "middle": there[300_000] ^= 1
        case "last": there[there.count - 1] ^= 1
        case "shorter": there.removeLast(70_000)
        case "longer": there.append(0)
        case "empty": there = []
        default: break
        }
        if what != "missing" { try Data(there).write(to: URL(fileURLWithPath: file)) }
        if what == "link" {
            try FileManager.default.moveItem(atPath: file, toPath: file + "-2")
            try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: file + "-2")
        }
        #expect(try bring(file) == (what != "same"))
        #expect(try Disk.read(file) == Self.whole)
        #expect(try Disk.status(file, following: false).kind == .file)
        #expect(try !bring(file))
        // Nothing is left beside it.
        let names = try Disk.list(folder.path).map(\.name)
        #expect(names == (what == "link" ? ["file", "file-2"] : ["file"]))
    }

    @Test func nothing() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-pieces-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: file) }
        #expect(try bring(file, []))
        #expect(try Disk.read(file) == [])
        #expect(try !bring(file, [[], []]))
    }
}
