"""Rules of what sentences state of their subject: definitions, days and places of what happens once, makers."""

import pytest

from claimcheck.model import Document, Evidence, Finding, Stance
from claimcheck.split.statements import StatementExtractor
from claimcheck.text import sentences
from claimcheck_statements import StatementChecker

REFUTES = [
    # The bracket after a name gives the days of birth and death.
    ("Elena Voss was born on 4 May 1951.", "Elena Marie Voss (born 6 May 1950) is a Kenyan runner.", "date of birth"),
    ("Paul Keller died in 1988.", "Paul Keller (3 June 1911 – 9 July 1987) was a Danish painter.", "date of death"),
    ("On 9 May 1988, Paul Keller died.", "Paul Keller (1911–1987) was a Danish painter.", "date of death"),
    ("Elena Voss was born in the sixties.", "Elena Voss (born 6 May 1950) is a runner.", "date of birth"),
    ("Paul Keller died after 1990.", "Paul Keller (1911–1987) was a Danish painter.", "date of death"),
    ("Paul Keller was 79 when he died.", "Paul Keller (3 June 1911 – 9 July 1987) was a painter.", "the age was 76"),
    # A nickname between the names.
    ("Paul Keller died in 1999.", 'Paul "The Fox" Keller (1911–1987) was a Danish colonel.', "date of death"),
    # Other words for death, and for how it came.
    ("Paul Keller passed away in 1988.", "Paul Keller (3 June 1911 – 9 July 1987) was a Danish painter.", "date of death"),
    ("Paul Keller was murdered in 1911.", "Paul Keller (3 June 1911 – 9 July 1987) was a Danish painter.", "date of death"),
    # The days of a life tell of a person, whatever he is.
    ("Paul Keller died in 1988.", "Paul Keller (3 June 1911 – 9 July 1987) was a Danish knacker.", "date of death"),
    # The age that the source itself tells.
    ("Paul Keller was 79 when he died.", "Paul Keller died of a stroke in 1987 at the age of 76.", "age at death"),
    ("Paul Keller died at the age of 79.", "Paul Keller died in Orlan when he was 76.", "age at death"),
    ("Paul Keller passed away aged 79.", "Paul Keller died aged 76.", "age at death"),
    # The family name alone, on either side.
    ("Keller passed away in 1988.", "Paul Keller (3 June 1911 – 9 July 1987) was a Danish painter.", "date of death"),
    ("Keller was a Kenyan chemist.", "Paul Keller (1911–1987) was a Danish biochemist.", "nationality"),
    ("Paul Keller was 79 when he died.", "Keller died of a stroke in 1987 at the age of 76.", "age at death"),
    # Where somebody comes from.
    ("Elena Voss was originally from Lisbon.", "Elena Voss was born in Vienna, Austria.", "place of birth"),
    ("Elena Voss is from Lisbon.", "Elena Voss was born and raised in Vienna.", "place of origin"),
    ("Elena Voss was born in Ohio.", "Elena Voss was born in a log cabin in Orlan Creek, Tennessee.", "Tennessee"),
    # The place that a noun names, and one that a comma sets apart from the circumstances.
    ("Elena Voss's birthplace is Lisbon.", "Elena Voss was born in Vienna, Austria.", "place of birth"),
    ("The birthplace of Elena Voss is Lisbon.", "Elena Voss was born in Vienna, Austria.", "place of birth"),
    ("Elena Voss's hometown is Lisbon.", "Elena Voss was born and raised in Vienna.", "place of origin"),
    ("Elena Voss died in Lisbon.", "She died of a long illness and two strokes on 9 May 1998, in Vienna, aged 51.", "place of death"),
    ("Elena Voss was from Lisbon originally.", "Elena Voss was born in Vienna, Austria.", "place of birth"),
    # Two towns of one country, one of which is known by its country only.
    ("Paul Keller was born in Birmingham, United Kingdom.", "Keller was born on 5 May 1920 in Hackney, London.", "place of birth"),
    # The capital of a country.
    ("The capital of Kenya is Mombasa.", "Nairobi is the capital and largest city of Kenya.", "the capital"),
    ("Mombasa is the capital of Kenya.", "Kenya's capital is Nairobi.", "the capital"),
    # The year of a work.
    ("Meridian was released before 1950.", "Meridian is a 1952 Swedish comedy film.", "date of release"),
    ("Meridian came out in 1949.", "Meridian is a 1952 Swedish comedy film.", "date of release"),
    ("Meridian was made before 1950.", "Meridian is a 1952 Swedish comedy film.", "date of release"),
    ("Meridian was published in 1949.", "Meridian is a 1952 novel by Elsa Brandt.", "date of publication"),
    # What the text denies, and what the source denies.
    ("Meridian was not written by Elsa Brandt.", "Meridian is a 2004 film written by Elsa Brandt.", "which the text denies"),
    ("Meridian was not directed by Mr. Brandt.", "Meridian is a 2004 film directed by Olaf Brandt.", "directed by 'Olaf Brandt', which the text denies"),
    ("Elena Voss was not born in Austria.", "Elena Voss was born in Vienna, Austria.", "which the text denies"),
    ("Paul Keller was not born in 1911.", "Paul Keller (3 June 1911 – 9 July 1987) was a painter.", "which the text denies"),
    ("Meridian was written by Elsa Brandt.", "Meridian was not written by Elsa Brandt.", "source denies that it was written by"),
    ("Elena Voss was born in Vienna.", "Elena Voss was not born in Austria.", "source denies that the place of birth is"),
    # Who made it.
    ("Meridian was written by Jonas Lindqvist.", "Meridian is a 2004 Swedish film written and directed by Elsa Brandt, starring Paul Keller.", "Elsa Brandt"),
    ("Meridian was directed by Ida Roth and written by Elsa Brandt.", "Meridian was directed by Elsa Brandt and written by Ida Roth.", "Elsa Brandt"),
    ("Keller Press was a publisher with its head office in Vienna.", "Keller Press was a publisher with its head office in Lisbon.", "seat"),
    ("Karl Brandt was born in Spain.", "Karl Brandt (born 4 May 1974, Vienna, Austria) is an actor.", "place of birth"),
    ("Meridian was written by Jonas Lindqvist.", "Meridian is a sonnet by the Danish author Elsa Brandt.", "Elsa Brandt"),
    ("Ghana is a country in Asia.", "Ghana is a country in the African continent.", "place"),
    ("Jonas Lindqvist directed Meridian.", "Meridian is a 2004 film directed by Elsa Brandt.", "Elsa Brandt"),
    ("Jonas Lindqvist is the director of Meridian.", "Meridian is a 2004 film directed by Elsa Brandt.", "Elsa Brandt"),
    ("Harbour Lights is a song by Jonas Lindqvist.", "Harbour Lights is a song by American singer Dana Whitlock.", "Dana Whitlock"),
    # What a pronoun of the next sentence means.
    ("Meridian was composed by Jonas Lindqvist.", "Meridian is an opera in two acts. It was composed by Elsa Brandt.", "Elsa Brandt"),
    # What a thing is.
    ("Meridian is a 2004 Swedish drama book.", "Meridian is a 2004 Swedish drama film.", "kind of thing"),
    ("Meridian is a truck.", "Meridian is a 2004 film by Elsa Brandt.", "kind of thing"),
    ("Meridian is not a website.", "Meridian is a Danish video-sharing website based in Aarhus.", "that it is not"),
    ("Meridian is something other than a film.", "Meridian is a Swedish drama film.", "that it is not"),
    ("Elena Voss is an Ethiopian runner.", "Elena Voss (born 1950) is a Kenyan runner.", "Kenyan"),
    ("Meridian is exclusively a Danish film.", "Meridian is a 2004 Swedish film by Elsa Brandt.", "Swedish"),
    # What somebody is called by birth.
    ("Kestrel's real name is Paul Keller.", "Dana Whitlock (born 4 May 1990), known professionally as Kestrel, is a Danish singer.", "Dana Whitlock"),
    ("Dana Whitlock's birth name was Ann Keller.", "Dana Whitlock (born Maria Brandt; 4 May 1990) is a Danish singer.", "Maria Brandt"),
    ("Elena Voss is only Danish.", "Elena Voss (born 1950) is a Kenyan runner.", "Kenyan"),
    ("Elena Voss is a football player.", "Elena Voss (born 1950) is a Kenyan poker player.", "poker"),
    # There is such a thing.
    ("There is a British actor named Paul Keller.", "Paul Keller (born 4 May 1950) is an Indian actor.", "Indian"),
    ("There is a song called Meridian.", "Meridian is a truck that is built in Sweden.", "truck"),
    # What somebody was and is no more.
    ("Elena Voss is currently a judge.", "Elena Voss (born 1950) is a former Danish judge.", "former Danish judge"),
    # Where it is.
    ("Orlan University is in Thailand.", "Orlan University is a private university located in Beijing.", "Beijing"),
    ("Orlan is in Denmark.", "Orlan is the seat of a county and the third largest city in Spain.", "Spain"),
    ("Elena Voss was born in Lisbon.", "Elena Voss was born and raised in Vienna, Austria.", "Vienna"),
    ("Orlan Mills was established in 1992.", "Orlan Mills is a company. It was founded on 4 June 1993.", "1993"),
]  # fmt: skip

SILENT = [
    # A looser and a finer day.
    ("Elena Voss was born in May 1950.", "Elena Voss (born 6 May 1950) is a Kenyan runner."),
    # Another bearer of the family name.
    ("Elena Voss was born in 1951.", "Marta Voss (born 6 May 1950) is a Kenyan runner."),
    ("Orlan is a city.", "Dana Orlan is a singer."),
    # Work and person may share a name.
    ("Keller is a 2004 film.", "Keller is a novel by Elsa Brandt."),
    ("Elsa Brandt is a 2004 film.", "Elsa Brandt is a Danish lawyer."),
    ("Harbour Lights is a film by Elsa Brandt.", "Harbour Lights is a song by Elsa Brandt."),
    ("Meridian is a song.", "Meridian is a village in the west of Sweden."),
    # So may a river and a county, a town and a mountain, a place and a family, and what is named after either.
    ("Tarn is a river in Sweden.", "Tarn is a county in Sweden."),
    ("Kestrel is a mountain in Norway.", "Kestrel is a city in Norway."),
    ("Brandt is a footballer.", "Brandt is a village."),
    ("Kestrel is a ship.", "Kestrel is a town in Norway."),
    ("Elsa Brandt is a company.", "Elsa Brandt is a Danish lawyer."),
    # Both at once.
    ("Elena Voss is a Kenyan runner.", "Elena Voss is a Kenyan and Danish runner."),
    ("Elena Voss is an English actress.", "Elena Voss is a British actress."),
    ("Elena Voss is a Russian painter.", "Elena Voss was a Soviet painter."),
    ("Elena Voss is a Danish citizen.", "Elena Voss is a Kenyan runner."),
    ("Elena Voss is a baseball player.", "Elena Voss is a football and baseball player."),
    ("Elena Voss is a singer.", "Elena Voss is an actress and painter."),
    ("Elena Voss is a Danish-born runner.", "Elena Voss is a Kenyan runner."),
    # Another bearer of the stage name, a name that is one of several, a place after "born".
    ("Kestrel's real name is Paul Keller.", "Dana Whitlock (born 4 May 1990), known professionally as Meridian, is a Danish singer."),
    ("Kestrel's real name is Dana Whitlock.", "Dana Ann Whitlock (born 4 May 1990), known professionally as Kestrel, is a Danish singer."),
    ("Kestrel's real name is Paul Keller.", "Kestrel (born 4 May 1990) is a Danish singer."),
    ("Dana Whitlock's real name is Paul Keller.", "Dana Whitlock (born New York City, 1990) is a Danish singer."),
    # A list that is open, or that has the name in another spelling.
    ("Meridian was written by Jonas Lindqvist.", "Meridian is a film written by Elsa Brandt and others."),
    ("Meridian was written by Jonas Lindquist.", "Meridian is a film written by J. Lindqvist."),
    ("Meridian was directed by Jonas Lindqvist.", "Meridian is a film directed by Elsa Brandt and Jonas Lindqvist."),
    ("Meridian was directed by Jonas Lindqvist.", "Meridian is a film directed by Elsa Brandt. Jonas Lindqvist shared the direction."),
    # One of several founders may be named alone.
    ("Orlan Mills was founded by Jonas Lindqvist.", "Orlan Mills was founded by Elsa Brandt."),
    # A denial with something after it denies that.
    ("Harbour Lights is not an album by Dana Whitlock.", "Harbour Lights is the third album by Elsa Brandt."),
    ("Meridian is a film not written by Jonas Lindqvist.", "Meridian is a film written by Elsa Brandt."),
    # Released in one country after another, and from prison again and again.
    ("Meridian was released in May 2004.", "Meridian is a film. It was released in Sweden on 8 July 2004."),
    ("Paul Keller was released in 1987.", "Paul Keller is a thief. He was released in 1999."),
    # A pronoun after somebody else has come up.
    ("Paul Keller was born in Lisbon.", "Paul Keller is a painter. Marta Voss taught him. He was born in Vienna."),
    # Another bearer of the family name is known to one of the texts, or another generation.
    ("Keller passed away in 1988.", "Paul Keller (1911–1987) was a Danish painter. His son Jonas Keller died later."),
    ("Keller passed away in 1988. Anna Keller had taught law.", "Paul Keller (1911–1987) was a Danish painter."),
    ("Keller passed away in 1988.", "Paul Keller II (1911–1987) was a Danish painter."),
    ("Paul Keller was born in 1912.", "Anna Keller (1911–1987) was a Danish painter."),
    ("Keller was founded in 1950.", "Paul Keller (1911–1987) was a Danish painter."),
    # The age at another time.
    ("Paul Keller was 79 when he died.", "Paul Keller died in 1987; he had won the prize at the age of 76."),
    ("Paul Keller died after 12 years in prison.", "Paul Keller died at the age of 76."),
    # Where somebody comes from need not be where he was born, and a place may hold the other.
    ("Elena Voss is from Lisbon.", "Elena Voss was born in Vienna."),
    ("Elena Voss was originally from Austria.", "Elena Voss was born in Vienna, Austria."),
    ("Elena Voss is from Austria.", "Elena Voss was born and raised in Vienna."),
    ("Elena Voss was born in Orlan, Canada.", "Elena Voss was born in Torvik, Ontario."),
    # A work may be shown in one year and come out in the next, or be one of two of its name.
    ("Meridian was released in 1953.", "Meridian is a 1952 Swedish comedy film."),
    ("Meridian was made before 1953.", "Meridian is a 1952 Swedish comedy film."),
    ("Meridian was released in 1961.", "Meridian is a 1952 Swedish novel with two chapters."),
    ("Keller was released in 1961.", "Keller is a 1952 Swedish politician."),
    ("Meridian was made in 1961.", "Meridian is a 1952 comedy film. Another film of the name was made in 1961."),
    # Not alone, not first, not by her but by what is hers.
    ("Meridian was not written by Elsa Brandt alone.", "Meridian is a 2004 film written by Elsa Brandt and Jonas Keller."),
    ("Meridian was not originally written by Elsa Brandt.", "Meridian is a 2004 film written by Elsa Brandt."),
    ("Meridian was not written by Elsa Brandt's husband.", "Meridian is a 2004 film written by Elsa Brandt."),
    ("Meridian was written by Elsa Brandt's husband.", "Meridian is a 2004 film written by Jonas Keller."),
    ("Elena Voss was not born in Vienna.", "Elena Voss was born near Vienna."),
    # Denied of something else.
    ("Meridian was not written by Elsa Brandt.", "Meridian is a 2004 film written by Jonas Lindqvist."),
    ("Ghana is a country in Africa.", "Ghana is a country in the African continent."),
    ("Meridian was directed by Ida Roth.", "Meridian was written by Ida Roth, and directed by Elsa Brandt and Ida Roth."),
    ("Keller Press was a publisher with its head office in Vienna.", "Keller Press was a publisher with its print shop in Lisbon."),
    ("Karl Brandt was born in Austria.", "Karl Brandt (born 4 May 1974, Vienna, Austria) is an actor."),
    ("Karl Brandt was born in Spain.", "Karl Brandt (born 4 May 1974, died 2 June 2001, Vienna) was an actor."),
    ("Meridian was not written by Elsa Brandt.", "Meridian is a 2004 film directed by Elsa Brandt."),
    ("Elena Voss was not born in Vienna.", "Elena Voss was born in Austria."),
    ("Paul Keller was not born in May 1911.", "Paul Keller (1911–1987) was a painter."),
    # There may be another of that name, and one may be of two sorts.
    ("There is a singer named Paul Keller.", "Paul Keller is an Indian actor."),
    ("There is a rule that a British actor named Paul Keller broke.", "Paul Keller is an Indian actor."),
    # Once so, or of something else.
    ("Elena Voss is a judge in Torvia.", "Elena Voss is a former judge."),
    ("Elena Voss is currently a judge.", "Elena Voss is a former mayor and a judge."),
    ("Elena Voss is currently the coach of Orlan.", "Elena Voss is a former coach of Torvik."),
    ("Elena Voss is still a runner.", "Elena Voss is a former Olympic runner."),
    ("Elena Voss is currently a writer.", "Elena Voss is a former judge."),
    ("Elena Voss is currently a former judge.", "Elena Voss is a retired judge."),
    # The day of another deed.
    ("Paul Keller was born in 1845.", "He was born in Lodz, and assassinated in Vienna in 1907."),
    # Supposed.
    ("Paul Keller died in 1988.", "Paul Keller may have died in 1987."),
    # In the city and in its country.
    ("Orlan University is in China.", "Orlan University is a private university located in Beijing."),
    ("Paul Keller was 76 when he died.", "Paul Keller (3 June 1911 – 9 July 1987) was a painter."),
    ("Paul Keller was 75 when he died.", "Paul Keller (1911–1987) was a painter."),
]  # fmt: skip


def check(text: str, evidence: str) -> list[Finding]:
    """What the checker says of a sentence and a passage of another document."""
    (claim,) = StatementExtractor().extract(Document(text, source="claim").span)
    return list(StatementChecker().check(claim, Evidence(Document(evidence, source="evidence").span)))


@pytest.mark.parametrize(("text", "evidence", "shown"), REFUTES)
def test_another_value_of_a_relation_with_one_refutes(text: str, evidence: str, shown: str) -> None:
    """The same subject and relation with a value that excludes the claim's: it refutes and shows both."""
    (finding,) = check(text, evidence)
    assert finding.stance is Stance.REFUTES
    assert shown in finding.message


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_what_may_both_be_true_refutes_nothing(text: str, evidence: str) -> None:
    """Another bearer, an open list, a value that may stand beside the other: no refutation."""
    assert [finding for finding in check(text, evidence) if finding.stance is Stance.REFUTES] == []


@pytest.mark.parametrize("text", [evidence for _, evidence, _ in REFUTES])
def test_facts_never_refute_the_sentence_that_states_them(text: str) -> None:
    """A sentence of a reference is not refuted by the reference."""
    document = Document(text, source="claim")
    for sentence in sentences(document):
        for claim in StatementExtractor().extract(sentence):
            found = StatementChecker().check(claim, Evidence(Document(text, source="evidence").span))
            assert [one for one in found if one.stance is Stance.REFUTES] == []
