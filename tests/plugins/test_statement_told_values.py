"""Rules of what a thing has one of: the album of a song, a first network, a cause of death, parents, a setting, a peak, a maker of one nation."""

import pytest

from tests.statements import refutations

REFUTES = [
    ("Harbour Lights aired on CBS.", "The series aired from October 3, 2013 to July 18, 2015 on ABC."),
    ("Harbour Lights aired on CBS.", "The multi-camera series aired from October 3, 2013 to July 18, 2015 and ran 34 episodes over two seasons on ABC."),
    ("Harbour Lights premiered on HBO.", "Harbour Lights is a drama series that first aired on Showtime on 3 May 2010."),
    ("Harbour Lights is an American series that airs on NBC.", "Harbour Lights is an American crime drama series that ran on ABC from 1968 to 1973."),
    ("Kestrel is from the album Northern Rain.", '"Kestrel" is a song by Danish singer Elsa Brandt from her third studio album, Southern Sun (2010).'),
    ("Kestrel is a single from Northern Rain.", '"Kestrel" is a single by DJ Orlan, released as the second single from his third album, Southern Sun.'),
    ("Kestrel is from Northern Rain.", '"Kestrel" is a single by DJ Orlan, released as the second single from his third studio album, Southern Sun.'),
    ("Kestrel is on the 2010 Elsa Brandt album Southern Sun.", '"Kestrel" is a song by Danish singer Ida Roth for her third studio album, Southern Sun (2010).'),
    ("Elsa Brandt died of stomach cancer.", "Elsa Brandt died of a heart attack in 1954 at her home in Lodz."),
    ("Elsa Brandt died of old age.", "Elsa Brandt was killed in a car crash in 1954."),
    ("Elsa Brandt was shot dead.", "Brandt drowned in the Orla in 1954."),
    ("Elsa Brandt passed away from stomach cancer.", "Brandt died of a heart attack shortly after midnight in 1954."),
    ("Paul Keller's father was Karl Brandt.", "Paul Keller is the son of Tim Moss and Ida Roth."),
    ("Paul Keller's mother is Ida Roth.", "Paul Keller was born to actress Elsa Brandt and Tim Moss."),
    ("Paul Keller is the son of Karl Brandt.", "Paul Keller is the son of Tim Moss and Ida Roth."),
    ("Meridian was written by Ida Roth.", "Meridian is a 2016 horror film directed by Paul Keller, starring Elsa Brandt, and written by both."),
    ("Northern Rain is an album by a British band.", "Northern Rain is the third studio album by the Danish rock band Kestrel."),
    ("Meridian was directed by a French director.", "Meridian is a 2004 film directed by Danish filmmaker Elsa Brandt."),
    ("Meridian was written by an American.", "Meridian is a novel by the Danish author Elsa Brandt."),
    ("Meridian is set in Seoul.", "Meridian is a 2004 film set in and around Edinburgh, Scotland."),
    ("Meridian is set in France.", "Meridian is a novel by Elsa Brandt. It is set in Lisbon in 1935."),
    ("Harbour Rain topped the UK Singles Chart.", "Harbour Rain peaked at number three on the UK Singles Chart."),
    ("Kestrel will be released only for Windows.", "Kestrel was released for Windows and Linux."),
    ("Elsa Brandt is a retired tennis player.", "Elsa Brandt is a Danish retired basketball player."),
    ("Elsa Brandt was born in 1950 in France.", "Elsa Brandt (born 4 May 1950 in Lisbon) is a Portuguese actress."),
    ("Elsa Brandt's birthday is 5 May 1950.", "Elsa Brandt (born 4 May 1950) is a Portuguese actress."),
    ("Elsa Brandt is a man.", "Elsa Brandt is a Danish actress."),
    ("Meridian was solely written by Paul Keller.", "Meridian was written by Paul Keller and Ida Roth."),
    ("Meridian was written only by Paul Keller.", "Meridian is a film written by Paul Keller, Ida Roth and Tim Moss."),
    ("Meridian was based on a novel by Paul Keller.", "Meridian is based on the novel by Ida Roth."),
]  # fmt: skip

SILENT = [
    ("Harbour Lights aired on HBO.", "Harbour Lights is a British series first broadcast on BBC One."),
    ("Harbour Lights airs on TBS.", "Harbour Lights aired on NBC from 1990 to 1998."),
    ("Harbour Lights aired on Fox.", "Harbour Lights aired on NBC."),
    ("Harbour Lights aired on Fox and later on NBC from 2013 to 2021.", "Harbour Lights aired on NBC."),
    ("Harbour Lights is on Netflix.", "Harbour Lights ran on AMC from 2008 to 2013."),
    ("Keller aired his views on CBS.", "Keller's show aired on NBC from 1990 to 1998."),
    ("Kestrel is from Denmark.", "Kestrel is a song by Ida Roth from her third album, Southern Sun."),
    ("Kestrel is on the album Greatest Hits.", "Kestrel is a song by Ida Roth from her third album, Southern Sun."),
    ("Kestrel is a song from the album Southern Sun (Deluxe).", "Kestrel is a song by Ida Roth from her third album, Southern Sun."),
    ("Kestrel is a song from the musical Northern Rain.", "Kestrel is a song by Ida Roth from her third album, Southern Sun."),
    ("Kestrel is a cover of a song from the album Rain.", "Kestrel is a song from her third album, Sun."),
    ("Ida Roth is known for the album Rain.", "Ida Roth won the prize for her second album, Sun."),
    ("Elsa Brandt died of pneumonia.", "Elsa Brandt died of lung cancer in 1990."),
    ("Elsa Brandt died of heart failure.", "Elsa Brandt drowned in 1990."),
    ("Elsa Brandt died in a fire.", "Elsa Brandt was killed in a plane crash."),
    ("Elsa Brandt survived a car crash and died in 1990.", "Elsa Brandt died of cancer."),
    ("Elsa Brandt died of cancer.", "Elsa Brandt's husband died of a stroke."),
    ("Elsa Brandt died after a stroke.", "Elsa Brandt had cancer for years."),
    ("Elsa Brandt shot dead a thief.", "Elsa Brandt died of old age."),
    ("Elsa Brandt was shot in 1950.", "Elsa Brandt died of a stroke in 1990."),
    ("Elsa Brandt was shot at in the car.", "Elsa Brandt died of cancer."),
    ("Paul Keller is the son of a baker.", "Paul Keller is the son of Tim Moss and Ida Roth."),
    ("Paul Keller is the son of King Karl.", "Paul Keller is the son of Karl IV and Queen Ida."),
    ("Paul Keller's father was called Slim.", "Paul Keller is the son of Tim Moss and Ida Roth."),
    ("Paul Keller's father is Karl Brandt.", "Paul Keller's stepfather is Tim Moss."),
    ("Paul Keller was the adopted son of Karl Brandt.", "Paul Keller was the son of Tim Moss and Ida Roth."),
    ("Paul Keller is the grandson of Karl Brandt.", "Paul Keller is the son of Tim Moss and Ida Roth."),
    ("Paul Keller is the son of Tim and Ida.", "Paul Keller is the son of Timothy Moss and Ida Roth."),
    ("Paul Keller was born to Jewish parents.", "Paul Keller was born to Tim Moss and Ida Roth."),
    ("Meridian was written by Ida Roth.", "Meridian is a film directed by Paul Keller and Ida Roth, and written by both."),
    ("The film was on CBS in 1990.", "The film ran on NBC from 1991 to 1992."),
    ("Elsa Brandt was executed.", "Elsa Brandt was shot by a firing squad."),
    ("Elsa Brandt died in the plague year.", "Elsa Brandt died of a fall."),
    ("Elsa Brandt was shot in 1950.", "Elsa Brandt died of cancer in 1990."),
    ("Elsa Brandt nearly drowned in 1950.", "Elsa Brandt died of cancer in 1990."),
    ("Meridian is set in London.", "Meridian is a novel set in London and Paris."),
    ("Meridian is set in Paris.", "Meridian is a novel set in London and Paris."),
    ("Meridian is partly set in Paris.", "Meridian is a novel set in London."),
    ("Meridian was set to open in Paris.", "Meridian was set in type in London."),
    ("A record was set in Paris.", "The record was set in London."),
    ("Meridian was written by a Danish author.", "Meridian was written by the American Paul Keller and the Dane Ida Roth."),
    ("Meridian was written by a British author.", "Meridian is a novel by the Scottish author Ida Roth."),
    ("Meridian was directed by a Swede.", "Meridian was directed by the Swedish-born American filmmaker Ida Roth."),
    ("Meridian was written by a Russian author.", "Meridian is a novel by the Soviet author Ida Roth."),
    ("Meridian was translated by a French poet.", "Meridian is a novel by the Danish author Ida Roth."),
    ("The play was directed by a French director in 1990.", "The play was directed by the Dane Ida Roth in 2004."),
    ("Kestrel was founded by a Frenchman.", "Kestrel was founded by the American Ida Roth in Paris."),
    ("Meridian was produced by a French company.", "Meridian was produced by the Danish producer Ida Roth."),
    ("Meridian was written solely by Ida Roth.", "Meridian was written by Ida Roth and directed by Paul Keller."),
    ("Meridian was written solely by Ida Roth.", "Meridian was written by Ida Marie Roth."),
    ("Meridian was based on a play by Ida Roth.", "Meridian is based on a novel by Ida Roth and Paul Keller."),
    ("Meridian is based on the life of Ida Roth.", "Meridian is based on a novel by Paul Keller."),
    ("Meridian is loosely based on stories by Ida Roth.", "Meridian is based on a novel by Paul Keller and others."),
    ("Rain peaked at number three on the UK Singles Chart.", "Rain peaked at number one on the Danish Singles Chart."),
    ("Rain reached number five on the UK Singles Chart.", "Rain peaked at number three on the UK Singles Chart."),
    ("Rain debuted at number nine on the UK Singles Chart.", "Rain topped the UK Singles Chart."),
    ("Rain entered the UK Singles Chart at number nine.", "Rain peaked at number three on the UK Singles Chart."),
    ("Elsa Brandt was born in Spain.", "Elsa Brandt (born 4 May 1950 in Madrid) is a Danish actress."),
    ("Elsa Brandt's birthday is on 4 May.", "Elsa Brandt (born 4 May 1950) is an actress."),
    ("Elsa Brandt's birthday was celebrated on 6 May.", "Elsa Brandt (born 4 May 1950) is an actress."),
    ("Elsa Brandt is a woman.", "Elsa Brandt is a Danish actor."),
    ("Kestrel only appears on Friday.", "Kestrel appears on Friday and Sunday."),
    ("The game is only out on Windows.", "The game is out on Windows and Linux in Japan."),
    ("The law only binds Orlan.", "The law binds Orlan and Keller objected."),
    ("The prize went only to Keller.", "The prize went to Keller and Roth thanked him."),
    ("It was made only in Lodz.", "It was made in Lodz, Warsaw province."),
    ("Elsa Brandt has not received any awards for Meridian.", "Elsa Brandt has won two awards."),
    ("Elsa Brandt never wrote any books for children.", "Elsa Brandt wrote three books."),
    ("Elsa Brandt has never won any major award.", "Elsa Brandt won a minor award."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_another_value_of_what_a_thing_has_one_of_refutes(text: str, evidence: str) -> None:
    """The same thing, the same slot, and two values that exclude each other."""
    assert len(refutations(text, evidence)) == 1


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_values_that_may_stand_together_refute_nothing(text: str, evidence: str) -> None:
    """Another country, chart, time or recording, an open list, two words for one thing: silence, either way round."""
    assert refutations(text, evidence) == []
    assert refutations(evidence, text) == []


@pytest.mark.parametrize("text", [text for pair in REFUTES for text in pair])
def test_no_sentence_refutes_itself(text: str) -> None:
    """A sentence is not refuted by its own words."""
    assert refutations(text, text) == []
