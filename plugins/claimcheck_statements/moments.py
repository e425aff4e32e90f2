"""Times of a claim set beside times of the evidence: within, apart, or not clear."""

from enum import Enum

from claimcheck.model import Mention
from claimcheck.values import time_bounds
from claimcheck.values.time_bounds import reach_of
from claimcheck.values.times import TimeSpan, find_times
from claimcheck_statements.views import View, Word

__all__ = ["Order", "bound_before", "compare", "days_named", "moment_at", "moments"]


class Order(Enum):
    """How a time of the evidence stands to a time of the claim."""

    WITHIN = "within"
    APART = "apart"
    UNCLEAR = "unclear"


def moments(view: View) -> tuple[Mention[TimeSpan], ...]:
    """The dates of a sentence; durations, sets and clock times left out."""
    if not view.has_times:
        return ()
    return tuple(
        mention
        for mention in find_times(view.span)
        if mention.value.timex_type == "DATE"
        and (mention.value.timex[:1].isdigit() or mention.value.timex.startswith("XXXX-"))
    )


def days_named(view: View) -> tuple[str, ...]:
    """The dates of a sentence as TIMEX3 values, in the order in which it names them."""
    return tuple(mention.value.timex for mention in moments(view))


def moment_at(view: View, word: Word) -> Mention[TimeSpan] | None:
    """The date whose words cover a word of the sentence."""
    for mention in moments(view):
        if mention.span.start <= word.start and word.end <= mention.span.end:
            return mention
    return None


def bound_before(view: View, mention: Mention[TimeSpan]) -> str:
    """The word before a date that makes a bound of it: "before 2008", "since May"; else empty."""
    return time_bounds.bound_before(view.span, mention)


def _fields(time: TimeSpan) -> tuple[int | None, ...] | None:
    """Year, month and day of a date, None for what it leaves open; None for what is not written so."""
    parts = time.timex.split("-")
    if (
        len(parts) > 3
        or len(parts[0]) != 4
        or any(not part.isdigit() and set(part) != {"X"} for part in parts)
    ):
        return None
    return tuple(int(part) if part.isdigit() else None for part in parts)


def _same_but_for_guess(claim: TimeSpan, evidence: TimeSpan) -> bool:
    """Whether two dates agree in month and day, and only a year that no text names sets them apart."""
    here, there = _fields(claim), _fields(evidence)
    if claim.sure and evidence.sure:
        return False
    return here is not None and there is not None and len(here) > 1 and here[1:] == there[1:]


def compare(claim: TimeSpan, claim_bound: str, evidence: TimeSpan, evidence_bound: str) -> Order:
    """How a date of the evidence stands to a date of the claim, each with the bound before it."""
    if claim.timex == evidence.timex and claim_bound == evidence_bound:
        return Order.WITHIN
    mine, theirs = reach_of(claim, claim_bound), reach_of(evidence, evidence_bound)
    if mine is not None and theirs is not None:
        if mine[0] <= theirs[0] and theirs[1] <= mine[1]:
            return Order.WITHIN
        if theirs[1] > mine[0] and mine[1] > theirs[0]:
            return Order.UNCLEAR
        return Order.WITHIN if _same_but_for_guess(claim, evidence) else Order.APART
    if claim_bound or evidence_bound:
        return Order.UNCLEAR
    here, there = _fields(claim), _fields(evidence)
    if here is None or there is None:
        return Order.UNCLEAR
    shared = [
        (one, other) for one, other in zip(here, there, strict=False) if one is not None and other is not None
    ]
    if any(one != other for one, other in shared):
        return Order.APART
    known = sum(one is not None for one in here)
    return Order.WITHIN if shared and len(shared) == known else Order.UNCLEAR
