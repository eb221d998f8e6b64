import Foundation
import Testing
@testable import Site

@Suite struct SearchMessagesTests {
    /// The script's own English messages, `key: "text"`, which these must match key for key and place for place.
    private func scriptMessages() throws -> [String: String] {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../templates/assets/search.js")
        let text = try String(contentsOf: script.standardizedFileURL, encoding: .utf8)
        let start = try #require(text.range(of: "const STRINGS = {")).upperBound
        let end = try #require(text[start...].range(of: "};")).lowerBound
        let pairs = text[start..<end].matches(of: /(\w+): "([^"]*)"/).map { (String($0.1), String($0.2)) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    private func places(_ text: String) -> Set<String> {
        Set(text.matches(of: /\{(\w+)\}/).map { String($0.1) })
    }

    @Test(arguments: Language.allCases)
    func theScriptGetsEveryMessage(language: Language) throws {
        let script = try scriptMessages()
        let ours = InterfaceStrings(language).searchMessages
        #expect(Set(ours.keys) == Set(script.keys))
        for (key, text) in ours { #expect(places(text) == places(script[key] ?? ""), "\(key): \(text)") }
    }

    @Test func speaksTheLanguage() {
        let messages = InterfaceStrings(.ukrainian).searchMessages
        #expect(messages["corrected"] == "Результати за запитом «{to}» («{from}» ніде немає).")
        #expect(messages["one"] == "Статей: 1")
    }
}
