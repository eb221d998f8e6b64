import Testing
@testable import Text

@Suite struct WebAddressTests {
    @Test(arguments: [
        ("https://example.org/a?b=1&c=%20#d", "https://example.org/a?b=1&c=%20#d"),
        ("https://example.org/习", "https://example.org/%E4%B9%A0"),
        ("a b\"<>\\^`{|}\n\u{7F}", "a%20b%22%3C%3E%5C%5E%60%7B%7C%7D%0A%7F"),
        ("https://example.org/a?c=[2]&d=#e#f[", "https://example.org/a?c=%5B2%5D&d=#e%23f%5B"),
        ("http://[::1]:80/[a]", "http://[::1]:80/%5Ba%5D"), ("/x?u=http://[::1]/", "/x?u=http://%5B::1%5D/"), ("100%", "100%25"),
        ("a%2", "a%252"), ("a%2g%2F%", "a%252g%2F%25"), ("://[", "://["), ("", ""),
    ])
    func encodes(address: String, encoded: String) {
        #expect(String(decoding: WebAddress.encoded(Array(address.utf8)), as: UTF8.self) == encoded)
    }
}
