internal import Annotate
internal import Corpus
internal import Markdown
internal import Text

/// Who said what, over all articles whose text is shown: quotations by speaker, those of the same words taken together.
struct QuotationBoard: Sendable {
    typealias Place = QuotationGroup.Member

    /// The same words, wherever they stand.
    struct Entry: Sendable, Hashable {
        /// The earliest article first, undated ones last.
        var places: [Place]
        /// Whom articles name as the speaker, where they do not agree; empty where they do.
        var claims: [Speaker]
        /// Who reports it; nil where one article does.
        var corroboration: Corroboration?
    }

    enum Speaker: Sendable, Hashable {
        case entity(Int)
        /// A name that stays text.
        case named(String)
        /// All whom the texts describe and do not name.
        case unnamed
        case unstated
    }

    struct Voice: Sendable {
        var speaker: Speaker
        /// Its anchor on the page, unique among voices.
        var id: String
        /// The number of entries of the voices before it.
        var start: Int
        /// By day.
        var entries: [Entry]
    }

    /// An entry by its place in `voices`.
    struct EntryIndex: Sendable, Hashable {
        var voice: Int
        var entry: Int
    }

    /// Entities and other names, those with most entries first, then those who are not named, at last what nobody is said to have said.
    let voices: [Voice]
    /// The entries that articles give to different speakers, each once.
    let conflicts: [EntryIndex]
    /// For each entity, the statements of others that name it.
    let about: [Int: [EntryIndex]]
    private let voiceOfSpeaker: [Speaker: Int]
    /// For each quotation of each article, the number of its group; -1 where it has none.
    private let groupOfQuotation: [[Int32]]
    private let groups: [[Place]]

    init(_ dossier: Dossier, rights: [Rights]) {
        let order = ReadingOrder(dossier.content.articles)
        var entries: [Speaker: [Entry]] = [:]
        var speakers = [Speaker]()
        var groups: [[Place]] = []
        var groupOfQuotation = dossier.quotations.map { [Int32](repeating: -1, count: $0.count) }
        for group in dossier.comparison.quotationGroups {
            // A text that is withheld must not show by its words.
            let isShown = group.members.allSatisfy { rights[$0.article] == .full }
            let places = isShown ? group.members : group.members.filter { rights[$0.article] == .full }
            guard !places.isEmpty else { continue }
            for place in places { groupOfQuotation[place.article][place.quotation] = Int32(groups.count) }
            groups.append(places)
            let entry = Self.entry(places, isDisputed: group.isDisputed, order: order, in: dossier)
            func add(_ speaker: Speaker) {
                if entries[speaker]?.append(entry) == nil {
                    speakers.append(speaker)
                    entries[speaker] = [entry]
                }
            }
            if entry.claims.isEmpty { add(Self.speaker(of: places, in: dossier)) } else { entry.claims.forEach(add) }
        }
        self.groups = groups
        self.groupOfQuotation = groupOfQuotation
        let ordered = speakers.map { ($0, order.sorted(entries[$0] ?? [])) }.sorted { Self.isBefore($0, $1, dossier) }
        voices = Self.voices(ordered, dossier.content)
        voiceOfSpeaker = Dictionary(uniqueKeysWithValues: voices.enumerated().map { ($1.speaker, $0) })
        (conflicts, about) = Self.indexes(voices, dossier)
    }

    func voice(of speaker: Speaker) -> Voice? { voiceOfSpeaker[speaker].map { voices[$0] } }

    /// Every place of the same words; nil for a term or a quotation inside another.
    func group(of place: Place) -> [Place]? {
        let group = groupOfQuotation[place.article][place.quotation]
        return group < 0 ? nil : groups[Int(group)]
    }

    subscript(index: EntryIndex) -> Entry { voices[index.voice].entries[index.entry] }

    var entryCount: Int { voices.last.map { $0.start + $0.entries.count } ?? 0 }

    // MARK: Words

    /// The words of a quotation, its paragraphs joined.
    static func words(at place: Place, in dossier: Dossier) -> String {
        let passages = dossier.content.articles[place.article].passages
        let parts = dossier.quotations[place.article][place.quotation].parts
        return String(decoding: Array(parts.map { passages[$0.passage].text[$0.range] }.joined(separator: [0x20])), as: UTF8.self)
    }

    static func speaker(at place: Place, in dossier: Dossier) -> Speaker {
        // Most are entities, of which nothing else is asked.
        if let entity = dossier.quotations[place.article][place.quotation].speaker?.entity { return .entity(entity) }
        guard let speaker = dossier.quotations[place.article][place.quotation].speaker else { return .unstated }
        switch speaker.kind {
        case .named, .pronoun: return .named(speaker.name)
        case .nominal, .unnamed: return .unnamed
        }
    }

    // MARK: Making

    private static func entry(_ places: [Place], isDisputed: Bool, order: ReadingOrder, in dossier: Dossier) -> Entry {
        // Most stand in one place.
        if places.count == 1 { return Entry(places: places, claims: [], corroboration: nil) }
        let sorted = places.sorted { order.key(of: $0) < order.key(of: $1) }
        let reports = sorted.flatMap { place in
            dossier.quotations[place.article][place.quotation].parts.map { WordingReport(article: place.article, passage: $0.passage) }
        }
        let isShared = Set(sorted.map(\.article)).count > 1
        return Entry(
            places: sorted, claims: isDisputed ? claims(sorted, in: dossier) : [],
            corroboration: isShared ? dossier.comparison.wordings.count(reports) : nil)
    }

    /// The different speakers who are named; none where fewer than two are left.
    private static func claims(_ places: [Place], in dossier: Dossier) -> [Speaker] {
        var claims = [Speaker]()
        for place in places {
            let speaker = speaker(at: place, in: dossier)
            if speaker != .unnamed, speaker != .unstated, !claims.contains(speaker) { claims.append(speaker) }
        }
        return claims.count > 1 ? claims : []
    }

    /// Whoever is told of most exactly: an entity, a name, a description.
    private static func speaker(of places: [Place], in dossier: Dossier) -> Speaker {
        var best = speaker(at: places[0], in: dossier)
        for place in places.dropFirst() {
            let other = speaker(at: place, in: dossier)
            if rank(other) < rank(best) { best = other }
        }
        return best
    }

    private static func rank(_ speaker: Speaker) -> Int {
        switch speaker {
        case .entity: 0
        case .named: 1
        case .unnamed: 2
        case .unstated: 3
        }
    }

    private static func isBefore(_ a: (speaker: Speaker, entries: [Entry]), _ b: (speaker: Speaker, entries: [Entry]), _ dossier: Dossier) -> Bool {
        let groups = (max(1, rank(a.speaker)), max(1, rank(b.speaker)))
        if groups.0 != groups.1 { return groups.0 < groups.1 }
        if a.entries.count != b.entries.count { return a.entries.count > b.entries.count }
        return name(a.speaker, dossier.content) < name(b.speaker, dossier.content)
    }

    private static func name(_ speaker: Speaker, _ content: Content) -> String {
        switch speaker {
        case .entity(let index): content.entities[index].name
        case .named(let name): name
        case .unnamed, .unstated: ""
        }
    }

    private static func voices(_ ordered: [(Speaker, [Entry])], _ content: Content) -> [Voice] {
        var used: [String: Int] = [:]
        var start = 0
        return ordered.map { speaker, entries in
            let slug =
                switch speaker {
                case .entity(let index): content.entities[index].slug
                case .named(let name): Slug.make(name)
                case .unnamed: "unnamed"
                case .unstated: "unstated"
                }
            let id = "said-by-\(slug)"
            used[id, default: 0] += 1
            defer { start += entries.count }
            // No slug holds a dot.
            return Voice(speaker: speaker, id: used[id] == 1 ? id : "\(id).\(used[id] ?? 0)", start: start, entries: entries)
        }
    }

    private static func indexes(_ voices: [Voice], _ dossier: Dossier) -> (conflicts: [EntryIndex], about: [Int: [EntryIndex]]) {
        var conflicts = [EntryIndex]()
        var about: [Int: [EntryIndex]] = [:]
        for (number, voice) in voices.enumerated() {
            for (index, entry) in voice.entries.enumerated() {
                let place = EntryIndex(voice: number, entry: index)
                // An entry with claims stands at each of its speakers.
                if entry.claims.first == voice.speaker { conflicts.append(place) }
                guard entry.claims.isEmpty || entry.claims.first == voice.speaker else { continue }
                for entity in named(in: entry.places[0], dossier) where voice.speaker != .entity(entity) { about[entity, default: []].append(place) }
            }
        }
        return (conflicts, about)
    }

    /// The entities that the words of a quotation name, each once.
    private static func named(in place: Place, _ dossier: Dossier) -> [Int] {
        let mentions = dossier.linkings[place.article].mentions
        var found = [Int]()
        for part in dossier.quotations[place.article][place.quotation].parts {
            for mention in mentions.inPassage(part.passage) where part.range.lowerBound <= mention.range.lowerBound && mention.range.upperBound <= part.range.upperBound {
                if !found.contains(mention.entity) { found.append(mention.entity) }
            }
        }
        return found
    }
}

/// Articles from the earliest on, undated ones last, those of one day in the order of the dossier.
private struct ReadingOrder {
    /// For each article, its place.
    private let ranks: [UInt64]

    init(_ articles: [Article]) {
        let days = articles.map { $0.date?.day.number ?? .max }
        var ranks = [UInt64](repeating: 0, count: articles.count)
        for (rank, index) in articles.indices.sorted(by: { (days[$0], $0) < (days[$1], $1) }).enumerated() { ranks[index] = UInt64(rank) }
        self.ranks = ranks
    }

    func key(of place: QuotationBoard.Place) -> UInt64 { ranks[place.article] << 32 | UInt64(place.quotation) }

    /// By their first places, no two of which are the same.
    func sorted(_ entries: [QuotationBoard.Entry]) -> [QuotationBoard.Entry] {
        entries.indices.map { (key: key(of: entries[$0].places[0]), index: $0) }.sorted { $0.key < $1.key }.map { entries[$0.index] }
    }
}
