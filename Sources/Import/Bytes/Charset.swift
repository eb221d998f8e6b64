#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Decodes an encoding of the system's `iconv`, one character at a time so that each keeps its place in the raw bytes.
///
/// Returns the number of sequences that are not of the encoding; nil where the system does not know its name.
func decodeCharset(_ name: String, _ raw: [UInt8], from start: Int, into cleaner: inout Cleaner) -> Int? {
    // A label is part of the raw file: only what a charset name can hold is given to the system.
    guard name.utf8.count <= 40, name.utf8.allSatisfy({ ASCII.isAlphanumeric($0) || "-_.:()".utf8.contains($0) }),
        let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1
    else { return nil }
    defer { iconv_close(converter) }
    let hasState = name.hasPrefix("iso-2022") || name.hasPrefix("hz") || name.hasPrefix("utf-7")
    var replaced = 0
    var index = start
    while index < raw.count {
        if raw[index] < 0x80, !hasState {
            cleaner.append(UInt32(raw[index]), raw: index..<index + 1)
            index += 1
            continue
        }
        var length = 1
        var decoded: [UInt8]?
        while decoded == nil, length <= 8, index + length <= raw.count {
            decoded = convert(raw[index..<index + length], with: converter)
            if decoded == nil { length += 1 }
        }
        if let decoded {
            var at = 0
            while at < decoded.count {
                let (value, count) = scalar(in: decoded[...], at: at)
                cleaner.append(value, raw: index..<index + length)
                at += count
            }
            index += length
        } else {
            iconv(converter, nil, nil, nil, nil)
            replaced += 1
            cleaner.append(0xFFFD, raw: index..<index + 1)
            index += 1
        }
    }
    return replaced
}

/// The UTF-8 of a few bytes; nil where they are no whole character.
private func convert(_ piece: ArraySlice<UInt8>, with converter: iconv_t) -> [UInt8]? {
    var input = piece.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 32)
    var left = input.count
    var room = output.count
    let result = input.withUnsafeMutableBufferPointer { source in
        output.withUnsafeMutableBufferPointer { target in
            var from = source.baseAddress
            var to = target.baseAddress
            return iconv(converter, &from, &left, &to, &room)
        }
    }
    guard result != -1, left == 0 else { return nil }
    return output.prefix(output.count - room).map { UInt8(bitPattern: $0) }
}
