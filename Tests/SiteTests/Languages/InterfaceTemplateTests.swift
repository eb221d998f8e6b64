import StringTemplate
import Testing
import Text
@testable import Site

private struct Page: TemplateRecord {
    let strings: InterfaceStrings
    let day: Day
    let count: Int

    static let members = Members<Page>("page", "A page.") {
        Member("strings", "The interface.") { $0.strings }
        Member("day", "A day.") { $0.day }
        Member("count", "A number.") { $0.count }
    }
}

@Suite struct InterfaceTemplateTests {
    @Test(arguments: [
        (Language.english, "Articles|Read at The Daily|20 March 2023|12,345"),
        (.french, "Articles|Lire sur The Daily|20 mars 2023|12\u{202F}345"),
        (.ukrainian, "Статті|Читати на сайті: The Daily|20 березня 2023|12\u{A0}345"),
        (.arabic, "المقالات|اقرأ في The Daily|20 مارس 2023|12,345"),
    ])
    func templatesSpeakTheLanguage(language: Language, expected: String) throws {
        let template =
            #"\(strings.articles)|\(strings.readAt.replacing("{1}", with: "The Daily"))|\(day.formatted("d MMMM yyyy"))|\(count.formatted(.number))"#
        let strings = InterfaceStrings(language)
        let set = try TemplateSet(
            [TemplateSource(name: "page", source: SourceFile(path: "page.html", text: template))], pages: ["page": Page.self],
            locale: strings.templateLocale)
        var output = [UInt8]()
        try set.render("page", Page(strings: strings, day: #require(Day("2023-03-20")), count: 12_345), into: &output)
        #expect(String(decoding: output, as: UTF8.self) == expected)
    }
}
