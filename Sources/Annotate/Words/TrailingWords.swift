/// The words of other languages than English that stand between a quotation and its speaker: `„…“, sagte X`, `« … », selon X`.
///
/// Verbs in the singular alone: with a plural, “sagten Experten”, stands a noun that German writes as it writes names.
enum TrailingWords {
    static let lists: [String: WordList] = [
        "de": list(
            verbs: """
                sagte sagt betonte betont erklärte erklärt meinte meint schrieb schreibt warnte warnt mahnte mahnt forderte fordert
                ergänzte versicherte behauptete bekräftigte unterstrich kommentierte kritisierte berichtete erzählte fragte rief fügte
                erläuterte urteilte klagte lobte
                """,
            replies: "antwortete antwortet erwiderte entgegnete", sources: "laut so", auxiliaries: "", pronouns: "er sie es",
            // Nouns that stand between the verb and its subject.
            noNames: """
                anfang mitte ende montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
                journalisten journalistinnen reportern medienvertretern abgeordneten anhängern
                """),
        "fr": list(
            verbs: """
                dit affirmé affirme déclaré déclare expliqué explique ajouté ajoute assuré assure estimé estime souligné souligne
                lancé lance indiqué indique précisé précise confié confie raconté raconte martelé martèle insisté insiste rappelé rappelle
                regretté regrette dénoncé dénonce commenté commente prévenu prévient écrit
                """,
            replies: "répondu répond répliqué réplique", sources: "selon", auxiliaries: "a", pronouns: "il elle"),
        "es": list(
            verbs: """
                dijo dice dicho afirmó afirma afirmado declaró declara declarado aseguró asegura asegurado explicó explica explicado señaló señala señalado
                añadió añade añadido agregó agrega sostuvo sostiene indicó indica manifestó advirtió advierte advertido subrayó subraya
                comentó comenta contó cuenta apuntó apunta precisó recordó recuerda insistió insiste escribió escribe lamentó
                """,
            replies: "respondió responde replicó", sources: "según", auxiliaries: "ha", pronouns: "él ella"),
        "ru": list(
            verbs: """
                сказал сказала заявил заявила отметил отметила подчеркнул подчеркнула добавил добавила сообщил сообщила объяснил объяснила
                написал написала рассказал рассказала пояснил пояснила уточнил уточнила признал признала предупредил предупредила спросил спросила
                напомнил напомнила считает говорит утверждает
                """,
            replies: "ответил ответила", sources: "", auxiliaries: "", pronouns: "он она"),
        "uk": list(
            verbs: """
                сказав сказала заявив заявила зазначив зазначила підкреслив підкреслила наголосив наголосила додав додала повідомив повідомила
                пояснив пояснила написав написала розповів розповіла уточнив уточнила визнав визнала попередив попередила запитав запитала
                нагадав нагадала вважає каже стверджує
                """,
            replies: "відповів відповіла", sources: "", auxiliaries: "", pronouns: "він вона"),
    ]

    /// - Parameter replies: verbs of answers, which are another's than the words before them.
    private static func list(verbs: String, replies: String, sources: String, auxiliaries: String, pronouns: String, noNames: String = "") -> WordList {
        let groups: [(WordTraits, String)] = [
            (.trailingVerb, verbs), ([.trailingVerb, .trailingReply], replies), (.trailingSource, sources), (.trailingAuxiliary, auxiliaries), (.trailingPronoun, pronouns), (.starter, noNames),
        ]
        return WordList(
            groups.flatMap { classes, text in
                text.utf8.split { $0 <= 0x20 }.map { (word: String(decoding: $0, as: UTF8.self), entry: WordEntry(classes: classes)) }
            })
    }
}
