/// A word as names are made of: tokens that hyphens, apostrophes and periods join (“Halvorsen-Baptiste”, “O'Brien”, “U.N.”).
struct Unit: Sendable {
    /// UTF-8 offsets in the passage, without a possessive ending.
    var range: Range<Int>
    /// Of the first token, or of the whole where the lexicon knows the whole.
    var classes: WordClass
    var word: Int32
    var flags: Token.Flags
    /// What stands between it and the unit before: `none` is white space alone.
    var markBefore: Token.Mark
    /// It had 's or s'.
    var isPossessive = false
    /// “J.”
    var isInitial = false
    /// “-led”, “-based”, “-born” follow: the name ends here.
    var hasSuffix = false
    /// The suffix is one that only places have.
    var isBase = false
    /// A period that belongs to it is followed by more (“Dr.”, “St.”).
    var isAbbreviation = false

    var isCapital: Bool { flags.contains(.capital) }
    var opensSentence: Bool { flags.contains(.opensSentence) }
    /// Two to seven capital letters, as in “NATO” and “U.N.”.
    var isAcronym: Bool { flags.contains(.allCapitals) && range.count >= 2 && range.count <= 9 }
}
