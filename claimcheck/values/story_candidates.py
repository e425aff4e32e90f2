"""Which values of two texts might be one: those of one sort around which some words are the same."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.amounts import Amount, Relation
from claimcheck.values.intervals import telling_digits
from claimcheck.values.scores import Score
from claimcheck.values.story_likeness import ALIKE
from claimcheck.values.story_relations import are_of_one_sort, count_others, is_telling, relation, sort_of
from claimcheck.values.story_slots import HALF, Slot
from claimcheck.values.words import synonyms

__all__ = ["AGREES", "OTHER_NOUN", "Candidate", "candidates", "likely_by_nouns"]

_FREQUENT = 40
"""Values beside which a word stands that tells nothing of any of them."""
OTHER_NOUN = 0.3
"""The factor for numbers of things that exclude each other."""
_NO_NOUN = 0.8
_OTHER_GRAIN = 0.5
"""The factor for a year and a day of another: each may well stand elsewhere in its own grain."""
_MEASURED_DIGITS = 2
"""Digits from which a number with a unit is hardly met twice by chance in one sentence."""
_AGREED = 0.6
"""What a value that agrees weighs beside another one; a rare word weighs as much."""
_AGREEING = {Relation.WITHIN: 1.5, Relation.OVERLAPPING: 1.2}
"""How much likelier two values are one if they agree, or leave room for each other."""
AGREES = frozenset([Relation.WITHIN, Relation.OVERLAPPING])


def _index(found: Iterable[Slot]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for at, slot in enumerate(found):
        for word in (*slot.words, *slot.pointed):
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
    anchor: str = ""
    """The words of another value that stands beside both, agrees, and is hardly met twice by chance; "" for none."""
    written: float = 0.0
    """The likeness by the words that both sentences write, whomever they point back to."""

    @property
    def agrees(self) -> bool:
        """Whether the two may be the same."""
        return self.relation in AGREES

    @property
    def score(self) -> float:
        """How likely the two are one."""
        return self.likeness * _AGREEING.get(self.relation, 1.0)


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
        alike_in_sort = [are_of_one_sort(slot.value, each.value) for each in theirs]
        for word, weight in (*slot.words.items(), *slot.pointed.items()):
            for other in alike[word]:
                if len(index[other]) > _FREQUENT:
                    continue
                for there in index[other]:
                    if alike_in_sort[there]:
                        told = shared[at, there]
                        known = theirs[there].words.get(other) or theirs[there].pointed[other]
                        told[word] = max(told.get(word, 0.0), min(weight, known))
    found = [_candidate((at, there), mine[at], theirs[there], told) for (at, there), told in shared.items()]
    comparable = [each for each in found if each.relation is not Relation.INCOMPARABLE]
    anchors = _anchors(comparable, mine, theirs)
    return sorted(
        (_beside(each, anchors, mine, theirs, shared[each.at, each.other]) for each in comparable),
        key=lambda each: (-each.score, each.at, each.other),
    )


def _candidate(
    places: tuple[int, int], mine: Slot, theirs: Slot, told: Mapping[str, float], near: float = 0.0
) -> Candidate:
    """Two values with the weights of the words that they have in common, and of a value that agrees beside both."""
    meant = sum(
        weight * sum(word in slot.pointed for slot in (mine, theirs)) for word, weight in told.items()
    )
    whole = mine.total + theirs.total + 2 * near
    likeness = 2 * (sum(told.values()) + near) / (whole + meant)
    names = [word for word in told if word in mine.pointed or word in theirs.pointed]
    written = 2 * (sum(told.values()) - sum(told[word] for word in names) + near) / whole
    found = _relation(mine, theirs)
    otherwise = found is Relation.DISJOINT and sort_of(mine.value) != sort_of(theirs.value)
    likely = likely_by_nouns(mine, theirs) * (_OTHER_GRAIN if otherwise else 1.0)
    words = tuple(sorted(told, key=lambda word: (-told[word], word)))
    return Candidate(*places, found, likeness * likely, words, written=written * likely)


def _beside(
    each: Candidate,
    anchors: "_Anchors",
    mine: Sequence[Slot],
    theirs: Sequence[Slot],
    told: Mapping[str, float],
) -> Candidate:
    """Two values, the likelier of one thing if another one agrees beside both."""
    one, other = mine[each.at], theirs[each.other]
    near, anchor = max(_weights(anchors, one, other), default=(0.0, ""))
    if not anchor:
        return each
    return evolve(_candidate((each.at, each.other), one, other, told, near), anchor=anchor)


_Anchors = Mapping[tuple[Span, Span], Sequence[tuple[Slot, Slot]]]


def _anchors(found: Iterable[Candidate], mine: Sequence[Slot], theirs: Sequence[Slot]) -> _Anchors:
    """By the sentences that they stand in, the values that agree and are hardly met twice by chance."""
    anchors: dict[tuple[Span, Span], list[tuple[Slot, Slot]]] = defaultdict(list)
    for each in found:
        one, other = mine[each.at], theirs[each.other]
        sure = each.relation is Relation.WITHIN and each.likeness >= ALIKE
        if sure and _is_anchor(one) and _is_anchor(other):
            anchors[one.sentence, other.sentence].append((one, other))
    return anchors


def _is_anchor(slot: Slot) -> bool:
    """Whether a value is hardly met twice by chance in one sentence: a day, "8,412", "$3.1 billion", a score."""
    value = slot.value
    if isinstance(value, Score):
        return True
    if not isinstance(value, Amount) or not value.unit or value.stated is None:
        return is_telling(value)
    return telling_digits(value.stated) >= _MEASURED_DIGITS


def _weights(anchors: _Anchors, mine: Slot, theirs: Slot) -> Iterator[tuple[float, str]]:
    """What each of those values that stand beside two others weighs, the nearer the more, with its words."""
    for one, other in anchors.get((mine.sentence, theirs.sentence), ()):
        if one is not mine and other is not theirs:
            far = max(_tokens_between(mine, one), _tokens_between(theirs, other))
            yield _AGREED / (1 + far / HALF), " ".join(one.span.text.split())


def _tokens_between(one: Slot, other: Slot) -> int:
    first, second = sorted((one.span, other.span), key=lambda span: span.start)
    return sum(first.end <= word.start < second.start for word in tokens(one.sentence))
