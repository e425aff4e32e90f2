"""Compares counts and quantities: the same unit or noun, governed by the same words, of the same event."""

from claimcheck_amounts.checker import AmountChecker

__all__ = ["AmountChecker"]
