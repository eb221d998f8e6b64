/// The rules that come with the program, in their order: the first that fits a line decides. docs/import-rules.md is
/// written from this table. Precision comes first: a line that is dropped wrongly is a fact lost.
package enum RuleTable {
    package static let rules: [Rule] = [
        Rule(
            id: "also-read", kind: .alsoRead, summary: "A pointer to another article, with a label and a separator.",
            test: .patterns([
                "(also|further|must|please|related|suggested|recommended) (read|reads|reading|watch|listen|see) : *",
                "(read|see|watch|listen|hear|view|explore) (more|also|next|now|here|this|too)? : *",
                "(read|see|find out|learn|discover) more (about|on|at|from|here|in|stories|news) *",
                "related (article|articles|story|stories|news|content|coverage|reading|topic|topics|link|links|post|posts|video)? : *",
                "(more|full) (on|from|about|coverage|story|report|reading|background) this? (topic|story|subject)? : *",
                "(in pictures|in pics|quiz|gallery|photo gallery) : *",
                "(don't|do not|dont) miss : *", "you may also (like|read|be interested in) : *", "(editor's pick|editors' picks|top story|trending) : *",
                "(lea|lee|leer|ver|mira|mire|escuche|consulte|vea) (tambien|mas|ademas|aqui)? : *", "(le|te) puede interesar : *",
                "(lesen sie|lies|mehr) (auch|dazu|mehr|zum thema|hierzu)? : *", "(zum thema|lesetipp|hintergrund) : *",
                "(a|pour) (lire|voir|ecouter) (aussi|egalement)? : *", "lire (aussi|egalement|la suite) : *", "sur le meme (sujet|theme) : *",
                "(leia|veja|saiba|confira|ouca) (tambem|mais) : *", "(leggi|guarda|vedi|ascolta) (anche|qui) : *", "lees (ook|verder|meer) : *",
                "(читайте|смотрите|читайте|дивіться) (также|також)? : *", "(las mer|les ogsa|laes ogsa|lue myos|czytaj takze|zobacz tez|baca juga|ayrica oku) : *",
                "(延伸阅读|相关阅读|相關報導|延伸閱讀|関連記事) : *", "(اقرا|اقرأ|شاهد|طالع) (ايضا|أيضا|المزيد) : *",
            ]),
            examples: ["Also Read: Ferry timetable changes in May", "RELATED | Five harbours to visit"],
            keeps: ["She had also read the letter aloud.", "Read by millions, the paper closed in May."]),
        Rule(
            id: "also-read-open", kind: .alsoRead, summary: "A pointer to another article without a separator; whole sentences stay.",
            test: .patterns([
                "(also|must) (read|watch) *", "(read|see) (more|also|next)", "related (article|articles|story|stories|coverage|content|news|posts|topics|links|reading|videos) *",
                "(lee|lea|leer|ver|mira) tambien *", "te puede interesar *", "lesen sie (auch|dazu|hier) *", "mehr zum thema *", "(a|pour) lire aussi *",
                "lire aussi *", "leia (tambem|mais) *", "veja tambem *", "leggi anche *", "lees ook *", "baca juga *", "czytaj (takze|tez) *", "читайте также *", "читайте також *",
                "اقرا ايضا *", "you (may|might) also (like|enjoy|be interested in) *", "(recommended|suggested) (for you|reading|stories|articles)", "more : *", "what to read next",
                "(continue|keep) reading *", "(click|tap) here (to|for) *", "(read|see|view) the full (story|article|report|interview|statement) *", "more from *", "watch (now|live|the video|video)",
            ]),
            maxWords: 18, keepsSentences: true,
            examples: ["Also Read Harbour board meets again", "Lire aussi Le port rouvre lundi"],
            keeps: ["More on the ground is needed than money, he said."]),
        Rule(
            id: "ad", kind: .ad, summary: "A place where an advertisement stood.",
            test: .patterns([
                "(advertisement|advertisements|advertising|advert|ad|ads|advertorial|sponsored|promoted|promotion)",
                "(advertisement|advert|ad) : *", "(story|article) continues (below|after) *", "(scroll|skip|continue) (down|to|past) * (ad|advertisement|advert) *", "scroll to continue *", "scroll (down)? to continue *",
                "continue reading below *", "(sponsored|paid|partner) (content|post|by|link|links) *", "(report|hide|remove|close) (this)? (ad|ads|advert|advertisement)", "ad feedback", "sponsor message", "la suite apres cette publicite", "why (am i seeing|this) (this)? ad *",
                "(anzeige|werbung|reklama|reklame|publicidad|publicite|publicidade|pubblicita|advertentie|реклама|广告|廣告|廣告|اعلان|اعلانات|annons|mainos)",
                "(la suite|sigue leyendo|lees verder|continua) (apres|despues|onder|dopo) *", "(artikel|der artikel) (geht|wird) nach *",
            ]),
            keepsSentences: false, examples: ["Advertisement", "Story continues below advertisement"],
            keeps: ["Advertisement revenue fell by a third, the company said."]),
        Rule(
            id: "cookie", kind: .cookie, summary: "A notice of cookies or consent.",
            test: .patterns([
                "(we|this (site|website|page)|our (site|website|partners)) (uses|use|and our partners use|may use|store) * cookies *", "* accept (all)? cookies *", "* (cookie|cookies) (policy|settings|preferences|notice|consent|choices) *",
                "allow (twitter|x|facebook|instagram|youtube|google youtube|tiktok|telegram|meta|spotify) content", "this article contains content provided by *", "accept and continue",
                "by (clicking|continuing|using) * you (agree|accept|consent) *", "(accept|reject|manage|allow) (all|cookies|preferences|choices) *", "* your privacy (choices|settings|matters) *", "we (value|respect|care about) your privacy *",
                "* verwendet cookies *", "(wir|diese seite) (verwenden|nutzen|nutzt) cookies *", "* utilise (des|les) cookies *", "nous utilisons (des|les) cookies *", "* utilizamos cookies *", "* usamos cookies *", "este (sitio|site) (usa|utiliza) cookies *",
                "* utilizza (i)? cookie *", "(utilizziamo|usiamo) (i)? cookie *", "(wij|we) gebruiken cookies *", "мы используем (файлы)? cookie *", "(alle)? akzeptieren", "tout accepter", "aceptar (todo|todas|cookies) *",
            ]),
            maxWords: 60, examples: ["We use cookies to make this site work better for you.", "Nous utilisons des cookies pour le confort du port. Tout accepter"],
            keeps: ["The bakery sells cookies to tourists and sailors."]),
        Rule(
            id: "newsletter", kind: .newsletter, summary: "An invitation to subscribe, to sign up or to give.",
            test: .patterns([
                "(sign|signup) (up|in)? (to|for|now|today|here) * (newsletter|newsletters|briefing|email|emails|alerts|updates|inbox|free|digest) *", "(subscribe|join|register|donate|give|upgrade) (now|today|here|free)?",
                "(subscribe|become a (member|subscriber)) (to|for|with|now|today) *", "(get|receive|have) * (newsletter|newsletters|inbox|briefing|alerts|delivered to you|notifications) *", "* (sign up|subscribe|signup|become a (member|supporter|subscriber|patron)) (here|now|today|free)", "(skip past|after) newsletter promotion", "(view|read|open|see) (this)? (email|e-mail|mail|message|newsletter)? in (your|a|the)? (web)? browser *", "unsubscribe", "unsubscribe (: *|here *|from this *|from our *|at any time *)", "manage (your)? (preferences|subscription|subscriptions)",
                "(you are|you're) (receiving|getting) this (because|email|e-mail|mail|message|newsletter) *", "you (received|have received|got) this (email|e-mail|mail|message|newsletter) *", "sie erhalten (diese|diesen|dieses) (e-mail|mail|newsletter|nachricht) *", "vous recevez (cet|ce|cette) (e-mail|email|courriel|message|newsletter|lettre) *", "(recibes|recibe) este (correo|mensaje|boletin) *", "(newsletter)? abbestellen", "se (desabonner|desinscrire)", "darse de baja", "il vous reste * de cet article a lire *", "(puedes seguir|puede seguir) * (newsletter|boletin|whatsapp|redes|facebook|x) *", "sign up",
                "(want|like|love|enjoy) (more|to read|this|our) * (subscribe|sign up|newsletter) *", "(newsletter|newsletters) : *", "(newsletter|newsletters|daily briefing|morning briefing) (sign up|signup|subscription)?", "support (our|independent|quality|local) (journalism|reporting|work|news) *", "donate * (support|help) *",
                "(this article is|content is|to continue reading) * (subscribers|subscribe|subscription|members|log in|register) *", "(log|sign) in to (continue|read|your) *", "already (a|have a|an) (subscriber|subscription|member|account) *",
                "(suscribete|suscribase|abonnez-vous|abonnieren|abonnieren sie|jetzt abonnieren|iscriviti|inscreva-se|assine|abonneer|meld je aan) *", "(recibe|reciba|recevez|erhalten sie|ricevi|receba) * (newsletter|boletin|correo|e-mail|posteingang|email) *",
            ]),
            maxWords: 40, examples: ["Sign up for our morning newsletter", "Already a subscriber? Log in", "View this email in your browser (https://example.org/a)", "Unsubscribe | Manage preferences", "You are receiving this because you signed up at example.org, the website of the harbour, and did not change your mind."],
            keeps: ["Farmers can sign up for the scheme until May.", "You are receiving this medal for courage, the mayor told her."]),
        Rule(
            id: "share", kind: .share, summary: "A row of buttons: share, print, follow, the size of letters.",
            test: .check(.shareRow), maxWords: 16,
            examples: ["Share on Facebook · Tweet · WhatsApp · Email", "Follow us on X and Instagram", "Print A- A+"],
            keeps: ["Share prices fell in Tokyo", "They follow the river on foot"]),
        Rule(
            id: "share-line", kind: .share, summary: "A sentence that asks readers to share or to follow.",
            test: .patterns([
                "(follow|like|find|join|add) (us|me|our (page|channel)|@*|the *) on (x|twitter|facebook|instagram|google|whatsapp|telegram|linkedin|tiktok|youtube|threads|bluesky|google news|social media) *", "share (this|the|your)? (article|story|post|page|link|news|via|full article) *", "share (on|with|your thoughts|this) *", "click to (share|print|email) *", "share",
                "(follow|join) * (whatsapp|telegram) (channel|group) *", "(copy|copied) (the)? (link|url) *", "(download|get) (the|our) * app *", "(siguenos|folgen sie uns|suivez-nous|seguici|siga-nos|volg ons) *", "(compartir|teilen|partager|condividi|compartilhar|delen|поделиться|分享) *",
                "(link|address) copied *", "gift (this)? (article|story)", "(a post|ein beitrag|view this post|une publication|una publicacion) (shared|geteilt|on|partagee|compartida) *", "(save|bookmark|print) (this)? (article|story|page|for later)?", "add * (to|as a) (preferred source|google) *", "open in app", "(email|e-mail|tweet|share|print|copy link|whatsapp)",
            ]),
            maxWords: 14, keepsSentences: true, examples: ["Share this article", "Follow our channel on WhatsApp"],
            keeps: ["Share your bread with a stranger, the abbot said."]),
        Rule(
            id: "comments", kind: .comments, summary: "The way to the comments, or their heading.",
            test: .patterns([
                "#? (comment|comments|kommentare|commentaires|comentarios|commenti|reacties|комментарии|评论|تعليقات) #?", "(comments|kommentare|comentarios|commentaires) : # *", "(give|leave|post|add|write|view|show|see|read|join|load|hide|open|submit|make) (us|a|your|all|the|more|in)? #? (comment|comments|reply|conversation|discussion|thoughts|opinion|feedback) *",
                "(one|two|three|four|five|six|seven|eight|nine|ten|a|#) (thought|thoughts|response|responses|reply|replies|comment|comments) (on|to|in) *", "(comments|commenting) (are|is|have been) (closed|off|disabled|moderated|not|now) *", "be the first to (comment|reply|share) *", "(have your say|what do you think|tell us what you think|your comment|no comments|sort by) *", "(log|sign) in to (comment|reply|join) *", "(reply|report|upvote|downvote)", "your email (address)? will not be published *",
                "(deja|escribe|dejar|hacer) (un|tu) (comentario|respuesta) *", "(laissez|ajouter) un commentaire *", "kommentar (schreiben|verfassen|abgeben) *", "required fields are marked *",
            ]),
            maxWords: 14, keepsSentences: true, examples: ["Give Your Comments", "12 comments", "Be the first to comment"],
            keeps: ["The minister declined to give any comment"]),
        Rule(
            id: "copyright", kind: .copyright, summary: "A notice of copyright, of terms or of standards.",
            test: .check(.copyrightSign), maxWords: 80, examples: ["© 2021 Harbour Herald Ltd. All rights reserved."],
            keeps: ["The copyright on the song runs out in May, the court heard."]),
        Rule(
            id: "copyright-line", kind: .copyright, summary: "A line about rights, reprints or a publisher's standards.",
            test: .patterns([
                "* all rights reserved *", "(our|editorial) standards : *", "(reprints|licensing|permissions|reprint) (and|or)? (rights|permissions)? *", "this (material|article|story|content) (may|is|cannot|must) not be (published|reproduced|copied|republished) *", "* (may|must) not be (published|reproduced|broadcast|rewritten|republished) *",
                "the post * appeared first on *", "(der beitrag|der artikel|dieser beitrag) * erschien zuerst (auf|bei) *", "l'article * est apparu en premier sur *", "la entrada * (se publico primero en|aparecio primero en) *", "o post * apareceu primeiro em *", "l'articolo * proviene da *", "het bericht * verscheen eerst op *",
                "copyright #? *", "(purchase|buy|order) (licensing|reprint|reprints) *", "a version of this (article|story) (appears|appeared) in (print|the) *", "(tous droits reserves|alle rechte vorbehalten|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados) *", "* (tous droits reserves|alle rechte vorbehalten|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados)",
                "(terms|privacy) (of|and)? (use|service|conditions|policy|notice) *", "(this|the) (article|story|report) (was|is|has been) (originally|first)? (published|republished) (in|on|by|from|under) * (licence|license|permission) *", "(story|article) (is)? (auto-generated|auto generated|published) from a syndicated feed *",
                "(except for the headline this story has not been edited|this story has been published from a wire agency feed without modifications) *", "(责任编辑|責任編輯|编辑|版权) : *", "(版权所有|著作権) *",
            ]),
            maxWords: 60, examples: ["All rights reserved.", "Our Standards: The Harbour Code"],
            keeps: ["Copyright law is unclear on this, judges said in both countries before the summer recess began in earnest and the long lists of cases were cut by half, which pleased nobody in the trade at all that year or the next one, by most accounts we have."]),
        Rule(
            id: "audio", kind: .audio, summary: "A player: listen, watch, length of a recording.",
            test: .patterns([
                "(listen|play|watch) (to)? (this|the)? (article|story|audio|video|podcast|clip|report|episode|now|live) *", "(listen|audio|video|podcast)", "(play|pause|stop|mute|unmute|rewind) (video|audio|button)?", "(loading|video|audio) (the)? (player|unavailable|loading|duration|playback|video) *",
                "(duration|running time|length) : *", "(this|your) (browser|device) does not support * (video|audio|element|html5) *", "(video|audio) : # *", "# : # : (source|quelle|fuente|video) *", "(new :)? you can (now)? listen to *", "zum ansehen dieses videos aktivieren sie *", "(to play this video|this video can not be played) *", "(your browser|javascript) (does not|is|must) *", "# (min|mins|minutes|minute) (listen|audio)", "escuchar (esta|la)? (noticia|articulo)?", "artikel (anhoren|horen|vorlesen) *", "ecouter (l'article|cet article)? *",
            ]),
            maxWords: 12, keepsSentences: true, examples: ["Listen to this article", "Video player loading"],
            keeps: ["Play resumed after an hour of rain"]),
        Rule(
            id: "contact", kind: .contact, summary: "How to reach the editors.",
            test: .patterns([
                "(contact|email|e-mail|reach|write to|tip|tips) (us|the (author|writer|reporter|editor|newsroom)|our (newsroom|editors|team)|me) *", "(do you|got|have|have you) (have|got)? (a|any|an|more|information)? (story|tip|tips|information|news|comment) * (contact|email|let us know|get in touch|tell us|send|write|call) *", "get in touch *", "(send|submit) (us)? (your|a|news)? (tip|tips|story|stories|letters|photos|feedback|correction|corrections) *",
                "(report|spotted|found|notice|see) (an|a|any)? (error|mistake|typo|correction|problem|inaccuracy) *", "(for|with) (more)? information (contact|please contact|visit) *", "(media|press) (contact|contacts|enquiries|inquiries) : *",
            ]),
            maxWords: 30, examples: ["Contact the newsroom: desk@example.org", "Got a tip? Email us."],
            keeps: ["Contact with the boat was lost at noon."]),
        Rule(
            id: "contact-line", kind: .contact, summary: "A line that is an address of mail or a number of telephone.",
            test: .check(.phoneOrMail), maxWords: 8, examples: ["desk@example.org", "Tel: +44 20 7946 0000"], keeps: ["Call 999 in an emergency"]),
        Rule(
            id: "tags", kind: .tags, summary: "The keywords of an article.",
            test: .patterns([
                "(tags|tag|topics|topic|keywords|key words|filed under|categories|category|sections|more on|posted in|in this story|in this article|etiquetas|temas|schlagworte|themen|mots-cles|sujets|tagged|tagged in|tagged with|标签|الوسوم|теги|argomenti|temi|onderwerpen|labels) : *",
                "(tags|topics|keywords|related topics|etiquetas|schlagworte|themen|tagged|filed under|categories)", "(posted in|filed under|tagged) *",
            ]),
            maxWords: 40, keepsSentences: true, examples: ["Tags: harbour, ferry, strike"], keeps: ["Tags were fitted to forty seals."]),
        Rule(
            id: "hashtags", kind: .tags, summary: "A row of hashtags.", test: .check(.hashtags), maxWords: 25,
            examples: ["#harbour #ferry #strike"], keeps: ["#MeToo changed the newsroom, she says."]),
        Rule(
            id: "correction", kind: .correction, summary: "A note that a text was corrected.",
            test: .patterns([
                "(correction|clarification|corrections|editor's note|editors' note|fe de errores|korrektur|anmerkung der redaktion|rectificatif|erratum) : *",
                "this version (of the story|of this story|of the article|of this article)? corrects *", "corrects * (paragraph|paragraphs|headline|byline|spelling|caption) *", "(this|an earlier version of this|a previous version of this|the) (article|story|post|report|piece|headline) (was|has been|have been) (amended|updated|corrected|changed|edited) *", "(an|a) (earlier|previous) version of this (article|story|report|post|headline) *",
            ]),
            maxWords: 80, examples: ["Correction: An earlier version gave the wrong year.", "CORRECTS number of boats in 2nd paragraph"], keeps: ["The update was late, as usual."]),
        Rule(
            id: "wire-note", kind: .correction, summary: "What an agency says of this version of its text.", test: .check(.wireNote), maxWords: 60,
            examples: ["(Adds mayor's comment, paragraphs 4-6)", "[Updates with background]"],
            keeps: ["(Adding to the trouble, the crane stood still.)", "(Updates on the storm are given at noon.)", "Adds mayor's comment: nobody had asked for it."]),
        Rule(
            id: "caption", kind: .photoCaption, summary: "The caption of a picture, known by its credit or its label.",
            test: .check(.captionCredit), maxWords: 90,
            examples: ["The quay at dawn. (Photo: A. Example/Harbour Herald)", "Image: The old lighthouse", "A ferry leaves. Credit: AP"],
            keeps: ["Photo finishes are rare in rowing.", "He gave credit to the crew."]),
        Rule(
            id: "caption-line", kind: .photoCaption, summary: "The credit of a picture on a line of its own, and the buttons of a gallery.",
            test: .patterns([
                "(photo|photos|picture|pictures|image|images|photograph|photographer|foto|fotos|bild|bilder|video|graphic|illustration|photo credit|image credit|picture credit|image source|image caption|caption|media caption) : *", "(photo|photos|photography|image|images|picture|pictures|graphic|illustration|foto|video) (by|courtesy|credit|credits|via|von|de) *",
                "(file|handout|stock|representational|representative|archive|reuters|afp|ap) (photo|image|picture|pic|photograph) *", "(image|media|photo|picture) (caption|source|copyright) *", "(view|show|open|see) (image|images|gallery|photos|pictures|slideshow|in fullscreen|fullscreen|all #? photos) *", "(getty images|reuters|afp|ap photo|shutterstock|ap|epa|epa-efe|istock|alamy|unsplash|wikimedia commons) (photo|stock|via getty images)?",
                "(slide|image|photo|picture) # (of|:) # *", "# of #", "(next|previous) (image|photo|picture|slide)", "hide caption", "toggle caption", "enlarge (this)? image *", "图片来源 : *", "图 : *",
            ]),
            maxWords: 45, keepsSentences: true, examples: ["Photo: A. Example", "File photo", "Image caption The old quay"], keeps: ["Pictures of the quay were shown in court."]),
        Rule(
            id: "timestamp", kind: .timestamp, summary: "A time by itself, or how long ago, or how long to read.",
            test: .patterns([
                "# (second|seconds|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|months|year|years|m|h|d|w) ago", "(a|an|one|two|three|last) (minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years) ago", "(just now|moments ago|now|today|yesterday)", "(reading time|read time|estimated reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|leestijd) : *", "(reading time|read time|estimated reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|leestijd) # (minute|min|mins|minutes|minuten|minutos|minuti|minuut) *",
                "# (minute|min|mins|minutes) (read|lesezeit|de lecture|de lectura|di lettura|leestijd) *",
                "(hace|vor|il y a|ha) # (minuto|minutos|hora|horas|dia|dias|minuten|stunden|stunde|tagen|tag|minutes|heures|jours|heure|jour|ore|ora|giorni|minuti)", "# (минут|часов|часа) назад", "(live|live updates|breaking|breaking news|updated|exclusive|premium|new)",
            ]),
            maxWords: 8, keepsSentences: true, examples: ["3 hours ago", "5 min read", "Temps de lecture 4 min."], keeps: ["3 years ago, nobody had heard of it"]),
        Rule(
            id: "clock", kind: .timestamp, summary: "A clock time on a line of its own.", test: .check(.clockTime), maxWords: 6,
            examples: ["10:45", "9.30pm BST"], keeps: ["10:45 was the hour of the last train"]),
        Rule(
            id: "breadcrumb", kind: .nav, summary: "The path of a page through its site.", test: .check(.breadcrumb), maxWords: 30,
            examples: ["Home > News > Harbour", "News » Local » Ferries"], keeps: ["Temperatures were > 30 degrees for a week"]),
        Rule(
            id: "nav", kind: .nav, summary: "Parts of a page's menus.",
            test: .patterns([
                "(skip|jump|go|back) to (main|the|site|page|top|home)? (content|navigation|menu|footer|search|comments|article|homepage|top|home|article) *", "(menu|search|home|homepage|login|log in|sign in|sign up|register|my account|account|close|open menu|navigation|more|next|previous|prev|back|news|sections|sitemap|contact|contact us|about|about us|help|faq|careers|jobs|privacy|terms|settings|e-paper|epaper|weather|trending|latest|latest news|top stories|most read|most popular|most viewed|editor's picks|videos|photos|show more|show less|load more|view more|view all|see all|read full story|toggle navigation|print|edition|subscribe)",
                "(for immediate release|press release|media release|news release|pressemitteilung|presseinformation|communique de presse|nota de prensa|comunicado de prensa|comunicato stampa)", "embargoed (until|to) *",
                "(next|previous) (article|story|post|page) *", "(you are here|breadcrumb|advertise with us) : *", "(page|seite|pagina) # (of|von|de|di) #", "(enable|turn on|please enable) javascript *", "(back to|return to) (top|home|homepage|news|results)", "(most (read|popular|viewed|shared|commented)|popular|trending) (now|stories|articles|news|in|on|today|this week) *", "(more|top|latest|other|today's) (stories|news|headlines|articles|posts|videos|top stories)", "(startseite|inicio|accueil|menü|menu principal|zum inhalt springen|aller au contenu|saltar al contenido|ir al contenido|vai al contenuto|naar de inhoud) *",
            ]),
            maxWords: 8, keepsSentences: true, examples: ["Skip to main content", "Most read", "Next article"], keeps: ["Back to work: what the strike's end means"]),
        Rule(
            id: "address", kind: .nav, summary: "A web address on a line of its own, or a line of marks.", test: .check(.bareAddress), maxWords: 2,
            examples: ["https://example.org/a/b", "@harbour", "* * *"], keeps: ["See example.org for more."]),
        Rule(
            id: "end-mark", kind: .nav, summary: "The sign by which agencies and press offices end a text.", test: .check(.endMark), maxWords: 3,
            examples: ["- ENDS -", "-30-", "(END)", "ENDS"], keeps: ["Ends", "30", "The end"]),
        Rule(
            id: "running-head", kind: .nav, summary: "The head and foot of the pages of a document.", test: .check(.runningHead), maxWords: 14,
            examples: ["Harbour Board Page 2 of 9", "Seite 3 von 12 — Hafenrat"], keeps: ["The order stands on page 2 of 9.", "12"]),
        Rule(
            id: "title-repeat", kind: .titleRepeat, summary: "The title once more, with or without the site's name.", test: .check(.titleRepeat), maxWords: 40,
            examples: [], keeps: []),
        Rule(
            id: "pull-quote", kind: .pullQuote, summary: "A quotation set apart that stands in the body too.", test: .check(.pullQuote), maxWords: 60,
            examples: [], keeps: []),
        Rule(
            id: "byline", kind: .byline, summary: "Who wrote it: becomes the key `byline`.", test: .check(.byline), maxWords: 25,
            examples: ["By Ada Example, Harbour Correspondent", "Reported by Ada Example and Bo Sample"],
            keeps: ["By Monday the river had risen", "By far the largest of them"]),
        Rule(
            id: "date-stamp", kind: .dateStamp, summary: "When it was published or changed: becomes the keys `date` and `updated`.", test: .check(.dateStamp),
            maxWords: 25, examples: ["Published: 14 May 2021, 09:30 GMT", "Last updated May 3, 2021"], keeps: ["On 14 May 2021 the harbour froze"]),
        Rule(
            id: "agency-credit", kind: .agencyCredit, summary: "Which agencies or reporters contributed: becomes the key `credit`.",
            test: .patterns([
                "with (agency|agencies|agencies'|additional|inputs|input|reporting|files|wire|material|information) *", "with * (inputs|input|reporting|files|contributions) (from|by|of) *", "(inputs|input|agencies) (from|by) *",
                "(additional|extra)? (reporting|writing|reportage|compiled|edited|editing|written) by *", "(source|sources|quelle|fuente|fonte|bron|kilde|lahde|zdroj|источник|来源|來源|المصدر) : *",
                "* contributed (to (this|the)|reporting) *", "(agencies|agency|pti|ani|ians|afp|ap|reuters|upi|dpa|efe|ansa|xinhua|tass|bloomberg|associated press|agence france-presse|the associated press|agencias|agenturen|agences|ap news)", "(reuters|afp|ap|pti|ani|dpa|efe|ansa) : (reuters|afp|ap|pti|ani|dpa|efe|ansa)",
                "this (story|article|report) was (produced|reported|written) (by|with|in partnership with) *", "(compiled|adapted|translated) (from|by) *", "(con informacion|con agencias|mit material|mit agenturen|avec) (de|von|afp|agencias|ap)? *",
            ]),
            maxWords: 45, examples: ["(With agency inputs)", "(Reporting by Ada Example; Editing by Bo Sample)"],
            keeps: ["With agencies closed for the day, nobody could be asked what had become of the money that the council had promised to the families in the spring of the year before last, when all of this began."]),
        Rule(
            id: "dateline", kind: .dateline, summary: "The place at the beginning of the first paragraph: becomes the key `dateline`.", test: .check(.dateline),
            maxWords: .max, examples: [], keeps: []),
        Rule(
            id: "page", kind: .nav, summary: "What surrounds the article on a copied page: lines outside the run of highest sum, see below.",
            test: .check(.pageBoilerplate), maxWords: .max, examples: [], keeps: []),
    ]
}
