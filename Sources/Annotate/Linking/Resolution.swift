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
        /// The hit that named it in full last, of those that were decided.
        var fullName = -1
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
            if mayChoose, let only = linker.names[hit.name].bearer { presence[only]?.fullName = index }
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

    /// For each surname, the hits where somebody else bears it.
    private func strangers(in hits: [Hit]) -> [Int: [Int]] {
        var strangers: [Int: [Int]] = [:]
        for (index, hit) in hits.enumerated() where hit.isStranger { strangers[hit.name, default: []].append(index) }
        return strangers
    }

    // MARK: Second pass: whose each is

    private func decide(
        _ hit: Hit, _ index: Int, _ presence: inout [Int: Presence], _ strangers: [Int: [Int]], _ linking: inout Linking
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
        choose(hit, index, others, &presence, strangers[hit.name] ?? [], &linking)
    }

    private func isActive(_ claim: NameTrie.Claim, _ presence: Presence?) -> Bool {
        guard let presence else { return false }
        return presence.isNamed || (claim.ground == .surname && presence.roleSurname)
    }

    /// Chooses among weak and derived claims that the article supports: who was named in full last, if that is who was called so before,
    /// or if nobody else was named yet, and if honorifics agree.
    private func choose(
        _ hit: Hit, _ index: Int, _ active: [NameTrie.Claim], _ presence: inout [Int: Presence], _ strangers: [Int],
        _ linking: inout Linking
    ) {
        let bearers = claims[hit.name].filter { $0.entity >= 0 }
        let candidates = active.map { Int($0.entity) }
        let strangerBefore = strangers.last { $0 < index } ?? -1
        if bearers.count == 1, strangerBefore < 0 { return link(hit, candidates[0], active[0].ground, &linking) }
        if active.contains(where: { $0.ground != .surname && $0.ground != .weakAlias }), candidates.count > 1 {
            return report(hit, candidates, .severalEntities, &linking.ambiguous)
        }
        var nearest: (claim: NameTrie.Claim, at: Int)?
        for claim in active {
            let before = presence[Int(claim.entity)]?.fullName ?? -1
            if before > nearest?.at ?? -1 { nearest = (claim, before) }
        }
        guard let nearest else {
            if bearers.count == 1, strangerBefore < 0 { return link(hit, candidates[0], active[0].ground, &linking) }
            return report(hit, candidates, strangerBefore >= 0 ? .stranger : .severalPeople, &linking.ambiguous)
        }
        if strangerBefore > nearest.at { return report(hit, candidates, .stranger, &linking.ambiguous) }
        let entity = Int(nearest.claim.entity)
        func mayBe(_ person: Int) -> Bool {
            let gender = gender(of: person, presence)
            return hit.address.gender.isEmpty || gender.isEmpty || hit.address.gender == gender
        }
        let hasRivals = candidates.contains { $0 != entity && presence[$0]?.fullName ?? -1 >= 0 && mayBe($0) }
        guard mayBe(entity), !hasRivals || presence[entity]?.isCalledShort == true else {
            return report(hit, candidates, .severalPeople, &linking.ambiguous)
        }
        presence[entity]?.isCalledShort = true
        link(hit, entity, nearest.claim.ground, &linking)
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
