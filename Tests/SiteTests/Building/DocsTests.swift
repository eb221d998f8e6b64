import Foundation
import StringTemplate
import Testing

@testable import Site

/// The generated parts of the documents are what the program says now. Run with `DOSSIER_RECORD=1` to write them anew.
@Suite struct DocsTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test func templatesPageListsThePages() throws {
        let file = Self.root.appendingPathComponent("docs/templates.md")
        let document = try String(contentsOf: file, encoding: .utf8)
        let current = try #require(TemplateReference.replacing(section: "pages", of: document, with: TemplateReference.markdown(pageRecords)))
        if ProcessInfo.processInfo.environment["DOSSIER_RECORD"] != nil { try Data(current.utf8).write(to: file) }
        #expect(document == current, "docs/templates.md is out of date: run the tests once with DOSSIER_RECORD=1")
    }
}
