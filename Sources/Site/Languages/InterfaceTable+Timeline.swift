/// The timeline.
extension InterfaceTable {
    static func timeline(_ key: InterfaceKey) -> Row? {
        switch key {
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
            ("about: {1}", "ungefähr: {1}", "environ\u{A0}: {1}", "aproximado: {1}", "приблизно: {1}", "приблизительно: {1}", "约：{1}", "تقريبًا: {1}")
        case .plannedAs:
            ("planned: {1}", "geplant: {1}", "prévu\u{A0}: {1}", "previsto: {1}", "заплановано: {1}", "запланировано: {1}", "计划：{1}", "مخطط: {1}")
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
        case .since: ("since {1}", "seit {1}", "depuis\u{A0}: {1}", "desde: {1}", "від: {1}", "с: {1}", "自{1}起", "منذ {1}")
        case .until: ("until {1}", "bis {1}", "jusqu’à\u{A0}: {1}", "hasta: {1}", "до: {1}", "до: {1}", "至{1}", "حتى {1}")
        case .notLaterThan:
            ("by {1}", "spätestens {1}", "au plus tard\u{A0}: {1}", "a más tardar: {1}", "не пізніше: {1}", "не позднее: {1}", "不晚于{1}",
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
        default: nil
        }
    }
}
