"""What keeps the best sentences of a source from bearing a statement out, whatever words they share with it."""

from collections.abc import Callable

from attrs import frozen

from claimcheck.model import Span
from claimcheck.text import sentences
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.names import Name, same_bearer
from claimcheck.values.places import NATIONALITIES
from claimcheck.values.speech import find_speeches
from claimcheck.values.words import opposed
from claimcheck_statements.alignment import Alignment, align, amount_at
from claimcheck_statements.clash import free, neighbours, same_slot
from claimcheck_statements.opposites import opposites
from claimcheck_statements.polarity import agrees_in_polarity, hedged
from claimcheck_statements.support.comparison import Comparison
from claimcheck_statements.support.features import displaced
from claimcheck_statements.support.figures import (
    bounded,
    contested,
    in_another_role,
    of_another_harm,
    of_another_unit,
)
from claimcheck_statements.views import ORDINALS, View, Word, view

__all__ = [
    "DOUBTS",
    "Bearing",
    "Doubt",
    "another_speaks",
    "bearing",
    "deciding",
    "doubts",
    "replaced",
]

# Two or three sentences share words by chance more easily than one.
_WIDER = 0.03
_WEIGHTY_WORD = 0.5
# Content words from a neighbour of a word to what stands in its place.
_NEAR = 2
_REPLACEABLE = 1.1
# Weighty words up to which a claim has none to spare.
_SHORT = 3


@frozen(eq=False)
class Bearing:
    """A claim aligned with the best sentence alone, and with the best one or two together."""

    alone: Alignment
    together: Alignment


def bearing(comparison: Comparison) -> Bearing:
    """The alignments of a comparison's claim with its best sentence, and that one with the best other."""
    mine = view(comparison.claim.span)
    best, second = comparison.best, comparison.second
    alone = align(mine, [view(comparison.sentences[best].span)])
    choices = {second} | {at for at in (best - 1, best + 1) if 0 <= at < len(comparison.sentences)}
    together = alone
    for other in sorted(choices - {best}):
        views = [view(comparison.sentences[at].span) for at in sorted((best, other))]
        alignment = align(mine, views)
        if _rank(alignment) > _rank(together):
            together = alignment
    return Bearing(alone, together)


def _rank(alignment: Alignment) -> float:
    return alignment.coverage - _WIDER * (len(alignment.views) - 1)


def deciding(alignment: Alignment) -> int:
    """How many missing words would make another claim: a number, a rank, a nationality, an opposite."""
    return sum(_decides(word, alignment) for word in alignment.missing)


def _decides(word: Word, alignment: Alignment) -> bool:
    if word.weight < _WEIGHTY_WORD:
        return False
    if word.sort in {"number", "time"} or word.lower in ORDINALS or word.lower in NATIONALITIES:
        return True
    return any(opposed(word.base, other.base) for theirs in alignment.views for other in theirs.words)


def replaced(alignment: Alignment) -> bool:
    """Whether a word that the evidence lacks has another in its place, between the same neighbours."""
    for index, pair in enumerate(alignment.pairs):
        if pair.found or pair.claim.weight < _REPLACEABLE:
            continue
        for theirs in alignment.views:
            for other, word in enumerate(theirs.words):
                if (
                    word.weight >= _REPLACEABLE
                    and free(alignment, word, theirs)
                    and same_slot(alignment, index, theirs, other)
                ):
                    return True
    return False


def _speakers(sentence: Span) -> list[Name]:
    """Who is named as saying something in a sentence."""
    speakers = [mention.value.speaker for mention in find_speeches(sentence)]
    return [speaker for speaker in speakers if speaker is not None and speaker.text[:1].isupper()]


# In a text of so many sentences it is said who speaks.
_A_TEXT = 5


def another_speaks(comparison: Comparison) -> bool:
    """Whether the statement names who speaks, and in the best sentence, or else beside it, only others do.

    In a longer text nobody who speaks there is another as well.
    """
    mine = [speaker for speaker in _speakers(comparison.claim.span) if speaker.sort == "person"]
    if not mine:
        return False
    at = comparison.best
    span = comparison.sentences[at].span
    theirs = _speakers(span)
    if not theirs:
        beside = comparison.sentences[max(0, at - 1) : at + 2]
        theirs = [speaker for sentence in beside for speaker in _speakers(sentence.span)]
    if not theirs and len(sentences(span.document)) < _A_TEXT:
        return False
    return any(all(same_bearer(speaker, other) is False for other in theirs) for speaker in mine)


_LIMITS = frozenset(["only", "solely", "exclusively", "merely"])


def _limited(alignment: Alignment) -> bool:
    """Whether the claim says "only" where the evidence does not."""
    limits = {token.lower for token in alignment.claim.tokens} & _LIMITS
    return bool(limits) and not any(
        token.lower in limits for theirs in alignment.views for token in theirs.tokens
    )


def _opposed(alignment: Alignment) -> bool:
    """Whether the source has, beside a word of the claim, the opposite of the claim's word there, and neither denies."""
    claim = alignment.claim
    if claim.negating or any(theirs.negating for theirs in alignment.views):
        return False
    return any(
        opposites(word, other) and _beside(alignment, word, theirs, other)
        for word in alignment.missing
        if word.sort == "word" and word.weight >= _WEIGHTY_WORD and " " not in word.text
        if word.base not in _COMPASS
        for theirs in alignment.views
        for other in theirs.words
        if other.sort == "word" and other.text.islower() and free(alignment, other, theirs)
    )


# What lies west of one place lies east of another.
_COMPASS = frozenset(["north", "south", "east", "west"])


def _beside(alignment: Alignment, word: Word, theirs: View, other: Word) -> bool:
    """Whether a neighbour of a word of the claim is said close to another word of the evidence."""
    told = [one for one in neighbours(alignment.claim, alignment.claim.index_of(word)) if one is not None]
    said = [pair.evidence for pair in alignment.pairs if pair.claim in told and pair.view is theirs]
    return any(
        one is not None and abs(theirs.index_of(one) - theirs.index_of(other)) <= _NEAR for one in said
    )


def _told_in_part(alignment: Alignment) -> bool:
    """Whether a claim of a few words lacks one of them: then it is another claim."""
    weighty = [pair for pair in alignment.pairs if pair.claim.weight >= _WEIGHTY_WORD]
    return len(weighty) <= _SHORT and not all(pair.found for pair in weighty)


def _counts_borne_out(alignment: Alignment) -> bool:
    """Whether each number of a claim with several can have one of its own.

    Else "200 were killed and 3,000 driven out" would follow from "18,000 were driven out".
    """
    counts: dict[int, frozenset[int]] = {}
    for pair in alignment.pairs:
        amount = amount_at(alignment.claim, pair.claim) if pair.claim.sort == "number" else None
        if amount is not None and pair.evidence is not None:
            counts.setdefault(amount.span.start, _bearing(alignment, amount.value) | {pair.evidence.start})
    if len(counts) < 2:
        return True
    # The one with the fewest to choose from chooses first.
    taken: set[int] = set()
    for choices in sorted(counts.values(), key=len):
        own = choices - taken
        if not own:
            return False
        taken.add(min(own))
    return True


def _bearing(alignment: Alignment, amount: Amount) -> frozenset[int]:
    """Where the numbers of the evidence that bear out an amount of the claim start."""
    return frozenset(
        word.start
        for theirs in alignment.views
        for mention in find_amounts(theirs.span)
        if relate(amount, mention.value) is Relation.WITHIN
        for word in theirs.words
        if mention.span.start <= word.start < mention.span.end and word.sort == "number"
    )


@frozen
class Doubt:
    """What speaks against calling a statement supported, whatever words it shares with its evidence."""

    name: str
    """The measure of the model that it is."""
    reason: str
    weighed: bool = False
    """Whether a sentence that stands alone may be likely all the same, though never be taken as shown."""


_Test = Callable[[Comparison, Bearing], bool]
_DOUBTS: tuple[tuple[Doubt, _Test], ...] = (
    (
        Doubt("another figure", "the best sentence has another number or time in the place of the claim's"),
        lambda comparison, _: contested(comparison) > 0,
    ),
    (
        Doubt("bound added", "the claim makes a bound of a number that the source gives otherwise"),
        lambda comparison, _: bounded(comparison),
    ),
    (
        Doubt("another unit", "a number of the claim is of another thing in the source"),
        lambda comparison, _: (
            of_another_unit(comparison) or of_another_harm(comparison) or in_another_role(comparison)
        ),
    ),
    (
        Doubt("another name", "the best sentence has another name in the place of the claim's", weighed=True),
        lambda comparison, _: displaced(comparison),
    ),
    (
        Doubt("another speaks", "somebody else speaks in the best sentence"),
        lambda comparison, _: another_speaks(comparison),
    ),
    (
        Doubt("denied", "one of the two denies what the other asserts"),
        lambda _, found: not agrees_in_polarity(found.together),
    ),
    (
        Doubt("opposed", "the source has the opposite of a word of the claim that it lacks"),
        lambda _, found: _opposed(found.alone),
    ),
    (
        Doubt("supposed", "the source only supposes what the claim asserts", weighed=True),
        lambda _, found: hedged(found.together),
    ),
    (
        Doubt("limited", "the claim says 'only', the source does not", weighed=True),
        lambda _, found: _limited(found.together),
    ),
    (
        Doubt("few words", "the claim has so few words that none of them may be missing", weighed=True),
        lambda _, found: _told_in_part(found.together),
    ),
    (
        Doubt("shared number", "two numbers of the claim would rest on one of the source"),
        lambda _, found: not _counts_borne_out(found.together),
    ),
    (
        Doubt("asked", "the source only asks"),
        lambda _, found: all(theirs.question for theirs in found.together.views),
    ),
)
DOUBTS = tuple(doubt.name for doubt, _ in _DOUBTS)
"""The names of all doubts, in the order in which they are told."""


def doubts(comparison: Comparison, found: Bearing) -> tuple[Doubt, ...]:
    """What speaks against a statement in what its best sentences say."""
    return tuple(doubt for doubt, holds in _DOUBTS if holds(comparison, found))
