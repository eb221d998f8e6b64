internal import Markdown
internal import Text

extension Overruling {
    /// Reads `quotes`, `dates` and `entities` of an article's front matter; a passage that the text has not is a fault.
    init(_ reader: inout FieldReader, passages: [Passage]) {
        self.init()
        var index = PassageIndex(passages)
        var quotes = [Quote]()
        reader.mappings("quotes") { item in
            let place = index.place(in: &item)
            let speaker = item.text("speaker")
            if !item.has("speaker") { item.fault("“speaker” is missing; write a name, or “null” for nobody", at: "text") }
            if let place {
                quotes.append(
                    Quote(passage: place.passage, text: place.text, speaker: speaker, place: item.place(of: "text"), speakerPlace: item.place(of: "speaker")))
            }
        }
        var dates = [Date]()
        reader.mappings("dates") { item in
            let place = index.place(in: &item)
            let value = item.text("value")
            if !item.has("value") { item.fault("“value” is missing; write a date such as 2023-03-20, or “null” for none", at: "text") }
            if let place {
                dates.append(
                    Date(passage: place.passage, text: place.text, value: value, place: item.place(of: "text"), valuePlace: item.place(of: "value")))
            }
        }
        var ignored = [String]()
        var links = [Link]()
        reader.mapping("entities") { entities in
            ignored = entities.texts("ignore")
            links = entities.pairs("link").map { Link(name: $0.key, entity: $0.text, place: $0.range) }
        }
        (self.quotes, self.dates, ignoredNames, self.links) = (quotes, dates, ignored, links)
    }
}

/// The passages of an article, as the items of its front matter name them.
private struct PassageIndex {
    private let passages: [Passage]
    private lazy var byID = Dictionary(passages.map { ($0.id, $0) }) { first, _ in first }
    private lazy var names = KnownNames(passages.map(\.id))
    /// For how many items the whole text may yet be looked through.
    private var searches = 20

    init(_ passages: [Passage]) {
        self.passages = passages
    }

    /// The passage and the words in it that an item is about; nil, with a fault, where the article has no such words.
    mutating func place(in item: inout FieldReader) -> (passage: String, text: String)? {
        guard let id = item.requiredText("passage"), let text = item.requiredText("text") else { return nil }
        let words = Array(text.utf8)
        guard let passage = byID[id] else {
            item.fault("the article has no passage “\(id)”\(advice(for: id, words))", at: "passage")
            return nil
        }
        guard passage.text.holds(words) else {
            item.fault("the passage \(id) does not hold these words", at: "text")
            return nil
        }
        return (id, text)
    }

    /// A passage that was edited has another name: it is known by the words that the item is about.
    private mutating func advice(for id: String, _ words: [UInt8]) -> String {
        if searches > 0 {
            searches -= 1
            let holders = passages.filter { $0.text.holds(words) }
            if holders.count == 1 { return "; these words now stand in \(holders[0].id)" }
        }
        return names.didYouMean(id)
    }
}
