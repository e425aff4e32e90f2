"""Whether two figures are of one deed, in whatever words it is told: who holds how much of what, who pays whom for what.

"The fund owns 12 percent of Orrin" and "the fund's 21 percent stake in Orrin" share neither verb nor noun.  A frame
(after C. J. Fillmore's frame semantics, 1982) says for each wording where those who take part stand, and two figures
are of one deed where the same frame gives both and each place is held by the same.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.contexts import in_other_years
from claimcheck.values.deed_frames import Frame, frames_for
from claimcheck.values.deed_lines import Line, line_of
from claimcheck.values.openings import is_past
from claimcheck.values.participants import Participant, are_named_apart, participant, same_participant
from claimcheck.values.place_scopes import places_named
from claimcheck.values.scopes import unsure_words
from claimcheck.values.tails import known_words
from claimcheck.values.times import find_times
from claimcheck.values.words import is_content, lemma

__all__ = ["of_others", "one_deed"]

# With these the figure is another than the one first told, or not the whole of it.
_CHANGED = frozenset(
    """raise raised raises raising lift lifted lower lowered reduce reduced sweeten sweetened revised original originally
    initial initially earlier previous previously compared including excluding plus half part
    partly appeal appealed can could capacity licensed able enough limit maximum minimum instead rejected refused another
    further extra more additional alone only each apiece total altogether together combined""".split()
)


# A figure from which, up to which or against which another is counted.
_STEPS = re.compile(
    r"(?:from|than|against|up to|down to|rising to|rose to|fell to|grew to) (?:a |an |the )?[#§]"
)


@frozen
class _Told:
    """A figure that a frame gives, and those who take part in its deed."""

    frame: Frame
    places: Mapping[str, Participant]
    unsure: frozenset[str]
    """The words around the figure that make it unsure, as planned, asked for or expected."""
    times: frozenset[str]
    """The months, seasons and years told of it, as TIMEX3 values."""
    tail: frozenset[str]
    """The content of the phrases behind it up to the end of its clause, in base form, days and the like left out."""
    condition: str
    """The word that opens a condition behind it: "when" of "when films are played"; empty for none."""


@lru_cache(maxsize=4096)
def _told(sentence: Span, mention: Mention[Amount]) -> tuple[_Told, ...]:
    """The deeds that have an amount for their figure, by the wordings that fit and name whoever has to be named."""
    frames = frames_for(mention.value)
    if not frames:
        return ()
    line = line_of(sentence, mention)
    return tuple(
        _of(frame, places, sentence, mention, _end(line, match))
        for frame in frames
        for wording in frame.wordings
        for match in wording.finditer(line.text)
        for places in (dict(_places(sentence, line, match)),)
        if frame.needed <= places.keys()
    )


def _end(line: Line, match: re.Match[str]) -> int:
    """Where the words of a wording end in their document; 0 where somebody's place is the last of them."""
    if any(match.end(group) == match.end() for group in match.groupdict()):
        return 0
    return line.between(match.start(), match.end())[-1].end


def _of(
    frame: Frame, places: Mapping[str, Participant], sentence: Span, mention: Mention[Amount], end: int
) -> _Told:
    """A deed with what is said of it around its figure and those who take part, whose words end no earlier than `end`."""
    start = min([mention.span.start, *(one.start for one in places.values())])
    end = max([end, mention.span.end, *(one.end for one in places.values())])
    words = tokens(sentence)
    first = next((at for at, token in enumerate(words) if token.end > start), 0)
    behind = [token for token in words if token.start >= end]
    close = next((token.start for token in behind if token.text in _BORDERS or is_past(token)), sentence.end)
    times = frozenset(
        each.value.timex
        for each in find_times(sentence)
        if each.value.granularity in _LONG
        and each.value.timex_type == "DATE"
        and each.value.timex
        and (each.span.start < end or each.span.start <= close)
    )
    unsure = unsure_words([token for token in words[max(0, first - _BEFORE) :] if token.start < end])
    tail = [token for token in behind if token.start < close]
    condition = next((token.lower for token in tail if token.lower in _CONDITIONS), "")
    return _Told(frame, places, unsure, times, _content(sentence, tail), condition)


_BORDERS = frozenset([",", ";", ":", "—", "–", "and", "but"])
_BEFORE = 4
"""Tokens before a wording that are looked at for words of doubt."""
_LONG = frozenset(["month", "season", "quarter", "year", "decade"])


_CONDITIONS = frozenset("when if while where unless whenever once".split())


def _content(sentence: Span, found: Sequence[Token]) -> frozenset[str]:
    """The content of some words of a sentence, in base form, times left out."""
    times = [each.span for each in find_times(sentence)]
    return frozenset(
        lemma(token.lower)
        for token in found
        if is_content(token) and not any(span.start <= token.start < span.end for span in times)
    )


def _places(sentence: Span, line: Line, match: re.Match[str]) -> Iterator[tuple[str, Participant]]:
    """Who holds each place of a wording."""
    for group in match.groupdict():
        kind, name = group.split("_")
        found = participant(
            sentence, line.between(match.start(group), match.end(group)), leading=kind == "before"
        )
        if found is not None:
            yield name, found


def one_deed(mine: Span, amount: Mention[Amount], theirs: Span, other: Mention[Amount]) -> bool:
    """Whether the amounts of two sentences are the figure of one deed, and neither sentence gives it another one."""
    return _beside(mine, amount) == _beside(theirs, other) and any(
        _of_the_same(one, mine, two, theirs)
        and _alone(mine, amount, one.frame)
        and _alone(theirs, other, one.frame)
        for one, two in _pairs(mine, amount, theirs, other)
    )


def _beside(sentence: Span, mention: Mention[Amount]) -> int:
    """How many other amounts of the unit a sentence has: "3 parrots alive and 37 dead" are parts."""
    return sum(
        each.value.unit == mention.value.unit and each.span != mention.span for each in find_amounts(sentence)
    )


def of_others(mine: Span, amount: Mention[Amount], theirs: Span, other: Mention[Amount]) -> bool:
    """Whether two amounts are the figure of one sort of deed, by or to those who are named otherwise in one of the two."""
    pairs = list(_pairs(mine, amount, theirs, other))
    return bool(pairs) and all(
        any(
            are_named_apart(one.places[name], two.places[name])
            for name in one.places.keys() & two.places.keys()
        )
        for one, two in pairs
    )


def _pairs(
    mine: Span, amount: Mention[Amount], theirs: Span, other: Mention[Amount]
) -> Iterator[tuple[_Told, _Told]]:
    """The readings of two amounts by one frame."""
    for one in _told(mine, amount):
        for two in _told(theirs, other):
            if one.frame is two.frame:
                yield one, two


def _of_the_same(mine: _Told, sentence: Span, theirs: _Told, other: Span) -> bool:
    """Whether each place that two deeds both fill is held by the same, and both are as sure, and done at the same place."""
    later = (bool(mine.unsure & _LATER), bool(theirs.unsure & _LATER))
    if (mine.unsure ^ theirs.unsure) - _LATER or (later[0] != later[1] and not mine.frame.announced):
        return False
    if _elsewhere(mine, sentence) != _elsewhere(theirs, other):
        return False
    if (mine.times or theirs.times) and mine.times.isdisjoint(theirs.times):
        return False
    if in_other_years(sentence, other):
        return False
    if mine.condition != theirs.condition:
        return False
    if (
        mine.tail
        and theirs.tail
        and not (mine.tail <= known_words(other) and theirs.tail <= known_words(sentence))
    ):
        return False
    return all(
        same_participant(mine.places[name], sentence, theirs.places[name], other)
        for name in sorted(mine.places.keys() & theirs.places.keys())
    )


def _elsewhere(told: _Told, sentence: Span) -> frozenset[str]:
    """The places that a sentence names besides those who take part in a deed."""
    taking_part = frozenset().union(*(one.names for one in told.places.values()))
    return frozenset(place for place in places_named(sentence) if taking_part.isdisjoint(place.split()))


def _alone(sentence: Span, mention: Mention[Amount], frame: Frame) -> bool:
    """Whether a sentence gives no other figure of the deed, and nothing that changes the one."""
    if not _CHANGED.isdisjoint(token.lower for token in tokens(sentence)):
        return False
    if _STEPS.search(line_of(sentence, mention).text):
        return False
    return not any(
        told.frame is frame
        for other in find_amounts(sentence)
        if other.span != mention.span and other.value.unit == mention.value.unit
        for told in _told(sentence, other)
    )


# What is said to be done later, and is as sure as what is done where it is agreed or ordered.
_LATER = frozenset("will to would must need set due plan offer bid propose".split())
