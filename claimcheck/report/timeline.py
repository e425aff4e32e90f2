"""How a figure grew: what a text claims and what its references say of it, by their days."""

from collections.abc import Iterator, Sequence
from datetime import date

from attrs import frozen

from claimcheck.model import Report, Verdict
from claimcheck.report.wording import about_itself, sentence_around
from claimcheck.values.casualties import Casualty, find_casualties

__all__ = ["Point", "Series", "timelines"]

_FEWEST = 2
"""Days that a figure is known of before its growth is worth a drawing."""


@frozen(order=True)
class Point:
    """A figure as of a day: at least `low` people; `source` is where it is said, "" for the text itself."""

    day: date
    low: int
    words: str
    source: str = ""


@frozen
class Series:
    """One claim's figure over time, in the order of days."""

    verdict: Verdict
    title: str
    points: tuple[Point, ...]


def timelines(report: Report) -> tuple[Series, ...]:
    """The series of a report: a casualty claim and the dated figures that its references give for it."""
    return tuple(_series(report))


def _series(report: Report) -> Iterator[Series]:
    for verdict in report.verdicts:
        value = verdict.claim.value
        if not isinstance(value, Casualty):
            continue
        points = sorted({*_claimed(verdict, value), *_found(verdict, value)})
        if len({point.day for point in points}) >= _FEWEST:
            yield Series(verdict, str(value), tuple(points))


def _claimed(verdict: Verdict, value: Casualty) -> Sequence[Point]:
    """The claim's own figure."""
    day = value.as_of or verdict.claim.document.published
    low = value.count.stated if value.count.stated is not None else value.count.low
    return [Point(day, round(low), verdict.claim.span.text)] if day and low is not None else []


def _found(verdict: Verdict, value: Casualty) -> Iterator[Point]:
    """The figures of the findings, as their sources state them."""
    for finding in verdict.findings:
        if about_itself(finding):
            continue
        for mention in find_casualties(sentence_around(finding.evidence_span, finding.evidence.span)):
            other = mention.value
            if other.harm != value.harm or not mention.span.overlaps(finding.evidence_span):
                continue
            day = other.as_of or finding.evidence.document.published
            low = other.count.stated if other.count.stated is not None else other.count.low
            if day and low is not None:
                yield Point(day, round(low), mention.span.text, finding.evidence.document.source)
