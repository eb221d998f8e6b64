/// Names in capitals and a colon at the beginnings of paragraphs, as transcripts have them: `QUESTION (Herald): …`, `ADA EXAMPLE: …`.
/// One alone looks like the place of an agency's report.
package enum SpeakerLabel {
    /// Whether paragraphs say who speaks: one name twice, or three names.
    package static func areUsed(in paragraphs: some Sequence<ArraySlice<UInt8>>) -> Bool {
        var seen = Set<[UInt8]>()
        for paragraph in paragraphs {
            guard let label = label(of: paragraph) else { continue }
            if !seen.insert(Array(label)).inserted || seen.count >= 3 { return true }
        }
        return false
    }

    /// The words in capitals, without what stands in brackets behind them.
    package static func label(of paragraph: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let head = paragraph.prefix(80)
        guard let colon = head.firstIndex(of: UInt8(ascii: ":")), colon + 1 < paragraph.endIndex, paragraph[colon + 1] == UInt8(ascii: " ") else { return nil }
        var name = head[..<colon]
        if name.last == UInt8(ascii: ")"), let open = name.firstIndex(of: UInt8(ascii: "(")) { name = name[..<open] }
        while name.last == UInt8(ascii: " ") { name.removeLast() }
        guard !name.contains(where: { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }) else { return nil }
        var letters = 0
        var words = 1
        for scalar in String(decoding: name, as: UTF8.self).unicodeScalars {
            if scalar.properties.isUppercase { letters += 1 } else if scalar == " " { words += 1 } else if scalar.properties.isAlphabetic { return nil }
        }
        return letters >= 1 && words <= 5 ? name : nil
    }
}
