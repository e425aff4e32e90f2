"""Checks statements: what is left of a sentence beside its counts, dates, quotes and announcements.

The words of the claim are aligned with those of a few adjacent sentences of the source.
It supports when nearly all that matters has a partner, and refutes only when it can show the words that exclude
the claim in a sentence which has nearly all the rest.
"""

from collections.abc import Iterable, Sequence

from attrs import field, frozen

from claimcheck.model import Claim, Evidence, Finding, Span, Stance
from claimcheck.text import sentences_in
from claimcheck_statements.alignment import Alignment, align, quick_coverage
from claimcheck_statements.clashes import agrees_in_polarity, find_clash, hedged
from claimcheck_statements.views import View, view

__all__ = ["StatementChecker"]

_WINDOW = 3
# Two or three sentences share words by chance more easily than one.
_WIDER = 0.03
_WORTH_A_LOOK = 0.5


@frozen
class StatementChecker:
    """Compares a statement with the sentences of a passage, one to three adjacent ones at a time.

    `threshold` is the share of the claim's weighted words that the source must have to support it.
    """

    threshold: float = field(default=0.78)

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """At most one finding: the clash if there is one, else the best support."""
        if claim.kind != "statement":
            return
        mine = view(claim.span)
        own = claim.document == evidence.document
        views = [
            view(span) for span in sentences_in(evidence.span) if not (own and span.overlaps(claim.span))
        ]
        if not mine.words or not views:
            return
        clash = self._clash(claim, mine, evidence, views)
        if clash is not None:
            yield clash
        elif not own:
            support = self._support(claim, mine, evidence, views)
            if support is not None:
                yield support

    def _clash(self, claim: Claim, mine: View, evidence: Evidence, views: Sequence[View]) -> Finding | None:
        """A refutation by one sentence, unless another sentence of the passage bears the claim out."""
        for theirs in views:
            if quick_coverage(mine, theirs) < _WORTH_A_LOOK:
                continue
            clash = find_clash(align(mine, [theirs]), theirs)
            if clash is not None:
                return Finding(
                    claim_span=claim.span.to(*clash.claim),
                    evidence=evidence,
                    evidence_span=evidence.span.to(*clash.evidence),
                    stance=Stance.REFUTES,
                    message=clash.message,
                    confidence=clash.confidence,
                )
        return None

    def _support(self, claim: Claim, mine: View, evidence: Evidence, views: Sequence[View]) -> Finding | None:
        """The support of the adjacent sentences that have most of the claim's words."""
        best: tuple[float, Alignment] | None = None
        for first in range(len(views)):
            for width in range(1, min(_WINDOW, len(views) - first) + 1):
                alignment = align(mine, views[first : first + width])
                score = alignment.coverage - _WIDER * (width - 1)
                if best is None or score > best[0]:
                    best = (score, alignment)
        if best is None or best[0] < self.threshold or not _bears_out(best[1]):
            return None
        score, alignment = best
        return Finding(
            claim_span=claim.span,
            evidence=evidence,
            evidence_span=_words_of(evidence.span, alignment),
            stance=Stance.SUPPORTS,
            message=_message(alignment),
            confidence=round(min(0.95, 0.35 + 0.6 * score), 2),
        )


def _bears_out(alignment: Alignment) -> bool:
    """Whether an alignment that has the words also says the same."""
    missing = alignment.missing
    if any(word.sort == "number" for word in missing):
        return False
    if any(theirs.question for theirs in alignment.views):
        return False
    return agrees_in_polarity(alignment) and not hedged(alignment)


def _words_of(passage: Span, alignment: Alignment) -> Span:
    """The sentences that the partners stand in."""
    start = min(theirs.span.start for theirs in alignment.views)
    end = max(theirs.span.end for theirs in alignment.views)
    return passage.to(start, end)


def _message(alignment: Alignment) -> str:
    """How the source says it: in the same words, or with which others."""
    changed = [
        (pair.evidence.text, pair.claim.text)
        for pair in alignment.pairs
        if pair.evidence is not None and pair.evidence.base != pair.claim.base
    ]
    missing = [word.text for word in alignment.missing if word.weight >= 0.5]
    parts = ["the source says so"]
    if changed:
        parts.append("with " + ", ".join(f"'{theirs}' for '{mine}'" for theirs, mine in changed[:3]))
    if missing:
        parts.append("though not '" + "', '".join(missing[:3]) + "'")
    return ", ".join(parts)
