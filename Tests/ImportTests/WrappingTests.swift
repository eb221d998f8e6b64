@testable import Import
import Testing
import Text

/// Lines cut to a width are paragraphs; verses, menus and lists of the same width are not.
@Suite struct WrappingTests {
    /// Words set in lines of a width, as an editor breaks them.
    private static func wrapped(_ text: String, _ width: Int) -> String {
        var lines = [""]
        for word in text.split(separator: " ") {
            let line = lines[lines.count - 1]
            if line.isEmpty { lines[lines.count - 1] = String(word) } else if line.count + 1 + word.count <= width { lines[lines.count - 1] += " \(word)" } else { lines.append(String(word)) }
        }
        return lines.joined(separator: "\n")
    }

    private static let texts = [
        ["The harbour company paid out 310 million francs last year, according to its annual report, which is to be published on Friday. The eastern towns, which hold a third of the shares, received 90 million.", "“We are not ashamed,” chief executive Bo Sample told reporters on Monday. He said the money had been earned by hard work and by nothing else."],
        ["Der Hafenrat hat am Montag beschlossen, die östliche Mole neu zu bauen. Die Winterstürme hatten die Mauer von 370 Metern zerstört, und niemand wollte sie bezahlen. Nun zahlen der Staat und die Stadt je zur Hälfte, und mit den Arbeiten wird im Sommer begonnen.", "Die Fischer der Altstadt, die im Januar elf Boote verloren haben, begrüßten die Abstimmung, fragten aber, wann die ersten Steine kommen. Die Ingenieure rechnen mit drei Sommern, weil nichts gebaut werden kann, solange das Eis treibt."],
        ["Совет порта в понедельник решил заново построить восточный мол, который прошлой зимой разрушили штормы, и никто не хотел платить за него. Теперь половину заплатит город, а другую половину государство, и работы начнутся летом.", "Рыбаки старого города, потерявшие в январе одиннадцать лодок, одобрили решение, но спросили, когда привезут первые камни. Инженеры считают, что понадобится три лета, потому что нельзя строить, пока идёт лёд."],
    ]

    @Test(arguments: 0..<3, [22, 25, 30, 33, 36, 40, 44, 45, 52, 66, 78, 96]) func paragraphsOfEveryWidth(_ number: Int, _ width: Int) throws {
        let paragraphs = Self.texts[number]
        let text = "A headline that is longer than the narrow lines below it\n\nBy Ada Example\n\n14 March 2023\n\n" + paragraphs.map { Self.wrapped($0, width) }.joined(separator: "\n\n")
        let article = try #require(read(text).articles.first)
        #expect(article.blocks.map(\.string) == paragraphs)
        #expect(article.title == "A headline that is longer than the narrow lines below it" && article.byline == ["Ada Example"] && article.date?.description == "2023-03-14")
    }

    /// The first line of a paragraph in a newspaper is as full as the others, with its indent.
    @Test(arguments: [30, 33, 36, 40, 44, 60], [2, 4]) func indentedParagraphs(_ width: Int, _ indent: Int) throws {
        let paragraphs = Self.texts[0] + ["The harbour council put it at 90 million francs."]
        let mark = String(repeating: "\u{1}", count: indent)
        let lines = paragraphs.map { Self.wrapped(mark + $0, width).replacing("\u{1}", with: " ") }
        let article = try #require(read("A headline that is longer than the narrow lines below it\n\nBy Ada Example\n\n14 March 2023\n\n" + lines.joined(separator: "\n")).articles.first)
        #expect(article.blocks.map(\.string) == paragraphs)
    }

    /// A column copied from a page: no empty line parts the title from what stands below it.
    @Test(arguments: [22, 30]) func authorAndDayBelowATitleAreNoPartOfIt(_ width: Int) throws {
        let text = "The price of nine minutes\nBy Anna Example\n14 March 2023\n" + Self.wrapped(Self.texts[0][0], width) + "\n" + Self.wrapped(Self.texts[0][1], width)
        let article = try #require(read(text).articles.first)
        #expect(article.title == "The price of nine minutes" && article.byline == ["Anna Example"] && article.date?.description == "2023-03-14")
        #expect(article.blocks.map(\.string).joined(separator: " ") == Self.texts[0].joined(separator: " "))
    }

    @Test func aNameBelowATitleIsItsAuthor() throws {
        let text = "The price of nine minutes\nAnna Example\n\n14 March 2023\n\n" + Self.wrapped(Self.texts[0][0], 30) + "\n\n" + Self.wrapped(Self.texts[0][1], 30)
        let article = try #require(read(text).articles.first)
        #expect(article.title == "The price of nine minutes" && article.byline == ["Anna Example"])
        #expect(article.blocks.map(\.string) == Self.texts[0])
    }

    @Test(arguments: [
        ["Down in the valley the water came,", "Nobody called it, it had no name,", "Took the chapel and took the mill,", "The bells are ringing down there still."],
        ["Ferry fares to rise again in July", "Nine ways to smoke a herring at home", "Why the lighthouse went dark for a night", "Mayor opens the new fish market"],
        ["Herring 12, Sprat 78, Eel 11, Cod 1", "Smelt 90, Shark 3, Whale 2, Plaice 4", "Dab 52, Hake 47, Carp 44, Pike 50", "Tench 12, Roach 78, Bream 1, Rudd 9"],
        ["harbour", "boats", "tides", "a word about the weather of the day", "jobs", "eels"],
    ]) func linesOfTheirOwn(_ lines: [String]) {
        let text = MappedText(verbatim: Array(lines.joined(separator: "\n").utf8))
        #expect(PlainLines(text).pieces().map(\.bytes.string) == lines)
    }

    /// Below a headline that ends in a small letter: an author, a day, an address, a picture, in small letters too.
    @Test(arguments: ["by Ada Example", "von Anna Muster", "par Jeanne Exemple, publié le 3 mai 2024", "updated 3 May 2024", "https://port.example/2024/harbour", "photo: Ada Example/Herald"])
    func smallLettersBelowAHeadline(_ line: String) {
        let headline = "Five things to know about the harbour that closed in May"
        #expect(PlainLines(MappedText(verbatim: Array("\(headline)\n\(line)\n\n\(Self.texts[0][0])".utf8))).pieces().map(\.bytes.string) == [headline, line, Self.texts[0][0]])
    }

    @Test func aSentenceCutByHandGoesOn() {
        let lines = ["The harbour closed after a storm damaged two of its cranes", "on 3 May 2024, which nobody had foreseen."]
        #expect(PlainLines(MappedText(verbatim: Array(lines.joined(separator: "\n").utf8))).pieces().map(\.bytes.string) == [lines.joined(separator: " ")])
    }
}
