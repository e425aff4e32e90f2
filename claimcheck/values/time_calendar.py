"""Intervals of the calendar with their TIMEX3 values: days, weeks, months, quarters, seasons, years."""

# ruff: noqa: DTZ001, DTZ901 - times are local, without zone, as written

import re
from calendar import monthrange
from datetime import date, datetime, timedelta
from typing import NamedTuple

__all__ = [
    "BLUR",
    "Reading",
    "blurred",
    "century",
    "clipped",
    "day",
    "decade",
    "duration",
    "easter",
    "fiscal_year",
    "half",
    "month",
    "nothing",
    "numbered",
    "place",
    "quarter",
    "season",
    "shifted",
    "stamp",
    "week",
    "weekend",
    "year",
]

_SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


class Reading(NamedTuple):
    """What a time expression means: TIMEX3 value and type, the interval, and how it was worked out."""

    timex: str
    sort: str
    start: datetime | None
    end: datetime | None
    granularity: str
    how: str = ""
    mod: str = ""
    sure: bool = True
    clash: str = ""


def _at(value: date) -> datetime:
    return datetime(value.year, value.month, value.day)


def stamp(number_of_year: int) -> str:
    """A year as TIMEX3 writes it; years before Christ are below zero here: -480 is "BC0480"."""
    return f"{number_of_year:04d}" if number_of_year > 0 else f"BC{-number_of_year:04d}"


_PLACE = re.compile(r"(BC)?(\d{4})(?:-(\d\d)(?!\d))?")


def place(timex: str) -> tuple[int, int | None] | None:
    """The year and month that a TIMEX3 value names, None where it names no year."""
    match = _PLACE.match(timex)
    if match is None:
        return None
    number_of_year = int(match[2])
    return (-number_of_year if match[1] else number_of_year, int(match[3]) if match[3] else None)


def nothing(
    timex: str, granularity: str, sort: str = "DATE", how: str = "", *, sure: bool = False
) -> Reading:
    """A reading with no place on the calendar: a reference, a set, a date whose year is not known."""
    return Reading(timex, sort, None, None, granularity, how, sure=sure)


def day(value: date, how: str = "", *, sure: bool = True) -> Reading:
    """One day."""
    start = _at(value)
    if value == date.max:
        return nothing(value.isoformat(), "day")
    return Reading(value.isoformat(), "DATE", start, start + timedelta(days=1), "day", how, sure=sure)


def week(value: date, how: str = "", *, sure: bool = True) -> Reading:
    """The ISO week that a day lies in, Monday to Sunday."""
    iso = value.isocalendar()
    monday = value - timedelta(days=value.weekday())
    timex = f"{iso.year:04d}-W{iso.week:02d}"
    return Reading(timex, "DATE", _at(monday), _at(monday + timedelta(days=7)), "week", how, sure=sure)


def weekend(value: date, how: str = "", *, sure: bool = True) -> Reading:
    """Saturday and Sunday of the week that a day lies in."""
    iso = value.isocalendar()
    saturday = value + timedelta(days=5 - value.weekday())
    timex = f"{iso.year:04d}-W{iso.week:02d}-WE"
    return Reading(timex, "DATE", _at(saturday), _at(saturday + timedelta(days=2)), "week", how, sure=sure)


def _after_months(number_of_year: int, month_number: int) -> datetime:
    """The first of a month counted on from January of a year; past the calendar's end, its last day."""
    total = number_of_year * 12 + month_number - 1
    if total // 12 > date.max.year:
        return datetime.max
    return datetime(total // 12, total % 12 + 1, 1)


def month(number_of_year: int, number: int, how: str = "", *, sure: bool = True) -> Reading:
    """One month."""
    if number_of_year < 1:
        return nothing(f"{stamp(number_of_year)}-{number:02d}", "month", how=how)
    start, end = _after_months(number_of_year, number), _after_months(number_of_year, number + 1)
    return Reading(f"{number_of_year:04d}-{number:02d}", "DATE", start, end, "month", how, sure=sure)


def quarter(number_of_year: int, number: int, how: str = "", *, sure: bool = True) -> Reading:
    """One calendar quarter; companies count otherwise, so a quarter is rarely sure."""
    first = 3 * number - 2
    start, end = _after_months(number_of_year, first), _after_months(number_of_year, first + 3)
    return Reading(f"{number_of_year:04d}-Q{number}", "DATE", start, end, "quarter", how, sure=sure)


def half(number_of_year: int, number: int, *, sure: bool = True) -> Reading:
    """The first or second half of a year."""
    first = 6 * number - 5
    start, end = _after_months(number_of_year, first), _after_months(number_of_year, first + 6)
    return Reading(f"{number_of_year:04d}-H{number}", "DATE", start, end, "half", sure=sure)


def season(number_of_year: int, code: str, how: str = "", *, sure: bool = True) -> Reading:
    """A season with a month's margin on both sides: almanacs and calendars differ, and so do the hemispheres."""
    first = _SEASON_MONTH[code]
    if number_of_year < 1:
        return nothing(f"{stamp(number_of_year)}-{code}", "season", how=how)
    if code == "WI":
        start, end = _after_months(number_of_year - 1, 12), _after_months(number_of_year + 1, 4)
    else:
        start, end = _after_months(number_of_year, first), _after_months(number_of_year, first + 4)
    return Reading(
        f"{number_of_year:04d}-{code}", "DATE", start, end, "season", how, sure=sure and code != "WI"
    )


def year(number: int, how: str = "", *, sure: bool = True) -> Reading:
    """One calendar year."""
    if not 1 <= number < date.max.year:
        return nothing(stamp(number), "year", how=how)
    start, end = _after_months(number, 1), _after_months(number + 1, 1)
    return Reading(f"{number:04d}", "DATE", start, end, "year", how, sure=sure)


_BOOKS_OPEN = 4


def fiscal_year(number: int, how: str = "") -> Reading:
    """A year of somebody's books: it ends within the year of its name or, with some, up to three months later."""
    calendar = year(number, how, sure=False)
    if calendar.start is None or not 1 < number < date.max.year - 1:
        return calendar
    start, end = _after_months(number - 1, _BOOKS_OPEN), _after_months(number + 1, _BOOKS_OPEN)
    return calendar._replace(start=start, end=end)


def decade(first: int, how: str = "") -> Reading:
    """The ten years from a round one, before Christ to a round one."""
    if first < 1:
        return nothing(f"BC{-first // 10:03d}", "decade", how=how)
    return Reading(
        f"{first // 10:03d}", "DATE", _after_months(first, 1), _after_months(first + 10, 1), "decade", how
    )


def century(ordinal: int, how: str = "") -> Reading:
    """The hundred years of an ordinal, from the round year as usage has it: the 20th is 1900 to 1999."""
    if ordinal < 1:
        return nothing(f"BC{-ordinal - 1:02d}", "century", how=how)
    first = max(1, (ordinal - 1) * 100)
    start, end = _after_months(first, 1), _after_months(ordinal * 100, 1)
    # Strictly a century ends with the round year, so that one belongs to both.
    return Reading(f"{ordinal - 1:02d}", "DATE", start, end.replace(year=end.year + 1), "century", how)


def duration(timex: str, how: str = "", mod: str = "") -> Reading:
    """A length of time, with no place on the calendar."""
    return Reading(timex, "DURATION", None, None, "duration", how, mod)


def shifted(value: date, unit: str, steps: int) -> date | None:
    """The day a number of days, weeks, months or years away; None where the calendar ends."""
    try:
        if unit in {"D", "N"}:
            return value + timedelta(days=steps)
        if unit in {"W", "F", "WE"}:
            return value + timedelta(days=7 * steps * (2 if unit == "F" else 1))
        months = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}[unit] * steps
        total = value.year * 12 + value.month - 1 + months
        at_year, at_month = total // 12, total % 12 + 1
        return date(at_year, at_month, min(value.day, monthrange(at_year, at_month)[1]))
    except (OverflowError, ValueError):
        return None


def numbered(of_year: int, of_month: int, weekday: int | None, number: int) -> date | None:
    """Which day of a month a numbered weekday is, or day of any sort for None; -1 is the last; None for no such."""
    days = monthrange(of_year, of_month)[1]
    first = 1 if weekday is None else 1 + (weekday - date(of_year, of_month, 1).weekday()) % 7
    step = 1 if weekday is None else 7
    value = first + step * ((days - first) // step if number < 0 else number - 1)
    return date(of_year, of_month, value) if value <= days else None


def easter(number_of_year: int) -> date:
    """Easter Sunday of the Western churches (the anonymous Gregorian computus, 1876)."""
    a, b, c = number_of_year % 19, number_of_year // 100, number_of_year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    m = (a + 11 * h) // 319
    r = (2 * e + 2 * (c // 4) - c % 4 - h + m + 32) % 7
    at_month = (h - m + r + 90) // 25
    return date(number_of_year, at_month, (h - m + r + at_month + 19) % 32)


# Which share of an interval "early", "mid" and "late" mean, generously, and "the start" and "the end" of it.
_SHARES = {"START": (0.0, 0.5), "MID": (0.2, 0.8), "END": (0.5, 1.0)}


# How far around a date its "about" reaches, in days: a round year of long ago may be any of twenty.
BLUR = {
    "day": 3,
    "week": 7,
    "month": 31,
    "quarter": 92,
    "season": 92,
    "half": 92,
    "year": 1827,
    "decade": 1827,
}
_LONG_AGO, _WIDER = 1900, 3653


def blurred(reading: Reading) -> Reading:
    """A date as "circa" or "about" makes it: a guess, with the time around it."""
    approximate = reading._replace(mod=reading.mod or "APPROX", sure=False)
    if reading.start is None or reading.end is None:
        return approximate
    old = reading.granularity in {"year", "decade"} and reading.start.year < _LONG_AGO
    by = timedelta(days=_WIDER if old else BLUR.get(reading.granularity, 0))
    try:
        return approximate._replace(start=reading.start - by, end=reading.end + by)
    except OverflowError:
        return approximate


def clipped(reading: Reading, mod: str) -> Reading:
    """The early, middle or late part of a reading; its TIMEX3 value stays, its bounds grow vague."""
    if reading.start is None or reading.end is None or reading.granularity in {"day", "hour", "minute"}:
        return reading._replace(mod=mod, sort="TIME" if reading.sort == "TIME" else reading.sort)
    length = reading.end - reading.start
    low, high = _SHARES[mod]
    start, end = reading.start + length * low, reading.start + length * high
    return reading._replace(start=start, end=end, mod=mod)
