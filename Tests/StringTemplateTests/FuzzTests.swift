#if canImport(Glibc)
    import Glibc
#endif
import TestSupport
import Testing
import Text

@testable import StringTemplate

/// Random templates with hostile values: nothing traps, nothing hangs, and no value becomes markup.
///
/// `DOSSIER_FUZZ` sets for how many seconds it runs, and then it starts elsewhere each time; `DOSSIER_FUZZ_SEED` sets where.
@Suite struct FuzzTests {
    /// The mark that every hostile value carries and no template does.
    static let mark = "zqx"

    static let hostile = [
        "<zqx zqx=1>", "</title><zqx>", "\" zqx=\"1", "' zqx='1", "--><zqx>", "</script><zqx>", "javascript:zqx", "zqx:zqx", "//zqx.example",
        "`zqx", " zqx=1 ", "&quot; zqx=", "&#34;zqx", "\u{2028}zqx", "zqx\0<zqx>", "zqx,javascript:zqx 1x", "]]><zqx>", "", "/zqx", "\\\\zqx",
    ]

    private static func page(_ random: inout SplitMix) -> Page {
        let text = { (random: inout SplitMix) in hostile.randomElement(using: &random) ?? "" }
        var page = Page()
        page.hostile = text(&random)
        page.address = URLValue(text(&random))
        page.link = URLValue(text(&random))
        page.data = JSONValue(bytes: Array("\"\(text(&random))\"".utf8))
        page.article.title = text(&random)
        page.article.byline = Bool.random(using: &random) ? nil : text(&random)
        page.article.tags = (0..<Int.random(in: 0..<4, using: &random)).map { _ in text(&random) }
        page.article.outlet = Outlet(name: text(&random), url: URLValue(text(&random)))
        page.article.entities = (0..<Int.random(in: 0..<4, using: &random)).map { _ in
            Entity(name: text(&random), url: URLValue(text(&random)), count: Int.random(in: -1...3, using: &random))
        }
        page.isOpen = Bool.random(using: &random)
        return page
    }

    /// Pieces of templates, right and wrong ones, which are put together at random.
    private static let pieces: [String] = [
        "\\(hostile)", "\\(address)", "\\(link)", "\\(data)", "\\(article.title)", "\\(article.body)", "\\(article.words)", "\\(article.outlet.url)",
        "\\(article.byline ?? hostile)", "\\(article.tags.joined(separator: \", \"))", "\\(hostile.prefix(4))", "\\(article.entities.count)",
        "\\(if isOpen)", "\\(if let b = article.byline)", "\\(else)", "\\(else if !isOpen)", "\\(end)", "\\(end)", "\\(for t in article.tags)",
        "\\(for (i, e) in article.entities.enumerated())", "\\(for (k, g) in article.entities.grouped(by: \\.name))", "\\(t)", "\\(e.name)",
        "\\(e.url)", "\\(k)", "\\(b)", "\\(let v = hostile)", "\\(v)", "\\(include \"card\", entity: e)", "\\(block \"main\")", "\\(layout \"base\")",
        "<p>", "</p>", "<a href=\"", "<a href='", "\">", "'>", "<a title=\"", "<p class=", ">", "<", "</", " ", "\"", "'", "=", "#", "?", "/", "&", "&#", ";",
        "<script>", "<script type=\"application/json\">", "</script>", "<style>", "</style>", "<title>", "</title>", "<textarea>", "</textarea>",
        "<!--", "-->", "-", "--!>", "<!doctype html>", "<img srcset=\"", "<img src=\"", ", ", " 2x", "<script src=\"", "<link rel=\"canonical\" href=\"",
        "<meta content=\"", " http-equiv=\"refresh\"", "<iframe srcdoc=\"", " onclick=\"", " style=\"", "javascript:", "https://", "//", "tags/", "mailto:",
        "<svg>", "<div\\(if isOpen) hidden\\(end)>", "x", "\n", "on", "\\\\(", "\\", "(", ")", "<input value=\"", " checked", " type=\"application/json\"",
    ]

    private static func template(_ random: inout SplitMix) -> String {
        let length = Int.random(in: 1...14, using: &random)
        var text = ""
        var open: [String] = []
        for _ in 0..<length {
            let piece = pieces.randomElement(using: &random) ?? ""
            text += piece
            // Most of the time what is opened is closed, so that many templates are right.
            if piece.hasPrefix("\\(if") || piece.hasPrefix("\\(for") || piece.hasPrefix("\\(block") { open.append("\\(end)") }
            if piece.hasSuffix("=\"") { open.append("\">") }
            if ["<script>", "<style>", "<title>", "<textarea>"].contains(piece) { open.append("</" + piece.dropFirst()) }
            if let last = open.last, Int.random(in: 0..<3, using: &random) == 0 {
                text += last
                open.removeLast()
            }
        }
        if Int.random(in: 0..<8, using: &random) > 0 { text += open.reversed().joined() }
        return Int.random(in: 0..<6, using: &random) == 0 ? mutated(text, &random) : text
    }

    private static func mutated(_ text: String, _ random: inout SplitMix) -> String {
        var bytes = Array(text.utf8)
        for _ in 0..<3 where !bytes.isEmpty {
            let index = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: bytes.remove(at: index)
            case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
            default: bytes[index] = UInt8.random(in: 0...255, using: &random)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let others = [
        "card": "<b title=\"\\(entity.name)\">\\(entity.name)</b>", "base": "<main>\\(block \"main\")\\(block \"side\")\\(end)\\(end)</main>\\(block \"foot\")\\(end)",
    ]

    /// What of a page a value has no business in.
    static func leaks(_ output: [UInt8]) -> [String] {
        let scan = HTMLScan(output)
        var leaks = scan.comments.filter { $0.contains(mark) } + scan.raw.filter { !$0.type.hasSuffix("json") && $0.text.contains(mark) }.map(\.text)
        for tag in scan.tags {
            if tag.name.contains(mark) { leaks.append(tag.name) }
            for (name, value) in tag.attributes where name.contains(mark) || value.contains(mark) && isUnsafe(name, value) {
                leaks.append("\(name)=\(value)")
            }
        }
        return leaks
    }

    private static func isUnsafe(_ name: String, _ value: String) -> Bool {
        if name.hasPrefix("on") || ["style", "srcdoc", "rel", "http-equiv"].contains(name) { return true }
        guard ["href", "src", "srcset"].contains(name) else { return false }
        // The scheme is what stands before a colon that no `/`, `?` or `#` precedes, nor `\`, which browsers take for a slash.
        let addresses = name == "srcset" ? value.split(separator: ",") : [value[...]]
        return addresses.contains { address in
            let start = address.filter { !$0.isWhitespace }.prefix { !"/?#\\".contains($0) }
            guard let colon = start.firstIndex(of: ":") else { return false }
            return start[..<colon].contains(mark) || start[..<colon] == "javascript"
        }
    }

    private static func environment(_ name: String) -> UInt64? {
        getenv(name).flatMap { UInt64(String(cString: $0)) }
    }

    @Test func noTemplateTrapsAndNoValueBecomesMarkup() throws {
        let clock = ContinuousClock()
        let end = Self.environment("DOSSIER_FUZZ").map { clock.now.advanced(by: .seconds(Int($0))) }
        let seed = Self.environment("DOSSIER_FUZZ_SEED") ?? (end == nil ? 20_230_320 : UInt64(clock.now.hashValue.magnitude))
        if end != nil { print("fuzz templates: DOSSIER_FUZZ_SEED=\(seed)") }
        var random = SplitMix(seed: seed)
        var (tried, rendered) = (0, 0)
        while end.map({ clock.now < $0 }) ?? (tried < 6_000) {
            tried += 1
            let text = Self.template(&random)
            let page = Self.page(&random)
            var templates = Self.others
            templates["page"] = text
            guard let set = try? load(templates) else { continue }
            rendered += 1
            var output = [UInt8]()
            try set.render("page", page, into: &output)
            let leaks = Self.leaks(output)
            if !leaks.isEmpty {
                Issue.record("\(leaks) in \(String(decoding: output, as: UTF8.self)), made by \(text)")
                break
            }
        }
        // Most random templates are wrong; enough must be right for the test to say something.
        #expect(rendered > tried / 20, "\(rendered) of \(tried) templates were rendered")
    }

    @Test func leaksAreSeen() {
        #expect(Self.leaks(Array("<p><zqx></p>".utf8)) == ["zqx"])
        #expect(Self.leaks(Array("<a href=\"JavaScript:zqx\"><a title=zqx>".utf8)) == ["href=javascript:zqx"])
        #expect(Self.leaks(Array("<script>zqx</script><script type='application/json'>zqx</script><!-- zqx -->".utf8)) == ["<!-- zqx ", "zqx"])
        #expect(Self.leaks(Array("<a href='#zqx' onclick=zqx>&lt;zqx&gt;".utf8)) == ["onclick=zqx"])
    }

    private static let nonsense = [
        String(repeating: "\\(if isOpen)", count: 500), String(repeating: "(", count: 10) + "\\(" + String(repeating: "(", count: 2_000),
        "\\(" + String(repeating: "!", count: 10_000) + "isOpen)", "\\(hostile" + String(repeating: ".a", count: 2_000) + ")",
        "\\(" + String(repeating: "isOpen && ", count: 10_000) + "isOpen)", String(repeating: "\\(end)", count: 5_000),
        String(repeating: "<a b", count: 5_000), "<" + String(repeating: "a", count: 10_000), "<a href=\"" + String(repeating: "b", count: 10_000),
        String(repeating: "\\\\(", count: 5_000), "\\(" + String(repeating: "/*", count: 5_000), "\\(\"" + String(repeating: "\\u{41}", count: 2_000),
        "<script>" + String(repeating: "</scrip", count: 2_000), String(repeating: "&", count: 10_000),
    ]

    @Test(arguments: nonsense.indices)
    func largeNonsenseIsReadQuickly(_ index: Int) {
        let time = ContinuousClock().measure { _ = try? load(["page": Self.nonsense[index]]) }
        #expect(time < .seconds(20), "nonsense \(index), \(Self.nonsense[index].prefix(20))…")
    }

    @Test func includesThatGrowAreBounded() {
        var templates = ["page": "\\(include \"t0\")", "t30": "x"]
        for level in 0..<30 { templates["t\(level)"] = "\\(include \"t\(level + 1)\")\\(hostile)\\(include \"t\(level + 1)\")" }
        do throws(Faults) {
            _ = try load(templates)
            Issue.record("loaded")
        } catch {
            #expect(error.description.contains("too large together"))
        }
    }
}
