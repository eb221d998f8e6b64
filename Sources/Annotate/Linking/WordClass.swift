/// What the lexicon knows of a word: a word may have several classes (“May” is a month, a first name and a surname).
struct WordClass: OptionSet, Sendable, Hashable {
    var rawValue: UInt64

    /// President, minister, spokeswoman: may stand between a nationality and a person's name.
    static let role = WordClass(rawValue: 1 << 0)
    /// Mr, Dr, Captain: stands directly before a person's name.
    static let title = WordClass(rawValue: 1 << 1)
    static let male = WordClass(rawValue: 1 << 2)
    static let female = WordClass(rawValue: 1 << 3)
    /// A first name; with `male` or `female` where custom gives it to one of them.
    static let firstName = WordClass(rawValue: 1 << 4)
    /// A surname of a tradition that puts the family first (Xi, Kim, Nguyen).
    static let familyFirst = WordClass(rawValue: 1 << 5)
    /// A weekday or a month.
    static let calendar = WordClass(rawValue: 1 << 6)
    /// Chinese, Texan, and the English names of languages.
    static let demonym = WordClass(rawValue: 1 << 7)
    static let place = WordClass(rawValue: 1 << 8)
    /// University, Ministry, Council.
    static let organizationHead = WordClass(rawValue: 1 << 9)
    /// River, Peninsula, Airport.
    static let placeHead = WordClass(rawValue: 1 << 10)
    /// War, Festival, Cup, Earthquake.
    static let eventHead = WordClass(rawValue: 1 << 11)
    /// Inc, Ltd, GmbH.
    static let companySuffix = WordClass(rawValue: 1 << 12)
    /// Jr, III.
    static let generation = WordClass(rawValue: 1 << 13)
    /// A function word or a word that often opens a sentence.
    static let opener = WordClass(rawValue: 1 << 14)
    /// A word of the common English vocabulary, written in lower case there.
    static let common = WordClass(rawValue: 1 << 15)
    /// said, told, added.
    static let speech = WordClass(rawValue: 1 << 16)
    /// de, van, bin: lower case inside a person's name.
    static let particle = WordClass(rawValue: 1 << 17)
    /// pro-, anti-, ex-: leave the name behind the hyphen what it is.
    static let prefix = WordClass(rawValue: 1 << 18)
    /// fleet, squadron: “the Black Sea fleet” is not the Black Sea.
    static let formation = WordClass(rawValue: 1 << 19)
    /// Duke, Prince: “of” and a place behind it belong to the title.
    static let nobility = WordClass(rawValue: 1 << 20)
    /// North, New, Upper: with a name behind it, another place.
    static let direction = WordClass(rawValue: 1 << 21)
    static let organization = WordClass(rawValue: 1 << 22)
    static let event = WordClass(rawValue: 1 << 23)
    /// Health, Defence, Fisheries: what ministries and boards are for.
    static let field = WordClass(rawValue: 1 << 24)
    /// city, river: lower-case nouns beside a place.
    static let placeNoun = WordClass(rawValue: 1 << 25)
    /// airline, newspaper: lower-case nouns before an organization.
    static let organizationNoun = WordClass(rawValue: 1 << 26)
    /// shares, coach: lower-case nouns behind an organization.
    static let organizationFollower = WordClass(rawValue: 1 << 27)
    static let placeFollower = WordClass(rawValue: 1 << 28)
    static let eventNoun = WordClass(rawValue: 1 << 29)
    static let country = WordClass(rawValue: 1 << 30)
    /// Foreign, Prime, Deputy: before a role, and part of it.
    static let roleModifier = WordClass(rawValue: 1 << 31)
    /// The first word of a listed name of several.
    static let opensListed = WordClass(rawValue: 1 << 32)
}
