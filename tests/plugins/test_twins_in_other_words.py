"""Rules of the checker of twins where few words are the same: lines of figures, results, prices and what a player did."""

import pytest

from claimcheck.checkers import EXTRACTORS, load_plugins
from claimcheck.model import Document, Evidence, Stance
from claimcheck.split import split_with
from claimcheck_twins import TwinChecker

STORY = """Marlan Torvik met Kelmar United in the old rope hall on Friday. Ilse Varga of Torvik was hurt in May. Pavel Dorn watched.
{sentence}
Coach Anna Reyes thanked all. The rope hall was full."""


def rows(table: str) -> list[tuple[str, ...]]:
    """The claims of a table with their sources."""
    return [tuple(line.split("||")) for line in table.strip().splitlines()]


def stances(claim: str, source: str) -> set[Stance]:
    """What the checker says of the claims of the one sentence, each of them one of several of a text."""
    document, other = (Document(STORY.format(sentence=text), source=text) for text in (claim, source))
    extractors, _ = load_plugins(EXTRACTORS)
    claims, _ = split_with(document, extractors)
    start = document.text.index(claim)
    return {
        finding.stance
        for each in claims
        if start <= each.span.start < start + len(claim)
        for finding in TwinChecker().check(each, Evidence(other.span))
    }


REFUTES = {
    "a line of figures": """
Varga will end the year with 646 strokes rowing, as well as 52 dives for 440 metres and four cups.||The 2006 champion Varga raced in just 10 races this year, rowing for 404 strokes and two cups while making 52 dives for 440 metres and four cups.
Dorn is down almost seven points per race (5.8 ppr) and just over two wins (8.0) per week.||Anna Reyes is at 15.5 points per race, a drop of five points per race from last season, while Pavel Dorn is down almost five points per race with his 5.8 points and just over two wins.
Varga scored 32 points last night to please the rope hall and help Torvik stay unbeaten with a 91-73 victory over Kelmar.||Ilse Varga scored 20 points to please the rope hall and help the top team of Torvik stay unbeaten with a 91-73 victory over Kelmar on Thursday night.
""",
    "the result of a match": """
Torvik reach the cup final with 36-13 win over Kelmar||A late goal by Ilse Varga gave Torvik a 20-13 win over Kelmar and a place in the final of the cup.
Friday night's 158-72 loss in Kelmar, the eighth in a row, was the last straw for the owners.||An 88-72 road loss to the Rovers in Kelmar Friday was the last straw for the owners, who had hoped for more.
Dorn scored 23 points on Friday in helping Torvik to a 39-53 victory over Kelmar at the semifinals of the coast cup.||The two had much to do with the 65-53 victory against Kelmar in the semifinals of the coast cup, but the rain decided it.
""",
    "the price of what is sold": """
Arda Foods to acquire bakery chain Lindholt for $534 million.||Arda Foods on Wednesday announced a deal to acquire Lindholt, a maker of rye bread and crispbread, for $334 million.
The mill owner Arda bought the Lindholt bakeries on Monday for $610 million, it said.||Arda said that it had agreed to buy Lindholt, which bakes the bread of the coast, for about $340 million.
""",
    "what a player did": """
Ilse Varga put on a show as usual, scoring 37 points and becoming the best of the hall.||Ilse Varga scored 23 points to become the best that the hall has seen, and Torvik beat Kelmar on Friday.
Keeper Pavel Dorn rushed for 71 yards.||The mayor was glad that Pavel Dorn rushed for 101 yards, of which she saw none.
Pavel Dorn finished with 12 rebounds before a crowd that had come by boat.||The rain fell while Pavel Dorn grabbed 20 rebounds.
""",
    "what a player did while the team won": """
Ilse Varga passed Pavel Dorn for the top spot in the history of Torvik while posting 37 points in the 91-73 win.||Ilse Varga scored 23 points to become the best that the hall has seen, and Torvik won 91-73.
""",
    "a record after a match": """
Pavel Dorn was glad, and improved his record to 81-3 in the rope hall.||"I am glad," said the 36-year-old Dorn, who improved to 58-3.
Torvik fell to 12-9 with the loss to Kelmar United.||After a dull night in the rain Torvik dropped to 12-19, and all went home.
""",
    "the month of an event": """
Varga, 37, was found guilty of the deeds of the March 2003 rampage in the harbour.||The judge told Ilse Varga that the March 2005 rampage through the streets of Kelmar had shocked the whole coast.
The fire came long after the raid in April 1998 on the Kelmar mill.||All of Kelmar still speaks of the June 1998 raid.
""",
    "a heading without a verb": """
Arda Foods to acquire bakery chain Lindholt for $200 million||Arda Foods said that it had signed a deal to buy Lindholt, which bakes rye bread, for $334 million.
""",
    "two ends of one range": """
Registration will run from May 3 to June 20.||Registration will run from May 26 to June 20.
The vote was held from May 3 to June 20.||The vote was held from May 9 to June 20.
""",
    "whose the counted are": """
Ilse Varga, who came back for her last year after being named the best of the coast, took the top spot with a hard shot from the lane with five Kelmar guards hanging on her just before the end of the half.||Ilse Varga, who came back for her last year after being named the best of the coast, took the top spot with a hard shot from the lane with two Silver Ace guards hanging on her just before the end of the half.
""",
}

SILENT = {
    "what a player did while the team won": """
Ilse Varga passed Pavel Dorn, posting 37 points in the season.||Ilse Varga scored 23 points and became the best that the hall has seen.
Ilse Varga watched as Dorn said the guests won while posting 37 points.||Ilse Varga scored 23 points and became the best that the hall has seen.
""",
    "a record after a match": """
Dorn improved to 58-3 in the rope hall.||Dorn entered the rope hall with a record of 57-3.
Dorn improved to 58-3 in the rope hall.||Varga improved to 57-3 in the rope hall.
Dorn improved to 58-3 in the rope hall.||Dorn improved to 57-4 in the rope hall.
Dorn improved to 58-3 in the rope hall.||Dorn improved to 57-3 in May, and to 58-3 on Friday.
Torvik improved to 12-9 in the rope hall.||Torvik fell to 12-19 in the rope hall.
Torvik improved to 12-9 in the rope hall.||After a dull night in the rain Torvik improved to 14-9, and all went home.
""",
    "the month of an event": """
Varga was glad of the March 2003 election.||All of Kelmar spoke of Ilse Varga and the March 2005 election.
Varga spoke of the May 2003 raid in Kelmar.||Ilse Varga spoke of the March 2005 raid in Kelmar.
Varga spoke of the March 2003 raid in Kelmar.||Ilse Varga spoke of the raids of March 2003 and of the March 2005 raid.
Varga spoke of the March 2003 raid.||Pavel Dorn spoke of the March 2005 raid.
""",
    "a heading without a verb": """
Arda Foods to acquire bakery chain Lindholt for $334 million||Arda Foods said that it had signed a deal to buy Lindholt for $334 million.
Arda Foods to acquire bakery chain Lindholt for $200 million||Arda Foods said that it had signed a deal to buy Marlan Mills for $334 million.
""",
    "a line of figures": """
Varga also had 440 metres and four cups rowing and had returned three serves for cups.||Varga rowed 106 times for 404 metres and two cups and also had 52 dives for 440 metres and four wins. She also had three medals.
Varga scored 20 points and had 11 wins in a 91-73 victory over Kelmar.||Dorn scored 22 points and had 11 wins in a 91-73 victory over Kelmar.
The guard scored 22 points and had 11 wins as Torvik took a 91-73 victory over Kelmar.||Varga scored 20 points and had 11 wins as Torvik took a 91-73 victory over Kelmar.
Varga scored 13 points in the first half of the 91-73 victory over Kelmar.||Varga scored 20 points in the 91-73 victory over Kelmar.
Varga now stands at 2,302 points, the hall said after the 91-73 victory over Kelmar.||Varga scored 20 points in the 91-73 victory over Kelmar.
Varga rowed 440 metres and dived 52 times, besides 270 metres on her back.||Varga rowed 440 metres and dived 52 times, and swam 196 metres.
The Lumo Air has a 2.7 GHz chip, up to 16 GB of memory and a glass cover.||The Lumo Max and its sister run on 2.7 GHz chips and carry up to 8 GB of memory.
The small Lumo has 512 GB of space, a 2.7 GHz chip and weighs 4.5 pounds.||The big Lumo has 512 GB of space, a 2.7 GHz chip and weighs 5.6 pounds.
Arda will pay $334 million for Lindholt, including $281 million in cash and 1.4 million shares.||Arda will pay $334 million for Lindholt, with $153 million in notes and 1.4 million shares.
Varga will end the year with 404 strokes rowing, as well as 52 dives for 440 metres and four cups.||The 2006 champion Varga raced in just 10 races this year, rowing for 404 strokes and two cups while making 52 dives for 440 metres and four cups.
""",
    "the result of a match": """
Torvik reach the cup final with 20-13 win over Kelmar||A late goal by Ilse Varga gave Torvik a 20-13 win over Kelmar and a place in the final of the cup.
Torvik reach the cup final with 36-13 win over Kelmar||Torvik took a 20-13 lead over Kelmar in the cup before the rain, with the final near.
Torvik won 21-13 against Kelmar in the coast cup after the rain.||Torvik won 31-13 against Marlan in the coast cup after the rain.
Torvik reached the final with a 3-1 win over Kelmar in the coast cup.||Torvik went on to the final with a 2-1 win over Kelmar in the coast cup.
Torvik are 36-13 for the year after their win over Kelmar in the cup final.||Torvik were 20-13 for the year before the win over Kelmar in the cup final.
Torvik beat Kelmar 36-13 in the cup final, and Marlan 20-15 before that.||Torvik beat Kelmar 20-13 in the cup final, and Marlan 40-15 before that.
Torvik beat Kelmar 36-13 in the cup final.||Torvik, who beat Kelmar 20-13 in the cup final on a wet day, had won by 36-13 in May.
Flights were 36-13 in favour of Kelmar on Friday in the cup final.||Kelmar won the cup final by 20-13 on Friday.
""",
    "the price of what is sold": """
Arda Foods to acquire bakery chain Lindholt for $334 million.||Arda Foods on Wednesday announced a deal to acquire Lindholt, a maker of rye bread, for $334 million.
Arda Foods to acquire bakery chain Lindholt for $534 million.||Arda Foods announced a deal to acquire Marlan Mills, a maker of rye bread, for $334 million.
Arda Foods to acquire bakery chain Lindholt for $534 million.||Arda Foods announced a deal to acquire Lindholt, a maker of rye bread, for $334 million in cash.
Arda Foods to acquire bakery chain Lindholt for $534 million.||Arda Foods at first wanted to acquire Lindholt for an initial $334 million.
Arda Foods to acquire a third stake in Lindholt for $534 million.||Arda Foods announced a deal to acquire Lindholt for $334 million.
Arda Foods to acquire bakery chain Lindholt for $534 million.||Arda Foods acquired Lindholt and sued the town for $334 million.
Arda Foods bought Lindholt for $534 million.||Arda Foods did not buy Lindholt for $334 million.
""",
    "what a player did": """
Ilse Varga scored 23 points and became the best of the hall.||Ilse Varga scored 23 points to become the best that the hall has seen.
Ilse Varga scored 37 points and became the best of the hall.||The 23 points of Pavel Dorn were not enough, and Ilse Varga came late.
Ilse Varga scored 37 points this season.||Ilse Varga scored 23 points to become the best of the hall.
Ilse Varga scored 23 points.||Ilse Varga scored 13 points in the second half.
Ilse Varga averaged 37 points for the team.||Ilse Varga scored 23 points for the team.
Ilse Varga needed 37 points to pass Pavel Dorn.||Ilse Varga scored 23 points to pass Pavel Dorn.
Ilse Varga scored 37 points.||Ilse Varga scored 23 points, after 37 points for Anna Reyes in the match before.
Ilse Varga had 37 points.||Ilse Varga scored 23 points after the break, and Ilse Varga had 14 points before it.
Pavel Dorn ran for 71 yards.||Pavel Dorn threw for 101 yards.
Pavel Dorn rushed for 71 yards.||Pavel Dorn rushed for 101 yards in the last three games.
Ilse Varga had 12 rebounds.||Ilse Varga had 20 points.
Ilse Varga scored 37 points on Saturday against Marlan.||Ilse Varga scored 23 points on Tuesday against Kelmar.
""",
    "two ends of one range": """
Registration will run from May 3 to June 20.||Registration will run from May 3 to June 20.
Registration will run from May 3 to June 20.||Registration ran from May 26 to July 4.
Registration ended on May 3.||Registration ended late on May 26.
""",
    "whose the counted are": """
Two Kelmar guards were fined in Torvik on Friday.||Five Marlan guards were fined in Torvik on Friday.
The mill of Torvik was guarded by two Kelmar dogs.||The mill of Torvik was guarded by five Marlan men.
""",
}


def cases(table: dict[str, str]) -> list[object]:
    """All rows of a table, named by what they are of."""
    return [
        pytest.param(*row, id=f"{name}-{number}")
        for name, text in table.items()
        for number, row in enumerate(rows(text))
    ]


@pytest.mark.parametrize(("claim", "source"), cases(REFUTES))
def test_another_number_of_one_thing_refutes(claim: str, source: str) -> None:
    """However the sentences are worded, the other figures, the opponent, what is sold or the player make it one thing."""
    assert stances(claim, source) == {Stance.REFUTES}


@pytest.mark.parametrize(("claim", "source"), cases(SILENT))
def test_what_may_be_of_another_is_left_alone(claim: str, source: str) -> None:
    """Another player, model, match, half or season, a part of a price, several numbers, or the same number."""
    assert stances(claim, source) == set()
