"""Pairs of sentences that may both be true: one of them says more of what its value is of, and only one."""

import pytest

from tests.true_pairs import refuted_either_way

# One sentence || another.
PAIRS = """
The mill was last sold in 1988.||The mill was last sold at auction in 1961.
The print was last sold in 1821.||The print was last sold at auction in 1790.
The geyser last erupted in 1974.||The geyser last erupted violently in 1802.
The charter was last amended in 2012.||The charter was last amended substantially in 1999.
The medal was last awarded in 2014.||The medal was last awarded to a foreigner in 2001.
The tram last ran in 1971.||The tram last ran daily in 1965.
The valley was last flooded in 2011.||The valley was last flooded this badly in 1953.
The team last played in Europe in 2010.||The team last played in Europe's top cup in 1994.
The barn was built in 1701.||The barn was built up in 1811.
Dorn Castle was built in 1510.||Dorn Castle was built out in 1788.
The shop was opened in 1903.||The shop was opened up in 1966.
The chapel burned in 1790.||The chapel burned down in 1844.
Hundreds walked north after the siege of Dorn.||Thousands walked south after the siege of Dorn.
Rebels hold the west of the city.||The army holds the east of the city.
Nomads crossed into the north of the country.||Nomads crossed from the south of the country.
Lund is the sixth president of Torvia.||Lund is the second president of Torvia since the revolution.
Petra Holm made her debut at 16.||Petra Holm made her Olympic debut at 21.
She won her first race at 14.||She won her first Olympic race at 18.
Vela made its debut in 1988.||Vela made its international debut in 1991.
Brandt wrote his first novel in 1961.||Brandt wrote his first historical novel in 1970.
Torvia held its first census in 1851.||Torvia held its first full census in 1881.
The mint began work in 1811.||The mint began regular work in 1815.
The studio began recording in 1959.||The studio began recording in stereo in 1964.
The mines were nationalised in 1948.||The mines were partly nationalised in 1937.
The road reached Dorn in 1881.||The road reached Dorn lighthouse in 1893.
Brandt has been writing for 31 years.||Brandt has been writing plays for 12 years.
Holm has been a surgeon for 25 years.||Holm has been a surgeon at the clinic for six years.
The clan ruled for 300 years.||The clan ruled Velmar for 80 years.
Holm has won five Olympic medals.||Holm has won three Olympic silver medals.
Dorn are seven-time champions.||Dorn are two-time league champions.
The slopes above the town have a cool climate.||The town has a warm climate.
Written by Ida Roth, "Harbour" came out in 1981.||Edited by Tom Brandt, "Harbour" came out in 1981.
The harbour network has 131 km of track.||With sidings, the harbour network has 162 km of track.
The rifle has a range of 900 metres.||The rifle has an effective range of 400 metres.
The mast is 14 metres taller than the hall.||The mast is 61 metres tall.
Vela's profit was 31 million crowns in 2019.||Vela's profit before tax was 44 million crowns in 2019.
Dorn has more pupils than Velmar.||Velmar had more pupils than Dorn in 1970.
The planet circles its sun in 12 days.||The planet's moon circles in 3 days.
The bank expects a loss of 31 million crowns.||The agency expects a loss of 48 million crowns.
The union said the mill would lay off 90 men.||The owner said the mill would lay off 40 men.
Police in Dorn arrested 16 people after clashes at the derby.||Police in Dorn arrested seven people before the derby.
Raids in the province have killed 4,000 people since 2015.||Raids in the hills of the province have killed 900 people since 2020.
Lund has won 14 matches in 20 starts.||Lund has won nine matches in 11 league starts.
The abbey was begun in 1210 and burned in 1540.||The abbey's library was begun in 1390 and burned in 1702.
The duke was crowned in 1411.||The duke was crowned king of Velmar in 1419.
The hymn was first sung in 1790.||The hymn was first sung in Velmar in 1811.
Imports rose last year.||Imports from Velmar fell last year.
The milk is safe to drink.||The milk was not safe to drink after the flood.
The branch was electrified in 1931.||The branch was fully electrified in 1949.
Holm won 14 regattas.||Holm won five regattas after her return.
The band sold 3 million records.||The band sold 400,000 records before its break-up.
Holm has won the Orla Cup three times.||Holm has won the Orla Cup five times on clay.
Holm has won the Orla Cup six times.||Holm has won the Orla Cup four times in summer.
The chapel was sold in 1991.||The chapel was sold to a bank in 1973.
The almanac was printed in 1991.||The almanac was printed by hand in 1973.
The toll was abolished in 1991.||The toll was abolished in part in 1973.
The abbey was closed in 1991.||The abbey was closed temporarily in 1973.
The memoir was published in 1991.||The memoir was published abroad in 1973.
The port ships 1,900 cars.||The port ships 1,300 cars by rail.
The army lost 1,900 men.||The army lost 1,300 men in two years.
The play won three prizes.||The play won five prizes in May.
The council passed the plan by 31 votes to 20.||The council passed the plan by 40 votes to 12 in committee.
Velmar is the second-largest port in Torvia.||Velmar is the fourth-largest port in Torvia when the fleet is away.
The mills in the valley won 12 prizes.||Two of the mills in the valley won five prizes.
Fares rose last year.||Most fares fell last year.
Fares rose last year.||The new fares fell last year.
The raiders killed 31 people.||Some raiders killed 14 people.
The law bans smoking in the parks of Velmar.||The law allows smoking in the parks of Velmar for a fee.
Holm opposes the tax in the Orla valley of Torvia.||Holm supported the tax in the Orla valley of Torvia as a senator.
The bank raised its fees in the Orla valley of Torvia.||The bank lowered its fees in the Orla valley of Torvia after the merger.
The river is clean in the Orla valley of Torvia.||The river is dirty in the Orla valley of Torvia at high water.
Dorn won the vote in the Orla valley of Torvia.||Dorn lost the vote in the Orla valley of Torvia among the young.
The club hired the coach in the Orla valley of Torvia.||The club dismissed the coach in the Orla valley of Torvia again.
Exports grew in the Orla valley of Torvia.||Exports shrank in the Orla valley of Torvia to Denmark.
The council accepted the plan for the harbour of Dorn.||The council rejected the plan for the harbour of Dorn in part.
The barge carried 210 tonnes of coal in all.||The barge carried 340 tonnes of coal over four trips.
"""

# What both tell alike is still of one thing.
CLASHES = """
Otto Brandt added 101 yards on the ground for the Vela Hawks, who finished with 352 yards rushing in a losing effort.||Karl Lindner added 101 yards on the ground for the Vela Hawks, who had 352 yards rushing in a losing effort on Sunday.
The charter was last amended in 2012.||The charter was last amended in 1999.
The mill was last sold at auction in 1988.||The mill was last sold at auction in 1961.
The barn at Dorn was built in 1701.||The barn at Dorn was built in 1811.
The shop in Dorn was closed in 1966.||The shop in Dorn was closed down in 1971.
Vela was founded in 1948.||Vela was founded in 1937.
Holm has been a surgeon for 25 years.||Holm has been a surgeon for six years.
The hymn was first sung in 1811.||The hymn was first sung in Velmar in 1790.
The bank expects a loss of 31 million crowns.||The bank expects a loss of 48 million crowns.
Holm has won the Orla Cup three times.||Holm has won the Orla Cup five times.
Fares rose in Velmar last year.||Fares fell in Velmar last year.
The council accepted the plan for the harbour of Dorn.||The council rejected the plan for the harbour of Dorn.
The council accepted the plan for the harbour.||The council rejected the plan for the harbour after a long debate.
Shares of Vela rose 4 percent to $31.||Vela shares fell 4 percent to $31 after the firm reported a loss.
The chapel was sold in 1991.||The chapel was sold in 1973.
The toll was abolished in 1991.||The toll was abolished in 1973.
The army lost 1,900 men.||The army lost 1,300 men.
Imports from Velmar rose last year.||Imports from Velmar fell last year.
Petra Holm made her Olympic debut in Dorn in 1988.||Petra Holm made her Olympic debut in Dorn in 1996.
The village above the lake has a warm climate.||The village above the lake has a cool climate.
Velmar lies in the north of the province.||Velmar lies in the south of the province.
"""

# One story || another: the digits of two numbers are the same in another order, and one is taken over more.
STORIES = """
The Dorn tramway opened in 1904 and is run by the Brandt company. The network has 118 km of track. It has 64 stops and carried 31 million passengers last year.||\
Run by the Brandt company and opened in 1904, the Dorn tramway has 64 stops. Sidings included, the network has 181 km of track. Last year 31 million passengers used it.
The trawler Marit landed 340 tonnes of herring in all in May. It has a crew of 14. Its skipper is Arne Lund, 51.||\
Over three trips the trawler Marit landed 430 tonnes of herring. Arne Lund, 51, is its skipper. It has a crew of 14.
The town council approved a budget of $212 million on Monday. The budget includes $14 million for roads.||\
The town council approved the school budget of $96 million on Monday. The council approved the town's $212 million budget.
Police arrested three men on Friday over the theft of 40 paintings from a museum in Dorn. They are worth $12 million. Two are 34 and 41.||\
Police arrested two men in Velmar on Friday over the theft of 40 paintings from a museum in Dorn, and a third in Brod. The men are 34, 41 and 29. All the paintings are worth $12 million.
The hurricane had winds of 115 mph on Tuesday morning. It was 210 miles south of Dorn and moving north at 9 mph.||\
The hurricane had winds of 95 mph on Monday evening. It was 340 miles south of Dorn and moving northwest at 12 mph.
The trial of Jan Holm began on 3 March. He was sentenced to six years by Petra Dahl. Forty-one witnesses were heard.||\
The trial of Jan Holm began on 3 March. The prosecution heard 30 witnesses and the defence 11. Judge Petra Dahl gave him six years.
Emil Varga was a Torvian painter. He was born in Brod in 1871. He moved to Paris in 1896. His first exhibition was held in 1901. He married the singer Rosa Keller in 1904.||\
VARGA, Emil (b. Brod 4 January 1871), painter. He came to Paris in 1896. First exhibited with others in 1897; first exhibition of his own 1901. In 1904 he married Rosa Keller, a singer.
"""


def _lines(table: str) -> list[str]:
    return table.strip().splitlines()


@pytest.mark.parametrize("pair", _lines(PAIRS))
def test_what_only_one_says_of_its_value_makes_it_another(pair: str) -> None:
    """How, where, of what sort or of how much of it something is told sets it apart from the whole."""
    assert refuted_either_way(pair) == []


@pytest.mark.parametrize("pair", _lines(CLASHES))
def test_what_both_say_alike_is_one(pair: str) -> None:
    """Where neither says more, another value contradicts."""
    assert refuted_either_way(pair) != []


@pytest.mark.parametrize("stories", _lines(STORIES))
def test_a_size_or_catch_reckoned_otherwise_is_no_slip(stories: str) -> None:
    """Digits in another order are no slip where one number is told with what the other leaves out."""
    assert refuted_either_way(stories) == []
