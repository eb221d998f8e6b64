import Testing
@testable import Site

@Suite struct DensityStripTests {
    private func svg(_ counts: [Int]) -> String {
        String(decoding: DensityStrip(title: "A & “b”", counts: counts).svg(), as: UTF8.self)
    }

    @Test func drawsEachPart() {
        #expect(
            svg([1, 0, 4]) == """
                <svg role="img" aria-label="A &amp; “b”" width="36" height="16" viewBox="0 0 36 16">\
                <line class="axis" x1="0" y1="16" x2="36" y2="16"/>\
                <rect class="bar" x="0" y="12" width="11" height="4"/>\
                <rect class="bar" x="24" y="0" width="11" height="16"/></svg>
                """)
    }

    @Test func nothingIsAnEmptyLine() {
        #expect(
            svg([]) == """
                <svg role="img" aria-label="A &amp; “b”" width="12" height="16" viewBox="0 0 12 16">\
                <line class="axis" x1="0" y1="16" x2="12" y2="16"/></svg>
                """)
        #expect(svg([0, 0]).contains("rect") == false)
    }

    @Test func manyPartsAreTakenTogether() {
        let drawing = svg([Int](repeating: 1, count: 1000))
        // 1,000 parts by nines: 111 whole ones and a tenth of one.
        #expect(drawing.split(separator: "<rect").count - 1 == 112)
        #expect(drawing.hasPrefix("<svg role=\"img\" aria-label=\"A &amp; “b”\" width=\"224\""))
        #expect(svg([Int](repeating: 3, count: 120)).split(separator: "<rect").count - 1 == 120)
    }
}
