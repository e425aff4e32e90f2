"""What a text counts only once: where it gives one number of something, it means no other."""

from collections.abc import Sequence
from functools import lru_cache

from claimcheck.model import Document
from claimcheck.text import sentences
from claimcheck.values.nouns import is_people
from claimcheck_twins.alignment import Substitution, Twins, counted, runs
from claimcheck_twins.items import Item, items

__all__ = ["is_only_age", "is_only_count", "is_story"]

_SENTENCES = 5
_BEFORE = 2
_NOUN = 3
"""Words behind an age among which it is told whose it is."""


def is_story(document: Document) -> bool:
    """Whether a text is long enough for it to tell something that it counts only once."""
    return len(sentences(document)) >= _SENTENCES


def is_only_count(twins: Twins, swap: Substitution, claim: Document, evidence: Document) -> bool:
    """Whether neither text counts with other numbers than these what both count, or what they are so many years of."""
    noun = _noun(twins.theirs, swap.theirs)
    if not noun or _noun(twins.mine, swap.mine) != noun:
        return False
    mine, theirs = (
        tuple(found[at].key for at in places)
        for found, places in ((twins.mine, swap.mine), (twins.theirs, swap.theirs))
    )
    beside = sorted(_behind(twins.mine, swap.mine) & _behind(twins.theirs, swap.theirs))
    return any(
        _counts(evidence, noun, word) == {theirs} and _counts(claim, noun, word) <= {mine, theirs}
        for word in ("", *beside)
    )


def _noun(found: Sequence[Item], run: range) -> str:
    """What values count: their noun, or that they are money; empty where neither is told."""
    if found[run.start].money:
        return "$"
    noun = counted(found, run)
    near = (item for item in found[max(0, run.start - _BEFORE) : run.stop + 1] if item.counts)
    return noun if any(item.key == noun for item in near) else ""


def _behind(found: Sequence[Item], run: range) -> frozenset[str]:
    """The word with content behind the noun of values: "contract" of "an eight-year contract"."""
    return frozenset(item.key for item in found[run.stop + 1 : run.stop + 2] if item.counts)


def is_only_age(twins: Twins, swap: Substitution, claim: Document, evidence: Document) -> bool:
    """Whether two values are ages of somebody told by one noun, of whom each text gives one age: "a 66-year-old woman"."""
    mine, theirs = _aged(twins.mine, swap.mine.stop), _aged(twins.theirs, swap.theirs.stop)
    noun = mine & theirs
    if len(noun) != 1:
        return False
    ages = {
        found[at].key
        for found, places in ((twins.mine, swap.mine), (twins.theirs, swap.theirs))
        for at in places
    }
    word = min(noun)
    return len(_ages(evidence, word)) == 1 and _ages(claim, word) <= ages


def _aged(found: Sequence[Item], at: int) -> frozenset[str]:
    """The nouns of "year-old" at a place: "woman" of "66-year-old Kelmar woman"; empty where none stands there."""
    if [item.key for item in found[at : at + 2]] != ["year", "old"]:
        return frozenset()
    return frozenset(
        item.key for item in found[at + 2 : at + 2 + _NOUN] if item.sort == "word" and is_people(item.key)
    )


@lru_cache(maxsize=8192)
def _ages(document: Document, noun: str) -> frozenset[str]:
    """The ages that a text gives to somebody told by a noun."""
    return frozenset(
        item.key
        for sentence in sentences(document)
        for found in (items(sentence),)
        for at, item in enumerate(found)
        if item.sort == "number" and noun in _aged(found, at + 1)
    )


@lru_cache(maxsize=16384)
def _counts(document: Document, noun: str, beside: str) -> frozenset[tuple[str, ...]]:
    """The numbers of which a text says that they are so many of something, with a word behind it where one is given."""
    return frozenset(
        tuple(found[at].key for at in run)
        for sentence in sentences(document)
        for found in (items(sentence),)
        if any(item.key == noun or (noun == "$" and item.money) for item in found)
        for run in runs(found, range(len(found)))
        if _noun(found, run) == noun and (not beside or beside in _behind(found, run))
    )
