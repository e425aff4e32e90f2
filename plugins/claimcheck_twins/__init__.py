"""Compares sentences that are alike but for one figure or day.

Where two papers say the same in nearly the same words, what differs needs no reading: "scored 14 points off the
bench" against "scored 10 points off the bench".  One value may differ, and all around it has to agree.
"""

from claimcheck_twins.checker import TwinChecker

__all__ = ["TwinChecker"]
