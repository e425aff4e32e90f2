"""Bounds that a number fits without bearing them out: another bound in the same words, or a number far beyond it."""

from claimcheck.model import Span
from claimcheck.values.intervals import Amount
from claimcheck.values.words import content_lemmas, synonymous

__all__ = ["BOUNDS", "far_beyond", "other_bound"]

BOUNDS = frozenset(["gt", "ge", "lt", "le"])
"""The sorts of hedges that tell on which side of a number another one lies."""
_WHOLE_SENTENCE = 8
"""Content words from which two sentences that are alike are hardly so by chance."""
_OTHER = 1.1
"""By how many times two bounds differ that are not one, rounded."""
_MINE, _THEIRS = 0.9, 0.6
"""The shares of the content words of the text and of the source that the other sentence has."""
_FAR = 3.0
"""By how many times a number lies beyond a bound that nobody would give of it."""


def other_bound(mine: Span, one: Amount, theirs: Span, other: Amount) -> bool:
    """Whether two long sentences say the same, and only the number of a bound differs, so that it fits but is not what the source says."""
    if one.sort not in BOUNDS or one.sort != other.sort or not one.stated or not other.stated:
        return False
    small, large = sorted((abs(one.stated), abs(other.stated)))
    here, there = ([word for word in content_lemmas(span) if word[0].isalpha()] for span in (mine, theirs))
    if large < _OTHER * small or min(len(here), len(there)) < _WHOLE_SENTENCE:
        return False
    return _shared(here, there) >= _MINE and _shared(there, here) >= _THEIRS


def _shared(words: list[str], others: list[str]) -> float:
    """The share of some words that stand among others, as themselves or as synonyms."""
    return sum(any(synonymous(word, other) for other in others) for word in words) / len(words)


def far_beyond(bound: Amount, other: Amount) -> bool:
    """Whether a number is so far beyond a least that it is hardly of the same things: 70 for "at least two"."""
    if bound.sort not in {"gt", "ge"} or not bound.stated or other.low is None:
        return False
    return bound.stated > 0 and other.low >= _FAR * bound.stated
