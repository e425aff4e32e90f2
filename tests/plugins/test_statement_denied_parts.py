"""Rules of a part of what the text tells that the source denies."""

from datetime import date

import pytest

from claimcheck.model import Stance
from tests.statements import compared

SOLD = "Brandt sold the harbour to a Kestrel company."
BRIBE = "Elena Voss took a bribe from the Kestrel mill to change the law."

REFUTES = [
    # Who did it, why, or what else happened is told by the text alone.
    (SOLD, "The harbour was never sold to a Kestrel company."),
    ("Brandt sold the harbour to a Kestrel company in May to pay his debts.", "Brandt did not sell the harbour to a Kestrel company."),
    (BRIBE, "Elena Voss never took a bribe from the Kestrel mill."),
    ("The minister resigned and Paul Keller joined the Kestrel bank.", "Paul Keller never joined the Kestrel bank."),
    (SOLD, "Brandt did not in fact sell the harbour to a Kestrel company."),
    (BRIBE, "The police found that Elena Voss never took a bribe from the Kestrel mill."),
    ("The photo shows Brandt at the harbour riot of 1969.", "The photo does not show Brandt."),
    # Of all, in the other voice, behind what goes round, by nobody of some.
    ("Brandt gave all pupils in Orlan free telephones.", "Brandt did not give pupils in Orlan free telephones."),
    ("The Orlan harbour was sold by Brandt in May.", "Brandt never sold the Orlan harbour."),
    ("The queen of Orlan fled to Spain.", "Contrary to posts on social media, the queen of Orlan did not flee to Spain."),
    ("Each of the seven candidates promised to abolish tolls.", "None of the seven candidates promised to abolish tolls."),
    ("Wolves are extinct in the hills of Orlan.", "Experts say wolves are not extinct in the hills of Orlan."),
    ("Elena Voss said that voters are fools.", "Elena Voss never said that voters are fools."),
]  # fmt: skip

SILENT = [
    # What is only a condition, hindered, planned, or told of a relative.
    ("If Brandt signed the harbour treaty, Keller would leave.", "Brandt did not sign the harbour treaty."),
    ("Keller stopped Brandt from signing the harbour treaty.", "Brandt did not sign the harbour treaty."),
    ("Brandt wants to sell the harbour to a Kestrel company.", "Brandt did not sell the harbour to a Kestrel company."),
    ("Elena Voss's brother took a bribe from the Kestrel mill.", "Elena Voss never took a bribe from the Kestrel mill."),
    ("The brother of Elena Voss took a bribe from the Kestrel mill.", "Elena Voss never took a bribe from the Kestrel mill."),
    ("The chairman of the Orlan board signed the treaty.", "The Orlan board did not sign the treaty."),
    # More is denied than is told, or another thing.
    ("Paul Keller pleaded guilty to tax evasion two years ago.", "Paul Keller pleaded not guilty."),
    (SOLD, "Brandt did not sell the harbour to a Kestrel company in May."),
    (SOLD, "Brandt did not only sell the harbour to a Kestrel company."),
    ("Brandt sold the old harbour to a Kestrel company.", "Brandt did not sell the new harbour to a Kestrel company."),
    ("The strike at the Orlan mill ended after a week.", "The strike at the Orlan mill did not end well."),
    ("The Orlan library was closed by the flood.", "The Orlan library was not closed by the strike."),
    ("The Orlan library was closed on Monday.", "The Orlan library was not closed until noon."),
    ("The office of the mayor was searched by the police.", "The mayor was not searched by the police."),
    ("A unit of the bank was sold to Kestrel.", "The bank was not sold to Kestrel."),
    ("The Selt section of the road was washed away by the flood.", "The road was not washed away by the flood."),
    ("Keller, a lawyer from Lodz who defended Voss, was jailed.", "Voss was not jailed."),
    ("Six of the seven candidates promised to abolish tolls.", "None of the seven candidates promised to abolish taxes."),
    ("Elena Voss said that voters are fools.", "Elena Voss did not say why voters are fools."),
    ("Elena Voss said that voters are fools.", "Elena Voss never said in public that voters are fools."),
    ("Ships of the north fleet are faster than those of the south fleet.", "Ships of the south fleet are not faster than those of the north fleet."),
    ("Orlan has a witch museum in its town hall.", "There is no witch museum in the town of Selt."),
    # Somebody's word, and his own above all.
    (SOLD, "Brandt said he did not sell the harbour to a Kestrel company."),
    (BRIBE, "Paul Keller said that Elena Voss never took a bribe from the Kestrel mill."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_a_text_falls_with_a_part_of_it(text: str, evidence: str) -> None:
    """What is denied without exception cannot have happened in a certain way."""
    (finding,) = compared(text, evidence)
    assert finding.stance is Stance.REFUTES


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_what_may_both_be_true_is_left_alone(text: str, evidence: str) -> None:
    """What is not asserted, of somebody else, in another way, or only somebody's word: silence."""
    assert compared(text, evidence) == []


def test_what_was_not_done_may_be_done_since() -> None:
    """A text of a later day may tell what had not happened."""
    told = "Brandt sold the harbour to a Kestrel company in May to pay his debts."
    denied = "Brandt did not sell the harbour to a Kestrel company."
    assert compared(told, denied, date(2024, 5, 1), date(2020, 5, 1)) == []
