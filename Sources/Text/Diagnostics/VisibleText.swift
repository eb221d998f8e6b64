/// Text from files as a terminal or a page may show it: nothing in it moves the cursor, changes colours, ends a line or turns the direction
/// of what stands around it.
public enum VisibleText {
    /// In one line: a tab is a space, and what cannot be shown a replacement mark, each scalar for a scalar.
    public static func line(_ text: String) -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\t" ? " " : isHidden($0) ? "\u{FFFD}" : $0 }))
    }

    /// In several lines: their ends and tabs stay, a carriage return before a line feed alone.
    public static func lines(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            let stays = scalar == "\n" || scalar == "\t" || scalar == "\r" && rest.first == "\n" || !isHidden(scalar)
            output.append(stays ? scalar : "\u{FFFD}")
        }
        return String(output)
    }

    /// Control characters, ends of lines, and what embeds, overrides or isolates a direction of writing.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
