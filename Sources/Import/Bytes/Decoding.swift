internal import Text

/// Raw bytes as clean text: decoded, line ends LF, spaces plain, invisible marks gone, NFC.
package struct Decoded: Sendable {
    package var text: MappedText
    /// The encoding's name in small letters, such as `utf-8` or `windows-1252`.
    package var encoding: String
    /// How many ill-formed sequences became replacement marks.
    package var replaced: Int
    /// Whether neither a mark nor a name nor the form of its bytes says what encoding it is.
    package var isGuess = false
}

/// Decodes raw bytes.
///
/// The order of evidence: a byte-order mark; the NULs of UTF-16 and UTF-32; a declared charset; well-formed UTF-8; UTF-8 with few
/// faults (a text cut in the middle of a letter); else Windows-1251 or KOI8-R where the letters are Cyrillic, and Windows-1252 for
/// the rest.
package func decode(_ raw: [UInt8], declared: String? = nil) -> Decoded {
    let found = detectEncoding(raw, declared: declared)
    if found.encoding == .utf8, found.start == 0, isPlainASCII(raw) {
        return Decoded(text: MappedText(verbatim: raw), encoding: found.encoding.name, replaced: 0)
    }
    var cleaner = Cleaner(capacity: raw.count)
    let replaced: Int
    switch found.encoding {
    case .utf8: replaced = decodeUTF8(raw, from: found.start, into: &cleaner)
    case .utf16(let bigEndian): replaced = decodeUTF16(raw, from: found.start, bigEndian: bigEndian, into: &cleaner)
    case .utf32(let bigEndian): replaced = decodeUTF32(raw, from: found.start, bigEndian: bigEndian, into: &cleaner)
    case .windows1252:
        decodeWindows1252(raw, into: &cleaner)
        replaced = 0
    case .other(let name):
        if let count = decodeCharset(name, raw, from: found.start, into: &cleaner) {
            replaced = count
        } else if found.isGuess {
            // The system does not know the encoding that was guessed.
            decodeWindows1252(raw, into: &cleaner)
            return Decoded(text: cleaner.finish(), encoding: Encoding.windows1252.name, replaced: 0, isGuess: true)
        } else {
            return decode(raw)
        }
    }
    return Decoded(text: cleaner.finish(), encoding: found.encoding.name, replaced: replaced, isGuess: found.isGuess)
}

enum Encoding: Equatable {
    case utf8, windows1252
    case utf16(bigEndian: Bool)
    case utf32(bigEndian: Bool)
    case other(String)

    var name: String {
        switch self {
        case .utf8: "utf-8"
        case .windows1252: "windows-1252"
        case .utf16(let bigEndian): bigEndian ? "utf-16be" : "utf-16le"
        case .utf32(let bigEndian): bigEndian ? "utf-32be" : "utf-32le"
        case .other(let name): name
        }
    }

    /// An encoding by a label that a file declares; the old Latin labels mean Windows-1252, as in browsers.
    init?(label: String) {
        let label = label.lowercased().filter { !" \t\"'".contains($0) }
        switch label {
        case "": return nil
        case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
        // A label that could be read is neither UTF-16 nor UTF-32.
        case "utf-16", "utf-16le", "ucs-2", "utf-16be", "utf16", "utf-32", "utf-32le", "utf-32be", "utf32", "ucs-4": return nil
        case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "ascii", "us-ascii", "windows-1252", "cp1252", "cp-1252",
            "iso_8859-1", "x-cp1252":
            self = .windows1252
        case "gb2312", "gbk", "x-gbk": self = .other("gb18030")
        case "shift_jis", "shift-jis", "sjis", "x-sjis": self = .other("cp932")
        case "ks_c_5601-1987", "euc-kr", "korean": self = .other("cp949")
        case "iso-8859-9": self = .other("windows-1254")
        default: self = .other(label)
        }
    }
}

struct DetectedEncoding {
    var encoding: Encoding
    /// Where the text begins: after the byte-order mark.
    var start = 0
    var isGuess = false
}

func detectEncoding(_ raw: [UInt8], declared: String?) -> DetectedEncoding {
    if raw.starts(with: [0xEF, 0xBB, 0xBF]) { return DetectedEncoding(encoding: .utf8, start: 3) }
    // The mark of UTF-16 begins that of UTF-32, which is therefore looked for first.
    if let found = detectUTF32(raw) { return found }
    if raw.starts(with: [0xFF, 0xFE]) { return DetectedEncoding(encoding: .utf16(bigEndian: false), start: 2) }
    if raw.starts(with: [0xFE, 0xFF]) { return DetectedEncoding(encoding: .utf16(bigEndian: true), start: 2) }
    if let bigEndian = utf16ByNULs(raw) { return DetectedEncoding(encoding: .utf16(bigEndian: bigEndian)) }
    let (valid, faults) = countSequences(raw)
    // A page whose text is well-formed UTF-8 with letters beyond ASCII is UTF-8, whatever an old template declares.
    if faults == 0 && valid > 0 { return DetectedEncoding(encoding: .utf8) }
    if let declared, let encoding = Encoding(label: declared) { return DetectedEncoding(encoding: encoding) }
    if faults == 0 || valid >= faults * 4 { return DetectedEncoding(encoding: .utf8) }
    return DetectedEncoding(encoding: cyrillicEncoding(raw) ?? .windows1252, isGuess: true)
}

/// Whether text without a mark looks like UTF-16: half of the bytes of its beginning are NULs, all on one side.
private func utf16ByNULs(_ raw: [UInt8]) -> Bool? {
    let sample = raw.prefix(512)
    guard sample.count >= 4 else { return nil }
    var even = 0
    var odd = 0
    for (index, byte) in sample.enumerated() where byte == 0 {
        if index % 2 == 0 { even += 1 } else { odd += 1 }
    }
    let half = sample.count / 2
    if odd * 10 >= half * 7, even * 20 <= half { return false }
    if even * 10 >= half * 7, odd * 20 <= half { return true }
    return nil
}

private func isPlainASCII(_ raw: [UInt8]) -> Bool {
    raw.allSatisfy { $0 < 0x7F && ($0 >= 0x20 || $0 == 0x0A || $0 == 0x09) }
}

/// How many well-formed sequences of more than one byte there are, and how many faults.
private func countSequences(_ raw: [UInt8]) -> (valid: Int, faults: Int) {
    var valid = 0
    var faults = 0
    var index = 0
    while index < raw.count {
        if raw[index] < 0x80 {
            index += 1
            continue
        }
        let count = sequenceLength(raw, at: index)
        // A letter that the file's end cuts is no fault of the encoding.
        if count > 0 { valid += 1 } else if index < raw.count - 3 || valid == 0 { faults += 1 }
        index += max(1, count)
    }
    return (valid, faults)
}

/// The length of the well-formed sequence at an index (RFC 3629); 0 where there is none.
@inline(__always)
func sequenceLength(_ raw: [UInt8], at index: Int) -> Int {
    let first = raw[index]
    if first < 0x80 { return 1 }
    guard first >= 0xC2, first <= 0xF4 else { return 0 }
    let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + count <= raw.count else { return 0 }
    let second = raw[index + 1]
    switch first {
    case 0xE0: guard second >= 0xA0 else { return 0 }
    case 0xED: guard second < 0xA0 else { return 0 }
    case 0xF0: guard second >= 0x90 else { return 0 }
    case 0xF4: guard second < 0x90 else { return 0 }
    default: break
    }
    for offset in 1..<count where raw[index + offset] & 0xC0 != 0x80 { return 0 }
    return count
}

private func decodeUTF8(_ raw: [UInt8], from start: Int, into cleaner: inout Cleaner) -> Int {
    var replaced = 0
    var index = start
    while index < raw.count {
        // A run of plain bytes is copied whole.
        let runStart = index
        while index < raw.count, raw[index] < 0x7F, raw[index] >= 0x20 || raw[index] == 0x0A || raw[index] == 0x09 { index += 1 }
        if index > runStart { cleaner.appendPlain(raw[runStart..<index], raw: runStart) }
        guard index < raw.count else { break }
        let count = sequenceLength(raw, at: index)
        if count == 0 {
            replaced += 1
            cleaner.append(0xFFFD, raw: index..<index + 1)
            index += 1
        } else {
            cleaner.append(scalar(in: raw[...], at: index).value, raw: index..<index + count, bytes: raw[index..<index + count])
            index += count
        }
    }
    return replaced
}

private func decodeUTF16(_ raw: [UInt8], from start: Int, bigEndian: Bool, into cleaner: inout Cleaner) -> Int {
    func unit(_ index: Int) -> UInt32 {
        let (first, second) = (UInt32(raw[index]), UInt32(raw[index + 1]))
        return bigEndian ? first << 8 | second : second << 8 | first
    }
    var replaced = 0
    var index = start
    while index + 1 < raw.count {
        let value = unit(index)
        if 0xD800..<0xDC00 ~= value, index + 3 < raw.count, 0xDC00..<0xE000 ~= unit(index + 2) {
            let scalar = 0x10000 + (value - 0xD800) << 10 + unit(index + 2) - 0xDC00
            cleaner.append(scalar, raw: index..<index + 4)
            index += 4
        } else if 0xD800..<0xE000 ~= value {
            replaced += 1
            cleaner.append(0xFFFD, raw: index..<index + 2)
            index += 2
        } else {
            cleaner.append(value, raw: index..<index + 2)
            index += 2
        }
    }
    if index < raw.count {
        replaced += 1
        cleaner.append(0xFFFD, raw: index..<raw.count)
    }
    return replaced
}

private func decodeWindows1252(_ raw: [UInt8], into cleaner: inout Cleaner) {
    for (index, byte) in raw.enumerated() {
        cleaner.append(byte < 0x80 ? UInt32(byte) : windows1252(byte), raw: index..<index + 1)
    }
}

/// The scalars of Windows-1252 from 0x80 on, after the WHATWG Encoding standard.
func windows1252(_ byte: UInt8) -> UInt32 {
    let upper: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
        0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]
    return byte < 0xA0 && byte >= 0x80 ? upper[Int(byte) - 0x80] : UInt32(byte)
}
