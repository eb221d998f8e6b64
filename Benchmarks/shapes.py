#!/usr/bin/env python3
"""Show that the cost of a build grows linearly with content of every shape.

usage: shapes.py DOSSIER [SHAPE …] [--work FOLDER] [--articles 500] [--repeats 1000]

The corpus of make_corpus.py is as mixed as newspapers are. Here content is alike in one thing (all articles name the same people, quote the same
words, link to each other), or one article or one raw file holds one thing thousands of times (quotations in one paragraph, dates in one sentence). Each shape is
built at three sizes, each twice the one before; printed are the processor time of each and its growth: what the largest cost against twice what
the middle one did. 1.0 is linear, the square would show 2. What costs little shows less, for a build does some things once.
"""
import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile

from bench import default_work

SYLLABLES = [a + b for a in "bcdfglmnprst" for b in "aeiou"]


class Words:
    """Made-up words, the same for the same seed."""

    def __init__(self, seed):
        rng = random.Random(5)
        self.words = ["".join(rng.choice(SYLLABLES) for _ in range(rng.randint(1, 4))) for _ in range(4000)]
        self.rng = random.Random(seed)

    def word(self):
        return self.rng.choice(self.words)

    def sentence(self, length=14):
        return " ".join(self.word() for _ in range(length)).capitalize() + "."

    def paragraph(self):
        return " ".join(self.sentence() for _ in range(4))

    def number(self, low, high):
        return self.rng.randint(low, high)


def person(index):
    return f"Anna {SYLLABLES[index % 60].capitalize()}{SYLLABLES[index // 60 % 60]}{index} Berg"


STATEMENT = "The same words are always said by {} same man in the same room here {}"

# What each paragraph of an article of a dossier ends with: of the words, the article's number, how many articles there are.
DOSSIERS = {
    "articles": lambda w, i, n: f"{person(w.number(0, n // 10))} came.",
    "links between articles": lambda w, i, n: f"See [this](a-{w.number(0, n - 1)}.md) and [her](../entities/e-{w.number(0, n // 10 - 1)}.md).",
    "the same ten names": lambda w, i, n: f"{person(w.number(0, 9))} came.",
    "quotations of one speaker": lambda w, i, n: f"“{w.sentence(12)[:-1]},” said {person(0)}.",
    "the same quotation": lambda w, i, n: f"“{STATEMENT.format('the', 'now')},” said {person(0)}.",
    "nearly the same quotation": lambda w, i, n: f"“{STATEMENT.format(w.word(), w.word())},” said {person(0)}.",
    "the same number": lambda w, i, n: "At least 155 people died in the town.",
    "the same day": lambda w, i, n: "It happened on 4 May 2015.",
    "the same paragraph": lambda w, i, n: Words(1).paragraph(),
    "pages of the curator's": lambda w, i, n: "",
}

# What an article repeats, and what stands between.
ARTICLES = {
    "paragraphs": (lambda w: w.paragraph(), "\n\n"),
    "headings": (lambda w: f"## {w.sentence(5)}\n\n{w.sentence()}", "\n\n"),
    "items of a list": (lambda w: f"- {w.sentence()}", "\n"),
    "links with escapes": (lambda w: "[x](a.md?a&amp;b)", " "),
    "links": (lambda w: f"{w.sentence()} [x](https://example.org/{w.number(0, 9999)})", "\n\n"),
    "names in one paragraph": (lambda w: f"{w.sentence()} {person(w.number(0, 9))} came.", " "),
    "quotations in one paragraph": (lambda w: f"“{w.sentence(8)[:-1]},” said {person(w.number(0, 9))}.", " "),
    "straight marks in one paragraph": (lambda w: f'"{w.sentence(8)[:-1]}," {w.word()}.', " "),
    "dates in one paragraph": (lambda w: f"It was on {w.number(1, 28)} March {w.number(1950, 2020)}.", " "),
    "dates in one sentence": (lambda w: f"on {w.number(1, 28)} March {w.number(1950, 2020)}", "; "),
    "numbers in one sentence": (lambda w: f"${w.number(2, 5000)}", " "),
    "quotations in one sentence": (lambda w: f"“{w.word()} {w.word()} {w.word()}” said {person(w.number(0, 9))} and", " "),
    "lines of marks": (lambda w: "*a _b `c [d <e &f", "\n"),
}

# What a raw file repeats, with its name and what stands around.
SEEDS = {
    "articles": ("a.jsonl", lambda w: json.dumps({"title": w.sentence(6)[:-1], "body": w.paragraph()}), "\n", "", ""),
    "authors": ("a.json", lambda w: f'"{w.word().capitalize()} {w.word().capitalize()}"', ", ", '{"title": "Long", "body": "It was long.", "authors": [', "]}"),
    "paragraphs": ("a.txt", lambda w: w.paragraph(), "\n\n", "Long\n\n", "\n"),
    "short lines": ("a.txt", lambda w: w.sentence(3), "\n", "Long\n\n", "\n"),
    "divided words": ("a.txt", lambda w: w.sentence(8)[:-1] + "-", "\n", "Long\n\n", ".\n"),
    "backticks": ("a.md", lambda w: "`" * 20 + w.word(), " ", "# Long\n\n", ".\n"),
}


def write(folder, path, text):
    path = os.path.join(folder, "content", path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def make_dossier(folder, shape, count):
    words = Words(count)
    for index in range(max(count // 10, 10)):
        write(folder, f"entities/e-{index}.md", f"---\nname: {person(index)}\ntype: person\n---\n")
    for index in range(count):
        day = f"20{10 + index % 12}-{1 + index % 12:02}-{1 + index % 28:02}"
        body = "\n\n".join(f"{words.paragraph()} {DOSSIERS[shape](words, index, count)}" for _ in range(3))
        write(folder, f"articles/a-{index}.md", f"---\ntitle: {words.sentence(7)[:-1]}\ndate: {day}\n---\n\n{body}\n")
        if "pages" in shape:
            write(folder, f"pages/p-{index}.md", f"---\ntitle: Page {index}\n---\n\n{words.paragraph()}\n")


def make_article(folder, shape, count):
    words, (piece, between) = Words(count), ARTICLES[shape]
    for index in range(10):
        write(folder, f"entities/e-{index}.md", f"---\nname: {person(index)}\ntype: person\n---\n")
    write(folder, "articles/a.md", "---\ntitle: Long\ndate: 2020-01-01\n---\n\n" + between.join(piece(words) for _ in range(count)) + "\n")


def make_seed(folder, shape, count):
    words, (name, piece, between, before, after) = Words(count), SEEDS[shape]
    write(folder, f"seeds/{name}", before + between.join(piece(words) for _ in range(count)) + after)


def cost(dossier, work, make, shape, count):
    """The processor time of a build, in seconds."""
    folder = tempfile.mkdtemp(prefix="shapes-", dir=work)
    write(folder, "dossier.yml", "title: Shapes\n")
    make(folder, shape, count)
    process = subprocess.Popen([dossier, "build", "--quiet", "--site", folder], stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    shutil.rmtree(folder)
    if status != 0:
        sys.exit(f"{shape}, {count}: the build failed")
    return usage.ru_utime + usage.ru_stime


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dossier")
    parser.add_argument("shapes", nargs="*", metavar="SHAPE")
    parser.add_argument("--work", default=default_work())
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--repeats", type=int, default=1000)
    options = parser.parse_args()
    os.makedirs(options.work, exist_ok=True)
    dossier = os.path.abspath(options.dossier)
    for title, shapes, make, base in [
        ("Many articles with", DOSSIERS, make_dossier, options.articles),
        ("One article with", ARTICLES, make_article, options.repeats),
        ("One raw file with", SEEDS, make_seed, options.repeats),
    ]:
        sizes = [base, 2 * base, 4 * base]
        print(f"\n| {title} | " + " | ".join(f"{size:,}" for size in sizes) + " | growth |\n|---|---|---|---|---|")
        for shape in shapes:
            if options.shapes and shape not in options.shapes:
                continue
            times = [min(cost(dossier, options.work, make, shape, size) for _ in range(2)) for size in sizes]
            print(f"| {shape} | " + " | ".join(f"{time:.2f} s" for time in times) + f" | {times[2] / times[1] / 2:.2f} |", flush=True)


if __name__ == "__main__":
    main()
