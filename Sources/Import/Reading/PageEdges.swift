/// Cuts what the element of an article on a saved page holds beside its text, before the first paragraph and after the last:
/// the section's name, the author's line about herself, tags, the heading of a list that was left out.
enum PageEdges {
    /// - Parameter isCopied: whether the pieces are lines of a copied page, which do not say what is a heading.
    static func cut(_ pieces: inout [Piece], byline: [String], isCopied: Bool) {
        let paragraphs = pieces.indices.filter { pieces[$0].isUndecided && pieces[$0].isParagraph }
        guard paragraphs.count >= 2, let first = paragraphs.first else { return }
        let verdict = RuleSet.Verdict(kind: .nav, rule: "page")
        if !isCopied { cutBoxEnds(&pieces, after: first, verdict) }
        for index in 0..<first where pieces[index].isUndecided && (isLabel(pieces[index]) || pieces[index].isListItem && pieces[index].shape.words <= 3) {
            // A heading right above the first paragraph or list belongs to it.
            if pieces[index].isHeading, let next = pieces[(index + 1)...].first(where: \.isUndecided), next.isParagraph || next.isListItem { continue }
            if isSummary(index, in: pieces) { continue }
            pieces[index].fate = .dropped(verdict)
        }
        let names = byline.map { Array($0.utf8) }.filter { $0.count >= 5 }
        for index in pieces.indices.reversed() where pieces[index].isUndecided {
            guard index > paragraphs[1] else { return }
            if isAboutAuthor(pieces[index], names) {
                pieces[index].fate = .dropped(.init(kind: .contact, rule: "author-note"))
            } else if isLabel(pieces[index]), pieces[index].isHeading || pieces[index].shape.words <= 8 {
                pieces[index].fate = .dropped(verdict)
            } else {
                return
            }
        }
    }

    /// Whether a line of six words or more stands right below the title.
    private static func isSummary(_ index: Int, in pieces: [Piece]) -> Bool {
        guard index > 0, pieces[index].shape.words >= 6, case .field("title", _) = pieces[index - 1].fate else { return false }
        return true
    }

    /// Short words that are no sentence: what a page puts around a text.
    private static func isLabel(_ piece: Piece) -> Bool {
        guard piece.form == .line || piece.isHeading else { return false }
        return !piece.shape.endsInStop && !piece.shape.endsInColon && piece.shape.words <= 14 && !TitleChoice.isQuoted(piece.bytes)
    }

    /// `Ada Example is a reporter who covers harbours.` at the end of her article.
    private static func isAboutAuthor(_ piece: Piece, _ names: [[UInt8]]) -> Bool {
        guard piece.shape.words <= 80 else { return false }
        return names.contains { name in
            guard piece.bytes.starts(with: name) else { return false }
            let rest = piece.bytes.dropFirst(name.count)
            return [" is ", " was ", " has ", " covers ", " writes ", " reports ", ", ", " ist ", " est ", " es ", " è ", " é "].contains { rest.starts(with: $0.utf8) }
        }
    }

    /// What is left of a box of which other lines were dropped: a name, a button.
    private static func cutBoxEnds(_ pieces: inout [Piece], after first: Int, _ verdict: RuleSet.Verdict) {
        for index in pieces.indices.dropFirst(first + 1) where pieces[index].isUndecided && pieces[index].form == .line && isLabel(pieces[index]) && pieces[index].shape.words <= 4 {
            guard case .dropped(let before) = pieces[index - 1].fate else { continue }
            switch before.kind {
            case .alsoRead, .nav, .photoCaption, .share, .newsletter, .audio: pieces[index].fate = .dropped(verdict)
            default: break
            }
        }
    }
}
