/// The page `docs/import-rules.md`, written from the rule table.
package enum RulesPage {
    package static var markdown: String {
        var page = """
            # Import rules

            What `dossier import` leaves out of an article, and why. This page is written from the table in
            `Sources/Import/Rules/RuleTable.swift`; a test checks that it is current.

            Nothing that a rule drops is lost: the raw file stays as it was received, and the ledger of each article lists every
            dropped line with the rule that dropped it. A line of the kinds byline, date-stamp, agency-credit and dateline becomes a
            key of the front matter.

            ## Switching rules off, and adding your own

            In `content/outlets/SLUG.md`, for the articles of one outlet:

            ```yaml
            import:
              off: [newsletter, timestamp]
              drop: ["(watch|listen) : *", "our app *"]
            ```

            `off` takes rule names from the list below. `drop` takes patterns, each of which must match a whole line:

            | in a pattern | matches |
            | --- | --- |
            | a word | that word, in capitals or small letters, with or without accents |
            | `:` | any separator: a colon, a bar, a dash, an arrow, a bullet |
            | `#` | a number |
            | `*` | any words, or none |
            | `(a\\|b c)` | one of several |
            | `?` after a word or bracket | that it may be missing |

            Quotation marks, brackets, commas and full stops are not looked at, nor are separators at a line's ends.

            ## The rules, in their order

            The first rule that fits a line decides. A line of more words than the limit stays.


            """
        for rule in RuleTable.rules { page += section(rule) }
        return page + ending
    }

    private static func section(_ rule: Rule) -> String {
        var text = "### `\(rule.id)`\n\n\(rule.summary) Kind: \(rule.kind.rawValue)."
        if rule.maxWords < .max { text += " At most \(rule.maxWords) words." }
        if rule.keepsSentences { text += " A line that ends in a full stop stays." }
        text += "\n\n"
        switch rule.test {
        case .patterns(let patterns): text += patterns.map { "    \($0)\n" }.joined() + "\n"
        case .check(let check): text += "\(check.explanation)\n\n"
        }
        for example in rule.examples { text += "- drops: \(example)\n" }
        for example in rule.keeps { text += "- keeps: \(example)\n" }
        return text + (rule.examples.isEmpty && rule.keeps.isEmpty ? "" : "\n")
    }

    private static let ending = """
        ## Copied pages

        Where more than a third of the lines are short, and a site's furniture stands among them, a text is taken for a whole page that was
        copied: two lines of the kinds ad, audio, comments, cookie, copyright, nav, newsletter, share, tags or timestamp, a menu of five
        lines above the first paragraph, or three headlines behind the line that says who contributed. Each line is scored: long lines that
        end in a stop speak for an article, short ones against it, lines that a rule drops far against it. The run of lines of the highest
        sum is the article, with all paragraphs of twelve words or more before and behind it, up to comments, tags, rights, cookies or menus;
        it ends where the comments begin, or a list of headlines with a short text below each. Inside it, three or more short
        lines in a row are a box or a menu, and so are headlines below a heading such as `Read next`, if no empty line stands between them
        and one parts them from the paragraph below. All of this is the rule `page`. Where it leaves out more than a quarter of a text, the import warns
        of it and gives the share.

        ## Lines and paragraphs

        Lines cut to a width are joined: most of them are full, to a width from 45 to 100 columns, or from 28, in long texts from 18, where they also go on in the
        middle of sentences. In other texts a line of 45 columns that stops in the middle of a sentence, at a small letter or a comma, goes on
        in the next one, where that begins in a small letter. A hyphen after a letter at a line's end goes where the next line begins in a small letter, in a text of any
        width; it stays where the word with its hyphen stands elsewhere in the text, before a capital letter, and before words such as `and`.

        ## Mails

        The parts of a mail that are text are one article; of several forms of one text the plain one is read, unless it says next to nothing.
        Below `---------- Forwarded message`, or where the subject begins with `Fwd:` and the like, the mail that was sent on is the article:
        its subject, day and sender count, and a note of up to 120 words above it is dropped, as the lines of both headers are. A sender
        is the author where the text names none.

        ## Saved pages

        In HTML an element is left out as a whole where its tag, its role or a word of its class says that it is no part of the article
        (navigation, comments, related articles, sharing, newsletters, cookies, advertisements), unless it holds most of the page's
        paragraphs. Of the rest, paragraphs are scored by length, commas and links, and the element of the highest score is taken,
        with what stands around it and reads on. Then the rules above are asked about each line of it.

        ## Encodings

        A byte-order mark decides, then the form of UTF-16, UTF-32 or UTF-8, then what a page or mail declares. A text of which none of
        this says anything is a guess, and the import warns of it: `not UTF-8: read as windows-1252`. It is Cyrillic where at least half
        of its letters beyond ASCII stand next to another one, and at least half of them are о, е, а, и, н, т, с, р, в or л as
        Windows-1251 or KOI8-R writes these; of fewer than eight letters nothing is said. All else is read as Windows-1252. If the guess
        is wrong, save the file as UTF-8.

        ## What is no article

        No article is made of PDFs, office documents, archives, pictures, programs and other binary data, known by their first bytes; of files
        whose names end in `.css`, `.js`, `.csv`, `.tsv`, `.ics`, `.bib`, `.ris`, `.svg`, `.png`, `.jpg`, `.jpeg`, `.gif`, `.webp`, `.ico`, `.woff`, `.woff2` or `.mp4`; of `.json`
        files without the text of an article; of what a browser saved in `page_files` beside `page.html` (its frames, scripts, pictures and
        the like; a `.txt`, `.md` or `.eml` there is read); of files in which nothing was taken for an article; and of files with an article
        whose text would be longer than 8,000,000 bytes as Markdown, which no build reads: cut them into several. The import of a folder
        leaves them out with a warning, and so does a build for `content/seeds`.

        """
}

extension Rule.Check {
    /// What the check looks for, in a sentence.
    var explanation: String {
        switch self {
        case .captionCredit: "The line ends in the credit of a picture (`(Photo: …)`, `Credit: …`, `AP Photo/…`) or begins with `Image:`, `Photo:` and the like."
        case .shareRow: "Every word is the name of a network, of a button, or a word that stands beside those."
        case .breadcrumb: "Short parts between `>`, `»`, `›` or `/`: two marks, or one after `Home`."
        case .bareAddress: "The line is a web address or a name of a network (`@harbour`) and nothing else, or has neither letter nor digit."
        case .copyrightSign: "The line begins with ©, with `Copyright` and a year, or is short and has a ©."
        case .clockTime: "Nothing but a time of day, perhaps with a zone."
        case .phoneOrMail: "Nothing but an address of mail or a telephone number."
        case .hashtags: "Every word begins with `#`."
        case .wireNote: "The line stands in brackets and begins with `Adds`, `Updates`, `Recasts`, `Refiles` and the like."
        case .endMark: "`END`, `-30-` and the like between hyphens or in brackets, or `ENDS` in capitals."
        case .titleRepeat: "The line has the letters and digits of the title; a site's name after ` | `, ` - ` or ` – ` does not count."
        case .pullQuote: "A quotation, a block quotation or a short line whose letters and digits stand in a longer paragraph near by."
        case .runningHead: "In plain text: the line begins or ends in `Page 2 of 9`; or it stands beside two form feeds or more, whatever numbers are in it; or it is nothing but a number, beside a form feed or such a line."
        case .byline: "`By`, `Interview by`, `Von unserem Korrespondenten`, `Por`, `Par` … and names; or a name beside a role or a date, between bars; or a name between title and date."
        case .dateStamp: "Nothing but dates with a year, times, weekdays and words such as `Published` and `Updated`. A place (`Zurich, 13 March 2023`), an outlet (`The Herald, 13 March 2023`) or a source (`来源：`) before it becomes `dateline` or `credit`. Dates such as 03/04/2021 are read where the order of day and month is known."
        case .dateline: "The first paragraph begins with a place in capitals, perhaps a date and an agency in brackets, and a dash or colon. A full date in it becomes `date`, where nothing else says it. Names in capitals with a colon are speakers where one comes twice or three are there."
        case .pageBoilerplate: "See *Copied pages* and *Saved pages* below."
        }
    }
}
