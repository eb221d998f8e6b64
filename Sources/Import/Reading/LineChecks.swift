/// The checks of the rule table that no pattern can say.
extension RuleSet {
    /// Whether a line is no part of an article's text, by patterns and by the checks that need the line alone.
    func verdict(on piece: Piece) -> Verdict? {
        let line = piece.bytes
        let shape = piece.shape
        if piece.form == .caption { return verdict(of: .captionCredit) ?? Verdict(kind: .photoCaption, rule: "caption") }
        if !shape.hasText { return verdict(of: .bareAddress) }
        // Most lines are paragraphs: nothing below is asked of them but whether they are captions or notices of copyright.
        if shape.words <= 90 {
            if let verdict = verdict(of: .captionCredit), LineCheck.isCaption(line, shape) { return verdict }
            if let verdict = verdict(of: .copyrightSign), LineCheck.hasCopyrightSign(line) { return verdict }
        }
        guard shape.words <= 60 else { return nil }
        if shape.words <= 25 || piece.isHeading { return shortVerdict(line, shape) }
        // Long notices end in words that only notices have.
        guard !LineCheck.mayBeLongNotice(line) else { return match(LineToken.scan(line), words: shape.words, isSentence: shape.endsInStop) }
        return isEmptyOfChanges ? nil : outletVerdict(line, shape)
    }

    private func outletVerdict(_ line: ArraySlice<UInt8>, _ shape: LineShape) -> Verdict? {
        let verdict = match(LineToken.scan(line), words: shape.words, isSentence: shape.endsInStop)
        return verdict?.rule == "outlet" ? verdict : nil
    }

    private func shortVerdict(_ line: ArraySlice<UInt8>, _ shape: LineShape) -> Verdict? {
        let tokens = LineToken.scan(line)
        if let verdict = match(tokens, words: shape.words, isSentence: shape.endsInStop && line.last != UInt8(ascii: "?")) { return verdict }
        if let verdict = verdict(of: .shareRow), shape.words <= 16, LineCheck.isShareRow(tokens) { return verdict }
        if let verdict = verdict(of: .breadcrumb), LineCheck.isBreadcrumb(line, shape) { return verdict }
        if let verdict = verdict(of: .bareAddress), LineCheck.isBareAddress(line, shape) { return verdict }
        if let verdict = verdict(of: .clockTime), shape.words <= 4, LineCheck.isClockTime(line) { return verdict }
        if let verdict = verdict(of: .phoneOrMail), shape.words <= 8, LineCheck.isPhoneOrMail(line, shape) { return verdict }
        if let verdict = verdict(of: .hashtags), LineCheck.isHashtagRow(line) { return verdict }
        return nil
    }
}

enum LineCheck {
    /// Whether a line ends in the credit of a picture, or begins with the label of one.
    static func isCaption(_ line: ArraySlice<UInt8>, _ shape: LineShape) -> Bool {
        // The credit is in the last words; a label in the first.
        let tail = line.suffix(90)
        if endsInBracketedCredit(tail) || endsInCredit(tail, shape) { return true }
        guard shape.words <= 60 else { return false }
        for label: StaticString in ["image:", "photo:", "picture:", "image caption", "photo caption", "media caption", "foto:", "bild:", "file photo:", "photograph:", "imagen:", "图片", "图："]
        where line.hasPrefix(ignoringCase: label) { return true }
        return line.hasPrefix(ignoringCase: "file - ") || line.hasPrefix(ignoringCase: "file – ") || line.hasPrefix(ignoringCase: "file photo")
            || line.hasPrefix(ignoringCase: "[photo") || line.hasPrefix(ignoringCase: "(photo") && shape.words <= 12
    }

    private static let creditWords: [[UInt8]] = [
        "photo", "photos", "picture", "pictures", "image", "images", "credit", "photograph", "foto", "fotos", "bild", "pic", "screengrab", "photo by", "video",
    ].map { Array($0.utf8) }

    private static let pictureAgencies: [[UInt8]] = [
        "getty images", "/reuters", "via reuters", "reuters/", "/ap)", "ap photo", "/afp", "afp)", "via getty", "shutterstock", "/epa", "epa-efe", "via ap", "alamy", "photo courtesy", "file photo", "via afp",
        "/pool", "pa wire", "handout", "/bloomberg", "anadolu", "picture alliance", "/dpa", "imago", "/xinhua", "sputnik", "unsplash", "wikimedia",
    ].map { Array($0.utf8) }

    /// `(Photo: A. Example/Agency)`, `[Getty Images]` at the end.
    private static func endsInBracketedCredit(_ tail: ArraySlice<UInt8>) -> Bool {
        var end = tail.endIndex
        while end > tail.startIndex, tail[end - 1] == UInt8(ascii: ".") { end -= 1 }
        guard end > tail.startIndex, tail[end - 1] == UInt8(ascii: ")") || tail[end - 1] == UInt8(ascii: "]") else { return false }
        let open = tail[end - 1] == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
        guard let start = tail[tail.startIndex..<end - 1].lastIndex(of: open) else { return false }
        let inner = tail[start + 1..<end].asciiLowercased[...]
        for word in creditWords where inner.starts(with: word) {
            guard let next = inner.dropFirst(word.count).first else { continue }
            if next == UInt8(ascii: ":") { return true }
            let rest = inner.dropFirst(word.count)
            if rest.starts(with: " by ".utf8) || rest.starts(with: " credit".utf8) || rest.starts(with: " courtesy".utf8) || rest.starts(with: "/".utf8) || rest.starts(with: " via ".utf8) { return true }
        }
        return pictureAgencies.contains { inner.firstIndex(of: $0) != nil }
    }

    /// `Credit: AP`, `Photograph: A. Example/The Herald`, `Photo by A. Example` at the end of a line that is no sentence.
    private static func endsInCredit(_ tail: ArraySlice<UInt8>, _ shape: LineShape) -> Bool {
        let lowered = tail.asciiLowercased
        for word in ["credit:", "credits:", "photo:", "photograph:", "picture:", "photo credit:", "image:", "foto:", "pic:", "photos:", "source:", "credit -", "photo by", "photograph by", "picture by", "images:", "screengrab:", "image credit", "photo courtesy", "bild:", "quelle:", "fuente:", "©"] {
            guard let start = lastIndex(of: Array(word.utf8), in: lowered), start > 0 else { continue }
            let before = lowered[..<start].last { !ASCII.isSpace($0) } ?? 0
            // The credit stands after a sentence, a bracket, a bar or a dash, and is of few words without a verb.
            guard ".!?)|/-]\"'".utf8.contains(before) || before >= 0x80 else { continue }
            let rest = lowered[(start + word.utf8.count)...].trimmed
            let words = rest.count { ASCII.isSpace($0) } + 1
            if (word == "source:" || word == "quelle:" || word == "fuente:"), !pictureAgencies.contains(where: { rest.firstIndex(of: $0) != nil }) { continue }
            if !rest.isEmpty, words <= 9, !(rest.last == UInt8(ascii: ".") && words > 4) { return true }
        }
        // A last word such as `AP Photo/Ada Example` or `Reuters/Bo Sample` after the sentence.
        guard !shape.endsInStop, let stop = lowered.lastIndex(where: { ".!?".utf8.contains($0) }), stop + 1 < lowered.count, ASCII.isSpace(lowered[stop + 1]) else { return false }
        let rest = lowered[(stop + 1)...].trimmed
        let words = rest.count { ASCII.isSpace($0) } + 1
        return words <= 8 && pictureAgencies.contains { rest.firstIndex(of: $0) != nil }
    }

    private static func lastIndex(of needle: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= needle.count else { return nil }
        var index = bytes.count - needle.count
        while index >= 0 {
            if bytes[index] == needle[0], bytes[index..<index + needle.count].elementsEqual(needle) { return index }
            index -= 1
        }
        return nil
    }

    /// `©`, or `(c)` before a year, at the beginning or after a short label.
    static func hasCopyrightSign(_ line: ArraySlice<UInt8>) -> Bool {
        let head = line.prefix(60)
        if head.starts(with: [0xC2, 0xA9]) { return true }
        if head.hasPrefix(ignoringCase: "copyright ©") || head.hasPrefix(ignoringCase: "copyright (c)") { return true }
        if head.hasPrefix(ignoringCase: "copyright "), line.count < 160 {
            let rest = head.dropFirst(10)
            return rest.first.map(ASCII.isDigit) ?? false
        }
        if head.hasPrefix(ignoringCase: "(c) "), let next = head.dropFirst(4).first { return ASCII.isDigit(next) }
        // `Harbour Herald © 2021` on a short line.
        return line.count < 80 && line.firstIndex(of: [0xC2, 0xA9]) != nil
    }

    /// Whether a line of more than 25 words has a word that only notices have.
    static func mayBeLongNotice(_ line: ArraySlice<UInt8>) -> Bool {
        let lowered = line.asciiLowercased[...]
        return notices.contains { lowered.firstIndex(of: $0) != nil }
    }

    private static let notices: [[UInt8]] = [
        "cookie", "newsletter", "all rights reserved", "subscri", "reporting by", "editing by", "earlier version", "correction:", "clarification:", "syndicated", "inbox", "redistribut", "republish", "reproduced", "contributed to this",
        "editor's note", "editor’s note", "tags:", "topics:",
    ].map { Array($0.utf8) }

    private static let shareNames: Set<ArraySlice<UInt8>> = Set(
        """
        facebook twitter x whatsapp telegram linkedin email e-mail mail reddit pinterest instagram youtube tiktok messenger flipboard pocket threads bluesky mastodon copy link tweet pin print share sms line
        viber vk snapchat tumblr xing wechat weibo signal koo a a- a+ aa save bookmark url comment comments link follow google news kakaotalk teilen compartir partager drucken imprimir imprimer
        """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8)[...] })
    private static let shareFillers: Set<ArraySlice<UInt8>> = Set(
        "on via to by with us in new tab opens window this article story the and for or our your page click here auf em en sur par de channel at copied follow us"
            .split(separator: " ").map { Array($0.utf8)[...] })

    /// Whether a line names buttons for sharing, and nothing else.
    static func isShareRow(_ tokens: [LineToken]) -> Bool {
        var named = 0
        var words = 0
        for token in tokens {
            guard case .word(let word) = token else { continue }
            words += 1
            if shareNames.contains(word) { named += 1 } else if !shareFillers.contains(word) { return false }
        }
        return named >= 2 && named * 2 >= words || named == 1 && words == 1
    }

    /// `Home > News > Harbour`: two marks, or one where the line begins with `Home`; each part short.
    static func isBreadcrumb(_ line: ArraySlice<UInt8>, _ shape: LineShape) -> Bool {
        var marks = 0
        var partWords = 0
        var longest = 0
        for word in line.split(whereSeparator: ASCII.isSpace) {
            let isMark = word.elementsEqual([UInt8(ascii: ">")]) || word.elementsEqual([UInt8(ascii: "/")]) || word.elementsEqual("»".utf8) || word.elementsEqual("›".utf8) || word.elementsEqual("→".utf8) || word.elementsEqual(">>".utf8) || word.elementsEqual("|".utf8) || word.elementsEqual("·".utf8) || word.elementsEqual("•".utf8)
            if isMark {
                marks += 1
                partWords = 0
            } else {
                partWords += 1
                longest = max(longest, partWords)
            }
        }
        guard !shape.endsInStop, marks >= 1 else { return false }
        if line.hasPrefix(ignoringCase: "home ") || line.hasPrefix(ignoringCase: "inicio ") || line.hasPrefix(ignoringCase: "startseite ") || line.hasPrefix(ignoringCase: "accueil ") { return true }
        return marks >= 2 && longest <= 4
    }

    /// A web address alone, or a line without letters or digits.
    static func isBareAddress(_ line: ArraySlice<UInt8>, _ shape: LineShape) -> Bool {
        if line.contains(where: ASCII.isSpace) { return false }
        return line.hasPrefix(ignoringCase: "http://") || line.hasPrefix(ignoringCase: "https://") || line.hasPrefix(ignoringCase: "www.")
    }

    static func isClockTime(_ line: ArraySlice<UInt8>) -> Bool {
        var digits = 0
        var colons = 0
        for byte in line {
            if ASCII.isDigit(byte) { digits += 1 } else if byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") { colons += 1 }
        }
        guard (2...6).contains(digits), (1...2).contains(colons), line.first.map(ASCII.isDigit) ?? false else { return false }
        return LineToken.scan(line).allSatisfy { token in
            switch token {
            case .number, .separator: return true
            case .word(let word):
                let tail = word.drop { ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }
                return tail.isEmpty || Calendar.isZoneName(tail) || ["am", "pm", "a", "p", "m", "am:", "h"].contains { tail.elementsEqual($0.utf8) }
            }
        }
    }

    static func isPhoneOrMail(_ line: ArraySlice<UInt8>, _ shape: LineShape) -> Bool {
        if shape.words <= 5, line.contains(UInt8(ascii: "@")), !line.contains(ASCII.space), line.contains(UInt8(ascii: ".")) { return true }
        if line.hasPrefix(ignoringCase: "tel:") || line.hasPrefix(ignoringCase: "tel. ") || line.hasPrefix(ignoringCase: "phone:") || line.hasPrefix(ignoringCase: "email:") || line.hasPrefix(ignoringCase: "e-mail:") { return true }
        return shape.digits >= 8 && shape.letters == 0 && line.first.map { "+(0".utf8.contains($0) } ?? false
    }

    static func isHashtagRow(_ line: ArraySlice<UInt8>) -> Bool {
        let words = line.split(whereSeparator: { ASCII.isSpace($0) || $0 == UInt8(ascii: ",") })
        return !words.isEmpty && words.allSatisfy { $0.first == UInt8(ascii: "#") && $0.count > 1 }
    }
}
