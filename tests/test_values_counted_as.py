"""Rules of `claimcheck.values.counted_as` and `claimcheck.values.epidemics`: what a count is of, told in other words."""

import pytest

from claimcheck.model import Document
from claimcheck.split.amounts import AmountExtractor
from claimcheck.values.amounts import find_amounts
from claimcheck.values.counted_as import counted_as
from claimcheck.values.epidemics import one_epidemic

COUNTED = [
    ("It has 300 million views.", "views"),
    ("It was viewed more than 300 million times.", "views"),
    ("It was downloaded 300 times.", "downloads"),
    ("Marin scored 3 times for Selt.", "goals"),
    ("Marin played in 31 matches.", "appearances"),
    ("The company employs 2,400 people.", "employees"),
    ("The match was attended by over 40,000 people.", "spectators"),
    ("The petition was signed by 10,000 people.", "signatures"),
    ("More than 1,000 people have recovered.", "recoveries"),
    ("It happened 300 times.", ""),
    ("The town has 2,400 people.", ""),
    ("It costs 300 euros.", ""),
]


@pytest.mark.parametrize(("text", "counted"), COUNTED)
def test_the_deed_beside_a_count_says_what_it_is_of(text: str, counted: str) -> None:
    """Its noun does, or a verb near it; of anything else nothing is said."""
    span = Document(text).span
    assert counted_as(span, find_amounts(span)[0]) == counted


@pytest.mark.parametrize(
    ("text", "claims"),
    [("The video was viewed 300 times.", 1), ("He called three times.", 0), ("It was viewed once.", 0)],
)
def test_times_are_a_claim_where_they_count_deeds(text: str, claims: int) -> None:
    """A bare "three times" counts nothing that could be checked."""
    assert len(list(AmountExtractor().extract(Document(text).span))) == claims


ONE = [
    (
        "More than 500 people have died of coronavirus in Brod.",
        "As of 2 April, there are 410 deaths and 14,120 cases in Brod.",
    ),
    (
        "As of 24 March, there were 5 deaths from COVID-19 in Brod.",
        "163 cases and 2 deaths have been confirmed in Brod.",
    ),
]
OTHER = [
    (
        "More than 500 people have died of coronavirus in Selt.",
        "As of 2 April, there are 410 deaths and 14,120 cases in Brod.",
    ),
    (
        "More than 500 people have died of measles in Brod.",
        "COVID-19 has led to 410 deaths and 14,120 cases in Brod.",
    ),
    (
        "More than 500 people have died in Brod.",
        "As of 2 April, there are 410 deaths and 14,120 cases in Brod.",
    ),
    (
        "More than 500 people have died of coronavirus.",
        "As of 2 April, there are 410 deaths and 14,120 cases.",
    ),
]


@pytest.mark.parametrize(("claim", "source"), ONE)
def test_tallies_of_one_place_are_of_one_epidemic(claim: str, source: str) -> None:
    """The one names the disease, the other counts its cases."""
    spans = [Document(text).span for text in (claim, source)]
    assert one_epidemic(*spans)
    assert one_epidemic(*reversed(spans))


@pytest.mark.parametrize(("claim", "source"), OTHER)
def test_other_places_and_diseases_are_others(claim: str, source: str) -> None:
    """Nor is it shown where no disease or no place is named."""
    assert not one_epidemic(Document(claim).span, Document(source).span)
