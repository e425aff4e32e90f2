"""Claims about when: which times become claims, and what they hold."""

# ruff: noqa: SIM905 - a table of words reads best as text

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Claim, Document
from claimcheck.split.dates import DateExtractor
from claimcheck.text import sentences

PUBLISHED = date(2021, 6, 17)


def claims(text: str) -> list[Claim]:
    """The date claims of a text published on a Thursday."""
    document = Document(text, published=PUBLISHED)
    return [claim for sentence in sentences(document) for claim in DateExtractor().extract(sentence)]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Riots erupted in Port Sable on June 3.", "on 3 June 2021: Riots erupted in Port Sable"),
        (
            "On Monday, the council voted to close the mine.",
            "on 14 June 2021: the council voted to close the mine",
        ),
        ("The bridge opened in March 2019.", "in March 2019: The bridge opened"),
        ("The islands have been quiet since 2004.", "since 2004: The islands have been quiet"),
        (
            "The pact was signed by Oduya, who led the talks, on Tuesday.",
            "on 15 June 2021: The pact was signed by Oduya, who led the talks",
        ),
        (
            "The man who robbed four banks in a year was sentenced Tuesday to prison.",
            "on 15 June 2021: The man who robbed four banks in a year was sentenced to prison",
        ),
        (
            "In reply to the appeal Tuesday, the judges closed the mine.",
            "on 15 June 2021: In reply to the appeal, the judges closed the mine",
        ),
        ("Oduya, known as the “Fox,” died on Tuesday.", "on 15 June 2021: died"),
        ("“It is over,” Oduya, 61, said Tuesday.", "on 15 June 2021: Oduya said"),
        ("In 2010, Oduya said, the mine was closed.", "in 2010: the mine was closed"),
        ("By 2030, she said, the mine will be closed.", "by 2030: the mine will be closed"),
        ("It was in 1953 that the bridge fell.", "in 1953: the bridge fell"),
        (
            "A man died, police in Palermo, Sicily, said on Monday.",
            "on 14 June 2021: police in Palermo, Sicily said",
        ),
        ("But in 1997, he was convicted.", "in 1997: he was convicted"),
        ("He was convicted of theft, and in April 2003 he left the town.", "in April 2003: he left the town"),
        (
            "The name was kept a secret, but in 2005, at the age of 91, Oduya told the Gazette all.",
            "in 2005: at the age of 91, Oduya told the Gazette all",
        ),
        (
            "Many roads were shut and police said on Monday it was safe.",
            "on 14 June 2021: police said it was safe",
        ),
        (
            "Police said that Brandt and Oduya were held on Monday.",
            "on 14 June 2021: Brandt and Oduya were held",
        ),
        ("Brandt and Oduya met on Monday.", "on 14 June 2021: Brandt and Oduya met"),
        (
            "He had 13 points more than Oduya, who played here in 1995.",
            "in 1995: Oduya played here",
        ),
        (
            "Clarke had 10 points for Selt, which reached the final by beating Orlan on Monday.",
            "on 14 June 2021: Selt reached the final by beating Orlan",
        ),
        (
            "It is a gamble under the leadership of Mark Falk, who was hired in 2005.",
            "in 2005: Mark Falk was hired",
        ),
        ("They held a vigil for Karl Falk, 16, who was shot on May 3.", "on 3 May 2021: Karl Falk was shot"),
        ("The mayor of Selt, who was hired in 2005, left.", "in 2005: The mayor of Selt was hired"),
        ("Eight crews fought the blaze, which broke out on Sunday.", "on 13 June 2021: the blaze broke out"),
        ("He was professor here until he retired in 1972.", "in 1972: he retired"),
        ("Keller said demand had dropped since 2012.", "since 2012: demand had dropped"),
        ("Keller said that between 2015 and 2019 he took cash.", "from 2015 to 2019: he took cash"),
        ("Oduya went to Selt, left in 1924 and became a doctor.", "in 1924: Oduya left"),
        (
            "He stayed from the autumn of 1928 until the autumn of 1930.",
            "from autumn 1928 to autumn 1930: He stayed",
        ),
        (
            "The deal is expected to close in the second quarter of 2026.",
            "in the second quarter of 2026: The deal is expected to close",
        ),
        ("A quake shook Selt early on Monday.", "on 14 June 2021: A quake shook Selt"),
        ("The bank's worst loss, in 1913, ruined it.", "in 1913: The bank's worst loss ruined it"),
        ("SELT, June 16 - Crews on Monday put out the fire.", "on 14 June 2021: Crews put out the fire"),
        (
            "The play is set in 12th century Selt.",
            "in the 12th century: The play is set in 12th century Selt",
        ),
        ("The mill was built in the 19th century.", "in the 19th century: The mill was built"),
        (
            "Acme sold a phone, code named Hondo, in 2011.",
            "in 2011: Acme sold a phone, code named Hondo",
        ),
        (
            "The mine's output in 2011 was far smaller than that of the quarry.",
            "in 2011: The mine's output was far smaller than that of the quarry",
        ),
    ],
)
def test_a_time_that_dates_an_event_is_a_claim(text: str, shown: str) -> None:
    """The claim's words are the time, its value says when and what."""
    (claim,) = claims(text)
    assert claim.kind == "date"
    assert str(claim.value) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "Oduya was held on Tuesday for the fire that broke out last Monday near a school.",
            [
                "on 15 June 2021: Oduya was held for the fire",
                "on 14 June 2021: the fire broke out near a school",
            ],
        ),
        (
            "Both towns have agreed to a truce that began on Tuesday.",
            ["on 15 June 2021: a truce began"],
        ),
        (
            "The bridge that fell on Tuesday was built in 1961.",
            ["on 15 June 2021: The bridge fell", "in 1961: The bridge that fell on Tuesday was built"],
        ),
    ],
)
def test_what_a_relative_clause_dates_is_told_of_its_noun(text: str, shown: list[str]) -> None:
    """And the rest of the sentence is no part of it."""
    assert [str(claim.value) for claim in claims(text)] == shown


def test_the_day_before_is_no_break_in_what_is_dated() -> None:
    """It stands with the clause that it ends."""
    first, *_ = claims("Police said Tuesday both had died at the scene the day before.")
    assert str(first.value) == "on 15 June 2021: Police said both had died at the scene the day before"


def test_a_year_borrowed_from_the_words_around_is_told_as_a_guess() -> None:
    """Without a day of its own a text may mean another year than the one it named last."""
    document = Document("The mill burned in June 2005. Its owner was tried on March 20.")
    found = [claim for sentence in sentences(document) for claim in DateExtractor().extract(sentence)]
    assert [str(claim.value) for claim in found] == [
        "in June 2005: The mill burned",
        "on 20 March 2005?: Its owner was tried",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The siege lasted three weeks.",
        "The market is held every Friday.",
        "The company is now closed.",
        "The 2014 treaty is in force.",
        "June heat.",
        "He is a 45-year-old baker.",
        "Maybe they may march.",
    ],
)
def test_what_dates_no_event_is_no_claim(text: str) -> None:
    """Durations, sets, the vague present and attributes are no statement of when."""
    assert claims(text) == []


def test_a_claims_json_has_start_end_and_event() -> None:
    """The interval is ISO 8601, its end not included."""
    (claim,) = claims("The bridge opened in March 2019.")
    assert claim.value.as_json() == {
        "start": "2019-03-01T00:00:00",
        "end": "2019-04-01T00:00:00",
        "event": "The bridge opened",
    }


@settings(max_examples=50, deadline=None)
@given(
    st.lists(
        st.sampled_from("On Monday , the mill burned in 2015 and fell 3 June 2020 . \n since".split(" ")),
        max_size=30,
    )
)
def test_a_claim_lies_in_its_sentence_and_comes_back_the_same(words: list[str]) -> None:
    """Offsets point into the sentence, and the same text gives the same claims."""
    text = " ".join(words)
    found = claims(text)
    assert all(claim.sentence.contains(claim.span) for claim in found)
    assert [claim.id for claim in claims(text)] == [claim.id for claim in found]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("In 2007, she saved the gala after poor reviews for a host in 2006.", ["in 2007: she saved the gala after poor reviews for a host in 2006"]),
        ("A judge today found a man guilty of a rampage exactly two years ago in Selt.", ["17 June 2021"]),
        ("She won the cup in 2007 and in 2011.", ["in 2007", "in 2011"]),
        ("Before 1997, he had served a term in 1959.", ["before 1997", "in 1959"]),
        ("He was the last great painter of the 20th century.", []),
        ("He was taking down Christmas lights in Selt.", []),
    ],
)  # fmt: skip
def test_a_deed_has_one_day(text: str, shown: list[str]) -> None:
    """A second day that lies elsewhere is that of something in the sentence, unless the two are listed."""
    found = [str(claim.value) for claim in claims(text)]
    assert len(found) == len(shown)
    assert all(part.split(":")[0] in whole for part, whole in zip(shown, found, strict=True))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "Ingrid Falk (born 14 May 1931 in Selt) is a physicist.",
            ["on 14 May 1931: Ingrid Falk was born"],
        ),
        (
            "Otto Falk (21 June 1902 – 8 November 1979) was a Belgian chemist.",
            ["on 21 June 1902: Otto Falk was born", "on 8 November 1979: Otto Falk died"],
        ),
        ("Otto Wexley Falk (1868 - 1941) was a lawyer.", ["in 1868: Otto Wexley Falk was born", "in 1941: Otto Wexley Falk died"]),
        (
            'Delphy "Dell" Falk (born Ada Delphine Falk; March 3, 1919 - December 12, 1987) was a pianist.',
            ['on 3 March 1919: Delphy "Dell" Falk was born', 'on 12 December 1987: Delphy "Dell" Falk died'],
        ),
        ("The mayor, Karl Falk (b. 1950), resigned.", ["in 1950: Karl Falk was born"]),
        ("The Second War (1939–1945) was a conflict.", []),
        ("The Selt Bridge (1868–1941) was an engineer's dream.", []),
        ("Margaret Falk (1979–1990) was the prime minister.", []),
        ("She met Karl Falk (1902–1980) in Selt.", []),
    ],
)  # fmt: skip
def test_the_days_of_a_life_in_brackets(text: str, shown: list[str]) -> None:
    """Two times are of a life where the sentence is on a person by name; the years of an office or a bridge are none."""
    assert [str(claim.value) for claim in claims(text)] == shown
