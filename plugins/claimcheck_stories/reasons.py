"""Why two values that differ, and stand in one place of two stories, contradict each other or need not."""

from claimcheck.text import tokens
from claimcheck.values.amounts import Amount, Relation
from claimcheck.values.measured_otherwise import measured_otherwise
from claimcheck.values.names import find_names
from claimcheck.values.rarity import rarity
from claimcheck.values.stories import shared_names
from claimcheck.values.story_bearers import opened_with
from claimcheck.values.story_candidates import OTHER_NOUN, likely_by_nouns
from claimcheck.values.story_likeness import ALIKE, CLEAR, HARDLY_CHANCE, MOST, MUCH, SEVERAL_WORDS
from claimcheck.values.story_occasions import agreement
from claimcheck.values.story_pairs import Pair
from claimcheck.values.story_relations import is_slip, is_telling, relation, sort_of
from claimcheck.values.story_slots import Slot, slots
from claimcheck.values.times import TimeSpan
from claimcheck.values.units import DIMENSIONS
from claimcheck.values.words import lemma
from claimcheck_stories.days import of_another_event, other_verb
from claimcheck_stories.numbers import SCORED, of_another_measure, taken_otherwise
from claimcheck_stories.orders import of_another_order
from claimcheck_stories.results import of_another_result
from claimcheck_stories.sameness import only_speaks, why_not_the_same
from claimcheck_stories.sides import of_another_side, place_one
from claimcheck_stories.stages import of_another_stage

__all__ = ["of_two_matches", "shares_too_little", "tells_enough", "tells_much", "why_apart"]

_SEVERAL = 3
_PLAIN = 0.45
"""The rarity from which a word is none of those that any sentence may have."""
_TELLING = 1.3
"""The rarity that the words beside two values have together where they tell of one thing in two long sentences."""
_FAR_OFF = 0.6
_RARE = 0.6
"""The rarity from which one word in common tells enough."""


def shares_too_little(pair: Pair) -> bool:
    """Whether two values have no more in common than what they count, and one word that is not rare."""
    if pair.mine.around.isdisjoint(pair.shared):
        return True
    return len(pair.shared) < 2 and rarity(pair.shared[0]) < _RARE


def tells_enough(pair: Pair) -> bool:
    """Whether a value is hardly met twice by chance, and both sentences have a rare word that is no name."""
    rare = any(rarity(word) >= _RARE and word not in pair.mine.names for word in pair.shared)
    return rare and is_telling(pair.mine.value) and is_telling(pair.theirs.value)


def tells_much(pair: Pair) -> bool:
    """Whether two values stand beside several words that both texts have, and no other comes near, however long the sentences are.

    Of two that are the same digits in another order one such word is enough.
    """
    words = [word for word in pair.mine.around.intersection(pair.shared) if rarity(word) >= _PLAIN]
    told = [word for word in words if word not in pair.mine.names and word not in DIMENSIONS]
    value = pair.mine.value
    if pair.rival > _FAR_OFF * pair.likeness:
        return False
    if is_slip(pair.mine.value, pair.theirs.value):
        return bool(told) and pair.likeness >= HARDLY_CHANCE
    # Of days and hours one story tells several, in the same words.
    of_one = isinstance(value, Amount) or (isinstance(value, TimeSpan) and value.granularity == "year")
    return of_one and pair.likeness >= SEVERAL_WORDS and len(told) > 1 and sum(map(rarity, told)) >= _TELLING


def why_apart(pair: Pair) -> str:
    """Why two values that differ need not be of one thing; "" for nothing.

    Where most of the words around the two are the same, or the two are the same digits in another order, less is asked.
    """
    mine, theirs = pair.mine, pair.theirs
    documents = mine.sentence.document, theirs.sentence.document
    if not (agreement(*documents)[0] or shared_names(*documents) >= _MANY_NAMES) and not is_slip(
        mine.value, theirs.value
    ):
        return "no other number or day that both texts tell is the same"
    apart = _told_too(pair) or of_another_stage(mine, theirs) or why_not_the_same(pair)
    apart = apart or _of_another_value(pair)
    if isinstance(mine.value, Amount):
        apart = apart or measured_otherwise(mine.sentence, mine.span, theirs.sentence, theirs.span)
    if apart or pair.likeness >= CLEAR or is_slip(mine.value, theirs.value):
        return apart
    return (
        _of_others(pair)
        or ("" if _shares_much(pair) or place_one(pair) else other_verb(mine, theirs, pair.likeness))
        or (taken_otherwise(pair) if isinstance(mine.value, Amount) else "")
    )


_MANY_NAMES = 8
"""Words of names that two texts have in common from which they are on one occasion, though no number agrees."""
_OF_ONE_OCCASION = frozenset(["rank", "score"])
"""Sorts of values of which each match or race has its own, whatever else is told of it in the same words."""


def _of_another_value(pair: Pair) -> str:
    """Why two values of one sort are hardly of one thing by what they are themselves; "" for nothing."""
    if isinstance(pair.mine.value, TimeSpan):
        return of_another_event(pair)
    return (
        of_another_measure(pair) or of_another_order(pair) or of_another_side(pair) or of_another_result(pair)
    )


def _told_too(pair: Pair) -> str:
    """Why the source need not mean another value: it has the text's too, or other values beside the two differ as well."""
    around = pair.mine.around.intersection(pair.shared)
    one_match = sort_of(pair.mine.value) in _OF_ONE_OCCASION or _of_one_match(pair)
    if not around or (around <= pair.mine.names and not one_match):
        return "the two have nothing in common but names and the noun that they count"
    if pair.known:
        return "the source has the text's value as well"
    sure = pair.likeness >= (MUCH if is_slip(pair.mine.value, pair.theirs.value) else MOST)
    same, other = agreement(pair.mine.sentence.document, pair.theirs.sentence.document)
    sure = sure or (same >= _SEVERAL and same > other and pair.likeness >= ALIKE)
    if _others_differ(pair.mine, pair.theirs, only=_OF_ONE_OCCASION if sure else None):
        return "other values beside the two differ as well"
    return ""


_MEETING = frozenset(["play", "visit", "host", "face", "meet", "entertain", "welcome"])
"""Verbs by which two sides are told to play each other, where both are named."""


def _of_one_match(pair: Pair) -> bool:
    """Whether two days are those on which the same two sides meet: "play Eastholm on Sunday", "visit Eastholm on Monday"."""
    if sort_of(pair.mine.value) != "day" or len(pair.mine.names.intersection(pair.shared)) < _TWO:
        return False
    sentences = (slot.sentence for slot in (pair.mine, pair.theirs))
    return all(any(lemma(word.lower) in _MEETING for word in tokens(sentence)) for sentence in sentences)


_TWO = 2


def _others_differ(mine: Slot, theirs: Slot, *, only: frozenset[str] | None) -> bool:
    """Whether two sentences have other values of one sort, of what may be the same, and none in common.

    One that is the other's digits in another order does not count: it is a slip.
    """
    beside = _beside(mine, theirs, only)
    return bool(beside) and all(each is Relation.DISJOINT for each in beside)


def _beside(mine: Slot, theirs: Slot, only: frozenset[str] | None) -> list[Relation]:
    """How the other values of one sort in two sentences stand to each other, each with each."""
    here, there = (
        [
            each
            for each in slots(slot.sentence.document)
            if each.sentence == slot.sentence and each is not slot
        ]
        for slot in (mine, theirs)
    )
    return [
        relation(one.value, other.value)
        for one in here
        for other in there
        if sort_of(one.value) == sort_of(other.value)
        and (only is None or sort_of(one.value) in only)
        and likely_by_nouns(one, other) > OTHER_NOUN
        and not is_slip(one.value, other.value)
    ]


def of_two_matches(pair: Pair) -> str:
    """Why two values that agree may be those of two matches or seasons, by the values beside them; "" for nothing."""
    if _others_differ(pair.mine, pair.theirs, only=_OF_ONE_OCCASION):
        return "a score or rank beside the two differs"
    value = pair.mine.value
    if (
        isinstance(value, Amount)
        and not is_telling(value)
        and not SCORED.isdisjoint({value.head, value.unit})
    ):
        beside = _beside(pair.mine, pair.theirs, None)
        if len(beside) > 1 and all(each is Relation.DISJOINT for each in beside):
            return "the other numbers beside the two differ"
    return ""


def _of_others(pair: Pair) -> str:
    """Why two sentences are about other people; "" for nothing."""
    mine, theirs = pair.mine, pair.theirs
    people, others = _people(mine), _people(theirs)
    if (people or others) and people.isdisjoint(others) and mine.bearers.isdisjoint(theirs.bearers):
        return "the two sentences do not name one person"
    return ""


def _shares_much(pair: Pair) -> bool:
    """Whether two sums or shares have several words in common besides names, so that the verbs may be any."""
    value = pair.mine.value
    if not isinstance(value, Amount) or not (value.unit.isupper() or value.unit == "percent"):
        return False
    return sum(word not in pair.mine.names for word in pair.shared) >= _SEVERAL


def _people(slot: Slot) -> frozenset[str]:
    """The family names of the people in a sentence who do not only speak, of whom a pronoun at its head means included."""
    people = {
        (mention.value.full or mention.value.text).lower().split()[-1]
        for mention in find_names(slot.sentence)
        if mention.value.sort == "person" and not only_speaks(mention)
    }
    return frozenset(people.union(opened_with(slot.sentence)[-1:]))
