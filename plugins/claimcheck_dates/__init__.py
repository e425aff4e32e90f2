"""Checks when something happened: a claim's date against the dates that sources give the same event."""

# ruff: noqa: PLR0917 - a reader hands on the place and what it has read

from collections.abc import Iterable, Iterator

from attrs import field, frozen

from claimcheck.model import Claim, Evidence, Finding, Mention, Silence, Span, Stance
from claimcheck.text import sentences_in
from claimcheck.values.datings import Dating, find_datings
from claimcheck.values.events import Match, same_event
from claimcheck.values.times import find_times, said
from claimcheck_dates.days import DAY, FINE, half_a_day_apart, meet
from claimcheck_dates.exclusion import is_half_a_day_apart, why_not_refuting
from claimcheck_dates.pairs import (
    Pair,
    apart_by,
    of_another_thing,
    why_not_supporting,
    written_day,
)

__all__ = ["DateChecker"]


def _before_it_happened(claim: Claim, evidence: Evidence, dating: Dating) -> bool:
    """Whether the evidence was published before the day that the claim names, and so tells of something else."""
    theirs, mine = evidence.document.published, claim.document.published
    start = dating.time.start
    if theirs is None or start is None:
        return False
    return start.date() - theirs > DAY and (mine is None or start.date() <= mine)


@frozen
class DateChecker:
    """Compares a date with the dates that a passage gives to the same event.

    `refute=False` makes it speak only where a source agrees, and where a weekday does not fit its date.
    """

    refute: bool = field(default=True, kw_only=True)

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """At most one finding a passage: agreement first, then contradiction."""
        return (each for each in self._compared(claim, evidence) if isinstance(each, Finding))

    def explain(self, claim: Claim, evidence: Evidence) -> Iterable[str]:
        """Why each time of a passage that shows nothing does not."""
        return (each.reason for each in self._compared(claim, evidence) if isinstance(each, Silence))

    def _compared(self, claim: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
        """What was passed over, and at most one finding, the last thing told."""
        if claim.kind != "date" or not isinstance(claim.value, Dating):
            yield Silence("it compares when something happened, and the claim is no date")
            return
        dating = claim.value
        itself = evidence.document == claim.document
        if itself and evidence.span.overlaps(claim.sentence):
            if dating.time.weekday_clash:
                yield _finding(claim, evidence, claim.span, Stance.REFUTES, dating.time.weekday_clash, 0.95)
            return
        looked_at = [
            (sentence, theirs)
            for sentence in sentences_in(evidence.span)
            for theirs in find_datings(sentence)
        ]
        if not looked_at:
            yield Silence("no time in this passage")
        refuting: Finding | None = None
        for sentence, theirs in looked_at:
            told = self._one(claim, dating, evidence, theirs, sentence)
            if isinstance(told, Silence):
                yield Silence(f"'{' '.join(theirs.span.text.split())}': {told.reason}")
            elif told.stance is Stance.SUPPORTS:
                yield told
                return
            else:
                refuting = refuting or told
        if refuting is not None and _agrees_elsewhere(Mention(claim.span, dating), evidence.span):
            yield Silence("another time of the passage is the claim's, so that none of it is refuted")
        elif refuting is not None:
            yield refuting

    def _one(
        self, claim: Claim, dating: Dating, evidence: Evidence, theirs: Mention[Dating], sentence: Span
    ) -> Finding | Silence:
        """What one time of the evidence shows of the claim's."""
        itself = evidence.document == claim.document
        pair = _pair(Mention(claim.span, dating), theirs, claim.sentence, sentence)
        silence = of_another_thing(pair)
        if silence:
            return Silence(silence)
        silence = "a text is no witness for itself" if itself else why_not_supporting(pair)
        if not silence:
            return _finding(claim, evidence, theirs.span, Stance.SUPPORTS, _agreeing(pair), _confidence(pair))
        if not self.refute:
            return Silence(silence)
        if _agrees_elsewhere(Mention(claim.span, dating), sentence):
            return Silence(f"{silence}; another time of the sentence is the claim's")
        if _is_told_too(theirs, claim):
            return Silence(f"{silence}; the claim's sentence has this time as well")
        contradiction = _contradiction(claim, evidence, pair, itself=itself)
        if isinstance(contradiction, Silence) and apart_by(pair) is None and not is_half_a_day_apart(pair):
            return Silence(silence)
        return contradiction


def _pair(mine: Mention[Dating], theirs: Mention[Dating], claim: Span, evidence: Span) -> Pair:
    """The two datings side by side."""
    sameness = same_event(claim, evidence, times=False)
    return Pair(mine, theirs, _clause(mine, claim), _clause(theirs, evidence), sameness, claim, evidence)


def _clause(mention: Mention[Dating], sentence: Span) -> Span:
    return mention.value.clause or sentence


def _agrees_elsewhere(dating: Mention[Dating], span: Span) -> bool:
    """Whether some time of a passage meets the claim's, whatever it dates there."""
    mine = Mention(dating.span, dating.value.time)
    return any(
        meet(mine, mention) and mention.value.granularity in FINE and not half_a_day_apart(mine, mention)
        for mention in find_times(span)
    )


def _is_told_too(dating: Mention[Dating], claim: Claim) -> bool:
    """Whether the claim's sentence has a time of the evidence beside its own: "in 2004 and 2006"."""
    return any(
        mention.value.timex == dating.value.time.timex and not mention.span.overlaps(claim.span)
        for mention in find_times(claim.sentence)
    )


def _contradiction(claim: Claim, evidence: Evidence, pair: Pair, *, itself: bool) -> Finding | Silence:
    """The finding that the two times exclude each other, or why they do not."""
    if _before_it_happened(claim, evidence, pair.claim.value):
        return Silence("the source is older than the day that the claim names")
    silence = why_not_refuting(pair, strict=itself)
    if silence:
        return Silence(silence)
    where = "elsewhere the text says" if itself else "the source says"
    message = f"{where} {said(pair.evidence.value.time)} ({pair.evidence.value.event}); the claim says {said(pair.claim.value.time)}"
    explicit = written_day(pair.claim) is not None and written_day(pair.evidence) is not None
    return _finding(claim, evidence, pair.evidence.span, Stance.REFUTES, message, 0.85 if explicit else 0.7)


def _agreeing(pair: Pair) -> str:
    return f"the source dates it the same: {pair.evidence.value}"


def _confidence(pair: Pair) -> float:
    sure = pair.claim.value.time.sure and pair.evidence.value.time.sure
    return (0.85 if pair.sameness.match is Match.SAME else 0.7) - (0.0 if sure else 0.1)


def _finding(
    claim: Claim, evidence: Evidence, words: Span, stance: Stance, message: str, confidence: float
) -> Finding:
    return Finding(claim.span, evidence, words, stance, " ".join(message.split()), confidence)
