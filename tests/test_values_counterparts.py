"""Whether a source tells of another thing of the same sort than a claim."""

import pytest

from claimcheck.values.counterparts import clause_around, counterpart
from claimcheck.values.thing_tables import are_two, may_be_one
from tests.marked import marked


def told(claim: str, source: str) -> str:
    """What stands for another thing, of a claim and a source with their values in square brackets."""
    return counterpart(*marked(claim), *marked(source))


OTHERS = [
    ("[Two people died] in a mosque.", "[Two people died] in a market."),
    ("[Two people died] in a mosque.", "A blast at the market left [two people dead]."),
    ("[Nine drowned] when a ferry sank.", "A trawler sank and [nine drowned] when the trawler went down."),
    ("[Six miners were hurt] by a fire.", "[Six miners were hurt] in a landslide."),
    ("[A boy was bitten] by a shark.", "[A boy was bitten] by a dog."),
    ("A school fire killed [four].", "[Four] were killed in a church fire."),
    ("Floods killed [61 people].", "An earthquake killed [61 people]."),
    # The church has a name in the source.
    ("Damage to the mill came to [3 million].", "Damage to the Brod Bible Church came to [3 million]."),
    # What did the harm is told as the source opens, and nothing else anywhere.
    ("[Nobody was hurt] in the stampede.", "A fire broke out in Brod. [Nobody was hurt], officials said."),
]
ALIKE = [
    # Another word for it, a wider one, or none.
    ("[Two people died] in a shop.", "[Two people died] in a store."),
    ("[Two people died] in a mosque.", "[Two people died] in a building."),
    ("[Two people died] in a mosque.", "[Two people died] on Friday."),
    ("[Six were hurt] in an accident.", "[Six were hurt] in an explosion."),
    ("[Ten died] in the attack.", "[Ten died] in the shooting."),
    # The source knows of it elsewhere.
    ("[Two people died] in a mosque.", "[Two people died] near a market. The mosque was empty."),
    # The claim tells of both.
    ("[Two died] in a mosque beside a market.", "[Two died] at a market."),
    # Told of in another part of the sentence, or of another clause.
    ("[Two were held] at a hotel.", "[Two were held] for the robbery of a bank."),
    ("[Two were held] at a hotel.", "[Two were held] by police, who searched a bank."),
    # No thing of its own: whoever is called by it, a verb, and what only stands before another noun.
    ("The fire chief counted [40 cars].", "The flood left [40 cars] in the mud."),
    ("Gunmen opened fire and [two died].", "[Two died] in a stabbing."),
    ("She had [13 home runs].", "At the hotel she had [13 runs]."),
]


@pytest.mark.parametrize(("claim", "source"), OTHERS)
def test_another_thing_in_its_place_is_told(claim: str, source: str) -> None:
    """Of one sort, in the same part of what is told, and the claim's is nowhere in the source."""
    assert told(claim, source)


@pytest.mark.parametrize(("claim", "source"), ALIKE)
def test_what_may_be_the_same_or_has_no_counterpart_is_not(claim: str, source: str) -> None:
    """Silence about all would be easy."""
    assert told(claim, source) == ""


def test_the_clause_of_a_value_ends_where_a_sentence_may_go_on_to_something_else() -> None:
    """A relative clause is another, one with "when" is not."""
    sentence, value = marked("[Two died] when a bus fell off a bridge, which was old.")
    assert clause_around(sentence, value).text == "Two died when a bus fell off a bridge, "


def test_nouns_of_two_sorts_are_no_two_of_one() -> None:
    """A bank and a flood exclude nothing; what no table knows neither."""
    assert not are_two("bank", "flood")
    assert not are_two("bank", "teapot")
    assert not may_be_one("bank", "teapot")
    assert are_two("novel", "album")
