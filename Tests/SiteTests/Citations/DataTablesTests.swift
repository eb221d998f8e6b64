import Testing
import Text
@testable import Site

@Suite struct DataTablesTests {
    private func cell(_ text: String?) -> String {
        var csv = CSVWriter()
        csv.text(text)
        return String(decoding: csv.bytes, as: UTF8.self)
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

    private func table(_ head: [UInt8], _ rows: (inout CSVWriter) -> Void) -> String {
        var csv = CSVWriter()
        rows(&csv)
        return String(decoding: head + csv.bytes, as: UTF8.self).replacing("\r\n", with: "\n")
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
            table(DataTables.articleHead) { for row in [article, bare] { DataTables.append(row, to: &$0) } } == """
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
            table(DataTables.entityHead) { DataTables.append(entity, to: &$0) } == """
                \u{FEFF}slug,name,type,aliases,wikidata,status,articles,mentions,first,last,page
                x,X,person,Y; Z,,,,3,2023-03-20,,

                """)
        let mentions = DataTables.MentionRows(article: "a", page: "articles/a.html")
        let odd = DataTables.MentionRows(article: "b", page: "https://d.example/a,b/articles/b.html")
        let name = Array("The X".utf8)
        #expect(
            table(DataTables.mentionHead) { csv in
                for rows in [mentions, odd] {
                    rows.append(
                        entity: DataTables.MentionRows.cells(entity: "x", name: "X"), passage: "p-1a2b3c4d", spelling: name[4...], start: 0, end: 1,
                        reason: "weak alias", to: &csv)
                }
            } == """
                \u{FEFF}entity,entity_name,article,date,outlet,passage,spelling,start,end,reason,page
                x,X,a,,,p-1a2b3c4d,X,0,1,weak alias,articles/a.html#p-1a2b3c4d
                x,X,b,,,p-1a2b3c4d,X,0,1,weak alias,"https://d.example/a,b/articles/b.html#p-1a2b3c4d"

                """)
    }
}
