"""Search in a real browser: the box of every page, the search page, the marks on an article."""
import gzip
import json
import pathlib
import random
import re
import shutil
import tempfile
import unittest
from urllib.parse import parse_qs, urlsplit

from selenium.webdriver.common.keys import Keys

from browser import ROOT, Browser, built, copy_of, serve

HOSTILE = [
    "<script>alert(1)</script> & “quotes”",
    'A "title" with \'all\' <img src=x onerror=alert(1)>',
    "</script><b>bold</b>",
    "Line\u2028and\u2029paragraph separators",
    "\u202eright to left\u202c and back",
    "👩‍👩‍👧‍👦 family 🇷🇺 flags",
]


def made_site():
    """A folder with content of 160 articles: enough for many shards, with hostile titles, names and texts among them."""
    rng = random.Random(5)
    letters = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z"]
    vocabulary = sorted({"".join(rng.choice(letters) + rng.choice("aeiou") for _ in range(rng.choice([2, 3, 4]))) for _ in range(6000)})
    content = pathlib.Path(tempfile.mkdtemp()) / "content"
    for folder in ["articles", "entities", "outlets"]:
        (content / folder).mkdir(parents=True)
    # YAML knows the escapes of JSON up to U+FFFF.
    quoted = lambda text: re.sub(r"[\u2000-\u206f]", lambda m: f"\\u{ord(m[0]):04x}", json.dumps(text, ensure_ascii=False))
    (content / "dossier.yml").write_text("title: Made\nlanguage: en\n")
    for name in ["north-star", "south-star"]:
        (content / f"outlets/{name}.md").write_text(f"---\nname: {name.replace('-', ' ').title()}\n---\n")
    (content / "entities/ana-wojcik.md").write_text(
        f"---\nname: Ana Wójcik\ntype: person\naliases: [{quoted('Anna Voycik')}]\nsummary: {quoted(HOSTILE[0])}\n---\n", "utf-8")
    (content / "entities/hostile.md").write_text(f"---\nname: {quoted('Evil <i>Corp</i> & Sons')}\ntype: organization\n---\n", "utf-8")
    for number in range(160):
        title = HOSTILE[number] if number < len(HOSTILE) else " ".join(rng.sample(vocabulary, 5)).capitalize()
        paragraphs = []
        for paragraph in range(6):
            words = rng.choices(vocabulary, k=70)
            if number % 10 in (3, 4) and paragraph == 4:
                words[20:20] = ["the", "purple", "treaty", "of", "Vesterholm"]
            if number % 16 == 5 and paragraph == 2:
                words.insert(9, "Ana Wójcik" if number % 32 == 5 else "Anna Voycik")
            if number == 7 and paragraph == 3:
                words.insert(30, "x" * 10_000 + " Evil &lt;i&gt;Corp&lt;/i&gt; &amp; Sons 北京大学访问莫斯科")
            paragraphs.append("So " + " ".join(words) + ".")
        outlet = "north-star" if number % 3 else "south-star"
        (content / f"articles/a-{number:03}.md").write_text(
            f"---\ntitle: {quoted(title)}\ndate: {2022 + number % 2}-{1 + number % 12:02}-{1 + number % 28:02}\noutlet: {outlet}\n---\n\n" + "\n\n".join(paragraphs) + "\n", "utf-8")
    return content.parent


MADE = made_site()


MORE = {
    "war": "byline: Ada Exemplär\ncredit: Press Desk\ndateline: ZEMBLAVILLE\ntags: [water rights]\n",
    "withheld": "byline: Ben Other\nrights: excerpt\nsummary: Levees in the north.\n",
}


def small_site():
    """A folder with content of a few short articles, each with something that a query must tell apart."""
    content = pathlib.Path(tempfile.mkdtemp()) / "content"
    texts = {
        "zh-one": ("标题甲", "zh", "国家主席在北京参加会议。中美关系很重要。"), "zh-two": ("另文乙", "zh", "他去 北京 了，集中 北京 精力。"),
        "ja-one": ("見出し", "ja", "東京で会談が開かれた。"),
        "minister": ("Arrivée", "fr", "Le premier ministre arrive à Paris."), "other": ("Départ", "fr", "Le ministre est le premier à partir."),
        "ru-one": ("Встреча", "ru", "Переговоры на высшем уровне прошли."), "ru-two": ("Другое", "ru", "На уровне министров, на высшем этаже."),
        "warrant": ("Warrant for a warrant", "en", "The warrant, a warrant and one more warrant."), "war": ("A report", "en", "They spoke at length of many other things, of a war besides."),
        "withheld": ("Held back", "en", "Water rose."), "ja-two": ("半角", "ja", "ｶﾞｸｾｲの会。"),
    }
    for folder in ["articles", "outlets"]:
        (content / folder).mkdir(parents=True)
    (content / "dossier.yml").write_text("title: Small\nlanguage: en\n")
    (content / "outlets/npr.md").write_text("---\nname: National Public Radio\n---\n")
    for number in range(15):
        (content / f"outlets/o{number:02}.md").write_text(f"---\nname: Outlet {number:02}\n---\n")
        texts[f"of-{number:02}"] = (f"Piece {number:02}", "en", "Something usual.")
    for slug, (title, language, text) in texts.items():
        outlet = f"o{slug[3:]}" if slug.startswith("of-") else "npr"
        more = MORE.get(slug, "")
        (content / f"articles/{slug}.md").write_text(f"---\ntitle: {title}\ndate: 2023-03-01\nlanguage: {language}\noutlet: {outlet}\n{more}---\n\n{text}\n", "utf-8")
    return content.parent


SMALL = small_site()


class Page:
    """What tests do with the search of an open page."""

    def __init__(self, browser):
        self.browser = browser

    @property
    def box(self):
        return self.browser.find("#search-page input[type=search], body:not(:has(#search-page)) form[role=search] input")

    def type(self, text):
        self.box.send_keys(text)

    def options(self):
        return self.browser.all("[role=option]")

    def wait_options(self, text=""):
        return self.browser.wait(lambda: [o for o in self.options() if text in o.text] and self.options(), f"an option with “{text}”")

    def active(self):
        identifier = self.box.get_attribute("aria-activedescendant")
        return self.browser.find(f"[id='{identifier}']") if identifier else None

    def results(self):
        return self.browser.all(".search-results > li")

    def wait_results(self, text=""):
        return self.browser.wait(lambda: [r for r in self.results() if text in r.text] and self.results(), f"a result with “{text}”")

    def status(self):
        return self.browser.find(".search-status").text

    def wait_count(self, expected):
        """Waits until the search page says how many articles it found."""
        self.browser.wait(lambda: re.findall(r"\d+", self.status()) == [str(expected)], f"{expected} articles")


class OverHTTP(unittest.TestCase):
    """Each test on a page of its own, whose console must stay silent and which must ask nobody else."""

    site = MADE
    options = {}
    start = "index.html"

    def setUp(self):
        self.browser = self.enterContext(Browser(**self.options))
        self.address = self.enterContext(serve(built(self.site)))
        self.page = Page(self.browser)
        self.browser.open(f"{self.address}/{self.start}")

    def tearDown(self):
        self.assertEqual(self.browser.errors(), [])
        self.assertEqual(self.browser.foreign_requests(self.address), [])

    def asked(self):
        return [urlsplit(url).path for url in self.browser.requests() if "/search/" in url]

    def scripts(self):
        return [path for url in self.browser.requests() if (path := urlsplit(url).path).endswith(".js")]


class Box(OverHTTP):
    def test_nothing_is_loaded_before_focus(self):
        self.browser.wait(lambda: self.page.box.get_attribute("role") == "combobox")
        before = ["/assets/theme.js", "/assets/site.js", "/assets/search.js"]
        self.assertEqual(self.scripts(), before)
        self.page.box.click()
        self.browser.wait(lambda: self.scripts() == before + ["/assets/search-engine.js", "/search/root.js"])

    def test_an_article_loads_few_scripts(self):
        article = next(path for path in (built(self.site) / "articles").glob("*.html"))
        self.browser.open(f"{self.address}/articles/{article.name}")
        scripts = re.findall(r'<script[^>]* src="\.\./([^"]+)"', article.read_text("utf-8"))
        self.assertIn("assets/search.js", scripts)
        self.assertLess(sum(len(gzip.compress((built(self.site) / path).read_bytes(), 9)) for path in scripts), 12_000)

    def test_the_scripts_of_the_search_are_small(self):
        for script, most in [("search", 3_000), ("search-engine", 10_240), ("search-marks", 1_200), ("search-page", 3_500)]:
            with self.subTest(script):
                published = (built(self.site) / f"assets/{script}.js").read_bytes()
                self.assertLessEqual(len(gzip.compress(published, 9, mtime=0)), most)

    def test_what_is_typed_before_the_engine_is_there_is_searched(self):
        self.browser.command("Network.enable")
        self.browser.command("Network.emulateNetworkConditions", offline=False, latency=400, downloadThroughput=-1, uploadThroughput=-1)
        self.browser.open(f"{self.address}/{self.start}")
        self.page.type("vesterholm")
        self.assertFalse(self.browser.run("return 'search' in dossierSearch"))
        self.page.wait_options("Vesterholm")

    def test_the_page_does_not_move(self):
        self.browser.run("window.shifts = []; new PerformanceObserver((l) => l.getEntries().forEach((e) => shifts.push(e.value))).observe({ type: 'layout-shift', buffered: true })")
        before = self.browser.run("return document.querySelector('main').getBoundingClientRect().top")
        for text in ["vesterh", "olm", " x"]:
            self.page.type(text)
            self.page.wait_options()
        self.assertEqual(self.browser.run("return document.querySelector('main').getBoundingClientRect().top"), before)
        self.assertEqual(self.browser.run("return shifts"), [])

    def test_typing_shows_articles_with_marks(self):
        self.page.type("vesterholm")
        options = self.page.wait_options("Vesterholm")
        self.assertEqual(self.page.box.get_attribute("aria-expanded"), "true")
        self.assertIn("Vesterholm", [m.text for m in options[0].find_elements("css selector", "mark")])
        self.assertRegex(self.browser.run("return document.querySelector('[role=status]').textContent"), r"\d+")

    def test_arrows_enter_and_the_passage(self):
        self.page.type("purple vesterholm")
        self.page.wait_options("Vesterholm")
        self.page.box.send_keys(Keys.DOWN)
        first = self.page.active().get_attribute("id")
        self.page.box.send_keys(Keys.DOWN)
        self.assertNotEqual(self.page.active().get_attribute("id"), first)
        self.page.box.send_keys(Keys.UP)
        self.assertEqual(self.page.active().get_attribute("id"), first)
        self.assertEqual(self.page.active().get_attribute("aria-selected"), "true")
        self.page.box.send_keys(Keys.ENTER)
        self.browser.wait(lambda: "/articles/" in self.browser.driver.current_url)
        passage = urlsplit(self.browser.driver.current_url).fragment
        self.assertRegex(passage, r"^p-[0-9a-f]{8}$")
        self.browser.wait(lambda: self.browser.all(f"#{passage} mark.hit"))
        self.assertIn("Vesterholm", [m.text for m in self.browser.all(f"#{passage} mark.hit")])
        top = self.browser.run("return document.getElementById(arguments[0]).getBoundingClientRect().top", passage)
        self.assertTrue(-5 <= top <= 900, top)

    def test_next_and_previous_hit_by_key(self):
        self.page.type("purple vesterholm")
        self.page.wait_options("Vesterholm")
        self.page.box.send_keys(Keys.DOWN, Keys.ENTER)
        self.browser.wait(lambda: self.browser.all("mark.hit.current"))
        which = lambda: self.browser.run("return [...document.querySelectorAll('mark.hit')].findIndex((m) => m.matches('.current'))")
        before = which()
        self.browser.find("body").send_keys("n")
        self.assertNotEqual(which(), before)
        self.browser.find("body").send_keys("p")
        self.assertEqual(which(), before)
        self.browser.all(".search-hits button")[-1].click()
        self.assertEqual(self.browser.all("mark.hit, .search-hits"), [])

    def test_escape_and_tab_close_the_list(self):
        self.page.type("vesterholm")
        self.page.wait_options()
        self.page.box.send_keys(Keys.ESCAPE)
        self.assertEqual(self.page.box.get_attribute("aria-expanded"), "false")
        self.assertEqual(self.page.box.get_attribute("value"), "vesterholm")
        self.page.type("x" + Keys.BACKSPACE)
        self.browser.wait(lambda: self.page.box.get_attribute("aria-expanded") == "true")
        self.page.box.send_keys(Keys.TAB)
        self.browser.wait(lambda: self.page.box.get_attribute("aria-expanded") == "false")

    def test_enter_without_a_choice_leads_to_the_search_page(self):
        self.page.type("vesterholm")
        self.page.box.send_keys(Keys.ENTER)
        self.page.wait_results("Vesterholm")
        self.assertIn("search.html?q=vesterholm", self.browser.driver.current_url)

    def test_keys_that_lead_to_the_box(self):
        focused = lambda: self.browser.run("return document.activeElement.type") == "search"
        self.browser.find("body").send_keys("/")
        self.assertTrue(focused())
        self.assertEqual(self.page.box.get_attribute("value"), "")
        self.page.box.send_keys("a/b")
        self.assertEqual(self.page.box.get_attribute("value"), "a/b")
        self.browser.run("document.activeElement.blur()")
        self.browser.find("body").send_keys(Keys.CONTROL, "k")
        self.assertTrue(focused())

    def test_composition_of_an_input_method(self):
        self.page.box.click()
        self.browser.wait(lambda: self.asked())
        self.browser.command("Input.imeSetComposition", text="bei", selectionStart=3, selectionEnd=3)
        self.assertEqual(self.page.options(), [])
        self.browser.command("Input.insertText", text="北京")
        options = self.page.wait_options()
        self.assertIn("北京", [m.text for m in options[0].find_elements("css selector", "mark")])

    def test_a_typing_error_is_forgiven_and_said(self):
        self.page.type("vesterhlom ")
        self.page.wait_options("Vesterholm")
        self.assertIn("Results for “vesterholm”", self.browser.find(".search-notes").text)

    def test_names_come_first_and_other_spellings_are_searched(self):
        self.page.type("voycik")
        first = self.page.wait_options("Ana Wójcik")[0]
        self.assertIn("Ana Wójcik", first.text)
        self.page.box.send_keys(Keys.DOWN, Keys.ENTER)
        self.browser.wait(lambda: "ana-wojcik" in self.browser.driver.current_url)

    def test_hostile_text_stays_text(self):
        for words in ["alert script", "evil corp", "bold", "line separators", "family flags"]:
            self.page.box.clear()
            self.page.type(words)
            self.page.wait_options()
        self.assertEqual(self.browser.all(".search-popup :is(script, img, b, i)"), [])

    def test_axe_finds_nothing(self):
        self.assertEqual(self.browser.axe(), [])
        self.page.type("voycik")
        self.page.wait_options("Ana Wójcik")
        self.assertEqual(self.browser.axe(), [])


class NarrowBox(OverHTTP):
    options = {"width": 360, "height": 740, "reduced_motion": True}

    def test_the_list_fits_the_screen(self):
        self.page.type("voycik vesterholm")
        self.page.wait_options()
        left, right = self.browser.run("const r = document.querySelector('.search-popup').getBoundingClientRect(); return [r.left, r.right]")
        self.assertGreaterEqual(left, 0)
        self.assertLessEqual(right, 360)
        self.assertLessEqual(self.browser.run("return document.documentElement.scrollWidth"), 360)

    def test_no_motion_where_none_is_wanted(self):
        self.page.type("purple vesterholm")
        self.page.wait_options("Vesterholm")
        self.page.box.send_keys(Keys.DOWN, Keys.ENTER)
        self.browser.wait(lambda: self.browser.all("mark.hit.current"))
        self.browser.run("window.used = []; const old = Element.prototype.scrollIntoView; Element.prototype.scrollIntoView = function (o) { used.push(o.behavior); old.call(this, o); }")
        self.browser.find("body").send_keys("n")
        self.assertEqual(self.browser.run("return used"), ["auto"])


class Queries(OverHTTP):
    """What queries find, asked of the engine that a page has loaded."""

    site = SMALL

    def found(self, query):
        """The slugs of the articles, best first."""
        paths = self.browser.driver.execute_async_script(
            "dossierSearch.engine().then((e) => e.search(arguments[0], { limit: 50 })).then((found) => arguments[1](found.results.map((r) => r.path)))", query)
        return [pathlib.PurePath(path).stem for path in paths]

    def test_a_single_character_is_found_wherever_it_is(self):
        for query, expected in [
            ("中", {"zh-one", "zh-two"}), ('"中"', {"zh-one", "zh-two"}), ("国", {"zh-one"}), ('"国"', {"zh-one"}), ("系", {"zh-one"}), ("系 ", {"zh-one"}),
            ("要", {"zh-one"}), ("東", {"ja-one"}), ("開", {"ja-one"}), ("国 很", {"zh-one"}), ("中 北京", {"zh-one", "zh-two"}), ('"中 北京"', {"zh-two"}),
            ('"中美"', {"zh-one"}), ("北京 -国", {"zh-two"}), ('北京 -"国"', {"zh-two"}),
        ]:
            with self.subTest(query):
                self.assertEqual(set(self.found(query)), expected)

    def test_a_single_character_is_marked_alone(self):
        self.page.type("中")
        options = self.page.wait_options()
        self.assertEqual([[m.text for m in o.find_elements("css selector", "mark")] for o in options], [["中"], ["中"]])
        self.page.box.send_keys(Keys.DOWN, Keys.ENTER)
        self.browser.wait(lambda: self.browser.all("mark.hit"))
        self.assertEqual({m.text for m in self.browser.all("mark.hit")}, {"中"})

    def test_a_phrase_is_left_out_as_one(self):
        for query, expected in [
            ('ministre -"premier ministre"', {"other"}), ("ministre -premier", set()), ('ministre -"ministre premier"', {"minister", "other"}),
            ('lang:fr -"premier ministre"', {"other"}), ('warrant -"a warrant"', set()), ('warrant -"warrants"', {"warrant"}), ('-"premier ministre" -"est le" lang:fr', set()),
        ]:
            with self.subTest(query):
                self.assertEqual(set(self.found(query)), expected)

    def test_a_phrase_in_the_quotation_marks_of_any_language(self):
        for first, last in ['""', "“”", "„“", "„”", "«»", "»«", "‹›", "「」", "『』", "＂＂", ("« ", " »"), ("«\u00a0", "\u00a0»"), ("‹\u202f", "\u202f›")]:
            with self.subTest(first + last):
                self.assertEqual(self.found(f"{first}premier ministre{last}"), ["minister"])
                self.assertEqual(self.found(f"{first}высшем уровне{last}"), ["ru-one"])
                self.assertEqual(self.found(f"ministre -{first}arrive{last}"), ["other"])
                self.assertEqual(self.found(f"ministre lang:{first}fr{last} after:{first}2023-03{last} {first}est le{last}"), ["other"])
        self.assertEqual(set(self.found("premier ministre")), {"minister", "other"})

    def test_an_unfinished_word_that_is_a_word_itself(self):
        self.assertEqual(self.found("war"), ["war"])
        self.assertEqual(self.found("spoke war")[0], "war")
        self.assertEqual(self.found("more war"), ["warrant", "war"])
        self.assertEqual(self.found("warr"), ["warrant"])

    def test_an_author_a_dateline_and_a_tag(self):
        for query, expected in [("Exemplär", ["war"]), ("exemplar ada", ["war"]), ('"Ada Exemplär"', ["war"]), ("exemplra", ["war"]), ("press desk", ["war"]), ("at length exemplar", ["war"]), ("zemblaville", ["war"]), ('"water rights"', ["war"]), ('"Exemplär Press"', [])]:
            with self.subTest(query):
                self.assertEqual(self.found(query), expected)
        self.page.type("exemplar")
        self.assertIn("Ada Exemplär", self.page.wait_options()[0].text)
        self.page.box.send_keys(Keys.DOWN, Keys.ENTER)
        self.browser.wait(lambda: "/articles/war.html" in self.browser.driver.current_url)
        self.assertEqual(self.browser.run("return scrollY"), 0)
        self.assertTrue(self.browser.find(".rail").is_displayed())

    def test_a_summary_says_more_than_an_author_who_is_not_asked_for(self):
        self.page.type("levees")
        option = self.page.wait_options("Held back")[0]
        self.assertIn("Levees in the north.", option.text)
        self.assertEqual([mark.text for mark in option.find_elements("css selector", "mark")], ["Levees"])

    def test_a_character_that_was_written_otherwise_is_marked_with_its_neighbours(self):
        self.page.type("war")
        self.page.wait_options()
        marks = self.browser.run("return dossierSearch.hits('ｶﾞｸｾｲの会', new Map([['*ク', 0], ['*会', 1]])).map((h) => 'ｶﾞｸｾｲの会'.slice(h.start, h.end))")
        self.assertNotIn("ｶ", marks)
        self.assertEqual(marks[-1], "会")

    def test_an_outlet_by_its_slug_and_by_its_name(self):
        for query in ["warrant outlet:npr", 'warrant outlet:"National Public Radio"', "warrant outlet:radio", "warrant outlet:NPR"]:
            self.assertEqual(self.found(query), ["warrant"], query)
        self.assertEqual(self.found("usual outlet:o03"), ["of-03"])

    def test_what_is_no_date_is_said(self):
        self.page.type("warrant after:yesterday")
        self.browser.wait(lambda: "“yesterday” is no date" in self.browser.find(".search-notes").text)
        self.page.box.send_keys(Keys.ENTER)
        self.browser.wait(lambda: "“yesterday” is no date" in self.browser.find("#search-page .search-notes").text)

    def test_a_filter_that_is_set_is_shown(self):
        self.browser.open(f"{self.address}/search.html?q=usual&outlet=Outlet+14")
        ticked = self.browser.wait(lambda: self.browser.all("[id^=facet-outlet]:checked"))
        self.assertIn("Outlet 14", ticked[0].find_element("xpath", "..").text)
        ticked[0].click()
        self.page.wait_count(15)
        self.assertEqual(len(self.browser.all("[id^=facet-outlet]")), 12)


def frequent_site():
    """A folder with 240 articles of three words, in either order of them: so frequent that they have no positions."""
    content = pathlib.Path(tempfile.mkdtemp()) / "content"
    (content / "articles").mkdir(parents=True)
    (content / "dossier.yml").write_text("title: Frequent\n")
    for number in range(240):
        text = "Alpha beta gamma delta" if number % 2 else "Delta beta gamma, alpha beta"
        (content / f"articles/f-{number:03}.md").write_text(f"---\ntitle: Number {number}\ndate: 2023-03-01\n---\n\n{text}.\n")
    return content.parent


FREQUENT = frequent_site()


class FrequentWords(OverHTTP):
    site = FREQUENT
    found = Queries.found

    def test_their_phrases_are_looked_up_in_the_texts(self):
        for query, parity in [('"alpha beta gamma"', 1), ('delta -"alpha beta gamma"', 0), ('-"alpha beta gamma"', 0), ('-"delta beta"', 1), ('delta -"gamma delta"', 0)]:
            with self.subTest(query):
                found = self.found(query)
                self.assertEqual(len(found), 50)
                self.assertEqual({int(slug[2:]) % 2 for slug in found}, {parity})


class SearchPage(OverHTTP):
    start = "search.html"

    def test_a_query_finds_the_same_whatever_has_the_focus(self):
        self.browser.open(f"{self.address}/index.html")
        self.page.type("vesterho")
        self.page.wait_options("(32)")
        self.page.box.send_keys(Keys.ENTER)
        self.page.wait_count(32)
        self.browser.find(".search-more").click()
        self.browser.wait(lambda: len(self.page.results()) == 20)
        self.assertTrue(all("Vesterholm" in r.text for r in self.page.results()))
        self.browser.driver.refresh()
        self.page.wait_count(32)
        counts = [int(re.search(r"(\d+)$", box.find_element("xpath", "..").text)[1]) for box in self.browser.wait(lambda: self.browser.all("[id^=facet-outlet]"))]
        self.assertEqual(sum(counts), 32)
        self.browser.find("#facet-outlet-0").click()
        self.page.wait_count(counts[0])
        self.browser.wait(lambda: len(self.browser.all("[id^=facet-outlet]")) == 2)
        again = [int(re.search(r"(\d+)$", box.find_element("xpath", "..").text)[1]) for box in self.browser.all("[id^=facet-outlet]")]
        self.assertEqual(again, counts)
        self.page.results()[0].find_element("css selector", "a").click()
        self.browser.wait(lambda: "/articles/" in self.browser.driver.current_url)
        self.browser.driver.back()
        self.page.wait_count(counts[0])

    def test_each_query_is_an_entry_of_the_history(self):
        before = self.browser.run("return history.length")
        value = lambda: self.page.box.get_attribute("value")
        for query in ["vesterholm", "purple", "treaty"]:
            self.page.box.clear()
            self.page.type(query + Keys.ENTER)
            self.browser.wait(lambda: f"={query}" in self.browser.driver.current_url)
            # To ask the same once more is no other query.
            self.page.box.send_keys(Keys.ENTER)
        self.assertEqual(self.browser.run("return history.length"), before + 2)
        for query in ["purple", "vesterholm"]:
            self.browser.driver.back()
            self.browser.wait(lambda: value() == query, query)
            self.page.wait_count(32)
        self.browser.driver.forward()
        self.browser.wait(lambda: value() == "purple")

    def test_single_keys_can_be_switched_off(self):
        focused = lambda: self.browser.run("return document.activeElement.type") == "search"
        self.browser.find(".keys input").click()
        self.browser.open(f"{self.address}/index.html")
        self.browser.find("body").send_keys("/")
        self.assertFalse(focused())
        self.browser.find("body").send_keys(Keys.CONTROL, "k")
        self.assertTrue(focused())
        self.page.type("vesterholm")
        self.page.wait_options("Vesterholm")
        self.page.box.send_keys(Keys.DOWN, Keys.ENTER)
        self.browser.wait(lambda: self.browser.all(".search-hits"))
        where = self.browser.find(".search-hits span").text
        self.browser.find("body").send_keys("n")
        self.assertEqual(self.browser.find(".search-hits span").text, where)
        self.browser.open(f"{self.address}/search.html")
        self.assertFalse(self.browser.find(".keys input").is_selected())
        self.browser.find(".keys input").click()
        self.browser.run("document.activeElement.blur()")
        self.browser.find("body").send_keys("/")
        self.assertTrue(focused())

    def test_a_phrase(self):
        self.page.type('"purple treaty of"')
        self.page.wait_results("Vesterholm")
        self.page.wait_count(32)
        self.page.box.clear()
        self.page.type('"treaty purple"')
        self.browser.wait(lambda: "Nothing found" in self.page.status())

    def test_facets_back_and_forward(self):
        self.page.type("vesterholm" + Keys.ENTER)
        self.page.wait_results("Vesterholm")
        self.page.wait_count(32)
        box = self.browser.wait(lambda: self.browser.find("#facet-outlet-0"))
        count = int(re.search(r"(\d+)$", box.find_element("xpath", "..").text)[1])
        box.click()
        self.page.wait_count(count)
        self.assertEqual(len(parse_qs(urlsplit(self.browser.driver.current_url).query)["outlet"]), 1)
        # The counts of the facet itself stay: it offers alternatives.
        self.browser.wait(lambda: len(self.browser.all("[id^=facet-outlet]")) == 2)
        self.browser.driver.back()
        self.page.wait_count(32)
        self.browser.driver.forward()
        self.page.wait_count(count)

    def test_a_shared_address(self):
        self.browser.open(f"{self.address}/search.html?q=vesterholm&outlet=South+Star&sort=oldest")
        results = self.page.wait_results("Vesterholm")
        days = [re.search(r"\d{4}-\d\d-\d\d", r.text)[0] for r in results]
        self.assertEqual(days, sorted(days))
        self.assertTrue(all("South Star" in r.text for r in results))
        self.assertEqual(self.page.box.get_attribute("value"), "vesterholm")

    def test_grammar(self):
        for query, expected in [
            ("vesterholm outlet:south", "South Star"), ("vesterholm after:2023", "2023-"), ("vesterholm before:2022-12", "2022-"),
            ("vesterholm -outlet:south", "North Star"), ("vesterholm after:2023-03 before:2023-05", "2023-0"),
        ]:
            with self.subTest(query):
                self.page.box.clear()
                self.page.type(query + Keys.ENTER)
                self.browser.wait(lambda: self.page.results() and all(expected in r.text for r in self.page.results()), query)

    def test_more_results(self):
        self.page.type("vesterholm" + Keys.ENTER)
        self.browser.wait(lambda: len(self.page.results()) == 10)
        titles = [r.text for r in self.page.results()]
        self.browser.find(".search-more").click()
        self.browser.wait(lambda: len(self.page.results()) == 20)
        self.assertEqual([r.text for r in self.page.results()][:10], titles)

    def test_other_names_can_be_switched_off(self):
        self.page.type("anna voycik" + Keys.ENTER)
        self.page.wait_results("Wójcik")
        before = int(self.browser.wait(lambda: re.search(r"\d+", self.page.status()))[0])
        self.assertIn("Also searched: Ana Wójcik", self.browser.find("#search-page .search-notes").text)
        self.browser.find("#search-page .search-notes button").click()
        self.browser.wait(lambda: int(re.search(r"\d+", self.page.status())[0]) < before)

    def test_months(self):
        self.page.type("vesterholm" + Keys.ENTER)
        self.browser.wait(lambda: self.browser.all(".search-histogram rect"))
        self.assertEqual(len(self.browser.all(".search-histogram rect")), len({(2022 + n % 2, n % 12) for n in range(160)}))

    def test_axe_finds_nothing(self):
        self.page.type("voycik" + Keys.ENTER)
        self.browser.wait(lambda: self.browser.all("#facet-sort"))
        self.assertEqual(self.browser.axe(), [])

    def test_the_tokenizer_agrees_with_the_index_writer(self):
        self.browser.driver.execute_async_script("dossierSearch.engine().then(arguments[0])")
        for vector in json.loads((ROOT / "Tests/SearchVectors/tokens.json").read_text("utf-8")):
            with self.subTest(vector["about"]):
                tokens = self.browser.run("return dossierSearch.tokenize(arguments[0]).map((t) => `${t.term}@${t.position}${t.role}`)", vector["text"])
                self.assertEqual(tokens, vector["tokens"])


class FromDisk(unittest.TestCase):
    """The repository's own dossier, opened as files with the network off: its golden queries."""

    GOLDEN = [
        ("danilov", "Oleksiy Danilov"), ("zelensky", "Volodymyr Zelenskyy"), ("blinkin", "Antony Blinken"), ("ukriane", "Ukraine"),
        ("the hague", "The Hague"), ("peskov", "Dmitry Peskov"), ('"landmark event"', "landmark event"), ("peacemaker", "peace"),
        ("sanctoins", "sanctions"), ("friendship after:2023-03-20 before:2023-03-20", "Xi lands in Moscow"),
    ]

    def test_golden_queries(self):
        folder = built()
        with Browser(offline=True) as browser:
            page = Page(browser)
            browser.open(folder / "index.html")
            for query, expected in self.GOLDEN:
                with self.subTest(query):
                    page.box.clear()
                    page.type(query)
                    browser.wait(lambda: any(expected in o.text for o in page.options()[:3]), f"“{expected}” for {query}")
            page.box.send_keys(Keys.DOWN)
            browser.wait(lambda: page.box.get_attribute("aria-activedescendant"), "an option to be chosen")
            page.box.send_keys(Keys.ENTER)
            browser.wait(lambda: browser.all("mark.hit"), "the words to be marked")
            self.assertEqual(browser.errors(), [])
            self.assertEqual(browser.foreign_requests("file://"), [])

    def test_the_state_is_in_the_hash(self):
        folder = built(MADE)
        with Browser(offline=True) as browser:
            page = Page(browser)
            browser.open(folder / "index.html")
            page.type("vesterholm" + Keys.ENTER)
            page.wait_results("Vesterholm")
            self.assertIn("search.html#q=vesterholm", browser.driver.current_url)
            browser.wait(lambda: browser.find("#facet-outlet-0")).click()
            browser.wait(lambda: "outlet=" in browser.driver.current_url)
            browser.driver.back()
            page.wait_count(32)
            page.box.clear()
            page.type("purple" + Keys.ENTER)
            browser.wait(lambda: "#q=purple" in browser.driver.current_url)
            browser.driver.back()
            browser.wait(lambda: page.box.get_attribute("value") == "vesterholm")
            page.wait_count(32)
            self.assertEqual(browser.errors(), [])


class Hints(unittest.TestCase):
    def test_the_phrase_that_each_language_recommends_is_one(self):
        for language in ["en", "de", "fr", "es", "uk", "ru", "zh", "ar"]:
            site = pathlib.Path(tempfile.mkdtemp())
            shutil.copytree(SMALL / "content", site / "content")
            (site / "content/dossier.yml").write_text(f"title: Small\nlanguage: {language}\n")
            with self.subTest(language), Browser() as browser:
                browser.open(built(site) / "search.html")
                first, last = re.search("([“„«]\u00a0?).*?(\u00a0?[“”»])", browser.find(".standfirst").text).groups()
                page = Page(browser)
                page.type(f"{first}premier ministre{last}")
                page.wait_results("Arrivée")
                self.assertEqual(len(page.results()), 1)


class Phrases(unittest.TestCase):
    def test_no_figure_stands_beside_a_count_that_is_open(self):
        """A phrase of frequent words is read in the texts that are shown: how many of the others have it is not known."""
        content = pathlib.Path(tempfile.mkdtemp()) / "content"
        (content / "articles").mkdir(parents=True)
        (content / "outlets").mkdir()
        (content / "dossier.yml").write_text("title: Frequent\n")
        for name in ["north", "south"]:
            (content / f"outlets/{name}.md").write_text(f"---\nname: {name.title()}\n---\n")
        for number in range(320):
            text = "The water rose within minutes." if number % 2 else "It rose within days, and within minutes all knew."
            (content / f"articles/a-{number:03}.md").write_text(
                f"---\ntitle: Report {number}\ndate: 2022-{1 + number % 12:02}-01\noutlet: {'north' if number % 3 else 'south'}\n---\n\n{text}\n")
        with Browser() as browser:
            browser.open(built(content.parent) / "search.html")
            page = Page(browser)
            labels = lambda: [box.find_element("xpath", "..").text for box in browser.all("[id^=facet-outlet]")]
            page.type('"rose within minutes"')
            browser.wait(lambda: "at least" in page.status())
            browser.wait(lambda: sorted(labels()) == ["North", "South"])
            self.assertEqual(browser.all(".search-histogram"), [])
            page.box.clear()
            page.type("rose")
            browser.wait(lambda: all(re.search(r" \d+$", label) for label in labels() or [""]))
            self.assertEqual(len(browser.all(".search-histogram")), 1)


class Failures(unittest.TestCase):
    def test_a_missing_shard_is_said_and_a_way_is_shown(self):
        for missing in ["search/d*.js", "search/t*.js", "search/root.js", "assets/search-engine.js"]:
            folder = copy_of(built(MADE))
            for file in folder.glob(missing):
                file.unlink()
            with self.subTest(missing), Browser() as browser, serve(folder) as address:
                page = Page(browser)
                browser.open(f"{address}/index.html")
                page.type("vesterholm")
                browser.wait(lambda: "could not be loaded" in browser.find(".search-notes").text)
                self.assertIn("articles.html", browser.find(".search-notes a").get_attribute("href"))
                page.box.send_keys(Keys.ENTER)
                browser.wait(lambda: "could not be loaded" in page.status())
                self.assertIn("articles.html", browser.find(".search-status a").get_attribute("href"))

    def test_it_is_said_in_the_language_of_the_site(self):
        site = pathlib.Path(tempfile.mkdtemp())
        shutil.copytree(MADE / "content", site / "content")
        (site / "content/dossier.yml").write_text("title: Gemacht\nlanguage: de\n")
        folder = copy_of(built(site))
        (folder / "search/root.js").unlink()
        with Browser() as browser, serve(folder) as address:
            browser.open(f"{address}/index.html")
            Page(browser).type("vesterholm")
            browser.wait(lambda: "Der Suchindex konnte nicht geladen werden." in browser.find(".search-notes").text)

    def test_a_shard_of_another_build_is_not_used(self):
        folder = copy_of(built(MADE))
        with Browser() as browser, serve(folder) as address:
            page = Page(browser)
            browser.open(f"{address}/index.html")
            page.box.click()
            browser.wait(lambda: any("root.js" in url for url in browser.requests()))
            # The site is published anew while the page is open.
            for shard in (folder / "search").glob("*.js"):
                text = shard.read_text("ascii")
                shard.write_text(re.sub(r'^(dossierShard\("\w+",")\w+', r"\g<1>otherone", text), "ascii")
            page.type("vesterholm")
            page.wait_options("Vesterholm")
            self.assertEqual(sum("root.js" in url for url in browser.requests()), 2)

    def test_a_browser_that_cannot_inflate(self):
        with Browser() as browser, serve(built(MADE)) as address:
            browser.command("Page.addScriptToEvaluateOnNewDocument", source="delete globalThis.DecompressionStream")
            browser.open(f"{address}/index.html")
            Page(browser).type("vesterholm")
            browser.wait(lambda: "could not be loaded" in browser.find(".search-notes").text)

    def test_drafts_and_withheld_text_are_not_found(self):
        site = pathlib.Path(tempfile.mkdtemp())
        shutil.copytree(MADE / "content", site / "content")
        for name, field, word in [("open", "rights: full", "wuxtryqopen"), ("draft", "draft: true", "wuxtryqdraft"), ("link", "rights: link", "wuxtryqlink"), ("excerpt", "rights: excerpt", "wuxtryqexcerpt")]:
            words = "word " * 200 + word
            (site / f"content/articles/{name}.md").write_text(f"---\ntitle: Plain {name}\ndate: 2023-05-05\noutlet: north-star\n{field}\n---\n\n{words}.\n")
        with Browser() as browser, serve(built(site)) as address:
            page = Page(browser)
            browser.open(f"{address}/index.html")
            page.type("wuxtryqopen")
            page.wait_options("Plain open")
            for word in ["wuxtryqdraft", "wuxtryqlink", "wuxtryqexcerpt"]:
                page.box.clear()
                page.type(f'"{word}"')
                browser.wait(lambda: "Nothing found" in browser.find(".search-notes").text)
                self.assertEqual(page.options(), [])

    def test_without_scripts_the_search_page_leads_to_the_lists(self):
        with Browser(scripts=False) as browser, serve(built(MADE)) as address:
            browser.open(f"{address}/index.html")
            box = browser.find("form[role=search] input")
            box.send_keys("vesterholm", Keys.ENTER)
            browser.wait(lambda: "search.html?q=vesterholm" in browser.driver.current_url)
            self.assertTrue(any("articles.html" in a.get_attribute("href") for a in browser.all("main a")))


if __name__ == "__main__":
    unittest.main()
