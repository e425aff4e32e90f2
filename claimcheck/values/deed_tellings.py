"""How a sentence tells a deed that has one figure: by which frame, who takes part, and what stands around it."""

# ruff: noqa: SIM905 - a table of words reads best as text

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.amounts import Amount
from claimcheck.values.deed_frames import Frame, Wording, frames_for
from claimcheck.values.deed_lines import Line, line_of
from claimcheck.values.participants import Participant, opens_a_clause, participant
from claimcheck.values.scopes import unsure_words
from claimcheck.values.times import find_times
from claimcheck.values.words import is_content, lemma

__all__ = ["Telling", "tellings"]

_BORDERS = frozenset([",", ";", ":", "—", "–", "and", "but"])
_BEFORE = 4
"""Tokens before a wording that are looked at for words of doubt."""
_LONG = frozenset(["month", "season", "quarter", "year", "decade"])
_CONDITIONS = frozenset("when if while where unless whenever once".split())
_BE = frozenset("is are was were be been being".split())
_SAYING = frozenset("say tell report add announce confirm estimate".split())


@frozen
class Telling:
    """A figure that a frame gives, and those who take part in its deed."""

    frame: Frame
    places: Mapping[str, Participant]
    words: frozenset[str]
    """The words of the table that tell it, and those of doubt beside them, in base form."""
    unsure: frozenset[str]
    """The words around the figure that make it unsure, as planned, asked for or expected."""
    times: frozenset[str]
    """The months and seasons told of it, and all years of its sentence, as TIMEX3 values."""
    around: frozenset[str]
    """The content of its clause before and behind what the frame has, in base form, days left out."""
    condition: str
    """The word that opens a condition behind it: "when" of "when films are played"; empty for none."""


@lru_cache(maxsize=4096)
def tellings(sentence: Span, mention: Mention[Amount]) -> tuple[Telling, ...]:
    """The deeds that have an amount for their figure, by the wordings that fit and name whoever has to be named.

    Of one frame those are left that name the most.
    """
    frames = frames_for(mention.value)
    if not frames:
        return ()
    line = line_of(sentence, mention)
    found = [
        _telling((frame, wording, match), line, sentence, mention)
        for frame in frames
        for wording in frame.wordings
        if line.has(wording.keys)
        for match in wording.pattern.finditer(line.text)
    ]
    named = [one for one in found if one.frame.needed <= one.places.keys()]
    return tuple(
        one
        for one in named
        if all(len(two.places) <= len(one.places) for two in named if two.frame is one.frame)
    )


def _telling(
    read: tuple[Frame, Wording, re.Match[str]], line: Line, sentence: Span, mention: Mention[Amount]
) -> Telling:
    """A deed, as one of its wordings has it, with what is said around its figure and those who take part."""
    frame, wording, match = read
    own = frozenset().union(*wording.keys)
    places = dict(_places(sentence, line, match))
    start = min([mention.span.start, *(one.start for one in places.values())])
    end = max([_end(line, match), mention.span.end, *(one.end for one in places.values())])
    words = tokens(sentence)
    behind = [token for token in words if token.start >= end]
    if "a" not in places and (doer := _doer(sentence, behind)) is not None:
        places["a"] = doer
        behind = [token for token in behind if token.start >= doer.end]
    close = next(
        (token.start for token in behind if token.text in _BORDERS or opens_a_clause(token)), sentence.end
    )
    first = next((at for at, token in enumerate(words) if token.end > start), 0)
    inside = [token for token in words[max(0, first - _BEFORE) :] if token.start < end]
    unsure = unsure_words(inside) - own
    tail = [token for token in behind if token.start < close]
    return Telling(
        frame,
        places,
        (frozenset(lemma(token.lower) for token in inside) & own) | unsure,
        unsure,
        _times(sentence, end, close),
        _content(sentence, [*_head(words[:first]), *tail]) - frame.words,
        next((token.lower for token in tail if token.lower in _CONDITIONS), ""),
    )


def _end(line: Line, match: re.Match[str]) -> int:
    """Where the words of a wording end in their document; 0 where somebody's place is the last of them."""
    if any(match.end(group) == match.end() for group in match.groupdict()):
        return 0
    return line.between(match.start(), match.end())[-1].end


def _doer(sentence: Span, behind: Sequence[Token]) -> Participant | None:
    """Who is named by "by" right behind a deed."""
    if not behind or behind[0].lower != "by":
        return None
    return participant(sentence, behind[1:], leading=False)


def _head(before: Sequence[Token]) -> Iterator[Token]:
    """The words of the phrases before a deed, of its clause, that say when, where or of what: "by noon", "in the north"."""
    last = max(
        (at for at, token in enumerate(before) if token.text in ";:" or lemma(token.lower) in _SAYING),
        default=-1,
    )
    within = False
    for token in before[last + 1 :]:
        if token.lower in _LEADING:
            within = True
        elif token.text in _BORDERS or opens_a_clause(token):
            within = False
        elif within:
            yield token


_LEADING = frozenset(
    "by within with without of in at on after during under among for before since until to from over across near between".split()
)


def _times(sentence: Span, end: int, close: int) -> frozenset[str]:
    """The months and seasons before the end of a deed's clause, and all years of its sentence."""
    return frozenset(
        each.value.timex
        for each in find_times(sentence)
        if each.value.granularity in _LONG
        and each.value.timex_type == "DATE"
        and each.value.timex
        and (each.value.granularity == "year" or each.span.start < end or each.span.start <= close)
    )


def _content(sentence: Span, found: Sequence[Token]) -> frozenset[str]:
    """The content of some words of a sentence, in base form, days and the like left out."""
    days = [each.span for each in find_times(sentence) if each.value.timex_type == "DATE"]
    return frozenset(
        lemma(token.lower)
        for token in found
        if is_content(token) and not any(span.start <= token.start < span.end for span in days)
    )


def _places(sentence: Span, line: Line, match: re.Match[str]) -> Iterator[tuple[str, Participant]]:
    """Who holds each place of a wording."""
    for group in match.groupdict():
        kind, name = group.split("_")
        words = line.between(match.start(group), match.end(group))
        if kind == "before" and _is_passive(words, line.between(match.end(group), len(line.text))[:1]):
            continue
        found = participant(sentence, words, leading=kind == "before")
        if found is not None:
            yield name, found


def _is_passive(words: Sequence[Token], verb: Sequence[Token]) -> bool:
    """Whether something is done to those before a verb: "the homes were" before "destroyed"."""
    last = next((word.lower for word in reversed(words) if not word.lower.endswith("ly")), "")
    past = bool(verb) and opens_a_clause(verb[0]) and verb[0].lower not in _BE
    return last in _BE and past and not verb[0].lower.endswith("ing")
