internal import Text

/// Lists and quotation marks in a language's form.
extension InterfaceStrings {
    /// “A”, “A and B”, “A, B and C” in the language's form.
    package func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        let head = items.dropLast()
        switch language {
        case .english: return head.joined(separator: ", ") + " and " + last
        case .german: return head.joined(separator: ", ") + " und " + last
        case .french: return head.joined(separator: ", ") + " et " + last
        case .spanish: return head.joined(separator: ", ") + (Self.takesSpanishE(last) ? " e " : " y ") + last
        case .ukrainian: return head.joined(separator: ", ") + " і " + last
        case .russian: return head.joined(separator: ", ") + " и " + last
        case .chinese: return head.joined(separator: "、") + "和" + last
        case .arabic: return items.joined(separator: " و")
        }
    }

    /// What stands between the parts of a line.
    package var listComma: String {
        switch language {
        case .english, .german, .french, .spanish, .ukrainian, .russian: ", "
        case .chinese: "，"
        case .arabic: "، "
        }
    }

    /// What ends a sentence.
    package var fullStop: String {
        language == .chinese ? "。" : "."
    }

    /// Spanish “y” is “e” before the sound of i: “Pedro e Inés”, but “agua y hielo”.
    private static func takesSpanishE(_ word: String) -> Bool {
        let letters = word.lowercased().prefix(3)
        guard letters.hasPrefix("i") || letters.hasPrefix("í") || letters.hasPrefix("hi") || letters.hasPrefix("hí")
        else { return false }
        return !["ia", "ie", "io", "hia", "hie", "hio"].contains { letters.hasPrefix($0) }
    }

    /// Appends the text in quotation marks and a comma behind it, which American English sets inside them.
    func append(quoted text: String, before comma: String, to output: inout ByteBuffer) {
        // Behind a letter or a digit the comma is the only mark.
        if isAmerican, let last = text.utf8.last, Self.isPlainLetter(last) {
            output.append("“")
            output.append(text)
            output.append(",”")
            output.append(String(comma.dropFirst()))
            return
        }
        let quoted = quoted(text)
        guard isAmerican, let last = text.last, !last.isPunctuation else {
            output.append(quoted)
            output.append(comma)
            return
        }
        output.append(String(quoted.dropLast() + "," + quoted.suffix(1) + comma.dropFirst()))
    }

    private static func isPlainLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// The text in brackets, with the space before them where the language has one.
    func bracketed(_ text: String) -> String {
        language == .chinese ? "（\(text)）" : " (\(text))"
    }

    /// The text in the language's quotation marks.
    package func quoted(_ text: String) -> String {
        switch language {
        case .english, .chinese: "“\(text)”"
        case .german: "„\(text)“"
        case .french: "«\u{A0}\(text)\u{A0}»"
        case .spanish, .ukrainian, .russian, .arabic: "«\(text)»"
        }
    }
}
