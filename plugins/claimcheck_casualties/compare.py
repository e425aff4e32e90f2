"""One count of a claim against one count of another text."""

from datetime import timedelta
from enum import Enum

from attrs import frozen

from claimcheck.model import Mention, Span, Stance
from claimcheck.values.amounts import Amount, Relation, relate
from claimcheck.values.casualties import Casualty, describe
from claimcheck.values.events import Match, Sameness, same_event
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.times import find_times
from claimcheck_casualties.families import one_of_many, same_harm

__all__ = ["Outcome", "compare", "later", "wording"]

_OTHER_EVENT = timedelta(days=60)


class Standing(Enum):
    """How those that the evidence counts stand to those that the claim counts."""

    SAME = 1
    PART = 2
    WHOLE = 3


@frozen
class Outcome:
    """What a comparison shows: a stance, the words for a person, and how sure."""

    stance: Stance
    message: str
    confidence: float
    evidence_span: Span


def wording(casualty: Casualty) -> str:
    """A count with its harm in a few words: "more than 300 people killed"."""
    return f"{describe(casualty)} {casualty.harm}"


def later(claim: Casualty, evidence: Casualty) -> int:
    """1 when the evidence speaks as of a later day than the claim, -1 of an earlier one, 0 when not known."""
    if claim.as_of is None or evidence.as_of is None or claim.as_of == evidence.as_of:
        return 0
    return 1 if evidence.as_of > claim.as_of else -1


def compare(claim: Casualty, sentence: Span, found: Mention[Casualty], other: Span) -> Outcome | None:
    """What a count in another text's sentence shows of a claim's count; None when nothing is clear."""
    evidence = found.value
    if not same_harm(claim, evidence) or claim.additional != evidence.additional or _other_time(claim, evidence):
        return None
    standing = _standing(claim, sentence, evidence, other)
    if standing is None:
        return None
    sameness = same_event(sentence, other)
    if sameness.match is Match.CLASH:
        return None
    relation = relate(claim.count, evidence.count)
    if relation is Relation.INCOMPARABLE:
        return None
    if _agrees(standing, relation, claim.count, evidence.count):
        return _support(claim, found, sameness, standing)
    # Only what is stated of the same event can refute.
    if sameness.match is not Match.SAME or claim.additional or one_of_many(claim) or not _excludes(standing, relation, claim.count, evidence):
        return None
    return _against(claim, found, sameness, standing)


def _other_time(claim: Casualty, evidence: Casualty) -> bool:
    """Whether one of the two names a day of its own that lies far from the other's."""
    if not (claim.dated or evidence.dated) or claim.as_of is None or evidence.as_of is None:
        return False
    return abs(claim.as_of - evidence.as_of) > _OTHER_EVENT


def _standing(claim: Casualty, sentence: Span, evidence: Casualty, other: Span) -> Standing | None:
    """Whether the evidence counts the same people, a part of them, or a whole that holds them."""
    kin = kinship(claim.victims, evidence.victims)
    if kin is Kinship.OTHER:
        return None
    claimed_part = claim.part or claim.count.partitive
    found_part = evidence.part or evidence.count.partitive or one_of_many(evidence)
    if kin is Kinship.SAME and not claim.victims:
        kin = Kinship.PART if found_part and not claimed_part else kin
        kin = Kinship.WHOLE if claimed_part and not found_part else kin
    if kin is Kinship.SAME and claim.cumulative != evidence.cumulative:
        # A day's dead are a part of a war's toll.
        if claim.cumulative and _names_a_day(other):
            kin = Kinship.PART
        elif evidence.cumulative and _names_a_day(sentence):
            kin = Kinship.WHOLE
    if kin is Kinship.SAME and found_part != claimed_part and one_of_many(evidence):
        kin = Kinship.PART
    return {Kinship.SAME: Standing.SAME, Kinship.PART: Standing.PART, Kinship.WHOLE: Standing.WHOLE}[kin]


def _names_a_day(sentence: Span) -> bool:
    """Whether a sentence says on which day it happened, and not only since or by when."""
    text = sentence.document.text
    for mention in find_times(sentence):
        if mention.value.granularity in {"day", "hour", "minute"} and mention.value.timex_type in {"DATE", "TIME"}:
            before = text[max(sentence.start, mention.span.start - 8) : mention.span.start].lower().split()
            if not before or before[-1] not in {"since", "by", "of", "until", "from"}:
                return True
    return False


def _agrees(standing: Standing, relation: Relation, claim: Amount, evidence: Amount) -> bool:
    """Whether the evidence's count makes the claim's true."""
    if standing is Standing.SAME:
        return relation is Relation.WITHIN
    if standing is Standing.PART:
        # More soldiers than "at least 12 people" are more people, too.
        return claim.high is None and claim.low is not None and evidence.low is not None and relation is Relation.WITHIN
    return not claim.low and relation is Relation.WITHIN


def _excludes(standing: Standing, relation: Relation, claim: Amount, evidence: Casualty) -> bool:
    """Whether the evidence's count makes the claim's false."""
    if relation is not Relation.DISJOINT:
        return False
    if standing is Standing.SAME:
        return not one_of_many(evidence)
    count = evidence.count
    if standing is Standing.PART:
        return claim.high is not None and count.low is not None and count.low > claim.high
    return claim.low is not None and count.high is not None and count.high < claim.low


def _support(claim: Casualty, found: Mention[Casualty], sameness: Sameness, standing: Standing) -> Outcome | None:
    same = sameness.match is Match.SAME
    if not same and standing is not Standing.SAME:
        return None
    confidence = 0.85 if same else 0.55
    return Outcome(Stance.SUPPORTS, f"the source says {wording(found.value)}; the claim says {wording(claim)}", confidence, found.span)


def _against(claim: Casualty, found: Mention[Casualty], sameness: Sameness, standing: Standing) -> Outcome | None:
    """The evidence's count differs: refuted, overtaken, or not yet reached."""
    evidence = found.value
    order = later(claim, evidence)
    larger = claim.count.high is not None and evidence.count.low is not None and evidence.count.low > claim.count.high
    told = wording(evidence)
    claimed = f"the claim says {wording(claim)}"
    if order > 0 and larger:
        when = evidence.as_of.isoformat() if evidence.as_of else ""
        return Outcome(Stance.PREDATES, f"a later source says {told} as of {when}; {claimed}", 0.8, found.span)
    if order < 0 and not larger:
        return None
    if standing is Standing.PART:
        return Outcome(Stance.REFUTES, f"the source counts {told}, a part that exceeds the total; {claimed}", 0.6, found.span)
    if standing is Standing.WHOLE:
        return Outcome(Stance.REFUTES, f"the source counts only {told} in all; {claimed}", 0.6, found.span)
    confidence = 0.7 + 0.2 * sameness.score
    if order != 0:
        when = "a later" if order > 0 else "an earlier"
        return Outcome(Stance.REFUTES, f"{when} source says {told}; {claimed}", confidence - 0.1, found.span)
    return Outcome(Stance.REFUTES, f"the source says {told}; {claimed}", confidence, found.span)
