public import Text

/// A template by its name, such as `article` for `templates/article.html`.
public struct TemplateSource: Sendable, Hashable {
    public let name: String
    public let source: SourceFile
    /// Whether it came with the program, so that nobody is to be told if no page uses it.
    public let isBuiltIn: Bool

    /// - Parameters:
    ///   - name: by which pages, layouts and includes call it.
    ///   - source: its text; its path stands in diagnostics.
    ///   - isBuiltIn: whether it came with the program.
    public init(name: String, source: SourceFile, isBuiltIn: Bool = false) {
        self.name = name
        self.source = source
        self.isBuiltIn = isBuiltIn
    }
}

/// Templates that were read, checked against the types of their pages, and compiled.
public struct TemplateSet: Sendable {
    /// What is odd but stops nothing: a template that no page uses.
    public let warnings: [Diagnostic]
    private let sources: [TemplateSource]
    private let locale: TemplateLocale
    private let pages: [String: Page]

    private struct Page: Sendable {
        let program: Program
        let type: RecordType
    }

    /// Reads and checks all templates.
    ///
    /// - Parameters:
    ///   - sources: The templates. Of two of one name the last counts, so that a site's own replaces a built-in one.
    ///   - pages: For each template that makes pages, the type of its page. Layouts and includes are checked with the pages that use them.
    ///   - locale: How the site's language writes days and numbers.
    /// - Throws: Every fault of every template.
    public init(
        _ sources: [TemplateSource], pages: [String: any TemplateRecord.Type], locale: TemplateLocale = .english
    ) throws(Faults) {
        var faults = FaultList()
        var files = [String: Int]()
        for (index, source) in sources.enumerated() { files[source.name] = index }
        var templates = [String: Template]()
        for (name, file) in files.sorted(by: { $0.key < $1.key }) {
            let source = sources[file].source
            if !sources[file].isBuiltIn, let fault = source.encodingFault(in: source.bytes.indices) {
                faults.add(fault)
            }
            let (template, problems) = TemplateParser.parse(sources[file].source, name: name, file: file)
            templates[name] = template
            for problem in problems { faults.add(problem) }
        }
        let library = TemplateLibrary(sources: sources, templates: templates)
        var compiled = [String: Page]()
        for (name, type) in pages.sorted(by: { $0.key < $1.key }) {
            guard templates[name] != nil else {
                faults.add(Diagnostic(.error, "there is no template “\(name)”\(didYouMean(name, among: templates.keys.sorted()))"))
                continue
            }
            guard let chain = library.chain(of: name, faults: &faults) else { continue }
            let root = RecordType(type)
            compiled[name] = Page(program: Compiler.compile(library, page: name, root: root, chain: chain, faults: &faults), type: root)
        }
        guard faults.diagnostics.isEmpty else { throw Faults(faults.diagnostics) }
        self.sources = sources
        self.locale = locale
        self.pages = compiled
        warnings = Self.unused(files, library, pages.keys.sorted())
    }

    private static func unused(_ files: [String: Int], _ library: TemplateLibrary, _ pages: [String]) -> [Diagnostic] {
        let reached = library.reached(from: pages)
        return files.filter { !reached.contains($0.key) && !library.sources[$0.value].isBuiltIn }.sorted { $0.key < $1.key }.map { name, file in
            let path = library.sources[file].source.path
            return Diagnostic(.warning, "no page uses the template “\(name)”\(didYouMean(name, among: reached.sorted()))", path: path)
        }
    }

    /// Most pages are shorter.
    private static let usualSize = 64 * 1024

    /// Renders a page.
    ///
    /// - Parameters:
    ///   - name: A template that `pages` named.
    ///   - page: A value of the type that `pages` gave it.
    ///   - output: Where the bytes are appended.
    /// - Returns: A warning for each address that was not http, https, mailto or relative and was written as `#`.
    /// - Throws: A fault where the set has no such page, or one of another type.
    @discardableResult
    public func render<Record: TemplateRecord>(
        _ name: String, _ page: Record, into output: inout [UInt8]
    ) throws(Faults) -> [Diagnostic] {
        guard let compiled = pages[name], compiled.type == RecordType(Record.self) else {
            let problem = pages[name].map { "is rendered from \($0.type.name), not from \(Record.members.erased.name)" } ?? "makes no page"
            throw Faults([Diagnostic(.error, "the template “\(name)” \(problem)")])
        }
        var refused = [Renderer.Refused]()
        let bytes = ByteBuffer.array(capacity: Self.usualSize) { buffer in
            let renderer = Renderer(program: compiled.program, locale: locale, page: page.templateValue, output: buffer)
            return renderer.run(refused: &refused)
        }
        if output.isEmpty { output = bytes } else { output += bytes }
        return refused.map { refused in
            let place = compiled.program.places[refused.place]
            return Diagnostic(
                .warning, "“\(refused.address)” \(refused.reason); it is written as “#”", at: place.range, in: sources[place.file].source)
        }
    }
}
