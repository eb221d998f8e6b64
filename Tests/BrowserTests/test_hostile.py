"""Nothing that content says becomes markup.

A dossier is built twice: once with plain words, once with hostile ones in the same places. The pages of both, read by an HTML5
parser, must have the same elements, the same attributes, and addresses of the same kinds; only text and values may differ.
"""
import atexit
import collections
import json
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

import html5lib

from browser import program

# Our own spellings of the shapes that cheat sheets list: elements, handlers, broken quotes, schemes, comments, entities.
HOSTILE = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "' onmouseover='alert(1)",
    "</title><script>alert(1)</script>", "</script><script>alert(1)</script>", "--><script>alert(1)</script>", "<!--", "]]>",
    "javascript:alert(1)", "&#60;script&#62;alert(1)&#60;/script&#62;", "\\\"-alert(1)-\\\"", "${alert(1)}", "\\(site.title)",
    "<a href=javascript:alert(1)>x</a>", "<iframe src=//example.org></iframe>", "<base href=//example.org/>", "<style>*{display:none}</style>",
    "<meta http-equiv=refresh content=0>", "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "\u2028alert(1)\u2029", "\u202e\u2066 reversed", "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
    "<textarea></textarea><plaintext>", "data:text/html,<script>alert(1)</script>", "<div\u00a0onclick=alert(1)>", "%3Cscript%3E", "\u0000<b>",
]


def quoted(text):
    return json.dumps(text.replace("\u0000", "\ufffd"), ensure_ascii=False)


def dossier(word):
    """The files of a dossier in which `word` gives the words for each place."""
    files = {
        "dossier.yml": f"title: {quoted(word('title'))}\nsummary: {quoted(word('summary'))}\npublisher: {quoted(word('publisher'))}\nbase_url: https://example.org/\n",
        "outlets/one.md": f"---\nname: {quoted(word('outlet'))}\nsummary: {quoted(word('outlet summary'))}\nowner: {quoted(word('owner'))}\nurl: https://example.org/\n---\n",
        "pages/about.md": f"---\ntitle: {quoted(word('page'))}\n---\n\nPlain.\n",
        "entities/one.md": f"---\nname: Grace Sample\ntype: person\naliases: [{quoted(word('alias'))}]\nsummary: {quoted(word('entity summary'))}\nwikidata: Q1\n---\n",
        "entities/two.md": f"---\nname: {quoted(word('entity'))}\ntype: place\n---\n",
    }
    for number in range(3):
        files[f"articles/a{number}.md"] = (
            f"---\ntitle: {quoted(word('article'))}\ndate: 2023-03-2{number}\noutlet: one\nbyline: [{quoted(word('byline'))}]\n"
            f"credit: {quoted(word('credit'))}\ndateline: {quoted(word('dateline'))}\nsummary: {quoted(word('article summary'))}\n"
            f"tags: [{quoted(word('tag'))}]\ndate_note: {quoted(word('note'))}\nurl: https://example.org/?a={number}\n---\n\n"
            "Grace Sample spoke on Monday. “We shall see,” Sample said.\n"
        )
    return files


def build(files):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="dossier-hostile-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    for path, text in files.items():
        file = folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    subprocess.run([program(), "build", "--quiet", "--site", folder], check=True, stderr=subprocess.DEVNULL)
    return folder / "public"


def signature(page):
    """How often each element stands on a page with which attributes and, for addresses, which scheme."""
    counts = collections.Counter()
    for element in html5lib.parse(page, namespaceHTMLElements=False).iter():
        if not isinstance(element.tag, str):
            continue
        attributes = []
        for name, value in element.attrib.items():
            if name in ("href", "src", "action", "formaction", "poster", "srcset", "data"):
                scheme = value.strip().split(":")[0].lower() if ":" in value.split("/")[0] else "relative"
                attributes.append(f"{name}={scheme}")
            else:
                attributes.append(name)
        counts[(element.tag, tuple(sorted(attributes)))] += 1
    return counts


class HostileContent(unittest.TestCase):
    def test_no_markup_that_the_templates_did_not_write(self):
        plain = build(dossier(lambda place: f"plain {place}"))
        pages = sorted(path.relative_to(plain) for path in plain.rglob("*.html"))
        self.assertGreater(len(pages), 15)
        expected = {path: signature((plain / path).read_text(encoding="utf-8")) for path in pages}
        for attack in HOSTILE:
            hostile = build(dossier(lambda place: f"{attack} {place}"))
            with self.subTest(attack=attack):
                self.assertEqual(sorted(path.relative_to(hostile) for path in hostile.rglob("*.html")), pages)
                for path in pages:
                    found = signature((hostile / path).read_text(encoding="utf-8"))
                    self.assertEqual(found, expected[path], f"{path}: {(found - expected[path]) or (expected[path] - found)}")
                lists = sorted(hostile.glob("lists/*.js"))
                self.assertGreater(len(lists), 2)
                for path in lists:
                    # A call with data, and nothing that a script could do besides.
                    call = re.fullmatch(r"dossier(?:Articles|Pages)\((.*)\)\n", path.read_text(encoding="utf-8"), re.DOTALL)
                    json.loads(call[1])

    def test_bodies_stay_within_the_markup_of_markdown(self):
        allowed = {"p", "a", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "h2", "h3", "br", "hr", "span", "time", "table", "thead", "tbody", "tr", "td", "th", "img", "del"}
        for attack in HOSTILE:
            files = dossier(lambda place: f"plain {place}")
            files["articles/b.md"] = f"{attack}\n\n[x]({attack.replace(' ', '')})\n\n- {attack}\n\n> {attack}\n\n## {attack}\n"
            if "](" in files["articles/b.md"] and ("javascript" not in attack and "data:" not in attack):
                files["articles/b.md"] = f"{attack}\n\n- {attack}\n\n> {attack}\n\n## {attack}\n"
            name = attack.replace("/", " ").replace("\u0000", "").replace("\\", "")[:60]
            address = "".join(character for character in attack if character > " ")
            files[f"articles/c {name}.md"] = f"---\ntitle: Named\nurl: {quoted('https://example.org/?' + address)}\n---\n\nWords.\n"
            files[f"outlets/d {name}.md"] = "---\nname: Outlet\n---\n"
            public = build(files)
            with self.subTest(attack=attack):
                self.assertNoForeignMarkup(public)
                page = html5lib.parse((public / "articles/b.html").read_text(encoding="utf-8"), namespaceHTMLElements=False)
                body = next(element for element in page.iter() if isinstance(element.tag, str) and "text" in element.attrib.get("class", "").split())
                for element in body.iter():
                    if isinstance(element.tag, str) and element is not body:
                        self.assertIn(element.tag, allowed)
                        self.assertFalse([name for name in element.attrib if name.startswith("on") or name == "style"])
                        address = element.attrib.get("href", element.attrib.get("src", "")).strip().lower()
                        self.assertFalse(address.startswith(("javascript:", "data:", "vbscript:")), address)

    def assertNoForeignMarkup(self, public):
        """No handler, no inline style, no script but the theme's own and data, whatever files are called."""
        for path in public.rglob("*.html"):
            for element in html5lib.parse(path.read_text(encoding="utf-8"), namespaceHTMLElements=False).iter():
                if not isinstance(element.tag, str):
                    continue
                self.assertFalse([name for name in element.attrib if name.startswith("on") or name == "style"], path)
                self.assertNotIn(element.tag, ("iframe", "object", "embed", "svg:script", "base") if path.name != "404.html" else ("iframe",), path)
                if element.tag == "script":
                    source = element.attrib.get("src", "")
                    self.assertTrue(source.split("/")[-2:-1] == ["assets"] or element.attrib.get("type", "").endswith("json"), f"{path}: {source}")
                for name in ("href", "src", "action"):
                    address = element.attrib.get(name, "").strip().lower()
                    self.assertFalse(address.startswith(("javascript:", "data:", "vbscript:")), f"{path}: {address}")


if __name__ == "__main__":
    unittest.main()
