"""The values that are held against each other in two texts, and how they stand: the same, apart, or not to be compared."""

import re

from claimcheck.values.amounts import Amount, Relation, relate
from claimcheck.values.directions import Direction
from claimcheck.values.intervals import telling_digits
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.ranks import Ranked, orders_alike
from claimcheck.values.scores import Score
from claimcheck.values.times import TimeSpan
from claimcheck.values.units import DIMENSIONS
from claimcheck.values.words import synonymous

__all__ = [
    "Value",
    "are_of_one_sort",
    "count_others",
    "have_digits_exchanged",
    "is_slip",
    "is_telling",
    "relation",
    "sort_of",
]

Value = Amount | TimeSpan | Ranked | Direction | Score

_CLOCK = re.compile(r".*T(\d\d):(\d\d)")
_DAYS = frozenset(["hour", "minute"])
_NEAR = 10
"""Minutes by which two clock times may differ and be one."""
_NOON = 12 * 60


def sort_of(value: Value) -> str:
    """What two values must have in common to be compared: a dimension, or a grain of time.

    >>> from claimcheck.values.amounts import Amount
    >>> sort_of(Amount(3, 3, unit="kilometre")), sort_of(Amount(3, 3, unit="USD")), sort_of(Amount(3, 3))
    ('length', 'money', 'count')
    """
    if isinstance(value, TimeSpan):
        if _CLOCK.fullmatch(value.timex):
            return "clock"
        return "day" if value.granularity in _DAYS else value.granularity
    if isinstance(value, Ranked):
        return "rank"
    if isinstance(value, Direction):
        return "direction"
    if isinstance(value, Score):
        return "score"
    if value.unit.isupper():
        return "money"
    return DIMENSIONS[value.unit].name if value.unit in DIMENSIONS else value.unit or "count"


_DATES = frozenset(["day", "month", "year"])


def are_of_one_sort(one: Value, other: Value) -> bool:
    """Whether two values can be compared: a year and a day as well, where both are told with their year.

    >>> from claimcheck.values.amounts import Amount
    >>> are_of_one_sort(Amount(3, 3, unit="kilometre"), Amount(2, 2, unit="mile"))
    True
    """
    sorts = {sort_of(one), sort_of(other)}
    if len(sorts) == 1 or not (isinstance(one, TimeSpan) and isinstance(other, TimeSpan)):
        return len(sorts) == 1
    return sorts <= _DATES and one.sure and other.sure and not (one.how or other.how)


def relation(one: Value, other: Value) -> Relation:
    """How the value of a reference stands to that of a text; INCOMPARABLE where that cannot be told."""
    if isinstance(one, Amount) and isinstance(other, Amount):
        return relate(one, other)
    if isinstance(one, TimeSpan) and isinstance(other, TimeSpan):
        return _of_times(one, other)
    if isinstance(one, Ranked) and isinstance(other, Ranked):
        return _of_ranks(one, other)
    if isinstance(one, Direction) and isinstance(other, Direction):
        return _of_directions(one, other)
    if isinstance(one, Score) and isinstance(other, Score):
        return _of_scores(one, other)
    return Relation.INCOMPARABLE


def _of_ranks(one: Ranked, other: Ranked) -> Relation:
    if not orders_alike(one, other):
        return Relation.INCOMPARABLE
    return Relation.WITHIN if one.value == other.value else Relation.DISJOINT


def _of_scores(one: Score, other: Score) -> Relation:
    if not one.comparable(other):
        return Relation.INCOMPARABLE
    return Relation.WITHIN if one.parts == other.parts else Relation.DISJOINT


def _of_directions(one: Direction, other: Direction) -> Relation:
    if not one.seen_alike(other):
        return Relation.INCOMPARABLE
    if one.degrees == other.degrees:
        return Relation.WITHIN
    return Relation.DISJOINT if one.excludes(other) else Relation.OVERLAPPING


def count_others(one: Amount, other: Amount) -> bool:
    """Whether two numbers count things that exclude each other.

    >>> from claimcheck.values.amounts import Amount
    >>> houses, people, homes = (
    ...     Amount(312, 312, counted=word, head=word[:-1]) for word in ("houses", "people", "homes")
    ... )
    >>> count_others(houses, people), count_others(houses, homes)
    (True, False)
    """
    if not one.head or not other.head or one.unit or synonymous(one.head, other.head):
        return False
    return kinship(one.counted, other.counted) is Kinship.OTHER


_DIGITS = 3
"""Digits from which a number is hardly met twice by chance."""


def is_telling(value: Value) -> bool:
    """Whether a value is one that is hardly met twice by chance: a day, a month or year, "8,412".

    >>> from claimcheck.values.amounts import Amount
    >>> is_telling(Amount(8412, 8412, stated=8412)), is_telling(Amount(12, 12, stated=12))
    (True, False)
    """
    if isinstance(value, TimeSpan):
        return value.start is not None
    if not isinstance(value, Amount):
        return False
    return value.stated is not None and telling_digits(value.stated) >= _DIGITS


def _of_clocks(one: TimeSpan, minute: int, other: TimeSpan, other_minute: int) -> Relation:
    """How two times of the day stand to each other; one whose day the other does not tell is not borne out by it."""
    days = one.weekday, other.weekday
    if None not in days and days[0] != days[1]:
        return Relation.DISJOINT
    apart = abs(minute - other_minute)
    if apart not in {0, _NOON}:
        return Relation.OVERLAPPING if apart <= _NEAR else Relation.DISJOINT
    return Relation.OVERLAPPING if days[0] is not None and days[1] is None else Relation.WITHIN


def _minutes(clock: re.Match[str]) -> int:
    """The minute of the day."""
    return 60 * int(clock[1]) + int(clock[2])


def _ends(time: TimeSpan) -> tuple[TimeSpan, TimeSpan]:
    """The first and last of what an interval was written as."""
    return time.bounds[0].value, time.bounds[-1].value


def is_slip(one: Value, other: Value) -> bool:
    """Whether two values are the same digits in another order, as a slip of the hand leaves them: 8,412 and 8,214.

    >>> from claimcheck.values.amounts import Amount
    >>> is_slip(Amount(8412, 8412, stated=8412), Amount(8214, 8214, stated=8214))
    True
    """
    mine, theirs = _digits(one), _digits(other)
    return len(mine) >= _DIGITS and mine != theirs and sorted(mine) == sorted(theirs)


def have_digits_exchanged(one: Amount, other: Amount) -> bool:
    """Whether two numbers of as many digits, two at least, have these in another order: 2.7 and 7.2.

    >>> have_digits_exchanged(Amount(2.7, 2.7, stated=2.7), Amount(7.2, 7.2, stated=7.2))
    True
    """
    mine, theirs = _digits(one).rstrip("0"), _digits(other).rstrip("0")
    return len(mine) >= _EXCHANGED and mine != theirs and sorted(mine) == sorted(theirs)


_EXCHANGED = 2


def _digits(value: Value) -> str:
    """The digits of a number or of the year that a time names; empty for any other."""
    if isinstance(value, Amount):
        return f"{abs(value.stated):.10g}".replace(".", "") if value.stated is not None else ""
    if isinstance(value, TimeSpan) and value.start is not None and value.granularity == "year":
        return str(value.start.year)
    return ""


def _of_times(one: TimeSpan, other: TimeSpan) -> Relation:
    clock, other_clock = _CLOCK.fullmatch(one.timex), _CLOCK.fullmatch(other.timex)
    if clock and other_clock:
        return _of_clocks(one, _minutes(clock), other, _minutes(other_clock))
    if one.start and one.end and other.start and other.end and one.sure and other.sure:
        if one.end <= other.start or other.end <= one.start:
            return Relation.DISJOINT
        if one.bounds and other.bounds:
            alike = all(
                _of_times(*ends) is Relation.WITHIN for ends in zip(_ends(one), _ends(other), strict=True)
            )
            return Relation.WITHIN if alike else Relation.DISJOINT
        finer = one.start <= other.start and other.end <= one.end
        return Relation.WITHIN if finer and not (one.bounds or other.bounds) else Relation.OVERLAPPING
    if one.month_and_day is not None and other.month_and_day is not None:
        return Relation.WITHIN if one.month_and_day == other.month_and_day else Relation.DISJOINT
    if one.month is not None and other.month is not None:
        return Relation.WITHIN if one.month == other.month else Relation.DISJOINT
    if one.weekday is not None and other.weekday is not None:
        return Relation.WITHIN if one.weekday == other.weekday else Relation.DISJOINT
    return Relation.INCOMPARABLE
