/// Where a text comes from: provenance and ledger.
extension InterfaceTable {
    static func provenance(_ key: InterfaceKey) -> Row? {
        switch key {
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
             "Il n’y a pas de fichier brut\u{A0}: cet article a été saisi à la main.",
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
            ("Used as: {1}", "Verwendet als: {1}", "Utilisé comme\u{A0}: {1}", "Usado como: {1}", "Використано як: {1}", "Использовано как: {1}",
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
        default: nil
        }
    }
}
