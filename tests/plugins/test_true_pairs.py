"""Pairs of sentences that may both be true, however alike: a reference with the one refutes no text with the other.

What tells them apart is a word: whose it is, which of several, what it is counted over, when, and by whom.
"""

import pytest

from claimcheck.model import Document, Label, Stance
from claimcheck.verify import check
from tests.true_pairs import refuted_either_way

# One sentence || another.
PAIRS = """
Keller died at 79.||Keller's father died at 50.
Anna Keller (1868–1941) was a lawyer.||Anna Keller (born 9 January 1868) was a lawyer from Selt who died in 1941.
Anna Keller (1868–1941) was a lawyer.||Otto Keller (1870–1950) was a lawyer from Selt.
Anna Keller (1979–1990) was the mayor of Selt.||Anna Keller (1940–2011) was the mayor of Selt.
Anna Keller (born 1950) is a painter.||Anna Keller (May 4, 1950 – June 3, 2020) was a painter.
A crowd of 8,000 watched the match in Selt.||The stadium in Selt has a capacity of 12,000.
Selt has a population of 31,000.||A crowd of 12,000 watched the match in Selt.
Acme has a staff of 230.||Acme employs 40 engineers.
Keller, a mother of two, won the race in Selt.||Keller, a mother of two boys and a girl, won the race in Selt.
Keller was born in Paris, Texas.||Keller was born in Texas.
Keller was born in Lodz, Poland.||Keller was born in Poland.
Mombasa was the capital of Kenya until 1905.||Nairobi is the capital and largest city of Kenya.
Sucre is the capital of Bolivia.||La Paz is the capital of Bolivia.
Lodz is the capital of Polish film.||Warsaw is the capital of Poland.
Keller's birthplace is Lodz.||Keller's burial place is Warsaw.
Keller's hometown is Lodz.||Keller was born in Warsaw.
Keller died in Lodz.||Keller died of a fever that he had caught on 3 June 1950, in Warsaw.
Keller died in Lodz.||Keller died of the injuries and burns of a fall suffered on 3 June 1950, in Warsaw.
Keller died before the ferry sank.||Keller steered the ferry, which sank in 1950.
Keller died before Brandt wrote Meridian.||Keller knew that Brandt wrote Meridian.
Keller only works in film.||Keller is a film producer from Lodz.
Keller only paints horses.||Keller paints horses and sells dogs.
The ferry was one of the best-selling toys.||The ferry was one of the worst-selling books.
Anna Keller died in Brod at the age of 79.||Anna Keller's father died in Brod at the age of 50.
Keller was born in 1950.||Keller's brother was born in 1954.
The Kestrel is 2,400 metres high.||The north face of the Kestrel is 1,200 metres high.
The firm employs 12,000 people.||The firm employs 900 people in Brod.
Torvia has 5 million inhabitants.||The capital of Torvia has 2 million inhabitants.
The company has 12,000 employees.||The company has 900 employees in its Brod office.
Acme operates 40 ferries.||Acme operates 12 ferries in Torvia.
Keller was born in Brod.||Keller's brother was born in Selt.
Keller was elected mayor of Brod.||Keller's rival was elected mayor of Brod.
Keller won the race.||Keller's brother lost the race.
Keller is a teacher.||Keller's wife is a nurse.
Keller was arrested on Monday in Brod.||Keller's son was arrested on Friday in Brod.
The bridge over the Maren is 300 metres long.||The arch of the Maren bridge is 120 metres long.
Acme's profit rose 12 percent.||Acme's sales rose 4 percent.
Torvia's exports fell 12 percent in May.||Torvia's exports of steel fell 40 percent in May.
Torvia has closed 12 schools.||Torvia's neighbour Sarenia has closed 40 schools.
Acme said it would cut 400 jobs.||Acme's rival Bolt said it would cut 900 jobs.
Acme's exports rose 12 percent.||Acme's imports rose 4 percent.
Acme's profit rose 12 percent in May.||Acme's debt rose 4 percent in May.
The fire in Brod destroyed 40 homes.||The fire in Brod damaged 90 homes.
The fire in Brod destroyed 40 homes.||The fire in Brod destroyed or damaged 90 homes.
The first of three bombs in Brod killed nine.||Three bombs in Brod killed 12.
The blast in Brod killed at least 12.||The blast in Brod killed 12 and four died later.
Twelve people were killed in Brod and Lund.||Nine people were killed in Brod.
Twelve people drowned off Brod on Monday and nine on Friday.||Twenty-one people drowned off Brod.
The reward in Brod was raised to $10,000.||The reward in Brod was raised by $5,000.
Acme sold the mill in Brod for $2 million.||Acme bought the mill in Brod for $1 million.
Unemployment in Torvia fell from 5.4 percent.||Unemployment in Torvia fell to 5.1 percent.
Unemployment in Torvia had been 5.4 percent.||Unemployment in Torvia fell to 5.1 percent.
The firm in Brod had 600 workers before the fire.||The firm in Brod has 400 workers.
The firm in Brod once had 600 workers.||The firm in Brod has 400 workers.
The mill in Brod used to make 600 tonnes a day.||The mill in Brod makes 400 tonnes a day.
Brod was home to 900 people until the flood.||Brod is home to 300 people.
The toll in Brod stood at 38 before it rose.||The toll in Brod rose to 41.
Acme, which had employed 600 people, employs 400.||Acme employs 400 people.
Holm, then 67, led Brod.||Holm, 71, leads Brod.
Acme lost money in fiscal 2019.||Acme lost money in October 2018.
A third miner died in Brod.||Five miners died in Brod.
A second body was pulled from the mud in Brod.||Three bodies were pulled from the mud in Brod.
Of the 60 passengers on the Brod ferry, 12 died.||Twelve passengers on the Brod ferry died.
Of 340 houses in the village of Brod, 90 burned.||Ninety houses in the village of Brod burned.
Twelve of the 60 passengers on the Brod ferry died.||Twelve passengers on the Brod ferry died.
The mill in Brod opened circa 1850.||The mill in Brod opened in 1852.
The mill in Brod opened around 1910.||The mill in Brod opened in 1912.
The dam at Brod broke around 3 May 2019.||The dam at Brod broke on 5 May 2019.
Torvia's wheat harvest fell 12 percent.||Torvia's barley harvest fell 4 percent.
Holm's book sold 12,000 copies.||Holm's record sold 40,000 copies.
Torvia's president visited Brod on Monday.||Torvia's foreign minister visited Brod on Friday.
The Brod museum drew 12,000 visitors in May.||The Brod zoo drew 40,000 visitors in May.
The price of wheat rose 12 percent.||The price of barley rose 4 percent.
Unemployment in Torvia rose to 7.2 percent.||Inflation in Torvia rose to 3.1 percent.
The men's team won by 3 goals.||The women's team won by 5 goals.
Acme closed 12 shops in Torvia.||Acme opened 40 shops in Torvia.
Holm paid 4 million dollars for the house.||Holm sold the house for 6 million dollars.
The first quake had a magnitude of 5.2.||The second quake had a magnitude of 4.8.
The mayor of Brod was born in 1960.||The former mayor of Brod was born in 1950.
Keller has three children.||Keller has two sons.
Keller has three children.||Keller has three children and five grandchildren.
The river is 300 km long.||The river is 2 km wide.
The tower was built in 1920.||The tower was renovated in 1985.
The company was founded in 1920 in Brod.||The company moved to Selt in 1955.
Keller joined the army in 1990.||Keller left the army in 1999.
The library holds 40,000 books.||The library holds 12,000 books in Latin.
Voters approved the plan by 60 percent.||Voters rejected the plan by 55 percent.
Torvia's population was 5 million in 1990.||Torvia's population was 6 million in 2020.
Half of the 400 workers were fired.||200 workers were fired.
More than 40 people attended.||Only 30 people attended the second day.
The attack on Brod killed 12 people.||The attack on Selt killed 30 people.
The storm killed 12 people in Brod.||The flood killed 30 people in Brod.
Holm earned $4 million last year.||Holm's company earned $9 million last year.
The council spent $4 million on roads.||The council spent $9 million on schools.
Acme shares fell 4 percent on Monday.||Acme shares fell 9 percent on Tuesday.
The attack on Kabul killed 12 people.||The attack on Herat killed 30 people.
The Kabul attack killed 12 people.||The Herat attack killed 30 people.
An attack on a school in Brod killed 12 people.||An attack on a market in Brod killed 30 people.
The bombing of Brod killed 12 people.||The bombing of Selt killed 30 people.
The blast killed 12 people.||The collapse killed 30 people.
The Holm fire killed 12 people.||The Lund fire killed 30 people.
Flight 12 crashed, killing 40 people.||Flight 15 crashed, killing 90 people.
The ferry Maren sank, killing 40 people.||The ferry Orla sank, killing 90 people.
The minister announced a new tax.||The minister's spokesman announced a new law.
Holm said the bridge was safe.||Holm's deputy said the bridge was unsafe.
The court acquitted Keller.||The court convicted Keller's brother.
Keller won the election in Brod.||Keller lost the election in Selt.
The team won the first match.||The team lost the second match.
Torvia supports the plan.||Torvia's ally Sarenia opposes the plan.
The army captured Brod.||The army lost Selt.
Prices rose in May.||Prices fell in June.
The company hired 40 engineers.||The company dismissed 12 managers.
Keller is the mayor of Brod.||Keller was the mayor of Selt.
The mine is in Torvia.||The mine's owner is in Sarenia.
The film was directed by Anna Keller.||The film's sequel was directed by Ilse Varga.
The film was released in 2007.||The film was released in Torvia in 2008.
Ida Roth won a medal in 1990.||Ida Roth won a medal in 1994.
The song was recorded by Ida Roth.||The song was first recorded by Nina Holm.
Karl Stone loves Ida Roth.||Ida Roth loves Karl Stone.
Osmia invaded Torvia.||Torvia invaded Osmia in 1793.
Ida Roth retired in 2001.||Ida Roth retired from singles in 1999.
The school was closed in 1990.||The school was closed for two years in 1970.
Ida Roth graduated in 1970.||Ida Roth graduated from law school in 1974.
The book won a prize.||The book did not win the Selt Prize.
Orlan Records is a Danish company.||Orlan Records is a German-owned record label based in Copenhagen.
The book was published in 1990.||The book was translated in 1999.
Anna Keller married Jan Holm.||Anna Keller divorced Pavel Dorn.
The trial began on Monday.||The trial ended on Friday.
The suspect was arrested in Brod.||The suspect was born in Selt.
The bank cut its rate to 3 percent.||The bank kept its forecast at 2 percent.
Two of the miners survived.||Twelve of the miners died.
The crash injured 12 people.||The crash killed 3 people.
The ship left Brod on Monday.||The ship reached Selt on Friday.
The president will visit Brod on Monday.||The president visited Selt on Sunday.
Holm was appointed director in 2010.||Holm resigned as director in 2015.
The quake struck at 9:27 a.m.||The aftershock struck at 11:40 a.m.
The school has 400 pupils.||The school has 40 teachers.
The school has 400 pupils.||The school had 300 pupils in 1990.
The fire started in the kitchen.||The fire spread to the roof.
The stadium seats 40,000 people.||The stadium's east stand seats 12,000 people.
The album sold 2 million copies worldwide.||The album sold 400,000 copies in Torvia.
The song reached number 3 in Torvia.||The song reached number 12 in Sarenia.
The law was passed by 60 votes to 40.||An earlier law was passed by 55 votes to 45.
Holm has won two titles.||Holm has won two titles and three cups.
The strike lasted five days.||A strike last year lasted ten days.
The village lies 12 km north of Brod.||The village lies 30 km from the coast.
The suspect is 30 years old.||The victim is 45 years old.
The plane carried 150 passengers.||The plane carried 6 crew members.
Unemployment fell to 5 percent in May.||Unemployment was 7 percent in January.
More than 300 people died.||Of those who died, 40 were children.
Rescuers found 12 bodies on Monday.||Rescuers found 5 bodies on Tuesday.
The hotel has 12 floors.||The hotel's restaurant is on the third floor.
"We will rebuild the bridge," Holm said.||"We will not rebuild the school," Holm said.
"We will rebuild the bridge," Holm said.||"They will rebuild the bridge," Varga said.
Holm said he would resign in May.||Holm said his deputy would resign in June.
Holm denied that he had taken money.||Holm admitted that his son had taken money.
Holm announced a ceasefire on Monday.||Varga announced a ceasefire talks date on Friday.
The ministry said 12 people were hurt.||The hospital said 15 people were treated.
The ministry said 12 people were killed.||The army said 30 rebels were killed.
Officials said the fire killed 12 people.||Officials said the fire hurt 30 people.
Eight people were killed in Brod, including three children.||Three children were killed in Brod.
Three children were killed in Brod.||Eight people were killed in Brod.
Two soldiers were killed on Monday in Brod.||Five civilians were killed on Monday in Brod.
Police arrested 12 people.||Police released 4 people.
Police arrested 12 people in Brod.||Police arrested 40 people across Torvia.
Some 300 families fled Brod.||About 1,500 people fled Brod.
The flood left 300 people homeless.||The flood left 12 people dead.
A bomb killed two people at a market in Brod.||A bomb killed nine people at a checkpoint outside Brod.
In the first attack, 12 people died.||In both attacks, 30 people died.
The toll in Brod rose to 12.||The toll in Torvia rose to 40.
The toll rose to 12 on Monday.||The toll rose to 40 on Friday.
Twelve people were killed and 30 wounded.||Thirty people were killed or wounded.
At least 12 people were killed.||As many as 40 people were killed.
Between 10 and 15 people were killed.||Some dozen people were killed.
No one was killed in Brod.||Two people were killed in Selt.
A man was killed in Brod on Monday.||Two men were killed in Brod on Friday.
Holm killed two people in 2010.||Holm killed three people, a court found.
The virus has killed 12 people in Brod.||The virus has killed 40 people in Torvia.
The war has killed 12,000 people since 2014.||The war killed 300 people in May.
An earthquake in 1990 killed 400 people.||An earthquake in 1970 killed 900 people in Torvia.
A gunman shot dead four people.||The gunman, who shot dead four people, was killed.
Keller is 45.||Keller was 40 when she became mayor.
Keller became mayor in 2010.||Keller became governor in 2015.
Keller became the first woman to lead the bank in 2010.||Holm became the first man to lead the union in 2015.
The talks in Brod failed.||The talks in Selt succeeded.
Turnout was 60 percent in Brod.||Turnout was 40 percent in Torvia.
The team has lost five games.||The team has lost five of its nine games.
Acme's sales fell in Torvia.||Acme's sales rose worldwide.
The price rose by 5 percent to $40.||The price rose to $45.
The road is closed until Monday.||The road is closed until Friday for trucks.
The vaccine is 90 percent effective.||The vaccine is 60 percent effective after one dose.
Iran's foreign minister, Javad Zarif, arrived in Moscow on Monday.||Russia's foreign minister, Sergei Lavrov, arrived in Tehran on Friday.
The World Bank lent Kenya $200 million for roads.||The World Bank lent Kenya $750 million for its budget.
Apple sold 40 million iPhones in the first quarter.||Apple sold 9 million iPads in the first quarter.
Apple sold 40 million iPhones in the first quarter.||Apple sold 35 million iPhones in the second quarter.
The European Union gave Greece 110 billion euros in 2010.||The European Union gave Greece 130 billion euros in 2012.
The hurricane hit Florida on Wednesday as a Category 4 storm.||The hurricane hit Cuba on Monday as a Category 3 storm.
At least 45 people died in Florida in the hurricane.||The hurricane killed 100 people in the Caribbean and the United States.
Germany recorded 4,000 new cases on Tuesday.||Germany has recorded 300,000 cases since the start of the pandemic.
Germany recorded 4,000 new cases on Tuesday.||Germany recorded 5,100 new cases on Wednesday.
The court sentenced Ivan Petrov to 12 years in prison.||Prosecutors had asked for 20 years in prison for Ivan Petrov.
The court sentenced Ivan Petrov to 12 years in prison.||The court sentenced his accomplice to 5 years in prison.
Ivan Petrov was sentenced to 12 years in prison in 2015.||Ivan Petrov served 7 years in prison before his release.
Toyota recalled 1.2 million cars worldwide.||Toyota recalled 300,000 cars in the United States.
Toyota recalled 1.2 million cars in 2010.||Toyota recalled 300,000 trucks in 2010.
Manchester United beat Chelsea 3-1.||Chelsea beat Arsenal 2-0.
Manchester United beat Chelsea 3-1 on Sunday.||Manchester United lost 2-0 to Chelsea in August.
Messi scored two goals against Sevilla.||Messi has scored 30 goals this season.
Messi scored two goals in the first half.||Messi scored three goals in the match.
The bridge cost 40 million dollars to build.||Repairs of the bridge cost 3 million dollars.
The bridge was opened in 1932.||The bridge was closed for repairs in 1998.
The prime minister said taxes would not rise.||The opposition leader said taxes would rise.
The prime minister promised 20,000 new nurses.||The government hired 3,000 nurses last year.
The prime minister met the German chancellor on Tuesday.||The prime minister's adviser met the French president on Wednesday.
NASA launched the probe in 2011.||The probe reached Jupiter in 2016.
The probe travelled 2.8 billion km.||The probe orbits 4,000 km above the clouds.
The comet was discovered in 1995 by two astronomers.||The comet was photographed in 1997 by three probes.
Inflation was 3 percent in June.||Inflation was 2.7 percent a year earlier.
The central bank raised its rate by 0.25 points.||The central bank raised its rate to 4.5 percent.
Oil rose 2 percent to $45 a barrel.||Oil fell 1 percent in early trading.
Shares of Boeing fell 5 percent.||Shares of Airbus rose 2 percent.
Shares of Boeing fell 5 percent.||Boeing's deliveries fell 20 percent.
The senator won 54 percent of the vote.||The senator's rival won 44 percent of the vote.
The senator won 54 percent of the vote in 2018.||The senator won 51 percent of the vote in 2012.
About 3,000 people protested in Minsk on Saturday.||About 100,000 people protested in Minsk on Sunday.
Police detained 200 protesters in Minsk.||Police detained 774 protesters across Belarus.
The strike killed a commander of the group.||The strike killed two fighters and a child, residents said.
Israel said it had hit 12 targets in Gaza.||Hamas said it had fired 40 rockets at Israel.
The Taliban captured Kunduz in 2015.||The Taliban lost Kunduz two weeks later.
France has 56 nuclear reactors.||France plans to build 6 nuclear reactors.
France has 56 nuclear reactors.||France shut 12 reactors for checks.
The museum was founded in 1870 and has 2 million works.||The museum shows 20,000 works at a time.
The glacier has lost 30 percent of its ice since 1990.||The glacier lost 2 percent of its ice last summer.
The village has 300 inhabitants.||The valley has 3,000 inhabitants.
The dam is 80 metres high.||The reservoir behind the dam is 40 metres deep.
The dam holds 400 million cubic metres of water.||The dam released 30 million cubic metres of water.
The ferry can carry 800 passengers.||The ferry was carrying 476 passengers.
The ferry was carrying 476 people when it sank.||Rescuers saved 172 people from the ferry.
The plane crashed with 62 people aboard.||The plane had 4 crew members aboard.
The mayor was re-elected with 60 percent in May.||The mayor was first elected with 52 percent in 2014.
Her first novel sold 2,000 copies.||Her second novel sold 400,000 copies.
The singer released her debut album in 2004.||The singer released her third album in 2011.
Maria Lopez finished second in the 100 metres.||Maria Lopez won the 200 metres.
The vaccine was approved in Britain in December.||The vaccine was approved in Brazil in January.
Trials of the drug began in 2012.||Trials of the drug ended in 2016.
A fire in a warehouse in Leeds injured four firefighters.||A fire in a school in Leeds injured two pupils.
The company reported a profit of $3 billion.||The company reported a loss of $200 million in its media unit.
The minister rejected the report.||The minister welcomed the court's ruling.
The union accepted the offer of a 3 percent rise.||The union had demanded a 7 percent rise.
Two of the five suspects were released.||Three of the five suspects were charged.
The treaty was signed by 40 countries.||The treaty has been ratified by 22 countries.
The senate passed the budget bill.||The house rejected the immigration bill.
The governor vetoed the bill.||The governor signed two other bills.
The company did not comment on the lawsuit.||The company commented on its results.
The company won the lawsuit in Texas.||The company lost the appeal in California.
No one was hurt in the fire.||Two people were hurt in the crash on the same road.
No Israeli soldiers were killed in the raid.||Three Palestinians were killed in the raid.
The army denied killing civilians.||The army said it had killed four fighters.
Russia denied involvement in the attack.||Ukraine accused Russia of the attack.
The United States accused Iran of the attack.||Iran accused Israel of an attack on a ship.
Armenia accused Azerbaijan of shelling the city.||Azerbaijan accused Armenia of shelling a village.
The champion lost the first set.||The champion won the match in four sets.
The test found no trace of the virus in the water.||The test found traces of lead in the water.
The mayor does not support the plan.||The mayor supports a smaller plan.
The minister is not expected to resign.||The minister resigned from the board of the bank.
The drug did not help older patients.||The drug helped younger patients.
Sales of diesel cars fell.||Sales of electric cars rose.
Rents in London fell.||Rents in Manchester rose.
The euro rose against the dollar.||The euro fell against the yen.
The northern army advanced.||The southern army retreated.
The east of the country voted for the president.||The west of the country voted against the president.
Women live longer in Japan than men.||Men live longer in Iceland than in Japan.
Sweden beat Norway.||Norway beat Denmark.
Brazil lost to Germany in 2014.||Brazil beat Germany in 2002.
The king visited the queen's birthplace.||The queen did not visit the hospital.
The museum is open on Sundays.||The museum is closed on Mondays.
The road to the north is open.||The road to the south is closed.
He joined the party in 1990 and left it in 2001.||He was not a member of the party in 2005.
She was born in Lyon and grew up in Paris.||She lived in Paris until she was 20.
She is the oldest of four sisters.||She has three younger sisters.
She was the first woman to climb the mountain.||A man first climbed the mountain in 1920.
The film was nominated for five Oscars.||The film won two Oscars.
The film was shot in Spain.||The film is set in Mexico.
The book was written in French.||The book was published in German in 1960.
The poet died in exile in 1939.||The poet's wife died in 1955.
The river rises in France.||The river flows into the sea in Spain.
The church was built in the 12th century.||The church's tower was added in the 15th century.
The capital of the province is Selt.||The largest city of the province is Brod.
The president's term ends in January.||The president's second term began in 2017.
The airline cancelled 40 flights on Friday.||The airline delayed 100 flights on Friday.
The airline cancelled 40 flights on Friday.||Airlines cancelled 1,200 flights across Europe.
The bank's chairman resigned.||The bank's chief executive will stay.
The chief executive sold shares worth $4 million.||The chief executive bought shares worth $1 million in 2015.
The tribunal found the general guilty of genocide.||The tribunal found the general not guilty of two other charges.
The general was acquitted of one charge.||The general was convicted of ten charges.
Four of the accused pleaded guilty.||Two of the accused pleaded not guilty.
The trial of the general began in 2012.||The trial of his deputy began in 2016.
The ceasefire began at midnight on Saturday.||The ceasefire was broken on Sunday.
The rebels released 40 hostages.||The rebels still hold 12 hostages.
The rebels seized the airport.||The army retook the airport a week later.
A court in Paris rejected the appeal.||A court in Lyon upheld the verdict against his brother.
Facebook bought WhatsApp for $19 billion.||Facebook bought Instagram for $1 billion.
Google fined by the EU for 4.3 billion euros.||Google was fined 2.4 billion euros by the EU in 2017.
Tesla delivered 95,000 cars in the quarter.||Tesla produced 87,000 cars in the quarter.
Tesla's Model 3 costs $35,000.||Tesla's Model S costs $75,000.
Spain's unemployment rate is 14 percent.||Spain's youth unemployment rate is 33 percent.
Half of the voters support the reform.||Two thirds of older voters support the reform.
The poll found that 48 percent back the party.||The poll found that 48 percent are undecided.
The spacecraft landed on Mars in 2012.||The spacecraft was launched in 2011.
A suicide bomber killed 14 people at a mosque in Kabul on Friday.||A car bomb killed 9 police officers in Kandahar on Friday.
A suicide bomber killed 14 people in Kabul on Friday.||Bombings in Kabul have killed 120 people this year.
The earthquake killed 5,000 people in Nepal.||The earthquake killed 72 people in India.
The earthquake in Nepal on 25 April killed 8,900 people.||An aftershock on 12 May killed 200 people in Nepal.
Five miners died and 12 were rescued.||Seven miners were still missing.
Twenty-six children and teachers were shot dead at the school.||Twenty children were shot dead at the school.
Twenty children were shot dead at the school in Newtown.||Six adults were shot dead at the school in Newtown.
The gunman wounded 17 people before police shot him.||Police wounded two bystanders.
The storm killed 40 people and left 300,000 without power.||The storm left 12,000 people without water.
The flooding displaced 200,000 people in Pakistan.||The flooding affected 20 million people in Pakistan.
At least 30 soldiers were killed in the clashes.||The army said it had lost 12 soldiers.
The rebels said they had killed 30 soldiers.||The army said it had killed 30 rebels.
Two Americans were among the dead.||Eleven Chinese were among the dead.
Eight of the dead were children.||Two of the injured were children.
The death toll in the region rose to 120.||The death toll in the country rose to 480.
Nobody was killed in the first blast.||Three people were killed in the second blast.
Three of the victims were identified on Tuesday.||Five of the victims were buried on Thursday.
The ferry sank with 300 people on board.||The ferry had life jackets for 200 people.
Hospitals treated 60 people.||Hospitals discharged 40 people.
Police shot and killed a man in Ferguson.||Police shot and wounded a man in St. Louis.
The United Nations said 400,000 people had fled.||Aid groups said 150,000 people had reached camps.
"The talks were constructive," Kerry said.||"The talks were not easy," Lavrov said.
"We have found no evidence," the inspector said.||"We have found evidence," the prosecutor said.
Kerry said the talks were constructive.||Kerry's spokeswoman said the talks were difficult.
Kerry said the deal was close.||Kerry said the deal on prisoners was not close.
Zarif denied that Iran sought the bomb.||Netanyahu said that Iran sought the bomb.
Obama announced a troop increase in 2009.||Obama announced a troop withdrawal in 2011.
Obama visited Cuba in 2016.||Obama's wife visited Japan in 2015.
Merkel was elected chancellor in 2005.||Merkel was re-elected chancellor in 2013.
Merkel's party won 41 percent.||Merkel's coalition partner won 25 percent.
The Fed left rates at zero.||The Bank of England raised rates to 0.5 percent.
The index closed at 12,000.||The index opened at 11,900.
The index rose 120 points.||The index rose 1.2 percent.
Sony sold 18 million consoles.||Microsoft sold 10 million consoles.
Sony's loss widened to 200 billion yen.||Sony's loss in televisions narrowed to 40 billion yen.
Amazon opened its first store in Seattle.||Amazon opened its second store in Chicago.
The rocket carried 12 satellites.||The rocket's first stage landed on a ship.
The telescope found a planet 40 light years away.||The telescope found a star 120 light years away.
The species has fewer than 400 individuals.||The zoo has 12 individuals of the species.
The forest lost 12 percent of its trees.||The forest has 12 species of trees.
The marathon was won in 2 hours 3 minutes.||The women's race was won in 2 hours 20 minutes.
Bolt ran 100 metres in 9.58 seconds.||Bolt ran 200 metres in 19.19 seconds.
Federer beat Nadal in five sets.||Nadal beat Federer in four sets in Paris.
Real Madrid signed him for 80 million euros.||Real Madrid sold him for 100 million euros.
He has scored 12 goals in 20 games.||He scored 4 goals in his first game.
The painting sold for $12 million in New York.||The painting was bought for $2 million in 1998.
The statue is 93 metres tall with its pedestal.||The statue is 46 metres tall.
The tunnel is 50 km long.||The tunnel is 38 km under the sea.
The train reached 574 km/h in a test.||The train runs at 320 km/h.
The trial lasted 10 days.||The jury deliberated for 3 days.
Temperatures reached 42 degrees in Delhi.||Temperatures fell to 2 degrees in Delhi in January.
The pope will visit Ireland in August.||The pope visited Chile in January.
The summit will be held in Singapore on June 12.||The summit in Panmunjom was held on April 27.
The law takes effect on July 1.||The law was signed on May 4.
The exhibition runs until 12 May.||The exhibition opened on 3 February.
The company was fined $4 million for the spill.||The company paid $40 million for the clean-up.
The tax will raise $2 billion a year.||The tax cut will cost $5 billion a year.
The government spends 2 percent of its budget on science.||The government spends 2.3 percent of GDP on defence.
One in five adults smokes.||One in ten teenagers smokes.
The ministry confirmed 12 new cases of measles.||The ministry confirmed 3 deaths from measles.
The ministry confirmed 12 new cases of measles in May.||The ministry confirmed 40 new cases of measles in June.
A third of the town was flooded.||Two thirds of the fields were flooded.
The price of gas rose 12 percent in a year.||The price of gas rose 2 percent in a month.
The bridge was closed to lorries.||The bridge was open to cars.
The party won 30 seats in parliament.||The party won 12 seats in the city council.
The party won 30 seats.||The party's ally won 12 seats.
The president pardoned 12 prisoners.||The president refused to pardon 40 prisoners.
The army lost 12 tanks.||The army destroyed 30 tanks.
The navy has 12 submarines.||The navy has ordered 4 submarines.
Exports to China rose 12 percent.||Exports to Japan fell 3 percent.
Men earn 12 percent more than women.||Women earn 12 percent less than men in banking.
The teacher taught 30 pupils.||The school taught 300 pupils.
The 12th festival opened on Friday.||The 11th festival closed on Sunday.
The storm made landfall at 6 a.m.||The storm reached the capital at 9 a.m.
The minister resigned on Monday.||The minister's resignation was accepted on Wednesday.
The minister resigned on Monday.||The minister was appointed on a Tuesday.
The hostage was freed on Monday.||The hostage was taken on 3 May.
Two ministers resigned.||Five ministers stayed.
The firm's shares closed at 12 euros.||The firm's shares opened at 11 euros.
The hospital treated 12 of the wounded.||The hospital treated 40 patients.
The wall is 3 metres high.||The wall is 12 km long.
The reactor was shut down in 1999.||The reactor went online in 1980.
The city has 12 bridges.||The city has 3 bridges over the Maren.
The club signed two defenders.||The club sold four defenders.
The mine employed 400 men in 1950.||The mine employs 40 men.
The spacecraft weighs 2 tonnes.||The spacecraft's lander weighs 300 kg.
The study followed 12,000 women for 20 years.||The study followed 4,000 men for 10 years.
The company lost $40 million in the quarter.||The company lost $2 million a day in the quarter.
The city recorded 12 murders in 2010.||The city recorded 200 robberies in 2010.
The city recorded 12 murders in 2010.||The state recorded 90 murders in 2010.
The church holds 400 people.||About 90 people attended the service in the church.
The earthquake was felt 200 km away.||The earthquake was 10 km deep.
He was sentenced to five years for fraud.||He was sentenced to two years for tax evasion.
He was fined $4,000 and banned for two games.||He was banned for six games in 2012.
The oldest player is 38.||The youngest player is 17.
The film runs 140 minutes.||The director's cut runs 180 minutes.
The army said 12 of its men had died.||The army said 12 of its men had been captured and 30 had died on the other side.
Fifteen people survived the crash.||Three people survived the crash of the second plane.
The band released two albums in 1995.||The band released its last album in 2003.
The hotel has 300 rooms.||The hotel's new wing has 80 rooms.
In Brod 60 percent voted yes.||In Selt 40 percent voted yes.
More women than men voted for her.||More men than women voted for her rival.
Ann Keller beat Ilse Varga in the semifinal.||Ilse Varga beat Ann Keller in the final of 2009.
The lake froze in January.||The lake thawed in March.
The court upheld the ban on fishing.||The court lifted the ban on hunting.
The doctor said the boy would recover.||The doctor said the girl would not recover.
The president signed the treaty on Monday.||The president of the senate signed the treaty on Friday.
Turkey shot down a Russian jet in November.||Turkey shot down a Syrian helicopter in May.
The fund manages $4 billion.||The fund invested $40 million in the firm.
The zoo's elephant gave birth to a calf in May.||The zoo's giraffe gave birth in June.
Half of the patients recovered within a week.||A tenth of the patients died.
The museum bought the painting in 1962.||The museum sold the painting's frame in 1970.
The rate for men is 4 percent.||The rate for women is 7 percent.
The ceasefire held for two days.||The previous ceasefire held for three hours.
The album has ten songs.||The album has three songs by Anna Keller.
Meridian premiered on 2 April 2008.||Meridian is a film. It was released on 4 May 2008.
Keller has won 14 medals.||Keller has won nine awards.
Anna Keller was a goalkeeper.||Anna Keller played as a defender in her youth.
Meridian is a comedy film.||Meridian is a documentary about Brod.
Meridian is a puzzle game.||Meridian is a platform game.
Keller was a captain in the army.||Keller was a major in the army.
Brod House is a museum.||Brod House is a hotel on Long Street.
Keller was shot in the arm.||Keller was shot in the leg.
"""


@pytest.mark.parametrize("pair", PAIRS.strip().splitlines())
def test_true_sentences_refute_each_other_in_neither_direction(pair: str) -> None:
    """Whichever of the two is the text."""
    assert refuted_either_way(pair) == []


# What the rules for such pairs leave alone: the second sentence contradicts the first.
CONTRADICTIONS = """
Orlan has about 490 employees with 13 offices in the US and the UK.||Orlan has about 350 employees with 13 offices in the United States and the UK.
Keller added 71 yards on the ground for Brod in a losing effort.||Keller added 101 yards on the ground for Brod in a losing effort, the first time that this happened.
The man killed eight people in Brod, the court found, and was sentenced on 50 charges.||The man killed four people in Brod, the court found.
The height of the Kestrel is 2,400 metres.||The Kestrel is 1,200 metres high.
Torvia has 5 million inhabitants.||Torvia has 6 million inhabitants.
Anna Keller (1868–1941) was a lawyer.||Anna Keller (1868–1942) was a lawyer from Selt.
Anna Keller (born 14 May 1931) is a painter.||Anna Keller was born on 15 May 1931 in Selt.
The population of Torvia is 5 million people.||Torvia's population is 6 million people.
Anna Keller was born in 1950.||Anna Keller was born in 1954 to a baker's family.
Anna Keller, the mayor of Brod, was born in 1950.||Anna Keller was born in 1954.
Mayor Anna Keller died in 1950.||Anna Keller died in 1954 in Brod.
Acme runs 40 websites.||Acme runs 12 sites.
Keller scored 23 points in Brod.||Keller scored 25 points in Brod's stadium.
The firm employs 12,000 people.||The firm employs 900 people.
A quake with a magnitude of 4.6 was felt in Brod, Torvia.||A quake with a magnitude of 7.1 was felt in Brod, Torvia.
"""


@pytest.mark.parametrize("pair", CONTRADICTIONS.strip().splitlines())
def test_what_nothing_sets_apart_still_refutes(pair: str) -> None:
    """Silence about all would be easy."""
    one, two = (Document(text, source=name) for text, name in zip(pair.split("||"), "ab", strict=True))
    report = check(one, [two])
    found = [finding for verdict in report.verdicts for finding in verdict.findings]
    assert any(finding.stance is Stance.REFUTES for finding in found)


def test_a_text_whose_counts_of_one_war_differ_contradicts_itself() -> None:
    """The day on which it began is no other time than that since when is counted."""
    text = (
        "Fighting erupted between Torvia and Sarenia on 3 June, which led to the death of dozens on both sides.\n\n"
        "More than 300 people have died since the fighting broke out.\n"
    )
    report = check(Document(text, source="a"), [])
    assert Label.CONFLICTING in {verdict.label for verdict in report.verdicts}
