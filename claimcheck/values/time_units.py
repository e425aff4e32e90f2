"""Units of time with what stands before and after them: durations, sets, "three weeks ago", "last month"."""

# ruff: noqa: SIM905 - a table of words reads best as text
# ruff: noqa: C901, PLR0912 - a reader is a decision list over the tokens around its word
# ruff: noqa: PLR0917 - a reader hands on the place and what it has read

from collections.abc import Sequence
from datetime import date

from claimcheck.values import time_calendar as cal
from claimcheck.values.time_calendar import Reading
from claimcheck.values.time_quarters import (
    a_year_before,
    hyphened_quarter,
    ordinal_quarter,
    the_quarter,
    year_ago,
)
from claimcheck.values.time_sentence import DASHES, Found, Sentence, era_at, number_back, with_the, year_at
from claimcheck.values.time_words import APPROXIMATORS, ORDINALS, UNITS

__all__ = ["approximated", "read_unit"]

_AGO = {
    "ago": -1,
    "earlier": -1,
    "before": -1,
    "previously": -1,
    "later": 1,
    "afterwards": 1,
    "afterward": 1,
    "hence": 1,
}


def timex_of(unit: str, value: float | None) -> str:
    """The TIMEX3 value of a length: "P3D", "PT10H", "PXW" for some weeks."""
    letter, clock = unit, ""
    if unit[0] == "T":
        letter, clock = unit[1], "T"
    elif unit == "N":
        letter = "D"
    elif unit == "WE":
        letter = "WE"
    elif unit == "F":
        letter, value = "W", None if value is None else 2 * value
    if value is None:
        return f"P{clock}X{letter}"
    return f"P{clock}{value:g}{letter}"


def read_unit(s: Sentence, at: int) -> Sequence[Found]:
    """A unit of time with its number, its determiner and "ago", "later", "earlier"."""
    word, before, after = s.word(at), s.word(at - 1), s.word(at + 1)
    unit = UNITS[word]
    if _is_age(s, at) or (
        unit == "TS" and word == "second" and before not in {"a", "one"} and not before.isdigit()
    ):
        return ()
    if before in DASHES and s.joined(at) and s.joined(at - 1):
        return _hyphened(s, at, unit)
    if unit == "Q":
        ordinal = ordinal_quarter(s, at)
        if ordinal:
            return ordinal
        if year_at(s, at - 1) and s.word(at - 2) == "the":
            return the_quarter(s, at)
        if before in {"a", "one", "of"} or word == "quarters" or s.word(at + 1) == "of":
            return ()
    if unit == "CE" and (before in ORDINALS or before in {"st", "nd", "rd", "th"}):
        return _century(s, at)
    if after in DASHES and s.joined(at + 1):
        if s.word(at + 2) in {"ago", "earlier"}:
            return year_ago(s, at) if unit == "Y" else ()
        if s.word(at + 2) == "long":
            number = number_back(s, at) if before not in {"a", "an", "the"} else None
            value = number[0] if number else (None if word.endswith("s") else 1.0)
            return (Found(number[1] if number else at, at + 3, cal.duration(timex_of(unit, value))),)
        if s.word(at + 2).isalpha():
            return ()
    number = number_back(s, at)
    if number:
        return _counted(s, at, unit, *number)
    return _determined(s, at, unit)


def _is_age(s: Sentence, at: int) -> bool:
    after = s.word(at + 1)
    if after in {"old", "olds"}:
        return True
    return after in DASHES and s.word(at + 2) in {"old", "olds"}


def _hyphened(s: Sentence, at: int, unit: str) -> Sequence[Found]:
    """As in "ten-year", "three-day", "third-quarter"."""
    number = number_back(s, at - 1)
    if unit == "Q":
        return hyphened_quarter(s, at)
    if number and s.word(at - 2) not in {"a", "an", "few", "several", "many"}:
        first = number[1]
        return (Found(first, at + 1, cal.duration(timex_of(unit, number[0]))),)
    return ()


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


_SETS_BEFORE = frozenset(
    "times time twice once thrice percent % million billion thousand hundred cents dollars barrels tons".split()
)
_SPAN_WORDS = frozenset("last past next first coming previous latest following final preceding".split())
_BOUNDS = {
    ("more", "than"): "MORE_THAN",
    ("less", "than"): "LESS_THAN",
    ("fewer", "than"): "LESS_THAN",
    ("at", "least"): "EQUAL_OR_MORE",
    ("at", "most"): "EQUAL_OR_LESS",
    ("up", "to"): "EQUAL_OR_LESS",
}


def approximated(s: Sentence, first: int) -> tuple[int, str]:
    """The start and `mod` with the words that bound or blur a number before it: "nearly", "more than"."""
    bound = _BOUNDS.get((s.word(first - 2), s.word(first - 1)))
    if bound and first - 2 >= s.floor:
        if s.word(first - 3) == "no" and bound in {"MORE_THAN", "LESS_THAN"}:
            return first - 3, "EQUAL_OR_LESS" if bound == "MORE_THAN" else "EQUAL_OR_MORE"
        return first - 2, bound
    mod = APPROXIMATORS.get(s.word(first - 1), "")
    return (first - 1, mod) if mod and first - 1 >= s.floor else (first, "")


def _counted(s: Sentence, at: int, unit: str, value: float | None, first: int) -> Sequence[Found]:
    """A number of units: a duration, or a day that far from another."""
    word, after = s.word(at), s.word(at + 1)
    single = s.word(first) in {"a", "an"} and value == 1
    direction = _AGO.get(after)
    if (
        single
        and not direction
        and first == at - 1
        and s.word(first - 1) in _SETS_BEFORE | {"day", "week"}
        and unit != "TS"
    ):
        return (Found(first, at + 1, cal.nothing(timex_of(unit, 1.0), "set", "SET")),)
    if value == 1 and s.word(first) == "one" and word == "day" and after not in _AGO:
        return (Found(first, at + 1, cal.duration("P1D")),)
    if s.word(first - 1) in {"every", "each"} or (s.word(first - 1) == "once" and single):
        start = first - 1 if s.word(first - 1) != "once" else first
        return (Found(start, at + 1, cal.nothing(timex_of(unit, value), "set", "SET")),)
    if direction and not (after == "before" and s.word(at + 2).isalpha()):
        return _offset(s, first, at + 2, unit, value, after)
    if after == "from" and s.word(at + 2) == "now":
        return _offset(s, first, at + 3, unit, value, "hence")
    if single and word.endswith("s") and not word.endswith("ss"):
        return ()
    if unit == "TS" and single:
        return ()
    start, mod = approximated(s, first) if value is not None else (first, "")
    if start == first and s.word(first - 1) == "the" and first - 1 >= s.floor and not single:
        start = first - 1
    if s.word(start - 1) in _SPAN_WORDS and not single:
        start -= 1
        if s.word(start - 1) in {"the", "its", "their", "his"}:
            start -= 1
    last = at + 3 if (s.word(at + 1), s.word(at + 2)) == ("or", "so") else at + 1
    return _spelled_range(s, at, unit, value, start, first) or (
        Found(start, last, cal.duration(timex_of(unit, value), mod=mod)),
    )


def _spelled_range(
    s: Sentence, at: int, unit: str, value: float | None, start: int, first: int
) -> Sequence[Found]:
    """As in "two to three weeks": the smaller length counts, as TIMEX3 has it, and it is at least that."""
    link = s.word(first - 1)
    if link not in {"to", "or"} | DASHES or start != first:
        return ()
    lower = number_back(s, first - 1)
    if not lower or lower[0] is None or value is None or lower[0] >= value or s.word(lower[1]) in {"a", "an"}:
        return ()
    return (Found(lower[1], at + 1, cal.duration(timex_of(unit, lower[0]), mod="EQUAL_OR_MORE")),)


def _offset(s: Sentence, first: int, last: int, unit: str, value: float | None, how: str) -> Sequence[Found]:
    """As in "three weeks ago", "two days later"."""
    base = s.context.reference if how in {"ago", "hence"} else s.context.anchor
    steps = _AGO[how]
    start, mod = approximated(s, first)
    word = f"{s.tokens[first].text} {s.tokens[last - 2].text} {how}" if last - 2 > first else how
    if value is None:
        ref = "PAST_REF" if steps < 0 else "FUTURE_REF"
        return (Found(start, last, cal.nothing(ref, "day")),)
    if unit[0] == "T" or base is None or value != int(value) or value > 5000:
        timex = f"{base.isoformat()}TXX" if base and unit[0] == "T" else "XXXX-XX-XX"
        return (Found(start, last, cal.nothing(timex, "day", "TIME" if unit[0] == "T" else "DATE")),)
    day = cal.shifted(base, unit, steps * int(value))
    if day is None:
        return ()
    if unit == "Y" and value == 1 and s.word(first) == "a" and how in {"ago", "earlier"}:
        before = a_year_before(s)
        if before:
            return (Found(start, last, before),)
    reading = _at_precision(day, unit, f"{word}, counted from {base.isoformat()}", int(value))
    exact = how in {"ago", "hence"} or s.context.last_day is not None
    return (Found(start, last, reading._replace(mod=mod, sure=reading.sure and exact and not mod)),)


def _at_precision(day: date, unit: str, how: str, value: int) -> Reading:
    """The stretch that so many units away means: a day for days, a week for weeks, a month, a year."""
    if unit in {"D", "N"}:
        return cal.day(day, how, sure=value <= 10)
    if unit in {"W", "F", "WE"}:
        return cal.day(day, how, sure=False)
    if unit in {"M", "Q"}:
        return cal.month(day.year, day.month, how, sure=False)
    if unit == "Y":
        return cal.year(day.year, how, sure=False)
    return cal.decade(day.year // 10 * 10, how)._replace(sure=False)


def _unit_around(day: date, unit: str, how: str, *, sure: bool = True) -> Reading:
    """The week, month, quarter or year that a day lies in."""
    if unit in {"D", "N"}:
        return cal.day(day, how, sure=sure)
    if unit == "W":
        return cal.week(day, how, sure=sure)
    if unit == "WE":
        return cal.weekend(day, how, sure=sure)
    if unit == "M":
        return cal.month(day.year, day.month, how, sure=sure)
    if unit == "Q":
        return cal.quarter(day.year, (day.month + 2) // 3, how, sure=False)
    if unit == "Y":
        return cal.year(day.year, how, sure=sure)
    if unit == "DE":
        return cal.decade(day.year // 10 * 10, how)
    return cal.century(day.year // 100 + 1, how)


_STEPS = {"last": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "upcoming": 1}
_ANCHORED = {"that": 0, "same": 0, "previous": -1, "preceding": -1, "following": 1}
_VAGUE = {"recent": "PAST_REF", "coming": "FUTURE_REF", "past": "PAST_REF"}
_BARE_BEFORE = frozenset(
    "for in within over after of by last lasted many took takes taken spent about until some the recent past coming few".split()
)


def _determined(s: Sentence, at: int, unit: str) -> Sequence[Found]:
    """A unit without a number: "last week", "this year", "that day", "every month", "weeks of"."""
    word, before, after = s.word(at), s.word(at - 1), s.word(at + 1)
    plural = word.endswith("s")
    first = at - 1
    if s.text(at)[:1].isupper() and at > 1 and s.text(at - 1)[:1].isupper():
        return ()
    if (
        unit == "Y"
        and s.context.reference
        and (after == "end" or (after in {"'s", "’s"} and s.word(at + 2) == "end"))
    ):
        end = at + 2 if after == "end" else at + 3
        return (
            Found(
                at,
                end,
                cal.clipped(cal.year(s.context.reference.year, "the year of the report", sure=False), "END"),
            ),
        )
    if unit == "Q" and before in {"latest", "the", "this"} and not plural:
        return the_quarter(s, at)
    if before in {"every", "each", "per"} and not plural:
        if before == "per":
            return ()
        return (Found(first, at + 1, cal.nothing(timex_of(unit, 1.0), "set", "SET")),)
    if before == "fiscal" or (before in {"calendar", "full", "financial", "whole"} and not plural):
        before, first = s.word(at - 2), at - 2
    if plural:
        return _plural(s, at, unit)
    if unit[0] == "T":
        return ()
    fiscal = s.word(at - 1) == "fiscal"
    if unit == "Y" and year_at(s, at + 1) and before in {"the", "fiscal"}:
        return ()
    if before in _STEPS:
        if before == "past" and unit in {"D", "W", "M", "Y", "DE", "CE", "Q"}:
            start = first - 1 if s.word(first - 1) == "the" else first
            return (Found(start, at + 1, cal.duration(timex_of(unit, 1.0))),)
        return _stepped(s, at, unit, first, _STEPS[before], before, fiscal=fiscal)
    if before == "next" or before in _ANCHORED:
        return _anchored(s, at, unit, first, before)
    if (
        before == "the"
        and after in {"before", "after"}
        and unit in {"D", "W", "M", "Y"}
        and not s.word(at + 2).isalpha()
    ):
        return _anchored(s, at, unit, first, "previous" if after == "before" else "following", extra=1)
    if before == "the" and unit in {"Y", "M", "Q", "W", "WE"} and after not in {"of", "when", "in"}:
        reference = s.context.reference
        if s.context.narrative or reference is None:
            return _anchored(s, at, unit, first, "same")
        if unit == "W" and s.word(at - 2) not in {"of", "in", "during", "for"}:
            return ()
        day = reference
        if unit == "WE":
            day = cal.shifted(reference, "D", -2 if reference.weekday() < 5 else 0) or reference
            if reference.weekday() < 5:
                day = cal.shifted(reference, "W", -1) or reference
        return (Found(first, at + 1, _unit_around(day, unit, "the one of the report", sure=False)),)
    return ()


def _stepped(
    s: Sentence, at: int, unit: str, first: int, steps: int, which: str, *, fiscal: bool
) -> Sequence[Found]:
    """As in "last week", "this month", "next year", counted from the document's day."""
    if s.word(first - 1) == "the" and which != "this" and first - 1 >= s.floor:
        first -= 1
        if s.context.narrative and which == "next":
            return _anchored(s, at, unit, first + 1, "following")
        if unit == "D":
            return _anchored(s, at, unit, first + 1, "following" if which == "next" else "previous")
    reference = s.context.reference
    last = at + 1
    if reference is None:
        return (
            Found(
                first, last, cal.nothing("XXXX", {"Y": "year", "M": "month", "W": "week"}.get(unit, "day"))
            ),
        )
    day = cal.shifted(reference, unit, steps)
    if day is None:
        return ()
    how = f"{which} {s.word(at)}, seen from {reference.isoformat()}"
    reading = _unit_around(day, unit, how, sure=not fiscal and unit != "WE")
    if (
        s.word(last) in {"'s", "’s"}
        and s.word(last + 2) == "quarter"
        and s.word(last + 1) in ORDINALS
        and unit == "Y"
    ):
        number = ORDINALS[s.word(last + 1)]
        if number <= 4:
            return (Found(first, last + 3, cal.quarter(day.year, number, how, sure=False)),)
    return (Found(first, last, reading),)


def _anchored(s: Sentence, at: int, unit: str, first: int, which: str, *, extra: int = 0) -> Sequence[Found]:
    """As in "that day", "the same year", "the following month", counted from the day last spoken of."""
    last = s.context.last
    steps = 1 if which == "next" else _ANCHORED[which]
    if s.word(first - 1) in {"the", "that"} and first - 1 >= s.floor and which != "that":
        first -= 1
    base = s.context.last_day
    told = s.context.told_year
    if told is not None and told < 1:
        return (Found(first, at + 1 + extra, _around_ancient(told, unit, steps)),)
    if unit == "Y" and s.context.narrative and told is not None:
        how = f"counted from {told}, last spoken of"
        return (Found(first, at + 1 + extra, cal.year(told + steps, how, sure=False)),)
    if unit in {"Y", "M", "Q", "CE", "DE"} and last is not None and last.start is not None:
        base = last.start.date()
    if base is None:
        return (Found(first, at + 1 + extra, cal.nothing("XXXX-XX-XX" if unit == "D" else "XXXX", "day")),)
    day = cal.shifted(base, unit, steps)
    if day is None:
        return ()
    how = f"counted from {base.isoformat()}, last spoken of"
    return (Found(first, at + 1 + extra, _unit_around(day, unit, how, sure=False)),)


def _around_ancient(year: int, unit: str, steps: int) -> Reading:
    """As in "the following year" where a year before Christ was spoken of; no finer date is kept there."""
    if unit == "Y":
        return cal.year(year + steps)
    if unit == "DE":
        return cal.decade(-(-year // 10 - steps) * 10)
    if unit == "CE":
        return cal.century(year // 100 + steps)
    return cal.nothing(f"{cal.stamp(year)}-XX-XX" if unit == "D" else f"{cal.stamp(year)}-XX", "day")


def _plural(s: Sentence, at: int, unit: str) -> Sequence[Found]:
    """As in "recent weeks", "for years", "months of talks"."""
    before, after = s.word(at - 1), s.word(at + 1)
    if before in {"these", "those"} and unit == "D":
        return (Found(at - 1, at + 1, cal.nothing("PRESENT_REF", "day")),)
    if before in _VAGUE and unit == "Y":
        start = at - 2 if s.word(at - 2) == "the" else at - 1
        return (Found(start, at + 1, cal.nothing(_VAGUE[before], "year")),)
    if before in {
        "recent",
        "coming",
        "past",
        "last",
        "next",
        "previous",
        "few",
        "early",
        "following",
        "future",
    }:
        start = at - 2 if s.word(at - 2) == "the" else at - 1
        return (Found(start, at + 1, cal.duration(timex_of(unit, None))),)
    if after == "ago":
        return (Found(at, at + 2, cal.nothing("PAST_REF", "day")),)
    if after in {"later", "earlier", "after", "before", "of"} or before in _BARE_BEFORE:
        if unit == "Q":
            return ()
        return (Found(at, at + 1, cal.duration(timex_of(unit, None))),)
    return ()
