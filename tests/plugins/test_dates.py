"""The checker of dates: what supports, what refutes, and when it keeps silent."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Document, Evidence, Finding, Stance
from claimcheck.split.dates import DateExtractor
from claimcheck.text import sentences
from claimcheck_dates import DateChecker

# A Thursday, and the day before.
PUBLISHED, EARLIER = date(2021, 6, 17), date(2021, 6, 16)


def findings(
    claim: str, source: str, published: date | None = PUBLISHED, dated: date | None = EARLIER
) -> list[Finding]:
    """What the checker says of every date claim of a text against one passage."""
    article = Document(claim, published=published)
    reference = Document(source, source="reference", published=dated)
    evidence = Evidence(reference.span)
    return [
        finding
        for sentence in sentences(article)
        for one in DateExtractor().extract(sentence)
        for finding in DateChecker().check(one, evidence)
    ]


def stances(claim: str, source: str) -> set[Stance]:
    """The stances of all findings."""
    return {finding.stance for finding in findings(claim, source)}


SUPPORTS = [
    # The days of a life in brackets, and told by a participle, of "he", or as in a dictionary.
    (
        "Pavel Dorn (21 June 1902 – 8 May 1979) was a painter.",
        "Dorn, born in Selt on 21 June 1902, studied in Brod.",
    ),
    (
        "Pavel Dorn (21 June 1902 – 8 May 1979) was a painter.",
        "Pavel Dorn worked with Jules Radek. He died on 8 May 1979 in Ostend, aged 77.",
    ),
    (
        "Pavel Dorn (1902–1979) was a painter.",
        "Dorn, Pavel, painter. Born at Selt, 21 June 1902. Married Clara Winge.",
    ),
    # The days of a life in brackets, and of him whom the sentence before names.
    ("Pavel Dorn was born on 4 May 1950.", "Pavel Dorn (4 May 1950 – 9 March 2020) was a painter."),
    ("Pavel Dorn (born 4 May 1950) is a painter.", "Pavel Dorn was born on 4 May 1950 in Port Sable."),
    ("Pavel Dorn died on 3 March 2020.", "Pavel Dorn was a painter. He died on 3 March 2020 in Sable."),
    (
        "Fighting erupted between Kelmar and Orvania on June 3.",
        "The clashes between Orvania and Kelmar broke out on 3 June 2021 in the hills.",
    ),
    (
        "Kelmar and Orvania agreed on a truce starting on Tuesday.",
        "The ceasefire between Kelmar and Orvania took effect at noon on 15 June.",
    ),
    (
        "President Ilse Varga talked on the phone with Pavel Dorn on Monday.",
        "Pavel Dorn spoke by telephone with Ilse Varga, the president, on 14 June 2021.",
    ),
    ("The Sable bridge collapsed in June 2021.", "The Sable bridge collapsed on 3 June 2021."),
    ("Fighting in Kelmar has raged since 3 June.", "The fighting in Kelmar began on 3 June 2021."),
    ("The Port Sable museum was founded in 1987.", "The Port Sable museum was established in May 1987."),
    ("Pavel Dorn was fatally shot in 2019.", "Pavel Dorn was shot and killed in May 2019."),
    ("Ilse Varga was elected in 2019.", "Ilse Varga won office when she was elected on 5 May 2019."),
]

REFUTES = [
    (
        "Fighting erupted between Kelmar and Orvania on June 13.",
        "The clashes between Orvania and Kelmar broke out on 3 June 2021 in the hills.",
    ),
    (
        "President Ilse Varga talked on the phone with Pavel Dorn on 4 June.",
        "President Ilse Varga spoke by telephone with Pavel Dorn on 14 June 2021.",
    ),
    ("Pavel Dorn died on 3 March 2020.", "Pavel Dorn died on 9 March 2020 in Port Sable."),
    ("The strike at the Sable mine ended on 2 June.", "The walkout at the Sable mine ended on 9 June 2021."),
    ("The Port Sable museum was founded in 1987.", "The Port Sable museum was founded in 1978."),
    # What is late on a day is of that day.
    ("Pavel Dorn died in Sable late on 3 June.", "Pavel Dorn died in Sable early on 9 June 2021."),
    # The same figures before and after noon; a part of a month that the day is far from.
    (
        "The Orlan mill exploded at 9:30 a.m. on 3 June 2021.",
        "The Orlan mill exploded on 3 June 2021 at 9:30 p.m.",
    ),
    ("The Orlan mill exploded at 9 a.m. on Tuesday.", "The mill in Orlan exploded on Tuesday at 9 p.m."),
    ("The museum in Sable opened in early March 2016.", "The museum in Sable opened on 24 March 2016."),
    ("The museum in Sable opened on 5 March 2016.", "The museum in Sable opened in late March 2016."),
]

SILENT = [
    # Two of like names, of both of whom the source tells.
    (
        "Sorrow Point was rebuilt in 1950.",
        "Sorrow Point lies on a hill. Its neighbour Sorrow Head was rebuilt in 1950.",
    ),
    # The days of a wife's or another's life, and what somebody did who was born then.
    (
        "Pavel Dorn (21 June 1902 – 8 May 1979) was a painter.",
        "Dorn's wife Clara, born in Selt on 21 June 1902, studied in Brod.",
    ),
    (
        "Pavel Dorn (21 June 1902 – 8 May 1979) was a painter.",
        "Paul Hale, born in Selt on 21 June 1902, studied in Brod.",
    ),
    ("Pavel Dorn studied in Brod on 21 June 1902.", "Dorn, born in Selt on 21 June 1902, studied in Brod."),
    # One firm in one year, but another deed; a final is played each year.
    ("Kestrel Energy made a loss in 2011.", "In 2011 Kestrel Energy was the second-largest supplier of gas."),
    (
        "Hanna Dorn became chairwoman of Lodz Bank in 1978.",
        "Hanna Dorn joined the board of Lodz Bank in 1978.",
    ),
    ("The Lynxes reached the Crown Cup final in 2010.", "The Lynxes reached the Crown Cup final in 2014."),
    # Two clauses that share no more than the words of their time tell of two things.
    (
        "Last week, Kestrel admitted that it had rewritten four of its rules.",
        "That happened last week as scheduled, but today the ferry sailed.",
    ),
    # Another hour may be another zone's, and what is early in a month may last to its middle.
    (
        "The Orlan mill exploded at 9 a.m. GMT on 3 June 2021.",
        "The Orlan mill exploded on 3 June 2021 at 9 p.m. local time.",
    ),
    (
        "The Orlan mill exploded at 9 a.m. on 3 June 2021.",
        "The Orlan mill exploded on 3 June 2021 at 11 a.m.",
    ),
    ("The museum in Sable opened in early March 2016.", "The museum in Sable opened on 17 March 2016."),
    # Another thing of the same sort, of which the source has no word.
    ("The mosque in Sable burned on 3 May 1998.", "The school in Sable burned on 3 May 1998."),
    # Another end supports nothing.
    ("Pavel Dorn led the mine of Sable until 1998.", "Pavel Dorn led the mine of Sable until 1997."),
    # One end of a range fits, the other does not; a bound is no other time of its sentence.
    ("The fair in Sable ran from 1989 to 1991.", "The fair in Sable ran from 1990 to 1991."),
    (
        "Before 1994, Pavel Dorn had served one sentence.",
        "Before 1997, Pavel Dorn had served one sentence, in 1959.",
    ),
    # Begin against end.
    (
        "Fighting erupted between Kelmar and Orvania on June 13.",
        "The fighting between Kelmar and Orvania ended on 3 June 2021.",
    ),
    # A coarser source that contains the claim.
    ("The Sable bridge collapsed on 3 June 2021.", "The Sable bridge collapsed in June 2021."),
    # Another event of the same people.
    ("Ilse Varga met Pavel Dorn on 3 June.", "Ilse Varga wrote a letter about Pavel Dorn on 9 June."),
    # Whoever "he" is, it is not he who was named last.
    (
        "Pavel Dorn died on 3 March 2020.",
        "Pavel Dorn was a painter. Otto Falk knew him. He died on 3 March 2020.",
    ),
    # Another person's event.
    ("Pavel Dorn died on 3 March 2020.", "Ilse Varga died on 9 March 2020 in Port Sable."),
    # That of somebody who belongs to the person.
    ("Pavel Dorn was born in 1950.", "Pavel Dorn's brother was born in 1954."),
    ("Pavel Dorn died on 3 March 2020.", "The wife of Pavel Dorn died on 9 March 2020."),
    # Another place.
    ("The bridge of Port Sable collapsed on 3 June.", "The bridge of Lunde collapsed on 9 June 2021."),
    # One more of its sort.
    ("Fighting erupted in Kelmar on June 3.", "Fighting erupted again in Kelmar on 9 June."),
    # What was still to come.
    ("The Kelmar talks began on 9 June.", "The Kelmar talks will begin on 3 June."),
    # An anniversary.
    (
        "The Kelmar war began on 3 June 1990.",
        "Kelmar marked the anniversary of the war that began on 9 June.",
    ),
    # A denial.
    ("The Kelmar talks began on 9 June.", "The Kelmar talks did not begin on 3 June."),
    # One day apart, and one of the two only a weekday.
    ("The Kelmar truce took effect on Tuesday.", "The truce in Kelmar took effect on 14 June."),
    # A guess: a participle shows no tense.
    ("Kelmar agreed on a truce starting on Monday.", "The truce in Kelmar took effect on Thursday."),
    # Acts of saying are repeated.
    ("Ilse Varga told reporters in Lunde on Monday.", "Ilse Varga told reporters in Lunde on 2 June."),
    # Nothing dated.
    ("The Sable bridge collapsed on 3 June.", "The Sable bridge has been repaired."),
    # Only a bound.
    ("The Kelmar talks began on 9 June.", "The Kelmar talks began after 3 June."),
    # What comes round again: a second term, another cup.
    ("Ilse Varga was elected in 2017.", "Ilse Varga was elected in 2019."),
    ("Port Sable won the cup in 2014.", "Port Sable won the cup in 2006."),
    ("Ilse Varga gave birth in October 2013.", "Ilse Varga gave birth in March 2011."),
    # "Prior to" only bounds.
    ("Prior to 1997 Pavel Dorn served a term.", "Before 1997 Pavel Dorn served a term in 1959."),
    # Years apart: another episode.
    ("Fighting erupted in Kelmar on June 3.", "Fighting erupted in Kelmar on 9 March 2012."),
]


@pytest.mark.parametrize(("claim", "source"), SUPPORTS)
def test_a_source_that_dates_the_same_event_within_the_claim_supports(claim: str, source: str) -> None:
    """A finer or equal time of the same event is agreement."""
    assert stances(claim, source) == {Stance.SUPPORTS}


@pytest.mark.parametrize(("claim", "source"), REFUTES)
def test_a_source_that_dates_the_same_event_apart_refutes(claim: str, source: str) -> None:
    """Two times of one event that share no day cannot both be right."""
    assert stances(claim, source) == {Stance.REFUTES}


@pytest.mark.parametrize(("claim", "source"), SILENT)
def test_an_unclear_pair_is_left_alone(claim: str, source: str) -> None:
    """Silence beats a guess."""
    assert stances(claim, source) == set()


def test_a_finding_shows_the_words_of_both_sides() -> None:
    """The spans are the two times, and the message names both days."""
    (finding,) = findings(*REFUTES[0])
    assert finding.claim_span.text == "June 13"
    assert finding.evidence_span.text == "3 June 2021"
    assert "3 June 2021" in finding.message
    assert "13 June 2021" in finding.message


def test_days_written_on_both_sides_are_compared_without_the_year() -> None:
    """Where no year is known, the day and month that are written still decide."""
    claim = "Fighting erupted between Kelmar and Orvania on June 13, 2021."
    source = "Fighting erupted between Kelmar and Orvania on June 3."
    assert {finding.stance for finding in findings(claim, source, None, EARLIER)} == {Stance.REFUTES}


def test_a_weekday_without_a_day_to_count_from_is_no_witness() -> None:
    """A reference with no date cannot say which Monday it means."""
    claim = "Fighting erupted between Kelmar and Orvania on June 3."
    assert findings(claim, "Fighting erupted between Kelmar and Orvania on Monday.", PUBLISHED, None) == []


def test_a_weekday_that_does_not_fit_its_date_is_refuted_by_the_calendar() -> None:
    """Both spans are the words of the claim itself."""
    document = Document("The mine was closed on Sunday, 10 July 2021, officials said.")
    (sentence,) = sentences(document)
    (claim,) = DateExtractor().extract(sentence)
    (finding,) = DateChecker().check(claim, Evidence(sentence))
    assert finding.stance is Stance.REFUTES
    assert finding.claim_span == finding.evidence_span == claim.span
    assert finding.claim_span.text == "Sunday, 10 July 2021"
    assert finding.message == "10 July 2021 was a Saturday, not a Sunday"


def test_a_text_is_no_witness_for_itself() -> None:
    """Against its own document only contradictions count, and never against the claim's own sentence."""
    text = (
        "Fighting erupted between Kelmar and Orvania on June 13. Many fled. "
        "Fighting between Kelmar and Orvania erupted on June 3. Fighting erupted between Orvania and Kelmar on June 13."
    )
    document = Document(text, published=PUBLISHED)
    first, _, third, fourth = sentences(document)
    (claim,) = DateExtractor().extract(first)
    assert [found.stance for found in DateChecker().check(claim, Evidence(third))] == [Stance.REFUTES]
    assert list(DateChecker().check(claim, Evidence(fourth))) == []
    assert list(DateChecker().check(claim, Evidence(first))) == []


def test_without_refute_only_agreement_is_told() -> None:
    """The option makes the checker speak only where a source agrees."""
    claim, source = REFUTES[0]
    document = Document(claim, published=PUBLISHED)
    (sentence,) = sentences(document)
    (one,) = DateExtractor().extract(sentence)
    assert list(DateChecker(refute=False).check(one, Evidence(Document(source).span))) == []


@settings(max_examples=50, deadline=None)
@given(
    st.dates(date(2019, 1, 1), date(2021, 6, 1)),
    st.sampled_from(["{0:%B} {0.day}, {0.year}", "{0.day} {0:%B} {0.year}", "{0:%Y-%m-%d}"]),
    st.sampled_from(["{0:%B} {0.day}, {0.year}", "{0.day} {0:%B} {0.year}", "{0:%B} {0.year}"]),
)
def test_a_day_is_never_refuted_by_itself(day: date, mine: str, theirs: str) -> None:
    """However two texts write one day of one event, they do not contradict each other."""
    claim = f"Fighting erupted between Kelmar and Orvania on {mine.format(day)}."
    source = f"The fighting between Kelmar and Orvania erupted on {theirs.format(day)}."
    assert Stance.REFUTES not in stances(claim, source)


UNDATED = [
    # The same weekday of one event, whichever week it was.
    ("Ilse Varga visited Port Sable on Monday.", "Ilse Varga visited Port Sable on Monday night.", {Stance.SUPPORTS}),
    ("Ilse Varga visited Port Sable on June 3.", "Ilse Varga visited Port Sable on 3 June.", {Stance.SUPPORTS}),
    ("Ilse Varga died on Monday at 7 p.m.", "Ilse Varga died on Monday at 7 p.m. at home.", {Stance.SUPPORTS}),
    ("Ilse Varga died on Monday at 7 p.m.", "Ilse Varga died on Monday at 9 p.m. at home.", set()),
    ("Ilse Varga died on Monday at 7 p.m.", "Ilse Varga died on Monday at home.", set()),
    # Another one.
    ("Ilse Varga died in Port Sable on Monday.", "Ilse Varga died in Port Sable on Friday.", {Stance.REFUTES}),
    ("Ilse Varga died in Port Sable on June 3.", "Ilse Varga died in Port Sable on 13 June.", {Stance.REFUTES}),
    (
        "Ilse Varga opened the new glass museum of Port Sable on Monday.",
        "The new glass museum of Port Sable was opened by Ilse Varga on Friday.",
        {Stance.REFUTES},
    ),
    # What may happen every week, and other places.
    ("Ilse Varga visited Port Sable on Monday.", "Ilse Varga visited Port Sable on Friday.", set()),
    ("Storm Edna struck Kelmar on Monday.", "Storm Edna struck Orvania on Friday.", set()),
    # The next day may be the same one in another zone.
    ("Ilse Varga visited Port Sable on Monday.", "Ilse Varga visited Port Sable on Tuesday.", set()),
    ("Ilse Varga visited Port Sable on Sunday.", "Ilse Varga visited Port Sable on Monday.", set()),
    ("Ilse Varga visited Port Sable on June 3.", "Ilse Varga visited Port Sable on 4 June.", set()),
    # A weekday tells nothing of a date.
    ("Ilse Varga visited Port Sable on June 3.", "Ilse Varga visited Port Sable on Monday.", set()),
    # Others, or nobody by name.
    ("Ilse Varga visited Port Sable on Monday.", "Pavel Dorn visited Port Sable on Friday.", set()),
    ("Orvania's president visited Port Sable on Monday.", "Orvania's minister visited Port Sable on Friday.", set()),
    ("The president signed the treaty on Monday.", "The president signed the treaty on Friday.", set()),
    # What was only planned, what goes on, and what is said.
    ("Ilse Varga visited Port Sable on Monday.", "Ilse Varga will visit Port Sable on Friday.", set()),
    ("Ilse Varga has been in Port Sable since Monday.", "Ilse Varga was in Port Sable on Friday.", set()),
    ("Ilse Varga said on Monday that Port Sable was safe.", "Ilse Varga said on Friday that Port Sable was safe.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("claim", "source", "expected"), UNDATED)
def test_days_without_a_date_are_held_against_each_other(
    claim: str, source: str, expected: set[Stance]
) -> None:
    """Where neither text has a date, weekday stands against weekday, and month and day against month and day."""
    assert {finding.stance for finding in findings(claim, source, None, None)} == expected


def test_a_weekday_of_an_undated_source_is_held_against_a_dated_one() -> None:
    """A text whose day is known says which Monday it means; a source without one still says that it was a Monday."""
    claim = "Ilse Varga died in Port Sable on Monday."
    supporting = findings(claim, "Ilse Varga died in Port Sable on Monday.", PUBLISHED, None)
    refuting = findings(claim, "Ilse Varga died in Port Sable on Friday.", PUBLISHED, None)
    assert [each.stance for each in supporting + refuting] == [Stance.SUPPORTS, Stance.REFUTES]
    assert refuting[0].message.startswith("the source says Friday (")


def test_one_weekday_in_two_weeks_is_no_contradiction() -> None:
    """A later report often repeats "on Monday" of the first one, so that its week is a guess."""
    claim = "Ilse Varga died in Port Sable on Monday."
    later = findings(claim, "Ilse Varga died in Port Sable on Monday.", date(2021, 6, 8), date(2021, 6, 17))
    assert {each.stance for each in later} <= {Stance.SUPPORTS}
