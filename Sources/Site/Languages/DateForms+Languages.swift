/// The names and patterns of the interface's languages: facts of the Unicode CLDR, which a test compares with Foundation's.
extension DateForms {
    /// The region, in upper case, matters to English alone.
    package init(_ language: Language, region: String?) {
        switch language {
        case .english: self = Self.isAmerican(region) ? Self.english : Self.internationalEnglish
        case .german: self = Self.german
        case .french: self = Self.french
        case .spanish: self = Self.spanish
        case .ukrainian: self = Self.ukrainian
        case .russian: self = Self.russian
        case .chinese: self = Self.chinese
        case .arabic: self = Self.arabic
        }
    }

    /// Whether English is written there as in the United States, which is also what is meant where no region is named.
    static func isAmerican(_ region: String?) -> Bool {
        [nil, "US", "CA", "PH"].contains(region)
    }

    private static let english = DateForms(
        months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
             "November", "December"],
        shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        patterns: Patterns(
            full: "EEEE, MMMM d, y",
            long: "MMMM d, y",
            medium: "MMM d, y",
            monthYear: "MMMM y",
            monthDay: "MMMM d",
            year: "y",
            time: "h:mm\u{202F}a",
            dayAndTime: "{1} at {0}",
            withinMonth: "MMMM d\u{2009}–\u{2009}d, y",
            withinYear: "MMMM d\u{2009}–\u{2009}MMMM d, y",
            acrossYears: "MMMM d, y\u{2009}–\u{2009}MMMM d, y"))

    /// English outside North America: the day first, 24 hours.
    private static let internationalEnglish = DateForms(
        months: english.months, shortMonths: english.shortMonths,
        weekdays: english.weekdays, shortWeekdays: english.shortWeekdays,
        patterns: Patterns(
            full: "EEEE, d MMMM y",
            long: "d MMMM y",
            medium: "d MMM y",
            monthYear: "MMMM y",
            monthDay: "d MMMM",
            year: "y",
            time: "HH:mm",
            dayAndTime: "{1} at {0}",
            withinMonth: "d\u{2009}–\u{2009}d MMMM y",
            withinYear: "d MMMM\u{2009}–\u{2009}d MMMM y",
            acrossYears: "d MMMM y\u{2009}–\u{2009}d MMMM y"))

    private static let german = DateForms(
        months: ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
             "November", "Dezember"],
        shortMonths: ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
        standaloneShortMonths: ["Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"],
        weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
        shortWeekdays: ["Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."],
        patterns: Patterns(
            full: "EEEE, d. MMMM y",
            long: "d. MMMM y",
            medium: "dd.MM.y",
            monthYear: "MMMM y",
            monthDay: "d. MMMM",
            year: "y",
            time: "HH:mm",
            dayAndTime: "{1}, {0}",
            withinMonth: "d.–d. MMMM y",
            withinYear: "d. MMMM\u{2009}–\u{2009}d. MMMM y",
            acrossYears: "d. MMMM y\u{2009}–\u{2009}d. MMMM y"))

    private static let french = DateForms(
        months: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
             "novembre", "décembre"],
        shortMonths: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
        weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
        shortWeekdays: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
        patterns: Patterns(
            full: "EEEE d MMMM y",
            long: "d MMMM y",
            medium: "d MMM y",
            monthYear: "MMMM y",
            monthDay: "d MMMM",
            year: "y",
            time: "HH:mm",
            dayAndTime: "{1} à {0}",
            withinMonth: "d–d MMMM y",
            withinYear: "d MMMM\u{2009}–\u{2009}d MMMM y",
            acrossYears: "d MMMM y\u{2009}–\u{2009}d MMMM y"))

    private static let spanish = DateForms(
        months: ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
             "noviembre", "diciembre"],
        shortMonths: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"],
        weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
        shortWeekdays: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
        patterns: Patterns(
            full: "EEEE, d 'de' MMMM 'de' y",
            long: "d 'de' MMMM 'de' y",
            medium: "d MMM y",
            monthYear: "MMMM 'de' y",
            monthDay: "d 'de' MMMM",
            year: "y",
            time: "H:mm",
            dayAndTime: "{1}, {0}",
            withinMonth: "d–d 'de' MMMM 'de' y",
            withinYear: "d 'de' MMMM\u{2009}–\u{2009}d 'de' MMMM 'de' y",
            acrossYears: "d 'de' MMMM 'de' y\u{2009}–\u{2009}d 'de' MMMM 'de' y"))

    private static let ukrainian = DateForms(
        months: ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня",
             "листопада", "грудня"],
        standaloneMonths: ["січень", "лютий", "березень", "квітень", "травень", "червень", "липень", "серпень", "вересень",
             "жовтень", "листопад", "грудень"],
        shortMonths: ["січ.", "лют.", "бер.", "квіт.", "трав.", "черв.", "лип.", "серп.", "вер.", "жовт.", "лист.", "груд."],
        weekdays: ["понеділок", "вівторок", "середа", "четвер", "пʼятниця", "субота", "неділя"],
        shortWeekdays: ["пн", "вт", "ср", "чт", "пт", "сб", "нд"],
        patterns: Patterns(
            full: "EEEE, d MMMM y\u{202F}'р'.",
            long: "d MMMM y\u{202F}'р'.",
            medium: "d MMM y\u{202F}'р'.",
            monthYear: "LLLL y\u{202F}'р'.",
            monthDay: "d MMMM",
            year: "y",
            time: "HH:mm",
            dayAndTime: "{1}, {0}",
            withinMonth: "d–d MMMM y\u{202F}'р'.",
            withinYear: "d MMMM\u{2009}–\u{2009}d MMMM y\u{202F}'р'.",
            acrossYears: "d MMMM y\u{2009}–\u{2009}d MMMM y\u{202F}'рр'."))

    private static let russian = DateForms(
        months: ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
             "ноября", "декабря"],
        standaloneMonths: ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
             "декабрь"],
        shortMonths: ["янв.", "февр.", "марта", "апр.", "мая", "июня", "июля", "авг.", "сент.", "окт.", "нояб.", "дек."],
        standaloneShortMonths: ["янв.", "февр.", "март", "апр.", "май", "июнь", "июль", "авг.", "сент.", "окт.", "нояб.", "дек."],
        weekdays: ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
        shortWeekdays: ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"],
        patterns: Patterns(
            full: "EEEE, d MMMM y\u{202F}'г'.",
            long: "d MMMM y\u{202F}'г'.",
            medium: "d MMM y\u{202F}'г'.",
            monthYear: "LLLL y\u{202F}'г'.",
            monthDay: "d MMMM",
            year: "y",
            time: "HH:mm",
            dayAndTime: "{1}, {0}",
            withinMonth: "d—d MMMM y\u{202F}'г'.",
            withinYear: "d MMMM\u{2009}—\u{2009}d MMMM y\u{202F}'г'.",
            acrossYears: "d MMMM y\u{2009}—\u{2009}d MMMM y\u{202F}'г'."))

    private static let chinese = DateForms(
        months: ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"],
        shortMonths: ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
        weekdays: ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
        shortWeekdays: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
        patterns: Patterns(
            full: "y年M月d日 EEEE",
            long: "y年M月d日",
            medium: "y年M月d日",
            monthYear: "y年M月",
            monthDay: "M月d日",
            year: "y年",
            time: "HH:mm",
            dayAndTime: "{1} {0}",
            withinMonth: "y年M月d日至d日",
            withinYear: "y年M月d日至M月d日",
            acrossYears: "y年M月d日至y年M月d日"))

    private static let arabic = DateForms(
        months: ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
             "ديسمبر"],
        shortMonths: ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
             "ديسمبر"],
        weekdays: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
        shortWeekdays: ["اثنين", "ثلاثاء", "أربعاء", "خميس", "جمعة", "سبت", "أحد"],
        dayPeriods: ["ص", "م"],
        patterns: Patterns(
            full: "EEEE، d MMMM، y",
            long: "d MMMM، y",
            medium: "dd\u{200F}/MM\u{200F}/y",
            monthYear: "MMMM y",
            monthDay: "d MMMM",
            year: "y",
            time: "h:mm\u{A0}a",
            dayAndTime: "{1}، {0}",
            withinMonth: "d–d MMMM y",
            withinYear: "d MMMM – d MMMM y",
            acrossYears: "d MMMM y – d MMMM y"))
}
