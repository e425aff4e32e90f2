"""Numbers of two texts on one story that are each other's digits in another order, as a slip of the hand leaves them."""

from collections.abc import Iterator

from claimcheck.model import Claim, Counterpart, Document, Evidence
from claimcheck.values.amounts import Amount
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.stories import is_one_story
from claimcheck.values.story_relations import have_digits_exchanged
from claimcheck.values.story_slots import Slot, slots
from claimcheck.values.words import synonymous

__all__ = ["exchanged_digits"]

_LIKENESS = 0.3
"""How sure it is that such a number is of the same thing: less than one that stands in like words."""
_WHY = "the digits are the same in another order"


def exchanged_digits(claim: Claim, evidence: Evidence) -> Iterator[Counterpart]:
    """The numbers of a passage whose digits a number of the claim exchanges: 98,412 people and 89,412, 2.7 tonnes and 7.2.

    Both are of one unit or of one sort of thing, and neither text has the other's number.
    """
    mine, theirs = claim.document, evidence.document
    if not is_one_story(mine, theirs):
        return
    for slot in slots(mine):
        if not claim.span.contains(slot.span) or _has(theirs, slot):
            continue
        for other in slots(theirs):
            if evidence.span.contains(other.span) and _are_exchanged(slot, other) and not _has(mine, other):
                yield Counterpart(slot.span, other.span, _LIKENESS, _WHY)


def _are_exchanged(slot: Slot, other: Slot) -> bool:
    """Whether two numbers that count or measure alike are the same digits in another order."""
    one, two = slot.value, other.value
    if not (isinstance(one, Amount) and isinstance(two, Amount)):
        return False
    if one.unit != two.unit or not have_digits_exchanged(one, two):
        return False
    if one.unit:
        return True
    return synonymous(one.head, two.head) or kinship(one.counted, two.counted) is not Kinship.OTHER


def _has(document: Document, slot: Slot) -> bool:
    """Whether a text gives a slot's number."""
    stated = slot.value.stated if isinstance(slot.value, Amount) else None
    return any(isinstance(each.value, Amount) and each.value.stated == stated for each in slots(document))
