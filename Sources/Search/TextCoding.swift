/// Texts as bits: half the bytes of deflate alone, and a fraction of its work.
///
/// A text is a row of elements: words (runs of letters, digits, apostrophes and all bytes above ASCII) and separators
/// (runs of anything else). A single space between two words is left out. An element of the table has a prefix code;
/// any other word is a beginning and further pieces, which `inner` marks, after `capital` if it begins with its only
/// capital letter. What the table has no pieces for is `literal` or, inside a word, `innerLiteral`, the number of its bytes
/// and these, in eight bits each. `end` ends a text.
struct TextCoding: Sendable {
    /// What a table that was learnt says of itself where texts cannot: control characters are coded as spaces.
    static let inner: UInt8 = 1
    static let capital: UInt8 = 2
    static let literal: UInt8 = 3
    static let end: UInt8 = 4
    static let innerLiteral: UInt8 = 5

    private let table: ElementTable
    private let code: PrefixCode

    init(sample: [[UInt8]]) {
        let training = TextTraining(sample: sample)
        let table = training.table
        self.table = table
        code = PrefixCode(counts: training.uses) { table.strings[$0].lexicographicallyPrecedes(table.strings[$1]) }
    }

    /// How many codes have one bit, two bits and so on, after the number of these numbers; then the elements in the order
    /// of their codes, in front coding.
    func shard() -> Shard {
        var content: [UInt8] = []
        content.appendVariableLength(code.countsByLength.count)
        for count in code.countsByLength { content.appendVariableLength(count) }
        var coding = FrontCoding()
        for number in code.order { coding.append(Array(table.strings[number])) }
        coding.write(to: &content)
        return Shard(name: "w0", content: content, effort: .most)
    }

    /// Appends the bits of an element in runs of 56 at most: the bits, and below them how many in eight bits.
    func appendBits(of element: TextElement, to runs: inout [UInt64], units: inout [ElementTable.Unit]) {
        units.removeAll(keepingCapacity: true)
        table.appendUnits(of: element, to: &units)
        var bits: UInt64 = 0
        var count = 0
        for unit in units {
            let next = switch unit {
            case .element(let number): code[Int(number)]
            case .byte(let byte): PrefixCode.Code(bits: UInt32(byte), length: 8)
            }
            if count + next.length > 56 {
                runs.append(bits << 8 | UInt64(count))
                (bits, count) = (0, 0)
            }
            bits = bits << UInt64(next.length) | UInt64(next.bits)
            count += next.length
        }
        runs.append(bits << 8 | UInt64(count))
    }

    /// The bits that end a text.
    var endBits: PrefixCode.Code { code[table.end] }
}
