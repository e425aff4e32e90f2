"""Units of time without a number: "last week", "this year", "that day", "the following month", "recent weeks"."""

# ruff: noqa: SIM905 - a table of words reads best as text
# ruff: noqa: C901, PLR0912 - a reader is a decision list over the tokens around its word

from collections.abc import Sequence
from datetime import date

from claimcheck.values import time_calendar as cal
from claimcheck.values.function_words import FUNCTION_WORDS
from claimcheck.values.time_calendar import Reading
from claimcheck.values.time_lengths import timex_of
from claimcheck.values.time_quarters import the_quarter
from claimcheck.values.time_sentence import DASHES, Found, Sentence, with_the, year_at
from claimcheck.values.time_words import MONTHS, ORDINALS

__all__ = ["read_determined"]

_STEPS = {"last": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "upcoming": 1}
_ANCHORED = {
    "that": 0,
    "same": 0,
    "previous": -1,
    "preceding": -1,
    "prior": -1,
    "following": 1,
    "succeeding": 1,
}
_EDGES = {"start": "START", "beginning": "START", "end": "END", "close": "END"}
_LARGE = frozenset({"D", "W", "M", "Y", "DE", "CE", "Q"})
_GRANULARITY = {"Y": "year", "M": "month", "W": "week"}


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


def read_determined(s: Sentence, at: int, unit: str) -> Sequence[Found]:
    """A unit without a number: "last week", "this year", "that day", "every month", "weeks of"."""
    word, before, after = s.word(at), s.word(at - 1), s.word(at + 1)
    plural = word.endswith("s")
    first = at - 1
    if s.text(at)[:1].isupper() and at > 1 and s.text(at - 1)[:1].isupper():
        return ()
    if unit == "Y":
        end = _year_end(s, at)
        if end:
            return end
    if before == "of" and s.word(at - 2) in _EDGES:
        return _edge_of_unit(s, at, unit)
    if unit == "Q" and before in {"latest", "the", "this"} and not plural:
        return the_quarter(s, at)
    if before in {"every", "each", "per"} and not plural:
        return (Found(first, at + 1, cal.nothing(timex_of(unit, 1.0), "set", "SET")),)
    if before == "other" and s.word(at - 2) in {"every", "each"}:
        return (Found(at - 2, at + 1, cal.nothing(timex_of(unit, 2.0), "set", "SET")),)
    if unit == "F" and not plural:
        return (Found(with_the(s, first), at + 1, cal.duration("P2W")),) if before in _STEPS else ()
    if before == "last" and s.word(first - 1) == "the" and after == "of" and unit in {"D", "W"}:
        told = s.word(at + 2) in MONTHS or s.word(at + 3) in {"year", "month"} or year_at(s, at + 2)
        # "the last week of 2010" is told by its year, "the last week of the talks" lasts a week.
        return () if told else (Found(with_the(s, first), at + 1, cal.duration(timex_of(unit, 1.0))),)
    if before == "fiscal" or (before in _WHOLE and not plural):
        before, first = s.word(at - 2), at - 2
    if plural:
        return _plural(s, at, unit)
    if unit[0] == "T":
        return _hour(s, at, unit) if unit != "TS" else ()
    fiscal = s.word(at - 1) in {"fiscal", "financial"}
    if unit == "Y" and year_at(s, at + 1) and before in {"the", "fiscal"}:
        return ()
    if before == "this" and unit == "D" and s.word(first - 1) in {"to", "until"}:
        return (Found(first, at + 1, cal.nothing("PRESENT_REF", "day")),)
    if before in _STEPS:
        if before == "past" and unit in _LARGE:
            if s.word(first - 1) == "this":
                return _stepped(s, at, unit, first - 1, "last", fiscal=fiscal)
            return (Found(with_the(s, first), at + 1, cal.duration(timex_of(unit, 1.0))),)
        return _stepped(s, at, unit, first, before, fiscal=fiscal)
    if before == "next" or before in _ANCHORED:
        return _anchored(s, at, unit, first, before)
    if before == "the":
        return _with_article(s, at, unit, after)
    return ()


def _edge_of_unit(s: Sentence, at: int, unit: str) -> Sequence[Found]:
    """As in "by end of month": of the report's month; "the start of week 11" is numbered."""
    reference = s.context.reference
    numbered = s.word(at + 1)[:1].isdigit() or not s.text(at).islower()
    if reference is None or numbered or unit not in {"W", "M", "Y"}:
        return ()
    around = _unit_around(reference, unit, "the one of the report", sure=False)
    return (Found(at - 2, at + 1, cal.clipped(around, _EDGES[s.word(at - 2)])),)


def _hour(s: Sentence, at: int, unit: str) -> Sequence[Found]:
    """As in "the last hour", "the next minute": a stretch beside the present."""
    if s.word(at - 1) not in {"last", "past", "next"} or s.word(at - 2) not in {"the", "this"}:
        return ()
    return (Found(with_the(s, at - 1), at + 1, cal.duration(timex_of(unit, 1.0))),)


_WHOLE = frozenset("calendar full financial whole working business trading".split())


def _year_end(s: Sentence, at: int) -> Sequence[Found]:
    """As in "year end", "the year's end": the end of the report's year."""
    reference = s.context.reference
    if s.word(at + 1) == "end":
        last = at + 2
    elif s.word(at + 1) in {"'s", "’s"} | DASHES and s.word(at + 2) == "end":
        last = at + 3
    else:
        return ()
    if reference is None:
        return ()
    reading = cal.clipped(cal.year(reference.year, "the year of the report", sure=False), "END")
    return (Found(at, last, reading),)


def _with_article(s: Sentence, at: int, unit: str, after: str) -> Sequence[Found]:
    """As in "the day before", "later in the day", "the week", "the year ended 31 March"."""
    first = at - 1
    far = {("before", "last"): -2, ("after", "next"): 2}.get((after, s.word(at + 2)))
    ends = not s.word(at + 3).isalpha() or s.word(at + 3) in FUNCTION_WORDS
    if far is not None and ends and s.context.reference is not None:
        day = cal.shifted(s.context.reference, unit, far)
        how = f"the {s.word(at)} {after} {s.word(at + 2)}, seen from {s.context.reference.isoformat()}"
        return () if day is None else (Found(first, at + 3, _unit_around(day, unit, how, sure=False)),)
    beside = year_at(s, at + 2) if after in {"before", "after"} and unit == "Y" else None
    if beside is not None:
        year, end = beside
        reading = cal.year(year + (1 if after == "after" else -1), f"the year {after} {year}")
        return (Found(first, end, reading, explicit=True),)
    if after in {"before", "after"} and unit in {"D", "W", "M", "Y"} and not s.word(at + 2).isalpha():
        which = "previous" if after == "before" else "following"
        return _anchored(s, at, unit, first, which, extra=1)
    if unit == "Y" and after in {"ended", "ending"}:
        return (Found(first, at + 1, cal.duration("P1Y")),)
    if unit == "D" and s.word(at - 2) == "in" and s.word(at - 3) in {"later", "earlier", "late", "early"}:
        here = s.context.day_just_spoken_of or s.context.reference
        return () if here is None else (Found(first, at + 1, cal.day(here, "the day spoken of", sure=False)),)
    if unit not in {"Y", "M", "Q", "W", "WE"} or after in {"of", "when", "in"}:
        return ()
    reference = s.context.reference
    if s.context.narrative or reference is None:
        return _anchored(s, at, unit, first, "same")
    if unit == "W" and s.word(at - 2) not in {"of", "in", "during", "for"}:
        return ()
    around = reference
    if unit == "WE" and reference.weekday() < 5:
        around = cal.shifted(reference, "W", -1) or reference
    return (Found(first, at + 1, _unit_around(around, unit, "the one of the report", sure=False)),)


def _stepped(s: Sentence, at: int, unit: str, first: int, which: str, *, fiscal: bool) -> Sequence[Found]:
    """As in "last week", "this month", "next year", counted from the document's day, in a history from its own."""
    steps = _STEPS[which]
    if s.word(first - 1) == "the" and which != "this" and first - 1 >= s.floor:
        first -= 1
        if (s.context.narrative and which == "next") or unit == "D":
            return _anchored(s, at, unit, first + 1, "following" if which == "next" else "previous")
    if s.context.tells_history and (which == "this" or unit in {"Y", "M"}):
        told = _of_story(s, at, unit, first, steps)
        if told:
            return told
    reference, last = s.context.reference, at + 1
    if reference is None:
        return (Found(first, last, cal.nothing("XXXX", _GRANULARITY.get(unit, "day"))),)
    day = cal.shifted(reference, unit, steps)
    if day is None:
        return ()
    how = f"{which} {s.word(at)}, seen from {reference.isoformat()}"
    reading = _unit_around(day, unit, how, sure=not fiscal and unit != "WE" and not s.context.narrative)
    number = ORDINALS.get(s.word(last + 1), 0)
    if s.word(last) in {"'s", "’s"} and s.word(last + 2) == "quarter" and unit == "Y" and 1 <= number <= 4:
        return (Found(first, last + 3, cal.quarter(day.year, number, how, sure=False)),)
    return (Found(first, last, reading),)


def _of_story(s: Sentence, at: int, unit: str, first: int, steps: int) -> Sequence[Found]:
    """As in "this year", "next month" in a history: seen from where it stands."""
    told = s.context.told_year
    if told is None or (unit == "D" and s.context.last_day is None):
        return ()
    how = f"counted from {told}, last spoken of"
    if told < 1:
        return (Found(first, at + 1, _around_ancient(told, unit, steps)),)
    if unit == "Y":
        return (Found(first, at + 1, cal.year(told + steps, how, sure=False)),)
    here = s.context.last.start if s.context.last is not None else None
    day = cal.shifted(here.date(), unit, steps) if here is not None else None
    return () if day is None else (Found(first, at + 1, _unit_around(day, unit, how, sure=False)),)


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


_VAGUE = {"recent": "PAST_REF", "coming": "FUTURE_REF", "past": "PAST_REF"}
_BARE_BEFORE = frozenset(
    "for in within over after of by last lasted many took takes taken spent about until some the recent past coming few".split()
)
_WITH_PLURAL = frozenset(
    "recent coming past last next previous few early following future succeeding preceding intervening ensuing final".split()
)


def _plural(s: Sentence, at: int, unit: str) -> Sequence[Found]:
    """As in "recent weeks", "for years", "months of talks", "weeks later"."""
    before, after = s.word(at - 1), s.word(at + 1)
    if before in {"these", "those"} and unit == "D":
        reference = "PRESENT_REF" if before == "these" else "PAST_REF"
        return (Found(at - 1, at + 1, cal.nothing(reference, "day")),)
    if before in _VAGUE and unit == "Y":
        return (Found(with_the(s, at - 1), at + 1, cal.nothing(_VAGUE[before], "year")),)
    if before in _WITH_PLURAL:
        return (Found(with_the(s, at - 1), at + 1, cal.duration(timex_of(unit, None))),)
    if after in {"ago", "earlier"}:
        return (Found(at, at + 2, cal.nothing("PAST_REF", "day")),)
    if after == "later":
        return (Found(at, at + 2, cal.nothing("FUTURE_REF", "day")),)
    if after in {"after", "before", "of"} or before in _BARE_BEFORE:
        return () if unit == "Q" else (Found(at, at + 1, cal.duration(timex_of(unit, None))),)
    return ()
