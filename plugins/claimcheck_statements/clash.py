"""What a clash is, and what all searches for one share: neighbours, slots, how much of the rest agrees."""

from collections.abc import Sequence
from itertools import product

from attrs import frozen
from rapidfuzz import fuzz

from claimcheck.model import Span
from claimcheck.values.name_matching import same_person
from claimcheck_statements.alignment import Alignment, Pair
from claimcheck_statements.views import View, Word

__all__ = [
    "NEARLY_ALL",
    "NEARLY_ALL_OF_A_COUNT",
    "OF_TIME",
    "Clash",
    "differing",
    "differing_in",
    "figures_in",
    "free",
    "names_turned",
    "neighbours",
    "pair_of",
    "partner_of",
    "same_slot",
    "strangers",
    "written",
]

# How much of the rest of the claim the sentence has to have before a difference counts as one.
NEARLY_ALL = 0.85
# The same for numbers and dates, which other checkers compare as well.
NEARLY_ALL_OF_A_COUNT = 0.9
# Words between a neighbour and the slot beside it.
_NEAR = 3
# fuzz.ratio from which two words of names may be one name spelt in two ways.
_ALIKE = 70
_LONG = 3


@frozen
class Clash:
    """Two stretches that exclude each other: offsets in claim and evidence, and why."""

    claim: tuple[int, int]
    evidence: tuple[int, int]
    message: str
    confidence: float
    exclusive: bool = False
    """Whether it falls when the source says the claim's words elsewhere: numbers, dates, names in a slot."""
    told_here_of_another: bool = False
    """Whether the source's own sentence has the claim's words, but for another relation."""
    of_one_fate: bool = False
    """Whether it tells how a thing ended, so that no count of the dead or hurt is at stake, which grows."""


def written(view: View, start: int, end: int) -> str:
    """The words between two offsets of a sentence's document, on one line."""
    return " ".join(view.span.document.text[start:end].split())


def differing(
    claim: View,
    here: tuple[int, int],
    evidence: View,
    there: tuple[int, int],
    confidence: float,
    *,
    exclusive: bool = False,
) -> Clash:
    """The clash of two stretches, with a message that shows both."""
    message = f"the source says '{written(evidence, *there)}' where the text says '{written(claim, *here)}'"
    return Clash(here, there, message, confidence, exclusive)


def differing_in(
    claim: View, here: tuple[int, int], view: View, there: tuple[int, int], what: str, *, exclusive: bool
) -> Clash:
    """A clash whose message names the relation."""
    message = f"the source gives '{written(view, *there)}' as the {what}, the text '{written(claim, *here)}'"
    return Clash(here, there, message, 0.8, exclusive)


def pair_of(alignment: Alignment, word: Word) -> Pair:
    """The pair of a word of the claim."""
    return next(pair for pair in alignment.pairs if pair.claim.start == word.start)


def partner_of(alignment: Alignment, word: Word, view: View) -> Pair | None:
    """The pair whose evidence word is the given one."""
    return next((pair for pair in alignment.pairs if pair.evidence == word and pair.view is view), None)


def free(alignment: Alignment, word: Word, view: View) -> bool:
    """Whether a word of the evidence is no partner of any word of the claim."""
    return partner_of(alignment, word, view) is None


def neighbours(view: View, index: int) -> tuple[Word | None, Word | None]:
    """The content words before and after one, light ones passed over."""
    before = next((word for word in reversed(view.words[:index]) if word.weight >= 0.3), None)
    after = next((word for word in view.words[index + 1 :] if word.weight >= 0.3), None)
    return before, after


def same_slot(alignment: Alignment, index: int, view: View, other: int) -> bool:
    """Whether a word of the claim and one of the evidence stand between the same neighbours.

    Every neighbour that the claim's word has must have its partner within three words on the same side.
    """
    anchors = 0
    for side, neighbour in zip((-1, 1), neighbours(alignment.claim, index), strict=True):
        if neighbour is None:
            continue
        pair = pair_of(alignment, neighbour)
        if pair.assumed and side < 0:
            anchors += 1
            continue
        if pair.evidence is None or pair.view is not view:
            return False
        if not 0 < (view.index_of(pair.evidence) - other) * side <= _NEAR:
            return False
        anchors += 1
    return anchors > 0


def strangers(mine: str, theirs: str) -> bool:
    """Whether two names have no word in common, nor words that may be one in two spellings."""
    if same_person(mine, theirs):
        return False
    first, second = (
        [word.strip(".,").lower() for word in name.split() if len(word) >= _LONG] for name in (mine, theirs)
    )
    if not first or not second:
        return False
    return all(fuzz.ratio(one, other) < _ALIKE for one, other in product(first, second))


def names_turned(claim: View, view: View) -> bool:
    """Whether two names stand the other way round: "Ann beat Bea", "Bea beat Ann"."""
    ours = [token.lower for token in claim.tokens if token.text[0].isupper()]
    order = [token.lower for token in view.tokens if token.text[0].isupper() and token.lower in ours]
    by = [any(token.lower == "by" for token in each.tokens) for each in (claim, view)]
    return len(order) > 1 and by[0] == by[1] and ours.index(order[0]) > ours.index(order[1])


OF_TIME = frozenset(["minute", "hour", "day", "week", "month", "year", "decade", "century", "second"])
_HEDGES = frozenset(
    ["more", "fewer", "less", "over", "under", "above", "below", "exactly", "about", "nearly"]
)


def figures_in(view: View, stretches: Sequence[Span]) -> frozenset[int]:
    """Offsets of the numbers, their hedges, dates and units of time of a sentence that stand in the given stretches."""
    return frozenset(
        word.start
        for word in view.words
        if (word.sort in {"number", "time"} or word.base in OF_TIME or word.lower in _HEDGES)
        and any(one.start <= word.start < one.end for one in stretches)
    )
