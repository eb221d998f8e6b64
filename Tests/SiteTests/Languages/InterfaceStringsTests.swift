import Testing
@testable import Site

@Suite struct InterfaceStringsTests {
    /// The places `{…}` of a text.
    private func places(_ text: String) -> [String] {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { $0.split(separator: "}").first.map(String.init) }.sorted()
    }

    @Test(arguments: InterfaceKey.allCases)
    func everyLanguageSaysItWithTheSamePlaces(key: InterfaceKey) {
        let english = InterfaceStrings(.english)[key]
        for language in Language.allCases {
            let text = InterfaceStrings(language)[key]
            #expect(!text.isEmpty && text != key.name)
            #expect(places(text) == places(english), "\(language): \(text)")
            #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false)
        }
    }

    @Test(arguments: CountKey.allCases)
    func everyLanguageCountsIt(key: CountKey) {
        for language in Language.allCases {
            let strings = InterfaceStrings(language)
            for (category, text) in strings.forms(key) {
                #expect(!text.isEmpty)
                #expect(places(text).allSatisfy { $0 == "n" })
                // A form that a number above two can take must show the number.
                if [.few, .many, .other].contains(category) { #expect(places(text) == ["n"], "\(language) \(category)") }
            }
        }
    }

    @Test(arguments: [
        (Language.english, "1 article", "3 articles", "0 mentions", "12,345 words"),
        (.german, "1 Artikel", "3 Artikel", "0 Nennungen", "12.345 Wörter"),
        (.french, "1 article", "3 articles", "0 mention", "12\u{202F}345 mots"),
        (.spanish, "1 artículo", "3 artículos", "0 menciones", "12.345 palabras"),
        (.ukrainian, "1 стаття", "3 статті", "0 згадок", "12\u{A0}345 слів"),
        (.russian, "1 статья", "3 статьи", "0 упоминаний", "12\u{A0}345 слов"),
        (.chinese, "1 篇文章", "3 篇文章", "0 次提及", "12,345 个词"),
        (.arabic, "مقالة واحدة", "3 مقالات", "لا إشارات", "12,345 كلمة"),
    ])
    func counts(language: Language, one: String, three: String, none: String, many: String) {
        let strings = InterfaceStrings(language)
        #expect(strings.count(1, .articles) == one)
        #expect(strings.count(3, .articles) == three)
        #expect(strings.count(0, .mentions) == none)
        #expect(strings.count(12_345, .words) == many)
    }

    @Test func wholeMillionsTakeAPreposition() {
        #expect(InterfaceStrings(.french).count(2_000_000, .articles) == "2\u{202F}000\u{202F}000 d’articles")
        #expect(InterfaceStrings(.spanish).count(1_000_000, .words) == "1.000.000 de palabras")
    }

    @Test func valuesFillTheirPlacesAndAreNotReadAgain() {
        #expect(InterfaceStrings(.chinese).text(.pageOf, "2", "10") == "第 2 页，共 10 页")
        #expect(InterfaceStrings(.chinese).text(.shownOf, "5", "80") == "显示 80 项中的 5 项")
        #expect(InterfaceStrings(.english).text(.pageOf, "{2}", "x") == "Page {2} of x")
        #expect(InterfaceStrings(.english).text(.pageOf, "2") == "Page 2 of {2}")
        #expect(InterfaceStrings(.french).text(.noResults, "le pont") == "Aucun résultat pour «\u{A0}le pont\u{A0}».")
    }

    @Test(arguments: [
        ("en", Language.english), ("EN-gb", .english), ("de_AT", .german), ("zh-Hans-CN", .chinese), ("ar", .arabic),
        ("pt-BR", nil), ("", nil), ("english", nil), ("-", nil),
    ])
    func readsTags(tag: String, language: Language?) {
        #expect(Language(tag: tag) == language)
    }

    @Test func anUnknownLanguageFallsBackAndSaysSo() {
        let (strings, notice) = InterfaceStrings.resolve(tag: "pt-BR")
        #expect(strings.language == .english)
        #expect(
            notice
                == "the interface has no strings in “pt-BR” and speaks English; it has: en, de, fr, es, uk, ru, zh, ar")
        #expect(InterfaceStrings.resolve(tag: "uk-UA").notice == nil)
    }

    @Test(arguments: [
        ("ar", TextDirection.rightToLeft), ("fa-IR", .rightToLeft), ("he", .rightToLeft), ("ur", .rightToLeft),
        ("az-Arab", .rightToLeft), ("ks-Deva", .leftToRight), ("en", .leftToRight), ("zh", .leftToRight), ("", .leftToRight),
        ("de-x-arab", .leftToRight),
    ])
    func knowsDirections(tag: String, direction: TextDirection) {
        #expect(TextDirection(languageTag: tag) == direction)
    }

    @Test(arguments: [
        (Language.english, "A and B", "A, B and C"), (.german, "A und B", "A, B und C"), (.french, "A et B", "A, B et C"),
        (.spanish, "A y B", "A, B y C"), (.ukrainian, "A і B", "A, B і C"), (.russian, "A и B", "A, B и C"),
        (.chinese, "A和B", "A、B和C"), (.arabic, "A وB", "A وB وC"),
    ])
    func lists(language: Language, two: String, three: String) {
        let strings = InterfaceStrings(language)
        #expect(strings.list([]) == "")
        #expect(strings.list(["A"]) == "A")
        #expect(strings.list(["A", "B"]) == two)
        #expect(strings.list(["A", "B", "C"]) == three)
    }

    @Test func spanishAndChangesBeforeTheSoundOfI() {
        let strings = InterfaceStrings(.spanish)
        #expect(strings.list(["Pedro", "Inés"]) == "Pedro e Inés")
        #expect(strings.list(["Rusia", "Hidalgo"]) == "Rusia e Hidalgo")
        #expect(strings.list(["agua", "hielo"]) == "agua y hielo")
    }
}
