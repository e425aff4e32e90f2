"""Rows of a table added up, and told: "rows 12, 15 and 31 to 33 of events.csv: 3 + 5 + 12 = 20 killed"."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import PurePath

from attrs import frozen

from claimcheck.model import TallyRow
from claimcheck.values.amounts import Amount

__all__ = ["Sum", "numbers_in_words", "rows_in_words", "sum_of"]

_TERMS = 8
"""So many terms of a sum are told."""
_RUNS = 8
"""So many rows, or runs of them, are told by their numbers."""


@frozen
class Sum:
    """What rows add up to; None where one of them does not say."""

    low: float | None
    best: float | None
    high: float | None

    @property
    def amount(self) -> Amount:
        """The sum as an interval."""
        exact = self.low is not None and self.low == self.high
        return Amount(self.low, self.high, stated=self.low if exact else None)

    def with_perhaps(self, others: Iterable[TallyRow]) -> "Sum":
        """The sum where some of the others may belong to it."""
        more = sum_of(others).high
        return Sum(self.low, self.best, None if self.high is None or more is None else self.high + more)


def sum_of(rows: Iterable[TallyRow]) -> Sum:
    """The sum of rows."""
    rows = tuple(rows)
    return Sum(
        *(
            _added(bound)
            for bound in ([row.low for row in rows], [row.best for row in rows], [row.high for row in rows])
        )
    )


def _added(numbers: Sequence[float | None]) -> float | None:
    return None if None in numbers else sum(number for number in numbers if number is not None)


def rows_in_words(rows: Sequence[TallyRow], *, every: bool = False) -> str:
    """The numbers of rows with the name of their table: "row 7 of events.csv", "rows 3, 5 to 9 and 12 of it"."""
    name = PurePath(rows[0].span.document.source).name
    numbers = sorted({row.number for row in rows})
    if len(numbers) == 1:
        return f"row {numbers[0]} of {name}"
    runs: list[list[int]] = [[numbers[0], numbers[0]]]
    for one, other in pairwise(numbers):
        if other == one + 1:
            runs[-1][1] = other
        else:
            runs.append([other, other])
    if len(runs) > _RUNS and not every:
        return f"{len(numbers):,} rows of {name} (rows {numbers[0]} to {numbers[-1]})"
    told = [
        word
        for first, last in runs
        for word in ([f"{first} to {last}"] if last > first + 1 else map(str, range(first, last + 1)))
    ]
    listed = told[0] if len(told) == 1 else f"{', '.join(told[:-1])} and {told[-1]}"
    return f"rows {listed} of {name}"


def numbers_in_words(rows: Sequence[TallyRow], total: Sum, what: str) -> str:
    """The addition: "3 + 5 + 12 = 20 killed, 18 to 25"."""
    between = _between(total)
    if total.best is None:
        return f"{between or 'an unknown number'} {what}"
    bests = [row.best or 0.0 for row in rows]
    terms = f"{' + '.join(f'{best:,.0f}' for best in bests)} = " if 1 < len(bests) <= _TERMS else ""
    return f"{terms}{total.best:,.0f} {what}{f', {between}' if between else ''}"


def _between(total: Sum) -> str:
    """The bounds of a sum, where they are not its number; open ones left out."""
    if total.low is None and total.high is None:
        return ""
    if total.low is not None and total.low == total.high == total.best:
        return ""
    if total.low is None and total.high == total.best:
        return ""
    if total.low is None:
        return f"at most {total.high:,.0f}"
    if total.high is None:
        return f"at least {total.low:,.0f}"
    return f"{total.low:,.0f} to {total.high:,.0f}"
