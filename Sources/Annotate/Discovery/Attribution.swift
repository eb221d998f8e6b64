internal import Corpus
internal import Markdown

/// Decides which candidates are one name, and of what kind: surnames go to full names, acronyms to long forms, and the
/// evidence of all mentions is summed.
struct Attribution {
    let candidates: [Candidate]
    let surfaces: Surfaces
    /// By surface: the surfaces of its last word, last two words, first word; -1 where nobody writes them alone.
    private var last: [Int32] = []
    private var lastTwo: [Int32] = []
    private var firstWord: [Int32] = []
    /// By surface: the sum of its own evidence.
    private var own: [Tally] = []
    /// By candidate: the surface that names it in full.
    private var targets: [Int32]

    init(candidates: [Candidate], surfaces: Surfaces) {
        self.candidates = candidates
        self.surfaces = surfaces
        targets = candidates.map(\.surface)
        own = [Tally](repeating: Tally(), count: surfaces.count)
        for candidate in candidates { own[Int(candidate.surface)].add(candidate.reasons) }
        for surface in 0..<Int32(surfaces.count) { splitWords(surface) }
    }

    private mutating func splitWords(_ surface: Int32) {
        let words = surfaces.bytes(surface).split(separator: 0x20)
        guard words.count > 1, let tail = words.last, let head = words.first else {
            last.append(-1)
            lastTwo.append(-1)
            firstWord.append(-1)
            return
        }
        last.append(surfaces.find(Array(tail)))
        lastTwo.append(words.count > 2 ? surfaces.find(Array(words.suffix(2).joined(separator: [0x20]))) : -1)
        firstWord.append(surfaces.find(Array(head)))
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

    private func mayBePerson(_ surface: Int32) -> Bool {
        let words = surfaces.words[Int(surface)]
        guard words > 1, words <= 6, surfaces.listed[Int(surface)].isEmpty else { return false }
        let tally = own[Int(surface)]
        return tally.score(.person) > 0 && tally.best.kind == .person
    }

    /// For each surface of one or two words, the full names of the dossier that end in it.
    private func bearersOfSurnames() -> [Int32: [Int32]] {
        var bearers: [Int32: [Int32]] = [:]
        for surface in 0..<Int32(surfaces.count) where mayBePerson(surface) {
            for short in shortForms(surface) { bearers[short, default: []].append(surface) }
        }
        return bearers
    }

    private func shortForms(_ surface: Int32) -> [Int32] {
        var forms = [last[Int(surface)], lastTwo[Int(surface)]].filter { $0 >= 0 && $0 != surface }
        if surfaces.first[Int(surface)].contains(.familyFirst), firstWord[Int(surface)] >= 0 { forms.append(firstWord[Int(surface)]) }
        return forms
    }

    private mutating func attribute(_ article: Range<Int>, _ acronyms: [Int32: Int32], _ bearers: [Int32: [Int32]]) {
        var nearest: [Int32: Int32] = [:]
        var later: [Int32: Int32] = [:]
        var longForms: [[UInt8]: Int32] = [:]
        for index in article.reversed() {
            let surface = candidates[index].surface
            if mayBePerson(surface) {
                for short in shortForms(surface) { later[short] = surface }
                if firstWord[Int(surface)] >= 0, later[firstWord[Int(surface)]] == nil { later[firstWord[Int(surface)]] = surface }
            }
            if surfaces.words[Int(surface)] > 1, own[Int(surface)].best.kind != .person {
                for form in DerivedNames.acronyms(of: surfaces.text(surface)) { longForms[Array(form.text.utf8)] = surface }
            }
        }
        for index in article {
            let candidate = candidates[index]
            let surface = candidate.surface
            if mayBePerson(surface) {
                for short in shortForms(surface) { nearest[short] = surface }
                continue
            }
            if let synonym = Synonyms.canonical[surfaces.text(surface)] {
                let found = surfaces.find(Array(synonym.utf8))
                if found >= 0 { targets[index] = found }
                continue
            }
            if let long = acronyms[surface] {
                targets[index] = long
                continue
            }
            if own[Int(surface)].counts[Int(Reason.acronym.rawValue)] > 0,
                let long = longForms[surfaces.bytes(surface).filter { $0 != UInt8(ascii: ".") }]
            {
                targets[index] = long
                continue
            }
            guard surfaces.words[Int(surface)] <= 3, isFreeSurname(candidate) else { continue }
            if let full = nearest[surface] ?? later[surface] {
                targets[index] = full
            } else if let all = bearers[surface], all.count == 1, !surfaces.first[Int(surface)].contains(.firstName) {
                targets[index] = all[0]
            }
        }
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
        for index in candidates.indices.dropFirst() where candidates[index].link == .bracketed {
            for (short, long) in [(candidates[index].surface, candidates[index - 1].surface), (candidates[index - 1].surface, candidates[index].surface)]
            where isAcronym(surfaces.bytes(short), of: surfaces.text(long)) {
                if let other = found[short], other != long { conflicting.insert(short) }
                found[short] = long
            }
        }
        for short in conflicting { found[short] = nil }
        return found
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
            guard pair == .listed || pair == .route else { continue }
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
        let best = group.tally.best
        let kind = best.score > 0 ? best.kind : fallback(target)
        let counts = group.counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        let mentions = group.mentions.map { index in
            let candidate = candidates[index]
            return DiscoveredName.Place(
                article: Int(candidate.article), passage: Int(candidate.passage), range: Int(candidate.range.lowerBound)..<Int(candidate.range.upperBound))
        }
        return DiscoveredName(
            canonical: surfaces.text(target), kind: kind, isSure: isSure(target, kind, best, group),
            surfaces: counts.map { DiscoveredName.Surface(text: surfaces.text($0.key), count: $0.value) }, mentions: mentions,
            roles: roles(group, articles), evidence: group.tally.explanation(kind), likelyMerges: [])
    }

    /// Without any evidence: several words are mostly people, one word mostly a place.
    private func fallback(_ target: Int32) -> Entity.Kind {
        surfaces.words[Int(target)] > 1 ? .person : .place
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
            return tally.has(.firstName) || tally.has(.title) || tally.has(.role) || tally.has(.roleAfter) || tally.has(.age)
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
