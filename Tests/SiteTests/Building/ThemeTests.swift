import Foundation
import Testing
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

    @Test func scriptsArePublishedWithoutComments() {
        let source = "// A script.\n\"use strict\";\n\n  // Says it.\n  const a = \"// no comment\"; // but this\n    b();\n"
        let expected = "\"use strict\";\nconst a = \"// no comment\"; // but this\nb();\n"
        #expect(String(decoding: publishedScript(Array(source.utf8)), as: UTF8.self) == expected)
    }

    /// Lines of these scripts can be taken one by one: no comment and no template literal goes over several.
    @Test func builtInScriptsAreOfLinesOfTheirOwn() {
        for file in Theme.files where file.path.hasSuffix(".js") {
            let source = String(decoding: file.bytes, as: UTF8.self)
            for line in source.split(separator: "\n") {
                let isWhole = line.count { $0 == "`" }.isMultiple(of: 2) && line.ranges(of: "/*").count == line.ranges(of: "*/").count
                #expect(isWhole && !line.hasSuffix("\\"), "\(file.path): \(line)")
            }
        }
    }
}
