"""Statements and their amounts: those that say nothing but the value of one measure, and the stretches of time in any."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator

from attrs import evolve

from claimcheck.model import Claim
from claimcheck.values.amounts import find_amounts
from claimcheck.values.units import DIMENSIONS
from claimcheck_amounts.candidates import Candidate
from claimcheck_amounts.context import Setting, found_in

__all__ = ["lengths_in", "of_one_amount", "says_no_more"]

# What says no more than that there are so many.
_CARRYING = frozenset(
    """
    have has had receive get gain garner reach record report confirm count total number there employ attend watch view stream
    download draw crowd people time more less few over under recover score rate rating hold
    """.split()
)


def of_one_amount(statement: Claim) -> Claim | None:
    """A statement as a claim of its only amount; None where it has none or several."""
    found = find_amounts(statement.span)
    if len(found) != 1:
        return None
    return evolve(statement, kind="amount", value=found[0].value, span=found[0].span)


def lengths_in(statement: Claim) -> Iterator[Claim]:
    """The stretches of time that a statement tells, each as a claim of its amount: no extractor makes claims of them."""
    for mention in find_amounts(statement.span):
        unit = mention.value.unit
        if unit in DIMENSIONS and DIMENSIONS[unit].name in _TIME and not mention.value.rate:
            yield evolve(statement, kind="amount", value=mention.value, span=mention.span)


_TIME = frozenset(["time", "months"])


def says_no_more(mine: Setting, found: Candidate) -> bool:
    """Whether all words of a statement besides its amount are in the source, name its subject, or only say that there are so many."""
    rest = tuple(word for word in mine.all if word not in _CARRYING and word not in mine.names)
    return found_in(rest, found.setting.all) == len(rest)
