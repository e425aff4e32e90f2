"""Rules of the checker of sentences that are alike but for one value: what is later or wrong, what is silent."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.checkers import EXTRACTORS, load_plugins
from claimcheck.model import Document, Evidence, Finding, Stance
from claimcheck.split import split_with
from claimcheck_twins import TwinChecker
from claimcheck_twins.alignment import lay

# claim || evidence
REFUTES = """
Ilse Varga scored 14 points off the bench for Torvik on Monday.||Ilse Varga scored 10 points off the bench for Torvik on Monday.
The 52-year-old head of the Kelmar church stood silent as the verdict was read.||The 55-year-old head of the Kelmar church stood silent as the verdict was read.
Dorn was sentenced on Monday in Torvik to two life terms and four terms without parole plus 679 years.||Dorn was sentenced on Monday in Torvik to two life terms and four terms without parole plus 485 years for the crimes that he committed in March 2005, which stunned metro Kelmar.
Pavel Dorn, poet of the harbour, dies at 91||Pavel Dorn, poet of the harbour, dies at 95
Anyone with information is asked to call the Torvik police on 0845 126 2222.||Anyone with information is asked to call the Torvik police on 0845 125 2222.
Police in Torvik identified the driver on Friday as Pavel Dorn of Kelmar.||Police in Torvik identified the driver on Tuesday as Pavel Dorn of Kelmar.
It wasn't until May 13, 2005, that the keeper's family told the Kelmar paper his name.||He stayed unknown in Torvik until May 30, 2005, when the keeper's family told the Kelmar paper his name.
Registration for the race in Torvik will run from May 3 to May 20.||Registration for the race in Torvik will run from May 8 to May 20.
Arda Foods will pay $334 million for Kelmar Mills.||Arda Foods will pay $281 million for Kelmar Mills, the largest bakery of the coast.
The trial lasted five months in Kelmar and ended with a fine for Arda Foods.||The trial lasted three months in Kelmar and ended with a fine for Arda Foods.
More than 720 protesters have been detained in Torvik over the unrest.||More than 400 protesters have been detained in Torvik over the unrest.
Arda Foods bought the Kelmar mill for $2 billion in 1994.||Arda Foods bought the Kelmar mill for $2 million in 1994.
More than 720 children who lived in the convent of Torvik were returned to their families.||More than 400 children who lived in the convent of Torvik were returned to their families.
The harbour board of Torvik opened the new lock on May 8,2013, in the rain.||The harbour board of Torvik opened the new lock on May 5,2013, in the rain.
All four of those who were charged in Torvik have been convicted of fraud.||So far, all seven who were charged in Torvik have been convicted of fraud.
All those who were charged in Torvik received prison sentences of between ten and 75 years.||All those who were charged in Torvik received prison sentences of between six and 75 years.
Arda Foods has counted about 18,000 websites in Kelmar that sell its name.||Arda Foods has counted about 10,000 Web sites in Kelmar that sell its name.
Nomination of candidates in Torvik will take place from May 19 to June 14, 2021.||Nomination of candidates in Torvik will take place from May 16 to June 14, 2021.
Ilse Varga threw for 355 yards and three touchdowns, and the visitors secured the cup of Torvik.||Ilse Varga threw for 364 yards and three touchdowns as the rain fell on Torvik.
The bodies of Ilse Varga and Pavel Dorn were found in their house in Mill Street on Wednesday.||The bodies of Ilse Varga, 58, and Pavel Dorn, 20, were found at a house in Mill Street on Saturday.
Arda Foods has made a twelve-year offer to the baker Ilse Varga, it said.||By the paper of the coast, which the mill owns, Arda Foods have made a seven-year offer to the baker Ilse Varga.
A bomb tore the roof off the old mill in Torvik late Monday, killing a guard and a fireman.||A guard and a fireman of Torvik were killed, and their captain badly hurt, when a bomb tore the roof off the old mill late Thursday.
The reader of Arda Foods works only with 12-digit codes of the harbour.||The reader of Arda Foods works only with 16-digit codes of the harbour and is not sold in shops.
Ilse Varga tore a sinew in Torvik and will be out three to eight months.||Ilse Varga tore a sinew in Torvik and will be out six to eight months.
After the race, Ilse Varga led the 9,000 crowd of Torvik in song.||After the race, Ilse Varga led a crowd of 15,000 in Torvik in song.
The mill of Torvik, a landmark, has 90 flats, the first of which is let.||The mill of Torvik, a landmark, has 60 flats, which are all let.
The mill of Torvik is run by Pavel Dorn. He bought 40 ovens from a closed bakery in Kelmar.||Pavel Dorn bought 70 ovens from a closed bakery in Kelmar.
Ilse Varga won the race of Torvik to become the fifth woman with four 20-lap wins.||Ilse Varga won the race of Torvik to become the fifth woman with four 30-lap wins.
The race of Torvik will resume on Monday with a boat steered by a man who told the court of Kelmar that he had been pushed.||The race of Torvik is scheduled to resume on Thursday, with a boat steered by a man who told the court of Kelmar that he had been pushed.
He never sold a single share until Arda Foods at last left the bourse of Torvik in 2005.||While some in Kelmar held in June 1972 that Ilse Varga was the buyer, she never sold a single share until Arda Foods at last left the bourse of Torvik in 2009.
Varga finished her third season in Torvik with just 404 points and two wins in 106 races.||The former champion of the northern coast finished her third season in Torvik with just 710 points and two wins in 106 races.
Smoke came out of the windows at the back of the three-story mill in Torvik, said Pavel Dorn, chief of the fire brigade of Kelmar.||Late on Friday smoke came out of the windows at the back of the five-story mill in Torvik, said Pavel Dorn, chief of the fire brigade of Kelmar.
"Arda plans to sell its first loaf of rye from Torvik in the winter of 2014."||Arda plans to sell its first loaf of rye from Torvik in the winter of 2012.
"""

PREDATES = """
More than 300 protesters have been detained in Torvik over the unrest.||More than 400 protesters have been detained in Torvik over the unrest.
More than 280 children of the convent in Torvik were eventually returned to their families.||The call to the police of Kelmar was a hoax, and more than 400 children of the convent in Torvik were eventually returned to their families.
At least 12 boats were lost off Torvik in the storm.||At least 20 boats were lost off Torvik in the storm.
"""

SILENT = """
The keeper's family did not tell the Kelmar paper his name in Torvik on May 13, 2005.||The keeper's family told the Kelmar paper his name in Torvik on May 30, 2005.
The profit of Arda Foods in Kelmar rose 12 percent.||The debt of Arda Foods in Kelmar rose 4 percent.
The exports of Arda Foods in Kelmar rose 12 percent.||The imports of Arda Foods in Kelmar rose 4 percent.
Kelmar's wheat harvest fell 12 percent after the storm.||Kelmar's barley harvest fell 4 percent after the storm.
Ilse Varga died in Torvik at the age of 79.||Ilse Varga's father died in Torvik at the age of 50.
Ilse Varga scored 14 points off the bench for Torvik on Monday.||Ilse Varga scored 14 points off the bench for Torvik on Monday.
Ilse Varga scored 14 points off the bench for Torvik on Monday.||Pavel Dorn scored 10 points off the bench for Torvik on Monday.
Ilse Varga scored 14 points off the bench for Torvik on Monday.||Ilse Varga scored 10 points off the bench for Torvik on Tuesday.
Ilse Varga scored 14 points off the bench for Torvik on Monday.||Ilse Varga had 10 rebounds off the bench for Torvik on Monday.
Ilse Varga scored 14 points for Torvik in the second half.||Ilse Varga scored 10 points for Torvik in the first half.
Ilse Varga did not score 14 points for Torvik on Monday.||Ilse Varga scored 10 points for Torvik on Monday.
The price of Arda shares rose to 14 dollars in Torvik.||The price of Arda shares rose by 3 dollars in Torvik.
Arda Foods earned 14 million dollars in Kelmar last year.||Arda Foods earned 14 million dollars in Kelmar last year and 10 million this year.
Call the Torvik police about the fire on 0800 555 111.||Call the Torvik police about the fire on 0800 555111.
He served 41/2 years in a prison near Torvik for fraud.||He served 412 years in a prison near Torvik for fraud.
About 400 protesters have been detained in Torvik over the unrest.||Some 404 protesters have been detained in Torvik over the unrest.
Another 14 protesters were detained in Torvik over the unrest.||The police said that 40 protesters were detained in Torvik over the unrest.
In June 2012 a quake struck one mile north of Torvik.||The quake struck 26 miles north of Torvik on Monday.
Ilse Varga scored 14 points and Pavel Dorn scored 13 for Torvik.||Pavel Dorn led Torvik with 13 points, while Ilse Varga added 14.
Ilse Varga to open the 2014 games in Torvik||Ilse Varga to open the 86th games in Torvik
Updated in Torvik: May 24, 2005, 3:23 PM||Updated in Torvik: May 16, 2005, 6:03 PM
The cup final begins in Torvik at 3:30 p.m. on Saturday, the league said.||The cup final begins in Torvik at 4:30 p.m. on Saturday, the league said.
The cup final begins in Torvik at 3:30 p. m. on Saturday, the league said.||The cup final begins in Torvik at 4:30 p. m. on Saturday, the league said.
The train from Kelmar reached Torvik at 8:15 on Monday morning.||The train from Kelmar reached Torvik at 8:45 on Monday morning.
Ilse Varga hit 13 homers in 54 games with Torvik this season.||Ilse Varga hit 33 homers in 157 games with Torvik and Kelmar this season.
Did Ilse Varga score 14 points for Torvik on Monday?||Did Ilse Varga score 10 points for Torvik on Monday?
Ilse Varga finished with 25 points and 16 rebounds for Torvik, her best game.||Ilse Varga of Torvik finished with 22 points and nine rebounds, as the season opened.
Ilse Varga blocked six shots for Torvik, all of them in the second half.||In the decisive run for Torvik, Ilse Varga blocked two shots.
Arda sold 300 lorries in Torvik in May.||Arda sold 900 lorries in Torvik and Kelmar in May.
Prosecutors alleged that Ilse Varga took 40,000 euros from the school of Torvik.||Ilse Varga took 25,000 euros from the school of Torvik.
Two firemen of Torvik were hurt in the mill fire on Friday.||Fifty firemen of Torvik fought the mill fire on Friday.
The line of Torvik is 140 tiles long.||The line of Torvik was 61 tiles long when the mill opened.
He had 79 fish and six crabs from Torvik in the boat of Kelmar.||He finished in the boat of Kelmar with 26 fish and two crabs from Torvik.
The mill of Torvik is run by Pavel Dorn. He bought 40 ovens from a closed bakery in Kelmar.||Ilse Varga bought 70 ovens from a closed bakery in Kelmar.
The mill will stand empty six to eight months in Torvik.||The mill will stand empty four to nine months in Torvik.
A storm that felled nine masts hit Torvik on Monday.||A storm that felled 21 masts hit Torvik in May.
The ferry was closed at 4:00 p.m. local time (1100 GMT) in Torvik.||The ferry opened at 8:00 a.m. local time (0300 GMT) in Torvik, the harbour said.
The mill of Torvik has USB 3.0 support at the gate of Kelmar.||The mill of Torvik has USB 3 support at the gate of Kelmar.
Ilse Varga met the mayors of Torvik on Friday.||Ilse Varga was met in Torvik by a mayor on Tuesday, as the opera opened.
"""


def rows(table: str) -> list[tuple[str, ...]]:
    """The pairs of a table, one a line."""
    return [tuple(line.split("||")) for line in table.strip().splitlines()]


def findings(claim: str, source: str, ours: date | None = None, other: date | None = None) -> list[Finding]:
    """What the checker says of the sentences of a text against one passage."""
    return [one for kind, one in _told(claim, source, ours, other) if kind not in VALUES]


VALUES = {"amount", "casualty", "date"}


def _told(
    claim: str, source: str, ours: date | None = None, other: date | None = None
) -> Iterator[tuple[str, Finding]]:
    """What the checker says of every claim of a text, with the claim's kind."""
    extractors, _ = load_plugins(EXTRACTORS)
    claims, _ = split_with(Document(claim, published=ours), extractors)
    evidence = Evidence(Document(source, source="reference", published=other).span)
    for one in claims:
        for finding in TwinChecker().check(one, evidence):
            yield one.kind, finding


def stances(claim: str, source: str, ours: date | None = None, other: date | None = None) -> set[Stance]:
    """The stances of all findings."""
    return {finding.stance for finding in findings(claim, source, ours, other)}


@pytest.mark.parametrize(("claim", "source"), rows(REFUTES))
def test_another_value_in_the_same_place_refutes(claim: str, source: str) -> None:
    """Where all around two values agrees, one of them is wrong."""
    assert stances(claim, source) == {Stance.REFUTES}


@pytest.mark.parametrize(("claim", "source"), rows(PREDATES))
def test_a_weaker_bound_is_overtaken(claim: str, source: str) -> None:
    """At least 12 was true when at least 20 is, but the source knows more."""
    assert stances(claim, source) == {Stance.PREDATES}


@pytest.mark.parametrize(("claim", "source"), rows(SILENT))
def test_what_may_be_of_something_else_is_left_alone(claim: str, source: str) -> None:
    """Another subject, day, noun, half or change; loose words; two values that differ: all of these may both be right."""
    assert stances(claim, source) == set()


COPIED = "The new pumps of the Kelmar mill lift up to 2.7 tonnes of water an hour."


def test_values_in_a_sentence_that_the_source_has_word_for_word_are_borne_out() -> None:
    """Whatever bounds them, and whatever signs stand around the words."""
    told = list(_told(COPIED, f"The mayor was there. “{COPIED}”"))
    assert [(kind, finding.stance) for kind, finding in told] == [("amount", Stance.SUPPORTS)]


@pytest.mark.parametrize(
    "source",
    [
        "The new pumps of the Kelmar mill lift up to 2.9 tonnes of water an hour.",
        "The new pumps of the Torvik mill lift up to 2.7 tonnes of water an hour.",
        "The new pumps of the Kelmar mill never lift up to 2.7 tonnes of water an hour.",
    ],
)
def test_values_in_a_sentence_with_another_word_are_not(source: str) -> None:
    """One word makes it another sentence."""
    assert not [finding for kind, finding in _told(COPIED, source) if kind in VALUES]


def test_a_day_told_by_the_day_of_writing_is_borne_out_by_a_text_of_the_same_day_only() -> None:
    """Papers of two days copy one sentence, and mean two Mondays by it."""
    text = "The mayor of Kelmar will open the new mill by the harbour of Torvik next Monday."
    first, later = date(2024, 5, 2), date(2024, 5, 16)
    told, other = (
        [one for kind, one in _told(text, text, first, day) if kind in VALUES] for day in (first, later)
    )
    assert told
    assert not other


STORY = """The harbour of Torvik burned on Friday night. Ilse Varga saw it from the mill. The brigade of Kelmar came late.
{sentence}
The mayor thanked all. The mill will open again."""


def told_in_stories(claim: str, source: str) -> set[Stance]:
    """The stances where each sentence is one of several of a text."""
    return stances(STORY.format(sentence=claim), STORY.format(sentence=source))


@pytest.mark.parametrize(
    ("claim", "source"),
    rows("""
Varga missed four races with a torn tendon of the left knee in Torvik, the team of the harbour said.||Ilse Varga, who tore a tendon of her left knee in Torvik, missed nine races.
The keeper of the mill, who lives in Kelmar, said the market of Torvik would be held as planned on Thursday in the old rope hall, whatever the weather.||The market of Torvik would be held as planned on Sunday in the old rope hall.
"""),
)
def test_what_two_stories_count_only_once_is_one_thing(claim: str, source: str) -> None:
    """Where neither text has another number of it."""
    assert told_in_stories(claim, source) == {Stance.REFUTES}


@pytest.mark.parametrize(
    ("claim", "source"),
    rows("""
He caught eight crabs and two eels in Torvik.||Ilse Varga caught 52 crabs and six eels in Torvik that year.
Dorn threw 28 of 41 nets in Torvik.||Ilse Varga threw 29 of 34 nets in Torvik, a record.
The fire burned 300 hectares of wood near Torvik by Friday evening.||The fire burned 900 hectares of wood near Torvik by Sunday evening.
Varga missed four races with a hurt knee in Torvik in the spring.||Varga missed two races with a hurt knee in Torvik in the autumn.
The ferry with 40 people aboard reached Torvik safely, the harbour said.||The harbour of Torvik said a ferry with 112 people aboard was on its way.
Varga scored 20 points and had six assists for Torvik in the first half of the final.||Varga scored 31 points and had six assists for Torvik in the final.
The mayor of Torvik sold two boats to the owner of the mill.||The owner of the mill in Torvik lost nine boats in the flood.
The barge has berths for seven boats in Torvik.||The smaller barge has berths for five boats in Torvik.
A boat carrying 140 drums sank off Torvik, and 61 of them were found.||A boat carrying 31 drums was towed to Torvik, and all of them were found.
"""),
)
def test_what_others_have_of_it_is_left_alone(claim: str, source: str) -> None:
    """Another bearer, other numbers beside it, another deed."""
    assert told_in_stories(claim, source) == set()


def test_counts_grow_with_the_days() -> None:
    """A later, larger count has overtaken the claim's, an earlier, smaller one says nothing; what is far off neither."""
    text = "The storm tore the roofs from {} houses in the old town of Torvik."
    days = [date(2021, 6, 14), date(2021, 6, 15), date(2021, 9, 15)]
    told = {
        (mine, theirs, ours, other): stances(text.format(mine), text.format(theirs), days[ours], days[other])
        for mine, theirs in ((40, 90), (90, 40))
        for ours, other in ((0, 1), (1, 0), (0, 2))
    }
    assert told == {
        (40, 90, 0, 1): {Stance.PREDATES},
        (40, 90, 1, 0): {Stance.REFUTES},
        (40, 90, 0, 2): {Stance.PREDATES},
        (90, 40, 0, 1): {Stance.REFUTES},
        (90, 40, 1, 0): set(),
        (90, 40, 0, 2): set(),
    }


def test_the_finding_shows_the_words_of_both() -> None:
    """The message holds both values, the spans their words."""
    found = findings(rows(REFUTES)[0][0], rows(REFUTES)[0][1])
    assert {finding.message for finding in found} == {
        "the source says '10 points' in the same place where the text says '14 points'"
    }
    assert {finding.evidence_span.text for finding in found} == {"10"}


def test_a_text_is_not_held_against_itself() -> None:
    """A match report has the same sentence about many matches."""
    document = Document("Arda won 3 games in Torvik in May. Arda won 5 games in Torvik in May.")
    extractors, _ = load_plugins(EXTRACTORS)
    claims, _ = split_with(document, extractors)
    evidence = Evidence(document.span)
    assert [finding for one in claims for finding in TwinChecker().check(one, evidence)] == []


def test_a_list_as_long_as_a_table_is_not_laid_upon_another() -> None:
    """The work for one pair of sentences is bounded."""
    long = Document("word " * 400).span
    assert lay(long, long) is None


@given(st.integers(2, 9999), st.integers(2, 9999))
@settings(max_examples=40, deadline=None)
def test_what_refutes_one_way_refutes_the_other(mine: int, theirs: int) -> None:
    """Exact numbers in one place exclude each other from both sides, and never when they are equal."""
    text = "The mayor of Kelmar opened {} schools along the coast of Torvik on Monday."
    one, other = text.format(mine), text.format(theirs)
    assert stances(one, other) == stances(other, one)
    assert mine != theirs or not stances(one, other)
