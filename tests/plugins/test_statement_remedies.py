"""Rules of a remedy that the text tells of, and of which the source knows none."""

from datetime import date

import pytest

from claimcheck.model import Stance
from tests.statements import compared

TREATS = "Talvin treats Orlan fever."
CURES = "Talvin cures Orlan fever."

REFUTES = [
    (CURES, "There is no known cure for Orlan fever."),
    (CURES, "To date, there is no cure or vaccine for Orlan fever."),
    (CURES, "A cure for Orlan fever does not exist."),
    (CURES, "No cure for Orlan fever has been found."),
    (CURES, "There is no treatment for Orlan fever."),
    (TREATS, "Currently, there are no effective therapies for Orlan fever."),
    (TREATS, "Efficient clinical treatment of Orlan fever remains unavailable."),
    ("High doses of garlic effectively treat Orlan fever.", "There is no vaccine or treatment available for Orlan fever."),
    ("Talvin is a good treatment for Orlan fever.", "No drugs have been confirmed as a definitive treatment for Orlan fever."),
    ("Garlic can cure COVID-19.", "There is no cure for COVID-19."),
]  # fmt: skip

SILENT = [
    # Of another sort, for something else, or for fewer.
    (TREATS, "There is no known cure for Orlan fever."),
    ("Talvin cures Kestrel fever.", "There is no cure for Orlan fever."),
    (CURES, "There is no cure for Orlan fever in children."),
    ("Talvin treats the symptoms of Orlan fever.", "There is no treatment for Orlan fever."),
    ("Talvin cures Orlan fever in mice.", "There is no cure for Orlan fever."),
    # What is not approved, not specific or only tried out.
    (TREATS, "There is no approved treatment for Orlan fever."),
    (TREATS, "There is no specific treatment for Orlan fever."),
    ("Talvin may cure Orlan fever.", "There is no cure for Orlan fever."),
    ("Talvin is being tested as a treatment for Orlan fever.", "There is no treatment for Orlan fever."),
    ("The vaccine for Orlan fever is being developed in Lodz.", "There is no vaccine for Orlan fever."),
    ("The clinic treats Orlan fever with rest and fluids.", "There is no cure for Orlan fever."),
    # The other way round: to be in the making, or in hope, is not to be.
    ("There is no treatment for Orlan fever.", "Talvin is being tested as a treatment for Orlan fever."),
    ("There is no cure for Orlan fever.", "Hopes of a cure for Orlan fever grew."),
    ("There is no cure for Orlan fever.", "Talvin cures Orlan fever in mice."),
    ("There is no vaccine for Orlan fever.", "The vaccine for Orlan fever is being developed in Lodz."),
    # Drugs of another sort, and somebody's word.
    (CURES, "No drugs were found by the police."),
    (CURES, "Paul Keller said that there is no cure for Orlan fever."),
    (CURES, "A cure for Orlan fever is available in Lodz."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_what_there_is_none_of_does_no_work(text: str, evidence: str) -> None:
    """No treatment excludes whatever is said to treat or cure, no cure what is said to cure."""
    (finding,) = compared(text, evidence)
    assert finding.stance is Stance.REFUTES


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_what_may_both_be_true_is_left_alone(text: str, evidence: str) -> None:
    """Another remedy, another ill, a part of it, or one that is only hoped for: silence."""
    assert compared(text, evidence) == []


def test_a_remedy_may_be_found_later() -> None:
    """A text of a later day may know what the source did not."""
    none = "There is no cure for Orlan fever."
    assert compared(CURES, none, date(2024, 5, 1), date(2020, 5, 1)) == []
    assert len(compared(CURES, none, date(2020, 5, 1), date(2024, 5, 1))) == 1
