"""Which reader takes a unit of time, by what stands around it."""

# ruff: noqa: C901 - a reader is a decision list over the tokens around its word

from collections.abc import Sequence

from claimcheck.values import time_calendar as cal
from claimcheck.values.time_clocks import read_spoken_clock
from claimcheck.values.time_lengths import read_counted, timex_of
from claimcheck.values.time_numbers import number_back
from claimcheck.values.time_parts import read_early_hours
from claimcheck.values.time_quarters import hyphened_quarter, ordinal_quarter, the_quarter, year_ago
from claimcheck.values.time_relative import read_determined
from claimcheck.values.time_sentence import DASHES, Found, Sentence, era_at, with_the, year_at
from claimcheck.values.time_words import ORDINALS, SHORT_UNITS, UNITS

__all__ = ["read_unit"]


def read_unit(s: Sentence, at: int) -> Sequence[Found]:
    """A unit of time with its number, its determiner and "ago", "later", "earlier"."""
    word, before, after = s.word(at), s.word(at - 1), s.word(at + 1)
    unit = UNITS[word]
    # "203 HR" counts home runs.
    if (
        (word in SHORT_UNITS and not s.text(at).islower())
        or _is_age(s, at)
        or (unit == "TS" and word == "second" and before not in {"a", "one"} and not before.isdigit())
    ):
        return ()
    if word == "years" and year_at(s, at + 1):
        return ()
    if before in DASHES and s.joined(at) and s.joined(at - 1):
        return _hyphened(s, at, unit)
    if unit in {"Q", "TM"} and after in {"past", "to"}:
        clock = read_spoken_clock(s, at + 1)
        if clock:
            return (clock,)
    if unit == "Q":
        quarter = _quarter(s, at)
        if quarter is not None:
            return quarter
    if unit == "TH" and before in {"early", "small", "wee"}:
        return read_early_hours(s, at)
    if before in ORDINALS or before in {"st", "nd", "rd", "th"}:
        numbered = _numbered(s, at, unit)
        if numbered is not None:
            return numbered
    if after in DASHES and s.joined(at + 1) and s.word(at + 2) != "end":
        return _before_hyphen(s, at, unit)
    number = number_back(s, at)
    if number:
        return read_counted(s, at, unit, *number)
    return read_determined(s, at, unit)


def _quarter(s: Sentence, at: int) -> Sequence[Found] | None:
    """A quarter by its number or year; None where it may be one by other words."""
    ordinal = ordinal_quarter(s, at)
    if ordinal:
        return ordinal
    if year_at(s, at - 1) and s.word(at - 2) == "the":
        return the_quarter(s, at)
    if s.word(at) == "quarters":
        # Quarters are fractions and lodgings too.
        number = number_back(s, at)
        spans = number is not None and s.word(number[1] - 1) in {
            "last",
            "past",
            "next",
            "consecutive",
            "coming",
        }
        return read_counted(s, at, "Q", *number) if number and spans else ()
    return () if s.word(at - 1) in {"a", "one", "of"} or s.word(at + 1) == "of" else None


def _is_age(s: Sentence, at: int) -> bool:
    after = s.word(at + 1)
    if after in {"old", "olds"}:
        return True
    return after in DASHES and s.word(at + 2) in {"old", "olds"}


def _before_hyphen(s: Sentence, at: int, unit: str) -> Sequence[Found]:
    """As in "year-ago", "decades-long"; other words after a hyphen make a new word."""
    if s.word(at + 2) in {"ago", "earlier"}:
        return year_ago(s, at) if unit == "Y" else ()
    if s.word(at + 2) == "long":
        number = number_back(s, at) if s.word(at - 1) not in {"a", "an", "the"} else None
        value = number[0] if number else (None if s.word(at).endswith("s") else 1.0)
        return (Found(number[1] if number else at, at + 3, cal.duration(timex_of(unit, value))),)
    if s.word(at + 2).isalpha():
        return ()
    number = number_back(s, at)
    return read_counted(s, at, unit, *number) if number else read_determined(s, at, unit)


def _hyphened(s: Sentence, at: int, unit: str) -> Sequence[Found]:
    """As in "ten-year", "three-day", "third-quarter", "a three-year period"."""
    if unit == "Q":
        return hyphened_quarter(s, at)
    number = number_back(s, at - 1)
    if number is None or s.word(at - 2) in {"a", "an", "few", "several", "many"}:
        return ()
    first, last = number[1], at + 1
    if s.word(last) == "period":
        last += 1
        first -= s.word(first - 1) in {"a", "the"} and first - 1 >= s.floor
    elif s.word(last) == "long" or (s.word(last) in DASHES and s.word(last + 1) == "long"):
        last += 1 + (s.word(last) in DASHES)
    return (Found(first, last, cal.duration(timex_of(unit, number[0]))),)


def _numbered(s: Sentence, at: int, unit: str) -> Sequence[Found] | None:
    """A century or a decade of one by its number; None for other units, whose number is read elsewhere."""
    if unit == "CE":
        return _century(s, at)
    return _decade_of_century(s, at) if unit == "DE" and s.word(at + 1) == "of" else None


def _decade_of_century(s: Sentence, at: int) -> Sequence[Found]:
    """As in "the fifth decade of the 20th century": the 1940s."""
    place = next((place for place in range(at + 2, at + 6) if s.word(place) in _CENTURY), None)
    century = _century(s, place) if place is not None else ()
    # Where a decade is numbered in digits, or not at all, only the century is read.
    number = ORDINALS.get(s.word(at - 1), 0)
    if not century or place is None or not 1 <= number <= _DECADES or century[0].first != at + 2:
        return ()
    start = century[0].reading.start
    if start is None:
        return ()
    reading = cal.decade(start.year // 100 * 100 + (number - 1) * 10)
    return (Found(with_the(s, at - 1), century[0].last, reading, explicit=True),)


_CENTURY = frozenset(["century", "centuries"])
_DECADES = 10


def _century(s: Sentence, at: int) -> Sequence[Found]:
    before = s.word(at - 1)
    if before in ORDINALS:
        number, first = ORDINALS[before], at - 1
        if s.word(at - 2) in DASHES and s.word(at - 3) == "twenty":
            number, first = 20 + number, at - 3
    else:
        digits = s.word(at - 2)
        if not (digits.isdigit() and len(digits) <= 2 and 1 <= int(digits) <= 21):
            return ()
        number, first = int(digits), at - 2
    if not 1 <= number <= 21:
        return ()
    if era_at(s, at + 1) < 0:
        return (Found(with_the(s, first), at + 2, cal.century(-number)),)
    return (Found(with_the(s, first), at + 1, cal.century(number)),)
