/// Tells a whole copied page from an article that happens to have many short lines: verses, results, short answers.
enum PageEvidence {
    /// Whether more than a third of the lines are short, and a site's furniture stands among them: two lines that only a site has, a menu
    /// above, or headlines below the article's end.
    static func isPage(_ pieces: [Piece]) -> Bool {
        hasManyShortLines(pieces) && (pieces.count(where: isFurniture) >= 2 || hasMenuAbove(pieces) || hasHeadlinesBehindCredit(pieces))
    }

    private static func hasManyShortLines(_ pieces: [Piece]) -> Bool {
        var lines = 0
        var short = 0
        for piece in pieces where piece.shape.hasText {
            lines += 1
            if case .dropped = piece.fate {
                short += 1
            } else if !piece.isListItem, piece.form == .line || piece.isHeading, piece.shape.words <= 8, !piece.shape.endsInStop {
                short += 1
            }
        }
        return short >= 6 && short * 3 > lines
    }

    /// Whether a rule knows a line that stands around articles. Pointers, captions, corrections and addresses stand in them too, clock
    /// times in tickers, and page numbers in documents.
    static func isFurniture(_ piece: Piece) -> Bool {
        guard case .dropped(let verdict) = piece.fate, piece.shape.hasText else { return false }
        switch verdict.kind {
        case .ad, .audio, .comments, .cookie, .copyright, .newsletter, .share, .tags: return true
        case .nav: return verdict.rule == "nav" || verdict.rule == "breadcrumb"
        case .timestamp: return verdict.rule == "timestamp"
        default: return false
        }
    }

    /// Whether five lines of a few words and nothing else stand in a row above the first paragraph.
    private static func hasMenuAbove(_ pieces: [Piece]) -> Bool {
        var streak = 0
        for (index, piece) in pieces.enumerated() {
            if piece.isParagraph { return false }
            let isLabel = piece.shape.words <= 3 && piece.shape.digits == 0 && piece.shape.commas == 0 && !piece.shape.endsInStop && !piece.shape.endsInColon
            streak = isLabel && piece.shape.hasText ? (piece.isAfterGap && index > 0 ? 1 : streak + 1) : 0
            if streak >= 5 { return true }
        }
        return false
    }

    /// Whether three headlines or more stand behind the line that says who contributed, which ends an article.
    private static func hasHeadlinesBehindCredit(_ pieces: [Piece]) -> Bool {
        var paragraphs = 0
        var headlines: Int?
        for piece in pieces {
            if case .field("credit", _) = piece.fate, paragraphs >= 2 { headlines = 0 }
            guard piece.isUndecided, !piece.isListItem else { continue }
            if piece.isParagraph { paragraphs += 1 } else if piece.shape.words >= 3, !piece.shape.endsInStop { headlines = headlines.map { $0 + 1 } }
        }
        return (headlines ?? 0) >= 3
    }
}
