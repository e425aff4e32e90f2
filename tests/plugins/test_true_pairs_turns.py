"""Pairs of sentences that may both be true of one story: of another turn, way, vote, match, body or moment of it.

Each sentence closes a short text on one meeting, so that what differs stands in stories that agree in all else.
"""

import pytest

from tests.true_pairs import refuted_either_way

ONE = "The people of Orsk in Osmia met on 4 March 2025. Lena Marek and Ada Quill of Orsk were there."
OTHER = "On 4 March 2025 the people of Orsk in Osmia came together. Lena Marek and Ada Quill were there too."

# One sentence || another, whichever of them is the text's.
PAIRS = """
Dunmore, formerly the third-biggest brewer in Osmia, shut its gates.||Dunmore, the eighth-biggest brewer in Osmia, shut its gates.
Dunmore, once the third-biggest brewer in Osmia, shut its gates.||Dunmore, the eighth-biggest brewer in Osmia, shut its gates.
The Torle is the fifth-longest river in Osmia.||The Torle is the second-longest river in western Osmia.
Orsk is the third-largest port in Osmia.||Orsk is the largest port in the north of Osmia.
Marek finished third in the slalom.||Marek was fifth in the slalom after the first run.
Harriers are third in the table after the win.||Harriers were fifth in the table before the match.
Third seed Marek lost to fifth seed Quill in Orsk.||Quill, the fifth seed, beat Marek in Orsk.
On Monday Marek meets third seed Ada Quill.||Marek, the second seed, meets Ada Quill on Monday.
Marek was the third person to sail round the cape.||Marek was the second person to sail round the cape alone.
The trawler headed east to the Dorn bank.||The trawler headed west from the Dorn bank to its home port.
The ferry sailed north past Orsk.||The ferry sailed south past Orsk on its way back.
The convoy drove west along the coast.||The convoy drove east along the coast in the morning.
The rebels pushed east from Orsk.||The rebels pushed west from Orsk as well.
The storm was moving northwest off Orsk.||The storm will move northeast off Orsk.
Marek walked north from Orsk to the coast.||Marek walked south from the coast to Orsk.
The line runs south from Orsk.||The line runs north from Orsk as far as Dorn.
The army withdrew to the north bank.||The army later withdrew to the south bank.
The mill stands in eastern Orsk.||The mill stands on the west bank of the Orsk.
The quay lies in northern Orsk.||The quay lies in the south of the bay of Orsk.
The glacier lies in western Osmia.||The glacier lies on the eastern side of the Osmia range.
The council voted 9-4 for the harbour fee.||The council voted 8-5 to take up the harbour fee.
The board voted 7-2 to close the mill.||The board of the county voted 6-5 to close the mill.
Harriers beat Wanderers 4-2 on Saturday.||Harriers beat Wanderers 3-1 in the away match.
Harriers beat Wanderers 3-2.||Harriers beat Wanderers 5-1 in the return match.
Harriers beat Wanderers 3-1 in the harbour cup.||Harriers were 2-1 up against Wanderers in the harbour cup when the light failed.
Harriers lost 3-0 to Wanderers.||Harriers were 2-0 down to Wanderers when the match was stopped.
The harbour fee was last raised by more than 5 percent in 1998.||The harbour fee was last raised in 2009.
The valley was last flooded so badly in 1977.||The valley was last flooded in 2018.
It was the Harriers' first win in Orsk since 2011.||It was the Harriers' first win since January 2024.
It was the first strike in the harbour since 1988.||It was the first strike of the pilots in the harbour since 1974.
The drought is the worst since 1983.||The drought is the worst in the east since 1961.
No ferry had sunk there since 1962.||No ferry had sunk since 2004.
The library was to open on 5 May.||The library opened on 9 June.
The museum was supposed to open in 2018.||The museum opened in 2021.
The strike is to end on 4 June.||The strike ended on 6 June.
The hall will open on 1 July.||The hall opened on 9 July.
Marek was elected to the senate in 2006.||Marek was elected to the state senate in 1999.
Marek joined the board in 2011.||Marek joined the school board in 2003.
Quill led the party from 1998 to 2004.||Quill led the youth party from 1990 to 1994.
The board cut 40 posts.||The health board cut 120 posts.
The library of Orsk lent 4,100 books.||The county library of Orsk lent 9,800 books.
Quill won the regatta in 1990.||Quill won the regatta once more in 2003.
Quill won the title in 1987.||Quill won the title a second time in 1991.
Quill was re-elected mayor in 2014.||Quill was elected mayor in 2010.
Volunteers planted 4,000 trees in Orsk.||By Sunday volunteers had planted 5,500 trees in Orsk.
The appeal raised 12,000 crowns in Orsk.||The appeal raised 19,000 crowns in Orsk by nightfall.
The fund has helped 220 families in Orsk.||The fund helped 310 families in Orsk by the end of the year.
The firm has built 60 flats in Orsk.||The firm had built 22 flats in Orsk by 2019.
Divers found 6 crates in the wreck.||So far divers have found 4 crates in the wreck.
The march drew 2,000 people.||At its end the march drew 6,000 people.
The club has sold 900 tickets.||Until Friday the club had sold 400 tickets.
Police arrested 14 people in Orsk.||By dawn police had arrested 33 people in Orsk.
The drive raised 3 tonnes of food.||After a week the drive raised 11 tonnes of food.
Workers laid 3 kilometres of pipe.||Workers have now laid 9 kilometres of pipe.
The farmers' party won 6 seats.||The party won 14 seats.
The union called a strike for 8 May.||The teachers' union called a strike for 15 May.
It was the second time since 1990 that the river froze.||It was the first time since 2012 that the river froze.
Members voted 120-80 to strike.||Members voted 131-69 to end the strike.
The crop was the smallest since 1976.||The wheat crop was the smallest since 1959.
The firm cut 300 posts in Orsk.||The firm cut 420 posts in Orsk and Dorn.
Marek scored 12 goals in the league.||Marek scored 19 goals in the league and the cup.
""".strip().splitlines()

# Of one turn, way, vote or moment: what differs is wrong in one of the two.
APART = """
The Torle is the fifth-longest river in Osmia.||The Torle is the second-longest river in Osmia.
The storm turned northwest off Orsk.||The storm turned southeast off Orsk.
The mill stands in eastern Orsk.||The mill stands in western Orsk.
The council voted 9-4 for the harbour fee.||The council voted 8-5 for the harbour fee.
Harriers beat Wanderers 4-2 in the harbour cup.||Harriers beat Wanderers 3-1 in the harbour cup.
The harbour fee was last raised in 1998.||The harbour fee was last raised in 2009.
It was the Harriers' first win in Orsk since 2011.||It was the Harriers' first win in Orsk since 2019.
The library opened on 5 May.||The library opened on 9 June.
Marek was elected to the state senate in 2006.||Marek was elected to the state senate in 1999.
By Sunday volunteers had planted 4,000 trees in Orsk.||By Sunday volunteers had planted 5,500 trees in Orsk.
The county council voted 9-4 for the harbour fee.||The county council voted 8-5 for the harbour fee.
Workers laid 3 kilometres of pipe from 2015 until 2019.||Workers laid 9 kilometres of pipe from 2015 until 2019.
The firm cut 300 posts in Orsk and Dorn.||The firm cut 420 posts in Orsk and Dorn.
""".strip().splitlines()


def _in_stories(pair: str) -> list[str]:
    """What is said to contradict the other of two stories that end with the two sentences."""
    one, other = pair.split("||")
    return refuted_either_way(f"{ONE} {one}||{OTHER} {other} Nobody sang.")


@pytest.mark.parametrize("pair", PAIRS)
def test_two_sentences_of_one_story_that_may_both_be_true_are_silent(pair: str) -> None:
    """No sentence that may be true beside the other is called false."""
    assert _in_stories(pair) == []


@pytest.mark.parametrize("pair", APART)
def test_two_sentences_of_one_turn_that_differ_are_told(pair: str) -> None:
    """What is told of the same turn in other numbers, days or points of the compass is called false."""
    assert _in_stories(pair) != []
