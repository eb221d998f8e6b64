import Testing

/// A page as a newsroom's system writes it, and what a careful reader takes from it. All texts are made up.
struct PageCase: Sendable, CustomTestStringConvertible {
    var name: String
    var html: String
    var title: String
    var date: String?
    var byline: [String] = []
    /// The body's blocks, in order.
    var body: [String]
    var testDescription: String { name }
}

/// Paragraphs of the length of news, numbered so that each is unlike the others.
func sentence(_ number: Int, _ subject: String = "council") -> String {
    let openings = [
        "The harbour \(subject) agreed on Monday to rebuild the eastern mole, a wall of \(number * 37) metres that the winter storms of last year had left in ruins.",
        "Members of the \(subject) had argued about the cost since spring, and \(number + 3) of them still voted against it when the lights came on again after midnight.",
        "“We have waited long enough,” said Ada Example, who has led the \(subject) for \(number + 2) years, “and the sea will not wait with us at all.”",
        "Fishermen from the old town, who lost \(number + 11) boats in January, welcomed the vote of the \(subject), but asked when the first stones would arrive.",
        "Engineers expect the work to take \(number + 1) summers, because nothing can be built while the ice drifts in, and the \(subject) has no barge of its own.",
    ]
    return openings[number % openings.count]
}

func paragraphs(_ range: ClosedRange<Int>, _ subject: String = "council") -> [String] { range.map { sentence($0, subject) } }

func tagged(_ paragraphs: [String], _ tag: String = "p") -> String { paragraphs.map { "<\(tag)>\($0)</\(tag)>" }.joined(separator: "\n") }

private let menu = "<ul>" + ["Home", "World", "Politics", "Business", "Sport", "Culture", "Weather", "Opinion", "Video", "Jobs"].map { "<li><a href='/\($0)'>\($0)</a></li>" }.joined() + "</ul>"

private let headlines = ["Ferry fares to rise again in July", "Nine ways to smoke a herring at home", "Why the lighthouse went dark for a night", "Mayor opens the new fish market"]

private let teasers = headlines.map { "<div class='card'><a href='/x'><h3>\($0)</h3></a><p>What happened on the quay and why it matters to the people who live there, in one short text for those in a hurry.</p></div>" }.joined()

let pageCases: [PageCase] = [
    PageCase(
        name: "WordPress with share row, related posts and long comments",
        html: """
            <!DOCTYPE html><html lang="en-GB"><head><title>Council to rebuild the mole &#8211; Harbour Herald</title>
            <meta property="og:title" content="Council to rebuild the mole"><meta property="og:site_name" content="Harbour Herald">
            <meta property="article:published_time" content="2021-05-03T08:15:00+00:00"></head>
            <body class="post-template-default single has-sidebar"><header id="masthead"><nav>\(menu)</nav></header>
            <div id="content"><main><article id="post-17" class="post type-post"><header class="entry-header"><h1 class="entry-title">Council to rebuild the mole</h1>
            <div class="entry-meta"><span class="byline">By <a rel="author" href="/ada">Bo Sample</a></span> <time datetime="2021-05-03">May 3, 2021</time></div></header>
            <div class="entry-content">\(tagged(paragraphs(0...2)))<h2>What comes next</h2>\(tagged(paragraphs(3...4)))
            <div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div>
            <div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3>\(teasers)</div></div>
            <footer class="entry-footer">Posted in <a href="/c">Harbour</a> Tagged <a href="/t">mole</a></footer></article>
            <div id="comments" class="comments-area"><h2>Two thoughts on “Council to rebuild the mole”</h2><ol class="comment-list">
            <li class="comment"><p>\(sentence(7, "reader")) \(sentence(8, "reader"))</p></li><li class="comment"><p>\(sentence(9, "reader")) \(sentence(10, "reader")) \(sentence(11, "reader"))</p></li></ol></div>
            </main></div><aside class="widget-area"><h2>Latest</h2>\(teasers)</aside><footer>© 2021 Harbour Herald</footer></body></html>
            """,
        title: "Council to rebuild the mole", date: "2021-05-03T08:15:00Z", byline: ["Bo Sample"],
        body: paragraphs(0...2) + ["What comes next"] + paragraphs(3...4)),
    PageCase(
        name: "a paragraph to each wrapper, JSON-LD graph, promos inside",
        html: """
            <html lang="en"><head><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Quay"},
            {"@type":["NewsArticle"],"headline":"Mole vote ends nine years of quarrel","datePublished":"2022-11-04T06:00:00.000Z","dateModified":"2022-11-04T09:30:00.000Z",
            "author":[{"@type":"Person","name":"Ada Example"},{"@type":"Person","name":"Bo Sample"}],"publisher":{"@type":"Organization","name":"The Quay"}}]}</script>
            <title>Mole vote ends nine years of quarrel - The Quay</title></head><body><div id="app"><div class="sc-nav">\(menu)</div>
            <section name="articleBody" class="meteredContent css-1r7ky0e">
            \(paragraphs(0...1).map { "<div class='css-s99gbd StoryBodyCompanionColumn'><div class='css-53u6y8'><p class='css-at9mc1'>\($0)</p></div></div>" }.joined())
            <div class="css-2fg4z9"><aside class="css-ew4tgv"><div class="ad"><p>Advertisement</p></div></aside></div>
            \(paragraphs(2...5).map { "<div class='css-s99gbd StoryBodyCompanionColumn'><div class='css-53u6y8'><p class='css-at9mc1'>\($0)</p></div></div>" }.joined())
            <p><strong>Read more: </strong><a href="/other">Ferry fares to rise again in July</a></p>
            </section><div class="bottom-of-article"><p>Sign up for our newsletter to get stories like this one in your inbox every morning.</p></div>
            <section class="recirc"><h2>More in Harbour</h2>\(teasers)</section></div></body></html>
            """,
        title: "Mole vote ends nine years of quarrel", date: "2022-11-04T06:00:00Z", byline: ["Ada Example", "Bo Sample"], body: paragraphs(0...5)),
    PageCase(
        name: "text blocks with captions and a list of links",
        html: """
            <!doctype html><html lang="en-gb"><head><title>Harbour wall to be rebuilt - Coast News</title><meta property="og:title" content="Harbour wall to be rebuilt"></head><body>
            <header role="banner"><a href="#main">Skip to content</a><nav role="navigation">\(menu)</nav></header><main id="main"><article>
            <div data-component="headline-block"><h1>Harbour wall to be rebuilt</h1></div>
            <div data-component="byline-block"><time datetime="2023-02-14T07:01:22.000Z">14 February 2023</time><span>By Bo Sample</span></div>
            <div data-component="image-block"><figure><img src="a.jpg" alt="wall"><figcaption><span class="visually-hidden">Image caption, </span>The wall in January</figcaption></figure></div>
            <div data-component="text-block"><div><p><b>\(sentence(0))</b></p></div></div><div data-component="text-block"><div><p>\(sentence(1))</p></div></div>
            <div data-component="links-block"><ul><li><a href="/a">\(headlines[0])</a></li><li><a href="/b">\(headlines[1])</a></li></ul></div>
            <div data-component="text-block"><div><p>\(sentence(2))</p><p>\(sentence(3))</p></div></div>
            <div data-component="subheadline-block"><h2>Who will pay</h2></div><div data-component="text-block"><div><p>\(sentence(4))</p></div></div>
            <div data-component="topic-list"><h2>Related topics</h2><ul><li><a href="/t">Harbours</a></li></ul></div></article></main>
            <div data-component="top-stories"><h2>Top stories</h2>\(teasers)</div><footer role="contentinfo"><p>Copyright 2023 Coast News. We are not responsible for the content of external sites.</p></footer></body></html>
            """,
        title: "Harbour wall to be rebuilt", date: "2023-02-14T07:01:22Z", byline: ["Bo Sample"], body: paragraphs(0...3) + ["Who will pay", sentence(4)]),
    PageCase(
        name: "one form around everything, field of a body",
        html: """
            <html><head><title>Mole: the vote | Portside</title></head><body><form id="aspnetForm" action="/x"><div class="region-header">\(menu)</div>
            <div class="node node--type-article"><h1 class="page-title"><span>Mole: the vote</span></h1><div class="submitted">Submitted by Ada Example on 12 March 2020 - 10:05</div>
            <div class="field field--name-body field--type-text-with-summary">\(tagged(paragraphs(0...3)))<ul><li>The first stone: April 2021</li><li>The last stone: September 2024</li></ul></div>
            <div class="field field--name-field-tags"><div>Tags</div><a href="/t">harbour</a></div></div><div class="sidebar">\(teasers)</div></form></body></html>
            """,
        title: "Mole: the vote", date: "2020-03-12T10:05:00", byline: ["Ada Example"],
        body: paragraphs(0...3) + ["The first stone: April 2021", "The last stone: September 2024"]),
    PageCase(
        name: "running text with line breaks in an old table layout",
        html: """
            <HTML><HEAD><TITLE>The mole is to be rebuilt</TITLE></HEAD><BODY><TABLE><TR><TD width=150>\(menu)</TD><TD><H1>The mole is to be rebuilt</H1>
            <FONT face=Arial>\(paragraphs(0...3).joined(separator: "<BR>\n<BR>\n"))</FONT></TD><TD><A href=1>\(headlines[0])</A><BR><A href=2>\(headlines[1])</A></TD></TR></TABLE>
            <P>Copyright &copy; 2003 Coast Post. All rights reserved.</BODY></HTML>
            """,
        title: "The mole is to be rebuilt", body: paragraphs(0...3)),
    PageCase(
        name: "an AMP page in Spanish",
        html: """
            <!doctype html><html amp lang="es"><head><title>El puerto reconstruirá su muelle | Diario del Mar</title><link rel="canonical" href="https://diario.example/2019/07/02/puerto-muelle.html"></head><body>
            <amp-sidebar id="menu" hidden>\(menu)</amp-sidebar><article class="amp-wp-article"><h1 class="amp-wp-title">El puerto reconstruirá su muelle</h1><div class="amp-wp-meta">Por Ada Ejemplo</div>
            <div class="amp-wp-article-content"><p>El consejo del puerto aprobó el lunes la reconstrucción del muelle oriental, un muro de 370 metros que las tormentas del invierno habían dejado en ruinas.</p>
            <p><strong>Lee también:</strong> <a href="/x">Suben las tarifas de los transbordadores en julio</a></p>
            <p>«Hemos esperado bastante», dijo Ada Ejemplo, que preside el consejo desde hace doce años, «y el mar no va a esperar con nosotros».</p>
            <p>Los pescadores del casco antiguo, que en enero perdieron once barcas, celebraron la votación, pero preguntaron cuándo llegarían las primeras piedras.</p>
            <amp-ad width=300></amp-ad><p>Los ingenieros calculan que la obra durará tres veranos, porque nada puede construirse mientras llega el hielo a la deriva.</p></div></article>
            <amp-list class="relacionadas"><p>Suscríbete a nuestro boletín y recibe cada mañana las noticias del puerto en tu correo electrónico.</p></amp-list></body></html>
            """,
        title: "El puerto reconstruirá su muelle", date: "2019-07-02", byline: ["Ada Ejemplo"],
        body: [
            "El consejo del puerto aprobó el lunes la reconstrucción del muelle oriental, un muro de 370 metros que las tormentas del invierno habían dejado en ruinas.",
            "«Hemos esperado bastante», dijo Ada Ejemplo, que preside el consejo desde hace doce años, «y el mar no va a esperar con nosotros».",
            "Los pescadores del casco antiguo, que en enero perdieron once barcas, celebraron la votación, pero preguntaron cuándo llegarían las primeras piedras.",
            "Los ingenieros calculan que la obra durará tres veranos, porque nada puede construirse mientras llega el hielo a la deriva.",
        ]),
    PageCase(
        name: "a Chinese page",
        html: """
            <html lang="zh-CN"><head><meta charset="utf-8"><title>港口议会同意重建防波堤_海岸新闻网</title></head><body><div class="nav">\(["首页", "国际", "财经", "体育", "文化"].map { "<a href='/'>\($0)</a>" }.joined(separator: " "))</div>
            <div class="main"><h1>港口议会同意重建防波堤</h1><div class="info">2021年3月5日 09:30　来源：海岸新闻网</div><div class="content" id="zoom"><p>　　港口议会周一同意重建东侧防波堤。这道长三百七十米的石墙在去年冬天的风暴中被毁，渔民们为此等待了很久。</p>
            <p>　　“我们已经等得够久了，”领导议会十二年的艾达说，“大海不会和我们一起等待，石头也不会自己回到墙上。”</p><p>　　老城的渔民在一月失去了十一条船，他们欢迎这次投票，但也询问第一批石料什么时候能够运到港口。</p>
            <p>　　工程师预计工程需要三个夏天，因为浮冰漂来的时候什么也不能建造，而议会自己没有驳船。</p></div><div class="related"><a href="/1">渡轮票价七月再次上涨</a><a href="/2">灯塔为何熄灭一夜</a></div></div><div class="footer">版权所有 海岸新闻网</div></body></html>
            """,
        title: "港口议会同意重建防波堤", date: "2021-03-05T09:30:00",
        body: [
            "港口议会周一同意重建东侧防波堤。这道长三百七十米的石墙在去年冬天的风暴中被毁，渔民们为此等待了很久。", "“我们已经等得够久了，”领导议会十二年的艾达说，“大海不会和我们一起等待，石头也不会自己回到墙上。”",
            "老城的渔民在一月失去了十一条船，他们欢迎这次投票，但也询问第一批石料什么时候能够运到港口。", "工程师预计工程需要三个夏天，因为浮冰漂来的时候什么也不能建造，而议会自己没有驳船。",
        ]),
    PageCase(
        name: "an Arabic page",
        html: """
            <html lang="ar" dir="rtl"><head><title>المجلس يوافق على إعادة بناء حاجز الميناء - أخبار الساحل</title></head><body><nav><a>الرئيسية</a><a>سياسة</a><a>اقتصاد</a></nav><div class="article-container"><h1>المجلس يوافق على إعادة بناء حاجز الميناء</h1><span class="date">14 مايو 2022</span>
            <div class="article-body"><p>وافق مجلس الميناء يوم الاثنين على إعادة بناء الحاجز الشرقي، وهو جدار طوله 370 مترا تركته عواصف الشتاء الماضي أنقاضا أمام المدينة القديمة.</p>
            <p>وقالت رئيسة المجلس إن الصيادين انتظروا طويلا، وإن البحر لن ينتظر معهم، وإن الحجارة الأولى ستصل قبل نهاية الصيف المقبل.</p>
            <p>ورحب الصيادون الذين فقدوا أحد عشر قاربا في يناير بالتصويت، لكنهم سألوا متى يبدأ العمل ومن يدفع ثمن القوارب الضائعة.</p></div><div class="related-news"><a>اقرأ أيضا: ارتفاع أسعار العبارات</a></div></div></body></html>
            """,
        title: "المجلس يوافق على إعادة بناء حاجز الميناء", date: "2022-05-14",
        body: [
            "وافق مجلس الميناء يوم الاثنين على إعادة بناء الحاجز الشرقي، وهو جدار طوله 370 مترا تركته عواصف الشتاء الماضي أنقاضا أمام المدينة القديمة.",
            "وقالت رئيسة المجلس إن الصيادين انتظروا طويلا، وإن البحر لن ينتظر معهم، وإن الحجارة الأولى ستصل قبل نهاية الصيف المقبل.",
            "ورحب الصيادون الذين فقدوا أحد عشر قاربا في يناير بالتصويت، لكنهم سألوا متى يبدأ العمل ومن يدفع ثمن القوارب الضائعة.",
        ]),
    PageCase(
        name: "a live blog of nested articles",
        html: """
            <html><head><title>Mole vote: as it happened</title><meta property="og:title" content="Mole vote: as it happened"></head><body><nav>\(menu)</nav><main><h1>Mole vote: as it happened</h1><div class="liveblog-posts">
            \((0...4).map { "<article class='live-post'><time datetime='2021-05-03T1\($0):00:00Z'>1\($0):00</time><h3>Update number \($0) from the hall</h3><p>\(sentence($0))</p><p>\(sentence($0 + 5))</p></article>" }.joined())
            </div></main><footer>\(menu)</footer></body></html>
            """,
        title: "Mole vote: as it happened", date: "2021-05-03T10:00:00Z",
        body: (0...4).flatMap { ["Update number \($0) from the hall", sentence($0), sentence($0 + 5)] }),
    PageCase(
        name: "several articles below each other",
        html: """
            <html><head><title>Council to rebuild the mole</title></head><body><nav>\(menu)</nav><main>
            <article><h1>Council to rebuild the mole</h1><div>\(tagged(paragraphs(0...3)))</div></article>
            <article><h1>\(headlines[0])</h1><div>\(tagged(paragraphs(5...12, "ferry board")))</div></article>
            <article><h1>\(headlines[3])</h1><div>\(tagged(paragraphs(13...17, "mayor")))</div></article></main></body></html>
            """,
        title: "Council to rebuild the mole", body: paragraphs(0...3)),
    PageCase(
        name: "a brief of two paragraphs among long lists",
        html: """
            <html><head><title>Boat found off the cape | Coast News</title></head><body><div class="top">\(menu)\(menu)</div><div class="wrap"><div class="left"><h1>Boat found off the cape</h1>
            <p class="date">Published: 3 June 2018</p><div class="txt"><p>\(sentence(1, "coast guard"))</p><p>\(sentence(3, "coast guard"))</p></div></div>
            <div class="right">\(headlines.map { "<div><a href='/'>\($0)</a></div>" }.joined())</div></div><div class="foot">\(menu)</div></body></html>
            """,
        title: "Boat found off the cape", date: "2018-06-03", body: [sentence(1, "coast guard"), sentence(3, "coast guard")]),
    PageCase(
        name: "unclosed paragraphs, references, emphasis and a link",
        html: """
            <html><head><title>Q&amp;A: the mole</title><body><div class=story><h1>Q&amp;A: the mole</h1><p>The council&rsquo;s vote &mdash; taken on Monday &ndash; ends a dispute of <b>nine</b> years about a wall of 370&nbsp;metres, and nobody cheered.
            <p>&ldquo;It is <em>late</em>,&rdquo; said <a href="https://people.example/ada">Ada Example</a>, the harbour master, &#8220;but it is not too late&#8221;.<p>Prices rose by 5 &lt; 6 per cent in a year, the board&#x27;s own figures show, which is less than anybody had feared.</div>
            """,
        title: "Q&A: the mole",
        body: [
            "The council’s vote — taken on Monday – ends a dispute of nine years about a wall of 370 metres, and nobody cheered.", "“It is late,” said Ada Example, the harbour master, “but it is not too late”.",
            "Prices rose by 5 < 6 per cent in a year, the board's own figures show, which is less than anybody had feared.",
        ]),
    PageCase(
        name: "a German page with teasers in the text",
        html: """
            <html lang="de"><head><title>Hafenrat lässt die Mole neu bauen - Küstenblatt</title><meta name="author" content="Ada Beispiel"><meta name="date" content="2020-09-01T11:22:33+02:00"></head><body><header class="page-header"><nav>\(menu)</nav></header><main><article class="article"><header><h1>Hafenrat lässt die Mole neu bauen</h1></header>
            <p class="article__intro">Der Hafenrat hat am Montag beschlossen, die östliche Mole neu zu bauen. Die Winterstürme hatten die Mauer von 370 Metern zerstört.</p>
            <p>„Wir haben lange genug gewartet“, sagte Ada Beispiel, die den Rat seit zwölf Jahren leitet, „und das Meer wartet nicht mit uns.“</p>
            <div class="teaser-inline"><h3>Mehr zum Thema</h3><a href="/x">Fähren werden im Juli teurer</a></div>
            <h2>Drei Sommer Bauzeit</h2><p>Die Ingenieure rechnen mit drei Sommern, weil nichts gebaut werden kann, solange das Eis treibt, und der Rat hat keinen eigenen Kahn.</p>
            <p>Die Fischer der Altstadt, die im Januar elf Boote verloren haben, begrüßten die Abstimmung, fragten aber, wann die ersten Steine kommen.</p></article></main><footer><p>Alle Rechte vorbehalten. Vervielfältigung nur mit Genehmigung des Verlags.</p></footer></body></html>
            """,
        title: "Hafenrat lässt die Mole neu bauen", date: "2020-09-01T11:22:33+02:00", byline: ["Ada Beispiel"],
        body: [
            "Der Hafenrat hat am Montag beschlossen, die östliche Mole neu zu bauen. Die Winterstürme hatten die Mauer von 370 Metern zerstört.",
            "„Wir haben lange genug gewartet“, sagte Ada Beispiel, die den Rat seit zwölf Jahren leitet, „und das Meer wartet nicht mit uns.“", "Drei Sommer Bauzeit",
            "Die Ingenieure rechnen mit drei Sommern, weil nichts gebaut werden kann, solange das Eis treibt, und der Rat hat keinen eigenen Kahn.",
            "Die Fischer der Altstadt, die im Januar elf Boote verloren haben, begrüßten die Abstimmung, fragten aber, wann die ersten Steine kommen.",
        ]),
    PageCase(
        name: "a body cut in two by a box of its own class",
        html: """
            <html><head><title>Mole vote</title></head><body><div class="page"><h1>Mole vote in the old town</h1><div class="zn-body__paragraph-group">\(tagged(paragraphs(0...2)))</div>
            <div class="el__embedded"><h4>\(headlines[1])</h4></div><div class="zn-body__paragraph-group">\(tagged(paragraphs(3...5)))</div>
            <div class="zn-body__footer">Bo Sample contributed to this report.</div></div><div class="outbrain">\(teasers)</div></body></html>
            """,
        title: "Mole vote in the old town", body: paragraphs(0...5)),
]
