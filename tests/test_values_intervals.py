"""Rules of `claimcheck.values.intervals`: how two amounts stand to each other."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Document
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate

# claim | evidence | relation
RELATIONS = """
300 homes|300 homes|within
more than 300 homes|312 homes|within
more than 300 homes|at least 500 homes|within
more than 300 homes|300 homes|overlapping
more than 300 homes|290 homes|disjoint
fewer than 100 homes|more than 400 homes|disjoint
fewer than 100 homes|80 homes|within
at least 12 homes|12 homes|within
at least 12 homes|11 homes|disjoint
up to 300 homes|290 homes|within
up to 300 homes|20 homes|overlapping
up to 300 homes|340 homes|disjoint
about 1,200 homes|1,187 homes|within
nearly 1,200 homes|1,187 homes|within
about 1,200 homes|1,400 homes|disjoint
1,300 homes|1,187 homes|disjoint
1,200 homes|1,187 homes|overlapping
300 homes|290 homes|overlapping
300 homes|400 homes|disjoint
12 homes|13 homes|disjoint
20 homes|21 homes|disjoint
1.2 million homes|1,187,432 homes|within
1.2 million homes|1.4 million homes|disjoint
$2.3bn|$2.31bn|within
$2.3bn|$2.5bn|disjoint
3 percent|3.4 percent|overlapping
3 percent|4 percent|disjoint
20 to 30 homes|25 homes|within
20 to 30 homes|40 homes|disjoint
20 to 30 homes|25 homes|within
20 to 30 homes|20 to 30 homes|within
20 to 30 homes|about 25 homes|within
20 to 30 homes|26 to 30 homes|overlapping
$84 million to $150 million|$140 million to $150 million|overlapping
5 to 8 km|5,000 to 8,000 metres|within
more than 300 homes|more than 400 homes|within
more than 300 homes|400 homes|within
more than 300 homes|900 homes|within
more than 240 homes|more than 400 homes|overlapping
at least 240 homes|at least 400 homes|within
fewer than 400 homes|fewer than 240 homes|within
dozens of homes|45 homes|within
dozens of homes|20 homes|overlapping
dozens of homes|2 homes|disjoint
hundreds of homes|tens of thousands of homes|within
45 homes|dozens of homes|overlapping
no homes|12 homes|incomparable
5 miles|8 km|within
5 km|5,000 metres|within
5 miles|20 km|disjoint
a third of homes|33 percent of homes|within
half of homes|20 percent of homes|disjoint
$5 million|5 million euros|incomparable
5 miles|5 kg|incomparable
$12 a day|$12|incomparable
300 homes|300 km|incomparable
$380,600|about $380,600|within
about $380,600|$380,600|within
$380,000|about $380,600|overlapping
1,200 homes|about 1,200 homes|overlapping
more than $380,600|about $380,600|overlapping
"""


def only(text: str) -> Amount:
    """The single amount of a text."""
    (mention,) = find_amounts(Document(text).span)
    return mention.value


@pytest.mark.parametrize(
    "row", [line.split("|") for line in RELATIONS.strip().split("\n")], ids=lambda row: f"{row[0]} / {row[1]}"
)
def test_two_amounts_are_related_by_their_intervals(row: list[str]) -> None:
    """Within supports, disjoint refutes; rounding, loose words and other dimensions are silence."""
    claim, evidence, relation = row
    if claim.startswith("no "):
        assert relate(Amount(0.0, 0.0, unit="percent"), only(evidence)) is Relation(relation)
    else:
        assert relate(only(claim), only(evidence)) is Relation(relation)


@settings(max_examples=50, deadline=None)
@given(st.integers(min_value=1, max_value=900), st.integers(min_value=1, max_value=900))
def test_disjoint_is_mutual(first: int, second: int) -> None:
    """When no number fits both, it does not matter which of the two is the claim."""
    one, other = only(f"{first} km"), only(f"{second} km")
    assert (relate(one, other) is Relation.DISJOINT) == (relate(other, one) is Relation.DISJOINT)
