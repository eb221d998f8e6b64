import Foundation
import TestSupport
import Testing
@testable import Text

@Suite struct JSONWriterTests {
    @Test(arguments: [
        ("plain", "\"plain\""),
        ("", "\"\""),
        ("say \"no\" \\ yes", "\"say \\\"no\\\" \\\\ yes\""),
        ("\u{08}\t\n\u{0C}\r\u{0}\u{1F}", "\"\\b\\t\\n\\f\\r\\u0000\\u001f\""),
        ("a\u{2028}b\u{2029}c\u{2027}\u{202A}", "\"a\\u2028b\\u2029c\u{2027}\u{202A}\""),
        ("</script><!-- & -->", "\"</script><!-- & -->\""),
        ("Зеленський 习近平 😀", "\"Зеленський 习近平 😀\""),
    ])
    func escapesStrings(text: String, expected: String) {
        var json = JSONWriter()
        json.string(text)
        #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
    }

    @Test func htmlSafeTextCannotEndItsElement() {
        var json = JSONWriter(htmlSafe: true)
        json.object {
            $0.key(text: "a<b")
            $0.string("</script><!-- & -->")
        }
        #expect(
            String(decoding: json.bytes, as: UTF8.self)
                == #"{"a\u003cb":"\u003c/script\u003e\u003c!-- \u0026 --\u003e"}"#)
    }

    @Test func aTruncatedSequenceAtTheEndIsCopied() {
        var json = JSONWriter()
        json.string(utf8: [0x61, 0xE2, 0x80])
        #expect(json.bytes == [0x22, 0x61, 0xE2, 0x80, 0x22])
    }

    private func sample(_ json: inout JSONWriter) {
        json.object {
            $0.member("slug", "a")
            $0.member("absent", nil as String?)
            $0.member("count", 3)
            $0.member("isDraft", false)
            $0.member("tags", ["x", "y"])
            $0.member("none", [])
            $0.member("empty") { $0.object { _ in } }
            $0.member("list") {
                $0.array {
                    $0.integer(-1)
                    $0.null()
                    $0.object { $0.member("k", "v") }
                    $0.literal("1.5".utf8)
                }
            }
        }
    }

    @Test func writesCompactLines() {
        var json = JSONWriter()
        sample(&json)
        json.endLine()
        json.object { $0.member("b", true) }
        json.endLine()
        let expected = """
            {"slug":"a","count":3,"isDraft":false,"tags":["x","y"],"none":[],"empty":{},"list":[-1,null,{"k":"v"},1.5]}
            {"b":true}

            """
        #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
    }

    @Test func writesIndented() {
        var json = JSONWriter(.indented)
        sample(&json)
        let expected = """
            {
              "slug": "a",
              "count": 3,
              "isDraft": false,
              "tags": [
                "x",
                "y"
              ],
              "none": [],
              "empty": {},
              "list": [
                -1,
                null,
                {
                  "k": "v"
                },
                1.5
              ]
            }
            """
        #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
    }

    @Test func anyTextComesBackFromAnotherReader() throws {
        var generator = SplitMix(seed: 6)
        for _ in 0..<300 {
            let text = String(String.UnicodeScalarView((0..<20).compactMap { _ in
                Unicode.Scalar(UInt32(generator.next() % (generator.next() % 2 == 0 ? 0x80 : 0x3000)))
            }))
            for htmlSafe in [false, true] {
                var json = JSONWriter(htmlSafe: htmlSafe)
                json.array { $0.string(text) }
                let read = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
                #expect(read.map { Array($0[0].unicodeScalars) } == Array(text.unicodeScalars))
            }
        }
    }
}
