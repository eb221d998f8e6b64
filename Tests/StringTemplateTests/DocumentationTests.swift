import Foundation
import Testing
import Text

@testable import StringTemplate

@Suite struct DocumentationTests {
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("docs/templates.md")

    /// `TEMPLATE_DOCS_UPDATE=1 swift test --filter DocumentationTests` writes the generated part anew.
    @Test func theListOfMethodsIsCurrent() throws {
        let document = try String(contentsOf: Self.file, encoding: .utf8)
        let current = try #require(TemplateReference.replacing(section: "methods", of: document, with: TemplateReference.methodsMarkdown()))
        if ProcessInfo.processInfo.environment["TEMPLATE_DOCS_UPDATE"] != nil {
            try current.write(to: Self.file, atomically: true, encoding: .utf8)
        } else {
            #expect(document == current)
        }
    }

    /// Every template of the tutorial is right for the page of the tests.
    @Test func everyExampleLoads() throws {
        let document = try String(contentsOf: Self.file, encoding: .utf8)
        let examples = document.components(separatedBy: "```html\n").dropFirst().compactMap { $0.components(separatedBy: "\n```").first }
        #expect(examples.count > 8)
        let base = try #require(examples.first { $0.contains("<!doctype html>") })
        let card = try #require(examples.first { $0.contains("if let entity)") })
        for example in examples {
            let said = faults(example, with: ["base": base, "extra-head": "", "card": "\\(entity.name)"])
            #expect(said.isEmpty, "\(said)")
        }
        #expect(try render(card).contains("<p><a href=\"entities/e.html\">Ann</a></p>"))
    }

    @Test func thePagesAreListed() {
        let text = TemplateReference.text(["page": Page.self, "outlet": Outlet.self])
        #expect(text.hasPrefix("outlet.html: outlet\n  Who published it.\n\n  name  text  Its name.\n  url   URL   Its address.\n\npage.html: test page\n"))
        #expect(text.contains("\n  day       optional day  A day that may be missing.\n"))
        #expect(text.contains("\narticle\n  An article.\n\n"))
        #expect(text.contains("  related   list of entity   Entities that stand near it.\n"))
        let markdown = TemplateReference.markdown(["outlet": Outlet.self])
        #expect(
            markdown == """
                ### `outlet.html`: outlet

                Who published it.

                | Member | Type | What it is |
                |---|---|---|
                | `name` | text | Its name. |
                | `url` | URL | Its address. |

                """)
    }

    @Test func sectionsAreReplacedBetweenTheirMarkers() {
        let document = "a\n<!-- begin x -->\nold\n<!-- end x -->\nb\n"
        #expect(TemplateReference.replacing(section: "x", of: document, with: "new\n") == "a\n<!-- begin x -->\n\nnew\n\n<!-- end x -->\nb\n")
        #expect(TemplateReference.replacing(section: "y", of: document, with: "new") == nil)
    }
}
