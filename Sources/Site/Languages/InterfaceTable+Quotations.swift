/// Quotations.
extension InterfaceTable {
    static func quotations(_ key: InterfaceKey) -> Row? {
        switch key {
        case .quotesIntro:
            ("Who said what. The words stand as the articles give them.", "Wer was gesagt hat. Der Wortlaut ist der der Artikel.",
             "Qui a dit quoi. Les mots sont ceux des articles.", "Quién dijo qué. Las palabras son las de los artículos.",
             "Хто що сказав. Слова наведено так, як їх подають статті.", "Кто что сказал. Слова приводятся так, как в статьях.",
             "谁说了什么。引语均按文章原文。", "من قال ماذا. الكلمات كما أوردتها المقالات.")
        case .unnamedSpeakers:
            ("Unnamed speakers", "Nicht namentlich Genannte", "Personnes non nommées", "Personas no nombradas", "Не названі на ім’я",
             "Не названные по имени", "未具名者", "قائلون لم تُذكر أسماؤهم")
        case .saidAbout:
            ("Said about {1}", "Gesagt über {1}", "Dit sur {1}", "Dicho sobre {1}", "Сказано про: {1}", "Сказано о: {1}", "关于{1}的话",
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
            ("Also quoted in", "Auch zitiert in", "Cité aussi dans", "También citado en", "Також наведено в", "Также приводится в", "另见引用于",
             "ورد أيضًا في")
        case .noQuotes:
            ("No quotations were found.", "Es wurden keine Zitate gefunden.", "Aucune citation n’a été trouvée.",
             "No se encontraron citas.", "Цитат не знайдено.", "Цитат не найдено.", "未找到引语。", "لم يُعثر على اقتباسات.")

        case .setByCurator:
            ("Set by the editors of this dossier", "Von der Redaktion dieses Dossiers festgelegt", "Fixé par la rédaction de ce dossier",
             "Fijado por la redacción de este dosier", "Установлено укладачами цього досьє", "Установлено составителями этого досье", "由本专题编者确定",
             "حدده محررو هذا الملف")
        case .subjectOfVerb:
            ("Subject of {1}", "Subjekt zu {1}", "Sujet de {1}", "Sujeto de {1}", "Підмет при {1}", "Подлежащее при {1}", "{1}的主语", "فاعل {1}")
        case .namedAfter:
            ("Named after {1}", "Genannt nach {1}", "Nommé après {1}", "Nombrado tras {1}", "Названо після {1}", "Названо после {1}", "在{1}之后提及", "مذكور بعد {1}")
        case .namedBeforeColon:
            ("Named before the colon", "Vor dem Doppelpunkt genannt", "Nommé avant les deux-points", "Nombrado antes de los dos puntos",
             "Названо перед двокрапкою", "Названо перед двоеточием", "在冒号之前提及", "مذكور قبل النقطتين")
        case .lineBeforeEndsInColon:
            ("The line before ends in a colon", "Die Zeile davor endet mit einem Doppelpunkt", "La ligne précédente se termine par deux-points",
             "La línea anterior termina en dos puntos", "Попередній рядок закінчується двокрапкою", "Предыдущая строка кончается двоеточием", "前一行以冒号结尾",
             "ينتهي السطر السابق بنقطتين")
        case .goesOnAfter:
            ("Goes on after words of {1}", "Setzt Worte von {1} fort", "Suite des paroles\u{A0}: {1}", "Continúa palabras de {1}", "Продовжує слова: {1}",
             "Продолжает слова: {1}", "接续{1}的话", "تتمة لكلام {1}")
        case .nextSentenceSays:
            ("The next sentence says who spoke", "Der nächste Satz sagt, wer sprach", "La phrase suivante dit qui parlait", "La frase siguiente dice quién hablaba",
             "Наступне речення каже, хто говорив", "Следующее предложение говорит, кто это сказал", "下一句说明了说话人", "الجملة التالية تذكر القائل")
        case .termWithoutSpeaker:
            ("A term or a title that nobody is said to say", "Ein Ausdruck oder Titel, den niemand sagt", "Un terme ou un titre que personne ne dit",
             "Un término o un título que nadie dice", "Термін або назва, яких ніхто не каже", "Термин или название, которых никто не произносит", "术语或标题，无说话人",
             "مصطلح أو عنوان لا قائل له")
        case .quotedInsideAnother:
            ("Quoted inside another quotation", "In einem anderen Zitat zitiert", "Cité dans une autre citation", "Citado dentro de otra cita", "Наведено в іншій цитаті",
             "Приведено внутри другой цитаты", "引语中的引语", "مقتبس داخل اقتباس آخر")
        default: nil
        }
    }
}
