"""Compares casualty claims with the sums over the rows of tables of events."""

from claimcheck_events.checker import EventChecker

__all__ = ["EventChecker"]
