"""The events that times date: a time with the words of the clause that it dates."""

# ruff: noqa: SIM905 - a table of words reads best as text

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.text import Token, lowered, tokens
from claimcheck.values.function_words import FUNCTION_WORDS
from claimcheck.values.time_clauses import TIME_PREPOSITIONS, clause_of
from claimcheck.values.time_events import event_words, led_by
from claimcheck.values.time_holidays import HOLIDAY_STARTS
from claimcheck.values.time_lives import aside_of, lives
from claimcheck.values.time_sentence import DASHES
from claimcheck.values.time_tense import is_past_form
from claimcheck.values.times import TimeSpan, find_times, said

__all__ = ["Dating", "find_datings"]


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
    """Whether it is the day of a birth or death in brackets or commas behind a name: "Keller (1868–1941)"."""

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


_ATTRIBUTES = frozenset("the a an its their his her our this that".split())


def _describes_noun(found_tokens: Sequence[Token], words: tuple[str, ...], first: int, last: int) -> bool:
    """Whether a time stands before a noun that it only describes: "the 2014 war", "its May 1998 report"."""
    after = words[last] if last < len(words) else ""
    if not after.isalpha() or first == 0 or after in FUNCTION_WORDS:
        return False
    before = words[first - 1]
    if last == first + 1 and words[first].isdigit():
        return before not in TIME_PREPOSITIONS
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


@lru_cache(maxsize=8192)
def find_datings(sentence: Span) -> tuple[Mention[Dating], ...]:
    """The times of a sentence that date an event, with the words of the clause that they date.

    A time with no place on the calendar, and one that only describes a noun, date nothing; a weekday dates also
    where its week is not known.
    """
    times = find_times(sentence)
    if not times:
        return ()
    times = tuple([mention for mention in times if mention.value.has_place])
    if not times:
        return ()
    words = lowered(sentence)
    of_lives = list(_of_lives(sentence, tokens(sentence), times)) if "(" in words else []
    if "born" in words or "died" in words:
        told = {mention.span.end for mention in of_lives}
        of_lives += _of_asides(
            sentence, tokens(sentence), [each for each in times if each.span.end not in told]
        )
    if not of_lives:
        return tuple(_of_clauses(sentence, times))
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


def _of_asides(
    sentence: Span, words: Sequence[Token], times: Sequence[Mention[TimeSpan]]
) -> Iterator[Mention[Dating]]:
    """The days of births and deaths that a participle tells: "Keller, born in Selt on 3 May 1901, was"."""
    starts = [token.start for token in words]
    for day in times:
        aside = aside_of(words, bisect_left(starts, day.span.start))
        if aside is None or day.value.bounds:
            continue
        first, end = aside.name
        name = sentence.to(words[first].start, words[end - 1].end) if first < end else None
        told = [" ".join(name.text.split())] if name is not None else []
        event = " ".join([*told, *(["was born"] if aside.born else ["died"])])
        family = "born" if aside.born else "die"
        clause = sentence.to(words[min(first, aside.first)].start, day.span.end)
        yield Mention(
            day.span, Dating(day.value, event, family=family, clause=clause, subject=name, in_brackets=True)
        )


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
