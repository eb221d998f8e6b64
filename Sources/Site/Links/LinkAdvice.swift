internal import Corpus
internal import Text

/// What a curator probably meant by a link that leads nowhere: the ending of a message.
struct LinkAdvice {
    private let model: SiteModel
    /// Every file of `content/`, drafts too.
    private let sources: [String: SourceFile]
    private let isThere: (String) -> Bool
    private lazy var pages = KnownNames(pathsByName.keys)
    /// Files that make a page, by their names: links are as a rule right but for the folder, or but for a letter.
    private lazy var pathsByName = Dictionary(
        model.pathsBySource.keys.sorted().map { (String($0.pathName), $0) }, uniquingKeysWith: { first, _ in first })

    init(_ model: SiteModel, sources: [String: SourceFile], isThere: @escaping (String) -> Bool) {
        (self.model, self.sources, self.isThere) = (model, sources, isThere)
    }

    /// - Parameters:
    ///   - path: the link's, percent-decoded.
    ///   - source: the file that it stands in.
    mutating func ending(for path: String, from source: String) -> String {
        guard path.hasSuffix(".md") else {
            // A page of the site by its place on the disk, where it has none.
            let parts = path.pathParts.filter { $0 != ".." && $0 != "." }.joined(separator: "/")
            return isThere(parts) ? "; did you mean “/\(parts)”?" : ""
        }
        if let file = LinkAddress(path).sourceFile(from: source), sources[file] != nil { return "; it is a draft" }
        let name = String(path.pathName)
        guard let near = pathsByName[name] ?? pages.nearest(to: name).flatMap({ pathsByName[$0] }) else { return "" }
        return "; did you mean “\(near.dropFirst("content".count))”?"
    }
}
