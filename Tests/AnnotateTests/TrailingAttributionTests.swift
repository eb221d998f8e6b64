import Corpus
import Markdown
import Testing

@testable import Annotate

/// Words behind a quotation: they name the speaker, or nobody is taken over from before.
@Suite struct TrailingAttributionTests {
    /// The last quotation's speaker and why.
    private func last(_ texts: [String], names: [NameSpan] = [], language: String) -> String {
        let passages = texts.enumerated().map { Passage(id: "p-\($0)", kind: .paragraph, text: Array($1.utf8)) }
        let last = quotations(in: passages, mentions: names, language: language).last
        return "\(last?.speaker?.name ?? "nobody"): \(last?.reason ?? "")"
    }

    private static let unknown = "nobody: no speaker found"
    private static let term = "nobody: a term; nobody is said to say it"

    @Test(arguments: [
        ("was the answer from Tom Ruiz.", "Tom Ruiz: named after “was the answer from”"),
        ("was the answer from Ruiz.", "Ruiz: named after “was the answer from”"),
        ("came the terse reply from the ministry.", "the ministry: named after “came the terse reply from”"),
        ("was the verdict of Professor Ada Lee.", "Ada Lee: named after “was the verdict of”"),
        ("Tom Ruiz shot back.", "Tom Ruiz: subject of “shot back” after the quotation"),
        ("Ruiz fired back on Monday.", "Ruiz: subject of “fired back” after the quotation"),
        ("in the words of Tom Ruiz.", "Tom Ruiz: named after “in the words of”"),
        ("— Tom Ruiz", "Tom Ruiz: named after “—”"),
        ("– Prime Minister Tom Ruiz.", "Tom Ruiz: named after “–”"),
        // What no rule reads is nobody's.
        ("was never the answer from Ruiz.", unknown),
        ("was the message of the day.", unknown),
        ("was how Tom Ruiz put things.", unknown),
        ("— Tom Ruiz, in Berlin, to the crowd", unknown),
        ("was on every wall of the town.", unknown),
        ("(Tom Ruiz)", unknown),
    ])
    func theSameParagraphNamesAnother(tail: String, wanted: String) {
        let before = "“We will not close the library,” said Grace Sample."
        let quotation = "“That is not what she told us in January,” \(tail)"
        #expect(last([before, quotation], language: "en") == wanted)
        #expect(last(["\(before) \(quotation)"], language: "en") == wanted, "in one paragraph")
    }

    @Test(arguments: [
        // A sentence of its own behind the mark: the paragraph is not one of quotation alone.
        (["“We go,” said Grace Sample.", "“We will all go there.” Tom Ruiz, in Berlin."], unknown),
        (["“We go,” said Grace Sample.", "“We will all go there.” The rain fell."], unknown),
        // Nor does what comes next belong to who spoke before.
        (["“We go,” said Grace Sample. “You lie,” was all that Tom Ruiz had. “You always did.”"], unknown),
        (["“We go,” said Grace Sample. “No!” Tom Ruiz shot back. “Never.”"], "Tom Ruiz: goes on after “Tom Ruiz” in the same paragraph"),
        (["Grace Sample said:", "“You lie to us,” was on every wall."], unknown),
        // A paragraph of quotation alone goes on.
        (["“We go,” said Grace Sample.", "“We will all go there.”"], "Grace Sample: a paragraph of quotation after words of “Grace Sample”"),
        (["“We go,” said Grace Sample. “We will all go.”"], "Grace Sample: goes on after “Grace Sample” in the same paragraph"),
        (["Grace Sample said:", "“We will all go there.”"], "Grace Sample: the line before ends in a colon"),
    ])
    func onlyQuotationsGoOn(texts: [String], wanted: String) {
        #expect(last(texts, language: "en") == wanted)
    }

    @Test func soldiersShootBack() {
        #expect(last(["Grace Sample said little. Police shot back at “rebels”."], language: "en") == Self.term)
    }

    /// A place signs nothing.
    @Test func placesDoNotSpeak() {
        let names = [NameSpan(passage: 0, range: 30..<36, name: "Berlin", kind: .place)]
        #expect(last(["“We will all go there.” — Berlin"], names: names, language: "en") == Self.unknown)
    }

    @Test(arguments: [
        ("de", "„Das ist nicht so“, sagte Scholz.", "Scholz: named after “sagte”"),
        ("de", "„Das ist nicht so“, betonte Olaf Scholz am Montag.", "Olaf Scholz: named after “betonte”"),
        ("de", "„Das ist nicht so!“ rief Scholz.", "Scholz: named after “rief”"),
        ("de", "„Das ist nicht so“, erklärte Kanzler Scholz.", "Kanzler Scholz: named after “erklärte”"),
        ("de-AT", "„Das ist nicht so“, so Olaf Scholz.", "Olaf Scholz: named after “so”"),
        ("de", "„Das ist nicht so“, laut Medienberichten.", unknown),
        ("de", "„Das ist nicht so“, sagte die Ministerin.", unknown),
        ("de", "„Das ist nicht so“, sagte der Sprecher von Olaf Scholz.", unknown),
        ("de", "„Das ist nicht so“, sagte Anfang Mai ein Sprecher.", unknown),
        ("de", "„Das ist nicht so“, hieß es bei Scholz.", unknown),
        ("de", "Der „Spiegel“ fragte Scholz.", term),
        ("fr", "« Ce n’est pas vrai », a dit Scholz.", "Scholz: named after “a dit”"),
        ("fr", "« Ce n’est pas vrai », a déclaré Olaf Scholz lundi.", "Olaf Scholz: named after “a déclaré”"),
        ("fr", "« Ce n’est pas vrai », répond Scholz.", "Scholz: named after “répond”"),
        ("fr", "« Ce n’est pas vrai », selon Olaf Scholz.", "Olaf Scholz: named after “selon”"),
        ("fr", "« Ce n’est pas vrai », a dit le porte-parole de Scholz.", unknown),
        ("es", "«No es verdad», dijo Scholz.", "Scholz: named after “dijo”"),
        ("es", "«No es verdad», señaló Olaf Scholz.", "Olaf Scholz: named after “señaló”"),
        ("es", "«No es verdad», según Olaf Scholz.", "Olaf Scholz: named after “según”"),
        ("es", "«No es verdad», dijo la ministra de Scholz.", unknown),
        ("ru", "«Это не так», — сказал Шольц.", "Шольц: named after “сказал”"),
        ("ru", "«Это не так», — заявила пресс-секретарь Шольца.", unknown),
        ("uk", "«Це не так», — сказав Олаф Шольц.", "Олаф Шольц: named after “сказав”"),
        ("it", "«Non è vero», ha detto Scholz.", unknown),
    ])
    func otherLanguagesNameTheSpeakerBehind(language: String, text: String, wanted: String) {
        #expect(last(["Emmanuel Macron: „Nein.“", text], language: language) == wanted)
    }

    @Test(arguments: [
        ("de", "„Wir gehen“, sagte Scholz. „Alle gehen“, fügte er hinzu.", "Scholz"),
        ("fr", "« Nous partons », a dit Scholz. « Demain », a-t-il ajouté.", "Scholz"),
        ("es", "«Nos vamos», dijo Scholz. «Mañana», añadió.", "Scholz"),
        ("ru", "«Мы уходим», — сказал Шольц. «Завтра», — добавил он.", "Шольц"),
        // Somebody else may have come between.
        ("es", "«Nos vamos», dijo Scholz. Angela Merkel replicó. «Mañana», añadió.", "nobody"),
        ("de", "„Wir gehen“, sagte Scholz. „Alle gehen“, sagte die Ministerin.", "nobody"),
    ])
    func whoSpokeGoesOn(language: String, text: String, wanted: String) {
        #expect(last([text], language: language).hasPrefix(wanted + ":"))
    }

    /// A name that the dossier knows, behind a title that it does not.
    @Test func germanTitlesAreNoPartOfAName() {
        let text = "„Das ist nicht so“, sagte Kanzler Scholz Reportern."
        let start = text.utf8.count - "Scholz Reportern.".utf8.count
        let names = [NameSpan(passage: 0, range: start..<start + 6, name: "Olaf Scholz", kind: .person, entity: 3)]
        #expect(last([text], names: names, language: "de") == "Scholz: named after “sagte”")
    }

    /// In a sentence without end nobody looks at all of it: who is named too far away is not found.
    @Test func speakersAreNamedNearTheirWords() {
        func text(_ words: Int) -> String { "Grace Sample said that " + String(repeating: "here ", count: words) + "“we will all go home”" }
        #expect(last([text(300)], language: "en") == "Grace Sample: subject of “said” before the quotation")
        #expect(last([text(500)], language: "en") == Self.unknown)
        let passage = Passage(id: "p", kind: .paragraph, text: Array(("She said that " + String(repeating: "“a” and ", count: 3000)).utf8))
        let found = quotations(in: [passage], mentions: [], language: "en")
        #expect(found.count == 3000 && found.dropFirst(250).allSatisfy { $0.kind == .term && $0.speaker == nil })
    }
}
