"""Whether two speakers that are called by a common noun may be one: "police" and "a spokesman", not "rebels" and "the army".

What a voice is called by names the sides for which it may speak; two voices that have no side in common are two.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from functools import lru_cache

from attrs import frozen

from claimcheck.model import Document
from claimcheck.text import tokens
from claimcheck.values.names import Name
from claimcheck.values.places import country_of
from claimcheck.values.voice_tables import ACROSS, ANYBODY, OFFICE_HOLDERS, SIDES
from claimcheck.values.words import lemma

__all__ = ["other_voice"]

_BEHIND = frozenset("of for from at with in".split())
# What stands behind one of these says more of the same voice, not whose it is.
_ENDING = frozenset(
    'who which that whose on to by near outside inside after during about , ( - – — “ "'.split()
)
_JOINT = frozenset(["and", "or"])
_NOBODY = frozenset[str]()


@frozen
class _Voice:
    """What a phrase tells of who speaks."""

    noun: str
    """The noun that it is called by, in base form."""
    sides: frozenset[str]
    """The sides for which it may speak; none where it may be anybody."""
    countries: frozenset[str]
    """Of which countries it is said to be."""


@lru_cache(maxsize=8192)
def _voice(phrase: str) -> _Voice:
    """What a phrase tells of who speaks: "a rebel spokesman" is of the rebels, "hospital workers" of either."""
    head: list[str] = []
    behind: list[str] = []
    countries: set[str] = set()
    into = head
    for token in tokens(Document(phrase).span):
        if token.lower in _ENDING:
            break
        if token.lower in _BEHIND and head:
            into = behind
        elif token.text[0].isalpha():
            into.append(lemma(token.lower))
            if into is head and (country := country_of(token.text)):
                countries.add(country)
    if not head or not _JOINT.isdisjoint(head):
        return _Voice("", _NOBODY, _NOBODY)
    *before, noun = head
    return _Voice(noun, _sides(noun, before, behind), frozenset(countries))


def _sides(noun: str, before: list[str], behind: list[str]) -> frozenset[str]:
    """The sides of a noun, of which the words before it may tell which is meant, or add their own."""
    # "Executive" tells of no producer whose producer it is.
    owned = _all_sides([word for word in before if word not in OFFICE_HOLDERS])
    if noun in ANYBODY:
        return owned or _all_sides(behind)
    own = SIDES.get(noun, _NOBODY)
    if not own:
        return _NOBODY
    return own & owned or own & _all_sides(behind) or own | owned


def _all_sides(words: list[str]) -> frozenset[str]:
    return frozenset(side for word in words for side in SIDES.get(word, ()))


def _called(name: Name) -> _Voice:
    """A speaker by the office that a person holds, else by what the text calls it."""
    return _voice(name.role if name.sort == "person" else name.text)


def other_voice(speaker: Name | None, other: Name | None) -> bool:
    """Whether two speakers are two by what they are called; False where one may be the other, or is only named.

    >>> other_voice(Name("the rebels", "unknown"), Name("a military spokesman", "unknown"))
    True
    >>> other_voice(Name("police", "unknown"), Name("a spokesman", "unknown"))
    False
    """
    if speaker is None or other is None or speaker.sort == other.sort == "person":
        return False
    mine, theirs = _called(speaker), _called(other)
    if not (mine.sides and theirs.sides):
        return False
    if mine.countries and theirs.countries and mine.countries.isdisjoint(theirs.countries):
        return True
    return frozenset([mine.noun, theirs.noun]) in ACROSS or mine.sides.isdisjoint(theirs.sides)
