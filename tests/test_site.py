"""The site of the documentation: it builds without a warning, holds every public name, and loads nothing from elsewhere."""

import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from lxml import html
from selenium.webdriver.support.wait import WebDriverWait

from tests.browser import MISSING, headless
from tests.docstrings import fenced
from tests.pages import PAGES, ROOT
from tests.test_docs import public_names

LOADED = (
    "//script/@src",
    "//link[not(@rel='canonical' or @rel='next' or @rel='prev')]/@href",
    "//img/@src",
    "//iframe/@src",
    "//source/@src",
    "//object/@data",
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built as `make site` builds it."""
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(  # noqa: S603 - a tool of the development environment
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    return folder


def test_the_site_is_whole_and_alone(site: Path) -> None:
    """Each page and public name is there, and no page loads a script, style, picture or font from elsewhere."""
    pages = {page.relative_to(site).as_posix(): html.parse(page).getroot() for page in site.rglob("*.html")}
    docs = ROOT / "docs"
    expected = {
        page.relative_to(docs).with_suffix("").as_posix().replace("README", "")
        for page in PAGES
        if docs in page.parents
    }
    assert {name.removesuffix("index.html").rstrip("/") for name in pages} - {"404.html"} == expected
    anchors = {anchor for page in pages.values() for anchor in page.xpath("//@id")}
    renamed = {
        "claimcheck.split": "claimcheck.split.split",
        "claimcheck.ClaimcheckError": "claimcheck.errors.ClaimcheckError",
    }
    assert [name for name in public_names() if renamed.get(name, name) not in anchors] == []
    outside = [
        (name, address)
        for name, page in pages.items()
        for path in LOADED
        for address in page.xpath(path)
        if "//" in address
    ]
    assert outside == []
    styles = [sheet.read_text("utf-8") for sheet in site.rglob("*.css")]
    styles += [element.text or "" for page in pages.values() for element in page.iter("style")]
    assert [
        style[:80] for style in styles if "url(http" in style or "url(//" in style or "@import" in style
    ] == []


class Quiet(SimpleHTTPRequestHandler):
    """A server of files that says nothing."""

    def log_message(self, *_: object) -> None:
        """Not a word."""


@pytest.fixture
def address(site: Path) -> Iterator[str]:
    """The site as a server on this machine has it."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site))) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


@pytest.mark.skipif(bool(MISSING), reason=MISSING)
def test_a_browser_finds_all_that_it_needs_here(address: str, tmp_path: Path) -> None:
    """Pages load, the search finds a word, the console stays empty, and no other machine is asked for anything."""
    with headless(tmp_path) as browser:
        for page in ("", "reference/python/", "how-to/generated-text/"):
            browser.get(address + page)
            loaded = browser.execute_script(
                "return performance.getEntriesByType('resource').map(each => each.name)"
            )
            assert [each for each in loaded if not each.startswith(address)] == []
        browser.find_element("css selector", "input[data-md-component=search-query]").send_keys("outdated")
        results = "[data-md-component=search-result] article"
        WebDriverWait(browser, 20).until(lambda driver: driver.find_elements("css selector", results))
        assert [entry["message"] for entry in browser.get_log("browser")] == []


def test_prompts_in_docstrings_are_code() -> None:
    """An example ends at the first empty line, and the words around it stay."""
    text = "Adds.\n\n>>> 1 + 1\n2\n>>> 2\n2\n\nAnd so on."
    assert fenced(text) == "Adds.\n\n```pycon\n>>> 1 + 1\n2\n>>> 2\n2\n```\n\nAnd so on."
