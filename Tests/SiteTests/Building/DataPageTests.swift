import Foundation
import Testing

@testable import Site

@Suite struct DataPageTests {
    /// `docs/data.md` says what the schema says; with DOSSIER_RECORD=1 it is written anew.
    @Test func theReferenceIsCurrent() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("docs/data.md")
        let page = try String(contentsOf: file, encoding: .utf8)
        let start = try #require(page.range(of: DataPage.start)).upperBound
        let end = try #require(page.range(of: DataPage.end)).lowerBound
        let current = page[..<start] + "\n" + DataPage.tables + "\n" + page[end...]
        if ProcessInfo.processInfo.environment["DOSSIER_RECORD"] != nil { return try current.write(to: file, atomically: true, encoding: .utf8) }
        #expect(page == current, "docs/data.md is old: run the tests with DOSSIER_RECORD=1")
    }
}
