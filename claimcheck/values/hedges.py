"""Hedges around a number, and the interval that number and hedge span."""

from typing import NamedTuple

from claimcheck.values.number_forms import Number, Tokens
from claimcheck.values.number_tables import AFTER_HEDGES, HEDGE_LASTS, HEDGES
from claimcheck.values.number_words import NUMBER_WORDS
from claimcheck.values.units import is_time

__all__ = ["Bounds", "Hedge", "hedge_after", "hedge_before", "hedged"]

Hedge = tuple[int, str, str]
"""The index at which a hedge starts or ends, its sort and its words; the last two are empty for none."""

_LASTING = frozenset(["over", "under"])
_PLACING = frozenset(["near", "least", "above", "below", "beyond"])
# Of a count these tell another's place: "ranked higher than 12 rivals".
_COMPARING = frozenset(
    (way, "than")
    for way in ("higher", "larger", "warmer", "hotter", "faster", "lower", "smaller", "colder", "slower")
)


def hedge_before(words: Tokens, start: int, unit: str) -> Hedge:
    """The hedge that ends before `start`, and the index at which it starts."""
    if start == 0:
        return start, "", ""
    longest = HEDGE_LASTS.get(words[start - 1].lower, 0)
    for length in range(min(longest, start), 0, -1):
        key = tuple(word.lower for word in words[start - length : start])
        sort = HEDGES.get(key)
        if sort is None:
            continue
        told = key[1:] if key[0] == "or" else key  # "1,200 jobs, or about 6 percent"
        if _is_bound(told, unit):
            return start - len(told), sort, " ".join(told)
    return start, "", ""


def _is_bound(key: tuple[str, ...], unit: str) -> bool:
    """Whether words before a number of a unit bound it, and tell neither a time nor a place."""
    if len(key) > 1:
        return bool(unit) or key not in _COMPARING
    lasting = key[0] in _LASTING and is_time(unit)  # "over two days"
    placing = key[0] in _PLACING and not unit  # "near 20 villages"
    return not (lasting or placing)


def hedge_after(words: Tokens, at: int) -> Hedge:
    """The hedge that starts at `at`, and the index after it: "or more", "or so", "+"."""
    if at >= len(words) or words[at].lower not in _AFTER_FIRSTS:
        return at, "", ""
    for length in (3, 2, 1):
        key = tuple(word.lower for word in words[at : at + length])
        if len(key) < length or key not in AFTER_HEDGES:
            continue
        following = words[at + length].lower if at + length < len(words) else ""
        if key in _BEFORE_OTHERS and not (following in _ENDS or following.isalpha()):
            continue  # "12 at least 30 times", "12 and over $5"
        if key in _BEFORE_OTHERS and (following in _LEADING or following in NUMBER_WORDS):
            continue  # "12 and over the hill"
        if key == ("plus",) and not following[:1].isalpha():
            continue
        return at + length, AFTER_HEDGES[key], " ".join(key)
    return at, "", ""


# Behind a number these may belong to what follows as well.
_BEFORE_OTHERS = frozenset(
    [
        ("at", "least"),
        ("at", "most"),
        *((link, way) for link in ("and", "or") for way in ("over", "above", "under", "below")),
    ]
)
_ENDS = frozenset(["", ".", ",", ";", ":", ")", "?", "!", '"', "”", "’", "'"])
_LEADING = frozenset(["the", "a", "an", "its", "his", "her", "their", "this", "that"])
_AFTER_FIRSTS = frozenset(key[0] for key in AFTER_HEDGES)


def _tolerance(value: float, precision: float) -> float:
    """How far from an approximate number its words may be true: 5 to 10 percent, a count at least by one."""
    size = abs(value)
    return max(min(precision, size * 0.1), size * 0.05, 1.0 if size >= 10 and size == int(size) else 0.0)


class Bounds(NamedTuple):
    """The interval that a number and its hedge span; None where it is unbounded."""

    low: float | None
    high: float | None
    low_open: bool = False
    high_open: bool = False


def hedged(number: Number, sort: str) -> Bounds:
    """The interval that a number and the sort of its hedge span."""
    low, high, precision = number.low, number.high, number.precision
    if not sort:
        return Bounds(low, high, high_open=number.high_open)
    top = low if high is None else high
    if sort == "gt":
        return Bounds(low, None, low_open=True)
    if sort == "ge":
        return Bounds(low, None)
    if sort == "le":
        return Bounds(None, top)
    if sort == "lt":
        return Bounds(None, top, high_open=True)
    below = low - _tolerance(low, precision)
    if sort == "nearly":
        return Bounds(below, top)
    return Bounds(below, None if high is None else high + _tolerance(high, precision))
