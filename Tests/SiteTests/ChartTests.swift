import Foundation
import TestSupport
import Testing
import Text

@testable import Site

@Suite struct TimeScaleTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test(arguments: [
        (["2023-03-20"], TimeScale.Unit.day, 1),
        (["2023-03-20", "2023-03-17", "2023-03-22"], .day, 6),
        (["2023-01-01", "2023-03-03"], .day, 62),
        (["2023-01-01", "2023-03-04"], .month, 3),
        (["2018-02-01", "2023-03-31"], .month, 62),
        (["2018-01-01", "2023-03-31"], .years(1), 6),
        (["1963-01-01", "2023-03-31"], .years(1), 61),
        (["1900-01-01", "2023-03-31"], .years(10), 13),
        (["0001-01-01", "2023-03-31"], .years(100), 21),
        (["0001-01-01", "9999-12-31"], .years(1000), 10),
    ]) func findsTheFinestUnit(days: [String], unit: TimeScale.Unit, count: Int) throws {
        let scale = try #require(TimeScale(days: try days.map(day)))
        #expect(scale.unit == unit)
        #expect(scale.count == count)
    }

    @Test func hasNoScaleWithoutDays() {
        #expect(TimeScale(days: []) == nil)
    }

    @Test func countsEachDayInTheColumnThatStartsOnOrBeforeIt() throws {
        var random = SplitMix(seed: 7)
        for _ in 0..<200 {
            let days = (0..<Int.random(in: 1...30, using: &random)).compactMap { _ in
                Day(number: Int.random(in: 0...Int.random(in: 1...30_000, using: &random), using: &random))
            }
            let scale = try #require(TimeScale(days: days))
            #expect(scale.count <= 62)
            #expect(scale.counts(of: days).reduce(0, +) == days.count)
            for day in days {
                let column = try #require(scale.column(of: day))
                #expect(try #require(scale.start(of: column)) <= day)
                if column + 1 < scale.count { #expect(try #require(scale.start(of: column + 1)) > day) }
            }
        }
    }

    @Test func leavesOutWhatLiesOutside() throws {
        let scale = try #require(TimeScale(days: [day("2023-03-20"), day("2023-03-22")]))
        #expect(scale.column(of: try day("2023-03-19")) == nil)
        #expect(scale.column(of: try day("2023-03-23")) == nil)
    }
}

@Suite struct BarChartTests {
    @Test func drawsOneRowWithoutLabel() {
        let chart = BarChart(
            title: "Mentions by day", summary: "4 mentions & no more.",
            columns: [.init(name: "20 March 2023", label: "20 March"), .init(name: "21 March 2023", label: "21 March")],
            rows: [.init(counts: [4, 0])])
        #expect(String(decoding: chart.svg(), as: UTF8.self) == """
            <svg role="img" aria-label="Mentions by day" width="192" height="93"><desc>4 mentions &amp; no more.</desc>\
            <line class="axis" x1="0" y1="71" x2="100%" y2="71"/>\
            <rect class="bar" x="6.25%" y="15" width="37.50%" height="56"><title>20 March 2023: 4</title></rect>\
            <text x="25%" y="11" text-anchor="middle">4</text>\
            <text x="6.25%" y="88">20 March</text><text x="56.25%" y="88">21 March</text></svg>
            """)
    }

    @Test func drawsRowsOnOneScaleWithLinksAndEscapes() {
        let chart = BarChart(
            title: "A \"b\" & c",
            columns: [.init(name: "2023", label: "2023", address: "timeline.html#y-2023")],
            rows: [.init(label: "<Post>", counts: [1]), .init(label: "Herald", counts: [50])])
        #expect(String(decoding: chart.svg(), as: UTF8.self) == """
            <svg aria-label="A &quot;b&quot; &amp; c" width="96" height="160">\
            <text x="0" y="19" class="name">&lt;Post&gt;</text><line class="axis" x1="0" y1="69" x2="100%" y2="69"/>\
            <a href="timeline.html#y-2023" aria-label="&lt;Post&gt;, 2023: 1">\
            <rect class="bar" x="12.50%" y="66" width="75%" height="3"><title>&lt;Post&gt;, 2023: 1</title></rect>\
            <text x="50%" y="62" text-anchor="middle">1</text></a>\
            <text x="0" y="88" class="name">Herald</text><line class="axis" x1="0" y1="138" x2="100%" y2="138"/>\
            <a href="timeline.html#y-2023" aria-label="Herald, 2023: 50">\
            <rect class="bar" x="12.50%" y="110" width="75%" height="28"><title>Herald, 2023: 50</title></rect>\
            <text x="50%" y="106" text-anchor="middle">50</text></a>\
            <text x="12.50%" y="155">2023</text></svg>
            """)
    }

    /// Figures stand above bars where there is room for all of them, else above the highest; labels keep their distance.
    @Test func wordsDoNotTouch() {
        for count in [1, 2, 7, 20, 21, 62] {
            let columns = (1...count).map { BarChart.Column(name: "N\($0)", label: "L\($0)") }
            let svg = String(decoding: BarChart(title: "", columns: columns, rows: [.init(counts: Array(1...count))]).svg(), as: UTF8.self)
            let figures = svg.components(separatedBy: "text-anchor").count - 1
            #expect(figures == (count <= 18 ? count : 1))
            let always = svg.components(separatedBy: ">L").count - svg.components(separatedBy: "\"minor\"").count
            #expect(always >= 1 && always * 84 <= max(84, 300))
        }
    }

    @Test func drawsNothingOfNothing() {
        #expect(String(decoding: BarChart(title: "", columns: [], rows: []).svg(), as: UTF8.self).hasSuffix("</svg>"))
        #expect(String(decoding: BarChart(title: "", columns: [], rows: [.init(counts: [])]).svg(), as: UTF8.self).hasSuffix("</svg>"))
    }
}

@Suite struct NetworkChartTests {
    /// A random network with names of random length.
    fileprivate func network(_ random: inout SplitMix, count: Int) -> (widths: [Int], edges: [NetworkLayout.Edge]) {
        let widths = (0..<count).map { _ in Int.random(in: 24...95, using: &random) }
        let edges = (0..<(count > 1 ? count * 2 : 0)).map { _ in
            NetworkLayout.Edge(
                from: Int.random(in: 0..<count, using: &random), to: Int.random(in: 0..<count, using: &random),
                strength: Double(Int.random(in: 1...10, using: &random)) / 10)
        }
        return (widths, edges.filter { $0.from != $0.to })
    }

    @Test func keepsNamesApartAndInsideTheFrame() {
        var random = SplitMix(seed: 11)
        for count in [0, 1, 2, 3, 8, 20, 40, 60] {
            let (widths, edges) = network(&random, count: count)
            let height = 160 + count * 11
            let layout = NetworkLayout.place(halfWidths: widths, edges: edges, width: 860, height: height, rowHeight: 38)
            let places = layout.places
            #expect(places.count == count)
            for a in places.indices {
                #expect(places[a].x >= widths[a] && places[a].x <= 860 - widths[a])
                #expect(places[a].y >= 19 && places[a].y <= layout.height - 19)
                for b in places.indices where b > a {
                    let apart = abs(places[a].x - places[b].x) >= widths[a] + widths[b] || abs(places[a].y - places[b].y) >= 38
                    #expect(apart, "\(count) nodes: \(a) and \(b)")
                }
            }
        }
    }

    @Test func isTheSameEveryTime() {
        var random = SplitMix(seed: 3)
        let (widths, edges) = network(&random, count: 30)
        let places = { NetworkLayout.place(halfWidths: widths, edges: edges, width: 860, height: 490, rowHeight: 38).places.map { [$0.x, $0.y] } }
        #expect(places() == places())
    }

    @Test func drawsAtMostItsLimitAndNoLineToWhatIsNotDrawn() {
        let nodes = (0..<80).map { NetworkChart.Node(name: "N<\($0)>", kind: "person", address: "entities/n\($0).html", count: 80 - $0) }
        let edges = (0..<79).map { NetworkChart.Edge(from: $0, to: $0 + 1, count: 1 + $0 % 3) } + [.init(from: 4, to: 4, count: 9), .init(from: -1, to: 500, count: 1)]
        let svg = String(decoding: NetworkChart(title: "Who appears with whom", nodes: nodes, edges: edges).svg(), as: UTF8.self)
        #expect(svg.components(separatedBy: "<circle").count - 1 == NetworkChart.limit)
        #expect(svg.components(separatedBy: "<line").count - 1 == NetworkChart.limit - 1)
        #expect(svg.contains("N&lt;0&gt;"))
        #expect(!svg.contains("N<"))
    }

    @Test func namesTheKindsThatAreDrawn() {
        let nodes = [NetworkChart.Node(name: "Ada", kind: "person", address: "a.html", count: 1)]
        let chart = NetworkChart(title: "Network", nodes: nodes, edges: [], kinds: [("person", "Person"), ("place", "Place")])
        let svg = String(decoding: chart.svg(), as: UTF8.self)
        #expect(svg.contains("<circle class=\"node person\" cx=\"8\" cy=\"167\" r=\"7\"/><text x=\"21\" y=\"171\">Person</text></svg>"))
        #expect(!svg.contains("Place"))
    }
}
