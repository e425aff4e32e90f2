"""The checker of casualty claims: which of a passage's counts speak of the claim's, and what they show."""

from collections.abc import Iterable, Iterator

from attrs import evolve, frozen

from claimcheck.model import Claim, Counterpart, Evidence, Figure, Finding, Mention, Silence, Span, Stance
from claimcheck.text import sentences_in
from claimcheck.values.amounts import Relation, relate
from claimcheck.values.casualties import Casualty, find_casualties
from claimcheck.values.events import Match, Sameness, same_event
from claimcheck.values.further_events import (
    is_running,
    points_to_a_place,
    tells_of_a_moment,
    tells_of_another,
)
from claimcheck.values.names import find_names
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.scopes import other_scope
from claimcheck_casualties.apart import set_apart
from claimcheck_casualties.compare import Outcome, compare, wording
from claimcheck_casualties.counterparts import counts_in_place
from claimcheck_casualties.families import far_beyond, one_of_many, same_harm
from claimcheck_casualties.shares import clause_of, of_another_place, places_of_parts, shared_out
from claimcheck_casualties.totals import Sum, added, is_more, joint_sums, list_sums, parts_of

__all__ = ["CasualtyChecker"]

_LEAST_SCORE = 0.35
"""How much two sentences of one text must share before their counts are held against each other."""


@frozen
class CasualtyChecker:
    """Compares counts of the killed, injured, missing, displaced and held, as of their days.

    `itself`: whether a text is also checked against its own other sentences.
    """

    itself: bool = True

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """What the counts of a passage show of a casualty claim; nothing for claims of other kinds."""
        return (each for each in self._compared(claim, evidence) if isinstance(each, Finding))

    def explain(self, claim: Claim, evidence: Evidence) -> Iterable[str]:
        """Why each count of a passage that shows nothing does not."""
        return (each.reason for each in self._compared(claim, evidence) if isinstance(each, Silence))

    def counterparts(self, claim: Claim, evidence: Evidence) -> Iterable[Counterpart]:
        """Other counts of the claim's people in a passage on the same story, of which none shows anything by itself."""
        value = claim.value
        if (
            not isinstance(value, Casualty)
            or evidence.tally is not None
            or evidence.document == claim.document
        ):
            return ()
        return counts_in_place(claim, value, evidence)

    def figures(self, claim: Claim, evidence: Evidence) -> Iterable[Figure]:
        """The dated counts of the claim's people in a passage, also those of days before the claim's."""
        value = claim.value
        if (
            not isinstance(value, Casualty)
            or evidence.tally is not None
            or evidence.document == claim.document
        ):
            return
        for sentence in sentences_in(evidence.span):
            for outcome in _outcomes(claim, value, sentence):
                if isinstance(outcome, Outcome) and outcome.figure is not None:
                    yield outcome.figure

    def _compared(self, claim: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
        """At most one finding, and what was passed over."""
        value = claim.value
        if not isinstance(value, Casualty):
            yield Silence("it compares counts of people harmed, and the claim is none")
            return
        if evidence.tally is not None:
            # A row counts one event, which is seldom all that a claim counts.
            yield Silence("the rows of a table of events are compared by their sum")
            return
        if evidence.document == claim.document:
            outcomes = list(_within(claim, value, evidence)) if self.itself else []
        else:
            outcomes = [
                outcome
                for sentence in sentences_in(evidence.span)
                for outcome in _outcomes(claim, value, sentence)
            ]
        shown = [
            outcome for outcome in outcomes if isinstance(outcome, Outcome) and outcome.stance is not None
        ]
        # A count that agrees explains the others of its passage: parts, other days, other sources' figures.
        agreeing = [outcome for outcome in shown if outcome.stance is Stance.SUPPORTS]
        best = max(agreeing or shown, key=lambda outcome: outcome.confidence, default=None)
        if best is not None and best.stance is not None:
            yield _finding(claim, evidence, best, best.stance)
        for outcome in outcomes:
            if isinstance(outcome, Silence):
                yield outcome
            elif outcome is not best:
                yield _outdone(outcome, best)
        if not outcomes:
            yield Silence(f"no count of people {value.harm} in this passage")


def _outdone(outcome: Outcome, best: Outcome | None) -> Silence:
    """Why another count of a passage is not told beside the one that is."""
    told = " ".join(outcome.evidence_span.text.split())
    if outcome.stance is None:
        return Silence(f"'{told}': {outcome.message}")
    if best is not None and best.stance is not outcome.stance:
        return Silence(f"'{told}': another count of the passage agrees with the claim, and explains this one")
    return Silence(f"'{told}': it says the same of the claim as the count that is told")


def _finding(claim: Claim, evidence: Evidence, outcome: Outcome, stance: Stance) -> Finding:
    return Finding(
        claim_span=claim.span,
        evidence=evidence,
        evidence_span=outcome.evidence_span,
        stance=stance,
        message=outcome.message,
        confidence=round(min(outcome.confidence, 1.0), 3),
    )


def _outcomes(claim: Claim, value: Casualty, sentence: Span) -> Iterator[Outcome | Silence]:
    """What one sentence's counts, and their sums, show of a claim."""
    found = find_casualties(sentence)
    if not found:
        return
    sums = list_sums(found)
    if value.joint:
        sums += joint_sums(found)
    summed = set()
    for total in sums:
        outcome = compare(value, claim.span, claim.sentence, Mention(total.span, total.value), sentence)
        if isinstance(outcome, Outcome):
            summed |= {part.span.start for part in total.parts}
            yield _with_sum(outcome, total)
    yield from _of_all_places(claim, value, sentence)
    for mention in found:
        if mention.span.start in summed:
            continue
        other_place = of_another_place(claim.sentence, value, sentence, mention)
        if other_place:
            yield _passed(mention, other_place)
        else:
            clause = clause_of(sentence, mention)
            yield compare(value, claim.span, claim.sentence, mention, clause)


def _of_all_places(claim: Claim, value: Casualty, sentence: Span) -> Iterator[Outcome]:
    """What the counts of several places added up show of a claim.

    There may be more places than are told, so that fewer refute nothing, and all together are no fewer than these.
    """
    shares = shared_out(claim.sentence, sentence)
    if len(shares) > 1:
        total = added(shares)
        outcome = compare(value, claim.span, claim.sentence, Mention(total.span, total.value), sentence)
        if isinstance(outcome, Outcome) and (
            outcome.stance is Stance.SUPPORTS or is_more(total.value.count, value.count)
        ):
            yield _with_sum(outcome, total)


def _with_sum(outcome: Outcome, total: Sum) -> Outcome:
    message = f"{outcome.message} ({total.sum_in_words})"
    return evolve(outcome, message=message, confidence=outcome.confidence * 0.95)


# --- the article against itself ----------------------------------------------------------------


def _within(claim: Claim, value: Casualty, evidence: Evidence) -> Iterator[Outcome | Silence]:
    """Contradictions of a claim inside its own text; a text is no witness for itself, so nothing supports."""
    for sentence in sentences_in(evidence.span):
        if sentence.overlaps(claim.sentence):
            yield from _parts_and_total(claim, value)
            continue
        mentions = find_casualties(sentence)
        agreeing = next((mention for mention in mentions if _agrees(value, mention.value)), None)
        if agreeing is not None:
            yield _passed(agreeing, "it agrees, but a text is no witness for itself")
            continue
        for mention in mentions:
            yield _against_own(claim, value, sentence, mention)


def _passed(mention: Mention[Casualty], why: str) -> Silence:
    """Why a count of the text itself says nothing, with its words."""
    return Silence(f"'{' '.join(mention.span.text.split())}': {why}")


def _agrees(claim: Casualty, other: Casualty) -> bool:
    return (
        same_harm(claim, other)
        and claim.count.stated is not None
        and relate(claim.count, other.count) is not Relation.DISJOINT
        and relate(other.count, claim.count) is not Relation.DISJOINT
        and kinship(claim.victims, other.victims) is not Kinship.OTHER
    )


def _parts_and_total(claim: Claim, value: Casualty) -> Iterator[Outcome]:
    """A total whose parts, listed in its own sentence, make another number."""
    found = find_casualties(claim.sentence)
    total = next((each for each in found if each.value.count_span == value.count_span), None)
    if total is None or value.additional or value.count.stated is None:
        return
    parts = parts_of(total, found)
    if parts is None and (places := places_of_parts(claim.sentence, total, found)) is not None:
        parts = places if is_more(places.value.count, value.count) else None
    if parts is not None and relate(value.count, parts.value.count) is Relation.DISJOINT:
        message = f"the parts in the same sentence make another total ({parts.sum_in_words}); the claim says {wording(value)}"
        yield Outcome(Stance.REFUTES, message, 0.8, parts.span)


def _plain(casualty: Casualty) -> bool:
    """Whether a count is a number stated of a whole, as of the text's own day."""
    aside = casualty.part or casualty.additional or casualty.dated or casualty.count.partitive
    return not aside and not one_of_many(casualty)


def _names_differ(sentence: Span, other: Span) -> bool:
    """Whether two sentences both name places or groups, and none in common."""
    mine = {name.span.text.lower() for name in find_names(sentence) if name.value.sort != "person"}
    theirs = {name.span.text.lower() for name in find_names(other) if name.value.sort != "person"}
    return bool(mine) and bool(theirs) and mine.isdisjoint(theirs)


def _against_own(
    claim: Claim, value: Casualty, sentence: Span, mention: Mention[Casualty]
) -> Outcome | Silence:
    """Another figure for the same people in the same text, or one that leaves a vague plural far behind."""
    other = mention.value
    if not _plain(value) or not _plain(other):
        return _passed(mention, "one of the two counts a part, an addition or another day")
    if kinship(value.victims, other.victims) is not Kinship.SAME:
        return _passed(
            mention, f"it counts {other.victims or 'people'}, the claim {value.victims or 'people'}"
        )
    sameness = same_event(claim.sentence, sentence)
    if sameness.match is Match.CLASH:
        return _passed(mention, f"it is of another event: {sameness.reason}")
    covered = same_harm(value, other) or (value.joint and other.harm in value.harm.split(" or "))
    if covered and far_beyond(value, other) and sameness.match is Match.SAME:
        return Outcome(
            Stance.REFUTES,
            f"elsewhere the text says {wording(other)}; here it says {wording(value)}",
            0.5,
            mention.span,
        )
    silence = _why_both_stand(claim, value, sentence, other, sameness) or other_scope(
        claim.sentence, value.count_span or claim.span, sentence, other.count_span or mention.span
    )
    if silence:
        return _passed(mention, silence)
    message = f"elsewhere the same text says {wording(other)}; here it says {wording(value)}"
    return Outcome(Stance.REFUTES, message, 0.6, mention.span)


def _why_both_stand(
    claim: Claim, value: Casualty, sentence: Span, other: Casualty, sameness: Sameness
) -> str:
    """Why two counts of one text need not be of the same thing, or need not differ; "" where they contradict."""
    if not same_harm(value, other):
        return f"it counts the {other.harm}, the claim the {value.harm}"
    if value.count.stated is None or other.count.stated is None:
        return "one of the two is no exact number"
    if tells_of_another(claim.sentence) or tells_of_another(sentence) or value.cumulative != other.cumulative:
        return "one of the two tells of a further event, or of a toll over a longer time"
    here, there = (
        (tells_of_a_moment(span), is_running(span), points_to_a_place(span))
        for span in (claim.sentence, sentence)
    )
    if here != there:
        return "only one of the two tells how many they were by some time, or at a place told of before"
    if sameness.match is not Match.SAME or sameness.score < _LEAST_SCORE:
        return f"it is not shown that the event is the same: {sameness.reason}"
    if (
        _names_differ(claim.sentence, sentence)
        or set_apart(claim.sentence, sentence)
        or set_apart(sentence, claim.sentence)
    ):
        return "the two sentences name other places, groups or months"
    apart = (
        relate(value.count, other.count) is Relation.DISJOINT
        and relate(other.count, value.count) is Relation.DISJOINT
    )
    return "" if apart else "the two numbers leave room for each other"
