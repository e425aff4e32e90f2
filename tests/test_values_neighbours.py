"""Places that a sentence names only to say where another one lies."""

import pytest

from claimcheck import Document, Label, check
from claimcheck.values.neighbours import named_aside

ASIDE = (
    ("Selt has a castle.", "Brod, near Selt, has a castle."),
    ("Selt has a castle.", "Brod lies twelve miles north of Selt and has a castle."),
    ("The mayor of Selt opened a school.", "The mayor of Brod opened a school outside the town of Selt."),
)
TOLD = (
    ("Selt has a castle.", "Selt, near Brod, has a castle."),
    ("The ferry sank near Selt.", "A ferry sank outside Selt."),
    ("Remains were found in Asia.", "Remains were found in south Asia."),
    ("Brod lies south of Selt.", "It is bounded on the north by Selt."),
    ("North Selt won the match.", "The match was won by North Selt."),
)


@pytest.mark.parametrize("pair", ASIDE, ids=lambda pair: pair[1])
def test_a_place_near_another_is_not_what_the_sentence_tells_of(pair: tuple[str, str]) -> None:
    """It says where the other one lies, so that nothing of it is borne out."""
    assert named_aside(Document(pair[0]).span, Document(pair[1]).span)
    assert not named_aside(Document(pair[1]).span, Document(pair[1]).span)
    verdicts = check(Document(pair[0]), [Document(pair[1])]).verdicts
    assert all(each.label is not Label.SUPPORTED for each in verdicts)


@pytest.mark.parametrize("pair", TOLD, ids=lambda pair: pair[1])
def test_a_place_of_which_both_tell_is_no_neighbour(pair: tuple[str, str]) -> None:
    """Nor is a quarter of the sky within a name, nor what a claim itself places."""
    assert not named_aside(Document(pair[0]).span, Document(pair[1]).span)
