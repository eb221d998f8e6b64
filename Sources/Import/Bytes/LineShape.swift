/// What a line looks like, counted in one pass: the evidence for subheads, teasers and body text.
struct LineShape: Sendable {
    /// Words; two letters of a script without spaces count as one.
    var words = 0
    /// Words of ASCII or Latin letters that begin with a capital.
    var capitalized = 0
    /// Letters of ASCII, and capitals among them.
    var letters = 0
    var capitals = 0
    var digits = 0
    var commas = 0
    /// Unicode scalars.
    var scalars = 0
    /// Whether it ends in a full stop, question or exclamation mark, or an ellipsis, closing marks aside.
    var endsInStop = false
    /// Whether it ends in a colon.
    var endsInColon = false
    /// Whether it holds a letter or digit of any script.
    var hasText = false

    init(_ line: ArraySlice<UInt8>) {
        var unspaced = 0
        var inWord = false
        var lastMark: UInt32 = 0
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            scalars += 1
            if byte < 0x80 {
                index += 1
                if ASCII.isSpace(byte) {
                    inWord = false
                    continue
                }
                if ASCII.isLetter(byte) {
                    letters += 1
                    hasText = true
                    if ASCII.isUpper(byte) {
                        capitals += 1
                        if !inWord { capitalized += 1 }
                    }
                    if !inWord { words += 1 }
                    inWord = true
                } else if ASCII.isDigit(byte) {
                    digits += 1
                    hasText = true
                    if !inWord { words += 1 }
                    inWord = true
                } else if byte == UInt8(ascii: ",") {
                    commas += 1
                }
                lastMark = Self.closes(UInt32(byte)) ? lastMark : UInt32(byte)
            } else {
                let (value, count) = scalar(in: line, at: index)
                index += count
                if isUnspacedScript(value) {
                    unspaced += 1
                    hasText = true
                    inWord = false
                } else if value >= 0xC0, !(0x2000...0x2BFF ~= value), !(0x3000...0x303F ~= value), !(0xFE00...0xFFFF ~= value),
                    value < 0x1F000, value != 0x60C, value != 0x61B, value != 0x61F
                {
                    hasText = true
                    if !inWord {
                        words += 1
                        if 0xC0...0xDE ~= value || 0x410...0x42F ~= value { capitalized += 1 }
                    }
                    inWord = true
                } else if value == 0xFF0C || value == 0x3001 || value == 0x60C {
                    commas += 1
                }
                lastMark = Self.closes(value) ? lastMark : value
            }
        }
        words += (unspaced + 1) / 2
        endsInStop = Self.stops(lastMark)
        endsInColon = lastMark == 0x3A || lastMark == 0xFF1A
    }

    static func stops(_ value: UInt32) -> Bool {
        switch value {
        case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0x61F, 0x6D4, 0x964: true
        default: false
        }
    }

    /// Marks that may stand after a full stop: quotation marks and brackets that close.
    static func closes(_ value: UInt32) -> Bool {
        switch value {
        case 0x22, 0x27, 0x29, 0x5D, 0x2A, 0x5F, 0x2019, 0x201D, 0x201C, 0xBB, 0xAB, 0x203A, 0x300D, 0x300F, 0xFF09: true
        default: false
        }
    }

    /// Whether nearly all words begin with a capital, as in an English headline.
    var isTitleCase: Bool { words >= 2 && capitalized * 10 >= words * 6 }
    /// Whether it is written in capitals.
    var isAllCapitals: Bool { letters >= 3 && capitals * 10 >= letters * 8 }
}
