"""Pairs of sentences of news that may both be true: tolls, votes, sales, matches, measures, what people say."""

import pytest

from tests.true_pairs import refuted_either_way

# One sentence || another.
PAIRS = """
In 2010 the company employed 4,000 people, most of them in Brod.||The company, which moved to Selt in 2015, employs 2,500 people.
The company, founded by Otto Lind in 1931, has 40 shops.||The company, bought by Acme in 1990, has 12 shops abroad.
The council voted 9-4 on Tuesday to close the pool.||The council voted 7-6 on Tuesday to keep the library open.
The judge gave Dorn 12 years for robbery and three years for assault.||The judge gave Dorn's brother 5 years for robbery.
Brod scored 23 points in the first quarter.||Brod scored 31 points in the last quarter.
Lind had 23 points and 11 rebounds.||Lind's teammate Dorn had 18 points and 7 rebounds.
Lind had 23 points in the win over Selt.||Lind had 31 points in the loss to Marn.
Lind, 34, won the title for the third time.||Lind won the title for the first time when he was 21.
The champion, 34, beat the 19-year-old Dorn.||Dorn, 19, had beaten the 28-year-old Varga.
The fire destroyed 40 homes in the north of the valley.||The fire destroyed 120 homes in the whole valley.
The fire has burned 4,000 acres since Monday.||The fire burned 1,200 acres on Wednesday alone.
About 300 firefighters fought the blaze on Monday.||About 1,100 firefighters fought the blaze by Thursday.
The blaze was 40 percent contained on Tuesday.||The blaze was 90 percent contained on Saturday.
The gunman fired 40 rounds.||Police fired 12 rounds at the gunman.
The first gunman killed three people.||The second gunman killed five people.
A gunman killed three people in a bar in Brod.||A gunman killed five people in a church in Brod.
Two men were shot dead in Brod on Friday night.||Two women were stabbed to death in Brod on Friday night.
Four soldiers died when their helicopter crashed.||Seven soldiers died when a bomb hit their truck.
Nine people died in the first week of the floods.||Thirty people have died in the floods.
The floods killed nine people in the hills.||The floods killed four people on the coast.
The floods left 9 people dead, the governor said.||The floods left 14 people missing, the governor said.
Hospital officials counted 12 dead in Brod.||Hospital officials counted 7 dead in Selt.
The avalanche killed four climbers on the south face.||The avalanche killed two guides on the north face.
An avalanche killed four skiers in January.||An avalanche killed six skiers in March.
The collision killed both drivers.||The collision killed a passenger of the bus.
Among the dead were three children.||Among the injured were five children.
Police said 30 officers were hurt.||Organisers said 100 protesters were hurt.
Three officers were hurt when the crowd threw stones.||Eleven officers were hurt in the riots of last year.
The rebels killed six soldiers in an ambush.||The rebels lost nine men in the ambush.
The regime killed 400 people in its first year.||The regime killed 9,000 people in all.
The 1998 embassy bombing killed 12 people.||The 2003 embassy bombing killed 30 people.
The Brod embassy bombing killed 12 people.||The bombing of the Selt consulate killed 30 people.
The virus killed 40 people in May.||The virus killed 90 people in June.
Some 12 percent of those infected died.||Some 40 percent of those in hospital died.
Dorn, who was shot in 1994, survived.||Dorn's guard, who was shot in 1994, died.
"I did it," Lind told the court.||"I did not do it," Dorn told the court.
"We will sell the house," Lind said.||"We will sell the boat," Lind said.
"The talks failed," Lind said on Monday.||"The talks succeeded," Lind said a month later.
Lind told the Gazette that he would retire.||Lind told the Herald that he would not retire before 2012.
Lind said that he would retire in May.||Lind had said in January that he would not retire.
Lind announced that the plant in Brod would close.||Lind announced that the plant in Selt would stay open.
The ministry announced on Monday that the school would open in May.||The ministry announced on Friday that the school would open in June.
The ministry said 40 schools would close.||The union said 90 schools would close.
A spokesman for Dorn said he was well.||A spokesman for Lind said he was ill.
The head of the union rejected the offer.||The head of the firm rejected the demand.
The UN envoy to Torvia resigned on Monday.||The UN envoy to Sarenia resigned on Friday.
The US ambassador in Brod was recalled in March.||The US ambassador in Selt was recalled in May.
The Torvian foreign minister arrived on Monday.||The Sarenian foreign minister arrived on Wednesday.
The Torvian prime minister, Otto Lind, was born in 1950.||The former Torvian prime minister, Jan Dorn, was born in 1938.
The mayor, Eva Lind, took office in 2009.||Her predecessor, Jan Dorn, took office in 2001.
The opposition won 40 seats, the government 61.||The opposition won 52 seats in the previous election.
The yes camp got 51.2 percent.||The yes camp got 60.4 percent in the capital.
The turnout was 71 percent in the first round.||The turnout was 64 percent in the second round.
The candidate spent $4 million on television.||The candidate spent $9 million on the campaign.
The oil field holds 400 million barrels.||The oil field produced 12 million barrels last year.
The oil price fell to $40.||The oil price had been $110.
The stock opened at $40 and closed at $44.||The stock closed at $39 the day before.
The stock fell 4 percent on Monday.||The stock has fallen 30 percent since January.
The stock reached a high of $60 in May.||The stock reached a low of $31 in October.
Sales in Asia rose 9 percent.||Sales in Europe rose 2 percent.
Sales rose 9 percent in Asia.||Sales rose 2 percent in Europe.
Sales rose 9 percent to $4 billion.||Profit rose 4 percent to $300 million.
Profit rose 4 percent before tax.||Profit rose 9 percent after tax.
The carrier has 40 jets on order.||The carrier has 120 jets in service.
The maker delivered 40 jets in May.||The maker booked orders for 90 jets in May.
The maker will deliver 40 jets in 2016.||The maker delivered 31 jets in 2015.
The pipeline will carry 4 million tonnes a year.||The pipeline carried 1 million tonnes in its first year.
The rocket will carry 12 satellites.||The rocket's last flight carried 4 satellites.
The dam produces 400 megawatts.||The dam can produce 900 megawatts.
The car does 0 to 100 in 6 seconds.||The diesel model does 0 to 100 in 9 seconds.
The phone weighs 140 grams.||The phone weighs 190 grams with its case.
The tower is 310 metres tall.||The tower is 324 metres tall with its antenna.
The lake is 40 metres deep.||The lake is 40 km long.
The city lies 400 metres above sea level.||The city lies 90 km from the sea.
The glacier is 12 km long.||The glacier was 14 km long in 1950.
The wall is 2 metres thick at the base.||The wall is 1 metre thick at the top.
The tree is 400 years old.||The tree is 31 metres high.
The mosque was begun in 1609.||The mosque was finished in 1616.
The temple was destroyed in 70 AD.||The first temple was destroyed in 587 BC.
The paper was founded as a weekly in 1871.||The paper became a daily in 1890.
The company was founded in 1931 as a bakery.||The company was listed on the stock exchange in 1987.
"""


@pytest.mark.parametrize("pair", PAIRS.strip().splitlines())
def test_two_reports_of_two_things_refute_neither(pair: str) -> None:
    """They share much, and one word tells them apart."""
    assert refuted_either_way(pair) == []
