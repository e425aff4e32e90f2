"""What two numbers of one noun are taken over: the same, or each and all, here and everywhere, some and all."""

import pytest

from claimcheck.model import Document, Span
from claimcheck.values.amounts import find_amounts
from claimcheck.values.circumstances import other_circumstance
from claimcheck.values.place_scopes import narrower_place
from claimcheck.values.scopes import other_scope


def number(text: str) -> tuple[Span, Span]:
    """A sentence and its last amount."""
    span = Document(text).span
    return span, find_amounts(span)[-1].span


OTHER_SCOPES = [
    (
        "The state paid 500 euros to each farmer.",
        "The state paid farmers 2 million euros in all.",
        "for each",
    ),
    ("The bank cut 300 jobs.", "The bank cut 4,000 jobs across the world.", "everywhere"),
    ("The zoo drew 300 visitors.", "The zoo drew 120 visitors from abroad.", "some of those"),
    ("The zoo has 300 workers.", "The zoo has 40 workers with a contract.", "some of those"),
    (
        "In Maro 60 houses burned down.",
        "In Selt, a town in Maro, 12 houses burned down.",
        "part of the other's place",
    ),
]
OTHER_SCOPES += [
    ("Acme employs 300 workers.", "Acme employs 40 workers in Torvik.", "in one place"),
    ("Varga sold 79 goats.", "Varga's father sold 50 goats.", "of the father of Varga"),
    (
        "The Kestrel is 2,400 metres high.",
        "The north face of the Kestrel is 900 metres high.",
        "of the face of Kestrel",
    ),
    (
        "The bridge over the Maren is 300 metres long.",
        "The arch of the Maren bridge is 120 metres long.",
        "of the arch of the bridge",
    ),
]
BEFORE = "before it changed"
OTHER_SCOPES += [
    ("The rate fell from 5.4 percent.", "The rate fell to 5.1 percent.", BEFORE),
    ("The rate was 5.4 percent before it fell.", "The rate fell to 5.1 percent.", BEFORE),
    ("The rate had been 5.4 percent.", "The rate was 5.1 percent.", BEFORE),
    ("Acme once employed 600 workers.", "Acme employs 400 workers.", BEFORE),
    ("Acme used to employ 600 workers.", "Acme employs 400 workers.", BEFORE),
    ("Acme had 600 workers until the fire.", "Acme has 400 workers.", BEFORE),
    ("Acme, which had employed 600 workers, shrank.", "Acme employs 400 workers.", BEFORE),
    ("The toll stood at 38 before it rose.", "The toll stood at 41.", BEFORE),
]
OTHER_SCOPES += [
    ("Police held 14 at the evening march.", "Police held 23 at the afternoon march.", "the 'evening'"),
    ("Police in the north of Torvia held 14.", "Police in the south of Torvia held 23.", "the 'north'"),
    ("Acme shuts its plant, which cuts 40 jobs.", "Acme shuts its shop, which cuts 9 jobs.", "the 'plant'"),
    ("Of men 40 percent voted by post.", "Of men 12 percent voted at embassies.", "the 'post'"),
    ("The Gazette poll put her at 38 percent.", "A poll by the Herald put her at 43 percent.", "a poll of"),
    ("The Orla valley is 90 km long.", "The Orla is 310 km long.", "of the valley of Orla"),
    ("The municipality of Selt has 31,000 people.", "Selt has 12,000 people.", "of Selt"),
    ("Lake Ovo covered 410 acres before the dam.", "Lake Ovo covers 320 acres.", BEFORE),
    ("The wage will be 9 crowns.", "The wage for those under 18 will be 6 crowns.", "of an age"),
    ("The bank took 9 crowns.", "Banks in all took 60 crowns.", "that they are some"),
    ("The gap fell to 4 percent.", "The gap fell to 6 percent on the national measure.", "national measure"),
    ("A cow gives 31 litres.", "The farm's 61 cows give 1,900 litres.", "the other of several"),
    ("Support for Holm fell to 3 crowns.", "Support for Holm's party fell to 2 crowns.", "party of holm"),
    ("It paid 12 crowns.", "It paid 14 crowns, 2 crowns over budget.", "how far something lies"),
]
OTHER_SCOPES += [
    ("The fire destroyed 40 homes.", "The fire damaged 90 homes.", "different deeds"),
    ("The fire destroyed 40 homes.", "The fire destroyed or damaged 90 homes.", "different deeds"),
    ("Varga bought 40 goats.", "Varga sold 90 goats.", "different deeds"),
    ("Rents rose by $40.", "Rents rose to $90.", "changed to"),
    ("Rents rose $40.", "Rents rose to $90.", "changed to"),
    ("In Maro and Selt 60 houses burned.", "In Maro 12 houses burned.", "part of the other's place"),
]
SAME_SCOPE = [
    ("Varga bought 40 goats.", "Varga purchased 90 goats."),
    ("Varga bought 40 goats.", "Varga bought 90 goats, which he later sold in Maro."),
    ("Nine rescue workers were killed.", "Twelve rescue workers died."),
    ("The fire destroyed 40 homes.", "The fire gutted 90 homes."),
    ("Rents rose by $40.", "Rents rose $90."),
    ("In Maro and Selt 60 houses burned.", "In Maro and Selt 12 houses burned."),
    ("The rate fell from 5.4 percent.", "The rate fell from 5.1 percent."),
    ("The fire killed 12 people before dawn.", "The fire killed 14 people."),
    ("The blast had killed 12 people.", "The blast killed 14 people."),
    ("Nine people had been killed and 81 people driven out.", "Some 18 people had been driven out."),
    ("Acme had 600 workers.", "Acme had 400 workers."),
    ("Acme employs 300 workers in Torvik.", "Acme employs 40 workers in Torvik."),
    ("The Kestrel is 2,400 metres high.", "The height of the Kestrel is 900 metres."),
    ("Varga scored 23 points.", "Varga scored 25 points in Holm's stadium."),
    ("Varga's father sold 79 goats.", "The father of Varga sold 50 goats."),
    ("The bank cut 300 jobs.", "The bank cut 400 jobs."),
    ("The bank cut 300 jobs worldwide.", "The bank cut 400 jobs around the globe."),
    ("The zoo drew 300 visitors from abroad.", "The zoo drew 400 visitors from abroad."),
    ("Turnout was 60 per cent.", "Turnout was 70 percent."),
    ("In Maro 60 houses burned down.", "In Maro 12 houses burned down."),
]


@pytest.mark.parametrize(("mine", "theirs", "words"), OTHER_SCOPES)
def test_another_scope_is_told_in_words(mine: str, theirs: str, words: str) -> None:
    """The reason names the difference, whichever of the two is the claim."""
    assert words in other_scope(*number(mine), *number(theirs))
    assert words in other_scope(*number(theirs), *number(mine))


@pytest.mark.parametrize(("mine", "theirs"), SAME_SCOPE)
def test_one_scope_in_other_words_is_none(mine: str, theirs: str) -> None:
    """Nothing sets the two apart but the numbers."""
    assert other_scope(*number(mine), *number(theirs)) == ""


OTHER_CIRCUMSTANCES = [
    ("The army sent 300 men.", "The army will send 500 men.", "planned"),
    ("The court fined him 500 euros.", "The prosecutor asked the court to fine him 900 euros.", "asked for"),
    ("The army lost 40 tanks.", "The army lost 12 tanks on the first day.", "several"),
    ("Prices rose by 5 percent in March.", "Prices rose by 3 percent in April.", "months"),
    ("The bank lent 2 billion euros.", "The bank has lent 9 billion euros since May.", "since"),
    ("Half of the 60 passengers survived.", "Thirty passengers survived.", "whole"),
    ("The bridge cost 40 million euros.", "The repair of the bridge cost 4 million euros.", "side"),
    ("Prices rose by 5 percent.", "Prices of food rose by 9 percent.", "side"),
]


@pytest.mark.parametrize(("mine", "theirs", "words"), OTHER_CIRCUMSTANCES)
def test_another_circumstance_is_told_in_words(mine: str, theirs: str, words: str) -> None:
    """Plans, ranks, months, beginnings, wholes and sides set two numbers apart."""
    assert words in other_circumstance(*number(mine), *number(theirs))
    assert words in other_circumstance(*number(theirs), *number(mine))


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("The army sent 300 men.", "The army sent 500 men, as the pact asks of it."),
        ("The city of Orvik has 300 schools.", "Orvik has 400 schools."),
        ("A total of 300 men were sent.", "The army sent 500 men."),
        ("Prices rose by 5 percent in March 2019.", "In March prices rose by 6 percent."),
    ],
)
def test_one_circumstance_in_other_words_is_none(mine: str, theirs: str) -> None:
    """Words that only introduce a number or a place set nothing apart."""
    assert other_circumstance(*number(mine), *number(theirs)) == ""


def test_a_wider_place_behind_the_shared_one_is_no_part() -> None:
    """An address goes from the narrow to the wide."""
    first, second = (
        Document(text).span for text in ("Ten died in Selt.", "Ten died in Selt, a town in Maro.")
    )
    assert not narrower_place(first, second)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        # A country by another name, and the seat of a firm.
        ("Orlan has 13 offices in Torvia and Britain.", "Orlan has 13 offices in Torvia and the UK."),
        ("Orlan has 13 offices in Torvia.", "Headquartered in Brod, Orlan has 13 offices in Torvia."),
        ("Orlan has 13 offices in Torvia.", "Orlan, based in Brod, has 13 offices in Torvia."),
    ],
)
def test_names_of_one_country_and_seats_are_no_parts(mine: str, theirs: str) -> None:
    """What is told of the same places is not told of a part of them."""
    assert not narrower_place(Document(mine).span, Document(theirs).span)
    assert not narrower_place(Document(theirs).span, Document(mine).span)
