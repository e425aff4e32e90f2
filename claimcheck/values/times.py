"""Dates, times, durations and sets, read as intervals and as TIMEX3 values.

A document is read once from its start, sentence by sentence, because "two days later" and "in May"
lean on what was said before; `find_times` gives the part that lies in a span.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import compress, count
from typing import NamedTuple

from attrs import frozen

from claimcheck.memory import remembered
from claimcheck.model import Document, Mention, Span
from claimcheck.text import Token, lowered, sentences, tokens
from claimcheck.values.function_words import FUNCTION_WORDS
from claimcheck.values.time_calendar import BLUR
from claimcheck.values.time_clauses import clause_of
from claimcheck.values.time_context import Context, narrates
from claimcheck.values.time_edges import widened
from claimcheck.values.time_events import event_words, led_by
from claimcheck.values.time_grammar import READERS, read_digits
from claimcheck.values.time_holidays import HOLIDAY_STARTS
from claimcheck.values.time_joins import joined
from claimcheck.values.time_lives import lives
from claimcheck.values.time_sentence import DASHES, Found, Sentence
from claimcheck.values.time_tense import is_past_form
from claimcheck.values.time_units import read_unit
from claimcheck.values.time_words import UNITS

__all__ = ["Dating", "TimeSpan", "find_datings", "find_times", "said"]


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


@frozen
class Dating:
    """When something happened: a time and the words of the event that it dates."""

    time: TimeSpan
    event: str
    """The words of the clause without the time, on one line: "clashes erupted between the two sides"."""
    phase: str = ""
    """begin or end, where the clause dates the beginning or end of its event; else empty."""
    family: str = ""
    """What happened, as a family of kin words ("fight" for clashes, violence, war) or a base form."""
    bound: str = ""
    """since, before, after, until, by or from, where one stands before the time."""
    planned: bool = False
    """Whether the clause speaks of what was still to come."""
    clause: Span | None = None
    """The clause in its document, the time included."""
    subject: Span | None = None
    """The words of a subject that stands apart from the clause: "Orlan, the chairman, died"."""
    in_brackets: bool = False
    """Whether it is the day of a birth or death in brackets behind a name: "Keller (1868–1941)"."""

    def as_json(self) -> dict[str, object]:
        """ISO 8601 start and end, the end not included, and the event's words."""
        start, end = self.time.start, self.time.end
        return {
            "start": start.isoformat() if start else None,
            "end": end.isoformat() if end else None,
            "event": self.event,
        }

    def __str__(self) -> str:
        when = said(self.time)
        word = "on" if self.time.granularity in {"day", "minute", "hour"} else "in"
        word = self.bound or ("from" if self.time.bounds else word)
        return f"{word} {when}: {self.event}" if self.event else f"{word} {when}"


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


_ATTRIBUTES = frozenset("the a an its their his her our this that".split())


def _describes_noun(found_tokens: Sequence[Token], words: tuple[str, ...], first: int, last: int) -> bool:
    """Whether a time stands before a noun that it only describes: "the 2014 war", "its May 1998 report"."""
    after = words[last] if last < len(words) else ""
    if not after.isalpha() or first == 0 or after in FUNCTION_WORDS:
        return False
    before = words[first - 1]
    if last == first + 1 and words[first].isdigit():
        return before not in _TRAILING
    if words[first] in HOLIDAY_STARTS and found_tokens[last].text.islower():
        return not is_past_form(after)  # "Christmas lights"
    begins = words[first] in _ATTRIBUTES
    return (before in _ATTRIBUTES or before in {"'s", "’s"} or begins) and found_tokens[
        last
    ].lower not in FUNCTION_WORDS


def _after_dateline(found_tokens: Sequence[Token]) -> int:
    """The token behind the dateline with which a sentence opens: "QUENBY, Sept. 19 - Firefighters"; 0 for none."""
    if (
        len(found_tokens) < _LONGEST_DATELINE
        or not found_tokens[0].text.isupper()
        or len(found_tokens[0].text) < 3
    ):
        return 0
    dash = next((at for at in range(2, _LONGEST_DATELINE) if found_tokens[at].text in DASHES), 0)
    apart = dash and found_tokens[dash].start > found_tokens[dash - 1].end
    comma = any(token.text == "," for token in found_tokens[1:dash])
    return dash + 1 if apart and comma else 0


_LONGEST_DATELINE = 10


def _says_which(found_tokens: Sequence[Token], words: tuple[str, ...], placed: "_Placed") -> bool:
    """Whether a time says only which thing is meant.

    "The 2014 war", "the last great painter of the 20th century", "the smallest majority of that year".
    """
    first, last, time = placed.first, placed.last, placed.time
    if _describes_noun(found_tokens, words, first, last):
        return True
    of = words[first - 1 : first] == ("of",)
    return of and (time.granularity in {"century", "decade"} or words[first] == "that")


def _has_place(time: TimeSpan) -> bool:
    """Whether a time has its place on the calendar, or is a day of an unknown week or year: no duration, no set."""
    if time.timex_type not in {"DATE", "TIME"}:
        return False
    return time.start is not None or _NAMED_DAY.fullmatch(time.timex) is not None


@lru_cache(maxsize=8192)
def find_datings(sentence: Span) -> tuple[Mention[Dating], ...]:
    """The times of a sentence that date an event, with the words of the clause that they date.

    A time with no place on the calendar, and one that only describes a noun, date nothing; a weekday dates also
    where its week is not known.
    """
    times = find_times(sentence)
    if not times:
        return ()
    times = tuple([mention for mention in times if _has_place(mention.value)])
    if not times:
        return ()
    if "(" not in lowered(sentence):
        return tuple(_of_clauses(sentence, times))
    of_lives = list(_of_lives(sentence, tokens(sentence), times))
    told = {mention.span.end for mention in of_lives}
    others = [mention for mention in times if mention.span.end not in told]
    return tuple(sorted([*of_lives, *_of_clauses(sentence, others)], key=lambda mention: mention.span.start))


def _of_clauses(sentence: Span, times: Sequence[Mention[TimeSpan]]) -> Iterator[Mention[Dating]]:
    """The times that date what the clause around them tells."""
    found_tokens, words = tokens(sentence), lowered(sentence)
    starts = [token.start for token in found_tokens]
    opening = _after_dateline(found_tokens)
    earlier: _Placed | None = None
    for mention in times:
        time = mention.value
        first = bisect_left(starts, mention.span.start)
        last = bisect_left(starts, mention.span.end)
        if last <= opening or _says_which(found_tokens, words, _Placed(first, last, 0, "", time)):
            continue
        clause = clause_of(words, first, last)
        if clause is None:
            if time.weekday_clash:
                yield Mention(mention.span, Dating(time, ""))
            continue
        begin = found_tokens[max(clause.first, min(opening, first))].start
        span = Span(sentence.document, begin, found_tokens[clause.last - 1].end)
        subject = None
        if clause.subject[1]:
            low, high = clause.subject
            subject = Span(sentence.document, found_tokens[low].start, found_tokens[high - 1].end)
        event = event_words(span, mention.span, subject or led_by(sentence, clause))
        if event.split(" ", 1)[0].lower().rstrip(":") in _FURNITURE:
            continue
        placed = _Placed(first, last, clause.head, clause.bound, time)
        if earlier is not None and _dates_a_noun(words, earlier, placed):
            continue
        earlier = placed
        yield Mention(
            mention.span,
            Dating(time, event, clause.phase, clause.family, clause.bound, clause.planned, span, subject),
        )


def _of_lives(
    sentence: Span, words: Sequence[Token], times: Sequence[Mention[TimeSpan]]
) -> Iterator[Mention[Dating]]:
    """The days of birth and death that stand in brackets behind a name."""
    for life in lives(words):
        start, end = words[life.within[0]].start, words[life.within[1]].start
        inside = [each for each in times if start <= each.span.start and each.span.end <= end]
        days = list(inside[0].value.bounds) if len(inside) == 1 and inside[0].value.bounds else inside
        if len(days) == _BOTH and life.is_told and _is_a_life(*(day.value for day in days)):
            deeds = ["born", "die"]
        elif len(days) == 1 and (life.born or life.died):
            deeds = ["born" if life.born else "die"]
        else:
            continue
        name = sentence.to(words[life.name[0]].start, words[life.name[1] - 1].end)
        for day, family in zip(days, deeds, strict=True):
            event = f"{' '.join(name.text.split())} {'was born' if family == 'born' else 'died'}"
            clause = sentence.to(name.start, day.span.end)
            dating = Dating(day.value, event, family=family, clause=clause, subject=name, in_brackets=True)
            yield Mention(day.span, dating)


_BOTH = 2
_SHORTEST_LIFE, _LONGEST_LIFE = 15, 112


def _is_a_life(birth: TimeSpan, death: TimeSpan) -> bool:
    """Whether two times lie apart as those of a birth and a death do; two days do so whatever lies between."""
    if birth.start is None or death.start is None or birth.granularity != death.granularity:
        return (
            birth.start is not None
            and death.start is not None
            and "day" in {birth.granularity, death.granularity}
        )
    years = death.start.year - birth.start.year
    return years <= _LONGEST_LIFE and (years >= _SHORTEST_LIFE or birth.granularity == "day")


class _Placed(NamedTuple):
    """A time at tokens `first` to `last` of its sentence, and the verb that it dates."""

    first: int
    last: int
    head: int
    bound: str
    time: TimeSpan


def _dates_a_noun(words: tuple[str, ...], one: _Placed, other: _Placed) -> bool:
    """Whether a time cannot be the verb's, which has its own: "was found guilty today of a theft two years ago"."""
    if one.head != other.head or not one.first < one.head or one.bound or other.bound:
        return False
    between = words[one.last : other.first]
    if other.first < other.head or _LISTING.issuperset(between):
        return False
    ends = (one.time.start, one.time.end, other.time.start, other.time.end)
    if ends[0] is None or ends[1] is None or ends[2] is None or ends[3] is None:
        return False
    return ends[1] <= ends[2] or ends[3] <= ends[0]


_LISTING = frozenset("and or to until till , – — - again in on at by also then from".split())


# A page's own dates, as "Last updated at": no event of the report.
_FURNITURE = frozenset("last updated published posted printed modified filed copyright edited".split())
_TRAILING = frozenset(
    "on in at by since from until till before after during around about of for over through".split()
)
