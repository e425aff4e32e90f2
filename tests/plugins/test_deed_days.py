"""Rules of the days of deeds told in other words: "moved to Lund in 1937" beside "settled in Lund in 1934"; three columns."""

import pytest

import claimcheck
from claimcheck.model import Document, Label
from tests.true_pairs import refuted_either_way

SUPPORTS = """
Keller moved to Lund in 1937.||In 1937 Keller left for Lund.
Orrin bought Selt Mills in 2004.||Selt Mills was taken over by Orrin in 2004.
The museum opened in 1974.||The museum was inaugurated in 1974.
The grand jury indicted Farrow on 9 March 2021.||On 9 March 2021 the grand jury returned an indictment against Farrow.
"""
REFUTES = """
In 1937 Marchbanks moved to Kansas City.||In 1936 Marchbanks left for Kansas City.
Keller moved to Lund in 1937.||Keller settled in Lund in 1934.
The mill in Brod closed in 1996.||Orrin shut its mill in Brod in 1993.
Farrow was indicted in March 2020.||A grand jury indicted Farrow in May 2021.
Researchers discovered the sponge in 2019.||The sponge was found in 2018.
The sponge was discovered in 2019.||The discovery of the sponge was in 2018.
The firm was founded in 1902.||Keller set up the firm in 1912.
Orrin was founded in 1902.||Keller started Orrin in 1912.
The museum opened in 1974.||The museum was inaugurated in 1981.
Keller's first novel was published in 1974.||Keller's first novel came out in 1981.
Keller's first novel was published in 1974.||Keller brought out her first novel in 1981.
Orrin bought Selt Mills in 2004.||Selt Mills was taken over by Orrin in 2009.
Orrin bought Selt Mills in 2004.||Selt Mills has belonged to Orrin since 2009.
Keller resigned as mayor in 2004.||Keller stepped down as mayor in 2009.
Keller took his doctorate in 1927.||Keller became a doctor in 1926.
Keller joined the party in 1927.||Keller became a member of the party in 1932.
Kelso have been in the league since 2001.||Kelso joined the league in 2011.
The bridge was completed in 1902.||Work on the bridge ended in 1912.
Slavery was abolished in 1833.||Slavery ended in 1841.
The plane crashed on 3 May.||The crash of the plane was on 9 May.
The talks began on 3 May.||The talks opened on 9 May.
Ward was arrested on Monday.||Police took Ward into custody on Thursday.
Ward was arrested on Monday.||Ward was detained on Thursday.
Ward was released on Monday.||Ward walked free on Thursday.
The president arrived in Norvia on 3 May.||The president landed in Norvia on 9 May.
The deal was signed on 3 May.||The signing of the deal was on 9 May.
Keller was born in 1902.||Keller's birth was in 1907.
Keller died in 1972.||Keller's death came in 1974.
The hospital, built in 1988, was damaged.||The hospital was built in 1978.
The volcano erupted in 1902.||The eruption of the volcano in 1912 was its last.
The king abdicated in 1936.||The king gave up his throne in 1938.
The school was closed on Monday.||The school shut its doors on Thursday.
"""
SILENT = """
Keller moved to Lund in 1937.||Keller settled in Brod in 1934.
Keller moved to Lund in 1937.||Keller's parents settled in Lund in 1934.
Keller moved back to Lund in 1937.||Keller first settled in Lund in 1934.
Keller moved to Lund in 1937.||Keller left Lund in 1934.
Keller moved to Lund in 1937.||Keller settled in Lund after the war.
Keller moved to Lund in 1937.||Keller left for Lund every summer until 1934.
The mill in Brod closed in 1996.||Orrin shut its mill in Selt in 1993.
The mill closed in 1996.||Orrin shut down the mill for two weeks in 1993.
The museum opened in 1974.||The new wing of the museum was inaugurated in 1981.
The museum opened in 1974.||Norvia's president inaugurated a show at the museum in 1981.
The museum in Brod opened in 1974.||The museum in Selt was inaugurated in 1981.
Orrin bought Selt Mills in 2004.||Orrin acquired a part of Selt Mills in 2001.
Orrin bought Selt Mills in 2004.||Velmar took over Selt Mills in 2009.
Orrin bought Selt Mills in 2004.||Orrin took over Lark Paper in 2009.
Orrin agreed to buy Selt Mills in 2004.||Selt Mills was taken over by Orrin in 2005.
Keller resigned as mayor in 2004.||Keller stepped down as party leader in 2009.
Keller retired from the army in 1972.||Keller gave up his post at the bank in 1984.
Keller took his doctorate in 1927.||Keller became a doctor at the hospital in 1929.
Keller joined the party in 1927.||Keller became a member of the party's board in 1932.
Keller joined the party in 1927.||Keller's wife became a member of the party in 1932.
Keller joined Selt in 1927.||Keller became a member of the Selt town council in 1932.
Kelso have been in the top league since 2001.||Kelso joined the league in 1991.
The bridge was built in 1902.||The old bridge was erected in 1840.
The bridge was built in 1902.||The bridge was completed in 1904.
The bridge was completed in 1902.||Work on the new deck of the bridge ended in 1998.
The law was passed in 1916.||The law was amended in 1924.
The law was passed by the Senate in May.||The law was adopted by the House in June.
Slavery was abolished in Norvia in 1833.||Slavery ended in Velmar in 1841.
Slavery was abolished in 1833.||Slavery was outlawed in the colonies in 1841.
The firm was founded in 1902.||Keller set up the firm's first mill in 1912.
The firm was founded in 1902.||Keller started a second firm in 1912.
Orrin was founded in 1902.||Keller started Orrin Books in 1912.
Orrin was founded in 1902.||The Orrin foundation was set up in 1952.
Keller's first novel was published in 1974.||Keller brought out a novel in 1981.
Keller's first novel was published in 1974.||Keller's first novel came out in English in 1981.
The novel was published in 1974.||The film of the novel came out in 1981.
The album was released in 1974.||The album came out in Japan in 1975.
The novel was published in 1974.||The novel was reissued in 1988.
The sponge was discovered in 2019.||The first sponges were found in 1846.
The sponge was discovered in 2019.||The sponge was identified as a new species in 2021.
Ward was arrested on Monday.||Ward was also detained on Thursday.
Ward was arrested on Monday.||Ward's brother was detained on Thursday.
Ward was arrested in Brod on Monday.||Ward was detained in Selt on Thursday.
Ward was arrested in 2004.||Ward was detained in 2009.
Ward was arrested in May 2004.||Ward was taken into custody in June 2004.
Ward was released on bail on Monday.||Ward walked free on Thursday.
Ward was indicted in March 2020 for fraud.||The grand jury returned an indictment against Ward for theft in April 2020.
Ward was convicted in May 2004.||Ward was found guilty in June 2012.
The president arrived in Norvia on 3 May.||The president's plane landed in Norvia on 9 May 1998.
The president visited Norvia in 2004.||The president's visit to Norvia in 2009 was a success.
The deal was signed on 3 May.||The signing of the trade deal was on 9 June.
The deal was signed on 3 May.||The deal was sealed on 1 May.
The talks began on 3 May.||The second round of talks opened on 9 May.
The talks began in Brod on 3 May.||The talks opened in Selt on 9 May.
The strike began in May.||The strike at the port started in June.
The season began on 3 May.||The season opened for women on 9 May.
The volcano erupted in 1902.||An eruption of the volcano in 1912 killed nobody.
The king abdicated in 1936.||The king's father gave up his throne in 1912.
Paul Brandt was born in 1902.||Karl Brandt's birth was in 1907.
Brandt died in 1972.||The death of Brandt's wife in 1974 made headlines.
Keller married Ruth Hale in 1931.||Keller wed Anna Reed in 1942.
Keller married in 1931.||Keller wed Anna Reed in 1942.
Keller married Ruth Hale in 1931.||Keller and Ruth Hale had been married for a year in 1935.
A plane crashed near Selt on 3 May.||The crash of a plane near Brod on 9 May killed two.
The film opened on 3 May.||The film was released in France on 9 May.
The film was shown on 3 May.||The film reached cinemas on 9 May.
The factory was built in 1902.||Orrin put up the factory's chimney in 1912.
The hospital was built in 1902.||The hospital dates back to 1650.
The team moved to Brod in 2004.||The team's rivals relocated to Brod in 2009.
The town was founded in 1902.||The town's school was established in 1912.
The church was built in 1902.||The church was founded in 1880.
Keller graduated from Brod University in 1994.||Keller took a second degree at Brod University in 1998.
"""
# Whole texts on two things, which name no more than "the museum" or "she" where the day stands.
OF_TWO = """
Keller was a painter. He moved to Lund in 1937.||Holm was a poet. He settled in Lund in 1934.
Keller was a painter from Selt. She married Tom Reed in 1937.||Anna Holm was a poet from Brod. She wed Paul Reed in 1934.
The Lark Museum is in Selt. The museum opened in 1974.||The Kestrel Museum is in Brod. The museum was inaugurated in 1981.
Orrin makes paper. The firm was founded in 1902.||Selt Mills makes cloth. Keller set up the firm in 1912.
Grey Coast is a novel by Keller. The novel was published in 1974.||Harbour is a novel by Holm. The novel came out in 1981.
The strike at Orrin was long. The strike began on 3 May.||Workers at Selt Mills walked out. The strike started on 6 May.
Ann Ward stole a car. Ward was arrested on 3 May.||Tom Ward robbed a bank. Ward was detained on 9 May.
Ann Ward stole a car. She was arrested on 3 May.||Ruth Hale robbed a bank. She was detained on 9 May.
The Selt bridge is old. The bridge was built in 1902.||A bridge crosses the Arda in Brod. The bridge was erected in 1912.
Orrin bought a mill. The deal was signed on 3 May.||Velmar will sell its railway. The signing of the deal was on 9 May.
Fire broke out in a mill in Selt. The fire was put out on 3 May.||A barn burned in Brod. Firemen extinguished the fire on 9 May.
Rovers are from Selt. The club joined the league in 2001.||United are from Brod. The club became a member of the league in 2011.
Ilsa Brandt is a judge. She retired in 1972.||Ruth Hale was a teacher. She gave up her post in 1974.
The Arda rises in the hills. The first dam was completed in 1902.||The Selt flows south. Work on the first dam ended in 1912.
Velmar had a king. The king abdicated in 1936.||Norvia had a king. The king gave up his throne in 1938.
Ann Ward was tried in Selt. Ward was convicted on 3 May.||Tom Ward was tried in Brod. A jury found Ward guilty on 9 May.
"""


@pytest.mark.parametrize("row", SUPPORTS.strip().splitlines())
def test_the_day_of_a_deed_told_in_other_words_supports(row: str) -> None:
    """Who takes part is the same, and the day is."""
    claim, source = (
        Document(text, source=name) for text, name in zip(row.split("||"), ("text", "source"), strict=True)
    )
    dates = [
        verdict.label
        for verdict in claimcheck.check(claim, against=[source]).verdicts
        if verdict.claim.kind == "date"
    ]
    assert dates == [Label.SUPPORTED]


@pytest.mark.parametrize("pair", REFUTES.strip().splitlines())
def test_another_day_of_a_deed_told_in_other_words_refutes(pair: str) -> None:
    """A museum opens once, and nobody joins a party twice, as far as the two sentences tell."""
    assert refuted_either_way(pair) != []


@pytest.mark.parametrize("pair", SILENT.strip().splitlines())
def test_the_day_of_another_deed_refutes_nothing(pair: str) -> None:
    """By or to others, elsewhere, of a part, only agreed, or done again."""
    assert refuted_either_way(pair) == []


@pytest.mark.parametrize("pair", OF_TWO.strip().splitlines())
def test_what_two_texts_leave_unnamed_need_not_be_one_thing(pair: str) -> None:
    """Whichever of the two is the text."""
    assert refuted_either_way(pair) == []
