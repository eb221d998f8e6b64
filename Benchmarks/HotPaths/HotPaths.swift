import Annotate
import Corpus
import Markdown
import Search
import Site
import StringTemplate
import Text

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Times the loops in which a build spends its time. Without arguments it prints the processor time of each; with a name and a
/// number it runs one of them so often and prints nothing, for a tool that counts instructions: `Benchmarks/hot_paths.py`. With
/// `--build` and two folders it builds a site on one thread, for the same tool: the program itself ends its first thread, which
/// valgrind does not bear.
@main
enum HotPaths {
    struct Benchmark {
        let name: String
        /// What one run works on, in bytes.
        let bytes: Int
        let run: () -> Int
    }

    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.count == 3, arguments[0] == "--build" { return try build(arguments[1], into: arguments[2]) }
        let benchmarks = try benchmarks()
        if let name = arguments.first, let count = arguments.dropFirst().first.flatMap({ Int($0) }) {
            guard let benchmark = benchmarks.first(where: { $0.name == name }) else { return print("there is no “\(name)”") }
            for _ in 0..<count { _ = benchmark.run() }
            return
        }
        if arguments.first == "--list" { return benchmarks.forEach { print($0.name) } }
        for benchmark in benchmarks {
            let time = time(benchmark.run)
            print("\(benchmark.name): \(time / .microseconds(1)) µs, \(Int(Double(benchmark.bytes) / (time / .microseconds(1)))) MB/s")
        }
    }

    private static func build(_ site: String, into output: String) throws {
        var timer = StageTimer()
        let report = try SiteBuild.run(BuildOptions(site: site, output: output), timer: &timer)
        print("\(report.result.written) files written")
    }

    static func benchmarks() throws -> [Benchmark] {
        let text = Sample.article(1)
        let document = Markdown.document(text)
        let linker = Linker(entities: Sample.entities(count: 1_000), ignore: [])
        let templates = try TemplateSet(
            [TemplateSource(name: "page", source: SourceFile(path: "page.html", text: SamplePage.template))], pages: ["page": SamplePage.self])
        let page = try render(templates)
        let fifty = Sample.content(articles: 50)
        let corpus = searchable(fifty)
        let size = fifty.articles.reduce(0) { $0 + $1.document.html.count }
        return [
            Benchmark(name: "escape", bytes: text.count) {
                var output = [UInt8]()
                HTMLEscape.appendText(text, to: &output)
                return output.count
            },
            Benchmark(name: "normalize", bytes: text.count) { Normalization.nfc.normalize(text).count },
            Benchmark(name: "markdown", bytes: text.count) { Markdown.document(text).html.count },
            Benchmark(name: "match", bytes: text.count) { linker.link(document.passages).mentions.count },
            Benchmark(name: "read-50", bytes: size) { Dossier(fifty, jobs: 1).places.count },
            Benchmark(name: "render", bytes: page) { (try? render(templates)) ?? 0 },
            Benchmark(name: "index-50", bytes: size) { searchIndex(corpus, jobs: 1).count },
        ]
    }

    private static func render(_ templates: TemplateSet) throws -> Int {
        var output = [UInt8]()
        _ = try templates.render("page", SamplePage.sample, into: &output)
        return output.count
    }

    private static func searchable(_ content: Content) -> SearchCorpus {
        SearchCorpus(
            documents: content.articles.map { article in
                SearchDocument(
                    title: article.slug, path: "articles/\(article.slug).html", day: nil, outlet: nil, language: "en",
                    passages: article.passages.map { SearchDocument.Passage(id: $0.id, text: $0.text) })
            },
            entities: [], outlets: [], language: "en")
    }

    /// The best of several rounds of at least 50 ms of processor time each.
    private static func time(_ run: () -> Int) -> Duration {
        var count = 1
        var best = Duration.seconds(3600)
        var rounds = 0
        while rounds < 5 {
            let start = processorTime()
            for _ in 0..<count { _ = run() }
            let time = processorTime() - start
            guard time >= .milliseconds(50) else {
                count *= 2
                continue
            }
            best = min(best, time / count)
            rounds += 1
        }
        return best
    }

    /// The time that this thread has had a processor, whatever else the machine does.
    private static func processorTime() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
