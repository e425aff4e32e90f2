"""Pairs of sentences that may both be true although nearly all of the one stands in the other.

A word says which of several it is: the evening march, the warehouse, the first leg, the valley of a river.
"""

import pytest

from tests.true_pairs import refuted_either_way

# One sentence || another.
PAIRS = """
The mayor of Orrin said 31 people had died, while the governor gave a toll of 28.||The governor of the province said 28 people had died in Orrin.
Orrin United won 3-2 on aggregate after a 1-1 draw in the second leg.||Orrin United had won the first leg 2-1.
Hame lies on the west bank of the Orla.||Hame's station lies on the east bank of the Orla.
Lake Ovo covers 320 square kilometres.||Lake Ovo covered 410 square kilometres before the dam was built.
Nearly 60 percent of the houses on Pela were damaged.||About 15 percent of the houses on Pela were destroyed.
The president's approval rating stands at 38 percent in the Gazette poll.||The president's approval rating was 43 percent in a survey by the broadcaster.
Cholera has infected 3,400 people in the camps since March.||Cholera has infected 610 people in the camps this month.
The Liberals won 61 seats in the 127-seat parliament.||The Liberals had 55 seats in the old parliament.
Police in Selm arrested 14 people during the afternoon march against the pipeline.||Police in Selm arrested 23 people during the evening march against the pipeline.
Officials in the north of Torvia counted 14 deaths from the heat wave.||Officials in the south of Torvia counted 23 deaths from the heat wave.
Velo said on Tuesday it would close its plant in Selm with the loss of 400 jobs.||Velo said on Tuesday it would close its warehouse in Selm with the loss of 120 jobs.
Ines Duarte wrote eleven books, three of them for children.||Ines Duarte wrote three books for children.
The Orla valley is 90 km long.||The Orla is 310 km long.
The municipality of Selm has 31,000 inhabitants.||The town of Selm has 12,000 inhabitants.
The battleship was armed with eight 12-inch guns.||The battleship was armed with fourteen 6-inch guns.
The class of ships had four members.||The class of ships was to have six members.
Lena Falk was named chairwoman in May.||Lena Falk took over as chairwoman in September.
Lena Falk announced her retirement on 3 March.||Lena Falk will retire on 30 June.
Hurricane Lena weakened to a tropical storm over land on Thursday.||Hurricane Lena had strengthened to a Category 4 storm at sea on Tuesday.
Labour won 14 of the 22 seats on the Orrin council.||Labour gained five seats on the Orrin council.
With 80 percent of ballots counted, Maria Stolz led with 52 percent.||Maria Stolz won with 50.8 percent of the vote.
Velo raised its full-year forecast to 4.3 billion euros.||Velo had forecast 4.1 billion euros for the full year in February.
Shares in Velo were down 3 percent at midday.||Shares in Velo closed 1 percent higher.
Ada Lindqvist, the top seed, beat the 12th seed Rosa Kim.||Ada Lindqvist is ranked third in the world.
Researchers at the University of Orrin tested the drug on 412 patients.||The drug was given to 206 of the patients at the University of Orrin.
The council approved a budget of $46 million for next year.||The council's current budget is $44 million.
The chain has 212 restaurants, 40 of them in Canada.||The chain runs 172 restaurants in the United States.
The Lodova metro has 3 lines and 41 stations.||The Lodova metro's first line has 14 stations.
No group claimed responsibility for the bombing in Lodova.||The Lodova bombing was claimed by a rebel group two days later.
The trial of Goran Petek was adjourned until 4 June.||The trial of Goran Petek opened on 12 May.
The state won the case in the district court.||The state lost the case in the supreme court.
Growth was 2.1 percent in the first quarter on an annual basis.||Growth was 0.5 percent from the quarter before.
The Selm plant will employ 1,500 people.||Building the Selm plant will create 3,000 jobs.
Selm City are third in the table with 41 points.||Selm City had 38 points before the match.
Mice given the compound lived 12 percent longer.||Female mice given the compound lived 19 percent longer.
A bus fare in Selm costs 2 crowns.||A monthly bus pass in Selm costs 60 crowns.
The party won 40 percent of the votes among women.||The party won 46 percent of the votes among men.
Velo shares rose 4 percent after the results.||Velo shares rose 6 percent before the results.
The population of Selm is estimated at 12,300.||The population of Selm was 12,100 at the last census.
The regiment lost 310 men at Hame, including 90 dead.||The regiment had 90 dead at Hame.
The deal values the company at $26 a share.||The deal is worth a premium of 31 percent to Friday's close of $20.
The tornado destroyed 40 mobile homes.||The tornado destroyed 61 homes, 40 of them mobile homes.
The bombing killed 14 soldiers and wounded 31.||The bombing wounded 31 soldiers, nine of whom lost limbs.
The outbreak killed 14 people in the nursing home.||The outbreak killed 31 people in the county.
The treaty of Selm was signed on 3 March in Vienna.||The treaty of Selm was ratified on 11 June.
Jan Rys won the league as a player with Selm.||Jan Rys never won the league as a coach.
The senate approved the nomination of Falk.||The senate rejected the nomination of Falk's deputy.
Two tests of the missile failed before it succeeded in May.||The missile failed in its first two tests.
Customs officers at Lodova airport seized 40 parrots.||Customs officers at Lodova airport seized 3 parrots alive and 37 dead.
Seventeen of the 22 miners trapped in the Hame pit were brought up alive.||Five of the 22 miners trapped in the Hame pit died.
The coast guard intercepted 61 migrants off Pela on one day.||The coast guard intercepted 1,400 migrants off Pela this year.
The court fined Velo 12 million euros for price fixing.||The court fined three makers, among them Velo, 31 million euros in all for price fixing.
The prosecutor asked for a sentence of nine years for Sand.||The prosecutor asked for a sentence of four years for Sand's wife.
The cyclist Ferri won the stage by 12 seconds.||The cyclist Ferri won the stage and now leads the tour by 31 seconds.
Mount Kestrel erupted on Monday and sent ash 9 km into the sky.||Mount Kestrel sent ash 4 km into the sky in smaller eruptions on Tuesday.
In the trial 15,000 volunteers got the vaccine.||The trial of the vaccine involved 30,000 volunteers, half of whom got a placebo.
The new library cost $12 million, $2 million over budget.||The new library had a budget of $10 million.
Eleven of the 40 orchards in the valley were hit by frost.||Twenty of the 40 orchards in the valley were insured against frost.
Velo's chief executive earned 4 million euros last year, including 2.6 million in bonuses.||Velo's chief executive earned a basic salary of 1.4 million euros last year.
Velo's like-for-like sales rose 3 percent.||Velo's sales, with the shops opened this year, rose 8 percent.
The storm left 40,000 customers without power on Monday night.||The storm left 12,000 customers still without power on Wednesday.
The toll from the Pela quake rose to 212 on Thursday as rescuers reached remote villages.||The toll from the Pela quake in the town of Orrin alone was 140.
The coast guard rescued 61 migrants from a boat off Pela.||The coast guard rescued 140 migrants from three boats off Pela.
The court cut Velo's fine from 12 million euros to 7 million.||The regulator had fined Velo 12 million euros.
Three of the nine judges dissented.||Six of the nine judges were in the majority.
The Greens doubled their vote to 12 percent.||The Greens won 6 percent four years ago.
Velo opened 40 shops and closed 12 in the year.||Velo opened a net 28 shops in the year.
Oil settled at $71.20 a barrel in New York.||Oil settled at $73.05 a barrel in London.
Lindqvist served 12 aces and won 71 percent of points on her first serve.||Lindqvist won 52 percent of points on her second serve.
Marsh took four wickets for 31 runs in the first innings.||Marsh took two wickets for 60 runs in the second innings.
The club's record attendance of 31,000 was set in 1952.||The club's average attendance was 9,000 in 1952.
Torvia has 1,400 warheads, of which 600 are deployed.||Torvia has 600 deployed warheads.
About a third of the flats in the tower were occupied when the fire broke out.||Two thirds of the flats in the tower were owned by the council.
Velo's sales rose 8 percent in local currencies.||Velo's sales rose 3 percent in euros.
The merger will cost 90 million euros.||The merger will save 120 million euros a year.
Lodova airport was shut for five hours on Saturday because of snow.||Lodova airport's second runway was shut for two days because of snow.
The peacekeepers lost 12 men in the ambush, the worst loss since the mission began.||The peacekeepers have lost 61 men since the mission began.
Torvia gave 0.7 percent of its income in aid.||Sarenia, Torvia's neighbour, gave 0.3 percent of its income in aid.
Tom Stone's "Red Barn" fetched $4.1 million including the buyer's premium.||The hammer price of Tom Stone's "Red Barn" was $3.6 million.
The film grossed $31 million in its first three days.||The film grossed $12 million on its first day.
The site was visited by 4 million people a month.||The site was visited by 9 million people in the month of the vote.
The crew of three docked with the station after a flight of six hours.||The station now has a crew of six.
Nine people were killed in the morning shelling of Hame.||Fourteen people were killed in the day's shelling of Hame.
About 9,000 people took shelter in schools on Pela.||About 31,000 people on Pela took shelter with relatives or in schools.
Police held nine men over the bank robbery in Selm.||Police held two men over the escape of the Selm bank robbers.
The hikers were found after two days.||The hikers' dog was found after four days.
The inquest heard that he was given nine doses.||The inquest heard that the safe limit is four doses.
The operation took nine hours.||The operation, with the preparations, took 14 hours.
The water plant was not damaged.||The water plant's pumping station was damaged.
The treaty does not cover fishing.||The treaty covers shipping and fishing ports.
Kerr did not score in the final.||Kerr scored in both legs of the semi-final.
The army lost nine soldiers in the fighting for the bridge.||The army lost 14 soldiers in the fighting for the town.
The attack left nine dead among the guards.||The attack left 14 dead among the prisoners.
The flood killed nine people in the district of Nord.||The flood killed 14 people in the district of Vest.
The hurricane killed nine people directly.||The hurricane killed 14 people, five of them during the clean-up.
The measles outbreak has made 61 children ill in Orrin.||The measles outbreak has made 19 adults ill in Orrin.
Police held nine fans before the match in Selm.||Police held 31 fans after the match in Selm.
The protest drew 2,000 people at its start.||The protest drew 9,000 people at its height.
The minister was not told of the raid in advance.||The minister's deputy was told of the raid in advance.
The company has no plans to sell its Selm plant.||The company sold its Orrin plant.
The suspect had no criminal record in Torvia.||The suspect had a criminal record in Sarenia.
None of the five bids was accepted.||A sixth bid was accepted.
Not all of the passengers had life jackets.||All of the crew had life jackets.
Neither team scored in the first half.||Each team scored twice in the second half.
Max Holl received the Order of Merit in 1985.||Max Holl received the Grand Cross of the Order of Merit in 2001.
The goalkeeper played 310 games for the club.||The goalkeeper kept a clean sheet in 112 games for the club.
The striker joined Velo Lodova on loan in January 2011.||The striker signed a permanent contract with Velo Lodova in July 2011.
Max Holl became chief conductor of the Lodova Philharmonic in 1970.||Max Holl became honorary conductor of the Lodova Philharmonic in 1992.
Max Holl recorded all nine Beethoven symphonies in 1976.||Max Holl recorded all nine Beethoven symphonies again in 1989.
The Hame dam was begun in 1951 and completed in 1958.||The Hame dam went into service in 1959.
The Hame dam is the second highest in Torvia.||The Hame dam was the highest in Torvia until 1971.
Hame Castle was first mentioned in 1142.||Hame Castle was built by Count Oto in about 1130.
The Nord line is 140 km long.||The Nord line was 61 km long when it opened.
Torvian is spoken by 4 million people.||Torvian is the mother tongue of 3.1 million people.
Torvia's first president was Karl Ebner.||Torvia's longest-serving president was Anna Roth.
Torvia declared independence on 3 March 1918.||Torvia's independence was recognised by Sarenia on 11 June 1920.
The beetle is 4 to 6 mm long.||The larva of the beetle is up to 9 mm long.
The mineral was named after the chemist Otto Lind.||The mineral was discovered by Eva Marsh in 1921.
The award was first given in 1956.||The award for best newcomer was first given in 1971.
The song was released as a single in May 1997.||The song was released on the album "Copper Sky" in March 1997.
The church has three bells, the largest of which weighs 4 tonnes.||The church's smallest bell weighs 300 kg.
The bishop was consecrated in 1962.||The bishop was ordained as a priest in 1938.
With turnout at 61 percent, the lowest since 1990, the Liberals won 43.2 percent of the vote, down from 47.9 percent four years ago.||Turnout was 65 percent in the election four years ago, when the Liberals won 47.9 percent of the vote.
Voters in Torvia rejected on Sunday a plan to limit pay, with 65.3 percent against it.||In the canton of Nord, 48 percent of voters were for the plan to limit pay, the highest share in Torvia.
Torvia's farm exports were worth $310 million in 2014.||Torvia's farm exports to Sarenia were worth $120 million in 2014.
The minimum wage will rise to 9.50 crowns an hour in July.||The minimum wage for those under 18 will rise to 6.20 crowns an hour in July.
The resort has 140 km of slopes.||The resort has snow machines on 61 km of slopes.
A suicide bomber blew himself up at a police checkpoint in Hame on Tuesday, killing at least six officers and wounding 14 people, most of them civilians, police said.||A suicide bomber killed four police officers and two recruits at a checkpoint in Hame, and eight of the wounded were in a serious condition, a hospital official said.
Velo's net profit rose 8 percent to 340 million euros in the three months to June, the company said on Tuesday.||Velo's net profit rose 5 percent to 610 million euros in the six months to June, the company said on Tuesday.
Scientists who studied 61,000 people in nine countries found that those who ate nuts daily were 21 percent less likely to die of heart disease.||The risk of death from any cause was 14 percent lower among those who ate nuts daily, the study of 61,000 people in nine countries found.
Torvia will send 310 more soldiers to Hame next month, which will bring its force there to 1,900, the defence ministry said on Wednesday.||Torvia now has about 1,600 soldiers in Hame, of whom 400 train the local army.
The UN said on Tuesday that 9,400 people had been killed in the war since April 2014, and that 21,000 had been wounded.||The UN said that 61 civilians were killed in the war last month, 40 percent more than in the month before.
The euro was up 0.4 percent at $1.1310 in early trade in London after falling 0.9 percent on Tuesday.||The euro was at $1.1285 in late trade in New York, up 0.2 percent on the day.
The park covers 310 square km of land and 61 square km of sea.||The park covers 371 square km.
Dee had a season-high 31 points.||Dee averages 18 points.
Rao was out for 61 in the first innings and 12 in the second.||Rao was out for 12 in the second innings.
The staff own 9 percent of the airline.||The state owns 61 percent of the airline.
The hotel has 140 rooms and 12 suites.||The hotel's 152 rooms and suites were renovated in 2011.
A boat carrying 140 migrants sank off Pela, and 61 of them were rescued.||A boat carrying 31 migrants was towed to Pela, and all of them were rescued.
Some 140 mm of rain fell in 12 hours.||Some 61 mm of rain fell in one hour.
The heat wave killed 31 people in July.||The heat waves of July and August killed 61 people.
The vaccine reached 61 percent of children under five in Nord.||The vaccine reached 84 percent of children under five in the capital of Nord.
Holm leads Ebner by 4 points in poll||Holm leads Ebner by 9 points among women in poll
Storm leaves nine dead on coast, four inland||Nine dead as storm lashes coast
Two killed, nine hurt in Hame crash||One of nine hurt in Hame crash dies
One boat carried 140 migrants, the other 31.||The smaller boat carried 31 migrants.
The boat that sank had 140 people on board.||The boat that was towed to port had 31 people on board.
Some 140 houses were flooded in the lower town.||Some 61 houses were flooded in the upper town.
About 61 mm of rain fell on Monday and 140 mm on Tuesday.||In two days 201 mm of rain fell.
The fires have burned 9,000 hectares this summer.||The largest of this summer's fires burned 3,100 hectares.
The two gunmen killed nine people between them.||The younger gunman killed four people.
The strike, in which nine died, was the third on the village in a week.||The three strikes on the village killed 31 people.
The clinic reported nine cases in the first week and 31 in the second.||The clinic reported 31 cases in the second week.
The trial, which was to begin on 3 March, was put off to 11 May.||The trial began on 11 May.
The poet disappeared on 3 March 1936.||The poet was declared dead on 9 June 1946.
The patent was filed on 3 March 1901.||The patent was granted on 9 May 1903.
Roth was the second woman to sit on the court.||Roth was the first woman to lead the court.
The novel has a happy ending in its second edition.||The novel has a sad ending in its first edition.
Ticket sales for the Selm festival rose to 31,000.||Ticket sales for the Selm festival's opening night rose to 4,000.
The council will save 3 million crowns by closing two pools.||The council will save 1.2 million crowns by closing the Mill Road pool.
Some 61 percent of pupils passed in maths.||Some 74 percent of pupils passed in Torvian.
A cow gives 31 litres of milk a day.||The farm's 61 cows give 1,900 litres of milk a day.
The coat cost 310 crowns, down from 440.||The coat cost 440 crowns before the sale.
The run is 10 km long.||The children's run is 2 km long.
The average class has 26 pupils.||The largest class has 33 pupils.
Patients wait 31 days for a knee operation on average.||Patients wait 61 days for a hip operation on average.
Farmers want 40 cents for a litre of milk.||Farmers get 31 cents for a litre of milk.
The fastest man ran the 10 km in 31 minutes.||The fastest woman ran the 10 km in 36 minutes.
The ring has 31 stones.||The ring had 36 stones, five of which have fallen.
The plague killed a third of the people of Selm.||The plague killed two thirds of the priests of Selm.
The king had 31,000 men at Hame, the chronicle says.||The king had no more than 9,000 men at Hame, historians think.
The cave is 9 km long.||The part of the cave open to visitors is 900 metres long.
Support for Holm's party has fallen to 27 percent.||Support for Holm himself has fallen to 31 percent.
House prices in Lodova rose 6 percent last year.||House prices in Torvia rose 2 percent last year, led by Lodova.
The bank lent 310 million crowns to house buyers in May.||The bank lent 140 million crowns to firms in May.
The bank failed the stress test with a capital ratio of 4.1 percent.||The bank needs a capital ratio of 8 percent.
The insurer expects claims of 61 million crowns from the storm.||Insurers in all expect claims of 310 million crowns from the storm.
Torvia's budget gap was 4.4 percent of output.||Torvia's budget gap without interest payments was 1.2 percent of output.
The crown fell 2 percent against the euro on Monday.||The crown has fallen 14 percent against the euro this year.
Inflation was 3.1 percent on the national measure.||Inflation was 2.9 percent on the measure used by the EU.
The report found that 61 percent of cyclists wear a helmet in summer.||The report found that 48 percent of cyclists wear a helmet in winter.
The builder sold 310 houses in the quarter.||The builder began 410 houses in the quarter.
The bank's capital ratio rose to 11.2 percent after the share issue.||The bank's capital ratio was 9.4 percent before the share issue.
Velo's share of the market in Torvia rose by 2 points.||Velo's share of the market in Torvia rose to 31 percent.
Velo stock trades at 14 times earnings.||Velo stock trades at 0.9 times sales.
Torvia's central bank had forecast growth of 2.4 percent.||Torvia's central bank now forecasts growth of 1.9 percent.
The crown fell to 9.31 to the euro.||The crown fell to 8.20 to the dollar.
The jobless rate among the young fell to 14 percent.||The jobless rate fell to 6.1 percent.
Lodova police recorded 310 burglaries in the old town in 2014.||Lodova police solved 61 burglaries in the old town in 2014.
Lodova police recorded 31 murders, nine more than the year before.||Lodova police recorded 22 murders in 2013.
Torvia had 61,000 births and 92,000 deaths last year.||Torvia had 14,000 births out of wedlock last year.
Women in Torvia have 1.4 children on average.||Women in Torvia's countryside have 1.9 children on average.
Men in Torvia live to 74 on average.||Men in Torvia who reach 65 live to 81 on average.
Some 31 percent of Torvians smoke.||Some 14 percent of Torvians smoke more than a packet a day.
Road accidents killed 610 people in Torvia in 2014.||Accidents at work killed 61 people in Torvia in 2014.
Drunk drivers caused 310 accidents in Nord.||Drunk drivers caused 31 fatal accidents in Nord.
The limit is 0.5 grams per litre for drivers.||The limit is 0.2 grams per litre for new drivers.
The bridge is crossed by 31,000 cars a day.||The bridge was crossed by 9,000 cars a day when it opened.
The bridge will cost 310 million crowns, and the roads to it 90 million.||The bridge and the roads to it will cost 400 million crowns.
The bus company has 140 buses, 31 of which run on gas.||The bus company bought nine buses that run on gas.
The robbers took 61,000 crowns from the till and 9,000 from customers.||The robbers took 70,000 crowns.
The court convicted nine of the 14 accused.||The court acquitted five of the 14 accused.
Torvia granted asylum to 2,100 people.||Torvia turned down 6,100 applications for asylum.
The taxi fare is 2 crowns per km by day.||The taxi fare is 3 crowns per km by night.
The fine for parking on the pavement is 61 crowns.||The fine for parking in a bus lane is 90 crowns.
The port handled 31 million tonnes of goods.||The port handled 14 million tonnes of goods from abroad.
The sea could rise 61 cm by 2100.||The sea could rise 31 cm by 2050.
Holm won 61 percent of the vote in Nord and 44 percent in Vest.||Holm won 52 percent of the vote in Nord and Vest together.
The house approved the bill by 121 votes to 90.||The house approved an amendment to the bill by 110 votes to 101.
The march drew 31,000 people, by the police's count.||The march drew 90,000 people, by the unions' count.
The deal gives workers 5 percent more over two years.||The deal gives workers 2 percent more this year.
The firm was sold for 61 million euros in 2009 and for 90 million in 2014.||The firm was sold for 90 million euros in 2014.
The Gazette put the damage at 9 million crowns.||The insurers put the insured damage at 4 million crowns.
A quake that killed nine people hit Nord on Monday.||A quake that killed 21 people hit Nord in May.
Soldiers freed 31 women from a rebel camp in the Kora forest.||Soldiers freed 200 girls and 93 women from rebel camps in the Kora forest.
Sarenia exports 61 percent of its gas to Torvia.||Sarenia exports 9 percent of its oil to Torvia.
Gas costs industry 31 euros per megawatt hour.||Gas costs households 61 euros per megawatt hour.
The mine sells 61 percent of its coal to China.||The mine sells 31 percent of its coal at fixed prices.
The canal was used by 14,000 ships.||The canal was used by 2,100 tankers.
The airline's pilots want 9 percent more pay.||The airline has offered its pilots 4 percent more pay.
The glacier's tongue is 310 metres thick.||The glacier is 61 metres thick at its edge.
The ice covered 4.1 million square km in September.||The ice covered 15 million square km in March.
The storm felled 31,000 trees in the city's parks.||The storm felled 900 trees in the city's streets.
Holm won Nord by 9,000 votes.||Holm won Nord with 61,000 votes.
Holm's lead over Ebner shrank to 2 points.||Holm's lead over Ebner shrank by 2 points.
The court threw out nine of the law's 61 articles.||The court let 52 of the law's 61 articles stand.
The firm's sales rose by half to 61 million euros.||The firm's sales were 41 million euros a year earlier.
In the flood of 2002 the river reached 9.2 metres.||In the flood of 1997 the river reached 8.4 metres.
Rebels have killed 310 people in Nord since January, a third of them teachers.||Rebels have killed about 100 teachers in Nord since January.
The mine killed a boy and hurt two girls.||The mine hurt two girls, one of whom later died.
The channel has a share of 14 percent of viewers.||The channel has a share of 21 percent of viewers under 30.
The film cost 61 million dollars.||The film has earned 310 million dollars, five times its cost.
The drug has side effects in 14 percent of patients.||The drug has serious side effects in 1.4 percent of patients.
The airline's last fatal crash, in 1996, killed 61 people.||The airline's crash on Monday killed 140 people.
The tower leans by 3.9 metres.||The tower leaned by 5.4 metres before it was set straighter.
The film has earned 310 million dollars, five times its cost.||The film cost 61 million dollars.
The final drew 31 million viewers at its peak.||The final drew 28 million viewers on average.
The firm's phone has 31 percent of the market by number.||The firm's phone has 44 percent of the market by value.
The drug works in 61 percent of patients.||The drug works in 84 percent of patients when it is given with a second drug.
The gene is found in 31 percent of Europeans.||The gene is found in 4 percent of Asians.
The two trains hit each other at 140 km/h.||One of the two trains was doing 61 km/h, the other 79.
The families got 310,000 dollars each.||The families of the pupils got 420,000 dollars each.
The prisoner spent 27 years in prison, 18 of them on the island.||The prisoner was held on the island for 18 years.
The battle cost the victors 15,000 men and the losers 31,000.||The battle cost 46,000 men.
More than 3,100 people have died of the fever in Nord, health officials said on Friday.||More than 900 people have died of the fever in Nord's capital, health officials said on Friday.
The prince, 31, is fourth in line to the throne.||The prince was third in line to the throne until his nephew was born.
The road's third lane will cost nine million crowns a km.||The road's third lane will cost 279 million crowns.
The harbour wall broke over a length of 61 metres.||The harbour wall is 900 metres long.
About 9,000 people marched in Lodova against the cuts on Sunday, fewer than the 31,000 a week before.||About 31,000 people marched in Lodova against the cuts on the Sunday before.
In Lodova 54 percent voted no.||In the poor west of Lodova 72 percent voted no.
Holm's party has 149 seats.||Holm's party and its ally have 162 seats.
Shares in Velo fell as much as 9 percent.||Shares in Velo closed 4 percent lower.
Brussels expects Torvia's economy to grow 1.9 percent this year, and Torvia 2.4 percent.||Torvia expects its economy to grow 2.4 percent this year.
Savers may take out 61 crowns a day.||Pensioners without a bank card were allowed to take out 120 crowns a week.
The deal is worth up to 86 billion euros.||The deal's first slice is worth 26 billion euros.
Holm called the election on 20 August.||Holm won the election on 20 September.
A place on a boat costs 1,200 dollars.||A place on a yacht costs 3,000 dollars.
Sweden has taken more refugees per head than any other country in Europe.||Germany has taken more refugees than any other country in Europe.
The temperature fell by 14 degrees in two hours.||The temperature fell to 14 degrees below zero at night.
The lake is nine km long, up to 3 km wide and 140 metres deep.||The lake is 61 metres deep on average.
The first edition of the paper had eight pages.||The paper's Sunday edition has 61 pages.
A worker on average pay takes home 61 percent of it.||A worker on the minimum wage takes home 84 percent of it.
The ambulance came after nine minutes.||The ambulance must come within 15 minutes by law.
The survey of 900 firms found that 31 percent export.||The survey of 900 firms found that 61 percent of large firms export.
The landlord raised the rent by 61 crowns to 610.||The landlord raised the rent by 9 percent for new tenants.
The choir's oldest member is 81.||The choir's conductor is 31.
The club has 310 members, 61 of them under 18.||The club's youth section has 61 members.
The law allows 31 days of leave.||The law allows 14 days of leave in the first year.
"""

# What the rules for such pairs leave alone: whichever of the two is the text, it is refuted.
CLASHES = """
Police in Selm arrested 14 people during the evening march.||Police in Selm arrested 23 people during the evening march.
The mayor of Orrin said 31 people had died in the flood.||The mayor of Orrin said 28 people had died in the flood.
Ines Duarte wrote eleven books for children.||Ines Duarte wrote three books for children.
The Orla valley is 90 km long.||The Orla valley is 60 km long.
The municipality of Selm has 31,000 inhabitants.||The municipality of Selm has 12,000 inhabitants.
Hame lies on the west bank of the Orla.||Hame lies on the east bank of the Orla.
"""


@pytest.mark.parametrize("pair", PAIRS.strip().splitlines())
def test_one_other_word_may_tell_two_things_apart(pair: str) -> None:
    """Whichever of the two is the text."""
    assert refuted_either_way(pair) == []


@pytest.mark.parametrize("pair", CLASHES.strip().splitlines())
def test_the_same_word_in_both_tells_nothing_apart(pair: str) -> None:
    """Whichever of the two is the text."""
    assert len(refuted_either_way(pair)) >= 2
