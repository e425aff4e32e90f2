"""The time that a sentence without one has from the sentence before it: "The 1988 games were held in Brod. Torvia won 11."""

from functools import lru_cache

from claimcheck.model import Span
from claimcheck.text import sentences_before, tokens
from claimcheck.values.times import TimeSpan, find_times

__all__ = ["other_period"]

_PERIODS = ("year", "quarter", "season", "month")
"""Sorts of time that a story goes on in; a day is soon followed by the next."""


def _periods(span: Span) -> dict[str, frozenset[str]]:
    """The stretches of time that a sentence names, by their sort."""
    found: dict[str, set[str]] = {}
    for mention in find_times(span):
        value = mention.value
        if value.granularity in _PERIODS and value.timex_type == "DATE" and _is_written(mention.span, value):
            found.setdefault(value.granularity, set()).add(value.timex[-_SHORT:])
    return {sort: frozenset(times) for sort, times in found.items()}


_SHORT = 4
"""Characters of a year or of a quarter in its code, "1988" or "8-Q1"; of a month the last of its year and its own two."""


def _is_written(span: Span, value: TimeSpan) -> bool:
    """Whether a time stands by itself, and is not counted from another: "a year earlier"."""
    return value.granularity != "year" or any(letter.isdigit() for letter in span.text)


@lru_cache(maxsize=4096)
def _carried(span: Span) -> dict[str, frozenset[str]]:
    """The stretches of time of the sentence before one that has no time of its own; of both the nearest two only."""
    if find_times(span):
        return {}
    return next(
        (found for each in reversed(sentences_before(span)[-_BACK:]) if (found := _periods(each))), {}
    )


_BACK = 2


def other_period(mine: Span, theirs: Span) -> str:
    """Why two sentences without a time go on in two that the sentences before them name; "" for nothing.

    >>> from claimcheck.model import Document
    >>> first = Document("The 1988 games were held in Brod. Torvia won 11 medals.").span
    >>> second = Document("The 1992 games were held in Selt. Torvia won 20 medals.").span
    >>> other_period(first.sub(34, 55), second.sub(34, 55))
    'the sentences before the two are of another year'
    """
    here, there = _carried(mine), _carried(theirs)
    for sort in _PERIODS:
        if sort in here and sort in there:
            return "" if here[sort] & there[sort] else f"the sentences before the two are of another {sort}"
    days, others = _day_before(mine), _day_before(theirs)
    apart = len(days) == len(others) == 1 and days != others and {len(day) for day in days ^ others} == {_DAY}
    return "the sentences before the two are of another day" if apart else ""


@lru_cache(maxsize=4096)
def _day_before(span: Span) -> frozenset[str]:
    """The days of the sentence before one that has none and goes on with a state of its subject: "It was 40 km off Selt"."""
    words = [word.lower for word in tokens(span)[:2]]
    if words not in _GOES_ON or find_times(span):
        return frozenset()
    times = (each.value.timex for before in sentences_before(span)[-1:] for each in find_times(before))
    return frozenset(timex[:_DAY] for timex in times)


_GOES_ON = [[subject, verb] for subject in ("it", "he", "she") for verb in ("was", "is", "had", "has")]
_DAY = 10
"""Characters of a day in its code, "2020-05-04"; of a day of the week "XXXX-WXX-2"."""
