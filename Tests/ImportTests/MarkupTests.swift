@testable import Import
import Testing

@Suite struct MarkupTests {
    /// The tree as brackets: `div(p(a b) p(c))`.
    private func outline(_ html: String) -> String {
        let tree = MarkupTree(MappedText(verbatim: Array(html.utf8)))
        func describe(_ node: Int) -> String {
            guard let tag = tree[node].tag else { return tree.decoded(node).bytes.string }
            let children = tree.children(node).map(describe).joined(separator: "")
            return "\(tag)(\(children))"
        }
        return tree.children(0).map(describe).joined()
    }

    @Test(arguments: [
        ("<p>a<p>b", "p(a)p(b)"), ("<p>a<div>b</div>c", "p(a)div(b)c"), ("<ul><li>a<li>b<ul><li>c</ul></ul>", "ul(li(a)li(bul(li(c))))"), ("<b>a<p>b</b>c</p>d", "b(ap(bc))d"),
        ("a<br/>b<img src=x>c", "abr()bimg()c"), ("<a href=1>a<a href=2>b</a>", "a(a)a(b)"), ("<!-- <p> --!>a<!-->b<!doctype html>c", "abc"), ("<script>a</p><b></script>c", "script(a</p><b>)c"),
        ("1 < 2 & 3 &lt 4 &amp;amp; &notit; &#x80;&#0;&bogus;", "1 < 2 & 3 < 4 &amp; ¬it; €\u{FFFD}&bogus;"), ("<title>a<b></title>c", "title(a<b>)c"), ("<div class='a' class=b x>c</div", "div(c)"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "table(tr(td(a)td(b))tr(td(c)))"), ("<html><head><meta a><body><p>a</body></html>b", "html(head(meta())body(p(ab)))"), ("<h2>a<h3>b</h3>", "h2(a)h3(b)"),
    ])
    func treesAreBuiltAsBrowsersDo(_ html: String, _ expected: String) {
        #expect(outline(html) == expected)
    }
}
