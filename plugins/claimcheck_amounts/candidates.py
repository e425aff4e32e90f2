"""The amounts of a passage that may be of a claim's thing, and whether all others of their sentences agree."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final

from attrs import frozen

from claimcheck.model import Claim, Evidence, Mention, Silence, Span
from claimcheck.text import sentences_in, tokens
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.casualties import find_casualties
from claimcheck.values.counted_as import counted_as
from claimcheck.values.inhabitants import both_live
from claimcheck.values.intervals import SHARES
from claimcheck.values.neighbours import named_aside
from claimcheck.values.nouns import Kinship, interchangeable, kinship
from claimcheck.values.told_rates import at_one_rate
from claimcheck_amounts.context import Setting, setting
from claimcheck_amounts.measures import (
    count_measure,
    measured,
    on_other_ground,
    on_other_measure,
)

__all__ = ["Candidate", "candidates_in", "claimed", "others_differ", "paired"]

_BESIDE: Final = 8
"""How many amounts on either side of one in its sentence count as told beside it."""


def claimed(claim: Claim) -> Mention[Amount] | None:
    """The amount of a claim at its own words, without the noun before it that the claim may show; None for no amount."""
    if not isinstance(claim.value, Amount):
        return None
    return next(
        (
            each
            for each in find_amounts(claim.sentence)
            if claim.span.contains(each.span) and each.value == claim.value
        ),
        Mention(claim.span, claim.value),
    )


@frozen
class Candidate:
    """An amount of the evidence that may be of the claim's thing."""

    claimed: Mention[Amount]
    """The claim's amount at its own words."""
    sentence: Span
    mention: Mention[Amount]
    relation: Relation
    kin: Kinship
    setting: Setting

    @property
    def words(self) -> str:
        """Its words, on one line."""
        return " ".join(self.mention.span.text.split())


def candidates_in(claim: Claim, evidence: Evidence) -> Iterator[Candidate | Silence]:
    """The amounts of a passage that can be compared with the claim's, in reading order, and why others cannot."""
    mine = claimed(claim)
    if mine is None:
        return
    amount = mine.value
    own = claim.sentence if evidence.document == claim.document else None
    for sentence in sentences_in(evidence.span):
        if own is not None and sentence.overlaps(own):
            continue
        mentions = find_amounts(sentence)
        if not mentions or sentence.text.rstrip("\"”'’ ").endswith("?"):
            continue
        harmed = [each.span for each in find_casualties(sentence)]
        for mention in mentions:
            relation = _relation(
                *at_one_rate(claim.sentence, mine, sentence, mention),
                whole=_is_rating(claim.sentence, mine, sentence, mention),
            )
            kin = _kin_told(claim.sentence, mine, sentence, mention, relation)
            why = _incomparable(amount, mention, kin, relation, harmed) or _of_another_measure(
                claim.sentence, mine, sentence, mention
            )
            if why:
                yield Silence(f"'{' '.join(mention.span.text.split())}': {why}")
            else:
                yield Candidate(mine, sentence, mention, relation, kin, setting(sentence, mention))


def _kin_told(
    sentence: Span, mine: Mention[Amount], other: Span, theirs: Mention[Amount], relation: Relation
) -> Kinship:
    """How the things counted stand to each other, where the words around them may say so too.

    "3 million views", "viewed 3 million times"; how many live in a place is told of too many bounds for one such
    number to be held against another.
    """
    kin = _kin(mine.value, theirs.value)
    measure = counted_as(sentence, mine)
    if kin is not Kinship.SAME and measure and measure == counted_as(other, theirs):
        return Kinship.SAME
    return Kinship.SAME if relation is Relation.WITHIN and both_live(sentence, mine, other, theirs) else kin


def _of_another_measure(sentence: Span, mine: Mention[Amount], other: Span, theirs: Mention[Amount]) -> str:
    """Why two amounts of one sort are of two measures, or of one measure elsewhere; "" where nothing says so."""
    if on_other_ground(sentence, mine, other, theirs):
        return "the one is taken over other places than the other"
    if on_other_measure(sentence, mine, other, theirs):
        return "the one is what something took, the other what it cost, or the like"
    if not both_live(sentence, mine, other, theirs):
        return ""
    return named_aside(sentence, other) or named_aside(other, sentence)


_STRICT = frozenset(["gt", "lt"])
_SMALL = 12
"""Up to so many a number is counted; beyond it a bare one that ends in a nought may be rounded."""


def _is_rating(sentence: Span, mine: Mention[Amount], other: Span, theirs: Mention[Amount]) -> bool:
    """Whether two shares are both ratings, which are told in whole percent and rounded by nobody else."""
    shares = (each.value.unit in SHARES for each in (mine, theirs))
    return all(shares) and all(
        told is not None and told.measure == "rating"
        for told in (measured(sentence, mine), measured(other, theirs))
    )


def _relation(claim: Amount, evidence: Amount, *, whole: bool) -> Relation:
    """How two amounts stand to each other, where a strict bound leaves out the very number that it names.

    `whole`: whether both are told in whole numbers, however round.
    """
    relation = relate(claim, evidence)
    if relation is not Relation.OVERLAPPING:
        return relation
    if whole and claim.sort in _STRICT and not evidence.sort:
        return Relation.DISJOINT if _in_percent(claim) == _in_percent(evidence) else relation
    if claim.unit != evidence.unit:
        return relation
    if claim.stated is None or claim.stated != evidence.stated:
        return relation
    sides = {_side(claim), _side(evidence)}
    exact = "" in sides and claim.precision == evidence.precision == 0.0 and _is_counted(claim.stated)
    if sides == {"gt", "lt"} or (exact and not sides.isdisjoint(_STRICT)):
        return Relation.DISJOINT
    return relation


def _in_percent(amount: Amount) -> float | None:
    """The number that a share names, in percent: 60 for "60 out of 100"; None where it names none."""
    if amount.stated is None:
        return None
    return round(amount.stated * (100.0 if amount.unit == "fraction" else 1.0), 6)


def _side(amount: Amount) -> str:
    """On which side of the number that it names an amount lies: "nearly 2,500" is less; "" for that number itself."""
    return "lt" if amount.hedge in _SHORT_OF else amount.sort


_SHORT_OF = frozenset(["nearly", "almost"])


def _is_counted(number: float) -> bool:
    """Whether a number is counted one by one, as far as it shows: 29 and 3, but not 40."""
    return number <= _SMALL or number % 10 > 0


def _incomparable(
    amount: Amount, mention: Mention[Amount], kin: Kinship, relation: Relation, harmed: list[Span]
) -> str:
    """Why an amount can never be compared with the claim's; "" where it can."""
    other = mention.value
    if other.additional != amount.additional:
        return f"{'it' if other.additional else 'the claim'} comes on top of others, the other does not"
    if any(mention.span.overlaps(span) for span in harmed):
        return "it counts people harmed, which another checker compares"
    if kin is Kinship.OTHER or relation is Relation.INCOMPARABLE:
        return f"it is of {_measured(other)}, the claim of {_measured(amount)}"
    return ""


def _measured(amount: Amount) -> str:
    """What an amount counts or measures, in a word or two."""
    told = amount.counted or amount.unit or "something unnamed"
    return f"{told} per {amount.rate}" if amount.rate else told


def _kin(claim: Amount, evidence: Amount) -> Kinship:
    """How the things counted stand to each other; for a unit without a noun, the words around decide."""
    if claim.unit:
        if not evidence.unit:
            return Kinship.OTHER
        if claim.counted and evidence.counted:
            return kinship(claim.counted, evidence.counted)
        return Kinship.SAME
    if evidence.unit or not claim.counted or not evidence.counted:
        return Kinship.OTHER
    if count_measure(claim) and count_measure(claim) == count_measure(evidence):
        return Kinship.SAME
    # Of an equal number that may be, of another one it is not shown.
    alike = claim.stated is not None and claim.stated == evidence.stated
    if alike and interchangeable(claim.counted, evidence.counted):
        return Kinship.SAME
    return kinship(claim.counted, evidence.counted)


def paired(claim: Claim, found: Candidate, candidates: tuple[Candidate, ...]) -> bool:
    """Whether the two amounts stand alone in their sentences, or all others of their sort there agree in pairs."""
    theirs = [
        each.mention.value for each in candidates if each.sentence == found.sentence and each is not found
    ]
    mine = [
        mention.value
        for mention in find_amounts(claim.sentence)
        if not mention.span.overlaps(claim.span) and _comparable(mention.value, found.mention.value)
    ]
    return len(mine) == len(theirs) and all(
        relate(own, other) is Relation.WITHIN for own, other in zip(mine, theirs, strict=True)
    )


def others_differ(claim: Claim, found: Candidate) -> bool:
    """Whether the two sentences have another amount each, of one sort and apart as well: "100 metres in 9.6 seconds".

    What has no unit is looked at where it says in how many of a thing it was so: "12 wins in 22 games".
    """
    mine = _around(claim.span, find_amounts(claim.sentence))
    theirs = _around(found.mention.span, find_amounts(found.sentence))
    differ = False
    for one, two in product(mine, theirs):
        if not one.value.unit and not (_is_ground(claim.sentence, one) and _is_ground(found.sentence, two)):
            continue
        relation = relate(one.value, two.value)
        if relation is Relation.INCOMPARABLE or _kin(one.value, two.value) is Kinship.OTHER:
            continue
        if relation is not Relation.DISJOINT:
            return False
        differ = True
    return differ


def _around(span: Span, mentions: Sequence[Mention[Amount]]) -> list[Mention[Amount]]:
    """The amounts beside one in its sentence, no more than `_BESIDE` on either side.

    A line of a table may have hundreds, and every one of them is held against every one of the source's.
    """
    before = [each for each in mentions if each.span.end <= span.start]
    after = [each for each in mentions if each.span.start >= span.end]
    return before[-_BESIDE:] + after[:_BESIDE]


def _is_ground(sentence: Span, mention: Mention[Amount]) -> bool:
    """Whether an amount says in, or out of, how many of a thing something was so."""
    before = [word.lower for word in tokens(sentence) if word.end <= mention.span.start]
    return before[-1:] in (["in"], ["from"], ["after"]) and bool(mention.value.counted)


def _comparable(claim: Amount, evidence: Amount) -> bool:
    """Whether two amounts are of one sort: units that convert, or kindred nouns."""
    return relate(claim, evidence) is not Relation.INCOMPARABLE and _kin(claim, evidence) is not Kinship.OTHER
