package import Import

/// What the ledger calls what it lists.
extension InterfaceStrings {
    /// Why a line was left out.
    package func name(of kind: RemovedKind) -> String {
        self[Self.key(of: kind)]
    }

    private static func key(of kind: RemovedKind) -> InterfaceKey {
        switch kind {
        case .ad: .ledgerAdvertisement
        case .audio: .ledgerAudio
        case .comments: .ledgerComments
        case .contact: .ledgerContact
        case .cookie: .ledgerCookie
        case .copyright: .ledgerCopyright
        case .correction: .ledgerCorrection
        case .nav: .ledgerNavigation
        case .newsletter: .ledgerNewsletter
        case .share: .ledgerShare
        case .tags: .ledgerTags
        case .timestamp: .ledgerTimestamp
        case .agencyCredit: .ledgerAgencyCredit
        case .alsoRead: .ledgerAlsoRead
        case .byline: .ledgerByline
        case .dateStamp: .ledgerDateStamp
        case .dateline: .dateline
        case .mailHeader: .ledgerMailHeader
        case .photoCaption: .ledgerPhotoCaption
        case .pullQuote: .ledgerPullQuote
        case .titleRepeat: .ledgerTitleRepeat
        }
    }

    /// What a key of an article's front matter says; the key itself where it has no name here.
    package func name(ofField field: String) -> String {
        switch field {
        case "title": self[.ledgerTitle]
        case "byline": self[.ledgerByline]
        case "date": self[.date]
        case "updated": self[.updated]
        case "outlet": self[.outlet]
        case "credit": self[.credit]
        case "dateline": self[.dateline]
        case "url": self[.originalArticle]
        case "language": self[.language]
        case "summary": self[.summary]
        case "tags": self[.tags]
        default: field
        }
    }
}
