"""Counts that only ever grow with time, so that a later, larger one does not make an earlier one false."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.model import Document
from claimcheck.values.amounts import Amount

__all__ = ["grows", "same_day"]

_GROWING = frozenset(
    """case infection vote ballot test dose complaint arrest claim aftershock signature report body request download
    donation application sale visitor subscriber follower member view acre hectare home house comment""".split()
)
"""Things counted, by head noun."""
_SPREADING = frozenset({"acre", "hectare", "square kilometre", "square mile"})


def grows(amount: Amount) -> bool:
    """Whether a count is of what only grows.

    >>> grows(Amount(12, 12, head="vote")), grows(Amount(12, 12, head="bridge")), grows(Amount(12, 12, unit="hectare"))
    (True, False, True)
    """
    return amount.head in _GROWING or amount.unit in _SPREADING


def same_day(one: Document, other: Document) -> bool:
    """Whether two texts are known to be of one day."""
    return one.published is not None and one.published == other.published
