"""Dates, times, durations and sets, read as intervals and as TIMEX3 values.

A document is read once from its start, sentence by sentence, because "two days later" and "in May"
lean on what was said before; `find_times` gives the part that lies in a span.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import compress, count

from attrs import frozen

from claimcheck.memory import remembered
from claimcheck.model import Document, Mention, Span
from claimcheck.text import Token, lowered, sentences, tokens
from claimcheck.values.time_calendar import BLUR
from claimcheck.values.time_context import Context, narrates
from claimcheck.values.time_edges import widened
from claimcheck.values.time_grammar import READERS, read_digits
from claimcheck.values.time_holidays import HOLIDAY_STARTS
from claimcheck.values.time_joins import joined
from claimcheck.values.time_sentence import DASHES, Found, Sentence
from claimcheck.values.time_tense import is_past_form
from claimcheck.values.time_units import read_unit
from claimcheck.values.time_words import UNITS

__all__ = ["TimeSpan", "find_times", "said"]


@frozen
class TimeSpan:
    """An interval of time: from `start` to `end`, the end not included, local time without zone.

    For a duration or a set ("three days", "every Monday") both are None and only `timex` speaks.
    """

    start: datetime | None
    end: datetime | None
    granularity: str
    """One of hour, day, week, month, season, quarter, half, year, decade, century, minute, duration, set."""
    how: str = ""
    """How it was worked out, for a person: "Saturday before 2020-10-11"."""
    timex: str = ""
    """The TIMEX3 value: "2020-10-10", "2020-W41", "P3D", "PAST_REF"; "a/b" for an interval."""
    timex_type: str = "DATE"
    """DATE, TIME, DURATION or SET, as in TimeML."""
    weekday_clash: str = ""
    """What is wrong when a weekday does not fit its date: "10 October 2020 was a Saturday, not a Sunday"."""
    mod: str = ""
    """TIMEX3's modifier: START, MID, END for "early", "mid", "late"; APPROX, LESS_THAN, MORE_THAN and so on."""
    sure: bool = True
    """Whether no guess was needed: False where the year, week or tense is only likely."""
    bounds: tuple["Mention[TimeSpan]", ...] = ()
    """The two ends of an interval written as such ("27 September to 10 November"), each as it stands."""

    @property
    def has_place(self) -> bool:
        """Whether it is on the calendar, or is a day of an unknown week or year: no duration, no set."""
        if self.timex_type not in {"DATE", "TIME"}:
            return False
        return self.start is not None or _NAMED_DAY.fullmatch(self.timex) is not None

    @property
    def weekday(self) -> int | None:
        """The day of the week, Monday 0, of a day or a part of one, also where its date is not known; else None."""
        if self.start is not None:
            return self.start.weekday() if self.granularity in _WITHIN_A_DAY and not self.bounds else None
        found = _NAMED_DAY.fullmatch(self.timex) if self.timex_type in {"DATE", "TIME"} else None
        return int(found["weekday"]) - 1 if found and found["weekday"] else None

    @property
    def month_and_day(self) -> tuple[int, int] | None:
        """Month and day of a day or a part of one, also where its year is not known; else None."""
        if self.start is not None:
            fine = self.granularity in _WITHIN_A_DAY and not self.bounds
            return (self.start.month, self.start.day) if fine else None
        found = _NAMED_DAY.fullmatch(self.timex) if self.timex_type in {"DATE", "TIME"} else None
        return (int(found["month"]), int(found["day"])) if found and found["month"] else None

    @property
    def month(self) -> int | None:
        """The month of one that is told without its year, or of a whole month; else None."""
        if self.start is not None:
            return self.start.month if self.granularity == "month" and not self.bounds else None
        found = _NAMED_MONTH.fullmatch(self.timex) if self.timex_type == "DATE" else None
        return int(found[1]) if found else None


_WITHIN_A_DAY = frozenset(["day", "hour", "minute"])
# A day without its date, or without its year: "Saturday night", "30 November".
_NAMED_DAY = re.compile(r"XXXX-(?:WXX-(?P<weekday>[1-7])|(?P<month>\d\d)-(?P<day>\d\d))(?:T.*)?")

_NAMED_MONTH = re.compile(r"XXXX-(\d\d)")


_WEEKDAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTH_NAMES = "January February March April May June July August September October November December".split()


def said(time: TimeSpan) -> str:
    """A time in words for a person: "27 September 2020", "September 2020", "the week of 5 October 2020"."""
    if time.bounds:
        return " to ".join(said(bound.value) for bound in time.bounds)
    start = time.start
    if start is None:
        return _said_without_year(time)
    if time.mod == "APPROX":
        # Its bounds lie around what is said, which the TIMEX3 value keeps.
        start += timedelta(days=BLUR.get(time.granularity, 0))
    about = "about " if time.mod == "APPROX" else ""
    borrowed = "?" if not time.sure and time.how.startswith("the year ") else ""
    day = f"{about}{start.day} {_MONTH_NAMES[start.month - 1]} {start.year}{borrowed}"
    part = {"START": "early ", "MID": "mid-", "END": "late "}.get(time.mod, about)
    if time.granularity == "month":
        year, month = time.timex.split("-")[:2]
        guess = "" if time.sure or not time.how else "?"
        return f"{part}{_MONTH_NAMES[int(month) - 1]} {int(year)}{guess}"
    if time.granularity == "year":
        return f"{part}{int(time.timex)}"
    if time.granularity in {"half", "decade", "century"}:
        return f"the {_said_of_years(time.granularity, time.timex, part)}"
    if time.granularity in {"season", "quarter"} and time.timex[5:] in _PARTS_OF_YEAR:
        return f"{part}{_PARTS_OF_YEAR[time.timex[5:]]} {time.timex[:4]}"
    if time.granularity == "week":
        return f"the week of {day}"
    if time.granularity == "minute":
        return f"{day} at {start:%H:%M}"
    return day if time.granularity in {"day", "hour"} else f"{part}{time.timex}"


_PARTS_OF_YEAR = {
    "SP": "spring",
    "SU": "summer",
    "FA": "autumn",
    "WI": "winter",
    "Q1": "the first quarter of",
    "Q2": "the second quarter of",
    "Q3": "the third quarter of",
    "Q4": "the fourth quarter of",
}


def _said_of_years(granularity: str, timex: str, part: str) -> str:
    """A half of a year, a decade or a century in words: "second half of 2019", "late 1980s", "20th century"."""
    if granularity == "half":
        return f"{'second' if timex.endswith('2') else 'first'} half of {timex[:4]}"
    if granularity == "decade":
        return f"{part}{timex}0s"
    number = int(timex) + 1
    ending = "th" if number in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{part}{number}{ending} century"


def _said_without_year(time: TimeSpan) -> str:
    """A day whose date is not known, in words: "Saturday", "30 November"; any other time as TIMEX3 has it."""
    if time.weekday is not None:
        return _WEEKDAY_NAMES[time.weekday]
    if time.month_and_day is not None:
        month, day = time.month_and_day
        return f"{day} {_MONTH_NAMES[month - 1]}"
    return time.timex


_CORES = {**READERS, **dict.fromkeys(UNITS, read_unit)}
_DIGITS = frozenset("0123456789")


@remembered
def _may_begin(word: str) -> bool:
    """Whether a word in lower case may be the first that is read of a time."""
    return word in _CORES or word[0] in _DIGITS


_DIGIT = re.compile("[0-9]")
# A holiday of several words has a day, a year or a weekday among them, which triggers by itself.
_TRIGGERS = frozenset(_CORES).difference(HOLIDAY_STARTS, ("two",)) | {
    "christmas",
    "easter",
    "epiphany",
    "halloween",
    "thanksgiving",
    "thousand",
}


def _may_tell_time(sentence: Span, words: tuple[str, ...]) -> bool:
    """Whether a sentence of these words has a word or digit that may start a time; most have none."""
    if not _TRIGGERS.isdisjoint(words):
        return True
    return _DIGIT.search(sentence.document.text, sentence.start, sentence.end) is not None


def _read(found_tokens: Sequence[Token], words: tuple[str, ...], context: Context) -> list[Found]:
    """The expressions of one sentence, resolved, neighbours joined."""
    s = Sentence(found_tokens, words, context, [])
    for at in compress(count(), map(_may_begin, words)):
        if at < s.floor:
            continue
        got = _CORES.get(words[at], read_digits)(s, at)
        for found in got:
            whole = widened(s, found)
            s.found.append(whole)
            context.note(
                whole.reading,
                explicit_year=whole.explicit,
                leads=whole.first <= _LEADS,
                aside=context.narrative and _looks_aside(s),
                birth=_is_of_birth(s),
            )
        if got:
            s.floor = got[-1].last
    return joined(s)


# A date that starts so many tokens into its sentence or sooner leads it: "By late in 1975, ...".
_LEADS = 3


# Words that set a date apart from the day that a history has reached.
_APART = frozenset("until till since planned scheduled projected due intended".split())


def _looks_aside(s: Sentence) -> bool:
    """Whether the latest expression leads away from where a history stands: the end of a range, a plan."""
    first = s.found[-1].first
    if len(s.found) > 1:
        gap = s.words[s.found[-2].last : first]
        if len(gap) == 1 and gap[0] in DASHES | {"to", "until", "till"}:
            return True
    return not _APART.isdisjoint(s.words[max(0, first - 6) : first])


# Between "born" and its day stand a place and a preposition at most: "born in the old town of Orlan on 2 May 1928".
_BORN = 8


def _is_of_birth(s: Sentence) -> bool:
    """Whether the latest expression is the day on which somebody was born."""
    first = s.found[-1].first
    before = s.words[max(0, first - _BORN) : first]
    if "born" not in before:
        return False
    between = before[before.index("born") + 1 :]
    return _SENTENCE_SIGNS.isdisjoint(between) and not any(map(is_past_form, between))


_SENTENCE_SIGNS = frozenset(".;")


def _mention(document: Document, sentence: Sequence[Token], found: Found) -> Mention[TimeSpan]:
    """The mention of a found expression, with absolute offsets."""
    reading = found.reading
    start = sentence[found.first].start
    end = sentence[found.last - 1].end
    value = TimeSpan(
        reading.start,
        reading.end,
        reading.granularity,
        reading.how,
        reading.timex,
        reading.sort,
        reading.clash,
        reading.mod,
        reading.sure,
        tuple([_mention(document, sentence, bound) for bound in found.bounds]),
    )
    return Mention(Span(document, start, end), value)


@lru_cache(maxsize=128)
def _document_times(document: Document) -> tuple[tuple[int, ...], tuple[Mention[TimeSpan], ...]]:
    """Every time expression of a document with its start, read once from the first sentence on."""
    context = Context(document.published, narrates(document))
    found: list[Mention[TimeSpan]] = []
    for number, sentence in enumerate(sentences(document)):
        context.sentence = number
        words = lowered(sentence)
        if _may_tell_time(sentence, words):
            found_tokens = tokens(sentence)
            found += [_mention(document, found_tokens, one) for one in _read(found_tokens, words, context)]
    return tuple(mention.span.start for mention in found), tuple(found)


@lru_cache(maxsize=8192)
def find_times(span: Span) -> tuple[Mention[TimeSpan], ...]:
    """The time expressions of a span, in reading order, resolved against its document.

    The reference day is `span.document.published`; without it, an expression that needs one
    ("on Saturday", a day and month with no year in the text around) has start and end None.
    """
    starts, found = _document_times(span.document)
    at = bisect_left(starts, span.start)
    out = []
    while at < len(found) and starts[at] < span.end:
        if found[at].span.end <= span.end:
            out.append(found[at])
        at += 1
    return tuple(out)
