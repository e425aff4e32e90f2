"""What ratings mean: only those that call a whole claim true or false; all between says nothing.

The words are those that fact-checkers publish; a rating of other words is not guessed at.
"""

import re

from claimcheck.model import FactCheck, Stance

__all__ = ["stance_of"]

_REFUTING = frozenset(
    line.strip()
    for line in """
    a hoax
    a lie
    baseless
    bogus
    claim is false
    debunked
    fabricated
    fake
    false
    false claim
    four pinocchios
    hoax
    inaccurate
    incorrect
    it is false
    it's false
    lie
    no this is false
    not correct
    not true
    pants on fire
    the claim is false
    this claim is false
    this is false
    totally false
    untrue
    wrong
    """.strip().splitlines()
)
_SUPPORTING = frozenset(
    line.strip()
    for line in """
    accurate
    claim is true
    confirmed
    correct
    it is true
    it's true
    the claim is true
    this claim is true
    this is true
    true
    true claim
    verified
    """.strip().splitlines()
)
_SIGNS = re.compile(r"[^\w\s’']+")
# Stars between the ends of the scale are for what is partly true.
_END = 0.05


def stance_of(review: FactCheck) -> Stance | None:
    """What a rating does to what it rates; None where it is neither plainly true nor plainly false."""
    words = _by_words(review.rating)
    number = _by_number(review)
    if review.rating:
        # Words that nobody knows may take the number back; a number may show that the words are meant otherwise.
        return None if number is not None and number is not words else words
    return number


def _by_words(rating: str) -> Stance | None:
    plain = " ".join(_SIGNS.sub(" ", rating.replace("’", "'")).lower().split())
    if plain in _REFUTING:
        return Stance.REFUTES
    return Stance.SUPPORTS if plain in _SUPPORTING else None


def _by_number(review: FactCheck) -> Stance | None:
    """What the ends of a scale say; None for a scale that is none, and for all between."""
    if review.value is None or review.best is None or review.worst is None or review.best <= review.worst:
        return None
    share = (review.value - review.worst) / (review.best - review.worst)
    if not 0 <= share <= 1:
        return None
    if share <= _END:
        return Stance.REFUTES
    return Stance.SUPPORTS if share >= 1 - _END else None
