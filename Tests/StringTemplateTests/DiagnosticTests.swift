import Testing
import Text

@testable import StringTemplate

/// Every message as a person sees it, whole.
@Suite struct DiagnosticTests {
    @Test(arguments: diagnosticCases.components)
    func says(_ template: String, _ expected: String) {
        #expect(faults(template, with: diagnosticIncludes) == expected)
    }

    @Test func reportsEveryFaultOfEveryTemplate() {
        let text = faults(
            "\\(layout \"base\")\n\\(articel.title)\n\\(article.titel)\n\\(if isOpen)\n",
            with: ["base": "<p>\\(block \"main\")\\(end)</p>\\(nowhere)\\(include \"card\")", "card": "\\(x +)", "unused": "\\("])
        let headlines = text.split(separator: "\n").map(String.init).filter { $0.hasPrefix("templates/") }
        #expect(
            headlines == [
                "templates/base.html:1:31: error: unknown name “nowhere” (in the page “page”)",
                "templates/card.html:1:5: error: “+” has no meaning here",
                "templates/page.html:2:3: error: unknown name “articel”; did you mean “article”?",
                "templates/page.html:3:11: error: article has no member “titel”; did you mean “title”?",
                "templates/page.html:4:1: error: this “if” has no “\\(end)”",
                "templates/unused.html:1:1: error: “\\(” is never closed; put “)” where the statement ends, or write “\\\\(” for the two characters",
            ])
    }

    @Test func warnsOfTemplatesThatNoPageUses() throws {
        let set = try load(["page": "\\(include \"card\")", "card": "x", "crad": "y"])
        #expect(set.warnings.map(\.description) == ["templates/crad.html: warning: no page uses the template “crad”; did you mean “card”?"])
    }

    /// One that came with the program, and that the site's own templates leave out.
    @Test func saysNothingOfBuiltInTemplates() throws {
        let sources = [("page", "x", false), ("near", "y", true)].map { name, text, isBuiltIn in
            TemplateSource(name: name, source: SourceFile(path: "templates/\(name).html", text: text), isBuiltIn: isBuiltIn)
        }
        #expect(try TemplateSet(sources, pages: ["page": Page.self]).warnings.isEmpty)
    }

    @Test func saysWhichPageHasNoTemplate() {
        #expect(throws: Faults.self) { try load(["pag": "x"]) }
        do throws(Faults) { _ = try load(["pag": "x"]) } catch {
            #expect(error.description == "error: there is no template “page”; did you mean “pag”?")
        }
    }

    @Test func refusesAPageOfAnotherType() throws {
        var output = [UInt8]()
        do throws(Faults) {
            try load(["page": "x"]).render("page", Outlet(name: "", url: URLValue("")), into: &output)
            Issue.record("rendered")
        } catch {
            #expect(error.description == "error: the template “page” is rendered from test page, not from outlet")
        }
        do throws(Faults) {
            try load(["page": "x"]).render("pgae", Page(), into: &output)
            Issue.record("rendered")
        } catch {
            #expect(error.description == "error: the template “pgae” makes no page")
        }
        #expect(output.isEmpty)
    }
}

extension String {
    /// Pairs of a template and what is said about it, from blocks that an empty line separates.
    fileprivate var components: [(String, String)] {
        let lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return lines.split(separator: "").map { ($0.first ?? "", $0.dropFirst().joined(separator: "\n")) }
    }
}
