"""Points of the compass, each with what it is a part of or where it is seen from: "the north-east of Kelmar", "flows west"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.words import is_content, lemma

__all__ = ["Direction", "find_directions"]

_POINTS = {
    point + ending: 45 * step
    for step, point in enumerate("north northeast east southeast south southwest west northwest".split())
    for ending in ("", "ern", "ward", "wards")
}
_TOWARDS = frozenset("to towards toward".split())
_LED = frozenset(["the", "a", "an", "its", "to", "towards", "toward"])
_MEASURES = frozenset("mile kilometer kilometre km mi meter metre yard hour minute".split())
_REACH = 4
"""Words behind "of" in which the name stands that a direction is seen from."""


@frozen
class Direction:
    """A point of the compass."""

    degrees: int
    """0 for north, 90 for east; a multiple of 45."""
    moving: bool = False
    """Whether something goes there: "turned northwest"."""
    of: frozenset[str] = frozenset()
    """The base forms of what it is a part of, or of where it is seen from; empty where that is not told."""
    apart: bool = False
    """Whether it lies outside of that, at a distance: "18 km south of Dorun"."""

    def excludes(self, other: "Direction") -> bool:
        """Whether two points cannot both be meant: a half turn or nearly so apart, or two that both lie between the four."""
        turn = abs(self.degrees - other.degrees) % 360
        turn = min(turn, 360 - turn)
        between = self.degrees % 90 and other.degrees % 90
        return turn > 90 or (turn == 90 and bool(between))

    def seen_alike(self, other: "Direction") -> bool:
        """Whether two points may be told of one thing: both parts of the same, or both ways to go."""
        if self.moving != other.moving or self.apart != other.apart:
            return False
        return not (self.of and other.of) or not self.of.isdisjoint(other.of)


@lru_cache(maxsize=8192)
def find_directions(sentence: Span) -> tuple[Mention[Direction], ...]:
    """The points of the compass that a sentence tells, those in names left out, in reading order.

    >>> from claimcheck.model import Document
    >>> [mention.span.text for mention in find_directions(Document("It turned north-west, to North Hask.").span)]
    ['north-west']
    """
    return tuple(_read(sentence, tokens(sentence)))


def _read(sentence: Span, found: Sequence[Token]) -> Iterator[Mention[Direction]]:
    at = 0
    while at < len(found):
        word, end = _joined(found, at)
        if word in _POINTS and found[at].text.islower() and not _goes_on(found, at, end):
            yield Mention(sentence.to(found[at].start, found[end - 1].end), _told(found, at, end, word))
        at = end


def _joined(found: Sequence[Token], at: int) -> tuple[str, int]:
    """A word with the one that a hyphen joins to it, without the hyphen, and the index after it."""
    words = found[at : at + 3]
    if len(words) == 3 and words[1].text == "-" and words[0].lower in {"north", "south"}:
        joint = words[0].lower + words[2].lower
        if joint in _POINTS:
            return joint, at + 3
    return found[at].lower, at + 1


def _goes_on(found: Sequence[Token], at: int, end: int) -> bool:
    """Whether a point is one of several: "from east to west", "north and south", "north-facing"."""
    around = [token.lower for token in (*found[max(0, at - 2) : at], *found[end : end + 2])]
    return any(word in _POINTS or word in {"-", "/"} for word in around)


def _told(found: Sequence[Token], at: int, end: int, word: str) -> Direction:
    before = found[at - 1].lower if at else ""
    earlier = found[at - 2].lower if at > 1 else ""
    after = found[end].lower if end < len(found) else ""
    degrees = _POINTS[word]
    apart = lemma(before) in _MEASURES
    if after == "of":
        behind = found[end + 1 : end + 1 + _REACH]
        return Direction(degrees, of=_named(behind), apart=apart or before != "the")
    if word.endswith("ern"):
        return Direction(degrees, of=_named(found[end : end + _REACH]))
    moving = before in _TOWARDS or earlier in _TOWARDS or word.endswith(("ward", "wards"))
    moving = moving or not (before in _LED or before in {"in", "from", "of"})
    return Direction(degrees, moving=moving and not apart, apart=apart)


def _named(behind: Sequence[Token]) -> frozenset[str]:
    """The first name among some words, or else the first noun."""
    name: list[str] = []
    for token in behind:
        if token.text[0].isupper():
            name.append(lemma(token.lower))
        elif name:
            break
    content = [lemma(token.lower) for token in behind if is_content(token)]
    return frozenset(name or content[:1])
