internal import Text

extension Citation {
    /// A line of text for a footnote, in the interface's language and its punctuation:
    ///
    ///     Jane Doe and Reuters staff, “Visit to Moscow”, The Daily, March 20, 2023, https://… In: The Dossier, https://…
    ///
    /// A full stop ends the first part; none follows an address, for it would be copied with it.
    package func text(in strings: InterfaceStrings) -> String {
        let comma = strings.listComma
        var parts = [String]()
        if !authors.isEmpty { parts.append(strings.list(authors.map(\.stated))) }
        let title = statedTitle(untitled: strings[.untitled])
        parts.append(hasTitle ? strings.quoted(title) : title)
        if let plainOutlet { parts.append(plainOutlet) }
        parts.append(date.map { strings.dates.format($0.day, .long) } ?? strings[.noDate])
        if let url { parts.append(CitationText.address(url)) }
        var text = parts.joined(separator: comma)
        if let accessed {
            text += " (" + strings.text(.accessed, strings.dates.format(accessed, .long)) + ")"
        }
        guard dossier != nil || address != nil || passage != nil else { return text }
        let place = [dossier.map(CitationText.plain), passage.map { "\(strings[.passage]) \($0)" }, address.map(CitationText.address)]
        if url == nil, accessed == nil, !text.hasSuffix(".") { text += strings.fullStop }
        return text + " " + strings.text(.inDossier, place.compactMap(\.self).joined(separator: comma))
    }
}
