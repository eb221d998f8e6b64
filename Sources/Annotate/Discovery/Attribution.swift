internal import Corpus
internal import Markdown

/// Decides which candidates are one name, and of what kind: surnames go to full names, acronyms to long forms, and the
/// evidence of all mentions is summed.
struct Attribution {
    private var candidates: [Candidate]
    let surfaces: Surfaces
    /// By surface: the sum of its own evidence.
    private var own: [Tally]
    private var facts: SurfaceFacts
    /// By candidate: the surface that names it in full.
    private var targets: [Int32]

    init(candidates: [Candidate], surfaces: Surfaces) {
        self.candidates = candidates
        self.surfaces = surfaces
        targets = candidates.map(\.surface)
        var own = [Tally](repeating: Tally(), count: surfaces.count)
        for candidate in candidates { own[Int(candidate.surface)].add(candidate.reasons) }
        self.own = own
        facts = SurfaceFacts(surfaces, own)
        cutPlaces()
    }

    /// Gives “Xi Jinping Russia” to “Xi Jinping”, evidence and all.
    private mutating func cutPlaces() {
        let cuts = (0..<Int32(surfaces.count)).map { withoutPlace($0) }
        for index in candidates.indices {
            guard let name = cuts[Int(candidates[index].surface)] else { continue }
            let start = candidates[index].range.lowerBound
            candidates[index].surface = name.surface
            candidates[index].range = start..<start + Int32(name.length)
            targets[index] = name.surface
        }
        guard cuts.contains(where: { $0 != nil }) else { return }
        own = [Tally](repeating: Tally(), count: surfaces.count)
        for candidate in candidates { own[Int(candidate.surface)].add(candidate.reasons) }
        facts = SurfaceFacts(surfaces, own)
    }

    /// The names, with their mentions and kinds.
    func names(_ articles: [DiscoveryArticle]) -> [DiscoveredName] {
        var copy = self
        copy.attribute()
        return copy.collect(articles)
    }

    // MARK: Whose is it

    private mutating func attribute() {
        let acronyms = bracketedAcronyms()
        let bearers = bearersOfSurnames()
        var at = 0
        while at < candidates.count {
            var end = at
            while end < candidates.count, candidates[end].article == candidates[at].article { end += 1 }
            attribute(at..<end, acronyms, bearers)
            at = end
        }
    }

    /// For each surface of one or two words, the full names of the dossier that end in it.
    private func bearersOfSurnames() -> [Int32: [Int32]] {
        var bearers: [Int32: [Int32]] = [:]
        for surface in 0..<Int32(surfaces.count) where facts.isPerson[Int(surface)] {
            for short in facts.surnames[Int(surface)] { bearers[short, default: []].append(surface) }
        }
        return bearers
    }

    private mutating func attribute(_ article: Range<Int>, _ acronyms: [Int32: Int32], _ bearers: [Int32: [Int32]]) {
        var nearest: [Int32: Int32] = [:]
        // The first of the article, for who is called by surname before the full name stands.
        var first: [Int32: Int32] = [:]
        var longForms: [Int32: Int32] = [:]
        var inner: [Int32: Int32] = [:]
        for index in article.reversed() {
            let surface = Int(candidates[index].surface)
            if facts.isPerson[surface] {
                for short in facts.surnames[surface] { first[short] = Int32(surface) }
                for short in facts.inner[surface] { inner[short] = Int32(surface) }
                if facts.given[surface] >= 0, first[facts.given[surface]] == nil { first[facts.given[surface]] = Int32(surface) }
            }
            for short in facts.acronyms[surface] { longForms[short] = Int32(surface) }
            for short in facts.openings[surface] where isShortForBody(short, of: surface) { longForms[short] = Int32(surface) }
        }
        for index in article {
            let surface = candidates[index].surface
            if facts.isPerson[Int(surface)] {
                // “López Obrador”, “Ten Hag”: two words, and yet the surname of a longer name here.
                if let full = nearest[surface] ?? first[surface] { targets[index] = full }
                for short in facts.surnames[Int(surface)] { nearest[short] = targets[index] }
                continue
            }
            if let synonym = Synonyms.canonical[surfaces.text(surface)] {
                let found = surfaces.find(Array(synonym.utf8))
                if found >= 0 { targets[index] = found }
            } else if let long = acronyms[surface] ?? longForms[surface] {
                targets[index] = long
            } else if surfaces.words[Int(surface)] <= 3, isFreeSurname(candidates[index]) {
                if let full = nearest[surface] ?? first[surface] {
                    targets[index] = full
                } else if let all = bearers[surface], all.count == 1, !surfaces.first[Int(surface)].contains(.firstName) {
                    targets[index] = all[0]
                } else if let full = inner[surface] {
                    targets[index] = full
                }
            }
        }
    }

    /// Unlisted, and nothing says that it is a person or a place.
    private func isShortForBody(_ surface: Int32, of long: Int) -> Bool {
        // “Microsoft” of “Microsoft Corp”.
        if surfaces.listed[Int(surface)] == .organization, own[long].has(.companySuffix) || own[long].has(.organizationHead) { return true }
        guard surfaces.listed[Int(surface)].isEmpty, !surfaces.first[Int(surface)].contains(.firstName) else { return false }
        let tally = own[Int(surface)]
        return tally.score(.person) < 2 && tally.score(.place) < 2
    }

    /// “Xi Jinping Russia visit”, “Xi Jinping Meets Putin”: a full name that stands elsewhere, and a country or two words
    /// behind it.
    private func withoutPlace(_ surface: Int32) -> (surface: Int32, length: Int)? {
        let words = surfaces.words[Int(surface)]
        guard words >= 3, surfaces.listed[Int(surface)].isEmpty else { return nil }
        let bytes = surfaces.bytes(surface)
        let isBody = own[Int(surface)].has(.organizationHead) || own[Int(surface)].has(.placeHead) || own[Int(surface)].has(.eventHead)
        if words > 3, !isBody {
            let length = bytes.split(separator: 0x20).prefix(2).reduce(1) { $0 + $1.count }
            let name = surfaces.find(Array(bytes[..<length]))
            if name >= 0, facts.isPerson[Int(name)], own[Int(name)].has(.role) || own[Int(name)].has(.firstName) { return (name, length) }
        }
        guard let space = bytes.lastIndex(of: 0x20) else { return nil }
        let tail = Lexicon.gazetteer.find(Array(bytes[(space + 1)...]))
        guard tail >= 0, Lexicon.gazetteer.classes[Int(tail)].contains(.country) else { return nil }
        let name = surfaces.find(Array(bytes[..<space]))
        return name >= 0 && facts.isPerson[Int(name)] ? (name, space) : nil
    }

    /// A listed place or body is a person's surname only where a title or role says so.
    private func isFreeSurname(_ candidate: Candidate) -> Bool {
        if surfaces.listed[Int(candidate.surface)].isEmpty { return true }
        return candidate.reasons.has(.title) || candidate.reasons.has(.role)
    }

    /// “International Criminal Court (ICC)”, “MOPT (Ministry of …)”, “Mekong Bank, or MIB”: acronym to long form.
    private func bracketedAcronyms() -> [Int32: Int32] {
        var found: [Int32: Int32] = [:]
        var conflicting: Set<Int32> = []
        func note(_ short: Int32, _ long: Int32) {
            guard short != long else { return }
            if let other = found[short], other != long { conflicting.insert(short) }
            found[short] = long
        }
        for index in candidates.indices.dropFirst() {
            let short = candidates[index].surface, long = candidates[index - 1].surface
            switch candidates[index].link {
            case .alias: note(short, long)
            case .bracketedAcronym where mayStandFor(short, long): note(short, long)
            default: break
            }
        }
        for index in candidates.indices.dropFirst() where candidates[index].link == .bracketed {
            for (short, long) in [(candidates[index].surface, candidates[index - 1].surface), (candidates[index - 1].surface, candidates[index].surface)]
            where isAcronym(surfaces.bytes(short), of: surfaces.text(long)) { note(short, long) }
        }
        for short in conflicting { found[short] = nil }
        return found
    }

    /// Capitals in brackets behind a body's name are its own, in whatever language; behind other names they must begin alike.
    private func mayStandFor(_ short: Int32, _ long: Int32) -> Bool {
        let tally = own[Int(long)], letters = surfaces.bytes(short), name = surfaces.bytes(long)
        if tally.has(.organizationHead) || isAcronym(letters, of: surfaces.text(long)) { return true }
        return surfaces.words[Int(long)] > 1 && letters.first == name.first && tally.score(.person) < 2
    }

    /// Whether each letter of an acronym begins a word of the long form, in order, and the first begins the first.
    private func isAcronym(_ short: [UInt8], of long: String) -> Bool {
        let letters = String(decoding: short, as: UTF8.self).filter(\.isLetter)
        guard letters.count >= 2, letters.count <= 8, letters.contains(where: \.isUppercase), !short.contains(0x20) else { return false }
        let words = long.split(whereSeparator: { $0 == " " || $0 == "-" }).filter { $0.first != "t" || $0 != "the" }
        guard words.count >= 2 else { return false }
        var initials = words.compactMap { $0.first?.uppercased() }[...]
        guard initials.first == letters.first?.uppercased() else { return false }
        var matched = 0
        for letter in letters.uppercased() {
            guard let at = initials.firstIndex(of: String(letter)) else { continue }
            matched += 1
            initials = initials[(at + 1)...]
        }
        // “Interpol”-like forms take letters from inside: one may.
        return matched >= letters.count - (letters.count > 3 ? 1 : 0)
    }
}

extension Attribution {
    // MARK: Collecting

    private struct Group {
        var tally = Tally()
        var counts: [Int32: Int] = [:]
        var mentions: [Int] = []
        var articles = 0
        var lastArticle: Int32 = -1
        var inside = 0
    }

    private func collect(_ articles: [DiscoveryArticle]) -> [DiscoveredName] {
        var groups: [Int32: Group] = [:]
        for (index, candidate) in candidates.enumerated() {
            var group = groups.removeValue(forKey: targets[index]) ?? Group()
            group.tally.add(candidate.reasons)
            if targets[index] != candidate.surface, surfaces.words[Int(targets[index])] > 1, candidate.reasons.has(.acronym) {
                group.tally.add(Reasons(.expanded))
            }
            group.counts[candidate.surface, default: 0] += 1
            group.mentions.append(index)
            if candidate.article != group.lastArticle {
                group.articles += 1
                group.lastArticle = candidate.article
            }
            if !candidate.opensSentence { group.inside += 1 }
            groups[targets[index]] = group
        }
        couple(&groups)
        let order = groups.keys.sorted { a, b in
            let x = groups[a]?.mentions ?? [], y = groups[b]?.mentions ?? []
            return x.count != y.count ? x.count > y.count : (x.first ?? 0) < (y.first ?? 0)
        }
        return order.compactMap { target in groups[target].flatMap { name(target, $0, articles) } }
    }

    /// Names in one list are of one kind: one step from those that are certain to those that are not.
    private func couple(_ groups: inout [Int32: Group]) {
        let certain = groups.mapValues { group -> Entity.Kind? in
            let best = group.tally.best
            return best.score >= 3 && best.margin >= 1.5 ? best.kind : nil
        }
        for index in candidates.indices.dropFirst() {
            let pair = candidates[index].link
            // A comma makes a list only where another item follows: “A, B and C”.
            let goesOn = index + 1 < candidates.count && candidates[index + 1].link == .joined
            guard pair == .joined || pair == .route || (pair == .comma && goesOn) else { continue }
            let a = targets[index - 1], b = targets[index]
            if pair == .route {
                groups[a]?.tally.add(Reasons(.route))
                groups[b]?.tally.add(Reasons(.route))
            }
            for (from, to) in [(a, b), (b, a)] where certain[to] == .some(nil) {
                switch certain[from] {
                case .some(.some(.person)): groups[to]?.tally.add(Reasons(.besidePerson))
                case .some(.some(.organization)): groups[to]?.tally.add(Reasons(.besideOrganization))
                case .some(.some(.place)): groups[to]?.tally.add(Reasons(.besidePlace))
                default: break
                }
            }
        }
    }

    private func name(_ target: Int32, _ group: Group, _ articles: [DiscoveryArticle]) -> DiscoveredName? {
        var tally = group.tally
        if surfaces.words[Int(target)] == 1 { tally.readAsBody() }
        let best = tally.best
        // One word that only ever opens sentences, with nothing to say that it is a name.
        if group.inside == 0, best.score <= 0, surfaces.words[Int(target)] == 1 { return nil }
        // “Hurricane Ian”: the full name says what it is, however “Ian” is written of.
        let isEvent = surfaces.words[Int(target)] > 1 && own[Int(target)].has(.eventNoun) && own[Int(target)].best.kind == .event
        let kind = isEvent ? .event : best.score > 0 ? best.kind : fallback(target)
        let counts = group.counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        let mentions = group.mentions.map { index in
            let candidate = candidates[index]
            return DiscoveredName.Place(
                article: Int(candidate.article), passage: Int(candidate.passage), range: Int(candidate.range.lowerBound)..<Int(candidate.range.upperBound))
        }
        return DiscoveredName(
            canonical: surfaces.text(target), kind: kind, isSure: isSure(target, kind, best, group),
            surfaces: counts.map { DiscoveredName.Surface(text: surfaces.text($0.key), count: $0.value) }, mentions: mentions,
            roles: roles(group, articles), evidence: tally.explanation(kind), likelyMerges: [])
    }

    /// Without any evidence: several words are mostly people, one word mostly a place.
    private func fallback(_ target: Int32) -> Entity.Kind {
        guard surfaces.words[Int(target)] > 1 else { return .place }
        return own[Int(target)].has(.personShape) ? .person : .organization
    }

    /// Precision first: a listed name, or evidence of a kind that rarely errs, and nothing that speaks for another kind.
    private func isSure(_ target: Int32, _ kind: Entity.Kind, _ best: (kind: Entity.Kind, score: Float, margin: Float), _ group: Group) -> Bool {
        guard best.score >= 3, best.margin >= 1.5 else { return false }
        let tally = group.tally
        if !surfaces.listed[Int(target)].isEmpty { return true }
        let words = surfaces.words[Int(target)]
        switch kind {
        case .person:
            guard words > 1 else { return false }
            let introduced = tally.has(.title) || tally.has(.role) || tally.has(.roleAfter) || tally.has(.age) || tally.has(.who)
            return introduced || (tally.has(.firstName) && !tally.has(.inside))
        case .organization:
            guard words > 1 else { return false }
            return tally.has(.expanded) || (tally.has(.organizationHead) && (words > 2 || group.mentions.count > 1)) || tally.has(.companySuffix)
        case .place:
            if words > 1, tally.has(.placeHead), tally.score(.place) >= 3 { return true }
            return (tally.has(.placeNoun) || tally.has(.based) || tally.has(.beforeCountry)) && (group.mentions.count > 1 || words > 1)
        case .event:
            return tally.has(.eventHead) && words > 1 && group.mentions.count > 1
        }
    }

    private func roles(_ group: Group, _ articles: [DiscoveryArticle]) -> [String] {
        var counts: [String: Int] = [:]
        for index in group.mentions {
            let candidate = candidates[index]
            guard let role = candidate.role else { continue }
            let text = articles[Int(candidate.article)].passages[Int(candidate.passage)].text
            counts[String(decoding: text[Int(role.lowerBound)..<Int(role.upperBound)], as: UTF8.self), default: 0] += 1
        }
        return counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map(\.key)
    }
}
