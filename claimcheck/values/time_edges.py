"""What widens a date: "early", "late", "mid-", "the end of", "the first half of", "the second week of", "the week of"."""

from datetime import timedelta

from attrs import evolve

from claimcheck.values import time_calendar as cal
from claimcheck.values.time_calendar import Reading
from claimcheck.values.time_dates import SUFFIXES
from claimcheck.values.time_parts import part_of_day
from claimcheck.values.time_sentence import DASHES, Found, Sentence, integer, with_the
from claimcheck.values.time_words import ABOUT, ORDINALS, WEEKDAYS

__all__ = ["is_day", "widened"]

_MODS = {"early": "START", "earlier": "START", "late": "END", "later": "END", "mid": "MID"}
_EDGES = {
    "start": "START",
    "beginning": "START",
    "opening": "START",
    "end": "END",
    "close": "END",
    "middle": "MID",
}
_HALVES = {"first": 1, "second": 2, "latter": 2, "last": 2}
_PART_MODS = {"early": "START", "first": "START", "latter": "END", "later": "END", "last": "END"}
_WHOLES = frozenset({"year", "month", "season", "decade", "century"})


def is_day(found: Found) -> bool:
    """Whether an expression is a plain day that a time of day may join."""
    return found.reading.granularity == "day" and found.reading.sort == "DATE" and not found.bounds


def widened(s: Sentence, found: Found) -> Found:
    """Takes in the words before a date that mean a part of it, or the stretch around it; "circa" makes it a guess."""
    whole = _whole(s, found)
    before = s.word(whole.first - 1)
    if before not in ABOUT or whole.reading.sort != "DATE" or whole.first - 1 < s.floor:
        return whole
    return evolve(whole, reading=cal.blurred(whole.reading))


def _whole(s: Sentence, found: Found) -> Found:
    reading, first = found.reading, found.first
    if reading.sort not in {"DATE", "TIME"} or reading.timex.endswith("_REF"):
        return found
    if s.word(first - 2) != "of" and reading.granularity in {"decade", "century", "season"}:
        first = with_the(s, first)
    before = first - 1
    if s.word(before) in DASHES and s.word(before - 1) in _MODS:
        before -= 1
    if s.word(before) == "the" and s.word(before - 1) == "of":
        before -= 1
    word = s.word(before)
    if before >= s.floor and word in _MODS:
        first = with_the(s, before)
        vague = word in {"earlier", "later"}
        reading = reading._replace(mod=_MODS[word]) if vague else cal.clipped(reading, _MODS[word])
    elif word in {"of", "in"} and before - 1 >= s.floor:
        return _numbered(s, found, before) or _of(s, found, first, before)
    return evolve(found, first=first, reading=reading) if first != found.first else found


def _of(s: Sentence, found: Found, first: int, of: int) -> Found:
    """Takes in what stands before "of" and a date."""
    if s.word(of) == "in":
        mod = _MODS.get(s.word(of - 1), "")
        if mod and s.word(of - 1) in {"early", "late"} and found.reading.granularity in _WHOLES | {"week"}:
            return evolve(found, first=of - 1, reading=cal.clipped(found.reading, mod))
        return evolve(found, first=first)
    word, which = s.word(of - 1), s.word(of - 2)
    edge = _EDGES.get(word)
    reading: Reading | None = None
    begin = of - 1
    if edge:
        reading = cal.clipped(found.reading, edge)
    elif word == "week" and which in {"the", ""} and is_day(found) and found.reading.start is not None:
        reading = cal.week(found.reading.start.date(), f"the week of {found.reading.timex}", sure=False)
    elif word == "weekend" and which == "the" and is_day(found) and found.reading.start is not None:
        reading = cal.weekend(found.reading.start.date(), f"the weekend of {found.reading.timex}", sure=False)
    elif which in SUFFIXES and s.joined(of - 2) and word == "week" and of - 3 >= s.floor:
        begin = of - 3
        reading = _week_of_month(found.reading, integer(s.word(begin), 1) or 0)
    elif of - 2 >= s.floor:
        begin = of - 2
        reading = _share(found, which, word)
    if reading is None:
        return evolve(found, first=first)
    return evolve(found, first=with_the(s, begin), reading=reading)


def _numbered(s: Sentence, found: Found, of: int) -> Found | None:
    """As in "the first Monday of May", "the last Friday in June 2008", "the third day of this month"."""
    reading, word, begin = found.reading, s.word(of - 1), of - 2
    if reading.granularity != "month" or reading.start is None or (word not in WEEKDAYS and word != "day"):
        return None
    number = ORDINALS.get(s.word(begin), -1 if s.word(begin) == "last" else 0)
    if s.word(begin) in SUFFIXES and s.joined(begin):
        begin -= 1
        number = integer(s.word(begin), 2) or 0
    if begin < s.floor or number == 0:
        return None
    value = cal.numbered(reading.start.year, reading.start.month, WEEKDAYS.get(word), number)
    if value is None:
        return None
    how = f"{s.text(begin)} {s.text(of - 1)} of {reading.timex}"
    return evolve(
        found,
        first=with_the(s, begin),
        reading=cal.day(value, how, sure=reading.sure),
        month_day=None,
    )


def _share(found: Found, which: str, word: str) -> Reading | None:
    """As in "the first half of 2008", "the latter part of May", "the early hours of 3 May", "the second week of June"."""
    reading = found.reading
    if word == "half" and which in _HALVES:
        number = _HALVES[which]
        if reading.granularity == "year" and reading.start is not None:
            return cal.half(reading.start.year, number, sure=reading.sure)._replace(how=reading.how)
        return cal.clipped(reading, "END" if number > 1 else "START")
    if word in {"part", "months", "years", "days", "weeks"} and which in _PART_MODS:
        return cal.clipped(reading, _PART_MODS[which]) if reading.granularity in _WHOLES else None
    if word == "hours" and which == "early" and is_day(found):
        return part_of_day(reading, "TMO")
    if word == "week" and which == "last":
        return _last_week(reading)
    return _week_of_month(reading, ORDINALS.get(which, 0)) if word == "week" else None


def _last_week(reading: Reading) -> Reading | None:
    """As in "the last week of 2010"."""
    if reading.granularity not in {"month", "year"} or reading.end is None:
        return None
    close = reading.end - timedelta(days=4)
    return cal.week(close.date(), f"the last week of {reading.timex}", sure=False)


def _week_of_month(reading: Reading, number: int) -> Reading | None:
    """As in "the second week of June"."""
    if 1 <= number <= 5 and reading.granularity == "month" and reading.start is not None:
        middle = reading.start + timedelta(days=7 * number - 4)
        return cal.week(middle.date(), f"week {number} of {reading.timex}", sure=False)
    return None
