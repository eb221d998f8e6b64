import Foundation
import Testing

@testable import Corpus

/// A file is read to its end, however little the system gives at once.
@Suite struct DiskReadTests {
    /// Gives at most so many bytes at a time, and fails where told to.
    private func read(_ whole: [UInt8], expected: Int, atMost step: Int, failingAt failure: Int? = nil) throws -> [UInt8] {
        var done = 0
        return try Disk.bytes(of: "file", expected: expected) { buffer in
            if let failure, done >= failure {
                errno = EIO
                return -1
            }
            let got = min(step, buffer.count, whole.count - done)
            whole[done..<done + got].withUnsafeBytes { buffer.copyMemory(from: $0) }
            done += got
            return got
        }
    }

    /// As large as was said, smaller, larger, and of no known size.
    @Test(arguments: [0, 1, 10, 999, 1000, 1001, 200_000], [1, 7, 1000, 1_000_000])
    func shortReads(expected: Int, step: Int) throws {
        for count in [0, 1, 999, 1000, 1001, 100_000] {
            let whole = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            let bytes = try read(whole, expected: expected, atMost: step)
            // A file that grew while it was read in pieces is read as it was.
            #expect(bytes == whole || bytes == Array(whole.prefix(expected)) && expected > 0, "\(count)")
            if count <= expected || step > expected { #expect(bytes == whole, "\(count)") }
        }
    }

    /// A time that no number of nanoseconds can tell.
    @Test func aFileOfTheFarFutureIsAFile() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-future-\(UUID().uuidString)").path
        try Data("x".utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let now = try Disk.status(path)
        try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 16_725_225_600)], ofItemAtPath: path)
        let later = try Disk.status(path)
        #expect(later.size == 1 && later.kind == .file && later.modified != now.modified)
    }

    @Test(arguments: [0, 1000, 1001, 2000, 90_000])
    func failures(at place: Int) {
        let failure = #expect(throws: Disk.Failure.self) {
            // In the room for what was expected, or behind it.
            _ = try read([UInt8](repeating: 1, count: 100_000), expected: place <= 1000 ? 1500 : 300, atMost: 1000, failingAt: place)
        }
        #expect(failure?.description == "file: Input/output error")
    }

    @Test func filesOfTheSystemHaveNoSize() throws {
        guard let text = try? Disk.read("/proc/self/status") else { return }
        #expect(String(decoding: text, as: UTF8.self).hasPrefix("Name:") && text.last == UInt8(ascii: "\n"))
    }
}

@Suite struct DiskListTests {
    /// Names that are equal as text have an order too.
    @Test func namesThatDifferInFormAlone() throws {
        let names = ["e\u{301}", "\u{E9}", "e", "z", "E\u{301}", "\u{C9}"]
        var orders = Set<[[UInt8]]>()
        for order in [names, names.reversed()] {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-list-\(UUID().uuidString)").path
            try Disk.makeFolder(folder)
            defer { try? FileManager.default.removeItem(atPath: folder) }
            for name in order { try Disk.replace(folder + "/" + name, with: []) }
            orders.insert(try Disk.list(folder).map { Array($0.name.utf8) })
        }
        #expect(orders.count == 1)
    }
}
