"""Events told by when they were: "the March 2005 raid" is the raid of one month, in whatever words a paper tells it.

Two days of it are of one event where the noun and one half of the day, month or year, are the same.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from attrs import frozen

from claimcheck.model import Document, Span
from claimcheck.text import sentences
from claimcheck.values.events import Match, same_event
from claimcheck.values.stories import is_one_story
from claimcheck_twins.alignment import Substitution, Twins
from claimcheck_twins.items import Item, items

__all__ = ["told_apart_in_dated_events", "why_not_one_dated_event"]

_EVENTS = frozenset(
    """
    raid rampage shooting murder killing slaying massacre bombing explosion blast attack assault robbery burglary kidnapping
    abduction disappearance escape siege hijacking crash collision derailment sinking collapse wreck riot uprising coup
    invasion earthquake quake tsunami eruption hurricane typhoon cyclone wildfire arrest conviction indictment acquittal
    execution assassination overdose suicide death wedding divorce resignation acquisition merger takeover bankruptcy bailout
    """.split()
)
"""What comes about once to those of whom a story is, unlike elections and seasons."""


@frozen
class _Event:
    """The noun of an event with the month and the year in which it was, and where these stand."""

    noun: str
    month: str
    year: str
    places: range


@lru_cache(maxsize=4096)
def _events(sentence: Span) -> tuple[_Event, ...]:
    found = items(sentence)
    return tuple(
        _Event(noun, month.key, year.key, range(at, at + 2))
        for at, (month, year) in enumerate(pairwise(found))
        if month.sort == "month" and year.is_year
        for noun in [_noun(sentence, found, at)]
        if noun
    )


def _noun(sentence: Span, found: Sequence[Item], at: int) -> str:
    """The noun right behind a month and year, or before "in" or "of" them; "" where it is no event that comes about once."""
    text = sentence.document.text
    behind = [text[item.start : item.end].lower() for item in found[at + 2 : at + 3]]
    before = [text[item.start : item.end].lower() for item in found[max(0, at - 2) : at]]
    leads = before[1:] in (["in"], ["of"])
    return next((word for word in (*behind, *(before[:1] if leads else ())) if word in _EVENTS), "")


@lru_cache(maxsize=1024)
def _months(document: Document) -> frozenset[tuple[str, str]]:
    """The months that a text names with their years."""
    return frozenset(
        (month.key, year.key)
        for sentence in sentences(document)
        for month, year in pairwise(items(sentence))
        if month.sort == "month" and year.is_year
    )


def told_apart_in_dated_events(claim: Span, sentence: Span) -> Iterator[Substitution]:
    """The months of one event in two sentences that have either the year or the month in common."""
    for mine in _events(claim):
        for theirs in _events(sentence):
            alike = (mine.month == theirs.month) + (mine.year == theirs.year)
            if mine.noun == theirs.noun and alike == 1:
                yield Substitution(mine.places, theirs.places)


def why_not_one_dated_event(twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> str:
    """Why two months need not be those of one event; "" for nothing."""
    if not is_one_story(claim.document, sentence.document):
        return "the two texts are not shown to tell one story"
    mine, theirs = (
        (found[places.start].key, found[places.start + 1].key)
        for found, places in ((twins.mine, swap.mine), (twins.theirs, swap.theirs))
    )
    if mine in _months(sentence.document) or theirs in _months(claim.document):
        return "one of the texts names both months"
    if not twins.named():
        return "it is not shown that both are of the same people or places"
    return (
        "the two are of two events" if same_event(claim, sentence, times=False).match is Match.CLASH else ""
    )
