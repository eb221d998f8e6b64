internal import Annotate
internal import Corpus

/// The numbers of all articles whose text is shown, those for one thing together.
struct NumberBoard: Sendable {
    struct Member: Sendable, Hashable {
        var article: Int
        /// The index among the article's numbers.
        var quantity: Int
    }

    struct Entry: Sendable {
        /// In the order of the articles.
        var members: [Member]
        /// Whether the figures differ.
        var isDiffering: Bool
        /// Who states one; nil where one article does.
        var corroboration: Corroboration?
    }

    struct Section: Sendable {
        /// What is counted; nil: figures that differ, whatever they count.
        var unit: String?
        /// The number of the entries of the sections before it.
        var start: Int
        var entries: [Entry]
    }

    /// Figures that differ first, then the units that stand most often.
    let sections: [Section]

    init(_ dossier: Dossier, rights: [Rights]) {
        var differing = [Entry]()
        var byUnit: [String: [Entry]] = [:]
        var grouped = Set<Member>()
        for group in dossier.comparison.quantityGroups {
            let members = group.members.filter { rights[$0.article] == .full }.map { Member(article: $0.article, quantity: $0.quantity) }
            guard !members.isEmpty else { continue }
            let values = Set(members.map { dossier.quantities[$0.article][$0.quantity].value })
            let isShared = Set(members.map(\.article)).count > 1
            let reports = members.map { WordingReport(article: $0.article, passage: dossier.quantities[$0.article][$0.quantity].passage) }
            let entry = Entry(
                members: members, isDiffering: isShared && values.count > 1, corroboration: isShared ? dossier.comparison.wordings.count(reports) : nil)
            if entry.isDiffering { differing.append(entry) } else { byUnit[group.unit, default: []].append(entry) }
            grouped.formUnion(members)
        }
        for (article, quantities) in dossier.quantities.enumerated() where rights[article] == .full {
            for (index, quantity) in quantities.enumerated() {
                let member = Member(article: article, quantity: index)
                guard !grouped.contains(member) else { continue }
                byUnit[quantity.unit, default: []].append(Entry(members: [member], isDiffering: false, corroboration: nil))
            }
        }
        let units = byUnit.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { (unit: Optional($0.key), entries: $0.value) }
        var start = 0
        sections = ((differing.isEmpty ? [] : [(unit: nil, entries: differing)]) + units).map { unit, entries in
            defer { start += entries.count }
            return Section(unit: unit, start: start, entries: entries)
        }
    }

    var entryCount: Int { sections.last.map { $0.start + $0.entries.count } ?? 0 }
}
