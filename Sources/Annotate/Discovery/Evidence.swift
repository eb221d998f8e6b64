/// Reads from the words inside and around a name what it is.
struct Evidence {
    let runs: Runs
    /// Whether names in capitals at the beginnings of paragraphs say who speaks.
    private let isTranscript: Bool
    private var units: [Unit] { runs.units }

    init(_ runs: Runs, isTranscript: Bool) {
        self.runs = runs
        self.isTranscript = isTranscript
    }

    /// The reasons that a segment's own words and its neighbours give.
    func reasons(_ segment: Segments.Segment) -> Reasons {
        var reasons = segment.reasons
        shape(segment.units, &reasons)
        left(segment.units, &reasons)
        right(segment.units, &reasons)
        return reasons
    }

    private func classes(_ at: Int) -> WordClass { units.indices.contains(at) ? units[at].classes : [] }
    private func isWord(_ at: Int, _ words: String...) -> Bool {
        units.indices.contains(at) && words.contains { runs.isWord(at, $0) }
    }

    // MARK: Inside

    private func shape(_ name: Range<Int>, _ reasons: inout Reasons) {
        let first = units[name.lowerBound], last = units[name.upperBound - 1]
        if let listed = runs.listed(name.lowerBound, name.upperBound) {
            if listed.contains(.place) { reasons.add(.listedPlace) }
            if listed.contains(.organization) { reasons.add(.listedOrganization) }
            if listed.contains(.event) { reasons.add(.listedEvent) }
        } else if name.count > 2, first.classes.contains(.demonym), runs.listed(name.lowerBound + 1, name.upperBound) == .organization {
            // “Iranian Red Crescent”.
            reasons.add(.listedOrganization)
        }
        if name.count == 1 {
            if runs.isConference(name.lowerBound) { reasons.add(.listedEvent) }
            if runs.isWebAddress(name.lowerBound) { reasons.add(.companySuffix) }
            if first.isAcronym { shouted(name.lowerBound, first, &reasons) }
            if first.classes.contains(.firstName) { reasons.add(.givenName) }
            if first.range.count > 6, Self.bodyEndings.contains(where: { runs.text[first.range].suffix($0.utf8.count).elementsEqual($0.utf8) }) { reasons.add(.organizationHead) }
            if first.flags.contains(.mixedCase), first.range.count > 4, !Self.surnamePrefixes.contains(where: { runs.text[first.range].starts(with: $0.utf8) }) { reasons.add(.acronym) }
            return
        }
        let head = headOf(name)
        // “Lee County”, “Victoria Falls”: the noun says what it is; “Tiger Woods” is a surname.
        let isHeaded = !head.isEmpty && !Segments.surnameHeads.contains { isWord(name.upperBound - 1, $0) }
        let people = first.classes.contains(.firstName) && name.count <= 5 && !(isHeaded && head.isDisjoint(with: .organizationHead))
        if head.contains(.companySuffix) { reasons.add(.companySuffix) }
        if head.contains(.organizationHead) { reasons.add(.organizationHead) }
        if head.contains(.placeHead) { reasons.add(.placeHead) }
        if head.contains(.eventHead) { reasons.add(.eventHead) }
        if Self.leadingPlaceNouns.contains(where: { runs.isWord(name.lowerBound, $0) }) {
            reasons.add(.placeHead)
        } else if first.classes.contains(.direction), !opensWithPlace(name) {
            reasons.add(.direction)
        }
        if Self.leadingEventNouns.contains(where: { runs.isWord(name.lowerBound, $0) }) { reasons.add(.eventNoun) }
        if runs.isDatedEvent(name.lowerBound), units[name.lowerBound].flags.contains(.digit) { reasons.add(.eventNoun) }
        if let last = name.last, !units[last].isCapital, runs.isEventNoun(last) { reasons.add(.eventNoun) }
        if isWord(name.lowerBound, "Radio", "Grupo", "Banco", "Partido", "Universidad", "Université", "Universität", "Club", "Real", "Team", "Air", "Minera", "Musée", "Museo", "Museu", "Atelier", "Clínica", "Instituto", "Institut", "Fundação", "Fundación", "Fondation", "Asociación", "Associação", "Cooperativa", "Sindicato", "Confederación", "Federación", "Compañía", "Companhia", "Empresa", "Société", "Agence", "Agencia", "Agência", "Deutsche", "Rai", "Estrela", "Deportivo", "Sporting", "Atlético", "Dynamo", "Dinamo", "Olympique", "Maccabi", "Hapoel") { reasons.add(.organizationHead) }
        if people || first.isInitial && head.isEmpty || name.count == 3 && units[name.lowerBound + 1].isInitial { reasons.add(.firstName) }
        // “Imperial College London”, “Transparency International Sri Lanka”.
        if let inner = (name.lowerBound + 1..<name.upperBound).first(where: { units[$0].classes.contains(.organizationHead) }), inner + 1 < name.upperBound,
            runs.listed(inner + 1, name.upperBound)?.contains(.place) == true
        { reasons.add(.organizationHead) }
        if first.classes.contains(.familyFirst), name.count <= 3, !people { reasons.add(.familyFirst) }
        let words = name.filter { units[$0].isCapital }.count
        let plain = head.isEmpty && !name.contains { units[$0].flags.contains(.allCapitals) && !units[$0].isInitial }
            && !first.classes.contains(.direction)
        // “Environment Canada”, “Global Witness”, “Las Vegas Aces”.
        let isWorldly = Self.scopes.contains { runs.isWord(name.lowerBound, $0) }
        if head.isEmpty, !people, isWorldly || first.classes.contains(.field) && last.classes.contains(.country) || opensWithPlace(name) { reasons.add(.organizationOf) }
        let within: WordClass = [.place, .demonym]
        if head.isEmpty || head.contains(.organizationHead), !people, reasons.isDisjoint(with: Reasons(.role)), !first.classes.contains(.direction),
            !first.classes.isDisjoint(with: within) || last.classes.contains(.country)
        { reasons.add(.withPlace) }
        if head.isEmpty, !people, !last.classes.isDisjoint(with: [.common, .field]) { reasons.add(.commonWords) }
        if plain, (2...4).contains(words), !last.classes.contains(.common), !isOrigin(name) { reasons.add(.personShape) }
    }

    private static let scopes = ["Global", "International", "National", "World", "Pan", "European", "Universal"]

    /// A listed place of several words begins the name, and a plural ends it.
    private func opensWithPlace(_ name: Range<Int>) -> Bool {
        guard name.count > 2, runs.text[units[name.upperBound - 1].range].last == UInt8(ascii: "s") else { return false }
        return (name.lowerBound + 2..<name.upperBound).contains { runs.listed(name.lowerBound, $0)?.contains(.place) == true }
    }

    /// Nouns of places that stand first, as in French, Spanish, Portuguese, Italian and Arabic.
    private static let leadingPlaceNouns = [
        "Mount", "Lake", "Cape", "Fort", "Port", "River", "San", "Santa", "St", "St.", "Saint", "Rio", "Río", "Lago", "Monte", "Puerto", "Ciudad", "Villa", "Gulf", "Strait",
        "Isle", "Bay", "Valley", "Palacio", "Palais", "Palazzo", "Palácio", "Estadio", "Estádio", "Stade", "Stadio", "Plaza", "Place", "Piazza", "Praça", "Parque", "Isla",
        "Ilha", "Île", "Cerro", "Volcán", "Puente", "Pont", "Ponte", "Jebel", "Jabal", "Wadi", "Tel", "Beit", "Deir", "Kafr", "Umm", "Pulau", "Gunung", "Kota", "Kuala", "Nizhny",
        "Aeropuerto", "Gare", "Campo", "Vila", "Teatro", "Théâtre", "Catedral", "Barrio", "Avenida", "Calle", "Rue", "Terminal", "Camp",
    ]

    /// Nouns of events that stand first.
    static let leadingEventNouns = ["Hurricane", "Typhoon", "Cyclone", "Storm", "Operation", "Battle", "Siege", "Euro", "Expo", "Copa", "Tropical", "Treaty"]

    /// “KABUL - …” is a place, “NATO” a body.
    private func shouted(_ at: Int, _ unit: Unit, _ reasons: inout Reasons) {
        var plain = Array(runs.text[unit.range])
        for index in plain.indices.dropFirst() where plain[index] >= UInt8(ascii: "A") && plain[index] <= UInt8(ascii: "Z") { plain[index] += 32 }
        let listed = Lexicon.gazetteer.find(plain)
        let isDateline = at == 0 && unit.range.count > 3 && [.hyphen, .dash, .open, .colon].contains(mark(after: at))
        if isDateline || (unit.range.count > 3 && listed >= 0 && Lexicon.gazetteer.classes[Int(listed)].contains(.place)) {
            reasons.add(.based)
        } else {
            reasons.add(.acronym)
        }
    }

    private func mark(after at: Int) -> Token.Mark { at + 1 < units.count ? units[at + 1].markBefore : .none }

    /// `QUESTION: …`, `VOGT (inaudible): …` in a transcript: a part in a talk, or a surname that says nothing more.
    func isSpeakerLabel(_ name: Range<Int>) -> Bool {
        isTranscript && name == 0..<1 && units[0].isAcronym && [.open, .colon].contains(mark(after: 0))
    }

    /// The class of the noun that heads a name: its last word, or the one before “of”.
    private func headOf(_ name: Range<Int>) -> WordClass {
        let heads: WordClass = [.organizationHead, .placeHead, .eventHead, .companySuffix]
        if let small = name.dropFirst().first(where: { !units[$0].isCapital }), isWord(small, "of", "for", "on", "and") {
            let head = units[small - 1].classes.intersection(heads)
            if !head.isEmpty { return head.contains(.organizationHead) ? .organizationHead : head }
        }
        let last = units[name.upperBound - 1].classes.intersection(heads)
        if last.contains(.organizationHead), last.contains(.eventHead) { return .organizationHead }
        return last.contains(.organizationHead) ? last.subtracting(.eventHead) : last
    }

    // MARK: Left

    private func left(_ name: Range<Int>, _ reasons: inout Reasons) {
        let at = name.lowerBound - 1
        guard units.indices.contains(at) else { return }
        let mark = units[name.lowerBound].markBefore
        let before = units[at]
        if mark == .comma, !before.isCapital {
            // “its president, Óscar Tintaya”, “the minister, Dr Chea Rathanak”.
            if before.classes.contains(.role) { reasons.add(.role) }
            return
        }
        guard mark == .none, !before.isPossessive || before.classes.contains(.role) else {
            return
        }
        if before.isCapital {
            if !before.isPossessive, before.classes.contains(.title) { reasons.add(.title) }
            if isWord(at, "In", "Near", "Across") { reasons.add(.inside) }
            if isWord(at, "The") { reasons.add(.definite) }
            return
        }
        // “copper miner Codelco” is no person, “broadcaster David Attenborough” is.
        let body = before.classes.contains(.organizationNoun)
        if before.classes.contains(.role), !body || classes(name.lowerBound).contains(.firstName) { reasons.add(.role) }
        // “film-maker Mstyslav Chernov” is no body.
        if body, before.markBefore != .hyphen { reasons.add(.organizationNoun) }
        if before.classes.contains(.placeNoun), !before.classes.contains(.role) { reasons.add(.placeNoun) }
        if before.classes.contains(.eventNoun) { reasons.add(.eventNoun) }
        if isWord(at, "told", "tells") {
            // Who is told is as a rule a paper, an agency or a channel.
            reasons.add(.addressed)
        } else if before.classes.contains(.speech) {
            reasons.add(.speaks)
        }
        if isWord(at, "on"), at > 0, Self.publishing.contains(where: { runs.isWord(at - 1, $0) }) { reasons.add(.addressed) }
        if isWord(at, "the") { definite(at, name, &reasons) }
        if isWord(at, "in", "near", "across", "outside", "around", "throughout", "inside") { reasons.add(.inside) }
        if isWord(at, "to"), isWord(at - 1, "according") {
            reasons.add(.speaks)
        } else if isWord(at, "to", "from", "at", "via", "through", "toward", "towards", "off", "into", "over", "above", "along") {
            reasons.add(.toward)
        }
        // “analysts at Scotiabank”.
        if isWord(at, "at"), at > 0, !units[at - 1].isCapital, Self.staff.contains(where: { runs.isWord(at - 1, $0) }) { reasons.add(.organizationNoun) }
        if isWord(at, "of") {
            let noun = classes(at - 1)
            if noun.contains(.placeNoun) { reasons.add(.placeNoun) }
            if isWord(at - 1, "director", "chairman", "president", "head", "chief", "member", "members", "leader", "spokesman", "founder", "captain", "secretary", "governor", "mayor") {
                reasons.add(isWord(at - 1, "governor", "mayor") ? .placeNoun : .organizationFollower)
            }
        }
    }

    /// “Scotiabank”, “Gazprom”: what names of companies end in.
    private static let bodyEndings = ["bank", "corp", "soft", "prom", "neft", "telecom", "pharm", "pharma", "airlines"]

    /// “McDonald”, “DeSantis”: capitals inside a surname.
    private static let surnamePrefixes = ["Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "O'", "O’", "Fitz", "Al", "El", "D'", "D’"]

    private static let staff = [
        "analyst", "analysts", "economist", "economists", "strategist", "strategists", "researcher", "researchers", "scientists", "scientist", "expert", "experts", "professor", "lecturer", "traders",
        "fellow", "director", "engineers", "engineer", "astronomers", "doctors", "editor", "manager", "executive", "spokesman", "spokeswoman", "partner", "historian",
    ]

    private static let publishing = [
        "wrote", "writes", "posted", "tweeted", "said", "message", "post", "posts", "statement", "video", "aired", "broadcast", "telecast", "shown", "published", "live", "page", "account",
    ]

    /// “in the Azores” is a place, “the Prums” nobody in particular.
    private func definite(_ at: Int, _ name: Range<Int>, _ reasons: inout Reasons) {
        reasons.add(.definite)
        if !isWord(at - 1, "in", "near", "across", "off", "along") { reasons.add(.article) }
        if isWord(at - 1, "in", "near", "across", "off", "along"), name.count <= 2 { reasons.add(.inside) }
        if isWord(at - 1, "at", "to", "from", "outside", "inside") { reasons.add(.toward) }
    }

    // MARK: Right

    private func right(_ name: Range<Int>, _ reasons: inout Reasons) {
        let last = units[name.upperBound - 1]
        let next = name.upperBound
        if last.isBase { reasons.add(.based) }
        guard units.indices.contains(next) else { return }
        let after = units[next]
        if after.markBefore == .comma { return apposition(name, next, &reasons) }
        guard after.markBefore == .none, !last.hasSuffix else { return }
        if last.isPossessive {
            if Self.relatives.contains(where: { runs.isWord(next, $0) }) { reasons.add(.ownsRelative) }
            if isWord(next, "capital", "coast", "border", "parliament", "government", "population", "east", "west", "north", "south", "largest") { reasons.add(.placeFollower) }
            return
        }
        guard !after.isCapital else { return }
        if after.classes.contains(.speech) { reasons.add(.speaks) }
        if isWord(next, "who") { reasons.add(.who) }
        if after.classes.contains(.placeFollower) { reasons.add(.placeFollower) }
        if after.classes.contains(.organizationFollower) { reasons.add(.organizationFollower) }
        if after.classes.contains(.eventNoun) { reasons.add(.placeFollower) }
        if isWord(next, "beat", "defeated", "thrashed", "edged", "hosts", "hosted") { reasons.add(.beats) }
    }

    private static let relatives = [
        "wife", "husband", "son", "daughter", "father", "mother", "brother", "sister", "lawyer", "lawyers", "family", "death", "career", "office", "remarks", "comments",
        "visit", "trip", "attorney", "widow", "parents", "predecessor", "successor", "supporters", "aides", "spokesman", "spokeswoman", "deputy", "resignation",
    ]

    /// “Alan Stott, of Higher Farsley, who said”: where the person before comes from.
    private func isOrigin(_ name: Range<Int>) -> Bool {
        let before = name.lowerBound - 1
        return before > 0 && units[before].markBefore == .comma && isWord(before, "of", "from", "in", "near", "at")
    }

    /// What follows a comma: an age, “who”, a role, a country.
    private func apposition(_ name: Range<Int>, _ next: Int, _ reasons: inout Reasons) {
        if isWord(next, "who", "whose") { return isOrigin(name) ? () : reasons.add(.who) }
        let after = units[next]
        if after.flags.contains(.digit), after.range.count == 2, units.indices.contains(next + 1) ? ![.none, .hyphen].contains(units[next + 1].markBefore) : true {
            return reasons.add(.age)
        }
        // “In Kahramanmaras, baker Sema Akdogan”: what follows a place is the next name's.
        if reasons.has(.inside) { return }
        if after.isCapital {
            if after.classes.contains(.country), name.count <= 3 { reasons.add(.beforeCountry) }
            // “in Cedar Key, Mayor Davis said”: the role is the next name's.
            if !after.isPossessive { return }
        }
        // “…, the secretary of”, “…, a geophysicist at”, “…, Peru's minister”, “…, Kenya's former”.
        var at = next
        while at < min(next + 7, units.count), at == next || units[at].markBefore == .none {
            let classes = units[at].classes
            if classes.contains(.role), !units[at].isPossessive { return reasons.add(.roleAfter) }
            // “the district magistrate” is a person.
            if at + 1 < units.count, units[at + 1].markBefore == .none, units[at + 1].classes.contains(.role), !classes.contains(.role) {
                at += 1
                continue
            }
            if classes.contains(.placeNoun), at - next >= 1, isWord(next, "a", "the", "in") { return reasons.add(.placeNoun) }
            if classes.contains(.organizationNoun), at - next >= 1, isWord(next, "a", "an", "the") { return reasons.add(.organizationNoun) }
            if classes.contains(.speech) || isWord(at, "is", "was", "were", "has", "have", "had", "and") { return }
            at += 1
        }
    }
}
