"""Whether two texts on the same people and places tell of two occasions: two quarters of a firm, two matches, two storms.

Where two papers tell of one thing, most of what both tell is the same, errors and all.  Where nearly all of it differs,
each is right about its own quarter, match or storm, and nothing of the one is held against the other.
"""

from functools import lru_cache

from claimcheck.model import Document
from claimcheck.text import lowered
from claimcheck.values.amounts import Amount, Relation
from claimcheck.values.casualties import find_casualties
from claimcheck.values.quotemarks import quoted
from claimcheck.values.scores import Score
from claimcheck.values.story_likeness import ALIKE, LIKELY
from claimcheck.values.story_pairs import pairs
from claimcheck.values.story_relations import is_slip, is_telling
from claimcheck.values.story_slots import Slot
from claimcheck.values.times import TimeSpan

__all__ = ["agreement", "told_of_two_occasions"]

_LEAST = 2
"""Values that differ before two texts are of two occasions: one may be an error."""


def told_of_two_occasions(mine: Document, theirs: Document) -> str:
    """Why nothing that one text tells contradicts the other; "" where both may be of one occasion."""
    same, other = agreement(mine, theirs)
    if other < _LEAST or other <= same:
        return ""
    return f"of {same + other} numbers and days that both texts tell of one thing {other} differ, as of two occasions"


@lru_cache(maxsize=1024)
def agreement(mine: Document, theirs: Document) -> tuple[int, int]:
    """How many numbers, days and scores that both texts tell of one thing agree, and how many differ.

    Counts of the harmed are left aside, since those of one event grow, and so are slips of the hand.  A longer quote
    that both have counts for values that agree.
    """
    same = other = 0
    for pair in pairs(mine, theirs):
        numbered = isinstance(pair.mine.value, Amount | TimeSpan | Score)
        if not numbered or _is_harm(pair.mine) or _is_harm(pair.theirs):
            continue
        same += pair.relation is Relation.WITHIN and (pair.likeness >= LIKELY or is_telling(pair.mine.value))
        slip = is_slip(pair.mine.value, pair.theirs.value)
        other += pair.relation is Relation.DISJOINT and pair.likeness >= ALIKE and not slip
    return same + _A_QUOTE * bool(_quotes(mine) & _quotes(theirs)), other


_A_QUOTE = 2
"""For how many values that agree a quote that both texts have counts: nobody says the same of two occasions."""
_LONG = 5
"""Words of a quote from which nobody says it twice."""


@lru_cache(maxsize=1024)
def _quotes(document: Document) -> frozenset[tuple[str, ...]]:
    """The longer quotes of a document, by their first words."""
    found = (lowered(document.span.sub(each.start, each.end)) for each in quoted(document))
    return frozenset(words[:_LONG] for words in found if len(words) >= _LONG)


def _is_harm(slot: Slot) -> bool:
    return any(each.span.overlaps(slot.span) for each in find_casualties(slot.sentence))
