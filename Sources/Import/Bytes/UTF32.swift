/// UTF-32, with or without a byte-order mark; nil for anything else.
///
/// Without a mark, nearly all units of the beginning must be scalars that a text may have: numbers of four bytes in a binary file are
/// seldom that.
func detectUTF32(_ raw: [UInt8]) -> DetectedEncoding? {
    if raw.count % 4 == 0 {
        if raw.starts(with: [0xFF, 0xFE, 0, 0]) { return DetectedEncoding(encoding: .utf32(bigEndian: false), start: 4) }
        if raw.starts(with: [0, 0, 0xFE, 0xFF]) { return DetectedEncoding(encoding: .utf32(bigEndian: true), start: 4) }
    }
    let units = min(raw.count / 4, 128)
    guard units >= 2 else { return nil }
    for bigEndian in [false, true] {
        let likely = (0..<units).count { isLikelyInText(unit(raw, at: $0 * 4, bigEndian: bigEndian)) }
        if likely * 20 >= units * 19 { return DetectedEncoding(encoding: .utf32(bigEndian: bigEndian)) }
    }
    return nil
}

/// A scalar that is neither a control character nor of a plane that texts do not use.
private func isLikelyInText(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20..<0x7F, 0xA0..<0xD800, 0xE000..<0x2_0000: true
    default: false
    }
}

private func unit(_ raw: [UInt8], at index: Int, bigEndian: Bool) -> UInt32 {
    let value = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(raw[index + $1]) }
    return bigEndian ? value : value.byteSwapped
}

/// Returns the number of units that are no scalars.
func decodeUTF32(_ raw: [UInt8], from start: Int, bigEndian: Bool, into cleaner: inout Cleaner) -> Int {
    var replaced = 0
    var index = start
    while index + 4 <= raw.count {
        let value = unit(raw, at: index, bigEndian: bigEndian)
        let isScalar = Unicode.Scalar(value) != nil
        if !isScalar { replaced += 1 }
        cleaner.append(isScalar ? value : 0xFFFD, raw: index..<index + 4)
        index += 4
    }
    if index < raw.count {
        replaced += 1
        cleaner.append(0xFFFD, raw: index..<raw.count)
    }
    return replaced
}
