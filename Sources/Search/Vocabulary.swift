internal import Text

/// The words of all documents and names, in the order of their bytes, and the groups of those that share a stem.
struct Vocabulary: Sendable {
    /// Folded words, sorted by their bytes.
    private(set) var forms: [[UInt8]] = []
    /// By form. Groups are numbered in the order of their first form.
    private(set) var group: [UInt32] = []
    /// By form: which of its group's forms it is, counted in the order of forms.
    private(set) var member: [UInt32] = []
    /// By form: index in the languages.
    private(set) var language: [UInt8] = []
    /// How many forms each group has.
    private(set) var groupSizes: [UInt32] = []
    /// By chunk, then by term of the chunk: its form.
    private(set) var formsOfTerms: [[UInt32]] = []
    /// By form: the entities whose name or alias has it, ascending.
    private(set) var entities: [Int: [Int]] = [:]

    var groupCount: Int { groupSizes.count }

    /// `names` are the words of each entity's names; a word that no document has is in the vocabulary too.
    init(chunks: [ScannedChunk], names: [Set<[UInt8]>], languages: [String], siteLanguage: Int) {
        // The words of the first chunk have their numbers already.
        var table = chunks.first?.terms ?? TermTable()
        let numbers = chunks.enumerated().map { number, chunk in
            (0..<chunk.terms.count).map { term in
                number == 0 ? UInt32(term) : chunk.terms.withBytes(of: term) { UInt32(table.intern($0)) }
            }
        }
        let nameNumbers = names.map { $0.map { table.intern($0) } }
        let place = sortForms(table)
        formsOfTerms = numbers.map { $0.map { place[Int($0)] } }
        for (entity, numbers) in nameNumbers.enumerated() {
            for number in numbers { entities[Int(place[number]), default: []].append(entity) }
        }
        chooseLanguages(chunks, count: languages.count, site: siteLanguage)
        groupByStem(writings(chunks), languages: languages)
    }

    /// Fills `forms`; returns the form of each number in the table.
    private mutating func sortForms(_ table: TermTable) -> [UInt32] {
        var place = [UInt32](repeating: 0, count: table.count)
        forms.reserveCapacity(table.count)
        for (form, number) in inByteOrder(table.arena, count: table.count, range: table.range).enumerated() {
            place[number] = UInt32(form)
            forms.append(table.withBytes(of: number) { Array($0) })
        }
        return place
    }

    /// A form belongs to the language in which it occurs most often.
    private mutating func chooseLanguages(_ chunks: [ScannedChunk], count: Int, site: Int) {
        language = [UInt8](repeating: UInt8(site), count: forms.count)
        guard count > 1 else { return }
        var counts = [UInt32](repeating: 0, count: forms.count * count)
        for (chunk, forms) in zip(chunks, formsOfTerms) {
            for (term, form) in forms.enumerated() {
                for language in 0..<count { counts[Int(form) * count + language] += chunk.counts.occurrences(term, in: language) }
            }
        }
        for form in forms.indices {
            for candidate in 0..<count where counts[form * count + candidate] > counts[form * count + Int(language[form])] {
                language[form] = UInt8(candidate)
            }
        }
    }

    /// By form: how it is written with marks; empty if it is not.
    private func writings(_ chunks: [ScannedChunk]) -> [[UInt8]] {
        var writings = [[UInt8]](repeating: [], count: forms.count)
        for (chunk, forms) in zip(chunks, formsOfTerms) {
            for (term, writing) in chunk.writings {
                let form = Int(forms[term])
                if writings[form].lexicographicallyPrecedes(writing) { writings[form] = writing }
            }
        }
        return writings
    }

    private mutating func groupByStem(_ writings: [[UInt8]], languages: [String]) {
        let stemmers = languages.map(Stemmer.init(language:))
        var groups = TermTable(capacity: forms.count)
        var stem = ByteBuffer()
        group.reserveCapacity(forms.count)
        member.reserveCapacity(forms.count)
        for (form, word) in forms.enumerated() {
            stem.removeAll()
            if let stemmer = stemmers[Int(language[form])], isInflected(word) {
                stemmer.appendStem(of: writings[form].isEmpty ? word : writings[form], to: &stem)
                // The language keeps stems of different languages apart; it is no byte of UTF-8.
                stem.append(0xFF)
                stem.append(language[form])
            } else {
                stem.append(word)
            }
            let number = stem.withUnsafeBytes { groups.intern($0) }
            if number == groupSizes.count { groupSizes.append(0) }
            group.append(UInt32(number))
            member.append(groupSizes[number])
            groupSizes[number] += 1
        }
    }

    /// Numbers, pairs of characters and very short words are only themselves.
    private func isInflected(_ word: [UInt8]) -> Bool {
        guard word.count >= 3 else { return false }
        if word.contains(where: { $0 < 0x3A }) { return false }
        guard let first = word.first, first >= 0xE0 else { return true }
        return !String(decoding: word, as: UTF8.self).unicodeScalars.contains { CharacterClass.isPaired($0.value) }
    }
}
