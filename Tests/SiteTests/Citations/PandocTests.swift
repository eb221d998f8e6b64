import Foundation
import TestSupport
import Testing
import Text
@testable import Site

/// Runs pandoc, a reader of bibliographies that is not ours.
private enum Pandoc {
    static let path: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/pandoc" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    /// The items that pandoc reads from a bibliography, each in the form that both sides are compared in.
    static func items(_ bibliography: [UInt8], from format: String) throws -> [Item] {
        let input = FileManager.default.temporaryDirectory.appending(path: "citations-\(UUID().uuidString)")
        try Data(bibliography).write(to: input)
        defer { try? FileManager.default.removeItem(at: input) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(path))
        process.arguments = ["--from", format, "--to", "csljson", input.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try JSONDecoder().decode([CSLItem].self, from: bytes).map(Item.init)
    }
}

private struct CSLItem: Decodable {
    struct Name: Decodable {
        var family, given, suffix, literal: String?
        var particle: String?

        enum CodingKeys: String, CodingKey {
            case family, given, suffix, literal
            case particle = "non-dropping-particle"
        }
    }

    struct Date: Decodable {
        var parts: [[Int]]

        enum CodingKeys: String, CodingKey {
            case parts = "date-parts"
        }
    }

    var id, type: String
    var title, container, note, language, url: String?
    var author: [Name]?
    var issued, accessed: Date?

    enum CodingKeys: String, CodingKey {
        case id, type, title, note, language, author, issued, accessed
        case container = "container-title"
        case url = "URL"
    }
}

/// An item with what pandoc writes otherwise made equal: it curls quotation marks, narrows the space before a semicolon, splits
/// `al-` and `d’` from a family name, and gives each language its main country.
private struct Item: Equatable, CustomStringConvertible {
    var description: String

    init(_ item: CSLItem) {
        let names = (item.author ?? []).map { name in
            let glue = ["-", "'", "’"].contains { name.particle?.hasSuffix($0) == true } ? "" : " "
            let family = (name.particle.map { $0 + glue } ?? "") + (name.family ?? "")
            return [family, name.given, name.suffix, name.literal].map { $0 ?? "" }.joined(separator: "|")
        }
        let language = item.language?.split(separator: "-").first.map(String.init)
        let fields: [String?] = [
            item.id, item.type, item.title, names.joined(separator: " & "), item.container, "\(item.issued?.parts ?? [])", item.url,
            "\(item.accessed?.parts ?? [])", language, item.note,
        ]
        description = fields.map { Self.plain($0 ?? "none") }.joined(separator: "\n")
    }

    private static func plain(_ text: String) -> String {
        String(text.map { "’‘".contains($0) ? "'" : "“”".contains($0) ? "\"" : $0 == "\u{202F}" ? " " : $0 })
    }
}

@Suite(.enabled(if: Pandoc.path != nil, "pandoc is not installed"))
struct PandocTests {
    private func expectEqualFields(_ citations: [Citation]) throws {
        let ours = try JSONDecoder().decode([CSLItem].self, from: Data(Bibliography.cslJSON.bytes(of: citations))).map(Item.init)
        #expect(ours.count == citations.count)
        let read = [
            try Pandoc.items(Bibliography.cslJSON.bytes(of: citations), from: "csljson"),
            try Pandoc.items(Bibliography.bibTeX.bytes(of: citations), from: "bibtex"),
            try Pandoc.items(Bibliography.bibTeX.bytes(of: citations), from: "biblatex"),
        ]
        for theirs in read {
            #expect(theirs.count == ours.count)
            for (theirs, ours) in zip(theirs, ours) { #expect(theirs.description == ours.description) }
        }
    }

    @Test func bothFormsSayTheSame() throws {
        var many = Citation(slug: "習近平-訪問")
        many.title = "习近平访问 — “no limits” (d’été) 100% & $5 #1 a_b {c} ~d ^e \\f -- g --- h"
        many.authors = [
            "Jane Doe", "Ursula von der Leyen", "Vincent van Gogh", "Juana Inés de la Cruz", "Ahmed al-Sharaa", "Robert De Niro",
            "Valéry Giscard d’Estaing", "Martin Luther King Jr.", "Conan O'Brien", "bell hooks", "Sultan Al Jaber", "de la Cruz",
            "Reuters staff", "Online Desk", "Smith, Jones & Co", "Doe and Roe", "习近平", "أحمد الشرع", "Иван Петров", "AT&T_{Desk}",
        ].map { AuthorName($0) } + [AuthorName("Orbán Viktor", language: "hu")]
        many.outlet = "The {Daily} & Sunday_100%"
        many.date = Moment("2023-03-20T10:03:00+03:00")
        many.url = "https://example.org/a_b%20c?x={1}&y=~#z"
        many.language = "fr"
        many.dossier = "Dossier #1_“x”"
        many.address = "https://dossier.example/習.html"
        var old = Citation.full
        old.date = Moment("0987-01-02")
        try expectEqualFields([.full, .bare, many, many.passage("p-1a2b3c4d-2"), old.passage("p-00000000")])
    }

    @Test func anyTextComesBack() throws {
        var generator = SplitMix(seed: 11)
        // Without quotation marks, which pandoc curls by rules of its own; `<`, which starts markup in CSL; and braces, of which
        // BibTeX cannot hold one without its fellow.
        let alphabet = Array("ab Cé习 \\$&#^_~%-,.;:!?@*()[]=+/|>0")
        let text = { String((0..<24).map { _ in alphabet[Int(generator.next() % UInt64(alphabet.count))] }) }
        let citations = (0..<200).map { index in
            var citation = Citation(slug: "random-\(index)")
            citation.title = "T" + text() + "t"
            citation.outlet = "O" + text() + "o"
            citation.authors = [AuthorName("1" + text() + "a")]
            return citation
        }
        try expectEqualFields(citations)
    }
}
