/// Entities and their network.
extension InterfaceTable {
    static func names(_ key: InterfaceKey) -> Row? {
        switch key {
        // Entity.
        case .person: ("Person", "Person", "Personne", "Persona", "Особа", "Человек", "人物", "شخص")
        case .organization: ("Organization", "Organisation", "Organisation", "Organización", "Організація", "Организация", "机构", "منظمة")
        case .place: ("Place", "Ort", "Lieu", "Lugar", "Місце", "Место", "地点", "مكان")
        case .event: ("Event", "Ereignis", "Événement", "Acontecimiento", "Подія", "Событие", "事件", "حدث")
        case .people: ("People", "Personen", "Personnes", "Personas", "Люди", "Люди", "人物", "الأشخاص")
        case .organizations:
            ("Organizations", "Organisationen", "Organisations", "Organizaciones", "Організації", "Организации", "机构", "المنظمات")
        case .places: ("Places", "Orte", "Lieux", "Lugares", "Місця", "Места", "地点", "الأماكن")
        case .events: ("Events", "Ereignisse", "Événements", "Acontecimientos", "Події", "События", "事件", "الأحداث")
        case .alsoKnownAs:
            ("Also known as", "Auch bekannt als", "Autres noms", "También conocido como", "Інші назви", "Другие названия", "又称",
             "يُعرف أيضًا باسم")
        case .spellingsByOutlet:
            ("Spellings by outlet", "Schreibweisen nach Medium", "Graphies par média", "Grafías por medio",
             "Варіанти написання за виданнями", "Варианты написания по изданиям", "各媒体的写法", "صيغ الاسم بحسب وسيلة الإعلام")
        case .spelling: ("Spelling", "Schreibweise", "Graphie", "Grafía", "Написання", "Написание", "写法", "صيغة الاسم")
        case .mentions: ("Mentions", "Nennungen", "Mentions", "Menciones", "Згадки", "Упоминания", "提及次数", "مرات الذكر")
        case .mentionsByDay:
            ("Mentions by day", "Nennungen nach Tag", "Mentions par jour", "Menciones por día", "Згадки за днями", "Упоминания по дням",
             "每日提及次数", "مرات الذكر بحسب اليوم")
        case .mentionsByMonth:
            ("Mentions by month", "Nennungen nach Monat", "Mentions par mois", "Menciones por mes", "Згадки за місяцями",
             "Упоминания по месяцам", "每月提及次数", "مرات الذكر بحسب الشهر")
        case .inContext: ("In context", "Im Zusammenhang", "En contexte", "En contexto", "У контексті", "В контексте", "上下文", "في السياق")
        case .appearsWith:
            ("Appears with", "Genannt zusammen mit", "Mentionné avec", "Aparece con", "Згадують разом із", "Упоминают вместе с", "共同出现",
             "يُذكر مع")
        case .firstMention:
            ("First mention", "Erste Nennung", "Première mention", "Primera mención", "Перша згадка", "Первое упоминание", "首次提及",
             "أول ذكر")
        case .lastMention:
            ("Last mention", "Letzte Nennung", "Dernière mention", "Última mención", "Остання згадка", "Последнее упоминание", "最近提及",
             "آخر ذكر")
        case .noMentions:
            ("Not named in any article.", "In keinem Artikel genannt.", "N’est mentionné dans aucun article.",
             "No se menciona en ningún artículo.", "Не згадано в жодній статті.", "Не упоминается ни в одной статье.", "没有文章提及。",
             "غير مذكور في أي مقالة.")
        case .suggestedEntity:
            ("Suggested by the program, not confirmed by a curator", "Vom Programm vorgeschlagen, redaktionell nicht bestätigt",
             "Proposé par le programme, non confirmé par la rédaction", "Propuesto por el programa, sin confirmar por la redacción",
             "Запропоновано програмою, не підтверджено укладачем", "Предложено программой, не подтверждено составителем", "由程序建议，未经编者确认",
             "اقترحه البرنامج ولم يؤكده محرر")
        case .onWikidata:
            ("On Wikidata", "Auf Wikidata", "Sur Wikidata", "En Wikidata", "У Вікіданих", "В Викиданных", "在维基数据上", "على ويكي بيانات")
        case .quotedHere: ("Quoted", "Zitiert", "Propos rapportés", "Declaraciones", "Цитати", "Высказывания", "言论", "تصريحات")
        case .participants: ("Participants", "Beteiligte", "Participants", "Participantes", "Учасники", "Участники", "参与者", "المشاركون")
        case .when: ("When", "Wann", "Quand", "Cuándo", "Коли", "Когда", "时间", "متى")
        case .where: ("Where", "Wo", "Où", "Dónde", "Де", "Где", "地点", "أين")

        // Network.
        case .networkIntro:
            ("Who is named in the same articles.", "Wer in denselben Artikeln genannt wird.", "Qui est mentionné dans les mêmes articles.",
             "Quiénes aparecen en los mismos artículos.", "Кого згадують в одних і тих самих статтях.",
             "Кого упоминают в одних и тех же статьях.", "哪些名称出现在同一篇文章中。", "من يُذكرون في المقالات نفسها.")
        case .articlesTogether:
            ("Articles together", "Gemeinsame Artikel", "Articles en commun", "Artículos en común", "Спільні статті", "Общие статьи",
             "共同出现的文章", "مقالات مشتركة")
        default: nil
        }
    }
}
