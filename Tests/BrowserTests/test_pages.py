"""The pages of the theme in a real browser: for everybody, at every width, in the dark, without scripts."""
import atexit
import functools
import gzip
import json
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from selenium.webdriver import ActionChains
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from browser import ROOT, SUBFOLDERS, Browser, built, program, serve

ARTICLE = "articles/dear-friends.html"
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}


def kinds_of_pages(site):
    """One page of each kind: those at the top, and the first of each folder."""
    pages = sorted(path.name for path in site.glob("*.html"))
    pages += [str(sorted(folder.rglob("*.html"))[0].relative_to(site)) for folder in sorted(site.iterdir())
              if folder.is_dir() and any(folder.rglob("*.html"))]
    return pages + ([ARTICLE] if (site / ARTICLE).is_file() else [])


class EveryPage(unittest.TestCase):
    def test_nothing_stands_in_anybodys_way(self):
        site = built()
        for width in (1280, 360):
            for dark in (False, True):
                with Browser(width=width, dark=dark) as browser, serve(site) as address:
                    for page in kinds_of_pages(site):
                        with self.subTest(page=page, width=width, dark=dark):
                            browser.open(f"{address}/{page}")
                            browser.run("document.querySelectorAll('details').forEach((part) => { part.open = true; })")
                            self.assertEqual(browser.axe(**RULES), [])
                            self.assertEqual(overflow(browser), 0)
                    self.assertEqual(browser.errors(), [])
                    self.assertEqual(browser.foreign_requests(address), [])

    def test_has_one_title_and_no_gap_in_its_headings(self):
        site = built()
        with Browser() as browser:
            for page in kinds_of_pages(site):
                with self.subTest(page=page):
                    browser.open(site / page)
                    levels = browser.run("return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((h) => Number(h.tagName[1]))")
                    self.assertEqual(levels.count(1), 1)
                    self.assertEqual(levels[0], 1)
                    self.assertTrue(all(after - before <= 1 for before, after in zip(levels, levels[1:])), levels)

    def test_wraps_at_320_pixels_and_with_large_and_loose_text(self):
        site = built()
        with Browser(width=320) as browser:
            for page in kinds_of_pages(site):
                with self.subTest(page=page):
                    browser.open(site / page)
                    self.assertEqual(overflow(browser), 0)
        # The spacing of WCAG 1.4.12, with text of twice the size.
        loose = """const root = document.documentElement.style;
            root.fontSize = "200%"; root.lineHeight = "1.5"; root.letterSpacing = "0.12em"; root.wordSpacing = "0.16em";"""
        with Browser(width=1280) as browser:
            for page in kinds_of_pages(site):
                with self.subTest(page=page, text="loose"):
                    browser.open(site / page)
                    browser.run(loose)
                    self.assertEqual(overflow(browser), 0)

    def test_the_web_manifest_is_for_servers(self):
        """From disk a browser refuses it, with an error in its console."""
        site = built(one_long_article())
        with Browser() as browser, serve(site) as address:
            browser.open(address + "/articles/long.html")
            self.assertEqual(browser.find("link[rel=manifest]").get_attribute("href"), address + "/site.webmanifest")
            browser.open(site / "articles/long.html")
            self.assertEqual(browser.all("link[rel=manifest]"), [])
            self.assertEqual(browser.errors(), [])

    def test_reads_without_scripts(self):
        site = built()
        with Browser(scripts=False) as browser:
            browser.open(site / "articles.html")
            self.assertTrue(browser.find("#list a").is_displayed())
            self.assertFalse(browser.find("form.filters").is_displayed())
            browser.open(site / "search.html")
            self.assertIn("JavaScript", browser.find("main").text)


    def test_a_wide_table_moves_by_itself(self):
        cells = lambda text: "|" + "|".join([text] * 9) + "|\n"
        table = cells("Head") + cells("---") + cells("1,234,567 crowns")
        site = built(dossier((("dossier.yml", "title: T\n"), ("articles/wide.md", f"---\ntitle: Wide\n---\n\nWords.\n\n{table}"))))
        with Browser(width=320) as browser:
            browser.open(site / "articles/wide.html")
            self.assertEqual(overflow(browser), 0)
            self.assertGreater(browser.run("const table = document.querySelector('.text table'); return table.scrollWidth - table.clientWidth"), 100)
            self.assertEqual(browser.axe(**RULES), [])


def overflow(browser):
    """By how many pixels the page is wider than the window."""
    return browser.run("return Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)")


class Article(unittest.TestCase):
    def setUp(self):
        self.browser = self.enterContext(Browser())
        self.browser.open(built() / ARTICLE)

    def preview(self):
        return self.browser.find("#preview").is_displayed()

    def test_names_have_previews_on_hover(self):
        link = self.browser.all(".text a.entity")[2]
        self.browser.run("arguments[0].scrollIntoView({block: 'center'})", link)
        ActionChains(self.browser.driver).move_to_element(link).perform()
        self.browser.wait(self.preview, "the preview")
        self.assertEqual(link.get_attribute("aria-describedby"), "preview")
        # The pointer may go to it, and Escape closes it.
        ActionChains(self.browser.driver).move_to_element(self.browser.find("#preview")).pause(0.5).perform()
        self.assertTrue(self.preview())
        ActionChains(self.browser.driver).send_keys(Keys.ESCAPE).perform()
        self.assertFalse(self.preview())
        self.assertIsNone(link.get_attribute("aria-describedby"))

    def test_names_have_previews_on_focus(self):
        for _ in range(60):
            ActionChains(self.browser.driver).send_keys(Keys.TAB).perform()
            if self.browser.run("return document.activeElement.matches('.text a.entity')"):
                break
        self.assertTrue(self.preview())
        name = self.browser.run("return document.querySelector('#preview strong').textContent")
        self.assertTrue(name)
        ActionChains(self.browser.driver).send_keys(Keys.TAB).perform()
        self.assertNotEqual(self.browser.run("return document.querySelector('#preview strong').textContent + document.querySelector('#preview').hidden"), name + "false")

    def test_a_touch_follows_the_link(self):
        self.browser.run("""document.querySelector(".text a.entity").dispatchEvent(
            new PointerEvent("pointerover", { pointerType: "touch", bubbles: true }))""")
        ActionChains(self.browser.driver).pause(0.5).perform()
        self.assertFalse(self.preview())

    def test_a_passage_that_is_linked_to_is_marked_and_in_sight(self):
        passage = self.browser.all(".text > p")[12].get_attribute("id")
        self.browser.open(built() / "about.html")
        self.browser.driver.get((built() / ARTICLE).as_uri() + "#" + passage)
        marked = self.browser.run("""const p = document.getElementById(arguments[0]), box = p.getBoundingClientRect();
            return [getComputedStyle(p).backgroundColor, getComputedStyle(document.querySelector(".text > p")).backgroundColor, box.top]""", passage)
        self.assertNotEqual(marked[0], marked[1])
        self.assertGreater(marked[2], 0)
        self.assertLess(marked[2], 900)

    def test_the_theme_is_remembered(self):
        self.browser.find("button.theme").click()
        self.assertEqual(self.browser.find("button.theme").get_attribute("aria-pressed"), "true")
        self.browser.open(built() / "index.html")
        self.assertEqual(self.browser.run("return document.documentElement.dataset.theme"), "dark")
        self.assertEqual(self.browser.find("button.theme").get_attribute("aria-pressed"), "true")


class Citing(unittest.TestCase):
    def test_every_form_has_the_address_of_the_passage(self):
        address = "https://dossier.example/articles/long.html"
        with Browser() as browser:
            browser.open(built(one_long_article()) / "articles/long.html")
            forms = lambda: browser.run("return [...document.querySelectorAll('.cite pre')].map((form) => form.textContent)")
            names = [summary.text for summary in browser.all(".cite summary")]
            self.assertEqual(names, ["Text", "BibTeX", "RIS", "CSL-JSON", "Wikipedia"])
            whole = forms()
            for name, form in zip(names, whole):
                # Wikipedia cites the original, not who keeps a copy.
                self.assertIn(address if name != "Wikipedia" else "|url=https://herald.example/works", form, name)
                self.assertNotIn("#", form, name)
                self.assertIn("The harbour and its works", form, name)
            passage = browser.find(".text > p").get_attribute("id")
            browser.run("location.hash = arguments[0]", passage)
            browser.wait(lambda: f"{address}#{passage}" in forms()[0], "the passage's address")
            for name, form in zip(names, forms()):
                self.assertIn(f"{address}#{passage}".replace("#", "\\#" if name == "BibTeX" else "#") if name != "Wikipedia" else " |at=para. 1}}", form, name)
            # The JSON form is still JSON, and has changed in its name and its place alone.
            item = json.loads(forms()[3])[0]
            self.assertEqual(item, {**json.loads(whole[3])[0], "id": "long-" + passage, "note": f"A harbour and its works, paragraph 1, {address}#{passage}"})
            browser.run("location.hash = ''")
            browser.wait(lambda: forms() == whole, "the article's address")

    def test_a_passage_is_cited_without_an_address(self):
        path = "articles/plain-one.html"
        folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        site = folder / "~ada_e"
        shutil.copytree(built(without_an_address()), site)
        with Browser(hosts=["archive.example"]) as browser, serve(folder) as served:
            names = ["Text", "BibTeX", "RIS", "CSL-JSON", "Wikipedia"]
            forms = lambda: dict(zip(names, browser.run("return [...document.querySelectorAll('.cite pre')].map((form) => form.textContent)")))
            port = served.rsplit(":")[-1]
            public = f"http://archive.example:{port}/~ada_e/"
            for address, top in ((site.as_uri(), ""), (f"{served}/~ada_e", ""), (public.rstrip("/"), public)):
                with self.subTest(address=address):
                    browser.driver.get(f"{address}/{path}")
                    whole = forms()
                    self.assertEqual(whole["Text"], f"Ada Exemplar, “The harbour and its works,” The Herald, March 20, 2023, https://herald.example/works In: Without, {top}{path}")
                    # A heading, the paragraph below it, and the one after that.
                    for selector, number in ((".text h2", 2), (".text h2 + p", 2), (".text p:last-of-type", 3)):
                        passage = browser.find(selector).get_attribute("id")
                        browser.run("location.hash = arguments[0]", passage)
                        place = f"paragraph {number}, {top}{path}#{passage}"
                        browser.wait(lambda: forms()["Text"].endswith(place), place)
                        cited = forms()
                        self.assertIn(place, cited["RIS"])
                        self.assertIn(place.replace("_", "\\_").replace("#", "\\#").replace("~", "\\textasciitilde{}"), cited["BibTeX"])
                        self.assertEqual(json.loads(cited["CSL-JSON"])[0]["note"], "Without, " + place)
                        # The original is cited by its own address, which knows no passage.
                        self.assertEqual(json.loads(cited["CSL-JSON"])[0]["URL"], "https://herald.example/works")
                        self.assertIn(f"|url=https://herald.example/works |work=The Herald |at=para. {number}}}}}", cited["Wikipedia"])
                    browser.run("location.hash = ''")
                    browser.wait(lambda: forms() == whole, "the article's forms")

    def test_without_scripts_it_is_said_how_a_passage_is_cited(self):
        with Browser(scripts=False) as browser:
            browser.open(built(without_an_address()) / "articles/plain-one.html")
            self.assertIn("#p-…", browser.find(".cite").text)
            self.assertTrue(browser.find(".cite pre").text.endswith("In: Without, articles/plain-one.html"))

    def test_a_form_is_copied(self):
        with Browser() as browser:
            browser.open(built(one_long_article()) / "articles/long.html")
            button = browser.find(".cite button")
            browser.run("arguments[0].scrollIntoView({block: 'center'})", button)
            button.click()
            browser.wait(lambda: browser.find(".cite [role=status]").text == browser.find("#cite").get_attribute("data-done"), "the word that it was copied")


class Signs(unittest.TestCase):
    def test_no_sign_stands_alone_on_a_line(self):
        """The ¶ of each passage stands beside its last letter, whatever the script, and where the words end with a link or a mark."""
        alone = """return [...document.querySelectorAll(".text [id^='p-']")].filter((passage) => {
            const sign = passage.querySelector(".pilcrow"), words = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT), texts = [];
            while (words.nextNode()) if (!sign.contains(words.currentNode) && words.currentNode.data.replace(/[\\s\\u2060]/g, "")) texts.push(words.currentNode);
            const last = texts.pop(), end = last.data.replace(/[\\s\\u2060]+$/, "").length, range = document.createRange();
            range.setStart(last, end - 1);
            range.setEnd(last, end);
            const [a, b] = [range.getClientRects()[0], sign.getClientRects()[0]];
            return b.top > a.bottom || b.bottom < a.top;
        }).length"""
        site = built(endings())
        for width in range(320, 400, 7):
            with Browser(width=width) as browser:
                for page in ("articles/en.html", "articles/zh.html"):
                    browser.open(site / page)
                    self.assertEqual(len(browser.all(".pilcrow")), 40)
                    self.assertEqual(browser.run(alone), 0, (width, page))


class Charts(unittest.TestCase):
    def test_each_is_told_in_words_and_as_a_table(self):
        site = built(one_long_article())
        for width in (1280, 360):
            with Browser(width=width) as browser:
                for page in ("index.html", "timeline.html", "entities/e0.html"):
                    with self.subTest(page=page, width=width):
                        browser.open(site / page)
                        chart = browser.find(".chart svg")
                        self.assertTrue(chart.get_attribute("aria-label"))
                        told = browser.run("return document.querySelector('.chart svg desc').textContent")
                        figures = browser.run("return [...document.querySelectorAll('.chart rect title')].map((title) => Number(title.textContent.split(': ').pop()))")
                        totals = browser.run("return [...document.querySelectorAll('.chart ~ details tbody td:last-child')].map((cell) => Number(cell.textContent))")
                        self.assertTrue(figures)
                        self.assertEqual(sum(figures), sum(totals))
                        self.assertTrue(told.startswith(f"{sum(totals)} "), told)
                        # It has room, and its words do not touch.
                        self.assertLessEqual(chart.rect["width"], browser.run("return document.querySelector('.chart').clientWidth"))
                        self.assertEqual(browser.run(TOUCHING), [])

    def test_bars_of_the_timeline_are_links_for_the_keyboard(self):
        with Browser() as browser:
            browser.open(built(one_long_article()) / "timeline.html")
            links = browser.all(".chart a")
            browser.run("arguments[0].focus()", links[0])
            self.assertTrue(browser.run("return document.activeElement === arguments[0]", links[0]))
            ActionChains(browser.driver).send_keys(Keys.ENTER).perform()
            target = links[0].get_attribute("href")
            self.assertTrue(browser.run("return document.querySelector(':target') !== null"), target)

    def test_the_network_has_a_key(self):
        with Browser() as browser:
            browser.open(built(one_long_article()) / "network.html")
            self.assertEqual([text.text for text in browser.all(".chart svg > text")], ["Person", "Organization", "Place"])
            self.assertIn("table below", browser.run("return document.querySelector('.chart svg desc').textContent"))


# Pairs of words of a chart that lie upon each other.
TOUCHING = """
    const words = [...document.querySelectorAll(".chart text")].filter((word) => getComputedStyle(word).display !== "none")
        .map((word) => [word.textContent, word.getBoundingClientRect()]);
    return words.flatMap(([a, one], index) => words.slice(index + 1)
        .filter(([, two]) => one.left < two.right && two.left < one.right && one.top < two.bottom - 2 && two.top < one.bottom - 2)
        .map(([b]) => a + " | " + b));
"""


class EdgesOfContent(unittest.TestCase):
    """Dossiers that most are not like: nothing, next to nothing, right to left, and words that do not end."""

    def test_they_are_as_good_to_read(self):
        for name, folder in (("empty", dossier((("dossier.yml", "title: Nothing yet\n"),))), ("bare", dossier((("articles/a.md", "---\n---\n\nWords.\n"),))),
                             ("arabic", in_arabic()), ("long words", long_words())):
            site = built(folder)
            for width in (360, 1280):
                with Browser(width=width, dark=width == 360) as browser, serve(site) as address:
                    for page in kinds_of_pages(site):
                        with self.subTest(dossier=name, page=page, width=width):
                            browser.open(f"{address}/{page}")
                            browser.run("document.querySelectorAll('details').forEach((part) => { part.open = true; })")
                            self.assertEqual(browser.axe(**RULES), [])
                            self.assertEqual(overflow(browser), 0)
                    self.assertEqual(browser.errors(), [])

    def test_nothing_is_said_in_words(self):
        with Browser() as browser:
            browser.open(built(dossier((("dossier.yml", "title: Nothing yet\n"),))) / "index.html")
            self.assertIn("There are no articles yet.", browser.find("main").text)


class Languages(unittest.TestCase):
    """Dossiers in several languages, and names that are written in another direction than the page."""

    def test_titles_say_their_language(self):
        site = built(in_two_languages())
        with Browser() as browser:
            for page, selector in [
                ("articles/en.html", ".neighbours a"), ("entities/ada.html", ".group h3"), ("entities/ada.html", ".said .meta a bdi"), ("timeline.html", ".days .meta a bdi"),
                ("quotes.html", ".said .meta a bdi"), ("articles.html", ".entries h3"),
            ]:
                with self.subTest(page=page, selector=selector):
                    browser.open(site / page)
                    titles = [title for title in browser.all(selector) if "français" in title.text]
                    self.assertTrue(titles)
                    for title in titles:
                        self.assertEqual(title.get_attribute("lang"), "fr")
                        self.assertEqual(browser.run("return getComputedStyle(arguments[0]).direction", title), "ltr")

            browser.open(site / "quotes.html")
            self.assertEqual({verb.text: verb.get_attribute("lang") for verb in browser.all(".said .meta > span:first-child > bdi")}, {"said": "en", "a dit": "fr"})

    def test_what_others_have_named_keeps_its_order(self):
        site = built(in_arabic())
        with Browser() as browser:
            browser.open(site / "index.html")
            for selector, text in [("nav a", "About <this> & “that”"), (".colophon a", "About <this> & “that”"), (".colophon p", "The Press (Seaton).")]:
                with self.subTest(selector):
                    named = [element for element in browser.all(selector) if text in element.text]
                    self.assertTrue(named)
                    self.assertEqual({browser.run("return getComputedStyle(e = arguments[0]).direction", element) for element in named}, {"ltr"})


class ForcedColours(unittest.TestCase):
    def test_the_current_page_and_each_kind_of_name_can_be_told(self):
        with Browser() as browser:
            browser.command("Emulation.setEmulatedMedia", features=[{"name": "forced-colors", "value": "active"}])
            browser.open(built() / "network.html")
            style = lambda selector, name: browser.run("return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]", selector, name)
            line = lambda selector: style(selector, "borderBlockEndColor")
            self.assertEqual(line(".masthead nav a:not([aria-current])"), style("body", "backgroundColor"))
            self.assertNotEqual(line(".masthead nav [aria-current]"), style("body", "backgroundColor"))
            kinds = {tuple(style(f".node.{kind}", name) for name in ("fill", "strokeWidth", "strokeDasharray")) for kind in ("person", "organization", "place", "event")}
            self.assertEqual(len(kinds), 4, kinds)


class Home(unittest.TestCase):
    def test_only_who_is_named_is_named_most(self):
        site = built(dossier((
            ("entities/ada.md", "---\nname: Ada Exemplar\ntype: person\n---\n"), ("entities/otto.md", "---\nname: Otto Muster\ntype: person\n---\n"),
            ("entities/flood.md", "---\nname: The Flood\ntype: event\ndate: 2023-03-01\n---\n"), ("articles/a.md", "---\ntitle: One\n---\n\nAda Exemplar spoke.\n"))))
        with Browser() as browser:
            browser.open(site / "index.html")
            self.assertEqual([entry.text.split("\n")[0] for entry in browser.all(".ranked a")], ["Ada Exemplar"])
            self.assertNotIn("Events", browser.find("main").text)


class Print(unittest.TestCase):
    def test_results_are_printed_and_filters_are_not(self):
        with Browser(dark=True) as browser:
            browser.open(built() / "search.html")
            browser.find("#search-page input").send_keys("peace")
            browser.wait(lambda: browser.all("#facet-sort"), "the filters")
            browser.command("Emulation.setEmulatedMedia", media="print", features=[{"name": "prefers-color-scheme", "value": "dark"}])
            for control in ("#facet-sort", ".search-facets input", "#search-page form button", ".keys"):
                self.assertFalse(browser.find(control).is_displayed(), control)
            self.assertTrue(browser.find(".search-results a").is_displayed())
            self.assertEqual(browser.run("return getComputedStyle(document.querySelector('.search-results a')).color"), "rgb(0, 0, 0)")
            self.assertEqual(browser.run("return getComputedStyle(document.body).backgroundColor"), "rgb(255, 255, 255)")

    def test_what_is_marked_can_be_told_on_paper(self):
        """Where backgrounds are not printed."""
        text = "The harbour board wrote that it regretted the long delay of the works and would pay all crowns before the end of this year."
        site = built(dossier((("dossier.yml", "title: T\n"),) + tuple((f"articles/{slug}.md", f"---\ntitle: {slug}\n---\n\n{text}\n") for slug in "ab")))
        with Browser(width=700) as browser:
            browser.open(site / "compare/a--b.html")
            browser.command("Emulation.setEmulatedMedia", media="print")
            self.assertEqual(browser.run("return getComputedStyle(document.querySelector('mark')).textDecorationLine"), "underline")

    def test_addresses_are_printed_and_controls_are_not(self):
        with Browser(width=700) as browser:
            browser.open(built(one_long_article()) / "articles/long.html")
            browser.command("Emulation.setEmulatedMedia", media="print")
            after = lambda selector: browser.run("return getComputedStyle(document.querySelector(arguments[0]), '::after').content", selector)
            self.assertIn("https://herald.example/works", after(".rail a[href^=http]"))
            self.assertIn("#p-", after(".pilcrow"))
            self.assertEqual(browser.run("return getComputedStyle(document.querySelector('.pilcrow')).opacity"), "1")
            for control in ("form.search", ".masthead nav", "button.theme", ".cite .row"):
                self.assertFalse(browser.find(control).is_displayed(), control)
            self.assertEqual(overflow(browser), 0)
            # No part of the text is wider than the sheet, and none lies beyond its edges.
            self.assertEqual(browser.run("return [...document.querySelectorAll('main *')].filter((part) => part.getBoundingClientRect().left < 0).length"), 0)


class Lists(unittest.TestCase):
    def test_filters_stand_in_the_address(self):
        # From disk, where a page may load nothing but scripts.
        with Browser() as browser:
            browser.open(built() / "articles.html")
            shown = lambda: len(browser.all("#list > li"))
            everything = shown()
            Select(browser.find("#filter-outlet")).select_by_value("source-b")
            browser.wait(lambda: shown() == 1, "one article")
            # The page has all articles: what is left is its own entry, with its words.
            self.assertTrue(browser.find("#list .meta").text)
            self.assertTrue(browser.driver.current_url.endswith("#outlet=source-b"))
            self.assertIn("1", browser.find(".filters [role=status]").text)
            shared = browser.driver.current_url
            browser.driver.back()
            browser.wait(lambda: shown() == everything, "all articles")
            browser.open(built() / "index.html")
            browser.open(shared)
            browser.wait(lambda: shown() == 1, "one article")
            browser.find(".filters [type=reset]").click()
            browser.wait(lambda: shown() == everything, "all articles")
            self.assertNotIn("source-b", browser.driver.current_url)
            self.assertFalse(browser.find(".filters [type=reset]").is_displayed())

    def test_filters_work_over_all_pages_of_a_list(self):
        site = built(many_articles())
        self.assertTrue((site / "articles-3.html").is_file())
        with Browser() as browser:
            for page in ("articles.html", "articles-3.html"):
                browser.open(site / page)
                count = lambda: len(browser.all("#list > li"))
                plain, part = count(), browser.find("#part").get_attribute("textContent")
                self.assertTrue(browser.find(".pager").is_displayed())
                Select(browser.find("#filter-outlet")).select_by_value("post")
                browser.wait(lambda: browser.find(".filters [role=status]").text == "125 of 250 shown", "what was found")
                self.assertEqual(count(), 100)
                self.assertEqual(browser.find("#part").get_attribute("textContent"), "125 of 250 shown")
                self.assertFalse(browser.find(".pager").is_displayed())
                browser.run("document.getElementById('more').click()")
                self.assertEqual(count(), 125)
                self.assertTrue(browser.run("return document.activeElement === document.querySelectorAll('#list a')[100]"))
                self.assertEqual({item.text for item in browser.all("#list .meta")}, {"The Post"})
                # Two filters at once; a tag with a sign that addresses know; the articles without a date.
                Select(browser.find("#filter-tag")).select_by_value("fish & chips")
                browser.wait(lambda: browser.find(".filters [role=status]").text == "25 of 250 shown", "both")
                self.assertIn("tag=fish+%26+chips", browser.driver.current_url)
                Select(browser.find("#filter-month")).select_by_value("-")
                browser.wait(lambda: browser.find(".filters [role=status]").text == "No article matches these filters.", "nothing")
                Select(browser.find("#filter-tag")).select_by_value("")
                Select(browser.find("#filter-outlet")).select_by_value("herald")
                browser.wait(lambda: count() == 1, "the undated one")
                self.assertEqual(browser.find("#list .rail").text, "Undated")
                link = browser.find("#list a").get_attribute("href")
                self.assertTrue(pathlib.Path(link.removeprefix("file://")).is_file(), link)
                self.assertEqual(browser.axe(**RULES), [])
                browser.find(".filters [type=reset]").click()
                browser.wait(lambda: count() == plain, "the page's own list")
                self.assertEqual(browser.find("#part").get_attribute("textContent"), part)
                Select(browser.find("#filter-language")).select_by_value("fr")
                browser.wait(lambda: count() == 1, "the one in French")
                self.assertEqual(browser.find("#list h3").get_attribute("lang"), "fr")
                browser.find(".filters [type=reset]").click()
                browser.wait(lambda: count() == plain, "the page's own list")
                self.assertTrue(browser.find(".pager").is_displayed())
            self.assertEqual(browser.errors(), [])

    def test_a_tag_leads_to_its_articles(self):
        with Browser() as browser:
            browser.open(built(many_articles()) / "articles/a4.html")
            self.assertGreaterEqual(browser.find(".rail .tags a").rect["height"], 24)
            browser.find(".rail .tags a").click()
            browser.wait(lambda: browser.find(".filters [role=status]").text == "50 of 250 shown", "the tagged ones")
            self.assertEqual(browser.find("#filter-tag").get_attribute("value"), "fish & chips")

    def test_tables_can_be_sorted(self):
        with Browser() as browser:
            browser.open(built() / "coverage.html")
            figures = lambda: [int(cell.get_attribute("data-value")) for cell in browser.all("tbody td:last-child")]
            names = lambda: browser.run("return [...document.querySelectorAll('tbody th')].map((head) => head.textContent)")
            head = browser.all("thead button")
            head[-1].click()
            self.assertEqual(figures(), sorted(figures(), reverse=True))
            head[-1].click()
            self.assertEqual(figures(), sorted(figures()))
            self.assertEqual(browser.all("thead th")[-1].get_attribute("aria-sort"), "ascending")
            head[0].click()
            self.assertEqual(names(), sorted(names(), key=str.lower))


class NotFound(unittest.TestCase):
    def test_it_proposes_the_nearest_page_at_any_depth(self):
        near = {
            "/articles/dear-freinds.html": ["articles/dear-friends.html"],
            "/articles/dear-friends": ["articles/dear-friends.html"],
            "/a/b/c/dear-friends.html": ["articles/dear-friends.html"],
            "/articles/three-days-in": ["articles/three-days-in-russia.html"],
            "/entity/Vladimir-Puttin.html": ["entities/vladimir-putin.html"],
            "/quote.html": ["quotes.html"],
            "/articles/xi-in-%D0%9C%D0%BE%D1%81%D0%BA%D0%B2%D0%B0-and-far-from-all.html": [],
            "/%E0%A4%A": [],
        }
        with serve(built()) as address, Browser() as browser:
            for path, expected in near.items():
                with self.subTest(path=path):
                    browser.open(address + path)
                    self.assertEqual(browser.run("return document.styleSheets.length"), 1)
                    links = lambda: [link.get_attribute("href").removeprefix(address + "/") for link in browser.all("#nearest a")]
                    if expected:
                        browser.wait(lambda: links()[:1] == expected, "the nearest page")
                        self.assertEqual(browser.axe(**RULES), [])
                        browser.find("#nearest a").click()
                        self.assertNotEqual(browser.find("h1").text, "Page not found")
                    else:
                        ActionChains(browser.driver).pause(0.5).perform()
                        self.assertFalse(browser.find("#nearest").is_displayed())

    def test_it_finds_the_site_in_a_folder_of_a_server(self):
        """Without a base_url, at any of the usual depths; and with scripts off it has at least its own look."""
        site = built(without_an_address())
        with tempfile.TemporaryDirectory() as top:
            shutil.copytree(site, pathlib.Path(top, SUBFOLDERS[0]))
            # Another dossier, at the top of the host, is not taken for it.
            shutil.copytree(built(many_articles()), top, dirs_exist_ok=True)
            for scripts in (True, False):
                with serve(top) as served, Browser(scripts=scripts) as browser:
                    base = f"{served}/{SUBFOLDERS[0]}/"
                    for path in ("plain-on.html", "articles/plain-on.html", "a/b/plain-on.html", "a/b/c/plain-on.html"):
                        with self.subTest(path=path, scripts=scripts):
                            browser.open(base + path)
                            self.assertEqual(browser.find("h1").text, "Page not found")
                            self.assertEqual(browser.find(".masthead .name").text, "Without")
                            browser.wait(lambda: browser.driver.execute_cdp_cmd("Runtime.evaluate", {"expression": "getComputedStyle(document.querySelector('.masthead nav ul')).display"})["result"]["value"] == "flex", "the look")
                            if scripts:
                                browser.wait(lambda: [link.get_attribute("href") for link in browser.all("#nearest a")] == [base + "articles/plain-one.html"], "the nearest page")
                                self.assertEqual({link.get_attribute("href").startswith(base) for link in browser.all("body a:not(.skip)")}, {True})
                                self.assertEqual(browser.find("form.search").get_attribute("action"), base + "search.html")
                                browser.wait(lambda: browser.find("button.theme").is_displayed(), "the switch")
                                self.assertEqual(browser.axe(**RULES), [])

    def test_the_words_of_the_address_are_in_the_search_box(self):
        with serve(built()) as address, Browser() as browser:
            browser.open(address + "/x/y/xi-in-%D0%9C%D0%BE%D1%81%D0%BA%D0%B2%D0%B0.html")
            browser.wait(lambda: browser.find("#q").get_attribute("value") == "xi in москва", "the words")
            self.assertEqual(len(browser.all("#q")), 1)

    def test_it_loads_a_part_of_the_list_of_pages(self):
        site = built(many_articles())
        self.assertEqual(len(list(site.glob("lists/pages-*.js"))), 1)
        self.assertLess(weight(site / "lists/pages-1.js"), 16_000)


class Weight(unittest.TestCase):
    """What an article of 500 words costs, gzipped, in bytes: the page, the sheet and the scripts, and there is nothing else."""

    def test_an_article_of_500_words(self):
        site = built(one_long_article())
        page = site / "articles/long.html"
        with serve(site) as address, Browser() as browser:
            browser.open(f"{address}/articles/long.html")
            self.assertGreater(browser.run("return document.querySelector('.text').textContent.trim().split(/\\s+/).length"), 500)
            ActionChains(browser.driver).pause(0.5).perform()
            loaded = {request.removeprefix(address + "/").split("?")[0] for request in browser.requests() if request.startswith("http")}
            self.assertEqual(browser.foreign_requests(address), [])
        loaded.discard("articles/long.html")
        # Chromium asks for these by itself, to know how to show the site among its applications.
        loaded -= {"favicon.ico", "site.webmanifest"}
        sheets = {path for path in loaded if path.endswith(".css")}
        scripts = {path for path in loaded if path.endswith(".js")}
        self.assertEqual(loaded, sheets | scripts)
        self.assertEqual(sheets, {"assets/style.css"})
        self.assertLess((site / "assets/style.css").stat().st_size, 30_000)
        self.assertLess(weight(page), 12_000)
        self.assertLess(weight(site / "assets/style.css"), 8_000)
        self.assertLess(sum(weight(site / path) for path in scripts), 12_000, scripts)

    def test_the_articles_of_our_own_dossier(self):
        for page in sorted((built() / "articles").glob("*.html")):
            with self.subTest(page=page.name):
                self.assertLess(weight(page), 12_000)


def weight(path):
    """The size of a file as a server sends it."""
    return len(gzip.compress(path.read_bytes(), 9, mtime=0))


@functools.cache
def dossier(files):
    """The folder of a dossier with these files, given as pairs of path and text."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="dossier-pages-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    for path, text in files:
        file = folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def many_articles():
    """250 articles of two outlets, a hundred a page."""
    files = [("dossier.yml", "title: Many\n"), ("outlets/herald.md", "---\nname: The Herald\n---\n"), ("outlets/post.md", "---\nname: The Post\n---\n")]
    for number in range(250):
        date = "" if number == 5 else f"date: 2023-0{1 + number % 3}-1{number % 9}\n"
        language = "language: fr\n" if number == 7 else ""
        tags = 'tags: ["fish & chips"]\n' if number % 5 == 4 else "tags: [tea]\n" if number % 5 == 3 else ""
        files.append((f"articles/a{number}.md", f"---\ntitle: Report {number}\n{date}outlet: {'herald' if number % 2 else 'post'}\n{language}{tags}---\n\nWords {number}.\n"))
    return dossier(tuple(files))


def one_long_article():
    """An article of 520 words in 13 paragraphs that names 14 people, places and organizations, with everything that a page can show of it."""
    names = ["Ada Exemplar", "Otto Muster", "Carmen Prueba", "Ivan Primer", "Grace Sample", "Jan Voorbeeld", "Port of Seaton", "Harbour Board", "Dredging Union",
             "Ministry of Ports", "Seaton", "Northmouth", "Isle of Examples", "Court of Appeal"]
    kinds = ["person"] * 6 + ["organization"] * 4 + ["place"] * 3 + ["organization"]
    words = ("basin crane quay ferry ledger winter tender bridge signal harbour current engineer morning contract "
             "measure captain village fortune question archive journey council lantern weather minister").split()
    paragraphs = []
    for number in range(13):
        rest = " ".join(words[(number * 7 + step * (number + 3)) % len(words)] for step in range(24))
        paragraphs.append(f"{names[number]} told {names[number + 1]} on {number + 1} March 2023 that the {rest}. “We shall see the {words[number]} before the {words[-number - 1]},” said {names[number % 6]}.")
    files = [("dossier.yml", "title: A harbour and its works\nsummary: What the papers said.\nbase_url: https://dossier.example/\n"), ("outlets/herald.md", "---\nname: The Herald\n---\n")]
    for number, (name, kind) in enumerate(zip(names, kinds)):
        files.append((f"entities/e{number}.md", f"---\nname: {name}\ntype: {kind}\nwikidata: Q{number + 10}\nsummary: One of those who are named in the papers of {words[number]}, with a sentence on why.\n---\n"))
    head = "---\ntitle: The harbour and its works\ndate: 2023-03-20T10:03:00Z\noutlet: herald\nbyline: [Ada Exemplar, Otto Muster]\nurl: https://herald.example/works\ntags: [harbour, works]\nsummary: What was said of the works.\n---\n\n"
    files.append(("articles/long.md", head + "\n\n".join(paragraphs) + "\n"))
    for number in range(4):
        files.append((f"articles/near-{number}.md", f"---\ntitle: A report that is near, number {number}\ndate: 2023-03-1{number}\noutlet: herald\n---\n\n{names[number]} met {names[number + 6]}.\n"))
    return dossier(tuple(files))


def without_an_address():
    """An article with an address of its own in a dossier that has none."""
    head = "---\ntitle: The harbour and its works\ndate: 2023-03-20\noutlet: herald\nbyline: Ada Exemplar\nurl: https://herald.example/works\n---\n\n"
    return dossier((("dossier.yml", "title: Without\n"), ("outlets/herald.md", "---\nname: The Herald\n---\n"),
                    ("articles/plain-one.md", head + "The works began.\n\n## What it costs\n\nNine millions.\n\nNobody knows why.\n")))


def endings():
    """Paragraphs of every length, in English and in Chinese, that end with a plain word, a link, a mark and a name."""
    def paragraphs(words, join, ends):
        return "\n\n".join(join.join(words[: 4 + number // 4]) + join + ends[number % 4] for number in range(40))
    english = paragraphs("the works at the quay of the harbour went on until the winter and the ferry did not call at the pier".split(), " ",
                         ["again.", "[there](https://example.org/).", "*never*", "Ada Exemplar"])
    chinese = paragraphs(list("港口新码头工程今天正式开工港务局称将创造大量就业岗位并改善运输"), "", ["完成。", "[链接](https://example.org/)", "*强调*", "李样本"])
    return dossier((("dossier.yml", "title: Endings\n"), ("entities/ada.md", "---\nname: Ada Exemplar\ntype: person\n---\n"), ("entities/li.md", "---\nname: 李样本\ntype: person\n---\n"),
                    ("articles/en.md", "---\ntitle: English\n---\n\n" + english + "\n"), ("articles/zh.md", "---\ntitle: 中文\nlanguage: zh\n---\n\n" + chinese + "\n")))


def in_two_languages():
    """A dossier in English with an article in French whose outlet nobody knows, so that lists give its title."""
    return dossier((("dossier.yml", "title: Two\n"), ("entities/ada.md", "---\nname: Ada Exemplar\ntype: person\n---\n"),
                    ("articles/en.md", "---\ntitle: A title in English\ndate: 2023-03-20\n---\n\nAda Exemplar came on 1 March 2023. “We shall build a new quay,” said Ada Exemplar.\n"),
                    ("articles/fr.md", "---\ntitle: Un titre en français\ndate: 2023-03-21\nlanguage: fr\n---\n\nAda Exemplar est venue le 2 mars 2023. « Nous allons construire un quai », a dit Ada Exemplar.\n")))


def in_arabic():
    """A dossier that is read from right to left, with an article in English."""
    files = [("dossier.yml", "title: ملف الميناء\nsummary: كيف تابعت الصحف بناء الميناء.\nlanguage: ar\npublisher: The Press (Seaton).\n"),
             ("pages/about.md", "---\ntitle: About <this> & “that”\n---\n\nWords.\n"),
             ("outlets/sabah.md", "---\nname: صحيفة الصباح\n---\n"), ("outlets/post.md", "---\nname: The Post\n---\n"),
             ("entities/ada.md", "---\nname: آدا المثال\ntype: person\nsummary: المتحدثة باسم مجلس الميناء.\n---\n"),
             ("entities/board.md", "---\nname: مجلس الميناء\ntype: organization\n---\n"),
             ("articles/en.md", "---\ntitle: A report in English\ndate: 2023-03-22\noutlet: post\nlanguage: en\n---\n\nThe board met on Monday. “We shall build,” said آدا المثال.\n")]
    for number in range(1, 4):
        files.append((f"articles/a{number}.md", f"---\ntitle: تقرير {number} عن الميناء\ndate: 2023-03-2{number}\noutlet: sabah\n---\n\nقالت آدا المثال إن مجلس الميناء سيبدأ العمل في 20 مارس 2023. «سنبني الرصيف»، قالت آدا المثال.\n"))
    return dossier(tuple(files))


def long_words():
    """Names, titles and addresses that have no place to break."""
    word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    files = [("dossier.yml", f"title: {word}\nlanguage: de\n"), ("outlets/o.md", f"---\nname: {word}\nurl: https://example.org/{'o' * 120}\n---\n"),
             ("entities/e.md", f"---\nname: {word}\ntype: organization\nsummary: {word}.\n---\n"), ("entities/f.md", f"---\nname: Eva {word.lower()}\ntype: person\n---\n")]
    for number in range(3):
        files.append((f"articles/x{number}.md", f"---\ntitle: {word} {number}\ndate: 2023-03-2{number}\noutlet: o\nbyline: [{word}]\nurl: https://example.org/{'a' * 150}\ntags: [{word}]\n---\n\n"
                      + "".join("  " * depth + f"- Tiefe {depth}\n" for depth in range(20)) +
                      f"\nDie {word} und Eva {word.lower()} trafen sich am 3. März 2023 bei https://example.org/{'b' * 120}\n\n„{word}“, sagte Eva {word.lower()}.\n"))
    return dossier(tuple(files))


if __name__ == "__main__":
    unittest.main()
