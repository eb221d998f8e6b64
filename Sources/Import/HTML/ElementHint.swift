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
    ///
    /// - Parameter byClass: whether names of classes count; without, those of comments and of consent alone.
    func hint(_ node: Int, byClass: Bool = true) -> ElementHint {
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
        let hint = classHint(node, tag)
        if byClass { return hint }
        switch hint {
        case .body, .drop(.comments, true), .drop(.cookie, true): return hint
        default: return .none
        }
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
        var names = [ClassName]()
        for attribute: StaticString in Self.naming {
            guard let range = rawAttribute(node, attribute), range.count < 600 else { continue }
            for name in text.bytes[range].split(whereSeparator: ASCII.isSpace) { names.append(ClassName(name)) }
        }
        guard !names.isEmpty else { return .none }
        return ClassWords.hint(names, isQuotation: tag == .blockquote || children(node).contains { nodes[$0].tag == .blockquote })
    }

    /// Attributes in which pages say what an element is for.
    private static let naming: [StaticString] = ["class", "id", "data-testid", "data-component", "data-module", "data-area", "data-gu-name", "data-block", "data-role", "data-dtm-region"]
}

/// A name in a class attribute, cut into its words: `c-articleBody__related` is `c`, `article`, `body`, `related`.
struct ClassName {
    /// All letters and digits in small letters.
    var joined: [UInt8] = []
    var words: [[UInt8]] = []
    /// Where the words begin that come after `--`: they tell variants of one element apart.
    var variant = Int.max

    init(_ name: ArraySlice<UInt8>) {
        var word = [UInt8]()
        var previous: UInt8 = 0
        func close(_ words: inout [[UInt8]]) {
            if !word.isEmpty { words.append(word) }
            word = []
        }
        for byte in name {
            if !ASCII.isAlphanumeric(byte) || ASCII.isUpper(byte) && ASCII.isLower(previous) { close(&words) }
            if byte == UInt8(ascii: "-"), previous == UInt8(ascii: "-"), !words.isEmpty { variant = min(variant, words.count) }
            if ASCII.isAlphanumeric(byte) {
                word.append(ASCII.lowered(byte))
                joined.append(ASCII.lowered(byte))
            }
            previous = byte
        }
        close(&words)
    }

    /// Whether it says what an element has or lacks, not what it is: `has-sidebar`, `no-comments`.
    var isAboutParts: Bool {
        guard words.count > 1, let first = words.first else { return false }
        return Self.partWords.contains(first)
    }

    private static let partWords = Set(["has", "have", "no", "not", "non", "with", "without", "hide", "show"].map { Array($0.utf8) })
}

/// The words of class names and ids that tell what a part of a page is.
enum ClassWords {
    static func hint(_ names: [ClassName], isQuotation: Bool) -> ElementHint {
        var result = ElementHint.none
        // WordPress writes the categories and keywords of a post into its classes.
        let isPost = names.contains { post.contains($0.joined) }
        for name in names where !name.isAboutParts {
            if isBody(name.joined) { return .body }
            if isPost, name.words.count > 1, let first = name.words.first, taxonomy.contains(first) { continue }
            if let kind = sure[name.joined] {
                if case .drop(_, true) = result {} else { result = .drop(kind, isSure: true) }
                continue
            }
            if result == .none {
                if let kind = likely[name.joined] ?? whole[name.joined] { result = .drop(kind, isSure: false) } else if hidden.contains(name.joined) { result = .invisible }
            }
            for (place, word) in name.words.enumerated() {
                if let kind = sure[word] {
                    if case .drop(_, true) = result { continue }
                    result = .drop(kind, isSure: place < name.variant)
                } else if result == .none {
                    if let kind = likely[word] { result = .drop(kind, isSure: false) } else if caption.contains(word) { result = .caption } else if byline.contains(word) { result = .byline }
                }
            }
            if caption.contains(name.joined), result == .none { result = .caption }
            if byline.contains(name.joined), result == .none { result = .byline }
        }
        // An embedded post of a network is a quotation.
        if isQuotation, case .drop(_, false) = result { return .none }
        return result
    }

    private static func isBody(_ name: [UInt8]) -> Bool {
        if body.contains(name) { return true }
        for ending in bodyEndings where name.count > ending.count + 6 && name.suffix(ending.count).elementsEqual(ending) {
            if body.contains(Array(name.dropLast(ending.count))) { return true }
        }
        return false
    }

    private static let post = set("hentry post typepost typepage")
    private static let taxonomy = set("tag category cat author term format")
    private static let bodyEndings = ["wrapper", "wrap", "container", "inner", "main", "section", "text", "content"].map { Array($0.utf8) }

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
        articlebody storybody articletext storytext storycontent entrycontent postcontent articlecontent articlebodycontent storybodycontent articlepagecontent contentarticlebody bodycontent newsbody newscontent articlebodycontent
        postbody postentry tdpostcontent caasbody richtextarticlebody articlebodytext storybodytext paywallcontent singlecontent articulocuerpo cuerponoticia notacuerpo
        articlefulltext newsarticlebody articledetailtext storydetails articledescription newstext articlemaincontent articletextbody bodytext fullstory
        """)

    private static let sure = table([
        (.comments, "comments comment commentlist commentbox commentsection commentcontainer commentsarea disqus disqusthread livefyre respond usercomments fbcomments spotim viafoura coral reactions kommentare comentarios commentaires comentario kommentar discussion"),
        (.alsoRead, "related relatedposts relatedarticles relatedstories relatedcontent relatednews relatedlinks recirc recirculation readmore readalso alsoread mostread mostpopular mostviewed mostcommented trending outbrain taboola recommended recommendations recommendation youmaylike morestories morenews morefrom upnext nextarticle nextpost seealso lireaussi leeramas moreon articlerelated storyrelated relatedtopics internallink relacionadas relacionados inlinerelated readnext furtherreading lesenauch mehrzumthema"),
        (.share, "share sharing sharebar sharebuttons sharetools socialshare socialmedia sociallinks socialbar socialicons sharedaddy addtoany addthis shareit shareicons articleshare socialbuttons sharethis sharelinks"),
        (.newsletter, "newsletter newsletters newslettersignup signup subscribe subscribebox emailsignup mailchimp registrationwall regwall paywallprompt donate donationbox contributionsepic supportus"),
        (.cookie, "cookie cookies cookiebanner cookieconsent consent gdpr onetrust cookielaw ccpa"),
        (.ad, "ad ads advert advertisement advertisements advertising adslot adunit adcontainer adwrapper dfp googlead adsbygoogle banniere publicidad anzeige adsense adbox adplaceholder sponsored sponsor sponsors promo promos promobox promotion advertorial"),
        (.nav, "breadcrumb breadcrumbs navbar navigation nav menu mainmenu megamenu topbar pagination pager skiplink skiplinks skip subnav offcanvas hamburger searchform searchbox popup modal lightbox backtotop ticker tickerbar weatherwidget scoreboard loginform poll quiz"),
        (.tags, "taglist tagcloud articletags posttags tagslist storytags topicslist tagslinks keywords entrytags"),
        (.audio, "audioplayer podcastplayer listenbutton texttospeech videoplayer jwplayer playerwrapper speechkit beyondwords"),
    ])

    private static let likely = table([
        (.nav, "sidebar sidebars rail rightrail leftrail footer masthead siteheader globalheader bottombar toolbar tools banner utility disclaimer notification alertbar partners legal overlay"),
        (.alsoRead, "teaser teasers card cards carousel slider recommend suggestions latest popular moreabout playlist embedded embed collection stream river feed spotlight latestnews"),
        (.tags, "tags topics tagged categories category"),
        (.share, "social follow followus facebook twitter whatsapp print bookmark save actions"),
        (.contact, "authorbio authorbox bio aboutauthor aboutauthors authorinfo contributor authordescription authorprofile"),
        (.copyright, "copyright license licence rights"),
        (.timestamp, "readingtime readtime timestamp postmeta entrymeta articlemeta metainfo pubdate publishdate datetime"),
        (.correction, "correction corrections"),
        (.ad, "paywall premiumoffer offer cta callout"),
        (.newsletter, "subscription subscriptions donation membership"),
    ])

    /// Names that say so alone, but not as a part of another name: `widget`, not `elementor-widget-wrap`.
    private static let whole = table([(.nav, "widget widgets widgetarea"), (.alsoRead, "more")])

    private static let caption = set("caption captions figcaption photocaption imagecaption wpcaptiontext mediacaption credit credits photocredit imagecredit pictitle piecaption legende bildunterschrift imagecredits")
    private static let byline = set("byline bylines author authors authorname bylinename writtenby articleauthor postauthor")
    private static let hidden = set("hidden hide visuallyhidden sronly screenreadertext screenreaderonly screenreader noprint offscreen displaynone isvisuallyhidden uhidden a11yhidden accessibilityhidden")
}
