"""One slot of a sentence filled with another thing, the rest being alike."""

import pytest

from claimcheck.model import Document
from claimcheck.values.replaced import replaced


def told_apart(claim: str, evidence: str) -> str:
    """What is found of two texts of a sentence each."""
    return replaced(Document(claim).span, Document(evidence).span)


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("The airline ordered 50 jets from Airbus.", "The airline ordered 50 jets from Boeing."),
        ("The film made $50 million in Japan.", "The film made $50 million in Brazil."),
        ("The club paid 3 million euros for Ruiz.", "The club paid 3 million euros for Sand."),
        ("The firm was sold to Keller Group in 2012.", "The firm was sold to Brandt Holdings in 2012."),
        ("The army bombed the port on Monday.", "The army bombed the railway on Monday."),
        ("Police seized 40 kilos of cocaine.", "Police seized 40 kilos of heroin."),
        ("The senator voted against the bill in 2009.", "The senator voted for the bill in 2009."),
        ("The priest baptised 30 children.", "The priest confirmed 30 children."),
        ("The team conceded 5 goals.", "The team scored 5 goals."),
        # In one place between the same words, though "shoot" is a word for what is done with one of the two.
        (
            "Roth heard young men arguing about a knife shortly before the shooting.",
            "Roth heard a group of young men arguing about a gun shortly before the shooting.",
        ),
    ],
)
def test_another_filler_tells_two_things_apart(claim: str, evidence: str) -> None:
    """Another name, another sort of thing, the opposite preposition or another verb in one place."""
    assert told_apart(claim, evidence)
    assert told_apart(evidence, claim)


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        # The same thing by another name, spelling, sort or synonym.
        ("The airline ordered 50 jets from Airbus.", "The airline ordered 50 jets from the planemaker."),
        ("The talks with Denmark ended on Monday.", "The talks with the Danes ended on Monday."),
        ("Police spoke to Sergei Orlov.", "Police spoke to Sergey Orlov."),
        ("The grant came from the WHO.", "The grant came from the World Health Organization."),
        ("Rescuers found 12 soldiers in the mine.", "Rescuers found 12 people in the mine."),
        ("The firm acquired 30 shops in May.", "The firm bought 30 shops in May."),
        # Who says so, in which office, on what day, with what number.
        ("The mayor said 300 homes were lost.", "Officials said 300 homes were lost."),
        ("The bridge closed on Monday.", "The bridge closed on 3 May."),
        ("The quake killed 12 people.", "The quake killed 14 people."),
        # An infinitive, and sentences with little in common.
        ("The cuts are meant to avoid ruin.", "The cuts are meant to avert ruin."),
        (
            "Keller sold the farm to Brandt.",
            "The old farm went to Sand at an auction last week, Keller said.",
        ),
    ],
)
def test_one_thing_in_other_words_is_not_told_apart(claim: str, evidence: str) -> None:
    """Nothing is found where both may be of one thing."""
    assert not told_apart(claim, evidence)
    assert not told_apart(evidence, claim)
