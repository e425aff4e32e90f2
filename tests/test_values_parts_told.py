"""Numbers told beside their parts: the whole of which some are told, and one of several for places and days."""

import pytest

from claimcheck.model import Document
from claimcheck.values.amounts import find_amounts
from claimcheck.values.parts_told import shared_out, whole_of


@pytest.mark.parametrize(
    ("text", "wholes"),
    [
        ("Of the 60 passengers, 12 drowned.", ["60 passengers"]),
        ("Of 60 passengers 12 drowned.", ["60 passengers"]),
        ("The mayor said that of the 60 passengers 12 drowned.", ["60 passengers"]),
        ("Out of 60 passengers, 12 drowned.", ["60 passengers"]),
        ("Twelve of the 60 passengers drowned.", ["60 passengers"]),
        ("60 passengers drowned.", []),
        ("A group of 60 passengers drowned.", []),
        ("The loss of 60 goats was told.", []),
    ],
)
def test_the_whole_stands_behind_of(text: str, wholes: list[str]) -> None:
    """Unless a noun before it says that they are all."""
    span = Document(text).span
    assert wholes == [each.span.text for each in find_amounts(span) if whole_of(span, each.span)]


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("Twelve goats died in Selt and nine in Maro.", {"place"}),
        ("Twelve goats died on Monday and nine on Friday.", {"place", "day"}),
        ("Twelve goats died in May and nine in June.", {"place", "day"}),
        ("Twelve goats died in Selt.", set()),
        ("Twelve goats died in Selt and nine cows died.", set()),
    ],
)
def test_a_bare_number_goes_on_for_another_place_or_day(text: str, ways: set[str]) -> None:
    """Then the first is not all."""
    span = Document(text).span
    first = find_amounts(span)[0].span
    found = {way for way, days in (("place", False), ("day", True)) if shared_out(span, first, days=days)}
    assert found == ways
