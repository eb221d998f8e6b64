@testable import Import
import Corpus
import Testing
import Text

private let first = "The harbour council voted on Monday to dredge the inner basin before the winter, ending a dispute of nine years."
private let second = "Fishermen from the old town welcomed the vote, but asked when the first stones of the new mole would arrive."

/// What stands above articles: headlines, names, days, places, and what is none of these.
@Suite struct HeadLineTests {
    struct Head: Sendable, CustomTestStringConvertible {
        var lines: [String]
        var title: String?
        var byline: [String] = []
        var date: String?
        var dateline: String?
        var credit: String?
        /// What of the head stays in the body.
        var kept: [String] = []
        var testDescription: String { lines.joined(separator: " / ") }
    }

    static let heads: [Head] = [
        Head(lines: ["Nous utilisons des cookies pour le confort du port. Tout accepter", "Accueil > Port", "Le môle du port sera enfin reconstruit", "Par Ada Exemple (Port, envoyée spéciale)", "Publié le 15 mars 2023 à 06h12, mis à jour le 15 mars 2023 à 10h30", "Temps de Lecture 4 min."], title: "Le môle du port sera enfin reconstruit", byline: ["Ada Exemple"], date: "2023-03-15T06:12:00"),
        Head(lines: ["Skip to contentSkip to site index", "A title of the usual length", "14 March 2023"], title: "A title of the usual length", date: "2023-03-14", kept: ["Skip to contentSkip to site index"]),
        Head(lines: ["CORRECTION: Number of boats", "CORRECTS number of boats in 2nd paragraph"], title: "CORRECTION: Number of boats"),
        Head(lines: ["Harbour: ‘Nobody asked us’", "Ada Example says that her quay was left in the dark about the mole", "Bo Sample", "14 Mar 2023"], title: "Harbour: ‘Nobody asked us’", byline: ["Bo Sample"], date: "2023-03-14", kept: ["Ada Example says that her quay was left in the dark about the mole"]),
        Head(lines: ["Ada Example on the network:", "Ada Example", "@adaexample", "·", "14. März 2023"], title: "Ada Example on the network", byline: ["Ada Example"], date: "2023-03-14"),
        Head(lines: ["Mole Vote", "14 March 2023"], title: "Mole Vote", date: "2023-03-14"),
        Head(lines: ["A title of the usual length", "Harbour Herald", "14 March 2023"], title: "A title of the usual length", date: "2023-03-14", kept: ["Harbour Herald"]),
        Head(lines: ["A title of the usual length", "Berlin, 3. März 2024"], title: "A title of the usual length", date: "2024-03-03", dateline: "Berlin"),
        Head(lines: ["A title of the usual length", "New York, March 3, 2024"], title: "A title of the usual length", date: "2024-03-03", dateline: "New York"),
        Head(lines: ["A title of the usual length", "The Hague, 3 March 2024"], title: "A title of the usual length", date: "2024-03-03", dateline: "The Hague"),
        Head(lines: ["A title of the usual length", "Interview by Ada Example", "The Quay, Saturday 18 March 2023"], title: "A title of the usual length", byline: ["Ada Example"], date: "2023-03-18", credit: "The Quay"),
        Head(lines: ["Updated, 14 March 2023", "A title of the usual length"], title: "A title of the usual length", date: "2023-03-14"),
        Head(lines: ["A title of the usual length", "Opinion, 14 March 2023"], title: "A title of the usual length", kept: ["Opinion, 14 March 2023"]),
        Head(lines: ["A title of the usual length", "Yesterday, 14 March 2023"], title: "A title of the usual length", kept: ["Yesterday, 14 March 2023"]),
        Head(lines: ["A title of the usual length", "Easter, 14 March 2023"], title: "A title of the usual length", kept: ["Easter, 14 March 2023"]),
        Head(lines: ["A title of the usual length", "New York", "14 March 2023"], title: "A title of the usual length", date: "2023-03-14", kept: ["New York"]),
        Head(lines: ["A title of the usual length", "Letters Page", "14 March 2023"], title: "A title of the usual length", date: "2023-03-14", kept: ["Letters Page"]),
        Head(lines: ["A title of the usual length", "Schleswig Holstein", "14 March 2023"], title: "A title of the usual length", date: "2023-03-14", kept: ["Schleswig Holstein"]),
        Head(lines: ["Ferry stops at six", "Seehafen", "County says the night boat is too dear"], title: "Ferry stops at six", kept: ["Seehafen", "County says the night boat is too dear"]),
        Head(lines: ["Ferry stops at six", "==================", "County says the night boat is too dear"], title: "Ferry stops at six", kept: ["County says the night boat is too dear"]),
        Head(lines: ["Ferry stops at six", "https://example.org/ferry", "County says the night boat is too dear"], title: "Ferry stops at six", kept: ["County says the night boat is too dear"]),
        Head(lines: ["Ferry stops at six", "5 min read", "County says the night boat is too dear"], title: "Ferry stops at six", kept: ["County says the night boat is too dear"]),
        Head(lines: ["Ferry stops at six", "Photo: Nora Feld/Herald", "County says the night boat is too dear"], title: "Ferry stops at six", kept: ["County says the night boat is too dear"]),
        Head(lines: ["Seehafen beat Husum in the rain", "Seehafen 3", "Husum 1", "Scorers: Lang 12, Kurz 30, Breit 78 and Husum's own Schmal 90"], title: "Seehafen beat Husum in the rain", kept: ["Seehafen 3", "Husum 1", "Scorers: Lang 12, Kurz 30, Breit 78 and Husum's own Schmal 90"]),
        Head(lines: ["A title of the usual length", "Ada Example, 18 March 2023"], title: "A title of the usual length", byline: ["Ada Example"], date: "2023-03-18"),
        Head(lines: ["A title of the usual length", "Victoria Falls, 18 March 2023"], title: "A title of the usual length", date: "2023-03-18", dateline: "Victoria Falls"),
        Head(lines: ["A title of the usual length", "Interview: Ada Example"], title: "A title of the usual length", byline: ["Ada Example"]),
        Head(lines: ["Interview: Ada Example"], title: "Interview: Ada Example"),
        Head(lines: ["Interview: Ada Example on the harbour", "14 March 2023"], title: "Interview: Ada Example on the harbour", date: "2023-03-14"),
        Head(lines: ["A title of the usual length", "Nether Wallop, 18 March 2023"], title: "A title of the usual length", kept: ["Nether Wallop, 18 March 2023"]),
        Head(lines: ["A title of the usual length", "Published in the Harbour Herald, Saturday, 18 March 2023"], title: "A title of the usual length", date: "2023-03-18", credit: "the Harbour Herald"),
        Head(lines: ["港口议会同意重建防波堤", "2023年3月15日 18時05分"], title: "港口议会同意重建防波堤", date: "2023-03-15T18:05:00"),
        Head(lines: ["المجلس يوافق على إعادة بناء حاجز الميناء", "كتبت: سارة الخطيب", "الأحد 15 يناير 2023"], title: "المجلس يوافق على إعادة بناء حاجز الميناء", byline: ["سارة الخطيب"], date: "2023-01-15"),
        Head(lines: ["A title of the usual length", "12 марта 2023, 14:05 | Автор: Илья Пример"], title: "A title of the usual length", byline: ["Илья Пример"], date: "2023-03-12T14:05:00"),
        Head(lines: ["A title of the usual length", "Ada Example", "Harbour correspondent", "18 March 2023"], title: "A title of the usual length", byline: ["Ada Example"], date: "2023-03-18", kept: ["Harbour correspondent"]),
        Head(lines: ["港口议会同意重建防波堤", "来源：海岸社 2023年03月15日 09:12"], title: "港口议会同意重建防波堤", date: "2023-03-15T09:12:00", credit: "海岸社"),
        Head(lines: ["المجلس يوافق على إعادة بناء حاجز الميناء", "نُشر في: 15 مارس 2023"], title: "المجلس يوافق على إعادة بناء حاجز الميناء", date: "2023-03-15"),
        Head(lines: ["A title of the usual length", "Von unserem Korrespondenten Jürgen Beispiel"], title: "A title of the usual length", byline: ["Jürgen Beispiel"]),
        Head(lines: ["A title of the usual length", "By our correspondent Ada Example"], title: "A title of the usual length", byline: ["Ada Example"]),
        Head(lines: ["A title of the usual length", "Von unserem Hafen"], title: "A title of the usual length", kept: ["Von unserem Hafen"]),
    ]

    @Test(arguments: heads) func fields(_ head: Head) throws {
        let article = try #require(read((head.lines + [first, second]).joined(separator: "\n\n")).articles.first)
        #expect(article.title == head.title)
        #expect(article.byline == head.byline && article.dateline == head.dateline && article.credit == head.credit)
        #expect(article.date?.description == head.date)
        #expect(article.blocks.map(\.string) == head.kept + [first, second])
    }

    /// A text of short lines alone has a title where a gap sets its first line off.
    @Test(arguments: [
        ("A short history of the ferry\n\n1961\nThe ferry is built.\n\n1975\nThe ferry burns.", "A short history of the ferry"),
        ("The Quay, Saturday 18 March 2023\n\n1961\nThe ferry is built.", nil), ("A short history of the ferry.\n\n1961\nThe ferry is built.", nil), ("Down in the valley the water came\nNobody called it\n\nIt had no name", nil),
    ] as [(String, String?)])
    func titlesAboveShortLines(_ text: String, _ title: String?) throws {
        #expect(try #require(read(text).articles.first).title == title)
    }

    /// Who wrote each of several posts stays, in the order of the file; a name on a network beside the author's goes.
    @Test(arguments: [(["@harbour", first, "@quay", second], ["@harbour", first, "@quay", second]), (["@harbour", first, second], [first, second])])
    func namesAbovePosts(_ lines: [String], _ blocks: [String]) throws {
        #expect(try #require(read((["A title of the usual length"] + lines).joined(separator: "\n\n")).articles.first).blocks.map(\.string) == blocks)
    }

    /// An outlet of the dossier before a date is the article's outlet, and no credit.
    @Test func anOutletOfTheDossierBeforeADate() throws {
        let options = ImportOptions(outlets: [Outlet(slug: "quay", name: "The Quay")])
        let article = try #require(read("A title of the usual length\n\nThe Quay, 18 March 2023\n\n\(first)\n\n\(second)", options: options).articles.first)
        #expect(article.outlet == "quay" && article.credit == nil && article.date?.description == "2023-03-18")
    }

    @Test(arguments: [
        ("Zurich, 13 March 2023 — \(first)", "Zurich", "2023-03-13"), ("Berlin, 3. März 2024 – \(first)", "Berlin", "2024-03-03"), ("GENEVA, June 3 (Agency) - \(first)", "GENEVA, June 3 (Agency)", nil),
        ("GENEVA, June 3, 2024 (Agency) - \(first)", "GENEVA (Agency)", "2024-06-03"), ("MODERATOR: \(first)", nil, nil),
    ] as [(String, String?, String?)])
    func datelinesWithADay(_ text: String, _ dateline: String?, _ date: String?) throws {
        let article = try #require(read("A title of the usual length\n\n\(text)\n\n\(second)").articles.first)
        #expect(article.dateline == dateline && article.date?.description == date)
    }

    @Test func aDayAboveStandsAndTheDatelineKeepsItsOwn() throws {
        let article = try #require(read("A title of the usual length\n\n15 March 2023\n\nZurich, 13 March 2023 — \(first)\n\n\(second)").articles.first)
        #expect(article.dateline == "Zurich, 13 March 2023" && article.date?.description == "2023-03-15")
    }

    @Test func speakersOfATranscriptAreNoDateline() throws {
        let turns = ["PORTMASTER: Good afternoon, the council will make a short statement about the mole.", "ADA EXAMPLE: Thank you. I have no words for it.", "QUESTION (Herald): Will the council resign?", "EXAMPLE: No. I have work to do.", "QUESTION (inaudible): And the mole?"]
        let article = try #require(read((["Press conference in the net loft of the harbour"] + turns).joined(separator: "\n\n")).articles.first)
        #expect(article.dateline == nil && article.blocks.map(\.string) == turns)
    }
}
