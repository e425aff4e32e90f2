"""How many people live in a place: told in many ways, and another number from year to year."""

from itertools import permutations

import pytest

from claimcheck import Document, Label, check
from claimcheck.values.amounts import find_amounts

WAYS = (
    "Selt has {} inhabitants.",
    "Selt has a population of {}.",
    "The population of Selt is {}.",
    "Selt's population is {}.",
    "Selt is home to {} people.",
    "Selt (population {}) lies on the Arda.",
    "As of 2011, the population of Selt was {}.",
)


def told(claim: str, source: str) -> Label:
    """What is said of the one amount of a claim in the light of a source."""
    (label,) = (
        each.label
        for each in check(Document(claim), [Document(source)]).verdicts
        if each.claim.kind == "amount"
    )
    return label


@pytest.mark.parametrize(("claim", "source"), list(permutations(WAYS, 2)))
def test_one_number_agrees_however_it_is_told(claim: str, source: str) -> None:
    """Who lives in a place are its inhabitants, its residents, its population, those to whom it is home."""
    assert told(claim.format("31,000"), source.format("31,000")) is Label.SUPPORTED


@pytest.mark.parametrize(("claim", "source"), list(permutations(WAYS, 2)))
def test_near_numbers_may_be_of_two_years(claim: str, source: str) -> None:
    """Towns grow and shrink, so that a sentence with a number a little apart calls none false."""
    assert told(claim.format("31,214"), source.format("33,408")) in {
        Label.NOT_ENOUGH_EVIDENCE,
        Label.SUPPORTED,
    }


def test_a_text_on_a_place_need_not_name_it_again() -> None:
    """One number of one year agrees where both texts have named the place so far, and in no other text."""
    claim = "Selt lies on the Arda. The population was 5,123 at the 2010 census."
    assert told(claim, "Selt (pop. 5,123 in 2010) is a town.") is Label.SUPPORTED
    assert told(claim, "Brod (pop. 5,123 in 2010) is a town.") is Label.NOT_ENOUGH_EVIDENCE
    assert told(claim, "Selt (pop. 5,123 in 1990) is a town.") is Label.NOT_ENOUGH_EVIDENCE


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Selt has 31,214 inhabitants.", "Selt has a population of 61,408."),
        (
            "The population of Selt was 5,300 at the 2010 census.",
            "The population of Selt was 5,123 at the 2010 census.",
        ),
    ],
)
def test_numbers_far_apart_or_of_one_year_exclude_each_other(claim: str, source: str) -> None:
    """Half as many more is no drift, and one census has one number."""
    assert told(claim, source) is Label.REFUTED


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Selt had 31,000 inhabitants in 2001.", "Selt had a population of 93,000 at the 2011 census."),
        ("The population of Selt is 5,300.", "In summer the population of Selt is 12,000."),
        ("The population of Selt was 12,000 before the war.", "The population of Selt was 5,300."),
        ("The island's population is 5,300.", "The population was 2,000."),
        ("Selt has 5,300 inhabitants.", "Brod, near Selt, has 5,300 inhabitants."),
        (
            "The population of Selt is 5,300.",
            "Brod, a town of 5,300 people north of Selt, was hit by the storm.",
        ),
        ("Selt has 5,300 inhabitants.", "Some 5,300 people live in Selt's camps."),
        ("Selt has 5,300 inhabitants.", "Some 5,300 people live in poverty in Selt."),
        ("The population of Selt is 1.2 million.", "The population of greater Selt is 3.4 million."),
    ],
)
def test_another_time_place_or_part_says_nothing(claim: str, source: str) -> None:
    """Who lives there at other times, near it, or in a part of it."""
    assert told(claim, source) is Label.NOT_ENOUGH_EVIDENCE
    assert all(
        each.label is not Label.REFUTED for each in check(Document(source), [Document(claim)]).verdicts
    )


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The population of Selt is 31,000.", "inhabitants"),
        ("The population of the city of Brod grew to 31,000.", "inhabitants"),
        ("Its population at the 2010 census was 5,123.", "inhabitants"),
        ("In 2016 the population was estimated at 9,000.", "inhabitants"),
        ("Selt (pop. 5,123 in 2010) is a town.", "inhabitants"),
        ("The population grew by 3,000.", ""),
        ("The population density is 300.", ""),
        ("The deer population is 300.", ""),
        ("The population of wolves is 300.", ""),
        ("The prison population rose to 9,000.", ""),
    ],
)
def test_a_number_that_a_population_is_said_to_be_counts_inhabitants(text: str, counted: str) -> None:
    """Not where it is by how much it changed, or of deer and of a prison."""
    (amount,) = find_amounts(Document(text).span)
    assert amount.value.counted == counted
