"""Amounts as intervals of numbers, how two of them stand to each other, and how one is printed."""

from collections.abc import Iterable
from enum import StrEnum
from math import inf
from typing import NamedTuple

from attrs import frozen

from claimcheck.model import Mention
from claimcheck.values.number_tables import AFTER_HEDGES, HEDGES
from claimcheck.values.units import DIMENSIONS, plural_unit

__all__ = ["SHARES", "Amount", "Relation", "alike_first", "of_one_size", "relate", "telling_digits"]


SHARES = frozenset(["percent", "fraction"])
"""Units in which a share of something is told."""


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
    rate: str = ""
    """What it is taken over, in the singular: "day" in "12 a day"; empty for a plain amount."""
    additional: bool = False
    """Whether it is on top of another: "another 12", "12 more"."""
    partitive: bool = False
    """Whether it is some of a known whole: "12 of the soldiers", "12 of them"."""

    def __attrs_post_init__(self) -> None:
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"an amount's low is not above its high: {self.low} > {self.high}")

    def as_json(self) -> dict[str, object]:
        """The bounds (None where there is none), the unit and what is counted."""
        return {"low": self.low, "high": self.high, "unit": self.unit, "counted": self.counted}

    @property
    def sort(self) -> str:
        """The hedge's sort, as in the table of hedges: "gt", "ge", "le", "lt", "nearly", "about" or empty."""
        key = tuple(self.hedge.split())
        return HEDGES.get(key) or AFTER_HEDGES.get(key, "")

    @property
    def vague(self) -> bool:
        """Whether words alone say how many: "dozens", "several hundred"."""
        return self.stated is None and self.low is not None and (self.high is None or self.high_open)

    @property
    def is_range(self) -> bool:
        """Whether both ends are stated: "six to 75 years"."""
        ends = self.low is not None and self.high is not None and self.low < self.high
        return ends and self.stated is None and not self.sort and not self.vague

    def __str__(self) -> str:
        of = " of the " if self.partitive else " of " if self.unit else " "
        counted = f"{of}{self.counted}" if self.counted else ""
        rate = f" per {self.rate}" if self.rate else ""
        more = " more" if self.additional else ""
        return f"{self._number(counted)}{more}{counted}{rate}"

    def _number(self, counted: str) -> str:
        """The number with its hedge and unit."""
        if self.vague:
            unit = f" {plural_unit(self.unit)}" if self.unit else ""
            joint = (
                " of"
                if (unit or counted) and self.hedge.endswith("s") and not counted.startswith(" of")
                else ""
            )
            return f"{self.hedge}{joint}{unit}"
        if self.stated is not None:
            number = _measure(self.stated, self.unit)
        else:
            before = self.unit if self.unit.isupper() or self.unit == "magnitude" else ""
            low, high = (
                _measure(self.low or 0.0, before),
                _measure(self.high or 0.0, "" if before else self.unit),
            )
            number = f"{low} to {high}"
        key = tuple(self.hedge.split())
        if key in AFTER_HEDGES and key not in HEDGES:
            return f"{number} {'or more' if AFTER_HEDGES[key] == 'ge' else self.hedge.lstrip('- ')}"
        return f"{self.hedge} {number}".lstrip()


def _measure(value: float, unit: str) -> str:
    """A number with its unit: "USD 2.3 billion", "3.4%", "20 kilometres"."""
    if unit == "fraction":
        return f"{100 * value:.3g}%"
    number = _written(value)
    if not unit:
        return number
    if unit == "percent":
        return f"{number}%"
    if unit == "magnitude":
        return f"magnitude {number}"
    if unit.isupper():
        return f"{unit} {number}"
    part = next((words for part, words in _PARTS if abs(value - part) < _CLOSE), "")
    if part and unit in _HALVED:
        return f"{part} {'an' if unit[0] in 'aeiou' or unit == 'hour' else 'a'} {unit}"
    return f"{number} {unit if value == 1 else plural_unit(unit)}"


_CLOSE = 0.001
_PARTS = ((0.25, "a quarter of"), (0.5, "half"), (0.75, "three quarters of"), (1 / 3, "a third of"))
# Whose parts are told in words rather than in decimals.
_HALVED = frozenset(
    [
        "century",
        "decade",
        "year",
        "month",
        "week",
        "day",
        "hour",
        "minute",
        "mile",
        "inch",
        "acre",
        "pint",
        "pound",
        "ounce",
    ]
)


def _written(value: float) -> str:
    """A number as a newspaper prints it: "1,187", "1.2 million"."""
    for scale, name in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(value) >= scale and round(value / scale, 3) * scale == value:
            return f"{value / scale:,.10g} {name}"
    return f"{value:,.10g}" if abs(value) < 1e9 else f"{value:,.0f}"


_APPROXIMATE = frozenset(["about", "nearly"])
# "as many as 300" says that it may have been near 300, not only that it was no more.
_REACHING = frozenset(
    ["up to", "as many as", "as much as", "up to as many as", "possibly as many as", "perhaps as many as"]
)


def _fuzz(amount: Amount, factor: float) -> float:
    """How far outside its interval a number may lie and differ by no more than rounding or loose words."""
    if amount.vague:
        return (amount.low or 0.0) * factor / 2
    if amount.stated is None:
        return amount.precision * factor
    size = abs(amount.stated)
    if amount.sort in _APPROXIMATE:
        return max(min(amount.precision, size * 0.1), size * 0.05) * factor
    if amount.sort:
        return 0.0  # a bound is not rounded
    if amount.unit == "percent":
        return min(amount.precision, _WHOLE_PERCENT) * factor
    return min(amount.precision, size * 0.2) * factor


# A share is printed to the whole percent as a rule, "90%" no less than "91%".
_WHOLE_PERCENT = 0.5


class _Scale(NamedTuple):
    """How numbers of a unit are brought to one that another unit's numbers can be compared with."""

    factor: float
    offset: float

    def bounds(self, amount: Amount) -> tuple[float, float]:
        """The amount's interval, infinite where unbounded."""
        low = -inf if amount.low is None else amount.low * self.factor + self.offset
        high = inf if amount.high is None else amount.high * self.factor + self.offset
        return low, high


def _scales(claim: Amount, evidence: Amount) -> tuple[_Scale, _Scale] | None:
    """The scales on which two amounts can be compared; None when they are of different dimensions."""
    if claim.rate != evidence.rate:
        return None
    if claim.unit == evidence.unit:
        return _Scale(1.0, 0.0), _Scale(1.0, 0.0)
    ours, theirs = DIMENSIONS.get(claim.unit), DIMENSIONS.get(evidence.unit)
    if ours is None or theirs is None or ours.name != theirs.name:
        return None
    return _Scale(ours.factor, ours.offset), _Scale(theirs.factor, theirs.offset)


_DIGITS = 3
"""Digits of a number from which "about" it is hardly meant of another: "about $380,600"."""


def _is_as_good_as(claim: Amount, evidence: Amount) -> bool:
    """Whether the evidence has the claim's own number, only said to be about so much, or both say how far it may reach."""
    if claim.stated is None or claim.stated != evidence.stated or claim.unit != evidence.unit:
        return False
    if claim.hedge in _REACHING and evidence.hedge in _REACHING:
        return True
    return (
        telling_digits(claim.stated) >= _DIGITS and claim.sort in {"", "about"} and evidence.sort == "about"
    )


def telling_digits(number: float) -> int:
    """How many digits of a number tell something: without the noughts at its ends and the point.

    >>> telling_digits(8412), telling_digits(1200), telling_digits(0.05)
    (4, 2, 1)
    """
    return len(f"{abs(number):.10g}".replace(".", "").strip("0"))


def alike_first(own: Amount, mentions: Iterable[Mention[Amount]]) -> list[Mention[Amount]]:
    """The mentions with those that are written with the number's own digits and unit first, then what it may be rounded from."""
    return sorted(mentions, key=lambda each: (each.value.unit, each.value.stated) != (own.unit, own.stated))


_TOO_FAR = 20.0
"""Numbers further apart than this are as a rule of different things, unless a scale word was mistaken."""


def of_one_size(one: float, other: float) -> bool:
    """Whether two numbers are of one order, or differ by a power of a thousand only: millions for billions.

    >>> of_one_size(20, 300), of_one_size(20, 2302), of_one_size(5e6, 5e9), of_one_size(0, 7)
    (True, False, True, True)
    """
    small, large = sorted((abs(one), abs(other)))
    if small == 0.0:
        return True
    times = large / small
    return times <= _TOO_FAR or abs(times - 1000.0) < 1e-6 or abs(times - 1e6) < 1e-3


def relate(claim: Amount, evidence: Amount) -> Relation:
    """How the evidence's interval stands to the claim's; what they count is not looked at.

    | evidence against claim | relation |
    |---|---|
    | other dimension, other rate | INCOMPARABLE |
    | apart by more than rounding and loose words allow | DISJOINT |
    | two ranges, or two bounds of one sort, whose stated numbers lie far apart | OVERLAPPING |
    | every value of the evidence is one of the claim | WITHIN |
    | the same number of three digits or more, "about" it in the evidence; "up to" the same number in both | WITHIN |
    | a number that is the evidence's, rounded to the digits that the claim gives | WITHIN |
    | all else: some fit both, or they are apart by rounding only | OVERLAPPING |
    """
    scales = _scales(claim, evidence)
    if scales is None:
        return Relation.INCOMPARABLE
    (low, high), (other_low, other_high) = scales[0].bounds(claim), scales[1].bounds(evidence)
    fuzz = max(_fuzz(claim, scales[0].factor), _fuzz(evidence, scales[1].factor))
    # What floating point makes of a conversion is no difference.
    nil = 1e-9 * max((abs(x) for x in (low, high, other_low, other_high) if abs(x) != inf), default=0.0)
    if max(low - other_high, other_low - high) > max(fuzz, nil):
        return Relation.DISJOINT
    from_below = other_low > low + nil or (
        other_low >= low - nil and (evidence.low_open or not claim.low_open)
    )
    from_above = other_high < high - nil or (
        other_high <= high + nil and (evidence.high_open or not claim.high_open)
    )
    if _is_as_good_as(claim, evidence):
        return Relation.WITHIN
    if not (from_below and from_above):
        return Relation.WITHIN if _is_rounded(claim, evidence, scales) else Relation.OVERLAPPING
    if claim.hedge in _REACHING and claim.stated and other_low < 0.8 * scales[0].bounds(claim)[1]:
        return Relation.OVERLAPPING
    if _state_otherwise(claim, evidence, scales):
        return Relation.OVERLAPPING
    return Relation.WITHIN


_ROUNDED = 0.015
"""The share by which a number and its rounding may differ and bear it out."""
_ROUNDED_PERCENT = 0.05
"""The same of a share, which is printed to the whole percent as a rule: "7 percent" for 6.8."""
_LARGE = 10_000
"""From here on what is counted is rounded in print without a word: "640,000 viewers" for 641,000."""


def _is_rounded(claim: Amount, evidence: Amount, scales: tuple[_Scale, _Scale]) -> bool:
    """Whether a plain number is the evidence's, rounded to the digits that the claim gives: "68 percent" for 68.2.

    People and things are counted one by one up to ten thousand, so that "200 dead" is not borne out by 201.
    """
    if claim.stated is None or evidence.stated is None or claim.sort or evidence.sort:
        return False
    exact = not claim.unit and abs(claim.stated) < _LARGE
    if exact or (claim.unit == evidence.unit and evidence.precision >= claim.precision):
        return False
    ours = claim.stated * scales[0].factor + scales[0].offset
    theirs = evidence.stated * scales[1].factor + scales[1].offset
    step = claim.precision * scales[0].factor
    share = _ROUNDED_PERCENT if claim.unit == "percent" else _ROUNDED
    return abs(ours - theirs) <= min(step, share * abs(ours))


_FAR = 1.5
"""The factor beyond which "more than 240" and "more than 400" are hardly of one count."""


def _state_otherwise(claim: Amount, evidence: Amount, scales: tuple[_Scale, _Scale]) -> bool:
    """Whether both amounts are ranges with other ends, or lower bounds far apart: the one paper knows of another number.

    A number within "6 to 75" bears it out; "20 to 75" does not bear out that it begins at 6.
    """
    (low, high), (other_low, other_high) = scales[0].bounds(claim), scales[1].bounds(evidence)
    if claim.is_range and evidence.is_range:
        fuzz = max(_fuzz(claim, scales[0].factor), _fuzz(evidence, scales[1].factor))
        return max(abs(low - other_low), abs(high - other_high)) > fuzz + 1e-9 * abs(high)
    return claim.sort == evidence.sort == "gt" and other_low > _FAR * low > 0
