"""Wikipedia and Wikidata through their APIs, played by a real server with answers in their shape."""

import gc
import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from claimcheck.checkers import SOURCES
from claimcheck.model import Document, Label
from claimcheck.sources.answers import GIVE_UP
from claimcheck.sources.mediawiki import queries
from claimcheck.sources.wikidata import WikidataSource
from claimcheck.sources.wikipedia import WikipediaSource
from claimcheck.split import split
from claimcheck.testing import check_source_conformance
from claimcheck.verify import ExitStatus, exit_status, prepare
from tests.commands import outside
from tests.servers import Answering, Request, Site, door, serving
from tests.test_model import claim_of

Reply = dict[str, object]

TEXT = """<div class="mw-parser-output"><div class="hatnote">Not to be confused with the 2019 fire, which killed 40.</div>
<p>The <b>blast at the Orrin mine</b> killed 14 miners on 3 May 2021.<sup
class="reference"><a href="#cite_note-1">[1]</a></sup></p>
<h2><span>Aftermath</span><span class="mw-editsection">[edit]</span></h2>
<p>The mine was closed for good in July 2021. Its owner paid the families 2 million crowns each year since then.</p>
<ol class="references"><li>"Blast kills 9 miners at Orrin", Maren Courier</li></ol>
<div class="navbox">Other disasters: 300 miners killed at Tarn</div></div>"""
OLD = TEXT.replace("killed 14 miners", "killed 9 miners")
REVISIONS = [(901, "2021-05-03T18:00:00Z"), (977, "2023-01-09T10:30:00Z")]


def wikipedia(asked: dict[str, str]) -> Reply:
    """What the API of Wikipedia answers."""
    match asked:
        case {"generator": "search", "gsrsearch": words} if "Orrin" in words:
            number, moment = REVISIONS[-1]
            page = {
                "pageid": 7,
                "ns": 0,
                "title": "2021 Orrin mine blast",
                "index": 1,
                "revisions": [{"revid": number, "parentid": 1, "timestamp": moment}],
            }
            return {"batchcomplete": True, "query": {"pages": [page]}}
        case {"generator": "search"}:
            return {"batchcomplete": True}
        case {"rvstart": until}:
            before = [each for each in REVISIONS if each[1] <= until]
            found = [{"revid": number, "parentid": 1, "timestamp": moment} for number, moment in before[-1:]]
            return {"query": {"pages": [{"pageid": 7, "ns": 0, "title": "x", "revisions": found}]}}
        case {"action": "parse", "oldid": number}:
            text = OLD if number == "901" else TEXT
            return {
                "parse": {"title": "2021 Orrin mine blast", "pageid": 7, "revid": int(number), "text": text}
            }
    raise AssertionError(asked)


def quantity(amount: str, **more: object) -> Reply:
    """A statement of a count."""
    value = {"amount": amount, "unit": "1", **more}
    return {
        "mainsnak": {"snaktype": "value", "datavalue": {"value": value, "type": "quantity"}},
        "rank": "normal",
    }


def moment(time: str, precision: int = 11, calendar: str = "Q1985727") -> Reply:
    """A statement of a time."""
    value = {
        "time": time,
        "precision": precision,
        "calendarmodel": f"http://www.wikidata.org/entity/{calendar}",
        "timezone": 0,
        "before": 0,
        "after": 0,
    }
    return {
        "mainsnak": {"snaktype": "value", "datavalue": {"value": value, "type": "time"}},
        "rank": "normal",
    }


def item(claims: Reply, label: str = "Orrin mine blast") -> Reply:
    """An item of Wikidata."""
    return {
        "type": "item",
        "id": "Q42",
        "lastrevid": 555,
        "modified": "2022-08-01T12:00:00Z",
        "labels": {"en": {"language": "en", "value": label}},
        "descriptions": {},
        "claims": claims,
    }


BLAST = item(
    {"P1120": [quantity("+14")], "P1339": [quantity("+30")], "P585": [moment("+2021-05-03T00:00:00Z")]}
)


def wikidata(entity: Reply) -> Callable[[dict[str, str]], Reply]:
    """What the API of Wikidata answers that has one item."""

    def answer(asked: dict[str, str]) -> Reply:
        match asked:
            case {"list": "search"}:
                return {"query": {"search": [{"ns": 0, "title": "Q42", "pageid": 1}]}}
            case {"action": "wbgetentities", "ids": "Q42"}:
                return {"entities": {"Q42": entity}, "success": 1}
        raise AssertionError(asked)

    return answer


def playing(answer: Callable[[dict[str, str]], object]) -> Callable[[Request], None]:
    """An API whose answers a function gives."""

    def reply(request: Request) -> None:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(request.path).query).items()}
        request.answer(json.dumps(answer(asked)), Content_Type="application/json; charset=utf-8")

    return reply


@pytest.fixture
def site() -> Iterator[Site]:
    """Both APIs, on a host whose robots.txt keeps crawlers from them."""
    pages: dict[str, str | bytes | Answering] = {
        "/w/api.php": playing(wikipedia),
        "/d/api.php": playing(wikidata(BLAST)),
        "/robots.txt": "User-agent: *\nDisallow: /",
    }
    with serving(pages) as site:
        yield site


def wiki(site: Site, folder: Path, **options: object) -> WikipediaSource:
    """The source for the server's Wikipedia."""
    return WikipediaSource(web=door(folder), api=f"{site.url}/w/api.php", **options)  # type: ignore[arg-type]


def tables(site: Site, folder: Path, *names: str) -> dict[str, dict[str, dict[str, object]]]:
    """The options of a run that asks the server's wikis."""
    known = {"wikipedia": {"api": f"{site.url}/w/api.php"}, "wikidata": {"api": f"{site.url}/d/api.php"}}
    web: dict[str, object] = {"allow_private": True, "pause": 0, "cache": str(folder)}
    return {SOURCES: {"web": web, **{name: dict[str, object](known[name]) for name in names}}}


CLAIM = claim_of("The blast at the Orrin mine killed 12 miners.", "killed 12 miners")


def test_a_page_is_read_at_a_revision(site: Site, tmp_path: Path) -> None:
    """The address names it for ever, and its day is that of the revision."""
    source = wiki(site, tmp_path)
    [first, *_] = source.search(CLAIM, 5)
    [page] = source.documents
    assert first.document == page
    assert page.source == f"{site.url}/w/index.php?title=2021_Orrin_mine_blast&oldid=977"
    assert (page.title, page.published, page.dated_by) == (
        "2021 Orrin mine blast",
        date(2023, 1, 9),
        "metadata",
    )
    assert "killed 14 miners on 3 May 2021." in first.span.text


@pytest.mark.parametrize("other", ["which killed 40", "kills 9 miners", "300 miners", "[edit]", "[1]"])
def test_what_is_about_the_page_is_no_part_of_it(other: str, site: Site, tmp_path: Path) -> None:
    """Marks of notes, titles of its sources, and what leads to other pages."""
    source = wiki(site, tmp_path)
    list(source.search(CLAIM, 5))
    assert other not in source.documents[0].text
    assert "closed for good" in source.documents[0].text


def test_a_page_is_read_as_of_a_day(site: Site, tmp_path: Path) -> None:
    """As it was at the end of it; a page that is younger is not there."""
    source = wiki(site, tmp_path, as_of="2021-05-03")
    list(source.search(CLAIM, 5))
    assert [page.published for page in source.documents] == [date(2021, 5, 3)]
    assert "killed 9 miners" in source.documents[0].text
    assert list(wiki(site, tmp_path, as_of="2021-05-02").search(CLAIM, 5)) == []


def test_a_question_is_asked_once(site: Site, tmp_path: Path) -> None:
    """However many claims lead to it."""
    source = wiki(site, tmp_path)
    assert list(source.search(CLAIM, 5)) == list(source.search(CLAIM, 5))
    assert max(site.counts.values()) == 1


def test_the_sources_keep_the_promises_of_sources(site: Site, tmp_path: Path) -> None:
    """As the kit for authors of plugins states them."""
    check_source_conformance(wiki(site, tmp_path), examples=10)
    check_source_conformance(WikidataSource(web=door(tmp_path), api=f"{site.url}/d/api.php"), examples=10)


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        ({"P1120": [quantity("+1187")]}, "1,187 people were killed in the Orrin mine blast."),
        ({"P1339": [quantity("+30")]}, "30 people were injured in the Orrin mine blast."),
        ({"P585": [moment("+2021-05-03T00:00:00Z")]}, "The Orrin mine blast took place on 3 May 2021."),
        ({"P580": [moment("+2021-05-00T00:00:00Z", 10)]}, "The Orrin mine blast began in May 2021."),
        ({"P582": [moment("+2021-00-00T00:00:00Z", 9)]}, "The Orrin mine blast ended in 2021."),
        (
            {
                "P1120": [
                    {**quantity("+9"), "qualifiers": {"P585": [moment("+2021-05-04T00:00:00Z")["mainsnak"]]}}
                ]
            },
            "As of 4 May 2021, 9 people were killed in the Orrin mine blast.",
        ),
        (
            {
                "P1082": [
                    {
                        **quantity("+61000"),
                        "qualifiers": {"P585": [moment("+2020-00-00T00:00:00Z", 9)["mainsnak"]]},
                    }
                ]
            },
            "As of 2020, the population of Orrin mine blast was 61,000.",
        ),
        (
            {
                "P1120": [
                    quantity("+9"),
                    {**quantity("+14"), "rank": "preferred"},
                    {**quantity("+3"), "rank": "deprecated"},
                ]
            },
            "14 people were killed in the Orrin mine blast.",
        ),
        (
            {"P1120": [quantity("+14", lowerBound="+14", upperBound="+14")]},
            "14 people were killed in the Orrin mine blast.",
        ),
        ({"P1120": [quantity("+14", lowerBound="+10", upperBound="+20")]}, ""),
        ({"P1120": [quantity("+14", unit="http://www.wikidata.org/entity/Q11573")]}, ""),
        ({"P1120": [quantity("+1.5")]}, ""),
        ({"P1120": [quantity("many")]}, ""),
        ({"P1120": [{"mainsnak": {"snaktype": "somevalue"}, "rank": "normal"}]}, ""),
        ({"P1120": [{**quantity("+3"), "rank": "deprecated"}]}, ""),
        ({"P585": [moment("+1520-05-03T00:00:00Z", calendar="Q1985786")]}, ""),
        ({"P585": [moment("-0044-03-15T00:00:00Z")]}, ""),
        ({"P585": [moment("+2021-13-41T00:00:00Z")]}, ""),
        ({"P585": [moment("+2000-00-00T00:00:00Z", 7)]}, ""),
    ],
)
def test_a_statement_is_a_sentence(claims: Reply, said: str, tmp_path: Path) -> None:
    """With its number or day; a vague, unknown or outdated value says nothing."""
    with serving({"/w/api.php": playing(wikidata(item(claims)))}) as site:
        source = WikidataSource(web=door(tmp_path), api=f"{site.url}/w/api.php")
        list(source.search(CLAIM, 5))
    assert [document.text for document in source.documents] == ([said] if said else [])


def test_a_statement_cites_its_revision(site: Site, tmp_path: Path) -> None:
    """And is of the day on which the item was changed last."""
    source = WikidataSource(web=door(tmp_path), api=f"{site.url}/d/api.php")
    [first, *_] = source.search(CLAIM, 5)
    assert first.document.source == f"{site.url}/d/index.php?title=Q42&oldid=555"
    assert (first.document.title, first.document.published) == ("Orrin mine blast", date(2022, 8, 1))


@pytest.mark.parametrize(
    ("document", "found"),
    [
        (Document("The blast at the Orrin mine of 2021 killed 12."), ["Orrin 2021"]),
        (Document("Twelve people died.", title="Blast at Orrin"), ["Orrin"]),
        (Document("A dam broke at Tarn on Monday.\n\nIt killed 12 people."), ["Tarn"]),
        (Document("It killed twelve people."), []),
    ],
)
def test_a_claim_is_searched_for_by_its_names(document: Document, found: list[str]) -> None:
    """Those of its sentence, else those of its text."""
    claim = split(document, kinds=["casualty"])[-1]
    assert list(queries(claim))[: len(found) or None] == found


@pytest.mark.parametrize("source", [WikipediaSource, WikidataSource])
@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda request: request.answer("down", 503), "is answered with 503 Service Unavailable"),
        (lambda request: request.answer("<html>"), "gave no JSON; look whether http"),
        (lambda request: request.answer("[" * 100_000), "gave no JSON"),
        (lambda request: request.answer("[]"), "refused a question: it does not say why"),
        (
            lambda request: request.answer('{"errors": [{"code": "x", "text": "Too \\u001b[2J many"}]}'),
            "refused a question: Too [2J many",
        ),
        (playing(lambda _: {"query": {"pages": [{"index": "x"}], "search": 7}}), "gave no"),
        (playing(lambda _: {"query": []}), "gave no"),
    ],
)
def test_an_api_that_fails_is_told_and_no_verdict(
    source: Callable[..., WikipediaSource | WikidataSource],
    answer: Callable[[Request], object],
    said: str,
    tmp_path: Path,
) -> None:
    """The failure names its host, and after some the API is left alone."""
    # Else doors that other tests left may be collected at the bottom of a deep answer, where none can be closed.
    gc.collect()
    with serving({"/w/api.php": answer}) as site:
        asking = source(web=door(tmp_path), api=f"{site.url}/w/api.php")
        for number in range(2 * GIVE_UP):
            claim = claim_of(f"The dam of Orrin{'abcdef'[number]} killed 12 people.", "killed 12 people")
            assert list(asking.search(claim, 5)) == []
        assert said in str(asking.errors[0])
        assert "127.0.0.1" in str(asking.errors[0])
        assert len(asking.errors) <= GIVE_UP


def test_a_wiki_is_asked_when_it_is_named(site: Site, tmp_path: Path) -> None:
    """A run with both: the verdict rests on them, and the report lists the revisions."""
    options = tables(site, tmp_path, "wikipedia", "wikidata")
    document = Document("The blast at the Orrin mine killed 12 miners.")
    report = prepare(options=options, kinds=["casualty"]).check(document)
    assert [verdict.label for verdict in report.verdicts] == [Label.REFUTED]
    assert [each.source.rpartition("/")[2] for each in report.sources] == [
        "index.php?title=Q42&oldid=555",
        "index.php?title=2021_Orrin_mine_blast&oldid=977",
    ]


def test_the_command_asks_by_source_and_again_offline(site: Site, tmp_path: Path) -> None:
    """What the first run was told, the second has from the cache."""
    (tmp_path / "claimcheck.toml").write_text(
        f'[sources.web]\nallow_private = true\npause = 0\ncache = "{tmp_path}/kept"\n'
        f'[sources.wikipedia]\nenabled = false\napi = "{site.url}/w/api.php"\n',
        "utf-8",
    )
    (tmp_path / "draft.txt").write_text("The blast at the Orrin mine killed 12 miners.\n", "utf-8")
    run = ("check", "draft.txt", "--source", "wikipedia", "--kinds", "casualty", "-q")
    first = outside(tmp_path, *run)
    assert first.returncode == ExitStatus.CLAIM_FAILED, first.stdout + first.stderr
    assert "the source says 14 miners" in first.stdout
    asked = len(site.asked)
    second = outside(tmp_path, *run, "--offline")
    assert second.stdout.partition(" in ")[0] == first.stdout.partition(" in ")[0]
    assert len(site.asked) == asked


def test_a_wiki_that_is_not_there_is_a_failure(tmp_path: Path) -> None:
    """The exit status says so; the text is still checked."""
    with serving({}) as site:
        options = tables(site, tmp_path, "wikipedia")
        report = prepare(options=options, kinds=["casualty"]).check(
            Document("The dam at Orrin killed 12 people.")
        )
    [failure] = report.failures
    assert failure.checker == "wikipedia"
    assert "is answered with 404 Not Found" in failure.error
    assert exit_status([report]) is ExitStatus.PLUGIN_FAILED
