"""Pairs of sentences that may both be true although a word of the one excludes one of the other.

The two speak of another thing, time, side or part.
"""

import pytest

from tests.true_pairs import refuted_either_way

# One sentence || another.
PAIRS = """
The hall stays open until nine.||The hall is closed on Mondays.
The road was closed to lorries.||The road was open to cars.
Shares in Veltra rose on Monday.||Shares in Veltra fell on Monday before recovering.
The eastern half voted for it.||The western half voted against it.
Lind won the first set.||Lind lost the second set.
The team won at home.||The team lost away.
The upper house passed the bill by 60 votes to 40.||The lower house passed the bill by 212 to 180.
Members of the union voted by 300 to 120 to strike in March.||Members of the union voted by 280 to 160 to end the strike.
The first ballot ended 61 to 39.||The bill passed by 55 votes to 45.
The judges ruled unanimously that the law was valid.||The judges ruled by 5 to 4 that the tax was valid.
Mark Oster, a driver, was jailed for four years.||His brother Paul Oster was jailed for two years.
Mark Oster was jailed for four years in 2001.||Mark Oster was jailed for six years in 2010.
Mark Oster was sentenced to four years in prison.||On appeal Mark Oster's sentence was raised to six years in prison.
Carl Dorn was sentenced to eight years in prison and Mark Oster to six.||Mark Oster was jailed for six years.
Carl Dorn was sentenced to life in prison.||Carl Dorn was jailed for at least 20 years.
United beat Rovers 3-1 in Brod.||Rovers beat United 2-0 in Selt.
United beat Rovers on penalties.||United drew 1-1 with Rovers.
Mayor Dorn called the first ruling "a disgrace".||Mayor Dorn called the second ruling "a triumph".
The critic called the book "brilliant".||Another critic called the book "dull".
The blast occurred at 9 a.m. on Tuesday.||A second blast occurred at 9 p.m. on Tuesday.
The shop opened at 9 a.m. on Tuesday.||The shop closed at 9 p.m. on Tuesday.
Trains leave at 9 a.m. on Sundays.||Trains leave at 9 p.m. on Sundays.
The works began in early May 2015.||The second phase of the works began on 24 May 2015.
The festival begins in early May 2015.||The festival ended on 24 May 2015.
Brod lies on the Ama. It has a port.||Brod lies on the Ama. The port has an area of 40 hectares.
Selt is in Torvia. The country has 4 million inhabitants.||Selt has 62,000 inhabitants.
The plane crashed near Brod. All passengers survived.||The plane crashed near Selt. Six passengers died.
Three passengers survived the crash in 1972.||Nobody survived the crash in 1981.
She was the last survivor of the siege.||Three people survived the siege.
Anna Keller was elected deputy mayor in 2010.||Anna Keller has been mayor since 2014.
Jan Holt resigned as captain in May.||Jan Holt was fired as coach in July.
The talks ended without an agreement on Monday.||The talks ended with an agreement on Friday.
The concert went ahead in Brod.||The concert was cancelled in Selt.
The drug is safe for adults.||The drug is unsafe for children.
His temperature was above normal.||His weight was below normal.
The glacier covers 12 square kilometres.||The glacier covered 14 square kilometres in 1950.
Lodz is larger than Stad.||Stad is larger than Lodz was in 1900.
Berg is older than Keller.||Keller looks older than Berg.
Berg is taller than Keller.||Keller is taller than Berg's brother.
The film has a rating of 80%.||The film has a rating of 75% on another site.
The prime minister won a vote of confidence in March.||The prime minister lost a vote of confidence in October.
The court found him guilty of theft.||The court found him not guilty of murder.
The minister was in office in 2004.||The minister was out of office in 2009.
Ticket sales rose.||Ticket prices fell.
The club sold its captain.||The club bought its captain's house.
Brod beat Selt in the cup.||Selt beat Brod in the league.
Dorn defeated Lind in the primary.||Lind defeated Dorn in the 2001 primary.
Torvia invaded Sarenia in 1941.||Sarenia invaded Torvia in 1812.
The eldest daughter married a doctor.||The youngest daughter married a lawyer.
Keller's first wife was a dancer.||Keller's second wife was a nurse.
Keller's first wife died in 1961.||Keller's second wife died in 1990.
Keller's first book appeared in 1961.||Keller's last book appeared in 1990.
The first train left at 5 a.m.||The last train left at midnight.
The bank is open in the morning.||The bank is closed in the afternoon.
The reserve is open to visitors.||The reserve's island is closed to visitors.
The dam failed.||The dam did not fail in the first flood.
All of the crew survived.||None of the passengers survived.
No crew member was hurt.||Four passengers were hurt.
The west wing survived the fire.||The east wing did not survive the fire.
The upper town is safe.||The lower town is not safe.
Red wine sales rose 4 percent.||White wine sales fell 2 percent.
Imports of oil rose 4 percent.||Imports of gas fell 2 percent.
The police freed Lind.||The police arrested Lind's cousin.
The police freed Lind on Friday.||The police arrested Lind on Monday.
The doctor denied the charge of fraud.||The doctor admitted the charge of negligence.
Lind accepted the silver medal.||Lind refused the prize money.
Lind accepted the post of deputy.||Lind declined the post of minister.
Sarenia recognised the new state.||Sarenia did not recognise the new government of Torvia.
The south gate is locked.||The north gate is unlocked.
The trial is public.||The verdict is secret.
The union supports the strike.||The union's lawyer opposes the strike.
The union supports Dorn for mayor.||The union opposes Dorn's tax plan.
Dorn will run for mayor.||Dorn will not run for governor.
Dorn did not run for mayor in 1998.||Dorn ran for mayor in 2002.
Dorn has never been to Torvia.||Dorn's father has been to Torvia.
Nobody claimed the first prize.||A baker claimed the second prize.
The drug is legal in Torvia.||The drug is illegal in Sarenia.
The drug is legal for adults.||The drug is illegal for minors.
Smoking is allowed on the terrace.||Smoking is banned in the hall.
Dogs are allowed in the park.||Dogs are not allowed on the beach.
Children under six enter free.||Children over six pay 4 euros.
Children under six pay nothing.||Children over six pay 4 euros.
The plant is flowering in May.||The plant is not flowering in winter.
The female lays eggs.||The male does not lay eggs.
The adult bird is white.||The young bird is brown.
The upper side of the leaf is green.||The lower side of the leaf is white.
The cat is larger than the marten.||The cat is smaller than the lynx.
The Orla is longer than the Maren.||The Orla is shorter than the Selt.
Torvia is richer than Sarenia.||Torvia is poorer than Marland.
Summers are wet.||Winters are dry.
The east coast is wet.||The west coast is dry.
Brod lies north of Selt.||Brod lies south of Marn.
The museum is east of the river.||The station is west of the river.
Keller is left-handed.||Keller's brother is right-handed.
The first version of the app was free.||The second version of the app was not free.
The app is free for students.||The app is not free for firms.
The film received good reviews in France.||The film received bad reviews in Britain.
The book was banned in Torvia.||The book was not banned in Sarenia.
The show was renewed for a second season.||The show was cancelled after its third season.
The team was promoted in 1998.||The team was relegated in 2001.
The team was promoted to the first division.||The reserve team was relegated to the fourth division.
The government raised the tax on petrol.||The government lowered the tax on diesel.
The government raised the tax in 2004.||The government lowered the tax in 2009.
The number of births rose.||The number of deaths fell.
The number of male students fell.||The number of female students rose.
Exports rose in value.||Exports fell in volume.
The yield on ten-year bonds rose.||The yield on two-year bonds fell.
The patient's fever rose.||The patient's blood pressure fell.
The river rose at Brod.||The river fell at Selt.
The coalition includes the Greens.||The coalition does not include the Liberals.
The list includes four women.||The list excludes Dorn.
The treaty covers ships.||The treaty does not cover submarines.
The insurance covers fire.||The insurance does not cover floods.
Witnesses saw the driver leave.||Witnesses did not see the passenger leave.
The captain was awake.||The first mate was asleep.
The engine was running.||The second engine was not running.
The mother survived.||The baby died.
The mother and the baby survived.||The father died.
The elder son is alive.||The younger son is dead.
Lind was guilty of perjury, the court said.||Lind was innocent of murder, the court said.
"""


@pytest.mark.parametrize("pair", PAIRS.strip().splitlines())
def test_opposite_words_of_two_things_refute_neither(pair: str) -> None:
    """What is open in the morning may be closed in the afternoon."""
    assert refuted_either_way(pair) == []
