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
        let groups = quotationGroups(dossier.quotations, passages: dossier.content.articles.map(\.passages))
        var order = [Speaker]()
        var entries: [Speaker: [Entry]] = [:]
        var conflicts = [[(speaker: Speaker, entry: Entry)]]()
        for group in groups {
            var claims = [(speaker: Speaker, entry: Entry)]()
            for member in group.members where rights[member.article] == .full {
                let place = Place(article: member.article, quotation: member.quotation)
                let speaker = Self.speaker(at: place, in: dossier)
                if let known = claims.firstIndex(where: { $0.speaker == speaker }) {
                    claims[known].entry.places.append(place)
                } else {
                    claims.append((speaker, Entry(places: [place])))
                }
            }
            for claim in claims {
                if entries[claim.speaker] == nil { order.append(claim.speaker) }
                entries[claim.speaker, default: []].append(claim.entry)
            }
            if group.isDisputed, claims.count > 1 { conflicts.append(claims) }
        }
        voices = order.map { Voice(speaker: $0, entries: entries[$0] ?? []) }.sorted { Self.isBefore($0, $1, dossier) }
        self.conflicts = conflicts
    }

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
}
