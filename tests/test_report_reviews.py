"""What each format says of a claim that may stand though it fails, and of warnings."""

import csv
import io
import json
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from junitparser import JUnitXml, Skipped

from claimcheck.model import Label, Report, Review, ReviewStatus
from claimcheck.report.csv import CsvReporter
from claimcheck.report.html import HtmlReporter
from claimcheck.report.json import JsonReporter
from claimcheck.report.junit import JunitReporter
from claimcheck.report.markdown import MarkdownReporter
from claimcheck.report.sarif import SarifReporter
from claimcheck.report.terminal import TerminalReporter, explain
from tests.reports import refuted, report, verdict

WAIVED = evolve(refuted(), review=Review(ReviewStatus.WAIVED, "the inspectorate was late"))
KNOWN = verdict("Work stopped on Tuesday.", Label.CONFLICTING)
KNOWN = evolve(KNOWN, review=Review(ReviewStatus.BASELINE, "", date(2025, 6, 15)))
OPEN = verdict("The mine opened in 1950.", Label.REFUTED)
ALL = evolve(report(WAIVED, KNOWN, OPEN), warnings=("draft.txt:9: remove it",))


def written(reporter: Any, told: Report = ALL) -> str:
    """What a reporter writes."""
    out = io.StringIO(newline="")
    reporter.write([told], out)
    return out.getvalue()


def test_the_terminal_has_a_section_of_them() -> None:
    """They are no failed claims, each says how it was reviewed, and the summary counts them apart."""
    text = written(TerminalReporter(width=100))
    failed, reviewed = text.index("FAILED CLAIMS"), text.index("REVIEWED CLAIMS")
    assert text[failed:reviewed].count("REFUTED") == 1
    assert "draft.txt:2:1: refuted: casualty: Fewer than 10 miners were killed\n" in text[reviewed:]
    assert "    waived: the inspectorate was late\n" in text
    assert "    reviewed on 15 June 2025: no note\n" in text
    assert " 1 refuted, 1 waived, 1 reviewed " in text
    assert "draft.txt WBF " in text
    assert f" WARNINGS {'=' * 45}\ndraft.txt:9: remove it\n" in text


def test_the_terminal_shows_their_evidence_on_demand() -> None:
    """With -v as any claim, the review below the reason; a quiet report leaves them to the count."""
    text = written(TerminalReporter(verbosity=1, width=150))
    assert "       review: waived: the inspectorate was late\n" in text
    assert "? unconfirmed, W waived, B in the baseline, E a plugin failed\n" in text
    assert written(TerminalReporter(verbosity=-1)).splitlines()[0].startswith("draft.txt:4:1: refuted")
    assert "review: waived: the inspectorate was late" in explain(ALL, WAIVED)


def test_the_color_is_that_of_what_is_left() -> None:
    """Where all that failed may stand, the summary is not red."""
    plain = written(TerminalReporter(color=True), report(WAIVED, verdict("Work stopped", Label.SUPPORTED)))
    assert plain.rstrip("\n").splitlines()[-1].startswith("\x1b[1;32m")


def test_json_has_the_review_beside_the_verdict() -> None:
    """Only where there is one, and counts by its sort."""
    told = json.loads(written(JsonReporter()))
    assert [claim.get("review") for claim in told["claims"]] == [
        {"status": "waived", "note": "the inspectorate was late", "day": None},
        {"status": "baseline", "note": "", "day": "2025-06-15"},
        None,
    ]
    assert (told["summary"]["refuted"], told["summary"]["reviewed"]) == (2, {"baseline": 1, "waived": 1})
    assert told["warnings"] == ["draft.txt:9: remove it"]
    plain = json.loads(written(JsonReporter(), report(OPEN)))
    assert "warnings" not in plain
    assert "reviewed" not in plain["summary"]


def test_markdown_folds_them_with_their_reasons() -> None:
    """They have no sections, and warnings stand in a list."""
    text = written(MarkdownReporter()).replace("\\", "")
    assert text.startswith("## claimcheck: 1 refuted, 1 waived, 1 reviewed\n")
    assert text.count("### ❌") == 1
    assert "<details><summary>📝 2 reviewed</summary>" in text
    assert "(refuted, waived: the inspectorate was late)\n" in text
    assert "### Warnings\n\n- draft.txt:9: remove it\n" in text


def test_a_page_shows_them_closed_and_with_their_reasons() -> None:
    """What may stand needs no look at once."""
    page = written(HtmlReporter())
    opened = [part.partition(">")[0].endswith(" open") for part in page.split('<details class="claim ')[1:]]
    assert opened == [False, False, True]
    assert '<span class="reviewed">waived</span>' in page
    assert '<p class="review"><span class="head">waived</span> the inspectorate was late</p>' in page
    assert "<li>draft.txt:9: remove it</li>" in page


def test_junit_skips_them() -> None:
    """The message is how they were reviewed; a warning is a property of the suite."""
    (suite,) = JUnitXml.fromstring(written(JunitReporter()).encode())
    assert (suite.failures, suite.skipped) == (1, 2)
    messages = [each.message for case in suite for each in case.result if isinstance(each, Skipped)]
    assert messages == ["waived: the inspectorate was late", "reviewed on 15 June 2025: no note"]
    properties = suite.properties()  # type: ignore[no-untyped-call]  # shipped without
    assert [(each.name, each.value) for each in properties] == [("warning", "draft.txt:9: remove it")]


def test_sarif_suppresses_them() -> None:
    """In the source or outside it; where one result says so, all do, as the standard wants."""
    [run] = json.loads(written(SarifReporter()))["runs"]
    assert [result["suppressions"] for result in run["results"]] == [
        [{"kind": "inSource", "status": "accepted", "justification": "the inspectorate was late"}],
        [{"kind": "external", "status": "accepted"}],
        [],
    ]
    [invocation] = run["invocations"]
    assert invocation["toolExecutionNotifications"] == [
        {"level": "warning", "message": {"text": "draft.txt:9: remove it"}}
    ]
    assert invocation["executionSuccessful"]
    [plain] = json.loads(written(SarifReporter(), report(OPEN)))["runs"]
    assert "suppressions" not in plain["results"][0]


def test_a_table_has_a_column_for_them() -> None:
    """Empty where nobody has said anything."""
    rows = csv.DictReader(io.StringIO(written(CsvReporter()), newline=""))
    assert [row["review"] for row in rows] == [
        "waived: the inspectorate was late",
        "reviewed on 15 June 2025: no note",
        "",
    ]


@pytest.mark.parametrize("label", [Label.REFUTED, Label.OUTDATED, Label.NOT_ENOUGH_EVIDENCE])
def test_a_review_takes_a_claim_from_the_section_of_its_label(label: Label) -> None:
    """Whatever the label is, the claim is told once."""
    told = evolve(verdict("Work stopped", label), review=WAIVED.review)
    text = written(TerminalReporter(), report(told))
    assert [
        title for title in ("FAILED", "OUTDATED", "UNCONFIRMED", "REVIEWED") if f"{title} CLAIMS" in text
    ] == ["REVIEWED"]
