"""A headless Chromium for tests of built sites.

    with Browser() as browser, serve(folder) as address:
        browser.open(address + "/index.html")
        assert browser.errors() == [] and browser.foreign_requests(address) == []

The program that builds sites is `DOSSIER`, or the newer of those that `swift build` left in `.build/`.
"""
import contextlib
import functools
import http.server
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import threading
import time

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

ROOT = pathlib.Path(__file__).resolve().parents[2]


def program():
    """The dossier program."""
    if named := os.environ.get("DOSSIER"):
        return pathlib.Path(named).resolve()
    built = [path for path in (ROOT / ".build/release/dossier", ROOT / ".build/debug/dossier") if path.is_file()]
    if built:
        return max(built, key=lambda path: path.stat().st_mtime)
    raise RuntimeError("no dossier program: run `swift build`, or name one in DOSSIER")


_folder = tempfile.TemporaryDirectory(prefix="dossier-browser-")


@functools.cache
def built(site=ROOT):
    """The published site of a folder that holds content/, built once; do not change it."""
    output = pathlib.Path(tempfile.mkdtemp(dir=_folder.name))
    subprocess.run([program(), "build", "--site", site, "--output", output, "--quiet"], check=True)
    return output


def copy_of(site):
    """A copy of a built site, to be changed."""
    output = pathlib.Path(tempfile.mkdtemp(dir=_folder.name))
    shutil.copytree(site, output, dirs_exist_ok=True)
    return output


# Folders that hold a site of their own on a server.
SUBFOLDERS = ("papers/harbour",)


class _Handler(http.server.SimpleHTTPRequestHandler):
    def do_GET(self):
        # A browser asks for it by itself, whatever the page says.
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()

    def send_error(self, code, *arguments):
        # As servers do: the site's own page, whatever the depth of the address; of several sites, that of the folder.
        top = next((folder for folder in SUBFOLDERS if self.path.startswith(f"/{folder}/")), "")
        page = pathlib.Path(self.directory, top, "404.html")
        if code != 404 or not page.is_file():
            super().send_error(code, *arguments)
            return
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page.read_bytes())

    def log_message(self, *arguments):
        pass


@contextlib.contextmanager
def serve(folder):
    """Serves a folder over http on loopback; gives its address, without a slash at the end."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


class Browser:
    """Chromium, with its console and its requests.

    width, height: of the page in CSS pixels. dark, reduced_motion: what the system prefers. scripts: False switches
    them off. offline: True switches the network off. hosts: names that are to lead to this machine.
    """

    def __init__(self, width=1280, height=900, dark=False, reduced_motion=False, scripts=True, offline=False, hosts=()):
        options = Options()
        for flag in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=en"]:
            options.add_argument(flag)
        if hosts:
            options.add_argument("--host-resolver-rules=" + ", ".join(f"MAP {host} 127.0.0.1" for host in hosts))
        if not scripts:
            options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        driver = shutil.which("chromedriver")
        self.driver = webdriver.Chrome(options=options, service=Service(driver) if driver else None)
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.command("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
            {"name": "prefers-reduced-motion", "value": "reduce" if reduced_motion else "no-preference"}])
        if offline:
            self.command("Network.enable")
            self.command("Network.emulateNetworkConditions", offline=True, latency=0, downloadThroughput=-1, uploadThroughput=-1)
        self._requests = []

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.driver.quit()

    def command(self, name, **parameters):
        """A command of the DevTools protocol."""
        return self.driver.execute_cdp_cmd(name, parameters)

    def open(self, address):
        """Opens an address, or a file by its path."""
        self.driver.get(address.as_uri() if isinstance(address, pathlib.Path) else address)

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def wait(self, condition, what="the condition", seconds=float(os.environ.get("WAIT", 20))):
        """What `condition()` gives as soon as it is true."""
        end = time.monotonic() + seconds
        while True:
            with contextlib.suppress(Exception):
                if value := condition():
                    return value
            if time.monotonic() > end:
                raise AssertionError(f"waited {seconds} seconds for {what}")
            time.sleep(0.03)

    def errors(self):
        """Errors and warnings of the console since the last call; a refusal by the content security policy is one."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]

    def requests(self):
        """The addresses that all pages asked for since the browser was started."""
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                self._requests.append(message["params"]["request"]["url"])
        return list(self._requests)

    def foreign_requests(self, address):
        """Those of the requests that went anywhere else than under an address."""
        inner = ("data:", "blob:", "chrome:", "about:")
        return [url for url in self.requests() if not url.startswith(address) and not url.startswith(inner)]

    def screenshot(self, path):
        self.driver.save_screenshot(str(path))

    def axe(self, **options):
        """Violations that axe-core finds on the page: `id: target` each."""
        import axe_core_python
        source = pathlib.Path(axe_core_python.__file__).with_name("axe.min.js").read_text("utf-8")
        # By the protocol: the page's policy forbids scripts from elsewhere, and the tool is not part of the page.
        self.command("Runtime.evaluate", expression=source)
        result = self.driver.execute_async_script(
            "const done = arguments[1]; axe.run(document, arguments[0]).then((r) => done(r.violations), (e) => done([{id: String(e), nodes: []}]))", options)
        return [f"{violation['id']}: {', '.join(str(node['target']) for node in violation['nodes'])}" for violation in result]
