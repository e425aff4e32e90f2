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
    (SOLD, "Brandt did not sell the harbour to a Kestrel company in May."),
    (SOLD, "Brandt did not only sell the harbour to a Kestrel company."),
    ("Brandt sold the old harbour to a Kestrel company.", "Brandt did not sell the new harbour to a Kestrel company."),
    ("The strike at the Orlan mill ended after a week.", "The strike at the Orlan mill did not end well."),
    ("The Orlan library was closed by the flood.", "The Orlan library was not closed by the strike."),
    ("The Orlan library was closed on Monday.", "The Orlan library was not closed until noon."),
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
