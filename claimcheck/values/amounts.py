"""Numbers, words, hedges, ranges, units, money and percent, read as intervals."""

from enum import StrEnum
from functools import lru_cache

from attrs import field, frozen

from claimcheck.model import Mention, Span


class Relation(StrEnum):
    """How an amount of the evidence stands to an amount of the claim, units converted."""

    WITHIN = "within"
    """Every value that the evidence allows, the claim allows too: it supports."""
    DISJOINT = "disjoint"
    """No value fits both: it refutes."""
    OVERLAPPING = "overlapping"
    """Some fit both, or they differ by no more than rounding: silence."""
    INCOMPARABLE = "incomparable"
    """Units of different dimensions, or one has none."""


@frozen
class Amount:
    """An interval of numbers: how many or how much, of what.

    `low` and `high` are None where unbounded; `low_open` and `high_open` say that the bound itself
    is not meant ("more than 300" is low=300, low_open=True).
    """

    low: float | None
    high: float | None
    low_open: bool = False
    high_open: bool = False
    hedge: str = ""
    """The words that bound or blur the number, as in "more than"; empty for a plain number."""
    unit: str = ""
    """The canonical unit ("USD", "percent", "kilometre"); empty for a count of things."""
    counted: str = ""
    """The noun phrase counted, as written: "Iranian border guards"; empty when none is plain."""
    head: str = ""
    """The head noun of `counted` in the singular and lower case: "guard"."""
    stated: float | None = None
    """The number as written, before the hedge: 300 in "more than 300"; None for words as "dozens"."""
    precision: float = 0.0
    """Half the step that a round number is written in (50 for "1,200"); 0 for one that is not round."""

    def as_json(self) -> dict[str, object]:
        return {"low": self.low, "high": self.high, "unit": self.unit, "counted": self.counted}


@lru_cache(maxsize=8192)
def find_amounts(span: Span) -> tuple[Mention[Amount], ...]:
    """The amounts that the words of a span say, in reading order, each with the words that say it."""
    raise NotImplementedError


def relate(claim: Amount, evidence: Amount) -> Relation:
    """How the evidence's interval stands to the claim's; what they count is not looked at."""
    raise NotImplementedError
