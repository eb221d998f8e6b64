import Testing
import Text

@Suite struct HexadecimalTests {
    @Test func everyByte() {
        for byte in UInt8.min...UInt8.max {
            var text = [UInt8]()
            var buffer = ByteBuffer()
            PercentEncoding.append(byte, to: &text)
            PercentEncoding.append(byte, to: &buffer)
            #expect(text == buffer.bytes)
            #expect(PercentEncoding.byte(at: 0, in: text) == byte)
            #expect(PercentEncoding.decoded(String(decoding: text, as: UTF8.self).lowercased()) == [byte])
            #expect(Hexadecimal.digits(of: [byte]) == text.dropFirst().map { $0 >= UInt8(ascii: "A") ? $0 + 32 : $0 })
        }
        let digits = Array("0123456789abcdefABCDEF".utf8)
        #expect((UInt8.min...UInt8.max).filter { Hexadecimal.number(of: $0) != nil } == digits.sorted())
    }

    /// What is no escape stays: number parsers take a sign for a part of a number.
    @Test(arguments: [
        ("%2e%2E", ".."), ("%+2e", "%+2e"), ("%-0", "%-0"), ("% 2", "% 2"), ("%2", "%2"), ("%", "%"), ("%%41", "%A"), ("%4%31", "%41"),
        ("%0x41", "%0x41"), ("%٣٣", "%٣٣"), ("", ""), ("a%2Fb", "a/b"),
    ])
    func decoding(text: String, expected: String) {
        #expect(PercentEncoding.decoded(text) == Array(expected.utf8))
    }
}
