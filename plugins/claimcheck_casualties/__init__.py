"""Compares counts of people harmed: killed, injured, missing, displaced, held."""

from claimcheck_casualties.checker import CasualtyChecker

__all__ = ["CasualtyChecker"]
