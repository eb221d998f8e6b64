internal import Annotate
internal import Corpus
internal import Markdown
internal import Text

/// The timeline for other programs: the curator's events, and what most outlets report, a thousand entries at most.
struct TimelineExport {
    private static let limit = 1000

    private struct Entry {
        var id: String
        var value: DateValue
        var headline: String
        var text: String
        var group: String?
        var path: String
        /// When it was stated, for calendars, which ask for it.
        var stamp: Day
    }

    let model: SiteModel

    /// The form of TimelineJS 3: https://timeline.knightlab.com/docs/json-format.html
    func timelineJS() -> [UInt8] {
        var json = JSONWriter(.indented)
        json.object {
            $0.member("title") { $0.object { $0.member("text") { $0.object {
                $0.member("headline", Self.markup(model.settings.title))
                $0.member("text", model.settings.summary.map(Self.markup))
            } } } }
            $0.key("events")
            $0.array { json in
                for entry in entries {
                    json.object {
                        $0.member("unique_id", entry.id)
                        $0.member("start_date") { Self.date(entry.value.start, entry.value.precision, &$0) }
                        if entry.value.end != entry.value.start { $0.member("end_date") { Self.date(entry.value.end, entry.value.precision, &$0) } }
                        $0.member("display_date", model.strings.name(of: entry.value))
                        $0.member("group", entry.group.map(Self.markup))
                        $0.member("text") { $0.object {
                            $0.member("headline", Self.markup(entry.headline))
                            $0.member("text", Self.markup(entry.text))
                        } }
                    }
                }
            }
        }
        json.endLine()
        return json.bytes
    }

    /// iCalendar, RFC 5545: entries of whole days.
    func calendar() -> [UInt8] {
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//dossier//timeline//EN", "X-WR-CALNAME:\(Self.escaped(model.settings.title))"]
        let head = lines.count
        for entry in entries {
            switch entry.value.precision {
            case .day, .days, .week, .weekend: break
            default: continue
            }
            // The end of a day's event is the day after.
            guard let end = entry.value.end.adding(days: 1) else { continue }
            lines += [
                "BEGIN:VEVENT", "UID:\(entry.id)@dossier", "DTSTAMP:\(Self.basic(entry.stamp))T000000Z",
                "DTSTART;VALUE=DATE:\(Self.basic(entry.value.start))", "DTEND;VALUE=DATE:\(Self.basic(end))",
                "SUMMARY:\(Self.escaped(entry.headline))", "DESCRIPTION:\(Self.escaped(entry.text))",
            ]
            if let base = model.settings.baseURL { lines.append("URL:\(base)\(entry.path)") }
            lines.append("END:VEVENT")
        }
        if lines.count == head { lines += Self.universalTime }
        lines.append("END:VCALENDAR")
        return lines.flatMap { Self.folded(Array($0.utf8)) + [0x0D, 0x0A] }
    }

    /// A calendar must hold something: without a day, the time zone that it would have.
    private static let universalTime = [
        "BEGIN:VTIMEZONE", "TZID:UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE",
    ]

    // MARK: Entries

    private var entries: [Entry] {
        var ranked = [(entry: Entry, rank: Int, order: Int)]()
        for period in model.timeline.byEvent.periods {
            guard let value = period.value else { continue }
            for item in period.items {
                switch item {
                case .event(let index): ranked.append((event(index, value), .max, ranked.count))
                case .reports(let reports, let corroboration):
                    ranked.append((entry(reports[0], value), corroboration.map { $0.outlets + $0.unstated } ?? 1, ranked.count))
                }
            }
        }
        return ranked.sorted { ($1.rank, $0.order) < ($0.rank, $1.order) }.prefix(Self.limit).sorted { $0.order < $1.order }.map(\.entry)
    }

    private func event(_ index: Int, _ value: DateValue) -> Entry {
        let entity = model.content.entities[index]
        let span = entity.end.flatMap { DateValue(iso: "\(value.start)/\($0.day)") } ?? value
        return Entry(
            id: entity.slug, value: span, headline: entity.name, text: entity.summary ?? "", path: View.encoded(model.path(ofEntity: index)),
            stamp: value.start)
    }

    private func entry(_ report: TimelineBoard.Report, _ value: DateValue) -> Entry {
        let article = model.content.articles[report.article]
        let date = model.dossier.dates[report.article][report.date]
        let passage = article.passages[date.passage]
        return Entry(
            id: "\(article.slug)-\(date.key(in: article.passages))", value: value, headline: model.titles[report.article],
            text: SentenceAround(text: passage.text, words: date.range, sentence: date.sentence).string,
            group: model.outletOfArticle[report.article].map { model.content.outlets[$0].name },
            path: View.encoded(model.path(ofArticle: report.article)) + "#\(passage.id)", stamp: article.date?.day ?? value.start)
    }

    // MARK: Forms

    private static func date(_ day: Day, _ precision: DateValue.Precision, _ json: inout JSONWriter) {
        json.object {
            $0.member("year", day.year)
            switch precision {
            case .year, .decade, .century: return
            default: $0.member("month", day.month)
            }
            switch precision {
            case .month, .quarter, .season, .half: return
            default: $0.member("day", day.day)
            }
        }
    }

    /// TimelineJS takes texts for markup.
    private static func markup(_ text: String) -> String {
        var bytes = [UInt8]()
        HTMLEscape.appendText(text.utf8, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func basic(_ day: Day) -> String { day.description.filter { $0 != "-" } }

    private static func escaped(_ text: String) -> String {
        // By scalars: a combining mark behind a comma belongs to its character.
        var escaped = String.UnicodeScalarView()
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
            case "\n", "\r": escaped.append(contentsOf: ["\\", "n"])
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    /// Lines of 75 bytes at most, cut between characters; what follows stands behind a space.
    private static func folded(_ line: [UInt8]) -> [UInt8] {
        guard line.count > 75 else { return line }
        var output = [UInt8]()
        var length = 0
        for (index, byte) in line.enumerated() {
            let isStart = byte & 0xC0 != 0x80
            let size = isStart ? 1 + line[(index + 1)...].prefix(3).prefix { $0 & 0xC0 == 0x80 }.count : 0
            if isStart, length + size > 75 {
                output += [0x0D, 0x0A, 0x20]
                length = 1
            }
            output.append(byte)
            length += 1
        }
        return output
    }
}
