import Testing

@testable import Annotate

/// Sorting by upper bits gives what sorting gives, whatever the hashes.
@Suite struct HashSortTests {
    @Test(arguments: [0, 1, 2, 16, 17, 100, 5_000], [1, 60, 1 << 40, .max] as [UInt64])
    func equalsASort(count: Int, largest: UInt64) {
        var random = SeededGenerator(seed: UInt64(count) ^ largest)
        let hashes = (0..<count).map { _ in UInt64.random(in: 0...largest, using: &random) }
        #expect(hashes.sortedHashes() == Set(hashes).sorted())
        #expect((hashes + hashes).sortedHashes() == Set(hashes).sorted())
    }

    @Test func allInOnePlace() {
        let hashes = (0..<10_000 as Range<UInt64>).map { 0xFFFF_FFFF_0000_0000 | (9_999 - $0) }
        #expect(hashes.sortedHashes() == hashes.reversed())
    }
}
