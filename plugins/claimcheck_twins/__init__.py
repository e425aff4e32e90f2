"""Compares sentences that are alike but for one figure or day.

Where two papers say the same in nearly the same words, what differs needs no reading: "scored 14 points off the
bench" against "scored 10 points off the bench".  One value may differ, and all around it has to agree.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterable, Iterator
from datetime import timedelta

from attrs import field, frozen

from claimcheck.model import Claim, Document, Evidence, Finding, Mention, Span, Stance
from claimcheck.text import sentences_in
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.events import Match, same_event
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.time_words import WEEKDAYS
from claimcheck.values.times import TimeSpan, find_times
from claimcheck.values.words import negations, synonymous
from claimcheck_twins.alignment import Item, Substitution, Twins, items, lay

__all__ = ["TwinChecker"]

_KINDS = frozenset(["statement", "announcement"])
"""Findings on the values in them come home to the counts, dates and amounts, where their own checkers are silent."""
# Words that make one number another's part, share or successor.
_SCOPES = frozenset(
    """first second third fourth fifth sixth seventh eighth ninth tenth last next previous earlier later former
    another other additional half quarter each every per average annual annually monthly weekly daily total overall
    combined alone initially originally record maximum minimum remaining so-far ago before since until
    expected forecast projected planned likely might may could would will""".split()
)
_CHANGES = frozenset(["to", "by", "from"])
_HEDGING = frozenset(
    """about around roughly approximately nearly almost some over under above below least most than up many
    estimated up-to""".split()
)
_WEEK = 7
_MANY = 6
"""Words that near copies share before one of them may name a month or year that the other leaves out."""


@frozen
class TwinChecker:
    """Finds the one value by which a sentence differs from its like in a source.

    `alike` is the share of the words of the claim's sentence that make another its near copy, `around` the share
    of the nearest words that must agree where the rest is said otherwise.
    """

    alike: float = field(default=0.85, kw_only=True)
    around: float = field(default=0.75, kw_only=True)

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """The first value of the claim that stands against another in a sentence of the passage."""
        if claim.kind not in _KINDS or evidence.document == claim.document:
            return
        mine = items(claim.sentence)
        if not any(item.is_value and claim.span.start <= item.start < claim.span.end for item in mine):
            return
        words = {item.key for item in mine if item.counts}
        for sentence in sentences_in(evidence.span):
            theirs = {item.key for item in items(sentence)}
            if 2 * len(words & theirs) < len(words) or sentence.text.rstrip("\"”'’ ").endswith("?"):
                continue
            twins = lay(claim.sentence, sentence)
            if twins is None or not self._comparable(claim, sentence, twins):
                continue
            for swap in twins.substitutions:
                finding = self._finding(claim, evidence, sentence, twins, swap)
                if finding is not None:
                    yield finding
                    return

    def _comparable(self, claim: Claim, sentence: Span, twins: Twins) -> bool:
        """Whether the sentences may be of one thing, and exactly one value differs."""
        if len(twins.substitutions) != 1 or twins.unpaired or twins.renamed():
            return False
        return bool(negations(claim.sentence)) == bool(negations(sentence))

    def _copies(self, twins: Twins) -> bool:
        """Whether the sentences are near copies."""
        mine, theirs, found = twins.share()
        return (mine >= self.alike and theirs >= 0.6 and found >= 4) or (
            found >= 3 and mine == 1.0 and theirs == 1.0
        )

    def _finding(
        self, claim: Claim, evidence: Evidence, sentence: Span, twins: Twins, swap: Substitution
    ) -> Finding | None:
        mine = _words(claim.sentence, twins.mine, swap.mine)
        theirs = _words(sentence, twins.theirs, swap.theirs)
        if not claim.span.contains(mine):
            return None
        copies = self._copies(twins)
        if not copies and not self._near(claim.sentence, sentence, twins, swap):
            return None
        if _dated_alone(twins, swap) and not (copies and twins.share()[2] >= _MANY):
            return None
        if _other_scope(twins, swap) or not _same_head(twins, swap) or _other_spacing(twins, swap):
            return None
        stance = _stance(claim.sentence, mine, sentence, theirs, copies=copies)
        if stance is None or (not copies and _said_too(twins, swap)):
            return None
        here, there = _phrase(claim.sentence, mine), _phrase(sentence, theirs)
        return Finding(
            claim_span=mine,
            evidence=evidence,
            evidence_span=theirs,
            stance=stance,
            message=f"the source says '{there}' in the same place where the text says '{here}'",
            confidence=round(0.5 + 0.2 * min(twins.share()[:2]), 3),
        )

    def _near(self, claim: Span, sentence: Span, twins: Twins, swap: Substitution) -> bool:
        """Whether the words around the value agree, and the sentences tell of one event."""
        mine, theirs, found = twins.around(swap)
        if mine < self.around or theirs < self.around or found < 3:
            return False
        return same_event(claim, sentence, times=False).match is Match.SAME


def _words(sentence: Span, found: tuple[Item, ...], places: range) -> Span:
    return sentence.to(found[places.start].start, found[places.stop - 1].end)


def _phrase(sentence: Span, value: Span) -> str:
    """A value with the word after it, or the one before where it ends the sentence."""
    every = items(sentence)
    after = next((item for item in every if item.start >= value.end), None)
    text = sentence.document.text
    if after is not None and after.start - value.end <= 2:
        return " ".join(text[value.start : after.end].split())
    return " ".join(value.text.split())


def _other_scope(twins: Twins, swap: Substitution) -> bool:
    """Whether a word near one value makes it the part, share or change of something that the other is not."""
    mine, theirs = _near_words(twins.mine, swap.mine), _near_words(twins.theirs, swap.theirs)
    if mine & _SCOPES != theirs & _SCOPES:
        return True
    before = [
        found[places.start - 1].key if places.start else ""
        for found, places in ((twins.mine, swap.mine), (twins.theirs, swap.theirs))
    ]
    return before[0] != before[1] and bool(_CHANGES & set(before))


def _near_words(found: tuple[Item, ...], places: range) -> set[str]:
    return {item.key for item in found[max(0, places.start - 6) : places.stop + 6]}


def _same_head(twins: Twins, swap: Substitution) -> bool:
    """Whether the word after each value, where it says what is counted, is the same."""
    mine = twins.mine[swap.mine.stop] if swap.mine.stop < len(twins.mine) else None
    theirs = twins.theirs[swap.theirs.stop] if swap.theirs.stop < len(twins.theirs) else None
    first = twins.mine[swap.mine.start]
    if mine is None or theirs is None or first.sort in {"weekday", "month"}:
        return True
    if mine.counts and theirs.counts:
        return synonymous(mine.key, theirs.key) or swap.mine.stop in twins.partners
    return True


def _other_spacing(twins: Twins, swap: Substitution) -> bool:
    """Whether only spaces and signs differ between the digits: "555 111" and "555111", "41/2" and "412"."""
    mine = "".join(twins.mine[at].key for at in swap.mine)
    theirs = "".join(twins.theirs[at].key for at in swap.theirs)
    return mine.replace(".", "") == theirs.replace(".", "") and len(swap.mine) != len(swap.theirs)


def _dated_alone(twins: Twins, swap: Substitution) -> bool:
    """Whether one sentence names a month or year beside the value, where the other has none: another event."""
    backward = twins.backward
    mine = (item for at, item in enumerate(twins.mine) if at not in twins.partners and at not in swap.mine)
    theirs = (item for at, item in enumerate(twins.theirs) if at not in backward and at not in swap.theirs)
    return any(item.sort == "month" or _is_year(item) for item in (*mine, *theirs))


def _is_year(item: Item) -> bool:
    return item.sort == "number" and len(item.key) == 4 and item.key[:2] in {"18", "19", "20"}


def _said_too(twins: Twins, swap: Substitution) -> bool:
    """Whether the source's sentence has the claim's value as well, in another place."""
    mine = {twins.mine[at].key for at in swap.mine}
    return mine <= {item.key for item in twins.theirs}


def _covering(
    mentions: Iterable[Mention[Amount]] | Iterable[Mention[TimeSpan]], words: Span
) -> Iterator[object]:
    return (mention.value for mention in mentions if mention.span.overlaps(words))


def _hedge(sentence: Span, words: Span) -> set[str]:
    """The words that bound or blur a number."""
    before = [item.key for item in items(sentence) if item.end <= words.start]
    return set(before[-3:]) & _HEDGING


def _stance(claim: Span, mine: Span, sentence: Span, theirs: Span, *, copies: bool) -> Stance | None:
    """What it means that two values stand in one place; None when both may be right."""
    here, there = (
        next(item for item in items(span) if item.start == words.start)
        for span, words in ((claim, mine), (sentence, theirs))
    )
    times = [list(_covering(find_times(span), words)) for span, words in ((claim, mine), (sentence, theirs))]
    if {here.sort, there.sort} & {"weekday", "month"} or (times[0] and times[1] and not _lasting(times)):
        return _of_days(here, there, times, copies=copies)
    amounts = [
        list(_covering(find_amounts(span), words)) for span, words in ((claim, mine), (sentence, theirs))
    ]
    if bool(amounts[0]) != bool(amounts[1]) or bool(times[0]) != bool(times[1]):
        return None
    if amounts[0] and amounts[1]:
        return _as_of(claim.document, sentence.document, amounts[0][0], amounts[1][0])
    return Stance.REFUTES if _hedge(claim, mine) == _hedge(sentence, theirs) else None


def _lasting(times: list[list[object]]) -> bool:
    """Whether the times are durations."""
    return all(
        isinstance(each, TimeSpan) and each.timex_type == "DURATION" for every in times for each in every
    )


_SETTLED = timedelta(days=3)
"""Papers further apart than this may each be right about a number that changes."""


def _as_of(claim: Document, evidence: Document, mine: object, theirs: object) -> Stance | None:
    """What two amounts in one place mean, given the days of their documents: counts grow, all else may change."""
    stance = _of_amounts(mine, theirs)
    ours, other = claim.published, evidence.published
    if stance is not Stance.REFUTES or ours is None or other is None or ours == other:
        return stance
    if isinstance(mine, Amount) and isinstance(theirs, Amount) and not mine.unit:
        grown = (theirs.stated or theirs.low or 0.0) > (mine.stated or mine.low or 0.0)
        if grown and other > ours:
            return Stance.PREDATES
        if not grown and other < ours:
            return None
    return stance if abs(ours - other) <= _SETTLED else None


def _of_amounts(mine: object, theirs: object) -> Stance | None:
    """What two amounts in one place mean: with the same bound before them, the larger is the later or the wrong one."""
    if not isinstance(mine, Amount) or not isinstance(theirs, Amount):
        return None
    if mine.counted and theirs.counted and kinship(mine.counted, theirs.counted) is Kinship.OTHER:
        return None
    if mine.additional != theirs.additional or mine.partitive != theirs.partitive:
        return None
    relation = relate(mine, theirs)
    if relation is Relation.DISJOINT:
        return Stance.REFUTES
    if relation is Relation.INCOMPARABLE or not mine.sort or mine.sort != theirs.sort:
        return None
    if mine.stated is None or theirs.stated is None or mine.unit != theirs.unit:
        return None
    return None if mine.stated == theirs.stated else _of_bounds(mine.stated, theirs.stated, mine.sort)


_APART = 1.1
"""The factor by which two numbers differ beyond rounding."""


def _of_bounds(mine: float, theirs: float, sort: str) -> Stance | None:
    """What two bounds of one sort mean: a source that knows more has moved on, one that knows less does not bear it out."""
    small, large = sorted((abs(mine), abs(theirs)))
    if large < _APART * small:
        return None
    weaker = mine < theirs if sort in {"gt", "ge"} else mine > theirs
    return Stance.PREDATES if weaker else Stance.REFUTES


def _of_days(here: Item, there: Item, times: list[list[object]], *, copies: bool) -> Stance | None:
    """What two days in one place mean: around midnight a day's difference is none, unless all else is the same."""
    spans = [each for every in times for each in every if isinstance(each, TimeSpan)]
    if len(spans) == 2 and _meet(*spans):
        return None
    if (
        any(each.timex_type == "TIME" and each.granularity in {"hour", "minute"} for each in spans)
        and not copies
    ):
        return None
    if here.sort == there.sort == "weekday":
        apart = abs(WEEKDAYS[here.key] - WEEKDAYS[there.key])
        return Stance.REFUTES if copies or min(apart, _WEEK - apart) > 1 else None
    return Stance.REFUTES if here.sort == there.sort else None


def _meet(mine: TimeSpan, theirs: TimeSpan) -> bool:
    """Whether two times, both known, have a moment in common."""
    if mine.start is None or mine.end is None or theirs.start is None or theirs.end is None:
        return False
    return mine.start < theirs.end and theirs.start < mine.end
