import Testing

@testable import Import

/// In what language an article is said to be.
@Suite struct LanguageTests {
    /// An article in the dossier's own language says nothing of it.
    @Test(arguments: [("en", "de"), ("de-AT", nil), ("fr", "de")]) func articlesInOtherLanguagesAreTold(own: String, wanted: String?) {
        let text = "Der Rat schließt die Fähre\n\nDer Rat des Hafens hat am Montag beschlossen, die Fähre nicht mehr zu betreiben, die seit vierzig Jahren fährt. Sie wird durch eine Brücke ersetzt.\n\nDas ist nicht neu, und es wird auch nicht das letzte Mal sein, dass man sich mit der Brücke befasst.\n"
        let reading = importSeed(Array(text.utf8), name: "a.txt", options: ImportOptions(language: own))
        #expect(reading.articles.map(\.language) == [wanted])
    }

    /// What a file states is taken where it is a language.
    @Test(arguments: [("en-us", "en-US"), ("pt_BR", "pt-BR"), ("English (US)", nil), ("x", nil)]) func statedLanguages(stated: String, wanted: String?) {
        let text = #"{"title": "Ferry", "language": "\#(stated)", "body": "The ferry closed. It was old."}"#
        #expect(importSeed(Array(text.utf8), name: "a.json").articles.map(\.language) == [wanted])
    }
}
