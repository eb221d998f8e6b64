internal import Corpus
internal import Markdown

/// Decides for each name found in an article whose it is, from all names found there.
struct Resolution {
    let linker: Linker
    let claims: [[NameTrie.Claim]]
    let passages: [Passage]

    /// What the article says so far of an entity.
    private struct Presence {
        /// A full name or alias stands somewhere in the article.
        var isNamed = false
        /// The hit that named it in full last, of those that were decided, and its passage.
        var fullName = -1
        var fullNamePassage = -1
        /// The passage that spoke of it last, by whatever name.
        var passage = -1
        /// From the honorific before its full name.
        var gender: WordClass = []
        /// Its surname, which nobody else in the dossier has, stands behind a role.
        var roleSurname = false
        /// The article has called it by a name that others bear too, and meant it.
        var isCalledShort = false

        mutating func add(_ address: NameContext.Address) {
            isNamed = true
            if !address.gender.isEmpty { gender = address.gender }
        }

        mutating func noteFullName(_ hit: Int, in passage: Int) {
            (fullName, fullNamePassage, self.passage) = (hit, passage, passage)
        }
    }

    func resolve(_ hits: [Hit]) -> Linking {
        var presence = presence(in: hits)
        let strangers = strangers(in: hits)
        var linking = Linking()
        linking.mentions.reserveCapacity(hits.count)
        // Full names alone leave no choice.
        let mayChoose = hits.contains { linker.names[$0.name].strong.isEmpty }
        for (index, hit) in hits.enumerated() where !hit.isStranger {
            decide(hit, index, &presence, strangers, &linking)
            if mayChoose, let only = linker.names[hit.name].bearer { presence[only]?.noteFullName(index, in: hit.passage) }
        }
        return linking
    }

    // MARK: First pass: what stands in full

    private func presence(in hits: [Hit]) -> [Int: Presence] {
        var presence = [Int: Presence](minimumCapacity: min(hits.count, 12))
        for hit in hits where !hit.isStranger {
            if let only = linker.names[hit.name].bearer {
                presence[only, default: Presence()].add(hit.address)
            } else if linker.names[hit.name].strong.isEmpty, hit.address.role {
                let people = claims[hit.name].filter { $0.ground == .surname }
                if people.count == 1 { presence[Int(people[0].entity), default: Presence()].roleSurname = true }
            }
        }
        return presence
    }

    /// A hit where somebody else bears a surname.
    private struct Stranger {
        var hit = -1
        var passage = -1
    }

    private func strangers(in hits: [Hit]) -> [Int: [Stranger]] {
        var strangers: [Int: [Stranger]] = [:]
        for (index, hit) in hits.enumerated() where hit.isStranger {
            strangers[hit.name, default: []].append(Stranger(hit: index, passage: hit.passage))
        }
        return strangers
    }

    // MARK: Second pass: whose each is

    private func decide(
        _ hit: Hit, _ index: Int, _ presence: inout [Int: Presence], _ strangers: [Int: [Stranger]], _ linking: inout Linking
    ) {
        if let sole = linker.names[hit.name].sole { return link(hit, Int(sole.entity), sole.ground, &linking) }
        let strong = linker.names[hit.name].strong
        let others = claims[hit.name].filter { claim in
            claim.entity >= 0 && !claim.ground.isStrong && !strong.contains(Int(claim.entity))
                && isActive(claim, presence[Int(claim.entity)])
        }
        if strong.count > 1 { return report(hit, strong, .severalEntities, &linking.ambiguous) }
        if let only = strong.first {
            let people = others.filter { $0.ground == .surname || $0.ground == .weakAlias }
            if people.isEmpty { return link(hit, only, ground(hit, only), &linking) }
            // “Washington” where Denzel Washington is named: a title says that it is he, nothing says that it is not.
            guard hit.address.role || !hit.address.gender.isEmpty, people.count == 1, linker.entities[only].kind != .person else {
                return report(hit, [only] + people.map { Int($0.entity) }, .severalEntities, &linking.ambiguous)
            }
            return link(hit, Int(people[0].entity), people[0].ground, &linking)
        }
        guard !others.isEmpty else {
            let candidates = claims[hit.name].compactMap { $0.entity < 0 ? nil : Int($0.entity) }
            if !candidates.isEmpty { report(hit, candidates, .noFullName, &linking.dormant) }
            return
        }
        if hit.isDoubtful, others.allSatisfy({ $0.ground == .surname || $0.ground == .weakAlias }) { return }
        choose(hit, others, &presence, strangers[hit.name]?.last { $0.hit < index } ?? Stranger(), &linking)
    }

    private func isActive(_ claim: NameTrie.Claim, _ presence: Presence?) -> Bool {
        guard let presence else { return false }
        return presence.isNamed || (claim.ground == .surname && presence.roleSurname)
    }

    /// Chooses among weak and derived claims that the article supports: of those with whom honorifics agree, who was named in full last, if that is who
    /// was called so before, if nobody else of them was named yet, or if the passage names no other.
    private func choose(
        _ hit: Hit, _ active: [NameTrie.Claim], _ presence: inout [Int: Presence], _ stranger: Stranger, _ linking: inout Linking
    ) {
        let candidates = active.map { Int($0.entity) }
        if stranger.hit < 0, claims[hit.name].count(where: { $0.entity >= 0 }) == 1 { return link(hit, candidates[0], active[0].ground, &linking) }
        if active.contains(where: { $0.ground != .surname && $0.ground != .weakAlias }), candidates.count > 1 {
            return report(hit, candidates, .severalEntities, &linking.ambiguous)
        }
        let fitting = active.filter { mayBe(hit, Int($0.entity), presence) && fullName(of: $0, presence) >= 0 }
        guard let nearest = fitting.max(by: { fullName(of: $0, presence) < fullName(of: $1, presence) }) else {
            return report(hit, candidates, stranger.hit >= 0 ? .stranger : .severalPeople, &linking.ambiguous)
        }
        if stranger.hit > fullName(of: nearest, presence) { return report(hit, candidates, .stranger, &linking.ambiguous) }
        let entity = Int(nearest.entity)
        let isOnlyHere = presence[entity]?.fullNamePassage == hit.passage && stranger.passage != hit.passage
            && !candidates.contains { $0 != entity && presence[$0]?.passage == hit.passage }
        guard fitting.count == 1 || isOnlyHere || presence[entity]?.isCalledShort == true else {
            return report(hit, candidates, .severalPeople, &linking.ambiguous)
        }
        presence[entity]?.isCalledShort = true
        presence[entity]?.passage = hit.passage
        link(hit, entity, nearest.ground, &linking)
    }

    private func fullName(of claim: NameTrie.Claim, _ presence: [Int: Presence]) -> Int { presence[Int(claim.entity)]?.fullName ?? -1 }

    /// Whether an honorific before the name and the gender of a person agree.
    private func mayBe(_ hit: Hit, _ person: Int, _ presence: [Int: Presence]) -> Bool {
        let gender = gender(of: person, presence)
        return hit.address.gender.isEmpty || gender.isEmpty || hit.address.gender == gender
    }

    private func gender(of entity: Int, _ presence: [Int: Presence]) -> WordClass {
        let given = presence[entity]?.gender ?? []
        return given.isEmpty ? linker.genders[entity] : given
    }

    private func ground(_ hit: Hit, _ entity: Int) -> NameTrie.Ground {
        claims[hit.name].first { Int($0.entity) == entity }?.ground ?? .name
    }

    private func link(_ hit: Hit, _ entity: Int, _ ground: NameTrie.Ground, _ linking: inout Linking) {
        linking.mentions.append(Mention(entity: entity, passage: hit.passage, range: hit.range, reason: ground.reason))
    }

    private func report(_ hit: Hit, _ candidates: [Int], _ why: AmbiguousName.Why, _ list: inout [AmbiguousName]) {
        let text = String(decoding: passages[hit.passage].text[hit.range], as: UTF8.self)
        list.append(
            AmbiguousName(text: text, candidates: candidates.sorted(), passage: hit.passage, range: hit.range, why: why))
    }
}

extension NameTrie.Ground {
    /// What a reader is told of it.
    var reason: Mention.Reason {
        switch self {
        case .name, .ignored: .name
        case .alias: .alias
        case .weakAlias: .weakAlias
        case .surname: .surname
        case .acronym: .acronym
        case .shortForm, .shortWord: .shortForm
        }
    }
}
