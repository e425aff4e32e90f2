"""Pairs of sentences that may both be true, held against each other."""

from claimcheck.model import Document, Stance
from claimcheck.verify import check

__all__ = ["refuted_either_way"]


def refuted_either_way(pair: str) -> list[str]:
    """What is said to contradict the other of two sentences, whichever of them is the text: "one||other"."""
    one, two = (Document(text, source=name) for text, name in zip(pair.split("||"), "ab", strict=True))
    return [
        finding.message
        for text, reference in ((one, two), (two, one))
        for verdict in check(text, [reference]).verdicts
        for finding in verdict.findings
        if finding.stance is Stance.REFUTES
    ]
