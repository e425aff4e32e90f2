"""Lengths of time with a number: durations, sets, and the days that lie so far from another."""

# ruff: noqa: SIM905 - a table of words reads best as text
# ruff: noqa: C901 - a reader is a decision list over the tokens around its word
# ruff: noqa: PLR0917 - a reader hands on the place and what it has read

import re
from collections.abc import Sequence
from datetime import date

from claimcheck.values import time_calendar as cal
from claimcheck.values.time_calendar import Reading
from claimcheck.values.time_numbers import number_back
from claimcheck.values.time_quarters import a_year_before
from claimcheck.values.time_sentence import DASHES, Found, Sentence
from claimcheck.values.time_tense import Tense
from claimcheck.values.time_words import APPROXIMATORS

__all__ = ["read_counted", "timex_of"]

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
# What half of a unit is in the next smaller one, as TIMEX3 writes it: two and a half years are P2Y6M.
_HALVES = {"Y": "6M", "TH": "30M", "TM": "30S", "D": "T12H"}


def timex_of(unit: str, value: float | None) -> str:
    """The TIMEX3 value of a length: "P3D", "PT10H", "P2Y6M", "PXW" for some weeks."""
    letter, clock = unit, ""
    if unit[0] == "T":
        letter, clock = unit[1], "T"
    elif unit == "N":
        letter = "D"
    elif unit == "F":
        letter, value = "W", None if value is None else 2 * value
    if value is None:
        return f"P{clock}X{letter}"
    if value % 1 == 0.5 and unit in _HALVES:
        whole = f"{int(value)}{letter}" if value > 1 else ""
        return f"P{clock}{whole}{_HALVES[unit]}"
    return f"P{clock}{value:g}{letter}"


_SETS_BEFORE = frozenset(
    "times time twice once thrice percent % million billion thousand hundred cents dollars barrels tons day week".split()
)
_SPAN_WORDS = frozenset(
    "last past next first coming previous latest following final preceding upcoming subsequent".split()
)
_BOUNDS = {
    ("more", "than"): "MORE_THAN",
    ("less", "than"): "LESS_THAN",
    ("fewer", "than"): "LESS_THAN",
    ("at", "least"): "EQUAL_OR_MORE",
    ("at", "most"): "EQUAL_OR_LESS",
    ("up", "to"): "EQUAL_OR_LESS",
}


def _approximated(s: Sentence, first: int) -> tuple[int, str]:
    """The start and `mod` with the words that bound or blur a number before it: "nearly", "more than"."""
    bound = _BOUNDS.get((s.word(first - 2), s.word(first - 1)))
    if bound and first - 2 >= s.floor:
        if s.word(first - 3) == "no" and bound in {"MORE_THAN", "LESS_THAN"}:
            return first - 3, "EQUAL_OR_LESS" if bound == "MORE_THAN" else "EQUAL_OR_MORE"
        return first - 2, bound
    mod = APPROXIMATORS.get(s.word(first - 1), "")
    return (first - 1, mod) if mod and first - 1 >= s.floor else (first, "")


def read_counted(s: Sentence, at: int, unit: str, value: float | None, first: int) -> Sequence[Found]:
    """A number of units: a duration, a set, or a day that far from another."""
    word, last = s.word(at), at + 1
    single = s.word(first) in {"a", "an"} and value == 1
    if value is not None and s.words[last : last + 3] == _AND_A_HALF:
        value, last, single = value + 0.5, last + 3, False
    blurred = (s.word(last), s.word(last + 1)) == ("or", "so")
    after = s.word(last + 2 * blurred)
    direction = _AGO.get(after)
    if single and not direction and first == at - 1 and s.word(first - 1) in _SETS_BEFORE and unit != "TS":
        return (Found(first, last, cal.nothing(timex_of(unit, 1.0), "set", "SET")),)
    if value == 1 and s.word(first) == "one" and word == "day" and not direction:
        return (Found(first, last, cal.duration("P1D")),)
    if s.word(first - 1) in {"every", "each"} or (s.word(first - 1) == "once" and single):
        start = first - 1 if s.word(first - 1) != "once" else first
        return (Found(start, last, cal.nothing(timex_of(unit, value), "set", "SET")),)
    end = last + 2 * blurred
    if direction and not (after == "before" and s.word(end + 1).isalpha()):
        return _offset(s, first, end + 1, unit, value, after)
    if after == "from" and s.word(end + 1) == "now":
        return _offset(s, first, end + 2, unit, value, "hence")
    if (single and word.endswith("s") and not word.endswith("ss")) or (unit == "TS" and single):
        return ()
    start, mod = _approximated(s, first) if value is not None else (first, "")
    if start == first and s.word(first - 1) == "the" and first - 1 >= s.floor and not single:
        start = first - 1
    if s.word(start - 1) in _SPAN_WORDS and not single and start - 1 >= s.floor:
        start -= 1
        if s.word(start - 1) in {"the", "its", "their", "his"} and start - 1 >= s.floor:
            start -= 1
    return (
        _spelled_range(s, at, unit, value, start, first)
        or _compound(s, end, unit, value, first)
        or (Found(start, end, cal.duration(timex_of(unit, value), mod=mod)),)
    )


_AND_A_HALF = ("and", "a", "half")


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
    begin = lower[1]
    if s.word(begin - 1) in _SPAN_WORDS and s.word(begin - 2) == "the" and begin - 2 >= s.floor:
        begin -= 2
    return (Found(begin, at + 1, cal.duration(timex_of(unit, lower[0]), mod="EQUAL_OR_MORE")),)


_LENGTH = re.compile(r"P(?:\d+(?:Y|M|W|D))*(?:T(?:\d+(?:H|M|S))*)?")
_PIECE = re.compile(r"(\d+)(DE|[YMWD])")


def _length_before(s: Sentence, first: int) -> Found | None:
    """The duration that a smaller one adds to: "two years" before "and three months"."""
    gap = first - s.found[-1].last if s.found else 99
    if gap > 1 or (gap == 1 and s.word(first - 1) not in {"and", ","}):
        return None
    before = s.found[-1]
    whole = before.reading.sort == "DURATION" and _LENGTH.fullmatch(before.reading.timex)
    return before if whole else None


_ORDER = ["Y", "M", "W", "D", "TH", "TM", "TS"]


def _compound(s: Sentence, end: int, unit: str, value: float | None, first: int) -> Sequence[Found]:
    """As in "two years and three months", "5 hours 30 minutes"."""
    before = _length_before(s, first)
    if before is None or value is None or value != int(value) or unit not in _ORDER:
        return ()
    timex = before.reading.timex
    smallest = ("T" if "T" in timex else "") + timex[-1]
    if _ORDER.index(smallest) >= _ORDER.index(unit):
        return ()
    clock = "T" if unit[0] == "T" and "T" not in timex else ""
    s.found.pop()
    return (Found(before.first, end, cal.duration(f"{timex}{clock}{int(value)}{unit[-1]}")),)


def _offset(s: Sentence, first: int, last: int, unit: str, value: float | None, how: str) -> Sequence[Found]:
    """As in "three weeks ago", "two days later"."""
    steps = _AGO[how]
    base = s.context.here if how in {"ago", "hence"} else _spoken_of(s, unit)
    start, mod = _approximated(s, first)
    word = f"{s.tokens[first].text} {s.tokens[last - 2].text} {how}" if last - 2 > first else how
    if value is None:
        ref = "PAST_REF" if steps < 0 else "FUTURE_REF"
        return (Found(start, last, cal.nothing(ref, "day")),)
    told = s.context.told_year
    if told is not None and told < 1 and unit in {"Y", "DE"}:
        shifted = told + steps * int(value) * (10 if unit == "DE" else 1)
        return (Found(start, last, cal.year(shifted, word, sure=False)._replace(mod=mod)),)
    if unit == "Y" and value % 1 == 0.5:
        unit, value = "M", 12 * value
    if unit[0] == "T" or base is None or value != int(value) or value > 5000:
        timex = f"{base.isoformat()}TXX" if base and unit[0] == "T" else "XXXX-XX-XX"
        return (Found(start, last, cal.nothing(timex, "day", "TIME" if unit[0] == "T" else "DATE")),)
    longer = _length_before(s, first)
    if longer is not None and "T" not in longer.reading.timex:
        s.found.pop()
        start = longer.first
        for count, letter in _PIECE.findall(longer.reading.timex):
            base = cal.shifted(base, letter, steps * int(count)) if base is not None else None
    day = cal.shifted(base, unit, steps * int(value)) if base is not None else None
    if day is None or base is None:
        return ()
    if unit == "Y" and value == 1 and s.word(first) == "a" and how in {"ago", "earlier"}:
        before = a_year_before(s)
        if before:
            return (Found(start, last, before),)
    reading = _at_precision(day, unit, f"{word}, counted from {base.isoformat()}", int(value))
    if how == "later" and s.context.last is None and s.tense(first, last) is Tense.PAST:
        # Of what is told as past nothing lies after the report: the day meant is not known.
        return (Found(start, last, reading._replace(mod=mod, start=None, end=None, sure=False)),)
    from_report = how in {"ago", "hence"}
    exact = not s.context.narrative if from_report else s.context.last_day is not None
    return (Found(start, last, reading._replace(mod=mod, sure=reading.sure and exact and not mod)),)


def _spoken_of(s: Sentence, unit: str) -> date | None:
    """What "later" and "earlier" count from: the year or day spoken of, else the report's day."""
    last = s.context.last
    here = last is not None and last.granularity in _COARSE and s.context.year_sentence == s.context.sentence
    coarse = s.context.last_day is None or here
    if unit in {"Y", "DE", "CE"} and coarse and last is not None and last.start is not None:
        return last.start.date()
    return s.context.anchor


_COARSE = frozenset(["year", "season", "half", "quarter", "month"])


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
