"""The checker of casualty claims against tables of events: the sum over the rows that a claim is about."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import combinations

from attrs import field, frozen

from claimcheck.model import Claim, Evidence, Finding, Silence, Stance, Tally, TallyRow
from claimcheck.values.amounts import Amount, Relation, relate
from claimcheck.values.casualties import Casualty, describe
from claimcheck.values.nouns import Kinship, kinship
from claimcheck_events.sums import Sum, numbers_in_words, rows_in_words, sum_of

__all__ = ["EventChecker"]

_FEW = 10
"""Of so many rows all sums of some are tried."""


@frozen
class EventChecker:
    """Compares a casualty claim with what the rows of a table of events add up to.

    `settled` is how many days after an event its numbers are taken to grow no more.
    """

    settled: int = field(default=60, kw_only=True)

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """What the rows that a claim is about show of it; nothing for evidence that is no rows."""
        return (each for each in self._compared(claim, evidence) if isinstance(each, Finding))

    def explain(self, claim: Claim, evidence: Evidence) -> Iterable[str]:
        """Which rows were looked at, and why they show nothing."""
        tally = evidence.tally
        if tally is None:
            return
        yield from (each.reason for each in self._compared(claim, evidence) if isinstance(each, Silence))
        if tally.since and tally.until:
            days = (
                f"on {tally.since}" if tally.since == tally.until else f"from {tally.since} to {tally.until}"
            )
            if tally.rows:
                yield f"of the claim's place {days}: {_told(tally, tally.rows, every=True)}"
            if tally.doubtful:
                yield f"perhaps of it too, told less exactly: {_told(tally, tally.doubtful, every=True)}"

    def _compared(self, claim: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
        """One finding, or why there is none."""
        tally, value = evidence.tally, claim.value
        if tally is None or not isinstance(value, Casualty):
            return
        if tally.since is None:
            yield Silence(tally.unclear)
            return
        if not tally.rows and not tally.doubtful:
            yield Silence("no row is of the claim's place and time, which does not say that nothing happened")
            return
        kin = kinship(value.victims, tally.victims)
        if kin is Kinship.SAME:
            agreement = _agreement(value, tally)
            if agreement is not None:
                confidence, rows = agreement
                yield _finding(
                    claim,
                    evidence,
                    rows[0],
                    stance=Stance.SUPPORTS,
                    confidence=confidence,
                    told=_told(tally, rows),
                )
                return
        yield self._differing(claim, evidence, value, tally, part=kin is not Kinship.SAME)

    def _differing(
        self, claim: Claim, evidence: Evidence, value: Casualty, tally: Tally, *, part: bool
    ) -> Finding | Silence:
        """What rows that do not agree with a claim show of it."""
        low, high = _widest(tally)
        count = value.count
        more = count.high is not None and low is not None and _apart(count, _from(low)) and not part
        less = count.low is not None and high is not None and _apart(count, _up_to(high))
        told = _told(tally, tally.rows or tally.doubtful)
        if not more and not less:
            return Silence(f"{told}, which leaves room for the claim's number")
        day = claim.document.published
        why = _why_silent(count, tally, told_of_some=more and not part)
        if not why and less and self._may_have_grown(day, tally):
            why = "and the number may have grown since"
        if why:
            return Silence(f"{told}, {why}")
        stance = Stance.PREDATES if more and self._overtaken(day, tally) else Stance.REFUTES
        if part:
            told = f"{told} in all"
        return _finding(claim, evidence, tally.rows[0], stance=stance, confidence=0.75, told=told)

    def _overtaken(self, as_of: date | None, tally: Tally) -> bool:
        """Whether a claim was made before all was known that a table tells."""
        if as_of is None or tally.until is None or tally.last is None:
            return False
        return tally.last > as_of or as_of <= tally.until + timedelta(days=self.settled)

    def _may_have_grown(self, as_of: date | None, tally: Tally) -> bool:
        """Whether more may be known to a claim than to a table that was made before."""
        if as_of is None or tally.until is None or tally.last is None or as_of <= tally.last:
            return False
        return tally.last < tally.until + timedelta(days=self.settled)


def _agreement(value: Casualty, tally: Tally) -> tuple[float, tuple[TallyRow, ...]] | None:
    """How surely rows make a claim true, and which they are; None where they do not."""
    sure = 0.9 if not tally.unclear else 0.7
    if tally.rows and _fits(value.count, sum_of(tally.rows)):
        return (sure if not tally.doubtful else sure - 0.1), tally.rows
    every = tuple(sorted((*tally.rows, *tally.doubtful), key=lambda row: row.span.start))
    if len(every) > 1 and tally.doubtful and _fits(value.count, sum_of(every)):
        return 0.6, every
    if tally.one or len(every) == 1:
        fitting = [row for row in every if _fits(value.count, sum_of([row]))]
        if fitting and value.count.high != 0:
            return (0.65 if len(fitting) == 1 else 0.5), (fitting[0],)
    return None


def _why_silent(count: Amount, tally: Tally, *, told_of_some: bool) -> str:
    """Why rows that come to another number do not make a claim wrong; "" where they do.

    `told_of_some`: the claim has fewer, and may be of some of the rows.
    """
    if tally.unclear:
        return f"but {tally.unclear}"
    if not tally.rows:
        return "and it is not sure that they are of the claim's place and time"
    if tally.one and len(tally.rows) > 1:
        return "and the claim tells of one event"
    if not any(row.best or row.low for row in tally.rows):
        return "which may be a number that nobody knew"
    if _fits_beside(count, tally):
        return "but a row of the day before or after fits the claim"
    if told_of_some and tally.narrowed:
        return f"but {tally.narrowed}"
    if told_of_some and not tally.whole and _is_of_some(count, tally):
        return "and the claim may be of some of the rows"
    return ""


def _fits_beside(count: Amount, tally: Tally) -> bool:
    """Whether rows of the day before or after make a number true, alone or with those of the day."""
    if not tally.beside:
        return False
    sums = [sum_of([row]) for row in tally.beside]
    sums += [sum_of(tally.beside), sum_of((*tally.rows, *tally.beside))]
    return any(_leaves_room(count, total) for total in sums)


def _is_of_some(count: Amount, tally: Tally) -> bool:
    """Whether some of several rows, but not all, come to a number; of many rows some always may."""
    every = (*tally.rows, *tally.doubtful)
    if len(every) > _FEW:
        return True
    return any(
        _leaves_room(count, sum_of(some))
        for size in range(1, len(every))
        for some in combinations(every, size)
    )


def _leaves_room(count: Amount, total: Sum) -> bool:
    return not _apart(count, total.amount)


def _fits(count: Amount, total: Sum) -> bool:
    """Whether a sum makes a number true: all that it may be does, or its best number."""
    if total.low is not None and total.high is not None and relate(count, total.amount) is Relation.WITHIN:
        return True
    best = total.best
    return best is not None and relate(count, Amount(best, best, stated=best)) is Relation.WITHIN


def _widest(tally: Tally) -> tuple[float | None, float | None]:
    """The least and the most that the rows may come to, those that are in doubt counted in or out."""
    total = sum_of(tally.rows)
    low = None if total.low is None else max(0.0, total.low - tally.spared)
    return low, total.with_perhaps(tally.doubtful).high


def _from(low: float) -> Amount:
    """A number and all above it; no looser than that, as "dozens" would be."""
    return Amount(low, None, hedge="at least", stated=low)


def _up_to(high: float) -> Amount:
    return Amount(None, high, hedge="at most", stated=high)


def _apart(count: Amount, other: Amount) -> bool:
    return relate(count, other) is Relation.DISJOINT


def _told(tally: Tally, rows: tuple[TallyRow, ...], *, every: bool = False) -> str:
    what = f"{tally.victims} {tally.harm}" if tally.victims else tally.harm
    return f"{rows_in_words(rows, every=every)}: {numbers_in_words(rows, sum_of(rows), what)}"


def _finding(
    claim: Claim, evidence: Evidence, row: TallyRow, *, stance: Stance, confidence: float, told: str
) -> Finding:
    value = claim.value
    claimed = f"{describe(value)} {value.harm}" if isinstance(value, Casualty) else str(value)
    return Finding(
        claim_span=claim.span,
        evidence=evidence,
        evidence_span=row.span,
        stance=stance,
        message=f"{told}; the claim says {claimed}",
        confidence=round(confidence, 3),
    )
