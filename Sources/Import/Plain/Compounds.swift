/// Tells where a hyphen at a line's end is the word's own, by the words beside it: `long-` and `term`, `celui-` and `ci`.
///
/// The lists are closed. Beginnings that words without a hyphen have too (`state-ment`, `high-way`) count by what follows.
enum Compounds {
    /// - Parameters:
    ///   - left: what stands before the hyphen, in small letters.
    ///   - right: what begins the next line, likewise.
    ///   - language: of the text; nil where that is not known, which is taken for English.
    static func keepsHyphen(_ left: [UInt8], _ right: [UInt8], language: String?, standsAlone: Bool) -> Bool {
        switch language {
        case nil, "en": isEnglish(left, right)
        case "fr": frenchPronouns.contains(right) || frenchEchoes.contains(right) && (standsAlone || frenchHeads.contains(left))
        case "pt": portuguesePronouns.contains(right) || portugueseEchoes.contains(right) && (standsAlone || verbEndings.contains { left.suffix($0.count).elementsEqual($0) })
        default: false
        }
    }

    /// Whether a word that itself stands behind a hyphen is whole: `up-to-`, `60-year-`.
    static func isInner(_ word: [UInt8]) -> Bool { inner.contains(word) || firsts.contains(word) || units.contains(word) }

    /// Whether a word makes solid words with words that stand alone too: `with-out`, `über-nehmen`.
    static func isSolid(_ left: [UInt8]) -> Bool { solids.contains(left) }

    private static func isEnglish(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        if left.count >= 4, seconds.contains(right) { return true }
        if let begins = prefixes[left] { return begins.contains { right.starts(with: $0) } }
        return firsts.contains(left) && !endings.contains(right)
    }

    /// Words in the middle of compounds of several: other parts there are half words, as in `vice-presi-`.
    private static let inner = Set(list("a t l d s à au aux de du des en et la le les sur sous vis to in of the and at on by up off out or for as it me go old end day one face"))

    private static func list(_ words: String) -> [[UInt8]] { words.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) } }

    private static let firsts = Set(
        list(
            """
            well long short high low old new self vice non left right north south east west state world half full large small cross cease
            twenty thirty forty fifty sixty seventy eighty ninety two three four five six seven eight nine
            """))
    /// What follows such a word where the hyphen is the typesetter's: endings, and second parts that are written together.
    private static let endings = Set(
        list(
            """
            er ers est st ly ing ings ed ened ening ered ering en ern erly erner ment ments less ness ish ful fully ist ists ty th fold some teen teens tieth s es y eous roy
            ward wards way ways wide land lands bound light lights lighted lighting book books found comer comers born fall falls coming comings time over overs most
            cut cuts list lists age ages sense sensical chalant etheless ce road roads smen sman
            """))
    private static let units = Set(list("year month week day hour minute decade century"))
    /// Parts that stand behind a hyphen more often than they end a word.
    private static let seconds = Set(list("term owned based backed controlled friendly related speaking shaped funded sponsored fashioned hearted profile ranking"))
    /// Beginnings of many words, with the beginnings of what they have a hyphen before.
    private static let prefixes: [[UInt8]: [[UInt8]]] = {
        let pairs = [
            "ex": "president minister prime wife husband king mayor chief officer soldier partner boyfriend girlfriend police military", "so": "called", "no": "one fly confidence nonsense",
            "co": "owner owned worker operat ordinat author found pilot chair defendant host sponsor exist star sign", "re": "elect enter open examin",
            "pro": "government democracy independence european western war business choice life kremlin", "one": "time way third year day off sided",
            "anti": "government corruption war semit tank aircraft terror immigra western european abortion drug money nuclear democratic social", "far": "right left reaching off flung",
            "part": "time", "mid": "term week size summer winter century", "hard": "line hit won working fought core right", "ten": "year day month week minute point",
        ]
        let ofUnits = list("long old")
        return Dictionary(uniqueKeysWithValues: pairs.map { (Array($0.key.utf8), list($0.value)) } + units.map { ($0, ofUnits) })
    }()

    private static let frenchPronouns = Set(list("il elle on ils elles je nous vous être moi toi même mêmes"))
    /// Words that end others too (`mer-ci`, `fran-ce`): they count behind a word.
    private static let frenchEchoes = Set(list("ce ci là tu le la les me te se y en"))
    private static let frenchHeads = Set(list("celui celle ceux celles est sont était"))
    private static let portuguesePronouns = Set(list("lhe lhes o a os as lo la los las"))
    private static let portugueseEchoes = Set(list("se me te nos"))
    private static let verbEndings = list("ou eu iu ar er ir am em")
    private static let solids = Set(list("with some any every under over fore unter über durch gegen wieder zurück nach hinter entre sobre contra onder door tegen terug"))
}
