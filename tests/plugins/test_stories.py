"""Rules of the checker that lays two texts on one story side by side: what it supports and refutes, what is silent."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck
from claimcheck.checkers import EXTRACTORS, load_plugins
from claimcheck.model import Document, Evidence, Finding, Label, Silence, Stance
from claimcheck.split import split_with
from claimcheck.values.stories import is_one_story
from claimcheck.values.story_pairs import pairs
from claimcheck.values.story_slots import slots
from claimcheck_stories import StoryChecker

# Sentences of a draft || those that a reference on the same story has in their place
SUPPORTS = """
The plan raises the harbour fee by 3.5 percent.||The fee for the harbour goes up by 3.5 percent, the first rise in years.
The budget sets aside $6.2 million for bridge repairs.||The budget provides $6.2 million for bridges, besides what the county pays.
It adds four rangers to the park service.||Four additional rangers are budgeted for the park service.
Anders was elected to the council in 1998.||In 1998 the voters sent Anders to the council.
The library was opened on 14 May 1931.||Since 14 May 1931, when it was opened, the library has stood on the quay.
The lighthouse stands 41 metres above the quay.||The lighthouse rises to 41 metres; the quay below it is of granite.
"""

REFUTES = """
It cuts the opening hours of the library to 52 a week.||The hours of the library go from 60 to 54 a week; the reading room keeps its own.
A crowd of 8,412 watched the regatta.||Attendance at the regatta: 8,214.
The town last raised the harbour fee in 2009.||The harbour fee was raised in 2007 for the last time.
Anders received her doctorate from the university in 1986.||From the university Anders received a doctorate in chemistry in 1987.
The council bought the ferry Kittiwake for $900,000 in 2011.||The ferry Kittiwake, which the council bought for $900,000 in 2012, needs paint.
The old bridge was rebuilt at a cost of $95 million in 2008.||In 2006 the old bridge was rebuilt, at a cost of $95 million, by the county.
Shooting of the harbour film took 47 days.||In all the shooting of the film in the harbour took 53 days.
Six provinces sent firemen to Velmar under emergency rule.||Firemen came to Velmar from four provinces under emergency rule.
The bill cuts the library's opening hours from 60 to 52 a week.||Opening hours of the library are reduced from 60 to 54 a week.
The town last raised the harbour fee in 2009.||The town has not raised the harbour fee since 2007.
The film crew shot the harbour film in 47 days.||The shooting of the harbour film by its crew took 53 days.
Seven stone bridges cross the Arle, the oldest from 1478.||All nine stone bridges of the Arle stand, of which the oldest is from 1487.
Net debt of the ferry company fell by $88 million.||The ferry company's net debt was reduced by $38 million.
Four boats were picked up off the quay of Velmar by noon.||By noon the ferry had picked up five boats off the quay of Velmar.
"""

SUPPORTS += """
The gun of Anders held four rounds but was not fired.||Four rounds were in the gun of Anders, the mayor said.
Nobody was hurt, but the harbour fire did $1 million in damage to the church of Velmar.||The church of Velmar had $1 million in damage from the harbour fire.
The harbour sale is to close in March.||The sale of the harbour closes in March.
The hall is valued at $380,600.||At about $380,600 the city has valued the hall.
"""

# A country by another name is no place of its own, nor is the seat of a firm one of what is counted.
REFUTES += """
Kestrel Line has about 530 employees and 13 ferries in Ireland and Britain.||Kestrel Line, based in Velmar, has 350 employees on its 13 ferries in Ireland and the United Kingdom.
"""

# Another value beside the two agrees: a sum, a day.
SUPPORTS += """
The mayor said the board will cut 1,240 posts, about 6 percent of its staff, by the end of 2026.||Kestrel Line reduces its staff by 1,240 posts, or about 6 percent, by the end of 2026.
The ferry's new bell is just 0.98 inches thin.||The new bell of the ferry is 0.98 inches thick.
The old mole stood until the ferry sank in March 1932.||The ferry sank on 9 March 1932, and the old mole with it.
"""

REFUTES += """
Net profit of the ferry company rose 18 percent to $412 million in the third quarter.||The ferry company's net profit was $412 million, up 16 percent.
Ferry revenue climbed to $3.1 billion from $2.9 billion a year earlier.||Ferry revenue was $3.1 billion, compared with $2.8 billion in the third quarter of the previous year.
The old chapel on the quay of Velmar burned in 1931.||The old chapel on the quay of Velmar burned in September 1932.
Anders was called to the bar of Velmar in 1898.||ANDERS, Ruth. Born in Dorun, 9 January 1868; called to the bar of Velmar 1893.
Anders was the third of four sons of a brewer.||The brewer had four sons, and Anders was the second of four sons.
Eight stone bridges cross the Arle, the oldest from 1478.||All nine stone bridges of the Arle stand, of which the oldest is from 1487.
"""

SILENT_BESIDE_WHAT_AGREES = """
The mayor gave $412 million to the harbour and 18 percent of its ships to Krall.||The mayor gave the harbour $412 million, and Dorun 16 percent of its sheep.
Ferry revenue climbed to $3.1 billion from $2.9 billion a year earlier.||Ferry revenue was $3.1 billion, compared with $2.8 billion two years earlier in Dorun.
The old chapel on the quay of Velmar burned in 1931.||The old chapel on the quay of Velmar was painted in September 1932.
The old chapel on the quay of Velmar burned in 1932.||The old chapel on the quay of Velmar burned in September 1932.
The harbour board's shares rose 6 percent on the Velmar exchange.||The harbour board's shares lost 8 percent on the Velmar exchange.
"""

REFUTES += """
The brigade of Velmar began to look into the harbour fires in the fall of 2007.||The brigade of Velmar began a look into the harbour fires in the fall of 2005.
The harbour board placed Anders on the list of the sick on 3 May after he hurt his knee in the regatta.||The harbour board placed Anders on the list of the sick on 5 May with a sprained knee.
The harbour board placed Anders on the list of the sick on 3 May, before the final two regattas.||The harbour board placed Anders on the list of the sick on 5 May, before two regattas.
"""

REFUTES_IN_OTHER_FORMS = """
The council announced on 3 May that the old ferry Kittiwake would be sold to Kestrel.||The old ferry Kittiwake is to be sold to Kestrel, the council announced on 9 May.
The arrest of the two ferrymen came on 3 May.||The two ferrymen were arrested on 9 May.
The council made an offer of $4 million for the ferry on 3 May.||The council offered $9 million for the ferry on 3 May.
One in five boats of the ferry line leaked last year.||Last year 30 percent of the boats of the ferry line leaked.
The council owns 20 percent of the ferry yard.||The council has a share of 35 percent in the ferry yard.
Council to sell ferry Kittiwake to Kestrel for $4 million||The council is to sell the ferry Kittiwake to Kestrel for $9 million.
The ferry faces a 19 May due date in Kestrel on the loan for its engine.||The ferry faces a 25 May due date in Kestrel on the loan for its engine, and pays.
Anders was placed on the list of the injured on 3 May after she hurt a knee in the harbour league.||Anders was placed on the list of the injured on 9 May with a hurt knee, meaning that she will miss the final race of the harbour league.
"""

REFUTES_IN_OTHER_FORMS += """
The council made an eight-year offer to first baseman Otto Berg in the harbour hall.||In the harbour hall the council offered Otto Berg, who plays at first base, a three-year contract.
The ferry radio, the lightest of Kestrel, is 0.98 inches thick and weighs 6.6 pounds, 17-inch screen included.||At 0.98 inches and with a weight of 9.4 pounds, 17-inch screen included, the ferry radio is the lightest and thinnest of Kestrel.
"""

SILENT_IN_OTHER_FORMS = """
The council made an offer on 3 May for the ferry.||The council was heard on its offer for the ferry on 9 May.
The council announced on 3 May that the old ferry Kittiwake would be sold.||The council announced on 9 May that the library would be closed.
The council announced on 3 May that the ferry would be sold.||The council said on 9 May that the ferry would be sold.
The arrest of the mayor came on 3 May.||The two ferrymen were arrested on 9 May.
One in five boats of the ferry line leaked last year.||Last month 30 percent of the boats of the ferry line leaked.
Council to sell ferry Kittiwake to Kestrel for $4 million||The council is to sell the library to Kestrel for $9 million.
"""

REFUTES_BY_RANK = """
Anders was the fourth mayor of Velmar.||Sworn in as fifth mayor of Velmar, Anders wore green.
It was the ferry crew's fifth win in a row.||The win was the ferry crew's fourth in succession.
On Monday Anders meets third seed Grace Okoro.||Anders plays Grace Okoro, the fourth seed, on Monday.
Anders finished third in the regatta.||In the regatta Anders came in fifth place.
Kestrel became the second-largest ferry line in the region.||In the region Kestrel is now the third-largest ferry line.
Kestrel became the second-largest ferry line of the country.||Kestrel is now the third-largest ferry line.
"""

SILENT_ON_RANKS = """
Anders finished third in the slalom.||Anders finished second in the downhill.
It was her third win of the season.||It was her fifth win in Velmar.
It was the crew's third win in a row.||It was the crew's fifth win of the year.
Anders was the second woman to lead the party.||Anders was the first woman to lead the province.
Anders met third seed Grace Okoro.||Anders met Lena Strand, the fourth seed.
Anders scored her second goal at the regatta.||Anders scored her third goal at the regatta.
The first son of Anders sails.||The second son of Anders sails.
Anders was the third of four sisters.||Anders was the first of four to speak on Monday.
Anders finished third in the regatta in 2019.||Anders finished fifth in the regatta in 2021.
Kestrel is the second-largest ferry line in Velmar.||Kestrel is the third-oldest ferry line in Velmar.
Anders lives on the third floor of Kestrel Hall.||On the fourth floor of Kestrel Hall Anders has an office.
A third of the ferry line belongs to Velmar.||The second ferry line belongs to Velmar.
Anders spoke for the first time in Velmar.||Anders spoke in Velmar for the third time.
Anders is the third mayor of Velmar to resign.||Anders is the 12th mayor of Velmar.
Anders became the 12th mayor of Velmar.||Anders became the first mayor of Velmar without a party.
Anders was the seventh mayor of Velmar since the war.||Anders was the first mayor of Velmar from the north.
Anders became the fifth mayor of Velmar in 2019.||Anders became the second mayor of Velmar born abroad.
The Arle is the second-longest river in Kelmar.||The Arle is the second-longest river of the north and the third-longest river in eastern Kelmar.
The Arle is the third-longest river of the island.||The Arle is the second-longest river that flows north.
Anders was third after the first day of the regatta.||Anders finished fifth in the regatta.
Anders placed fifth in the regatta.||Anders placed second among women in the regatta.
It was the Rovers' third win in a row at home.||It was the Rovers' fourth win in a row.
Anders won her third title of the season.||Anders won her 12th title.
Anders was named third vice president of the ferry line.||Anders was second vice president of the ferry line from 2019.
Third seed Anders plays at Velmar.||Anders beat the fifth seed at Velmar.
Kestrel, once the second-largest ferry line in Velmar, went bankrupt.||Kestrel, the fifth-largest ferry line in Velmar, went bankrupt.
It was the third-warmest March in Velmar.||It was the second-warmest March day in Velmar.
It was the second-wettest March in Velmar since 1980.||It was the fifth-wettest March in Velmar on record.
The quarter was the second-best in the history of Kestrel.||The year was the third-best in the history of Kestrel.
The second bridge over the Arle opened to cars.||The third bridge over the Arle opened to trains.
"""

REFUTES_BY_DIRECTION = """
The ferry turned to the northwest off the quay of Velmar.||Off the quay of Velmar the ferry turned northeast.
Smoke crossed the Hask highlands of northern Kelmar.||The smoke lay over the Hask highlands in the south of Kelmar.
"""

SILENT_ON_DIRECTIONS = """
The ferry turned west off the quay of Velmar.||The ferry turned south off the quay of Velmar.
Villages in the north of Kelmar lost power.||Villages in the south of Kelmar lost power, and so did two mills.
The quay lies 18 km north of Dorun.||The quay lies in the south of Kelmar.
The quay lies 18 km north of Dorun.||The quay lies 30 km south of Vessa.
The ferry turned north off the quay on Monday.||On Friday the ferry turned south off the quay.
The ferry came from the north to the quay.||The ferry went south to the quay.
Anders has sailed to North Hask.||Anders has sailed to South Hask.
The ferry sailed north past Hask.||The ferry sailed south past Hask on its way back.
The ferry sailed north from the quay of Velmar.||The ferry sailed south to the quay of Velmar.
The storm moved northwest off Velmar on Monday.||The storm moved northeast off Velmar.
The storm was moving northwest off Velmar.||The storm is expected to move northeast off Velmar.
"""

REFUTES_BY_SCORE = """
Velmar Rovers beat Kestrel United 3-1 in the harbour cup.||In the harbour cup Velmar Rovers won 2-1 against Kestrel United.
Anders beat Okoro 6-4, 3-6, 7-5 at the Velmar Open.||Okoro lost 4-6, 6-3, 6-7 to Anders at the Velmar Open.
The council voted 9-4 for the harbour fee.||By a vote of 8 to 5 the council adopted the harbour fee.
Anders won her fourth title and beat Okoro 6-4, 7-5 at the Velmar Open.||Anders beat Okoro 6-4, 7-6 at the Velmar Open.
"""

REFUTES_BY_OFFICE = """
City goalkeeper Adam Pike was sent off.||City defender Adam Pike was shown a red card.
Harbour chief executive Simone Kerr will sail.||The crew is led by Simone Kerr, the chief financial officer.
Foreign Minister Bo Lund watched the regatta.||The finance minister, Bo Lund, came to the regatta.
Deputy governor Simone Kerr opened the regatta.||The regatta was opened by Governor Simone Kerr.
"""

SILENT_ON_OFFICES = """
City goalkeeper Adam Pike was sent off.||City defender Aron Pike was shown a red card.
City goalkeeper Adam Pike was sent off.||City captain Adam Pike was shown a red card.
The painter Simone Kerr sailed.||Simone Kerr, a sculptor, came in the ferry.
Governor Simone Kerr opened the regatta.||Former governor Simone Kerr opened the regatta.
Governor Simone Kerr opened the regatta.||Simone Kerr, the deputy governor then and governor now, opened the regatta. Governor Simone Kerr sang.
Acting chief executive Simone Kerr will sail.||The chief financial officer, Simone Kerr, will sail.
Governor Simone Kerr opened the regatta.||The deputy governor opened the regatta beside Simone Kerr.
Assistant coach Adam Pike sang.||Coach Adam Pike sang.
Deputy public defender Simone Kerr sang.||Public defender Simone Kerr sang.
Simone Kerr's son, Adam Pike, sang.||Her father, Adam Pike, sang.
"""

SILENT_ON_SCORES = """
Velmar Rovers beat Kestrel United 3-1 in the harbour cup.||At half-time Velmar Rovers led Kestrel United 2-1 in the harbour cup.
Velmar Rovers beat Kestrel United 3-1 in the harbour cup.||In the harbour cup Velmar Rovers won 2-1 against Dorun City.
Velmar Rovers beat Kestrel United 3-1 on Monday.||Velmar Rovers beat Kestrel United 2-1 in March.
Velmar Rovers beat Kestrel United 3-1 in the harbour cup.||In the harbour cup Velmar Rovers beat Kestrel United 2-1 before they won 3-1 in Dorun.
The council voted 9-4 for the harbour fee.||The council voted 8-5 against a park.
Velmar Rovers (9-4) play Kestrel United in the harbour cup.||Velmar Rovers (8-5) play Kestrel United in the harbour cup.
Anders beat Okoro 6-4, 7-5 in Velmar.||Anders had beaten Okoro 6-1, 6-1 in their first match in Velmar.
The council voted 9-4 for the harbour fee.||The council voted 8-5 for the harbour fee in the first reading.
The council voted 9-4 for the harbour fee.||The council voted 8-5 to take up the harbour fee.
The council voted 9-4 for the harbour fee.||The council voted 7-6 to lower the harbour fee for small boats.
The council voted 9-4 for the harbour fee.||The council rejected the harbour fee 8-5 in 2021.
The court upheld the harbour fee 5-4.||The court agreed 7-2 to hear the harbour fee case.
"""

SILENT_ON_LAST_TIMES = """
The town last raised the harbour fee in 2009.||The town last raised the harbour fee for small boats in 2015.
The town last raised the harbour fee in 2009.||The town last lowered the harbour fee in 2015.
The town last raised the harbour fee in 2009.||The town has not lowered the harbour fee since 2003.
Rovers last won the harbour cup in 1999.||Rovers last won the harbour league in 2006.
It was the first strike in the harbour since 1988.||It was the first strike of the pilots in the harbour since 1974.
It was the third-warmest March in Velmar since 1900.||It was the warmest March in Velmar since 1998.
Lake Hask last froze over in 1963.||Lake Mure last froze over in 2012.
"""

SILENT_ON_DAYS = """
The harbour board closed the quay of Velmar on 3 May after a storm.||The harbour board closed the quay of Velmar on 5 May for repairs.
The brigade of Velmar looked into the harbour fires in the fall of 2007.||The brigade of Velmar put out the harbour fires in the fall of 2005.
The film opens in cinemas on 6 October.||The film's premiere was on 18 February; cinemas will show it from October.
The library will open on 5 May.||The library's cafe will open on 9 June.
The library was opened on 14 May 1931.||The library's new wing was opened on 3 June 1978.
Anders was elected to the council in 1998.||Anders was elected to the council again in 2006.
Anders was elected mayor in November 2014.||Anders took office as mayor in January 2015.
Anders was elected to the council in 1998.||Anders was elected to the county council in 1992.
There are 12 boats. Nobody swims. It froze over in 1963.||Lake Mure is near. Mure froze over in 2012.
"""

SILENT_ON_NUMBERS = """
Soldiers filled 22,000 sandbags in Velmar.||By Saturday soldiers had filled 31,000 sandbags in Velmar.
The school has 1,240 pupils.||The school had 1,420 pupils in 2005.
The hospital has 320 beds.||The hospital has 48 beds for children.
The tower is 122 metres high.||The tower is 131 metres high with its mast.
The school has 1,240 pupils.||The school has room for 1,420 pupils.
The bridge is 1,240 metres long.||The bridge has a main span of 410 metres.
The library cost $27 million.||The library was to cost $22 million.
Rents rose by 6 percent in Velmar.||Rents rose by 4 percent in Velmar in the first half of the year.
Rents rose by 6 percent in Velmar last year.||Rents rose by 4 percent in Velmar the year before.
The Greens won 21 seats on the council of Velmar, up from 14.||In Velmar the Greens have 21 seats on the council, seven more than before.
"""

SILENT = """
It cuts the opening hours of the library to 52 a week.||The museum is open 54 hours a week.
The plan raises the harbour fee by 3.5 percent.||The harbour fee falls by 4 percent.
The ferry carried 312 passengers.||The ferry carried 231 bicycles.
Anders scored 14 points in the regatta.||In the regatta Anders scored 12 points on her second run.
The council spent $99.99 on flags for the regatta.||For the regatta the council bought flags for $99.
The storm left 460,000 homes without power.||Up to 900 homes lost power in an earlier storm.
The mill counted 212 jobs of 380 as lost.||Of 380 jobs at the mill 212 are hourly ones, and 121 are in the office.
The reception on Monday was led by Anders.||Anders led a reception on Wednesday and a second one on Monday.
After four days of talks the council went home.||The council went home after eight days of talks.
The regatta is 30 kilometres from Dorun.||The regatta is held 18 kilometres from Vessa.
The quake off Velmar had a magnitude of 6.3.||A quake of magnitude 5.2 off Velmar followed.
The mayor said on Monday that the ferry would sail.||On Tuesday the mayor said that the ferry would sail.
More than 200 guests came to the regatta.||More than 300 guests came to the regatta.
Update: 9:30 a.m., 12 May||Update: 8:15 p.m., 16 May
The town last raised the harbour fee in 2009.||The harbour fee was not raised in 2007.
The town last raised the harbour fee in 2009.||The town has raised the harbour fee since 2007.
The harbour film was nominated for six Velmar Awards and won two, and so did Anders.||Half a dozen nominations at the Velmar Awards became three prizes for the harbour film and Anders.
Game seven of the harbour league is on Thursday.||The harbour league's final was won in four by Kestrel.
"""

OPENING = (
    "The council of Velmar met in Kestrel Hall on 4 March 2025. Mayor Ruth Anders of Velmar led the meeting."
)
BACKGROUND = "On 4 March 2025 the council of Velmar met in Kestrel Hall. Mayor Ruth Anders was in the chair."
CLOSING = "Nobody sang."


def rows(table: str) -> list[tuple[str, str]]:
    """The lines of a table, each as the draft's words and the reference's."""
    return [(mine, theirs) for mine, theirs in (line.split("||") for line in table.splitlines() if line)]


def compared(mine: str, theirs: str) -> Iterator[Finding]:
    """All that the checker finds in a reference on a draft's sentence."""
    draft = Document(f"{OPENING} {mine}", source="draft.txt")
    source = Document(f"{BACKGROUND} {theirs} {CLOSING}", source="minutes.txt")
    extractors, failures = load_plugins(EXTRACTORS)
    assert not failures
    claims, failures = split_with(draft, extractors)
    assert not failures
    for claim in claims:
        if claim.span.start > len(OPENING):
            yield from StoryChecker().check(claim, Evidence(source.span))


@pytest.mark.parametrize(("mine", "theirs"), rows(SUPPORTS))
def test_values_that_agree_in_one_place_support(mine: str, theirs: str) -> None:
    """A number or day stands in the reference beside the same telling words, however they are put."""
    assert {finding.stance for finding in compared(mine, theirs)} == {Stance.SUPPORTS}


@pytest.mark.parametrize(
    ("mine", "theirs"),
    rows(
        REFUTES
        + REFUTES_IN_OTHER_FORMS
        + REFUTES_BY_RANK
        + REFUTES_BY_DIRECTION
        + REFUTES_BY_SCORE
        + REFUTES_BY_OFFICE
    ),
)
def test_another_value_in_the_place_refutes(mine: str, theirs: str) -> None:
    """What the reference has beside the same telling words, where the draft has another value, contradicts it."""
    assert Stance.REFUTES in {finding.stance for finding in compared(mine, theirs)}


@pytest.mark.parametrize(
    ("mine", "theirs"),
    rows(
        SILENT
        + SILENT_IN_OTHER_FORMS
        + SILENT_ON_RANKS
        + SILENT_ON_DIRECTIONS
        + SILENT_ON_SCORES
        + SILENT_ON_LAST_TIMES
        + SILENT_ON_DAYS
        + SILENT_ON_NUMBERS
        + SILENT_ON_OFFICES
        + SILENT_BESIDE_WHAT_AGREES
    ),
)
def test_values_that_may_be_of_two_things_are_not_held_apart(mine: str, theirs: str) -> None:
    """Other nouns, scores, rounded sums, parts, what grows or goes on, other places and page lines refute nothing."""
    assert Stance.REFUTES not in {finding.stance for finding in compared(mine, theirs)}


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("More than 200 guests came to the regatta.", "More than 300 guests came to the regatta."),
        (
            "Anders is 122-147 in three-plus seasons at Velmar.",
            "Anders was 162-139 in three-plus seasons at Dorun.",
        ),
        (
            "Anders won 3-1 after 40 minutes of the harbour cup.",
            "After 40 minutes of the harbour cup Anders won 2-1.",
        ),
        ("Lightning struck the hall at 7:00 p.m. on Saturday.", "Lightning struck the hall at 7:00 p.m."),
        ("The harbour sale closes in March 2026.", "The sale of the harbour is to close in March."),
        ("Anders sold the harbour hall on 24 June 2005.", "On 24 June the harbour hall was sold by Anders."),
        ("Lightning struck the hall at 20:43 on Friday.", "Lightning struck the hall at 20:45 on Friday."),
        ("The old chapel burned on 14 September 1932.", "The old chapel burned down in September 1932."),
        ("Harbour shares rose 6 percent on the exchange.", "Harbour shares lost 6 percent on the exchange."),
        (
            "The harbour watch of Velmar gets $1.6 million more.",
            "The harbour watch of Velmar is cut by $1.6 million.",
        ),
        (
            "Dorun shed a fifth of its harbour workers, and Velmar gained 3 percent.",
            "Velmar shed a fifth of its harbour workers, and Dorun gained 3 percent.",
        ),
        ("Anders has run the harbour hall since 2018.", "Anders, who ran the harbour hall, left in 2018."),
    ],
)
def test_what_only_fits_is_not_borne_out(mine: str, theirs: str) -> None:
    """Another bound, a day that the source does not tell and another minute leave a value unconfirmed."""
    assert list(compared(mine, theirs)) == []


def test_the_message_names_what_stands_around_a_value_and_not_in_it() -> None:
    """The noun that is counted is no witness for its number."""
    (finding,) = compared("Anders shot three co-workers.", "Three co-workers were shot by Anders.")
    assert finding.message == "the source also says 'Three co-workers' beside 'Anders' and 'shot'"


def test_the_message_names_the_value_that_agrees_beside() -> None:
    """What makes two places one, where few words do, is told first."""
    told = [
        finding.message
        for finding in compared(
            "Ferry revenue climbed to $3.1 billion from $2.9 billion a year earlier.",
            "Ferry revenue was $3.1 billion, compared with $2.8 billion in the third quarter of the previous year.",
        )
        if finding.stance is Stance.REFUTES
    ]
    assert all(
        message.startswith("the source says '$2.8 billion' in the same place, beside '$3.1 billion'")
        for message in told
    )
    assert told


def test_a_small_count_beside_other_numbers_that_differ_is_not_borne_out() -> None:
    """Two touchdowns of one season do not bear out two of another."""
    told = compared(
        "Anders made 39 passes for 302 yards and another two touchdowns for Velmar.",
        "For Velmar Anders made 29 passes for 201 yards and two touchdowns.",
    )
    assert Stance.SUPPORTS not in {finding.stance for finding in told}


def test_halves_of_years_are_times_and_no_places_in_an_order() -> None:
    """What "the second half of 2011" tells is not borne out by the second half of another year."""
    told = compared(
        "Kestrel Line sells the ferry in the second half of 2011.",
        "In the second half of 2012 Kestrel Line is to sell the ferry.",
    )
    assert Stance.SUPPORTS not in {finding.stance for finding in told}


def test_the_message_tells_both_values_and_what_stands_beside_them() -> None:
    """An editor reads what the source has, what the text has, and by which words they are the same place."""
    (finding,) = compared(*rows(REFUTES)[0])
    assert finding.message == (
        "the source says '54 a week' in the same place, beside 'library' and 'hours', where the text says '52 a week'"
    )


def test_texts_of_which_nothing_else_agrees_are_not_held_apart() -> None:
    """Without another value that both have, nothing shows that both are of one occasion."""
    draft = Document(f"{OPENING} The library of Velmar is open 52 hours a week.", source="draft.txt")
    source = Document(f"{BACKGROUND} The library of Velmar is open 54 hours a week.", source="minutes.txt")
    old = Document(source.text.replace("On 4 March 2025 the", "The"), source="old.txt")
    extractors, _ = load_plugins(EXTRACTORS)
    claims, _ = split_with(draft, extractors)
    stances = [
        {each.stance for claim in claims for each in StoryChecker().check(claim, Evidence(reference.span))}
        for reference in (source, old)
    ]
    assert [Stance.REFUTES in found for found in stances] == [True, False]


def test_two_short_texts_are_no_story() -> None:
    """A sentence or two do not show that both texts are about one thing."""
    short = Document("Velmar has a library. Kestrel Hall is in Velmar.", source="a.txt")
    assert not is_one_story(short, short)


def test_texts_on_two_towns_are_two_stories() -> None:
    """Without a name in common nothing is paired."""
    mine = Document("Velmar is a town. Ruth Anders leads it. It has 12 bridges.", source="a.txt")
    theirs = Document("Brod is a town. Jon Keller leads it. It has 14 bridges.", source="b.txt")
    assert not is_one_story(mine, theirs)
    assert pairs(mine, theirs) == ()


def test_the_checker_says_why_it_is_silent() -> None:
    """`claimcheck check --explain` shows the value in the place and why it tells nothing."""
    draft = Document(f"{OPENING} After four days of talks the council went home.", source="draft.txt")
    source = Document(f"{BACKGROUND} The council went home after eight days of talks.", source="minutes.txt")
    extractors, _ = load_plugins(EXTRACTORS)
    claims, _ = split_with(draft, extractors)
    told = [why for claim in claims for why in StoryChecker().explain(claim, Evidence(source.span))]
    assert (
        "'eight days of talks' in the place of 'four days of talks': what goes on lasts longer from day to day"
        in told
    )


def test_one_wrong_value_is_told_once_in_a_report() -> None:
    """The finding comes home to the claim of the value, and its sentence is not refuted beside it."""
    draft = Document(f"{OPENING} A crowd of 8,412 watched the regatta.", source="draft.txt")
    source = Document(f"{BACKGROUND} Attendance at the regatta: 8,214. {CLOSING}", source="minutes.txt")
    report = claimcheck.check(draft, against=[source])
    refuted = [verdict for verdict in report.verdicts if verdict.label is Label.REFUTED]
    told = [(verdict.claim.kind, verdict.claim.span.text) for verdict in refuted for _ in verdict.findings]
    assert told == [("amount", "crowd of 8,412")]
    assert [finding.evidence_span.text for verdict in refuted for finding in verdict.findings] == ["8,214"]


WORDS = st.sampled_from(["library", "ferry", "quay", "bridge", "council", "fee", "regatta", "harbour"])
VALUES = st.sampled_from(["12", "8,412", "3.5 percent", "$6.2 million", "1998", "14 May 1931", "four"])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(WORDS, VALUES, WORDS), min_size=1, max_size=5))
def test_no_text_is_refuted_by_one_that_contains_it(told: list[tuple[str, str, str]]) -> None:
    """Whatever values stand wherever, a story with all sentences of another contradicts none of them."""
    lines = " ".join(f"The {one} of Velmar had {value} and a {other}." for one, value, other in told)
    draft = Document(f"{OPENING} {lines}", source="draft.txt")
    source = Document(f"{OPENING} {lines} {CLOSING}", source="longer.txt")
    extractors, _ = load_plugins(EXTRACTORS)
    claims, _ = split_with(draft, extractors)
    checker = StoryChecker()
    found = [each for claim in claims for each in checker.check(claim, Evidence(source.span))]
    assert not any(each.stance is Stance.REFUTES for each in found)


def test_a_table_and_an_endless_sentence_have_no_places() -> None:
    """Rows of numbers, and a sentence of thousands of words, are left alone, so that hostile text stays cheap."""
    table = Document("\n\n".join(f"Velmar sold {number} boats." for number in range(1000, 2000)))
    endless = Document("Velmar sold " + ", ".join(f"{number} boats" for number in range(1000, 4000)) + ".")
    assert slots(table) == slots(endless) == ()


def test_silences_are_sentences_of_one_line() -> None:
    """What is told of a silence can be shown in a report."""
    assert "\n" not in Silence("too few of the words around the two are the same").reason
