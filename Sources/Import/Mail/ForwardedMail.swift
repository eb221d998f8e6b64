internal import Text

/// Finds in a mail's text the header of another mail, which was sent on or answered.
///
/// Of a mail that was sent on, that other one is the article: its subject, day and sender count, and a short note above it is set aside.
struct ForwardedMail {
    private(set) var pieces: [Piece]
    let isForward: Bool
    private(set) var title: String?
    private(set) var date: Moment?
    private(set) var sender: [String]?

    private static let verdict = RuleSet.Verdict(kind: .mailHeader, rule: "mail-header")
    /// A header stands in so many lines at most.
    private static let maxLines = 12
    /// So often is a mail sent on at most.
    private static let maxHeaders = 40
    /// A note above a mail that is sent on has so many words at most.
    private static let maxNote = 120
    /// The name of a header's line has so many bytes at most.
    private static let maxName = 30

    init(pieces: [Piece], isForward: Bool) {
        self.pieces = pieces
        self.isForward = isForward
    }

    mutating func read() {
        var index = 0
        var headers = 0
        var hasArticle = false
        while index < pieces.count, headers < Self.maxHeaders {
            guard let header = header(at: index) else {
                index += 1
                continue
            }
            headers += 1
            drop(header.range)
            let isNote = hasNote(above: header.range)
            // Below a long text stands what that text answers.
            if isForward || header.isForward, isNote || !hasArticle {
                hasArticle = true
                take(header)
                if isNote { drop(0..<header.range.lowerBound) }
            }
            index = header.range.upperBound
        }
        dropSignature()
    }

    // MARK: The header

    private struct Header {
        var range: Range<Int>
        var isForward: Bool
        var fields: [(name: Name, piece: Int, value: ArraySlice<UInt8>)] = []
    }

    private enum Name { case from, date, subject, other }

    /// Lines such as `From: …` and `Date: …`, perhaps below `---------- Forwarded message ---------`.
    private func header(at start: Int) -> Header? {
        let mark = separator(pieces[start])
        var header = Header(range: start..<start, isForward: mark == .forward)
        var index = mark == nil ? start : start + 1
        while index < pieces.count, index - start <= Self.maxLines, let (name, value) = field(pieces[index]) {
            header.fields.append((name, index, value))
            index += 1
        }
        // A page has all of it in one paragraph.
        if header.fields.isEmpty, mark != nil { header.fields = fields(inside: start) }
        let hasSender = header.fields.contains { $0.name == .from }
        let others = header.fields.count { $0.name == .date || $0.name == .subject }
        guard hasSender, others >= (mark == nil ? 2 : 1) else { return nil }
        header.range = start..<max(index, start + 1)
        return header
    }

    private enum Separator { case forward, reply }

    private func separator(_ piece: Piece) -> Separator? {
        guard piece.isUndecided, piece.shape.words <= 60 else { return nil }
        let line = LineToken.fold(piece.bytes.prefix(60))[...]
        guard piece.shape.words <= 8 || line.starts(with: "---".utf8) else { return nil }
        if Self.forwards.contains(where: { line.firstIndex(of: $0) != nil }) { return .forward }
        return Self.replies.contains { line.firstIndex(of: $0) != nil } ? .reply : nil
    }

    private func field(_ piece: Piece) -> (Name, ArraySlice<UInt8>)? {
        guard piece.isUndecided, piece.bytes.count <= 1000, let colon = piece.bytes.prefix(Self.maxName).firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = LineToken.fold(Self.plain(piece.bytes[..<colon]))
        return Self.names[name].map { ($0, Self.plain(piece.bytes[(colon + 1)...])) }
    }

    /// `---------- Forwarded message --------- From: … Date: … Subject: …`
    private func fields(inside piece: Int) -> [(name: Name, piece: Int, value: ArraySlice<UInt8>)] {
        var fields: [(name: Name, piece: Int, value: ArraySlice<UInt8>)] = []
        let bytes = pieces[piece].bytes
        var wordStart = bytes.startIndex
        for index in bytes.indices {
            if ASCII.isSpace(bytes[index]) { wordStart = index + 1 }
            guard bytes[index] == UInt8(ascii: ":"), index - wordStart < Self.maxName, let name = Self.names[LineToken.fold(Self.plain(bytes[wordStart..<index]))] else { continue }
            if let last = fields.indices.last { fields[last].value = bytes[fields[last].value.startIndex..<wordStart].trimmed }
            fields.append((name, piece, bytes[(index + 1)...].trimmed))
        }
        return fields
    }

    /// Without the stars of bold letters.
    private static func plain(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text.trimmed
        while text.first == UInt8(ascii: "*") { text = text.dropFirst().trimmed }
        while text.last == UInt8(ascii: "*") { text = text.dropLast().trimmed }
        return text
    }

    private static func folded(_ phrases: [String]) -> [[UInt8]] { phrases.map { LineToken.fold(Array($0.utf8)[...]) } }

    private static let forwards = folded([
        "forwarded message", "weitergeleitete nachricht", "weitergeleiteten nachricht", "message transféré", "mensaje reenviado", "mensagem encaminhada", "messaggio inoltrato",
        "doorgestuurd bericht", "пересылаемое сообщение", "пересланное сообщение", "переслане повідомлення", "wiadomość przekazana", "vidarebefordrat",
    ])
    private static let replies = folded([
        "original message", "ursprüngliche nachricht", "originalnachricht", "message d'origine", "mensaje original", "mensagem original", "messaggio originale", "oorspronkelijk bericht",
        "исходное сообщение",
    ])

    private static let names: [[UInt8]: Name] = {
        let words: [(Name, String)] = [
            (.from, "from von de da van от від od från fra"), (.date, "date sent datum gesendet envoye fecha enviado enviada data inviato verzonden дата отправлено надіслано wysłano skickat"),
            (.subject, "subject betreff objet asunto assunto oggetto onderwerp тема temat ämne emne"), (.other, "to cc bcc an à para a aan кому do till til kopie copie reply-to"),
        ]
        var names: [[UInt8]: Name] = [:]
        for (name, list) in words {
            for word in list.split(separator: " ") { names[LineToken.fold(Array(word.utf8)[...])] = name }
        }
        return names
    }()

    // MARK: What it says

    private mutating func drop(_ range: some Sequence<Int>) {
        for index in range where pieces[index].isUndecided { pieces[index].fate = .dropped(Self.verdict) }
    }

    private mutating func take(_ header: Header) {
        for field in header.fields {
            switch field.name {
            case .from: sender = MailSeed.sender(field.value.string)
            case .date:
                guard let moment = PageMetadata.moment(field.value.string) else { continue }
                date = moment
                pieces[field.piece].fate = .field("date", Self.verdict)
            case .subject:
                guard let subject = MailSeed.title(field.value.string) else { continue }
                title = subject
                pieces[field.piece].fate = .field("title", Self.verdict)
            case .other: continue
            }
        }
    }

    /// Whether what stands above a header is but a note on what stands below.
    private func hasNote(above header: Range<Int>) -> Bool {
        let note = (0..<header.lowerBound).reduce(0) { $0 + (pieces[$1].isUndecided ? pieces[$1].shape.words : 0) }
        let rest = pieces[header.upperBound...].reduce(0) { $0 + $1.shape.words }
        return note <= Self.maxNote && note < rest
    }

    /// `--` and a few short lines below it, at the end; sentences are text.
    private mutating func dropSignature() {
        guard let mark = pieces.lastIndex(where: { $0.isUndecided && $0.bytes.elementsEqual("--".utf8) }) else { return }
        let below = pieces[(mark + 1)...]
        guard below.count <= 10, below.allSatisfy({ $0.isUndecided && !$0.isParagraph && $0.shape.words <= 12 }), below.count(where: \.shape.endsInStop) <= 1 else { return }
        drop(mark..<pieces.count)
    }
}
