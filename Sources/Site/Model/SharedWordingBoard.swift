internal import Annotate
internal import Corpus
internal import Text

/// The pairs of articles that share wording of their own, quotations apart.
struct SharedWordingBoard: Sendable {
    /// Indices of the dossier's pairs, the most alike first.
    let pairs: [Int]
    /// For each article, its pairs among those, the most alike first.
    let pairsOfArticle: [[Int]]

    init(_ dossier: Dossier) {
        let all = dossier.comparison.pairs
        let words = all.map { $0.runs.reduce(0) { $0 + $1.words } }
        pairs = all.indices.filter { all[$0].label != .sharedQuotation }.sorted {
            (Self.rank(all[$0].label), words[$1], $0) < (Self.rank(all[$1].label), words[$0], $1)
        }
        var lists = [[Int]](repeating: [], count: dossier.content.articles.count)
        for pair in pairs {
            lists[all[pair].a].append(pair)
            lists[all[pair].b].append(pair)
        }
        pairsOfArticle = lists
    }

    private static func rank(_ label: WordingPair.Label) -> Int {
        switch label {
        case .nearDuplicate: 0
        case .reuse: 1
        case .reworded: 2
        case .sharedQuotation: 3
        }
    }

    /// Whether both texts may be shown.
    func isShown(_ pair: WordingPair, in model: SiteModel) -> Bool {
        model.rights[pair.a] == .full && model.rights[pair.b] == .full
    }

    /// Whether the outlets of both are one, or have one owner.
    func isOneVoice(_ pair: WordingPair, in model: SiteModel) -> Bool {
        guard let first = model.outletOfArticle[pair.a], let second = model.outletOfArticle[pair.b] else { return false }
        let outlets = model.content.outlets
        return first == second || outlets[first].owner != nil && outlets[first].owner == outlets[second].owner
    }
}

extension SiteModel {
    /// `compare/a--b.html`, by the articles' slugs; long ones are cut and told apart by a digest.
    func path(ofPair index: Int) -> String {
        let pair = dossier.comparison.pairs[index]
        let slugs = [content.articles[pair.a].slug, content.articles[pair.b].slug].sorted()
        let name = slugs.joined(separator: "--")
        guard name.utf8.count > Slug.limit else { return "compare/\(name).html" }
        let digest = Hexadecimal.digits(of: SHA256Digest.bytes(of: Array(name.utf8))[..<4])
        let short = slugs.map { Slug.head($0, bytes: Slug.limit / 3) }.joined(separator: "--")
        return "compare/\(short)-\(String(decoding: digest, as: UTF8.self)).html"
    }
}
