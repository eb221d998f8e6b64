#!/usr/bin/env python3
"""How long after a save `dossier serve` tells the browser: from the end of the save to the event, and to the new page's last byte.

usage: serve_latency.py SITE [--program FILE] [--rounds N]

SITE is a folder that holds content/ with many articles; one article is edited, by turns in its text and its title, and left as it was.
"""
import argparse, http.client, json, os, pathlib, re, socket, statistics, subprocess, sys, time


def listen(port):
    """A socket on which events arrive; gives the lines of `data:`."""
    stream = socket.create_connection(("127.0.0.1", port))
    stream.sendall(f"GET /.dossier/events HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept: text/event-stream\r\n\r\n".encode())
    for line in stream.makefile("rb"):
        if line.startswith(b"data: "):
            yield json.loads(line[6:])


def page(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("GET", path)
    return connection.getresponse().read()


def save(path, text):
    """As editors do: a new file, renamed over the old one."""
    draft = path.with_name("." + path.name + ".draft")
    draft.write_text(text, "utf-8")
    os.replace(draft, path)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--program", default=str(pathlib.Path(__file__).resolve().parents[1] / ".build/release/dossier"))
    parser.add_argument("--rounds", type=int, default=20)
    options = parser.parse_args()
    articles = sorted((options.site / "content/articles").glob("*.md"))
    article = articles[len(articles) // 2]
    original = article.read_text("utf-8")
    serving = subprocess.Popen([options.program, "serve", "--site", options.site], stdout=subprocess.PIPE, text=True)
    try:
        port = int(re.search(r":(\d+)/", serving.stdout.readline())[1])
        events = listen(port)
        version = next(events)["version"]
        while version == 0:
            version = next(events)["version"]
        told, shown = [], []
        for number in range(options.rounds):
            text = original + f"\nOne more sentence, the {number}th.\n"
            if number % 2:
                text = re.sub(r"(?m)^title: .*", f"title: Round {number}", text, count=1)
            save(article, text)
            start = time.perf_counter()
            event = next(events)
            told.append(time.perf_counter() - start)
            assert event["version"] > version and not event["faults"], event
            version = event["version"]
            assert f"the {number}th".encode() in page(port, f"/articles/{article.stem}.html")
            shown.append(time.perf_counter() - start)
            time.sleep(0.2)
    finally:
        article.write_text(original, "utf-8")
        serving.terminate()
        serving.wait()
    for what, times in (("event", told), ("page", shown)):
        milliseconds = sorted(1000 * t for t in times)
        print(f"{len(articles)} articles, save to {what}: median {statistics.median(milliseconds):.0f} ms, worst {milliseconds[-1]:.0f} ms")


if __name__ == "__main__":
    main()
