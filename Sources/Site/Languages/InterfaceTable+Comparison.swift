/// Coverage and comparison.
extension InterfaceTable {
    static func comparison(_ key: InterfaceKey) -> Row? {
        switch key {
        case .independentVersions:
            ("Independent wordings", "Unabhängige Fassungen", "Versions indépendantes", "Versiones independientes", "Незалежні формулювання",
             "Независимые формулировки", "独立表述", "صياغات مستقلة")
        case .compareIntro:
            ("Articles that share wording, and what only one of them has.",
             "Artikel mit gemeinsamem Wortlaut, und was nur einer von beiden hat.",
             "Articles aux formulations communes, et ce que l’un d’eux est seul à contenir.",
             "Artículos con redacción coincidente, y lo que solo uno de ellos tiene.",
             "Статті зі спільними формулюваннями і те, що є лише в одній із них.",
             "Статьи с общими формулировками и то, что есть лишь в одной из них.", "措辞相同的文章，以及仅其中一篇所有的内容。",
             "مقالات تشترك في الصياغة، وما تنفرد به إحداها.")
        case .wordForWord:
            ("Passages in the same words", "Stellen im gleichen Wortlaut", "Passages dans les mêmes termes", "Pasajes con las mismas palabras",
             "Фрагменти тими самими словами", "Фрагменты теми же словами", "措辞一致的段落", "مقاطع بالكلمات نفسها")
        case .onlyInOne:
            ("Only in one of the two", "Nur in einem der beiden", "Dans un seul des deux", "Solo en uno de los dos", "Лише в одній із двох",
             "Только в одной из двух", "仅见于其中一篇", "في إحداهما فقط")
        case .otherOutlets:
            ("Other outlets", "Andere Medien", "Autres médias", "Otros medios", "Інші видання", "Другие издания", "其他媒体", "وسائل إعلام أخرى")
        case .sharesWordingWith:
            ("Shares wording with", "Gemeinsamer Wortlaut mit", "Formulations communes avec", "Comparte redacción con",
             "Має спільні формулювання з", "Общие формулировки с", "措辞相同的文章", "تشترك في الصياغة مع")
        case .spellings: ("Spellings", "Schreibweisen", "Graphies", "Grafías", "Написання", "Написания", "写法", "طرق الكتابة")
        case .spellingsIntro:
            ("How each outlet writes a name.", "Wie die Medien einen Namen schreiben.", "Comment chaque média écrit un nom.",
             "Cómo escribe cada medio un nombre.", "Як кожне видання пише ім’я чи назву.", "Как каждое издание пишет имя или название.",
             "各媒体如何书写名称。", "كيف تكتب كل وسيلة إعلام الاسم.")
        case .numbers: ("Numbers", "Zahlen", "Chiffres", "Cifras", "Числа", "Числа", "数字", "الأرقام")
        case .numbersIntro:
            ("Figures with what they count, in their sentences. Where figures differ, all are shown.",
             "Zahlen mit dem, was sie zählen, in ihren Sätzen. Wo Angaben abweichen, stehen alle da.",
             "Les chiffres et ce qu’ils comptent, dans leurs phrases. Quand ils diffèrent, tous sont donnés.",
             "Cifras con lo que cuentan, en sus frases. Donde difieren, se muestran todas.",
             "Числа з тим, що вони лічать, у їхніх реченнях. Де числа різні, наведено всі.",
             "Числа с тем, что они считают, в их предложениях. Где числа расходятся, приведены все.", "数字及其所计之物，附所在句子；数字不一时全部列出。",
             "الأرقام وما تعدّه، في جملها. وحيث تختلف تُعرض كلها.")
        case .differingFigures:
            ("Different figures for the same thing", "Verschiedene Zahlen für dasselbe", "Chiffres différents pour la même chose",
             "Cifras distintas para lo mismo", "Різні числа про те саме", "Разные числа об одном и том же", "同一事物的不同数字",
             "أرقام مختلفة للشيء نفسه")
        case .coverageIntro:
            ("Which outlet published what, and when.", "Welches Medium was wann veröffentlicht hat.", "Quel média a publié quoi, et quand.",
             "Qué publicó cada medio y cuándo.", "Яке видання що і коли опублікувало.", "Какое издание что и когда опубликовало.",
             "各媒体在何时发布了什么。", "ما نشرته كل وسيلة إعلام ومتى.")
        case .namesByOutlet:
            ("Who is named by which outlet", "Wen welches Medium nennt", "Qui est mentionné par quel média", "A quién menciona cada medio",
             "Кого згадує кожне видання", "Кого упоминает каждое издание", "各媒体提及的名称", "من تذكره كل وسيلة إعلام")
        case .sharedWording:
            ("Shared wording", "Gemeinsamer Wortlaut", "Formulations communes", "Redacción coincidente", "Спільні формулювання",
             "Общие формулировки", "相同措辞", "صياغة مشتركة")
        case .wordingSharedWith:
            ("Wording shared with {1}", "Wortlaut gemeinsam mit {1}", "Formulations communes avec {1}", "Redacción coincidente con {1}",
             "Формулювання, спільні з: {1}", "Формулировки, общие с: {1}", "与{1}措辞相同", "صياغة مشتركة مع {1}")
        case .sharedQuotation:
            ("Shared quotation", "Gemeinsames Zitat", "Citation commune", "Cita en común", "Спільна цитата", "Общая цитата", "相同引语",
             "اقتباس مشترك")
        case .reworded:
            ("Same passage, reworded", "Gleiche Stelle, anders formuliert", "Même passage, reformulé", "Mismo pasaje, con otras palabras",
             "Той самий зміст іншими словами", "Тот же фрагмент другими словами", "内容相同，措辞不同", "المقطع نفسه بصياغة أخرى")
        case .nearlySameText:
            ("Nearly the same text", "Nahezu gleicher Text", "Texte presque identique", "Texto casi idéntico", "Майже той самий текст",
             "Почти тот же текст", "文本几乎相同", "نص شبه مطابق")
        case .earliestInDossier:
            ("Earliest in this dossier", "Frühester Beleg in diesem Dossier", "Le plus ancien de ce dossier", "El más antiguo de este dosier",
             "Найраніше в цьому досьє", "Самое раннее в этом досье", "本专题中最早", "الأقدم في هذا الملف")
        case .sameOwner:
            ("Same owner", "Gleicher Eigentümer", "Même propriétaire", "Mismo propietario", "Той самий власник", "Тот же владелец", "所有者相同",
             "المالك نفسه")
        case .noSharedWording:
            ("No shared wording was found.", "Es wurde kein gemeinsamer Wortlaut gefunden.", "Aucune formulation commune n’a été trouvée.",
             "No se encontró redacción coincidente.", "Спільних формулювань не знайдено.", "Общих формулировок не найдено.", "未发现相同措辞。",
             "لم يُعثر على صياغة مشتركة.")
        default: nil
        }
    }
}
