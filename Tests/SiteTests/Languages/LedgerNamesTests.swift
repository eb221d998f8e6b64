import Import
import Testing
@testable import Site

@Suite struct LedgerNamesTests {
    @Test func everyKindHasANameOfItsOwn() {
        for language in Language.allCases {
            let names = RemovedKind.allCases.map { InterfaceStrings(language).name(of: $0) }
            #expect(Set(names).count == names.count)
        }
        #expect(InterfaceStrings(.french).name(of: .photoCaption) == "Légende de photo")
    }

    @Test(arguments: [("title", "Titel"), ("credit", "Agentur"), ("url", "Originalartikel"), ("date_note", "date_note")])
    func fields(field: String, name: String) {
        #expect(InterfaceStrings(.german).name(ofField: field) == name)
    }
}
