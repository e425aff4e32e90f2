"""One count of a claim against one count of another text."""

# ruff: noqa: SIM905 - a table of words reads best as text

from datetime import timedelta
from enum import Enum
from itertools import pairwise

from attrs import frozen

from claimcheck.model import Figure, Mention, Silence, Span, Stance
from claimcheck.text import tokens
from claimcheck.values.amounts import Amount, Relation, relate
from claimcheck.values.casualties import Casualty, describe
from claimcheck.values.circumstances import told_apart
from claimcheck.values.counterparts import clause_around, counterpart
from claimcheck.values.events import Match, Sameness, same_event
from claimcheck.values.further_events import (
    counts_attackers,
    tells_of_another,
    told_by_two,
    told_of_both,
    where_they_died,
)
from claimcheck.values.growing import counted_until
from claimcheck.values.nouns import Kinship, interchangeable, kinship
from claimcheck.values.other_bounds import far_beyond, other_bound
from claimcheck.values.parts_told import shared_out
from claimcheck.values.replaced import other_filler
from claimcheck.values.scopes import other_scope
from claimcheck.values.strangers import never_named
from claimcheck_casualties.apart import claims_own, in_several_places, names_a_day, set_apart, told_too
from claimcheck_casualties.families import degree, of_all_present, one_of_many, same_harm
from claimcheck_casualties.tolls import of_other_company, tell_one_toll

__all__ = ["Outcome", "compare", "later", "wording"]

_OTHER_EVENT = timedelta(days=60)
_LEAST_SCORE = 0.2
"""How much two sentences must share before a different count refutes, or an equal small one supports."""
_AT_ONCE = frozenset(["killed", "injured", "killed or injured"])
"""Harms that an event does at once; arrests, flights and illness go on for days, in many places."""
_RARE = 13
"""From here on the same number is seldom said of two events of which one asks."""


class Standing(Enum):
    """How those that the evidence counts stand to those that the claim counts."""

    SAME = 1
    PART = 2
    WHOLE = 3


@frozen
class Outcome:
    """What a comparison shows: a stance, the words for a person, and how sure.

    There is no stance where the count says nothing of the claim's, though it is of the same people on another day.
    """

    stance: Stance | None
    message: str
    confidence: float
    evidence_span: Span
    figure: Figure | None = None
    """The count as of its day, where it is known and counts the same people."""


def wording(casualty: Casualty) -> str:
    """A count with its harm in a few words: "more than 300 people killed"."""
    return f"{describe(casualty)} {casualty.harm}"


def later(claim: Casualty, evidence: Casualty) -> int:
    """1 when the evidence speaks as of a later day than the claim, -1 of an earlier one, 0 when not known."""
    if claim.as_of is None or evidence.as_of is None or claim.as_of == evidence.as_of:
        return 0
    return 1 if evidence.as_of > claim.as_of else -1


def compare(
    claim: Casualty, stated: Span, sentence: Span, found: Mention[Casualty], other: Span
) -> Outcome | Silence:
    """What a count in another text's sentence shows of a claim's count; a silence where nothing is clear.

    `stated` are the claim's own words, `sentence` and `other` the sentences that the two counts stand in.
    """
    evidence = found.value
    silence = _of_another_thing(claim, evidence)
    if silence:
        return _silence(found, silence)
    silence = of_other_company(claim, sentence, found)
    if silence:
        return _silence(found, silence)
    standing = _standing(claim, stated, sentence, found, other)
    if isinstance(standing, Silence):
        return _silence(found, standing.reason)
    relation = relate(claim.count, evidence.count)
    if relation is Relation.INCOMPARABLE:
        return _silence(found, "the two numbers cannot be compared")
    one_toll = tell_one_toll(claim, sentence, found)
    sameness = same_event(sentence, other, toll=one_toll)
    if sameness.match is Match.CLASH:
        return _silence(found, f"it is of another event: {sameness.reason}")
    likely = _is_likely(sentence, other, evidence, sameness)
    confidence = _agreement(standing, relation, claim.count, evidence.count, sameness) if likely else 0.0
    if confidence and (told := _why_not_borne_out(claim, stated, sentence, found, other)):
        return _silence(found, told)
    if confidence:
        told, claimed = wording(evidence), wording(claim)
        alike = told == claimed
        message = (
            f"the source also says {told}" if alike else f"the source says {told}; the claim says {claimed}"
        )
        return Outcome(Stance.SUPPORTS, message, confidence, found.span, _figure(found, standing))
    if not _excludes(standing, relation, claim.count, evidence):
        why = _why_both_may_be(standing, relation, sameness, evidence)
        if sameness.match is Match.SAME and relation is not Relation.DISJOINT:
            return Outcome(None, why, 0.0, found.span, _figure(found, standing))
        return _silence(found, why)
    silence = (
        _why_not_refuting(claim, sentence, evidence, other, sameness)
        or _of_a_place_or_time(sentence, other, places=not one_toll)
        or told_of_both(claim, sentence, other)
        or _differing_days(claim, standing, sentence, other)
        or told_too(sentence, claim, stated, other, found)
        or _counted_until(claim, sentence, evidence, other)
        or _shared_out(sentence, claim.count_span or stated, other, evidence.count_span or found.span)
        or other_scope(sentence, claim.count_span or stated, other, evidence.count_span or found.span)
    )
    return _silence(found, silence) if silence else _against(claim, found, sameness, standing)


def _why_not_borne_out(
    claim: Casualty, stated: Span, sentence: Span, found: Mention[Casualty], other: Span
) -> str:
    """Why a count that fits does not make the claim's true: somebody else, or another bound in the same words; "" for nothing."""
    if stranger := never_named(sentence, stated, other, found.span):
        return f"the count fits, but its source never names {stranger}"
    if far_beyond(claim.count, found.value.count):
        return "it is so far beyond the claim's least number that it may well count others"
    days = sentence.document.published, other.document.published
    # A later report may well have more.
    at_once = None in days or days[0] == days[1]
    if at_once and other_bound(sentence, claim.count, other, found.value.count):
        return "the same sentence has another bound: it fits, but the claim's is not what it says"
    return counterpart(sentence, stated, other, found.span) or other_filler(
        clause_around(sentence, stated), clause_around(other, found.span)
    )


def _counted_until(claim: Casualty, sentence: Span, evidence: Casualty, other: Span) -> str:
    """Why one of two counts may be that of a later hour: "by dawn police had arrested 33".

    The days that the sentences name, or those of which their texts are, tell it by themselves.
    """
    if _may_have_grown(claim, sentence, evidence, other):
        return "the source counts as of a day, and the number may have grown since"
    apart = counted_until(tokens(sentence)) != counted_until(tokens(other))
    dated = claim.dated or evidence.dated or (sentence.document.published and other.document.published)
    return "one of the two is counted up to a moment" if apart and not dated else ""


def _may_have_grown(claim: Casualty, sentence: Span, evidence: Casualty, other: Span) -> bool:
    """Whether the source counts fewer "as of" some day, and the claim's own day is not known."""
    if claim.dated or sentence.document.published or claim.count.low is None or evidence.count.high is None:
        return False
    mine, theirs = (_tells_as_of(span) for span in (sentence, other))
    return theirs and not mine and claim.count.low > evidence.count.high


def _tells_as_of(sentence: Span) -> bool:
    return any((one.lower, two.lower) == ("as", "of") for one, two in pairwise(tokens(sentence)))


def _shared_out(sentence: Span, stated: Span, other: Span, found: Span) -> str:
    """Why one of two counts need not be all, where its sentence goes on with that of another day."""
    apart = shared_out(sentence, stated, days=True) != shared_out(other, found, days=True)
    return "one of the two goes on with the number of another day" if apart else ""


def _figure(found: Mention[Casualty], standing: Standing) -> Figure | None:
    """A count as of its day, where that is known and it counts the same people."""
    value = found.value
    if standing is not Standing.SAME or value.as_of is None:
        return None
    return Figure(found.span, value.as_of, value.count.low, value.count.high)


def _silence(found: Mention[Casualty], why: str) -> Silence:
    """Why a count says nothing of the claim's, with its own words."""
    return Silence(f"'{' '.join(found.span.text.split())}': {why}")


_PLURALS = frozenset(["children", "men", "women", "people", "police"])


def _with_others(casualty: Casualty) -> str:
    """Who is counted in one with the victims: "teachers" of "26 children and teachers"; empty for nobody."""
    span = casualty.count_span
    if span is None:
        return ""
    behind = span.document.text[span.end : span.end + 40].split()
    if len(behind) < 2 or behind[0] not in {"and", "or"}:
        return ""
    noun = behind[1].strip(".,;:")
    return noun if noun in _PLURALS or (noun.islower() and noun.endswith("s") and noun.isalpha()) else ""


def _of_another_thing(claim: Casualty, evidence: Casualty) -> str:
    """What shows that two counts are of different things; "" for nothing."""
    if claim.harm != evidence.harm:
        return f"it counts the {evidence.harm}, the claim the {claim.harm}"
    if not same_harm(claim, evidence):
        return f"the words for how they were {claim.harm} mean different things"
    if bool(_with_others(claim)) != bool(_with_others(evidence)):
        others = _with_others(claim) or _with_others(evidence)
        return f"one of the two counts {others} together with the others"
    if claim.additional != evidence.additional:
        which = "it counts" if evidence.additional else "the claim counts"
        return f"{which} people on top of others, the other does not"
    if _other_time(claim, evidence):
        return f"it is as of {evidence.as_of}, far from the claim's {claim.as_of}"
    return ""


def _why_both_may_be(standing: Standing, relation: Relation, sameness: Sameness, evidence: Casualty) -> str:
    """Why a count neither makes the claim's true nor false."""
    if relation is Relation.WITHIN and standing is Standing.SAME:
        return f"the numbers agree, but it is not shown that the event is the same ({sameness.reason})"
    if standing is Standing.PART:
        return "it counts a part of those whom the claim counts"
    if standing is Standing.WHOLE:
        return "it counts more people than those of whom the claim counts a part"
    if one_of_many(evidence):
        return "it tells of one, and does not say that there were no more"
    return "the two numbers leave room for each other"


def _differing_days(claim: Casualty, standing: Standing, sentence: Span, other: Span) -> str:
    """Why one of two sentences counts the harm of a day, and the other may count that of more; "" for nothing."""
    if standing is Standing.SAME and claim.harm in _AT_ONCE:
        return ""
    mine, theirs = names_a_day(sentence), names_a_day(other)
    differ = {
        Standing.SAME: mine != theirs,
        Standing.PART: mine and not theirs,
        Standing.WHOLE: theirs and not mine,
    }[standing]
    return "one of the two counts the harm of a day, the other perhaps that of several" if differ else ""


def _why_not_refuting(
    claim: Casualty, sentence: Span, evidence: Casualty, other: Span, sameness: Sameness
) -> str:
    """Why a difference between two counts need not be one about the same fact; "" where it must."""
    least = _LEAST_SCORE if claim.harm in _AT_ONCE else 2 * _LEAST_SCORE
    if sameness.match is not Match.SAME:
        return f"it is not shown that the event is the same: {sameness.reason}"
    if sameness.score < least:
        return "the two sentences share too little to be about one event"
    if claim.additional or one_of_many(claim):
        return "the claim's own count leaves room for others"
    if tells_of_another(sentence) or tells_of_another(other):
        return "words like 'another' or 'earlier' tell of a further event"
    if told_apart(sentence, other):
        return "one of the two is of the first, or another, of several"
    if claim.harm == "missing" and _tells_of_found(sentence) != _tells_of_found(other):
        return "one of the two tells how many were missing before some were found"
    if reckoned := _reckoned_otherwise(claim.harm, sentence, other):
        return reckoned
    # "No injuries were reported" says what was known, not that nobody was hurt.
    mine = frozenset(token.lower for token in tokens(sentence))
    theirs = frozenset(token.lower for token in tokens(other))
    if (evidence.count.high == 0 and theirs & _REPORTED) or (claim.count.high == 0 and mine & _REPORTED):
        return "that none were reported does not say that there were none"
    return ""


def _reckoned_otherwise(harm: str, sentence: Span, other: Span) -> str:
    """Why two counts of one event may both be told rightly, by who counts and whether attackers count; "" for nothing."""
    if counts_attackers(sentence) != counts_attackers(other):
        return "only one of the two says whether it counts those who did it"
    if harm == "killed" and where_they_died(sentence) != where_they_died(other):
        return "one of the two counts those who died at one place or at once"
    if told_by_two(sentence, other):
        return "each of the two is told by somebody else"
    if claims_own(sentence) != claims_own(other):
        return "one of the two is what those who say they did it claim"
    return ""


def _of_a_place_or_time(sentence: Span, other: Span, *, places: bool) -> str:
    """Why one of two counts may be that of a place or time of its own; "" for nothing."""
    if in_several_places(sentence) != in_several_places(other):
        return "one of the two is of several places together"
    apart = set_apart(sentence, other, places=places) or set_apart(other, sentence, places=places)
    return "one of the two names a month, year or place that the other's text does not know" if apart else ""


_FOUND = frozenset("found rescued recovered alive safe freed died dead reached saved returned".split())


def _tells_of_found(sentence: Span) -> bool:
    """Whether a sentence tells what became of those who were missing."""
    return any(word.lower in _FOUND for word in tokens(sentence))


_REPORTED = frozenset(["report", "reports", "reported"])


def _other_time(claim: Casualty, evidence: Casualty) -> bool:
    """Whether one of the two names a day of its own that lies far from the other's."""
    if not (claim.dated or evidence.dated) or claim.as_of is None or evidence.as_of is None:
        return False
    return abs(claim.as_of - evidence.as_of) > _OTHER_EVENT


def _standing(
    claim: Casualty, stated: Span, sentence: Span, found: Mention[Casualty], other: Span
) -> Standing | Silence:
    """Whether the evidence counts the same people, a part of them, or a whole that holds them."""
    evidence = found.value
    # "Three were shot, two of them dead" counts all who died, where another source has two dead as well.
    alike = claim.count.stated is not None and claim.count.stated == evidence.count.stated
    kin = kinship(claim.victims, evidence.victims)
    if alike and interchangeable(claim.victims, evidence.victims):
        kin = Kinship.SAME
    if kin is Kinship.OTHER:
        return Silence(f"it counts {evidence.victims or 'people'}, the claim {claim.victims or 'people'}")
    claimed_degree, found_degree = degree(stated), degree(found.span)
    if claimed_degree and found_degree and claimed_degree != found_degree:
        return Silence(f"it counts {found_degree} injuries, the claim {claimed_degree} ones")
    degrees = claimed_degree != found_degree
    claimed_part = _is_part(claim, alike=alike) or (degrees and bool(claimed_degree))
    found_part = _is_part(evidence, alike=alike) or (degrees and bool(found_degree))
    if kin is Kinship.SAME:
        kin = Kinship.PART if found_part and not claimed_part else kin
        kin = Kinship.WHOLE if claimed_part and not found_part else kin
    if kin is Kinship.SAME and claim.cumulative != evidence.cumulative:
        # A day's dead are a part of a war's toll.
        if claim.cumulative and names_a_day(other):
            kin = Kinship.PART
        elif evidence.cumulative and names_a_day(sentence):
            kin = Kinship.WHOLE
    return {Kinship.SAME: Standing.SAME, Kinship.PART: Standing.PART, Kinship.WHOLE: Standing.WHOLE}[kin]


def _is_part(casualty: Casualty, *, alike: bool) -> bool:
    """Whether a count is of some of those harmed, though its noun does not say so; `alike`: the numbers agree."""
    some = casualty.count.partitive and not alike and not of_all_present(casualty)
    return (casualty.part and not casualty.victims) or some or one_of_many(casualty)


def _is_likely(sentence: Span, other: Span, evidence: Casualty, sameness: Sameness) -> bool:
    """Whether two counts that agree speak of one event, and do not agree by chance."""
    # The same small number is said of many events; a large one, or shared words, make a chance unlikely.
    if (
        sameness.match is Match.SAME
        or sameness.score >= _LEAST_SCORE
        or (evidence.count.stated or 0) >= _RARE
    ):
        return True
    return sentence.text.lower().split() == other.text.lower().split()


def _agreement(
    standing: Standing, relation: Relation, claim: Amount, evidence: Amount, sameness: Sameness
) -> float:
    """How surely the evidence's count makes the claim's true; 0 when it does not."""
    same = sameness.match is Match.SAME
    if standing is Standing.SAME:
        if relation is Relation.WITHIN:
            return 0.85 if same else 0.55
        # "30 die" is how a headline says "at least 30".
        least = evidence.hedge == "at least" and not claim.hedge and claim.stated == evidence.stated
        return (0.65 if same else 0.45) if least else 0.0
    if not same:
        return 0.0
    if standing is Standing.PART:
        # More soldiers than "at least 12 people" are more people, too; and six gunmen are the six people.
        if claim.high is None and claim.low is not None and relation is Relation.WITHIN:
            return 0.75
        alike = claim.stated is not None and claim.stated == evidence.stated and claim.stated > 1
        return 0.6 if alike and relation is Relation.WITHIN and sameness.score >= 0.5 else 0.0
    return 0.7 if not claim.low and relation is Relation.WITHIN else 0.0


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


def _against(
    claim: Casualty, found: Mention[Casualty], sameness: Sameness, standing: Standing
) -> Outcome | Silence:
    """The evidence's count differs: refuted, overtaken, or not yet reached."""
    evidence = found.value
    figure = _figure(found, standing)
    order = later(claim, evidence)
    larger = (
        claim.count.high is not None
        and evidence.count.low is not None
        and evidence.count.low > claim.count.high
    )
    told = wording(evidence)
    claimed = f"the claim says {wording(claim)}"
    if order > 0 and larger:
        when = f"{evidence.as_of.day} {evidence.as_of:%B %Y}" if evidence.as_of else ""
        return Outcome(
            Stance.PREDATES, f"a later source says {told} as of {when}; {claimed}", 0.8, found.span, figure
        )
    if order < 0 and not larger:
        message = "it is of an earlier day, and the number may have grown since"
        return Outcome(None, message, 0.0, found.span, figure)
    if standing is Standing.PART:
        return Outcome(
            Stance.REFUTES,
            f"the source counts {told}, a part that exceeds the total; {claimed}",
            0.6,
            found.span,
        )
    if standing is Standing.WHOLE:
        return Outcome(Stance.REFUTES, f"the source counts only {told} in all; {claimed}", 0.6, found.span)
    confidence = 0.7 + 0.2 * sameness.score
    if order != 0:
        when = "a later" if order > 0 else "an earlier"
        message = f"{when} source says {told}; {claimed}"
        return Outcome(Stance.REFUTES, message, confidence - 0.1, found.span, figure)
    return Outcome(Stance.REFUTES, f"the source says {told}; {claimed}", confidence, found.span, figure)
