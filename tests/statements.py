"""Sentences held against each other by the checker of statements."""

from claimcheck.model import Document, Evidence, Finding, Stance
from claimcheck.split.statements import whole
from claimcheck_statements import StatementChecker

__all__ = ["refutations"]


def refutations(text: str, evidence: str) -> list[Finding]:
    """What contradicts a sentence in a passage of another document."""
    claim = whole(Document(text, source="claim").span)
    found = StatementChecker().check(claim, Evidence(Document(evidence, source="evidence").span))
    return [one for one in found if one.stance is Stance.REFUTES]
