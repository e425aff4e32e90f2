"""Which values of two texts might be one: those of one sort around which some words are the same."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from claimcheck.values.amounts import Amount, Relation
from claimcheck.values.story_relations import count_others, relation, sort_of
from claimcheck.values.story_slots import Slot
from claimcheck.values.words import synonyms

__all__ = ["AGREES", "OTHER_NOUN", "Candidate", "candidates", "likely_by_nouns"]

_FREQUENT = 40
"""Values beside which a word stands that tells nothing of any of them."""
OTHER_NOUN = 0.3
"""The factor for numbers of things that exclude each other."""
_NO_NOUN = 0.8
_AGREEING = 1.5
"""How much likelier two values are one if they agree."""
AGREES = frozenset([Relation.WITHIN, Relation.OVERLAPPING])


def _index(found: Iterable[Slot]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for at, slot in enumerate(found):
        for word in slot.words:
            places[word].append(at)
    return places


@frozen
class Candidate:
    """Two values of one sort that have words in common."""

    at: int
    """The place of the one among the values of its text."""
    other: int
    """The place of the other among those of its own."""
    relation: Relation
    likeness: float
    """The share of the weight of the words of both that both have, 0 to 1, less where they count other things."""
    shared: tuple[str, ...]
    """The words of the first that both have, the most telling first."""

    @property
    def agrees(self) -> bool:
        """Whether the two may be the same."""
        return self.relation in AGREES

    @property
    def score(self) -> float:
        """How likely the two are one."""
        return self.likeness * (_AGREEING if self.agrees else 1.0)


def likely_by_nouns(mine: Slot, theirs: Slot) -> float:
    """The factor by which what two numbers count makes it less likely that they are one."""
    one, other = mine.value, theirs.value
    if not (isinstance(one, Amount) and isinstance(other, Amount)) or one.unit:
        return 1.0
    if not one.head or not other.head:
        return _NO_NOUN if one.head or other.head else 1.0
    return OTHER_NOUN if count_others(one, other) else 1.0


def _relation(mine: Slot, theirs: Slot) -> Relation:
    """How two values stand to each other; a weekday and a date are not held apart, since either may be misread."""
    found = relation(mine.value, theirs.value)
    if found is Relation.DISJOINT and mine.is_weekday != theirs.is_weekday:
        return Relation.INCOMPARABLE
    return found


def candidates(mine: Sequence[Slot], theirs: Sequence[Slot]) -> list[Candidate]:
    """The values of two texts that can be compared and have a word in common, the likeliest first."""
    index = _index(theirs)
    starts: dict[str, list[str]] = defaultdict(list)
    for word in index:
        starts[word[:3]].append(word)
    alike = {word: synonyms(word, starts) for word in _index(mine)}
    shared: dict[tuple[int, int], dict[str, float]] = defaultdict(dict)
    for at, slot in enumerate(mine):
        sort = sort_of(slot.value)
        for word, weight in slot.words.items():
            for other in alike[word]:
                if len(index[other]) > _FREQUENT:
                    continue
                for there in index[other]:
                    if sort == sort_of(theirs[there].value):
                        told = shared[at, there]
                        told[word] = max(told.get(word, 0.0), min(weight, theirs[there].words[other]))
    found = (_candidate(mine, theirs, at, there, told) for (at, there), told in shared.items())
    comparable = (each for each in found if each.relation is not Relation.INCOMPARABLE)
    return sorted(comparable, key=lambda each: (-each.score, each.at, each.other))


def _candidate(
    mine: Sequence[Slot], theirs: Sequence[Slot], at: int, there: int, told: Mapping[str, float]
) -> Candidate:
    """Two values with the weights of the words that they have in common."""
    likeness = 2 * sum(told.values()) / (mine[at].total + theirs[there].total)
    return Candidate(
        at,
        there,
        _relation(mine[at], theirs[there]),
        likeness * likely_by_nouns(mine[at], theirs[there]),
        tuple(sorted(told, key=lambda word: (-told[word], word))),
    )
