internal import Text

/// A date line that begins with a place, an outlet or a source: `Zurich, 13 March 2023`, `The Herald, Saturday 18 March 2023`,
/// `来源：海岸新闻 2023年03月15日 09:12`.
struct PlacedStamp {
    enum Head: Hashable {
        case place(String)
        case source(String)
        case authors([String])
    }

    var head: Head
    var date: Moment

    /// - Parameter outlets: names of outlets, folded.
    static func parse(_ line: ArraySlice<UInt8>, order: DayOrder?, outlets: Set<[UInt8]>) -> PlacedStamp? {
        guard line.count <= 160 else { return nil }
        var scanner = DateScanner(line, order: order)
        let dates = scanner.all()
        guard dates.count == 1, let date = dates.first, FieldLine.isLabel(LineToken.scan(line[date.range.upperBound...]), isTail: true) else { return nil }
        let before = line[..<date.range.lowerBound].trimmed
        if let name = FieldLine.afterSource(before) { return PlacedStamp(head: .source(trimmed(name)), date: date.moment) }
        guard let name = name(before) else { return nil }
        guard LineShape(name).words <= 5, Byline.isName(name.hasPrefix(ignoringCase: "the ") ? name.dropFirst(4).trimmed : name) else { return nil }
        if outlets.contains(LineToken.fold(name)) || isOutlet(name) { return PlacedStamp(head: .source(name.string), date: date.moment) }
        if isPlace(name) { return PlacedStamp(head: .place(name.string), date: date.moment) }
        return authors(name).map { PlacedStamp(head: .authors($0), date: date.moment) }
    }

    /// What stands before the comma and the words that say what the date is: `Published in The Herald, Friday,`.
    private static func name(_ before: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var name = before
        var hasComma = false
        while let comma = name.lastIndex(of: UInt8(ascii: ",")), FieldLine.isLabel(LineToken.scan(name[(comma + 1)...])) {
            name = name[..<comma].trimmed
            hasComma = true
        }
        for label: StaticString in ["published in ", "first published in ", "from ", "appeared in "] where name.hasPrefix(ignoringCase: label) {
            return name.dropFirst(label.utf8CodeUnitCount).trimmed
        }
        return hasComma ? name : nil
    }

    /// `Ada Example, 14 May 2024`: two to four words that begin with a given name.
    private static func authors(_ name: ArraySlice<UInt8>) -> [String]? {
        guard (2...4).contains(LineShape(name).words) else { return nil }
        let names = Byline.names(name)
        guard names.count == 1, let first = names[0].split(separator: " ").first, GivenNames.contains(first) else { return nil }
        return names
    }

    private static func trimmed(_ name: ArraySlice<UInt8>) -> String {
        var name = name.trimmed
        while let last = name.last, ",|-".utf8.contains(last) { name = name.dropLast().trimmed }
        return name.string
    }

    private static func set(_ words: String) -> Set<[UInt8]> {
        Set(words.split { $0 == " " || $0 == "\n" }.map { LineToken.fold(Array($0.utf8)[...]) })
    }

    private static let outletWords = set(
        """
        post times herald news gazette tribune journal daily weekly press guardian telegraph chronicle observer mail express mirror independent star sun echo courier examiner
        mercury argus review magazine agency agence agentur agencia zeitung blatt tagblatt tageblatt tagesblatt anzeiger bote kurier presse spiegel rundschau nachrichten
        figaro liberation mundo vanguardia corriere gazzetta stampa repubblica giornale reuters afp ap dpa bbc cnn radio television
        """)
    private static let placesWithArticle = set("hague gambia bahamas bronx netherlands philippines vatican crimea")

    /// A newspaper's word in it, or `The` before a name that is none of the few places that have one.
    static func isOutlet(_ name: ArraySlice<UInt8>) -> Bool {
        let words = name.split(whereSeparator: ASCII.isSpace).map(LineToken.fold)
        if words.contains(where: { outletWords.contains($0) }) { return true }
        return words.count >= 2 && words[0].elementsEqual("the".utf8) && !placesWithArticle.contains(words[1])
    }

    private static let placeWords = set("new san santa los las saint st. bad port puerto la le el the fort cape tel abu hong kuala buenos rio são den addis mexico kansas salt")

    /// `Victoria Falls`, `George Town`: nobody is called so.
    private static let placeEnds = set("falls town city springs beach island islands bay valley creek county heights")

    /// Words that stand alone before a day and say when or what, not where: days, feasts, sections of a newspaper.
    private static let notPlaces = set(
        """
        today yesterday tomorrow tonight morning evening afternoon midnight easter christmas pentecost ramadan spring summer autumn winter weekend heute gestern morgen ostern weihnachten pfingsten hier paques noel ayer hoy oggi ieri
        news world europe africa asia americas politics business economy finance markets money sport sports football culture arts books music film travel food health science technology tech education environment climate
        lifestyle society religion media obituary obituaries letters column columns commentary editorial essay feature features report reports story local regional national international home magazine press release statement
        politik wirtschaft kultur wissen ausland inland meinung kommentar gesellschaft panorama leserbriefe politique economie monde culture societe opinions debats politica economia mundo cultura deportes sociedad opinion mondo esteri cronaca
        """)

    /// A word alone, or a name that begins or ends like those of places: two other words may as well be a person.
    private static func isPlace(_ name: ArraySlice<UInt8>) -> Bool {
        let words = name.split(whereSeparator: ASCII.isSpace)
        if FieldLine.isLabel(LineToken.scan(name)) || words.contains(where: { notPlaces.contains(LineToken.fold($0)) || Dateline.notPlaces.contains(LineToken.fold($0)) }) { return false }
        guard let first = words.first, let last = words.last, words.count > 1 else { return words.count == 1 }
        return placeWords.contains(LineToken.fold(first)) || placeEnds.contains(LineToken.fold(last))
    }
}
