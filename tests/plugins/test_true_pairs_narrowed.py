"""Pairs of sentences that may both be true: what narrows a value, or tells one of a sort from the others.

For whom, where, in which season, of which edition, leg, namesake or stage of a thing.
"""

import pytest

from tests.true_pairs import refuted_either_way

# One sentence || another.
PAIRS = """
The Rovers finished third in the league in 2012.||The Rovers finished seventh in the league in 2014.
The Rovers lost the first leg 2-0.||The Rovers won the second leg 3-0.
Dorn scored 21 goals last season.||Dorn has scored 4 goals this season.
Dorn scored twice in the second half.||Dorn scored once in extra time.
Vela Foods earned $40 million in the third quarter.||Vela Foods earned $95 million in the first nine months.
Vela Foods cut 300 jobs in 2015.||Vela Foods cut 1,200 jobs between 2012 and 2016.
Vela Foods has 40 plants.||Vela Dairy, a unit of Vela Foods, has 6 plants.
Vela Foods was founded in 1931.||Vela Dairy was founded in 1978.
The film "Harbour Lights" took $40 million.||The film "Harbour Lights II" took $25 million.
The second edition of the dictionary has 12,000 entries.||The fourth edition of the dictionary has 21,000 entries.
The game was released in Japan in March 2004.||The game was released in Europe in June 2004.
Lukas Brandt was elected mayor in 1998.||Petra Brandt was elected mayor in 2010.
Senator Brandt voted for the bill.||Representative Brandt voted against the bill.
Ilse Varga served as finance minister from 2002 to 2006.||Ilse Varga served as foreign minister from 2006 to 2009.
Ilse Varga was finance minister in 2004.||Ilse Varga was foreign minister in 2008.
The Orlan hall seats 1,200.||The Orlan hall's balcony seats 300.
Wages rose to an average of $21 an hour.||Wages rose to an average of $26 an hour in the capital.
Torvia emits 9 tonnes of carbon per person.||Torvia emits 90 million tonnes of carbon a year.
A poll by the Institute put the party at 31 percent.||A poll by the Gazette put the party at 27 percent.
The opposition counted 20,000 marchers in Brod.||Police counted 8,000 marchers in Brod.
The draft law sets a fine of 500 euros.||The law sets a fine of 300 euros.
Keller was charged with murder.||Keller was convicted of manslaughter.
Keller was charged with four counts of fraud.||Keller was convicted on two counts of fraud.
The new stadium was to cost $200 million.||The new stadium cost $340 million.
The line was planned to open in 2015.||The line opened in 2018.
The actress won an Oscar in 2003.||The actress won a Golden Globe in 2005.
The actress won her first Oscar in 2003.||The actress won her second Oscar in 2011.
She married the banker Jan Holm in 1985.||She married the painter Pavel Dorn in 1996.
Anna Keller married in 1985.||Anna Keller married again in 1996.
The novel was published in 1962.||The film of the novel was released in 1971.
The novel "Salt Road" is 400 pages long.||The film "Salt Road" is 140 minutes long.
The airline has ordered 50 jets.||The airline has taken delivery of 12 jets.
Brandt set a record of 8.12 metres in 1999.||Brandt set a record of 8.21 metres in 2002.
Analysts expected a profit of $2.10 a share.||The firm reported a profit of $1.95 a share.
The firm's net income was $12 million.||The firm's gross income was $40 million.
Real wages fell 2 percent.||Nominal wages rose 3 percent.
The plane was flying at 9,000 metres.||The airport lies at 900 metres.
The wreck lies at a depth of 3,800 metres.||The wreck is 60 metres long.
Brod is 90 km from Selt by road.||Brod is 62 km from Selt by air.
The room was heated to 21 degrees.||It was minus 21 degrees outside.
Torvia ranks 12th in the index of press freedom.||Torvia ranks 88th in the index of corruption.
The airport was closed in 2008.||The airport was closed in 2009 for repairs of the runway.
The river flooded the town of Selt.||The river did not flood the village of Marn.
Apple's cheapest iPhone costs $399.||Apple's largest iPhone costs $1,099.
One of the two pilots survived.||Neither of the two passengers survived.
Keller was the only woman on the team.||Holm was the only man over 40 on the team.
World War I ended in 1918.||World War II ended in 1945.
World War I killed about 17 million people.||World War II killed about 60 million people.
The first act lasts 50 minutes.||The second act lasts 35 minutes.
Act 1 is set in Brod.||Act 2 is set in Selt.
Until 1960 the capital of Torvia was Selt.||The capital of Torvia is Brod.
Bonn was the capital of West Germany.||Berlin is the capital of Germany.
Her half-brother was born in 1971.||Her brother was born in 1968.
Keller's half-brother Jan died in 1991.||Keller's brother Pavel died in 2004.
Pope John Paul I died in 1978.||Pope John Paul II died in 2005.
Queen Elizabeth I died in 1603.||Queen Elizabeth II died in 2022.
The 2004 Olympics were held in Athens.||The 2008 Olympics were held in Beijing.
The summer games were held in London.||The winter games were held in Sochi.
The storm cut power to 40,000 homes in Brod.||The storm cut power to 300,000 homes across the region.
The rebels shot down a helicopter on Tuesday.||The rebels shot down a transport plane on 12 June.
The factory made 40,000 cars in 2010.||The factory can make 90,000 cars a year.
The court ordered the firm to pay $12 million to Holm.||The court ordered the firm to pay $3 million to Varga.
The senate approved the bill by 52 votes to 48.||The house approved the bill by 220 votes to 210.
Holm is chairman of the bank.||Varga is deputy chairman of the bank.
Holm is chairman of Vela Foods.||Varga is chief executive of Vela Foods.
The orchestra was founded by Otto Lind.||The choir of the orchestra was founded by Eva Lind.
The museum charges 12 euros.||The museum charges 6 euros for children.
The marathon was won by Kiplagat in 2009.||The marathon was won by Tadese in 2011.
Manuel Ortega won the men's title.||Lucia Ortega won the women's title.
The bus was carrying 44 pilgrims.||The bus can carry 50 people.
The first suspect is 21.||The second suspect is 26.
A 21-year-old man was arrested.||A 34-year-old man was charged.
The mayor said the dam would hold.||The engineer said the dam would not hold.
The senator opposed the war in Iraq.||The senator supported the war in Afghanistan.
The minister said the economy grew 2 percent last year.||The minister said the economy would grow 3 percent this year.
The drug cures 80 percent of mice.||The drug cures 20 percent of patients.
Lead levels in the water were normal.||Arsenic levels in the water were not normal.
The company paid no tax in 2014.||The company paid $3 million in tax in 2015.
The peak was first climbed in 1953.||The peak was first climbed in winter in 1980.
The peak was climbed by 600 people in 2010.||The peak has been climbed by 4,000 people.
The ticket costs 12 euros.||The ticket costs 18 euros at the weekend.
The bridge was closed in March.||The bridge was closed in July for a film shoot.
The shop opened in 1990.||The shop reopened in 2004.
The shop opened in 1990 in Brod.||The shop's second branch opened in 1997 in Brod.
The ferry makes six trips a day.||The ferry makes nine trips a day in summer.
The speed limit is 80 km/h.||The speed limit is 60 km/h for lorries.
The bus leaves at 9 a.m.||The bus leaves at 10 a.m. on Sundays.
The Lindhof tower has 40 floors.||The Lindhof tower has 3 floors below ground.
Sarenia won 12 medals at the games.||Sarenia won 12 medals at the games, four of them gold.
Sarenia won four gold medals.||Sarenia won six silver medals.
Holm has sold 40 million records.||Holm has sold 12 million records in Japan.
The tax rate is 20 percent.||The tax rate is 12 percent for small firms.
The river is 40 metres wide at Brod.||The river is 120 metres wide at its mouth.
The water is 4 metres deep.||The water is 9 metres deep at high tide.
The council has 40 members.||The council has 12 members from the opposition.
Lind played 40 matches for Brod.||Lind played 120 matches in all.
Lind was capped 40 times.||Lind was capped 12 times as captain.
The film opened on 3 May in France.||The film opened on 21 June in Spain.
The exhibition drew 40,000 people in its first week.||The exhibition drew 210,000 people.
Unemployment is 6 percent.||Unemployment is 14 percent among the young.
The disease kills 2 percent of patients.||The disease kills 15 percent of untreated patients.
The vaccine costs $12.||The vaccine costs $3 in poor countries.
The clinic treated 400 patients in its first year.||The clinic treated 90 patients in its first month.
The party holds 40 seats in the lower house.||The party holds 9 seats in the upper house.
The Orlan plant makes 400 engines a day.||The Selt plant makes 250 engines a day.
The Orlan plant employs 4,000 people.||The Selt plant employs 2,500 people.
The 7.1-magnitude quake struck on 4 May.||The 6.3-magnitude quake struck on 9 May.
The Brod derby ended 2-1.||The return match of the derby ended 0-0.
He was ranked 12th in singles.||He was ranked 40th in doubles.
She ran the first half in 68 minutes.||She ran the second half in 71 minutes.
She ran the marathon in 2 hours 31 minutes in 2011.||She ran the marathon in 2 hours 27 minutes in 2014.
The premiership of Dorn lasted three years.||The presidency of Dorn lasted eight years.
Dorn led the party for 12 years.||Dorn led the country for 5 years.
Dorn was born in Selt.||Dorn's son was born in the capital.
The judge sentenced the driver to four years.||The judge sentenced the owner to six years.
Prosecutors asked for 12 years for the driver.||The driver got seven years.
The first trial ended in 2006.||The retrial ended in 2009.
The appeal court cut the sentence to 9 years.||The district court imposed a sentence of 14 years.
The fine was set at 40,000 euros.||The fine was reduced to 12,000 euros on appeal.
The ransom demanded was $4 million.||The ransom paid was $1.2 million.
They asked for 40 million euros.||They settled for 12 million euros.
The budget was put at 40 million euros in 2005.||The budget was put at 63 million euros in 2009.
The loan was for 40 million euros.||The interest on the loan was 3 million euros.
The painting was valued at $4 million.||The painting sold for $6.5 million.
The house was listed at $4 million.||The house was sold at $3.2 million.
The plane was delivered to Selt Air in 2001.||The plane was delivered to Brod Air in 2009.
The ship was launched in 1911.||The ship sank in 1912.
The ship was launched in 1911 at Brod.||Its sister ship was launched in 1913 at Brod.
The sister ship was launched in 1913.||The ship was launched in 1911.
The magazine was sold to Lind in 1997.||The magazine was sold to Dorn in 2006.
The league was founded in 1903.||The league's cup was founded in 1921.
The university admitted its first women in 1907.||The university admitted women to medicine in 1919.
The street was named after Keller in 1950.||The school was named after Keller in 1962.
Chapter 3 deals with the war.||Chapter 5 deals with the peace.
Season 1 has 8 episodes.||Season 2 has 13 episodes.
The first season has 8 episodes.||The series has 34 episodes.
The pilot episode was seen by 9 million people.||The last episode was seen by 14 million people.
Episode 4 was seen by 2 million people.||Episode 9 was seen by 3 million people.
Room 12 sleeps four.||Room 14 sleeps two.
Highway 7 is 400 km long.||Highway 9 is 120 km long.
Paragraph 4 sets a limit of 30 days.||Paragraph 6 sets a limit of 60 days.
The Type 2 model weighs 900 kg.||The Type 3 model weighs 1,100 kg.
The Mark IV tank weighed 28 tonnes.||The Mark V tank weighed 29 tonnes.
Louis XIV reigned for 72 years.||Louis XV reigned for 58 years.
Ramses II ruled Egypt for 66 years.||Ramses III ruled Egypt for 31 years.
Gulf War II began in 2003.||The Gulf War began in 1991.
The Second World War began in 1939.||The First World War began in 1914.
Henry VIII had six wives.||Henry VII had one wife.
The Boeing 737 seats 189.||The Boeing 747 seats 416.
Windows 7 was released in 2009.||Windows 10 was released in 2015.
Apollo 11 landed on the Moon in July 1969.||Apollo 12 landed on the Moon in November 1969.
Kestrel 2 sold 4 million copies.||Kestrel sold 9 million copies.
Holm junior was born in 1961.||Holm senior was born in 1932.
Jan Holm Jr. was born in 1961.||Jan Holm was born in 1932.
Old Selt has 400 houses.||New Selt has 1,200 houses.
North Torvia has 4 million people.||South Torvia has 9 million people.
Upper Marn has 400 inhabitants.||Lower Marn has 900 inhabitants.
East Brod voted 60 percent for Holm.||West Brod voted 35 percent for Holm.
Brod University has 12,000 students.||Brod Technical University has 7,000 students.
FC Brod won 3-0.||FC Brod's women won 2-1.
The Brod Gazette sells 40,000 copies.||The Brod Gazette sells 70,000 copies on Saturdays.
"""


@pytest.mark.parametrize("pair", PAIRS.strip().splitlines())
def test_a_value_of_one_of_several_refutes_none_of_the_others(pair: str) -> None:
    """A price for children is none against the price."""
    assert refuted_either_way(pair) == []
