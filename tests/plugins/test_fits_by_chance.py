"""Rules of values that fit: the same number, day or words of another thing bear nothing out, whichever of the two is the text."""

import pytest

import claimcheck
from claimcheck.model import Document, Label

OF_ANOTHER = """
The fire killed 12 people.||The fire injured 12 people.
The fire killed 12 people in Brod.||The flood killed 12 people in Brod.
Twelve soldiers died in the blast.||Twelve rebels died in the blast.
The blast wounded 40 people.||Forty people were arrested after the blast.
Police arrested 40 people.||Police questioned 40 people.
The crash killed the pilot.||The crash injured the pilot.
No one was hurt in the crash.||No one was killed in the crash.
At least 12 people died.||At most 12 people died.
More than 300 people fled.||Nearly 300 people fled.
Orrin earned $40 million.||Orrin lost $40 million.
Orrin paid $40 million in taxes.||Orrin paid $40 million in fines.
Orrin hired 400 workers.||Orrin dismissed 400 workers.
The town spent 2 million on roads.||The town spent 2 million on schools.
The bridge is 400 metres long.||The bridge is 400 metres high.
Sales rose by 12 percent.||Sales fell by 12 percent.
Sales rose to 12 million.||Sales rose by 12 million.
The shares closed at 41 dollars.||The shares opened at 41 dollars.
The museum has 40 rooms.||The museum has room for 40 visitors.
The team won 12 games.||The team lost 12 games.
The study found the drug in 40 percent of samples.||The study found no drug in 40 percent of samples.
The drug cut deaths by 40 percent.||The drug raised deaths by 40 percent.
The mayor was elected on Monday.||The mayor resigned on Monday.
The shop opened on 3 May.||The shop closed on 3 May.
The trial began in June.||The trial ended in June.
The king was born in 1902.||The king was crowned in 1902.
Keller arrived on Friday.||Keller left on Friday.
The law was passed in 2004.||The law was repealed in 2004.
The contract was signed on 3 May.||The contract expires on 3 May.
Keller married in 1990.||Keller divorced in 1990.
The firm was sold in 2004.||The firm was bought back in 2004.
The vote will be held on 3 May.||The vote was to be held on 3 May but was put off.
The ship sank on 3 May.||The ship nearly sank on 3 May.
The minister met the king on 3 May.||The minister refused to meet the king on 3 May.
The minister met the king on 3 May.||The minister met the queen on 3 May.
The first train ran on 3 May 1902.||The last train ran on 3 May 1902.
Rovers beat Selt on Sunday.||Selt beat Rovers on Sunday.
"We will win," said Keller.||"We will win," said Brandt.
"We will win," said Keller.||"We will not win," said Keller.
"We can win," said Keller.||"We can't win," said Keller.
Keller said the deal was "fair".||Keller said the deal was "unfair".
Keller said the deal was "very good".||Keller said the deal was "not very good".
Hale received 40,000 votes.||Hale received 40,000 letters.
About 40,000 people watched the match.||About 40,000 people missed the match.
Half of the pupils passed.||Half of the pupils failed.
Orrin owns 40 percent of Selt Mills.||Orrin sold 40 percent of Selt Mills.
"""
OF_THE_SAME = """
The bridge is 400 metres long.||The bridge has a length of 400 metres.
The tower is 90 metres high.||The tower is 90 metres tall.
The ship sank on 3 May.||The ship sank off Selt on 3 May.
The plane carried 140 passengers.||The plane was carrying 140 passengers.
The meeting was put off on 3 May.||On 3 May the meeting was put off.
"""


def _supported(text: str, source: str) -> list[str]:
    """The kinds of the claims of a text that a source bears out."""
    report = claimcheck.check(Document(text, source="text"), against=[Document(source, source="source")])
    return [verdict.claim.kind for verdict in report.verdicts if verdict.label is Label.SUPPORTED]


@pytest.mark.parametrize("pair", OF_ANOTHER.strip().splitlines())
def test_a_value_of_another_thing_bears_nothing_out(pair: str) -> None:
    """Other harm, people, deeds, dimensions, ends of a thing, speakers; what nearly was, was put off or can be."""
    one, other = pair.split("||")
    assert _supported(one, other) == []
    assert _supported(other, one) == []


@pytest.mark.parametrize("pair", OF_THE_SAME.strip().splitlines())
def test_a_value_of_the_same_thing_does(pair: str) -> None:
    """In other words, of the same dimension, and put off in both."""
    assert _supported(*pair.split("||")) != []
