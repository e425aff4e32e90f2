"""Pairs of sentences that may both be true: one of them says more of what its value is of, and only one."""

import pytest

from tests.true_pairs import refuted_either_way

# One sentence || another.
PAIRS = """
The mill was last sold in 1988.||The mill was last sold at auction in 1961.
The crown was last worn in 1821.||The crown was last worn in parliament in 1790.
The geyser last erupted in 1974.||The geyser last erupted violently in 1802.
The charter was last amended in 2012.||The charter was last amended substantially in 1999.
The medal was last awarded in 2014.||The medal was last awarded to a foreigner in 2001.
The tram last ran in 1971.||The tram last ran daily in 1965.
The valley was last flooded in 2011.||The valley was last flooded this badly in 1953.
Vela last played in Torvia in 2010.||Vela last played in Torvia's second division in 1994.
The barn was built in 1701.||The barn was built up in 1811.
Dorn Castle was built in 1510.||Dorn Castle was built out in 1788.
The shop was opened in 1903.||The shop was opened up in 1966.
The chapel burned in 1790.||The chapel burned down in 1844.
Hundreds walked north after the siege of Dorn.||Thousands walked south after the siege of Dorn.
Rebels hold the west of the province.||The army holds the east of the province.
Settlers came into the north of the valley.||Settlers came from the south of the valley.
Lund is the sixth president of Torvia.||Lund is the second president of Torvia since the revolution.
Petra Holm made her debut at 16.||Petra Holm made her Olympic debut at 21.
She won her first race at 14.||She won her first national race at the age of 18.
Vela made its debut in 1988.||Vela made its international debut in 1991.
Brandt wrote his first novel in 1961.||Brandt wrote his first historical novel in 1970.
Torvia held its first census in 1851.||Torvia held its first full census in 1881.
The mint began work in 1811.||The mint began regular work in 1815.
The studio began recording in 1959.||The studio began recording in stereo in 1964.
The mines were nationalised in 1948.||The mines were partly nationalised in 1937.
The road reached Dorn in 1881.||The road reached Dorn lighthouse in 1893.
Brandt has been writing for 31 years.||Brandt has been writing plays for 12 years.
Holm has been a surgeon for 25 years.||Holm has been a surgeon at the clinic for six years.
The house of Dorn ruled for 300 years.||The house of Dorn ruled Velmar for 80 years.
Holm has won five Olympic medals.||Holm has won three Olympic silver medals.
Dorn are seven-time champions.||Dorn are two-time league champions.
The slopes behind the village have a dry climate.||The village has a cool climate.
Written by Ida Roth, "Harbour" came out in 1981.||Edited by Tom Brandt, "Harbour" came out in 1981.
The harbour network has 131 km of track.||With sidings, the harbour network has 162 km of track.
The rifle has a range of 900 metres.||The rifle has an effective range of 400 metres.
The mast is 14 metres taller than the hall.||The mast is 61 metres tall.
Vela's profit was 31 million crowns in 2019.||Vela's profit before tax was 44 million crowns in 2019.
Dorn has more pupils than Velmar.||Velmar had more pupils than Dorn in 1970.
The moon turns in 12 hours.||The moon's shadow turns in 3 hours.
The barge carried 210 tonnes of coal in all.||The barge carried 340 tonnes of coal over four trips.
"""

# What both tell alike is still of one thing.
CLASHES = """
The charter was last amended in 2012.||The charter was last amended in 1999.
The mill was last sold at auction in 1988.||The mill was last sold at auction in 1961.
The barn at Dorn was built in 1701.||The barn at Dorn was built in 1811.
The shop in Dorn was closed in 1966.||The shop in Dorn was closed down in 1971.
Vela was founded in 1948.||Vela was founded in 1937.
Holm has been a surgeon for 25 years.||Holm has been a surgeon for six years.
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
