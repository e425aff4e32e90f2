"""How a figure grew: the dated figures of a claim's thing, in the order of days."""

from collections.abc import Iterable
from datetime import date

from claimcheck.model import Claim, Figure

__all__ = ["series_of"]

_FEWEST = 2
"""Days that a figure is known of before there is a series."""


def series_of(claim: Claim, found: Iterable[Figure]) -> tuple[Figure, ...]:
    """The claim's own figure among those of references; nothing where these leave it at one day, or one number."""
    figures = {(figure.day, figure.low, figure.high, figure.span.document.source): figure for figure in found}
    if not figures:
        return ()
    own = _own(claim)
    ordered = sorted([*figures.values(), *own], key=_place)
    if len({figure.day for figure in ordered}) < _FEWEST:
        return ()
    return tuple(ordered) if len({(figure.low, figure.high) for figure in ordered}) > 1 else ()


def _own(claim: Claim) -> list[Figure]:
    """The claim's figure, from the fields of its value; none where it is of no day or says no number."""
    fields = claim.value.as_json()
    named = fields.get("as_of")
    day = date.fromisoformat(named) if isinstance(named, str) else claim.document.published
    low, high = (_number(fields.get(name)) for name in ("low", "high"))
    return [Figure(claim.span, day, low, high)] if day and (low, high) != (None, None) else []


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def _place(figure: Figure) -> tuple[date, float, str, int]:
    """Days in order, on one day the smaller number first."""
    low = figure.low if figure.low is not None else figure.high or 0.0
    return figure.day, low, figure.span.document.source, figure.span.start
