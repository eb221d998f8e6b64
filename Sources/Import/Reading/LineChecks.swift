/// The checks of the rule table that no pattern can say.
extension RuleSet {
    /// Whether a line is no part of an article's text, by patterns and by the checks that need the line alone.
    func verdict(on piece: Piece) -> Verdict? {
        let line = piece.bytes
        let shape = piece.shape
        if piece.form == .runningHead { return verdict(of: .runningHead) }
        if piece.form == .caption { return verdict(of: .captionCredit) ?? Verdict(kind: .photoCaption, rule: "caption") }
        if !shape.hasText { return verdict(of: .bareAddress) }
        // Most lines are paragraphs: nothing below is asked of them but whether they are captions or notices of copyright.
        if shape.words <= 90 {
            if let verdict = verdict(of: .captionCredit), LineCheck.isCaption(line, shape) { return verdict }
            if let verdict = verdict(of: .copyrightSign), LineCheck.hasCopyrightSign(line) { return verdict }
            if let verdict = verdict(of: .wireNote), LineCheck.isWireNote(line) { return verdict }
        }
        guard shape.words <= 60 else { return nil }
        // A long sentence without a label or a notice's word is a paragraph.
        if shape.words >= 12, shape.endsInStop, isEmptyOfChanges, !LineCheck.hasLabel(line), !LineCheck.mayBeLongNotice(line) { return nil }
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
        if let verdict = match(tokens, words: shape.words, isSentence: LineCheck.isSentence(line, shape)) { return verdict }
        if let verdict = verdict(of: .shareRow), shape.words <= 16, LineCheck.isShareRow(tokens) { return verdict }
        if let verdict = verdict(of: .breadcrumb), LineCheck.isBreadcrumb(line, shape) { return verdict }
        if let verdict = verdict(of: .bareAddress), LineCheck.isBareAddress(line, shape) { return verdict }
        if let verdict = verdict(of: .clockTime), shape.words <= 4, LineCheck.isClockTime(line) { return verdict }
        if let verdict = verdict(of: .phoneOrMail), shape.words <= 8, LineCheck.isPhoneOrMail(line, shape) { return verdict }
        if let verdict = verdict(of: .endMark), LineCheck.isEndMark(line) { return verdict }
        if let verdict = verdict(of: .hashtags), LineCheck.isHashtagRow(line) { return verdict }
        return nil
    }
}

enum LineCheck {
    /// Whether a line ends in a full stop that is neither that of a unit (`4 min.`) nor a question mark.
    static func isSentence(_ line: ArraySlice<UInt8>, _ shape: LineShape) -> Bool {
        shape.endsInStop && line.last != UInt8(ascii: "?") && !(shape.words <= 6 && line.suffix(5).hasPrefix(ignoringCase: " min."))
    }

    /// Whether a line ends in the credit of a picture, or begins with the label of one.
    static func isCaption(_ line: ArraySlice<UInt8>, _ shape: LineShape) -> Bool {
        // The credit is in the last words; a label in the first.
        let tail = line.suffix(90)
        if endsInBracketedCredit(tail) || endsInCredit(tail, shape) { return true }
        guard shape.words <= 60 else { return false }
        // “Photographed by …” ends a caption in Chinese.
        if line.suffix(9).firstIndex(of: Array("摄".utf8)) != nil, line.suffix(90).firstIndex(of: Array("。".utf8)) != nil || shape.words <= 24 { return true }
        return hasCaptionLabel(line) || line.hasPrefix(ignoringCase: "file - ") || line.hasPrefix(ignoringCase: "file – ") || line.hasPrefix(ignoringCase: "file photo")
            || line.hasPrefix(ignoringCase: "[photo") || line.hasPrefix(ignoringCase: "(photo") && shape.words <= 12
    }

    /// `Photo:`, `Bild:` at the beginning.
    static func hasCaptionLabel(_ line: ArraySlice<UInt8>) -> Bool { captionLabels.contains { line.hasPrefix(ignoringCase: $0) } }

    private static let captionLabels: [StaticString] = [
        "image:", "photo:", "picture:", "image caption", "photo caption", "media caption", "foto:", "bild:", "file photo:", "photograph:", "imagen:", "图片", "图：",
    ]

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
        return namesAgency(inner) || isPhotographer(tail[start + 1..<end - 1])
    }

    /// `Ada Example/Herald`: names on both sides of a bar, and nothing else.
    private static func isPhotographer(_ inner: ArraySlice<UInt8>) -> Bool {
        let sides = inner.split(separator: UInt8(ascii: "/"))
        guard sides.count == 2, !inner.contains(where: ASCII.isDigit) else { return false }
        let words = sides.flatMap { $0.split(whereSeparator: ASCII.isSpace) }
        return (3...6).contains(words.count) && words.allSatisfy { $0.first.map { ASCII.isUpper($0) || $0 >= 0xC3 } ?? false }
    }

    /// `Credit: AP`, `Photograph: A. Example/The Herald`, `Photo by A. Example` after the sentence of a caption.
    private static func endsInCredit(_ tail: ArraySlice<UInt8>, _ shape: LineShape) -> Bool {
        var index = tail.endIndex
        var wordsAfter = 0
        while index > tail.startIndex + 1, wordsAfter <= 9 {
            index -= 1
            let byte = tail[index]
            if ASCII.isSpace(byte) { wordsAfter += 1 }
            let isBy = byte == ASCII.space && tail[index...].hasPrefix(ignoringCase: " by ")
            if byte == UInt8(ascii: ":") || isBy {
                guard let label = creditLabel(before: index, in: tail) else { continue }
                let before = tail[..<label.start].last { !ASCII.isSpace($0) } ?? 0
                guard ".!?)|/-]\"'".utf8.contains(before) || before >= 0x80 else { continue }
                let rest = tail[(index + 1)...].trimmed
                if label.needsAgency, !namesAgency(rest.asciiLowercased[...]) { continue }
                return !rest.isEmpty && !(rest.last == UInt8(ascii: ".") && wordsAfter > 4)
            }
            // A stop with few words after it: `AP Photo/Ada Example`, `Reuters/Bo Sample`.
            if !shape.endsInStop, byte == UInt8(ascii: "."), index + 1 < tail.endIndex, ASCII.isSpace(tail[index + 1]) {
                return namesAgency(tail[(index + 1)...].asciiLowercased[...])
            }
        }
        return false
    }

    /// The word of credit that ends at an index: `Photo`, `Credit` …; `Source` needs an agency after it.
    private static func creditLabel(before end: Int, in tail: ArraySlice<UInt8>) -> (start: Int, needsAgency: Bool)? {
        var start = end
        while start > tail.startIndex, ASCII.isLetter(tail[start - 1]) { start -= 1 }
        let word = tail[start..<end].asciiLowercased
        if creditWords.contains(word) || word == Array("credits".utf8) { return (start, false) }
        return ["source", "quelle", "fuente"].contains { word.elementsEqual($0.utf8) } ? (start, true) : nil
    }

    private static func namesAgency(_ lowered: ArraySlice<UInt8>) -> Bool {
        pictureAgencies.contains { lowered.firstIndex(of: $0) != nil }
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

    /// Whether a colon, a bar or a bracket stands near a line's beginning.
    static func hasLabel(_ line: ArraySlice<UInt8>) -> Bool {
        line.prefix(48).contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") || $0 >= 0xEF }
    }

    /// Whether a line of more than 25 words has a word that only notices have.
    static func mayBeLongNotice(_ line: ArraySlice<UInt8>) -> Bool {
        var atStart = true
        for index in line.indices {
            let byte = line[index]
            if atStart, isNoticeInitial[Int(byte)] {
                for notice in notices where line[index...].hasPrefix(ignoringCase: notice) { return true }
            }
            atStart = !ASCII.isLetter(byte)
        }
        return false
    }

    private static let notices: [StaticString] = [
        "cookie", "newsletter", "all rights reserved", "subscri", "reporting by", "editing by", "earlier version", "correction:", "clarification:", "syndicated", "inbox",
        "redistribut", "republish", "reproduced", "contributed to", "appeared first on", "erschien zuerst", "apparu en premier", "primero en", "editor's note", "editor’s note", "do you have", "have you got", "got a tip", "become a member", "puedes seguir", "il vous reste", "aktivieren sie", "play this video", "this video can", "tags:", "topics:", "rewritten", "broadcast", "by clicking", "sign up", "unsubscri", "you are receiving", "you're receiving", "you received this", "in your browser", "sie erhalten dies", "vous recevez c", "vorbehalten", "reservados", "cookies",
    ]
    /// For each byte, whether a notice begins with it, in small letters or in capitals: it is asked at every word of every raw file.
    private static let isNoticeInitial: [Bool] = {
        let initials = Set(notices.compactMap { $0.withUTF8Buffer(\.first) })
        return (0...UInt8.max).map { initials.contains(ASCII.lowered($0)) }
    }()

    private static let shareNames: Set<ArraySlice<UInt8>> = Set(
        """
        facebook twitter x whatsapp telegram linkedin email e-mail mail reddit pinterest instagram youtube tiktok messenger flipboard pocket threads bluesky mastodon copy link tweet pin print share sms line
        viber vk snapchat tumblr xing wechat weibo signal koo a a- a+ aa save bookmark url comment comments link follow google news kakaotalk teilen compartir partager drucken versenden imprimir imprimer
        """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8)[...] })
    private static let shareFillers: Set<ArraySlice<UInt8>> = Set(
        "on via to by with us in new tab opens window this article story the and for or our your page click here auf em en sur par per de channel at copied follow us"
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
            let isMark = word.elementsEqual([UInt8(ascii: ">")]) || word.elementsEqual([UInt8(ascii: "/")]) || word.elementsEqual("»".utf8) || word.elementsEqual("›".utf8) || word.elementsEqual("→".utf8) || word.elementsEqual(">>".utf8)
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

    /// A web address or a name of a network (`@harbour`) alone, or a line without letters or digits.
    static func isBareAddress(_ line: ArraySlice<UInt8>, _ shape: LineShape) -> Bool {
        if line.contains(where: ASCII.isSpace) { return false }
        if line.first == UInt8(ascii: "@"), shape.words == 1 { return true }
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
