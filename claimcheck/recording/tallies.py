"""Rows of tables of events as a record keeps them: each by its number, its place in the text, and its counts."""

from collections.abc import Mapping
from datetime import date
from math import isfinite
from typing import Any

from claimcheck.model import Document, Span, Tally, TallyRow

__all__ = ["tally_from", "tally_to"]


def tally_to(tally: Tally) -> dict[str, object]:
    """A tally as JSON types; a row is its number, start, end, low, best and high."""
    return {
        "harm": tally.harm,
        "victims": tally.victims,
        "rows": [_row_to(row) for row in tally.rows],
        "doubtful": [_row_to(row) for row in tally.doubtful],
        "beside": [_row_to(row) for row in tally.beside],
        "one": tally.one,
        "whole": tally.whole,
        "since": _day_to(tally.since),
        "until": _day_to(tally.until),
        "last": _day_to(tally.last),
        "spared": tally.spared,
        "narrowed": tally.narrowed,
        "unclear": tally.unclear,
    }


def tally_from(item: Mapping[str, Any], document: Document) -> Tally:
    """The tally; KeyError, TypeError or ValueError where it is none of the document's rows."""
    if not all(isinstance(item[name], str) for name in ("harm", "victims", "narrowed", "unclear")):
        raise TypeError("a tally has words for what it counts")
    return Tally(
        harm=item["harm"],
        victims=item["victims"],
        rows=tuple(_row_from(row, document) for row in item["rows"]),
        doubtful=tuple(_row_from(row, document) for row in item["doubtful"]),
        beside=tuple(_row_from(row, document) for row in item["beside"]),
        one=bool(item["one"]),
        whole=bool(item["whole"]),
        since=_day_from(item["since"]),
        until=_day_from(item["until"]),
        last=_day_from(item["last"]),
        spared=_number(item["spared"]) or 0.0,
        narrowed=item["narrowed"],
        unclear=item["unclear"],
    )


def _row_to(row: TallyRow) -> list[object]:
    return [row.number, row.span.start, row.span.end, row.low, row.best, row.high]


def _row_from(row: list[Any], document: Document) -> TallyRow:
    number, start, end, *counts = row
    if not all(isinstance(place, int) and not isinstance(place, bool) for place in (number, start, end)):
        raise TypeError(f"{row!r:.60} is no row")
    low, best, high = map(_number, counts)
    return TallyRow(number, Span(document, start, end), low, best, high)


def _number(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise TypeError(f"{value!r:.60} is no number")
    return float(value)


def _day_to(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day_from(value: str | None) -> date | None:
    return date.fromisoformat(value) if value is not None else None
