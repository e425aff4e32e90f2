"""Days of a month in lists and ranges, "4, 5 and 6 May", "May 27-30", and alone, "on the 18th"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from datetime import date

from attrs import evolve

from claimcheck.values import time_calendar as cal
from claimcheck.values.function_words import FUNCTION_WORDS
from claimcheck.values.time_calendar import Reading
from claimcheck.values.time_dates import SUFFIXES, dated, day_at, is_valid, month_at, year_after
from claimcheck.values.time_sentence import DASHES, Found, Sentence, integer, ranged_over, with_the
from claimcheck.values.time_tense import Tense
from claimcheck.values.time_words import ORDINALS

__all__ = ["days_after", "days_before", "read_day_alone"]

_RANGES = DASHES | {"to", "until", "through"}
_LISTS = frozenset({"and", "or", "&"})


def days_before(s: Sentence, start: int, found: Found) -> Sequence[Found]:
    """Takes in the days before "29 September" in "27-29 September", "25, 27 and 29 September"."""
    link = s.word(start - 1)
    if link not in _RANGES | _LISTS:
        return (found,)
    opening = _same_month(s, start - 1, found)
    if opening is None:
        return (found,)
    if link in _RANGES or s.word(with_the(s, opening.first) - 1) == "between":
        ranged = ranged_over(opening, found)
        return (ranged,) if ranged else (opening, found)
    days = [found, opening]
    while s.word(days[-1].first - 1) == ",":
        earlier = _same_month(s, days[-1].first - 1, days[-1])
        if earlier is None:
            break
        days.append(earlier)
    return days[::-1]


def _same_month(s: Sentence, end: int, found: Found) -> Found | None:
    """The day number that ends before a token, as an earlier day of the month of a date."""
    first = end - 2 if s.word(end - 1) in SUFFIXES and s.joined(end - 1) else end - 1
    value = ORDINALS.get(s.word(first)) if s.word(found.first) in ORDINALS else None
    value = integer(s.word(first), 2) if value is None else value
    month_day = _parts(found.reading)
    if value is None or month_day is None or first < s.floor or not 1 <= value < month_day[2]:
        return None
    year, month, _ = month_day
    if year is None:
        return Found(first, end, cal.nothing(f"XXXX-{month:02d}-{value:02d}", "day"), (month, value))
    reading = cal.day(date(year, month, value), found.reading.how, sure=found.reading.sure)
    return Found(first, end, reading, (month, value) if found.month_day else None, found.explicit)


def days_after(s: Sentence, found: Found, got: tuple[int, int | None, int, int | None]) -> Sequence[Found]:
    """Takes in the days after "September 27" in "September 27-30", "September 27, 28 and 30, 2019"."""
    last, written, month, day = got
    if written is not None or day is None:
        return (found,)
    numbers = _numbers_after(s, found.last, day)
    if not numbers:
        return (found,)
    end = numbers[-1][2]
    year = year_after(s, end)
    of_year = year[0] if year else None
    opening = dated(s, found.first, (last, of_year, month, day)) if year else found
    days = [evolve(opening, first=found.first, last=found.last)]
    for first, value, after in numbers:
        if not is_valid(of_year, month, value):
            return (found,)
        stop = year[1] if year and after == end else after
        days.append(dated(s, first, (stop, of_year, month, value)))
    if s.word(found.last) in _LISTS | {","}:
        return days
    ranged = ranged_over(days[0], days[1])
    return (ranged,) if ranged else days


def _numbers_after(s: Sentence, at: int, day: int) -> list[tuple[int, int, int]]:
    """The rising day numbers of a list or the end of a range: first token, value, token after each."""
    found: list[tuple[int, int, int]] = []
    while s.word(at) in _RANGES | _LISTS | {","}:
        closing = s.word(at) != ","
        at += 1 + (not closing and s.word(at + 1) in _LISTS)
        closing = closing or s.word(at - 1) in _LISTS
        second = None if s.word(at) in ORDINALS else day_at(s, at)
        if second is None or second[0] <= day:
            return []
        day = second[0]
        found.append((at, day, second[1]))
        at = second[1]
        if closing:
            return found if _ends(s, at, dash=s.word(found[0][0] - 1) in DASHES) else []
    return []


def _ends(s: Sentence, at: int, *, dash: bool) -> bool:
    """Whether a number before this place is a day: what follows neither is a month nor is counted by it."""
    if dash:
        return True
    word = s.word(at)
    return month_at(s, at) is None and (not word.isalpha() or word in _PLAIN_AFTER)


_PLAIN_AFTER = frozenset("in at on after before when and as with by of for from which that this".split())


def _parts(reading: Reading) -> tuple[int | None, int, int] | None:
    """Year, month, day of a reading of one day."""
    if reading.start is not None and reading.granularity == "day":
        return reading.start.year, reading.start.month, reading.start.day
    if reading.timex.startswith("XXXX-") and len(reading.timex) == 10:
        return None, int(reading.timex[5:7]), int(reading.timex[8:10])
    return None


_BEFORE_DAY = frozenset("on by until till from before after since to between".split())


def read_day_alone(s: Sentence, at: int) -> Sequence[Found]:
    """As in "on the 18th": a day of the month spoken of, or of the one that the tense points to."""
    value = integer(s.word(at), 2)
    if value is None or not 1 <= value <= 31 or s.word(at + 1) not in SUFFIXES or not s.joined(at + 1):
        return ()
    if s.word(at - 1) != "the" or s.word(at - 2) not in _BEFORE_DAY or at - 1 < s.floor:
        return ()
    after = s.word(at + 2)
    if (after.isalnum() and after not in FUNCTION_WORDS) or after in DASHES | {"of"}:
        return ()
    month = _month_of(s, at, value)
    if month is None or not is_valid(*month, value):
        return (Found(at - 1, at + 2, cal.nothing(f"XXXX-XX-{value:02d}", "day")),)
    shape = f"{month[0]:04d}-{month[1]:02d}-{value:02d}"
    return (Found(at - 1, at + 2, cal.nothing(shape, "day", how="the month of the context")),)


def _month_of(s: Sentence, at: int, day: int) -> tuple[int, int] | None:
    last = s.context.last
    if last is not None and last.start is not None and last.granularity in {"day", "month", "minute", "hour"}:
        return last.start.year, last.start.month
    reference = s.context.reference
    if reference is None:
        return None
    tense = s.tense(at - 1, at + 2)
    months = reference.year * 12 + reference.month - 1
    if tense is Tense.PAST and day > reference.day:
        months -= 1
    elif tense is Tense.FUTURE and day < reference.day:
        months += 1
    return months // 12, months % 12 + 1
