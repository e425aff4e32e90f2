"""Texts that may both be true: one tells of "she", "it" or "the bridge", and never names whom the other names."""

import pytest

from tests.true_pairs import refuted_either_way

# A sentence || a text that names another, to whom its pronoun or its noun points back.
PAIRS = """
Lena Falk was born in Selm in 1961.||Eva Korn is a painter from Lodova. She was born in Orrin in 1950. She won the Carver Prize in 2004.
Lena Falk won the Carver Prize in 1995.||The painter Eva Korn lives in Lodova. She won the Carver Prize in 2004.
Hame was founded in 1204.||Selm lies on the Orla. The village was founded in 1142. It has 900 inhabitants.
Hame has 12,000 inhabitants.||Selm is a village on the Orla. It has 900 inhabitants.
The Orrin bridge was opened in 1961.||Selm has two bridges. The bridge was opened in 1931. It is 310 metres long.
Velo was founded in 1903 in Lodova.||Agro is a maker of pumps. The company was founded in 1921 in Orrin. It employs 900 people.
Velo employs 61,000 people.||Agro makes pumps. It employs 900 people. Its sales rose 9 percent to 31 million crowns.
Low Water was released in 2012.||Ash Lane is a film by Ann Shaw. It was released in 1961. The film won two awards.
Otto Lind died in 1981.||Max Holl was a conductor. He died in 1994 in Graz. He had led the orchestra for 21 years.
Selm City won the cup in 1974.||Brod Rovers are a football club. The club won the cup in 1931. It was founded in 1903.
The storm killed nine people in Selm.||Hurricane Lena hit the coast on Sunday. The storm killed 61 people. It was the worst in 20 years.
Kerr scored 31 goals.||Adu joined Brod in 2009. He scored 61 goals. He left in 2014.
Ada Stone published her first novel in 1991.||Ines Duarte was a poet. In 2004 she published her first novel. She died in 2010.
The museum in Selm opened in 1934.||Lodova has a museum of glass. The museum opened in 1903. It has 2,000 works.
Anna Roth was elected president in 2015.||Torvia is a republic. The president was elected in 2009. He is Karl Ebner.
Holm said the tax would rise.||Ebner spoke to reporters. He said the tax would not rise.
The Kestrel is 4,100 metres high.||The Orn lies on the border. The mountain is 4,410 metres high. It was first climbed in 1881.
The Orla is 310 km long.||The Maren flows through Brod. The river is 140 km long. It is 90 metres wide at its mouth.
Lena Falk is married to Jan Rys.||Eva Korn is a soprano. She is married to Max Holl.
Petek was jailed for 20 years.||Sand was found guilty of fraud on Friday. He was jailed for nine years.
Karl Ebner was born in Graz in 1950.||The opera opened the season in Vienna. Max Holl conducted. He was born in Graz in 1931 and studied there.
Karl Ebner became mayor of Selm in 1998.||Anna Roth was elected to the council in 1990. She became mayor of Selm in 2002.
Velo closed its plant in Selm in 2009.||Agro said it would move its head office. It closed its plant in Selm in 2012.
The Orla Queen sank in 2014 with 300 people on board.||The Maren Star was built in 1931. The ship sank in 1952 with 61 people on board.
Selm has a population of 12,000.||Brod is the second-largest town in Nord. Its population is 61,000.
Tom Stone painted "Red Barn" in 1936.||Rui Duarte was born in Lisbon. He painted "Blue Wall" in 1951.
Copper Sky released their first album in 1997.||The band Low Sun comes from Leeds. They released their first album in 2003.
Holm resigned as finance minister on 3 March.||Ana Gil took office in January. She resigned as finance minister on 9 July.
Selm United beat Brod 3-1.||Orrin City went top of the league. They beat Brod 2-0.
Marsh won gold in the 1,500 metres in 3:58.||Lindqvist ran on Friday night. She won gold in the 1,500 metres in 4:01.
Paul Reyes was jailed for 14 years for bribery.||Emil Sand was a minister. He was jailed for nine years for bribery.
The Hame dam is 140 metres high.||The Orrin dam was begun in 1951. It is 61 metres high.
Max Holl died on 3 March at the age of 82.||The poet Ines Duarte lived in Lisbon. She died on 9 May at the age of 89.
Faro earned 1.4 million euros last year.||Mori left Velo in March. He earned 2.1 million euros last year.
The Selm festival drew 44,000 people.||The Orrin festival was held for the first time. It drew 9,000 people.
The Pela quake killed 212 people.||A strong quake hit Nord on Monday. It killed nine people.
The attack on the market in Hame killed 21 people.||Gunmen attacked a church in Lodova on Sunday. The attack killed nine people.
Falk said rates would rise.||Gil met reporters in Orrin. She said rates would not rise.
"We will win," Lowry said.||Rys spoke after the match. "We will not win," he said.
Adu is 24.||Kerr joined from Brod. He is 31.
Anna Roth won 53.1 percent of the vote in Torvia.||Sarenia voted on Sunday. Karl Ebner won 48 percent of the vote. Turnout was 61 percent.
The army said nine soldiers were killed near Hame.||Fighting went on near Orrin on Sunday. The army said 21 soldiers were killed. It blamed rebels.
The mayor of Selm said 310 homes were flooded.||Brod was flooded as well. The mayor said 900 homes were flooded.
Police in Selm arrested nine men.||A bank in Lodova was robbed on Friday. Police arrested 31 men.
The hospital in Selm has 310 beds.||Brod will get a new clinic. The hospital has 140 beds.
Selm's mayor resigned on 3 March.||Brod's council met in January. The mayor resigned on 9 May.
The company cut 400 jobs, Velo said.||Agro had a bad year. The company cut 900 jobs.
Nine people were killed in Selm on Sunday.||A bomb went off in Lodova on Sunday. Twenty-one people were killed.
Nine people were killed when a bus crashed near Selm.||A bus crashed near Orrin on Monday. Twenty-one people were killed and 31 injured.
The suspect, 31, was arrested in Selm.||A shop in Brod was robbed. The suspect, 44, was arrested.
Selm City drew 31,000 fans a game.||Brod Rovers played badly. The club drew 9,000 fans a game.
The price of wheat rose 9 percent in Torvia.||Sarenia had a dry summer. The price of wheat rose 31 percent.
Unemployment in Torvia is 9 percent.||Sarenia's economy is weak. Unemployment is 14 percent.
The president of Torvia is 61.||Sarenia's head of state is ill. The president is 74.
Turnout in Nord was 61 percent.||Vest voted on Sunday too. Turnout was 48 percent.
The temperature in Selm reached 41 degrees.||Lodova was hot too. The temperature reached 38 degrees.
The prime minister of Torvia said taxes would rise.||Sarenia's parliament met. The prime minister said taxes would not rise.
The Selm plant will close in June, Velo said.||Agro has a plant in Brod. The plant will close in October.
The toll in Nord rose to 61.||In Vest the flood was worse. The toll rose to 140.
The bridge in Selm was not damaged.||Brod was hit by a flood. The bridge was damaged. Nobody was hurt.
The school in Selm is open.||A storm hit Brod. The school is closed until Friday.
The mayor of Selm supports the plan.||Brod's council met on Monday. The mayor opposes the plan.
The airport of Lodova was open on Sunday.||Snow fell in Orrin. The airport was closed on Sunday.
Holm did not sign the treaty.||Ebner flew to Vienna on Monday. He signed the treaty.
Holm was acquitted of fraud.||Sand stood trial in Lodova. He was convicted of fraud.
Velo is not for sale.||Agro's owner wants to retire. The company is for sale.
Torvia supports the sanctions.||Sarenia's foreign minister spoke on Friday. His country opposes the sanctions.
Falk won the vote.||Gil stood in Nord. She lost the vote.
Lindqvist finished first.||Marsh ran in the second heat. She finished fourth.
The Selm mine is safe.||An inspector visited Brod. The mine is unsafe.
The peace talks in Vienna failed.||Envoys of Torvia and Sarenia met in Geneva. The peace talks succeeded.
Selm's football club won the cup in 1974.||Brod is a town on the Orla. Its football club won the cup in 1931. The town has 12,000 inhabitants.
Lena Falk's first novel sold 9,000 copies.||Ines Duarte began late. Her first novel sold 31,000 copies.
Velo's profit rose 9 percent.||Agro opened a plant in Brod. Its profit rose 31 percent.
Torvia's prime minister resigned on Monday.||Sarenia is in crisis. Its prime minister resigned on Thursday.
Holm's wife died in 2004.||Ebner has two sons. His wife died in 1998.
Petek, 61, was jailed for 20 years in Selm.||Two men stood trial in Brod. The older, 51, was jailed for nine years.
Selm's bishop closed nine churches.||The diocese of Brod is poor. Its bishop closed 14 churches.
The Orla Queen's captain was jailed for nine years.||The Maren Star ran aground in 2009. Her captain was jailed for four years.
Kerr's goal in the ninth minute won the match for Selm.||Brod met Orrin on Sunday. Adu's goal in the 80th minute won the match.
Marsh's time of 27:12 was a record.||Rosa Kim ran in Lodova. Her time of 27:40 was a record for her country.
The vote in Torvia was on 3 March.||Sarenia has a new parliament. The vote was on 9 May.
The Torvian army lost nine men.||Sarenia sent troops to the border. The army lost 31 men there.
Voters in Torvia elected Anna Roth on Sunday.||Sarenia went to the polls. Voters elected Karl Ebner on Sunday.
In Selm the river rose to nine metres.||Brod had to be evacuated. The river rose to 11 metres.
"""

# Here the pronoun or the noun can mean whom the sentence names.
CLASHES = """
Lena Falk was born in Selm in 1961.||Lena Falk is a painter from Lodova. She was born in Orrin in 1950.
Ada Stone published her first novel in 1991.||Ada Stone was a poet. In 2004 she published her first novel.
The Orrin bridge was opened in 1961.||Orrin has two bridges. The bridge was opened in 1931.
Faro earned 1.4 million euros last year.||Faro left Velo in March. He earned 2.1 million euros last year.
The mayor of Selm said 310 homes were flooded.||Selm was flooded on Monday. The mayor said 900 homes were flooded.
Police in Selm arrested nine men.||A bank in Selm was robbed on Friday. Police arrested 31 men.
Otto Lind led the bank. He kept silent about the fraud until he spoke to the court in Selm in May 2005.||Ebner and Roth guessed wrongly, and he kept silent about the fraud until he spoke to the court in Selm in May 2006.
"""


@pytest.mark.parametrize("pair", PAIRS.strip().splitlines())
def test_she_is_none_whom_her_text_never_names(pair: str) -> None:
    """Whichever of the two is the text."""
    assert refuted_either_way(pair) == []


@pytest.mark.parametrize("pair", CLASHES.strip().splitlines())
def test_she_may_be_whom_her_text_names(pair: str) -> None:
    """One way at least: to a claim that names nobody itself no more is known than its own text tells."""
    assert refuted_either_way(pair)
