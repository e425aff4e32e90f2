"""Whether what a value is told of happened at a place that its source never names."""

import pytest

from claimcheck.values.elsewhere import other_place
from tests.marked import marked


def place(claim: str, source: str) -> str:
    """The place that the source does not know, of a claim and a source with their values in square brackets."""
    return other_place(*marked(claim), *marked(source))


@pytest.mark.parametrize(
    ("claim", "source", "name"),
    [
        # The source's sentence tells of another place.
        ("A bomb [killed two] at a bank in Brod.", "A bomb [killed two] at a bank in Selt.", "Brod"),
        ("[Two people] died in Lyon on Monday.", "[Two people] died in Leeds on Monday.", "Lyon"),
        ("[Two people] died near Brod.", "[Two people] died near Selt, Ostland. Ostland mourns.", "Brod"),
        # Only its other sentences name places.
        (
            "The fire did damage of [$2 million] in Brod.",
            "Selt mourns. The fire in Selt cost [$2 million].",
            "Brod",
        ),
        ("[Three people] died in Lyon.", "[Three people] died, a Greek minister said.", "Lyon"),
        # Where it was is told by what stands there, and a continent is everywhere.
        (
            "[Three people] died in Lyon.",
            "[Three people] died when an Athens bank burned. Paris mourns.",
            "Lyon",
        ),
        ("[Three people] died in Lyon.", "Europe mourns. [Three people] died, Greece said.", "Lyon"),
    ],
)
def test_a_place_that_a_source_which_names_others_never_names_it_does_not_know(
    claim: str, source: str, name: str
) -> None:
    """What happened at one place does not bear out what happened at another."""
    assert place(claim, source) == name


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        # Named somewhere in the source, by its people, or by what it lies in or holds.
        ("[Two people] died in Brod.", "Brod mourns. [Two people] died in Selt."),
        ("[Three people] died in Greece.", "[Three people] died, the Greek minister said in Lyon."),
        ("[Three people] died in Athens.", "[Three people] died in Greece."),
        ("[Three people] died in Brod, Ostland.", "[Three people] died in Ostland."),
        ("[Three people] died in Brod.", "[Three people] died in Selt, near Brod Square."),
        ("[Three people] died in Brod.", "[Three people] died when a Greek bank burned."),
        ("[Three people] died in Lyon.", "Europe mourns. [Three people] died."),
        # The source names no place.
        ("[Two people] died in Brod.", "[Two people] died."),
        # Not where it happened: of who tells, in another clause, where somebody comes from.
        ("[Two people] died, police in Brod said.", "[Two people] died in Selt."),
        ("[Two people] died after they had eaten in Brod.", "[Two people] died in Selt."),
        ("[Two people] from Brod died.", "[Two people] died in Selt."),
    ],
)
def test_a_place_that_a_source_may_mean_it_knows(claim: str, source: str) -> None:
    """Silence needs a place of the claim's own clause that the source lacks, and another there."""
    assert place(claim, source) == ""
