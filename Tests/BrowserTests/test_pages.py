"""The pages of the theme in a real browser: for everybody, at every width, in the dark, without scripts."""
import pathlib
import subprocess
import tempfile
import unittest

from selenium.webdriver import ActionChains
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from browser import ROOT, Browser, built, program, serve

ARTICLE = "articles/dear-friends.html"
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}


def kinds_of_pages(site):
    """One page of each kind: those at the top, and the first of each folder."""
    pages = sorted(path.name for path in site.glob("*.html"))
    pages += [str(sorted(folder.rglob("*.html"))[0].relative_to(site)) for folder in sorted(site.iterdir())
              if folder.is_dir() and any(folder.rglob("*.html"))]
    return pages + [ARTICLE]


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

    def test_reads_without_scripts(self):
        site = built()
        with Browser(scripts=False) as browser:
            browser.open(site / "articles.html")
            self.assertTrue(browser.find("#list a").is_displayed())
            self.assertFalse(browser.find("form.filters").is_displayed())
            browser.open(site / "search.html")
            self.assertIn("JavaScript", browser.find("main").text)


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
    def test_the_address_is_that_of_the_passage(self):
        output = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        subprocess.run([program(), "build", "--site", ROOT, "--output", output, "--base-url", "https://dossier.example/", "--quiet"], check=True)
        with Browser() as browser:
            browser.open(output / ARTICLE)
            address = "https://dossier.example/" + ARTICLE
            form = lambda: browser.run("return document.querySelector('.cite pre').textContent")
            self.assertIn(address, form())
            self.assertNotIn(address + "#", form())
            passage = browser.find(".text > p").get_attribute("id")
            browser.run("location.hash = arguments[0]", passage)
            browser.wait(lambda: f"{address}#{passage}" in form(), "the passage's address")
            button = browser.find(".cite button")
            browser.run("arguments[0].scrollIntoView({block: 'center'})", button)
            button.click()
            browser.wait(lambda: browser.find(".cite [role=status]").text == button.get_attribute("data-done"), "the word that it was copied")


class Lists(unittest.TestCase):
    def test_filters_stand_in_the_address(self):
        with Browser() as browser, serve(built()) as address:
            browser.open(f"{address}/articles.html")
            shown = lambda: sum(item.is_displayed() for item in browser.all("#list > li"))
            everything = shown()
            Select(browser.find("#filter-outlet")).select_by_value("source-b")
            browser.wait(lambda: shown() == 1, "one article")
            self.assertTrue(browser.driver.current_url.endswith("#outlet=source-b"))
            self.assertIn("1", browser.find(".filters [role=status]").text)
            shared = browser.driver.current_url
            browser.driver.back()
            browser.wait(lambda: shown() == everything, "all articles")
            browser.open(f"{address}/index.html")
            browser.open(shared)
            browser.wait(lambda: shown() == 1, "one article")

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
    def test_the_words_of_the_address_are_in_the_search_box(self):
        # A server shows the page for an address at any depth: the site's own parts are found from there.
        site = built()
        with serve(site) as address, Browser() as browser:
            browser.open(f"{address}/404.html")
            self.assertEqual(browser.run("return [...document.styleSheets].length"), 1)
            browser.run("history.replaceState(null, '', '/articles/xi-in-%D0%9C%D0%BE%D1%81%D0%BA%D0%B2%D0%B0.html')")
            browser.run("""const script = document.createElement("script"); script.src = "/assets/not-found.js"; document.head.append(script);""")
            browser.wait(lambda: browser.run("return document.getElementById('q').value") == "xi in Москва", "the words")


if __name__ == "__main__":
    unittest.main()
