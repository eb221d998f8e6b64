/// The counted words of the interface: the part of its table that has plural forms.
extension InterfaceTable {
    /// English, German, French, Spanish, Ukrainian, Russian, Chinese, Arabic.
    typealias CountRow = (
        en: PluralForms, de: PluralForms, fr: PluralForms, es: PluralForms,
        uk: PluralForms, ru: PluralForms, zh: PluralForms, ar: PluralForms
    )

    static func row(_ key: CountKey) -> CountRow {
        switch key {
        case .articles:
            (.oneOther("{n} article", "{n} articles"),
             .oneOther("{n} Artikel", "{n} Artikel"),
             .oneManyOther("{n} article", "{n} d’articles", "{n} articles"),
             .oneManyOther("{n} artículo", "{n} de artículos", "{n} artículos"),
             .oneFewMany("{n} стаття", "{n} статті", "{n} статей"),
             .oneFewMany("{n} статья", "{n} статьи", "{n} статей"),
             .invariant("{n} 篇文章"),
             .all("لا مقالات", "مقالة واحدة", "مقالتان", "{n} مقالات", "{n} مقالة", "{n} مقالة"))
        case .mentions:
            (.oneOther("{n} mention", "{n} mentions"),
             .oneOther("{n} Nennung", "{n} Nennungen"),
             .oneManyOther("{n} mention", "{n} de mentions", "{n} mentions"),
             .oneManyOther("{n} mención", "{n} de menciones", "{n} menciones"),
             .oneFewMany("{n} згадка", "{n} згадки", "{n} згадок"),
             .oneFewMany("{n} упоминание", "{n} упоминания", "{n} упоминаний"),
             .invariant("{n} 次提及"),
             .all("لا إشارات", "إشارة واحدة", "إشارتان", "{n} إشارات", "{n} إشارة", "{n} إشارة"))
        case .names:
            (.oneOther("{n} name", "{n} names"),
             .oneOther("{n} Name", "{n} Namen"),
             .oneManyOther("{n} nom", "{n} de noms", "{n} noms"),
             .oneManyOther("{n} nombre", "{n} de nombres", "{n} nombres"),
             .oneFewMany("{n} ім’я", "{n} імені", "{n} імен"),
             .oneFewMany("{n} имя", "{n} имени", "{n} имён"),
             .invariant("{n} 个名称"),
             .all("لا أسماء", "اسم واحد", "اسمان", "{n} أسماء", "{n} اسمًا", "{n} اسم"))
        case .people:
            (.oneOther("{n} person", "{n} people"),
             .oneOther("{n} Person", "{n} Personen"),
             .oneManyOther("{n} personne", "{n} de personnes", "{n} personnes"),
             .oneManyOther("{n} persona", "{n} de personas", "{n} personas"),
             .oneFewMany("{n} особа", "{n} особи", "{n} осіб"),
             .oneFewMany("{n} человек", "{n} человека", "{n} человек"),
             .invariant("{n} 个人物"),
             .all("لا أشخاص", "شخص واحد", "شخصان", "{n} أشخاص", "{n} شخصًا", "{n} شخص"))
        case .organizations:
            (.oneOther("{n} organization", "{n} organizations"),
             .oneOther("{n} Organisation", "{n} Organisationen"),
             .oneManyOther("{n} organisation", "{n} d’organisations", "{n} organisations"),
             .oneManyOther("{n} organización", "{n} de organizaciones", "{n} organizaciones"),
             .oneFewMany("{n} організація", "{n} організації", "{n} організацій"),
             .oneFewMany("{n} организация", "{n} организации", "{n} организаций"),
             .invariant("{n} 个机构"),
             .all("لا منظمات", "منظمة واحدة", "منظمتان", "{n} منظمات", "{n} منظمة", "{n} منظمة"))
        case .places:
            (.oneOther("{n} place", "{n} places"),
             .oneOther("{n} Ort", "{n} Orte"),
             .oneManyOther("{n} lieu", "{n} de lieux", "{n} lieux"),
             .oneManyOther("{n} lugar", "{n} de lugares", "{n} lugares"),
             .oneFewMany("{n} місце", "{n} місця", "{n} місць"),
             .oneFewMany("{n} место", "{n} места", "{n} мест"),
             .invariant("{n} 个地点"),
             .all("لا أماكن", "مكان واحد", "مكانان", "{n} أماكن", "{n} مكانًا", "{n} مكان"))
        case .events:
            (.oneOther("{n} event", "{n} events"),
             .oneOther("{n} Ereignis", "{n} Ereignisse"),
             .oneManyOther("{n} événement", "{n} d’événements", "{n} événements"),
             .oneManyOther("{n} acontecimiento", "{n} de acontecimientos", "{n} acontecimientos"),
             .oneFewMany("{n} подія", "{n} події", "{n} подій"),
             .oneFewMany("{n} событие", "{n} события", "{n} событий"),
             .invariant("{n} 个事件"),
             .all("لا أحداث", "حدث واحد", "حدثان", "{n} أحداث", "{n} حدثًا", "{n} حدث"))
        case .outlets:
            (.oneOther("{n} outlet", "{n} outlets"),
             .oneOther("{n} Medium", "{n} Medien"),
             .oneManyOther("{n} média", "{n} de médias", "{n} médias"),
             .oneManyOther("{n} medio", "{n} de medios", "{n} medios"),
             .oneFewMany("{n} видання", "{n} видання", "{n} видань"),
             .oneFewMany("{n} издание", "{n} издания", "{n} изданий"),
             .invariant("{n} 家媒体"),
             .all("لا وسائل إعلام", "وسيلة إعلام واحدة", "وسيلتا إعلام", "{n} وسائل إعلام", "{n} وسيلة إعلام", "{n} وسيلة إعلام"))
        case .quotations:
            (.oneOther("{n} quotation", "{n} quotations"),
             .oneOther("{n} Zitat", "{n} Zitate"),
             .oneManyOther("{n} citation", "{n} de citations", "{n} citations"),
             .oneManyOther("{n} cita", "{n} de citas", "{n} citas"),
             .oneFewMany("{n} цитата", "{n} цитати", "{n} цитат"),
             .oneFewMany("{n} цитата", "{n} цитаты", "{n} цитат"),
             .invariant("{n} 条引语"),
             .all("لا اقتباسات", "اقتباس واحد", "اقتباسان", "{n} اقتباسات", "{n} اقتباسًا", "{n} اقتباس"))
        case .dates:
            (.oneOther("{n} date", "{n} dates"),
             .oneOther("{n} Zeitangabe", "{n} Zeitangaben"),
             .oneManyOther("{n} date", "{n} de dates", "{n} dates"),
             .oneManyOther("{n} fecha", "{n} de fechas", "{n} fechas"),
             .oneFewMany("{n} дата", "{n} дати", "{n} дат"),
             .oneFewMany("{n} дата", "{n} даты", "{n} дат"),
             .invariant("{n} 个日期"),
             .all("لا تواريخ", "تاريخ واحد", "تاريخان", "{n} تواريخ", "{n} تاريخًا", "{n} تاريخ"))
        case .passages:
            (.oneOther("{n} passage", "{n} passages"),
             .oneOther("{n} Absatz", "{n} Absätze"),
             .oneManyOther("{n} passage", "{n} de passages", "{n} passages"),
             .oneManyOther("{n} pasaje", "{n} de pasajes", "{n} pasajes"),
             .oneFewMany("{n} абзац", "{n} абзаци", "{n} абзаців"),
             .oneFewMany("{n} абзац", "{n} абзаца", "{n} абзацев"),
             .invariant("{n} 段"),
             .all("لا فقرات", "فقرة واحدة", "فقرتان", "{n} فقرات", "{n} فقرة", "{n} فقرة"))
        case .words:
            (.oneOther("{n} word", "{n} words"),
             .oneOther("{n} Wort", "{n} Wörter"),
             .oneManyOther("{n} mot", "{n} de mots", "{n} mots"),
             .oneManyOther("{n} palabra", "{n} de palabras", "{n} palabras"),
             .oneFewMany("{n} слово", "{n} слова", "{n} слів"),
             .oneFewMany("{n} слово", "{n} слова", "{n} слов"),
             .invariant("{n} 个词"),
             .all("لا كلمات", "كلمة واحدة", "كلمتان", "{n} كلمات", "{n} كلمة", "{n} كلمة"))
        case .characters:
            (.oneOther("{n} character", "{n} characters"),
             .oneOther("{n} Zeichen", "{n} Zeichen"),
             .oneManyOther("{n} caractère", "{n} de caractères", "{n} caractères"),
             .oneManyOther("{n} carácter", "{n} de caracteres", "{n} caracteres"),
             .oneFewMany("{n} знак", "{n} знаки", "{n} знаків"),
             .oneFewMany("{n} знак", "{n} знака", "{n} знаков"),
             .invariant("{n} 字"),
             .all("لا أحرف", "حرف واحد", "حرفان", "{n} أحرف", "{n} حرفًا", "{n} حرف"))
        case .firstWords:
            (.oneOther("the first word", "the first {n} words"),
             .oneOther("das erste Wort", "die ersten {n} Wörter"),
             .oneManyOther("le premier mot", "le premier {n} de mots", "les {n} premiers mots"),
             .oneManyOther("la primera palabra", "el primer {n} de palabras", "las primeras {n} palabras"),
             .oneFewMany("перше {n} слово", "перші {n} слова", "перші {n} слів"),
             .oneFewMany("первое {n} слово", "первые {n} слова", "первые {n} слов"),
             .invariant("前 {n} 个词"),
             .all("بلا كلمات", "الكلمة الأولى", "أول كلمتين", "أول {n} كلمات", "أول {n} كلمة", "أول {n} كلمة"))
        case .results:
            (.oneOther("{n} result", "{n} results"),
             .oneOther("{n} Ergebnis", "{n} Ergebnisse"),
             .oneManyOther("{n} résultat", "{n} de résultats", "{n} résultats"),
             .oneManyOther("{n} resultado", "{n} de resultados", "{n} resultados"),
             .oneFewMany("{n} результат", "{n} результати", "{n} результатів"),
             .oneFewMany("{n} результат", "{n} результата", "{n} результатов"),
             .invariant("{n} 条结果"),
             .all("لا نتائج", "نتيجة واحدة", "نتيجتان", "{n} نتائج", "{n} نتيجة", "{n} نتيجة"))
        case .days:
            (.oneOther("{n} day", "{n} days"),
             .oneOther("{n} Tag", "{n} Tage"),
             .oneManyOther("{n} jour", "{n} de jours", "{n} jours"),
             .oneManyOther("{n} día", "{n} de días", "{n} días"),
             .oneFewMany("{n} день", "{n} дні", "{n} днів"),
             .oneFewMany("{n} день", "{n} дня", "{n} дней"),
             .invariant("{n} 天"),
             .all("لا أيام", "يوم واحد", "يومان", "{n} أيام", "{n} يومًا", "{n} يوم"))
        case .bytes:
            (.oneOther("{n} byte", "{n} bytes"),
             .oneOther("{n} Byte", "{n} Bytes"),
             .oneManyOther("{n} octet", "{n} d’octets", "{n} octets"),
             .oneManyOther("{n} byte", "{n} de bytes", "{n} bytes"),
             .oneFewMany("{n} байт", "{n} байти", "{n} байтів"),
             .oneFewMany("{n} байт", "{n} байта", "{n} байт"),
             .invariant("{n} 字节"),
             .all("لا بايتات", "بايت واحد", "بايتان", "{n} بايتات", "{n} بايتًا", "{n} بايت"))
        case .files:
            (.oneOther("{n} file", "{n} files"),
             .oneOther("{n} Datei", "{n} Dateien"),
             .oneManyOther("{n} fichier", "{n} de fichiers", "{n} fichiers"),
             .oneManyOther("{n} archivo", "{n} de archivos", "{n} archivos"),
             .oneFewMany("{n} файл", "{n} файли", "{n} файлів"),
             .oneFewMany("{n} файл", "{n} файла", "{n} файлов"),
             .invariant("{n} 个文件"),
             .all("لا ملفات", "ملف واحد", "ملفان", "{n} ملفات", "{n} ملفًا", "{n} ملف"))
        case .links:
            (.oneOther("{n} link", "{n} links"),
             .oneOther("{n} Verbindung", "{n} Verbindungen"),
             .oneManyOther("{n} lien", "{n} de liens", "{n} liens"),
             .oneManyOther("{n} vínculo", "{n} de vínculos", "{n} vínculos"),
             .oneFewMany("{n} зв’язок", "{n} зв’язки", "{n} зв’язків"),
             .oneFewMany("{n} связь", "{n} связи", "{n} связей"),
             .invariant("{n} 条关联"),
             .all("لا روابط", "رابط واحد", "رابطان", "{n} روابط", "{n} رابطًا", "{n} رابط"))
        case .sharedPassages:
            (.oneOther("{n} shared passage", "{n} shared passages"),
             .oneOther("{n} gemeinsame Stelle", "{n} gemeinsame Stellen"),
             .oneManyOther("{n} passage commun", "{n} de passages communs", "{n} passages communs"),
             .oneManyOther("{n} pasaje común", "{n} de pasajes comunes", "{n} pasajes comunes"),
             .oneFewMany("{n} спільний фрагмент", "{n} спільні фрагменти", "{n} спільних фрагментів"),
             .oneFewMany("{n} общий фрагмент", "{n} общих фрагмента", "{n} общих фрагментов"),
             .invariant("{n} 处相同段落"),
             .all("لا مقاطع مشتركة", "مقطع مشترك واحد", "مقطعان مشتركان", "{n} مقاطع مشتركة", "{n} مقطعًا مشتركًا", "{n} مقطع مشترك"))
        case .reportedBy:
            (.oneOther("reported by {n} outlet", "reported by {n} outlets"),
             .oneOther("von {n} Medium berichtet", "von {n} Medien berichtet"),
             .oneManyOther("rapporté par {n} média", "rapporté par {n} de médias", "rapporté par {n} médias"),
             .oneManyOther("publicado por {n} medio", "publicado por {n} de medios", "publicado por {n} medios"),
             .oneFewMany("повідомило {n} видання", "повідомили {n} видання", "повідомили {n} видань"),
             .oneFewMany("сообщило {n} издание", "сообщили {n} издания", "сообщили {n} изданий"),
             .invariant("{n} 家媒体报道"),
             .all("لم تنشره أي وسيلة إعلام", "نشرته وسيلة إعلام واحدة", "نشرته وسيلتا إعلام", "نشرته {n} وسائل إعلام", "نشرته {n} وسيلة إعلام", "نشرته {n} وسيلة إعلام"))
        case .independentWordings:
            (.oneOther("in {n} independent wording", "in {n} independent wordings"),
             .oneOther("in {n} unabhängigen Fassung", "in {n} unabhängigen Fassungen"),
             .oneManyOther("dans {n} version indépendante", "dans {n} de versions indépendantes", "dans {n} versions indépendantes"),
             .oneManyOther("en {n} versión independiente", "en {n} de versiones independientes", "en {n} versiones independientes"),
             .oneFewMany("в {n} незалежному формулюванні", "у {n} незалежних формулюваннях", "у {n} незалежних формулюваннях"),
             .oneFewMany("в {n} независимой формулировке", "в {n} независимых формулировках", "в {n} независимых формулировках"),
             .invariant("{n} 种独立表述"),
             .all("بلا صياغات مستقلة", "بصياغة مستقلة واحدة", "بصياغتين مستقلتين", "بـ{n} صياغات مستقلة", "بـ{n} صياغة مستقلة", "بـ{n} صياغة مستقلة"))
        case .andMore:
            (.oneOther("and {n} more", "and {n} more"),
             .oneOther("und {n} weiterer Eintrag", "und {n} weitere"),
             .oneManyOther("et {n} autre", "et {n} d’autres", "et {n} autres"),
             .oneManyOther("y {n} más", "y {n} más", "y {n} más"),
             .oneFewMany("і ще {n}", "і ще {n}", "і ще {n}"),
             .oneFewMany("и ещё {n}", "и ещё {n}", "и ещё {n}"),
             .invariant("以及另外 {n} 项"),
             .all("ولا شيء غيرها", "وواحد آخر", "واثنان آخران", "و{n} أخرى", "و{n} أخرى", "و{n} أخرى"))
        }
    }
}
