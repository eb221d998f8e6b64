internal import Corpus

/// Why a name counts as a person, an organization, a place or an event: the evidence that discovery sums up.
enum Reason: UInt8, CaseIterable, Sendable {
    // People.
    case title, role, roleAfter, age, who, firstName, familyFirst, speaks, personShape, ownsRelative, givenName
    // Organizations.
    case organizationHead, companySuffix, listedOrganization, acronym, organizationNoun, organizationFollower, organizationOf, expanded, beats, speakingBody, withPlace, commonWords, article, addressed
    // Places.
    case listedPlace, placeHead, placeNoun, placeFollower, inside, toward, based, beforeCountry, direction, route
    // Events.
    case listedEvent, eventHead, eventNoun
    // What speaks against people.
    case definite
    /// In a list with a name of the kind.
    case besidePerson, besideOrganization, besidePlace

    /// The kind it speaks for, and how much one mention counts (READING, Entities 4).
    var weight: (kind: Entity.Kind, value: Float) {
        switch self {
        case .title: (.person, 4)
        case .role: (.person, 3)
        case .roleAfter: (.person, 3)
        case .age: (.person, 2.5)
        case .who: (.person, 2)
        case .firstName: (.person, 2.5)
        case .familyFirst: (.person, 1.5)
        case .speaks: (.person, 1.5)
        case .personShape: (.person, 0.6)
        case .ownsRelative: (.person, 2)
        case .givenName: (.person, 1.2)
        case .organizationHead: (.organization, 3)
        case .companySuffix: (.organization, 4)
        case .listedOrganization: (.organization, 4)
        case .acronym: (.organization, 1.5)
        case .organizationNoun: (.organization, 2.5)
        case .organizationFollower: (.organization, 1.5)
        case .organizationOf: (.organization, 3)
        case .expanded: (.organization, 3)
        case .beats: (.organization, 1.5)
        case .speakingBody: (.organization, 1.5)
        case .withPlace: (.organization, 1.5)
        case .commonWords: (.organization, 0.8)
        case .article: (.organization, 0.7)
        case .addressed: (.organization, 2)
        case .listedPlace: (.place, 4)
        case .placeHead: (.place, 2.5)
        case .placeNoun: (.place, 3)
        case .placeFollower: (.place, 2.5)
        case .inside: (.place, 2)
        case .toward: (.place, 0.7)
        case .based: (.place, 3)
        case .beforeCountry: (.place, 3)
        case .direction: (.place, 2)
        case .route: (.place, 1)
        case .listedEvent: (.event, 4)
        case .eventHead: (.event, 3)
        case .eventNoun: (.event, 3.5)
        case .definite: (.person, -1.5)
        case .besidePerson: (.person, 1.2)
        case .besideOrganization: (.organization, 1.2)
        case .besidePlace: (.place, 1.2)
        }
    }

    /// What a curator is told.
    var description: String {
        switch self {
        case .title: "a title before it"
        case .role: "a role before it"
        case .roleAfter: "a role after it"
        case .age: "an age after it"
        case .who: "“who” after it"
        case .firstName: "a known first name"
        case .familyFirst: "a known family name in front"
        case .speaks: "a verb of speech beside it"
        case .personShape: "two or three capitalized words"
        case .ownsRelative: "a relative or belonging after it"
        case .givenName: "a first name alone"
        case .organizationHead: "a noun of organizations in it"
        case .companySuffix: "a company's suffix"
        case .listedOrganization: "a listed organization"
        case .acronym: "an acronym"
        case .organizationNoun: "a noun of organizations before it"
        case .organizationFollower: "staff, shares or officials after it"
        case .organizationOf: "“director of” or the like before it"
        case .expanded: "its long form in brackets"
        case .beats: "a result of a match beside it"
        case .speakingBody: "a verb of speech beside one word"
        case .withPlace: "a place or people in it"
        case .commonWords: "common words in it"
        case .article: "“the” before it"
        case .addressed: "“told” or “posted on” before it"
        case .listedPlace: "a listed place"
        case .placeHead: "a noun of places in it"
        case .placeNoun: "a noun of places before it"
        case .placeFollower: "a noun of places after it"
        case .inside: "“in” or “near” before it"
        case .toward: "“to”, “from” or “at” before it"
        case .based: "“-based” or “-born” after it, or a dateline"
        case .beforeCountry: "a country after it"
        case .direction: "a direction or “New” in front"
        case .route: "a route that it begins or ends"
        case .listedEvent: "a listed event"
        case .eventHead: "a noun of events in it"
        case .eventNoun: "a noun of events beside it"
        case .definite: "“the” before it"
        case .besidePerson: "in a list with people"
        case .besideOrganization: "in a list with organizations"
        case .besidePlace: "in a list with places"
        }
    }
}

/// The reasons that one mention gives.
struct Reasons: OptionSet, Sendable, Hashable {
    var rawValue: UInt64
    init(rawValue: UInt64) { self.rawValue = rawValue }
    init(_ reason: Reason) { rawValue = 1 << UInt64(reason.rawValue) }

    mutating func add(_ reason: Reason) { rawValue |= 1 << UInt64(reason.rawValue) }
    func has(_ reason: Reason) -> Bool { rawValue & (1 << UInt64(reason.rawValue)) != 0 }
}
