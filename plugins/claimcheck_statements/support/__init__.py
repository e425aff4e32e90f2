"""Judges whether a statement is supported: a small model over features that can be shown.

It never refutes, and it yields to whatever other checkers show against the statement.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from attrs import evolve, field, frozen

from claimcheck.model import Claim, Document, Evidence, Finding, Stance
from claimcheck_statements.support.judgement import Judgement, judge, readings
from claimcheck_statements.support.model import model
from claimcheck_statements.support.reasons import reason, shown, where

__all__ = ["SupportChecker"]


_UNSHOWN = 0.1
"""By how much a likelihood may go beyond the share of words that can be shown for it."""


def _share(_checker: object, _attribute: object, value: float | None) -> None:
    if value is not None and not 0 <= value <= 1:
        raise ValueError(f"threshold is a number between 0 and 1, not {value!r}")


@frozen
class SupportChecker:
    """Compares a statement with all its evidence, each document by itself, then all together.

    `threshold` is the score from which on a statement counts as supported; the model's own by default.
    """

    threshold: float | None = field(default=None, validator=_share)

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """The finding on one passage alone."""
        return self.check_all(claim, [evidence])

    def check_all(self, claim: Claim, evidence: Sequence[Evidence]) -> Iterable[Finding]:
        """One finding for each document that supports the claim; else one for all documents together."""
        if claim.kind != "statement":
            return
        judging = model() if self.threshold is None else evolve(model(), threshold=self.threshold)
        by_document: dict[Document, list[Evidence]] = defaultdict(list)
        for passage in evidence:
            # A text is no witness for itself.
            if passage.document != claim.document:
                by_document[passage.document].append(passage)
        alone = False
        for passages in by_document.values():
            judgement = judge(claim.span, readings(passages), judging)
            if judgement is not None:
                alone = True
                yield _finding(claim, passages, judgement)
        if not alone and len(by_document) > 1:
            passages = [passage for some in by_document.values() for passage in some]
            judgement = judge(claim.span, readings(passages), judging)
            if judgement is not None:
                yield _finding(claim, passages, judgement)


def _finding(claim: Claim, passages: Sequence[Evidence], judgement: Judgement) -> Finding:
    """The judgement as a finding on the passage that its best sentence stands in."""
    words = where(judgement.comparison)
    best = judgement.comparison.sentences[judgement.comparison.best].span
    return Finding(
        claim_span=claim.span,
        evidence=next(passage for passage in passages if passage.span.overlaps(best)),
        evidence_span=words,
        stance=Stance.SUPPORTS,
        message=reason(judgement),
        confidence=round(min(judgement.confidence, shown(judgement) + _UNSHOWN), 2),
        likely=True,
    )
