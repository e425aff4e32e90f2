"""A change by one number that the one text tells as a rise and the other as a fall: "shares rose 3.5 percent", "fell 3.5 percent"."""

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.amounts import Amount, Relation
from claimcheck.values.counted_apart import way
from claimcheck.values.intervals import telling_digits
from claimcheck.values.story_likeness import CLEAR
from claimcheck.values.story_pairs import Pair
from claimcheck.values.story_relations import relation
from claimcheck.values.story_slots import Slot, slots
from claimcheck_stories.days import of_other_times
from claimcheck_stories.opposed import changed
from claimcheck_stories.sameness import why_not_the_same

__all__ = ["is_turned", "where_turned", "why_both_ways"]

_DIGITS = 2
"""Digits of a change from which one thing hardly rises and falls by the same; fewer where another value agrees beside it."""
_NEARER = 0.85
"""The share of a pair's likeness that the next pair in which either value might be has at most."""


def is_turned(pair: Pair) -> bool:
    """Whether two values that agree are by how much something rose in the one text and fell in the other."""
    ways = {_way(pair.mine), _way(pair.theirs)}
    return pair.relation is Relation.WITHIN and ways == {"up", "down"}


def why_both_ways(pair: Pair) -> str:
    """Why something may have risen and fallen by one number; "" for nothing."""
    mine, theirs = pair.mine, pair.theirs
    values = [slot.value for slot in (mine, theirs) if isinstance(slot.value, Amount)]
    if not pair.anchor and max(telling_digits(value.stated or 0) for value in values) < _DIGITS:
        return "so small a number is easily met twice"
    if pair.likeness < CLEAR or pair.rival > _NEARER * pair.likeness:
        return "too few of the words around the two are the same"
    if any(
        _way(each) == _way(mine) and relation(mine.value, each.value) is Relation.WITHIN
        for each in slots(theirs.sentence.document)
    ):
        return "the source tells of the text's change as well"
    return of_other_times(mine.sentence, theirs.sentence) or why_not_the_same(pair, either_way=True)


def where_turned(slot: Slot) -> Span:
    """The word of a change before its number: "fell" of "fell by 3.5 percent"."""
    before = [word for word in tokens(slot.sentence) if word.end <= slot.span.start]
    told = next((word for word in reversed(before) if way([word.lower])), None)
    return slot.span if told is None else slot.span.document.span.sub(told.start, told.end)


def _way(slot: Slot) -> str:
    """Whether a number is by how much something rose or fell; "" for neither, and for what it rose or fell to."""
    if not isinstance(slot.value, Amount) or not slot.value.unit or changed(slot) == "to":
        return ""
    return way([word.lower for word in tokens(slot.sentence) if word.end <= slot.span.start])
