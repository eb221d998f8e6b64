import Testing

@testable import Text

/// The vectors of the hash's authors.
@Suite struct FNV1aTests {
    @Test(arguments: [("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8)] as [(String, UInt64)])
    func vectors(_ text: String, _ hash: UInt64) {
        #expect(text.utf8.reduce(FNV1a.start, FNV1a.step) == hash)
    }
}
