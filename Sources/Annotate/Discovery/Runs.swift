/// Finds the runs of capitalized units that may be names: where they begin and end, with the small words inside.
struct Runs {
    let text: [UInt8]
    let units: [Unit]

    /// Ranges of units; the first and the last are capitalized.
    func find() -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var at = 0
        while at < units.count {
            guard startsRun(at) else {
                at += 1
                continue
            }
            var end = at + 1
            while let next = extended(at, end) { end = next }
            runs.append(at..<end)
            at = end
        }
        return runs
    }

    private func startsRun(_ at: Int) -> Bool {
        units[at].isCapital && !isCalendar(at, within: at)
    }

    /// Months and weekdays end a run, but for a surname behind a first name (“Theresa May”).
    private func isCalendar(_ at: Int, within start: Int) -> Bool {
        guard units[at].classes.contains(.calendar), !isGivenName(at, within: start) else { return false }
        return !(at > start && units[at - 1].classes.contains(.firstName) && !units[at - 1].opensSentence && at - start <= 2)
    }

    /// “Jan Egeland”, “April Jones”: a month's name that begins a person's; “Zenda Jan”: one that ends a name.
    private func isGivenName(_ at: Int, within start: Int) -> Bool {
        guard Self.monthNames.contains(where: { isWord(at, $0) }) else { return false }
        let hasNumber = at + 1 < units.count && units[at + 1].flags.contains(.digit) || at > 0 && units[at - 1].flags.contains(.digit)
        guard !hasNumber else { return false }
        if at > start { return isWord(at, "Jan") || isWord(at, "Mar") }
        guard at + 1 < units.count, units[at + 1].isCapital, units[at + 1].markBefore == .none, units[at + 1].classes.isDisjoint(with: [.calendar, .role, .title, .demonym, .country]),
            !units[at].isPossessive
        else { return false }
        return at == 0 || !Self.beforeMonths.contains { isWord(at - 1, $0) }
    }

    private static let monthNames = ["Jan", "Mar", "April", "May", "June", "August"]
    private static let beforeMonths = [
        "in", "In", "since", "Since", "of", "until", "Until", "from", "From", "by", "By", "to", "and", "between", "for", "during", "During", "through", "before", "after", "last", "Last", "next",
        "this", "early", "late", "mid", "on", "On",
    ]

    /// The end of the run one word further, or nil.
    private func extended(_ start: Int, _ end: Int) -> Int? {
        guard end < units.count, !units[end - 1].hasSuffix else { return nil }
        let last = units[end - 1]
        let next = units[end]
        if next.markBefore == .ampersand {
            return next.isCapital && !last.isPossessive ? end + 1 : nil
        }
        guard next.markBefore == .none else { return nil }
        if next.isCapital {
            if next.opensSentence || isCalendar(end, within: start) { return nil }
            if last.isPossessive, !joinsPossessive(start, end) { return nil }
            return end + 1
        }
        guard !last.isPossessive, let behind = connected(start, end) else { return nil }
        return behind
    }

    /// “People's Daily”, “Miners' Federation”, “St Paul's Cathedral”: the possessor is no name of its own.
    private func joinsPossessive(_ start: Int, _ end: Int) -> Bool {
        let owner = units[end - 1]
        let head: WordClass = [.organizationHead, .placeHead, .eventHead]
        // “Prime Minister's Office”, “Information Commissioner's Office”.
        if owner.classes.contains(.role), end - start >= 2, isWord(end, "Office") || isWord(end, "Department") { return true }
        guard owner.classes.isDisjoint(with: [.place, .demonym, .role, .title]) else { return false }
        if end - start >= 2, !units[end - 2].classes.isDisjoint(with: [.direction]) { return true }
        let ends = ends(owner, with: "s") && !owner.classes.contains(.firstName)
        let plural = ends || Self.plurals.contains { text.holds($0, at: owner.range) }
        guard plural else { return false }
        return (end..<min(end + 4, units.count)).contains { at in
            (end...at).allSatisfy { units[$0].isCapital && (units[$0].markBefore == .none) } && !units[at].classes.isDisjoint(with: head)
        }
    }

    private static let plurals = ["People", "Women", "Men", "Children", "Alzheimer", "Parkinson", "Lloyd", "Christie", "Moody"]

    private func ends(_ unit: Unit, with suffix: String) -> Bool { text[unit.range].suffix(suffix.utf8.count).elementsEqual(suffix.utf8) }

    func isWord(_ at: Int, _ word: String) -> Bool { text.holds(word, at: units[at].range) }

    // MARK: Small words inside

    /// The end behind a connector at `end` and the capitalized unit that follows it, where both belong to the run.
    private func connected(_ start: Int, _ end: Int) -> Int? {
        var behind = end + 1
        while behind < units.count, behind - end < 3, !units[behind].isCapital, units[behind].markBefore == .none,
            isWord(behind, "the") || units[end].classes.contains(.particle) && units[behind].classes.contains(.particle)
        { behind += 1 }
        guard behind < units.count, units[behind].isCapital, units[behind].markBefore == .none, !isCalendar(behind, within: behind) else { return nil }
        if isListed(start, behind + 1) { return behind + 1 }
        if isWord(end, "of") { return joinsOf(start, end, behind) ? behind + 1 : nil }
        if isWord(end, "for") || isWord(end, "on") || isWord(end, "against") || isWord(end, "to") {
            let head = (start..<end).contains { units[$0].classes.contains(.organizationHead) || isWord($0, "Campaign") || isWord($0, "Centers") }
            let near = units[end - 1].classes.contains(.organizationHead)
            return head && near && !units[behind].classes.contains(.place) && (isWord(end, "for") || isBody(end - 1)) ? behind + 1 : nil
        }
        if isWord(end, "and") { return joinsAnd(start, end, behind) ? behind + 1 : nil }
        // “in la Paz” is no part of a name, “Rio de Janeiro” and “Ursula von der Leyen” are.
        guard units[end].classes.contains(.particle), !units[end].classes.contains(.opener) else { return nil }
        return units[end - 1].isAcronym ? nil : behind + 1
    }

    private func isBody(_ at: Int) -> Bool {
        ["Commission", "Committee", "Council", "Conference", "Panel", "Forum", "Institute", "Campaign"].contains { isWord(at, $0) }
    }

    private func joinsOf(_ start: Int, _ end: Int, _ behind: Int) -> Bool {
        let head = units[end - 1].classes
        // “Harriet Lodge of the Wend Trust”: a surname.
        if end - start == 2, units[start].classes.contains(.firstName), units[start].classes.isDisjoint(with: [.place, .organization]),
            Segments.surnameHeads.contains(where: { isWord(end - 1, $0) })
        { return false }
        // “Centre for the Promotion of Private Enterprise”: what the body is for goes on.
        if let purpose = (start + 1..<end).first(where: { isWord($0, "for") || isWord($0, "on") || isWord($0, "of") }), !isWord(purpose, "of"),
            units[purpose - 1].classes.contains(.organizationHead)
        { return true }
        // “Secretary of State”: the role takes the field with it.
        if head.contains(.role) || head.contains(.title) {
            return head.isDisjoint(with: [.nobility])
                && (units[behind].classes.contains(.field) || isWord(behind, "State") || isWord(behind, "Staff") || isWord(behind, "Justice"))
        }
        guard !head.isDisjoint(with: [.organizationHead, .placeHead, .eventHead]) || isWord(end - 1, "Secretariat") || isWord(end - 1, "Cape")
                || isWord(end - 1, "University") || isWord(end - 1, "Gulf") || isWord(end - 1, "Horn") || isWord(end - 1, "Head")
                || isWord(end - 1, "Friends") || isWord(end - 1, "Sons") || isWord(end - 1, "Daughters") || isWord(end - 1, "Lord")
                || isWord(end - 1, "Archdiocese") || isWord(end - 1, "Diocese") || isWord(end - 1, "Faculty") || isWord(end - 1, "Sea")
        else { return false }
        // “the Big Bend of Florida” are two names, “the Gulf of Mexico” is one.
        if end - start > 1, head.contains(.placeHead), head.isDisjoint(with: [.organizationHead]), units[behind].classes.contains(.place) { return false }
        // “the Ministry of Defence of Ukraine” ends at the first.
        return !(start..<end - 1).contains { isWord($0, "of") }
    }

    private func joinsAnd(_ start: Int, _ end: Int, _ behind: Int) -> Bool {
        let left = units[end - 1].classes, right = units[behind].classes
        let isField = { (classes: WordClass) in classes.contains(.field) }
        let begunByHead = (start..<end).contains { isWord($0, "of") || isWord($0, "for") }
        let other: WordClass = [.place, .demonym, .organization, .firstName, .organizationHead, .role, .title]
        if begunByHead, isField(right) || (isField(left) && right.isDisjoint(with: other)) { return right.isDisjoint(with: .country) }
        // “Security and Defence Council”, “Food and Drug Administration”: both are fields, and a head follows. So are two
        // plurals: “Archives and Records Administration”.
        let arePlurals = ends(units[end - 1], with: "s") && ends(units[behind], with: "s") && left.isDisjoint(with: other) == false
            && !units[behind].isPossessive && left.contains(.organizationHead)
        guard isField(left) && isField(right) || arePlurals else { return false }
        var at = arePlurals ? behind + 1 : behind
        while at < units.count, units[at].isCapital, at == behind || units[at].markBefore == .none {
            if units[at].classes.contains(.organizationHead) { return true }
            at += 1
        }
        return false
    }

    /// Whether units are, as they stand, a name of the lists.
    func isListed(_ start: Int, _ end: Int) -> Bool {
        listed(start, end) != nil
    }

    /// The classes of a name of the lists.
    func listed(_ start: Int, _ end: Int) -> WordClass? {
        guard start < end, end - start <= 8 else { return nil }
        let first = units[start]
        if end - start == 1 {
            let classes = first.classes.intersection([.place, .country, .organization, .event])
            if !classes.isEmpty { return classes }
            // The vocabulary knows the plain apostrophe and hyphen alone.
            guard first.word < 0, text[first.range].contains(0xe2) else { return nil }
        } else if !first.classes.contains(.opensListed) {
            return nil
        }
        let name = Surface.key(text, units[start].range.lowerBound..<units[end - 1].range.upperBound)
        let found = Lexicon.gazetteer.find(name)
        return found < 0 ? nil : Lexicon.gazetteer.classes[Int(found)]
    }
}

/// The form of a name by which its mentions are counted together.
enum Surface {
    /// Single spaces, straight apostrophes, plain hyphens.
    static func key(_ text: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(range.count)
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = text[at]
            if byte < 0x80 {
                if byte > 0x20 {
                    key.append(byte)
                } else if key.last != 0x20 {
                    key.append(0x20)
                }
                at += 1
                continue
            }
            let (scalar, length) = Scalars.decode(text, at)
            switch scalar {
            case 0x2018, 0x2019, 0x201b, 0x02bc: key.append(UInt8(ascii: "'"))
            case 0x2010, 0x2011, 0x2013: key.append(UInt8(ascii: "-"))
            case 0xa0, 0x202f, 0x2009: if key.last != 0x20 { key.append(0x20) }
            default: key.append(contentsOf: text[at..<min(at + length, range.upperBound)])
            }
            at += length
        }
        return key
    }
}

extension [UInt8] {
    /// Whether the bytes of a range are those of a word.
    func holds(_ word: String, at range: Range<Int>) -> Bool {
        range.count == word.utf8.count && self[range].elementsEqual(word.utf8)
    }
}
