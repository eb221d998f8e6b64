internal import Corpus
internal import StringTemplate
package import Text
internal import Theme

extension SiteTheme {
    /// Copies built-in files into the site's `templates/`, and gives their paths.
    ///
    /// - Parameter names: of templates (`article`) or of files (`assets/style.css`).
    /// - Throws: For each name that is none, and for each file that is there already: nothing is copied then.
    package static func eject(_ names: [String], into site: String) throws(Faults) -> [String] {
        let paths = Theme.files.map(\.path)
        let known = paths.map { $0.hasSuffix(".html") ? String($0.dropLast(5)) : $0 }
        var faults = [Diagnostic]()
        var files = [Theme.File]()
        for name in names {
            guard let file = Theme.files.first(where: { $0.path == name || $0.path == name + ".html" }) else {
                // Assets are known by their names alone as well.
                let asset = known.first { $0.pathName == name }.map { "; did you mean “\($0)”?" }
                faults.append(Diagnostic(.error, "there is no built-in template “\(name)”\(asset ?? didYouMean(name, among: known))"))
                continue
            }
            if Disk.exists("\(site)/templates/\(file.path)") {
                faults.append(Diagnostic(.error, "is there already", path: "\(site)/templates/\(file.path)"))
            }
            files.append(file)
        }
        do {
            _ = try SourceFolder("templates", site: site)?.isLink("templates/assets", toFile: false)
        } catch {
            faults.append(error)
        }
        if !faults.isEmpty { throw Faults(faults) }
        for file in files {
            do {
                try Disk.makeFolder("\(site)/templates" + (file.path.hasPrefix("assets/") ? "/assets" : ""))
                try Disk.replace("\(site)/templates/\(file.path)", with: file.bytes)
            } catch {
                throw Faults([Diagnostic(systemFailure: "cannot be written: \(error.reason)", path: error.path)])
            }
        }
        return files.map { "\(site)/templates/\($0.path)" }
    }

    /// For each of the site's own files that replaces a built-in one, how it differs, as a unified diff.
    ///
    /// - Throws: The errors of reading the site's own files.
    package static func differences(site: String) throws(Faults) -> [String] {
        let theme = read(site: site)
        let errors = theme.diagnostics.filter { $0.severity == .error }
        if !errors.isEmpty { throw Faults(errors) }
        return Theme.files.compactMap { file in
            guard let own = theme.bytes(of: file.path), own != file.bytes else { return nil }
            return LineDiff.unified(
                String(decoding: file.bytes, as: UTF8.self), String(decoding: own, as: UTF8.self),
                names: ("built-in/\(file.path)", "templates/\(file.path)"))
        }
    }

    /// The source of a file by its path in `templates/`.
    private func bytes(of path: String) -> [UInt8]? {
        guard let name = path.pathBelow("assets") else {
            return templates.first { $0.name + ".html" == path }?.source.bytes
        }
        switch assets.first(where: { $0.name == name })?.body {
        case .bytes(let bytes), .script(let bytes): return bytes
        default: return nil
        }
    }
}
