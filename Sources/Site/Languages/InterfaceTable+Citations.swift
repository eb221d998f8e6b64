/// Citing.
extension InterfaceTable {
    static func citations(_ key: InterfaceKey) -> Row? {
        switch key {
        // Citation box.
        case .cite: ("Cite", "Zitieren", "Citer", "Citar", "Цитувати", "Цитировать", "引用", "الاستشهاد")
        case .citeArticle:
            ("Cite this article", "Diesen Artikel zitieren", "Citer cet article", "Citar este artículo", "Послатися на цю статтю",
             "Сослаться на эту статью", "引用本文", "استشهد بهذه المقالة")
        case .citePassage:
            ("To cite one passage, follow its ¶: all forms then name it.",
             "Um einen einzelnen Absatz zu zitieren, wählen Sie sein ¶: Dann nennen ihn alle Formen.",
             "Pour citer un passage, suivez son ¶\u{A0}: toutes les formes l’indiquent alors.",
             "Para citar un pasaje, siga su ¶: todas las formas lo indicarán.",
             "Щоб послатися на один абзац, перейдіть за його ¶: тоді його вкажуть усі форми.",
             "Чтобы сослаться на один абзац, перейдите по его ¶: тогда его укажут все формы.",
             "如需引用某一段，请点按该段的 ¶，各格式即随之注明。", "للاستشهاد بفقرة واحدة، اتبع علامتها ¶، فتذكرها كل الصيغ.")
        case .citePassageByHand:
            ("To cite one passage, add its number among the paragraphs, and the end of the address to which its ¶ leads (#p-…).",
             "Um einen einzelnen Absatz zu zitieren, ergänzen Sie seine Nummer und das Ende der Adresse, zu der sein ¶ führt (#p-…).",
             "Pour citer un passage, ajoutez son numéro parmi les paragraphes et la fin de l’adresse à laquelle mène son ¶ (#p-…).",
             "Para citar un pasaje, añada su número entre los párrafos y el final de la dirección a la que lleva su ¶ (#p-…).",
             "Щоб послатися на один абзац, додайте його номер і кінець адреси, на яку веде його ¶ (#p-…).",
             "Чтобы сослаться на один абзац, добавьте его номер и конец адреса, на который ведёт его ¶ (#p-…).",
             "如需引用某一段，请补上该段的序号，以及其 ¶ 所指地址的末尾部分（#p-…）。",
             "للاستشهاد بفقرة واحدة، أضف رقمها بين الفقرات ونهاية العنوان الذي تقود إليه علامتها ¶ (#p-…).")
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
        case .updatedOn:
            ("updated {1}", "aktualisiert am {1}", "mis à jour le {1}", "actualizado el {1}", "оновлено {1}", "обновлено {1}", "更新于{1}",
             "حُدِّث في {1}")
        case .paragraphNumber:
            ("paragraph {1}", "Absatz {1}", "paragraphe {1}", "párrafo {1}", "абзац {1}", "абзац {1}", "第 {1} 段", "الفقرة {1}")
        case .inDossier: ("In: {1}", "In: {1}", "Dans\u{A0}: {1}", "En: {1}", "У досьє: {1}", "В досье: {1}", "载于：{1}", "في: {1}")
        case .noDate: ("n.d.", "o.\u{A0}D.", "s.\u{A0}d.", "s.\u{A0}f.", "б.\u{A0}д.", "б.\u{A0}д.", "日期不详", "د.ت.")
        case .allCitations:
            ("Citations of all articles", "Literaturangaben aller Artikel", "Références de tous les articles",
             "Referencias de todos los artículos", "Бібліографічні посилання на всі статті", "Библиографические ссылки на все статьи",
             "全部文章的引用条目", "بيانات الاستشهاد بجميع المقالات")

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
        default: nil
        }
    }
}
