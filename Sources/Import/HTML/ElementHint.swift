/// What an element's tag, role, class and id say about its text.
enum ElementHint: Sendable, Equatable {
    /// No part of the article. `isSure`: whatever its share of the page's text.
    case drop(RemovedKind, isSure: Bool)
    /// Carries no text to read at all: scripts, hidden parts.
    case invisible
    /// Marked as the body of an article.
    case body
    case caption
    case byline
    case none
}

extension MarkupTree {
    /// The hint of an element.
    func hint(_ node: Int) -> ElementHint {
        guard let tag = nodes[node].tag else { return .none }
        switch tag {
        case .script, .style, .template, .head, .svg, .math, .iframe, .object, .embed, .canvas, .map, .datalist, .noscript, .audio, .video, .select, .option: return .invisible
        case .nav, .menu: return .drop(.nav, isSure: true)
        case .footer: return .drop(.nav, isSure: false)
        case .aside, .dialog: return .drop(.nav, isSure: false)
        case .button, .input, .textarea, .label: return .drop(.nav, isSure: true)
        case .form: return .drop(.nav, isSure: false)
        case .figcaption, .caption: return .caption
        case .figure: return .none
        case .document, .html, .body, .main, .h1: return .none
        default: break
        }
        if isHidden(node) { return .invisible }
        // A page that was saved while a dialog was open has all of its article hidden from screen readers.
        if let value = rawAttribute(node, "aria-hidden"), text.bytes[value].hasPrefix(ignoringCase: "true") { return .drop(.nav, isSure: true) }
        if let role = rawAttribute(node, "role"), let hint = Self.roles[text.bytes[role].asciiLowercased] { return hint }
        if let property = rawAttribute(node, "itemprop") {
            let value = text.bytes[property].asciiLowercased
            if value == Array("articlebody".utf8) { return .body }
            if value == Array("author".utf8) || value == Array("creator".utf8) { return .byline }
            if value == Array("caption".utf8) || value == Array("copyrightholder".utf8) { return .caption }
            if value == Array("comment".utf8) { return .drop(.comments, isSure: true) }
        }
        return classHint(node, tag)
    }

    private func isHidden(_ node: Int) -> Bool {
        if rawAttribute(node, "hidden") != nil { return true }
        guard let style = rawAttribute(node, "style") else { return false }
        let compact = text.bytes[style].filter { !ASCII.isSpace($0) }.asciiLowercased[...]
        return compact.firstIndex(of: Array("display:none".utf8)) != nil || compact.firstIndex(of: Array("visibility:hidden".utf8)) != nil
    }

    private static let roles: [[UInt8]: ElementHint] = [
        "navigation": .drop(.nav, isSure: true), "banner": .drop(.nav, isSure: false), "contentinfo": .drop(.nav, isSure: false), "complementary": .drop(.nav, isSure: false),
        "search": .drop(.nav, isSure: true), "dialog": .drop(.nav, isSure: true), "alertdialog": .drop(.nav, isSure: true), "menu": .drop(.nav, isSure: true), "menubar": .drop(.nav, isSure: true),
        "toolbar": .drop(.share, isSure: true), "button": .drop(.nav, isSure: true), "tablist": .drop(.nav, isSure: true), "status": .drop(.nav, isSure: false),
    ].reduce(into: [:]) { $0[Array($1.key.utf8)] = $1.value }

    private func classHint(_ node: Int, _ tag: Tag) -> ElementHint {
        var words = [[UInt8]]()
        for name: StaticString in ["class", "id", "data-testid", "data-component", "data-module"] {
            guard let range = rawAttribute(node, name), range.count < 600 else { continue }
            Self.words(text.bytes[range], into: &words)
        }
        guard !words.isEmpty else { return .none }
        return ClassWords.hint(words, isLink: tag == .a)
    }

    /// The words of class names: `c-articleBody__related` is `c article body related`, and the whole names joined.
    private static func words(_ value: ArraySlice<UInt8>, into words: inout [[UInt8]]) {
        for name in value.split(whereSeparator: ASCII.isSpace) {
            var word = [UInt8]()
            var joined = [UInt8]()
            var previous: UInt8 = 0
            for byte in name {
                let startsWord = ASCII.isUpper(byte) && ASCII.isLower(previous)
                if !ASCII.isAlphanumeric(byte) || startsWord {
                    if !word.isEmpty { words.append(word) }
                    word = []
                }
                if ASCII.isAlphanumeric(byte) {
                    word.append(ASCII.lowered(byte))
                    joined.append(ASCII.lowered(byte))
                }
                previous = byte
            }
            if !word.isEmpty {
                if joined.count > word.count { words.append(joined) }
                words.append(word)
            }
        }
    }
}

/// The words of class names and ids that tell what a part of a page is.
enum ClassWords {
    static func hint(_ words: [[UInt8]], isLink: Bool) -> ElementHint {
        var result = ElementHint.none
        for word in words {
            if body.contains(word) { return .body }
            if let kind = sure[word] {
                if case .drop(_, true) = result { continue }
                result = .drop(kind, isSure: true)
            } else if result == .none {
                if let kind = likely[word] { result = .drop(kind, isSure: false) } else if caption.contains(word) { result = .caption } else if byline.contains(word) { result = .byline } else if hidden.contains(word) { result = .invisible }
            }
        }
        // `newsletter-article-body` and the like: a name of two minds is left to the count of its paragraphs.
        return result
    }

    private static func set(_ text: String) -> Set<[UInt8]> {
        Set(text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
    }

    private static func table(_ lists: [(RemovedKind, String)]) -> [[UInt8]: RemovedKind] {
        var table: [[UInt8]: RemovedKind] = [:]
        for (kind, list) in lists { for word in set(list) { table[word] = kind } }
        return table
    }

    private static let body = set(
        """
        articlebody storybody articletext storytext storycontent entrycontent postcontent articlecontent contentarticlebody bodycontent newsbody newscontent articlebodycontent
        postbody postentry tdpostcontent caasbody richtextarticlebody articlebodytext storybodytext paywallcontent singlecontent articulocuerpo cuerponoticia notacuerpo
        articlefulltext newsarticlebody articledetailtext storydetails articledescription newstext articlemaincontent articletextbody bodytext fullstory
        """)

    private static let sure = table([
        (.comments, "comments comment commentlist commentbox commentsection commentcontainer commentsarea disqus disqusthread livefyre respond usercomments fbcomments spotim viafoura coral reactions kommentare comentarios commentaires"),
        (.alsoRead, "related relatedposts relatedarticles relatedstories relatedcontent relatednews relatedlinks recirc recirculation readmore readalso alsoread mostread mostpopular mostviewed mostcommented trending outbrain taboola recommended recommendations recommendation youmaylike morestories morenews morefrom upnext nextarticle nextpost seealso lireaussi leeramas moreon articlerelated storyrelated relatedtopics relacionadas relacionados inlinerelated readnext furtherreading lesenauch mehrzumthema"),
        (.share, "share sharing sharebar sharebuttons sharetools socialshare socialmedia sociallinks socialbar socialicons sharedaddy addtoany addthis shareit shareicons articleshare socialbuttons sharethis sharelinks"),
        (.newsletter, "newsletter newsletters newslettersignup signup subscribe subscription subscriptions subscribebox emailsignup mailchimp registrationwall regwall paywallprompt donate donation donationbox membership"),
        (.cookie, "cookie cookies cookiebanner cookieconsent consent gdpr onetrust cookielaw ccpa"),
        (.ad, "ad ads advert advertisement advertisements advertising adslot adunit adcontainer adwrapper dfp googlead adsbygoogle banniere publicidad anzeige adsense adbox adplaceholder sponsored sponsor sponsors promo promos promobox promotion advertorial"),
        (.nav, "breadcrumb breadcrumbs navbar navigation nav menu mainmenu megamenu topbar pagination pager skiplink skiplinks skip subnav offcanvas hamburger searchform searchbox popup modal lightbox overlay backtotop ticker tickerbar weatherwidget scoreboard loginform"),
        (.tags, "taglist tagcloud articletags posttags tagslist storytags topicslist tagslinks keywords entrytags"),
        (.audio, "audioplayer podcastplayer listenbutton texttospeech videoplayer jwplayer playerwrapper speechkit beyondwords"),
    ])

    private static let likely = table([
        (.nav, "sidebar sidebars rail rightrail leftrail widget widgets footer masthead siteheader globalheader bottombar toolbar tools banner utility disclaimer notification alertbar partners legal"),
        (.alsoRead, "teaser teasers card cards carousel slider recommend suggestions latest popular more moreabout playlist embedded embed collection stream river feed spotlight latestnews"),
        (.tags, "tags topics tagged categories category"),
        (.share, "social follow followus facebook twitter whatsapp print bookmark save actions"),
        (.contact, "authorbio authorbox bio aboutauthor aboutauthors authorinfo contributor authordescription authorprofile"),
        (.copyright, "copyright license licence rights"),
        (.timestamp, "readingtime readtime timestamp dateline postmeta entrymeta articlemeta metainfo pubdate publishdate datetime"),
        (.correction, "correction corrections"),
        (.ad, "paywall premiumoffer offer subscriberonly cta callout"),
    ])

    private static let caption = set("caption captions figcaption photocaption imagecaption wpcaptiontext mediacaption credit credits photocredit imagecredit pictitle piecaption legende bildunterschrift imagecredits")
    private static let byline = set("byline bylines author authors authorname bylinename writtenby articleauthor postauthor")
    private static let hidden = set("hidden hide visuallyhidden sronly screenreadertext screenreaderonly screenreader noprint offscreen displaynone isvisuallyhidden uhidden a11yhidden accessibilityhidden")
}
