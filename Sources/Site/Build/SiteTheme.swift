internal import Corpus
package import StringTemplate
package import Text
internal import Theme

/// The templates and assets of a site: its own from `templates/`, the built-in ones for the rest.
package struct SiteTheme: Sendable {
    package var templates: [TemplateSource]
    /// By name, sorted: they go to `assets/` of the published site.
    package var assets: [(name: String, body: OutputFile.Body)]
    package var diagnostics: [Diagnostic]

    /// The built-in theme alone.
    package static let builtIn: SiteTheme = {
        var theme = SiteTheme(templates: [], assets: [], diagnostics: [])
        for file in Theme.files { theme.add(path: file.path, bytes: file.bytes, isBuiltIn: true) }
        return theme
    }()

    /// The theme of the site in a folder: `templates/NAME.html` replaces the built-in template of that name, `templates/assets/NAME`
    /// the built-in asset. A link counts as the file that it leads to, if that is inside `templates/`; else it is an error.
    package static func read(site: String) -> SiteTheme {
        var theme = builtIn
        guard let templates = SourceFolder("templates", site: site) else { return theme }
        theme.addFiles(of: templates, in: "", site: site)
        do {
            _ = try templates.isLink("templates/assets", toFile: false)
            theme.addFiles(of: templates, in: "assets/", site: site)
        } catch {
            theme.diagnostics.append(error)
        }
        theme.diagnostics += BlockedCode.warnings(theme.templates)
        return theme
    }

    /// - Parameter prefix: the folder's path in `templates/`, with a slash where it is not that itself.
    private mutating func addFiles(of templates: SourceFolder, in prefix: String, site: String) {
        let folder = "templates/" + prefix
        let entries: [Disk.Entry]
        do {
            entries = try Disk.list(site + "/" + folder)
        } catch {
            if !error.isMissing { diagnostics.append(Diagnostic(systemFailure: "cannot be read: \(error.reason)", path: folder)) }
            return
        }
        for entry in entries where entry.kind != .folder && !isPassedOver(entry.name) && (prefix + entry.name != "assets") {
            let path = folder + entry.name
            if entry.kind == .link, let fault = templates.fault(ofLink: path, toFile: true) {
                diagnostics.append(fault)
                continue
            }
            do {
                add(path: prefix + entry.name, bytes: try Disk.read(site + "/" + path))
            } catch {
                diagnostics.append(Diagnostic(systemFailure: "cannot be read: \(error.reason)", path: path))
            }
        }
    }

    private mutating func add(path: String, bytes: [UInt8], isBuiltIn: Bool = false) {
        if let name = path.pathBelow("assets").map(String.init) {
            assets.removeAll { $0.name == name }
            // A site's own script stays as it is; a copy of a built-in one is that.
            let isBuiltInScript = name.hasSuffix(".js") && Theme.files.contains { $0.path == path && $0.bytes == bytes }
            assets.append((name, isBuiltInScript ? .script(bytes) : .bytes(bytes)))
            assets.sort { $0.name < $1.name }
        } else if path.hasSuffix(".html") {
            let name = String(path.dropLast(".html".count))
            templates.removeAll { $0.name == name }
            templates.append(TemplateSource(name: name, source: SourceFile(path: "templates/" + path, bytes: bytes), isBuiltIn: isBuiltIn))
        } else {
            diagnostics.append(Diagnostic(.warning, "is not read: templates end in .html, other files belong in templates/assets", path: "templates/" + path))
        }
    }

    /// Checks all templates against the types of their pages. Throws every fault of every template.
    package func compile(locale: TemplateLocale) throws(Faults) -> TemplateSet {
        try TemplateSet(templates, pages: pageRecords, locale: locale)
    }
}
