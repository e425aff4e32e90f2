"""The reports for other programs: each read back by a consumer of its format, hostile texts included."""

import csv
import io
import json
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import extruct
import pytest
from cmarkgfm import github_flavored_markdown_to_html
from cmarkgfm.cmark import Options
from hypothesis import given, settings
from junit2htmlreport.parser import Junit as JunitFile
from junitparser import JUnitXml
from lxml import html as lxml_html
from markdown_it import MarkdownIt
from markdown_it.token import Token
from rdflib import RDF, Graph
from rdflib.namespace import SDO
from sarif_kit.validate import validation_errors

from claimcheck.model import Document, Failure, Label, Report, Stance
from claimcheck.report.claimreview import ClaimReviewReporter
from claimcheck.report.csv import COLUMNS, CsvReporter
from claimcheck.report.junit import JunitReporter
from claimcheck.report.markdown import MarkdownReporter
from claimcheck.report.sarif import SarifReporter
from tests.reports import DRAFT, KILLED, claim, finding, hostile_reports, refuted, report, verdict

SUPPORTED = verdict("The mine opened in 1950.", Label.SUPPORTED)
OPEN = verdict("Work stopped on Tuesday.", Label.NOT_ENOUGH_EVIDENCE)
STOPPED = claim("Work stopped on Tuesday")
OUTDATED = verdict(
    "Work stopped on Tuesday.",
    Label.OUTDATED,
    finding(STOPPED, "Work has stopped", Stance.PREDATES, "a later source says that work has stopped"),
)
ALL = report(refuted(), SUPPORTED, OPEN, failures=(Failure("read", "x.pdf: no such file"),))


_FIELD = r'(?:"(?:[^"]|"")*+"|[^",\r\n]*+)'
RFC_4180 = re.compile(rf"{_FIELD}(?:,{_FIELD})*+(?:\r\n{_FIELD}(?:,{_FIELD})*+)*+")
"""The grammar of the published format, section 2."""


def written(reporter: Any, *reports: Report) -> str:
    """What a reporter writes."""
    out = io.StringIO(newline="")
    reporter.write(reports, out)
    return out.getvalue()


class TestCsv:
    """A table that spreadsheets and scripts read."""

    def test_each_claim_is_a_row(self) -> None:
        """Place, claim, verdict and the source's words stand in columns of their own."""
        rows = list(csv.DictReader(io.StringIO(written(CsvReporter(), ALL), newline="")))
        assert [row["verdict"] for row in rows] == ["refuted", "supported", "not_enough_evidence"]
        first = rows[0]
        assert (first["document"], first["line"], first["kind"]) == ("draft.txt", "2", "casualty")
        assert first["claim"] == KILLED
        assert (first["source"], first["source_words"]) == ("wire.txt", "14 miners had been killed")
        assert rows[2]["source"] == ""

    @pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
    def test_no_cell_is_a_formula(self, sign: str) -> None:
        """What a spreadsheet would compute begins with an apostrophe."""
        document = Document(f"{sign}SUM(A1:A9) was said.", f"{sign}x.txt")
        about = verdict_on(document)
        (row,) = csv.DictReader(io.StringIO(written(CsvReporter(), about), newline=""))
        assert row["document"] == f"'{sign}x.txt"
        assert row["claim"].startswith(f"'{sign}SUM")

    @settings(max_examples=40)
    @given(hostile_reports())
    def test_anything_is_a_table(self, hostile: Report) -> None:
        """Every row has every column, whatever stands in the text, and all is as RFC 4180 writes CSV."""
        text = written(CsvReporter(), hostile)
        assert RFC_4180.fullmatch(text)
        rows = list(csv.reader(io.StringIO(text, newline="")))
        assert rows[0] == list(COLUMNS)
        assert len(rows) == 1 + len(hostile.verdicts)
        assert {len(row) for row in rows} == {len(COLUMNS)}


def verdict_on(document: Document) -> Report:
    """A report with one unconfirmed claim, the whole text."""
    return report(
        verdict_of(claim(document.text, document=document), Label.NOT_ENOUGH_EVIDENCE), document=document
    )


def verdict_of(about: Any, label: Label) -> Any:
    """A verdict without findings."""
    from claimcheck.model import Verdict  # noqa: PLC0415 - only here

    return Verdict(about, label, 0.5, "Because.")


class TestJunit:
    """Suites and cases as CI servers count them."""

    def test_labels_become_results(self) -> None:
        """Refuted fails, unconfirmed is skipped, supported passes, a failure is an error."""
        xml = JUnitXml.fromstring(written(JunitReporter(), ALL).encode())
        (suite,) = xml
        assert (suite.name, suite.tests, suite.failures, suite.skipped, suite.errors) == (
            "draft.txt",
            4,
            1,
            1,
            1,
        )
        failed = [case for case in suite if any(type(each).__name__ == "Failure" for each in case.result)]
        assert failed[0].name.startswith("L2 casualty ")
        assert "^^^^" in failed[0].result[0].text

    def test_a_consumer_reads_it(self, tmp_path: Path) -> None:
        """A program that makes pages of such files counts and names the same cases."""
        file = tmp_path / "claims.xml"
        file.write_text(written(JunitReporter(), ALL), "utf-8")
        (suite,) = JunitFile(str(file)).suites
        assert suite.name == "draft.txt"
        assert (len(suite.all()), len(suite.failed()), len(suite.skipped()), len(suite.passed())) == (
            4,
            2,
            1,
            1,
        )
        assert any(
            case.name.startswith("L2 casualty ") and "^^^^" in str(case.failure) for case in suite.failed()
        )

    def test_labels_that_fail_can_be_chosen(self) -> None:
        """An outdated claim passes unless it is asked for."""
        told = report(OUTDATED)
        assert JUnitXml.fromstring(written(JunitReporter(), told).encode()).failures == 0
        asked = JunitReporter(fail_on=["outdated"])
        assert JUnitXml.fromstring(written(asked, told).encode()).failures == 1

    @settings(max_examples=40)
    @given(hostile_reports())
    def test_anything_is_xml(self, hostile: Report) -> None:
        """No character of a text makes the file unreadable."""
        root = ET.fromstring(written(JunitReporter(), hostile, hostile).encode())  # noqa: S314 - our own
        cases = len(hostile.verdicts) + len(hostile.failures)
        assert len(root.findall(".//testcase")) == 2 * cases


def sarif(*reports: Report, **options: bool) -> dict[str, Any]:
    """The one run of a log, which keeps to the schema of OASIS."""
    log = json.loads(written(SarifReporter(**options), *reports))
    assert validation_errors(log) == []
    run: dict[str, Any] = log["runs"][0]
    return run


class TestSarif:
    """A log for code-scanning views."""

    def test_a_result_says_where_and_why(self) -> None:
        """The region has the claim's words, related locations those of the source."""
        run = sarif(report(refuted(), SUPPORTED, OPEN))
        (result,) = run["results"]
        assert (result["ruleId"], result["level"]) == ("claim-refuted", "error")
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"] == {"uri": "draft.txt"}
        assert place["region"]["snippet"]["text"] == KILLED
        assert (place["region"]["startLine"], place["region"]["startColumn"]) == (2, 1)
        assert place["region"]["endColumn"] == 1 + len(KILLED)
        related = result["relatedLocations"][0]["physicalLocation"]
        assert related["region"]["snippet"]["text"] == "14 miners had been killed"
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]

    def test_unconfirmed_claims_are_notes_on_demand(self) -> None:
        """By default only what needs mending is a result."""
        assert [each["level"] for each in sarif(ALL, unconfirmed=True)["results"]] == ["error", "note"]

    def test_fingerprints_stay_when_the_text_around_moves(self) -> None:
        """A claim that moves down a line is the same result."""
        moved = Document("A new first line.\n" + DRAFT.text, DRAFT.source)
        about = claim("The Orrin mine collapsed.", document=moved)
        one = sarif(report(verdict_of(claim("The Orrin mine collapsed."), Label.REFUTED)))["results"][0]
        two = sarif(report(verdict_of(about, Label.REFUTED), document=moved))["results"][0]
        assert one["partialFingerprints"] == two["partialFingerprints"]
        assert one["locations"] != two["locations"]

    def test_a_failure_is_a_notification(self) -> None:
        """It makes the run unsuccessful, and is no result."""
        (invocation,) = sarif(ALL)["invocations"]
        assert not invocation["executionSuccessful"]
        assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "read: x.pdf: no such file"

    def test_a_consumer_reads_it(self, tmp_path: Path) -> None:
        """The command line tool that many use on such files counts our results."""
        (tmp_path / "log.sarif").write_text(written(SarifReporter(), ALL, report(OUTDATED)), "utf-8")
        done = subprocess.run(  # noqa: S603 - a tool of the development environment
            [
                sys.executable,
                "-m",
                "sarif",
                "csv",
                "-o",
                str(tmp_path / "out.csv"),
                str(tmp_path / "log.sarif"),
            ],
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.returncode == 0
        with (tmp_path / "out.csv").open(encoding="utf-8") as table:
            rows = list(csv.DictReader(table))
        assert [(row["Severity"], row["Code"]) for row in rows] == [
            ("error", "claim-refuted"),
            ("warning", "claim-outdated"),
        ]

    @settings(max_examples=40)
    @given(hostile_reports())
    def test_anything_is_a_log(self, hostile: Report) -> None:
        """Regions are whole numbers from 1, and addresses hold no character that a URI cannot."""
        run = sarif(hostile, unconfirmed=True)
        for result in run["results"]:
            for place in [result["locations"][0], *result["relatedLocations"]]:
                physical = place["physicalLocation"]
                assert re.fullmatch(r"[\x21-\x7e]*", physical["artifactLocation"]["uri"])
                assert physical["region"]["endLine"] >= physical["region"]["startLine"] >= 1


class TestClaimReview:
    """Markup for a page that shows the check."""

    def test_a_page_carries_it(self) -> None:
        """A reader of structured data finds claim, rating and citation in a page."""
        text = written(ClaimReviewReporter(author="Orrin Desk", url="https://example.org/check"), ALL)
        page = f'<html><head><script type="application/ld+json">{text}</script></head></html>'
        found = extruct.extract(page, syntaxes=["json-ld"])["json-ld"]
        assert [each["@type"] for each in found] == ["ClaimReview", "ClaimReview"]
        review = found[0]
        assert review["claimReviewed"] == KILLED
        assert review["reviewRating"] == {
            "@type": "Rating",
            "ratingValue": 1,
            "bestRating": 5,
            "worstRating": 1,
            "alternateName": "Refuted by the references",
        }
        assert review["author"] == {"@type": "Organization", "name": "Orrin Desk"}
        assert review["url"].startswith("https://example.org/check#")
        assert review["itemReviewed"]["appearance"]["datePublished"] == "2021-05-02"
        assert review["citation"][0]["publisher"]["name"] == "Orrin Post"

    @pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # within the reader itself
    def test_every_word_of_it_is_of_schema_org(self) -> None:
        """As linked data, its classes and properties are in the published vocabulary, each claim with what a review needs."""
        told = json.loads(
            written(ClaimReviewReporter(author="Orrin Desk", url="https://example.org/check"), ALL)
        )
        # The context that is named would have to be fetched; what it says of plain words is this.
        local = [{**each, "@context": {"@vocab": str(SDO), "@base": "https://example.org/"}} for each in told]
        assert {each["@context"] for each in told} == {"https://schema.org"}
        graph = Graph().parse(data=json.dumps(local), format="json-ld")
        words = {word for _, word, _ in graph if word != RDF.type} | set(graph.objects(predicate=RDF.type))
        assert {str(word) for word in words} <= set(map(str, dir(SDO)))
        reviews = list(graph.subjects(RDF.type, SDO.ClaimReview))
        assert len(reviews) == 2
        for review in reviews:
            assert {SDO.claimReviewed, SDO.itemReviewed, SDO.reviewRating, SDO.author, SDO.url} <= set(
                graph.predicates(review)
            )

    def test_what_has_no_evidence_has_no_rating(self) -> None:
        """An unconfirmed claim is not reviewed."""
        assert json.loads(written(ClaimReviewReporter(), report(OPEN))) == []

    @settings(max_examples=40)
    @given(hostile_reports())
    def test_no_text_ends_the_element_that_holds_it(self, hostile: Report) -> None:
        """There is no < in what is written."""
        text = written(ClaimReviewReporter(), hostile)
        assert "<" not in text
        assert isinstance(json.loads(text), list)


def tokens_of(text: str) -> list[Token]:
    """What a Markdown reader with links and HTML sees, flat."""
    reader = MarkdownIt("commonmark", {"html": True, "linkify": True}).enable(["linkify", "table"])
    flat: list[Token] = []
    waiting: list[Token] = reader.parse(text)
    while waiting:
        token = waiting.pop(0)
        flat.append(token)
        waiting = [*(token.children or []), *waiting]
    return flat


HTML = re.compile(r"<details><summary>[^<]*</summary>|</details>|</?b>")


def is_ours(token: Token) -> bool:
    """Whether a piece of HTML is one that the report itself writes."""
    return not HTML.sub("", token.content).strip()


class TestMarkdown:
    """A comment on a pull request."""

    def test_failed_claims_have_sections(self) -> None:
        """The title counts, a section shows both sides, the rest is folded."""
        text = written(MarkdownReporter(), ALL)
        assert text.startswith("## claimcheck: 1 refuted, 1 supported, 1 unconfirmed, 1 failure\n")
        shown = re.sub(r"\\(.)", r"\1", text)
        assert "### ❌ Refuted casualty, draft.txt:2:1" in shown
        assert f"> <b>{KILLED}</b> in the blast" in shown
        assert "The inspectorate said <b>14 miners had been killed</b> and 3 hurt." in shown
        assert '(wire.txt:3, "Toll at Orrin", Orrin Post, 3 May 2021)' in shown
        assert "<details><summary>❔ 1 unconfirmed</summary>" in text
        assert "- read: x.pdf: no such file" in shown

    def test_it_stays_within_a_limit(self) -> None:
        """What a comment has no room for is counted."""
        text = written(MarkdownReporter(limit=2000), report(*[refuted()] * 30))
        assert len(text) <= 2000
        assert re.search(r"and \d+ more that a comment has no room for", text)

    @pytest.mark.parametrize(
        "words",
        [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "[click](https://example.org)",
            "![x](https://example.org/x.png)",
            "https://example.org/x",
            "www.example.org",
            "<https://example.org>",
            "`code` and **bold** and # head",
            "@octocat and #12",
            "a | b",
            "<!-- hidden",
            "&lt;b&gt;",
            "[x]: https://example.org",
            "javascript:alert(1)",
        ],
    )
    def test_words_of_a_text_are_shown_and_not_obeyed(self, words: str) -> None:
        """No link, image, code or HTML of a text comes to life, and nothing of it is lost."""
        document = Document(f"It said {words} on Tuesday.", f"{words[:20]}.txt".replace("/", "_"))
        about = claim(document.text, document=document)
        text = written(MarkdownReporter(), report(verdict_of(about, Label.REFUTED), document=document))
        found = tokens_of(text)
        assert not {token.type for token in found} & {"link_open", "image", "code_inline", "fence"}
        assert all(is_ours(token) for token in found if token.type.startswith("html"))
        seen = "".join(token.content for token in found if token.type in {"text", "text_special"})
        assert words in seen.replace("\u200b", "")
        assert not re.search(r"(?<!\\)@\w", text)

    @settings(max_examples=40)
    @given(hostile_reports())
    def test_anything_is_text(self, hostile: Report) -> None:
        """Whatever stands in a report, a reader sees only our own elements."""
        for token in tokens_of(written(MarkdownReporter(), hostile)):
            assert token.type not in {"link_open", "image", "code_inline", "fence", "code_block"}
            assert not token.type.startswith("html") or is_ours(token)


def on_github(text: str) -> Any:
    """What the parser of GitHub makes of a comment, with HTML as it stands."""
    return lxml_html.fromstring(
        f"<div>{github_flavored_markdown_to_html(text, Options.CMARK_OPT_UNSAFE)}</div>"
    )


class TestMarkdownOnGithub:
    """The same comment, read by the parser that shows it there."""

    def test_it_is_laid_out(self) -> None:
        """Title, sections, quotes and folded lists are what they are meant to be."""
        page = on_github(written(MarkdownReporter(), ALL))
        assert page.findtext(".//h2") == "claimcheck: 1 refuted, 1 supported, 1 unconfirmed, 1 failure"
        assert [each.text for each in page.iter("h3")] == ["❌ Refuted casualty, draft.txt:2:1", "Failures"]
        assert [each.text for each in page.findall(".//blockquote//b")][:1] == [KILLED]
        assert [each.findtext("summary") for each in page.iter("details")] == [
            "❔ 1 unconfirmed",
            "✅ 1 supported",
        ]

    @settings(max_examples=60)
    @given(hostile_reports())
    def test_nothing_of_a_text_acts(self, hostile: Report) -> None:
        """Whatever stands in a report, there is no link, picture or element but ours."""
        page = on_github(written(MarkdownReporter(), hostile))
        ours = {"b", "blockquote", "details", "div", "h2", "h3", "li", "p", "strong", "summary", "ul"}
        assert {each.tag for each in page.iter()} <= ours
        assert [each.attrib for each in page.iter() if each.attrib] == []


REPORTERS: Sequence[Callable[[], Any]] = [
    CsvReporter,
    JunitReporter,
    SarifReporter,
    ClaimReviewReporter,
    MarkdownReporter,
]


@pytest.mark.parametrize("reporter", REPORTERS)
def test_the_same_report_gives_the_same_bytes(reporter: Callable[[], Any]) -> None:
    """Nothing of the moment or the machine is in a report."""
    assert written(reporter(), ALL) == written(reporter(), ALL)
