"""Rules of bounds: "more than", "fewer than" and the like held against a source's number; supports, refutes, silent."""

import pytest

from claimcheck.evaluate import Pair, evaluate
from claimcheck.verify import Verifier, prepare

# claim || evidence
SUPPORTED = """
The Paper Moons video was watched more than 200 million times.||The music video has received over 230 million views on YouTube as of May 2019.
The company has over 2,000 employees.||The company employs 2,400 people in eleven countries.
Ilsa Brandt has won more than three Lark Awards.||Brandt has won five Lark Awards from fourteen nominations.
"""
REFUTED = """
Hollow Night grossed less than $40 million worldwide.||Hollow Night grossed $31.2 million in Canada and $12.6 million in other territories for a worldwide total of $43.8 million.
Stone Hearts had a budget of over $20 million.||Stone Hearts was made on a budget of $18 million and grossed $43.8 million worldwide.
Tommy Hale has fewer than 5 million subscribers.||As of August 2019, Hale's YouTube channel has 5.6 million subscribers and 900 million views.
The music video of Paper Moons has less than 200 million views.||The music video has received over 230 million views on YouTube as of May 2019.
The company has fewer than 2,000 employees.||The company employs 2,400 people in eleven countries.
The match was attended by over 40,000 people.||The match drew a crowd of 36,412.
The album sold less than 2 million copies.||The album has sold over 2.3 million copies in the United States.
Ilsa Brandt has won fewer than three Lark Awards.||Brandt has won five Lark Awards from fourteen nominations.
As of 24 March 2020, there were more than 5 deaths from COVID-19 in Norvia.||As of 24 March 2020, 163 cases and 2 deaths have been confirmed in Norvia.
"""
SILENT = """
Stone Hearts grossed less than $20 million.||Stone Hearts grossed $12 million in Canada, and its sequel took $40 million.
The company has fewer than 2,000 employees in Brod.||The company employs 2,400 people.
The petition was signed by 300 people.||In the end 900 people signed the petition.
Paul Marin scored fewer than 5 goals for Corvia.||Marin scored 9 goals for Royal Brelle.
Fewer than 100 people work at the Brod plant of Orrin.||Orrin employs 2,400 people.
More than 500 people have died of coronavirus in Brelland.||As of 2 April, there are 14,120 cases and 410 deaths in Brelland.
"""
NOT_SUPPORTED = """
Stone Hearts had a budget of over $20 million.||Stone Hearts was made on a budget of $18 million and grossed $43.8 million worldwide.
Fewer than 1,000 people have recovered in Brelland.||As of 2 April, there are 14,120 confirmed cases, 1,022 recoveries and 410 deaths in Brelland.
Stone Hearts earned over $35 million in Canada.||Stone Hearts grossed $31.2 million in Canada and $12.6 million in other territories for a worldwide total of $43.8 million.
Hollow Ground is the third album by The Larks.||Hollow Ground is the fourth studio album by the band The Larks.
Brandt was the first woman to win the prize.||Brandt was the second Norvian to win the prize.
"""


@pytest.fixture(scope="module")
def verifier() -> Verifier:
    """All checkers, with no reference of their own."""
    return prepare()


def rows(table: str) -> list[list[str]]:
    """The rows of a table with double bars."""
    return [line.split("||") for line in table.strip().split("\n")]


def _label(verifier: Verifier, row: list[str]) -> str:
    return next(iter(evaluate([Pair("1", row[0], (row[1],))], verifier))).label


@pytest.mark.parametrize("row", rows(SUPPORTED), ids=lambda row: row[0])
def test_a_number_within_the_bound_supports(verifier: Verifier, row: list[str]) -> None:
    """Be it told by another noun or by the deed that is counted."""
    assert _label(verifier, row) == "supported"


@pytest.mark.parametrize("row", rows(REFUTED), ids=lambda row: row[0])
def test_a_number_beyond_the_bound_refutes(verifier: Verifier, row: list[str]) -> None:
    """Of the same measure, or of a part that alone exceeds what is to be the whole."""
    assert _label(verifier, row) == "refuted"


@pytest.mark.parametrize("row", rows(SILENT), ids=lambda row: row[0])
def test_a_part_another_bearer_or_a_later_day_leaves_room(verifier: Verifier, row: list[str]) -> None:
    """What may be of some, of others or have grown since refutes nothing."""
    assert _label(verifier, row) != "refuted"


@pytest.mark.parametrize("row", rows(NOT_SUPPORTED), ids=lambda row: row[0])
def test_a_number_by_other_words_bears_nothing_out(verifier: Verifier, row: list[str]) -> None:
    """The number that fits stands by the words of something else."""
    assert _label(verifier, row) != "supported"
