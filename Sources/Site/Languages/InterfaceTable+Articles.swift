/// Articles and lists of them.
extension InterfaceTable {
    static func articles(_ key: InterfaceKey) -> Row? {
        switch key {
        // Article.
        case .byAuthor: ("By", "Von", "Par", "Por", "Автор:", "Автор:", "作者：", "بقلم")
        case .published: ("Published", "Veröffentlicht", "Publié", "Publicado", "Опубліковано", "Опубликовано", "发布时间", "نُشر")
        case .updated: ("Updated", "Aktualisiert", "Mis à jour", "Actualizado", "Оновлено", "Обновлено", "更新时间", "حُدِّث")
        case .source: ("Source", "Quelle", "Source", "Fuente", "Джерело", "Источник", "来源", "المصدر")
        case .credit: ("Credit", "Agentur", "Crédit", "Crédito", "Агентство", "Агентство", "供稿", "الوكالة")
        case .dateline: ("Dateline", "Ortsmarke", "Lieu", "Lugar de la noticia", "Місце повідомлення", "Место сообщения", "电头", "مكان التحرير")
        case .dateNote:
            ("Note on the date", "Anmerkung zum Datum", "Note sur la date", "Nota sobre la fecha", "Примітка щодо дати",
             "Примечание к дате", "日期说明", "ملاحظة عن التاريخ")
        case .tags: ("Tags", "Schlagwörter", "Mots-clés", "Etiquetas", "Теги", "Теги", "标签", "الوسوم")
        case .summary: ("Summary", "Zusammenfassung", "Résumé", "Resumen", "Короткий зміст", "Краткое содержание", "摘要", "ملخص")
        case .originalArticle:
            ("Original article", "Originalartikel", "Article original", "Artículo original", "Оригінал статті", "Оригинал статьи", "原文",
             "المقالة الأصلية")
        case .readAt:
            ("Read at {1}", "Lesen bei {1}", "Lire sur {1}", "Leer en {1}", "Читати на сайті: {1}", "Читать на сайте: {1}", "在{1}阅读",
             "اقرأ في {1}")
        case .excerptNotice:
            ("This is an excerpt. The full text is with its publisher.",
             "Dies ist ein Auszug. Den vollständigen Text finden Sie an der Originalquelle.",
             "Ceci est un extrait. Le texte intégral se trouve chez l’éditeur.",
             "Este es un extracto. El texto completo está en el medio que lo publicó.", "Це уривок. Повний текст – на сайті видання.",
             "Это отрывок. Полный текст – на сайте издания.", "此处为节选，全文请见原发布媒体。", "هذا مقتطف. النص الكامل لدى الناشر.")
        case .linkNotice:
            ("The text is not shown here. It can be read with its publisher.",
             "Der Text wird hier nicht gezeigt. Er ist an der Originalquelle zu lesen.",
             "Le texte n’est pas reproduit ici. Il peut être lu chez l’éditeur.",
             "El texto no se muestra aquí. Puede leerse en el medio que lo publicó.",
             "Текст тут не наведено. Його можна прочитати на сайті видання.",
             "Текст здесь не приводится. Его можно прочитать на сайте издания.", "此处不显示正文，请在原发布媒体阅读。",
             "النص غير معروض هنا، ويمكن قراءته لدى الناشر.")
        case .textWithheld:
            ("Text not shown for reasons of rights", "Text aus rechtlichen Gründen nicht gezeigt",
             "Texte non affiché pour des raisons de droits", "Texto no mostrado por motivos de derechos",
             "Текст не показано через авторські права", "Текст не показан из-за авторских прав", "因版权原因不显示正文",
             "النص غير معروض لأسباب تتعلق بالحقوق")
        case .rights: ("Rights", "Rechte", "Droits", "Derechos", "Права", "Права", "版权许可", "الحقوق")
        case .rightsFull: ("Full text", "Volltext", "Texte intégral", "Texto completo", "Повний текст", "Полный текст", "全文", "النص الكامل")
        case .rightsExcerpt: ("Excerpt", "Auszug", "Extrait", "Extracto", "Уривок", "Отрывок", "节选", "مقتطف")
        case .rightsLink: ("Link only", "Nur Verweis", "Lien seul", "Solo enlace", "Лише посилання", "Только ссылка", "仅链接", "رابط فقط")
        case .authorNotStated:
            ("Author not stated", "Ohne Autorenangabe", "Auteur non indiqué", "Autor no indicado", "Автора не вказано", "Автор не указан",
             "未注明作者", "لم يُذكر الكاتب")
        case .outletNotStated:
            ("Outlet not stated", "Ohne Angabe des Mediums", "Média non indiqué", "Medio no indicado", "Видання не вказано",
             "Издание не указано", "未注明媒体", "لم تُذكر وسيلة الإعلام")
        case .namedInArticle:
            ("Named in this article", "In diesem Artikel genannt", "Mentionnés dans cet article", "Mencionados en este artículo",
             "Згадано в цій статті", "Упомянуты в этой статье", "本文提及", "مذكور في هذه المقالة")
        case .quotesInArticle:
            ("Quotations in this article", "Zitate in diesem Artikel", "Citations dans cet article", "Citas en este artículo",
             "Цитати в цій статті", "Цитаты в этой статье", "本文引语", "اقتباسات في هذه المقالة")
        case .datesInArticle:
            ("Dates in this article", "Zeitangaben in diesem Artikel", "Dates dans cet article", "Fechas en este artículo",
             "Дати в цій статті", "Даты в этой статье", "本文日期", "تواريخ في هذه المقالة")
        case .onThisPage:
            ("On this page", "Auf dieser Seite", "Sur cette page", "En esta página", "На цій сторінці", "На этой странице", "本页内容",
             "في هذه الصفحة")
        case .noneNamed:
            ("No names were found.", "Es wurden keine Namen gefunden.", "Aucun nom n’a été trouvé.", "No se encontraron nombres.",
             "Імен не знайдено.", "Имён не найдено.", "未找到名称。", "لم يُعثر على أسماء.")
        case .olderArticle:
            ("Older article", "Älterer Artikel", "Article précédent", "Artículo anterior", "Старіша стаття", "Более ранняя статья", "较早的文章",
             "مقالة أقدم")
        case .newerArticle:
            ("Newer article", "Neuerer Artikel", "Article suivant", "Artículo siguiente", "Новіша стаття", "Более поздняя статья", "较新的文章",
             "مقالة أحدث")
        case .relatedArticles:
            ("Related articles", "Verwandte Artikel", "Articles liés", "Artículos relacionados", "Пов’язані статті", "Статьи по теме",
             "相关文章", "مقالات ذات صلة")
        case .bothName:
            ("Both name {1}", "Beide nennen {1}", "Tous deux mentionnent {1}", "Ambos mencionan: {1}", "В обох згадано: {1}",
             "В обеих упомянуты: {1}", "共同提及：{1}", "تَرِد في كلتيهما: {1}")
        case .passage: ("Passage", "Absatz", "Passage", "Pasaje", "Абзац", "Абзац", "段落", "فقرة")
        case .linkToPassage:
            ("Link to this passage", "Link zu diesem Absatz", "Lien vers ce passage", "Enlace a este pasaje", "Посилання на цей абзац",
             "Ссылка на этот абзац", "本段链接", "رابط هذه الفقرة")
        case .backToText:
            ("Back to the text", "Zurück zum Text", "Retour au texte", "Volver al texto", "Назад до тексту", "Назад к тексту", "返回正文",
             "العودة إلى النص")

        // Outlet.
        case .owner: ("Owner", "Eigentümer", "Propriétaire", "Propietario", "Власник", "Владелец", "所有者", "المالك")
        case .website: ("Website", "Website", "Site web", "Sitio web", "Сайт", "Сайт", "网站", "الموقع الإلكتروني")
        case .onlyHere:
            ("Reported only here", "Nur hier berichtet", "Rapporté uniquement ici", "Publicado solo aquí", "Повідомляють лише тут",
             "Сообщают только здесь", "仅此媒体报道", "ورد هنا فقط")
        case .articlesOfOutlet:
            ("Articles from this outlet", "Artikel aus diesem Medium", "Articles de ce média", "Artículos de este medio",
             "Статті цього видання", "Статьи этого издания", "该媒体的文章", "مقالات وسيلة الإعلام هذه")

        // List of articles: filters and paging.
        case .filters: ("Filters", "Filter", "Filtres", "Filtros", "Фільтри", "Фильтры", "筛选", "عوامل التصفية")
        case .type: ("Type", "Art", "Type", "Tipo", "Тип", "Тип", "类型", "النوع")
        case .allOutlets:
            ("All outlets", "Alle Medien", "Tous les médias", "Todos los medios", "Усі видання", "Все издания", "所有媒体", "كل وسائل الإعلام")
        case .allTypes: ("All types", "Alle Arten", "Tous les types", "Todos los tipos", "Усі типи", "Все типы", "所有类型", "كل الأنواع")
        case .allMonths: ("All months", "Alle Monate", "Tous les mois", "Todos los meses", "Усі місяці", "Все месяцы", "所有月份", "كل الأشهر")
        case .allTags:
            ("All tags", "Alle Schlagwörter", "Tous les mots-clés", "Todas las etiquetas", "Усі теги", "Все теги", "所有标签", "كل الوسوم")
        case .allLanguages:
            ("All languages", "Alle Sprachen", "Toutes les langues", "Todos los idiomas", "Усі мови", "Все языки", "所有语言", "كل اللغات")
        case .clearFilters:
            ("Clear filters", "Filter zurücksetzen", "Effacer les filtres", "Borrar los filtros", "Скинути фільтри", "Сбросить фильтры",
             "清除筛选", "مسح عوامل التصفية")
        case .noMatch:
            ("No article matches these filters.", "Kein Artikel passt zu diesen Filtern.", "Aucun article ne correspond à ces filtres.",
             "Ningún artículo coincide con estos filtros.", "Жодна стаття не відповідає цим фільтрам.",
             "Ни одна статья не подходит под эти фильтры.", "没有符合筛选条件的文章。", "لا توجد مقالة تطابق عوامل التصفية.")
        case .listFailed:
            ("The list of all articles could not be loaded.", "Die Liste aller Artikel konnte nicht geladen werden.",
             "La liste de tous les articles n’a pas pu être chargée.", "No se pudo cargar la lista de todos los artículos.",
             "Не вдалося завантажити список усіх статей.", "Не удалось загрузить список всех статей.", "无法加载全部文章列表。",
             "تعذّر تحميل قائمة كل المقالات.")
        case .shownOf:
            ("{1} of {2} shown", "{1} von {2} angezeigt", "{1} sur {2} affichés", "{1} de {2} mostrados", "Показано {1} з {2}",
             "Показано {1} из {2}", "显示 {2} 项中的 {1} 项", "المعروض {1} من {2}")
        case .pageOf:
            ("Page {1} of {2}", "Seite {1} von {2}", "Page {1} sur {2}", "Página {1} de {2}", "Сторінка {1} з {2}", "Страница {1} из {2}",
             "第 {1} 页，共 {2} 页", "الصفحة {1} من {2}")
        case .pages: ("Pages", "Seiten", "Pages", "Páginas", "Сторінки", "Страницы", "页面", "الصفحات")
        case .previousPage:
            ("Previous page", "Vorherige Seite", "Page précédente", "Página anterior", "Попередня сторінка", "Предыдущая страница", "上一页",
             "الصفحة السابقة")
        case .nextPage:
            ("Next page", "Nächste Seite", "Page suivante", "Página siguiente", "Наступна сторінка", "Следующая страница", "下一页",
             "الصفحة التالية")
        case .newestFirst:
            ("Newest first", "Neueste zuerst", "Les plus récents d’abord", "Más recientes primero", "Спочатку новіші", "Сначала новые",
             "从新到旧", "الأحدث أولًا")
        case .oldestFirst:
            ("Oldest first", "Älteste zuerst", "Les plus anciens d’abord", "Más antiguos primero", "Спочатку старіші", "Сначала старые",
             "从旧到新", "الأقدم أولًا")
        default: nil
        }
    }
}
