import Testing
import Text

@Suite struct ByteBufferTests {
    @Test func growsAtTheEnd() {
        var buffer = ByteBuffer()
        var expected = [UInt8]()
        for number in 0..<2000 {
            buffer.append(UInt8(number & 0xFF))
            buffer.append("ab, ")
            buffer.append(contentsOf: Array(repeating: 7, count: number % 5))
            expected.append(UInt8(number & 0xFF))
            expected += Array("ab, ".utf8) + Array(repeating: 7, count: number % 5)
        }
        #expect(buffer.bytes == expected)
        #expect(buffer.count == expected.count)
        buffer.removeAll()
        #expect(buffer.isEmpty && buffer.bytes == [])
        buffer.append("é – " as String)
        #expect(buffer.string == "é – ")
    }

    @Test(arguments: [0, 7, 10, 99, 1_000_000, -1, -350, Int.max, Int.min])
    func numbers(number: Int) {
        var buffer = ByteBuffer()
        buffer.append(decimal: number)
        #expect(buffer.string == "\(number)")
    }

    @Test(arguments: [
        "0001-01-01", "9999-12-31", "2023-03-20", "2023-03-20T10:03:00", "2023-03-20T23:59:59Z", "2023-03-20T00:00:00+05:30", "2023-03-20T00:00:00-11:00",
    ])
    func moments(text: String) throws {
        let moment = try #require(Moment(text))
        var buffer = ByteBuffer()
        buffer.append(moment)
        #expect(buffer.string == text)
        #expect(moment.description == text)
    }

    @Test func daysWithSlashes() throws {
        var buffer = ByteBuffer()
        buffer.append(try #require(Day("0987-06-05")), separator: UInt8(ascii: "/"))
        #expect(buffer.string == "0987/06/05")
    }

    /// Every length around a word and around as many words as are counted at once.
    @Test func scalars() {
        let text = Array(String(repeating: "aé€😀 ", count: 60).utf8)
        for count in 0..<text.count {
            let expected = text[..<count].count { $0 & 0xC0 != 0x80 }
            #expect(text[..<count].withUnsafeBufferPointer { $0.scalarCount } == expected)
        }
    }

    /// Texts of every length, with a byte that needs care at every place and with none.
    @Test func unlessMarked() {
        for count in 0..<50 {
            for place in 0...count {
                var text = (0..<count).map { UInt8(ascii: "a") + UInt8($0 % 26) }
                if place < count { text[place] = UInt8(ascii: "\"") }
                var buffer = ByteBuffer()
                buffer.append("before ")
                let isAppended = text.withUnsafeBufferPointer { text in buffer.append(text, unless: { $0.equal(to: UInt8(ascii: "\"")) }) }
                #expect(isAppended == (place == count))
                #expect(buffer.bytes == Array("before ".utf8) + (isAppended ? text : []))
            }
        }
    }

    /// The first mark from every start, in texts of every length.
    @Test func firstMark() {
        for count in 0..<40 {
            for place in 0...count {
                var text = [UInt8](repeating: UInt8(ascii: "a"), count: count)
                if place < count { text[place] = UInt8(ascii: "\"") }
                for start in 0...count {
                    let found = text.withUnsafeBufferPointer { $0.firstIndex(from: start) { $0.equal(to: UInt8(ascii: "\"")) } }
                    #expect(found == (place >= start ? place : count))
                }
            }
        }
    }
}
