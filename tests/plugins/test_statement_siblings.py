"""Rules of which child of how many somebody was born as."""

import pytest

from tests.statements import refutations

REFUTES = [
    ("Marta Brandt had three siblings.", "Brandt was the youngest of six children."),
    ("Marta Brandt had three siblings.", "Brandt was the first of six children of August and Mary Ander."),
    ("Marta Brandt had two brothers.", "Born in Selt, Brandt was the second of four sons."),
    ("Marta Brandt was an only child.", "One of nine children, Brandt grew up in Selt."),
    ("Marta Brandt was an only child.", "Brandt was born in Selt, the third of nine children."),
    ("Marta Brandt was an only child.", "Brandt was born in Selt, the second of three daughters."),
    ("Marta Brandt was the first child.", "Brandt, the second child of Carl and Luise Ander, was born in Torvik."),
    ("Marta Brandt was the second kid born to her parents.", "Brandt, the first child of Carl and Luise Ander, was born in Torvik."),
    ("Marta Brandt was the eldest of five children.", "She was born in Selt, the youngest of five children."),
    ("Marta Brandt was the third of five children.", "She was born in Selt as the youngest of five children."),
    ("Marta Brandt is the youngest of her parents' six children.", "Brandt is the youngest of seven children of Carl and Luise Ander."),
]  # fmt: skip

SILENT = [
    # Half-siblings may be among them.
    ("Marta Brandt had seven siblings.", "Brandt was the first of six children of August and Mary Ander."),
    ("Marta Brandt was the second child.", "Brandt, the first child of Carl and Luise Ander, was born in Torvik."),
    ("Marta Brandt had three siblings.", "Brandt was one of three surviving children."),
    ("Marta Brandt had three siblings.", "Brandt had three half-siblings and was the youngest of six children."),
    # The number fits.
    ("Marta Brandt had two brothers.", "Born in Selt, Brandt was the second of three sons."),
    ("Marta Brandt was the fifth of five children.", "She was born in Selt, the youngest of five children."),
    ("Marta Brandt was the third child.", "She was born in Selt, the youngest child."),
    # Sons among all children.
    ("Marta Brandt is the youngest of three sisters.", "Brandt is one of six children."),
    ("Karl Brandt was the eldest son.", "Brandt was the fourth child of Paul Ander."),
    # Somebody else's.
    ("Marta Brandt had four brothers.", "Her father, the eldest of two sons, was born in Selt."),
    ("Marta Brandt was the eldest of five children.", "Her father was the youngest of six children."),
    ("Marta Brandt had two sisters.", "Keller was the youngest of five sisters."),
    # Not all of them.
    ("Marta Brandt has two sisters.", "Brandt is one of four sisters who founded the firm."),
    ("Marta Brandt has two brothers.", "Brandt is one of five brothers in the choir."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_another_place_among_children_refutes(text: str, evidence: str) -> None:
    """Another number of siblings, an only child beside one of several, the eldest beside the youngest."""
    (finding,) = refutations(text, evidence)
    assert "where the text says" in finding.message


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_children_that_may_be_counted_otherwise_refute_nothing(text: str, evidence: str) -> None:
    """Children of one parent or of both, sons among children, somebody else's, some of them only."""
    assert refutations(text, evidence) == []
