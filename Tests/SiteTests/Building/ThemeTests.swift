import Foundation
import StringTemplate
import Testing
import Text
import Theme

@testable import Site

@Suite struct ThemeTests {
    /// The program carries every file of `templates/`, byte for byte.
    @Test func theProgramCarriesTheWholeTheme() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("templates")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != "assets" }
        let assets = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/assets").map { "assets/" + $0 }
        #expect(Theme.files.map(\.path) == (names + assets).sorted())
        for file in Theme.files {
            #expect(try Data(contentsOf: folder.appendingPathComponent(file.path)) == Data(file.bytes), "\(file.path)")
        }
        #expect(Theme.files.reduce(0) { $0 + $1.bytes.count } < 160_000)
    }

    @Test(arguments: [
        ("style.css", "; did you mean “assets/style.css”?"), ("artcle", "; did you mean “article”?"), ("asset/style.css", "; did you mean “assets/style.css”?"), ("nothing-like-it", ""),
    ])
    func whatIsNotBuiltIn(name: String, advice: String) throws {
        let faults = #expect(throws: Faults.self) { try SiteTheme.eject([name], into: "/nonexistent") }
        #expect(faults?.diagnostics.map(\.message) == ["there is no built-in template “\(name)”\(advice)"])
    }

    /// A line of a script, and what is published of it.
    @Test(arguments: [
        ("// A script.", ""),
        ("  const a = \"// no comment, 'a' - b\"; // but this", "const a=\"// no comment, 'a' - b\";\n"),
        ("if (a) return b + 1;", "if(a)return b+1;\n"),
        ("a = b + +c - -d - e;", "a=b+ +c- -d-e;\n"),
        ("x = a / b + \" / \" + c / d;", "x=a/b+\" / \"+c/d;\n"),
        ("const p = /[/\"] = \\/ {2}/u.test(x) && y;", "const p=/[/\"] = \\/ {2}/u.test(x)&&y;\n"),
        ("s = `${a} - ${b}` + 'x  \\' y' + z;", "s=`${a} - ${b}`+'x  \\' y'+z;\n"),
        ("const œ = ß in ø;", "const œ=ß in ø;\n"),
        ("a = \"never  ends + b;", "a=\"never  ends + b;\n"),
    ])
    func scriptsArePublishedWithoutCommentsAndSpaces(line: String, published: String) {
        #expect(String(decoding: publishedScript(Array(line.utf8)), as: UTF8.self) == published)
    }

    @Test func linesOfScriptsAreJoinedWhereAStatementIsOverOrGoesOn() {
        let source = "\"use strict\";\n\n  // Says it.\n  f(() => {\n    const a = [\n      b,\n      c\n        + d];\n    g()\n  })\n  h = a\n"
        #expect(String(decoding: publishedScript(Array(source.utf8)), as: UTF8.self) == "\"use strict\";f(()=>{const a=[\nb,c\n+d];g()})\nh=a\n")
    }

    /// Lines of these scripts can be taken one by one: no comment and no template literal goes over several, none of the latter
    /// holds another, and no regular expression begins with a space.
    @Test func builtInScriptsAreOfLinesOfTheirOwn() {
        for file in Theme.files where file.path.hasSuffix(".js") {
            let source = String(decoding: file.bytes, as: UTF8.self)
            for line in source.split(separator: "\n") {
                let isWhole = line.count { $0 == "`" }.isMultiple(of: 2) && line.ranges(of: "/*").count == line.ranges(of: "*/").count
                let isPlain = !line.contains(#/\$\{[^}]*`/#) && !line.contains(#/[(,=:!&|?{] */ /#)
                #expect(isWhole && isPlain && !line.hasSuffix("\\"), "\(file.path): \(line)")
            }
        }
    }

    /// What browsers pass over because of the page's policy is said: an author would look for the fault in vain.
    @Test(arguments: [
        ("<style>:root { --link: #b00020; }</style>", "a style sheet in the page"), ("<link rel=\"stylesheet\" href=\"https://example.org/a.css\">", "a style sheet from elsewhere"),
        ("<script>f()</script>", "a script in the page"), ("<script defer src=\"//example.org/a.js\"></script>", "a script from elsewhere"),
        ("<meta name=\"a\" content=\"b>\" style=\"color: red\">", "a “style” attribute"), ("<meta name=\"a\" onclick=\"f()\">", "an “on…” attribute"),
        ("<link rel=\"stylesheet\" href=\"\\(site.root)assets/own.css\">", nil), ("<script defer src=\"\\(site.root)assets/own.js\"></script>", nil), ("<!-- <style> -->", nil),
        ("<script type=\"application/ld+json\">\\(site.head.structuredData)</script>", nil),
    ] as [(String, String?)])
    func whatThePolicyForbidsIsSaid(line: String, what: String?) throws {
        let site = try TestSite(["content/dossier.yml": "title: A", "templates/extra-head.html": line + "\n"])
        let warnings = try site.build().warnings
        if let what {
            #expect(warnings.first?.message.hasPrefix("browsers pass over \(what), for the Content-Security-Policy") == true, "\(warnings)")
        } else {
            #expect(warnings.isEmpty, "\(warnings)")
        }
    }

    /// A layout of one's own may allow it.
    @Test func aPolicyOfOnesOwnDecides() throws {
        let base = try #require(SiteTheme.builtIn.templates.first { $0.name == "base" })
        let layout = String(decoding: base.source.bytes, as: UTF8.self).replacing("style-src 'self'", with: "style-src 'self' 'unsafe-inline'")
        let site = try TestSite(["content/dossier.yml": "title: A", "templates/base.html": layout, "templates/extra-head.html": "<style>p { color: red; }</style>\n"])
        #expect(try site.build().warnings.isEmpty)
    }
}
