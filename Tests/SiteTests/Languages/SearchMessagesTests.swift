import Foundation
import Testing
@testable import Site

@Suite struct SearchMessagesTests {
    /// The scripts that speak, as one text.
    private func scripts() throws -> String {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../templates/assets").standardizedFileURL
        return try ["search", "search-engine", "search-marks", "search-page"].map {
            try String(contentsOf: folder.appending(path: "\($0).js"), encoding: .utf8)
        }.joined()
    }

    private func places(_ text: String) -> Set<String> {
        Set(text.matches(of: /\{(\w+)\}/).map { String($0.1) })
    }

    @Test(arguments: Language.allCases)
    func whatTheScriptsSayIsThereWithItsPlaces(language: Language) throws {
        let ours = InterfaceStrings(language).searchMessages
        let said = try scripts().matches(of: /say\("(\w+)"(?:, \{ ([^}]*) \})?\)/)
        #expect(said.count > 20)
        for call in said {
            let given = Set((call.2.map(String.init) ?? "").matches(of: /(?:^|, )([a-z]+)/).map { String($0.1) })
            let text = try #require(ours[String(call.1)], "\(call.0)")
            #expect(places(text) == given, "\(call.0): \(text)")
        }
    }

    @Test func nothingIsSentThatIsNotSaid() throws {
        let scripts = try scripts()
        // Kinds of names are said by what the index calls them.
        let kinds: Set = ["person", "organization", "place", "event"]
        for key in InterfaceStrings(.english).searchMessages.keys where !kinds.contains(key) {
            #expect(scripts.contains("\"\(key)\""), "\(key)")
        }
    }

    @Test func speaksTheLanguage() {
        let messages = InterfaceStrings(.ukrainian).searchMessages
        #expect(messages["corrected"] == "Результати за запитом «{to}» («{from}» ніде немає).")
        #expect(messages["one"] == "Статей: 1")
    }
}
