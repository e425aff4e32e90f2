"""Rules of opposed words: which pairs exclude each other, and in which places of two sentences."""

import pytest

from claimcheck.model import Document, Evidence, Finding, Stance
from claimcheck.split.statements import whole
from claimcheck_statements import StatementChecker

REFUTES = [
    ("Southern Sun was composed by the Orlan duo.", "Southern Sun was composed by the Orlan trio."),
    # The same place, in whatever form the words stand.
    ("The institute ranked Brandt the worst tenor of her country.", "In 1999 the institute ranked Brandt as the greatest tenor of her country."),
    ("Harbour Lights is the worst-selling single of the year in Torvia.", "Harbour Lights became the best-selling single of the year in Torvia."),
    ("Harbour Lights is one of the worst-selling singles of the year.", "It had been selling well since May, and ended as one of the best-selling singles of the year."),
    ("Kestrel is a fictional island.", "Kestrel is a real island in the north."),
    ("The vote of the harbour council was unanimous.", "The vote of the harbour council was divided."),
    ("Orlan College is a private college.", "Orlan College is a small public college in the north."),
    ("The mill in Orlan had a slow growth.", "The mill in Orlan had a rapid growth."),
    ("The fair of Orlan is a monthly event.", "The fair of Orlan is a weekly event."),
    # One doer and one thing, wherever they stand.
    ("The people of Sarenia approved the treaty.", "The people of Sarenia voted against the treaty, by 61 to 39 percent."),
    ("The harbour tax was approved by the council in May.", "In May, after two days of debate, the council rejected the harbour tax."),
    ("The council voted against the land agreement.", "The land agreement has already been passed by the council."),
    ("Keller accepted the Orlan Prize.", "Around that time Keller declined both the Orlan Prize and a medal."),
    ("The senate rejected the nomination of Brandt.", "Brandt's nomination was approved by the senate after a long hearing."),
    ("Parliament lifted the ban on logging.", "The ban on logging was imposed by parliament, which met in Brod."),
    ("Lind opposed the bridge project.", "The bridge project, as its plans show, was supported by Lind."),
    ("The bank raised its key rate in March.", "In March, in the face of weak demand, the bank cut its key rate."),
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
    # Another thing, another doer, or one of several.
    ("The council rejected an amendment.", "The council passed an amendment to the building code."),
    ("The council rejected the plan.", "The council passed the revised plan."),
    ("The council rejected the plan of the mayor.", "The council passed the plan of the union."),
    ("The senate rejected the budget of 2011.", "The senate approved the budget of 2012."),
    ("The committee rejected the treaty.", "The treaty was approved by the senate."),
    ("Keller accepted the prize.", "Keller's brother declined the prize."),
    ("The minister denied the charge of theft.", "The minister admitted the charge of negligence."),
    ("The plan was rejected by the council.", "The plan was passed by the council's health committee."),
    ("Lind opposed the bridge project.", "The tunnel beside the bridge project was supported by Lind."),
    ("The party voted against the coalition.", "The party supported the government."),
    ("The bank raised its rate for savers.", "The bank cut its rate for borrowers."),
    ("The owner closed the mine.", "The owner opened the mine museum."),
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
