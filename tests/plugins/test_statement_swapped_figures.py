"""Rules of figures that stand in each other's place."""

import pytest

from tests.statements import refutations

REFUTES = [
    ("Selt State finished the season 1-6 overall and 3-8 in conference.", "Led by Karl Brandt, Selt State finished the season 3–8 overall and 1–6 in conference."),
    ("Orlan won 12 games at home and 5 games away.", "Orlan won 5 games at home and 12 games away."),
    ("The mill was opened in 1834 and closed in 1820.", "The mill was opened in 1820 and closed in 1834."),
]  # fmt: skip

SILENT = [
    # The same order, or other figures.
    ("Orlan won 12 games at home and 5 games away.", "Orlan won 12 games at home and 5 games away."),
    ("Orlan won 12 games at home and 12 games away.", "Orlan won 12 games at home and 12 games away."),
    # Told in another order, each with its own words.
    ("Orlan won 12 games at home and 5 games away.", "Orlan won 5 games away and 12 games at home."),
    # Side by side.
    ("The school is for children between 5 and 12 years.", "The school is for children between 12 and 5 years."),
    # Both orders are told.
    ("Orlan won 12 games at home and 5 games away.", "Orlan won 12 games at home and 5 games away in 1990, and 5 games at home and 12 games away in 1991."),
    # Somebody else.
    ("Orlan won 12 games at home and 5 games away.", "Maren won 5 games at home and 12 games away."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_exchanged_figures_refute(text: str, evidence: str) -> None:
    """Two figures that have changed places between the same words."""
    assert refutations(text, evidence)


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_figures_in_another_order_with_their_words_refute_nothing(text: str, evidence: str) -> None:
    """Lists in another order, figures side by side, another subject."""
    assert refutations(text, evidence) == []
