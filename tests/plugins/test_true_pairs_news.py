"""Pairs of sentences of news that may both be true: tolls, votes, sales, matches, trials, measures, what people say."""

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
The strike at the port ended on Monday.||The strike at the airport ended on Thursday.
Workers at the Brod mill walked out on Monday.||Workers at the Selt mill walked out on Wednesday.
The premier apologised on Monday.||The premier's office apologised on Wednesday.
Lind bought the yacht for $4 million.||Lind bought the island for $11 million.
Lind sued the paper in 2004.||Lind sued the publisher in 2009.
Lind was fired by Acme in 2004.||Lind was fired by Bolt in 2009.
Lind coached Brod from 2004 to 2009.||Lind coached Selt from 2010 to 2012.
Lind studied law in Brod.||Lind studied music in Selt.
Lind graduated in 1971.||Lind received his doctorate in 1976.
Lind moved to Brod in 1971.||Lind moved to Selt in 1985.
Lind wrote his first play in 1971.||Lind wrote his first novel in 1978.
Lind's first play was staged in 1971.||Lind's last play was staged in 1990.
Lind directed the film.||Dorn produced the film.
The film was produced by Dorn.||The film was edited by Varga.
The film was written by Dorn.||The book was written by Varga.
The song was written by Dorn.||The song was recorded by Varga.
The song was recorded by Varga in 1964.||The song was recorded by Lind in 1971.
The part of the king was sung by Dorn in 1990.||The part of the king was sung by Lind in 2002.
The hotel was designed by Dorn.||The hotel's garden was designed by Varga.
The dam was designed by Dorn in 1931.||The dam was enlarged in 1958.
The engine was invented by Dorn in 1892.||The engine was improved by Lind in 1904.
Acme bought Bolt for $4 billion in 2004.||Acme bought Volt for $9 billion in 2008.
Acme sold Bolt in 2012.||Acme bought Bolt in 2004.
Acme's shares rose after the deal.||Bolt's shares fell after the deal.
Acme owns 40 percent of Bolt.||Acme owns 12 percent of Volt.
Acme owns 40 percent of Bolt.||Lind owns 15 percent of Bolt.
Acme makes 40 percent of its sales in Asia.||Acme makes 25 percent of its sales in Europe.
Women make up 40 percent of the staff.||Women make up 12 percent of the managers.
Some 40 percent of the staff are women.||Some 12 percent of the staff are under 25.
The committee has nine members, four of them women.||The committee's chair has one vote.
Turnout was highest in Brod.||Turnout was lowest in Selt.
Rain fell in the north.||No rain fell in the south.
It snowed in the hills.||It did not snow in the valley.
The patient woke up on Friday.||The patient fell into a coma on Monday.
The boy was found alive.||The boy's father was found dead.
Rescuers found the boy on Friday.||Rescuers found the girl on Saturday.
The plane took off at 9:10.||The plane vanished from radar at 9:52.
The plane landed in Brod at 11:40.||The plane landed in Selt at 9:15.
The second plane hit the tower at 9:03.||The first plane hit the tower at 8:46.
The north tower fell at 10:28.||The south tower fell at 9:59.
The first bomb went off at 8:50.||The last bomb went off at 9:47.
The polls open at 7 a.m.||The polls close at 8 p.m.
The polls close at 8 p.m. in Brod.||The polls close at 6 p.m. in the villages.
The tide was highest at noon.||The tide was lowest at 6 p.m.
The judge adjourned the trial until May.||The judge adjourned the hearing on bail until Friday.
The jury acquitted Dorn on two counts.||The jury convicted Dorn on four counts.
The jury could not agree on one count.||The jury agreed on four counts.
Dorn pleaded guilty to fraud.||Dorn pleaded not guilty to bribery.
Dorn pleaded not guilty in May.||Dorn pleaded guilty in October.
Dorn's lawyer said he would appeal.||The prosecutor said he would not appeal.
The minister said the law was fair.||The bishop said the law was unfair.
Critics called the film dull.||Critics called the book brilliant.
The paper praised the first act.||The paper panned the second act.
A survey found 40 percent of men smoke.||A survey found 22 percent of women smoke.
One in four children is poor in Torvia.||One in nine children is poor in Sarenia.
The average age at marriage is 31 for men.||The average age at marriage is 28 for women.
Life expectancy is 82 for women.||Life expectancy is 77 for men.
The average wage is 2,400 euros.||The minimum wage is 1,100 euros.
The median house costs $240,000.||The median flat costs $180,000.
Rents average $900 in Selt.||Rents average $1,500 in Brod.
Light travels 300,000 km in a second.||Sound travels 340 metres in a second.
The horse weighs 500 kg.||The foal weighs 50 kg.
The male weighs 200 kg.||The female weighs 120 kg.
The queen lives for five years.||The worker lives for six weeks.
Venus is 108 million km from the Sun.||Venus is 40 million km from Earth at its nearest.
Jupiter has 79 moons.||Saturn has 62 moons.
Mercury's day lasts 59 Earth days.||Mercury's year lasts 88 Earth days.
Water boils at 100 degrees.||Water freezes at 0 degrees.
Water boils at 100 degrees at sea level.||Water boils at 71 degrees on Everest.
Iron melts at 1,538 degrees.||Tin melts at 232 degrees.
The town of Brod had 9,000 voters.||The district of Brod had 31,000 voters.
Police in Selt arrested 12 men on Monday.||Police in Selt arrested a further 4 men on Tuesday.
Lind took over from Dorn in 2004.||Varga took over from Lind in 2009.
Lind succeeded Dorn as mayor in 2004.||Varga succeeded Lind as mayor in 2009.
The shop sells 40 kinds of bread.||The shop sells 400 loaves a day.
The tunnel took 8 years to dig.||The tunnel took 2 years to plan.
The law was proposed in 2004.||The law was adopted in 2006.
The law was adopted in 2006.||The law was repealed in 2015.
The statue was unveiled in 1911.||The statue was moved in 1955.
The statue of Lind was unveiled in 1911.||The statue of Dorn was unveiled in 1931.
The team won 4-1 on Saturday.||The team won 2-0 on Wednesday.
The champion won in 31 moves.||The challenger won in 44 moves.
Game 3 lasted 31 moves.||Game 5 lasted 44 moves.
Lind won the toss.||Lind lost the match.
The vote was 7-2.||The earlier vote was 5-4.
The ship carried 400 slaves in 1781.||The ship carried 230 slaves on its next voyage.
The crew numbered 40.||The crew numbered 31 at the end of the voyage.
The expedition left with 31 men.||The expedition returned with 12 men.
The army had 40,000 men at the start of the war.||The army had 900,000 men at the end of the war.
The division lost 4,000 men in the first battle.||The division lost 900 men in the second battle.
The general commanded the 4th army.||The general had commanded the 9th corps.
The 4th division took the hill.||The 9th division lost the hill.
The hill was taken on 3 May.||The hill was lost again on 9 May.
The virus was found in Brod on 3 May.||The virus was found in Selt on 9 May.
The first case was reported on 3 May.||The first death was reported on 19 May.
The first case in Brod was reported on 3 May.||The first case in Selt was reported on 19 May.
The ban on flights began on 3 May.||The ban on trains began on 19 May.
The border with Sarenia was closed on 3 May.||The border with Marland was closed on 19 May.
The museum opens at 9 a.m.||The museum opens at noon on Sundays.
The offer expires on Friday.||The offer for members expires on Sunday.
The tax on cigarettes is 40 percent.||The tax on cigars is 25 percent.
The duty on wine is 12 percent.||The duty on wine from Sarenia is 30 percent.
The rate on savings is 1 percent.||The rate on loans is 6 percent.
A litre of milk costs 90 cents.||A litre of milk cost 60 cents in 2004.
A ticket to Selt costs 12 euros.||A ticket to Marn costs 19 euros.
A single ticket costs 12 euros.||A return ticket costs 19 euros.
A room costs 90 euros.||A room with a view costs 140 euros.
A pound of beef costs $6.||A pound of pork costs $4.
A dollar bought 110 yen on Monday.||A dollar bought 98 yen in January.
"""


@pytest.mark.parametrize("pair", PAIRS.strip().splitlines())
def test_two_reports_of_two_things_refute_neither(pair: str) -> None:
    """They share much, and one word tells them apart."""
    assert refuted_either_way(pair) == []
