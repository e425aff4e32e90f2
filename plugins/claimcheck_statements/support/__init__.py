"""Judges whether a statement is supported: a small model over features that can be shown.

It never refutes, and it yields to whatever other checkers show against the statement.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, field, frozen

from claimcheck.model import Claim, Document, Evidence, Finding, Silence, Stance
from claimcheck_statements.support.judgement import Judgement, judge, readings
from claimcheck_statements.support.model import model
from claimcheck_statements.support.reasons import reason, shown, where
from claimcheck_statements.support.repeated import repeated
from claimcheck_statements.support.roles import told_the_same

__all__ = ["SupportChecker"]


_BORNE_OUT = 0.85
"""How sure it is of what one sentence says word for word, of the same doer."""
_DOUBTED = 0.6
"""How sure it is at most of what something speaks against: too little to be told of an article."""


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
        """One finding for each document that supports the claim, and one for all together where that says more."""
        return (each for each in self._judged(claim, evidence) if isinstance(each, Finding))

    def explain_all(self, claim: Claim, evidence: Sequence[Evidence]) -> Iterable[str]:
        """Why each document, and all of them together, do not bear the claim out."""
        return (each.reason for each in self._judged(claim, evidence) if isinstance(each, Silence))

    def _judged(self, claim: Claim, evidence: Sequence[Evidence]) -> Iterator[Finding | Silence]:
        """A finding or a silence for each document, and one for all together where that says more."""
        if claim.kind != "statement":
            yield Silence("it compares statements, and the claim is none")
            return
        judging = model() if self.threshold is None else evolve(model(), threshold=self.threshold)
        by_document: dict[Document, list[Evidence]] = defaultdict(list)
        for passage in evidence:
            # A text is no witness for itself.
            if passage.document != claim.document:
                by_document[passage.document].append(passage)
        best = 0.0
        for document, passages in by_document.items():
            told = _told(claim, passages, judge(claim.span, readings(passages), judging), document.source)
            best = max(best, told.confidence if isinstance(told, Finding) else 0.0)
            yield told
        if len(by_document) > 1:
            passages = [passage for some in by_document.values() for passage in some]
            told = _told(claim, passages, judge(claim.span, readings(passages), judging), "all together")
            if isinstance(told, Silence) or told.confidence > best:
                yield told


def _told(
    claim: Claim, passages: Sequence[Evidence], judgement: Judgement | Silence, where: str
) -> Finding | Silence:
    """The finding that a judgement makes, or its silence with whose it is."""
    if isinstance(judgement, Silence):
        return Silence(f"{where}: {judgement.reason}")
    return _finding(claim, passages, judgement)


def _finding(claim: Claim, passages: Sequence[Evidence], judgement: Judgement) -> Finding:
    """The judgement as a finding on the passage that its best sentence stands in."""
    words = where(judgement.comparison)
    best = judgement.comparison.sentences[judgement.comparison.best].span
    confidence = min(judgement.confidence, shown(judgement))
    same = told_the_same(judgement.comparison) or repeated(judgement.comparison)
    if confidence < _BORNE_OUT and same:
        confidence = _BORNE_OUT
    return Finding(
        claim_span=claim.span,
        evidence=next(passage for passage in passages if passage.span.overlaps(best)),
        evidence_span=words,
        stance=Stance.SUPPORTS,
        message=reason(judgement),
        confidence=round(min(confidence, _DOUBTED) if judgement.doubts else confidence, 2),
        likely=True,
    )
