"""Rules of ages at a deed: one person has one age at what is done once."""

import pytest

from tests.statements import refutations

REFUTES = [
    # Another age at one deed.
    ("Nina Holm retired at age 60.", "She retired at the age of 48."),
    ("Ida Roth began to play the piano at the age of nine.", "Roth, a daughter of farmers, began to play the piano at the age of five."),
    ("Karl Stone enlisted in the navy aged 24.", "He enlisted in the navy when he was 18 years old and served for ten years."),
    ("Ida Roth retired from tennis at age 40.", "She retired from tennis at the age of 33."),
    ("Dorn died at the age of 71.", "His voice was gone, and he lived with a niece until he died at the age of 57."),
    ("Otto Falk left school at age 16.", "Falk left school at the age of 12 to herd goats."),
]  # fmt: skip

SILENT = [
    # Another age at one deed.
    ("Ida Roth left school at the age of 15.", "Ida Roth left home at the age of 13."),
    ("Ida Roth started playing at the age of nine.", "Her brother Karl started playing at the age of five."),
    ("Karl Stone joined the club at age 19.", "Stone joined the academy at age 12."),
    ("Karl Stone joined the club at the age of 19.", "He joined the club's youth team at the age of 12."),
    ("Dorn died at the age of 71.", "His wife Clara died at the age of 47."),
    ("Dorn died at the age of 71.", "Dorn lived in a home until his father died at the age of 91."),
    ("Ida Roth married at the age of 30.", "Roth first married at the age of 20, and divorced a year later."),
    ("Ida Roth began to learn French at the age of 30.", "Roth began to learn Spanish at the age of 12."),
    ("Ida Roth moved to Selt at age 20.", "At age 8 she moved to Orlan."),
    ("Ida Roth became a professor at the age of 34.", "She became a doctor at the age of 25 and a professor at 34."),
    ("Ida Roth retired at the age of 60.", "Roth retired from the army at the age of 45."),
    ("Karl Stone began his career at the age of 17.", "Stone began his career as a coach at the age of 41."),
    ("Otto Falk left the navy at the age of 40.", "Falk joined the navy aged 18 and left his family at the age of 30."),
    ("Nina Holm began painting when she was 60.", "Holm began writing at the age of 20."),
    ("Otto Falk became a father at age 35.", "Falk became a priest at age 25."),
    ("Otto Falk died at age 80.", "His son Emil died at age 20."),
    ("Nina Holm learned to fly at the age of 50.", "She learned to sail at the age of ten."),
    ("Nina Holm entered politics at the age of 45.", "Holm entered university at the age of 17."),
    ("Otto Falk enlisted at the age of 17.", "At the age of 25, Falk was made a captain."),
    ("Nina Holm moved to Oslo at the age of 8.", "Holm moved back to Oslo at the age of 40."),
    ("Nina Holm married at the age of 22.", "Her sister, Holm said, married at the age of 19."),
    ("Nina Holm was orphaned at the age of 5.", "Holm was adopted at the age of seven."),
    ("Otto Falk started school at age 6.", "Falk started work at age 14."),
    ("Otto Falk quit smoking at the age of 50.", "He quit drinking at the age of 40."),
    ("Otto Falk joined Orlan at the age of 16.", "He joined Selt at the age of 19 and Orlan at 23."),
    ("Nina Holm retired at age 65.", "Nina Holm retired from competition at age 28."),
    ("Otto Falk began to play the violin at the age of 4.", "Emil Falk began to play the violin at the age of six."),
    ("Arne Lund joined Orlan at the age of 20.", "Lund joined Orlan's board at the age of 60."),
    ("Arne Lund started in goal at the age of 18.", "Lund started as captain at the age of 24."),
    ("Maren Voll became queen at the age of 20.", "Voll became regent at the age of 16."),
    ("Maren Voll left Torvia at the age of 11.", "At 30, Voll left Torvia for good."),
    ("Maren Voll left at the age of 30.", "Maren Voll left the party at the age of 55."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_what_excludes_a_claim_refutes_it(text: str, evidence: str) -> None:
    """The words of both stand in the message."""
    (finding,) = refutations(text, evidence)
    assert finding.evidence_span.text in evidence
    assert finding.message


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_what_only_looks_alike_refutes_nothing(text: str, evidence: str) -> None:
    """Of another deed, part, time or bearer: silence."""
    assert refutations(text, evidence) == []
