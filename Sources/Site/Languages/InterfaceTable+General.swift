/// Every page.
extension InterfaceTable {
    static func general(_ key: InterfaceKey) -> Row? {
        switch key {
        // Every page.
        case .skipToContent:
            ("Skip to content", "Zum Inhalt springen", "Aller au contenu", "Ir al contenido", "Перейти до вмісту", "Перейти к содержимому",
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
            ("{1}, {2}. Most: {3} ({4}).", "{1}, {2}. Die meisten: {3} ({4}).", "{1}, {2}. Maximum\u{A0}: {3} ({4}).",
             "{1}, {2}. Máximo: {3} ({4}).", "{1}, {2}. Найбільше: {3} ({4}).", "{1}, {2}. Больше всего: {3} ({4}).",
             "{1}，{2}。最多：{3}（{4}）。", "{1}، {2}. الذروة: {3} ({4}).")
        case .chartNetwork:
            ("{1} and {2} between them. The table below lists them.", "{1} und {2} zwischen ihnen. Die Tabelle darunter führt sie auf.",
             "{1} et {2} entre eux. Le tableau ci-dessous les énumère.", "{1} y {2} entre ellos. La tabla siguiente los enumera.",
             "{1} і {2} між ними. Їх перелічено в таблиці нижче.", "{1} и {2} между ними. Они перечислены в таблице ниже.",
             "{1}，其间有{2}。详见下表。", "{1} و{2} بينها. يسردها الجدول أدناه.")
        default: nil
        }
    }
}
