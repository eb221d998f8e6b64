internal import Text

/// A line as the rules see it: words in small letters without accents, numbers, and separators.
///
/// Colons, bars, dashes between spaces, arrows, bullets and the like are one kind of separator, `:`, however many stand
/// together; brackets, quotation marks, commas and full stops are not seen at all.
enum LineToken: Hashable, Sendable {
    case word(ArraySlice<UInt8>)
    case number
    case separator

    /// No rule is about lines of more tokens: the rest is not looked at.
    private static let limit = 120

    /// The tokens of a line, without separators at its ends. Costs a pass; meant for short lines.
    static func scan(_ line: ArraySlice<UInt8>) -> [LineToken] {
        let folded = fold(line.prefix(4000))
        var tokens = [LineToken]()
        var index = folded.startIndex
        while index < folded.endIndex, tokens.count < limit {
            let byte = folded[index]
            if byte < 0x80, !ASCII.isAlphanumeric(byte) {
                if isSeparator(folded, at: index) { appendSeparator(&tokens) }
                index += 1
                continue
            }
            let (value, count) = scalar(in: folded[...], at: index)
            if byte >= 0x80, isMark(value) {
                if !isQuietMark(value) { appendSeparator(&tokens) }
                index += count
                continue
            }
            if isUnspacedScript(value) {
                tokens.append(.word(folded[index..<index + count]))
                index += count
                continue
            }
            let end = wordEnd(folded, from: index)
            let word = folded[index..<end]
            tokens.append(word.allSatisfy(ASCII.isDigit) ? .number : .word(word))
            index = end
        }
        while tokens.last == .separator { tokens.removeLast() }
        return tokens
    }

    private static func appendSeparator(_ tokens: inout [LineToken]) {
        if !tokens.isEmpty, tokens.last != .separator { tokens.append(.separator) }
    }

    /// Small letters without accents; typographic apostrophes straight.
    static func fold(_ line: ArraySlice<UInt8>) -> [UInt8] {
        // Beyond ASCII most lines have marks of punctuation alone, which fold to themselves.
        if line.allSatisfy({ $0 < 0xC3 || $0 == 0xE2 }) { return line.asciiLowercased }
        let plain = Normalization.nfcWithoutMarks.normalize(Array(line))
        return Array(plain.string.lowercased().utf8)
    }

    private static func wordEnd(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                // An apostrophe or hyphen inside a word belongs to it, a point or comma inside a number too.
                let joins = byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "&")
                    || (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")) && ASCII.isDigit(bytes[max(start, index - 1)])
                let nextIsWord = index + 1 < bytes.count && (ASCII.isAlphanumeric(bytes[index + 1]) || bytes[index + 1] >= 0xC3)
                guard ASCII.isAlphanumeric(byte) || joins && index > start && nextIsWord else { break }
                index += 1
            } else {
                let (value, count) = scalar(in: bytes[...], at: index)
                if isUnspacedScript(value) || isMark(value) {
                    guard value == 0x2019 || value == 0x2011, index + count < bytes.count, ASCII.isLetter(bytes[index + count])
                    else { break }
                }
                index += count
            }
        }
        return max(index, start + 1)
    }

    private static func isSeparator(_ bytes: [UInt8], at index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "*"), UInt8(ascii: "/"),
            UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "\\"):
            true
        case UInt8(ascii: "-"): true
        default: false
        }
    }

    /// Marks and symbols beyond ASCII: no word holds them.
    private static func isMark(_ value: UInt32) -> Bool {
        switch value {
        case 0x80...0xBF: value != 0xAA && value != 0xB5 && value != 0xBA
        case 0xD7, 0xF7, 0x60C, 0x61B, 0x61F, 0x640, 0x6D4, 0x2000...0x2BFF, 0x3000...0x303F, 0x30FB, 0xFE00...0xFE0F, 0xFE30...0xFE6F,
            0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFFFD, 0x1F000...0x1FAFF:
            true
        default: false
        }
    }

    /// Marks that are not even separators: quotation marks, brackets, stops, the signs of currencies.
    private static func isQuietMark(_ value: UInt32) -> Bool {
        switch value {
        case 0xA1, 0xAB, 0xBB, 0xBF, 0xA2...0xA5, 0x2018...0x201F, 0x2026, 0x2039, 0x3001, 0x3002, 0x3008...0x3011, 0xFF01, 0xFF08,
            0xFF09, 0xFF0C, 0x20A0...0x20CF, 0xFE00...0xFE0F, 0x60C, 0x61F, 0x640:
            true
        default: false
        }
    }
}
