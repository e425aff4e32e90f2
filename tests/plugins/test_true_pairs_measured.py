"""Pairs of sentences that may both be true: a number is measured otherwise, and a deed is done and undone, or done again."""

import pytest

from tests.true_pairs import refuted_either_way

# One sentence || another.
PAIRS = """
Nina Holm has been a teacher for 30 years.||Holm has been a teacher at the school for ten years.
Ida Roth has been teaching for 12 years.||Ida Roth has been teaching French for two years.
Nina Holm has been working for 30 years.||Holm has been working on the book for three years.
Nina Holm has been active for 40 years.||Holm has been an active member for 10 years.
Torvia has a small population.||Torvia has a large Danish population.
Torvia is a country in Europe.||Torvia is a city in South America.
Orlan Mills is a private company.||Orlan Mills was a public company before it was bought by Dorn in 2003.
Meridian received positive reviews.||The film received mixed to negative reviews.
Arne Lund had no brothers.||Arne Lund had two half-brothers.
Ida Roth started playing at the age of nine.||Her brother Karl started playing at the age of five.
Inflation was 3.4 percent in Torvia in May.||Food inflation was 6.1 percent in Torvia in May.
Inflation was 2.1 percent in May.||Core inflation was 1.7 percent in May.
Growth was 2.3 percent in Torvia in 2004.||Export growth was 6.3 percent in Torvia in 2004.
Profit was 41 million euros in May.||Operating profit was 53 million euros in May.
Acme spent $40 million on advertising.||Acme spent $12 million on television advertising.
Torvia covers 41,000 square kilometres.||Torvia covers 43,500 square kilometres including the lakes.
The lake covers 41 square kilometres.||The lake covers 44 square kilometres, islands included.
The county has an area of 812 square miles.||The county has a land area of 790 square miles.
Brod had 120,000 inhabitants in 2001.||The Brod urban area had 310,000 inhabitants in 2001.
Brod lies 12 km from the border.||Brod lies 19 km by road from the border.
Selt lies 40 km north of Brod.||Selt lies 60 km by road from Brod.
The quake was centred 40 km north of Brod.||The quake was centred 25 miles north of Brod at a depth of 10 km.
Turnout was 66 percent in Torvia.||At 5 p.m. turnout was 52 percent in Torvia.
Turnout was 61 percent.||Turnout stood at 34 percent at noon.
Keller won by 412 votes.||After a recount Keller won by 377 votes.
The boat capsized with 40 people aboard.||The boat capsized with the loss of 12 people.
The plane crashed with 71 people on board.||The plane crashed, killing 68 people.
The war cost 40,000 lives.||The war cost Torvia 12,000 lives.
The film "Meridian" runs 101 minutes.||The uncut version of "Meridian" runs 134 minutes.
The siege of Brod lasted 41 days.||The siege of Brod in 1704 lasted three weeks.
The crash happened at about 5 a.m. (0300 GMT).||The crash happened at 3 a.m. GMT.
Keller is ranked 31st in the world.||Keller, once ranked fourth in the world, lost to Roth.
Four sailors are still missing.||Three of the seven missing sailors were rescued.
The rebels took Brod on Tuesday. They said they had killed 40 soldiers.||The army drove the rebels from Brod. A spokesman said 60 rebels and 14 soldiers were killed.
A bus crash near Brod killed 22 on Saturday.||A bus crash near Brod killed nine in March.
Keller moved to Paris in 1931.||Keller moved back to Paris in 1946.
Keller moved to Paris in 1931.||Keller moved there in 1946 after ten years in Rome.
The novel came out in 1951.||The novel came out in German in 1954.
The monarchy was abolished in 1910.||The monarchy was abolished in 1793, only to return in 1814.
The tax was abolished in 1991.||The tax was abolished in 1974 but brought back four years later.
The death penalty was abolished in 1972.||The death penalty was abolished in 1920 and restored in 1934.
Keller emigrated in 1936.||Keller emigrated to Sweden and then, in 1939, to Canada.
Rosa Keller divorced in 1972.||Rosa Keller and Tom Brandt divorced in 1980.
Acme ended its flights to Brod.||Acme began flights to Brod in 1998.
Keller lost the province in 1919.||Keller lost the province in 1815 and regained it in 1871.
The novel appeared in 1990.||The novel appeared in a new translation in 2004.
The price of a ticket is 12 euros.||The price of a ticket for children is 6 euros.
The Brod canal is 31 km long.||The Brod canal was lengthened by 9 km in 1904.
Keller is anything but rich.||Keller is not rich.
The law was passed in 1990.||The law was passed by the senate in 1989.
The road was opened in 1990.||The road was opened to traffic in 1992.
The archive was closed in 1990.||The archive was closed to the public in 1988.
The bank was founded in 1911.||The bank was founded as a savings club in 1898.
Keller sold his shares in 1990.||Keller sold most of his shares in 1987.
Keller bought the house in 1990.||Keller bought another house in 1994.
The museum was opened in 1911.||The museum was officially opened in 1912.
The law was amended in 1990.||The law was amended in 1997.
The station was renamed in 1990.||The station was renamed in 1919.
The battery lasts nine hours.||The battery lasts four hours when films are played.
The hall seats 900.||The larger hall seats 1,400.
Divers found 31 bodies.||Divers found 12 bodies on Sunday.
The police arrested 40 people.||The police arrested 12 people on Sunday.
Keller won the cup in 1990.||Keller won the cup in 1990 and 1994.
Roth was mayor in 1990.||Roth was mayor in 1990 and in 1998.
The firm first denied that its pumps had failed.||The firm said that its pumps had failed.
Keller denied at the time that he would quit.||Keller said he would quit.
The police at first said nine people had died in Brod.||The police said 12 people had died in Brod.
The mayor of Brod said nine people had died.||The mayor of Brod said that as of noon six people had died.
Ebner dismissed Roth as minister.||Ebner appointed Roth minister in May.
Torvia allowed the import of beef.||Torvia banned the import of beef in 1996.
Keller divorced the actress Ida Roth.||Keller married the actress Ida Roth in 1961.
Acme closed its plant in Brod.||Acme opened its plant in Brod in 1996.
Keller resigned after weeks of protests.||Keller refused to resign.
The rebels disarmed under the peace deal.||The rebels refused to disarm.
Keller sold the paper when its debts grew.||Keller refused to sell the paper.
Keller never starred in a film.||Keller, the star of the stage, wrote two films.
Keller never coached a national team.||Keller, a coach, played for the national team.
Keller was never a minister.||Keller was a deputy minister for two years.
Keller may have met the spy.||Keller did not meet the spy.
The bus may have hit a wall.||The bus did not hit a wall.
Karl Voss (1840-1904) was an engineer.||Karl Voss (1871-1931) was a general.
Anna Roth was born in Brod in 1950.||Anna Roth was born in Selt in 1983.
"Salt" is the third album by the Larks.||"Salt" is the first single by Rita Moss.
The 13-inch Kestrel costs $1,199 and ships in May.||The 15-inch Kestrel costs $1,199 and ships in May.
The 13-inch Kestrel starts at $1,199 and has 4GB of memory.||The 15-inch Kestrel starts at $1,799 and has 4GB of memory.
The new 13-inch Kestrel has a faster chip and a better screen.||The new 15-inch Kestrel has a faster chip and a better screen.
Varga scored 37 points for Torvik on Monday in the arena of Kelmar.||Dorn scored 23 points for Torvik on Monday in the arena of Kelmar, and Varga came late.
Varga has 2,302 points after the 91-73 victory over Kelmar.||Varga scored 20 points in the 91-73 victory over Kelmar.
"""

# The sentence that points back || another that does so to somebody or something else, or goes on at another time or place.
CARRIED = """
Selt is a town in Torvia. It has 12,400 inhabitants.||Selt County is a county in Torvia. It has 81,000 inhabitants.
Hurricane Ida hit the coast in 1998. It killed 19 people.||Hurricane Ola hit the coast in 2005. It killed 210 people.
The trial of the banker Otto Brandt began on Monday. He faces 12 years.||The trial of the bank's chairman, Erik Brandt, began in May. He faces five years.
The pilots of Air Torvia went on strike. They want 8 percent more.||The pilots of Norair went on strike. They want 5 percent more.
St Mary's church in Selt was built in 1204. Its tower is 61 metres high.||St Mary's church in Brod was built in 1733. Its tower is 48 metres high.
The 1988 games were held in Brod. Torvia won 11 medals.||The 1992 games were held in Selt. Torvia won 20 medals.
Acme earned $41 million in the first quarter. Sales rose 9 percent.||Acme earned $53 million in the second quarter. Sales rose 12 percent.
The study in Brod had 4,512 patients. Deaths fell by 21 percent.||The study in Selt had 1,200 patients. Deaths fell by 9 percent.
"""

# What is measured alike, done once or told of one refutes all the same.
CLASHES = """
Core inflation was 2.1 percent in May.||Core inflation was 1.7 percent in May.
The county has a land area of 812 square miles.||The county has a land area of 790 square miles.
Turnout at noon was 61 percent.||Turnout at noon was 34 percent.
The boat capsized with 40 people aboard.||The boat capsized with 12 people aboard.
The war cost Torvia 40,000 lives.||The war cost Torvia 12,000 lives.
Keller is ranked 31st in the world.||Keller is ranked fourth in the world.
Keller moved back to Paris in 1931.||Keller moved back to Paris in 1946.
The monarchy was abolished in 1910.||The monarchy was abolished in 1793.
Acme closed its plant in Brod.||Acme opened its plant in Brod.
Keller resigned.||Keller refused to resign.
The law was passed in 1990.||The law was passed in 1989.
The museum was officially opened in 1911.||The museum was officially opened in 1912.
Divers found 31 bodies on Sunday.||Divers found 12 bodies on Sunday.
Keller won the cup in 1990 and 1994.||Keller won the cup in 1990 and 1998.
The firm denied that its pumps had failed.||The firm said that its pumps had failed.
The police in Brod said nine people had died.||The police in Brod said 12 people had died.
Keller met the spy.||Keller did not meet the spy.
Karl Voss (1840-1904) was an engineer.||Karl Voss (1841-1904) was an engineer.
Anna Roth was born in Brod in 1950.||Anna Roth was born in Brod in 1983.
Selt is a town in Torvia. It has 12,400 inhabitants.||Selt is a town in Torvia. It has 81,000 inhabitants.
The 1988 games were held in Brod. Torvia won 11 medals.||The 1988 games were held in Brod. Torvia won 20 medals.
The Survey of Torvia put it at 4.4. The quake struck at 2:09 a.m. north of Brod at a depth of 12 miles.||The Seismic Institute felt it. The quake struck at 2:09 a.m. north of Brod at a depth of 1.2 miles.
"""


@pytest.mark.parametrize("pair", PAIRS.strip().splitlines())
def test_what_is_measured_or_done_otherwise_refutes_nothing(pair: str) -> None:
    """Whichever of the two is the text."""
    assert refuted_either_way(pair) == []


@pytest.mark.parametrize("pair", CARRIED.strip().splitlines())
def test_what_goes_on_from_another_sentence_refutes_nothing(pair: str) -> None:
    """Whichever of the two is the text."""
    assert refuted_either_way(pair) == []


@pytest.mark.parametrize("pair", CLASHES.strip().splitlines())
def test_what_is_measured_or_done_alike_refutes(pair: str) -> None:
    """One way at least."""
    assert refuted_either_way(pair)
