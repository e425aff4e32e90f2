"""Whether two sentences speak of the same event: place, participants, time and words compared."""

from enum import StrEnum
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Span


class Match(StrEnum):
    """Whether two sentences speak of one event."""

    SAME = "same"
    UNCLEAR = "unclear"
    CLASH = "clash"


@frozen
class Sameness:
    """The answer, how sure (0 to 1), and what decided, in a few words for a person."""

    match: Match
    score: float
    reason: str


@lru_cache(maxsize=8192)
def same_event(claim: Span, evidence: Span) -> Sameness:
    """Whether the claim's sentence and a sentence of the evidence speak of the same event.

    SAME: names or rare words are shared and nothing clashes, read in the context of both documents.
    CLASH: both name places, participants or times, and these exclude each other.
    UNCLEAR: all else; a number may then support when all else agrees, but never refutes.
    """
    raise NotImplementedError
