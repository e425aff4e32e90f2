"""Pairs of sentences that may both be true although a word of the one excludes one of the other.

The two speak of another thing, time, side or part.
"""

import pytest

from tests.true_pairs import refuted_either_way

# One sentence || another.
PAIRS = """
The cabinet approved the draft by 9 votes to 6.||Parliament approved the final text by 101 votes to 88.
Members elected her by 60 votes to 40.||Members re-elected her by 72 votes to 28.
The court upheld the ban by 5-4.||The court upheld the tax by 6-3.
The judge gave Rolf Hahn two years for theft.||The judge gave Rolf Hahn's wife one year for theft.
Rolf Hahn was jailed for two years over the first robbery.||Rolf Hahn was jailed for four years over the second robbery.
Rolf Hahn was given two years in prison, suspended for four years.||Rolf Hahn was given two years in prison.
Rolf Hahn got two years in prison.||Rolf Hahn got two years' probation.
The retrial cleared Rolf Hahn of theft.||The first trial convicted Rolf Hahn of theft.
Rolf Hahn was convicted of theft but cleared of fraud.||Rolf Hahn was cleared of fraud.
Police cleared Rolf Hahn of any role in the theft.||A court convicted Rolf Hahn of libel.
Nina Voigt quit politics.||Nina Voigt was sacked as an editor.
Nina Voigt resigned in protest after her deputy was sacked.||Nina Voigt resigned.
Nina Voigt was fired on Monday and reinstated on Friday.||Nina Voigt resigned on Monday.
Karin Beck succeeded Nina Voigt at the paper.||Nina Voigt succeeded Karin Beck at the ministry.
Karin Beck's successor as editor was Nina Voigt.||Karin Beck succeeded Nina Voigt as chair of the union.
Karin Beck was elected mayor in 2005 and again in 2013.||Karin Beck has been mayor since 2013.
Karin Beck was appointed ambassador in 2005.||Karin Beck has been ambassador to Chile since 2012.
Karin Beck was elected leader of the group in 2005.||Karin Beck has been leader of the party since 2012.
Olm has 4,000 inhabitants. It had 9,000 in 1950.||Olm has 4,000 inhabitants.
The trainer called the first half "poor".||The trainer called the second half "excellent".
The trainer called the pitch "awful" and the crowd "wonderful".||The trainer called the crowd "wonderful".
The mayor called the critics "dishonest".||The mayor called the supporters "honest".
The minister called the plan "good".||The minister's deputy called the plan "bad".
The bank made a profit of 4 million after tax.||The bank made a loss of 2 million before tax.
Gold prices rose 2 percent this week.||Gold prices fell 2 percent this year.
The euro rose against the dollar on Monday.||The euro fell against the yen on Monday.
Sales rose in shops.||Sales fell online.
Blues beat Reds 2-1 on Sunday with ten men.||Reds' women beat Blues 3-0 on Sunday.
Blues lost the toss but beat Reds 2-1 on Sunday.||Reds lost 2-1 to Blues on Sunday.
Blues beat Reds 2-1 in the final in 1998.||Reds beat Blues 3-1 in the final in 2004.
Blues won 2-1 on Sunday.||Blues lost 2-1 on Saturday.
The shop was robbed at 3 a.m. on Monday.||The shop was robbed again at 3 p.m. on Monday.
The lecture begins at 9 a.m. in Olm.||The concert begins at 9 p.m. in Olm.
The fair in Olm opened in early May 2012.||The fair in Olm closed on 27 May 2012.
The orchard blooms in early May.||The orchard was planted on 20 May 1901.
Painter Hugo Stern died aged 80.||Sculptor Hugo Stern died aged 64.
Hugo Stern died aged 80, a day after his wife, who was 79.||Hugo Stern died aged 80.
The teacher, 31, won the prize on Friday.||The teacher, 56, was buried on Friday.
The girl was the only survivor of the fire in Olm.||Two firemen survived the fire in Brod.
Three sailors survived the wreck.||Two divers died in the wreck last year.
The driver escaped unhurt from the crash in Olm.||Two cyclists were hurt in the crash in Olm.
Pia Kern came second in the race in Olm on Sunday.||Pia Kern won the race in Brod on Sunday.
Pia Kern won the junior race on Sunday.||Pia Kern came fourth in the main race on Sunday.
A third of the seats were empty.||Half of the seats were sold.
Half of the money went to schools.||A quarter of the money went to roads.
The governor signed the bill on taxes.||The governor vetoed the bill on guns.
The library is open to members.||The library is closed to visitors.
The left bank was flooded.||The right bank stayed dry.
The senate passed the climate bill by 51 votes to 50.||The house passed the climate bill by 220 votes to 213.
The town council voted 7-4 to close the pool.||The town council voted 8-3 to keep the library open.
The committee adopted the report unanimously.||The committee adopted the minutes by 6 votes to 5.
The clause was rejected by 45 votes to 40, and the bill passed.||The bill passed by 61 votes to 24.
The board voted against the bonus.||The board voted for the dividend.
Jens Aalto was sentenced to five years for smuggling.||Jens Aalto's cousin was sentenced to nine years for smuggling.
Jens Aalto was sentenced to five years in prison for smuggling and two for assault.||Jens Aalto was sentenced to two years for assault.
Jens Aalto has served three years of his sentence in prison.||Jens Aalto was sentenced to five years in prison.
Jens Aalto could be jailed for ten years.||Jens Aalto was jailed for five years.
Jens Aalto was jailed for five years by a court in Oulu and later for two years in Turku.||Jens Aalto was jailed for two years in Turku.
Marta Sorel was acquitted of spying.||Marta Sorel's driver was convicted of spying.
Marta Sorel was convicted of spying in her absence.||Marta Sorel was acquitted of spying at a new trial.
Three defendants were found guilty.||Two defendants were found not guilty.
Marta Sorel was cleared of doping by the federation.||Marta Sorel was found guilty of tax evasion.
Ole Brun stepped down as chairman of the bank.||Ole Brun was fired as coach of the rowing club.
Ole Brun resigned.||Ole Brun's adviser was dismissed.
Ole Brun fired his adviser.||Ole Brun resigned two weeks later.
Ole Brun was fired as manager of Norden in 2001.||Ole Brun resigned as manager of Norden in 2014.
Eva Lund succeeded Karl Moe as minister of health.||Karl Moe succeeded Eva Lund as minister of justice.
Eva Lund replaced Karl Moe in goal.||Karl Moe replaced Eva Lund as captain.
Eva Lund's predecessor was Karl Moe.||Karl Moe's predecessor was Ida Berg.
Tom Hagen was elected chairman of the party in 2003.||Tom Hagen has been chairman of the company since 2010.
Tom Hagen was elected president of the club in 2003.||Tom Hagen has been honorary president of the club since 2010.
Tom Hagen became a director in 2003.||Tom Hagen has been managing director since 2010.
Voss is near Bergen. The city has 280,000 inhabitants.||Voss has 12,000 inhabitants.
Lake Voss is deep. It covers 8 square kilometres in summer.||Lake Voss covers 11 square kilometres in spring.
Critic Ana Dahl called the first act "brilliant".||Critic Ana Dahl called the second act "boring".
Critic Ana Dahl called the singer "brilliant".||Critic Ana Dahl called the set "ugly".
Ana Dahl called the deal "good for farmers".||Ana Dahl called the deal "bad for consumers".
Ana Dahl said critics had called the deal "a disaster".||Ana Dahl called the deal "a success".
The carmaker made a loss of 2 billion euros in Europe.||The carmaker made a profit of 5 billion euros in Asia.
The carmaker made a loss in the spring.||The carmaker made a profit in the summer.
Shares in the carmaker fell 3 percent in the morning.||Shares in the carmaker rose 1 percent in the afternoon.
Prices rose 3 percent in May from a year earlier.||Prices fell 1 percent in May from April.
Unemployment fell among men.||Unemployment rose among women.
The bank raised its deposit rate.||The bank cut its lending rate.
The bank kept its deposit rate steady on Monday.||The bank cut its lending rate on Monday.
The goalkeeper wore a glove on his left hand.||The goalkeeper threw the ball with his right hand.
The ferry docks on the north side of the harbour.||The fish market is on the south side of the harbour.
Home fans cheered.||Away fans booed.
Snowfall was above average in January.||Snowfall was below average in February.
Lions lost 3-2 to Tigers on Sunday.||Tigers lost 2-0 to Lions on Wednesday.
Lions beat Tigers 3-2 after extra time.||Lions drew 2-2 with Tigers in normal time.
Lions beat Tigers 78-71.||Lions beat Tigers 82-80 a day later.
Lions won the first game 5-3.||Tigers won the second game 4-2.
The alarm went off at 2 a.m. on Monday.||The all-clear came at 2 p.m. on Monday.
The shift starts at 6 a.m.||The shift ends at 6 p.m.
The film opens in early May in Norway.||The film opens on 24 May in Sweden.
The school year began in late August 2016.||The school was founded on 2 August 2016.
Composer Nils Rud died at 74.||Composer Nils Rud's teacher died at 81.
Nils Rud was 74 when his brother died at 81.||Nils Rud died at 90.
The cyclist, 25, was hit by a van on Sunday.||The cyclist's father, 58, was hit by a van on Sunday.
The van driver, 44, was arrested on Sunday.||The lorry driver, 61, was arrested on Sunday.
A dog was the only survivor of the blaze.||Three people survived the blaze.
All miners survived the explosion.||Two rescuers died in the explosion.
Nobody survived the crash of the first plane.||Two people survived the crash of the second plane.
No residents were hurt in the fire in Voss.||Two firefighters were hurt in the fire in Voss.
The crew escaped unhurt from the fire in Voss.||Three passengers were injured in the fire in Voss.
Liv Hauge won gold in the sprint on Friday.||Liv Hauge won silver in the relay on Friday.
Liv Hauge came third in qualifying on Friday.||Liv Hauge won the race on Friday.
Half of the women voted.||A third of the men voted.
A third of the budget was spent in May.||Half of the budget was spent by July.
The mayor signed the decree.||The governor vetoed the decree.
The race in Voss was called off.||The race in Bergen went ahead.
The kiosk is open in summer.||The kiosk is closed in winter.
The rear door was open.||The front door was closed.
The talks with the miners ended without a deal.||The talks with the teachers ended with a deal.
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
The first witness said the car was red.||The second witness said the car was red.
The buyer said the price was 3 million euros.||The seller said the price was 3 million euros.
Supporters of the bill said it would cost 3 million euros.||Opponents of the bill said it would cost 3 million euros.
The last speaker said the hall was full.||The first speaker said the hall was full.
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
