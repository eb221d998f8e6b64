internal import Annotate

extension InterfaceStrings {
    /// Why a quotation is given to its speaker, or to nobody, in the language of the site.
    func why(_ quotation: Quotation) -> String {
        switch quotation.ground {
        case .verb(let verb, _): text(.subjectOfVerb, quoted(verb))
        case .accordingTo(let words): text(.namedAfter, quoted(words))
        case .beforeColon: self[.namedBeforeColon]
        case .lineBefore: self[.lineBeforeEndsInColon]
        case .sameParagraph(let name), .nextParagraph(let name): text(.goesOnAfter, name)
        case .nextSentence: self[.nextSentenceSays]
        case .sentenceSubject: self[.subjectOfSentence]
        case .term: self[.termWithoutSpeaker]
        case .nested: self[.quotedInsideAnother]
        case .unknown: self[.speakerNotStated]
        case .curator: self[.setByCurator]
        }
    }
}
