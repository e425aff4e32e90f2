"""Days side by side: those that a time touches, and those that are known by weekday or by month and day alone."""

# ruff: noqa: DTZ901 - times are local, without zone, as written

from collections.abc import Container
from datetime import date, datetime, timedelta

from claimcheck.model import Mention, Span
from claimcheck.text import tokens
from claimcheck.values.time_words import MONTHS, WEEKDAYS
from claimcheck.values.times import TimeSpan

__all__ = [
    "DAY",
    "FINE",
    "days",
    "half_a_day_apart",
    "hour_of",
    "meet",
    "named_days_apart",
    "same_weekday_alone",
]

FINE = frozenset({"minute", "hour", "day"})
DAY = timedelta(days=1)
_DAYS_OF_WEEK, _DAYS_OF_LEAP_YEAR = 7, 366


def days(time: TimeSpan) -> tuple[datetime, datetime] | None:
    """The whole days that a time touches: clocks are left aside, they differ by zone."""
    if time.start is None or time.end is None:
        return None
    start = time.start.replace(hour=0, minute=0, second=0, microsecond=0)
    end = (time.end - timedelta(microseconds=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    return start, end + DAY if end < datetime.max - DAY else end


def _written_as(mention: Span, names: Container[str]) -> bool:
    return any(token.lower in names for token in tokens(mention))


def named_days_apart(claim: Span, mine: TimeSpan, evidence: Span, theirs: TimeSpan) -> int | None:
    """How many days lie at least between two days of which one has no date.

    Weekday is held against weekday, and month and day against month and day, as they are written.
    None where it cannot be told, and where both have dates.
    """
    if mine.start is not None and theirs.start is not None:
        return None
    if mine.month_and_day and theirs.month_and_day:
        if not (_written_as(claim, MONTHS) and _written_as(evidence, MONTHS)):
            return None
        # In a leap year, so that 29 February is a day.
        one, two = (date(2000, *each) for each in (mine.month_and_day, theirs.month_and_day))
        apart = abs((one - two).days)
        return min(apart, _DAYS_OF_LEAP_YEAR - apart)
    if mine.weekday is not None and theirs.weekday is not None:
        if not (_written_as(claim, WEEKDAYS) and _written_as(evidence, WEEKDAYS)):
            return None
        apart = abs(mine.weekday - theirs.weekday)
        return min(apart, _DAYS_OF_WEEK - apart)
    return None


def meet(mine: Mention[TimeSpan], theirs: Mention[TimeSpan]) -> bool:
    """Whether two times share a day, as far as it can be told."""
    here, there = days(mine.value), days(theirs.value)
    if here is None or there is None:
        return named_days_apart(mine.span, mine.value, theirs.span, theirs.value) == 0
    return here[0] < there[1] and there[0] < here[1]


def hour_of(time: TimeSpan) -> str:
    """The time of day that a day without a date has, as TIMEX3 writes it: "19:00", "NI" for the night; else empty."""
    return time.timex.partition("T")[2]


_HALVES = frozenset(["am", "a.m", "a.m.", "pm", "p.m", "p.m.", "morning", "afternoon", "evening", "night"])
_ZONES = frozenset(["gmt", "utc", "est", "edt", "pst", "cet", "bst", "local"])
_HALF_A_DAY = 12


def half_a_day_apart(mine: Mention[TimeSpan], theirs: Mention[TimeSpan]) -> bool:
    """Whether two clocks of what may be one day show the same figures before and after noon: "9 a.m.", "9 p.m.".

    Other hours of a day are left aside, since they differ by zone.
    """
    one, two = hour_of(mine.value), hour_of(theirs.value)
    if ":" not in one or ":" not in two or one[2:] != two[2:] or not (one[:2] + two[:2]).isdecimal():
        return False
    if abs(int(one[:2]) - int(two[:2])) != _HALF_A_DAY or not meet(mine, theirs):
        return False
    words = [{token.lower for token in tokens(mention.span)} for mention in (mine, theirs)]
    return all(each & _HALVES and not each & _ZONES for each in words)


def same_weekday_alone(claim: Span, evidence: Span) -> bool:
    """Whether two texts name one day of the week and no date: a later report may repeat the day without its week."""
    mine, theirs = (
        {token.lower for token in tokens(words)} & (WEEKDAYS.keys() | MONTHS.keys())
        for words in (claim, evidence)
    )
    return bool(mine) and mine == theirs and not mine & MONTHS.keys()
