"""Published fact-checks as a source: files, pages, and the API, played by a real server."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from claimcheck.checkers import SOURCES
from claimcheck.model import Document, Label
from claimcheck.sources.claimreviews import KEY, ClaimReviewSource
from claimcheck.sources.reviews import from_json, from_page, is_review
from claimcheck.testing import check_source_conformance
from claimcheck.verify import prepare
from tests.commands import outside
from tests.servers import Request, Site, door, serving
from tests.test_model import claim_of

CLAIM = "The mayor of Tarn has sold the town's wells."
REVIEW: dict[str, object] = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "url": "https://facts.example/wells",
    "claimReviewed": CLAIM,
    "datePublished": "2021-05-04",
    "author": {"@type": "Organization", "name": "Maren Facts"},
    "reviewRating": {
        "@type": "Rating",
        "ratingValue": "1",
        "bestRating": 5,
        "worstRating": 1,
        "alternateName": "False",
    },
}
PAGE = """<!doctype html><html><head><script>var type = "ClaimReview";</script>
<script type="application/ld+json">{{"@type": broken</script>
<script type='application/ld+json'>{}</script></head><body><p>Did the mayor sell the wells?</p></body></html>"""
API = {
    "claims": [
        {
            "text": CLAIM,
            "claimant": "A post",
            "claimReview": [
                {
                    "publisher": {"name": "Maren Facts", "site": "facts.example"},
                    "url": "https://facts.example/wells",
                    "reviewDate": "2021-05-04T10:00:00Z",
                    "textualRating": "False",
                    "languageCode": "en",
                }
            ],
        }
    ]
}


def api(keys: list[str]) -> Callable[[Request], None]:
    """The API, which writes down the keys that it is asked with."""

    def answer(request: Request) -> None:
        keys.append(request.headers.get("X-Goog-Api-Key", ""))
        asked = parse_qs(urlsplit(request.path).query)
        found = API if "wells" in asked["query"][0] else {}
        request.answer(json.dumps(found), Content_Type="application/json")

    return answer


@pytest.fixture
def keys() -> list[str]:
    """The keys that the API was asked with."""
    return []


@pytest.fixture
def site(keys: list[str]) -> Iterator[Site]:
    """A page of a fact-checker, and the API."""
    with serving({"/check": PAGE.format(json.dumps(REVIEW)), "/none": "<p>x</p>", "/api": api(keys)}) as site:
        yield site


def about(document: Document) -> tuple[object, ...]:
    """What a document says of the review."""
    assert document.fact_check
    return document.fact_check.claimed, document.fact_check.reviewer, document.fact_check.rating


@pytest.mark.parametrize(
    "found",
    [
        REVIEW,
        [REVIEW],
        {"@graph": [{"@type": "WebPage"}, REVIEW]},
        {"dataFeedElement": [{"@type": "DataFeedItem", "item": [REVIEW]}]},
        {**REVIEW, "@type": ["Review", "https://schema.org/ClaimReview"]},
        {**REVIEW, "author": [{"name": "Maren Facts"}, {"name": "Another"}]},
        {**REVIEW, "author": None, "publisher": "Maren Facts"},
    ],
)
def test_a_review_is_found_wherever_it_stands(found: object) -> None:
    """In JSON-LD of any layout, with who wrote it."""
    [document] = from_json(found, "feed.json")
    assert about(document) == (CLAIM, "Maren Facts", "False")
    assert (document.source, document.published) == ("https://facts.example/wells", date(2021, 5, 4))


def test_its_text_is_the_rating_alone() -> None:
    """So that no checker takes what is reviewed for the reviewer's own word."""
    [document] = from_json(REVIEW, "feed.json")
    assert document.text == "Rated “False” by Maren Facts."
    long = {
        **REVIEW,
        "reviewRating": {"alternateName": "The wells were leased in 2019 for 12 years, not sold"},
    }
    assert next(from_json(long, "feed.json")).text == "Rated by Maren Facts."


@pytest.mark.parametrize(
    "found",
    [
        None,
        7,
        [],
        {"@type": "Review"},
        {"@type": "ClaimReview"},
        {"@type": "ClaimReview", "claimReviewed": "x"},
        {"@type": "ClaimReview", "claimReviewed": "x", "author": 7, "url": "javascript:alert(1)"},
        {"@type": "ClaimReview", "claimReviewed": "", "author": "y"},
    ],
)
def test_what_is_no_review_is_none(found: object) -> None:
    """One without a claim, or by nobody."""
    assert list(from_json(found, "feed.json")) == []


def test_nothing_of_a_review_can_act() -> None:
    """Control characters go, and an address is one of the web."""
    [document] = from_json({**REVIEW, "url": "file:///etc", "author": "Maren\x1b[2J\nFacts"}, "feed.json")
    assert document.source == "feed.json"
    assert document.publisher == "Maren [2J Facts"


@pytest.mark.parametrize(
    ("page", "count"),
    [
        (PAGE.format(json.dumps([REVIEW, {**REVIEW, "author": "B"}])), 2),
        ("<script type=application/ld+json>" * 20_000, 0),
        ("<script " * 100_000 + "type=application/ld+json>", 0),
        (f"<script type=application/ld+json>{'[' * 100_000}</script>", 0),
        (f"<script type=application/ld+json>{json.dumps(REVIEW)}", 1),
    ],
)
def test_the_scripts_of_a_page_are_read(page: str, count: int) -> None:
    """One that is broken, or does not end, leaves the others."""
    assert len(list(from_page(page, "page.html"))) == count


@pytest.mark.parametrize(
    ("head", "is_one"),
    [
        (json.dumps(REVIEW).encode(), True),
        (PAGE.format(json.dumps(REVIEW)).encode(), True),
        (b'{"@type": ["https://schema.org/ClaimReview"]}', True),
        (b"A text about ClaimReview and its @type.", False),
        (b'{"@type": "Review", "about": "ClaimReview"}', False),
        (b"", False),
    ],
)
def test_a_file_of_reviews_is_known_by_its_content(head: bytes, is_one: bool) -> None:  # noqa: FBT001
    """Whatever its name."""
    assert is_review(head) == is_one


def options(folder: Path, **table: object) -> dict[str, dict[str, dict[str, object]]]:
    """The options of a run that may ask this machine."""
    return {
        SOURCES: {
            "web": {"allow_private": True, "pause": 0, "cache": str(folder / "kept")},
            "claimreviews": dict(table),
        }
    }


def test_files_and_pages_are_references(site: Site, tmp_path: Path) -> None:
    """A file by its content, a page by the word before its address; the finding names the reviewer."""
    (tmp_path / "feed").write_text(json.dumps([{**REVIEW, "author": "Tarn Watch", "url": ""}]), "utf-8")
    references = [str(tmp_path / "feed"), f"claimreviews:{site.url}/check"]
    report = prepare(references, options=options(tmp_path)).check(Document(CLAIM))
    assert [failure.error for failure in report.all_failures] == []
    [verdict] = [each for each in report.verdicts if each.claim.kind == "statement"]
    assert verdict.label is Label.REFUTED
    assert {finding.message for finding in verdict.findings} == {
        "Maren Facts has reviewed this claim and rates it “False”",
        "Tarn Watch has reviewed this claim and rates it “False”",
    }


def test_a_reference_without_a_review_is_told(site: Site, tmp_path: Path) -> None:
    """By its name, with the others still read."""
    source = ClaimReviewSource(
        (f"claimreviews:{site.url}/none", f"claimreviews:{site.url}/gone", f"claimreviews:{tmp_path}/none"),
        web=door(tmp_path),
    )
    said = [str(error) for error in source.errors]
    assert f"{site.url}/none: holds no ClaimReview; give the page of a fact-check" in said[0]
    assert f"{site.url}/gone: is answered with 404 Not Found" in said[1]
    assert said[2].startswith(f"{tmp_path}/none: cannot be read, or is empty")


def test_the_api_is_asked_with_the_key(
    site: Site, keys: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the option or the environment; the key stands in no address, and so in no cache and no message."""
    claim = claim_of(CLAIM, CLAIM)
    for key in ("secret", ""):
        monkeypatch.setenv(KEY, "other")
        source = ClaimReviewSource(web=door(tmp_path / (key or "b")), api=f"{site.url}/api", key=key)
        [evidence] = source.search(claim, 5)
        assert about(evidence.document) == (CLAIM, "Maren Facts", "False")
        assert list(source.search(claim, 5)) == [evidence]
    assert keys == ["secret", "other"]
    assert not any("secret" in path for path in site.asked)
    assert b"secret" not in (tmp_path / "secret" / "pages.sqlite").read_bytes()
    assert "secret" not in repr(source)


def test_without_a_key_the_message_names_both_ways(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And nothing is asked."""
    monkeypatch.delenv(KEY, raising=False)
    source = ClaimReviewSource(web=door(tmp_path))
    assert list(source.search(claim_of(CLAIM, CLAIM), 5)) == []
    assert f"set the option 'key' of the source 'claimreviews', or the environment variable {KEY}" in str(
        source.errors[0]
    )


def test_files_alone_ask_nobody(site: Site, keys: list[str], tmp_path: Path) -> None:
    """The API is asked where there is nothing else, or where `search_api` says so."""
    (tmp_path / "feed").write_text(json.dumps({**REVIEW, "author": "Tarn Watch"}), "utf-8")
    claim = claim_of(CLAIM, CLAIM)
    for search_api, count in ((False, 1), (True, 2)):
        source = ClaimReviewSource(
            (str(tmp_path / "feed"),),
            web=door(tmp_path),
            api=f"{site.url}/api",
            key="k",
            search_api=search_api,
        )
        assert len(list(source.search(claim, 5))) == count
    assert keys == ["k"]


def test_the_source_keeps_the_promises_of_sources(tmp_path: Path) -> None:
    """As the kit for authors of plugins states them."""
    (tmp_path / "feed").write_text(json.dumps([REVIEW, REVIEW, {**REVIEW, "author": "B"}]), "utf-8")
    check_source_conformance(ClaimReviewSource((str(tmp_path / "feed"),), web=door(tmp_path)), examples=10)


def test_the_command_tells_the_reviewer(tmp_path: Path) -> None:
    """In its one line."""
    (tmp_path / "draft.txt").write_text(f"{CLAIM}\n", "utf-8")
    (tmp_path / "feed.json").write_text(json.dumps(REVIEW), "utf-8")
    done = outside(tmp_path, "check", "draft.txt", "--against", "feed.json", "-q")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "refuted: statement: Maren Facts has reviewed this claim and rates it “False”" in done.stdout
