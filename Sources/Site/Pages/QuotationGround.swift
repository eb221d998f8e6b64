internal import Annotate
internal import StringTemplate

extension InterfaceStrings {
    /// Writes why a quotation is given to its speaker, or to nobody, in the language of the site.
    func writeWhy(_ ground: Quotation.Ground, to output: inout TextOutput) {
        switch ground {
        case .verb(let verb, _): write(.subjectOfVerb, quoted(verb), to: &output)
        case .accordingTo(let words): write(.namedAfter, quoted(words), to: &output)
        case .beforeColon: output.append(self[.namedBeforeColon])
        case .lineBefore: output.append(self[.lineBeforeEndsInColon])
        case .sameParagraph(let name), .nextParagraph(let name): write(.goesOnAfter, name, to: &output)
        case .nextSentence: output.append(self[.nextSentenceSays])
        case .term: output.append(self[.termWithoutSpeaker])
        case .nested: output.append(self[.quotedInsideAnother])
        case .unknown: output.append(self[.speakerNotStated])
        case .curator: output.append(self[.setByCurator])
        }
    }
}
