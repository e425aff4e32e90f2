"""Rules of credits: who made or starred in a work, and who is said not to have."""

import pytest

from tests.statements import refutations

REFUTES = [
    ("Ida Roth was not in Northern Rain.", "Ida Roth made her film debut in Northern Rain (1990)."),
    ("Ida Roth did not star in Northern Rain.", "Northern Rain is a 1990 Danish film starring Ida Roth and Paul Keller."),
    ("Northern Rain does not star Ida Roth.", "Northern Rain is a 1990 Danish film starring Ida Roth and Paul Keller."),
    ("Northern Rain only stars Ida Roth.", "Northern Rain is a 1990 Danish film starring Ida Roth and Paul Keller."),
    ("Elsa Brandt did not direct Northern Rain.", "Northern Rain is a 1990 Danish comedy film directed by Elsa Brandt."),
    ("Elsa Brandt refused to direct Northern Rain.", "Northern Rain is a 1990 Danish comedy film directed by Elsa Brandt."),
    ("Elsa Brandt never wrote Northern Rain.", "Northern Rain is a novel by Elsa Brandt."),
    ("Ida Roth never appeared in Northern Rain.", "Roth starred in the 1990 film Northern Rain."),
    ("Ida Roth starred in Northern Rain.", "Northern Rain does not star Ida Roth."),
]  # fmt: skip

SILENT = [
    ("Ida Roth was not in Northern Rain II.", "Ida Roth starred in Northern Rain."),
    ("Ida Roth did not star in Northern Rain.", "Ida Roth appeared in Northern Rain."),
    ("Ida Roth did not direct Northern Rain alone.", "Northern Rain was directed by Ida Roth and Paul Keller."),
    ("Ida Roth did not originally direct Northern Rain.", "Northern Rain was directed by Ida Roth."),
    ("Ida Roth did not write Northern Rain.", "Northern Rain was directed by Ida Roth."),
    ("Ida Roth was not in Lodz.", "Ida Roth starred in Lodz."),
    ("Ida Roth did not star in Northern Rain's sequel.", "Ida Roth starred in Northern Rain."),
    ("Northern Rain does not star Ida Roth's husband.", "Northern Rain stars Ida Roth."),
    ("Northern Rain only stars Ida Roth in one scene.", "Northern Rain stars Ida Roth and Paul Keller."),
    ("Ida Roth failed to direct Northern Rain well.", "Northern Rain was directed by Ida Roth."),
    ("Anna Roth did not star in Northern Rain.", "Northern Rain is a film starring Ida Roth."),
    ("Ida Roth did not found Orlan Mills.", "Orlan Mills was founded by Paul Keller."),
    ("Ida Roth is not in Lodz Prison.", "Ida Roth appeared in Lodz Prison in 1990."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_a_credit_denied_by_the_one_and_given_by_the_other_refutes(text: str, evidence: str) -> None:
    """The work tells it, or the person."""
    assert len(refutations(text, evidence)) == 1


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_another_credit_refutes_nothing(text: str, evidence: str) -> None:
    """Of another part, work or person, or in part only: silence, either way round."""
    assert refutations(text, evidence) == []
    assert refutations(evidence, text) == []
