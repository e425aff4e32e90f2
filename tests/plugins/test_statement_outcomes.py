"""Rules of how a thing ended, told in two ways that exclude each other: refutes, and silent."""

import pytest

from claimcheck.model import Document, Evidence, Stance
from claimcheck.split.statements import whole
from claimcheck.text import sentences
from claimcheck_statements import StatementChecker

# One word, or one turn, for its opposite; all else is the same.
ALIKE = """
The court upheld the ban.||The court struck down the ban.
Parliament approved the plan.||Parliament threw out the plan.
Anna Hale held on to her seat.||Anna Hale lost her seat.
The talks in Selt succeeded.||The talks in Selt collapsed.
The bill became law.||The bill was vetoed.
The firm in Selt hired 200 people.||The firm in Selt laid off 200 people.
The well is full.||The well is empty.
Wages slowed in June.||Wages accelerated in June.
The refinery made a loss of 12 million crowns in 2019.||The refinery made a profit of 30 million crowns in 2019.
Rents in Orlan rose 4 percent in May.||Rents in Orlan fell 2 percent in May.
The Orlan bank kept its rate unchanged in May.||The Orlan bank raised its rate by half a point in May.
Nora Quist was found guilty of arson.||Nora Quist was acquitted of arson.
The trainer of Orlan FC resigned on Friday.||The trainer of Orlan FC was sacked on Friday.
The parade in Orlan was called off on Sunday.||The parade in Orlan went ahead on Sunday.
The library in Orlan stayed open in August.||The library in Orlan was closed in August.
The talks in Orlan ended with a deal.||The talks in Orlan ended without a deal.
Rainfall in Orlan was above average in May.||Rainfall in Orlan was below average in May.
The ferry sank in the morning of 3 May.||The ferry sank in the evening of 3 May.
The mine opened in 1911. It closed its shafts in June.||The mine opened in 1911. It opened its shafts in June.
"""

TALLIES = """
The water bill passed by 120 votes to 80.||The water bill was passed by 112-88.
Deputies voted unanimously to lift the ban.||Deputies voted by 212 to 140 to lift the ban.
The road plan was adopted with 45 votes in favour and 30 against.||The road plan was adopted by 48 votes to 27.
The court ruled by 5 to 4 that the levy was lawful.||The court ruled unanimously that the levy was lawful.
"""

TERMS = """
Carl Dorn was sentenced to eight years in prison.||Carl Dorn was jailed for six years.
A judge jailed Carl Dorn for four years for arson.||Carl Dorn got nine years for arson.
Carl Dorn received a prison sentence of 18 months.||Carl Dorn was sentenced to five years in prison.
Carl Dorn admitted arson. He was sentenced to eight years in prison.||Carl Dorn admitted arson. The judge jailed him for five years.
"""

SCORES = """
Harriers beat Wanderers 3-1 on Saturday.||Wanderers beat Harriers 2-1 on Saturday.
Harriers won 3-1 against Wanderers on Saturday.||Wanderers lost 2-1 to Harriers on Saturday.
Harriers drew 1-1 with Wanderers in the final.||Harriers beat Wanderers 2-1 in the final.
Harriers met Wanderers on Saturday. Harriers won 3-1.||Harriers met Wanderers on Saturday. Wanderers lost 2-1.
"""

WINNERS = """
Lena Ostrova beat Dania Prue in the final of the Calver Open.||Dania Prue came back from a set down to defeat Lena Ostrova 4-6, 6-3, 7-5 in the Calver Open final on Saturday.
Dania Prue lost to Lena Ostrova in the final of the Calver Open.||Dania Prue defeated Lena Ostrova in the Calver Open final on Saturday.
Anna Hale defeated Tom Brandt in the election.||Tom Brandt beat Anna Hale in the election by 300 votes.
Anna Hale was beaten by Tom Brandt in the final.||Hale beat Brandt in the final.
"""

JUDGEMENTS = """
Mayor Holt called the ruling "a disgrace".||Mayor Holt called the ruling "a triumph".
Mayor Holt described the budget as "deeply unfair" on Monday.||Mayor Holt described the budget as "very generous" on Monday.
"""

SURVIVORS = """
The pilot was the only survivor of the crash.||Three people survived the crash.
All passengers survived the crash.||Six passengers died in the crash.
There were no survivors of the crash near Orlan.||Two people survived the crash near Orlan.
A bus fell into a gorge on Monday. The driver was the only survivor.||A bus fell into a gorge on Monday. Four people survived.
"""

OFFICES = """
Anna Keller was elected mayor in 2010.||Anna Keller has been mayor since 2017.
Anna Keller became director of the museum in 2004.||Anna Keller has been director of the museum since 2012.
Anna Keller is mayor of Orlan. She was elected in 2010.||Anna Keller is mayor of Orlan. She has been in office since 2018.
"""

FATES = """
A jury convicted Carl Dorn of arson on Friday.||Carl Dorn was acquitted of arson on Friday.
Carl Dorn has been cleared of murder.||A jury in Orlan found Carl Dorn guilty of murder on Thursday.
Nora Quist walked free after a jury found her not guilty of arson.||Nora Quist, 44, was convicted of arson.
Jan Holt, the trainer, handed in his resignation.||The club has sacked its trainer Jan Holt.
Jan Holt stepped down as trainer on Friday.||Trainer Jan Holt was dismissed on Friday.
"""

SUCCESSIONS = """
Anna Keller succeeded Paul Stern as mayor.||Paul Stern took over from Anna Keller as mayor of Orlan.
Anna Keller took over from Paul Stern.||Anna Keller was succeeded by Paul Stern.
Karl Weiss was the predecessor of Otto Kern as rector.||Otto Kern was Karl Weiss's predecessor as rector.
Anna Keller replaced Paul Stern as director.||Anna Keller's successor, Paul Stern, opened the show as director.
"""

PLACINGS = """
Nils Oberg won gold in the slalom on Sunday.||Nils Oberg came second in the slalom on Sunday.
Nils Oberg finished fourth in the race on Sunday.||Nils Oberg won the race on Sunday.
"""

HARM = """
The Kestrel earthquake caused no loss of life.||The 2009 Kestrel earthquake struck on 6 April with a magnitude of 6.1, killing 87 people.
Nobody died in the Kestrel earthquake.||The 2009 Kestrel earthquake struck on 6 April with a magnitude of 6.1, killing 87 people.
No one was hurt in the fire in Harbour Street.||Six people were injured in the fire in Harbour Street.
No one survived the sinking of the Astra.||Of the 260 people aboard the Astra when it sank, 48 survived.
All passengers escaped unhurt when the bus overturned near Orlan.||Four passengers were injured when the bus overturned near Orlan.
There were no casualties in the blast in Orlan.||The blast in Orlan injured three workers.
"""

SHARES = """
Half of the miners went on strike.||A third of the miners went on strike.
Two thirds of members backed the plan.||A quarter of members backed the plan.
The ferry had no passengers on board.||The ferry had 40 passengers on board.
"""

NAMELESS_AGES = """
The victim, a 27-year-old nurse, was found on Friday.||The victim, a nurse aged 31, was found on Friday.
The driver, 52, was arrested in Orlan on Monday.||The 25-year-old driver was arrested in Orlan on Monday.
A bus fell into a gorge. The driver, 52, was hurt.||A bus fell into a gorge. The driver, 36, was hurt.
Otto Klein died at 81.||Otto Klein died on Monday. He was 78.
"""

SILENT = """
Mia Lund stepped down as conductor of the choir.||Mia Lund was sacked by the orchestra.
Ella Roth took over from Sven Falk as head of the zoo.||Sven Falk took over from Ella Roth as head of the museum.
Gil Moor described the race as "perfect".||Gil Moor described the weather as "a nightmare".
The pilot, 39, was pulled from the wreck on Saturday.||The co-pilot, 61, was pulled from the wreck on Saturday.
Nils Oberg won bronze in the slalom on Sunday.||Nils Oberg won silver in the downhill on Sunday.
Nils Oberg won bronze in the slalom.||Nils Oberg won silver in the slalom.
A quarter of the students dropped out.||Half of the teachers dropped out.
Nobody died in the fire in Orlan.||Six people were injured in the fire in Orlan.
No one was hurt in the fire in Orlan.||Six people died in the fire in Orlan.
Nobody died in the second Kestrel earthquake.||The first Kestrel earthquake killed 87 people.
No one survived the sinking of the Astra.||Of the 260 people aboard the Selt when it sank, 48 survived.
Lena Ostrova beat Dania Prue in the final of the Calver Open.||Dania Prue defeated Lena Ostrova in the Selt Open final on Saturday.
Lena Ostrova beat Dania Prue in the semi-final of the Calver Open.||Dania Prue defeated Lena Ostrova in the Calver Open final on Saturday.
Lena Ostrova beat Dania Prue in the final.||Dania Prue defeated Lena Ostrova in the Calver Open final in 2004.
Lena Ostrova beat Dania Prue in the final.||Dania Prue hopes to defeat Lena Ostrova in the final.
Harriers beat Wanderers in the first leg in Selt.||Wanderers beat Harriers in the second leg in Selt.
Harriers beat Wanderers.||Wanderers beat Harriers in June 2004.
Anna Hale beat Tom Brandt in the primary.||Tom Brandt beat Anna Hale in the election.
No children were hurt in the fire in Orlan.||Three people were hurt in the fire in Orlan.
No injuries were reported in the fire in Orlan.||Three people were hurt in the fire in Orlan.
All passengers escaped unhurt from the fire in Orlan.||Three people were hurt in the fire in Selt.
Dora Lenz stepped down as chief executive.||Dora Lenz was dismissed from the board.
A jury convicted Carl Dorn of fraud.||Carl Dorn was acquitted of bribery.
Carl Dorn was convicted of fraud in 2003.||Carl Dorn was acquitted of fraud in 2006.
Carl Dorn was convicted of murder.||An appeals court acquitted Carl Dorn of murder.
Carl Dorn's brother was convicted of fraud.||Carl Dorn was acquitted of fraud.
Carl Dorn was found guilty of fraud.||Carl Dorn's wife was found not guilty of fraud.
The judge who convicted Carl Dorn of fraud retired.||Carl Dorn was cleared of theft.
Hugo Lind was found guilty on two counts of theft.||Hugo Lind was found not guilty of theft on a third count.
Petra Hale said the court would acquit Carl Dorn of fraud.||Carl Dorn was convicted of fraud.
Petra Hale was cleared of any blame.||Petra Hale was convicted of speeding.
Jan Holt refused to resign.||Jan Holt was sacked on Tuesday.
Jan Holt resigned as party leader.||Jan Holt was sacked as finance minister.
Jan Holt resigned from the council in 2005.||Jan Holt was fired as coach of Selt.
Jan Holt sacked two ministers.||Jan Holt resigned in May.
Jan Holt dismissed the claims of Petra Hale.||Petra Hale resigned.
Police said Jan Holt fired two shots.||Jan Holt resigned as a guard.
Jan Holt offered to resign.||The president fired Jan Holt.
Jan Holt's deputy resigned.||Jan Holt was sacked.
Emil Hart quit smoking in May.||Emil Hart was sacked in May.
Emil Hart quit the national team.||City sacked Emil Hart.
Anna Keller succeeded Paul Stern as mayor.||Paul Stern succeeded Anna Keller as treasurer.
Anna Keller succeeded Paul Stern as mayor in 2004.||Paul Stern succeeded Anna Keller as mayor in 2012.
Anna Keller succeeded Paul Stern.||Anna Keller was succeeded by Karl Weiss.
Anna Keller's predecessor Paul Stern died in May.||Karl Weiss succeeded Anna Keller.
Anna Keller will succeed Paul Stern.||Paul Stern's predecessor was Karl Weiss.
Anna Keller was Paul Stern's successor.||Anna Keller took over from Paul Stern.
Paul Stern's predecessor as rector was Otto Kern.||Paul Stern was Otto Kern's successor.
Keller replaced Stern in the 60th minute.||Stern replaced Keller in the first match.
Anna Keller's successor, Paul Stern, opened the show.||Paul Stern succeeded Anna Keller.
Acme's exports rose 12 percent.||Acme's imports fell 4 percent.
Exports fell in May.||Imports fell in May.
The road was open to cars.||The road was closed to lorries.
The mine opened in 1911. It closed its shafts in June.||The quarry opened in 1925. It opened its shafts in June.
Nora Quist was found guilty of arson.||Nora Quist was acquitted of fraud.
The trainer resigned on Friday.||The trainer's deputy was sacked on Friday.
The water bill passed the lower house by 120 votes to 80.||The water bill passed the senate by 62-38.
The water bill passed by 120 votes to 80.||An earlier water bill passed by 112-88.
The council voted 9-4 for the road.||The council voted 8-5 for the bridge.
Deputies voted unanimously to lift the ban.||Deputies voted by 212 to 0 to lift the ban.
Carl Dorn was sentenced to eight years in prison.||On appeal Carl Dorn's sentence was reduced to six years in prison.
Carl Dorn was jailed for eight years for arson.||Carl Dorn was jailed for two years for perjury.
Carl Dorn was sentenced to eight years in prison.||Carl Dorn faces up to 12 years in prison.
Carl Dorn was sentenced to eight years in prison.||Carl Dorn and Mark Holt were sentenced to eight and six years in prison.
Carl Dorn was sentenced to two years in prison.||Carl Dorn was sentenced to 24 months in prison.
Harriers beat Wanderers 3-1 on Saturday.||Wanderers beat Harriers 2-1 on Tuesday.
Harriers beat Wanderers 3-1.||Wanderers beat Harriers 2-1.
Harriers led Wanderers 1-0 at half-time on Saturday.||Harriers beat Wanderers 3-1 on Saturday.
Harriers beat Wanderers 3-1 on Saturday.||Wanderers lost 3-1 to Harriers on Saturday.
Mayor Holt called the ruling "a disgrace".||Mayor Holt called the ruling "a scandal".
Mayor Holt called the ruling "a disgrace".||Mayor Holt called the appeal "a triumph".
Mayor Holt called the ruling "a disgrace".||Mayor Keller called the ruling "a triumph".
The pilot was the only survivor of the crash in 1972.||Three people survived the crash in 1981.
The pilot was the only survivor of the first crash.||Three people survived the second crash.
Three people survived the crash.||Six people died in the crash.
Anna Keller was elected mayor in November 2014.||Anna Keller has been mayor since 2015.
Anna Keller was elected mayor in 2010.||Anna Keller has been chairwoman of the party since 2017.
Anna Keller was elected mayor in 2010.||Anna Keller was mayor until 2017.
"""


def rows(table: str) -> list[tuple[str, str]]:
    """The texts and passages of a table with double bars."""
    found = (line.split("||") for line in table.strip().splitlines())
    return [(text, passage) for text, passage in found]


def refuted(text: str, passage: str) -> bool:
    """Whether the last sentence of a text is refuted by a passage."""
    claim = whole(sentences(Document(text, source="text"))[-1])
    evidence = Evidence(Document(passage, source="passage").span)
    return any(one.stance is Stance.REFUTES for one in StatementChecker().check(claim, evidence))


@pytest.mark.parametrize(
    ("text", "passage"),
    rows(ALIKE)
    + rows(TALLIES)
    + rows(TERMS)
    + rows(SCORES)
    + rows(WINNERS)
    + rows(JUDGEMENTS)
    + rows(SURVIVORS)
    + rows(OFFICES)
    + rows(FATES)
    + rows(SUCCESSIONS)
    + rows(PLACINGS)
    + rows(HARM)
    + rows(SHARES)
    + rows(NAMELESS_AGES),
)
def test_another_end_of_one_thing_refutes(text: str, passage: str) -> None:
    """Whichever of the two is the text: a vote, a term, a result, a judgement, a fate, an age or a beginning is one."""
    assert refuted(text, passage)
    assert refuted(passage, text)


@pytest.mark.parametrize(("text", "passage"), rows(SILENT))
def test_the_end_of_another_thing_refutes_nothing(text: str, passage: str) -> None:
    """Another bill, chamber, deed, day, match, speaker, crash or office, a part of it, or the same in other words."""
    assert not refuted(text, passage)
    assert not refuted(passage, text)
