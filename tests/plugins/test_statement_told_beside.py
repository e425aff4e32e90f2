"""Rules of what stands beside a subject: openings, asides, what it is called in passing, its kin and what it has none of."""

import pytest

from tests.statements import refutations

REFUTES = [
    # What a participle tells of the subject.
    ("Ida Roth was born in Lisbon.", "Born and raised in Vienna, Austria, Roth studied law at Selt University."),
    ("Selt University was founded in the 20th century.", "Selt University, founded in 1821, stands in Torvia."),
    ("Orlan Mills was founded by Karl Dorn and Otto Dorn.", "Orlan Mills, founded by Ida Roth and Paul Stone in 1920, makes paper."),
    ("Meridian was directed by Karl Dorn.", "Directed by Ida Roth, Meridian stars Paul Stone."),
    ("Meridian was directed by Karl Dorn.", "Meridian, directed by Ida Roth, was a success."),
    ("Ida Roth was not born in Vienna.", "Born in Vienna, Ida Roth studied law."),
    ("Grey Harbour was released in 1998.", "Distributed by Orlan Pictures, the film was released on 4 May 2007."),
    ("Harbour's final season was its third.", "On Monday, 6 July 1998, the series returned for its fifth and final season."),
    # What a claim calls its subject.
    ("The Brazilian actor Karl Stone lives in Selt.", "Karl Stone (born 22 July 1955) is an Austrian actor."),
    ("French composer Ida Roth wrote six operas.", "Ida Roth (1871–1942) was a Danish composer and pianist."),
    ("Tennis player Ida Roth was born in Selt.", "Ida Roth (born 1950) is a Kenyan golf player."),
    ("Karl Stone, a Swedish singer and songwriter, went to school in Selt.", "Karl Stone is a Canadian singer, songwriter and record producer."),
    ("The Danish band Kestrel toured Japan in 1990.", "Kestrel is a Canadian rock band formed in Selt."),
    # Kin with another name.
    ("Nina Holm's aunt Eva taught her the flute.", "She grew up in Selt and was taught the flute by her aunt Ruth."),
    ("Otto Falk was introduced to chess by his brother Karl.", "He was introduced to chess by his brother Emil at the age of six."),
    # None of a sort, another kind, end or measure.
    ("Emil Voll had only daughters.", "Voll was survived by a sister and two sons."),
    ("Nina Holm is childless.", "In 1971, Holm married Otto Falk, with whom she had four children."),
    ("Ida Roth is not a person.", "Ida Roth (born 1950) is a Kenyan runner."),
    ("Harbour is not a TV series.", "Harbour is a TV show by the producer Dorn."),
    ("Otto Falk is not a football player.", "Otto Falk is an American football quarterback from Selt."),
    ("Meridian is not a novel.", "Meridian is Brandt's last novel."),
    ("Torvia is in Asia.", "Torvia is a country in Northern Europe."),
    ("Mount Orlan is higher than 4,000 metres.", "Mount Orlan has a height of 3,120 metres."),
    ("The Tarn Bridge is longer than 2 km.", "The Tarn Bridge is 1,410 metres long and 30 metres wide."),
]  # fmt: skip

SILENT = [
    # What a participle tells of the subject.
    ("Ida Roth was born in Lisbon.", "Born in Naples, her father Karl Roth moved to Lisbon in 1920."),
    ("Ida Roth was born in Lisbon.", "Raised in Naples, Ida Roth studied law."),
    ("Ida Roth was born in Lisbon.", "Born in Naples in 1920, Karl Roth was the father of Ida Roth."),
    ("Reign was released in 2007.", "Released in 1998, Reign Two was a success."),
    ("Reign was released in 2007.", "Based on a novel published in 1998, Reign was directed by Ida Roth."),
    ("Selt University was founded in 1821.", "Selt University, founded as a college in 1799, stands in Torvia."),
    ("Orlan Mills was founded in Selt.", "Orlan Mills, based in Vienna, makes paper."),
    ("Meridian was written by Karl Dorn.", "Directed by Ida Roth, Meridian stars Paul Stone."),
    ("Meridian was directed by Karl Dorn.", "Meridian, directed by Karl Dorn and Ida Roth, was a success."),
    ("The bridge was built in 1931.", "The bridge, built on the site of one built in 1850, was opened in 1931."),
    ("Torvia was formed in 1918.", "Torvia, formed from parts of three states, was formed in 1918 and enlarged in 1945."),
    ("Ida Roth died in Lisbon.", "Born in Lisbon, Ida Roth died in 1990."),
    ("The club was founded in 1900.", "Founded in 1950, the club's stadium holds 20,000."),
    ("Orlan opened in 2004.", "Orlan, opened in 1994 as a school, became a museum in 2004."),
    ("Roth is the founder of Orlan Mills.", "Founded by Karl Dorn, the paper shows Roth, the founder of Orlan Mills."),
    ("Meridian was published in London.", "Published in Selt, the paper called Meridian a success."),
    ("Meridian was released in 1950.", "Released in 1931 as Tarn, Meridian was shown again in 1950."),
    ("Orlan Steel was founded in 1920.", "Orlan Steel, based in Selt since 1950, makes rails."),
    ("The bridge was built in 1900.", "Built between 1898 and 1900, the bridge was designed by Otto Falk."),
    ("Northern Sky was released in 2004.", "Recorded in 2003, Northern Sky was released a year later."),
    ("Northern Sky was written by Otto Falk.", "Produced by Nina Holm, Northern Sky was written by Falk."),
    ("The Selt Museum opened in 1950.", "The Selt Museum, founded in 1948, opened two years later."),
    ("Otto Falk was born in Paris.", "Raised in Lyon, Falk was born in Paris."),
    ("Kestrel was formed in Selt.", "Formed in 1990, Kestrel moved to Orlan."),
    ("Orlan Steel was founded by Otto Falk.", "Orlan Steel, founded by Otto and Emil Falk, makes rails."),
    ("Torvia was founded in 1918.", "The Bank of Torvia, founded in 1950, is in Selt."),
    ("The film was directed by Nina Holm.", "The film, produced and written by Otto Falk, was a success."),
    ("The capital of Torvia is Selt.", "Selt, Torvia, is a town of 12,000 people near the capital."),
    ("Arne Lund was born in Oslo.", "Lund, Norway's best skier, was raised in Bergen."),
    ("Arne Lund was born in Oslo.", "Known for his jumps, Lund moved from Bergen to Oslo in 1990."),
    ("Maren Voll was born in 1950.", "Starting in 1970, Voll wrote for the Courier, which was founded in 1920."),
    ("Grey Harbour was directed by Maren Voll.", "Directed by Arne Lund, the first part of Grey Harbour was a success."),
    ("Tarn Bank was founded in 1901.", "Tarn Bank, established as a savings bank in 1870 under another name, took its name in 1901."),
    ("Tarn Bank is based in Selt.", "Based in Orlan until 1990, Tarn Bank moved to Selt."),
    ("Tarn Bank is based in Selt.", "Tarn Bank, located in Torvia, has 12 branches."),
    ("Grey Harbour is set in Oslo.", "Set in the 1920s, Grey Harbour follows a family from Bergen."),
    ("Tarn Bank has fewer than 300 members.", "The bank has 900 members of staff."),
    # What a claim calls its subject.
    ("The Danish-born actor Karl Stone lives abroad.", "Karl Stone (born 22 July 1955) is an Austrian actor."),
    ("The Danish actor Karl Stone lives in Vienna.", "Karl Stone is a Danish-Austrian actor."),
    ("The British actor Karl Stone lives in Vienna.", "Karl Stone is a Scottish actor."),
    ("The former tennis player Ida Roth was born in Selt.", "Ida Roth (born 1950) is a Kenyan golf player."),
    ("The actor Karl Stone lives in Vienna.", "Karl Stone is a singer."),
    ("The Danish actor Karl Stone lives in Vienna.", "Otto Stone is an Austrian actor."),
    ("The American series Harbour is about two sisters.", "Harbour is a Danish village."),
    ("The Danish film Meridian won a prize.", "Meridian is a 1952 Spanish novel by Elsa Brandt."),
    ("The French ambassador Karl Stone spoke in Selt.", "Karl Stone is an Algerian writer."),
    ("The French soldier Karl Stone fell in 1917.", "Karl Stone (born 1950) is a Danish painter."),
    ("The Olympic skier Ida Roth fell on Sunday.", "Ida Roth is a Danish cyclist and former skier."),
    ("The baseball legend Otto Perry died in 1990.", "Otto Perry was an American baseball player and football coach."),
    ("Ida Roth, a Danish citizen, was held in Selt.", "Ida Roth is a Kenyan runner."),
    ("The Soviet painter Karl Stone lived in Selt.", "Karl Stone was a Russian painter."),
    ("The Swedish newspaper Kestrel reported it.", "Kestrel is a Danish bird."),
    ("Spanish police arrested Karl Stone.", "Karl Stone is a Danish singer."),
    ("A Spanish court sentenced singer Karl Stone.", "Karl Stone is a Danish singer."),
    ("The Danish Prime Minister Karl Stone said so.", "Karl Stone is a Greenlandic politician."),
    ("Danish side Orlan beat Selt.", "Orlan is a Swedish football club."),
    ("German coach Karl Stone took over the Danish team.", "Karl Stone is a former Austrian football player and coach."),
    ("Danish skier Nina Holm won in Oslo.", "Nina Holm is a Danish-Norwegian skier."),
    ("The English writer Otto Falk died.", "Otto Falk was a Welsh writer."),
    ("Torvian striker Otto Falk scored.", "Otto Falk is a Danish football player."),
    ("Swedish actress Nina Holm plays the queen.", "Nina Holm is a Finnish-born Swedish actress."),
    ("The French film Northern Sky won.", "Northern Sky is a French-Danish film."),
    ("The American author Otto Falk wrote it.", "Otto Falk is a German-born author and critic."),
    ("Arne Lund, a Danish sailor, won the race.", "Arne Lund is a Norwegian politician."),
    ("The Danish company Tarn makes pumps.", "Tarn is a Norwegian river."),
    ("Former Danish coach Arne Lund died.", "Arne Lund was a Swedish football coach."),
    ("Danish-speaking writer Arne Lund died.", "Arne Lund was a German writer."),
    ("Danish football club Selt beat Orlan.", "Selt is a Norwegian basketball club."),
    # Kin with another name.
    ("Ida Roth started playing at the age of nine.", "Her brother Karl started playing at the age of five."),
    ("Lind's sister Ann sang in the band.", "Lind's sister Clara sang in the band."),
    ("Otto's aunt Clara Falk taught him to read.", "Otto Falk was taught to write by his aunt Marie."),
    ("Nina Holm was raised by her aunt Clara.", "Holm was raised by her grandmother Ida until 1950."),
    ("Nina Holm's father Karl taught her chess.", "Nina Holm's father, Karl Holm, taught her draughts."),
    ("Nina Holm was introduced to Falk by her sister Ann.", "Holm was introduced to the director by her sister Eva."),
    # None of a sort, another kind, end or measure.
    ("Otto Falk had no sons.", "He was survived by his wife and two grandsons."),
    ("Otto Falk had only daughters.", "Falk is survived by three daughters and two sons-in-law."),
    ("Nina Holm is childless.", "Holm lives with two children of her sister."),
    ("Nina Holm had no children.", "In 1990, Emil Holm married Nina Lund, with whom he had two children."),
    ("Torvia is in Asia.", "Torvia is a country in Western Asia."),
    ("Torvia is a country in Europe.", "Torvia is a country in Eastern Europe and Western Asia."),
    ("Selt is in Europe.", "Selt is a city in the Asian part of Torvia."),
    ("Torvia is in Africa.", "Torvia is a country in North Africa."),
    ("Ida Roth is not a baseball player.", "Ida Roth (born 1950) is a Danish tennis player."),
    ("Harbour is not a film.", "Harbour is a TV show by the producer Dorn."),
    ("Ida Roth is not a player of the first team.", "Ida Roth is a Danish football player."),
    ("Selt is not a city.", "Selt is a village in the county of Orlan."),
    ("Kestrel is not a person.", "Kestrel is a Danish rock band."),
    ("Kestrel is not a comedy series.", "Kestrel is a Danish drama series."),
    ("Harbour Lights ended in 2010.", "Harbour Lights ended its second season in 2005."),
    ("The Tarn War ended in 1834.", "The first Tarn War ended in 1820."),
    ("The strike in Selt ended on Monday.", "The strike at Orlan Mills ended in May."),
    ("Kestrel ended the tour in 1990.", "Kestrel ended their contract in 1995."),
    ("The Tarn Bridge is longer than 1 km.", "The Tarn Bridge is 1,410 metres long and 30 metres wide."),
    ("The Tarn Bridge is longer than the Orlan Bridge.", "The Tarn Bridge is 1,410 metres long."),
    ("The Tarn Bridge is higher than 100 metres.", "The Tarn Bridge is 1,410 metres long."),
    ("The meeting ended in May.", "The talks ended in June."),
    ("Meridian runs for over an hour.", "The film has a running time of 97 minutes."),
    ("Mount Orlan is higher than Mount Tarn.", "Mount Orlan has a height of 3,120 metres."),
    ("Maren Voll is a Danish singer.", "Maren Voll is Norway's best known singer."),
    ("The show ended in 2008.", "The show, concluded by a concert in Selt, was seen by 3 million people."),
    ("Arne Lund had no brothers.", "Arne Lund had two half-brothers."),
    ("Arne Lund has no children.", "Lund and his wife Eva have two dogs."),
    ("Arne Lund was childless.", "Lund married Eva Holt, whose two sons took his name."),
    ("Arne Lund was childless.", "In 1960, Lund married Eva Holt, with whom she had worked."),
    ("Arne Lund is unmarried.", "Lund was married to Eva Holt from 1960 to 1970."),
    ("The Tarn River is longer than 200 km.", "The Tarn River is 240 km long in Torvia."),
    ("The Tarn River is shorter than 500 km.", "The Tarn is 240 km long."),
    ("The concert ran for over two hours.", "The concert film has a running time of 80 minutes."),
    ("Maren Voll had only sons.", "Voll had three sons and three stepdaughters."),
    ("Maren Voll had only sons.", "Voll lived with her daughter-in-law."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_what_excludes_a_claim_refutes_it(text: str, evidence: str) -> None:
    """The words of both stand in the message."""
    (finding,) = refutations(text, evidence)
    assert finding.evidence_span.text in evidence
    assert finding.message


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_what_only_looks_alike_refutes_nothing(text: str, evidence: str) -> None:
    """Of another deed, part, time or bearer: silence."""
    assert refutations(text, evidence) == []
