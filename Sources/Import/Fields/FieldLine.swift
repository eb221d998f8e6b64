internal import Text

/// A line above or below an article that says who wrote it, when, and where: `Ada Example | Harbour Herald | May 3, 2021`.
struct FieldLine {
    var byline: [String] = []
    var published: Moment?
    var updated: Moment?
    var outletName: String?
    /// Whether a date was passed over because it can be read in two ways.
    var isAmbiguous = false

    /// Whether it says anything.
    var isEmpty: Bool { byline.isEmpty && published == nil && updated == nil && !isAmbiguous }

    /// Reads a short line; nil where it has a part that is neither name, date, role nor outlet.
    ///
    /// - Parameter outlets: names of outlets, folded, that a part may be.
    static func parse(_ line: ArraySlice<UInt8>, order: DayOrder?, outlets: Set<[UInt8]> = []) -> FieldLine? {
        guard line.count <= 300, mayBe(line) else { return nil }
        var result = FieldLine()
        if let names = Byline.parse(line), !line.contains(UInt8(ascii: "|")), !line.contains(where: ASCII.isDigit) {
            guard names.count <= 8 else { return nil }
            result.byline = names
            return result
        }
        if let stamp = stamp(line, order: order) { return stamp }
        var unknown = [ArraySlice<UInt8>]()
        var hasRole = false
        for part in parts(line) {
            switch read(part, order: order, into: &result) {
            case .understood: continue
            case .unknown:
                if Byline.isRole(part) {
                    hasRole = true
                    if result.byline.isEmpty, Byline.isDesk(part) { result.byline = [part.string] }
                } else if outlets.contains(LineToken.fold(part)) {
                    result.outletName = part.string
                } else {
                    unknown.append(part)
                }
            }
        }
        guard !result.isEmpty || hasRole, unknown.count <= 3, unknown.allSatisfy({ LineShape($0).words <= 5 }) else { return nil }
        result.place(unknown, hasRole: hasRole)
        return result.isEmpty ? nil : result
    }

    /// A cheap look: a year or a date of numbers, a bar between parts, or a label of authors.
    private static func mayBe(_ line: ArraySlice<UInt8>) -> Bool {
        var digits = 0
        var hasMark = false
        for index in line.indices {
            switch line[index] {
            case 0x30...0x39: digits += 1
            case UInt8(ascii: "|"), ASCII.tab, 0xD9, 0xDB: hasMark = true
            case UInt8(ascii: "-"), UInt8(ascii: "/"): if index > line.startIndex, line[index - 1] == ASCII.space { hasMark = true }
            case 0xB7: if line[index - 1] == 0xC2 { hasMark = true }
            case 0xA2, 0x93, 0x94: if index >= line.startIndex + 2, line[index - 1] == 0x80, line[index - 2] == 0xE2 { hasMark = true }
            default: break
            }
        }
        return digits >= 5 || hasMark || digits == 0 && Byline.afterLabel(line) != nil
    }

    /// Parts without a label: the first that looks like a name signs where a role or a date stands beside it.
    private mutating func place(_ unknown: [ArraySlice<UInt8>], hasRole: Bool) {
        var rest = unknown[...]
        if byline.isEmpty, let first = rest.first, hasRole || published != nil, LineShape(first).words >= 2 {
            let names = Self.isSection(first) ? [] : Byline.names(first)
            if !names.isEmpty {
                byline = names
                rest = rest.dropFirst()
            }
        }
        if outletName == nil, let name = rest.first, LineShape(name).words >= 2, Byline.isName(name) { outletName = name.string }
    }

    /// `COURT LIST - 4 June 2024`: capitals throughout, and no given name first.
    private static func isSection(_ part: ArraySlice<UInt8>) -> Bool {
        guard !part.contains(where: { ASCII.isLower($0) || $0 >= 0x80 }), let first = part.split(whereSeparator: ASCII.isSpace).first else { return false }
        return !GivenNames.contains(Byline.capitalized(first))
    }

    private enum Reading { case understood, unknown }

    private static func read(_ part: ArraySlice<UInt8>, order: DayOrder?, into result: inout FieldLine) -> Reading {
        if let stamp = stamp(part, order: order) {
            result.isAmbiguous = result.isAmbiguous || stamp.isAmbiguous
            result.published = result.published ?? stamp.published
            result.updated = result.updated ?? stamp.updated
            if result.byline.isEmpty { result.byline = stamp.byline }
            return .understood
        }
        if let names = Byline.parse(part) {
            result.byline = names
            return .understood
        }
        let tokens = LineToken.scan(part)
        if let verdict = RuleSet.builtIn.match(tokens, words: tokens.count, isSentence: false),
            [.share, .timestamp, .comments, .audio].contains(verdict.kind)
        { return .understood }
        return .unknown
    }

    /// A part that is dates and their labels alone, perhaps after a byline: `Published 14 May 2024, 09:12`.
    static func stamp(_ part: ArraySlice<UInt8>, order: DayOrder?) -> FieldLine? {
        var scanner = DateScanner(part, order: order)
        let dates = scanner.all()
        guard !dates.isEmpty || scanner.sawAmbiguous else { return nil }
        var result = FieldLine()
        result.isAmbiguous = scanner.sawAmbiguous && dates.isEmpty
        var position = part.startIndex
        var label: [LineToken] = []
        var isUpdate = false
        for date in dates {
            let before = part[position..<date.range.lowerBound]
            label = LineToken.scan(before)
            if !isLabel(label) {
                // `By Ada Example, 14 May 2024`
                guard position == part.startIndex, let names = Byline.parse(before.trimmed) ?? nil else { return nil }
                result.byline = names
            }
            isUpdate = label.contains { token in
                if case .word(let word) = token { return updateWords.contains(word) }
                return false
            } || isUpdate && label.isEmpty
            if isUpdate {
                result.updated = result.updated ?? date.moment
            } else if result.published == nil {
                result.published = date.moment
            }
            position = date.range.upperBound
        }
        let rest = part[position...].trimmed
        if let source = afterSource(rest) {
            result.outletName = source.string
            return result
        }
        return isLabel(LineToken.scan(rest), isTail: true) ? result : nil
    }

    /// What follows `来源：`, `Source:` and the like.
    static func afterSource(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        for label: StaticString in ["来源：", "來源：", "来源:", "來源:", "source:", "source :", "quelle:", "fuente:", "fonte:", "المصدر:", "المصدر :"] where rest.hasPrefix(ignoringCase: label) {
            let name = rest.dropFirst(label.utf8CodeUnitCount).trimmed
            if !name.isEmpty, LineShape(name).words <= 8 { return name }
        }
        return nil
    }

    /// Whether words do nothing but say what a date is.
    static func isLabel(_ tokens: [LineToken], isTail: Bool = false) -> Bool {
        tokens.count <= 8 && tokens.allSatisfy { token in
            switch token {
            case .separator: true
            case .number: isTail
            case .word(let word):
                labelWords.contains(word) || updateWords.contains(word) || Calendar.isWeekday(word) || Calendar.isZoneName(word)
            }
        }
    }

    private static func set(_ words: String) -> Set<ArraySlice<UInt8>> {
        Set(words.split { $0 == " " || $0 == "\n" }.map { LineToken.fold(Array($0.utf8)[...])[...] })
    }

    private static let updateWords = set(
        "updated update modified revised edited changed actualizado actualizada aktualisiert stand aggiornato aggiornamento atualizado atualizada mis jour bijgewerkt обновлено oppdatert uppdaterad diperbarui guncellenme آخر تحديث")
    private static let labelWords = set(
        """
        published publish publication posted post date dated on at first last created issued released time uploaded added print online the as of est ist et
        publicado publicada publicacion el a las le la der den am um uhr veroffentlicht erschienen publie publiee du pubblicato pubblicata il alle ore em as
        gepubliceerd op om publicerad publisert kl opublikowano опубликовано в от o dipublikasikan yayinlanma tarihi fecha datum data hrs hours am pm
        발행 发布时间 发布 发布于 時間 时间 تاريخ النشر نشر في بتاريخ يوم read min mins minute minutes ago by story originally wib
        """)

    /// Parts between bars, middle dots, bullets, slashes between spaces, tabs and wide gaps.
    private static func parts(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var parts = [ArraySlice<UInt8>]()
        var start = line.startIndex
        var index = line.startIndex
        while index < line.endIndex {
            var length = 0
            let byte = line[index]
            if byte == UInt8(ascii: "|") || byte == ASCII.tab {
                length = 1
            } else if byte == 0xC2, index + 1 < line.endIndex, line[index + 1] == 0xB7 {
                length = 2
            } else if byte == 0xE2, index + 2 < line.endIndex, line[index + 1] == 0x80, [0xA2, 0x93, 0x94].contains(line[index + 2]), index > start, line[index - 1] == ASCII.space {
                length = 3
            } else if byte == ASCII.space, index + 2 < line.endIndex, line[index + 2] == ASCII.space, "-/".utf8.contains(line[index + 1]) {
                length = 3
            } else if byte == ASCII.space, index + 1 < line.endIndex, line[index + 1] == ASCII.space {
                length = 2
            }
            if length > 0 {
                parts.append(line[start..<index].trimmed)
                index += length
                start = index
            } else {
                index += 1
            }
        }
        parts.append(line[start...].trimmed)
        return parts.filter { !$0.isEmpty }
    }
}
