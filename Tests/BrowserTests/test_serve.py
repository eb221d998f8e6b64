"""The preview in a real browser: what is saved is shown, a fault is shown over the last good page until it is mended."""
import os
import pathlib
import re
import signal
import subprocess
import tempfile
import time
import unittest

from browser import Browser, program

ARTICLE = "---\ntitle: {title}\n---\n\n{text}\n"
OVERLAY = "document.querySelector('dossier-preview-faults')"


class Preview:
    """`dossier serve` on a small site of its own."""

    def __init__(self, files):
        self.folder = tempfile.TemporaryDirectory(prefix="dossier-serve-")
        self.site = pathlib.Path(self.folder.name)
        for path, text in files.items():
            self.save(path, text)

    def __enter__(self):
        self.process = subprocess.Popen(
            [program(), "serve", "--site", self.site], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.address = re.search(r"http://[^ ]+/", self.process.stdout.readline())[0]
        return self

    def __exit__(self, *_):
        self.stop()
        self.folder.cleanup()

    def stop(self):
        """Ends the preview as Ctrl-C does; gives how long that took, its exit code, and what it said."""
        start = time.monotonic()
        self.process.send_signal(signal.SIGINT)
        said, _ = self.process.communicate(timeout=10)
        return time.monotonic() - start, self.process.returncode, said

    def save(self, path, text):
        file = self.site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        draft = file.with_name("." + file.name + ".draft")
        draft.write_text(text, "utf-8")
        os.replace(draft, file)


class ServeTests(unittest.TestCase):
    def setUp(self):
        self.preview = self.enterContext(Preview({
            "content/dossier.yml": "title: Preview\n",
            "content/articles/a.md": ARTICLE.format(title="First", text="\n\n".join(f"Paragraph {n}." for n in range(80))),
        }))
        self.browser = self.enterContext(Browser())
        self.driver = self.browser.driver

    def until(self, script, seconds=15):
        """Waits until a script's value is true."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            try:
                if self.driver.execute_script("return " + script):
                    return
            except Exception:
                pass  # The page is being loaded.
            time.sleep(0.01)
        self.fail(f"never true: {script}")

    def heading(self, text):
        self.until(f"document.querySelector('h1') && document.querySelector('h1').textContent.trim() === {text!r}")

    def test_a_saved_edit_is_shown_where_the_reader_was(self):
        self.driver.get(self.preview.address + "articles/a.html")
        self.heading("First")
        self.driver.execute_script("window.scrollTo(0, 700)")
        time.sleep(0.3)
        self.preview.save("content/articles/a.md", ARTICLE.format(title="Second", text="\n\n".join(f"Paragraph {n}." for n in range(80))))
        self.heading("Second")
        self.until("Math.abs(window.scrollY - 700) < 5")

    def test_a_broken_template_is_shown_with_its_line_until_it_is_mended(self):
        self.driver.get(self.preview.address + "articles/a.html")
        self.heading("First")
        good = "<!doctype html>\n<html lang=\"en\"><head><title>x</title></head><body><h1>\\(article.title)</h1><p>own</p></body></html>\n"
        self.preview.save("templates/article.html", good)
        self.until("document.querySelector('p') && document.querySelector('p').textContent === 'own'")
        self.preview.save("templates/article.html", good.replace("article.title", "article.titel"))
        self.until(f"{OVERLAY} && {OVERLAY}.shadowRoot.textContent.includes('article.titel')")
        shown = self.driver.execute_script(f"return {OVERLAY}.shadowRoot.textContent")
        self.assertRegex(shown, r"templates/article\.html:2:\d+: error: .*titel")
        self.assertIn("^", shown)
        self.heading("First")
        self.preview.save("templates/article.html", good.replace("own", "mended"))
        self.until(f"document.querySelector('p').textContent === 'mended' && !{OVERLAY}")

    def test_a_style_sheet_is_swapped_without_a_reload(self):
        self.preview.save("templates/assets/style.css", "h1 { color: rgb(1, 2, 3) }")
        self.driver.get(self.preview.address + "articles/a.html")
        self.until("getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'")
        time.sleep(0.3)
        self.driver.execute_script("window.mark = 1")
        self.preview.save("templates/assets/style.css", "h1 { color: rgb(4, 5, 6) }")
        self.until("getComputedStyle(document.querySelector('h1')).color === 'rgb(4, 5, 6)'")
        self.assertEqual(self.driver.execute_script("return window.mark"), 1)

    def test_search_finds_what_was_just_saved(self):
        self.preview.save("content/articles/b.md", ARTICLE.format(title="Vesterholm", text="A word like no other: zyxomma."))
        self.driver.get(self.preview.address + "search.html?q=zyxomma")
        self.until("document.body.textContent.includes('Vesterholm')")

    def test_it_ends_at_once_and_has_told_a_line_a_rebuild(self):
        self.driver.get(self.preview.address)
        self.heading("Preview")
        self.preview.save("content/articles/a.md", "---\ntitel: x\n---\n")
        self.until(OVERLAY)
        seconds, code, said = self.preview.stop()
        self.assertEqual(code, 0)
        self.assertLess(seconds, 2)
        self.assertRegex(said, r"everything: built in \d+ ms\n")
        self.assertRegex(said, r"content/articles/a\.md: not built in \d+ ms, 1 error\n")


if __name__ == "__main__":
    unittest.main()
