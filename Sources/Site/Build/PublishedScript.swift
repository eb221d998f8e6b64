/// A script as it is published: without comments, indentation, spaces around punctuation and line ends that no statement needs.
/// A fifth of a script is saved by it, behind gzip. Names stay as they are: nothing here has to understand the script.
///
/// Sound where no string and no template literal goes over several lines or holds another, a division has spaces around it, and
/// a regular expression does not begin with one; this holds for the built-in scripts, and a test looks for what would break it.
func publishedScript(_ source: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(source.count)
    source.withUnsafeBufferPointer { source in
        for line in source.split(separator: UInt8(ascii: "\n")) {
            let code = withoutSpaces(UnsafeBufferPointer(rebasing: line))
            guard let first = code.first else { continue }
            // A statement goes on or is over here whether or not a line is.
            if output.count > 1, first == UInt8(ascii: "}") || isOpen(output[output.count - 2]) { output.removeLast() }
            output += code
            output.append(UInt8(ascii: "\n"))
        }
    }
    return output
}

/// Whether nothing can end behind a byte.
private func isOpen(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "("): true
    default: false
    }
}

/// A line without its comment and without spaces, but for those that keep two words or two signs apart.
private func withoutSpaces(_ line: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(line.count)
    var index = 0
    while true {
        // Most bytes are neither a space nor the beginning of a literal or a comment.
        let plain = line[index...].firstIndex { $0 == UInt8(ascii: " ") || isQuote($0) } ?? line.count
        output.append(contentsOf: line[index..<plain])
        index = plain
        guard index < line.count else { break }
        let next = index + 1 < line.count ? line[index + 1] : nil
        if line[index] == UInt8(ascii: "/"), next == UInt8(ascii: "/") { break }
        let literal = literalLength(UnsafeBufferPointer(rebasing: line[index...]))
        if literal > 0 {
            output.append(contentsOf: line[index..<index + literal])
        } else if line[index] != UInt8(ascii: " ") || needsSpace(after: output.last, before: next) {
            output.append(line[index])
        }
        index += max(literal, 1)
    }
    return output
}

private func needsSpace(after last: UInt8?, before next: UInt8?) -> Bool {
    guard let last, let next else { return false }
    return isWord(last) && isWord(next) || last == next && (next == UInt8(ascii: "+") || next == UInt8(ascii: "-"))
}

private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...: true
    default: false
    }
}

/// How long the string, template literal or regular expression is with which a text begins: 0 where it begins with none, and
/// all of it where the literal does not end, so that what is misunderstood stays as it is.
private func literalLength(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    guard let quote = text.first, isQuote(quote) else { return 0 }
    let isPattern = quote == UInt8(ascii: "/")
    if isPattern, text.dropFirst().first == UInt8(ascii: " ") { return 0 }
    var index = 1
    var isInClass = false
    while index < text.count {
        switch text[index] {
        case UInt8(ascii: "\\"): index += 1
        case UInt8(ascii: "[") where isPattern: isInClass = true
        case UInt8(ascii: "]") where isPattern: isInClass = false
        case quote where !isInClass: return index + 1
        default: break
        }
        index += 1
    }
    return text.count
}

private func isQuote(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "/"): true
    default: false
    }
}
