"""Rules of "only" and "entire": what a text leaves as the one calling, nation, genre or place, and the source has more of."""

import pytest

from tests.statements import refutations

REFUTES = [
    ("Elena Voss is only a runner.", "Elena Voss (born 4 May 1950) is a Kenyan runner, singer and coach."),
    ("Elena Voss is exclusively a singer.", "Elena Voss is a Kenyan actress, singer and model."),
    ("Elena Voss is only a designer.", "Elena Voss is a Kenyan singer."),
    ("Elena Voss is a designer only.", "Elena Voss is a Kenyan singer and lawyer."),
    ("Meridian is exclusively a German film.", "Meridian is a 2004 French-German drama film directed by Paul Keller."),
    ("Meridian is solely a horror film.", "Meridian is a 2004 romantic comedy film directed by Paul Keller."),
    ("Elena Voss is only Danish.", "Elena Voss is a Danish-American actress."),
    ("Harbour Lights was only filmed in Vienna.", "The film was shot in Lisbon."),
    ("Harbour Lights was filmed exclusively in Vienna.", "Harbour Lights was shot in Lisbon and Lodz."),
    ("Paul Keller lives exclusively in Japan.", "In 1959 Keller fled to India, where he lives today."),
    ("Paul Keller lives only in Japan.", "Paul Keller lives in India."),
    ("Part of Meridian was shot in Lisbon.", "The film was only shot in Vienna."),
    ("Paul Keller played his entire career for Orlan.", "Paul Keller played for Orlan, Selt and Maren from 1902 to 1917."),
    ("Paul Keller played his entire career for the Orlan Cubs.", "He played in the Torvian League from 1902 through 1917 for the Orlan Cubs, Selt Braves, and Maren Owls."),
    ("Paul Keller spent his entire career with Orlan.", "Paul Keller played with Orlan and Selt."),
    ("Paul Keller works solely for Orlan Mills.", "Paul Keller works for Maren Bank."),
    ("The bank operates only in Spain.", "The bank operates in Spain, Portugal and Chile."),
    ("Harbour Lights was shot in Lisbon.", "Harbour Lights was shot entirely in Vienna."),
    ("Saturn is one of two planets that on average have less density than water.", "Saturn is the only planet of the Solar System that is less dense than water."),
    ("Orlan is the only town in Torvia with a harbour.", "Orlan is one of three towns in Torvia with a harbour."),
    ("The Selt Line is the only metro line in Orlan.", "The Selt Line is one of the metro lines in Orlan, and is marked in red."),
    ("Harbour Lights was filmed in Vienna only.", "Harbour Lights was filmed in six countries, beginning in Lisbon."),
]  # fmt: skip

SILENT = [
    ("Elena Voss is only a singer.", "Elena Voss is a Danish musician."),
    ("Elena Voss is solely an actress.", "Elena Voss is a Danish performer and actress."),
    ("Elena Voss is only a novelist.", "Elena Voss is a Danish author and novelist."),
    ("Elena Voss is not only a singer.", "Elena Voss is a singer and dancer."),
    ("Elena Voss is the only singer in Orlan.", "Elena Voss is a singer and lawyer."),
    ("Elena Voss was only a child when the war began.", "Elena Voss is a Danish singer."),
    ("Elena Voss is an only child.", "Elena Voss is a singer."),
    ("Elena Voss is only a singer in the film.", "Elena Voss is a Danish lawyer."),
    ("Meridian is solely a comedy.", "Meridian is a 2004 romantic comedy film."),
    ("Meridian is only a French film.", "Meridian is a 2004 film by French director Paul Keller."),
    ("Elena Voss is only the second woman to win the prize.", "Elena Voss is a Danish physicist."),
    ("Elena Voss is only a judge today.", "Elena Voss is a Danish judge and former singer."),
    ("Meridian is only a 2004 film.", "Meridian is a 2004 Danish drama film."),
    ("Elena Voss is only half Danish.", "Elena Voss is a Danish and Kenyan runner."),
    ("Elena Voss is only a doctor's daughter.", "Elena Voss is a Danish chemist."),
    ("Elena Voss was only a lieutenant in 1914.", "Elena Voss was a Danish general and painter."),
    ("Meridian is a purely Danish project.", "Meridian is a Swedish-Danish band."),
    ("Harbour Lights was filmed only in Austria.", "Harbour Lights was filmed in Vienna."),
    ("Paul Keller lives only in Japan.", "Paul Keller lived in India."),
    ("Paul Keller played his entire career for Orlan.", "Paul Keller played for Orlan."),
    ("Paul Keller played his entire career for Orlan.", "Paul Keller played for Torvia at the World Cup."),
    ("Paul Keller played his entire career for Orlan.", "He played in the Torvian League from 1902 through 1917 for Orlan."),
    ("Paul Keller played his entire career for Orlan.", "He moved from Torvia to Selt in 1917 for Maren and Orlan."),
    ("Paul Keller played his entire career for Orlan.", "Paul Keller's brother played for Selt."),
    ("The bird is found only in Madagascar.", "The bird is found in zoos in Paris."),
    ("The fish lives only in Lake Victoria.", "The fish lives in Kenya and Uganda."),
    ("The plane flew only to Paris in 2004.", "The plane flew to Lisbon in 2010."),
    ("The film was shot only in Vienna.", "The sequel was shot in Lisbon."),
    ("The film was shot entirely in Vienna.", "The film was shown in Lisbon."),
    ("Paul Keller works only for Orlan Mills.", "Paul Keller worked for Maren Bank."),
    ("The film was not only shot in Vienna.", "The film was shot in Lisbon."),
    ("Paul Keller only played in Spain in 1999.", "Paul Keller played in France."),
    ("The law applies only in France.", "The law applies in Lyon."),
    ("Voss taught only in Lodz.", "Voss taught in Lodz, where her husband taught in Vienna."),
    ("She has lived only in Spain and France.", "She has lived in France."),
    ("Voss only sings in Danish.", "Voss sings in Lodz."),
    ("He worked exclusively for NATO.", "He worked for the American army."),
    ("Voss lived almost exclusively in Spain.", "Voss lived in Chile."),
    ("Only Keller lived in Japan.", "Keller lived in India."),
    ("Orlan is the only town in Torvia with a harbour.", "Orlan is one of three towns in Torvia with a school."),
    ("The Selt Line is the only night line in Orlan.", "The Selt Line is one of the metro lines in Orlan."),
    ("The Selt Line is the only metro line in Orlan.", "The Selt Line is one of the metro lines in Torvia."),
    ("The Selt Line is the only metro line in Orlan.", "The Tarn Line is one of the metro lines in Orlan."),
    ("Orlan is the only harbour town in Torvia.", "Orlan is one of three towns in Torvia."),
    ("Orlan is the only town with a harbour.", "Orlan was one of three towns with a harbour."),
    ("Ida Roth is the only child of a baker.", "Ida Roth is one of three children in the film."),
    ("Selt is the only town in Torvia with a harbour.", "Orlan is one of three towns in Torvia with a harbour."),
    ("Harbour Lights was filmed only in Vienna in 2004.", "Harbour Lights was filmed in two cities in 2005."),
    ("Harbour Lights was shown only in Vienna.", "Harbour Lights was filmed in six countries."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_more_than_the_one_thing_refutes(text: str, evidence: str) -> None:
    """The source gives another calling, nation, genre or place than the one that is left."""
    assert len(refutations(text, evidence)) == 1


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_what_leaves_room_refutes_nothing(text: str, evidence: str) -> None:
    """A wider word, another time, part or deed, "only" in another sense: silence, either way round."""
    assert refutations(text, evidence) == []
    assert refutations(evidence, text) == []


@pytest.mark.parametrize("text", [text for pair in REFUTES for text in pair])
def test_no_sentence_refutes_itself(text: str) -> None:
    """A sentence is not refuted by its own words."""
    assert refutations(text, text) == []
