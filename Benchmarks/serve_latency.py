#!/usr/bin/env python3
"""How long after a save `dossier serve` tells the browser, and how long until the browser has the page as it is now.

usage: serve_latency.py SITE [--program FILE] [--rounds N]

SITE is a folder that holds content/ with many articles and entities; make_corpus.py writes one. By turns a paragraph, a title, the
name of an entity and a style sheet are edited, each as often as --rounds says; all files are left as they were. Times run from the
end of the save to the event, and to the last byte of the edited page (of the style sheet); the processor's time is that of the
server meanwhile, on all cores.
"""
import argparse, http.client, json, os, pathlib, re, socket, statistics, subprocess, time


def listen(port):
    """A socket on which events arrive; gives the lines of `data:`."""
    stream = socket.create_connection(("127.0.0.1", port))
    stream.sendall(f"GET /.dossier/events HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept: text/event-stream\r\n\r\n".encode())
    for line in stream.makefile("rb"):
        if line.startswith(b"data: "):
            yield json.loads(line[6:])


def fetch(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("GET", path)
    return connection.getresponse().read()


def save(path, text):
    """As editors do: a new file, renamed over the old one."""
    draft = path.with_name("." + path.name + ".draft")
    draft.write_text(text, "utf-8")
    os.replace(draft, path)


def processor_time(process):
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def peak_memory(process):
    return int(re.search(r"VmHWM:\s+(\d+)", pathlib.Path(f"/proc/{process.pid}/status").read_text())[1]) / 1024


def edits(site):
    """What is edited: a name, the file, the page that shows it, and the new text by its number with a word that the page then holds."""
    def middle(folder):
        files = sorted((site / "content" / folder).glob("*.md"))
        return files[len(files) // 2]
    article, entity, style = middle("articles"), middle("entities"), site / "templates/assets/extra.css"
    text, named = article.read_text("utf-8"), entity.read_text("utf-8")
    page = f"/articles/{article.stem}.html"
    yield "paragraph", article, page, lambda n: (f"{text}\nOne more sentence, the {n}th.\n", f"the {n}th")
    yield "title", article, page, lambda n: (re.sub(r"(?m)^title: .*", f"title: Round {n}", text, count=1), f"Round {n}")
    renamed = lambda n: re.sub(r"(?m)^name: .*", f"name: Round {n}", named, count=1)
    yield "entity's name", entity, f"/entities/{entity.stem}.html", lambda n: (renamed(n), f"Round {n}")
    yield "style sheet", style, "/assets/extra.css", lambda n: (f"p {{ order: {n} }}\n", f"order: {n}")


def measure(process, port, events, version, edit, rounds):
    what, file, page, text = edit
    told, shown, worked = [], [], []
    original = file.read_bytes() if file.exists() else None
    try:
        for number in range(rounds):
            new, sign = text(number)
            before = processor_time(process)
            file.parent.mkdir(parents=True, exist_ok=True)
            save(file, new)
            start = time.perf_counter()
            event = next(events)
            told.append(time.perf_counter() - start)
            assert event["version"] > version and not event["faults"], event
            version = event["version"]
            assert sign.encode() in fetch(port, page), (what, number)
            shown.append(time.perf_counter() - start)
            worked.append(processor_time(process) - before)
            time.sleep(0.2)
    finally:
        if original is None:
            file.unlink(missing_ok=True)
            if not any(file.parent.iterdir()):
                file.parent.rmdir()
        else:
            file.write_bytes(original)
    version = next(events)["version"]
    cells = [f"{what:15}"]
    for times in (told, shown, worked):
        times = sorted(1000 * t for t in times)
        cells.append(f"{statistics.median(times):6.0f} {times[min(len(times) - 1, int(len(times) * 0.95))]:6.0f}")
    print("  ".join(cells), flush=True)
    return version


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--program", default=str(pathlib.Path(__file__).resolve().parents[1] / ".build/release/dossier"))
    parser.add_argument("--rounds", type=int, default=20)
    options = parser.parse_args()
    serving = subprocess.Popen([options.program, "serve", "--site", options.site], stdout=subprocess.PIPE, text=True)
    try:
        port = int(re.search(r":(\d+)/", serving.stdout.readline())[1])
        events = listen(port)
        version = next(events)["version"]
        while version == 0:
            version = next(events)["version"]
        fetch(port, "/index.html")
        count = len(list((options.site / "content/articles").glob("*.md")))
        print(f"{count} articles, milliseconds: median and 95th percentile of {options.rounds} edits")
        print(f"{'edited':15}  {'to event':>13}  {'to page':>13}  {'processor':>13}")
        for edit in edits(options.site):
            version = measure(serving, port, events, version, edit, options.rounds)
        print(f"peak memory: {peak_memory(serving):.0f} MB")
    finally:
        serving.terminate()
        serving.wait()


if __name__ == "__main__":
    main()
