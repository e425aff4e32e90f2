"""How a sentence tells a deed that has one figure: by which frame, who takes part, and what stands around it."""

# ruff: noqa: SIM905 - a table of words reads best as text

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.amounts import Amount
from claimcheck.values.deed_frames import DATED, Frame, Wording, frames_for
from claimcheck.values.deed_lines import Line, line_of, line_without
from claimcheck.values.openings import has_verb_form
from claimcheck.values.participants import Participant, participant
from claimcheck.values.scopes import unsure_words
from claimcheck.values.times import find_times
from claimcheck.values.words import is_content, lemma

__all__ = ["Telling", "dated_tellings", "tellings"]

_BORDERS = frozenset([",", ";", ":", "—", "–", "and", "but"])
_BEFORE = 4
"""Tokens before a wording that are looked at for words of doubt."""
_LONG = frozenset(["month", "season", "quarter", "year", "decade"])
_LONGEST = 120
"""Tokens beyond which a sentence is a list or a table, whose numbers no wording ties to anybody."""
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
    reach: tuple[int, int]
    """Where it begins and ends in its document."""
    size: tuple[int, int]
    """How many words its wording must have, and how many places are held."""
    belonging: frozenset[str]
    """The content behind those who take part that says where or of what they are: "Brod" of "the mill in Brod"."""


@lru_cache(maxsize=4096)
def tellings(sentence: Span, mention: Mention[Amount]) -> tuple[Telling, ...]:
    """The deeds that have an amount for their figure, by the wordings that fit and name whoever has to be named.

    Of one frame those are left that the most words tell.
    """
    frames = frames_for(mention.value) if len(tokens(sentence)) <= _LONGEST else ()
    if not frames:
        return ()
    line = line_of(sentence, mention)
    found = [_telling(read, line, sentence, mention.span) for read in _read(frames, line)]
    return _most_named(found)


@lru_cache(maxsize=4096)
def dated_tellings(sentence: Span, time: Span) -> tuple[Telling, ...]:
    """The deeds of which a time of a sentence tells when they were done, as `tellings` does."""
    if len(tokens(sentence)) > _LONGEST:
        return ()
    line = line_without(sentence, time)
    found = [_telling(read, line, sentence, time) for read in _read(DATED, line)]
    return _most_named([one for one in found if _is_dated_by(sentence, one, time)])


def _is_dated_by(sentence: Span, told: Telling, time: Span) -> bool:
    """Whether nothing parts a deed from its time but small words: no other verb, and no more than a comma before it."""
    start, end = told.reach
    parted = [
        token
        for token in tokens(sentence)
        if (time.end <= token.start < start) or (end <= token.start and token.end <= time.start)
    ]
    between = _without_aside(parted)
    return len(between) <= _FAR and not any(
        token.text in _BORDERS - {","} or (has_verb_form(token) and token.lower not in _BE)
        for token in between
    )


def _without_aside(found: Sequence[Token]) -> Sequence[Token]:
    """Some words without what stands between their first two commas: ", who taught botany, in"."""
    commas = [at for at, token in enumerate(found) if token.text == ","]
    return found[commas[1] + 1 :] if commas[:1] == [0] and len(commas) > 1 else found


_FAR = 7
"""Tokens between a deed and its time."""


def _read(frames: Sequence[Frame], line: Line) -> Iterator[tuple[Frame, Wording, re.Match[str]]]:
    """The wordings that fit a line."""
    for frame in frames:
        for wording in frame.wordings:
            if line.has(wording.keys):
                for match in wording.pattern.finditer(line.text):
                    yield frame, wording, match


def _most_named(found: Sequence[Telling]) -> tuple[Telling, ...]:
    """Of some tellings those that name whoever has to be named, and of one frame those that the most words tell."""
    named = [one for one in found if one.frame.needed <= one.places.keys()]
    return tuple(one for one in named if all(two.size <= one.size for two in named if two.frame is one.frame))


def _telling(read: tuple[Frame, Wording, re.Match[str]], line: Line, sentence: Span, value: Span) -> Telling:
    """A deed, as one of its wordings has it, with what is said around its figure and those who take part."""
    frame, wording, match = read
    own = frozenset().union(*wording.keys)
    places = dict(_places(sentence, line, match))
    timeless = frame.sort == "day"
    first_word = line.between(match.start(), match.end())[0].start
    start = min([first_word if timeless else value.start, *(one.start for one in places.values())])
    end = max(
        [
            _end(line, match),
            first_word if timeless else value.end,
            *(one.end for one in places.values()),
        ]
    )
    words = tokens(sentence)
    behind = [token for token in words if token.start >= end]
    if "a" not in places and (doer := _doer(sentence, behind)) is not None:
        places["a"] = doer
        behind = [token for token in behind if token.start >= doer.end]
    close = next(
        (token.start for token in behind if token.text in _BORDERS or has_verb_form(token)), sentence.end
    )
    first = next((at for at, token in enumerate(words) if token.end > start), 0)
    inside = [token for token in words[max(0, first - _BEFORE) :] if token.start < end]
    unsure = (unsure_words(inside) | _resolved(inside)) - own
    tail = [token for token in behind if token.start < close]
    return Telling(
        frame,
        places,
        (frozenset(lemma(token.lower) for token in inside) & own) | unsure,
        unsure,
        _times(sentence, end, close),
        _content(sentence, [*_head(sentence, words[:first]), *tail]) - frame.words,
        next((token.lower for token in tail if token.lower in _CONDITIONS), ""),
        (start, end),
        (len(wording.keys), len(places)),
        frozenset(lemma(word) for one in places.values() for word in one.rest),
    )


def _resolved(found: Sequence[Token]) -> frozenset[str]:
    """The words among some by which somebody has only made up his mind: "agreed to buy"."""
    return frozenset(
        lemma(one.lower)
        for one, two in pairwise(found)
        if two.lower == "to" and lemma(one.lower) in _RESOLVING
    )


_RESOLVING = frozenset(["agree", "decide", "vow", "promise", "choose"])


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


def _head(sentence: Span, before: Sequence[Token]) -> Iterator[Token]:
    """The words of the phrases before a deed, of its clause, that say when, where or of what: "by noon", "in the north"."""
    last = max(
        (at for at, token in enumerate(before) if token.text in ";:" or lemma(token.lower) in _SAYING),
        default=-1,
    )
    within = False
    days = [each.span for each in find_times(sentence) if each.value.timex_type == "DATE"]
    for token in before[last + 1 :]:
        if token.lower in _LEADING:
            within = True
        elif (
            any(span.start <= token.start < span.end for span in days)
            or token.text in _BORDERS
            or has_verb_form(token)
        ):
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
    past = bool(verb) and has_verb_form(verb[0]) and verb[0].lower not in _BE
    return last in _BE and past and not verb[0].lower.endswith("ing")
