"""Rules of what a sentence names as not so, beside what is, and of comparisons told the other way round."""

import pytest

from tests.statements import refutations

TREATY = "Keller signed the harbour treaty."
GEESE = "Geese eat more grass than sheep."

REFUTES = [
    # Not this, but that.
    (TREATY, "Brandt, not Keller, signed the harbour treaty."),
    ("The harbour treaty was signed by Keller.", "The harbour treaty was signed by Brandt, not Keller."),
    (TREATY, "The harbour treaty was signed by Brandt rather than Keller."),
    ("The talks were held on Friday.", "The talks were held on Monday, not on Friday."),
    ("The mill was built in Orlan.", "The mill was built in Selt, not in Orlan."),
    ("The fire was caused by lightning.", "The fire was caused by a candle, not by lightning."),
    ("The ship was sunk by a whale.", "The ship was sunk by a storm instead of a whale."),
    ("The coat is made of wool.", "The coat is made of cotton, not wool."),
    ("The lake is the largest in the world.", "The lake is the largest in Europe, not the world."),
    ("A photo shows Elsa Brandt with the spy Karl Voss.", "The photo shows Elsa Brandt with her brother, not the spy Karl Voss."),
    # The other way round.
    (GEESE, "Sheep eat more grass than geese."),
    ("The Orlan bridge is longer than the Selt bridge.", "The Selt bridge is longer than the Orlan bridge."),
    ("Ships are more expensive than trains.", "Trains are more expensive than ships."),
    # What is listed among the effects.
    ("Cutting down forests does not cause floods.", "The effects of cutting down forests include floods and landslides."),
    # More and less.
    ("The fund increased the pay of nurses.", "The fund cut the pay of nurses."),
]  # fmt: skip

SILENT = [
    # Of somebody else, of another deed or thing, of another day.
    (TREATY, "Brandt, not Keller's brother, signed the harbour treaty."),
    ("Keller's brother signed the harbour treaty.", "Brandt, not Keller, signed the harbour treaty."),
    ("Keller read the harbour treaty.", "Brandt, not Keller, signed the harbour treaty."),
    ("Keller signed the fishing treaty.", "Brandt, not Keller, signed the harbour treaty."),
    (TREATY, "In 1990 Brandt, not Keller, signed the harbour treaty."),
    ("Elsa Brandt played for Orlan.", "Elsa Brandt plays for Selt, not Orlan."),
    ("The mill in Orlan was built in 1920.", "The mill was built in Selt, not in Orlan."),
    ("The senate passed another law.", "The law was passed by the lower house, not the senate."),
    ("The photo was taken by Karl Voss.", "The photo shows Elsa Brandt with her brother, not Karl Voss."),
    # No contrast, or of both.
    (TREATY, "Brandt, not only Keller, signed the harbour treaty."),
    ("The mill was built in Orlan.", "The mill was built in Selt, not far from Orlan."),
    ("Brandt beat Keller in the final.", "Keller, not Brandt, beat Voss in the final."),
    # Somebody's word.
    (TREATY, "Brandt said that he, not Keller, signed the harbour treaty."),
    ("Critics say the harbour is too small.", "Critics say the town, not the harbour, is too small."),
    # Another measure, another of the two, on an occasion, in part.
    (GEESE, "Sheep eat more clover than geese."),
    (GEESE, "Sheep eat more grass than ducks."),
    (GEESE, "In winter sheep eat more grass than geese."),
    (GEESE, "Some think that sheep eat more grass than geese."),
    ("Geese ate more grass than sheep.", "Sheep ate more grass than geese."),
    ("Young geese eat more grass than old sheep.", "Old geese eat more grass than young sheep."),
    ("The Orlan bridge is longer than the Selt bridge.", "The Selt bridge is not longer than the Orlan bridge."),
    ("Planting forests does not cause floods.", "The effects of cutting down forests include floods and landslides."),
    ("The fund increased the pay of nurses.", "The fund reduced the number of nurses."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_what_is_set_against_what_is_so_refutes(text: str, evidence: str) -> None:
    """A text tells what a sentence names as not so, or what it tells the other way round."""
    assert refutations(text, evidence)


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_what_may_both_be_true_is_left_alone(text: str, evidence: str) -> None:
    """Another deed, thing or day, no contrast, or only somebody's word: silence."""
    assert refutations(text, evidence) == []


@pytest.mark.parametrize("text", [text for pair in REFUTES for text in pair])
def test_no_contrast_refutes_its_own_words(text: str) -> None:
    """A sentence is not refuted by itself."""
    assert refutations(text, text) == []
