"""Rules of the figures of deeds told in other words: "owns 12 percent of" beside "a 21 percent stake in"; three columns."""

import pytest

import claimcheck
from claimcheck.model import Document, Label
from tests.true_pairs import refuted_either_way

SUPPORTS = """
The fund owns 12 percent of Orrin.||The fund holds a 12 percent stake in Orrin.
Hale was fined $5,000.||Hale was ordered to pay a fine of $5,000.
Regulators fined Orrin $12 million.||Orrin was hit with a $12 million fine by regulators.
Brandt donated $2 million to the museum.||The museum received $2 million from Brandt.
"""
REFUTES = """
The fund owns 12 percent of Orrin.||The fund holds a 21 percent stake in Orrin.
Keller Partners holds a 9.4 percent stake in Selt Mills.||Selt Mills is 4.9 percent owned by Keller Partners.
Velmar Group, which owns 30 percent of Orrin, will vote against the plan.||Velmar Group has a 20 percent holding in Orrin.
Ruth Hale controls 51 percent of the airline.||Ruth Hale's 41 percent stake in the airline is worth $2 billion.
Orrin agreed to pay $38 a share for Selt Mills.||Orrin will pay $36 a share for Selt Mills.
Orrin is offering $38 per share for Selt Mills.||Selt Mills holders will get $36 a share from Orrin.
Orrin reported earnings of $1.20 a share.||Earnings at Orrin came to $1.02 a share.
Orrin earned $1.20 per share.||Orrin reported a profit of $1.02 a share.
The deal values Selt at $2.4 billion.||The $2.8 billion deal for Selt is to close in May.
Orrin is buying Selt Mills for $2.4 billion.||Orrin's $2.8 billion purchase of Selt Mills needs the consent of the regulator.
Orrin bought Selt Mills for $2.4 billion.||Selt Mills was sold to Orrin for $2.8 billion.
Orrin will pay $2.4 billion for Selt Mills.||Orrin agreed to buy Selt Mills in a deal worth $2.8 billion.
The council voted 9 to 4 to close the pool.||The council voted 8-5 to close the pool.
The Senate passed the bill 61-38.||The bill passed the Senate by 58 votes to 41.
The court sentenced Ward to eight years in prison.||Ward was given six years in prison by the court.
Ward was jailed for eight years.||Ward received a six-year prison sentence.
Ward got eight years behind bars.||A judge handed Ward a six-year jail term.
Hale was fined $5,000.||Hale was ordered to pay a fine of $500.
The court fined Hale $5,000 for speeding.||Hale must pay a $500 fine for speeding.
Regulators fined Orrin $12 million.||Orrin was hit with a $21 million fine by regulators.
Brandt donated $2 million to the museum.||The museum received $1 million from Brandt.
Brandt gave $2 million to the museum.||Brandt's gift of $1 million to the museum was welcome.
The bank lent the town $40 million.||The town borrowed $30 million from the bank.
Norvia will give Velmar $400 million in aid.||Velmar is to get $300 million of aid from Norvia.
The bridge will cost $120 million.||The bridge is to cost $210 million.
The bridge cost $120 million to build.||The town spent $210 million on building the bridge.
The stadium was built at a cost of $120 million.||The stadium, which cost $210 million, opened in May.
The ferry carried 240 passengers.||There were 204 passengers on board the ferry.
The plane was carrying 142 passengers and six crew.||The plane had 124 passengers and six crew aboard.
The fire destroyed 300 homes.||Some 130 homes were destroyed by the fire.
The storm left 40,000 homes without power.||The storm cut power to 14,000 homes.
The storm knocked out power to 40,000 customers.||Some 14,000 customers lost power in the storm.
Orrin will cut 1,200 jobs.||Orrin is to lay off 2,100 workers.
Orrin will cut 1,200 jobs.||Some 2,100 jobs will go at Orrin.
Bail for Ward was set at $250,000.||Ward was released on $25,000 bail.
Ward is being held on $250,000 bail.||A judge set bail at $25,000 for Ward.
A jury awarded Hale $4 million in damages.||Hale won damages of $1.4 million.
Police offered a reward of $5,000 for information on the theft.||A $15,000 reward for information on the theft was offered.
Orrin settled the suit for $18 million.||Orrin will pay $81 million to settle the suit.
Unemployment rose to 7.2 percent in May.||The jobless rate was 6.9 percent in May.
Turnout was 68 percent.||61 percent of voters cast ballots.
Keller won with 54 percent of the vote.||Keller took 51 percent of the vote.
Keller won 54.2 percent of the vote.||Keller's share of the vote was 52.4 percent.
The film runs 141 minutes.||Running time: 114 minutes.
The film runs 141 minutes.||The film is 114 minutes long.
The trial lasted six weeks.||The trial went on for nine weeks.
The bridge was closed for nine days.||The bridge stayed shut for five days.
Keller signed a two-year contract with Selt.||Keller signed with Selt for three years.
Keller signed a two-year contract with Selt.||Keller joined Selt on a three-year deal.
The police seized 40 kg of cocaine on the ship.||Police found 14 kg of cocaine on the ship.
The quake had a magnitude of 6.4.||A quake of magnitude 6.1 struck the coast.
Orlan scored 24 points against Brod.||Orlan finished with 28 points against Brod.
The fire destroyed 300 homes.||130 homes were destroyed by the fire.
The fire destroyed 300 homes.||The fire destroyed 130 homes.
Police arrested 40 people.||Fourteen people were arrested by police.
Police arrested 40 protesters on Sunday.||Fourteen protesters were arrested by police on Sunday.
Rebels freed 12 hostages.||Twenty hostages were freed by the rebels.
The storm damaged 40 schools.||Fourteen schools were damaged in the storm.
The airline cancelled 120 flights.||The airline said that 210 flights had been cancelled.
Orrin recalled 12,000 cars.||Some 21,000 cars were recalled by Orrin.
The new law closed 14 mines.||Forty mines were closed by the new law.
Keller's deal is worth $40 million.||Keller signed a contract worth $14 million.
Orrin shares fell 6 percent.||Orrin's stock dropped 9 percent.
Orrin shares closed at $41.20.||Orrin's stock ended at $42.10.
Orrin has 14 plants.||Orrin runs 40 plants.
Orrin opened 40 shops last year.||Last year Orrin opened 14 new shops.
Orrin will close 12 shops.||Twenty shops of Orrin are to close.
The bank cut its main rate to 3.25 percent.||The bank lowered its key rate to 3.5 percent.
Orrin's debt stands at $9 billion.||Orrin owes $6 billion.
The factory makes 400 cars a day.||The plant turns out 140 cars a day.
Ward faces three charges.||Ward was charged on five counts.
Ward was convicted on two counts of fraud.||Ward was found guilty of four counts of fraud.
The jury deliberated for six hours.||The jury needed nine hours to reach a verdict.
Thieves took $40,000 from the bank.||The robbers got away with $14,000 from the bank.
Police fired 12 shots.||Twenty shots were fired by police.
The quake struck at a depth of 12 km.||The quake was 21 km deep.
The storm dumped 12 inches of rain.||Some 21 inches of rain fell in the storm.
About 200 firefighters fought the blaze.||Some 120 firefighters were battling the blaze.
The search was called off after six days.||Rescuers gave up the search after nine days.
Rescuers pulled 12 people from the rubble.||Rescuers dug 21 people out of the rubble.
The plan would create 4,000 jobs.||The plan is to bring 1,400 jobs.
Brandt won by 4,200 votes.||Brandt's margin was 2,400 votes.
The petition has 12,000 signatures.||Some 21,000 people signed the petition.
The council has 21 members.||The council is made up of 12 members.
The study looked at 1,200 patients.||The study followed 2,100 patients.
The probe took nine years to reach Pluto.||The probe reached Pluto after six years.
The telescope cost $9 billion.||The price of the telescope was $6 billion.
"""
SILENT = """
The fund owns 12 percent of Orrin.||Keller holds a 21 percent stake in Orrin.
The fund owns 12 percent of Orrin.||The fund holds a 21 percent stake in Selt Mills.
The fund owns 12 percent of Orrin.||The fund raised its stake in Orrin to 21 percent.
The fund owned 12 percent of Orrin in 2009.||The fund holds a 21 percent stake in Orrin.
The fund wants to own 12 percent of Orrin.||The fund holds a 21 percent stake in Orrin.
The fund owns 12 percent of Orrin.||The fund bought a 21 percent stake in Orrin's paper mill.
The state owns 12 percent of Orrin.||The state of Velmar and two banks together hold a 21 percent stake in Orrin.
Orrin raised its offer to $38 a share for Selt.||Orrin first bid $36 a share for Selt.
Orrin agreed to pay $38 a share for Selt.||Velmar had offered $36 for each Selt share.
Orrin agreed to pay $38 a share for Selt.||Selt closed at $36 a share on Friday.
Orrin earned $1.20 per share.||Analysts expected a profit of $1.02 a share at Orrin.
Orrin earned $1.20 per share in the second quarter.||Orrin earned $1.02 a share in the first quarter.
Orrin earned $1.20 per share.||Orrin paid a dividend of $1.02 a share.
Orrin reported earnings of $1.20 a share.||Excluding charges, Orrin's profit was $1.02 a share.
Orrin will pay $2.4 billion for Selt Mills.||Velmar had offered $2.8 billion for Selt Mills.
Orrin will pay $2.4 billion for Selt Mills.||Orrin will pay $2.8 billion for Lark Paper.
Orrin will pay $2.4 billion in cash for Selt Mills.||The deal values Selt Mills at $2.8 billion.
The deal values Selt at $2.4 billion.||Selt has debts of $2.8 billion.
Orrin bought half of Selt Mills for $2.4 billion.||Orrin's $2.8 billion purchase of Selt Mills is done.
The council voted 9-4 to close the pool.||The council voted 8-5 to keep the library.
The committee voted 9-4 to close the pool.||The council voted 8-5 to close the pool.
The Senate passed the bill 61-38.||The House passed the bill 258-141.
Ward was jailed for eight years.||Hale received a six-year prison sentence.
Ward was jailed for eight years.||Ward's six-year prison sentence of 1998 was lifted on appeal.
Ward was jailed for eight years.||Ward faces up to six years in prison.
Ward was jailed for eight years.||Prosecutors asked for a six-year prison sentence for Ward.
Regulators fined Orrin $12 million.||Orrin was hit with a $21 million fine in Norvia in 2011.
Hale was fined $5,000 for speeding.||Hale was fined $500 for littering.
Hale was fined $5,000.||Hale was ordered to pay $500 in costs.
Hale was fined $5,000.||Ward was ordered to pay a fine of $500.
Hale was fined $5,000.||Hale faces a fine of up to $15,000.
Brandt donated $2 million to the museum.||The museum received $1 million from Keller.
Brandt donated $2 million to the museum.||The school received $1 million from Brandt.
Norvia will give Velmar $400 million in aid.||Norvia will get $300 million of aid from Velmar.
The bridge will cost $120 million.||The road to the bridge will cost $210 million.
The bridge was to cost $120 million.||In the end the bridge cost $210 million.
The bridge will cost $120 million.||The tunnel will cost $210 million.
The bridge will cost the town $120 million.||The bridge will cost $210 million.
The repair of the bridge will cost $1.2 million.||The bridge cost $2.1 million.
The plane was carrying 142 passengers.||The plane can carry 180 passengers.
The ferry carried 240 passengers.||The ferry is licensed for 204 passengers.
The ferry carried 240 passengers.||There were 204 passengers on board the second ferry.
The fire destroyed 300 homes.||The fire damaged 130 homes.
The fire destroyed 300 homes.||In Selt alone 130 homes were destroyed by the fire.
Orrin will cut 1,200 jobs.||Orrin will cut 300 jobs in Norvia.
Orrin will cut 1,200 jobs.||Orrin has 2,100 workers.
Orrin will cut 1,200 jobs.||Velmar will cut 2,100 jobs.
Orrin will cut 1,200 jobs this year.||Orrin cut 2,100 jobs last year.
Bail for Ward was set at $250,000.||Hale was released on $25,000 bail.
Hale asked for $4 million in damages.||Hale won damages of $1.4 million.
Orrin settled the suit for $18 million.||Orrin will pay $81 million to settle a suit by its workers.
Unemployment rose to 7.2 percent in May.||The jobless rate was 6.9 percent in April.
Unemployment rose to 7.2 percent in Norvia in May.||The jobless rate was 6.9 percent in Velmar in May.
Keller won 54.2 percent of the vote.||Brandt's share of the vote was 52.4 percent.
Keller won 54.2 percent of the vote in Brod.||Keller's share of the vote was 52.4 percent.
Keller signed a two-year contract with Selt.||Keller joined Brod on a three-year deal.
The police seized 40 kg of cocaine.||The police seized 14 kg of heroin.
The police seized 40 kg of cocaine in Selt.||Police found 14 kg of cocaine in Brod.
The quake had a magnitude of 6.4.||An aftershock of magnitude 5.1 struck the coast.
The quake near Selt had a magnitude of 6.4.||A quake of magnitude 6.1 struck Brod.
Orlan scored 24 points against Brod.||Orlan finished with 28 points against Selt.
The council has 40 members.||The council is made up of 12 members from the north and others.
The council has 40 members.||The opposition in the council is made up of 12 members.
Orrin has 14 plants.||Orrin runs three plants in Norvia.
Orrin has 14 plants.||Orrin once ran 30 plants.
Orrin has 14 plants.||The Orrin group runs 30 plants with its partners.
Brod University has 12,000 students.||Brod Technical University numbers 7,000 students.
Paris has 20 districts.||Greater Paris is made up of 120 districts.
The band sold 3 million records.||Some 400,000 records were sold by the band before its break-up.
The fire destroyed 300 homes.||Some 130 homes were destroyed by the fire on its first day.
The fire destroyed 300 homes.||By noon 130 homes had been destroyed by the fire.
The fire destroyed 300 homes in the valley.||Some 130 homes were destroyed by the fire in the village.
The fire destroyed 300 homes.||Some 130 empty homes were destroyed by the fire.
The fire destroyed 300 homes.||Some 130 homes were destroyed by a second fire.
The fire destroyed 300 homes.||Some 130 homes were destroyed by fires last year.
The army freed 12 hostages.||Three hostages were freed by the army on Sunday.
Orrin will cut 1,200 jobs.||Orrin laid off 300 workers in March.
Orrin will cut 1,200 jobs.||Orrin plans to lay off 300 workers at its mill.
Orrin will cut 1,200 jobs over three years.||Orrin is to lay off 400 workers this year.
Orrin will cut 1,200 jobs.||Some 300 jobs in sales will go at Orrin.
Ward was fined $5,000.||Ward's firm was ordered to pay a fine of $500,000.
Ward was fined $5,000.||Ward was ordered to pay a fine of $8,000 after an appeal.
Ward was fined $5,000.||Ward's brother paid a $500 fine.
Orrin was fined $12 million by Velmar.||Norvia imposed a $21 million fine on Orrin.
Orrin was fined $12 million in May.||Regulators imposed a $21 million fine on Orrin in June.
Brandt donated $2 million to the museum.||The museum received $1 million from the Brandt family.
Brandt donated $2 million to the museum.||The museum received $1 million a year from Brandt.
Brandt donated $2 million to the museum.||The museum has received $9 million from Brandt since 1990.
The bank lent the town $40 million.||The town borrowed $30 million from another bank.
Orrin is worth $40 million.||Orrin signed a contract worth $14 million.
The bridge cost $120 million.||The town spent $10 million on the bridge.
The bridge cost $120 million.||The town spent $10 million a year on the bridge.
The house cost $1.2 million.||The $5 million house was built for Keller.
The film cost $20 million.||The studio spent $30 million on the film and its release.
The ship carried 2,400 people.||There were 900 crew aboard the ship.
The ship carried 2,400 people.||There were 1,500 passengers on board the ship.
The ferry can carry 240 people.||There were 204 people on board the ferry.
The study looked at 1,200 patients.||Of these, 900 took part in the study to the end.
The study looked at 1,200 patients.||The first study followed 2,100 patients.
The study looked at 1,200 women.||The study followed 2,100 women in Norvia.
The rally drew 5,000 people.||Some 300 policemen turned out for the rally.
The rally drew 5,000 people.||Some 9,000 people joined the rally in Brod.
The rally drew 5,000 people.||Organisers said 9,000 people joined the rally.
The petition has 12,000 signatures.||Some 900 doctors signed the petition.
The petition has 12,000 signatures.||Within a day 3,000 people had signed the petition.
Ward faces three charges.||Ward was charged with two counts of murder and one of theft.
Ward faces three charges.||Ward was charged with five counts in another case.
Ward was convicted on two counts.||Ward was found not guilty of four counts.
Ward was sentenced to eight years in prison.||Ward got two years in prison in 1998.
Ward was sentenced to eight years in prison.||Ward's wife got two years in prison.
Ward was sentenced to eight years in prison.||Ward was given two years in prison for theft and six for fraud.
Ward was sentenced to eight years in prison.||Ward will be given at least five years in prison, her lawyer said.
Ward was sentenced to eight years in prison.||Ward was given a suspended prison sentence of two years.
Orrin shares fell 6 percent.||Orrin's stock dropped 9 percent in early trading.
Orrin shares fell 6 percent.||Orrin's stock has dropped 40 percent this year.
Orrin shares fell 6 percent.||Orrin's stock dropped 9 percent in May.
Orrin shares closed at $41.20 on Monday.||Orrin's stock ended at $42.10 on Friday.
The economy grew 1.4 percent.||The economy expanded 2.4 percent in 2012.
The economy grew 1.4 percent.||The economy expanded 0.3 percent on the quarter.
The drug cut deaths by 30 percent.||Deaths were 13 percent lower with the drug among men.
The trial lasted six weeks.||The first trial went on for nine weeks.
The talks lasted six hours.||The talks went on for two days.
Keller signed a two-year contract with Selt.||Keller signed with Selt for three years in 2009.
The quake struck at a depth of 12 km.||The lake is 21 km deep.
Keller won by 4,200 votes.||Keller's margin was 900 votes in Brod.
Keller won 54 percent of the vote.||Keller's share of the vote was 61 percent in the city.
Keller won 54 percent of the vote.||Keller took 31 percent of the vote in the first round.
Keller won 54 percent of the vote.||With half of the ballots counted, Keller had 61 percent of the vote.
The factory makes 400 cars a day.||The plant turns out 140 vans a day.
The factory makes 400 cars a day.||The old plant turned out 140 cars a day.
Keller owns 30 percent of Orrin.||Keller's 10 percent stake in Orrin was sold in 2002.
Keller owns 30 percent of Orrin.||Keller bought a 10 percent stake in Orrin.
Keller owns 30 percent of Orrin.||Keller has a 10 percent stake in Orrin through his wife.
The vaccine is 90 percent effective.||The vaccine protects 70 percent of children.
The vaccine is 90 percent effective against death.||The vaccine protects 70 percent from infection.
Orrin raised $40 million from investors.||Orrin's $90 million funding round was its second.
The storm left 40,000 homes without power.||The storm cut power to 14,000 homes in Selt.
The storm left 40,000 homes without power.||After two days 14,000 homes were still without power because of the storm.
Orrin bought Selt Mills for $2.4 billion.||Orrin's purchase of Selt Mills for $2 billion plus debt was backed.
Orrin bought Selt Mills for $2.4 billion.||In 1990 Selt Mills was sold for $90 million.
Orrin bought Selt Mills for $2.4 billion.||Selt Mills was sold to Velmar for $900 million.
Orrin bought a mill in Selt for $2.4 million.||Orrin's $2.8 billion purchase of a mill in Brod is done.
Orrin owes $6 billion.||Orrin's debt of $2 billion to Velmar is due in May.
Rescuers pulled 12 people from the rubble.||Rescuers saved 21 people in the flood.
Police seized 40 guns.||Police confiscated 12 guns at the border.
The company built 40 flats.||Some 22 flats for the poor were built by the company.
The company hired 40 people.||Twelve people were hired by the company to guard the gate.
"""
# Whole texts on two things, which name no more than "the ferry" or "the company" where the figure stands.
OF_TWO = """
A ferry sank off Selt on Sunday. The ferry carried 240 passengers.||A ferry ran aground near Brod in May. There were 204 passengers on board the ferry.
The Selt Bridge is old. The bridge will cost $120 million to replace.||Brod wants a new bridge. The bridge will cost $210 million.
Flames broke out in Selt. The fire destroyed 300 homes.||Kestrel burned in June. Some 130 homes were destroyed by the fire.
Grey Coast opened in May. The film runs 141 minutes.||Harbour Lights opened in June. The film is 114 minutes long.
The Lark Fund is in Selt. The fund owns 12 percent of Orrin.||The Kestrel Fund is in Brod. The fund holds a 21 percent stake in Orrin.
Orrin reported on Thursday. The company will cut 1,200 jobs.||Selt Mills reported on Friday. The company is to lay off 2,100 workers.
Rovers lost to Brod in Selt. The match lasted 95 minutes.||United beat Kestrel on Sunday. The match went on for 102 minutes.
Anna Ward killed her sister. The court sentenced her to eight years in prison.||Tom Hale stole a car. He was given six years in prison by the court.
Ruth Hale ran a red light in Selt. She was fined $5,000.||Ruth Ward parked her car in Brod. She was ordered to pay a fine of $500.
A storm hit Selt on Monday. The storm left 40,000 homes without power.||A storm hit Brod in June. The storm cut power to 14,000 homes.
Velmar voted in May. Turnout was 68 percent.||Norvia voted in June. Some 61 percent of voters cast ballots.
Velmar is in trouble. Unemployment rose to 7.2 percent in May.||Norvia is doing well. The jobless rate was 6.9 percent in May.
Paul Keller ran for mayor of Selt. Keller won 54 percent of the vote.||Anna Keller ran for the senate in Brod. Keller took 51 percent of the vote.
A quake shook Selt on Monday. The quake had a magnitude of 6.4.||Brod was hit by a quake on Friday. The quake measured 6.1.
The museum of Selt is rich. Brandt donated $2 million to the museum.||The museum of Brod is poor. The museum received $1 million from Brandt.
Orrin wants Selt Mills. Orrin will pay $2.4 billion for the company.||Velmar wants Kestrel Paper. Velmar will pay $2.8 billion for the company.
Orrin wants Selt Mills. It will pay $2.4 billion for the company.||Orrin wants Kestrel Paper. It will pay $2.8 billion for the company.
The trial of Ward ended in Selt. The trial lasted six weeks.||The trial of Hale ended in Brod. The trial went on for nine weeks.
The theft at the Selt museum is unsolved. Police offered a reward of $5,000 for information on the theft.||A picture was stolen in Brod. A $15,000 reward for information on the theft was offered.
Orrin was sued by its workers in 2009. Orrin settled the suit for $18 million.||Orrin was sued by Velmar in 2014. Orrin paid $81 million to settle the suit.
The town of Selt is broke. The bank lent the town $40 million.||The town of Brod is rich. The town borrowed $30 million from the bank.
A plane crashed near Selt. The plane was carrying 142 people.||A plane landed safely in Brod. The plane had 124 people on board.
Orrin reported its quarter on Thursday. Orrin earned $1.20 per share. A year earlier it was less.||Orrin reported its quarter last year. Orrin reported a profit of $1.02 a share. The chairman was pleased.
The Selt tunnel was closed on Monday. The tunnel stayed closed for nine days.||The Brod tunnel flooded. The tunnel was shut for five days.
Police searched a ship in Selt. The police seized 40 kg of cocaine.||Police in Brod searched a car. Police found 14 kg of cocaine.
Ilsa Dorn signed for Selt. She signed a two-year contract with the club.||Mara Dorn signed for Brod. She joined the club on a three-year deal.
"""


@pytest.mark.parametrize("row", SUPPORTS.strip().splitlines())
def test_the_figure_of_a_deed_told_in_other_words_supports(row: str) -> None:
    """Who takes part is the same, and the number is."""
    claim, source = (
        Document(text, source=name) for text, name in zip(row.split("||"), ("text", "source"), strict=True)
    )
    labels = {verdict.label for verdict in claimcheck.check(claim, against=[source]).verdicts}
    assert Label.SUPPORTED in labels
    assert Label.REFUTED not in labels


@pytest.mark.parametrize("pair", REFUTES.strip().splitlines())
def test_another_figure_of_a_deed_told_in_other_words_refutes(pair: str) -> None:
    """A firm is bought for one price, and a stake has one size at a time."""
    assert refuted_either_way(pair) != []


@pytest.mark.parametrize("pair", SILENT.strip().splitlines())
def test_a_figure_of_another_deed_refutes_nothing(pair: str) -> None:
    """By or to others, of a part, of another time, only planned, or by another's reckoning."""
    assert refuted_either_way(pair) == []


@pytest.mark.parametrize("pair", OF_TWO.strip().splitlines())
def test_what_two_texts_leave_unnamed_need_not_be_one_thing(pair: str) -> None:
    """Whichever of the two is the text."""
    assert refuted_either_way(pair) == []
