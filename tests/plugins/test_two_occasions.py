"""Two texts on the same people and places that tell of two occasions: nothing of the one contradicts the other."""

import pytest

import claimcheck
from claimcheck.model import Document, Label
from claimcheck.values.story_occasions import told_of_two_occasions

# Two quarters, storms, trials, mills, polls, films, raids: one text || another.
OCCASIONS = """
Veltra Systems reported its first-quarter results on Thursday. Net profit rose to $412 million. Revenue climbed 8 percent to $3.1 billion. Chief executive Marta Lindqvist spoke of a strong start. The company cut 300 jobs in Tarrow.||Veltra Systems reported its second-quarter results on Thursday. Net profit rose to $455 million. Revenue climbed 11 percent to $3.4 billion. Chief executive Marta Lindqvist spoke of a strong half. The company cut 120 jobs in Tarrow.
The council of Harlow Bay approved a budget of $48 million on Tuesday. Mayor Luis Ortega voted for it. Property taxes rise by 3.5 percent. The library is open 52 hours a week.||The council of Harlow Bay approved last year a budget of $45 million. Mayor Luis Ortega voted for it. Property taxes rose by 2 percent. The library was open 60 hours a week.
Hurricane Delphine hit Santa Rell on Thursday with winds of 185 kilometers an hour. At least 11 people died. The airport of Santa Rell measured 411 millimeters of rain. President Emil Cortaza sent 3,500 soldiers.||Hurricane Bruno hit Santa Rell in August with winds of 140 kilometers an hour. Two people died. The airport of Santa Rell measured 190 millimeters of rain. President Emil Cortaza sent 900 soldiers.
Ingrid Solheim was born in Stavanger in 1931. She studied in Oslo and took her doctorate in 1957. She led the Institute of Optics from 1972. She died in 2009.||Her brother Arne Solheim was born in Stavanger in 1934. He studied in Oslo and took his doctorate in 1961. He led the Institute of Oceans from 1975. He died in 2011.
The ferry Kittiwake carried 312 passengers from Velmar to Brod on Monday. Captain Ruth Anders steered it. It sailed at 8:15. The crossing took 40 minutes.||The ferry Kittiwake carried 231 passengers from Brod to Velmar on Tuesday. Captain Ruth Anders steered it. It sailed at 17:30. The crossing took 55 minutes.
In the first trial Desmond Farrow was sentenced to six years. Judge Raymond Oakes fined him $250,000. The trial in Callender lasted five weeks.||In the second trial Desmond Farrow was sentenced to four years. Judge Raymond Oakes fined him $100,000. The trial in Callender lasted two weeks.
Tervo Paper will close its mill in Alden Falls in April. The mill employs 380 people. It made 240,000 tons of paper a year. Mill manager Kofi Osei called it a sad day.||Tervo Paper will close its mill in Brant Creek in June. The mill employs 210 people. It made 110,000 tons of paper a year. Mill manager Ada Lund called it a sad day for Tervo Paper and Alden Falls.
The population of Harlow Bay was 31,000 in 2020. Mayor Luis Ortega has led Harlow Bay since 2015. The town has 12 schools.||The population of Harlow Bay was 27,400 in 2000. Mayor Luis Ortega was born in Harlow Bay in 1971. The town had nine schools then.
A poll by Orvo put the Civic Union of Amara Fenwick at 41 percent. The Progress Party of Stellan Roake had 30 percent. Orvo asked 1,200 people in May.||A poll by Metrica put the Civic Union of Amara Fenwick at 38 percent. The Progress Party of Stellan Roake had 33 percent. Metrica asked 1,004 people in June.
The film The Salt Ledger by Marguerite Oyelaran cost $8.8 million. It was shot in 53 days in Ireland. It took £640,000 in its first weekend in Britain.||The film The Glass Coast by Marguerite Oyelaran cost $12 million. It was shot in 70 days in Ireland. It took £910,000 in its first weekend in Britain.
Two people were arrested in Velmar on Monday. Police in Velmar seized 12 kilograms of cocaine. Chief Jon Keller showed the bags. The street value was $1.5 million.||Five people were arrested in Velmar on Friday. Police in Velmar seized 30 kilograms of heroin. Chief Jon Keller showed the bags. The street value was $4 million.
Workers of Orland Steel in Torvik walked out on Monday over pay. The union wants 7 percent more. Orland Steel offered 3 percent. About 2,000 workers joined.||Workers of Orland Steel in Torvik ended their strike on Friday. The union accepted 5 percent more. Orland Steel had offered 3 percent. About 1,800 workers voted.
The museum of Ludmoor opened a show of 60 paintings by Hoving. It runs to 12 May. Tickets cost 14 euros. Director Ana Brandt expects 90,000 visitors.||The museum of Ludmoor opened a show of 45 photographs by Hoving. It runs to 30 September. Tickets cost 10 euros. Director Ana Brandt expects 60,000 visitors.
"""
PAIRS = [tuple(line.split("||")) for line in OCCASIONS.strip().splitlines()]

STORY = (
    "The council of Harlow met in Kestrel Hall on 4 March 2025. Mayor Ruth Anders opened the meeting at 7 p.m. "
    "The budget of Harlow is $48 million. The library is open 52 hours a week. Four rangers are hired."
)


def refuted(mine: str, theirs: str) -> list[str]:
    """What a check of one text against another says against it."""
    report = claimcheck.check(Document(mine, source="a.txt"), against=[Document(theirs, source="b.txt")])
    return [verdict.claim.span.text for verdict in report.verdicts if verdict.label is Label.REFUTED]


@pytest.mark.parametrize(("one", "other"), [*PAIRS, *(pair[::-1] for pair in PAIRS)])
def test_two_occasions_contradict_each_other_in_nothing(one: str, other: str) -> None:
    """Where most of what both tell differs, each is right about its own."""
    assert refuted(one, other) == []


def test_one_error_among_values_that_agree_is_told() -> None:
    """Where the rest agrees, the texts are of one occasion, and what differs is a contradiction."""
    wrong = STORY.replace("52 hours", "54 hours")
    assert told_of_two_occasions(Document(wrong, source="a.txt"), Document(STORY, source="b.txt")) == ""
    assert any("54 hours" in words for words in refuted(wrong, STORY))


def test_a_quote_that_both_have_makes_them_of_one_occasion() -> None:
    """Nobody says the same five words on two occasions."""
    quote = ' "Nobody will take this library from Harlow," Ruth Anders said.'
    mine = "Harlow has a budget of $48 million. Its library is open 52 hours a week. Ruth Anders of Harlow hired four rangers."
    theirs = mine.replace("48", "51").replace("52", "60")
    apart = told_of_two_occasions(Document(mine, source="a.txt"), Document(theirs, source="b.txt"))
    assert apart == "of 3 numbers and days that both texts tell of one thing 2 differ, as of two occasions"
    assert told_of_two_occasions(Document(mine + quote), Document(theirs + quote)) == ""


def test_what_is_set_aside_is_explained() -> None:
    """The reader of --explain is told why a contradiction does not count."""
    text, source = (Document(told, source=f"{number}.txt") for number, told in enumerate(PAIRS[0]))
    why = told_of_two_occasions(text, source)
    told = [claimcheck.explain_claim(text, claim.id, against=[source]) for claim in claimcheck.split(text)]
    assert why.endswith("differ, as of two occasions")
    assert why in {each.why for explanation in told for each in explanation.elsewhere}
