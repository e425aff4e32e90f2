"""When a review is of the very claim: the same words in the same order, and not of another time."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from attrs import field, frozen

from claimcheck.model import Claim, Document, Evidence, Finding, Silence, Span
from claimcheck.text import tokens
from claimcheck.values.words import lemma
from claimcheck_claimreviews.ratings import stance_of

__all__ = ["ClaimReviewChecker"]

_KIND = "statement"
# Words that change nothing of what a sentence claims; negations, hedges and prepositions are none of them.
_DROPPED = frozenset(
    [
        "a",
        "an",
        "the",
        "this",
        "that",
        "these",
        "those",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "am",
        "has",
        "have",
        "had",
        "having",
        "do",
        "does",
        "did",
    ]
)
_FEWEST = 3
"""Words that a claim must have before another of the same words is taken for the same."""


@frozen
class ClaimReviewChecker:
    """Turns the rating of a published review into a finding on a statement in the same words, with the reviewer's name.

    `days` is how far apart the days of text and review may be: the same words may be true in another year.
    """

    days: int = field(default=366, kw_only=True)

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """What the rating does to the claim."""
        return (each for each in self._compared(claim, evidence) if isinstance(each, Finding))

    def explain(self, claim: Claim, evidence: Evidence) -> Iterable[str]:
        """Why a review is none of this claim, or says nothing."""
        return (each.reason for each in self._compared(claim, evidence) if isinstance(each, Silence))

    def _compared(self, claim: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
        review = evidence.document.fact_check
        if review is None:
            return
        if claim.kind != _KIND:
            yield Silence("a review rates a whole statement, not a value in it")
            return
        mine, theirs = _sequence(claim.span), _sequence(_span(review.claimed))
        if len(mine) < _FEWEST or mine != theirs or claim.sentence.text.rstrip("\"”'’ ").endswith("?"):
            yield Silence("the review is of other words")
            return
        if not self._is_of_the_time(claim, evidence):
            yield Silence(f"text and review are more than {self.days} days apart")
            return
        stance = stance_of(review)
        if stance is None:
            yield Silence("the rating is neither plainly true nor plainly false")
            return
        rating = f"“{review.rating}”" if review.rating else f"{review.value:g} of {review.best:g}"
        yield Finding(
            claim.span,
            evidence,
            evidence.span,
            stance,
            f"{review.reviewer} has reviewed this claim and rates it {rating}",
            confidence=0.9,
        )

    def _is_of_the_time(self, claim: Claim, evidence: Evidence) -> bool:
        mine, theirs = claim.document.published, evidence.document.published
        return mine is None or theirs is None or abs((mine - theirs).days) <= self.days


@lru_cache(maxsize=1024)
def _span(text: str) -> Span:
    return Document(text).span


@lru_cache(maxsize=4096)
def _sequence(span: Span) -> tuple[str, ...]:
    """The words that matter in their order, each in its base form; figures as they are written."""
    words = (token.lower for token in tokens(span) if token.text[0].isalnum() or token.text[0] in "$€£%")
    return tuple(lemma(word) for word in words if word not in _DROPPED)
