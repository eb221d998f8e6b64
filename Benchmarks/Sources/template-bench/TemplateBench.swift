import Glibc

/// Renders an article page and a list of 1,000 entities by this package's templates, by hand-written Swift, by swift-mustache and by
/// Stencil, in one run, and prints the processor time of one page. Every engine must make the same page first.
@main
struct TemplateBench {
    static func main() throws {
        let ours = try Ours()
        let mustache = try MustacheEngine()
        let stencil = StencilEngine()
        let objects = Context.article(entities: Data.article.entities)
        let dictionaries = Context.article(entities: Context.dictionaries(Data.article.entities))
        let listObjects: [String: Any] = ["entities": Data.entities]
        let listDictionaries: [String: Any] = ["entities": Context.dictionaries(Data.entities)]

        // One engine alone, for a profiler.
        if CommandLine.arguments.dropFirst().first == "profile" {
            let time = measure { var output = [UInt8](); try ours.list(into: &output); return output }
            return print("list of 1,000 entities: \(microseconds(time)) µs")
        }
        compare(
            "article page",
            [
                ("hand-written", { var output = [UInt8](); Handwritten.article(into: &output); return output }),
                ("StringTemplate", { var output = [UInt8](); try ours.article(into: &output); return output }),
                ("swift-mustache", { Array(mustache.article.render(objects).utf8) }),
                ("Stencil", { Array(try stencil.article.render(dictionaries).utf8) }),
            ])
        compare(
            "list of 1,000 entities",
            [
                ("hand-written", { var output = [UInt8](); Handwritten.list(into: &output); return output }),
                ("StringTemplate", { var output = [UInt8](); try ours.list(into: &output); return output }),
                ("swift-mustache", { Array(mustache.list.render(listObjects).utf8) }),
                ("Stencil", { Array(try stencil.list.render(listDictionaries).utf8) }),
            ])
        let load = measure { _ = try Ours(); return [] }
        print("loading both templates: \(microseconds(load)) µs")
    }

    typealias Work = () throws -> [UInt8]

    static func compare(_ title: String, _ engines: [(name: String, work: Work)]) {
        print(title)
        let expected = normalized((try? engines[0].work()) ?? [])
        var ours: Duration?
        for (name, work) in engines {
            do {
                let page = normalized(try work())
                guard page == expected else {
                    let place = zip(page, expected).prefix { $0 == $1 }.count
                    print("  \(name): makes another page: \(String(decoding: page.dropFirst(place).prefix(60), as: UTF8.self))")
                    continue
                }
            } catch {
                print("  \(name): \(error)")
                continue
            }
            let time = measure(work)
            if name == "StringTemplate" { ours = time }
            let ratio = ours.map { " \(hundredths(time / $0)) times StringTemplate" } ?? ""
            print("  \(name): \(microseconds(time)) µs\(ratio)")
        }
    }

    /// The page without white space, which engines treat each in its way.
    static func normalized(_ page: [UInt8]) -> [UInt8] {
        page.filter { $0 > 0x20 }
    }

    /// The time of one run: the best of seven rounds of at least 50 ms.
    static func measure(_ work: Work) -> Duration {
        var count = 1
        var best = Duration.seconds(3600)
        var rounds = 0
        while rounds < 7 {
            let start = processorTime()
            for _ in 0..<count { _ = try? work() }
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
    static func processorTime() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    static func microseconds(_ duration: Duration) -> String { hundredths(duration / .microseconds(1)) }

    static func hundredths(_ number: Double) -> String {
        let value = Int((number * 100).rounded())
        return "\(value / 100).\(value % 100 < 10 ? "0" : "")\(value % 100)"
    }
}
