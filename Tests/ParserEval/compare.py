"""Compares how HTML is read: this project's parser, libxml2 (by lxml) and html5lib, which builds the tree of the HTML standard.

    python3 -m pip install lxml html5lib
    python3 Tests/ParserEval/compare.py [FOLDER OF PAGES …]

For each page the texts between the borders of blocks are compared, in order, with those of html5lib's tree. Nasty cases
(below) and the pages of Tests/ImportPages are always read; more folders can be named. Parts of a page without text to read
(scripts, styles, templates, the head) are left out alike.
"""
import difflib
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import unicodedata
import warnings

import html5lib
import lxml.html

HERE = pathlib.Path(__file__).resolve().parent
BORDERS = set(
    """article main section nav aside header footer address hgroup div p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre hr figure
    figcaption table form fieldset center dialog menu details summary li dt dd html head body title caption thead tbody tfoot tr
    td th option optgroup legend select textarea button iframe object audio video canvas svg math noscript template script
    style datalist br""".split())
HIDDEN = set("script style template head noscript iframe title".split())

# Tags that nest wrongly, end too late or too early, or not at all; after the kinds of the standard's own tests.
CASES = {
    "paragraph in paragraph": "<p>One<p>two<p>three",
    "block ends paragraph": "<p>One<div>two</div>three</p>four",
    "end of paragraph alone": "One</p>two</p>three",
    "bold across paragraphs": "<p><b>One<p>two</b>three<p>four",
    "italic closed before bold": "<p>1<b>2<i>3</b>4</i>5</p>",
    "link in link": "<a href=1>one<a href=2>two</a>three</a>four",
    "link around block": "<a href=1><div>one</div><p>two</a>three</p>four",
    "heading in heading": "<h1>One<h2>two</h1>three",
    "wrong heading end": "<h2>One</h3>two",
    "list items without ends": "<ul><li>one<li>two<ul><li>three<li>four</ul><li>five</ul>six",
    "item with paragraph": "<ul><li><p>one<li><p>two</ul>three",
    "definition list": "<dl><dt>one<dd>two<dt>three<dd>four</dl>five",
    "item outside of list": "one<li>two<li>three</li>four",
    "cells without ends": "<table><tr><td>one<td>two<tr><td>three</table>four",
    "table in paragraph": "<p>one<table><tr><td>two</table>three",
    "cell with paragraphs": "<table><tr><td><p>one<p>two<td>three</table>",
    "end of block in cell": "<table><tr><td>one</div>two</p>three<td>four</table>five",
    "table in cell": "<table><tr><td>one<table><tr><td>two</table>three<td>four</table>",
    "text before cells": "<table>one<tr><td>two</table>three",
    "form in table": "<table><form><tr><td>one</form><td>two</table>three",
    "option list": "<select><option>one<option>two</select>three",
    "div in span": "<span>one<div>two</span>three</div>four",
    "span across blocks": "<div><span>one</div><div>two</span>three</div>",
    "unknown elements": "<x-a>one<x-b>two</x-a>three</x-b>four",
    "unclosed unknown": "<article><x-card><p>one</article><p>two",
    "end tag of nothing": "one</b></div></x>two",
    "br as end tag": "one</br>two",
    "comment forms": "one<!-- a -- b -->two<!-->three<!--->four<!-- x --!>five",
    "comment without end": "one<!-- two <p>three",
    "bogus comments": "one<?php two ?>three<!DOCTYPE x>four</ five>six<![CDATA[seven]]>eight",
    "tag without end": "one<p two",
    "quotes in attributes": "<p title='a>b' class=\"c<d\">one</p><p title=a'b>two</p>",
    "attribute without quotes": "<a href=x/y>one</a><p class=a/>two",
    "less-than signs": "a < b and 1<2 <3 <-- four",
    "references": "&amp;&lt;&gt;&quot;&nbsp;x &copy &notit; &#x41;&#65;&#0;&#x80; &unknown; &amp",
    "reference in attribute": "<a href='?a=1&copy=2'>one</a>&copy=2",
    "script with markup": "<script>var a='</p><p>x';if(a<b){}</script>one<script><!-- </script> -->two",
    "style and title": "<title>a<b>c</title><style>p{}</style>one<textarea><p>two</textarea>three",
    "head without tags": "<meta charset=utf-8><title>x</title><p>one",
    "text after body": "<html><body>one</body></html>two<p>three",
    "two bodies": "<body class=a>one<body class=b>two",
    "frames of old": "<center>one<font>two<p>three</center>four",
    "button and block": "<button>one<p>two</button>three",
    "self-closing div": "<div/>one<div/>two<p/>three<br/>four",
    "pre and newline": "<pre>\none\ntwo</pre>three",
    "ruby": "<ruby>one<rt>two<rp>three</ruby>four",
    "nobr and formatting": "<nobr>one<nobr>two</nobr>three",
    "many levels": "<div>" * 60 + "one" + "</div>" * 30 + "two" + "</div>" * 30 + "three",
    "hr and address": "<p>one<hr>two<address>three<p>four</address>five",
    "noscript": "<noscript><p>one</noscript>two",
    "iframe": "one<iframe><p>two</iframe>three",
    "details": "<p>one<details><summary>two</summary>three</details>four",
    "svg text": "<p>one<svg><g><path/></g></svg>two",
}


def blocks(root, name):
    """The texts between the borders of blocks of a tree, in order."""
    found, text = [], []

    def flush():
        words = " ".join("".join(text).split())
        if words:
            found.append(words)
        text.clear()

    def visit(element):
        if not isinstance(element.tag, str):
            return
        tag = name(element.tag)
        border = tag in BORDERS
        if border:
            flush()
        if tag not in HIDDEN:
            text.append(element.text or "")
            for child in element:
                visit(child)
                text.append(child.tail or "")
        if border:
            flush()

    visit(root)
    flush()
    return found


def decoded(raw):
    """The encoding is not what is compared: all read the same text."""
    declared = re.search(rb"charset=[\"']?([-\w]+)", raw[:2048])
    for encoding in ["utf-8", declared and declared.group(1).decode(), "windows-1252"]:
        try:
            return raw.decode(encoding.replace("iso-8859-1", "windows-1252"))
        except (UnicodeDecodeError, LookupError, AttributeError):
            continue
    return raw.decode("utf-8", "replace")


def by_html5lib(text):
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("lxml"), namespaceHTMLElements=False)
    return parser.parse(text, scripting=True).getroot()


def by_libxml2(text):
    return lxml.html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*>", "", text))


def name(tag):
    """A tag's name without its namespace."""
    return tag.rpartition("}")[2]


def differences(found, wanted):
    """Blocks that stand in one of two lists alone."""
    matcher = difflib.SequenceMatcher(None, found, wanted, autojunk=False)
    return sum(max(i2 - i1, j2 - j1) for kind, i1, i2, j1, j2 in matcher.get_opcodes() if kind != "equal")


def main(folders):
    sys.setrecursionlimit(10_000)
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as scratch:
        sets = {"nasty cases": [], "pages of the tests": [], **{folder: [] for folder in folders}}
        number = 0

        def add(group, label, raw):
            nonlocal number
            path = f"{scratch}/{number:05}.html"
            pathlib.Path(path).write_bytes(raw)
            sets[group].append((label, path))
            number += 1

        for label, text in CASES.items():
            add("nasty cases", label, text.encode())
        for path in sorted((HERE.parent / "ImportPages").glob("*.html")):
            add("pages of the tests", path.name, path.read_bytes())
        for folder in folders:
            for path in sorted(pathlib.Path(folder).rglob("*.html")):
                add(folder, path.name, path.read_bytes())

        command = ["swift", "test", "--skip-build", "--filter", "ParserDumpTests"]
        output = subprocess.run(command, cwd=HERE.parent.parent, env={**os.environ, "DOSSIER_PARSER_PAGES": scratch}, capture_output=True, text=True)
        speed = re.search(r"parsed .*", output.stdout)
        if not speed:
            sys.exit("build the tests first: swift build --build-tests\n" + output.stdout[-2000:] + output.stderr[-2000:])
        print("this project (a build for tests, which is slow):", speed.group())

        times = {"html5lib": 0.0, "libxml2": 0.0}
        print(f"\n| pages | blocks | this parser: other blocks | pages alike | libxml2: other blocks | pages alike |\n| --- | --- | --- | --- | --- | --- |")
        for group, pages in sets.items():
            total = ours = theirs = alike = alike_theirs = 0
            for label, path in pages:
                text = decoded(pathlib.Path(path).read_bytes())
                started = time.process_time()
                try:
                    wanted = blocks(by_html5lib(text), name)
                except (ValueError, RecursionError):
                    continue
                times["html5lib"] += time.process_time() - started
                started = time.process_time()
                try:
                    other = blocks(by_libxml2(text), name)
                except (ValueError, lxml.etree.ParserError):
                    other = []
                times["libxml2"] += time.process_time() - started
                own = pathlib.Path(path + ".blocks").read_text().split("\n")
                wanted, own, other = ([words for words in map(clean, list_) if words] for list_ in (wanted, own, other))
                a, b = differences(own, wanted), differences(other, wanted)
                total += len(wanted)
                ours, theirs = ours + a, theirs + b
                alike, alike_theirs = alike + (a == 0), alike_theirs + (b == 0)
                if a and (group == "nasty cases" or "-v" in sys.argv):
                    print(f"    {label}: {own} instead of {wanted}", file=sys.stderr)
            label = group if group in ("nasty cases", "pages of the tests") else "other pages"
            print(f"| {label} ({len(pages)}) | {total} | {ours} | {alike} | {theirs} | {alike_theirs} |")
        print("\nprocessor seconds of the others:", {parser: round(seconds, 2) for parser, seconds in times.items()})


def clean(block):
    """What the importer does to all text (no soft hyphens and marks of direction, NFC) is no difference of parsers."""
    block = re.sub("[\u00ad\u200b\u2060\ufeff\u202d\u202e\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f]", "", block)
    return " ".join(unicodedata.normalize("NFC", block).split())


if __name__ == "__main__":
    main([folder for folder in sys.argv[1:] if not folder.startswith("-")])
