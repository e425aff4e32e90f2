"""Why two scores or tallies that differ need not be those of one match or vote, though they stand in one place of two stories."""

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.amounts import Relation
from claimcheck.values.bodies_apart import other_body
from claimcheck.values.circumstances import other_side
from claimcheck.values.deeds import other_deed
from claimcheck.values.names import find_names
from claimcheck.values.once_more import once_more
from claimcheck.values.scores import VOTING, Score, vote_steps
from claimcheck.values.story_likeness import CLEAR
from claimcheck.values.story_pairs import Pair
from claimcheck.values.story_relations import relation
from claimcheck.values.story_slots import Slot, slots
from claimcheck.values.tails import other_purpose
from claimcheck_stories.days import of_other_times

__all__ = ["of_another_result"]

_SIDES = 2
_TELLING = 2
"""Words in common, besides names and those of every vote, that tell on what was voted."""


def of_another_result(pair: Pair) -> str:
    """Why two scores are hardly those of one match or vote; "" for nothing, and for values of any other sort."""
    mine, theirs = pair.mine, pair.theirs
    if not isinstance(mine.value, Score):
        return ""
    if len(_scores(theirs)) > 1 or len(_scores(mine)) > 1:
        return "one of the two sentences has several scores"
    if _stands_in(mine, theirs) or _stands_in(theirs, mine):
        return "the text and the source have each other's score as well"
    if not mine.value.voted and _sides_in_common(mine.sentence, theirs.sentence) < _SIDES:
        return "the two do not name the same two sides"
    if mine.value.voted and sum(word not in VOTING | mine.names for word in pair.shared) < _TELLING:
        return "the two do not tell on what was voted"
    if pair.likeness < CLEAR:
        return "too few of the words around the two are the same"
    steps = vote_steps(mine.sentence) ^ vote_steps(theirs.sentence)
    if steps:
        return f"only one of the two is told of '{min(steps)}'"
    places = (mine.sentence, mine.span, theirs.sentence, theirs.span)
    return (
        of_other_times(mine.sentence, theirs.sentence)
        or once_more(mine.sentence, theirs.sentence)
        or other_body(mine.sentence, theirs.sentence)
        or other_side(mine.sentence, theirs.sentence)
        or other_purpose(*places)
        or (other_deed(mine.sentence, theirs.sentence) if mine.value.voted else "")
    )


def _sides_in_common(mine: Span, theirs: Span) -> int:
    """How many names of a sentence have a word in common with one of the other, each with another."""
    others = [_words(mention.span) for mention in find_names(theirs)]
    found = 0
    for mention in find_names(mine):
        same = next((other for other in others if not other.isdisjoint(_words(mention.span))), None)
        if same is not None:
            others.remove(same)
            found += 1
    return found


def _words(name: Span) -> frozenset[str]:
    return frozenset(word.lower for word in tokens(name))


def _scores(slot: Slot) -> list[Slot]:
    """All scores of a value's sentence, it included."""
    return [each for each in _all(slot) if each.sentence == slot.sentence]


def _all(slot: Slot) -> list[Slot]:
    return [each for each in slots(slot.sentence.document) if isinstance(each.value, Score)]


def _stands_in(slot: Slot, other: Slot) -> bool:
    """Whether the other text has a score as well, of whatever match."""
    return any(relation(slot.value, each.value) is Relation.WITHIN for each in _all(other))
