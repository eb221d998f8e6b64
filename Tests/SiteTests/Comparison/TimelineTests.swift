import Foundation
import Testing

@testable import Site

@Suite struct TimelineTests {
    /// A calendar without a component is none, RFC 5545, 3.6.
    @Test func aCalendarWithoutADayHoldsATimeZone() throws {
        let site = try TestSite(["content/dossier.yml": "title: T\n"])
        try site.build()
        let lines = try site.text("data/timeline.ics").components(separatedBy: "\r\n")
        #expect(
            lines == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//dossier//timeline//EN", "X-WR-CALNAME:T", "BEGIN:VTIMEZONE", "TZID:UTC", "BEGIN:STANDARD",
                "DTSTART:19700101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE", "END:VCALENDAR", "",
            ])
    }

    @Test func daysStandInOrderAndEventsLead() throws {
        let site = try TestSite(comparedDossier)
        try site.build()
        let page = try site.text("timeline.html")
        let ids = page.matches(of: /<li id="(t-[^"]+)">/).map { String($0.1) }
        #expect(ids == ["t-2023-W11", "t-2023-03-20", "t-2023-03-21"])
        let day = try #require(page.range(of: "id=\"t-2023-03-21\""))
        let event = try #require(page.range(of: "Harbour talks", range: day.upperBound..<page.endIndex))
        let entry = try #require(page.range(of: "class=\"form", range: day.upperBound..<page.endIndex))
        #expect(event.lowerBound < entry.lowerBound)
        #expect(page.contains("worked out from “Monday”"))
        #expect(page.contains("href=\"timeline-published.html\""))
        #expect(try site.text("timeline-published.html").contains("href=\"timeline.html\""))
    }

    @Test func otherProgramsReadIt() throws {
        let site = try TestSite(comparedDossier)
        try site.build()
        let json = try JSONSerialization.jsonObject(with: Data(try site.text("data/timeline.json").utf8)) as? [String: Any]
        let events = try #require(json?["events"] as? [[String: Any]])
        let talks = try #require(events.first { $0["unique_id"] as? String == "harbour-talks" })
        #expect(talks["start_date"] as? [String: Int] == ["year": 2023, "month": 3, "day": 21])
        #expect(talks["end_date"] as? [String: Int] == ["year": 2023, "month": 3, "day": 22])
        #expect(Set(events.compactMap { $0["unique_id"] as? String }).count == events.count)
        let calendar = try site.text("data/timeline.ics")
        #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && calendar.hasSuffix("END:VCALENDAR\r\n"))
        #expect(calendar.contains("DTSTART;VALUE=DATE:20230321\r\nDTEND;VALUE=DATE:20230323\r\n"))
        #expect(calendar.contains("Two days of talks\\; about the port\\, and the ferries."))
        #expect(calendar.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    }

    /// A combining mark behind a comma does not hide it.
    @Test func textsOfTheCalendarAreEscaped() throws {
        let site = try TestSite(["content/dossier.yml": "title: T\n"])
        try site.write("content/entities/e.md", "---\nname: E\ntype: event\ndate: 2023-03-20\nsummary: 'a;\u{301}b,\u{301}c\\d'\n---\n")
        try site.build()
        #expect(try site.text("data/timeline.ics").contains("DESCRIPTION:a\\;\u{301}b\\,\u{301}c\\\\d\r\n"))
    }

    @Test func noPageGrows() throws {
        var files = comparedDossier
        for index in 0..<120 {
            // Each with words of its own, so that nothing is folded.
            let own = String(index).map { String("abcdefghij"[String.Index(utf16Offset: $0.wholeNumberValue ?? 0, in: "abcdefghij")]) }.joined()
            let words = ["dock", "crane", "barge", "ferry"].map { $0 + own }.joined(separator: " ")
            files["content/articles/more-\(index).md"] =
                "---\ntitle: More \(index)\ndate: 2023-04-\(index % 28 + 1 < 10 ? "0" : "")\(index % 28 + 1)\noutlet: herald\n---\n\nOn Tuesday \(words) fell. “We saw \(words) again,” Grace Sample said on 3 May 2021.\n"
        }
        let site = try TestSite(files)
        try site.build()
        let paths = try site.files()
        for path in ["timeline.html", "timeline-3.html", "timeline-published-2.html", "quotes.html", "quotes-2.html"] {
            #expect(paths[path]?.count ?? .max < 250_000, "\(path)")
        }
        #expect(paths["quotes-3.html"] == nil)
    }
}
