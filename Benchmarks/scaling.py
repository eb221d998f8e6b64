#!/usr/bin/env python3
"""Show how the cost of each stage grows with articles, with words and with entities.

usage: scaling.py DOSSIER [--work FOLDER] [--base 500]

Builds made-up dossiers on one thread, each from an empty output folder, and prints the milliseconds of each stage at three sizes, with what
one article (or, where words grow, one word; where entities grow, the whole) costs at the largest size against the smallest. 1.0 is linear;
a stage that grew with the square would show 4.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile

from bench import default_work

HERE = os.path.dirname(os.path.abspath(__file__))


def stages(dossier, work, articles, entities, words):
    corpus = os.path.join(work, f"scaling-{articles}-{entities}-{words}")
    if not os.path.exists(corpus):
        subprocess.run(
            [sys.executable, os.path.join(HERE, "make_corpus.py"), corpus, "--articles", str(articles), "--entities", str(entities), "--words", str(words)],
            check=True, stdout=subprocess.DEVNULL)
    best = {}
    for _ in range(3):
        output = tempfile.mkdtemp(prefix="scaling-", dir=work)
        result = subprocess.run(
            [dossier, "build", "--jobs", "1", "--timings", "--site", os.path.join(corpus, "dossier"), "--output", os.path.join(output, "public")],
            capture_output=True, text=True, check=True)
        shutil.rmtree(output)
        for name, time in re.findall(r"^(\S[\w ]*?)\s+([\d.]+) ms$", result.stdout + result.stderr, re.MULTILINE):
            best[name] = min(best.get(name, float("inf")), float(time))
    return best


def show(title, sizes, results, growth):
    print(f"\n{title}\n")
    print("| stage | " + " | ".join(sizes) + " | growth |")
    print("|---|" + "---|" * (len(sizes) + 1))
    for name in results[0]:
        times = [result.get(name, 0.0) for result in results]
        # A stage of a few milliseconds says nothing about growth.
        ratio = f"{times[-1] / times[0] / growth:.2f}" if times[0] >= 2 else "–"
        print(f"| {name} | " + " | ".join(f"{time:.1f}" for time in times) + f" | {ratio} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dossier")
    parser.add_argument("--work", default=default_work())
    parser.add_argument("--base", type=int, default=500)
    options = parser.parse_args()
    os.makedirs(options.work, exist_ok=True)
    dossier, base = os.path.abspath(options.dossier), options.base
    run = lambda articles, entities, words: stages(dossier, options.work, articles, entities, words)
    sizes = [base, 2 * base, 4 * base]
    show("More articles (an entity for ten)", [f"{n:,} articles" for n in sizes], [run(n, n // 10, 500) for n in sizes], 4)
    show(f"Longer articles ({base:,} of them)", [f"{n:,} words" for n in (250, 500, 1000)], [run(base, base // 10, n) for n in (250, 500, 1000)], 4)
    show(f"More entities ({base:,} articles)", [f"{n:,} entities" for n in (base // 10, base, 10 * base)],
         [run(base, n, 500) for n in (base // 10, base, 10 * base)], 1)


if __name__ == "__main__":
    main()
