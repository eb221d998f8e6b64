import Corpus
import Markdown
import Testing

@testable import Annotate

/// Words beside a quotation: they name the speaker, or nobody is taken over from before.
@Suite struct SpeakerNamingTests {
    /// The last quotation's speaker and why.
    private func last(_ texts: [String], language: String) -> String {
        let passages = texts.enumerated().map { Passage(id: "p-\($0)", kind: .paragraph, text: Array($1.utf8)) }
        let names = texts.enumerated().flatMap { Self.names(in: $1, passage: $0) }
        let last = quotations(in: passages, mentions: names, language: language).last
        return "\(last?.speaker?.name ?? "nobody"): \(last?.reason ?? "")"
    }

    private static let people = [
        "Grace Sample", "Tom Ruiz", "Ruiz", "Ada Lee", "Olaf Scholz", "Scholz", "Angela Merkel", "Donald Trump", "Дмитрий Песков", "Олаф Шольц", "Шольц",
        "Лукашенко", "Brigitte Macron",
    ]

    /// What a dossier with these people, a place and an agency knows of a text.
    private static func names(in text: String, passage: Int) -> [NameSpan] {
        var found: [NameSpan] = []
        let known = people.map { ($0, Entity.Kind.person) } + [("Kyiv", .place), ("Berlin", .place), ("Reuters", .organization), ("ТАСС", .organization)]
        for (index, (name, kind)) in known.enumerated() {
            for range in text.ranges(of: name) {
                let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
                let span = start..<start + name.utf8.count
                if found.contains(where: { $0.range.overlaps(span) }) { continue }
                found.append(NameSpan(passage: passage, range: span, name: name, kind: kind, entity: index))
            }
        }
        return found
    }

    private static let unknown = "nobody: no speaker found"
    private static let term = "nobody: a term; nobody is said to say it"

    /// Clauses about the speaker or about the words name others, who do not speak.
    @Test(arguments: [
        ("Tom Ruiz, of Grace Sample, who said he was “still waiting for the bus”, left.", "Tom Ruiz: subject of “said” before the quotation"),
        ("Tom Ruiz, whose wife, Grace Sample, is the mayor, said: “I sleep very well.”", "Tom Ruiz: subject of “said” before the colon"),
        ("Tom Ruiz, who, with Grace Sample, has led the club, said: “I sleep very well.”", "Tom Ruiz: subject of “said” before the colon"),
        ("The mayor, Tom Ruiz, whose deputy, Grace Sample, resigned in March, said: “I sleep very well.”", "Tom Ruiz: subject of “said” before the colon"),
        ("Tom Ruiz, a lawyer who was chosen by the board's chairman, Bo Sample, in 2016, said: “I sleep very well.”", "Tom Ruiz: subject of “said” before the colon"),
        ("Tom Ruiz, who was chosen by the mayor, Grace Sample, in 2016, said: “I sleep very well.”", "Tom Ruiz: subject of “said” before the colon"),
        ("Tom Ruiz left, and the mayor, Grace Sample, in a hurry, said: “I sleep very well.”", "Grace Sample: subject of “said” before the colon"),
        ("Grace Sample thanked Tom Ruiz, who in 2009 warned that “the sea does not wait for us”.", "Tom Ruiz: subject of “warned” before the quotation"),
        ("Tom Ruiz and her deputy, Grace Sample, said in a statement: “We expected all of this.”", "Tom Ruiz and her deputy, Grace Sample: subject of “said” before the colon"),
        ("The union's leader, Tom Ruiz, and the mayor, Grace Sample, said: “We expected all of this.”", "Tom Ruiz, and the mayor, Grace Sample: subject of “said” before the colon"),
        ("Bo Lee met Tom Ruiz, and the mayor, Grace Sample, said: “I sleep very well.”", "Grace Sample: subject of “said” before the colon"),
        ("The mayor, Grace Sample, said: “I sleep very well.”", "Grace Sample: subject of “said” before the colon"),
        ("Tom Ruiz wrote that the cables were “long past saving”, a phrase that Grace Sample rejected.", "Tom Ruiz: subject of “wrote” before the quotation"),
        ("Tom Ruiz said the cables were “long past saving”, words which Grace Sample called cheap.", "Tom Ruiz: subject of “said” before the quotation"),
        ("“The cables are past saving,” the man who met Tom Ruiz said.", "the man: subject of “said” after the quotation"),
        ("A message sent by Tom Ruiz to a friend, Grace Sample, on 3 March read: “Keep the gate shut.”", "nobody: no speaker found"),
    ])
    func clausesNameOthers(text: String, wanted: String) {
        #expect(last([text], language: "en") == wanted, "\(text)")
    }

    @Test(arguments: [
        ("was the answer from Tom Ruiz.", "Tom Ruiz: named after “was the answer from”"),
        ("was the answer from Ruiz.", "Ruiz: named after “was the answer from”"),
        ("came the terse reply from Tom Ruiz.", "Tom Ruiz: named after “came the terse reply from”"),
        ("was the verdict of Professor Ada Lee.", "Ada Lee: named after “was the verdict of”"),
        ("in the words of Tom Ruiz.", "Tom Ruiz: named after “in the words of”"),
        // What no rule reads is nobody's.
        ("Tom Ruiz shot back.", unknown),
        ("came the terse reply from the ministry.", unknown),
        ("came the reply by text message.", unknown),
        ("was the message from Kyiv.", unknown),
        ("was the answer from Tom Ruiz’s office.", unknown),
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
        (["“We go,” said Grace Sample. “No!” Tom Ruiz shot back. “We will never go.”"], unknown),
        (["Grace Sample said:", "“You lie to us,” was on every wall."], unknown),
        // A paragraph of quotation alone goes on.
        (["“We go,” said Grace Sample.", "“We will all go there.”"], "Grace Sample: a paragraph of quotation after words of “Grace Sample”"),
        (["“We go,” said Grace Sample. “We will all go.”"], "Grace Sample: goes on after “Grace Sample” in the same paragraph"),
        (["Grace Sample said:", "“We will all go there.”"], "Grace Sample: the line before ends in a colon"),
    ])
    func onlyQuotationsGoOn(texts: [String], wanted: String) {
        #expect(last(texts, language: "en") == wanted)
    }

    /// Of a paragraph alone; a place, an agency or a credit under other words signs nothing.
    @Test(arguments: [
        ("“We will all go there.” — Tom Ruiz", "Tom Ruiz: named after “—”"),
        ("“We will all go there.” – Prime Minister Tom Ruiz.", unknown),
        ("“We will all go there.” — Berlin", unknown),
        ("“We will all go there.” – Reuters", unknown),
        ("Best picture of the year: “Poor Things” – Tom Ruiz", unknown),
        ("The crowd held a sign that reads “We will all go there now.” – Tom Ruiz", unknown),
    ])
    func signatures(text: String, wanted: String) {
        #expect(last([text], language: "en") == wanted)
    }

    /// Words of the writer's sentence that stand in its middle.
    @Test(arguments: [
        ("It “makes the old town whole again” for all of us, she wrote.", "Grace Sample: subject of “wrote” after the quotation"),
        ("It “makes the old town whole again” for all of us, Tom Ruiz said.", "Tom Ruiz: subject of “said” after the quotation"),
        ("It “makes the old town whole again” for all of us, said the paper of Tom Ruiz.", unknown),
    ])
    func theEndOfTheSentenceTells(sentence: String, wanted: String) {
        #expect(last(["Grace Sample said that the library stays. \(sentence)"], language: "en") == wanted)
    }

    /// A note in brackets names nobody.
    @Test(arguments: ["[Pauses.]", "(laughs)", "(see box)"]) func notesInBrackets(note: String) {
        let text = "“I was shocked,” said Tom Ruiz. “It came from nowhere.” \(note) “I had to run.”"
        #expect(last([text], language: "en") == "Tom Ruiz: goes on after “Tom Ruiz” in the same paragraph")
    }

    @Test(arguments: [
        ("de", "„Das ist nicht so“, sagte Scholz.", "Scholz: named after “sagte”"),
        ("de", "„Das ist nicht so“, betonte Olaf Scholz am Montag.", "Olaf Scholz: named after “betonte”"),
        ("de", "„Das ist nicht so!“ rief Scholz.", "Scholz: named after “rief”"),
        ("de", "„Das ist nicht so“, erklärte Kanzler Scholz.", "Scholz: named after “erklärte”"),
        ("de", "„Das war ein Fehler“, sagte Angela Merkel.", "Angela Merkel: named after “sagte”"),
        ("de", "„Das ist nicht so“, sagte Scholz Reportern.", "Scholz: named after “sagte”"),
        ("de", "„Das ist nicht so“, sagte Donald Trump Journalisten.", "Donald Trump: named after “sagte”"),
        ("de", "„Das ist nicht so“, sagte Reuters zufolge ein Sprecher.", unknown),
        ("de", "„Das ist nicht so“, sagte Scholz zufolge ein Sprecher.", unknown),
        ("de", "„Das ist nicht so“, sagte BILD ein Polizist.", unknown),
        ("de", "„Das ist nicht so“, sagte Montagabend Außenminister Müller.", unknown),
        ("de-AT", "„Das ist nicht so“, so Olaf Scholz.", "Olaf Scholz: named after “so”"),
        ("de", "„Das ist nicht so“, laut Medienberichten.", unknown),
        ("de", "„Das ist nicht so“, sagte der Landrat Olaf Scholz.", "Olaf Scholz: named after “sagte”"),
        ("de", "„Das ist nicht so“, sagte die Sprecherin der Ministerin Angela Merkel.", unknown),
        ("fr", "« Ce n’est pas vrai », a dit le ministre Olaf Scholz.", "Olaf Scholz: named after “a dit”"),
        ("de", "„Das ist nicht so“, sagte die Ministerin.", unknown),
        ("de", "„Das ist nicht so“, sagte der Sprecher von Olaf Scholz.", unknown),
        ("de", "„Das ist nicht so“, sagte Anfang Mai ein Sprecher.", unknown),
        ("de", "„Das ist nicht so“, hieß es bei Scholz.", unknown),
        ("de", "Der „Spiegel“ fragte Scholz.", term),
        ("fr", "« Ce n’est pas vrai », a dit Scholz.", "Scholz: named after “a dit”"),
        ("fr", "« Ce n’est pas vrai », a déclaré Olaf Scholz lundi.", "Olaf Scholz: named after “a déclaré”"),
        ("fr", "« Ce n’est pas vrai », répond Scholz.", "Scholz: named after “répond”"),
        ("fr", "« Ce n’est pas vrai », selon Olaf Scholz.", "Olaf Scholz: named after “selon”"),
        ("fr", "« Ce n’est pas vrai », selon Olaf Scholz et Angela Merkel.", unknown),
        ("fr", "« Ce n’est pas vrai », a indiqué Reuters un porte-parole.", unknown),
        ("fr", "« Ce n’est pas vrai », a dit le porte-parole de Scholz.", unknown),
        ("es", "«No es verdad», dijo Scholz.", "Scholz: named after “dijo”"),
        ("es", "«No es verdad», señaló Olaf Scholz.", "Olaf Scholz: named after “señaló”"),
        ("es", "«No es verdad», según Olaf Scholz.", "Olaf Scholz: named after “según”"),
        ("es", "«No es verdad», dijo la ministra de Scholz.", unknown),
        ("ru", "«Это не так», — сказал Шольц.", "Шольц: named after “сказал”"),
        ("ru", "«Это не так», — сообщил ТАСС представитель.", unknown),
        ("ru", "«Это не так», — сказал РИА Новости депутат Иван Петров.", unknown),
        ("ru", "«Это не так», — добавил Интерфаксу Дмитрий Песков.", "Дмитрий Песков: named after “добавил”"),
        ("ru", "«Это не так», — сказал Путину Лукашенко.", "Лукашенко: named after “сказал”"),
        ("ru", "«Это не так», — заявила пресс-секретарь Шольца.", unknown),
        ("uk", "«Це не так», — сказав Олаф Шольц.", "Олаф Шольц: named after “сказав”"),
        ("it", "«Non è vero», ha detto Scholz.", unknown),
    ])
    func otherLanguagesNameTheSpeakerBehind(language: String, text: String, wanted: String) {
        #expect(last(["Emmanuel Macron: „Nein.“", text], language: language) == wanted)
    }

    /// Who is named before a quotation in other languages: beside the verb, or alone at the beginning; else nobody.
    @Test(arguments: [
        ("de", "Scholz sagte: „Das ist gut so.“", "Scholz: subject of “sagte” before the colon"),
        ("de", "Bundeskanzler Olaf Scholz sagte am Abend: „Das ist gut so.“", "Olaf Scholz: subject of “sagte” before the colon"),
        ("de", "Am Abend sagte Scholz: „Das ist gut so.“", "Scholz: subject of “sagte” before the colon"),
        ("de", "Am Abend sagte Kanzler Scholz: „Das ist gut so.“", "Scholz: subject of “sagte” before the colon"),
        ("de", "Scholz hat am Abend erklärt, man sei „auf einem guten Weg“.", "Scholz: subject of “erklärt” before the quotation"),
        ("de", "Scholz stellte klar: „Das ist gut so.“", "Scholz: named before the colon"),
        ("de", "Olaf Scholz: „Das ist gut so.“", "Olaf Scholz: named before the colon"),
        ("de", "Laut Scholz sind die Gespräche „schwierig und noch nicht vorbei“.", "Scholz: named after “Laut”"),
        ("de", "Scholz nannte den Plan „eine große Dummheit“.", "Scholz: subject of “nannte” before the quotation"),
        ("de", "Der Landrat Olaf Scholz sagte: „Das ist gut so.“", "Olaf Scholz: subject of “sagte” before the colon"),
        ("de", "Die Ministerin Angela Merkel hat am Abend erklärt, man sei „auf einem guten Weg“.", "Angela Merkel: subject of “erklärt” before the quotation"),
        ("fr", "Le ministre Olaf Scholz a déclaré : « C’est bien comme ça. »", "Olaf Scholz: subject of “déclaré” before the colon"),
        ("fr", "Le président de la République, Olaf Scholz, a déclaré : « C’est bien. »", "Olaf Scholz: subject of “déclaré” before the colon"),
        ("es", "La ministra Angela Merkel dijo: «Así está muy bien».", "Angela Merkel: subject of “dijo” before the colon"),
        ("es", "El presidente, Olaf Scholz, aseguró: «Así está muy bien».", "Olaf Scholz: subject of “aseguró” before the colon"),
        // Who is spoken to, or of.
        ("de", "Den Landrat Olaf Scholz kritisierte sie: „Das ist nicht gut so.“", unknown),
        ("de", "Die Sprecherin der Ministerin Angela Merkel sagte: „Das ist gut so.“", unknown),
        ("de", "Ein Mitarbeiter Olaf Scholz gegenüber sagte: „Das ist gut so.“", unknown),
        ("fr", "Le maire félicite Scholz et déclare : « C’est bien comme ça. »", unknown),
        ("fr", "L’opposition accuse Scholz : « Il a menti à tout le monde. »", unknown),
        ("es", "El alcalde acusó a Scholz y dijo: «Así no está bien».", unknown),
        ("es", "El texto que Scholz afirmó conocer dice: «Así está muy bien».", unknown),
        ("de", "Scholz sagte Angela Merkel: „Das ist gut so.“", unknown),
        ("de", "Der Opposition warf Scholz vor: „Das ist nicht gut so.“", unknown),
        ("de", "Die Opposition warf Scholz vor, er habe „gelogen und auch betrogen“.", unknown),
        ("de", "Scholz wurde erklärt, man sei „auf einem guten Weg“.", unknown),
        ("de", "Scholz und Merkel sagten: „Das ist gut so.“", unknown),
        ("de", "Ein Sprecher von Scholz sagte: „Das ist gut so.“", unknown),
        ("de", "Die Sprecherin des Kanzlers Scholz sagte: „Das ist gut so.“", unknown),
        ("de", "Für Scholz gilt: „Das ist gut so.“", unknown),
        ("de", "Die Frage von Scholz: „Ist das gut so?“", unknown),
        ("de", "Der Brief erklärte nach dem Gespräch mit Scholz: „Das ist gut so.“", unknown),
        ("de", "Reuters schrieb: „Das ist gut so.“", unknown),
        ("fr", "Scholz a déclaré : « C’est bien comme ça. »", "Scholz: subject of “déclaré” before the colon"),
        ("fr", "Lundi, Olaf Scholz a estimé que c’était « une bonne chose pour tous ».", "Olaf Scholz: subject of “estimé” before the quotation"),
        ("fr", "Selon Scholz, c’est « une bonne chose pour tous ».", "Scholz: named after “Selon”"),
        ("fr", "La porte-parole de Scholz a déclaré : « C’est bien comme ça. »", unknown),
        ("es", "Scholz afirmó: «Así está muy bien».", "Scholz: subject of “afirmó” before the colon"),
        ("es", "Según Scholz, es «una cosa muy buena para todos».", "Scholz: named after “Según”"),
        ("ru", "Шольц заявил: «Так и должно быть».", "Шольц: subject of “заявил” before the colon"),
        ("uk", "Шольц заявив: «Так і має бути».", "Шольц: subject of “заявив” before the colon"),
        ("it", "Scholz ha detto: «Va bene così».", "Scholz: named before the colon"),
        ("it", "L’opposizione accusa Scholz di avere «mentito e anche tradito».", unknown),
        ("pl", "Dla Scholza: „Tak jest dobrze”.", unknown),
    ])
    func otherLanguagesNameTheSpeakerBefore(language: String, text: String, wanted: String) {
        #expect(last(["Emmanuel Macron: „Nein.“", text], language: language) == wanted)
    }

    /// A line before the quotation.
    @Test(arguments: [
        ("Scholz sagte am Abend:", "Scholz: the line before ends in a colon"), ("Die Frage von Scholz:", unknown), ("Angela Merkel sagte Scholz:", unknown),
    ])
    func theLineBeforeInOtherLanguages(line: String, wanted: String) {
        #expect(last([line, "„Das ist gut so.“"], language: "de") == wanted)
    }

    @Test(arguments: [
        ("de", "„Wir gehen“, sagte Scholz. „Alle gehen“, fügte er hinzu.", "Scholz"),
        ("fr", "« Nous partons », a dit Scholz. « Demain », a-t-il ajouté.", "Scholz"),
        ("es", "«Nos vamos», dijo Scholz. «Mañana», añadió.", "Scholz"),
        ("ru", "«Мы уходим», — сказал Шольц. «Завтра», — добавил он.", "Шольц"),
        // Another answers.
        ("de", "„Kommen Sie mit?“, fragte Angela Merkel. „Nein“, sagte er.", "nobody"),
        ("de", "„Kommen Sie mit“, sagte Angela Merkel. „Nein danke“, antwortete er.", "nobody"),
        ("fr", "« Nous partons », a dit Brigitte Macron. « Moi aussi », a-t-il répondu.", "nobody"),
        // Somebody else may have come between.
        ("es", "«Nos vamos», dijo Scholz. Angela Merkel replicó. «Mañana», añadió.", "nobody"),
        ("de", "„Wir gehen“, sagte Scholz. „Alle gehen“, sagte die Ministerin.", "nobody"),
    ])
    func whoSpokeGoesOn(language: String, text: String, wanted: String) {
        #expect(last([text], language: language).hasPrefix(wanted + ":"))
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
