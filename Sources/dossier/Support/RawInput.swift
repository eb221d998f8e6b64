internal import Corpus
internal import Foundation
internal import Text

/// Raw bytes from files, folders or, for `-`, from standard input.
enum RawInput {
    static func read(_ path: String) throws(Disk.Failure) -> [UInt8] {
        guard path == "-" else { return try Disk.read(path) }
        do {
            return Array(try FileHandle.standardInput.readToEnd() ?? Data())
        } catch {
            throw Disk.Failure(path: "standard input", reason: "\(error)")
        }
    }

    /// The files at these paths, those in folders by name. What cannot be read is a fault and stops none of the others.
    static func files(_ paths: [String], _ faults: inout [Diagnostic]) -> [SourceFile] {
        var found = [String]()
        for path in paths {
            if path != "-", (try? Disk.status(path))?.kind == .folder {
                visit(path, depth: 0, &found, &faults)
            } else {
                found.append(path)
            }
        }
        var files = [SourceFile]()
        for path in found {
            do {
                files.append(SourceFile(path: path, bytes: try read(path)))
            } catch {
                faults.append(Diagnostic(.error, "cannot be read: \(error.reason)", path: path))
            }
        }
        return files
    }

    /// Links in a folder are not followed: they may lead round in a circle.
    private static func visit(_ folder: String, depth: Int, _ found: inout [String], _ faults: inout [Diagnostic]) {
        do {
            for entry in try Disk.list(folder) where !entry.name.hasPrefix(".") {
                if entry.kind == .file { found.append(folder + "/" + entry.name) }
                if entry.kind == .folder, depth < 32 { visit(folder + "/" + entry.name, depth: depth + 1, &found, &faults) }
            }
        } catch {
            faults.append(Diagnostic(.error, "cannot be read: \(error.reason)", path: folder))
        }
    }
}
