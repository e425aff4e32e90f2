"""Why two points of the compass that differ need not be told of one thing, though they stand in one place of two stories."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.text import tokens
from claimcheck.values.amounts import Relation
from claimcheck.values.directions import Direction, find_directions
from claimcheck.values.once_more import once_more
from claimcheck.values.scopes import unsure_words
from claimcheck.values.story_likeness import CLEAR
from claimcheck.values.story_pairs import Pair
from claimcheck.values.story_relations import relation
from claimcheck.values.story_slots import Slot
from claimcheck.values.times import find_times
from claimcheck.values.words import lemma
from claimcheck_stories.days import of_other_times

__all__ = ["of_another_side", "place_one"]

_WAYS = frozenset("from to toward towards away back return then before after through past until when".split())
"""Words for a part of a way: out and back, before a turn and behind it."""
_BACK = 2
_BEFORE = 6
"""Words before a point of the compass in which the name of what lies there stands."""


def of_another_side(pair: Pair) -> str:
    """Why two points of the compass are hardly told of one thing; "" for nothing, and for values of any other sort."""
    one, other = pair.mine.value, pair.theirs.value
    if not (isinstance(one, Direction) and isinstance(other, Direction)):
        return ""
    mine, theirs = pair.mine, pair.theirs
    if _has_another(mine) or _has_another(theirs):
        return "one of the two sentences tells several points of the compass"
    if _comes_from(mine) != _comes_from(theirs):
        return "one of the two is from where, the other to where"
    if bool(one.of) != bool(other.of) and pair.likeness < CLEAR:
        return "only one of the two says of what it is a part"
    if not one.moving and not place_one(pair):
        return "it may have been so on either side"
    return of_other_times(mine.sentence, theirs.sentence) or (_of_another_way(pair) if one.moving else "")


def _of_another_way(pair: Pair) -> str:
    """Why what moves may go both ways, one after the other; "" for nothing."""
    mine, theirs = pair.mine, pair.theirs
    ways = _ways(mine) ^ _ways(theirs)
    if ways:
        return f"only one of the two is told of a way '{min(ways)}'"
    if bool(find_times(mine.sentence)) != bool(find_times(theirs.sentence)):
        return "only one of the two says when it went there"
    return once_more(mine.sentence, theirs.sentence)


def _ways(slot: Slot) -> frozenset[str]:
    """The words of a sentence that say on which part of its way something goes there, or that it is to."""
    words = tokens(slot.sentence)
    lead = slot.before(_BACK)
    told = [word.lower for word in words]
    for word in lead:
        told.remove(word)
    return _WAYS.intersection(told) | ({"that is only planned"} if unsure_words(words) else frozenset())


def place_one(pair: Pair) -> bool:
    """Whether two points of the compass tell where one named place lies: "Hask in the north", "northern Hask"."""
    one, other = pair.mine.value, pair.theirs.value
    if not (isinstance(one, Direction) and isinstance(other, Direction)):
        return False
    names = (_named_before(pair.mine) & _named_before(pair.theirs)) - one.of - other.of
    return bool(names) and not (one.apart or other.apart)


def _named_before(slot: Slot) -> frozenset[str]:
    return slot.names.intersection(lemma(word) for word in slot.before(_BEFORE))


def _has_another(slot: Slot) -> bool:
    """Whether a sentence tells another point that may be seen as its own is."""
    return any(
        relation(slot.value, each.value) is not Relation.INCOMPARABLE
        for each in find_directions(slot.sentence)
        if not each.span.overlaps(slot.span)
    )


def _comes_from(slot: Slot) -> bool:
    before = [word.lower for word in tokens(slot.sentence) if word.end <= slot.span.start][-_BACK:]
    return "from" in before
