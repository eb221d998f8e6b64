import Testing
@testable import Text

@Suite struct WebAddressTests {
    @Test(arguments: [
        ("https://example.org/a?b=1&c=%20#d", "https://example.org/a?b=1&c=%20#d"),
        ("https://example.org/习", "https://example.org/%E4%B9%A0"),
        ("a b\"<>\\^`{|}\n\u{7F}", "a%20b%22%3C%3E%5C%5E%60%7B%7C%7D%0A%7F"),
        ("", ""),
    ])
    func encodes(address: String, encoded: String) {
        #expect(String(decoding: WebAddress.encoded(Array(address.utf8)), as: UTF8.self) == encoded)
    }
}
