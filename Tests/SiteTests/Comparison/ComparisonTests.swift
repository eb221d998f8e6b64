import Foundation
import Testing

@testable import Site

@Suite struct ComparisonTests {
    private func counts(_ site: TestSite, _ slug: String) throws -> (outlets: Int, wordings: Int) {
        let line = try #require(try site.lines("entities.jsonl").first { $0["slug"] as? String == slug })
        return (try #require(line["outlet_count"] as? Int), try #require(line["wording_count"] as? Int))
    }

    @Test func aReprintAddsAnOutletAndNoWording() throws {
        let site = try TestSite(comparedDossier)
        try site.build()
        let before = try counts(site, "grace-sample")
        #expect(before == (3, 3))
        try site.write("content/outlets/echo.md", "---\nname: The Echo\n---\n")
        try site.write("content/articles/reprint.md", reprint(in: "echo"))
        try site.build()
        let after = try counts(site, "grace-sample")
        #expect(after == (before.outlets + 1, before.wordings))
        let quotation = try #require(try site.lines("quotation-groups.jsonl").first { ($0["outlets"] as? Int) == 3 })
        #expect(quotation["wordings"] as? Int == 2)
        #expect(try site.text("entities/grace-sample.html").contains("<dt>Independent wordings</dt><dd>3</dd>"))
    }

    /// Names of Chinese letters take three bytes each: the page of two such articles has a name that a disk can hold.
    @Test func longNamesOfPairsFitADisk() throws {
        let names = ["中国国家主席习近平抵达莫斯科开始对俄罗斯进行国事访问并与普京总统举行会谈甲", "中国国家主席习近平抵达莫斯科开始对俄罗斯进行国事访问并与普京总统举行会谈乙"]
        var files = ["content/dossier.yml": "title: T\n"]
        let text = (0..<60).map { "shared\($0) wording\($0)" }.joined(separator: " ")
        for name in names { files["content/articles/\(name).md"] = "---\ntitle: T\n---\n\n\(text).\n" }
        let site = try TestSite(files)
        try site.build()
        let pages = try site.files().keys.filter { $0.hasPrefix("compare/") }
        #expect(pages.count == 1 && pages.allSatisfy { $0.utf8.count < 120 })
    }

    /// The day on which the guest lands: a reprint adds a voice to it and no wording, an outlet of the same owner neither.
    @Test func aReprintAddsNoWordingToADay() throws {
        func day(_ site: TestSite) throws -> Set<[Int?]> {
            Set(try site.lines("dates.jsonl").filter { $0["value"] as? String == "2023-03-20" }.map { [$0["outlets"] as? Int, $0["wordings"] as? Int] })
        }
        let site = try TestSite(comparedDossier)
        try site.build()
        #expect(try day(site) == [[2, 2]])
        try site.write("content/outlets/echo.md", "---\nname: The Echo\n---\n")
        try site.write("content/articles/reprint.md", reprint(in: "echo"))
        try site.write("content/articles/sister.md", reprint(in: "gazette"))
        try site.build()
        #expect(try day(site) == [[3, 2]])
        let page = try site.text("timeline.html")
        let period = try #require(page.firstMatch(of: /<li id="t-2023-03-20">[\s\S]*?<ol/)).0
        #expect(period.contains("reported by 3 outlets in 2 independent wordings"))
    }

    @Test func outletsOfOneOwnerAreOneVoice() throws {
        var files = comparedDossier
        files["content/articles/reprint.md"] = reprint(in: "gazette")
        let site = try TestSite(files)
        try site.build()
        #expect(try counts(site, "grace-sample") == (3, 3))
        #expect(try site.text("compare.html").contains("Same owner"))
    }

    @Test func aCloneStandsBesideItsTwin() throws {
        var files = comparedDossier
        files["content/articles/reprint.md"] = reprint(in: "courier")
        let site = try TestSite(files)
        try site.build()
        let page = try site.text("compare/arrival--reprint.html")
        #expect(page.contains("Nearly the same text"))
        #expect(page.contains("<mark>"))
        #expect(try site.text("compare.html").contains("href=\"compare/arrival--reprint.html\""))
        #expect(try site.text("articles/arrival.html").contains("href=\"../compare/arrival--reprint.html\""))
        #expect(try site.text("index.html").contains("href=\"compare.html\""))
        let line = try #require(try site.lines("shared-wording.jsonl").first { $0["kind"] as? String == "near-duplicate" })
        #expect(line["equal_percent"] as? Int ?? 0 > 90)
    }

    /// Figures and names that differ inside of wording that two share are not marked with it.
    @Test(arguments: [
        ("The harbour board wrote that it regretted the long delay of the works and would pay 120,000 crowns before the end of this year.",
         "The harbour board wrote that it regretted the long delay of the works and would pay 600,000 crowns before the end of this year.",
         ["The harbour board wrote that it regretted the long delay of the works and would pay", "crowns before the end of this year"], ["120,000"], ["600,000"]),
        ("The harbour board wrote that it regretted the long delay of the works and would soon pay all crowns before the end of this year.",
         "The harbour board wrote that it regretted the long delay of the works and would pay crowns before the end of this year.",
         ["The harbour board wrote that it regretted the long delay of the works and would", "pay", "crowns before the end of this year"], ["soon", "all"], []),
    ])
    func whatDiffersIsNotMarked(_ first: String, _ second: String, _ shared: [String], _ onlyFirst: [String], _ onlySecond: [String]) throws {
        let filler = "\n\nNobody had expected the brass band of schoolchildren to play two marches under a leaking tent while the mayor handed out umbrellas."
        let site = try TestSite([
            "content/dossier.yml": "title: T\n",
            "content/articles/a.md": "---\ntitle: A\ndate: 2023-03-01\n---\n\n\(first)\(filler)\n", "content/articles/b.md": "---\ntitle: B\ndate: 2023-03-02\n---\n\n\(second)\(filler)\n",
        ])
        try site.build()
        let page = try site.text("compare/a--b.html")
        let sides = page.matches(of: /<div class="shared"><p[^>]*>(.*?) <a class/).map { String($0.1) }.filter { $0.contains("harbour board") }
        try #require(sides.count == 2)
        for (side, only) in zip(sides, [onlyFirst, onlySecond]) {
            let marked = side.matches(of: /<mark>(.*?)<\/mark>/).map { String($0.1) }
            let plain = side.replacing(/<mark>.*?<\/mark>/, with: "|").split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            #expect(marked == (only.isEmpty ? [shared[0] + " " + shared[1...].joined(separator: " ")] : shared), "\(side)")
            #expect(plain == only + ["."], "\(side)")
        }
    }

    /// Each figure of the matrix is what a count of the data gives.
    @Test func theMatrixIsACountOfTheData() throws {
        let site = try TestSite(comparedDossier)
        try site.build()
        var outlets: [String: String] = [:]
        for article in try site.lines("articles.jsonl") { outlets[article["slug"] as? String ?? ""] = article["outlet"] as? String }
        var counts: [String: Int] = [:]
        for mention in try site.lines("mentions.jsonl") {
            let outlet = outlets[mention["article"] as? String ?? ""] ?? ""
            counts["\(mention["entity"] as? String ?? "") \(outlet)", default: 0] += 1
        }
        for line in try site.lines("coverage.jsonl") {
            #expect(line["mentions"] as? Int == counts["\(line["entity"] as? String ?? "") \(line["outlet"] as? String ?? "")"])
        }
        #expect(try site.lines("coverage.jsonl").count == counts.count)
        let page = try site.text("coverage.html")
        let heads = page.matches(of: /<th scope="col">([^<]+)<\/th>/).map { String($0.1) }
        #expect(heads == ["Names", "The Courier", "The Herald", "The Tribune", "Total", "Outlets", "Independent wordings"])
        let slugs = ["courier", "herald", "tribune"]
        let rows = page.matches(of: /<tr><th scope="row"><a href="entities\/([^."]+)\.html">.*?<\/tr>/)
        #expect(rows.count == 4)
        for row in rows {
            let cells = row.0.matches(of: /data-value="([0-9]+)"/).compactMap { Int($0.1) }
            let expected = slugs.map { counts["\(row.1) \($0)"] ?? 0 }
            #expect(cells.dropLast(2) == expected + [expected.reduce(0, +)], "\(row.1)")
        }
    }

    @Test func spellingsStandByOutlet() throws {
        let site = try TestSite(comparedDossier)
        try site.build()
        let page = try site.text("spellings.html")
        #expect(page.contains("Grace T. Sample") && page.contains("The Tribune"))
        let line = try #require(try site.lines("spellings.jsonl").first { $0["text"] as? String == "Grace T. Sample" })
        #expect(line["outlet"] as? String == "tribune" && line["mentions"] as? Int == 1)
    }

    /// Two figures for the same boats stand side by side, in their sentences.
    @Test func differingFiguresStandSideBySide() throws {
        let site = try TestSite(comparedDossier)
        try site.build()
        let page = try site.text("numbers.html")
        let entry = try #require(page.firstMatch(of: /<li class="conflict">[\s\S]*?<\/li>/)).0
        #expect(entry.contains("<b>41 fishing boats</b>") && entry.contains("<b>34 fishing boats</b>"))
        #expect(entry.contains("The Tribune") && entry.contains("The Courier"))
        let boats = try site.lines("numbers.jsonl").filter { $0["unit"] as? String == "boat" }
        #expect(boats.compactMap { $0["value"] as? Int }.sorted() == [34, 41])
        #expect(Set(boats.compactMap { $0["thing"] as? Int }).count == 1)
        let passages = try site.passages()
        for number in try site.lines("numbers.jsonl") {
            let text = try #require(passages["\(number["article"] as? String ?? "")#\(number["passage"] as? String ?? "")"])
            #expect(text.contains(number["text"] as? String ?? "?"))
        }
    }

    /// Headings that are words begin with a capital, short ones too; signs stay as they are.
    @Test func headingsOfNumbersAreWordsOrSigns() throws {
        let site = try TestSite([
            "content/dossier.yml": "title: Dams",
            "content/articles/a.md": "---\ntitle: A\ndate: 2023-03-20\n---\n\nThey looked at 112 dams, 3 km apart, in winds of 95 km/h.\n",
        ])
        try site.build()
        let page = try site.text("numbers.html")
        #expect(page.contains(#"<section class="band unit word"><h2>dam</h2>"#))
        #expect(page.contains(#"<section class="band unit"><h2>km</h2>"#) && page.contains(#"<section class="band unit"><h2>km/h</h2>"#))
    }

    /// The shades of a table tell small dossiers' counts apart and large ones'.
    @Test(arguments: [(16, [0, 1, 2, 2, 3, 3, 4, 4]), (64, [0, 1, 1, 1, 2, 2, 2, 2]), (0, [0])])
    func shadesOfCoverage(most: Int, levels: [Int]) {
        #expect(zip([0, 1, 2, 4, 5, 12, 13, 16], levels).allSatisfy { CoverageBoard.level(of: $0, most: most) == $1 })
        #expect(CoverageBoard.level(of: 64, most: 64) == 4 && CoverageBoard.level(of: 40, most: 64) == 3)
    }
}
