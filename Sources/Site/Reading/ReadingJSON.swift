internal import Annotate
internal import Corpus
internal import Import
internal import Markdown
internal import Text

extension TextReading {
    /// One object a line for each article: its fields, blocks and dropped lines, its passages, and the names, quotations and dates
    /// in them. Places are Unicode scalars in a passage's text.
    package var jsonLines: [UInt8] {
        var json = JSONWriter()
        for item in files.flatMap(\.items) {
            json.object { item.write(to: &$0) }
            json.endLine()
        }
        return json.bytes
    }
}

extension TextReading.Item {
    fileprivate func write(to json: inout JSONWriter) {
        json.member("id", id)
        nullable("title", article.title, &json)
        nullable("published", article.date?.description, &json)
        json.member("updated", article.updated?.description)
        json.member("byline", article.byline)
        json.member("outlet", article.outlet ?? article.outletName)
        json.member("dateline", article.dateline)
        json.member("credit", article.credit)
        json.member("url", article.url)
        json.member("language", article.language)
        list("blocks", article.blocks, &json) { block, json in
            json.member("kind", block.kind.name)
            json.member("text", block.string)
        }
        list("removed", article.removed, &json) { line, json in
            json.member("kind", line.kind.rawValue)
            json.member("rule", line.rule)
            json.member("text", line.text)
        }
        list("passages", passages, &json) { passage, json in
            json.member("id", passage.id)
            json.member("kind", passage.kind.rawValue)
            json.member("text", passage.string)
        }
        list("entities", names, &json) { write($0, to: &$1) }
        list("quotes", Array(zip(quotations, speakers)), &json) { write($0.0, speaker: $0.1, to: &$1) }
        list("dates", dates, &json) { write($0, to: &$1) }
    }

    private func write(_ name: DiscoveredName, to json: inout JSONWriter) {
        json.member("canonical", name.canonical)
        json.member("type", Self.typeNames[name.kind])
        var surfaces: [(text: String, count: Int)] = []
        for mention in name.mentions {
            let text = words(mention)
            if let known = surfaces.firstIndex(where: { $0.text == text }) {
                surfaces[known].count += 1
            } else {
                surfaces.append((text, 1))
            }
        }
        json.member("surfaces") { json in json.object { for surface in surfaces { $0.key(text: surface.text); $0.integer(surface.count) } } }
        json.member("roles", name.roles)
        json.member("evidence", name.evidence)
        list("mentions", name.mentions.filter { passages.indices.contains($0.passage) }, &json) { place($0.passage, $0.range, &$1) }
    }

    private static let typeNames: [Entity.Kind: String] = [.person: "PERSON", .organization: "ORG", .place: "PLACE", .event: "EVENT"]

    private func write(_ quotation: Quotation, speaker: String?, to json: inout JSONWriter) {
        json.member("text", quotation.parts.map { words($0.passage, $0.range) }.joined(separator: "\n"))
        nullable("speaker", speaker, &json)
        json.member("speaker_kind", quotation.speaker?.kind.rawValue)
        json.member("kind", quotation.kind.rawValue)
        json.member("verb", quotation.verb)
        json.member("reason", quotation.reason)
        if let first = quotation.parts.first { place(first.passage, first.range, &json) }
        if quotation.parts.count > 1 { list("parts", quotation.parts, &json) { place($0.passage, $0.range, &$1) } }
    }

    private func write(_ date: DateReference, to json: inout JSONWriter) {
        json.member("expr", words(date.passage, date.range))
        nullable("value", date.isoValue, &json)
        json.member("sentence", SentenceAround(text: passages[date.passage].text, words: date.range, sentence: date.sentence).string)
        json.member("precision", date.value?.precision.rawValue)
        json.member("relation", date.relation.rawValue)
        json.member("certainty", date.certainty.rawValue)
        json.member("reason", date.reason)
        place(date.passage, date.range, &json)
    }

    /// The words of a mention; a place before the first passage is in the title.
    private func words(_ place: DiscoveredName.Place) -> String {
        guard !passages.indices.contains(place.passage) else { return words(place.passage, place.range) }
        let title = Array((article.title ?? "").utf8)
        return String(decoding: title[place.range.clamped(to: 0..<title.count)], as: UTF8.self)
    }

    private func words(_ passage: Int, _ range: Range<Int>) -> String {
        String(decoding: passages[passage].text[range], as: UTF8.self)
    }

    private func place(_ passage: Int, _ range: Range<Int>, _ json: inout JSONWriter) {
        json.member("passage", passages[passage].id)
        json.member("start", passages[passage].scalars(before: range.lowerBound))
        json.member("end", passages[passage].scalars(before: range.upperBound))
    }

    private func nullable(_ name: StaticString, _ value: String?, _ json: inout JSONWriter) {
        json.key(name)
        if let value { json.string(value) } else { json.null() }
    }

    private func list<Element>(_ name: StaticString, _ elements: [Element], _ json: inout JSONWriter, _ write: (Element, inout JSONWriter) -> Void) {
        json.key(name)
        json.array { json in for element in elements { json.object { write(element, &$0) } } }
    }
}
