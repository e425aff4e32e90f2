"""Joins what stands side by side: a day with its time, two ends with their interval, a weekday with its week."""

from datetime import timedelta

from attrs import evolve

from claimcheck.values import time_calendar as cal
from claimcheck.values.time_calendar import Reading
from claimcheck.values.time_clocks import day_and_time
from claimcheck.values.time_edges import is_day
from claimcheck.values.time_sentence import DASHES, Found, Sentence, ranged_over
from claimcheck.values.time_words import DEICTIC_DAYS, WEEKDAYS

__all__ = ["joined"]

_TIME_LINKS = frozenset(
    {"", "on", ",", "of", "at", "around", "about", "by", ", at", "in the", "at about", "at around"}
)
_APART = frozenset({", to", ", until", ", through"})
_PAIR = 2


def joined(s: Sentence) -> list[Found]:
    """The expressions of a sentence, neighbours that mean one time made one."""
    out: list[Found] = []
    for found in s.found:
        out.append(found)
        # A day that has found its time may be the second end of a range.
        while len(out) > 1 and (merged := _merged(s, out[-2], out[-1])) is not None:
            out[-2:] = [merged]
    return out


def _merged(s: Sentence, before: Found, after: Found) -> Found | None:
    gap = after.first - before.last
    if gap > _PAIR or gap < 0:
        return None
    link = " ".join(s.words[before.last : after.first])
    if link in _TIME_LINKS:
        timed = _timed(before, after, link)
        if timed is not None:
            return timed
        weekday = _weekday_of_week(s, before, after) if link in {"", "of"} else None
        if weekday is not None:
            return weekday
    if link in {"before", "after", "from"}:
        return _days_from(s, before, after, link)
    between = s.word(before.first - 1) == "between" and link == "and"
    apart = link in _APART and s.word(before.first - 1) == "from"  # "from May 8, 2019, to June 4, 2020"
    if not (between or apart or link in {"to", "until", "till", "through"} or link in DASHES):
        return None
    return _interval(*_week(s, before, after))


def _week(s: Sentence, before: Found, after: Found) -> tuple[Found, Found]:
    """Two bare weekdays in their order, one moved by a week: "from Monday to Friday", told on a Wednesday."""
    start, end, reference = before.reading.start, after.reading.start, s.context.reference
    named = s.word(before.first) in WEEKDAYS and s.word(after.first) in WEEKDAYS
    bare = before.last == before.first + 1 and after.last == after.first + 1
    if not (named and bare and start and end and reference) or end >= start:
        return before, after
    days = timedelta(days=7)
    if end.date() < reference and before.reading.sure:
        return evolve(before, reading=_moved(before.reading, -days)), after
    return before, evolve(after, reading=_moved(after.reading, days))


def _moved(reading: Reading, by: timedelta) -> Reading:
    """A day moved by some days, no longer sure."""
    return reading if reading.start is None else cal.day((reading.start + by).date(), reading.how, sure=False)


def _timed(before: Found, after: Found, link: str) -> Found | None:
    """A day and a time of day beside it, in either order."""
    if before.needs_day and is_day(after) and link in {"", "on", ",", "of"}:
        if before.bounds:
            return _span_of_day(after, before)
        return day_and_time(after, before)
    if after.needs_day and is_day(before) and link != "of":
        return _span_of_day(before, after) if after.bounds else day_and_time(before, after)
    if before.needs_day and _is_part(after) and link in {"", "of", "on"}:
        if before.hour is None:
            return evolve(after, first=before.first)
        return _hour_of_part(after, before)
    if after.hour is not None and _is_part(before) and link in {"", "at", "around", "about", "by"}:
        return _hour_of_part(before, after)
    if (
        before.reading.sort == "SET"
        and "WXX" in before.reading.timex
        and after.hour is not None
        and link == "at"
    ):
        hour, minute = after.hour
        timex = f"{before.reading.timex}T{hour:02d}:{minute or 0:02d}"
        return evolve(before, last=after.last, reading=before.reading._replace(timex=timex))
    return None


def _is_part(found: Found) -> bool:
    """Whether an expression is a part of a known day: "this morning", "Thursday night"."""
    reading = found.reading
    return reading.sort == "TIME" and reading.granularity == "hour" and reading.start is not None


def _hour_of_part(part: Found, time: Found) -> Found | None:
    """As in "8am this morning", "tonight at nine": the hour, on the part's day."""
    start = part.reading.start
    if start is None:
        return None
    day = cal.day(start.date(), part.reading.how, sure=part.reading.sure)
    return day_and_time(evolve(part, reading=day), time)


def _span_of_day(day: Found, times: Found) -> Found | None:
    """As in "from 2pm to 4pm on Monday": both ends get the day."""
    ends = [day_and_time(evolve(day, first=end.first, last=end.first), end) for end in times.bounds]
    opening, closing = ends
    if opening is None or closing is None:
        return None
    first, last = min(day.first, times.first), max(day.last, times.last)
    ranged = ranged_over(opening, closing)
    if ranged is None or closing.reading.start is None:
        return None
    # Open until four means until four strikes, not until five.
    return evolve(ranged, first=first, last=last, reading=ranged.reading._replace(end=closing.reading.start))


def _weekday_of_week(s: Sentence, before: Found, after: Found) -> Found | None:
    """As in "Tuesday of last week", "Monday next week", "this week Friday"."""
    day, week = (before, after) if after.reading.granularity == "week" else (after, before)
    weekday = WEEKDAYS.get(s.word(day.first))
    monday = week.reading.start
    bare = day.last == day.first + 1 and is_day(day)
    if weekday is None or not bare or week.reading.granularity != "week" or monday is None:
        return None
    if "WE" in week.reading.timex or week.bounds:
        return None
    value = (monday + timedelta(days=weekday)).date()
    return Found(before.first, after.last, cal.day(value, week.reading.how, sure=week.reading.sure))


def _days_from(s: Sentence, before: Found, after: Found, link: str) -> Found | None:
    """As in "two days before yesterday", "a week from today"; from any other day TIMEX3 keeps them apart."""
    if s.word(after.first) not in DEICTIC_DAYS or before.reading.sort != "DURATION":
        return None
    count, unit = before.reading.timex[1:-1], before.reading.timex[-1:]
    if not count.isdigit() or unit not in {"D", "W", "M", "Y"} or after.reading.start is None:
        return None
    steps = int(count) * (-1 if link == "before" else 1)
    day = cal.shifted(after.reading.start.date(), unit, steps) if abs(steps) < 5000 else None
    if day is None:
        return None
    how = f"{s.text(before.first)} {s.text(before.last - 1)} {link} {after.reading.timex}"
    return Found(before.first, after.last, cal.day(day, how, sure=False))


def _interval(before: Found, after: Found) -> Found | None:
    a, b = before.reading, after.reading
    if before.bounds or after.bounds:
        return None
    if "PRESENT_REF" in {a.timex, b.timex} and {a.timex, b.timex} != {"PRESENT_REF"}:
        return (
            _up_to_now(before, after) if b.sort in {"DATE", "TIME"} and a.sort in {"DATE", "TIME"} else None
        )
    if a.sort != b.sort:
        return None
    if a.sort == "TIME":
        return _interval_of_hours(before, after)
    if a.sort != "DATE":
        return None
    if before.month_day and after.explicit and b.start is not None:
        month, day = before.month_day
        year = b.start.year - (month > b.start.month)
        try:
            again = (
                cal.day(b.start.date().replace(year=year, month=month, day=day))
                if day
                else cal.month(year, month)
            )
        except ValueError:
            return None
        before = evolve(before, reading=again._replace(mod=a.mod))
    if before.reading.start is None and after.reading.start is not None:
        return None
    return ranged_over(before, after)


def _interval_of_hours(before: Found, after: Found) -> Found | None:
    """As in "from 2 to 4 pm", whose day is looked for, and "2pm till tomorrow 4:30pm", where only the end has one."""
    a, b = before.reading, after.reading
    if a.start is not None and b.start is not None:
        return ranged_over(before, after)
    placed = b.start is not None or (after.needs_day and after.hour is not None)
    if not (before.needs_day and before.hour is not None and placed):
        return None
    shape = Reading(f"{a.timex}/{b.timex}", "TIME", None, None, "hour", sure=False)
    return Found(before.first, after.last, shape, bounds=(before, after), needs_day=after.needs_day)


def _up_to_now(before: Found, after: Found) -> Found | None:
    """As in "between now and 15 November", "from March until now"."""
    a, b = before.reading, after.reading
    if "_REF" in a.timex and "_REF" in b.timex:
        return None
    shape = Reading(f"{a.timex}/{b.timex}", "DATE", None, None, "day", sure=False)
    return Found(before.first, after.last, shape, bounds=(before, after))
