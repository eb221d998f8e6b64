import Testing
import TestSupport

@testable import Text

/// Lines and columns of a file, whose lines may end in three ways.
@Suite struct SourceFileTests {
    @Test func placesAreThoseOfAPlainCount() {
        var random = SplitMix(seed: 1)
        for _ in 0..<300 {
            let bytes = (0..<random.next(below: 40)).flatMap { _ in Array(random.element(of: ["a", "é", "中", "\n", "\r", "\r\n", ""]).utf8) }
            let source = SourceFile(path: "a", bytes: bytes)
            for offset in 0...bytes.count {
                let (line, start) = Self.count(bytes, to: offset)
                let column = bytes[start..<offset].count { $0 & 0xC0 != 0x80 } + 1
                #expect(source.position(at: offset) == SourceFile.Position(line: line, column: column), "\(bytes) \(offset)")
                #expect(source.offset(ofLine: line) == start)
                let range = source.lineRange(at: offset)
                let isCharacter = offset < range.upperBound && bytes[offset] & 0xC0 != 0x80 || offset == range.upperBound
                if isCharacter { #expect(source.offset(line: line, column: column) == offset) }
                #expect(range.lowerBound == start && !bytes[range].contains { $0 == 0x0A || $0 == 0x0D })
                #expect(range.upperBound == bytes.count || bytes[range.upperBound] == 0x0A || bytes[range.upperBound] == 0x0D)
            }
            #expect(source.offset(ofLine: 99) == bytes.count && source.position(at: 99).line == Self.count(bytes, to: bytes.count).line)
        }
    }

    /// The line of an offset and where it starts.
    private static func count(_ bytes: [UInt8], to offset: Int) -> (line: Int, start: Int) {
        var (line, start) = (1, 0)
        for index in 0..<offset {
            guard bytes[index] == 0x0A || bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A) else { continue }
            (line, start) = (line + 1, index + 1)
        }
        return (line, start)
    }

    /// A long file may have a fault at each of its lines, and a long line a fault at each of its words.
    @Test(arguments: ["\n", " "]) func thousandsOfFaultsAreShort(_ end: String) {
        let source = SourceFile(path: "a", text: String(repeating: "some words" + end, count: 20_000))
        let faults = stride(from: 0, to: source.bytes.count, by: 110).map { Diagnostic(.error, "m", at: $0..<$0 + 4, in: source) }
        #expect(faults.count == 2000 && faults.allSatisfy { ($0.excerpt?.text.utf8.count ?? 0) < 200 })
    }

    @Test func filesAreEqualByWhatTheyHold() {
        let (a, b) = (SourceFile(path: "a", text: "x\ny"), SourceFile(path: "a", text: "x\ny"))
        _ = a.position(at: 2)
        #expect(a == b && Set([a, b]).count == 1 && a != SourceFile(path: "b", text: "x\ny") && a != SourceFile(path: "a", text: "x"))
    }
}
