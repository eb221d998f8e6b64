import Foundation
import Testing

/// What `dossier read` says of a file, which is what a build would.
@Suite struct ReadCommandTests {
    @Test func pronounsAgreeWithGivenNames() throws {
        let article = """
            Mayor and minister quarrel over bridge

            14 March 2023

            Anna Meyer met John Smith. “She was late,” he said.

            John Smith praised Anna Meyer. “He is a fine man,” she said.

            """
        let program = try Program(["content/dossier.yml": "title: T\n", "in/bridge.txt": article])
        let output = try program.run("read", "in/bridge.txt").output
        let speakers = output.split(separator: "\n").drop { $0 != "quotations" }.dropFirst().prefix(2)
        #expect(speakers == [
            "  “She was late,”, John Smith: subject of “said” after the quotation",
            "  “He is a fine man,”, Anna Meyer: subject of “said” after the quotation",
        ])
    }
}
