"""Rules of what a definition says of a thing: towns by nation, first days of bands, classes of animals, languages, the sexes."""

import pytest

from tests.statements import refutations

REFUTES = [
    ("Selt is in Germany.", "Selt is a city in southern Denmark."),
    ("Selt is a German city.", "Selt is a city in southern Denmark."),
    ("Ida Roth is not Danish.", "Ida Roth (born 4 May 1970) is a Danish actress."),
    ("Ida Roth is a Norwegian.", "Ida Roth (born 4 May 1970) is a Danish actress."),
    ("Northern Rain is a Norwegian movie.", "Northern Rain is a 1990 Danish film starring Ida Roth and Paul Keller."),
    ("Kestrel was formed in 1985.", "Kestrel is a Danish rock band from Aarhus, formed in 1995."),
    ("Kestrel is from Sweden.", "Kestrel is a rock band from Aarhus, Denmark."),
    ("The Maren is a mammal.", "The Maren is a bird of the family Orlanidae."),
    ("Orlan TV is an English-language network.", "Orlan TV is an American Spanish-language network."),
    ("Elsa Brandt is a man.", "Elsa Brandt is a Danish actress."),
    ("Elsa Brandt is a river.", "Elsa Brandt is a Danish actress and model."),
    ("Selt is in Asia.", "Selt is a town in Kenya."),
    ("Northern Rain is the first and only album by Ida Roth.", "Northern Rain is not an album by Ida Roth."),
    ("Elena Voss is a Spaniard.", "Voss (born 4 May 1950) is a Kenyan runner."),
    ("Elena Voss is a Spanish runner.", "She is a Kenyan runner and coach."),
]  # fmt: skip

SILENT = [
    ("Meridian is anything but a song.", "Meridian is a film by Elsa Brandt."),
    ("Selt is a Danish town.", "Selt is a town in Greenland."),
    ("Selt is a Spanish colonial town.", "Selt is a town in Mexico."),
    ("Selt was a German town.", "Selt is a town in Poland."),
    ("Selt is located in Europe.", "Selt is a city in Turkey."),
    ("Selt is in North America.", "Selt is a town in Mexico."),
    ("Selt is in Central America.", "Selt is a town in Mexico."),
    ("Selt is in South America.", "Selt is a town in France."),
    ("Kestrel is from Denmark.", "Kestrel is a rock band from Aarhus."),
    ("Kestrel is from Copenhagen.", "Kestrel is a rock band based in Aarhus."),
    ("Kestrel is a band formed in 1995.", "Kestrel is a rock band from Aarhus, founded in September 1995."),
    ("Kestrel was founded in 1990.", "Kestrel is the third album by Orlan, a band formed in 1995."),
    ("Kestrel was released in 1990.", "Kestrel is a 1990 film from the director of the 1999 film Rain."),
    ("Kestrel is a film.", "Kestrel is a Danish-language film."),
    ("Kestrel is an English-language film.", "Kestrel is a bilingual film."),
    ("Orlan is the largest city in Denmark.", "Orlan is the second largest city in Scandinavia."),
    ("Orlan is one of the largest cities in Denmark.", "Orlan is the second largest city in Denmark."),
    ("Orlan has the largest port in Denmark.", "Orlan has the second largest airport in Denmark."),
    ("Orlan was the largest city in Denmark.", "Orlan is the second largest city in Denmark."),
    ("Orlan was the largest city in 1900.", "Orlan was the third largest city in 1950."),
    ("Orlan is the largest port city in Denmark.", "Orlan is the second largest city in Denmark."),
    ("Voss is the youngest mayor.", "Voss is the second youngest mayor of Orlan."),
    ("The whale is a mammal.", "The whale is the largest animal."),
    ("The bat is a flying mammal.", "The bat is a club of wood."),
    ("Ida Roth is not American.", "Ida Roth is an American-born Danish singer."),
    ("Ida Roth is not Danish by birth.", "Ida Roth is a Danish singer."),
    ("Elena Voss is a Spanish runner.", "It is a Kenyan runner's handbook."),
    ("Elena Voss is not only a singer.", "Elena Voss is a singer and dancer."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_another_definition_of_one_thing_refutes(text: str, evidence: str) -> None:
    """One thing, two definitions that exclude each other."""
    assert len(refutations(text, evidence)) == 1


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_definitions_that_may_stand_together_refute_nothing(text: str, evidence: str) -> None:
    """A wider place, a former state, another thing: silence, either way round."""
    assert refutations(text, evidence) == []
    assert refutations(evidence, text) == []
