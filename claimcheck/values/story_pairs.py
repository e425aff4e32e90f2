"""Which value of one text is told in the place of which of another: the two of which most words around are the same.

Two texts on one story tell most things once, in their own words and order.  A value of the one goes with the value of
the other whose words are most like its own, where no other comes near, from either side: the one-to-one assignment of
record linkage (Fellegi and Sunter, A Theory for Record Linkage, 1969), with words weighed by how much they tell.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Document
from claimcheck.values.amounts import Amount, Relation
from claimcheck.values.stories import is_one_story
from claimcheck.values.story_candidates import AGREES, OTHER_NOUN, Candidate, candidates, likely_by_nouns
from claimcheck.values.story_relations import is_telling, relation, sort_of
from claimcheck.values.story_slots import Slot, slots

__all__ = ["Pair", "pairs"]

_HALF = 0.5


@frozen(eq=False)
class Pair:
    """A value of a text with the one that stands in its place in another."""

    mine: Slot
    theirs: Slot
    relation: Relation
    likeness: float
    """The share of the weight of the words of both that both have, 0 to 1."""
    shared: tuple[str, ...]
    """The words of the first that both have, the most telling first."""
    rival: float
    """The likeness of the next pair in which either value might be, unless the other one is told better elsewhere."""
    known: bool
    """Whether the other text has the value of the first as well, of whatever else."""
    anchor: str = ""
    """The words of another value that stands beside both, agrees, and is hardly met twice by chance; "" for none."""
    written: float = 0.0
    """The likeness by the words that both sentences write, whomever they point back to."""


@lru_cache(maxsize=256)
def pairs(mine: Document, theirs: Document) -> tuple[Pair, ...]:
    """The values of one text that have a counterpart in another, in reading order; none where the stories are two."""
    if not is_one_story(mine, theirs):
        return ()
    here, there = slots(mine), slots(theirs)
    every = candidates(here, there)
    chosen = _assigned(every, here)
    rivals = _rivals(every, chosen, here, there)
    agreeing: dict[int, float] = {}
    for each in every:
        if each.agrees:
            agreeing[each.at] = max(each.likeness, agreeing.get(each.at, 0.0))
    found = [
        Pair(
            here[each.at],
            there[each.other],
            each.relation,
            each.likeness,
            each.shared,
            rivals[each.at, each.other],
            not each.agrees
            and (agreeing.get(each.at, 0.0) >= _HALF * each.likeness or _is_told(here[each.at], there)),
            each.anchor,
            each.written,
        )
        for each in chosen
    ]
    return tuple(sorted(found, key=lambda pair: (pair.mine.span.start, pair.theirs.span.start)))


def _assigned(every: Iterable[Candidate], mine: Sequence[Slot]) -> list[Candidate]:
    """The likeliest pairs, each value in one.

    A text may tell one thing twice, in its headline too: values that agree with theirs, or with each other, may share it.
    """
    paired: set[int] = set()
    taken: dict[int, Candidate] = {}
    chosen = []
    for each in every:
        free = (
            each.other not in taken
            or (each.agrees and taken[each.other].agrees)
            or (relation(mine[each.at].value, mine[taken[each.other].at].value) is Relation.WITHIN)
        )
        if each.at not in paired and free:
            paired.add(each.at)
            taken.setdefault(each.other, each)
            chosen.append(each)
    return chosen


def _rivals(
    every: Iterable[Candidate], chosen: Sequence[Candidate], mine: Sequence[Slot], theirs: Sequence[Slot]
) -> dict[tuple[int, int], float]:
    """For each chosen pair the likeness of the next in which either value might be; 0 where there is none.

    A pair of which the other value is told better by its own counterpart is no rival, nor one with the same value again.
    """
    scores: tuple[dict[int, float], dict[int, float]] = ({}, {})
    for each in chosen:
        for found, place in zip(scores, (each.at, each.other), strict=True):
            found[place] = max(each.score, found.get(place, 0.0))
    by_place: tuple[dict[int, list[tuple[float, Candidate]]], ...] = (defaultdict(list), defaultdict(list))
    for each in every:
        if scores[1].get(each.other, 0.0) <= each.score:
            by_place[0][each.at].append((each.likeness, each))
        if scores[0].get(each.at, 0.0) <= each.score:
            by_place[1][each.other].append((each.likeness, each))
    return {
        (each.at, each.other): max(
            (
                likeness
                for likeness, rival in (*by_place[0][each.at], *by_place[1][each.other])
                if rival is not each and not _told_twice(rival, each, mine, theirs)
            ),
            default=0.0,
        )
        for each in chosen
    }


def _told_twice(one: Candidate, other: Candidate, mine: Sequence[Slot], theirs: Sequence[Slot]) -> bool:
    """Whether two pairs differ only in where a text has the same value."""
    places = ((mine, one.at, other.at), (theirs, one.other, other.other))
    return all(
        here == there or relation(found[here].value, found[there].value) is Relation.WITHIN
        for found, here, there in places
    )


def _is_told(mine: Slot, theirs: Sequence[Slot]) -> bool:
    """Whether a text has a value that is hardly met twice by chance, of whatever but what excludes its own."""
    if not is_telling(mine.value):
        return False
    sort = sort_of(mine.value)
    agrees = AGREES if isinstance(mine.value, Amount) else frozenset([Relation.WITHIN])
    return any(
        sort == sort_of(each.value)
        and relation(mine.value, each.value) in agrees
        and likely_by_nouns(mine, each) > OTHER_NOUN
        for each in theirs
    )
