import Testing

@testable import Text

@Suite struct BaseAddressTests {
    @Test(arguments: [
        ("https://example.org", "https://example.org/"), ("https://example.org/", "https://example.org/"), ("http://example.org/a/b", "http://example.org/a/b/"),
        ("HTTPS://Example.ORG/Path", "https://example.org/Path/"), ("https://xn--e1afmkfd.xn--p1ai:8080/ü", "https://xn--e1afmkfd.xn--p1ai:8080/%C3%BC/"),
        ("http://[::1]:80", "http://[::1]:80/"), ("https://e.org/p%C3%A4th/a|b", "https://e.org/p%C3%A4th/a%7Cb/"),
    ])
    func reads(_ address: String, _ expected: String) throws {
        #expect(try BaseAddress.read(address) == expected)
    }

    @Test(arguments: [
        ("example.org", "“example.org” is no address; write one that begins with https:// or http://"),
        ("ftp://example.org", "“ftp://example.org” is no address; write one that begins with https:// or http://"),
        ("https://exam ple.org", "“https://exam ple.org” is no address; write one that begins with https:// or http://"),
        ("", "“” is no address; write one that begins with https:// or http://"),
        ("https://", "“https://” names no host"), ("https:///a", "“https:///a” names no host"), ("https://:80", "“https://:80” names no host"),
        ("https://e.org/a?x=1", "the paths of pages are put behind “https://e.org/a?x=1”; write it without what begins with “?” or “#”"),
        ("https://e.org#a", "the paths of pages are put behind “https://e.org#a”; write it without what begins with “?” or “#”"),
        ("https://пример.рф/", "the host of “https://пример.рф/” has letters beyond ASCII; write it as browsers send it, with “xn--”"),
    ])
    func refuses(_ address: String, _ message: String) {
        #expect(throws: BaseAddress.Problem(message: message)) { try BaseAddress.read(address) }
    }
}
