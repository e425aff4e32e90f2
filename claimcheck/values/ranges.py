"""Two numbers that make one range: "between 20 and 30", "20-30", "from $5 to $10 million", "two or three"."""

from typing import NamedTuple

from claimcheck.values.number_forms import Number, Tokens
from claimcheck.values.number_tables import CHANGE_VERBS
from claimcheck.values.numbers import may_start, read_number
from claimcheck.values.units import currency_before, unit_at

__all__ = ["Range", "read_range"]


class Range(NamedTuple):
    """A range as one number, and the index at which its words start."""

    number: Number
    start: int
    dashed: bool
    """Whether a dash joins the two: then it may be a score."""


_DASHES = frozenset("-–—")
_SIGNS = _DASHES | {"to", "and", "or"}
_LOOKBACK = 9
"""Tokens before "from" in which a verb of change makes it no range: "rose ... from 3 to 5"."""


class _Second(NamedTuple):
    number: Number
    marked: bool
    """Whether it has its own sign of currency."""


def read_range(words: Tokens, first: Number, start: int, unit: str) -> Range | None:
    """The range that a number begins, its words from `start`, its unit or currency `unit`; None for none."""
    sign = first.end
    after = unit_at(words, first.end, first) if unit else None
    if after is not None and after[1] == unit:
        sign = after[0]
    if first.vague or first.high is None or sign >= len(words) - 1 or words[sign].lower not in _SIGNS:
        return None
    second = _second(words, sign + 1, unit)
    if second is None or (sign > first.end and _other_unit(words, second.number, unit)):
        return None
    joiner = words[sign].lower
    if joiner == "to" and start and _is_new_height(words, start, first, second, unit):
        return None
    onward = _leads_on(words, second.number)
    opening = _opening(words, start, joiner, marked=second.marked or sign > first.end, onward=onward)
    if opening is None or (joiner == "or" and not _neighbours(first, second.number)):
        return None
    low = first.low
    if not (second.marked and first.scale > 1):
        low *= _shared_scale(first, second.number)
    high = second.number.high
    if high is None or low >= high:
        return None
    precision = max(first.precision * second.number.scale / first.scale, second.number.precision)
    if precision >= high - low:
        precision = 0.0
    joined = Number(low, high, None, precision, second.number.end, digits=first.digits)
    return Range(joined, opening, joiner in _DASHES)


def _is_new_height(words: Tokens, start: int, first: Number, second: _Second, unit: str) -> bool:
    """Whether the second number is what a change by the first led to: "rose by 12 to 300", "rose 5p to 90p"."""
    before = words[start - 1].lower
    if before in CHANGE_VERBS:
        measured = second.marked or (unit != "percent" and unit_at(words, first.end, first) is not None)
        return measured and second.number.low > _STEEPEST * first.low
    if before != "by":
        return False
    changing = any(word.lower in CHANGE_VERBS for word in words[max(0, start - _LOOKBACK) : start - 1])
    plain = not unit and unit_at(words, second.number.end, second.number) is None
    return changing and (plain or second.number.low > _STEEPEST * first.low)


_STEEPEST = 4.0
"""By how much a change may be uncertain: "fell by 10 to 20 percent"."""


def _second(words: Tokens, at: int, unit: str) -> _Second | None:
    """The second number of a range, its own sign of currency passed over; None when there is none that fits."""
    marked = False
    for ahead in (1, 2):
        reached = currency_before(words, at + ahead) if at + ahead < len(words) else None
        if reached is not None and reached[0] == at:
            if reached[1] != unit:
                return None
            marked = True
            at += ahead
            break
    if at + 1 < len(words) and words[at].text == "-" and words[at].end == words[at + 1].start:
        at += 1  # "200 to-300"
    if at >= len(words) or not may_start(words, at):
        return None
    number = read_number(words, at, currency=unit.isupper())
    if number is None or number.vague or number.high is None:
        return None
    return _Second(number, marked)


def _other_unit(words: Tokens, second: Number, unit: str) -> bool:
    """Whether the second number has a unit of its own, so that the two are no range: "6 % to 300 yen"."""
    own = unit_at(words, second.end, second)
    return own is not None and own[1] != unit


def _leads_on(words: Tokens, second: Number) -> bool:
    """Whether a third number follows, so that the change is from a range: "from 5 to 7 percent to 3 percent"."""
    unit = unit_at(words, second.end, second)
    at = second.end if unit is None else unit[0]
    return at + 1 < len(words) and words[at].lower == "to" and may_start(words, at + 1)


def _opening(words: Tokens, start: int, joiner: str, *, marked: bool, onward: bool) -> int | None:
    """The index at which a range's words start, "between" and "from" included; None when it is no range."""
    before = words[start - 1].lower if start else ""
    if joiner == "and":
        return start - 1 if before == "between" else None
    if before == "from":
        changing = not onward and any(
            word.lower in CHANGE_VERBS for word in words[max(0, start - _LOOKBACK) : start - 1]
        )
        return None if changing else start - 1
    if before == "by" and joiner == "to" and marked:
        return None  # "rose by $5 to $20"
    return start


def _shared_scale(first: Number, second: Number) -> float:
    """What the scale of the second number makes of the first: "5 to 6 million", "two or three hundred"."""
    if second.scale > first.scale and first.low < second.unscaled:
        return second.scale / first.scale
    hundreds = (
        second.scale == 1 and not second.digits and second.low % 100 == 0 and first.low < second.low / 100
    )
    return 100.0 if hundreds and first.scale == 1 and not first.digits else 1.0


def _neighbours(first: Number, second: Number) -> bool:
    """Whether "two or three", or "two or three dozen", says one number loosely, and not one thing or another."""
    low = first.low * _shared_scale(first, second)
    same = second.scale == first.scale or low > first.low
    return bool(first.stated and second.stated) and same and second.low <= low * 2 + 1
