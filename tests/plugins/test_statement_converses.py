"""Rules of relations that hold one way, told by words and by their converses."""

import pytest

from tests.statements import refutations

REFUTES = [
    ("Orrin was taken over by Kestrel.", "Orrin completed its takeover of Kestrel on Monday."),
    ("Orrin was taken over by Kestrel.", "Orrin acquired Kestrel in 1997."),
    ("Norrvik Telecom was sold to Pavane Media.", "Norrvik Telecom has agreed to buy Pavane Media in a cash deal."),
    ("Pavane Media will take over Norrvik Telecom.", "Norrvik Telecom is to take over Pavane Media."),
    ("Anna Hale took over from Tom Brandt as mayor of Selt.", "Tom Brandt succeeded Anna Hale as mayor of Selt."),
    ("Anna Hale was taught by Tom Brandt.", "Anna Hale was the teacher of Tom Brandt."),
    ("Anna Hale taught Tom Brandt to play the violin.", "Anna Hale learned the violin from Tom Brandt."),
    ("Anna Hale is the daughter of Tom Brandt.", "Tom Brandt is the son of Anna Hale."),
    ("Grey Coast is based on the film Harbour.", "The film Harbour is based on the novel Grey Coast."),
    ("Grey Coast was a sequel to Harbour.", "Harbour was the sequel of Grey Coast."),
]  # fmt: skip

SILENT = [
    # The same in other words.
    ("Kestrel was taken over by Orrin.", "Orrin completed its takeover of Kestrel on Monday."),
    ("Kestrel was sold to Orrin.", "Orrin has agreed to buy Kestrel for 40 million."),
    ("Anna Hale was taught by Tom Brandt.", "Anna Hale studied under Tom Brandt in Selt."),
    # What is theirs, another thing or another time.
    ("Orrin bought Kestrel.", "Kestrel bought a mill from Orrin."),
    ("Orrin bought Kestrel.", "Kestrel bought Orrin's shares in the mill."),
    ("Orrin bought Kestrel.", "Kestrel bought the Orrin mill."),
    ("Orrin bought Kestrel in 2004.", "Kestrel bought Orrin in 1997."),
    ("Orrin took over Kestrel.", "Kestrel took over the running of the Orrin mill."),
    ("Anna Hale succeeded Tom Brandt as mayor in 2004.", "Tom Brandt succeeded Anna Hale as mayor in 2008."),
    ("Anna Hale succeeded Tom Brandt as mayor.", "Tom Brandt replaced Anna Hale as chair of the party."),
    ("Orrin hired Kestrel to build the bridge.", "Kestrel hired Orrin to clean its hall."),
    ("Keller is the father of Anna Brandt.", "Anna Brandt is the mother of Keller."),
    ("Karl Brandt was the son of Paul Brandt.", "Paul Brandt was the son of Karl Brandt."),
    ("Tom Brandt is the son of Anna Hale.", "Anna Hale is the daughter of Brandt Keller."),
    # Nothing is told of it, or it is denied.
    ("Orrin bought Kestrel.", "Kestrel did not buy Orrin."),
    ("Orrin bought Kestrel.", "Did Kestrel buy Orrin?"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_a_relation_told_the_other_way_round_refutes(text: str, evidence: str) -> None:
    """Whichever of the two is the text."""
    assert refutations(text, evidence)
    assert refutations(evidence, text)


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_what_may_both_be_true_refutes_nothing(text: str, evidence: str) -> None:
    """The same by its converse, another object, time or office, namesakes, and what is not asserted."""
    assert not refutations(text, evidence)
    assert not refutations(evidence, text)
