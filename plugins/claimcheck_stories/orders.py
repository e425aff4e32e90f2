"""Why two places in an order that differ need not be those of one thing, though they stand in one place of two stories."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterable

from claimcheck.model import Span
from claimcheck.values.amounts import Relation
from claimcheck.values.ranks import Ranked, find_ranks
from claimcheck.values.story_likeness import CLEAR
from claimcheck.values.story_pairs import Pair
from claimcheck.values.story_relations import relation
from claimcheck.values.story_slots import Slot
from claimcheck.values.words import synonymous
from claimcheck_stories.days import of_other_times

__all__ = ["of_another_order"]

_IN_SERIES = frozenset(
    """goal run hit point half quarter period inning set game match leg lap round minute overtime down over wicket
    day week month year night time floor storey street avenue paragraph chapter part volume phase stage step attempt try
    call letter visit grade child son daughter baby wife husband marriage term album novel book film single episode
    district ward precinct battalion regiment division circuit army edition amendment""".split()
)
"""Of these one story tells several, each with its place in the order."""


def of_another_order(pair: Pair) -> str:
    """Why two places in an order are hardly those of one thing; "" for nothing, and for values of any other sort."""
    mine, theirs = pair.mine, pair.theirs
    one, other = mine.value, theirs.value
    if not (isinstance(one, Ranked) and isinstance(other, Ranked)):
        return ""
    if _has_rank(theirs.sentence, one) or _has_rank(mine.sentence, other):
        return "one of the two sentences has the other's place as well"
    if not _IN_SERIES.isdisjoint([one.head, other.head]):
        return "of such a series one story tells several"
    if not (_orders_those(one, theirs) and _orders_those(other, mine)):
        return "only one of the two says what is in that order"
    if _others(one.modifiers, theirs) or _others(other.modifiers, mine):
        return "only one of the two is among fewer of them"
    if _others(one.within, theirs) and (_others(other.within, mine) or pair.likeness < CLEAR):
        return "the two are counted within other things"
    return of_other_times(mine.sentence, theirs.sentence)


def _has_rank(sentence: Span, rank: Ranked) -> bool:
    return any(relation(rank, each.value) is Relation.WITHIN for each in find_ranks(sentence))


def _orders_those(rank: Ranked, other: Slot) -> bool:
    """Whether what is ordered is told beside the other place too, or both are among all in the same region or field."""
    value = other.value
    if not rank.head or any(synonymous(rank.head, word) for word in other.words):
        return True
    return isinstance(value, Ranked) and (rank.head == value.head or not rank.within.isdisjoint(value.within))


def _others(words: Iterable[str], other: Slot) -> bool:
    """Whether some of the words are not in the other sentence."""
    return any(not any(synonymous(word, each) for each in other.words) for word in words)
