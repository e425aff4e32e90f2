"""The checker of casualty claims: which of a passage's counts speak of the claim's, and what they show."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from claimcheck.model import Claim, Evidence, Finding, Mention, Span, Stance
from claimcheck.text import sentences_in
from claimcheck.values.amounts import Relation, relate
from claimcheck.values.casualties import Casualty, find_casualties
from claimcheck.values.events import Match, same_event
from claimcheck.values.names import find_names
from claimcheck.values.nouns import Kinship, kinship
from claimcheck_casualties.compare import Outcome, compare, set_apart, wording
from claimcheck_casualties.families import far_beyond, one_of_many, same_harm, tells_of_another
from claimcheck_casualties.totals import Sum, joint_sums, list_sums, parts_of

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
        value = claim.value
        if not isinstance(value, Casualty):
            return
        if evidence.document == claim.document:
            if self.itself:
                yield from _within(claim, value, evidence)
            return
        outcomes: list[Outcome] = []
        for sentence in sentences_in(evidence.span):
            outcomes.extend(_outcomes(claim, value, sentence))
        # A count that agrees explains the others of its passage: parts, other days, other sources' figures.
        agreeing = [outcome for outcome in outcomes if outcome.stance is Stance.SUPPORTS]
        best = max(agreeing or outcomes, key=lambda outcome: outcome.confidence, default=None)
        if best is not None:
            yield _finding(claim, evidence, best)


def _finding(claim: Claim, evidence: Evidence, outcome: Outcome) -> Finding:
    return Finding(
        claim_span=claim.span,
        evidence=evidence,
        evidence_span=outcome.evidence_span,
        stance=outcome.stance,
        message=outcome.message,
        confidence=round(min(outcome.confidence, 1.0), 3),
    )


def _outcomes(claim: Claim, value: Casualty, sentence: Span) -> Iterator[Outcome]:
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
        if outcome is not None:
            summed |= {part.span.start for part in total.parts}
            yield _with_sum(outcome, total)
    for mention in found:
        if mention.span.start not in summed:
            outcome = compare(value, claim.span, claim.sentence, mention, sentence)
            if outcome is not None:
                yield outcome


def _with_sum(outcome: Outcome, total: Sum) -> Outcome:
    return Outcome(
        outcome.stance,
        f"{outcome.message} ({total.sum_in_words})",
        outcome.confidence * 0.95,
        outcome.evidence_span,
    )


# --- the article against itself ----------------------------------------------------------------


def _within(claim: Claim, value: Casualty, evidence: Evidence) -> Iterator[Finding]:
    """Contradictions of a claim inside its own text; a text is no witness for itself, so nothing supports."""
    outcomes: list[Outcome] = []
    for sentence in sentences_in(evidence.span):
        if sentence.overlaps(claim.sentence):
            outcomes.extend(_parts_and_total(claim, value))
        else:
            found = [_against_own(claim, value, sentence, mention) for mention in find_casualties(sentence)]
            if any(_agrees(value, mention.value) for mention in find_casualties(sentence)):
                continue
            outcomes.extend(outcome for outcome in found if outcome is not None)
    best = max(outcomes, key=lambda outcome: outcome.confidence, default=None)
    if best is not None:
        yield _finding(claim, evidence, best)


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


def _against_own(claim: Claim, value: Casualty, sentence: Span, mention: Mention[Casualty]) -> Outcome | None:
    """Another figure for the same people in the same text, or one that leaves a vague plural far behind."""
    other = mention.value
    if not _plain(value) or not _plain(other) or kinship(value.victims, other.victims) is not Kinship.SAME:
        return None
    sameness = same_event(claim.sentence, sentence)
    if sameness.match is Match.CLASH:
        return None
    covered = same_harm(value, other) or (value.joint and other.harm in value.harm.split(" or "))
    if covered and far_beyond(value, other) and sameness.match is Match.SAME:
        return Outcome(
            Stance.REFUTES,
            f"elsewhere the text says {wording(other)}; here it says {wording(value)}",
            0.5,
            mention.span,
        )
    if not same_harm(value, other) or value.count.stated is None or other.count.stated is None:
        return None
    if tells_of_another(claim.sentence) or tells_of_another(sentence) or value.cumulative != other.cumulative:
        return None
    if sameness.match is not Match.SAME or sameness.score < _LEAST_SCORE:
        return None
    if (
        _names_differ(claim.sentence, sentence)
        or set_apart(claim.sentence, sentence)
        or set_apart(sentence, claim.sentence)
    ):
        return None
    if (
        relate(value.count, other.count) is Relation.DISJOINT
        and relate(other.count, value.count) is Relation.DISJOINT
    ):
        message = f"elsewhere the same text says {wording(other)}; here it says {wording(value)}"
        return Outcome(Stance.REFUTES, message, 0.6, mention.span)
    return None
