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
Keller won the race in Brod.||Keller won the race in Selt.
The fire in Brod destroyed a church.||The fire in Brod destroyed a school.
Hale accused Ward of theft.||Hale accused Ward of fraud.
Hale sued Orrin.||Orrin sued Hale.
The court convicted Ward of murder.||The court convicted Ward of manslaughter.
Ward was charged with murder.||Ward was charged with attempted murder.
The team signed Dorn from Rovers.||The team sold Dorn to Rovers.
Norvia recalled its ambassador to Velmar.||Velmar recalled its ambassador to Norvia.
The bank raised its key rate.||The bank kept its key rate.
The government banned the party.||The government lifted the ban on the party.
The government banned the party.||The government plans to ban the party.
The factory makes batteries for cars.||The factory makes brakes for cars.
The mayor opened a new library.||The mayor closed a new library.
Keller is the son of a farmer.||Keller is the grandson of a farmer.
Keller is the author of two novels.||Keller is the editor of two novels.
The drug is approved for adults.||The drug is approved for children.
The drug is safe for adults.||The drug is not safe for adults.
The road links Brod and Selt.||The road links Brod and Lund.
The party left the coalition.||The party joined the coalition.
Hale defeated Brandt in the election.||Brandt defeated Hale in the election.
Hale narrowly lost the vote.||Hale narrowly won the vote.
The city cut bus fares.||The city raised bus fares.
The mine employs women.||The mine employs only men.
The king pardoned the poet.||The king jailed the poet.
The museum returned the mask to Norvia.||Norvia asked the museum to return the mask.
The dog saved the boy.||The boy saved the dog.
The last survivor died.||The last survivor lives in Brod.
The company denied the report.||The company confirmed the report.
Two of the five men confessed.||Two of the five men fled.
The river flows north.||The river flows south.
The village is above the lake.||The village is below the lake.
Tea is grown in the north of Velmar.||Tea is grown in the south of Velmar.
The treaty bans nuclear weapons.||The treaty allows nuclear weapons.
The strike was legal.||The strike was illegal.
The witness saw the driver.||The driver saw the witness.
The law protects tenants from landlords.||The law protects landlords from tenants.
Keller has never been to Velmar.||Keller has been to Velmar twice.
Brandt leads Hale in the polls.||Hale leads Brandt in the polls.
The boss hired Keller's brother.||The boss hired Keller.
The plant uses coal instead of gas.||The plant uses gas instead of coal.
The volcano is extinct.||The volcano is active.
Orrin is older than Selt Mills.||Selt Mills is older than Orrin.
The rebels released the nuns.||The rebels killed the nuns.
Ilsa Brandt chairs the committee.||Ilsa Brandt left the committee.
Some members opposed the plan.||No members opposed the plan.
The vaccine is given once.||The vaccine is given twice.
The lake is salty.||The lake is fresh.
The flag is red and white.||The flag is red and green.
Holm painted the ceiling of the church.||Holm's pupil painted the ceiling of the church.
The army withdrew from the town.||The army entered the town.
"The talks failed," said Keller.||"The talks failed," said a rival of Keller.
According to the police, 40 people marched.||According to the union, 40 people marched.
Keller, 45, was elected mayor.||Keller, 45, was not elected mayor.
Keller lives in Brod with his wife.||Keller lives in Brod without his wife.
The firm will pay a dividend of 12 cents.||The firm will pay no dividend this year after one of 12 cents.
Prices rose 12 percent in Brod.||Prices rose 12 percent in Velmar.
The bus carried 40 schoolchildren.||The bus carried 40 pensioners.
The tower was built in 1902.||The tower was rebuilt in 1902.
The tower was built in 1902.||The tower was torn down in 1902.
The novel was written in 1902.||The novel is set in 1902.
The film was shot in 1990.||The film is set in 1990.
The company was founded in 1990 by Hale.||The company was founded in 1990 by Brandt.
Hale moved to Brod in 1990.||Hale moved from Brod in 1990.
Hale has been mayor since 1990.||Hale was mayor until 1990.
Hale joined the board in 1990.||Hale left the board in 1990.
The treaty ended in 1990.||The treaty was signed in 1990.
The first woman was elected in 1990.||The last woman was elected in 1990.
In 1990 Hale wrote to the king.||In 1990 the king wrote to Hale.
The army crossed the river on 3 May.||The army crossed the border on 3 May.
On 3 May the ship left Brod.||On 3 May the ship reached Brod.
The mayor spoke on Monday.||The mayor's deputy spoke on Monday.
The minister will speak on Monday.||The minister will not speak on Monday.
Keller opened the school on Monday.||Keller closed the school on Monday.
The court meets on Monday.||The court rose on Monday.
Ward was freed on Monday.||Ward was jailed on Monday.
The strike was called for Monday.||The strike was called off on Monday.
Orrin shares fell on Monday.||Orrin shares rose on Monday.
Twelve people were killed on Monday.||Twelve people were born on Monday.
Twelve of the injured are children.||Twelve of the dead are children.
An estimated 12,000 people have died.||An estimated 12,000 people have fled.
The attack killed at least 40 people.||The attack killed fewer than 40 people.
Forty people were rescued.||Forty people could not be rescued.
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
