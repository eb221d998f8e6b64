@testable import Import
import Foundation
import TestSupport
import Testing
import Text

/// The letters and digits of a text: what a reader would miss.
func letters(_ bytes: [UInt8]) -> [UInt8] { TitleChoice.squash(bytes[...]) }

/// Seeds whose every kind and rule something comes from.
func samples() -> [(name: String, raw: [UInt8])] {
    var all = pageCases.map { ("\($0.name).html", Array($0.html.utf8)) }
    all += pageCases.map { ("\($0.name).txt", Array(CopiedPageTests.copied($0.html).utf8)) }
    all.append(("mail.eml", Array("From: Ada <a@b.example>\nSubject: A vote\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\nVGhlIGhhcmJvdXIgY291bmNpbCB2b3RlZCBvbiBNb25kYXkgdG8gZHJlZGdlIHRoZSBi\nYXNpbi4=\n".utf8)))
    all.append(("feed.json", Array("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"id\": \"1\", \"title\": \"A\", \"content_html\": \"<p>One &amp; two, said <b>Ada</b>.</p><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>\"}]}".utf8)))
    all.append(("feed.atom", Array("<feed xmlns='http://www.w3.org/2005/Atom'><entry><title type='html'>A &amp;lt;b&amp;gt;</title><updated>2020-01-02T03:04:05Z</updated><content type='xhtml'><div><p>One two, said Ada on Monday.</p><pre>x</pre></div></content></entry></feed>".utf8)))
    all.append(("feed.rss", Array("<rss><channel><title>Q</title><item><title>A &amp; b</title><description>&lt;p&gt;One &amp;amp; two, said Ada &amp;lt;b&amp;gt; on Monday.&lt;/p&gt;</description></item></channel></rss>".utf8)))
    all.append(("lines.jsonl", Array("{\"title\": \"A\", \"text\": \"One \\u00e9 two.\\nThree \\ud83d\\ude00 four, said Ada.\"}\n{\"x\": 1}\n[".utf8)))
    all.append(("note.md", Array("# A *b* [c](https://d.example)\n\nBy Ada Example\n\n> q\n\n- one\n- two `x` & <b>y</b> &copy; \\* 2*3*4\n\n```\ncode _x_\n```\n".utf8)))
    let shared = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared")
    for folder in ["seeds", "messy/raw"] {
        let path = shared.appending(path: folder).standardized.path()
        for name in (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] {
            if let data = FileManager.default.contents(atPath: "\(path)/\(name)") { all.append((name, Array(data))) }
        }
    }
    return all
}

/// Everything that must hold of any reading of any bytes.
func expectSound(_ raw: [UInt8], name: String) {
    let reading = importSeed(raw, name: name)
    expectTiles(reading.ledger, raw)
    for span in reading.ledger.spans {
        #expect(!reading.ledger.text(of: span, in: raw).unicodeScalars.contains { $0.value < 0x20 || 0x7F..<0xA0 ~= $0.value }, "\(name)")
    }
    for article in reading.articles {
        for block in article.blocks {
            #expect(!block.text.isEmpty && String(validating: block.text, as: UTF8.self) != nil)
            for style in block.styles { #expect(style.range.lowerBound >= 0 && style.range.upperBound <= block.text.count) }
        }
        #expect(String(validating: article.markdown(seed: name, sha256: reading.ledger.sha256), as: UTF8.self) != nil)
    }
}

@Suite struct PropertyTests {
    @Test func spansTileEverySample() {
        for (name, raw) in samples() { expectSound(raw, name: name) }
    }

    @Test func keptSpansHoldTheWordsOfTheBody() {
        for (name, raw) in samples() where !name.hasSuffix(".eml") && !name.hasSuffix(".jsonl") {
            let reading = importSeed(raw, name: name)
            for (number, article) in reading.articles.enumerated() {
                var kept = [UInt8]()
                for span in reading.ledger.spans where span.disposition == .kept && span.article == number { kept += raw[span.range] }
                // References are decoded as often as the format nests them.
                var text = decode(kept).text
                for _ in 0..<2 where [.html, .rss, .atom, .markdown, .jsonFeed].contains(reading.kind) { text = CharacterReference.decode(0..<text.count, of: text) }
                let wanted = article.blocks.flatMap { letters($0.text) }
                #expect(letters(text.bytes) == wanted, "\(name)")
            }
        }
    }

    /// What the ledger shows of mail and of other encodings are the words of the body too, though the raw bytes are not.
    @Test func keptSpansShowTheWordsOfTheBody() {
        let plain = samples().filter { $0.name.hasSuffix(".txt") }.map { LedgerTextTests.utf16($0.raw.string, bigEndian: true) }
        for (name, raw) in samples().filter({ $0.name.hasSuffix(".eml") }) + plain.map({ ("a.txt", $0) }) {
            let reading = importSeed(raw, name: name)
            for (number, article) in reading.articles.enumerated() {
                let kept = reading.ledger.spans.filter { $0.disposition == .kept && $0.article == number }
                let shown = kept.flatMap { letters(Array(reading.ledger.text(of: $0, in: raw).utf8)) }
                #expect(shown == article.blocks.flatMap { letters($0.text) }, "\(name)")
            }
        }
    }

    @Test func bytesAtRandomAndSamplesWithFaults() {
        var random = SplitMix(seed: 7)
        let names = ["a.txt", "a.html", "a.md", "a.xml", "a.json", "a.eml"]
        for round in 0..<300 {
            let raw = (0..<Int.random(in: 0...400, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            expectSound(raw, name: names[round % names.count])
        }
        for (name, raw) in samples() {
            for _ in 0..<6 {
                var raw = raw
                for _ in 0..<Int.random(in: 1...12, using: &random) where !raw.isEmpty {
                    let place = Int.random(in: 0..<raw.count, using: &random)
                    switch Int.random(in: 0..<4, using: &random) {
                    case 0: raw[place] = UInt8.random(in: 0...255, using: &random)
                    case 1: raw.insert(contentsOf: "<>&\"'{}[]()*_#\0\u{FEFF}\u{301}".utf8.shuffled(using: &random).prefix(3), at: place)
                    case 2: raw.removeSubrange(place..<min(raw.count, place + Int.random(in: 1...40, using: &random)))
                    default: raw.removeLast(raw.count - place)
                    }
                }
                expectSound(raw, name: name)
            }
        }
    }

    @Test func textCutAtEveryByteIsRead() {
        let raw = Array("“Käse” — 🧀 cafe\u{301}\r\n\r\n日本語の文章です。\u{A0}x".utf8)
        for end in 0...raw.count { expectSound(Array(raw[..<end]), name: "cut.txt") }
    }

    @Test func theSharedMessySetIsRead() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/messy").standardized.path()
        guard FileManager.default.fileExists(atPath: folder) else {
            print("skipped: there is no ../shared/messy")
            return
        }
        struct Gold: Decodable {
            struct Block: Decodable { var text: String; var alt_texts: [String]? }
            var title: String?
            var published: String?
            var byline: [String]
            var source_file: String
            var blocks: [Block]
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: "\(folder)/gold").sorted() {
            let gold = try JSONDecoder().decode(Gold.self, from: try #require(FileManager.default.contents(atPath: "\(folder)/gold/\(name)")))
            let raw = Array(try #require(FileManager.default.contents(atPath: "\(folder)/\(gold.source_file)")))
            let article = try #require(importSeed(raw, name: gold.source_file).articles.first)
            #expect(article.title == gold.title && article.byline == gold.byline, "\(name)")
            #expect(article.date?.description.prefix(10) == gold.published?.prefix(10), "\(name)")
            #expect(article.blocks.count == gold.blocks.count, "\(name)")
            for (block, wanted) in zip(article.blocks, gold.blocks) {
                #expect(([wanted.text] + (wanted.alt_texts ?? [])).map { letters(Array($0.utf8)) }.contains(letters(block.text)), "\(name)")
            }
        }
    }
}

@Suite(.serialized) struct HostileTests {
    private func timed(_ raw: [UInt8], _ name: String, limit: Double, sourceLocation: SourceLocation = #_sourceLocation) -> SeedReading {
        let clock = ContinuousClock()
        var reading: SeedReading?
        let time = clock.measure { reading = importSeed(raw, name: name) }
        let seconds = Double(time.components.seconds)
        #expect(seconds <= limit, "\(seconds) s", sourceLocation: sourceLocation)
        return reading ?? importSeed([], name: name)
    }

    // Debug builds are some thirty times slower than release builds: the sizes here are a small part of those that `DOSSIER_HOSTILE` asks for.
    private let factor = ProcessInfo.processInfo.environment["DOSSIER_HOSTILE"] != nil ? 250 : 1

    @Test func oneLineWithoutEnd() {
        let raw = Array(repeating: Array("word and, then: some “more” of it "[...].utf8), count: 6_000 * factor).flatMap { $0 }
        let reading = timed(raw, "a.txt", limit: 60)
        #expect(reading.articles.first?.blocks.count == 1)
        expectTiles(reading.ledger, raw)
    }

    @Test func tagsWithoutEnd() {
        for tag in ["<div>", "<b>", "<p><a>", "<table><tr><td>", "<ul><li>", "</p>", "<!--", "<a href='", "<![CDATA["] {
            let raw = Array(String(repeating: tag, count: 4_000 * factor).utf8) + Array("text".utf8)
            expectTiles(timed(raw, "a.html", limit: 60).ledger, raw)
            expectTiles(timed(Array("<rss>".utf8) + raw, "a.xml", limit: 60).ledger, Array("<rss>".utf8) + raw)
        }
    }

    /// Each line break asks whether a paragraph ends there: counting all of it took the square, 17 s for these.
    @Test func lineBreaksWithoutEnd() {
        let raw = Array(String(repeating: "x<br>", count: 16_000).utf8)
        let reading = timed(raw, "a.html", limit: 12)
        #expect(reading.articles.first?.blocks.map(\.text.count) == [31_999])
        expectTiles(reading.ledger, raw)
    }

    @Test func bracketsAndMarksWithoutEnd() {
        for piece in ["[", "*", "_a*", "![](", "`", "> ", "- ", "&", "<a", "(((", "By A, ", "1/2/2021 "] {
            let raw = Array(("# x\n\n[l](http://x.example) " + String(repeating: piece, count: 4_000 * factor)).utf8)
            expectTiles(timed(raw, "a.md", limit: 60).ledger, raw)
            expectTiles(timed(raw, "a.txt", limit: 60).ledger, raw)
        }
        let json = Array(String(repeating: "[{\"a\":", count: 4_000 * factor).utf8)
        expectTiles(timed(json, "a.json", limit: 60).ledger, json)
    }

    @Test func nothingButNULs() {
        let raw = [UInt8](repeating: 0, count: 20_000 * factor)
        let reading = timed(raw, "a.txt", limit: 60)
        #expect(reading.articles.isEmpty)
        expectTiles(reading.ledger, raw)
    }

    @Test func aFeedOfManyItems() {
        let item = "<item><title>A vote on the mole</title><description>The council voted on Monday to dredge the basin.</description></item>"
        let raw = Array(("<rss><channel>" + String(repeating: item, count: 100 * factor)).utf8)
        let reading = timed(raw, "feed.xml", limit: 60)
        #expect(reading.articles.count == 100 * factor)
        expectTiles(reading.ledger, raw)
    }

    @Test func entitiesAreNeverExpanded() {
        var text = "<!DOCTYPE rss [<!ENTITY a0 \"ha\">"
        for level in 1...60 { text += "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 10))\">" }
        let raw = Array((text + "]><rss><channel><item><title>&a60;</title><description>&a60;</description></item></channel></rss>").utf8)
        let reading = timed(raw, "bomb.xml", limit: 5)
        #expect(reading.articles.first?.title == "&a60;")
    }

    @Test func aCombiningMarkOnALetterManyTimes() {
        let raw = Array(("Zalgo e" + String(repeating: "\u{301}", count: 4_000 * factor) + " speaks.").utf8)
        expectTiles(timed(raw, "a.txt", limit: 60).ledger, raw)
    }
}

/// Inputs at random, changed by chance, for as long as `DOSSIER_FUZZ` says in seconds; not run without it.
@Suite struct FuzzTests {
    @Test(arguments: ["txt", "eml", "md", "html", "rss", "atom", "json", "jsonl"]) func fuzz(_ ending: String) {
        guard let seconds = ProcessInfo.processInfo.environment["DOSSIER_FUZZ"].flatMap(Int.init) else { return }
        let seed = ProcessInfo.processInfo.environment["DOSSIER_FUZZ_SEED"].flatMap(UInt64.init) ?? UInt64(ContinuousClock.now.hashValue.magnitude)
        print("fuzz \(ending): DOSSIER_FUZZ_SEED=\(seed)")
        var random = SplitMix(seed: seed)
        let corpus = samples()
        // Most rounds begin with a sample of the format; what stands in the others may come under any name.
        let own = corpus.filter { $0.name.hasSuffix(".\(ending)") }
        let tokens = ["<p>", "</p>", "<div class='comments'>", "<script>", "<!--", "-->", "<![CDATA[", "]]>", "&amp;", "&#0;", "&#x110000;", "{\"text\":\"", "\\ud800", "\"}", "[", "](", "**", "> ", "# ", "---\n", "\r", "\u{2028}", "\u{FEFF}", "\u{301}", "By A B\n", "Also read: x\n", "2021-13-45", "Content-Transfer-Encoding: base64\n", "=\n", "=?utf-8?q?=", "--b1\n"]
        let end = ContinuousClock.now + .seconds(seconds)
        var rounds = 0
        while ContinuousClock.now < end {
            let start = Int.random(in: 0..<4, using: &random) > 0 && !own.isEmpty ? own : corpus
            var raw = start[Int.random(in: 0..<start.count, using: &random)].raw
            for _ in 0..<Int.random(in: 1...30, using: &random) {
                let place = Int.random(in: 0...raw.count, using: &random)
                switch Int.random(in: 0..<5, using: &random) {
                case 0: raw.insert(contentsOf: tokens[Int.random(in: 0..<tokens.count, using: &random)].utf8, at: place)
                case 1: raw.insert(UInt8.random(in: 0...255, using: &random), at: place)
                case 2: raw.removeSubrange(place..<min(raw.count, place + Int.random(in: 0...60, using: &random)))
                case 3:
                    let other = corpus[Int.random(in: 0..<corpus.count, using: &random)].raw
                    let start = Int.random(in: 0...other.count, using: &random)
                    raw.insert(contentsOf: other[start..<min(other.count, start + Int.random(in: 0...200, using: &random))], at: place)
                default: raw = Array(raw.prefix(place)) + raw.suffix(Int.random(in: 0...200, using: &random))
                }
            }
            expectSound(raw, name: "fuzz.\(ending)")
            rounds += 1
        }
        print("fuzz \(ending): \(rounds) rounds")
    }
}
