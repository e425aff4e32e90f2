"""Rules of "none": what a text says there is nothing of, and the source has some of."""

import pytest

from tests.statements import refutations

REFUTES = [
    ("Elsa Brandt has zero children.", "Elsa Brandt has three children."),
    ("Elsa Brandt won no awards at all.", "Elsa Brandt won three awards."),
    ("Elsa Brandt has won no awards.", "Elsa Brandt has won several awards, including two for Meridian."),
    ("Orlan has no airport.", "Orlan has an airport."),
    ("Orlan lacks an airport.", "Orlan has an international airport."),
    ("Orlan University's alumni include zero presidents.", "Orlan University has graduated many notable alumni, including five presidents."),
    ("Orlan operates zero branches.", "Orlan operates 20 branches in Torvia."),
    ("Elsa Brandt directed no films.", "Elsa Brandt directed three films and wrote a play."),
    ("Elsa Brandt wrote zero songs.", "Elsa Brandt wrote many songs."),
    ("Elsa Brandt is childless.", "Elsa Brandt has two daughters."),
    ("Elsa Brandt is childless.", "In 1986, Brandt married Paul Keller, with whom she had three children."),
    ("Elsa Brandt has no siblings.", "Elsa Brandt has a younger brother."),
    ("Elsa Brandt has no children.", "Brandt and her husband have two daughters."),
    ("Elsa Brandt has no children.", "Brandt lives in Lodz with her daughter."),
    ("Elsa Brandt is childless.", "Elsa Brandt is the mother of two."),
    ("Elsa Brandt had no children.", "Elsa Brandt left her fortune to her son."),
    ("Elsa Brandt has never received any awards.", "Elsa Brandt has won five Orlan Awards."),
    ("Elsa Brandt has not received a single award.", "Elsa Brandt has won five Orlan Awards."),
]  # fmt: skip

SILENT = [
    ("Orlan has no airport.", "Orlan had an airport until 1990."),
    ("Orlan has no airport of its own.", "Orlan has an airport."),
    ("Orlan has no international airport.", "Orlan has an airport."),
    ("Elsa Brandt won no awards in 2004.", "Elsa Brandt won three awards in 2006."),
    ("Elsa Brandt won no awards for Meridian.", "Elsa Brandt won three awards."),
    ("Elsa Brandt had no children with Keller.", "Elsa Brandt had three children."),
    ("Elsa Brandt has no brothers.", "Elsa Brandt has two sisters."),
    ("Elsa Brandt had no other children.", "Elsa Brandt had a son."),
    ("Elsa Brandt had no more than two children.", "Elsa Brandt had two children."),
    ("Elsa Brandt had no doubt about the film.", "Elsa Brandt had a doubt."),
    ("Keller's sister has no children.", "Keller has three children."),
    ("The north wing has no windows.", "The south wing has ten windows."),
    ("The club scored no goals.", "The club scored three goals in the second half."),
    ("The club scored no goals against Selt.", "The club scored three goals against Maren."),
    ("The house has no bath.", "The house has a garden."),
    ("No awards were won by Brandt.", "Brandt's brother won two awards."),
    ("He made no mistakes.", "He made a film about mistakes."),
    ("The council has no women.", "The council has a chairwoman."),
    ("Zero people were hurt.", "Two people were hurt in Lodz."),
    ("Elsa Brandt has no children.", "Brandt and her sister have two daughters."),
    ("Elsa Brandt has no children.", "Brandt and her husband have two dogs."),
    ("Elsa Brandt has no children.", "Brandt and her husband know two children."),
    ("Elsa Brandt has no children.", "Elsa Brandt met Ida Roth and her daughter."),
    ("Elsa Brandt has no children.", "Elsa Brandt is the mother of the movement."),
    ("Elsa Brandt has no children.", "Elsa Brandt plays the mother of two."),
    ("Elsa Brandt is childless.", "Elsa Brandt taught three children."),
    ("Elsa Brandt is childless.", "Elsa Brandt was the daughter of a baker."),
    ("Elsa Brandt had no siblings.", "Elsa Brandt was raised by her brother-in-law."),
    ("Elsa Brandt has no children.", "Keller lives with his daughter."),
    ("Elsa Brandt died childless.", "Elsa Brandt's sister has two sons."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_some_of_what_there_is_none_of_refutes(text: str, evidence: str) -> None:
    """The source counts or names some of what the text denies."""
    assert len(refutations(text, evidence)) == 1


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_some_of_something_else_refutes_nothing(text: str, evidence: str) -> None:
    """Of another thing, at another time, for somebody else: silence, either way round."""
    assert refutations(text, evidence) == []
    assert refutations(evidence, text) == []


@pytest.mark.parametrize("text", [text for pair in REFUTES for text in pair])
def test_no_sentence_refutes_itself(text: str) -> None:
    """A sentence is not refuted by its own words."""
    assert refutations(text, text) == []
