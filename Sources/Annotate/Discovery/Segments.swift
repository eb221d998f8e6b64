/// Cuts a run of capitalized words into roles and names: “US Secretary of State Antony Blinken” is a place, a role, a name.
struct Segments {
    /// A part of a run that is a name, and what the run says of it.
    struct Segment {
        var units: Range<Int>
        var reasons = Reasons()
        /// Units of the role that stands before it in the run.
        var role: Range<Int>?
    }

    let runs: Runs
    private(set) var found: [Segment] = []

    init(_ runs: Runs) { self.runs = runs }

    private var units: [Unit] { runs.units }
    private func classes(_ at: Int) -> WordClass { runs.units[at].classes }
    private static let heads: WordClass = [.organizationHead, .placeHead, .eventHead, .companySuffix]

    /// The names of a run, in order.
    mutating func read(_ run: Range<Int>) -> [Segment] {
        found.removeAll(keepingCapacity: true)
        var low = run.lowerBound
        var high = run.upperBound
        // “Helen Marsh KC”: letters behind a name.
        while high - low > 2, Self.letters.contains(where: { runs.isWord(high - 1, $0) }), !runs.isListed(low, high) { high -= 1 }
        while low < high, isOpener(low, high) { low += 1 }
        parse(low, high, role: nil)
        return found
    }

    private static let letters = ["KC", "QC", "MP", "MEP", "MSP", "TD", "OBE", "MBE", "CBE", "FRS", "JP", "PhD", "MD"]

    /// A word that a sentence begins with, or an article: no part of the name.
    private func isOpener(_ at: Int, _ high: Int) -> Bool {
        let unit = units[at]
        if !unit.isCapital { return true }
        if runs.isListed(at, high), high - at > 1 { return false }
        let article = runs.isWord(at, "The") || runs.isWord(at, "A") || runs.isWord(at, "An")
        if article { return at + 1 < high }
        guard unit.opensSentence, at + 1 < high || unit.classes.contains(.opener) else { return false }
        if isModifier(at, high) { return true }
        if unit.classes.contains(.firstName), at + 1 < high { return false }
        if isParticiple(at, high) { return true }
        return unit.classes.contains(.opener) && unit.classes.isDisjoint(with: [.direction, .organizationHead, .field, .roleModifier])
            && !(at + 1 < high && unit.classes.contains(.place))
    }

    /// “Quoting Churchill, he said”: no name that the lists know begins so, and none of a body or a street (“Downing Street”).
    private func isParticiple(_ at: Int, _ high: Int) -> Bool {
        let named: WordClass = [.place, .organization, .familyFirst, .organizationHead, .placeHead, .field, .demonym]
        guard units[at].range.count > 6, at + 1 < high, !units[at].isPossessive, runs.text[units[at].range].suffix(3).elementsEqual("ing".utf8), classes(at).isDisjoint(with: named)
        else { return false }
        return classes(high - 1).isDisjoint(with: Self.heads)
    }

    /// “Former Jakarta governor …”, “Senior Cabinet member …”: what belongs to a role in lower case behind the run.
    private func isModifier(_ at: Int, _ high: Int) -> Bool {
        guard units[at].classes.contains(.roleModifier), units[at].classes.isDisjoint(with: [.field, .firstName, .direction]), at + 1 < high else { return false }
        if !units[at + 1].classes.isDisjoint(with: .demonym) { return units[at + 1].classes.isDisjoint(with: .organizationHead) }
        guard high < units.count, units[high].markBefore == .none, !units[high].isCapital else { return false }
        return !units[high].classes.isDisjoint(with: [.role, .roleModifier]) || runs.isWord(high, "member")
    }

    // MARK: Parsing

    private mutating func parse(_ start: Int, _ end: Int, role: Range<Int>?) {
        var low = start, high = end
        while low < high, !units[low].isCapital { low += 1 }
        while low < high, !units[high - 1].isCapital { high -= 1 }
        guard low < high else { return }
        if let listed = runs.listed(low, high), !listed.isDisjoint(with: [.place, .organization, .event]) {
            return emit(low, high, role)
        }
        // “King Abdullah University”, “General Motors”, “Foreign Ministry”: the last word makes the whole a body or a place.
        if endsInHead(low, high), !hasInnerRole(low, high) {
            // “Chinese People's Daily” is the People's Daily; “Liberal Democratic Party” and “Iranian Red Crescent” are whole.
            let bare = high - low > 1 && classes(low).contains(.demonym) && runs.isListed(low + 1, high) && Self.papers.contains { runs.isWord(high - 1, $0) }
            return emit(bare ? low + 1 : low, high, nil)
        }
        if let end = rolePhrase(low, high) { return parseAfterRole(low, end, high) }
        if let split = innerRole(low, high) {
            parse(low, split.lowerBound, role: role)
            return parseAfterRole(split.lowerBound, split.upperBound, high)
        }
        if let split = listedPrefix(low, high) {
            emit(low, split, role)
            return parse(split, high, role: nil)
        }
        if opensWithOccupation(low, high) { return parse(low + 1, high, role: low..<low + 1) }
        if classes(low).contains(.demonym), classes(low).isDisjoint(with: [.firstName, .place]) {
            // “Brazilian Marta”, “Nigerian Chimamanda Adichie”; a demonym alone is no name.
            return parse(low + 1, high, role: role)
        }
        // “CBN Governor”, “the Kharkiv Governor”: a role that nobody's name follows.
        if high - low > 1, classes(high - 1).contains(.role), classes(high - 1).isDisjoint(with: [.firstName, .organizationHead, .placeHead]),
            !classes(low).isDisjoint(with: [.place, .organization]) || units[low].isAcronym
        { return parse(low, high - 1, role: role) }
        emit(low, high, role)
    }

    private static let papers = ["Daily", "News", "Times", "Post", "Journal", "Herald", "Gazette", "Mail", "Tribune", "Review", "Television", "Radio"]

    private mutating func parseAfterRole(_ low: Int, _ end: Int, _ high: Int) {
        guard end < high else { return }
        // “President of Ukraine”: the role is of a place, which is a name of its own.
        var next = end
        if !units[next].isCapital { next += 1 }
        while next < high, !units[next].isCapital { next += 1 }
        guard next < high else { return }
        parse(next, high, role: next == end ? low..<end : nil)
    }

    private mutating func emit(_ low: Int, _ high: Int, _ role: Range<Int>?) {
        var segment = Segment(units: runs.eventRange(low, high))
        if let role {
            segment.role = role
            let titled = classes(role.upperBound - 1).contains(.title)
            segment.reasons.add(titled ? .title : .role)
        }
        found.append(segment)
    }

    /// “Biochemist Ana Ruiz said”: the first word of a sentence, before a given name.
    private func opensWithOccupation(_ low: Int, _ high: Int) -> Bool {
        guard high - low >= 3, units[low].opensSentence, classes(low).isDisjoint(with: [.firstName, .familyFirst, .place, .organization]),
            classes(low + 1).contains(.firstName)
        else { return false }
        return ["ist", "er", "or", "ian", "man", "woman"].contains { runs.text[units[low].range].suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    private func endsInHead(_ low: Int, _ high: Int) -> Bool {
        guard high - low > 1 else { return false }
        let last = classes(high - 1)
        // “Dr Fay Marsh”, “Mrs Park”
        if Self.honorifics.contains(where: { runs.isWord(low, $0) }), Self.surnameHeads.contains(where: { runs.isWord(high - 1, $0) }) { return false }
        if startsWithHeadOf(low, high) { return true }
        guard !last.isDisjoint(with: Self.heads) else { return false }
        // “Tiger Woods”, “Chan Park”, “Mary Church”: surnames that are nouns of places.
        if high - low <= 3, classes(low).contains(.firstName), !last.contains(.companySuffix), !last.isDisjoint(with: [.placeHead]),
            last.isDisjoint(with: .organizationHead) || high - low == 2, !units[low].isPossessive
        {
            return !Self.surnameHeads.contains { runs.isWord(high - 1, $0) }
        }
        return true
    }

    private static let honorifics = ["Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.", "Sir", "Dame"]
    static let surnameHeads = [
        "Woods", "Park", "Church", "Hall", "Hill", "Hills", "Lake", "Marsh", "Fields", "Brook", "Brooks", "Rivers", "Lane", "Street", "Wells", "Vale", "Heath",
        "Moor", "Rock", "Stone", "Castle", "Wall", "Ward", "Glen", "Post", "Power", "Mann", "Masters", "Price", "Field", "Waters", "Towers", "Pond", "Yard",
        "Lodge", "Temple", "Strand", "Shore", "Cliff", "Parish", "Cave", "Cape", "Gates", "Gate", "Forest", "Ford", "Springs", "Chambers", "Knight", "Sun", "Star", "Villa", "Sands", "Downs", "Manor", "Point", "Bridge",
    ]

    /// “University of …”, “Ministry of …”.
    private func startsWithHeadOf(_ low: Int, _ high: Int) -> Bool {
        guard let of = (low + 1..<high).first(where: { !units[$0].isCapital }), runs.isWord(of, "of") || runs.isWord(of, "for") else { return false }
        return !classes(of - 1).isDisjoint(with: Self.heads) && classes(of - 1).isDisjoint(with: [.role, .title])
            || runs.isWord(of - 1, "Office")
    }

    // MARK: Roles

    /// The end of the role or title that the run begins with: “Foreign Minister”, “Secretary of State”, “Mr”.
    private func rolePhrase(_ low: Int, _ high: Int) -> Int? {
        var at = low
        var end: Int?
        while at < high {
            let classes = classes(at)
            if !classes.isDisjoint(with: [.role, .title]), !isGivenName(at, high, from: low) {
                at += 1
                end = at
                if at + 1 < high, runs.isWord(at, "of"), isField(at + 1) {
                    at += 2
                    while at < high, isField(at) || (runs.isWord(at, "and") && at + 1 < high && isField(at + 1)) { at += 1 }
                    end = at
                }
            } else if classes.contains(.roleModifier) || classes.contains(.field) || (classes.contains(.demonym) && !classes.contains(.firstName)) {
                at += 1
            } else {
                break
            }
        }
        return end
    }

    private func isField(_ at: Int) -> Bool {
        classes(at).contains(.field) || classes(at).contains(.roleModifier) || runs.isWord(at, "Staff") || runs.isWord(at, "State")
    }

    /// “Dean Smith”, “Prince Harry” behind nothing: a role word that is a given name where a surname alone follows.
    private func isGivenName(_ at: Int, _ high: Int, from low: Int) -> Bool {
        at == low && classes(at).contains(.firstName) && classes(at).isDisjoint(with: [.title]) && high - at == 2
    }

    private func hasInnerRole(_ low: Int, _ high: Int) -> Bool {
        guard let split = innerRole(low, high) else { return rolePhraseThenPerson(low, high) }
        return split.upperBound < high
    }

    private func rolePhraseThenPerson(_ low: Int, _ high: Int) -> Bool {
        guard let end = rolePhrase(low, high), end < high, units[end].isCapital else { return false }
        // “Foreign Minister Chan Park”, not “King Abdullah University”.
        return !endsInHead(end, high) && high - end > 1 && classes(high - 1).isDisjoint(with: [.organizationHead, .companySuffix])
    }

    /// A role inside the run with a name before and behind it: “ISDC Director Oleksandr Kuzmenko”.
    private func innerRole(_ low: Int, _ high: Int) -> Range<Int>? {
        var at = low + 1
        while at + 1 < high {
            // “Nationalist Party”, “Information Commissioner's Office”: a role that describes the body behind it.
            let isOfBody = at + 2 == high && classes(at + 1).contains(.organizationHead)
            if classes(at).contains(.role), !isOfBody, units[at + 1].isCapital || (runs.isWord(at + 1, "of") && at + 2 < high), units[at - 1].isCapital,
                !isGivenName(at, high, from: low), classes(at).isDisjoint(with: [.firstName])
            {
                var start = at
                while start - 1 > low, !classes(start - 1).isDisjoint(with: [.roleModifier, .demonym, .role]) || classes(start - 1) == .field { start -= 1 }
                guard let end = rolePhrase(start, high), end < high else { return nil }
                return start..<end
            }
            at += 1
        }
        return nil
    }

    /// Where a listed place or body that opens the run ends, if what follows begins a person's name or a role.
    private func listedPrefix(_ low: Int, _ high: Int) -> Int? {
        var split = min(high - 1, low + 5)
        while split > low {
            if let listed = runs.listed(low, split), !listed.isDisjoint(with: [.country, .organization]) {
                let next = classes(split)
                if next.contains(.firstName), !classes(low).contains(.firstName), high - split >= 2, classes(high - 1).isDisjoint(with: Self.heads) {
                    return split
                }
                if !next.isDisjoint(with: [.role, .title]) || rolePhrase(split, high) != nil { return split }
            }
            split -= 1
        }
        return nil
    }
}
