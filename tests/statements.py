"""Sentences held against each other by the checker of statements."""

from datetime import date

from claimcheck.model import Document, Evidence, Finding, Stance
from claimcheck.split.statements import whole
from claimcheck_statements import StatementChecker

__all__ = ["compared", "refutations"]


def refutations(text: str, evidence: str) -> list[Finding]:
    """What contradicts a sentence in a passage of another document."""
    return [one for one in compared(text, evidence) if one.stance is Stance.REFUTES]


def compared(text: str, evidence: str, told: date | None = None, known: date | None = None) -> list[Finding]:
    """What the checker says of a sentence and a passage of another document, each of its own day."""
    claim = whole(Document(text, source="claim", published=told).span)
    passage = Evidence(Document(evidence, source="evidence", published=known).span)
    return list(StatementChecker().check(claim, passage))
