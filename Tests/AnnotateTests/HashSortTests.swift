import TestSupport
import Testing

@testable import Annotate

/// Sorting by upper bits gives what sorting gives, whatever the hashes.
@Suite struct HashSortTests {
    @Test(arguments: [0, 1, 2, 16, 17, 100, 5_000], [1, 60, 1 << 40, .max] as [UInt64])
    func equalsASort(count: Int, largest: UInt64) {
        var random = SplitMix(seed: UInt64(count) ^ largest)
        let hashes = (0..<count).map { _ in UInt64.random(in: 0...largest, using: &random) }
        #expect(hashes.sortedHashes() == Set(hashes).sorted())
        #expect((hashes + hashes).sortedHashes() == Set(hashes).sorted())
    }

    @Test func allInOnePlace() {
        let hashes = (0..<10_000 as Range<UInt64>).map { 0xFFFF_FFFF_0000_0000 | (9_999 - $0) }
        #expect(hashes.sortedHashes() == hashes.reversed())
    }

    /// Places whose upper bits are the same, each ten times far from each other: what pairs of two lists give.
    @Test func repeatsFarFromEachOther() {
        let once = (0..<2_000 as Range<UInt64>).map { $0 / 50 << 32 | $0 }
        #expect(Array(repeatElement(once, count: 10).joined()).sortedHashes() == once)
    }

    @Test func articlesThatShareAKeyStandInOrder() {
        var generator = SplitMix(seed: 5)
        let shared = (0..<40).map { _ in generator.next() }
        // Some keys in a few articles, some in nearly all, some so close that their upper bits are the same.
        let keys = (0..<600).map { article in
            (0..<50).map { _ in generator.next() } + shared.enumerated().filter { article % ($0.offset + 1) == 0 }.map(\.element)
                + [UInt64(article % 7) << 24, .max - UInt64(article % 5) << 24]
        }
        var expected: [UInt64: [Int]] = [:]
        for (article, keys) in keys.enumerated() { for key in keys { expected[key >> 24, default: []].append(article) } }
        var found: [UInt64: [Int]] = [:]
        SharedKeys(keys).forEachGroup { key, group in found[key] = group.map(SharedKeys.article) }
        #expect(found == expected.filter { $0.value.count > 1 })
    }
}
