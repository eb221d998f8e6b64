package import Search

/// A file of the published site before it is written.
package struct OutputFile: Sendable {
    /// Where it goes below the output folder, with `/` between folders.
    package var path: String
    /// What it is made from, as a person would name it: `content/articles/a.md`, `the list of articles`.
    package var origin: String
    package var body: Body

    package enum Body: Sendable {
        case page(PageKind)
        case data(DataFile)
        case machine(MachineFile)
        case search(SearchFile)
        case bytes([UInt8])
        /// A built-in script as it was written: it is published without what only its readers need.
        case script([UInt8])
        /// A file of `content/assets` by its path in the site's folder: it is copied, however large.
        case copy(String)
    }

    package init(path: String, origin: String, body: Body) {
        self.path = path
        self.origin = origin
        self.body = body
    }
}
