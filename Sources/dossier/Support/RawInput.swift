internal import Corpus
internal import Foundation

/// Raw bytes from a file or, for `-`, from standard input.
enum RawInput {
    static func read(_ path: String) throws(Disk.Failure) -> [UInt8] {
        guard path == "-" else { return try Disk.read(path) }
        do {
            return Array(try FileHandle.standardInput.readToEnd() ?? Data())
        } catch {
            throw Disk.Failure(path: "standard input", reason: "\(error)")
        }
    }
}
