internal import Annotate
internal import Corpus
internal import StringTemplate
internal import Text

/// Where a page looks at the model from: what every record of its template holds, by reference, because records are copied a lot.
final class View: Sendable {
    let model: SiteModel
    let kind: PageKind
    /// The page's own path.
    let path: String
    /// From the page's folder to the site's top: empty, or `../` once or more. Of the page for addresses that lead nowhere,
    /// which a server shows at any depth, the address of the top.
    let root: String
    /// Of an article's page, the names of its quotations: the text and the list below it have them.
    private let quotationAnchors: Lazy<[String?]>?

    init(_ model: SiteModel, _ kind: PageKind, path: String) {
        self.model = model
        self.kind = kind
        self.path = path
        if case .article(let index) = kind {
            quotationAnchors = Lazy { model.dossier.quotations[index].map { $0.anchor(in: model.dossier.content.articles[index]) } }
        } else {
            quotationAnchors = nil
        }
        root = kind == .notFound ? model.basePath : Self.wayUp(from: path)
    }

    private static func wayUp(from path: String) -> String {
        let slash = UInt8(ascii: "/")
        let depth = path.utf8.withContiguousStorageIfAvailable { $0.count { $0 == slash } } ?? path.utf8.count { $0 == slash }
        return depth == 1 ? "../" : String(repeating: "../", count: depth)
    }

    /// The name of a quotation on its article's page; nil where it has none.
    func anchor(ofQuotation number: Int, in article: Int) -> String? {
        if let quotationAnchors, kind == .article(article) { return quotationAnchors.value[number] }
        return model.dossier.quotations[article][number].anchor(in: model.dossier.content.articles[article])
    }

    /// A relative address of a page or file of the site.
    func url(_ path: String, anchor: String? = nil) -> URLValue {
        url(encoded: Self.encoded(path), anchor: anchor)
    }

    func url(ofArticle index: Int, anchor: String? = nil) -> URLValue { url(encoded: model.articleAddresses[index], anchor: anchor) }
    func url(ofEntity index: Int) -> URLValue { url(encoded: model.entityAddresses[index]) }

    private func url(encoded path: String, anchor: String? = nil) -> URLValue {
        URLValue(TextOutput.string { write(encoded: path, anchor: anchor, to: &$0) })
    }

    /// Writes a relative address of a page or file of the site.
    func write(_ path: String, anchor: String? = nil, to output: inout TextOutput) {
        write(encoded: Self.encoded(path), anchor: anchor, to: &output)
    }

    /// - Parameter passage: the id of a passage of the article, `p-1a2b3c4d`.
    func write(article index: Int, passage: String? = nil, to output: inout TextOutput) {
        writeRoot(to: &output)
        model.articleTexts.writeAddress(of: index, to: &output)
        guard let passage else { return }
        output.append("#")
        output.append(encoded: passage)
    }

    func write(entity index: Int, to output: inout TextOutput) { write(encoded: model.entityAddresses[index], to: &output) }
    func write(outlet index: Int, to output: inout TextOutput) { write(encoded: model.outletAddresses[index], to: &output) }

    /// - Parameter path: The path, percent-encoded.
    func write(encoded path: String, anchor: String? = nil, to output: inout TextOutput) {
        writeRoot(to: &output)
        output.append(encoded: path)
        if let anchor {
            output.append("#")
            output.append(anchor)
        }
    }

    private func writeRoot(to output: inout TextOutput) {
        // The way to the top from the page that a server shows anywhere is a part of the curator's address.
        if kind == .notFound { output.append(root) } else { output.append(encoded: root) }
    }

    /// Percent-encodes what may not stand in an address; `/` stays.
    static func encoded(_ path: String) -> String {
        if path.utf8.withContiguousStorageIfAvailable({ $0.allSatisfy(isPlain) }) == true { return path }
        var bytes = [UInt8]()
        for byte in path.utf8 {
            if isPlain(byte) {
                bytes.append(byte)
            } else {
                PercentEncoding.append(byte, to: &bytes)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"): true
        default: false
        }
    }
}
