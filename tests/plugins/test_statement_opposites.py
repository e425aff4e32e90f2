"""Rules of opposed words: which pairs exclude each other, and in which places of two sentences."""

import pytest

from claimcheck.model import Document, Evidence, Finding, Stance
from claimcheck.split.statements import whole
from claimcheck_statements import StatementChecker

REFUTES = [
    # The same place, in whatever form the words stand.
    ("The institute ranked Brandt the worst tenor of her country.", "In 1999 the institute ranked Brandt as the greatest tenor of her country."),
    ("Harbour Lights is the worst-selling single of the year in Torvia.", "Harbour Lights became the best-selling single of the year in Torvia."),
    ("Harbour Lights is one of the worst-selling singles of the year.", "It had been selling well since May, and ended as one of the best-selling singles of the year."),
    ("Kestrel is a fictional island.", "Kestrel is a real island in the north."),
    ("The vote of the harbour council was unanimous.", "The vote of the harbour council was divided."),
    ("Orlan College is a private college.", "Orlan College is a small public college in the north."),
    ("The mill in Orlan had a slow growth.", "The mill in Orlan had a rapid growth."),
    ("The fair of Orlan is a monthly event.", "The fair of Orlan is a weekly event."),
    # There is one at each end.
    ("Orlan has the lowest average rent of any town in the region.", "Founded by monks, Orlan has since 1974 had the highest average rent of any town in the region."),
]  # fmt: skip

SILENT = [
    # Another place.
    ("Kestrel is a fictional island.", "Kestrel is an island of real beauty."),
    ("Orlan has the lowest average rent of any town in the region.", "Orlan has the highest tower of any town in the region."),
    # Another bearer.
    ("Orlan has the lowest average rent of any town in the region.", "Lodz has the highest average rent of any town in the region."),
    # A negation turns the opposite round.
    ("The vote of the harbour council was unanimous.", "The vote of the harbour council was not divided."),
    # Both are said.
    ("The mill had a slow growth.", "The mill had a slow and then a rapid growth."),
    ("Orlan College is a public college.", "Orlan College is a private and public college."),
    # One thing or person at two times.
    ("Brandt is an amateur boxer.", "Brandt is a professional boxer."),
    ("Brandt is the former mayor of Orlan.", "Brandt is the current mayor of Orlan."),
    ("The old bridge of Orlan was painted.", "The new bridge of Orlan was painted."),
]  # fmt: skip


def check(text: str, evidence: str) -> list[Finding]:
    """What the checker says of a sentence and a passage of another document."""
    claim = whole(Document(text, source="claim").span)
    return list(StatementChecker().check(claim, Evidence(Document(evidence, source="evidence").span)))


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_an_opposite_in_the_same_place_refutes(text: str, evidence: str) -> None:
    """Two words that exclude each other stand between the same words, or pick the two ends of one noun."""
    (finding,) = check(text, evidence)
    assert finding.stance is Stance.REFUTES


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_an_opposite_elsewhere_refutes_nothing(text: str, evidence: str) -> None:
    """An opposite of another noun, of another bearer, denied, or true at another time: silence."""
    assert check(text, evidence) == []
