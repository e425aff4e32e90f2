"""Points of the compass, each with what it is a part of or where it is seen from: "the north-east of Kelmar", "flows west"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.once_more import once_more
from claimcheck.values.scopes import unsure_words
from claimcheck.values.times import find_times
from claimcheck.values.words import is_content, lemma

__all__ = ["POINTS", "Direction", "find_directions", "only_whence", "other_way"]

POINTS = {
    point + ending: 45 * step
    for step, point in enumerate("north northeast east southeast south southwest west northwest".split())
    for ending in ("", "ern", "ward", "wards")
}
"""The points of the compass in all their forms, in degrees from the north."""
_TOWARDS = frozenset("to towards toward".split())
_LED = frozenset(["the", "a", "an", "its", "to", "towards", "toward"])
_MEASURES = frozenset("mile kilometer kilometre km mi meter metre yard hour minute".split())
_WAYS = frozenset(
    """from to toward towards away back return then before after through past until when later afterwards eventually finally
    far also too well""".split()
)
"""Words for a part of a way, or for one more: out and back, before a turn and behind it, "east as well"."""
_LANDFORMS = frozenset(
    """range mountain hill ridge bay gulf sea lake river valley plain basin coast peninsula island delta fjord strait
    channel canal forest desert""".split()
)
"""Of a place's name these make that of another ground: "the bay of Velmar", "the Osmia range"."""
_BACK = 2
_REACH = 6
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

    def of_one_whole(self, other: "Direction") -> bool:
        """Whether both, or neither, say of what they are a part or from where they are seen, and it may be the same."""
        return bool(self.of) == bool(other.of) and self.seen_alike(other)

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
        if word in POINTS and found[at].text.islower() and not _goes_on(found, at, end):
            yield Mention(sentence.to(found[at].start, found[end - 1].end), _told(found, at, end, word))
        at = end


def _joined(found: Sequence[Token], at: int) -> tuple[str, int]:
    """A word with the one that a hyphen joins to it, without the hyphen, and the index after it."""
    words = found[at : at + 3]
    if len(words) == 3 and words[1].text == "-" and words[0].lower in {"north", "south"}:
        joint = words[0].lower + words[2].lower
        if joint in POINTS:
            return joint, at + 3
    return found[at].lower, at + 1


def _goes_on(found: Sequence[Token], at: int, end: int) -> bool:
    """Whether a point is one of several: "from east to west", "north and south", "north-facing"."""
    around = [token.lower for token in (*found[max(0, at - 2) : at], *found[end : end + 2])]
    return any(word in POINTS or word in {"-", "/"} for word in around)


def _told(found: Sequence[Token], at: int, end: int, word: str) -> Direction:
    before = found[at - 1].lower if at else ""
    earlier = found[at - 2].lower if at > 1 else ""
    after = found[end].lower if end < len(found) else ""
    degrees = POINTS[word]
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
    """The first name among some words, or else the first noun; a landform that bears the name is told with it."""
    name: list[str] = []
    form = ""
    for token in behind:
        base = lemma(token.lower)
        if token.text[0].isupper():
            name.append(base)
        elif name:
            form = base if base in _LANDFORMS else form
            break
        elif base in _LANDFORMS:
            form = base
    if name and form:
        return frozenset([" ".join((*name, form))])
    content = [lemma(token.lower) for token in behind if is_content(token)]
    return frozenset(name or content[:1])


def other_way(mine: Span, point: Span, theirs: Span, other: Span) -> str:
    """Why what moves may go both ways, one after the other; "" for nothing.

    >>> from claimcheck.model import Document
    >>> texts = ("The ferry sailed north past Hask.", "The ferry sailed south past Hask on its way back.")
    >>> first, second = (Document(text).span for text in texts)
    >>> other_way(first, first.sub(17, 22), second, second.sub(17, 22))
    "only one of the two is told of a way 'back'"
    """
    if whence := only_whence(mine, point, theirs, other):
        return whence
    before, others = _lead(mine, point), _lead(theirs, other)
    ways = _ways(mine, before) ^ _ways(theirs, others)
    if ways:
        return f"only one of the two is told of a way '{min(ways)}'"
    (start, end), (other_start, other_end) = _ends(mine), _ends(theirs)
    if not (start.isdisjoint(other_end) and end.isdisjoint(other_start)):
        return "the one goes to where the other comes from"
    if bool(find_times(mine)) != bool(find_times(theirs)):
        return "only one of the two says when it went there"
    return once_more(mine, theirs)


def only_whence(mine: Span, point: Span, theirs: Span, other: Span) -> str:
    """Why one of two points is only where something comes from: "crossed from the west"; "" for nothing."""
    if ("from" in _lead(mine, point)) == ("from" in _lead(theirs, other)):
        return ""
    return "one of the two is from where, the other to where"


def _ends(sentence: Span) -> tuple[frozenset[str], frozenset[str]]:
    """From where and to where a sentence says that something goes, by the first content word of each in base form."""
    words = tokens(sentence)
    found: tuple[set[str], set[str]] = set(), set()
    for at, word in enumerate(words):
        if word.lower == "from" or word.lower in _TOWARDS:
            behind = (each for each in words[at + 1 : at + 1 + _REACH] if is_content(each))
            found[word.lower != "from"].update(lemma(each.lower) for each in islice(behind, 1))
    return frozenset(found[0]), frozenset(found[1])


def _lead(sentence: Span, point: Span) -> list[str]:
    """The words right before a point of the compass, in lower case."""
    return [word.lower for word in tokens(sentence) if word.end <= point.start][-_BACK:]


def _ways(sentence: Span, lead: Sequence[str]) -> frozenset[str]:
    """The words of a sentence that say on which part of its way something goes there, or that it is to."""
    words = tokens(sentence)
    told = [word.lower for word in words]
    for word in lead:
        told.remove(word)
    return _WAYS.intersection(told) | ({"that is only planned"} if unsure_words(words) else frozenset())
