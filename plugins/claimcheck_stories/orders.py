"""Why two places in an order that differ need not be those of one thing, though they stand in one place of two stories."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterable

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.amounts import Relation
from claimcheck.values.occasions import other_happening
from claimcheck.values.once_more import once_more
from claimcheck.values.ranks import Ranked, find_ranks
from claimcheck.values.story_pairs import Pair
from claimcheck.values.story_relations import relation
from claimcheck.values.story_slots import Slot
from claimcheck.values.words import is_content, lemma, synonymous
from claimcheck_stories.days import of_other_times

__all__ = ["of_another_order"]

_IN_SERIES = frozenset(
    """goal run hit point half quarter period inning set game match leg lap round minute overtime down over wicket
    day week month year night time floor storey street avenue paragraph chapter part volume phase stage step attempt try
    call letter visit grade child son daughter baby wife husband marriage term album novel book film single episode
    district ward precinct battalion regiment division circuit army edition amendment""".split()
)
"""Of these one story tells several, each with its place in the order."""
_TITLES = frozenset(["vice", "deputy", "assistant"])
"""Words of titles that have a number: "third vice president"."""
_COUNTRY = frozenset(["country", "nation"])
_REACH = 8
"""Words behind a place in an order in which it is told since when it is counted."""


def of_another_order(pair: Pair) -> str:
    """Why two places in an order are hardly those of one thing; "" for nothing, and for values of any other sort."""
    mine, theirs = pair.mine, pair.theirs
    one, other = mine.value, theirs.value
    if not (isinstance(one, Ranked) and isinstance(other, Ranked)):
        return ""
    if _has_rank(theirs.sentence, one) or _has_rank(mine.sentence, other):
        return "one of the two sentences has the other's place as well"
    among = one.among == other.among != ""  # "the third of four sons" and "the second of four sons"
    if not among and not _IN_SERIES.isdisjoint([one.head, other.head]):
        return "of such a series one story tells several"
    if not _TITLES.isdisjoint(one.modifiers & other.modifiers):
        return "one may bear both titles, one after the other"
    if not (_orders_those(one, theirs) and _orders_those(other, mine)):
        return "only one of the two says what is in that order"
    if _others(one.modifiers, theirs) or _others(other.modifiers, mine):
        return "only one of the two is among fewer of them"
    return _counted_otherwise(mine, one, theirs, other)


def _counted_otherwise(mine: Slot, one: Ranked, theirs: Slot, other: Ranked) -> str:
    """Why two places of one sort are counted within other things or of other times, or told of one by one side only; "" for nothing."""
    if _within_others(one, theirs) or _within_others(other, mine):
        return "the two are counted within other things"
    if bool(one.bearer) != bool(other.bearer):
        return "only one of the two says beside it whose place it is"
    if not (one.head or other.head) and _others(_subject(mine), theirs) and _others(_subject(theirs), mine):
        return "the two may be of two things that are not named behind them"
    if ("since" in _behind(mine)) != ("since" in _behind(theirs)):
        return "only one of the two is counted since some time"
    places = (mine.sentence, mine.span, theirs.sentence, theirs.span)
    return (
        of_other_times(mine.sentence, theirs.sentence)
        or other_happening(*places)
        or once_more(mine.sentence, theirs.sentence)
    )


def _within_others(rank: Ranked, other: Slot) -> bool:
    """Whether a place is counted within what the other sentence lacks; a country is meant where nothing is said."""
    open_ = isinstance(other.value, Ranked) and not other.value.within
    return _others(rank.within - _COUNTRY if open_ else rank.within, other)


def _subject(slot: Slot) -> list[str]:
    """The last content word before a place in an order, in base form: "quarter" of "the quarter was the second-best"."""
    before = [word for word in tokens(slot.sentence) if word.end <= slot.span.start and is_content(word)]
    return [lemma(word.lower) for word in before[-1:]]


def _behind(slot: Slot) -> list[str]:
    return [word.lower for word in tokens(slot.sentence) if word.start >= slot.span.end][:_REACH]


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
