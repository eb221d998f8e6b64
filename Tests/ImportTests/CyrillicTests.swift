import Foundation
@testable import Import
import Testing
import Text

/// Which encoding a text of one byte a letter is taken for.
@Suite struct CyrillicTests {
    static func encoded(_ text: String, _ encoding: UInt) -> [UInt8] {
        // The numbers of CFStringEncodings, which Foundation on Linux knows too.
        text.data(using: String.Encoding(rawValue: encoding)).map(Array.init) ?? []
    }

    static let russian = "Совет порта проголосовал в понедельник за углубление внутренней гавани до зимы."
    static let ukrainian = "Рада порту проголосувала в понеділок за поглиблення внутрішньої гавані до зими, їхні човни ще стоять."
    static let bulgarian = "Съветът на пристанището гласува в понеделник за удълбочаване на вътрешния басейн преди зимата."
    static let cp1251 = String.Encoding.windowsCP1251.rawValue
    static let cp1250 = String.Encoding.windowsCP1250.rawValue
    static let cp1252 = String.Encoding.windowsCP1252.rawValue
    static let cp1253 = String.Encoding.windowsCP1253.rawValue

    static let cyrillic = [
        russian, ukrainian, bulgarian, russian.uppercased(), "Порт открыт", "Порт закрыт: BBC News, https://example.org/news/2024/05/17/harbour-council-votes-to-dredge-the-inner-basin",
        "«\(russian)» — BBC, https://example.org/\n\nThe harbour council voted on Monday to dredge the inner basin before the winter.\n",
        "Савет луке гласао је у понедељак за продубљивање унутрашњег базена пре зиме.",
    ]

    @Test(arguments: cyrillic) func windows1251(_ text: String) {
        let raw = Self.encoded(text, Self.cp1251)
        let decoded = decode(raw)
        #expect(decoded.encoding == "windows-1251" && decoded.isGuess && decoded.replaced == 0)
        #expect(decoded.text.bytes.elementsEqual(text.utf8))
    }

    @Test func koi8() throws {
        // Порт открыт, сказал Совет.
        let raw: [UInt8] = [0xF0, 0xCF, 0xD2, 0xD4, 0x20, 0xCF, 0xD4, 0xCB, 0xD2, 0xD9, 0xD4, 0x2C, 0x20, 0xD3, 0xCB, 0xC1, 0xDA, 0xC1, 0xCC, 0x20, 0xF3, 0xCF, 0xD7, 0xC5, 0xD4, 0x2E]
        let decoded = decode(raw)
        #expect(decoded.encoding == "koi8-r" && decoded.text.bytes.elementsEqual("Порт открыт, сказал Совет.".utf8))
    }

    static let western: [(text: String, encoding: UInt)] = [
        ("Le président a créé, à l’été, une école où l’on apprend le français ; les œuvres déçues, les procédés créés.", cp1252),
        ("ÉLÈVES ET ÉÉ ÇÀ ET LÀ : L’ÉTÉ À L’ÎLE", cp1252),
        ("Fünf Bürger müssen über größere Brücken gehen, während Ämter Übergänge prüfen; süß, weiß, Öl.", cp1252),
        ("El año pasado, ¿quién comió jamón en España? Él cantó en la montaña, según él, ¡qué ilusión!", cp1252),
        ("São Paulo não é ação: às três, os irmãos põem pães e corações à mesa, e é só.", cp1252),
        ("Zażółć gęślą jaźń: żółty łoś pił kółka, wójt był w środę w Łodzi, a później źródło wyschło.", cp1250),
        ("Příliš žluťoučký kůň úpěl ďábelské ódy, a něžná víla říká, že přišel čas.", cp1250),
        ("Το συμβούλιο του λιμανιού ψήφισε τη Δευτέρα την εκβάθυνση της εσωτερικής λεκάνης πριν από τον χειμώνα.", cp1253),
        ("“Short” – é", cp1252), ("ÀÈÌÒÙ", cp1252),
    ]

    @Test(arguments: western) func otherTextsAreNotTakenForCyrillic(_ text: String, _ encoding: UInt) throws {
        let raw = Self.encoded(text, encoding)
        try #require(!raw.isEmpty)
        let decoded = decode(raw)
        #expect(decoded.encoding == "windows-1252" && decoded.isGuess)
        if encoding == Self.cp1252 { #expect(decoded.text.bytes.string == text) }
    }

    @Test func textsInChineseAndHebrewAreNotEither() {
        // 港口委员会星期一投票 in GBK; the words for “the council of the port voted” in Windows-1255.
        let texts: [[UInt8]] = [
            [0xB8, 0xDB, 0xBF, 0xDA, 0xCE, 0xAF, 0xD4, 0xB1, 0xBB, 0xE1, 0xD0, 0xC7, 0xC6, 0xDA, 0xD2, 0xBB, 0xCD, 0xB6, 0xC6, 0xB1],
            [0xEE, 0xE5, 0xF2, 0xF6, 0xFA, 0x20, 0xE4, 0xF0, 0xEE, 0xEC, 0x20, 0xE4, 0xF6, 0xE1, 0xE9, 0xF2, 0xE4],
        ]
        for raw in texts { #expect(decode(raw).encoding == "windows-1252") }
    }

    @Test func aGuessIsSaid() {
        func warnings(_ raw: [UInt8], _ name: String) -> [Diagnostic] { importSeed(raw, name: name).diagnostics }
        let head = "Порт открыт\n\n"
        #expect(warnings(Self.encoded(head + Self.russian, Self.cp1251), "a.txt") == [Diagnostic(.warning, "not UTF-8: read as windows-1251", path: "a.txt")])
        #expect(warnings(Self.encoded("Port\n\nLe président a créé une école pour les élèves du vieux port lundi.", Self.cp1252), "a.txt") == [Diagnostic(.warning, "not UTF-8: read as windows-1252", path: "a.txt")])
        // What is declared, and what is UTF-8, is no guess.
        #expect(warnings(Array((head + Self.russian).utf8), "a.txt") == [])
        let page = Self.encoded("<html><meta charset=\"windows-1251\"><title>Порт</title><p>\(Self.russian)</p></html>", Self.cp1251)
        #expect(warnings(page, "a.html") == [])
    }
}
