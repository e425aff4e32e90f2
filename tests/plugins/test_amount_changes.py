"""Rules of changes to a number: "rose 18 percent to $412 million" beside "$412 million, up 16 percent"; three columns."""

import pytest

from claimcheck.model import Document, Evidence, Stance
from claimcheck.split.amounts import AmountExtractor
from claimcheck_amounts import AmountChecker

SUPPORTS = """
Orrin said that net profit rose 16 percent to $412 million.||Net profit was $412 million, up 16 percent.
Sales climbed 6% to $3.1 billion.||Sales were up 6% at $3.1 billion.
"""
REFUTES = """
Orrin said that net profit rose 18 percent to $412 million.||Net profit was $412 million, up 16 percent.
Sales climbed 8% to $3.1 billion.||Sales were up 6% at $3.1 billion.
Sales fell 8% to $3.1 billion.||Sales of $3.1 billion were down 6% on the year before.
Revenue of $3.1 billion was up 8 percent from a year earlier.||Revenue rose 6 percent to $3.1 billion from $2.9 billion a year earlier.
Deliveries rose by 18 percent to 41,200 cars.||Deliveries came to 41,200 cars, 16 percent more than a year earlier.
"""
SILENT = """
Revenue of $3.1 billion was up 8 percent from a year earlier.||Revenue rose 6 percent from the second quarter to $3.1 billion.
The profit of Orrin rose 18 percent to $412 million.||The revenue of Selt rose 16 percent to $412 million.
The profit rose 18 percent to $412 million.||The profit rose 16 percent to $380 million.
The profit rose 18 percent to $412 million.||The costs rose 16 percent to $412 million.
"""


def _stances(claim: str, source: str) -> list[Stance]:
    sentence = Document(claim, source="claim").span
    passage = Evidence(Document(source, source="evidence").span)
    shares = [each for each in AmountExtractor().extract(sentence) if each.value.unit == "percent"]  # type: ignore[attr-defined]
    return [finding.stance for each in shares for finding in AmountChecker().check(each, passage)]


def rows(table: str) -> list[list[str]]:
    """The rows of a table with double bars."""
    return [line.split("||") for line in table.strip().split("\n")]


@pytest.mark.parametrize("row", rows(SUPPORTS), ids=lambda row: row[0])
def test_the_same_share_of_one_change_supports(row: list[str]) -> None:
    """The number that both reach ties the two together."""
    assert _stances(*row) == [Stance.SUPPORTS]


@pytest.mark.parametrize("row", rows(REFUTES), ids=lambda row: row[0])
def test_another_share_of_one_change_refutes(row: list[str]) -> None:
    """To the same number something rose by one share only."""
    assert _stances(*row) == [Stance.REFUTES]


@pytest.mark.parametrize("row", rows(SILENT), ids=lambda row: row[0] + row[1])
def test_another_time_number_or_thing_is_silent(row: list[str]) -> None:
    """Counted from another quarter, of another firm or sum, the two may both be right."""
    assert Stance.REFUTES not in _stances(*row)
