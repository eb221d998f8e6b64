/// The interface's strings: one table, a row a key, in the order of `Language.allCases`.
///
/// The switch and the eight columns of a row make the compiler ask for a string that is missing.
enum InterfaceTable {
    /// English, German, French, Spanish, Ukrainian, Russian, Chinese, Arabic.
    typealias Row = (
        en: String, de: String, fr: String, es: String, uk: String, ru: String, zh: String, ar: String
    )

    static func row(_ key: InterfaceKey) -> Row {
        switch key {
        // Every page.
        case .skipToContent:
            ("Skip to content", "Zum Inhalt springen", "Aller au contenu", "Ir al contenido", "Перейти до змісту", "Перейти к содержанию",
             "跳到正文", "انتقل إلى المحتوى")
        case .mainNavigation:
            ("Main navigation", "Hauptnavigation", "Navigation principale", "Navegación principal", "Головне меню", "Главное меню", "主导航",
             "التنقل الرئيسي")
        case .breadcrumbs: ("You are here", "Sie sind hier", "Vous êtes ici", "Está aquí", "Ви тут", "Вы здесь", "当前位置", "أنت هنا")
        case .menu: ("Menu", "Menü", "Menu", "Menú", "Меню", "Меню", "菜单", "القائمة")
        case .home: ("Home", "Startseite", "Accueil", "Inicio", "Головна", "Главная", "首页", "الرئيسية")
        case .articles: ("Articles", "Artikel", "Articles", "Artículos", "Статті", "Статьи", "文章", "المقالات")
        case .article: ("Article", "Artikel", "Article", "Artículo", "Стаття", "Статья", "文章", "مقالة")
        case .entities: ("Names", "Namen", "Noms", "Nombres", "Імена й назви", "Имена и названия", "名称", "الأسماء")
        case .outlets: ("Outlets", "Medien", "Médias", "Medios", "Видання", "Издания", "媒体", "وسائل الإعلام")
        case .outlet: ("Outlet", "Medium", "Média", "Medio", "Видання", "Издание", "媒体", "وسيلة الإعلام")
        case .timeline: ("Timeline", "Zeitleiste", "Chronologie", "Cronología", "Хронологія", "Хронология", "时间线", "التسلسل الزمني")
        case .quotes: ("Quotations", "Zitate", "Citations", "Citas", "Цитати", "Цитаты", "引语", "الاقتباسات")
        case .coverage: ("Coverage", "Berichterstattung", "Couverture", "Cobertura", "Висвітлення", "Освещение", "报道情况", "التغطية")
        case .compare: ("Compare", "Vergleich", "Comparaison", "Comparación", "Порівняння", "Сравнение", "对照", "المقارنة")
        case .network: ("Network", "Netzwerk", "Réseau", "Red", "Мережа", "Сеть", "关系网络", "الشبكة")
        case .search: ("Search", "Suche", "Recherche", "Búsqueda", "Пошук", "Поиск", "搜索", "البحث")
        case .about:
            ("About this dossier", "Über dieses Dossier", "À propos de ce dossier", "Acerca de este dosier", "Про це досьє",
             "Об этом досье", "关于本专题", "عن هذا الملف")
        case .data: ("Data", "Daten", "Données", "Datos", "Дані", "Данные", "数据", "البيانات")
        case .feed: ("Feed", "Feed", "Flux", "Canal de noticias", "Стрічка", "Лента", "订阅源", "الخلاصة")
        case .madeWith:
            ("Made with {1}", "Erstellt mit {1}", "Réalisé avec {1}", "Hecho con {1}", "Створено за допомогою {1}", "Создано с помощью {1}",
             "由 {1} 生成", "أُنشئ باستخدام {1}")
        case .backToTop: ("Back to top", "Nach oben", "Haut de page", "Volver arriba", "Нагору", "Наверх", "回到顶部", "العودة إلى الأعلى")
        case .seeAll: ("See all", "Alle anzeigen", "Tout voir", "Ver todo", "Показати всі", "Показать все", "查看全部", "عرض الكل")
        case .showTable:
            ("Show as a table", "Als Tabelle anzeigen", "Afficher sous forme de tableau", "Ver como tabla", "Показати таблицею",
             "Показать в виде таблицы", "以表格显示", "عرض في جدول")
        case .total: ("Total", "Gesamt", "Total", "Total", "Усього", "Всего", "合计", "المجموع")
        case .date: ("Date", "Datum", "Date", "Fecha", "Дата", "Дата", "日期", "التاريخ")
        case .day: ("Day", "Tag", "Jour", "Día", "День", "День", "日", "اليوم")
        case .month: ("Month", "Monat", "Mois", "Mes", "Місяць", "Месяц", "月份", "الشهر")
        case .period:
            ("Period covered", "Zeitraum", "Période couverte", "Período cubierto", "Охоплений період", "Охваченный период", "时间范围",
             "الفترة المشمولة")
        case .fromTo: ("{1} – {2}", "{1} – {2}", "{1} – {2}", "{1} – {2}", "{1} – {2}", "{1} – {2}", "{1}—{2}", "{1} – {2}")
        case .undated: ("Undated", "Ohne Datum", "Non daté", "Sin fecha", "Без дати", "Без даты", "日期不详", "بلا تاريخ")
        case .untitled: ("Untitled", "Ohne Titel", "Sans titre", "Sin título", "Без назви", "Без названия", "无标题", "بلا عنوان")
        case .language: ("Language", "Sprache", "Langue", "Idioma", "Мова", "Язык", "语言", "اللغة")
        case .theme: ("Appearance", "Darstellung", "Apparence", "Apariencia", "Оформлення", "Оформление", "外观", "المظهر")
        case .themeLight: ("Light", "Hell", "Clair", "Claro", "Світле", "Светлое", "浅色", "فاتح")
        case .themeDark: ("Dark", "Dunkel", "Sombre", "Oscuro", "Темне", "Тёмное", "深色", "داكن")
        case .themeSystem:
            ("As on this device", "Wie auf diesem Gerät", "Comme sur cet appareil", "Como en este dispositivo", "Як на цьому пристрої",
             "Как на этом устройстве", "跟随系统", "حسب إعدادات الجهاز")
        case .close: ("Close", "Schließen", "Fermer", "Cerrar", "Закрити", "Закрыть", "关闭", "إغلاق")

        // Home.
        case .startHere:
            ("Start here", "Hier anfangen", "Par où commencer", "Empiece aquí", "Почніть звідси", "Начните отсюда", "从这里开始", "ابدأ من هنا")
        case .newestArticles:
            ("Newest articles", "Neueste Artikel", "Derniers articles", "Artículos más recientes", "Найновіші статті", "Новейшие статьи",
             "最新文章", "أحدث المقالات")
        case .noArticles:
            ("There are no articles yet.", "Es gibt noch keine Artikel.", "Il n’y a pas encore d’articles.", "Todavía no hay artículos.",
             "Статей ще немає.", "Статей пока нет.", "尚无文章。", "لا توجد مقالات بعد.")
        case .mostNamed:
            ("Named most often", "Am häufigsten genannt", "Les plus mentionnés", "Los más mencionados", "Згадують найчастіше",
             "Упоминают чаще всего", "提及最多", "الأكثر ذكرًا")
        case .articlesByDay:
            ("Articles by day and outlet", "Artikel nach Tag und Medium", "Articles par jour et par média", "Artículos por día y medio",
             "Статті за днями та виданнями", "Статьи по дням и изданиям", "各媒体每日文章数", "المقالات بحسب اليوم ووسيلة الإعلام")
        case .articlesByMonth:
            ("Articles by month and outlet", "Artikel nach Monat und Medium", "Articles par mois et par média", "Artículos por mes y medio",
             "Статті за місяцями та виданнями", "Статьи по месяцам и изданиям", "各媒体每月文章数", "المقالات بحسب الشهر ووسيلة الإعلام")

        // Article.
        case .byAuthor: ("By", "Von", "Par", "Por", "Автор:", "Автор:", "作者：", "بقلم")
        case .published: ("Published", "Veröffentlicht", "Publié", "Publicado", "Опубліковано", "Опубликовано", "发布时间", "نُشر")
        case .updated: ("Updated", "Aktualisiert", "Mis à jour", "Actualizado", "Оновлено", "Обновлено", "更新时间", "حُدِّث")
        case .source: ("Source", "Quelle", "Source", "Fuente", "Джерело", "Источник", "来源", "المصدر")
        case .credit: ("Credit", "Agentur", "Crédit", "Crédito", "Агентство", "Агентство", "供稿", "عن")
        case .dateline: ("Dateline", "Ortsmarke", "Lieu", "Lugar de la noticia", "Місце подання", "Место сообщения", "电头", "مكان التحرير")
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

        // Citation box.
        case .cite: ("Cite", "Zitieren", "Citer", "Citar", "Цитувати", "Цитировать", "引用", "استشهد")
        case .citeArticle:
            ("Cite this article", "Diesen Artikel zitieren", "Citer cet article", "Citar este artículo", "Послатися на цю статтю",
             "Сослаться на эту статью", "引用本文", "استشهد بهذه المقالة")
        case .citePassage:
            ("Cite this passage", "Diesen Absatz zitieren", "Citer ce passage", "Citar este pasaje", "Послатися на цей абзац",
             "Сослаться на этот абзац", "引用本段", "استشهد بهذه الفقرة")
        case .citationText: ("Text", "Text", "Texte", "Texto", "Текст", "Текст", "文本", "نص")
        case .citationFormat: ("Format", "Format", "Format", "Formato", "Формат", "Формат", "格式", "الصيغة")
        case .copy: ("Copy", "Kopieren", "Copier", "Copiar", "Копіювати", "Копировать", "复制", "نسخ")
        case .copied: ("Copied", "Kopiert", "Copié", "Copiado", "Скопійовано", "Скопировано", "已复制", "تم النسخ")
        case .copyFailed:
            ("Could not copy. Select the text and copy it.", "Kopieren nicht möglich. Bitte markieren und kopieren Sie den Text.",
             "Copie impossible. Sélectionnez le texte et copiez-le.", "No se pudo copiar. Seleccione el texto y cópielo.",
             "Не вдалося скопіювати. Виділіть текст і скопіюйте його.", "Не удалось скопировать. Выделите текст и скопируйте его.",
             "无法复制，请选中文本后手动复制。", "تعذّر النسخ. حدِّد النص وانسخه.")
        case .accessed:
            ("accessed {1}", "abgerufen am {1}", "consulté le {1}", "consultado el {1}", "дата звернення: {1}", "дата обращения: {1}",
             "访问日期：{1}", "تاريخ الاطلاع: {1}")
        case .inDossier: ("In: {1}", "In: {1}", "Dans : {1}", "En: {1}", "У досьє: {1}", "В досье: {1}", "载于：{1}", "في: {1}")
        case .noDate: ("n.d.", "o. D.", "s. d.", "s. f.", "б. д.", "б. д.", "日期不详", "د.ت.")
        case .allCitations:
            ("Citations of all articles", "Literaturangaben aller Artikel", "Références de tous les articles",
             "Referencias de todos los artículos", "Бібліографічні посилання на всі статті", "Библиографические ссылки на все статьи",
             "全部文章的引用条目", "بيانات الاستشهاد بجميع المقالات")

        // Provenance and ledger.
        case .provenance:
            ("Where this text comes from", "Herkunft dieses Textes", "Provenance de ce texte", "Procedencia de este texto",
             "Звідки цей текст", "Откуда этот текст", "文本来源", "مصدر هذا النص")
        case .rawFile: ("Raw file", "Rohdatei", "Fichier brut", "Archivo original", "Вихідний файл", "Исходный файл", "原始文件", "الملف الخام")
        case .checksum:
            ("Checksum (SHA-256)", "Prüfsumme (SHA-256)", "Somme de contrôle (SHA-256)", "Suma de verificación (SHA-256)",
             "Контрольна сума (SHA-256)", "Контрольная сумма (SHA-256)", "校验和（SHA-256）", "المجموع الاختباري (SHA-256)")
        case .unchangedSinceImport:
            ("Unchanged since import", "Seit dem Import unverändert", "Inchangé depuis l’importation", "Sin cambios desde la importación",
             "Без змін після імпорту", "Без изменений после импорта", "导入后未改动", "لم يتغير منذ الاستيراد")
        case .editedSinceImport:
            ("Edited since import", "Seit dem Import bearbeitet", "Modifié depuis l’importation", "Editado desde la importación",
             "Відредаговано після імпорту", "Отредактировано после импорта", "导入后有编辑", "حُرِّر بعد الاستيراد")
        case .noRawFile:
            ("There is no raw file: this article was written by hand.", "Es gibt keine Rohdatei: Dieser Artikel wurde von Hand angelegt.",
             "Il n’y a pas de fichier brut : cet article a été saisi à la main.",
             "No hay archivo original: este artículo se escribió a mano.", "Вихідного файла немає: цю статтю внесено вручну.",
             "Исходного файла нет: эта статья внесена вручную.", "没有原始文件：本文由人工录入。", "لا يوجد ملف خام: أُدخلت هذه المقالة يدويًا.")
        case .ledger:
            ("What was kept and what was left out", "Was übernommen und was weggelassen wurde", "Ce qui a été gardé et ce qui a été écarté",
             "Lo que se conservó y lo que se omitió", "Що залишено і що вилучено", "Что сохранено и что опущено", "保留与略去的内容",
             "ما أُبقي عليه وما حُذف")
        case .ledgerNotShown:
            ("The left-out text is not shown for reasons of rights.", "Der weggelassene Text wird aus rechtlichen Gründen nicht gezeigt.",
             "Le texte écarté n’est pas affiché pour des raisons de droits.", "El texto omitido no se muestra por motivos de derechos.",
             "Вилучений текст не показано через авторські права.", "Опущенный текст не показан из-за авторских прав.", "因版权原因，略去的内容不予显示。",
             "النص المحذوف غير معروض لأسباب تتعلق بالحقوق.")
        case .kept: ("Kept", "Übernommen", "Gardé", "Conservado", "Залишено", "Сохранено", "保留", "أُبقي عليه")
        case .leftOut: ("Left out", "Weggelassen", "Écarté", "Omitido", "Вилучено", "Опущено", "略去", "حُذف")
        case .usedAs:
            ("Used as: {1}", "Verwendet als: {1}", "Utilisé comme : {1}", "Usado como: {1}", "Використано як: {1}", "Использовано как: {1}",
             "用作：{1}", "استُخدم بوصفه: {1}")
        case .reason: ("Reason", "Grund", "Motif", "Motivo", "Причина", "Причина", "原因", "السبب")
        case .bytesInFile:
            ("Bytes {1}–{2}", "Bytes {1}–{2}", "Octets {1} à {2}", "Bytes {1}–{2}", "Байти {1}–{2}", "Байты {1}–{2}", "字节 {1}–{2}",
             "البايتات {1}–{2}")
        case .ledgerTitle: ("Title", "Titel", "Titre", "Título", "Заголовок", "Заголовок", "标题", "العنوان")
        case .ledgerByline: ("Byline", "Autorenzeile", "Signature", "Firma", "Підпис автора", "Подпись автора", "署名", "اسم الكاتب")
        case .ledgerLayout:
            ("White space and markup", "Leerraum und Auszeichnung", "Espaces et balisage", "Espacios y marcado", "Пробіли та розмітка",
             "Пробелы и разметка", "空白和标记代码", "مسافات فارغة وترميز")
        case .ledgerAlsoRead:
            ("Pointer to another article", "Hinweis auf anderen Artikel", "Renvoi à un autre article", "Remisión a otro artículo",
             "Посилання на іншу статтю", "Ссылка на другую статью", "延伸阅读提示", "إحالة إلى مقالة أخرى")
        case .ledgerDateStamp:
            ("Date stamp", "Datumszeile", "Mention de date", "Línea de fecha", "Рядок із датою", "Строка с датой", "日期行", "سطر التاريخ")
        case .ledgerAgencyCredit:
            ("Agency credit", "Agenturhinweis", "Crédit d’agence", "Crédito de agencia", "Посилання на агентство", "Ссылка на агентство",
             "通讯社署名", "إسناد إلى وكالة")
        case .ledgerPhotoCaption:
            ("Photo caption", "Bildunterschrift", "Légende de photo", "Pie de foto", "Підпис до фото", "Подпись к фото", "图片说明",
             "تعليق صورة")
        case .ledgerAdvertisement: ("Advertisement", "Werbung", "Publicité", "Publicidad", "Реклама", "Реклама", "广告", "إعلان")
        case .ledgerShare:
            ("Sharing buttons", "Teilen-Schaltflächen", "Boutons de partage", "Botones para compartir", "Кнопки «Поділитися»",
             "Кнопки «Поделиться»", "分享按钮", "أزرار المشاركة")
        case .ledgerNewsletter:
            ("Newsletter offer", "Newsletter-Angebot", "Offre de lettre d’information", "Oferta de boletín", "Пропозиція розсилки",
             "Предложение рассылки", "邮件订阅提示", "عرض نشرة بريدية")
        case .ledgerCookie:
            ("Cookie notice", "Cookie-Hinweis", "Avis sur les cookies", "Aviso de cookies", "Повідомлення про cookie",
             "Уведомление о cookie", "Cookie 提示", "إشعار ملفات تعريف الارتباط")
        case .ledgerNavigation: ("Navigation", "Navigation", "Navigation", "Navegación", "Навігація", "Навигация", "导航", "روابط التنقل")
        case .ledgerComments: ("Comments", "Kommentare", "Commentaires", "Comentarios", "Коментарі", "Комментарии", "评论", "التعليقات")
        case .ledgerTags:
            ("Tag line", "Schlagwortzeile", "Ligne de mots-clés", "Línea de etiquetas", "Рядок тегів", "Строка тегов", "标签行", "سطر الوسوم")
        case .ledgerCopyright:
            ("Copyright line", "Copyright-Zeile", "Mention de copyright", "Aviso de derechos", "Рядок про авторські права",
             "Строка об авторских правах", "版权行", "سطر حقوق النشر")
        case .ledgerAudio:
            ("Audio player", "Audioplayer", "Lecteur audio", "Reproductor de audio", "Аудіопрогравач", "Аудиоплеер", "音频播放器", "مشغل صوتي")
        case .ledgerContact:
            ("Contact line", "Kontaktzeile", "Ligne de contact", "Línea de contacto", "Контактний рядок", "Контактная строка", "联系方式",
             "سطر الاتصال")
        case .ledgerTimestamp:
            ("Time stamp", "Zeitangabe", "Horodatage", "Marca de hora", "Позначка часу", "Отметка времени", "时间戳", "ختم الوقت")
        case .ledgerPullQuote:
            ("Pull quote", "Herausgestelltes Zitat", "Citation mise en exergue", "Cita destacada", "Винесена цитата", "Вынесенная цитата",
             "摘出的引语", "اقتباس بارز")
        case .ledgerTitleRepeat:
            ("Repeated title", "Wiederholter Titel", "Titre répété", "Título repetido", "Повторений заголовок", "Повторённый заголовок",
             "重复的标题", "عنوان مكرر")
        case .ledgerCorrection:
            ("Correction notice", "Korrekturhinweis", "Avis de correction", "Aviso de corrección", "Повідомлення про виправлення",
             "Сообщение об исправлении", "更正说明", "إشعار تصحيح")
        case .ledgerMailHeader:
            ("Mail header", "Mailkopf", "En-tête de courriel", "Encabezado de correo", "Заголовок листа", "Заголовок письма", "邮件头",
             "ترويسة البريد")

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
        case .pages: ("Pages", "Seiten", "Pages", "Páginas", "Сторінки", "Страницы", "页码", "الصفحات")
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

        // Timeline.
        case .timelineByEvent:
            ("By day of the event", "Nach Tag des Ereignisses", "Par jour de l’événement", "Por día del suceso", "За днем події",
             "По дню события", "按事件日期", "بحسب يوم الحدث")
        case .timelineByPublication:
            ("By day of publication", "Nach Tag der Veröffentlichung", "Par jour de publication", "Por día de publicación",
             "За днем публікації", "По дню публикации", "按发布日期", "بحسب يوم النشر")
        case .entriesByDay:
            ("Entries by day", "Einträge nach Tag", "Entrées par jour", "Entradas por día", "Записи за днями", "Записи по дням", "每日条目数",
             "المداخل بحسب اليوم")
        case .entriesByPeriod:
            ("Entries by period", "Einträge nach Zeitraum", "Entrées par période", "Entradas por período", "Записи за періодами",
             "Записи по периодам", "各时期条目数", "المداخل بحسب الفترة")
        case .workedOutFrom:
            ("worked out from {1}", "erschlossen aus {1}", "déduit de {1}", "deducido de {1}", "визначено за: {1}", "определено по: {1}",
             "据{1}推算", "مستنتج من {1}")
        case .workedOutFromPublished:
            ("worked out from {1}, published {2}", "erschlossen aus {1}, veröffentlicht am {2}", "déduit de {1}, publié le {2}",
             "deducido de {1}, publicado el {2}", "визначено за: {1}, опубліковано {2}", "определено по: {1}, опубликовано {2}",
             "据{1}推算，发布于{2}", "مستنتج من {1}، نُشر في {2}")
        case .approximately:
            ("about: {1}", "ungefähr: {1}", "environ : {1}", "aproximado: {1}", "приблизно: {1}", "приблизительно: {1}", "约：{1}", "تقريبًا: {1}")
        case .plannedAs:
            ("planned: {1}", "geplant: {1}", "prévu : {1}", "previsto: {1}", "заплановано: {1}", "запланировано: {1}", "计划：{1}", "مخطط: {1}")
        case .timelineIntro:
            ("Dates as the articles state them. Nothing is filled in.", "Zeitangaben, wie die Artikel sie machen. Nichts ist ergänzt.",
             "Les dates telles que les articles les donnent. Rien n’est ajouté.",
             "Las fechas tal como las dan los artículos. No se añade nada.", "Дати так, як їх подають статті. Нічого не додано.",
             "Даты так, как их приводят статьи. Ничего не добавлено.", "日期均按文章所述，未作任何补充。", "التواريخ كما أوردتها المقالات دون أي إضافة.")
        case .planned: ("Planned", "Geplant", "Prévu", "Previsto", "Заплановано", "Запланировано", "计划中", "مخطط له")
        case .asStated:
            ("As stated", "Im Wortlaut", "Tel qu’indiqué", "Tal como se indica", "Як зазначено", "Как указано", "原文表述", "كما ورد")
        case .unresolvedDates:
            ("Dates that could not be placed", "Zeitangaben, die sich nicht zuordnen ließen", "Dates impossibles à situer",
             "Fechas que no se pudieron situar", "Дати, які не вдалося визначити", "Даты, которые не удалось определить", "无法确定的日期",
             "تواريخ تعذّر تحديدها")
        case .since: ("since {1}", "seit {1}", "depuis : {1}", "desde {1}", "від: {1}", "с: {1}", "自{1}起", "منذ {1}")
        case .until: ("until {1}", "bis {1}", "jusqu’à : {1}", "hasta {1}", "до: {1}", "до: {1}", "至{1}", "حتى {1}")
        case .notLaterThan:
            ("by {1}", "spätestens {1}", "au plus tard : {1}", "a más tardar: {1}", "не пізніше: {1}", "не позднее: {1}", "不晚于{1}",
             "في موعد أقصاه {1}")
        case .early: ("early {1}", "Anfang {1}", "début {1}", "principios de {1}", "початок: {1}", "начало: {1}", "{1}初", "أوائل {1}")
        case .mid: ("mid-{1}", "Mitte {1}", "mi-{1}", "mediados de {1}", "середина: {1}", "середина: {1}", "{1}中", "منتصف {1}")
        case .late: ("late {1}", "Ende {1}", "fin {1}", "finales de {1}", "кінець: {1}", "конец: {1}", "{1}末", "أواخر {1}")
        case .weekOf:
            ("week of {1}", "Woche vom {1}", "semaine du {1}", "semana del {1}", "тиждень від {1}", "неделя с {1}", "{1}当周", "أسبوع {1}")
        case .quarter:
            ("Q{1} {2}", "{1}. Quartal {2}", "T{1} {2}", "T{1} {2}", "{1}-й квартал {2}", "{1}-й квартал {2}", "{2}年第{1}季度",
             "الربع {1} من {2}")
        case .decade: ("{1}s", "{1}er-Jahre", "années {1}", "década de {1}", "{1}-ті", "{1}-е", "{1}年代", "عقد {1}")
        case .spring: ("spring {1}", "Frühjahr {1}", "printemps {1}", "primavera de {1}", "весна {1}", "весна {1}", "{1}年春", "ربيع {1}")
        case .summer: ("summer {1}", "Sommer {1}", "été {1}", "verano de {1}", "літо {1}", "лето {1}", "{1}年夏", "صيف {1}")
        case .autumn: ("autumn {1}", "Herbst {1}", "automne {1}", "otoño de {1}", "осінь {1}", "осень {1}", "{1}年秋", "خريف {1}")
        case .winter: ("winter {1}", "Winter {1}", "hiver {1}", "invierno de {1}", "зима {1}", "зима {1}", "{1}年冬", "شتاء {1}")

        // Quotations.
        case .quotesIntro:
            ("Who said what. The words stand as the articles give them.", "Wer was gesagt hat. Der Wortlaut ist der der Artikel.",
             "Qui a dit quoi. Les mots sont ceux des articles.", "Quién dijo qué. Las palabras son las de los artículos.",
             "Хто що сказав. Слова наведено так, як їх подають статті.", "Кто что сказал. Слова приводятся так, как в статьях.",
             "谁说了什么。引语均按文章原文。", "من قال ماذا. الكلمات كما أوردتها المقالات.")
        case .unnamedSpeakers:
            ("Unnamed speakers", "Nicht namentlich Genannte", "Auteurs non nommés", "Personas no nombradas", "Не названі на ім’я",
             "Не названные по имени", "未具名者", "قائلون لم تُذكر أسماؤهم")
        case .saidAbout:
            ("Said about {1}", "Gesagt über {1}", "Dit à propos de {1}", "Dicho sobre {1}", "Сказано про: {1}", "Сказано о: {1}", "关于{1}的话",
             "ما قيل عن {1}")
        case .saidBy: ("Said by {1}", "Gesagt von {1}", "Dit par {1}", "Dicho por {1}", "Сказав(-ла): {1}", "Сказал(а): {1}", "{1}所说", "ما قاله {1}")
        case .speaker: ("Speaker", "Wer spricht", "Auteur de la citation", "Quién habla", "Хто сказав", "Кто сказал", "说话人", "القائل")
        case .speakers: ("Speakers", "Zitierte", "Auteurs des citations", "Quiénes hablan", "Хто сказав", "Кто сказал", "说话人", "القائلون")
        case .allSpeakers:
            ("All speakers", "Alle Zitierten", "Tous les auteurs", "Todas las personas citadas", "Усі, кого цитують", "Все, кого цитируют",
             "所有说话人", "كل القائلين")
        case .speakerInferred: ("inferred", "erschlossen", "déduit", "deducido", "за контекстом", "по контексту", "推断", "مستنتج")
        case .speakerNotStated:
            ("Speaker not stated", "Ohne Angabe, wer spricht", "Auteur de la citation non indiqué", "No se indica quién habla",
             "Не вказано, хто сказав", "Не указано, кто сказал", "未注明说话人", "لم يُذكر القائل")
        case .differentSpeakers:
            ("Given to different speakers", "Verschiedenen Personen zugeschrieben", "Attribué à des personnes différentes",
             "Atribuido a personas distintas", "Приписують різним особам", "Приписывают разным лицам", "被归于不同说话人", "منسوب إلى أكثر من قائل")
        case .alsoQuotedIn:
            ("Also quoted in", "Auch zitiert in", "Aussi cité dans", "También citado en", "Також наведено в", "Также приводится в", "另见引用于",
             "ورد أيضًا في")
        case .noQuotes:
            ("No quotations were found.", "Es wurden keine Zitate gefunden.", "Aucune citation n’a été trouvée.",
             "No se encontraron citas.", "Цитат не знайдено.", "Цитат не найдено.", "未找到引语。", "لم يُعثر على اقتباسات.")

        case .setByCurator:
            ("Set by the editors of this dossier", "Von der Redaktion dieses Dossiers gesetzt", "Fixé par les éditeurs de ce dossier",
             "Fijado por los editores de este dosier", "Установлено редакторами цього досьє", "Установлено редакторами этого досье", "由本专题编者确定",
             "حدده محررو هذا الملف")
        case .subjectOfVerb:
            ("Subject of {1}", "Subjekt von {1}", "Sujet de {1}", "Sujeto de {1}", "Підмет при {1}", "Подлежащее при {1}", "{1}的主语", "فاعل {1}")
        case .namedAfter:
            ("Named after {1}", "Genannt nach {1}", "Nommé après {1}", "Nombrado tras {1}", "Названо після {1}", "Назван после {1}", "在{1}之后提及", "مذكور بعد {1}")
        case .namedBeforeColon:
            ("Named before the colon", "Vor dem Doppelpunkt genannt", "Nommé avant les deux-points", "Nombrado antes de los dos puntos",
             "Названо перед двокрапкою", "Назван перед двоеточием", "在冒号之前提及", "مذكور قبل النقطتين")
        case .lineBeforeEndsInColon:
            ("The line before ends in a colon", "Die Zeile davor endet mit einem Doppelpunkt", "La ligne précédente se termine par deux-points",
             "La línea anterior termina en dos puntos", "Попередній рядок закінчується двокрапкою", "Предыдущая строка кончается двоеточием", "前一行以冒号结尾",
             "ينتهي السطر السابق بنقطتين")
        case .goesOnAfter:
            ("Goes on after words of {1}", "Setzt Worte von {1} fort", "Suite de paroles de {1}", "Continúa palabras de {1}", "Продовжує слова: {1}",
             "Продолжает слова: {1}", "接续{1}的话", "تتمة لكلام {1}")
        case .nextSentenceSays:
            ("The next sentence says who spoke", "Der nächste Satz sagt, wer sprach", "La phrase suivante dit qui parlait", "La frase siguiente dice quién hablaba",
             "Наступне речення каже, хто говорив", "Следующее предложение говорит, кто это сказал", "下一句说明了说话人", "الجملة التالية تذكر القائل")
        case .subjectOfSentence:
            ("Subject of the sentence", "Subjekt des Satzes", "Sujet de la phrase", "Sujeto de la oración", "Підмет речення", "Подлежащее предложения", "句子的主语", "فاعل الجملة")
        case .termWithoutSpeaker:
            ("A term or a title that nobody is said to say", "Ein Ausdruck oder Titel, den niemand sagt", "Un terme ou un titre que personne ne dit",
             "Un término o un título que nadie dice", "Термін або назва, яких ніхто не каже", "Термин или название, которых никто не произносит", "术语或标题，无说话人",
             "مصطلح أو عنوان لا قائل له")
        case .quotedInsideAnother:
            ("Quoted inside another quotation", "In einem anderen Zitat zitiert", "Cité dans une autre citation", "Citado dentro de otra cita", "Наведено в іншій цитаті",
             "Приведено внутри другой цитаты", "引语中的引语", "مقتبس داخل اقتباس آخر")

        // Coverage and comparison.
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
        case .spellings: ("Spellings", "Schreibweisen", "Graphies", "Grafías", "Написання", "Написания", "拼写", "طرق الكتابة")
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
            ("Earliest in this dossier", "Frühester in diesem Dossier", "Le plus ancien de ce dossier", "El más antiguo de este dosier",
             "Найраніше в цьому досьє", "Самое раннее в этом досье", "本专题中最早", "الأقدم في هذا الملف")
        case .sameOwner:
            ("Same owner", "Gleicher Eigentümer", "Même propriétaire", "Mismo propietario", "Той самий власник", "Тот же владелец", "所有者相同",
             "المالك نفسه")
        case .noSharedWording:
            ("No shared wording was found.", "Es wurde kein gemeinsamer Wortlaut gefunden.", "Aucune formulation commune n’a été trouvée.",
             "No se encontró redacción coincidente.", "Спільних формулювань не знайдено.", "Общих формулировок не найдено.", "未发现相同措辞。",
             "لم يُعثر على صياغة مشتركة.")

        // Network.
        case .networkIntro:
            ("Who is named in the same articles.", "Wer in denselben Artikeln genannt wird.", "Qui est mentionné dans les mêmes articles.",
             "Quiénes aparecen en los mismos artículos.", "Кого згадують в одних і тих самих статтях.",
             "Кого упоминают в одних и тех же статьях.", "哪些名称出现在同一篇文章中。", "من يُذكرون في المقالات نفسها.")
        case .articlesTogether:
            ("Articles together", "Gemeinsame Artikel", "Articles en commun", "Artículos en común", "Спільні статті", "Общие статьи",
             "共同出现的文章", "مقالات مشتركة")

        // Search, and the messages of its script.
        case .searchLabel:
            ("Search this dossier", "Dieses Dossier durchsuchen", "Rechercher dans ce dossier", "Buscar en este dosier", "Шукати в досьє",
             "Искать в досье", "搜索本专题", "ابحث في هذا الملف")
        case .searchHint:
            ("Words, or “an exact phrase” in quotation marks", "Wörter oder „genauer Wortlaut“ in Anführungszeichen",
             "Des mots, ou « une expression exacte » entre guillemets", "Palabras, o «una frase exacta» entre comillas",
             "Слова або «точна фраза» в лапках", "Слова или «точная фраза» в кавычках", "输入词语，或用引号“”搜索完整短语",
             "كلمات، أو «عبارة كاملة» بين علامتي تنصيص")
        case .searchButton: ("Search", "Suchen", "Rechercher", "Buscar", "Шукати", "Искать", "搜索", "ابحث")
        case .results: ("Results", "Ergebnisse", "Résultats", "Resultados", "Результати", "Результаты", "结果", "النتائج")
        case .searching:
            ("Searching …", "Suche läuft …", "Recherche en cours…", "Buscando…", "Пошук…", "Идёт поиск…", "正在搜索……", "جارٍ البحث…")
        case .noResults:
            ("Nothing found for “{1}”.", "Nichts gefunden für „{1}“.", "Aucun résultat pour « {1} ».", "No hay resultados para «{1}».",
             "За запитом «{1}» нічого не знайдено.", "По запросу «{1}» ничего не найдено.", "未找到与“{1}”相关的内容。", "لا نتائج عن «{1}».")
        case .noResultsHint:
            ("Try fewer words, or another spelling.", "Versuchen Sie es mit weniger Wörtern oder einer anderen Schreibweise.",
             "Essayez avec moins de mots ou une autre graphie.", "Pruebe con menos palabras o con otra grafía.",
             "Спробуйте менше слів або інше написання.", "Попробуйте меньше слов или другое написание.", "请减少词语或换一种写法。",
             "جرّب كلمات أقل أو كتابة أخرى.")
        case .didYouMean:
            ("Did you mean {1}?", "Meinten Sie {1}?", "Vouliez-vous dire {1} ?", "¿Quiso decir {1}?", "Можливо, ви мали на увазі: {1}",
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
        case .sortBy: ("Sort by", "Sortieren nach", "Trier par", "Ordenar por", "Сортувати за", "Сортировать по", "排序方式", "الترتيب بحسب")
        case .relevance: ("Relevance", "Relevanz", "Pertinence", "Relevancia", "Доречність", "Релевантность", "相关度", "الصلة")
        case .searchAll:
            ("All results", "Alle Ergebnisse", "Tous les résultats", "Todos los resultados", "Усі результати", "Все результаты", "全部结果",
             "كل النتائج")
        case .searchCount:
            ("Articles: {1}", "Artikel: {1}", "Articles : {1}", "Artículos: {1}", "Статей: {1}", "Статей: {1}", "{1} 篇文章",
             "عدد المقالات: {1}")
        case .searchAtLeast:
            ("Articles: at least {1}", "Artikel: mindestens {1}", "Articles : au moins {1}", "Artículos: al menos {1}",
             "Статей: щонайменше {1}", "Статей: не менее {1}", "至少 {1} 篇文章", "عدد المقالات: {1} على الأقل")
        case .searchPartial:
            ("No article has all the words. Articles with some of them: {1}",
             "Kein Artikel enthält alle Wörter. Artikel mit einigen davon: {1}",
             "Aucun article ne contient tous les mots. Articles qui en contiennent certains : {1}",
             "Ningún artículo contiene todas las palabras. Artículos con algunas de ellas: {1}",
             "Жодна стаття не містить усіх слів. Статей з деякими з них: {1}",
             "Ни в одной статье нет всех слов. Статей с некоторыми из них: {1}", "没有文章包含所有词语；包含部分词语的文章：{1} 篇",
             "لا توجد مقالة تحوي كل الكلمات. مقالات تحوي بعضها: {1}")
        case .searchMissing: ("without: {1}", "ohne: {1}", "sans : {1}", "sin: {1}", "без: {1}", "без: {1}", "不含：{1}", "من دون: {1}")
        case .searchCorrected:
            ("Results for “{2}” (nothing has “{1}”).", "Ergebnisse für „{2}“ (nichts enthält „{1}“).",
             "Résultats pour « {2} » (rien ne contient « {1} »).", "Resultados de «{2}» (nada contiene «{1}»).",
             "Результати за запитом «{2}» («{1}» ніде немає).", "Результаты по запросу «{2}» («{1}» нигде нет).",
             "以下是“{2}”的结果（没有内容包含“{1}”）。", "نتائج «{2}» (لا شيء يحوي «{1}»).")
        case .searchAlso:
            ("Also searched: {1}", "Auch gesucht: {1}", "Recherché aussi : {1}", "También se buscó: {1}", "Також шукали: {1}",
             "Также искали: {1}", "同时搜索了：{1}", "شمل البحث أيضًا: {1}")
        case .searchOnly:
            ("Search only “{1}”", "Nur „{1}“ suchen", "Rechercher seulement « {1} »", "Buscar solo «{1}»", "Шукати лише «{1}»",
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
        case .searchAny: ("Any", "Beliebig", "Tous", "Cualquiera", "Будь-який", "Любой", "不限", "الكل")
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

        // About.
        case .method:
            ("How this dossier was made", "Wie dieses Dossier entstand", "Comment ce dossier a été fait", "Cómo se hizo este dosier",
             "Як укладено це досьє", "Как составлено это досье", "本专题的编制方法", "كيف أُعد هذا الملف")
        case .inNumbers:
            ("This dossier in numbers", "Dieses Dossier in Zahlen", "Ce dossier en chiffres", "Este dosier en cifras", "Досьє в цифрах",
             "Досье в цифрах", "数字概览", "الملف بالأرقام")
        case .dataFiles:
            ("Data files", "Daten zum Herunterladen", "Fichiers de données", "Archivos de datos", "Файли даних", "Файлы данных", "数据文件",
             "ملفات البيانات")
        case .dataIntro:
            ("All that the pages show, for programs to read and for anybody to count again.",
             "Alles, was die Seiten zeigen, für Programme lesbar und von jedermann nachzuzählen.",
             "Tout ce que montrent les pages, lisible par des programmes et vérifiable par chacun.",
             "Todo lo que muestran las páginas, para leerlo con programas y volver a contarlo.",
             "Усе, що показано на сторінках, – для програм і для перевірки.",
             "Всё, что показано на страницах, – для программ и для проверки.", "各页面所示的全部内容，供程序读取，任何人均可重新统计。",
             "كل ما تعرضه الصفحات، لتقرأه البرامج ويتحقق منه من يشاء.")
        case .fieldsOfData:
            ("What each field means", "Was jedes Feld bedeutet", "Ce que signifie chaque champ", "Qué significa cada campo",
             "Що означає кожне поле", "Что означает каждое поле", "各字段的含义", "معنى كل حقل")
        case .download: ("Download", "Herunterladen", "Télécharger", "Descargar", "Завантажити", "Скачать", "下载", "تنزيل")

        // Page not found.
        case .notFound:
            ("Page not found", "Seite nicht gefunden", "Page introuvable", "Página no encontrada", "Сторінку не знайдено",
             "Страница не найдена", "找不到页面", "الصفحة غير موجودة")
        case .notFoundText:
            ("There is no page at this address. Try the search, or one of these pages.",
             "Unter dieser Adresse gibt es keine Seite. Versuchen Sie die Suche oder eine dieser Seiten.",
             "Il n’y a pas de page à cette adresse. Essayez la recherche ou l’une de ces pages.",
             "No hay ninguna página en esta dirección. Pruebe la búsqueda o una de estas páginas.",
             "За цією адресою сторінки немає. Скористайтеся пошуком або однією з цих сторінок.",
             "По этому адресу страницы нет. Воспользуйтесь поиском или одной из этих страниц.", "此地址没有页面。请使用搜索，或前往以下页面。",
             "لا توجد صفحة على هذا العنوان. جرّب البحث أو إحدى هذه الصفحات.")
        case .nearestPage:
            ("Perhaps you wanted this page", "Vielleicht suchten Sie diese Seite", "Vous cherchiez peut-être cette page",
             "Quizá buscaba esta página", "Можливо, ви шукали цю сторінку", "Возможно, вы искали эту страницу", "您可能要找的页面",
             "لعلك كنت تبحث عن هذه الصفحة")

        // Charts: what a reader who does not see them is told.
        case .chartArticles:
            ("{1}, {2}. Most: {3} ({4}).", "{1}, {2}. Die meisten: {3} ({4}).", "{1}, {2}. Maximum : {3} ({4}).",
             "{1}, {2}. Máximo: {3} ({4}).", "{1}, {2}. Найбільше: {3} ({4}).", "{1}, {2}. Больше всего: {3} ({4}).",
             "{1}，{2}。最多：{3}（{4}）。", "{1}، {2}. الذروة: {3} ({4}).")
        case .chartNetwork:
            ("{1} and {2} between them. The table below lists them.", "{1} und {2} zwischen ihnen. Die Tabelle darunter führt sie auf.",
             "{1} et {2} entre eux. Le tableau ci-dessous les énumère.", "{1} y {2} entre ellos. La tabla siguiente los enumera.",
             "{1} і {2} між ними. Їх перелічено в таблиці нижче.", "{1} и {2} между ними. Они перечислены в таблице ниже.",
             "{1}，其间有{2}。详见下表。", "{1} و{2} بينها. يسردها الجدول أدناه.")
        }
    }
}
