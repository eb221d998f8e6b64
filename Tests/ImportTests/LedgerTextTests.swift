import Foundation
import Import
import Testing
import Text

/// What the ledger shows of a raw file: its words, whatever they are encoded in.
@Suite struct LedgerTextTests {
    static let text = """
        Le port rouvre

        Le président du conseil a promis lundi de draguer le bassin avant l'hiver, après neuf ans de disputes.

        Lire aussi : Le président répond aux pêcheurs

        """
    static let rows = ["field title: Le port rouvre", "dropped also-read: Lire aussi : Le président répond aux pêcheurs"]

    static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    static func utf32(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.unicodeScalars.flatMap { scalar -> [UInt8] in
            let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: scalar.value >> $0) }
            return bigEndian ? bytes : bytes.reversed()
        }
    }

    static func latin(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }

    static func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString(options: [.lineLength64Characters, .endLineWithLineFeed]) }

    /// What is no body and no layout, each span as the ledger shows it.
    static func rows(_ reading: SeedReading, _ raw: [UInt8]) -> [String] {
        reading.ledger.spans.compactMap { span in
            switch span.disposition {
            case .kept, .layout: return nil
            case .dropped(let kind, _): return "dropped \(kind.rawValue): \(reading.ledger.text(of: span, in: raw))"
            case .field(let field): return "field \(field): \(reading.ledger.text(of: span, in: raw))"
            }
        }
    }

    static let encodings: [(encoding: String, raw: [UInt8])] = [
        ("utf-8", Array(text.utf8)),
        ("utf-8", [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
        ("utf-8", Array(text.replacing("\n", with: "\r\n").utf8)),
        ("windows-1252", latin(text)),
        ("utf-16le", utf16(text, bigEndian: false)),
        ("utf-16be", [0xFE, 0xFF] + utf16(text, bigEndian: true)),
        ("utf-32le", [0xFF, 0xFE, 0, 0] + utf32(text, bigEndian: false)),
        ("utf-32be", [0, 0, 0xFE, 0xFF] + utf32(text, bigEndian: true)),
        ("utf-32le", utf32(text, bigEndian: false)),
        ("utf-32be", utf32(text, bigEndian: true)),
    ]

    @Test(arguments: encodings) func aTextInAnyEncoding(_ encoding: String, _ raw: [UInt8]) {
        let reading = importSeed(raw, name: "a.txt")
        #expect(reading.encoding == encoding)
        #expect(Self.rows(reading, raw) == Self.rows)
        #expect(reading.articles.first?.blocks.map(\.string) == ["Le président du conseil a promis lundi de draguer le bassin avant l'hiver, après neuf ans de disputes."])
        expectTiles(reading.ledger, raw)
    }

    @Test func aPageInWindows1251() {
        // Читайте также: Порт закрыт
        let line: [UInt8] = [0xD7, 0xE8, 0xF2, 0xE0, 0xE9, 0xF2, 0xE5, 0x20, 0xF2, 0xE0, 0xEA, 0xE6, 0xE5, 0x3A, 0x20, 0xCF, 0xEE, 0xF0, 0xF2, 0x20, 0xE7, 0xE0, 0xEA, 0xF0, 0xFB, 0xF2]
        let raw = Array("<html><meta charset=windows-1251><body><p>The harbour council voted on Monday to dredge the basin.</p><p>".utf8)
            + line + Array("</p><p>Fishermen from the old town welcomed the vote on Tuesday.</p></body></html>".utf8)
        #expect(Self.rows(importSeed(raw, name: "a.html"), raw) == ["dropped also-read: Читайте также: Порт закрыт"])
    }

    static let mails: [(encoding: String, charset: String, body: String)] = [
        ("base64", "utf-8", base64(Array(text.utf8))),
        ("base64", "iso-8859-1", base64(latin(text))),
        ("base64", "utf-16", base64([0xFF, 0xFE] + utf16(text, bigEndian: false))),
        ("Base64", "utf-8", base64(Array(text.utf8)).replacing("\n", with: "\r\n")),
        ("quoted-printable", "utf-8", text.replacing("é", with: "=C3=A9").replacing("è", with: "=C3=A8").replacing("ê", with: "=C3=\n=AA")),
        ("8bit", "utf-8", text),
    ]

    @Test(arguments: mails) func aMailInAnyTransferEncoding(_ encoding: String, _ charset: String, _ body: String) {
        let raw = Array("""
            From: =?utf-8?B?QWTDqSBFeGFtcGxl?= <ada@herald.example>
            Subject: =?iso-8859-1?Q?Le_pr=E9sident?=
             =?iso-8859-1?Q?_r=E9pond?=
            X-Mailer: Courrier d'été
            Content-Type: text/plain; charset=\(charset)
            Content-Transfer-Encoding: \(encoding)

            \(body)
            """.utf8)
        let reading = importSeed(raw, name: "a.eml")
        expectTiles(reading.ledger, raw)
        let rows = Self.rows(reading, raw)
        #expect(rows.prefix(4) == [
            "field byline: Adé Example <ada@herald.example>", "field title: Le président répond", "field title: ",
            "dropped mail-header: Courrier d'été",
        ])
        #expect(rows.suffix(1) == Self.rows.suffix(1), "\(rows)")
    }

    /// A page and a terminal get no control character, whatever a file holds.
    @Test func controlCharactersAreNeverShown() {
        for value in Array(0..<0x20) + Array(0x7F..<0xA0) + Array(0x202A...0x202E) + Array(0x2066...0x2069) as [UInt32] {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for name in ["a.txt", "a.html", "a.md", "a.json"] {
                let line = "Also read: five\(Character(scalar))lighthouses"
                let text = name == "a.json" ? "{\"text\": \"One two three.\\n\\n\(line)\"}" : "One two three.\n\n\(line)\n"
                let raw = Array(text.utf8)
                let reading = importSeed(raw, name: name)
                for span in reading.ledger.spans {
                    let shown = reading.ledger.text(of: span, in: raw)
                    #expect(!shown.unicodeScalars.contains { $0.value < 0x20 || 0x7F..<0xA0 ~= $0.value || $0 == scalar && value >= 0x202A })
                }
            }
        }
    }
}
