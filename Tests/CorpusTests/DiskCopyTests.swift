import Foundation
import Testing

@testable import Corpus

/// A copy ends up the same whatever was there, and is written only where that was something else.
@Suite struct DiskCopyTests {
    private static let whole = (0..<700_001).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }

    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-copy-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }

    @Test(arguments: ["missing", "same", "first", "middle", "last", "shorter", "longer", "empty", "link"], [0, 1, 262_144, whole.count])
    func wasThere(_ what: String, count: Int) throws {
        try inFolder { folder in
            let (source, target) = (folder + "/source", folder + "/target")
            let whole = Array(Self.whole.prefix(count))
            try Data(whole).write(to: URL(fileURLWithPath: source))
            var there = whole
            switch what {
            case "first" where count > 0: there[0] ^= 1
            case "middle" where count > 0: there[count / 2] ^= 1
            case "last" where count > 0: there[count - 1] ^= 1
            case "shorter": there = there.dropLast(70_000)
            case "longer": there.append(0)
            case "empty": there = []
            default: break
            }
            if what != "missing" { try Data(there).write(to: URL(fileURLWithPath: target)) }
            if what == "link" {
                try FileManager.default.moveItem(atPath: target, toPath: folder + "/z")
                try FileManager.default.createSymbolicLink(atPath: target, withDestinationPath: "z")
            }
            let isChanged = there != whole || what == "missing" || what == "link"
            #expect(try Disk.copy(source, to: target, mayBeThere: true) == isChanged)
            #expect(try Disk.read(target) == whole)
            #expect(try Disk.status(target, following: false).kind == .file)
            #expect(try !Disk.copy(source, to: target, mayBeThere: true))
            // Nothing is left beside it.
            #expect(try Disk.list(folder).map(\.name) == (what == "link" ? ["source", "target", "z"] : ["source", "target"]))
        }
    }

    /// The failure tells which of the two it was.
    @Test func failures() throws {
        try inFolder { folder in
            try Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/a"))
            func failure(_ source: String, _ target: String) -> String? {
                (#expect(throws: Disk.Failure.self) { try Disk.copy(folder + source, to: folder + target, mayBeThere: true) })?.description
                    .replacing(folder, with: "")
            }
            #expect(failure("/none", "/b") == "/none: No such file or directory")
            #expect(failure("", "/b") == ": it is no plain file")
            #expect(failure("/a", "/none/b") == "/none/b.dossier-part: No such file or directory")
            #expect(try Disk.list(folder).map(\.name) == ["a"])
        }
    }
}
