internal import Corpus
internal import StringTemplate
internal import Text

/// What stands beside an article's text and below it: facts with names.
struct ArticleFacts {
    let record: ArticleRecord

    private var article: Article { record.article }
    private var strings: InterfaceStrings { record.view.model.strings }

    /// When, where and by whom it was written; its outlet and its tags have links of their own.
    var facts: [FactRecord] {
        var facts = [FactRecord(name: strings[.published], value: article.date.map { strings.dates.format($0, .long) } ?? strings[.undated])]
        if let note = article.dateNote { facts.append(FactRecord(name: strings[.dateNote], value: note)) }
        if let updated = article.updated { facts.append(FactRecord(name: strings[.updated], value: strings.dates.format(updated, .long))) }
        if !article.byline.isEmpty { facts.append(FactRecord(name: strings[.ledgerByline], value: strings.list(article.byline))) }
        if let dateline = article.dateline { facts.append(FactRecord(name: strings[.dateline], value: dateline)) }
        if let credit = article.credit { facts.append(FactRecord(name: strings[.credit], value: credit)) }
        if let url = article.url { facts.append(FactRecord(name: strings[.originalArticle], value: Self.host(of: url), url: URLValue(url))) }
        return facts
    }

    /// Where its text comes from.
    var provenance: [FactRecord] {
        guard let seed = article.seed else { return [FactRecord(name: strings[.rawFile], value: strings[.noRawFile])] }
        var facts = [FactRecord(name: strings[.rawFile], value: "content/seeds/\(seed)", isCode: true)]
        if let digest = article.seedSHA256 { facts.append(FactRecord(name: strings[.checksum], value: digest, isCode: true)) }
        return facts
    }

    /// `example.org` of `https://example.org/path`; the whole address where it has no host.
    static func host(of address: String) -> String {
        let bytes = address.utf8
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8) else { return address }
        let host = bytes[colon...].dropFirst(3).prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        return host.isEmpty ? address : String(Substring(host))
    }
}
