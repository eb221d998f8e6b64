import Testing
import Text

@testable import StringTemplate

/// The values of the examples in the table of methods.
private struct Samples: TemplateRecord {
    struct Item: TemplateRecord {
        let title: String
        let outlet: String
        var isLong = false

        static let members = Members<Item>("article", "An article.") {
            Member("title", "Its headline.") { $0.title }
            Member("outlet", "Who published it.") { $0.outlet }
            Member("isLong", "Whether it is long.") { $0.isLong }
        }
    }

    let day: Day

    static let members = Members<Samples>("samples", "The values of the examples.") {
        Member("title", "A text.") { _ in "A ship lands" }
        Member("tags", "Texts.") { _ in ["sea", "ships", "ports"] }
        Member("articles", "Records.") { _ in
            [Item(title: "A ship lands", outlet: "Herald"), Item(title: "Talks go on", outlet: "Courier", isLong: true), Item(title: "Fog", outlet: "Herald")]
        }
        Member("words", "A number.") { _ in 12_345 }
        Member("day", "A day.") { $0.day }
        Member("body", "Markup.") { _ in HTML(trusted: Array("<p>It landed.</p>".utf8)) }
        Member("share", "A decimal number.") { _ in 0.256 }
        Member("hugeNumber", "A large number.") { _ in -1234567.891 }
    }
}


@Suite struct MethodTests {
    private func output(_ template: String, _ locale: TemplateLocale = .english) throws -> String {
        let source = TemplateSource(name: "page", source: SourceFile(path: "page.html", text: template))
        let day = try #require(Day(year: 2023, month: 3, day: 20))
        var output = [UInt8]()
        try TemplateSet([source], pages: ["page": Samples.self], locale: locale).render("page", Samples(day: day), into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test(arguments: Method.all.indices)
    func exampleWritesWhatTheReferenceSays(_ index: Int) throws {
        let method = Method.all[index]
        #expect(try output(method.example.template) == method.example.output, "\(method.receiver): \(method.signature)")
    }

    @Test(arguments: [
        ("\\(title.prefix(-3))|\\(title.prefix(99))", "|A ship lands"),
        ("\\(tags.prefix(-1).count)\\(tags.prefix(9).count)\\(tags.suffix(9).count)\\(tags.dropFirst(9).count)\\(tags.dropLast(9).count)\\(tags.dropFirst(-1).count)", "033003"),
        ("\\(title.replacing(\"\", with: \"x\"))", "A ship lands"),
        ("\\(\"aaaa\".replacing(\"aa\", with: \"b\"))\\(\"abababc\".replacing(\"ababc\", with: \"-\"))", "bbab-"),
        ("\\(for p in \",a,,b,\".split(separator: \",\"))[\\(p)]\\(end)", "[a][b]"),
        ("\\(if title.contains(\"\"))yes\\(else)no\\(end)", "no"),
        ("\\(if title.hasPrefix(\"\"))yes\\(end)\\(if \"a\".hasSuffix(\"ba\"))no\\(end)", "yes"),
        ("\\(if articles.isEmpty || tags.contains(\"x\") || words.isMultiple(of: 0))yes\\(else)no\\(end)", "no"),
        ("\\(share.formatted(.number)) \\(share.formatted(.percent)) \\(1.formatted(.percent))", "0.256 25.6% 100%"),
        ("\\(hugeNumber.formatted(.number)) \\(0.formatted(.number)) \\(1.50.formatted(.number))", "−1,234,567.891 0 1.5"),
        ("\\(hugeNumber)|\\(-5)|\\(2.0)|\\(-9223372036854775808)", "-1234567.891|-5|2|-9223372036854775808"),
        ("\\(day)|\\(day.formatted(\"dd.MM.yy 'o''clock' ''E, MMM y\"))", "2023-03-20|20.03.23 o'clock 'Mon, Mar 2023"),
        ("\\(\"\\u{41}\\u{0000062}\\u{1F600}\\u{00002014}\")", "Ab😀—"),
        ("\\(for a in articles.sorted(by: \\.outlet))\\(a.title);\\(end)", "Talks go on;A ship lands;Fog;"),
    ])
    func edges(_ template: String, _ expected: String) throws {
        #expect(try output(template) == expected)
    }

    @Test func daysAndNumbersInAnotherLanguage() throws {
        var polish = TemplateLocale.english
        polish.months[2] = "marca"
        polish.standaloneMonths[2] = "marzec"
        polish.decimalMark = ","
        polish.groupingMark = "\u{A0}"
        polish.minimumGroupingDigits = 2
        let template = "\\(day.formatted(\"d MMMM, LLLL\")) \\(words.formatted(.number)) \\(1234.formatted(.number)) \\(share.formatted(.number))"
        #expect(try output(template, polish) == "20 marca, marzec 12\u{A0}345 1234 0,256")
    }

    @Test func textsAreComparedByScalarsAndSortedTheSameEverywhere() throws {
        // Swift's own `==` takes both spellings of é for the same text; a template compares what is written.
        #expect(try output("\\(if \"\\u{e9}\" == \"e\\u{301}\")same\\(else)other\\(end)") == "other")
        #expect(try output("\\(if \"Z\" < \"a\" && \"z\" < \"\\u{e9}\")yes\\(end)") == "yes")
    }
}
