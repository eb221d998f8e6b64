internal import Text

extension Citation {
    /// A line of text for a footnote, in the interface's language.
    package func text(in strings: InterfaceStrings) -> String {
        var output = ByteBuffer()
        CitationFields(self).appendText(in: strings, to: &output)
        return output.string
    }
}

extension CitationFields {
    /// A line of text for a footnote, in the interface's language and its punctuation:
    ///
    ///     Jane Doe and Reuters staff, “Visit to Moscow”, The Daily, March 20, 2023, https://… In: The Dossier, https://…
    ///
    /// A full stop ends the first part; none follows an address, for it would be copied with it.
    func appendText(in strings: InterfaceStrings, to output: inout ByteBuffer) {
        let comma = strings.listComma
        if !creators.isEmpty {
            output.append(strings.list(creators.map(\.natural)))
            output.append(comma)
        }
        let title = statedTitle(untitled: strings[.untitled])
        if hasTitle {
            strings.append(quoted: title, before: comma, to: &output)
        } else {
            output.append(title)
            output.append(comma)
        }
        if let outlet {
            output.append(outlet)
            output.append(comma)
        }
        appendDates(in: strings, to: &output)
        if citation.url != nil, let link {
            output.append(comma)
            output.append(link)
        }
        if let accessed = citation.accessed {
            output.append(strings.bracketed(strings.text(.accessed, strings.dates.format(accessed, .long))))
        }
        if whereabouts.isEmpty { return }
        if citation.url == nil, citation.accessed == nil, !output.ends(with: ".") { output.append(strings.fullStop) }
        // Full-width marks have their space within them; an address needs one.
        if !output.ends(with: "。"), !output.ends(with: "）") { output.append(UInt8(ascii: " ")) }
        strings.append(.inDossier, to: &output) { whereabouts.append(comma: comma, to: &$0) }
    }

    /// `March 20, 2023 (updated March 21, 2023)`
    private func appendDates(in strings: InterfaceStrings, to output: inout ByteBuffer) {
        output.append(citation.date.map { strings.dates.format($0.day, .long) } ?? strings[.noDate])
        if let change { output.append(strings.bracketed(strings.text(.updatedOn, strings.dates.format(change, .long)))) }
    }
}
