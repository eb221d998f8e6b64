import Corpus
import Foundation
import Markdown
import TestSupport
import Testing
@testable import Annotate

private func discover(_ texts: String..., known: [Entity] = [], ignore: [String] = [], language: String? = nil) -> [DiscoveredName] {
    let articles = texts.enumerated().map { number, text in
        DiscoveryArticle(
            slug: "a\(number)", language: language,
            passages: text.split(separator: "\n").map { Passage(id: "", kind: .paragraph, text: Array($0.utf8)) })
    }
    return discoverNames(in: articles, known: known, ignore: ignore)
}

/// “person Vladimir Putin 2, place Moscow 1”, in the order of the text.
private func summary(_ names: [DiscoveredName]) -> String {
    names.sorted { a, b in
        guard let x = a.mentions.first, let y = b.mentions.first else { return false }
        return (x.article, x.passage, x.range.lowerBound) < (y.article, y.passage, y.range.lowerBound)
    }.map { "\($0.kind.rawValue) \($0.canonical) \($0.mentions.count)" }.joined(separator: ", ")
}

@Suite("Discovering names")
struct NamesDiscoveryTests {
    static let table: [(String, String)] = [
        // Roles, nationalities and titles stay outside; a place before a role is a name of its own.
        ("He met Russian President Vladimir Putin in Moscow.", "person Vladimir Putin 1, place Moscow 1"),
        ("according to US Secretary of State Antony Blinken.", "place US 1, person Antony Blinken 1"),
        ("Foreign Ministry spokesperson Wang Wenbin and Dr Chea Rathanak said so.", "organization Foreign Ministry 1, person Wang Wenbin 1, person Chea Rathanak 1"),
        ("On Monday ISDC director Oleksandr Kuzmenko left.", "organization ISDC 1, person Oleksandr Kuzmenko 1"),
        // Words that open a sentence.
        ("The Severnside Crossing will shut. Officials said little. Meanwhile Critics of it laughed.", "place Severnside Crossing 1"),
        ("Forty seconds may pass. Nobody came. Seismologists said so.", ""),
        ("Quoting Danforth, he said no. Downing Street was silent.", "place Danforth 1, place Downing Street 1"),
        ("It was Helen Marsh KC who told Dr Fay Marsh so, and Mrs Park heard it.", "person Helen Marsh 1, person Fay Marsh 1, person Park 1"),
        ("UPDATE: It makes 450 MW. CEO Lena Strand and Kevin Strand said so.", "person Lena Strand 1, person Kevin Strand 1"),
        ("It is true, Your Honour, that she left.", ""),
        // A surname that is a noun, and where somebody comes from.
        ("said Harriet Lodge of the Wend Rivers Trust.", "person Harriet Lodge 1, organization Wend Rivers Trust 1"),
        ("It hit Mr Alan Stott, of Nether Farsley, who left. She lives in Nether Farsley.", "person Alan Stott 1, place Nether Farsley 2"),
        // Small words inside names.
        ("They asked the Ministry of Ports and Transport and the University of Tromsø.", "organization Ministry of Ports and Transport 1, organization University of Tromsø 1"),
        ("in Rio de Janeiro, where Ursula von der Leyen spoke", "place Rio de Janeiro 1, person Ursula von der Leyen 1"),
        ("talks between Russia and China in the Gulf of Mexico", "place Russia 1, place China 1, place Gulf of Mexico 1"),
        ("It was the National Security and Defence Council.", "organization National Security and Defence Council 1"),
        // Possessives and hyphens.
        ("They saw Russia's Security Council and the Andean Miners’ Federation.", "place Russia 1, organization Security Council 1, organization Andean Miners' Federation 1"),
        ("Ingrid Halvorsen-Baptiste, a geophysicist", "person Ingrid Halvorsen-Baptiste 1"),
        ("the Russia-Ukraine war and the Geneva-based body", "place Russia 1, place Ukraine 1, place Geneva 1"),
        // Surnames and acronyms.
        ("Joseph Torigian, an expert, spoke. Torigian also wrote. Torigian's book sold.", "person Joseph Torigian 3"),
        ("the International Seismic Data Centre (ISDC) said. The ISDC would ask.", "organization International Seismic Data Centre 3"),
        ("The MOPT (Ministry of Ports and Transport) plans more. MOPT agreed.", "organization Ministry of Ports and Transport 3"),
        ("from the Mekong Infrastructure Bank, or MIB. MIB engineers left.", "organization Mekong Infrastructure Bank 3"),
        ("Vannak Prum spoke. Prum's daughter, Sreymom Prum, nodded.", "person Vannak Prum 2, person Sreymom Prum 1"),
        // No names: weekdays, months, peoples, laws, ships, shouting, title case.
        ("On Tuesday in May the Chinese and the Muslims read the Clean Air Act.", ""),
        ("the MV Sokha Dara sailed", ""),
        ("BREAKING NEWS FROM THE CAPITAL TODAY", ""),
        // The place of an agency's report, and speakers of a transcript, who are no places.
        ("KABRIL: The council met on Monday. Nobody spoke.", "place KABRIL 1"),
        ("QUESTION: Will you resign?\nVOGT: No, we have work to do.\nQUESTION: And the permit?\nVOGT: It was signed by others.", ""),
        ("How Five Small Towns Learned To Love The Rain", ""),
    ]

    @Test("Names, kinds and counts", arguments: table.indices)
    func found(_ row: Int) {
        #expect(summary(discover(Self.table[row].0, language: "en")) == Self.table[row].1)
    }

    @Test func evidenceIsSummedOverTheDossier() {
        let names = discover("Envoy Tarek Zidanov left.", "In the end Zidanov stayed. Zidanov slept.", language: "en")
        #expect(summary(names) == "person Tarek Zidanov 3")
        #expect(names.first?.surfaces == [.init(text: "Zidanov", count: 2), .init(text: "Tarek Zidanov", count: 1)])
        #expect(names.first?.roles == ["Envoy"])
        #expect(names.first?.evidence.contains("a role before it") == true)
        #expect(names.first?.isSure == true)
    }

    @Test func spellingsAreProposedAndNeverMerged() {
        let names = discover(
            "President Volodymyr Zelensky spoke.", "President Volodymyr Zelenskyy slept in Reykjavik.", "It rained in Reykjavík.", language: "en")
        let merges = Dictionary(uniqueKeysWithValues: names.map { ($0.canonical, $0.likelyMerges) })
        #expect(merges["Volodymyr Zelensky"] == ["Volodymyr Zelenskyy"])
        #expect(merges["Volodymyr Zelenskyy"] == ["Volodymyr Zelensky"])
        #expect(merges["Reykjavik"] == ["Reykjavík"])
    }

    @Test func knownAndIgnoredNamesAreNotProposed() {
        let putin = Entity(slug: "putin", name: "Vladimir Putin", kind: .person)
        let names = discover("President Vladimir Putin and Minister Igor Orlov met in Moscow.", known: [putin], ignore: ["Moscow"], language: "en")
        #expect(summary(names) == "person Igor Orlov 1")
    }

    @Test("Another language gives few names and no false ones", arguments: [
        ("de", "Der Bundeskanzler sagte am Montag in Berlin, die Regierung werde den Haushalt im Herbst vorlegen. Die Opposition kritisierte den Plan. Angela Schmidt war nicht da.",
         "place Berlin 1, person Angela Schmidt 1"),
        ("de", "Der Vorstandschef der Alpenwasser AG wies das am Montag zurück, und er sagte nichts zu den Rissen in der Mauer. Die Alpenwasser AG ist nicht allein.", ""),
        ("fr", "Le président a déclaré mardi à Paris que la réforme des retraites serait votée. Les syndicats ont appelé à la grève avec Jean Moulinet.", "place Paris 1, person Jean Moulinet 1"),
        ("es", "El presidente dijo el martes en Lima que la ley sería aprobada. Los sindicatos llamaron a la huelga.", "place Lima 1"),
    ])
    func otherLanguages(_ language: String, _ text: String, _ expected: String) {
        #expect(summary(discover(text, language: language)) == expected)
        guard let first = expected.split(separator: " ").dropFirst().first else { return }
        #expect(summary(discover(text + " " + text, language: nil)).contains(first))
    }

    @Test("Unseen news keeps its level", arguments: [(NamesNews.tuning, 0.97, 0.93), (NamesNews.held, 0.95, 0.87)])
    func figures(_ news: String, exact: Double, typed: Double) throws {
        let score = try NamesScore(news)
        #expect(score.exact >= exact, "exact span F1 \(score.exact)")
        #expect(score.typed >= typed, "typed F1 \(score.typed)")
    }

    @Test("Hostile text neither traps nor leaves a passage")
    func hostile() {
        var generator = SplitMix(seed: 7)
        let pieces = [
            "President ", "Xi ", "of ", "and ", "(", ") ", "’s ", "-", "Ministry ", "A.", "& ", "New York", "\u{ad}", "習", "İ", "ß", "von ", ", ", ". ", "'", "“", "🙂", "\u{301}", "\n", "1", "$",
        ]
        for _ in 0..<300 {
            let text = (0..<40).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }.joined()
            for name in discover(text, language: "en") {
                for mention in name.mentions { #expect(mention.range.upperBound <= text.utf8.count && !mention.range.isEmpty) }
            }
        }
    }
}

/// Exact-span F1, and the same with the right kind, on news marked by hand.
struct NamesScore {
    var exact = 0.0
    var typed = 0.0

    private struct Span: Hashable {
        var article: Int
        var passage: Int
        var range: Range<Int>
    }

    init(_ news: String) throws {
        var articles: [DiscoveryArticle] = []
        var gold: [Span: Entity.Kind] = [:]
        for (number, part) in news.split(separator: "# ").enumerated() {
            let lines = part.split(separator: "\n").filter { !$0.allSatisfy { $0 == " " } }
            var passages: [Passage] = []
            for (index, line) in lines.dropFirst().enumerated() {
                let (text, spans) = Self.unmark(String(line))
                passages.append(Passage(id: "", kind: .paragraph, text: Array(text.utf8)))
                for (range, kind) in spans { gold[Span(article: number, passage: index, range: range)] = kind }
            }
            articles.append(DiscoveryArticle(slug: "\(lines[0])", language: "en", passages: passages))
        }
        var found: [Span: Entity.Kind] = [:]
        for name in discoverNames(in: articles, known: [], ignore: []) {
            for mention in name.mentions { found[Span(article: mention.article, passage: mention.passage, range: mention.range)] = name.kind }
        }
        let both = Double(gold.count + found.count)
        exact = 2 * Double(gold.keys.filter { found[$0] != nil }.count) / both
        typed = 2 * Double(gold.filter { found[$0.key] == $0.value }.count) / both
    }

    /// The text without its marks, and where they stood.
    private static func unmark(_ line: String) -> (String, [(Range<Int>, Entity.Kind)]) {
        let kinds: [Character: Entity.Kind] = ["P": .person, "O": .organization, "L": .place, "E": .event]
        var text = ""
        var spans: [(Range<Int>, Entity.Kind)] = []
        var rest = line[...]
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]"), let kind = kinds[rest[rest.index(after: open)]] {
            text += rest[..<open]
            let start = text.utf8.count
            text += rest[rest.index(open, offsetBy: 3)..<close]
            spans.append((start..<text.utf8.count, kind))
            rest = rest[rest.index(after: close)...]
        }
        return (text + rest, spans)
    }
}

@Suite("Spellings by outlet")
struct NamesSpellingTests {
    private func passage(_ text: String) -> Passage { Passage(id: "", kind: .paragraph, text: Array(text.utf8)) }

    @Test func eachFormIsCountedByOutlet() {
        var zelensky = Entity(slug: "z", name: "Volodymyr Zelensky", kind: .person)
        zelensky.aliases = ["Volodymyr Zelenskyy"]
        let linker = Linker(entities: [zelensky], ignore: [])
        let articles = [
            ("b", "Volodymyr Zelensky met. Zelensky left. Volodymyr  Zelensky slept."), ("a", "Volodymyr Zelenskyy and Volodymyr Zelensky"), (nil, "Volodymyr Zelenskyy"),
        ].map { outlet, text in
            let passages = [passage(text)]
            return SpelledArticle(outlet: outlet, passages: passages, mentions: linker.link(passages).mentions)
        }
        let table = spellings(in: articles)
        #expect(table.count == 1)
        #expect(table.first?.differs == true)
        #expect(table.first?.variants == [
            .init(text: "Volodymyr Zelensky", isShort: false, counts: [.init(outlet: "a", mentions: 1, articles: 1), .init(outlet: "b", mentions: 2, articles: 1)]),
            .init(text: "Volodymyr Zelenskyy", isShort: false, counts: [.init(outlet: "a", mentions: 1, articles: 1), .init(outlet: nil, mentions: 1, articles: 1)]),
            .init(text: "Zelensky", isShort: true, counts: [.init(outlet: "b", mentions: 1, articles: 1)]),
        ])
    }

    @Test("Keys and likeness of names", arguments: [
        ("Zelensky", "Zelenskyy", true), ("Reykjavik", "Reykjavík", true), ("Kharkiv", "Harkiv", true), ("Aleksandr", "Alexandr", true),
        ("Mohammed", "Mohamed", true), ("Putin", "Pushkin", false), ("Tromsø", "Tromso", true),
    ])
    func keys(_ a: String, _ b: String, _ equal: Bool) {
        #expect((Variants.key(a) == Variants.key(b)) == equal)
    }

    @Test func jaroWinkler() {
        #expect(abs(Variants.similarity("MARTHA", "MARHTA") - 0.9611) < 0.0001)
        #expect(abs(Variants.similarity("DIXON", "DICKSONX") - 0.8133) < 0.0001)
        #expect(Variants.similarity("", "a") == 0)
    }
}
