"""Why two points of the compass that differ need not be told of one thing, though they stand in one place of two stories."""

from claimcheck.values.amounts import Relation
from claimcheck.values.directions import Direction, find_directions, other_way
from claimcheck.values.story_likeness import CLEAR
from claimcheck.values.story_pairs import Pair
from claimcheck.values.story_relations import relation
from claimcheck.values.story_slots import Slot
from claimcheck.values.words import lemma
from claimcheck_stories.days import of_other_times

__all__ = ["of_another_side", "place_one"]

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
    if bool(one.of) != bool(other.of) and pair.likeness < CLEAR:
        return "only one of the two says of what it is a part"
    if not one.moving and not place_one(pair):
        return "it may have been so on either side"
    places = (mine.sentence, mine.span, theirs.sentence, theirs.span)
    return of_other_times(mine.sentence, theirs.sentence) or (other_way(*places) if one.moving else "")


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
