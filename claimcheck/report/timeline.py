"""A figure that grew, as points of a drawing: what a text claims and what its references say of it, by their days."""

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from claimcheck.model import Figure, Report, Verdict
from claimcheck.report.wording import words_of

__all__ = ["Point", "Series", "timelines"]


@frozen(order=True)
class Point:
    """A figure as of a day; `source` is where it is said, "" for the text itself."""

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
    """The series of a report: the claims whose figure is known of several days."""
    return tuple(
        Series(verdict, str(verdict.claim.value), tuple(_points(verdict)))
        for verdict in report.verdicts
        if verdict.series
    )


def _points(verdict: Verdict) -> Iterator[Point]:
    """The figures, a bound that is open drawn at the other."""
    for figure in verdict.series:
        level = figure.low if figure.low is not None else figure.high
        yield Point(figure.day, round(level or 0.0), words_of(figure.span), _source(verdict, figure))


def _source(verdict: Verdict, figure: Figure) -> str:
    document = figure.span.document
    return "" if document == verdict.claim.document else document.source
