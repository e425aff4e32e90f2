"""A growing figure is told as a series: the dated figures of the claim's thing, in the order of days."""

import io
import json
from datetime import date

import pytest

import claimcheck
from claimcheck.model import Document, Figure, Label, Report
from claimcheck.report.json import JsonReporter
from claimcheck.report.markdown import MarkdownReporter
from claimcheck.report.reading import read_reports
from claimcheck.report.terminal import TerminalReporter
from claimcheck.series import series_of


def wire(day: int, text: str) -> Document:
    """A report of a day in May."""
    return Document(text, f"{day}.txt", published=date(2021, 5, day))


DRAFT = wire(5, "The flood in Arvo has killed 31 people.")
MONDAY = wire(3, "A flood in Arvo killed at least nine people.")
TUESDAY = wire(4, "The death toll of the flood in Arvo has risen to 18.")
SATURDAY = wire(8, "The flood in Arvo has now killed 44 people, officials said on Saturday.")


def checked(*references: Document, draft: Document = DRAFT) -> Report:
    """The report on the counts of a draft."""
    return claimcheck.check(draft, references, kinds=["casualty"])


def told(report: Report) -> list[tuple[int, float | None, float | None]]:
    """Day, low and high of the figures of the only claim."""
    (verdict,) = report.verdicts
    return [(figure.day.day, figure.low, figure.high) for figure in verdict.series]


def test_the_series_is_in_the_order_of_days() -> None:
    """Figures before the claim's stand in it, though they say nothing of the claim."""
    report = checked(SATURDAY, MONDAY, TUESDAY)
    assert told(report) == [(3, 9, None), (4, 18, 18), (5, 31, 31), (8, 44, 44)]
    assert report.verdicts[0].label is Label.OUTDATED


def test_the_order_of_references_changes_nothing() -> None:
    """However the references are given, the series is the same."""
    assert (
        checked(MONDAY, TUESDAY, SATURDAY).verdicts[0].series
        == checked(SATURDAY, TUESDAY, MONDAY).verdicts[0].series
    )


@pytest.mark.parametrize(
    "reference",
    [
        Document("The flood in Arvo has now killed 44 people.", "undated.txt"),
        wire(5, "The flood in Arvo has killed 44 people."),
        wire(8, "The flood in Arvo has killed 31 people."),
        wire(8, "The flood in Arvo injured 44 people."),
        wire(8, "A flood in Lisbon killed 44 people."),
        wire(8, "The flood in Arvo killed nine soldiers."),
        wire(8, "The flood in Arvo has killed another 13 people."),
    ],
)
def test_there_is_no_series_where_nothing_grew(reference: Document) -> None:
    """Undated figures, those of one day, the same number, other harms, events, parts and additions make none."""
    assert told(checked(reference)) == []


def test_a_claim_without_a_number_is_no_point() -> None:
    """A value without bounds adds nothing of its own."""
    (claim,) = claimcheck.split(DRAFT, kinds=["statement"])
    found = [
        Figure(each.span, each.published, low, low)
        for each, low in ((MONDAY, 9.0), (SATURDAY, 44.0))
        if each.published
    ]
    assert [figure.span.document.source for figure in series_of(claim, found)] == ["3.txt", "8.txt"]


def written(reporter: object, report: Report) -> str:
    """What a reporter writes."""
    out = io.StringIO()
    reporter.write([report], out)  # type: ignore[attr-defined]
    return out.getvalue()


def test_an_outdated_claim_shows_it_unasked() -> None:
    """A line a figure, with its words and who says it."""
    page = written(TerminalReporter(color=False, width=100), checked(MONDAY, SATURDAY))
    assert (
        "    over time: 3 May 2021: killed at least nine people (3.txt:1)\n"
        "               5 May 2021: killed 31 people (the claim)\n"
        "               8 May 2021: killed 44 people (8.txt:1)\n"
    ) in page


def test_of_other_claims_it_is_shown_with_v() -> None:
    """What has not been overtaken is shown with all the evidence only."""
    report = checked(MONDAY, wire(5, "The flood in Arvo has killed 31 people, the mayor said."))
    assert report.verdicts[0].label is Label.SUPPORTED
    assert "over time:" not in written(TerminalReporter(color=False), report)
    assert "over time:" in written(TerminalReporter(color=False, verbosity=1), report)


def test_a_comment_lists_it() -> None:
    """Markdown has a list of days."""
    page = written(MarkdownReporter(), checked(MONDAY, SATURDAY))
    assert (
        "**Over time:**\n\n- 3 May 2021\\: killed at least nine people \\(3\\.txt\\:1\\)\n- 5 May 2021"
        in page
    )


def test_the_json_has_it_and_it_is_read_back(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Days, bounds and places come through; where there is no series there is no field."""
    file = tmp_path_factory.mktemp("series") / "report.json"
    report = checked(MONDAY, SATURDAY)
    file.write_text(written(JsonReporter(), report), "utf-8")
    (claim,) = json.loads(file.read_text("utf-8"))["claims"]
    assert [
        (each["date"], each["low"], each["high"], each["source"], each["line"]) for each in claim["series"]
    ] == [
        ("2021-05-03", 9, None, "3.txt", 1),
        ("2021-05-05", 31, 31, "5.txt", 1),
        ("2021-05-08", 44, 44, "8.txt", 1),
    ]
    (again,) = read_reports(str(file))
    assert told(again) == told(report)
    assert [figure.span.text for figure in again.verdicts[0].series] == [
        figure.span.text for figure in report.verdicts[0].series
    ]
    (silent,) = json.loads(written(JsonReporter(), checked()))["claims"]
    assert "series" not in silent
