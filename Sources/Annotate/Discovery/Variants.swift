internal import Corpus
internal import Text

/// Spellings that may be one name (READING, Entities 7).
enum Variants {
    /// Without diacritics; y, yy, iy, ij to i; kh to h; ks to x; double letters to one; lower case; letters alone.
    static func key(_ name: String) -> String {
        let plain = Normalization.nfcWithoutMarks.normalize(name).lowercased()
        var letters: [Character] = []
        for character in plain where character.isLetter || character == " " || character == "-" {
            switch character {
            case "ø": letters.append("o")
            case "ł": letters.append("l")
            case "đ", "ð": letters.append("d")
            case "ı": letters.append("i")
            case "ß": letters += ["s", "s"]
            case "æ": letters += ["a", "e"]
            case "-": letters.append(" ")
            default: letters.append(character)
            }
        }
        var key: [Character] = []
        var at = 0
        while at < letters.count {
            let letter = letters[at]
            let next = at + 1 < letters.count ? letters[at + 1] : " "
            var sound = letter
            if letter == "k", next == "h" || next == "s" {
                sound = next == "h" ? "h" : "x"
                at += 1
            } else if letter == "y" || (letter == "i" && (next == "y" || next == "j")) {
                sound = "i"
                if letter == "i" { at += 1 }
            } else if letter == "j", key.last == "i" {
                at += 1
                continue
            }
            if key.last != sound || sound == " " { key.append(sound) }
            at += 1
        }
        return String(key)
    }

    /// Jaro–Winkler similarity: 1 is equal, 0 has nothing in common (Winkler 1990; prefix weight 0.1, at most 4 letters).
    static func similarity(_ a: String, _ b: String) -> Double {
        let x = Array(a.unicodeScalars), y = Array(b.unicodeScalars)
        guard !x.isEmpty, !y.isEmpty else { return 0 }
        let window = max(0, max(x.count, y.count) / 2 - 1)
        var usedX = [Bool](repeating: false, count: x.count), usedY = [Bool](repeating: false, count: y.count)
        var matches = 0
        for i in x.indices {
            for j in max(0, i - window)..<max(max(0, i - window), min(y.count, i + window + 1)) where !usedY[j] && x[i] == y[j] {
                usedX[i] = true
                usedY[j] = true
                matches += 1
                break
            }
        }
        guard matches > 0 else { return 0 }
        let m = x.indices.filter { usedX[$0] }.map { x[$0] }, n = y.indices.filter { usedY[$0] }.map { y[$0] }
        let swaps = Double(zip(m, n).filter { $0 != $1 }.count) / 2
        let count = Double(matches)
        let jaro = (count / Double(x.count) + count / Double(y.count) + (count - swaps) / count) / 3
        let prefix = Double(zip(x, y).prefix(4).prefix { $0 == $1 }.count)
        return jaro + prefix * 0.1 * (1 - jaro)
    }

    /// Whether two names of one kind may be spellings of one.
    static func mayBeOne(_ a: String, _ b: String, _ kind: Entity.Kind) -> Bool {
        let x = key(a), y = key(b)
        if x == y { return true }
        guard kind == .person else {
            return x.filter { $0 != " " } == y.filter { $0 != " " } || (x.count > 6 && x.first == y.first && similarity(x, y) >= 0.96 && x.split(separator: " ").count == y.split(separator: " ").count)
        }
        let first = x.split(separator: " "), second = y.split(separator: " ")
        guard first.count > 1, second.count > 1, let given = first.first, let other = second.first, let surname = first.last, let otherSurname = second.last else { return false }
        // Given names in another language share their first letter, or sound alike at the end (Oleksandr, Alexander).
        let sameGiven = given.first == other.first || similarity(String(given), String(other)) >= 0.75
        if surname == otherSurname { return given == other || (given.first == other.first && (given.count == 1 || other.count == 1)) || similarity(String(given), String(other)) >= 0.75 }
        return sameGiven && similarity(String(surname), String(otherSurname)) >= 0.93
    }
}

/// Fills in which names may be one: pairs are sought among names whose surnames begin alike.
func proposeMerges(_ names: inout [DiscoveredName], known: [Entity]) {
    struct Entry {
        var name: String
        var kind: Entity.Kind
        var index: Int?
    }
    var buckets: [String: [Entry]] = [:]
    func bucket(_ name: String, _ kind: Entity.Kind) -> String {
        let words = Variants.key(name).split(separator: " ")
        let word = (kind == .person ? words.last : words.first) ?? ""
        return "\(kind.rawValue) \(word.prefix(2))"
    }
    for entity in known { buckets[bucket(entity.name, entity.kind), default: []].append(Entry(name: entity.name, kind: entity.kind, index: nil)) }
    for (index, name) in names.enumerated() {
        buckets[bucket(name.canonical, name.kind), default: []].append(Entry(name: name.canonical, kind: name.kind, index: index))
    }
    // A bucket is small by nature; the bound keeps a hostile one from costing its square.
    let bound = 400
    for entries in buckets.values {
        for (position, entry) in entries.enumerated().prefix(bound) {
            guard let index = entry.index else { continue }
            for other in entries.prefix(bound).enumerated() where other.offset != position {
                if entry.name != other.element.name, Variants.mayBeOne(entry.name, other.element.name, entry.kind) {
                    names[index].likelyMerges.append(other.element.name)
                }
            }
        }
    }
    for index in names.indices { names[index].likelyMerges.sort() }
}
