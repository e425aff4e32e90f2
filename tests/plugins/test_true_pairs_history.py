"""Pairs of sentences that may both be true: the days, ranks and sizes of people, works, wars, firms and states."""

import pytest

from tests.true_pairs import refuted_either_way

# One sentence || another.
PAIRS = """
The novel was published in 1999.||The novel, written in 1985, was published in English in 2003.
The film was released in 1999.||The film was released in Norland in 2000.
Holm was 62 when he died.||Holm was 58 when he retired.
Holm, 45, was elected.||Holm, who was 31 at the time, lost the vote.
Holm is 45.||Holm was 40 when she became mayor.
Holm is 45 years old.||Holm is married to Jan Dorn, who is 51.
The child was born in May.||The child's mother was born in 1980.
The twins were born in 2004.||Their sister was born in 2001.
His debut came in 2001.||His last match came in 2015.
The bridge is the longest in Torvia.||The bridge is the third longest in the world.
The tower is the tallest building in Brod.||The tower is the fourth tallest building in Torvia.
Brod is the second largest city in Torvia.||Brod is the largest port in Torvia.
Brod is the capital of the province.||Brod is not the capital of the country.
Lind was the first woman on the council.||Lind was the second woman to lead the party.
Lind finished first in the slalom.||Lind finished fourth in the downhill.
Lind is ranked first in the world.||Lind was ranked ninth in the world in 2010.
The film was the highest-grossing of the year in Torvia.||The film was the third highest-grossing of the year in the world.
It is the oldest bridge over the Maren.||It is the second oldest bridge in Torvia.
The school is the best in Brod.||The school is the worst in the country.
The album was the band's third.||The album was the band's first for Acme.
He was the 12th president.||He was the first president from Selt.
She was the fifth child of a baker.||She was the second wife of a baker.
The band has four members.||The band had five members until 2010.
The band's first album sold 40,000 copies.||The band's single sold 900,000 copies.
The club has won the league 12 times.||The club has won the cup 4 times.
The club has won the league 12 times.||The club last won the league in 1998.
The club last won the league in 1998.||The club first won the league in 1931.
Brod have won 12 games.||Brod have won 12 games and drawn four.
Brod have won 12 of 20 games.||Brod have won 4 of 9 games away.
Brod won 12 games at home.||Brod won 5 games away.
Brod drew 40,000 fans a game.||Brod drew 61,000 fans to the final.
The game drew 61,000 fans.||The game was watched by 9 million people on television.
The match lasted 3 hours.||The first set lasted 61 minutes.
The film lasts 140 minutes.||The film's opening scene lasts 12 minutes.
The novel has 400 pages.||The translation has 460 pages.
The novel took him four years.||The sequel took him nine years.
The opera has three acts.||The opera's last act has two scenes.
The orchestra has 90 players.||The orchestra's strings have 50 players.
The school was opened by the king in 1931.||The school was visited by the queen in 1955.
The bank was robbed in 1931.||The bank was robbed again in 1955.
The bank was robbed of $4 million.||The bank recovered $1 million.
Thieves took 12 paintings.||Police found 9 paintings.
Thieves took 12 paintings in 1990.||Thieves took 4 paintings in 2004.
The museum owns 12 of his paintings.||The museum shows 4 of his paintings.
He painted 400 pictures.||He sold 12 pictures in his lifetime.
The firm built 40 ships.||The firm built 12 submarines.
The firm built 40 ships in the war.||The firm built 9 ships after the war.
The war began in 1914.||The war in the east began in 1915.
The war lasted four years.||The battle lasted ten months.
The battle began on 21 February.||The counter-attack began on 1 July.
The siege lasted 900 days.||The occupation lasted three years.
The treaty was signed in 1919.||The treaty came into force in 1920.
Torvia joined the union in 1995.||Torvia joined the euro in 1999.
Torvia joined the union in 1995.||Torvia left the union in 2016.
Torvia applied in 1991.||Torvia was admitted in 1995.
Torvia became independent in 1918.||Torvia became a republic in 1944.
Torvia's flag was adopted in 1918.||Torvia's anthem was adopted in 1944.
Torvia's constitution was adopted in 1918.||Torvia's present constitution was adopted in 1999.
Torvia has 12 provinces.||Torvia had 9 provinces before the war.
Torvia has 4 million voters.||Torvia has 6 million people.
Torvia has two official languages.||Torvia has eleven recognised minority languages.
The law bans smoking in bars.||The law does not ban smoking in the street.
The law was upheld by the court.||A part of the law was struck down by the court.
The king abdicated in 1936.||The king was crowned in 1910.
The king reigned from 1910 to 1936.||The king lived from 1865 to 1936.
King Otto was crowned in 1910.||King Otto's son was crowned in 1936.
The emperor's palace was built in 1701.||The emperor's summer palace was built in 1744.
The summer palace was built in 1744.||The winter palace was built in 1701.
The old bridge was built in 1744.||The new bridge was built in 1901.
The old town hall was built in 1744.||The town hall was built in 1901.
The station was opened in 1881.||The station's second hall was opened in 1912.
Line 1 was opened in 1902.||Line 4 was opened in 1934.
The northern line was opened in 1902.||The southern line was opened in 1934.
The line to Selt was opened in 1902.||The line to Marn was opened in 1934.
The road from Brod to Selt was paved in 1921.||The road from Brod to Marn was paved in 1950.
The railway between Brod and Selt is 90 km long.||The railway between Brod and Marn is 140 km long.
The flight from Brod to Selt takes 50 minutes.||The flight from Brod to Marn takes 80 minutes.
Apple sold 48 million iPhones in the quarter.||Apple sold 231 million iPhones in the year.
Apple's iPhone sales rose 13 percent.||Apple's iPad sales fell 20 percent.
Google's parent Alphabet earned $5 billion.||Google's parent Alphabet earned $19 billion in revenue.
Samsung's profit fell 17 percent in the third quarter.||Samsung's profit fell 30 percent in the second quarter.
Samsung's mobile unit earned 2 trillion won.||Samsung earned 7 trillion won.
Boeing cut its forecast to 12 deliveries a month.||Boeing delivered 9 planes a month last year.
Ford recalled 400,000 trucks over brakes.||Ford recalled 90,000 trucks over seat belts.
Ford recalled 400,000 trucks for faulty brakes.||Ford recalled 90,000 cars for faulty brakes.
The White House said the bill would cost $40 billion.||The budget office said the bill would cost $90 billion over ten years.
The Senate voted 51-49 to open debate.||The Senate voted 43-57 against the repeal.
The House passed the bill 217-213 in May.||The House had rejected the bill in March.
Obama won 332 electoral votes in 2012.||Obama won 365 electoral votes in 2008.
Clinton won the popular vote.||Clinton lost the electoral vote.
Bush the elder was born in 1924.||Bush the younger was born in 1946.
George H. W. Bush was president from 1989 to 1993.||George W. Bush was president from 2001 to 2009.
Serena Williams won 23 major titles.||Venus Williams won 7 major titles.
Serena Williams won seven titles at Wimbledon.||Serena Williams won three titles in Paris.
Nadal won in Paris in 2005.||Nadal won at Wimbledon in 2008.
Federer reached 31 finals.||Federer won 20 finals.
Bolt won gold in the 100 metres.||Bolt's rival Blake won silver in the 100 metres.
Phelps won eight golds in Beijing.||Phelps won six golds in Athens.
Hamilton won 11 races in 2014.||Hamilton won 10 races in 2015.
Hamilton has won 84 races.||Hamilton won his first race in Canada.
Germany beat Brazil 7-1 in the semi-final.||Germany beat Argentina 1-0 in the final.
Spain lost to Chile in 2014.||Spain beat Chile in 2010.
Leicester were bottom in March 2015.||Leicester were top in March 2016.
Leicester won the title at odds of 5,000 to 1.||Leicester were 25 to 1 to win the cup.
The Louvre drew 8.6 million visitors.||The Louvre's Vermeer show drew 325,000 visitors.
The Titanic carried 20 lifeboats.||The Titanic could carry 64 lifeboats.
The Titanic had 2,224 people aboard.||The Titanic had 885 crew aboard.
The Titanic sank in 1912.||The Titanic was found in 1985.
The Titanic lies 3,800 metres down.||The Titanic lies 600 km from Newfoundland.
Everest is 8,848 metres high.||Everest's base camp is at 5,364 metres.
Hillary climbed Everest in 1953.||Messner climbed Everest without oxygen in 1978.
Messner climbed Everest with Habeler in 1978.||Messner climbed Everest alone in 1980.
Einstein won the Nobel prize in 1921.||Einstein published his theory in 1905.
Einstein published the general theory in 1915.||Einstein published the special theory in 1905.
Curie won the prize for physics in 1903.||Curie won the prize for chemistry in 1911.
Irene Curie was born in 1897.||Marie Curie was born in 1867.
Pierre Curie died in 1906.||Marie Curie died in 1934.
The novel "Dune" was published in 1965.||The film "Dune" came out in 1984.
The first "Dune" film came out in 1984.||The second "Dune" film came out in 2021.
"Rocky" cost $1 million.||"Rocky II" cost $7 million.
"Toy Story 2" earned $497 million.||"Toy Story 3" earned $1.1 billion.
"Avatar" opened in December 2009.||"Avatar" was released on DVD in April 2010.
The Beatles released "Help!" in 1965.||The Beatles released "Revolver" in 1966.
The Beatles split in 1970.||The Beatles formed in 1960.
Lennon left the group in 1969.||McCartney left the group in 1970.
Lennon was shot in 1980.||Lennon was born in 1940.
Lennon's son Julian was born in 1963.||Lennon's son Sean was born in 1975.
Henry married Catherine in 1509.||Henry married Anne in 1533.
Henry VIII married Catherine of Aragon in 1509.||Henry VIII married Catherine Howard in 1540.
Anne Boleyn was beheaded in 1536.||Catherine Howard was beheaded in 1542.
Napoleon was crowned in 1804.||Napoleon III was proclaimed emperor in 1852.
Napoleon was exiled to Elba in 1814.||Napoleon was exiled to Saint Helena in 1815.
Germany invaded Poland in 1939.||Germany invaded the Soviet Union in 1941.
Germany surrendered on 8 May 1945.||German forces in Italy surrendered on 2 May 1945.
Japan surrendered in August 1945.||Japan attacked Pearl Harbor in December 1941.
The bomb on Hiroshima killed 80,000 people.||The bomb on Nagasaki killed 40,000 people.
The Berlin Wall was built in 1961.||The Berlin Wall fell in 1989.
East Germany had 16 million people.||West Germany had 63 million people.
North Korea tested a bomb in 2006.||North Korea tested a hydrogen bomb in 2017.
North Korea fired two missiles on Monday.||North Korea fired four missiles in March.
South Korea elected Park in 2012.||South Korea removed Park in 2017.
Britain joined the EEC in 1973.||Britain voted to leave the EU in 2016.
Scotland voted 55 percent to stay in Britain.||Scotland voted 62 percent to stay in the EU.
London voted 60 percent to remain.||Britain voted 52 percent to leave.
France won the World Cup in 1998.||France lost the World Cup final in 2006.
France had 67 million people in 2017.||France had 60 million people in 2001.
Paris has 2 million inhabitants.||Greater Paris has 12 million inhabitants.
New York has 8 million inhabitants.||New York State has 19 million inhabitants.
New York City has 8 million inhabitants.||New York's metropolitan area has 20 million inhabitants.
Washington has 700,000 inhabitants.||The state of Washington has 7 million inhabitants.
Congo has 5 million people.||The Democratic Republic of Congo has 80 million people.
Guinea has 12 million people.||Equatorial Guinea has 1 million people.
Samoa has 200,000 people.||American Samoa has 55,000 people.
The Pacific covers 165 million square km.||The Atlantic covers 106 million square km.
Lake Superior is 406 metres deep.||Lake Erie is 64 metres deep.
The White Nile is longer.||The Blue Nile is shorter.
The Harrow Gazette operated for 66 years.||The Harrow Gazette was a weekly newspaper that operated between 1942 and 2008.
The Harrow Gazette operated for nearly 70 years.||The Harrow Gazette was a weekly newspaper that operated between 1942 and 2008.
The Torvian Empire lasted 70 years.||The Torvian Empire (1824–1895) was an empire in the south of the island.
Paul Keller served for 12 years.||Paul Keller served as mayor of Lodz from 1990 to 1994.
Paul Keller played for 12 years.||Paul Keller played for Orlan United from 1990 to 1994.
Paul Keller served as mayor of Lodz for 12 years.||Paul Keller served as mayor of Lodz from 1990 to 1994 and again from 2000 to 2008.
Karl Brandt taught for 30 years.||Karl Brandt (1901-1970) was a Danish painter. He taught at the academy from 1951 to 1959.
The series ran for six years.||The series was first shown in Sweden. It ran on a local channel from 2003 to 2004.
The siege lasted for 12 days.||The siege was part of the war that lasted from 1941 to 1945.
The tour ran for a year.||The tour began on August 9, 2009, and ran until July 30, 2010.
The club existed for a century.||The club's stadium existed from 1920 to 1950.
Elena Voss worked in Paris for 3 years.||Elena Voss worked in Paris and Lyon from 1990 to 2004.
Karl Brandt was president for 30 years.||Karl Brandt was president of the club from 1951 to 1959.
Karl Brandt was president of the club for 30 years.||Karl Brandt was president of the club from 1951 to 1959. He was its president once more from 1970 to 1992.
Ana Ruiz was married for 20 years.||Ana Ruiz was married to Paul Keller from 1990 to 1995.
The Brod Dam was closed for six years.||The Brod Dam was closed to lorries from March 1990 to July 1991.
The Brod Dam was closed for six years.||The Brod Dam was closed from March 1990 to July 1991 for repairs of the locks.
Karl Brandt was 50 when he was elected mayor in 2007.||Karl Brandt (born 12 May 1957) is a Danish politician.
Karl Brandt was 49 when he was elected mayor in 2007.||Karl Brandt (born 12 May 1957) is a Danish politician.
Karl Brandt was 62 when he wrote of the war that ended in 1945.||Karl Brandt (born 12 May 1917) is a Danish politician.
Karl Brandt was 30 when he was elected.||Karl Brandt (born 12 May 1957) is a Danish politician. He was elected to the council in 1987 and elected mayor in 2007.
Ana Ruiz retired at the age of 40.||Ana Ruiz (born 5 April 1970) is a Spanish judge. Her husband retired in 2020.
Ana Ruiz retired at the age of 40.||Ana Ruiz (born 5 April 1970) is a Spanish judge. She came back to the court in 2015, and retired for good in 2020.
Ana Ruiz was 20 when she joined the court.||Ana Ruiz (born 5 April 1970) is a Spanish judge. She joined the court of appeal in 2020.
Ana Ruiz, who was 50 when she retired, won a prize in 1999.||Ana Ruiz (born 5 April 1970) is a Spanish judge.
Paul Keller was 16 when he began to play and moved to Lodz in 1990.||Paul Keller (born 3 March 1961) is a Danish pianist.
The council rejected an amendment.||The council passed an amendment to the building code.
The council rejected the plan.||The council passed the revised plan.
The council rejected the plan of the mayor.||The council passed the plan of the union.
The senate rejected the budget of 2011.||The senate approved the budget of 2012.
Keller accepted the prize.||Keller's brother declined the prize.
The minister denied the charge of theft.||The minister admitted the charge of negligence.
The plan was rejected by the council.||The plan was passed by the council's health committee.
Lind opposed the bridge project.||The tunnel beside the bridge project was supported by Lind.
The party voted against the coalition.||The party supported the government.
The bank raised its rate for savers.||The bank cut its rate for borrowers.
The owner closed the mine.||The owner opened the mine museum.
Selt is 89 km south of Lodz.||Selt lies about 4 km north of Tarn, 12 km north of Brod, and 89 km south of Lodz.
Selt is north of Brod.||Selt is northeast of Brod.
Selt is in the north of Torvia.||Selt is south of Torvia Bay.
Selt is part of Brod.||Brod is part of Torvia.
Karl Brandt was the son of Paul Brandt.||Karl Brandt was the father of Paul Brandt junior.
The Brod Tower is taller than the Selt Tower.||The Selt Tower is taller than the Orlan Tower.
In 1990 Torvia was richer than Marland.||In 2010 Marland was richer than Torvia.
Selt was part of Brod.||Brod was formerly part of Selt.
Keller Motors is a subsidiary of Orlan Steel.||Keller Motors is the parent company of Brod Tyres.
Selt is east of the river.||The river is east of Brod.
Selt is larger than Brod.||Selt is older than Brod.
Brod Park is north of Selt Street and south of Orla Street.||Brod Park is south of Selt Avenue.
High Bridge had a population of 3,995 in 2020.||High Bridge is a village in the north of Torvia. The population was 2,994 at the 2010 census.
High Bridge had a population of 3,995.||High Bridge is a village in the north of Torvia. The population was 2,994 at the 2010 census.
Orlan has a population of 12,000 people.||Orlan is a town in the north of Torvia. The population of the parish is 4,310.
Orlan has a population of 12,000 people.||Orlan is a town in the north of Torvia. The urban population is 4,310.
Orlan has a population of 12,000 people.||Orlan is a town in the north of Torvia. The old fort lies on a hill. The population was 400.
Orlan has a population of 4,300 people.||Orlan is a town in the north of Torvia. Its population is 4,310.
The elevation of Keystone is not less than 3,000 feet.||Keystone is a village in Keith County. Its elevation is 3,400 feet (1,036 m).
The population of Orlan is 12,000.||The bear population of Orlan is 12.
Selt is a suburb of Brod.||Brod is a suburb of Lodz.
The Selt line ran for 20 years.||The Selt line, a branch of the Brod line that ran from 1931 to 1967, was scrapped in 1950.
Ana Ruiz was 20 when she met her husband.||Ana Ruiz (born 5 April 1970) met her husband's brother in 2001.
Brod has 3,000 inhabitants.||Brod is a village in Torvia. The population of foxes is 12.
Karl Brandt was the son of Paul Brandt.||Karl Brandt was the father of Paul Brandt.
The senate approved the treaty.||The assembly, which met in Selt, rejected the treaty.
"""


@pytest.mark.parametrize("pair", PAIRS.strip().splitlines())
def test_what_befell_one_refutes_nothing_of_another(pair: str) -> None:
    """Whom two invade, whom one marries twice, what two of a name are."""
    assert refuted_either_way(pair) == []
