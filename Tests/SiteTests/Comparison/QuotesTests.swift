import Foundation
import Testing

@testable import Site

@Suite struct QuotesTests {
    /// Where a statement is quoted too, and by how many, are two things to say.
    @Test func whereElseItIsQuoted() throws {
        let site = try TestSite(comparedDossier)
        try site.build()
        let expected = "<p class=\"meta\"><span>Also quoted in</span><span>reported by 2 outlets in 2 independent wordings</span></p>"
        #expect(try site.text("quotes.html").contains(expected))
    }

    /// Every quotation stands in its passage, character for character, and every date has its reason.
    @Test func readingsAreVerbatim() throws {
        let site = try TestSite(comparedDossier)
        try site.build()
        let passages = try site.passages()
        func check(_ place: [String: Any], _ article: String) throws {
            let text = try #require(passages["\(article)#\(place["passage"] as? String ?? "")"])
            let scalars = Array(text.unicodeScalars)
            let (start, end) = (try #require(place["start"] as? Int), try #require(place["end"] as? Int))
            #expect(String(String.UnicodeScalarView(scalars[start..<end])) == place["text"] as? String)
        }
        let quotations = try site.lines("quotations.jsonl")
        #expect(quotations.count == 5)
        for quotation in quotations {
            for part in try #require(quotation["parts"] as? [[String: Any]]) { try check(part, quotation["article"] as? String ?? "") }
        }
        let dates = try site.lines("dates.jsonl")
        #expect(!dates.isEmpty)
        for date in dates {
            try check(date, date["article"] as? String ?? "")
            #expect((date["reason"] as? String)?.isEmpty == false)
        }
        for group in try site.lines("quotation-groups.jsonl") {
            for place in try #require(group["places"] as? [[String: Any]]) { try check(place, place["article"] as? String ?? "") }
        }
    }

    @Test func theSameWordsStandOnce() throws {
        let site = try TestSite(comparedDossier)
        try site.build()
        let page = try site.text("quotes.html")
        #expect(page.contains("id=\"said-by-grace-sample\""))
        // Quoted by two outlets: once in full, then where else.
        #expect(page.components(separatedBy: ">We shall talk about the port and the ferries,<").count <= 2)
        #expect(page.contains("reported by 2 outlets in 2 independent wordings"))
    }

    @Test func aConflictNamesBothSpeakersAndNoWinner() throws {
        let site = try TestSite(comparedDossier)
        try site.build()
        let page = try site.text("quotes.html")
        let conflict = try #require(page.firstMatch(of: /<div class="conflict">[\s\S]*?<\/div>/)).0
        #expect(conflict.contains("Grace Sample") && conflict.contains("Peter Moor"))
        for speaker in ["grace-sample", "peter-moor"] {
            let section = try #require(page.range(of: "id=\"said-by-\(speaker)\""))
            #expect(page[section.upperBound...].prefix(4000).contains("Given to different speakers"))
        }
        let line = try #require(try site.lines("quotation-groups.jsonl").first { $0["is_disputed"] as? Bool == true })
        #expect((line["places"] as? [Any])?.count == 2)
    }

    @Test func theUnnamedStandApart() throws {
        let site = try TestSite(comparedDossier)
        try site.build()
        let page = try site.text("quotes.html")
        let unnamed = try #require(page.range(of: "id=\"said-by-unnamed\""))
        #expect(page[unnamed.upperBound...].contains("the quay needs nine new cranes"))
        #expect(!page[..<unnamed.lowerBound].contains("the quay needs nine new cranes</"))
    }

    @Test func articlesMarkQuotationsAndDates() throws {
        let site = try TestSite(comparedDossier)
        try site.build()
        let page = try site.text("articles/arrival.html")
        let id = try #require(page.firstMatch(of: /<span class="quotation" id="(q-[0-9a-f-]+)">We shall talk/)).1
        #expect(page.contains("href=\"#\(id)\""))
        #expect(page.contains("<time class=\"date\" datetime=\"2023-03-20\""))
        #expect(page.contains("worked out from “Monday”, published March 20, 2023"))
        #expect(try site.text("entities/grace-sample.html").contains("Said by Grace Sample"))
    }
}
