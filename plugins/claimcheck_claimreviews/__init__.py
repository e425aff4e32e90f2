"""The checker of published fact-checks: what a reviewer's rating says of a claim in the same words."""

from claimcheck_claimreviews.checker import ClaimReviewChecker

__all__ = ["ClaimReviewChecker"]
