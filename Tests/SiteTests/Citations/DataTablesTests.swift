import Testing
import Text
@testable import Site

@Suite struct DataTablesTests {
    private func cell(_ text: String?) -> String {
        var csv = CSVWriter(header: [])
        csv.text(text)
        return String(decoding: csv.bytes.dropFirst(5), as: UTF8.self)
    }

    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("two\nlines", "\"two\nlines\""),
        (" lead", "\" lead\""), ("", ""), ("5-4", "5-4"), ("'quoted'", "'quoted'"),
        ("=1+1", "\"'=1+1\""), ("+7", "\"'+7\""), ("-x", "\"'-x\""), ("@SUM(A1)", "\"'@SUM(A1)\""), ("\t=1", "\"'\t=1\""),
        ("\r\n=1", "\"'\r\n=1\""), ("＝1", "\"'＝1\""), ("'=1", "\"''=1\""), ("''-1", "\"'''-1\""), (" =1", "\"' =1\""),
        ("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""),
    ])
    func cells(text: String, written: String) {
        #expect(cell(text) == written)
    }

    @Test func noValueIsAnEmptyCell() {
        #expect(cell(nil) == "")
    }

    @Test func tables() {
        var article = DataTables.ArticleRow(slug: "a")
        article.title = "Yes, “no”"
        article.date = Moment("2023-03-20T10:03:00Z")
        article.outletSlug = "daily"
        article.outletName = "The Daily"
        article.authors = ["Jane Doe", "Reuters staff"]
        article.rights = "full"
        article.passages = 12
        article.words = 400
        article.page = "articles/a.html"
        let bare = DataTables.ArticleRow(slug: "b")
        #expect(
            String(decoding: DataTables.articles([article, bare]), as: UTF8.self).replacing("\r\n", with: "\n") == """
                \u{FEFF}slug,title,date,updated,outlet,outlet_name,authors,credit,dateline,language,url,rights,tags,passages,words,\
                mentions,seed,seed_sha256,page
                a,"Yes, “no”",2023-03-20T10:03:00Z,,daily,The Daily,Jane Doe; Reuters staff,,,,,full,,12,400,,,,articles/a.html
                b,,,,,,,,,,,,,,,,,,

                """)
        var entity = DataTables.EntityRow(slug: "x", name: "X", type: "person")
        entity.aliases = ["Y", "Z"]
        entity.mentions = 3
        entity.first = Day("2023-03-20")
        #expect(
            String(decoding: DataTables.entities([entity]), as: UTF8.self).replacing("\r\n", with: "\n") == """
                \u{FEFF}slug,name,type,aliases,wikidata,status,articles,mentions,first,last,page
                x,X,person,Y; Z,,,,3,2023-03-20,,

                """)
        var mention = DataTables.MentionRow(entitySlug: "x", entityName: "X", articleSlug: "a", passage: "p-1a2b3c4d")
        mention.start = 0
        mention.end = 1
        mention.reason = "weak alias"
        #expect(
            String(decoding: DataTables.mentions([mention]), as: UTF8.self).replacing("\r\n", with: "\n") == """
                \u{FEFF}entity,entity_name,article,date,outlet,passage,spelling,start,end,reason,page
                x,X,a,,,p-1a2b3c4d,,0,1,weak alias,

                """)
    }
}
