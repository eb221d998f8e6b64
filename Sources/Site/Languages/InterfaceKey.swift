/// A text of the site's interface, by what it says. `{1}`, `{2}` … stand for what the page fills in.
///
/// Names are those by which templates use them: `\(strings.articles)`.
package enum InterfaceKey: Int, Sendable, Hashable, CaseIterable {
    // Every page.
    case skipToContent, mainNavigation, breadcrumbs, menu, home, articles, article, entities, outlets, outlet,
        timeline, quotes, coverage, compare, network, search, about, data, feed, madeWith, backToTop, seeAll,
        showTable, total, date, day, month, period, fromTo, undated, untitled, language, theme, themeLight, themeDark,
        themeSystem, close

    // Home.
    case startHere, newestArticles, noArticles, mostNamed, articlesByDay, articlesByMonth

    // Article.
    case byAuthor, published, updated, source, credit, dateline, dateNote, tags, summary, originalArticle, readAt,
        excerptNotice, linkNotice, textWithheld, rights, rightsFull, rightsExcerpt, rightsLink, authorNotStated,
        outletNotStated, namedInArticle, quotesInArticle, datesInArticle, onThisPage, noneNamed, olderArticle,
        newerArticle, relatedArticles, bothName, passage, linkToPassage, backToText

    // Citation box.
    case cite, citeArticle, citePassage, citePassageByHand, citationText, citationFormat, copy, copied, copyFailed, accessed, updatedOn,
        paragraphNumber, inDossier,
        noDate, allCitations

    // Provenance and ledger.
    case provenance, rawFile, checksum, unchangedSinceImport, editedSinceImport, noRawFile, ledger, ledgerNotShown,
        kept, leftOut, usedAs, reason, bytesInFile, ledgerTitle, ledgerByline, ledgerLayout, ledgerAlsoRead,
        ledgerDateStamp, ledgerAgencyCredit, ledgerPhotoCaption, ledgerAdvertisement, ledgerShare, ledgerNewsletter,
        ledgerCookie, ledgerNavigation, ledgerComments, ledgerTags, ledgerCopyright, ledgerAudio, ledgerContact,
        ledgerTimestamp, ledgerPullQuote, ledgerTitleRepeat, ledgerCorrection, ledgerMailHeader

    // Entity.
    case person, organization, place, event, people, organizations, places, events, alsoKnownAs, spellingsByOutlet,
        spelling, mentions, mentionsByDay, mentionsByMonth, inContext, appearsWith, firstMention, lastMention,
        noMentions, suggestedEntity, onWikidata, quotedHere, participants, when, `where`

    // Outlet.
    case owner, website, onlyHere, articlesOfOutlet

    // List of articles: filters and paging.
    case filters, type, allOutlets, allTypes, allMonths, allTags, allLanguages, clearFilters, noMatch, listFailed, shownOf, pageOf, pages,
        previousPage, nextPage, newestFirst, oldestFirst

    // Timeline.
    case timelineIntro, planned, asStated, unresolvedDates, since, until, notLaterThan, early, mid, late, weekOf,
        quarter, decade, spring, summer, autumn, winter,
        timelineByEvent, timelineByPublication, entriesByDay, entriesByPeriod, workedOutFrom,
        workedOutFromPublished, approximately, plannedAs, setByCurator

    // Quotations.
    case speaker, speakers, allSpeakers, speakerInferred, speakerNotStated, differentSpeakers, alsoQuotedIn, noQuotes,
        quotesIntro, unnamedSpeakers, saidAbout, saidBy, subjectOfVerb, namedAfter, namedBeforeColon, lineBeforeEndsInColon, goesOnAfter,
        nextSentenceSays, termWithoutSpeaker, quotedInsideAnother

    // Coverage and comparison.
    case coverageIntro, namesByOutlet, sharedWording, wordingSharedWith, sharedQuotation, reworded, nearlySameText,
        earliestInDossier, sameOwner, noSharedWording,
        compareIntro, wordForWord, onlyInOne, otherOutlets, sharesWordingWith, independentVersions, spellings, spellingsIntro,
        numbers, numbersIntro, differingFigures

    // Network.
    case networkIntro, articlesTogether

    // Search, and the messages of its script.
    case searchLabel, searchHint, searchKeys, searchButton, results, searching, noResults, noResultsHint, didYouMean, moreResults,
        searchFailed, searchNeedsScript, sortBy, relevance, searchAll, searchCount, searchAtLeast, searchPartial,
        searchMissing, searchCorrected, searchNoDate, searchAlso, searchOnly, searchArticleList, searchNamedIn, searchNameType,
        searchByMonth, searchAny, searchNextHit, searchPreviousHit, searchUnmark, searchHits, from, to

    // About.
    case method, inNumbers, dataFiles, dataIntro, fieldsOfData, download

    // Page not found.
    case notFound, notFoundText, nearestPage

    // Charts: what a reader who does not see them is told.
    case chartArticles, chartNetwork

    /// By which templates name it.
    package var name: String { "\(self)" }
}
