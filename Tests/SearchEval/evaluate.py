#!/usr/bin/env python3
"""Evaluates the search of a built dossier, with Pagefind's on the same pages beside it where it is installed.

usage: evaluate.py --program DOSSIER --corpus MAKE_CORPUS [--sizes 1000,10000] [--queries N] [--half all|tune|test]
                   [--no-pagefind] [--work DIR] [--record docs/search.md]

For each size it makes a corpus (MAKE_CORPUS OUT --articles N), builds it twice, at one thread and at all, compares the
bytes of the two indexes, makes known-item queries with a fixed seed (see queries.py), runs them through the site's own
assets/search-engine.js in Node, and prints the table and the gates. Exit code 1: a gate is not met at the largest size.
Ranking was tuned on the queries of the half "tune" alone; --half test shows the other. --record puts the tables as
Markdown between the two comments of a document that say `evaluation`.
"""
import argparse
import collections
import gzip
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

import queries as known

HERE = pathlib.Path(__file__).resolve().parent


def median(values):
    values = sorted(values)
    return values[len(values) // 2] if values else 0


def percentile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(len(values) * share))] if values else 0


def timed(command, **options):
    """Runs a command: seconds of wall and processor time, and its peak memory in MiB."""
    start = time.monotonic()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(map(str, command))}:\n{output.decode(errors='replace')}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def folder_size(folder):
    files = [path for path in pathlib.Path(folder).rglob("*") if path.is_file()]
    return len(files), sum(path.stat().st_size for path in files)


def quality(queries, answers):
    """By kind: number of queries, MRR@10, success@1, success@10, share without any result."""
    table = collections.OrderedDict()
    for kind in known.KINDS:
        ranks, empty = [], 0
        for query, answer in zip(queries, answers):
            # Only ours answers with entities.
            if query["kind"] == kind and (kind != "alias" or "names" in answer):
                found = answer["names" if kind == "alias" else "found"][:10]
                ranks.append(found.index(query["path"]) + 1 if query["path"] in found else 0)
                empty += answer["total"] == 0
        if ranks:
            count = len(ranks)
            table[kind] = {"n": count, "mrr": sum(1 / r for r in ranks if r) / count, "s1": ranks.count(1) / count,
                           "s10": sum(r > 0 for r in ranks) / count, "zero": empty / count}
    return table


def ours(site, queries_file, cold):
    run = subprocess.run(["node", HERE / "run.mjs", site, queries_file, str(cold)], capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stderr)
    return json.loads(run.stdout)


def pagefind(site, queries_file, cold):
    """Indexes the article pages with Pagefind from PyPI and runs the queries through its own script; None without it."""
    try:
        import pagefind  # noqa: F401  the package that carries the program
    except ImportError:
        return None
    target = pathlib.Path(tempfile.mkdtemp(dir=site.parent))
    wall, processor, memory = timed([sys.executable, "-m", "pagefind", "--site", site, "--output-path", target / "pagefind", "--glob", "articles/*.html"])
    files, size = folder_size(target / "pagefind")
    run = subprocess.run(["node", HERE / "run_pagefind.mjs", target / "pagefind", queries_file, str(cold)], capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stderr)
    result = json.loads(run.stdout)
    result["build"] = {"wall": wall, "processor": processor, "memory": memory, "files": files, "bytes": size}
    shutil.rmtree(target)
    return result


def table(title, queries, result, build):
    rows = quality(queries, result["answers"])
    print(f"\n{title}")
    print(f"  index: {build['bytes'] / 1e6:.2f} MB in {build['files']} files; wall {build['wall']:.1f} s, processor {build['processor']:.1f} s, peak {build['memory']:.0f} MiB")
    for kind, row in rows.items():
        print(f"  {kind:8} n {row['n']:4}  MRR@10 {row['mrr']:.3f}  success@1 {row['s1']:.3f}  success@10 {row['s10']:.3f}  nothing found {row['zero']:.3f}")
    for kind in ["word", "title", "typo", "phrase"]:
        cold = [c for c in result["cold"] if c["kind"] == kind]
        if cold:
            print(f"  cold {kind:6}: {median([c['sent'] for c in cold]) / 1000:.1f} kB sent (at most {max(c['sent'] for c in cold) / 1000:.1f}), {median([c['requests'] for c in cold])} requests (at most {max(c['requests'] for c in cold)})")
    warm = [c for c in result["cold"] if "warmSent" in c]
    if warm:
        print(f"  warm second word: {median([c['warmSent'] for c in warm]) / 1000:.1f} kB, {median([c['warmRequests'] for c in warm])} requests")
    times = [a["milliseconds"] for a in result["answers"]]
    print(f"  computing: median {median(times):.1f} ms, p95 {percentile(times, 0.95):.1f} ms")
    return rows


def evaluate(arguments, size, work):
    corpus = work / f"corpus-{size}"
    if not corpus.exists():
        timed([sys.executable, arguments.corpus, corpus, "--articles", str(size)])
        rng = random.Random(size)
        for number in range(100):
            path = corpus / f"dossier/content/articles/zh-{number:03}.md"
            path.write_text(known.chinese_article(rng, number), "utf-8")
    site, other = work / f"site-{size}", work / f"site-{size}-1"
    for folder in (site, other):
        shutil.rmtree(folder, ignore_errors=True)
    wall, processor, memory = timed([arguments.program, "build", "--site", corpus / "dossier", "--output", site, "--quiet"])
    narrow = subprocess.run([arguments.program, "build", "--site", corpus / "dossier", "--output", other, "--jobs", "1", "--timings"],
                            capture_output=True, text=True, check=True)
    stage = re.search(r"index +([\d.]+) ms", narrow.stdout + narrow.stderr)
    same = all((other / path.relative_to(site)).read_bytes() == path.read_bytes() for path in (site / "search").iterdir())
    shutil.rmtree(other)
    files, size_bytes = folder_size(site / "search")
    articles = [json.loads(line) for line in (site / "data/articles.jsonl").open(encoding="utf-8")]
    entities = [json.loads(line) for line in (site / "data/entities.jsonl").open(encoding="utf-8")]
    queries = known.make(articles, arguments.queries, 7) + known.make_other(articles, entities, arguments.queries, 7)
    queries = [query for query in queries if arguments.half in ("all", query["half"])]
    queries_file = work / f"queries-{size}.json"
    queries_file.write_text(json.dumps(queries), "utf-8")

    print(f"\n== {size} articles, {len(queries)} queries ({arguments.half})")
    result = ours(site, queries_file, arguments.cold)
    engine = len(gzip.compress((site / "assets/search-engine.js").read_bytes(), 9))
    print(f"the index alone, on one thread: {float(stage[1]) / size:.3f} s for 1,000 articles; the engine, which is loaded once: {engine / 1000:.1f} kB")
    build = {"files": files, "bytes": size_bytes, "wall": wall, "processor": processor, "memory": memory}
    rows = table("dossier (wall, processor time and memory are of the whole build)", queries, result, build)
    theirs = None if arguments.no_pagefind else pagefind(site, queries_file, arguments.cold)
    their_rows = table("Pagefind", queries, theirs, theirs["build"]) if theirs else None
    checks = gates(size, rows, their_rows, result, files, size_bytes, site, same)
    columns = [("dossier", rows, result, build)] + ([("Pagefind", their_rows, theirs, theirs["build"])] if theirs else [])
    return sum(not held for _, held in checks), markdown(size, columns, checks)


def markdown(size, columns, checks):
    """The table of one size, a column a program, and the gates."""
    def cold(kind, result):
        some = [c for c in result["cold"] if c["kind"] == kind]
        return f"{median([c['sent'] for c in some]) / 1000:.1f} kB, {median([c['requests'] for c in some])}"

    def warm(result):
        some = [c for c in result["cold"] if "warmSent" in c]
        return f"{median([c['warmSent'] for c in some]) / 1000:.1f} kB, {median([c['warmRequests'] for c in some])}"

    def found(kind, rows):
        return f"{rows[kind]['mrr']:.3f} / {rows[kind]['s1']:.3f} / {rows[kind]['zero']:.3f}" if kind in rows else ""

    def times(result):
        values = [a["milliseconds"] for a in result["answers"]]
        return f"{median(values):.0f}, {percentile(values, 0.95):.0f} ms"

    lines = [(f"{size:,} articles", [name for name, *_ in columns]), ("---", ["---"] * len(columns))]
    lines += [(f"{known.NAMES[kind]}: MRR@10 / success@1 / nothing found", [found(kind, rows) for _, rows, *_ in columns]) for kind in known.KINDS]
    lines += [(f"cold, {what}: sent, requests", [cold(kind, result) for _, _, result, _ in columns])
              for kind, what in [("word", "one word"), ("title", "two or three words"), ("typo", "with a typing error"), ("phrase", "a phrase")]]
    lines += [("a second word", [warm(result) for _, _, result, _ in columns]), ("computing, processor time: median, 95th percentile", [times(result) for _, _, result, _ in columns]),
              ("index", [f"{build['bytes'] / 1e6:.1f} MB, {build['files']} files" for *_, build in columns]),
              ("processor time, peak memory (ours: of the whole build)", [f"{build['processor']:.1f} s, {build['memory']:.0f} MiB" for *_, build in columns])]
    table = [f"| {name} | {' | '.join(cells)} |" for name, cells in lines]
    return "\n".join(table + [""] + [f"- {name}{'' if held else ' **not met**'}" for name, held in checks])


def gates(size, rows, their_rows, result, files, size_bytes, site, same):
    title = rows["title"]["mrr"]
    words = [c for c in result["cold"] if c["kind"] == "word"]
    root = len(gzip.compress((site / "search/root.js").read_bytes(), 6))
    share = lambda kind: rows[kind]["mrr"] / title
    checks = [
        ("one typo, of the title figure", share("typo"), ">=", 0.95), ("typo in the first letter", share("first"), ">=", 0.93),
        ("prefix", share("prefix"), ">=", 0.90), ("one word too many", share("extra"), ">=", 0.85),
        ("changed number", share("number"), ">=", 0.95), ("body words", share("body"), ">=", 0.95),
        ("Chinese characters success@10", rows["han"]["s10"], ">=", 0.98), ("another name of an entity", rows["alias"]["mrr"], ">=", 0.95),
        ("phrase success@10", rows["phrase"]["s10"], ">=", 0.98), ("nothing found with a typo", max(rows["typo"]["zero"], rows["first"]["zero"]), "<=", 0.01),
        ("cold one-word query, kB", max(c["sent"] for c in words) / 1000, "<=", 45), ("cold one-word query, requests", max(c["requests"] for c in words), "<=", 9),
        ("root, kB", root / 1000, "<=", 4), ("index, kB an article", size_bytes / size / 1000, "<=", 3.2), ("builds at two widths equal", int(same), ">=", 1),
    ]
    if their_rows:
        checks.insert(0, ("title words, of Pagefind's", title / max(their_rows["title"]["mrr"], 1e-9), ">=", 1.0))
    print("\ngates")
    outcome = []
    for name, value, sign, limit in checks:
        outcome.append((f"{name}: {value:.3f} {sign} {limit}", value >= limit if sign == ">=" else value <= limit))
        print(f"  {'ok  ' if outcome[-1][1] else 'MISS'} {outcome[-1][0]}")
    return outcome


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True, type=pathlib.Path)
    parser.add_argument("--corpus", required=True, type=pathlib.Path)
    parser.add_argument("--sizes", default="1000,10000")
    parser.add_argument("--queries", type=int, default=300)
    parser.add_argument("--cold", type=int, default=20)
    parser.add_argument("--half", choices=["all", "tune", "test"], default="all")
    parser.add_argument("--no-pagefind", action="store_true")
    parser.add_argument("--work", type=pathlib.Path)
    parser.add_argument("--record", type=pathlib.Path)
    arguments = parser.parse_args()
    work = arguments.work or pathlib.Path(tempfile.mkdtemp(prefix="search-eval-"))
    work.mkdir(parents=True, exist_ok=True)
    outcomes = [evaluate(arguments, int(size), work) for size in arguments.sizes.split(",")]
    if arguments.record:
        before, _, after = re.split(r"(<!-- evaluation -->.*<!-- end -->)", arguments.record.read_text("utf-8"), flags=re.DOTALL)
        tables = "\n\n".join(text for _, text in outcomes)
        arguments.record.write_text(f"{before}<!-- evaluation -->\n{tables}\n<!-- end -->{after}", "utf-8")
    sys.exit(1 if outcomes[-1][0] else 0)


if __name__ == "__main__":
    main()
