"""Rules of journeys: the way to a place and the way from it, on one day and on two."""

import pytest

from tests.true_pairs import refuted_either_way

APART = """
The ship left Brod on 10 August.||The ship left for Brod on 10 August.
The Lark left Hawaii on 10 August.||The Lark patrolled the waters off Guam until departing for Hawaii on 10 August.
The Lark sailed from Selt on 3 May.||The Lark set sail for Selt on 3 May.
"""
TOGETHER = """
The ship left Brod on 10 August.||The ship left for Brod on 3 August.
The ship left Brod on 10 August.||The ship left Brod for Lund on 10 August.
The ship left Brod.||The ship left for Brod.
The Lark left Selt on 3 May.||The Kestrel left for Selt on 3 May.
"""


@pytest.mark.parametrize("pair", APART.strip().splitlines())
def test_the_other_way_on_the_same_day_refutes(pair: str) -> None:
    """Whichever of the two is the text."""
    assert refuted_either_way(pair) != []


@pytest.mark.parametrize("pair", TOGETHER.strip().splitlines())
def test_a_way_of_another_ship_or_day_refutes_nothing(pair: str) -> None:
    """Who leaves a place may have come to it, or may come again."""
    assert refuted_either_way(pair) == []
