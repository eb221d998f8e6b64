internal import Corpus

/// What follows from each surface alone, worked out once: its parts that are written alone too, and what it may be.
struct SurfaceFacts {
    /// By surface: the surfaces by which a person of that name is called (last word, last two, a family name in front).
    private(set) var surnames: [[Int32]] = []
    /// By surface: the words inside a person's name that are written alone too (“Sheinbaum” of “Claudia Sheinbaum Pardo”).
    private(set) var inner: [[Int32]] = []
    /// By surface: its first word, or -1.
    private(set) var given: [Int32] = []
    /// By surface: the surfaces that are the first words of a body's name (“Bharat Steel” of “Bharat Steel Industries”).
    private(set) var openings: [[Int32]] = []
    /// By surface: the surfaces that are its initials.
    private(set) var acronyms: [[Int32]] = []
    /// By surface: several words that are somebody's full name, as far as its own evidence goes.
    private(set) var isPerson: [Bool] = []

    init(_ surfaces: Surfaces, _ own: [Tally]) {
        for surface in 0..<Int32(surfaces.count) {
            let words = surfaces.bytes(surface).split(separator: 0x20).map { Array($0) }
            let tally = own[Int(surface)]
            let person = Self.mayBePerson(words.count, surfaces.listed[Int(surface)], tally)
            isPerson.append(person)
            let written = { (part: ArraySlice<[UInt8]>) -> [Int32] in
                let found = surfaces.find(Array(part.joined(separator: [0x20])))
                return found < 0 || found == surface ? [] : [found]
            }
            given.append(words.count > 1 ? written(words.prefix(1)).first ?? -1 : -1)
            guard words.count > 1 else {
                surnames.append([])
                inner.append([])
                openings.append([])
                acronyms.append([])
                continue
            }
            let family = surfaces.first[Int(surface)].contains(.familyFirst) ? written(words.prefix(1)) : []
            surnames.append(person ? written(words.suffix(1)) + (words.count > 2 ? written(words.suffix(2)) : []) + family + Self.withParticle(words, surfaces) : [])
            inner.append(person && words.count > 2 ? (1..<words.count - 1).flatMap { written(words[$0...$0]) } : [])
            let isBody = tally.best.kind == .organization && words.count <= 5 && !words.contains(Array("of".utf8))
            // And its last word: “the Kings” of the Sacramento Kings.
            openings.append(isBody ? (1..<words.count).flatMap { written(words.prefix($0)) } + written(words.suffix(1)) : [])
            // “Ian” of “Hurricane Ian”.
            let storm = words.count == 2 && Self.storms.contains(words[0]) ? written(words.suffix(1)) : []
            acronyms.append(person ? storm : storm + Self.initials(surfaces, surface))
        }
    }

    private static let storms = ["Hurricane", "Typhoon", "Cyclone", "Storm"].map { Array($0.utf8) }

    /// “Ten Hag” and “Von der Leyen” at a sentence's start, of “Erik ten Hag” and “Ursula von der Leyen”.
    private static func withParticle(_ words: [[UInt8]], _ surfaces: Surfaces) -> [Int32] {
        guard let at = words.firstIndex(where: { $0.first.map { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") } ?? false }), at > 0 else { return [] }
        var tail = words[at...].joined(separator: [0x20]).map { $0 }
        let plain = surfaces.find(tail)
        tail[0] -= 32
        return [plain, surfaces.find(tail)].filter { $0 >= 0 }
    }

    private static func mayBePerson(_ words: Int, _ listed: WordClass, _ tally: Tally) -> Bool {
        words > 1 && words <= 6 && listed.isEmpty && tally.score(.person) > 0 && tally.best.kind == .person
    }

    private static func initials(_ surfaces: Surfaces, _ surface: Int32) -> [Int32] {
        DerivedNames.acronyms(of: surfaces.text(surface)).map { surfaces.find(Array($0.text.utf8)) }.filter { $0 >= 0 }
    }
}
