"""An offline Wikipedia: a real ZIM file, made here, searched by its own index."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from libzim.writer import Creator, Hint, Item, StringProvider

from claimcheck.model import Document, Label
from claimcheck.sources.zim import ZimSource
from claimcheck.testing import check_source_conformance
from claimcheck.verify import ExitStatus, exit_status, prepare
from tests.commands import outside
from tests.test_model import claim_of

CLAIM = claim_of("The blast at the Orrin mine killed 12 miners.", "killed 12 miners")
PAGES = {
    "Orrin_mine": (
        "Orrin mine",
        (
            "<html><head><title>Orrin mine</title></head><body><h1>Orrin mine</h1>"
            "<p>The blast at the Orrin mine killed 14 miners on 3 May 2021.<sup class='reference'>[1]</sup></p>"
            "<p>The mine has been closed since, and its owner has paid the families of the town for years.</p>"
            "<div class='navbox'>Other blasts: 300 miners killed at Kelm</div></body></html>"
        ),
    ),
    "Tarn": ("Tarn", "<html><body><p>Tarn is a town of 61,000 people in Sarenia.</p></body></html>"),
}


class Page(Item):  # type: ignore[misc]  # libzim ships no type information
    """A page of the file."""

    def __init__(self, path: str, title: str, text: str) -> None:
        super().__init__()
        self._about = path, title, text

    def get_path(self) -> str:
        """Its path."""
        return self._about[0]

    def get_title(self) -> str:
        """Its title."""
        return self._about[1]

    def get_mimetype(self) -> str:
        """All are pages."""
        return "text/html"

    def get_contentprovider(self) -> object:
        """What it says."""
        return StringProvider(self._about[2])

    def get_hints(self) -> dict[object, object]:
        """It is found by a search."""
        return {Hint.FRONT_ARTICLE: True}


def make(
    path: Path, pages: Mapping[str, tuple[str, str]] = PAGES, *, indexed: bool = True, day: str = "2023-06-30"
) -> str:
    """A ZIM file."""
    with Creator(path).config_indexing(indexed, "eng") as creator:
        creator.set_mainpath(next(iter(pages)))
        for name, (title, text) in pages.items():
            creator.add_item(Page(name, title, text))
        for name, value in {"Date": day, "Creator": "Wikipedia", "Language": "eng"}.items():
            creator.add_metadata(name, value)
    return str(path)


@pytest.fixture
def wiki(tmp_path: Path) -> str:
    """A small wiki."""
    return make(tmp_path / "wiki.zim")


def test_a_page_is_found_by_the_index_of_its_file(wiki: str) -> None:
    """It cites file and page, and speaks as of the day on which the wiki was copied."""
    source = ZimSource((wiki,))
    [first, *_] = source.search(CLAIM, 5)
    [page] = source.documents
    assert first.document == page
    assert (page.source, page.title) == (f"{wiki}#Orrin_mine", "Orrin mine")
    assert (page.published, page.dated_by, page.publisher) == (date(2023, 6, 30), "metadata", "Wikipedia")
    assert "killed 14 miners on 3 May 2021." in first.span.text


@pytest.mark.parametrize("other", ["[1]", "300 miners"])
def test_what_is_not_the_article_is_left_out(other: str, wiki: str) -> None:
    """As of pages from the web."""
    source = ZimSource((wiki,))
    list(source.search(CLAIM, 5))
    assert other not in source.documents[0].text


def test_where_no_page_holds_all_names_each_is_looked_for(wiki: str) -> None:
    """And the pages found for any of them are looked at."""
    claim = claim_of("Traders of Kelmar met in Tarn, where 60,000 people live.", "60,000 people")
    assert [each.document.title for each in ZimSource((wiki,)).search(claim, 5)] == ["Tarn"]
    nowhere = claim_of("Traders met in Zarbek, where 60,000 people live.", "60,000 people")
    assert list(ZimSource((wiki,)).search(nowhere, 5)) == []


def test_a_file_without_a_day_has_none(tmp_path: Path) -> None:
    """Nor has one whose day is none."""
    source = ZimSource((make(tmp_path / "wiki.zim", day="some day"),))
    list(source.search(CLAIM, 5))
    assert [page.published for page in source.documents] == [None]


def test_a_zim_file_is_a_reference(wiki: str) -> None:
    """By its content, whatever its name; the verdict rests on the page."""
    renamed = Path(wiki).rename(Path(wiki).with_suffix(".bin"))
    report = prepare([str(renamed)], kinds=["casualty"]).check(
        Document("The blast at the Orrin mine killed 12 miners.")
    )
    assert [verdict.label for verdict in report.verdicts] == [Label.REFUTED]
    assert [page.source for page in report.sources] == [f"{renamed}#Orrin_mine"]


def test_the_source_keeps_the_promises_of_sources(wiki: str) -> None:
    """As the kit for authors of plugins states them."""
    check_source_conformance(ZimSource((wiki,)), examples=10)


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda data: data[:4], "is no ZIM file that can be read"),
        (lambda data: data[: len(data) // 2], "is no ZIM file that can be read"),
        (lambda data: data[:4] + b"\xff" * 200, "is no ZIM file that can be read"),
    ],
)
def test_a_damaged_file_is_told(damage: object, said: str, wiki: str) -> None:
    """With its name and a remedy, as an input that cannot be read."""
    assert callable(damage)
    Path(wiki).write_bytes(damage(Path(wiki).read_bytes()))
    report = prepare([wiki], kinds=["casualty"]).check(Document("The blast at Orrin killed 12 people."))
    [failure] = report.failures
    assert failure.error.startswith(f"{wiki}: {said}")
    assert exit_status([report]) is ExitStatus.UNUSABLE


def test_a_file_without_an_index_is_told(tmp_path: Path) -> None:
    """It could only be read through as a whole."""
    [error] = ZimSource((make(tmp_path / "wiki.zim", indexed=False),)).errors
    assert "has no full-text index; download it again" in str(error)


def test_without_the_extra_the_message_names_it(wiki: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is missing, and how it is had."""
    monkeypatch.setitem(__import__("sys").modules, "libzim.reader", None)
    [error] = ZimSource((wiki,)).errors
    assert "needs the extra 'zim'" in str(error)
    assert str(error).endswith('pip install "claimcheck-news[zim]"')


@pytest.mark.usefixtures("wiki")
def test_the_command_cites_file_and_page(tmp_path: Path) -> None:
    """And the line in the article."""
    (tmp_path / "draft.txt").write_text("The blast at the Orrin mine killed 12 miners.\n", "utf-8")
    done = outside(tmp_path, "check", "draft.txt", "--against", "wiki.zim", "--kinds", "casualty")
    assert done.returncode == ExitStatus.CLAIM_FAILED, done.stdout + done.stderr
    assert "wiki.zim#Orrin_mine:3" in done.stdout
