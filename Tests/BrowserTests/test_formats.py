"""What a site says to programs: feeds, sitemap, search description, manifest and robots.txt, against the grammars of their
specifications (`schemas/`) and, where a grammar cannot say it, in words here."""
import json
import pathlib
import unittest
import urllib.parse
import urllib.robotparser

import feedparser
import html5lib
import jsonschema
import rnc2rng
from lxml import etree

from browser import built
from test_pages import dossier, in_arabic, many_articles, one_long_article

SCHEMAS = pathlib.Path(__file__).with_name("schemas")
ATOM, SITEMAP, SEARCH = "{http://www.w3.org/2005/Atom}", "{http://www.sitemaps.org/schemas/sitemap/0.9}", "{http://a9.com/-/spec/opensearch/1.1/}"
BASE = "https://dossier.example/port&quay/"


def grammar(name):
    return etree.RelaxNG(etree.fromstring(rnc2rng.dumps(rnc2rng.load(str(SCHEMAS / name))).encode()))


def schema(name):
    return jsonschema.Draft202012Validator(json.loads((SCHEMAS / name).read_text("utf-8")))


def nasty():
    """A dossier whose names and titles mean something to XML, JSON and addresses, with articles of every right and without a date."""
    text = "\n\nThe <b>board</b> & Ada said ]]> \u201cyes\u201d &amp; no.\n"
    files = [("dossier.yml", f"title: 'Ports & <quays> of “Seaton” {{searchTerms}} and all that is near them'\nsummary: {'long words ' * 140}\nbase_url: '{BASE}'\nlanguage: en-GB\n"),
             ("outlets/herald.md", "---\nname: 'The Herald & Sons'\n---\n"), ("outlets/none.md", "---\nname: Never read\n---\n"),
             ("entities/ada.md", "---\nname: 'Ada <Exemplar> & Co'\ntype: person\naliases: [Ada]\n---\n"), ("entities/silent.md", "---\nname: Silent\ntype: place\n---\n"),
             ("articles/習近平.md", "---\ntitle: '習近平 & “more” <i>'\ndate: 2023-03-20T23:59:59+05:30\nupdated: 2023-03-22\nlanguage: zh-Hans\noutlet: herald\nbyline: ['Jane <Doe>', \"O'Neil & Sons\"]\n"
              "url: 'https://herald.example/a?b=1&c=[2]#d'\ntags: ['a \"tag\"', '<b>']\nsummary: 'In <short> & all'\n---" + text),
             ("articles/undated.md", "---\n---" + text), ("articles/far.md", "---\ntitle: Far\ndate: 0987-01-02\nrights: excerpt\nurl: https://herald.example/far\n---" + text),
             ("articles/link.md", "---\ntitle: Link\ndate: 2023-03-19T10:00\nrights: link\nurl: https://herald.example/link\noutlet: herald\n---" + text)]
    return dossier(tuple(files))


class Formats(unittest.TestCase):
    """`sites` are pairs of a built site and its address; a site without one has no feeds and no sitemap."""

    @classmethod
    def setUpClass(cls):
        cls.sites = [(built(nasty()), BASE), (built(one_long_article()), "https://dossier.example/")]
        cls.homeless = [built(), built(in_arabic()), built(many_articles())]

    def valid(self, grammar, document, name):
        self.assertTrue(grammar.validate(document), f"{name}: {grammar.error_log}")

    def is_page(self, site, base, address):
        """Whether an address leads to a file of the site."""
        self.assertTrue(address.startswith(base), address)
        self.assertTrue(address.isascii(), address)
        return (site / urllib.parse.unquote(address[len(base):]).split("#")[0]).is_file()

    def test_the_grammars_find_faults(self):
        """A grammar that takes anything proves nothing."""
        atom, sitemap, search = grammar("atom.rnc"), grammar("sitemap.rnc"), grammar("opensearch.rnc")
        good = '<feed xmlns="http://www.w3.org/2005/Atom"><id>https://a.example/</id><title>T</title><updated>2023-03-20T00:00:00Z</updated></feed>'
        self.assertTrue(atom.validate(etree.fromstring(good)))
        for old, new in (("<title>T</title>", ""), ("<title>T</title>", "<title>T</title><title>T</title>"), ("00Z", "00"), ("T00:00:00Z", ""), ("03-20T", "13-20T"), ("https://a.example/", "a.html"),
                         ("<title>", "<title type='text/html'>"), ("</feed>", "<author/></feed>"), ("</feed>", "<link rel='self'/></feed>"), ("</feed>", "<entry/></feed>"),
                         ("</feed>", "<category term=''/></feed>"), ("</feed>", "<more/></feed>")):
            self.assertIn(old, good)
            self.assertFalse(atom.validate(etree.fromstring(good.replace(old, new))), new)
        page = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/</loc><lastmod>2023-03-20</lastmod></url></urlset>'
        self.assertTrue(sitemap.validate(etree.fromstring(page)))
        for old, new in (("https://a.example/", "/a.html"), ("2023-03-20", "20 March"), ("2023-03-20", "2023-02-30"), ("<loc>https://a.example/</loc>", ""), ("https://a.example/", "https://a.example/" + 2048 * "a")):
            self.assertFalse(sitemap.validate(etree.fromstring(page.replace(old, new))), new)
        engine = '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"><ShortName>A</ShortName><Description>B</Description><Url type="text/html" template="https://a.example/?q={searchTerms}"/></OpenSearchDescription>'
        self.assertTrue(search.validate(etree.fromstring(engine)))
        for old, new in ((">A<", ">" + 17 * "A" + "<"), (">B<", ">" + 1025 * "B" + "<"), ("{searchTerms}", "{searchterms}"), ("https://a.example/", "/")):
            self.assertFalse(search.validate(etree.fromstring(engine.replace(old, new))), new)
        feed = {"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{"id": "1", "content_text": "x", "date_published": "2023-03-20T00:00:00Z"}]}
        self.assertTrue(schema("feed.schema.json").is_valid(feed))
        for fault in ({"id": "1"}, {"content_text": "x"}, {"id": 1, "content_text": "x"}, {"id": "1", "content_text": "x", "date_published": "2023-03-20"}, {"id": "1", "content_text": "x", "author": "y"}):
            self.assertFalse(schema("feed.schema.json").is_valid({**feed, "items": [fault]}), fault)

    def test_atom(self):
        atom = grammar("atom.rnc")
        for site, base in self.sites:
            feeds = sorted(path for path in site.rglob("*.xml") if etree.parse(path).getroot().tag == ATOM + "feed")
            # The site's, and one for each name and each outlet that has articles.
            self.assertIn(site / "atom.xml", feeds)
            self.assertTrue({"entities", "outlets"} <= {path.parent.parent.name for path in feeds}, feeds)
            identities = set()
            for path in feeds:
                with self.subTest(feed=str(path.relative_to(site))):
                    document = etree.parse(path)
                    self.valid(atom, document, path)
                    feed = document.getroot()
                    texts = lambda part, name: [found.text for found in part.findall(ATOM + name)]
                    links = lambda part, rel: [found for found in part.findall(ATOM + "link") if found.get("rel", "alternate") == rel]
                    # Section 4.1.1: an author for every entry that has none; a link to the feed itself, and to what it stands for.
                    self.assertTrue(texts(feed, "author") or all(texts(entry, "author") for entry in feed.findall(ATOM + "entry")))
                    self.assertEqual([link.get("href") for link in links(feed, "self")], texts(feed, "id"))
                    self.assertTrue(self.is_page(site, base, texts(feed, "id")[0]))
                    self.assertNotIn(texts(feed, "id")[0], identities)
                    identities.add(texts(feed, "id")[0])
                    seen = set()
                    for part in [feed] + feed.findall(ATOM + "entry"):
                        kinds = [(link.get("type"), link.get("hreflang")) for link in links(part, "alternate")]
                        # No two of one kind; at least one where there is no content.
                        self.assertEqual(len(kinds), len(set(kinds)))
                        self.assertTrue(kinds)
                        self.assertTrue(all(self.is_page(site, base, link.get("href")) for link in links(part, "alternate")))
                    for entry in feed.findall(ATOM + "entry"):
                        self.assertNotIn(texts(entry, "id")[0], seen)
                        seen.add(texts(entry, "id")[0])
                        for content in entry.findall(ATOM + "content"):
                            self.assertEqual(content.get("type"), "html")
                            html5lib.HTMLParser(strict=True).parseFragment(content.text)
                    # A reader that is not ours finds nothing to mend, and the same entries.
                    read = feedparser.parse(path.read_bytes())
                    self.assertFalse(read.bozo, read.get("bozo_exception"))
                    self.assertEqual(read.version, "atom10")
                    self.assertEqual([entry.id for entry in read.entries], [texts(entry, "id")[0] for entry in feed.findall(ATOM + "entry")])

    def test_json_feed(self):
        check = schema("feed.schema.json")
        for site, base in self.sites:
            for path in sorted(site.rglob("feed.json")):
                with self.subTest(feed=str(path.relative_to(site))):
                    feed = json.loads(path.read_text("utf-8"))
                    check.validate(feed)
                    self.assertEqual(feed["feed_url"], base + urllib.parse.quote(str(path.relative_to(site))))
                    self.assertTrue(self.is_page(site, base, feed["home_page_url"]))
                    self.assertEqual(len({item["id"] for item in feed["items"]}), len(feed["items"]))
                    self.assertTrue(all(self.is_page(site, base, item["url"]) for item in feed["items"]))
                    # The same articles in the same order as the Atom feed has them.
                    atom = etree.parse(path.with_name("atom.xml")).getroot()
                    self.assertEqual([item["id"] for item in feed["items"]], [entry.findtext(ATOM + "id") for entry in atom.findall(ATOM + "entry")])

    def test_sitemap(self):
        check = grammar("sitemap.rnc")
        for site, base in self.sites:
            document = etree.parse(site / "sitemap.xml")
            self.valid(check, document, "sitemap.xml")
            pages = [loc.text for loc in document.getroot().iter(SITEMAP + "loc")]
            self.assertEqual(len(pages), len(set(pages)))
            self.assertLessEqual(len(pages), 50_000)
            self.assertLess((site / "sitemap.xml").stat().st_size, 52_428_800)
            # Every page that has something of its own to read, and no file that is none.
            listed = {urllib.parse.unquote(page[len(base):]) for page in pages if self.is_page(site, base, page)}
            self.assertEqual(listed, {str(path.relative_to(site)) for path in site.rglob("*.html")} - {"404.html", "search.html"})

    def test_a_site_without_an_address_has_none_of_them(self):
        for site in self.homeless:
            self.assertEqual(sorted(path.name for path in site.rglob("*.xml")) + sorted(path.name for path in site.rglob("feed.json")), [])
            self.assertNotIn("Sitemap", (site / "robots.txt").read_text("utf-8"))

    def test_search_description(self):
        check = grammar("opensearch.rnc")
        for site, base in self.sites:
            document = etree.parse(site / "opensearch.xml")
            self.valid(check, document, "opensearch.xml")
            template = document.getroot().find(SEARCH + "Url").get("template")
            self.assertEqual(template, base + "search.html?q={searchTerms}")
            for name in ("ShortName", "Description"):
                self.assertNotIn("\n", document.getroot().findtext(SEARCH + name))

    def test_manifest(self):
        check = schema("manifest.schema.json")
        for site in [site for site, _ in self.sites] + self.homeless:
            manifest = json.loads((site / "site.webmanifest").read_text("utf-8"))
            check.validate(manifest)
            self.assertTrue((site / manifest["start_url"]).is_file())
            # The start lies within the scope, both told from where the manifest stands.
            join = lambda address: urllib.parse.urljoin("https://a.example/b/site.webmanifest", address)
            self.assertTrue(join(manifest["start_url"]).startswith(join(manifest["scope"])))

    def test_robots(self):
        for site, base in self.sites:
            robots = urllib.robotparser.RobotFileParser()
            robots.parse((site / "robots.txt").read_text("utf-8").splitlines())
            self.assertTrue(robots.can_fetch("any", base + "index.html"))
            self.assertEqual(robots.site_maps(), [base + "sitemap.xml"])


if __name__ == "__main__":
    unittest.main()
