"""Whether a number that fits the claim's is of the same thing, or fits by chance."""

from claimcheck.model import Claim, Span
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.contexts import of_unnamed_others
from claimcheck.values.counterparts import counterpart
from claimcheck.values.deed_figures import of_others
from claimcheck.values.doers import other_doer
from claimcheck.values.intervals import telling_digits
from claimcheck.values.like_names import of_a_like_name
from claimcheck.values.other_bounds import BOUNDS, other_bound
from claimcheck.values.product_models import other_model
from claimcheck.values.replaced import replaced
from claimcheck_amounts.apart import is_distance, set_apart
from claimcheck_amounts.candidates import Candidate
from claimcheck_amounts.context import Setting, found_in
from claimcheck_amounts.unlike import unlike

__all__ = [
    "OF_OTHERS",
    "apart_though_equal",
    "by_chance",
    "linked",
    "outdone",
    "shares_a_named_deed",
    "telling",
]

OF_OTHERS = "the same is done, but by or to others"


def apart_though_equal(claim: Claim, mine: Setting, found: Candidate) -> str:
    """Why a number that fits is of another thing than the claim's; "" where nothing says so."""
    amount, other = found.claimed.value, found.mention.value
    places = (claim.sentence, claim.span, found.sentence, found.mention.span)
    if reason := unlike(claim.sentence, found):
        return reason
    if of_unnamed_others(claim.sentence, found.sentence):
        return "neither sentence names anything, and the two texts tell of others"
    if of_others(claim.sentence, found.claimed, found.sentence, found.mention):
        return OF_OTHERS
    if apart := set_apart(mine, found.setting, amount, other) or other_model(claim.sentence, found.sentence):
        return apart
    if (
        told := other_doer(*places)
        or of_a_like_name(*places)
        or replaced(claim.sentence, found.sentence)
        or counterpart(*places)
    ):
        return told
    if other_bound(claim.sentence, amount, found.sentence, other):
        return "the same sentence has another bound: it fits, but the claim's is not what it says"
    if is_distance(amount) and _other_quake(claim.sentence, found.sentence):
        return "the two sentences name quakes of other magnitudes"
    return ""


def by_chance(claim: Amount, evidence: Amount) -> bool:
    """Whether a number may fit without being the same: a bound far from it, or a small one of a common unit."""
    if claim.sort and claim.stated != evidence.stated:
        return True
    return bool(claim.unit) and not claim.unit.isupper() and (claim.stated or 0.0) < _COMMON


def linked(mine: Setting, theirs: Setting) -> bool:
    """Whether some word that governs one amount stands in the other's sentence."""
    return bool(found_in(mine.nearest, theirs.all) or found_in(theirs.nearest, mine.all))


def shares_a_named_deed(mine: Setting, theirs: Setting) -> bool:
    """Whether the two words nearest to both numbers are the same, one of them a name: "Lee scored" of "Lee scored 23 points"."""
    pair = frozenset(mine.nearest[:2])
    return (
        len(pair) == 2
        and pair == frozenset(theirs.nearest[:2])
        and not pair.isdisjoint(mine.names & theirs.names)
    )


def _other_quake(sentence: Span, other: Span) -> bool:
    """Whether two sentences name magnitudes, and none in common: two quakes."""
    mine, theirs = (
        [each.value for each in find_amounts(span) if each.value.unit == "magnitude"]
        for span in (sentence, other)
    )
    return bool(mine and theirs) and all(
        relate(one, two) is Relation.DISJOINT for one in mine for two in theirs
    )


def telling(claim: Amount, evidence: Amount) -> bool:
    """Whether an equal number is too special to be met twice by chance: "EUR 110 billion", "83.4%"."""
    if (
        claim.stated is None
        or claim.stated != evidence.stated
        or claim.counted
        or claim.rate != evidence.rate
    ):
        return False
    if claim.sort in BOUNDS and evidence.sort != claim.sort:
        return False  # "at least 160 million" may be another's offer than "160 million"
    digits = telling_digits(claim.stated)
    if claim.unit == "magnitude":
        return digits > 1
    return digits >= (2 if claim.unit.isupper() and claim.stated >= _LARGE else 3)


_LARGE = 1_000_000.0

_COMMON = 100.0
"""Below this a number of kilometres, points or percent soon stands in a text twice."""


def outdone(mine: Setting, found: Candidate, candidates: tuple[Candidate, ...]) -> bool:
    """Whether another amount is nearer to the claim's words than the one that fits: one that contradicts, or is near it only."""
    own = found_in(mine.nearest, found.setting.nearest)
    fitting = found.mention.value
    return any(
        (each.relation is Relation.DISJOINT or _is_near_only(each, fitting))
        and found_in(mine.nearest, each.setting.nearest) > own
        for each in candidates
    )


def _is_near_only(each: Candidate, fitting: Amount) -> bool:
    """Whether an amount is plainly another number than the one that fits, though rounding might make them one."""
    value = each.mention.value
    plain = not value.sort and not fitting.sort and value.stated is not None
    return plain and each.relation is Relation.OVERLAPPING and value.stated != fitting.stated
