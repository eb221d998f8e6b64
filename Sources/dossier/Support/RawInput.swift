internal import Corpus
internal import Text

/// Raw bytes from files, folders or, for `-`, from standard input. What cannot be read is a fault and stops none of the others.
enum RawInput {
    /// Deeper folders are not looked into: a file system may hold a circle.
    private static let deepest = 32

    /// The file at a path, no folder; nil, with a fault, where it cannot be read.
    static func file(_ path: String, _ faults: inout [Diagnostic]) -> SourceFile? {
        do throws(Disk.Failure) {
            return SourceFile(path: path, bytes: path == "-" ? try StandardStreams.read() : try Disk.read(path))
        } catch {
            faults.append(Diagnostic(systemFailure: "cannot be read: \(error.reason)", path: path))
            return nil
        }
    }

    /// The files at these paths, those in folders by name.
    static func files(at paths: [String], _ faults: inout [Diagnostic]) -> [SourceFile] {
        var found = [String]()
        for path in paths {
            if path != "-", (try? Disk.status(path))?.kind == .folder {
                visit(path, depth: 0, &found, &faults)
            } else {
                found.append(path)
            }
        }
        return found.compactMap { file($0, &faults) }
    }

    private static func visit(_ folder: String, depth: Int, _ found: inout [String], _ faults: inout [Diagnostic]) {
        do throws(Disk.Failure) {
            for entry in try Disk.list(folder) where !isPassedOver(entry.name) {
                let path = folder + "/" + entry.name
                switch entry.kind {
                case .file: found.append(path)
                case .folder where depth < deepest: visit(path, depth: depth + 1, &found, &faults)
                case .folder: faults.append(Diagnostic(.error, "folders are nested deeper than \(deepest); name this one to import it", path: path))
                case .link: faults.append(Diagnostic(.warning, "is a symbolic link, which is not followed; name it to import what it leads to", path: path))
                case .other: faults.append(Diagnostic(.warning, "is no plain file", path: path))
                }
            }
        } catch {
            faults.append(Diagnostic(systemFailure: "cannot be read: \(error.reason)", path: folder))
        }
    }
}
