/// What agencies and press offices set above and below a text.
extension LineCheck {
    /// `(Adds comment, paragraphs 4-6)`: a line in brackets that begins with what was done to the text.
    static func isWireNote(_ line: ArraySlice<UInt8>) -> Bool {
        guard let open = line.first, let close = line.last else { return false }
        guard open == UInt8(ascii: "(") && close == UInt8(ascii: ")") || open == UInt8(ascii: "[") && close == UInt8(ascii: "]") else { return false }
        let word = line.dropFirst().prefix { ASCII.isLetter($0) }
        let next = line[word.endIndex]
        guard next == ASCII.space || next == UInt8(ascii: ","), revisions.contains(word.asciiLowercased) else { return false }
        // “(Updates on the storm are on the board's website.)”: a noun.
        let second = line[word.endIndex...].dropFirst().prefix { ASCII.isLetter($0) }
        return !behindNouns.contains(second.asciiLowercased)
    }

    private static let behindNouns: Set<[UInt8]> = Set("on of from for about are were will and or".split(separator: " ").map { Array($0.utf8) })

    private static let revisions: Set<[UInt8]> = Set(
        "adds updates recasts refiles repeats corrects rewrites clarifies removes deletes inserts fixes releads writethru".split(separator: " ").map { Array($0.utf8) })

    /// `- ENDS -`, `-30-`, `(END)`, or `ENDS` alone and in capitals.
    static func isEndMark(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 24 else { return false }
        let scalars = String(decoding: line, as: UTF8.self).unicodeScalars
        let isSign = { (scalar: Unicode.Scalar) in " -–—*/#()[].".unicodeScalars.contains(scalar) }
        let inner = scalars.drop(while: isSign).reversed().drop(while: isSign).reversed()
        var word = String.UnicodeScalarView()
        word.append(contentsOf: inner)
        if word.count == scalars.count { return String(word) == "ENDS" }
        let isBetween = scalars.first.map(isSign) == true && scalars.last.map(isSign) == true
        return isBetween && ["end", "ends", "ende", "fin", "30"].contains(String(word).lowercased())
    }
}
