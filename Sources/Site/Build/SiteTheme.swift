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
    /// the built-in asset.
    package static func read(site: String) -> SiteTheme {
        var theme = builtIn
        for (folder, prefix) in [("templates", ""), ("templates/assets", "assets/")] {
            guard let entries = try? Disk.list(site + "/" + folder) else { continue }
            for entry in entries where entry.kind != .folder && !entry.name.hasPrefix(".") && !entry.name.hasSuffix("~") {
                let path = folder + "/" + entry.name
                do {
                    theme.add(path: prefix + entry.name, bytes: try Disk.read(site + "/" + path))
                } catch {
                    theme.diagnostics.append(Diagnostic(systemFailure: "cannot be read: \(error.reason)", path: path))
                }
            }
        }
        return theme
    }

    private mutating func add(path: String, bytes: [UInt8], isBuiltIn: Bool = false) {
        if path.hasPrefix("assets/") {
            let name = String(path.dropFirst("assets/".count))
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
