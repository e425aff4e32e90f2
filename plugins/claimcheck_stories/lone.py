"""A value that a source tells once, and nothing like it beside: one word in common is then enough to show of what it is.

"A bakery near Wexcombe for about £40 million", "an investment of £39.6m in a bakery at Wexcombe": the source has no other
sum that might be meant, and a sum of two digits or more is hardly met twice by chance in two texts on one story.
"""

from claimcheck.values.amounts import Amount, Relation
from claimcheck.values.intervals import telling_digits
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.rarity import rarity
from claimcheck.values.story_pairs import Pair
from claimcheck.values.story_relations import is_telling, relation, sort_of
from claimcheck.values.story_slots import slots
from claimcheck.values.times import TimeSpan
from claimcheck.values.words import synonymous

__all__ = ["stands_alone"]

_LEAST = 0.05
"""The likeness from which a value that stands alone is of one thing."""
_BARELY = 0.5
"""The share of a pair's likeness that the next pair in which either value might be has at most."""
_TELLING = 0.45
"""The rarity from which a word that both sentences have tells of what a value is."""
_DIGITS = 2


def stands_alone(pair: Pair) -> bool:
    """Whether a source tells a value once only, beside a word that the text has beside it too, and none that might be meant instead."""
    if pair.relation is not Relation.WITHIN or pair.likeness < _LEAST:
        return False
    if pair.rival > _BARELY * pair.likeness or not _is_strong(pair):
        return False
    shared = pair.mine.around.intersection(pair.shared)
    if not any(rarity(word) >= _TELLING for word in shared):
        return False
    value, document = pair.mine.value, pair.theirs.sentence.document
    told = [
        each
        for each in slots(document)
        if sort_of(each.value) == sort_of(value) and relation(value, each.value) is Relation.WITHIN
    ]
    return len(told) == 1


def _is_strong(pair: Pair) -> bool:
    """Whether a value is hardly met twice by chance in two texts on one story: a day, or two digits of one unit or noun."""
    one, other = pair.mine.value, pair.theirs.value
    if isinstance(one, TimeSpan):
        return is_telling(one) and not (pair.mine.is_weekday or pair.theirs.is_weekday)
    if not (isinstance(one, Amount) and isinstance(other, Amount)):
        return False
    if max(telling_digits(each.stated or 0) for each in (one, other)) < _DIGITS:
        return False
    return bool(one.unit) or _counts_alike(one, other)


def _counts_alike(one: Amount, other: Amount) -> bool:
    """Whether two numbers count one kind of thing, or one a kind of the other's."""
    if not one.head or not other.head:
        return False
    return synonymous(one.head, other.head) or kinship(one.counted, other.counted) in _KIN


_KIN = frozenset([Kinship.SAME, Kinship.PART])
