/// Search, and the messages of its script.
extension InterfaceTable {
    static func search(_ key: InterfaceKey) -> Row? {
        switch key {
        case .searchLabel:
            ("Search this dossier", "Dieses Dossier durchsuchen", "Rechercher dans ce dossier", "Buscar en este dosier", "Шукати в досьє",
             "Искать в досье", "搜索本专题", "ابحث في هذا الملف")
        case .searchHint:
            ("Words, or “an exact phrase” in quotation marks", "Wörter oder „genauer Wortlaut“ in Anführungszeichen",
             "Des mots, ou «\u{A0}une expression exacte\u{A0}» entre guillemets", "Palabras, o «una frase exacta» entre comillas",
             "Слова або «точна фраза» в лапках", "Слова или «точная фраза» в кавычках", "输入词语，或用引号“”搜索完整短语",
             "كلمات، أو «عبارة كاملة» بين علامتي تنصيص")
        case .searchKeys:
            ("Single keys: / leads to the search, n and p from hit to hit", "Einzelne Tasten: / führt zur Suche, n und p von Treffer zu Treffer",
             "Touches seules\u{A0}: / mène à la recherche, n et p d’une occurrence à l’autre",
             "Teclas sueltas: / lleva a la búsqueda, n y p de una coincidencia a otra",
             "Окремі клавіші: / — до пошуку, n і p — від збігу до збігу", "Одиночные клавиши: / — к поиску, n и p — от совпадения к совпадению",
             "单键快捷键：/ 跳到搜索框，n 和 p 跳到下一处和上一处", "مفاتيح مفردة: / للانتقال إلى البحث، وn وp للتنقل بين النتائج")
        case .searchButton: ("Search", "Suchen", "Rechercher", "Buscar", "Шукати", "Искать", "搜索", "ابحث")
        case .results: ("Results", "Ergebnisse", "Résultats", "Resultados", "Результати", "Результаты", "结果", "النتائج")
        case .searching:
            ("Searching\u{A0}…", "Suche läuft\u{A0}…", "Recherche en cours…", "Buscando…", "Пошук…", "Идёт поиск…", "正在搜索……", "جارٍ البحث…")
        case .noResults:
            ("Nothing found for “{1}”.", "Nichts gefunden für „{1}“.", "Aucun résultat pour «\u{A0}{1}\u{A0}».", "No hay resultados para «{1}».",
             "За запитом «{1}» нічого не знайдено.", "По запросу «{1}» ничего не найдено.", "未找到与“{1}”相关的内容。", "لا نتائج عن «{1}».")
        case .noResultsHint:
            ("Try fewer words, or another spelling.", "Versuchen Sie es mit weniger Wörtern oder einer anderen Schreibweise.",
             "Essayez avec moins de mots ou une autre graphie.", "Pruebe con menos palabras o con otra grafía.",
             "Спробуйте менше слів або інше написання.", "Попробуйте меньше слов или другое написание.", "请减少词语或换一种写法。",
             "جرّب كلمات أقل أو كتابة أخرى.")
        case .didYouMean:
            ("Did you mean {1}?", "Meinten Sie {1}?", "Vouliez-vous dire {1}\u{202F}?", "¿Quiso decir {1}?", "Можливо, ви мали на увазі: {1}",
             "Возможно, вы имели в виду: {1}", "您是不是要找：{1}", "هل تقصد {1}؟")
        case .moreResults:
            ("More results", "Weitere Ergebnisse", "Plus de résultats", "Más resultados", "Ще результати", "Ещё результаты", "更多结果",
             "مزيد من النتائج")
        case .searchFailed:
            ("The search index could not be loaded.", "Der Suchindex konnte nicht geladen werden.",
             "L’index de recherche n’a pas pu être chargé.", "No se pudo cargar el índice de búsqueda.",
             "Не вдалося завантажити пошуковий індекс.", "Не удалось загрузить поисковый индекс.", "无法加载搜索索引。", "تعذّر تحميل فهرس البحث.")
        case .searchNeedsScript:
            ("Search needs JavaScript. The lists of articles and names work without it.",
             "Die Suche braucht JavaScript. Die Listen der Artikel und Namen gehen ohne.",
             "La recherche nécessite JavaScript. Les listes d’articles et de noms fonctionnent sans.",
             "La búsqueda necesita JavaScript. Las listas de artículos y nombres funcionan sin él.",
             "Для пошуку потрібен JavaScript. Списки статей та імен працюють без нього.",
             "Для поиска нужен JavaScript. Списки статей и имён работают без него.", "搜索需要 JavaScript；文章和名称列表无需脚本即可使用。",
             "يتطلب البحث تفعيل JavaScript، أما قوائم المقالات والأسماء فتعمل بدونه.")
        case .sortBy: ("Sort by", "Sortieren nach", "Trier par", "Ordenar por", "Сортування", "Сортировка", "排序方式", "الترتيب بحسب")
        case .relevance: ("Relevance", "Relevanz", "Pertinence", "Relevancia", "Доречність", "Релевантность", "相关度", "الصلة")
        case .searchAll:
            ("All results", "Alle Ergebnisse", "Tous les résultats", "Todos los resultados", "Усі результати", "Все результаты", "全部结果",
             "كل النتائج")
        case .searchCount:
            ("Articles: {1}", "Artikel: {1}", "Articles\u{A0}: {1}", "Artículos: {1}", "Статей: {1}", "Статей: {1}", "{1} 篇文章",
             "عدد المقالات: {1}")
        case .searchAtLeast:
            ("Articles: at least {1}", "Artikel: mindestens {1}", "Articles\u{A0}: au moins {1}", "Artículos: al menos {1}",
             "Статей: щонайменше {1}", "Статей: не менее {1}", "至少 {1} 篇文章", "عدد المقالات: {1} على الأقل")
        case .searchPartial:
            ("No article has all the words. Articles with some of them: {1}",
             "Kein Artikel enthält alle Wörter. Artikel mit einigen davon: {1}",
             "Aucun article ne contient tous les mots. Articles qui en contiennent certains\u{A0}: {1}",
             "Ningún artículo contiene todas las palabras. Artículos con algunas de ellas: {1}",
             "Жодна стаття не містить усіх слів. Статей з деякими з них: {1}",
             "Ни в одной статье нет всех слов. Статей с некоторыми из них: {1}", "没有文章包含所有词语；包含部分词语的文章：{1} 篇",
             "لا توجد مقالة تحوي كل الكلمات. مقالات تحوي بعضها: {1}")
        case .searchMissing: ("without: {1}", "ohne: {1}", "sans\u{A0}: {1}", "sin: {1}", "без: {1}", "без: {1}", "不含：{1}", "من دون: {1}")
        case .searchCorrected:
            ("Results for “{2}” (nothing has “{1}”).", "Ergebnisse für „{2}“ (nichts enthält „{1}“).",
             "Résultats pour «\u{A0}{2}\u{A0}» (rien ne contient «\u{A0}{1}\u{A0}»).", "Resultados de «{2}» (nada contiene «{1}»).",
             "Результати за запитом «{2}» («{1}» ніде немає).", "Результаты по запросу «{2}» («{1}» нигде нет).",
             "以下是“{2}”的结果（没有内容包含“{1}”）。", "نتائج «{2}» (لا شيء يحوي «{1}»).")
        case .searchNoDate:
            ("“{1}” is no date such as 2023, 2023-04 or 2023-04-20.", "„{1}“ ist kein Datum wie 2023, 2023-04 oder 2023-04-20.",
             "«\u{A0}{1}\u{A0}» n’est pas une date comme 2023, 2023-04 ou 2023-04-20.", "«{1}» no es una fecha como 2023, 2023-04 o 2023-04-20.",
             "«{1}» — не дата, як-от 2023, 2023-04 чи 2023-04-20.", "«{1}» — не дата вида 2023, 2023-04 или 2023-04-20.",
             "“{1}”不是日期；请写成 2023、2023-04 或 2023-04-20。", "«{1}» ليس تاريخًا مثل 2023 أو 2023-04 أو 2023-04-20.")
        case .searchAlso:
            ("Also searched: {1}", "Auch gesucht: {1}", "Recherché aussi\u{A0}: {1}", "También se buscó: {1}", "Також шукали: {1}",
             "Также искали: {1}", "同时搜索了：{1}", "شمل البحث أيضًا: {1}")
        case .searchOnly:
            ("Search only “{1}”", "Nur „{1}“ suchen", "Rechercher seulement «\u{A0}{1}\u{A0}»", "Buscar solo «{1}»", "Шукати лише «{1}»",
             "Искать только «{1}»", "只搜索“{1}”", "البحث عن «{1}» فقط")
        case .searchArticleList:
            ("List of all articles", "Liste aller Artikel", "Liste de tous les articles", "Lista de todos los artículos",
             "Список усіх статей", "Список всех статей", "所有文章列表", "قائمة كل المقالات")
        case .searchNamedIn:
            ("Named in it", "Darin genannt", "Noms mentionnés", "Nombres mencionados", "Згадано", "Упомянуты", "文中提及", "مذكور فيها")
        case .searchNameType:
            ("Type of name", "Art des Namens", "Type de nom", "Tipo de nombre", "Тип назви", "Тип имени", "名称类型", "نوع الاسم")
        case .searchByMonth:
            ("Articles by month", "Artikel nach Monat", "Articles par mois", "Artículos por mes", "Статті за місяцями", "Статьи по месяцам",
             "每月文章数", "المقالات بحسب الشهر")
        case .searchAny: ("Any", "Beliebig", "Tous", "Cualquiera", "Усі", "Все", "不限", "الكل")
        case .searchNextHit:
            ("Next hit", "Nächster Treffer", "Occurrence suivante", "Coincidencia siguiente", "Наступний збіг", "Следующее совпадение",
             "下一处", "النتيجة التالية")
        case .searchPreviousHit:
            ("Previous hit", "Vorheriger Treffer", "Occurrence précédente", "Coincidencia anterior", "Попередній збіг",
             "Предыдущее совпадение", "上一处", "النتيجة السابقة")
        case .searchUnmark:
            ("Remove the marks", "Markierungen entfernen", "Retirer les marques", "Quitar las marcas", "Прибрати позначки",
             "Убрать пометки", "清除标记", "إزالة العلامات")
        case .searchHits:
            ("Hit {1} of {2}", "Treffer {1} von {2}", "Occurrence {1} sur {2}", "Coincidencia {1} de {2}", "Збіг {1} з {2}",
             "Совпадение {1} из {2}", "第 {1} 处，共 {2} 处", "النتيجة {1} من {2}")
        case .from: ("From", "Von", "Du", "Desde", "Від", "С", "从", "من")
        case .to: ("To", "Bis", "Au", "Hasta", "До", "По", "到", "إلى")
        default: nil
        }
    }
}
