"""Whether two sentences speak of one event."""

from datetime import date

import pytest

from claimcheck.model import Document, Span
from claimcheck.text import sentences
from claimcheck.values.events import Match, same_event


def last(text: str, *, published: date | None = None, title: str = "") -> Span:
    """The last sentence of a document of its own."""
    return sentences(Document(text, title=title, published=published))[-1]


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("A bomb killed 12 people at a market in Herat.", "The bomb at the Herat market killed 14 people."),
        ("The ferry Maren sank off Port Said.", "Off Port Said the ferry Maren sank on Monday."),
        (
            "The earthquake in Nepal destroyed 300 houses.",
            "Some 400 houses were destroyed by the earthquake in Nepal.",
        ),
        # What a sentence leaves out stands in the headline and the lead.
        (
            "Flood in Peshawar.\nA flood swept through Peshawar.\nTwelve people died.",
            "Peshawar under water\nThe flood in Peshawar began on Monday.\nFourteen people died.",
        ),
    ],
)
def test_shared_names_and_words_show_one_event(claim: str, evidence: str) -> None:
    """Names and rare words shared, and nothing that clashes: the same event."""
    assert same_event(last(claim), last(evidence)).match is Match.SAME


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("A bomb killed 12 people at a market in Kabul.", "A bomb killed 14 people at a market in Herat."),
        ("The quake in Japan killed 12 people.", "The quake in Turkey killed 14 people."),
        ("On 3 May 2021 a bomb in Kabul killed 12.", "On 9 June 2021 a bomb in Kabul killed 14."),
    ],
)
def test_places_and_days_that_exclude_each_other_clash(claim: str, evidence: str) -> None:
    """Both name a place, or both a day, and the two cannot be one."""
    assert same_event(last(claim), last(evidence)).match is Match.CLASH


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("Twelve people were killed.", "Fourteen people were killed."),
        ("A bus crash in Kenya killed 12.", "A strike closed 14 schools in Kenya."),
        # The evidence is about a part of the place that the claim speaks of.
        ("The storm killed 12 people across Mexico.", "In Oaxaca the storm killed 3 people."),
    ],
)
def test_too_little_shared_is_unclear(claim: str, evidence: str) -> None:
    """Words that every report of harm shares show nothing; a narrower place may be a part."""
    assert same_event(last(claim), last(evidence)).match is Match.UNCLEAR


def test_days_can_be_left_aside() -> None:
    """Whoever compares the days asks without them."""
    claim = last("On 3 May 2021 a bomb at the Herat market killed 12.")
    evidence = last("On 9 June 2021 a bomb at the Herat market killed 12.")
    assert same_event(claim, evidence).match is Match.CLASH
    assert same_event(claim, evidence, times=False).match is Match.SAME


def test_reports_of_different_years_are_not_one_event() -> None:
    """Two storms of one place, a year apart, are not taken for one."""
    claim = last("The storm in Haiti killed 12 people.", published=date(2021, 9, 1))
    evidence = last("The storm in Haiti killed 14 people.", published=date(2020, 9, 1))
    assert same_event(claim, evidence).match is Match.UNCLEAR


def test_a_city_in_its_country_does_not_clash() -> None:
    """Containment is no contradiction."""
    claim = last("A bomb at a market in Afghanistan killed 12 people.")
    evidence = last("A bomb at a market in Kabul killed 14 people.")
    assert same_event(claim, evidence).match is not Match.CLASH


def test_a_demonym_is_its_country() -> None:
    """The Nepalese earthquake and the earthquake in Nepal share a name."""
    claim = last("The Nepalese earthquake destroyed 300 houses.")
    evidence = last("The earthquake destroyed 400 houses in Nepal.")
    assert same_event(claim, evidence).match is Match.SAME
