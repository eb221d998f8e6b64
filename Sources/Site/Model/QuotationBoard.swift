internal import Annotate
internal import Corpus
internal import Markdown

/// Who said what, over all articles whose text is shown: quotations by speaker, those of the same words taken together.
struct QuotationBoard: Sendable {
    struct Place: Sendable, Hashable {
        var article: Int
        /// The index in the article's quotations.
        var quotation: Int
    }

    /// The same words of one speaker, wherever they stand; the newest article first.
    struct Entry: Sendable, Hashable {
        var places: [Place]
    }

    enum Speaker: Sendable, Hashable {
        case entity(Int)
        /// A naming that stays text.
        case named(String)
        case unstated
    }

    struct Voice: Sendable {
        var speaker: Speaker
        var entries: [Entry]
    }

    /// Entities with most entries first, then other namings by their words, at last what nobody is said to have said.
    let voices: [Voice]
    /// The same words given to different speakers: an entry for each speaker.
    let conflicts: [[(speaker: Speaker, entry: Entry)]]

    init(_ dossier: Dossier, rights: [Rights]) {
        var places = [Place]()
        for (article, quotations) in dossier.quotations.enumerated() where rights[article] == .full {
            for (index, quotation) in quotations.enumerated() where quotation.kind == .full || quotation.kind == .partial {
                places.append(Place(article: article, quotation: index))
            }
        }
        let groups = EqualQuotations.groups(places.map { Self.words(at: $0, in: dossier) })
        var order = [Speaker]()
        var entries: [Speaker: [Entry]] = [:]
        var slots: [Speaker: [Int: Int]] = [:]
        for (place, group) in zip(places, groups) {
            let speaker = Self.speaker(at: place, in: dossier)
            if entries[speaker] == nil { order.append(speaker) }
            if let slot = slots[speaker]?[group] {
                entries[speaker]?[slot].places.append(place)
            } else {
                slots[speaker, default: [:]][group] = entries[speaker, default: []].count
                entries[speaker, default: []].append(Entry(places: [place]))
            }
        }
        voices = order.map { Voice(speaker: $0, entries: entries[$0] ?? []) }.sorted { Self.isBefore($0, $1, dossier) }
        conflicts = Self.conflicts(voices, slots: slots).filter {
            // Two speakers may well say “yes”: a statement has more words.
            Self.words(at: $0[0].entry.places[0], in: dossier).split(separator: 0x20).count >= Self.fewestWords
        }
    }

    private static let fewestWords = 4

    /// The words of a quotation, its paragraphs joined.
    static func words(at place: Place, in dossier: Dossier) -> [UInt8] {
        let passages = dossier.content.articles[place.article].passages
        return Array(dossier.quotations[place.article][place.quotation].parts.map { passages[$0.passage].text[$0.range] }.joined(separator: [0x20]))
    }

    private static func speaker(at place: Place, in dossier: Dossier) -> Speaker {
        guard let speaker = dossier.quotations[place.article][place.quotation].speaker, speaker.kind != .unnamed else { return .unstated }
        return speaker.entity.map(Speaker.entity) ?? .named(speaker.name)
    }

    private static func isBefore(_ a: Voice, _ b: Voice, _ dossier: Dossier) -> Bool {
        switch (a.speaker, b.speaker) {
        case (.entity(let left), .entity(let right)):
            a.entries.count != b.entries.count ? a.entries.count > b.entries.count : left < right
        case (.named(let left), .named(let right)): left < right
        case (.entity, _), (.named, .unstated): true
        default: false
        }
    }

    private static func conflicts(_ voices: [Voice], slots: [Speaker: [Int: Int]]) -> [[(speaker: Speaker, entry: Entry)]] {
        var speakers: [Int: [(speaker: Speaker, entry: Entry)]] = [:]
        for voice in voices where voice.speaker != .unstated {
            for (group, slot) in slots[voice.speaker] ?? [:] { speakers[group, default: []].append((voice.speaker, voice.entries[slot])) }
        }
        return speakers.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map(\.value)
    }
}
