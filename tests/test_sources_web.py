"""Pages as documents and as references, and the pages that a text cites, from a real server."""

from collections.abc import Iterator
from pathlib import Path
from threading import Barrier

import pytest

from claimcheck.checkers import SOURCES
from claimcheck.errors import InputError, PluginOptionError
from claimcheck.model import Document, Label
from claimcheck.read import citations, read_content, read_document
from claimcheck.sources.web import WebSource
from claimcheck.testing import check_source_conformance
from claimcheck.verify import ExitStatus, exit_status, prepare
from tests.commands import outside
from tests.files import pdf
from tests.servers import Answering, Request, Site, door, serving

WIRE = """<!doctype html><html lang="en"><head><title>Blast at Orrin</title>
<meta property="og:site_name" content="Maren Courier">
<meta property="article:published_time" content="2021-05-03"></head>
<body><nav><a href="/home">Home</a></nav><article><h1>Blast at Orrin</h1>
<p>The blast at the Orrin mine killed 14 miners on Monday, officials said.</p>
<p>More is told in <a href="https://elsewhere.example/report#p2">the report</a> and
<a href="more.html">here</a>.</p></article></body></html>"""
FALSE = "The blast at the Orrin mine killed 12 miners."


def printed(request: Request) -> None:
    """A PDF under a name that does not say so."""
    request.answer(pdf("The blast at the Orrin mine killed 14 miners on Monday."), Content_Type="text/plain")


def latin(request: Request) -> None:
    """A text in a charset that only its host names."""
    request.answer(
        "Fourteen miners died at Orrín.".encode("latin-1"), Content_Type="text/plain; charset=latin-1"
    )


@pytest.fixture
def site() -> Iterator[Site]:
    """A site with a story in several formats."""
    with serving({"/story": WIRE, "/download": printed, "/note": latin}) as site:
        yield site


def options(folder: Path) -> dict[str, dict[str, dict[str, object]]]:
    """The options of a run that may ask this machine."""
    return {SOURCES: {"web": {"allow_private": True, "pause": 0, "cache": str(folder)}}}


def configure(folder: Path) -> None:
    """A folder whose runs may ask this machine."""
    (folder / "claimcheck.toml").write_text(
        f'[sources.web]\nallow_private = true\npause = 0\ncache = "{folder}/kept"\n', "utf-8"
    )


def test_a_page_is_a_document(site: Site, tmp_path: Path) -> None:
    """Its source is the address; the rest is what the page says, as of a file."""
    document = read_document(f"{site.url}/story", web=door(tmp_path))
    assert document.source == f"{site.url}/story"
    assert (document.title, document.publisher) == ("Blast at Orrin", "Maren Courier")
    assert str(document.published) == "2021-05-03"
    assert "killed 14 miners" in document.text


def test_what_a_page_is_goes_by_its_content(site: Site, tmp_path: Path) -> None:
    """Whatever its host says of it; what the bytes leave open, the host says."""
    assert read_document(f"{site.url}/download", web=door(tmp_path)).span.page == 1
    assert read_document(f"{site.url}/note", web=door(tmp_path)).text == "Fourteen miners died at Orrín."


@pytest.mark.parametrize(
    ("source", "media_type", "data", "text"),
    [
        ("https://a.example/x", "text/html", b"<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("https://a.example/x.html?q=1", "text/plain", b"<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("https://a.example/x.php", "application/octet-stream", b"One", "One"),
        ("https://a.example/x.csv?q=a.html", "", b"a,b\n1,2\n", None),
    ],
)
def test_media_type_and_the_suffix_of_the_path_say_the_rest(
    source: str, media_type: str, data: bytes, text: str | None
) -> None:
    """Of an address the suffix is that of its path."""
    [document] = read_content(data, source, media_type=media_type)
    assert isinstance(document, Document)
    assert (document.text == text) if text else document.page_unit == "row"


def test_nothing_is_fetched_unasked() -> None:
    """Without a door to the network an address is refused by name."""
    with pytest.raises(InputError, match="is an address that is not fetched here"):
        read_document("https://example.org/page")


def test_a_page_is_a_reference(site: Site, tmp_path: Path) -> None:
    """The verdict cites its address."""
    verifier = prepare([f"{site.url}/story"], options=options(tmp_path), kinds=["casualty"])
    report = verifier.check(Document(FALSE))
    [verdict] = report.verdicts
    assert verdict.label is Label.REFUTED
    assert verdict.findings[0].evidence.document.source == f"{site.url}/story"
    assert [document.source for document in report.sources] == [f"{site.url}/story"]


def test_a_page_that_cannot_be_had_leaves_the_others(site: Site, tmp_path: Path) -> None:
    """It is told by its address, as an input that cannot be read."""
    pages = [f"{site.url}/none", f"{site.url}/story"]
    report = prepare(pages, options=options(tmp_path), kinds=["casualty"]).check(Document(FALSE))
    assert report.verdicts[0].label is Label.REFUTED
    [failure] = report.failures
    assert failure.error.startswith(f"{site.url}/none: is answered with 404 Not Found")
    assert exit_status([report]) is ExitStatus.UNUSABLE


def test_hosts_are_asked_side_by_side_and_one_host_page_by_page(tmp_path: Path) -> None:
    """Whatever answers first, the pages come in the order of their addresses."""
    both = Barrier(2, timeout=20)

    def together(request: Request) -> None:
        both.wait()
        request.answer(WIRE, Content_Type="text/html")

    pages: dict[str, str | bytes | Answering] = {"/a": together, "/b": WIRE, "/c": WIRE}
    with serving(pages) as one, serving({"/a": together}) as other:
        addresses = [f"{one.url}/{name}" for name in "abc"]
        source = WebSource((*addresses, f"{other.url}/a"), web=door(tmp_path, robots=False))
        found = [document.source for document in source.documents]
    assert found == sorted([*addresses, f"{other.url}/a"])
    assert one.asked == ["/a", "/b", "/c"]


def test_the_source_keeps_the_promises_of_sources(site: Site, tmp_path: Path) -> None:
    """As the kit for authors of plugins states them."""
    check_source_conformance(WebSource((f"{site.url}/story",), web=door(tmp_path)), examples=10)


def test_an_unknown_option_is_refused() -> None:
    """Before anything is asked, also where no page is a reference."""
    with pytest.raises(PluginOptionError, match="source 'web' does not know the option 'ofline'"):
        prepare([], options={SOURCES: {"web": {"ofline": True}}})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See [the report](https://a.example/r) for more.", ["https://a.example/r"]),
        ('See [the report](https://a.example/r "Report").', ["https://a.example/r"]),
        ("See [it](https://a.example/a_(b)), and so on.", ["https://a.example/a_(b)"]),
        ("A claim.[^1]\n\n[^1]: Wire, <https://a.example/x>.", ["https://a.example/x"]),
        (
            "[1]: https://a.example/x\n[2]: https://b.example/y",
            ["https://a.example/x", "https://b.example/y"],
        ),
        ("It is at https://a.example/x. And https://a.example/x#p.", ["https://a.example/x"]),
        (
            "![map](https://a.example/m.png)](https://b.example/x)",
            ["https://a.example/m.png", "https://b.example/x"],
        ),
        ("Nothing at http:// or https://[ or ftp://a.example/x.", []),
    ],
)
def test_the_links_of_a_text_are_its_citations(text: str, found: list[str]) -> None:
    """In every way that Markdown writes them, each once and without the signs around it."""
    assert list(citations(Document(text), 9)) == found


def test_the_links_of_a_page_are_its_citations(site: Site, tmp_path: Path) -> None:
    """Those of its text that lead to another host: a menu, and the site itself, are no citations."""
    document = read_document(f"{site.url}/story", web=door(tmp_path))
    assert document.links == ("https://elsewhere.example/report", f"{site.url}/more.html")
    assert citations(document, 9) == ("https://elsewhere.example/report",)
    saved = read_content(WIRE.encode(), "story.html")[0]
    assert isinstance(saved, Document)
    assert citations(saved, 9) == ("https://elsewhere.example/report",)


def test_no_more_links_than_asked_for() -> None:
    """The first in the text."""
    text = " ".join(f"https://a.example/{number}" for number in range(50))
    assert citations(Document(text), 2) == ("https://a.example/0", "https://a.example/1")


def test_a_text_is_checked_against_what_it_cites(site: Site, tmp_path: Path) -> None:
    """By the real command: each text against its own citations, and what cannot be had is told by its address."""
    configure(tmp_path)
    (tmp_path / "cites.md").write_text(
        f"{FALSE} [The Courier]({site.url}/story) [Gone]({site.url}/gone)\n", "utf-8"
    )
    (tmp_path / "bare.md").write_text(f"{FALSE}\n", "utf-8")
    run = ("check", "cites.md", "bare.md", "--follow-citations", "--kinds", "casualty", "-q")
    done = outside(tmp_path, *run)
    assert done.returncode == ExitStatus.UNUSABLE, done.stdout + done.stderr
    assert "cites.md:1:29: refuted" in done.stdout
    assert f"{site.url}/gone: is answered with 404" in "".join(
        done.stdout.split("\n               ")
    ).replace("  ", " ")
    assert "1 refuted, 1 unconfirmed" in done.stdout


def test_the_command_reads_a_page_and_has_it_offline(site: Site, tmp_path: Path) -> None:
    """The second run answers from the cache, and prints the same."""
    configure(tmp_path)
    run = ("check", f"{site.url}/story", "--against", f"{site.url}/download", "--kinds", "casualty", "-q")
    first = outside(tmp_path, *run)
    assert first.returncode == ExitStatus.OK, first.stdout + first.stderr
    asked = len(site.asked)
    second = outside(tmp_path, *run, "--offline")
    assert second.returncode == ExitStatus.OK, second.stdout + second.stderr
    assert second.stdout.partition(" in ")[0] == first.stdout.partition(" in ")[0] == "1 supported"
    assert len(site.asked) == asked
    missing = outside(tmp_path, "check", f"{site.url}/other", "--offline")
    assert missing.returncode == ExitStatus.UNUSABLE
    assert "is not in the cache, and only the cache is asked" in missing.stderr
