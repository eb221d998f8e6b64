/// The words of other languages than English that join a quotation to its speaker: `„…“, sagte X`, `« … », selon X`, `X dijo: «…»`.
///
/// Verbs in the singular alone: with a plural, “sagten Experten”, stands a noun that German writes as it writes names.
enum ReportingWords {
    static let lists: [String: WordList] = [
        "de": list(
            verbs: """
                sagte sagt betonte betont erklärte erklärt meinte meint schrieb schreibt warnte warnt mahnte mahnt forderte fordert
                ergänzte versicherte behauptete bekräftigte unterstrich kommentierte kritisierte berichtete erzählte fragte rief fügte
                erläuterte urteilte klagte lobte nannte nennt
                """,
            replies: "antwortete antwortet erwiderte entgegnete", sources: "laut so", auxiliaries: "", pronouns: "er sie es", articles: "der die das",
            passives: "wurde wurden wird werden worden",
            // Nouns that stand between the verb and its subject, and words that begin a sentence.
            noNames: """
                für gegen nach über mit ohne trotz wegen neben unter zwischen bei von zu seit während auch wie als aber und doch denn dass weil
                den dem des ein eine einen einem einer
                anfang mitte ende montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
                journalisten journalistinnen reportern medienvertretern abgeordneten anhängern
                """),
        "fr": list(
            verbs: """
                dit affirmé affirme déclaré déclare expliqué explique ajouté ajoute assuré assure estimé estime souligné souligne
                lancé lance indiqué indique précisé précise confié confie raconté raconte martelé martèle insisté insiste rappelé rappelle
                regretté regrette dénoncé dénonce commenté commente prévenu prévient écrit
                """,
            replies: "répondu répond répliqué réplique", sources: "selon", auxiliaries: "a", pronouns: "il elle", articles: "le la",
            passives: "été",
            noNames: "pour contre avec sans sur chez après avant depuis pendant malgré et mais quand comme que qui les un une des de du d"),
        "es": list(
            verbs: """
                dijo dice dicho afirmó afirma afirmado declaró declara declarado aseguró asegura asegurado explicó explica explicado señaló señala señalado
                añadió añade añadido agregó agrega sostuvo sostiene indicó indica manifestó advirtió advierte advertido subrayó subraya
                comentó comenta contó cuenta apuntó apunta precisó recordó recuerda insistió insiste escribió escribe lamentó
                """,
            replies: "respondió responde replicó", sources: "según", auxiliaries: "ha", pronouns: "él ella", articles: "el la",
            passives: "fue sido",
            noNames: "para contra con sin sobre tras ante desde durante pese y pero cuando como que los las un una a al de del"),
        "ru": list(
            verbs: """
                сказал сказала заявил заявила отметил отметила подчеркнул подчеркнула добавил добавила сообщил сообщила объяснил объяснила
                написал написала рассказал рассказала пояснил пояснила уточнил уточнила признал признала предупредил предупредила спросил спросила
                напомнил напомнила считает говорит утверждает
                """,
            replies: "ответил ответила", sources: "", auxiliaries: "", pronouns: "он она",
            passives: "был была", noNames: "для против с без о об после до из у за при по и но когда как"),
        "uk": list(
            verbs: """
                сказав сказала заявив заявила зазначив зазначила підкреслив підкреслила наголосив наголосила додав додала повідомив повідомила
                пояснив пояснила написав написала розповів розповіла уточнив уточнила визнав визнала попередив попередила запитав запитала
                нагадав нагадала вважає каже стверджує
                """,
            replies: "відповів відповіла", sources: "", auxiliaries: "", pronouns: "він вона",
            passives: "був була", noNames: "для проти з без про після до із у за при по і та але коли як"),
    ]

    /// - Parameters:
    ///   - replies: verbs of answers, which are another's than the words before them.
    ///   - articles: the definite ones of a subject.
    ///   - passives: with them who is named is the one who is spoken of.
    ///   - noNames: words that are no part of a name where they stand beside one in capitals.
    private static func list(verbs: String, replies: String, sources: String, auxiliaries: String, pronouns: String, articles: String = "", passives: String, noNames: String) -> WordList {
        let groups: [(WordTraits, String)] = [
            (.reportingVerb, verbs), ([.reportingVerb, .replyingVerb], replies), (.sourceWord, sources), (.reportingAuxiliary, auxiliaries), (.speakerPronoun, pronouns),
            (.passive, passives), ([.starter, .determiner], articles), (.starter, noNames),
        ]
        return WordList(
            groups.flatMap { classes, text in
                text.utf8.split { $0 <= 0x20 }.map { (word: String(decoding: $0, as: UTF8.self), entry: WordEntry(classes: classes)) }
            }, knowing: .reporting)
    }
}
