internal import Text

/// The words that reading the news needs to know, compiled for this program. Small on purpose: a dossier's own entities
/// always win over it.
enum Lexicon {
    /// Every listed word with its classes; made once, when names are first read.
    static let vocabulary: Vocabulary = {
        var vocabulary = Vocabulary(capacity: 16384)
        for byte in UInt8(ascii: "!")...UInt8(ascii: "~") where !isWordByte(byte) { vocabulary.insert([byte]) }
        for (list, classes) in lists { add(Array(list.utf8), classes, to: &vocabulary) }
        add(Array(WordLists.common.utf8), .common, to: &vocabulary)
        add(capitalized(WordLists.common), .common, to: &vocabulary)
        for (list, classes) in nameLists {
            for name in names(list) {
                if name.contains(UInt8(ascii: " ")) { insertOpening(of: name, &vocabulary) } else { insert(name, classes, &vocabulary) }
            }
        }
        add(capitalized(WordLists.roles), .role, to: &vocabulary)
        for word in ["CEO", "CFO", "COO", "CTO", "MP", "PM", "MEP", "VP"] { vocabulary.insert(Array(word.utf8), classes: .role) }
        add(capitalized(WordLists.roleModifiers), .roleModifier, to: &vocabulary)
        return vocabulary
    }()

    private static let lists: [(String, WordClass)] = [
        (WordLists.roles, .role),
        (WordLists.roleModifiers, .roleModifier),
        (WordLists.titles, .title),
        (WordLists.pluralRoles, .role),
        (WordLists.maleTitles, [.title, .male]),
        (WordLists.femaleTitles, [.title, .female]),
        (WordLists.nobility, [.role, .nobility]),
        (WordLists.calendar, .calendar),
        (WordLists.organizationHeads, .organizationHead),
        (WordLists.placeHeads, .placeHead),
        (WordLists.eventHeads, .eventHead),
        (WordLists.companySuffixes, .companySuffix),
        (WordLists.generations, .generation),
        (WordLists.particles, .particle),
        (WordLists.prefixes, .prefix),
        (WordLists.formations, .formation),
        (WordLists.directions, .direction),
        (WordLists.openers, .opener),
        (WordLists.speechVerbs, .speech),
        (WordLists.demonyms, .demonym),
        (GivenNames.male, [.firstName, .male]),
        (GivenNames.female, [.firstName, .female]),
        (GivenNames.either, .firstName),
        (WordLists.familyFirst, .familyFirst),
        (WordLists.notNames, .common),
        (WordLists.fields, .field),
        (WordLists.placeNouns, .placeNoun),
        (WordLists.organizationNouns, .organizationNoun),
        (WordLists.organizationFollowers, .organizationFollower),
        (WordLists.placeFollowers, .placeFollower),
        (WordLists.eventNouns, .eventNoun),
    ]

    private static let nameLists: [(String, WordClass)] = [
        (NameLists.countries, [.place, .country]), (NameLists.regions, .place), (NameLists.cities, .place),
        (NameLists.organizations, .organization), (NameLists.events, .event),
    ]

    /// Whole names of the lists, several words each, with single spaces and straight apostrophes; NFC.
    static let gazetteer: Vocabulary = {
        var vocabulary = Vocabulary(capacity: 4096)
        for (list, classes) in nameLists { for name in names(list) { insert(name, classes, &vocabulary) } }
        return vocabulary
    }()

    private static func names(_ list: String) -> [ArraySlice<UInt8>] {
        Array(list.utf8).split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }
            .map { $0.drop(while: isBlank) }.filter { !$0.isEmpty }
    }

    private static func add(_ list: [UInt8], _ classes: WordClass, to vocabulary: inout Vocabulary) {
        for word in list.split(whereSeparator: isBlank) { insert(word, classes, &vocabulary) }
    }

    private static func insert(_ word: ArraySlice<UInt8>, _ classes: WordClass, _ vocabulary: inout Vocabulary) {
        word.withUnsafeBufferPointer { _ = vocabulary.insert($0, $0.indices, hash: Vocabulary.hash($0), classes: classes) }
    }

    /// The first word, as it stands and without a period or a possessive ending (“St.”, “People's”).
    private static func insertOpening(of name: ArraySlice<UInt8>, _ vocabulary: inout Vocabulary) {
        let word = name.prefix { $0 != UInt8(ascii: " ") }
        insert(word, .opensListed, &vocabulary)
        let bare = word.prefix { $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: ".") }
        if bare.count < word.count, !bare.isEmpty { insert(bare, .opensListed, &vocabulary) }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    /// With the first letter of each part of each word in upper case: “Vice-Chancellor” (the lists that need it are ASCII).
    private static func capitalized(_ list: String) -> [UInt8] {
        var bytes = Array(list.utf8)
        for at in bytes.indices where at == 0 || isBlank(bytes[at - 1]) || bytes[at - 1] == UInt8(ascii: "-") {
            if bytes[at] >= UInt8(ascii: "a"), bytes[at] <= UInt8(ascii: "z") { bytes[at] -= 32 }
        }
        return bytes
    }
}
