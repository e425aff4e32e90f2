"""What an unconfirmed value is shown with: the value that a reference has in its place, of which nothing is said."""

import pytest

import claimcheck
from claimcheck.checkers import EXTRACTORS, load_plugins
from claimcheck.model import Document, Evidence, Label, Verdict
from claimcheck.split import split_with
from claimcheck_stories import StoryChecker

DRAFT = (
    "Castleby Breweries is to pass into Norwegian hands after an offer of 318 pence a share from Halvard. "
    "The deal, made public on Monday, puts a price of £472m on a business founded 160 years ago. "
    "The board of Castleby, chaired by Fiona Strachan, is for it."
)
REFERENCE = (
    "The drinks group Halvard has agreed to buy Castleby Breweries for 318 pence a share, valuing the 160-year-old "
    "business at £742m. The offer was announced on Monday. The board of Castleby, led by Fiona Strachan, recommended it."
)


def checked(draft: str, reference: str) -> dict[str, Verdict]:
    """The verdicts on a draft by the words of their claims."""
    report = claimcheck.check(
        Document(draft, source="draft.txt"), against=[Document(reference, source="wire.txt")]
    )
    return {verdict.claim.span.text: verdict for verdict in report.verdicts}


def test_the_reason_shows_what_stands_in_the_place_of_a_value() -> None:
    """Nothing is settled by it, and why is told."""
    verdict = checked(DRAFT, REFERENCE)["£472m"]
    assert verdict.label is Label.NOT_ENOUGH_EVIDENCE
    assert verdict.findings == ()
    assert (
        verdict.reason
        == "In the place of “£472m” wire.txt:1 has “£742m”; one of the two is of how it once was."
    )


def test_a_value_is_shown_with_the_smallest_claim_that_holds_it() -> None:
    """The whole sentence, which holds the sum too, does not show it again."""
    reasons = [verdict.reason for verdict in checked(DRAFT, REFERENCE).values()]
    assert sum("£742m" in reason for reason in reasons) == 1


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        # The same value, one that the reference has as well, one of another size, and a rise beside a fall.
        ("puts a price of £742m on a business", "business at £742m"),
        ("puts a price of £742m on a business", "business at £642m or, with its debt, £742m"),
        ("puts a price of £4m on a business", "business at £742m"),
    ],
)
def test_what_is_surely_of_another_thing_is_not_shown(mine: str, theirs: str) -> None:
    """Only what a person would want to look at."""
    draft = DRAFT.replace("puts a price of £472m on a business", mine)
    reference = REFERENCE.replace("business at £742m", theirs)
    assert not any("In the place of" in verdict.reason for verdict in checked(draft, reference).values())


def test_two_texts_on_two_things_show_nothing() -> None:
    """A reference on another firm has nothing in the place of a value."""
    other = (
        REFERENCE.replace("Castleby", "Orrin")
        .replace("Halvard", "Selt")
        .replace("Fiona Strachan", "Tom Hale")
    )
    other = other.replace("318", "87").replace("160", "90")
    assert not any("In the place of" in verdict.reason for verdict in checked(DRAFT, other).values())


def test_the_checker_tells_how_alike_the_two_places_are() -> None:
    """The likeness orders what several references have, from 0 to 1."""
    draft, source = Document(DRAFT, source="draft.txt"), Document(REFERENCE, source="wire.txt")
    extractors, _ = load_plugins(EXTRACTORS)
    claims, _ = split_with(draft, extractors)
    found = [
        each
        for claim in claims
        if claim.kind == "amount"
        for each in StoryChecker().counterparts(claim, Evidence(source.span))
    ]
    assert [(each.claim_span.text, each.evidence_span.text) for each in found] == [("£472m", "£742m")]
    assert all(0 < each.likeness < 1 for each in found)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("The firm has 98,412 barrels in its cellars", "In all 89,412 barrels are stored"),
        ("Its vats hold 2.7 tonnes of hops", "Last of all came a lorry with 7.2 tonnes"),
    ],
)
def test_digits_in_another_order_are_shown(mine: str, theirs: str) -> None:
    """Whatever words stand around them, where neither text has the other's number."""
    draft = DRAFT.replace("£472m", "£742m")
    reasons = [each.reason for each in checked(f"{draft} {mine}.", f"{REFERENCE} {theirs}.").values()]
    assert any("the digits are the same in another order" in reason for reason in reasons)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        # Other digits, another unit, other things, and a text that has both.
        ("The firm has 98,412 barrels in its cellars", "In all 89,413 barrels are stored"),
        ("Its vats hold 2.7 tonnes of hops", "The hops are 7.2 metres high"),
        ("The firm has 98,412 barrels in its cellars", "In all 89,412 letters were sent"),
        (
            "The firm has 98,412 barrels in its cellars",
            "There were 98,412 barrels, and 89,412 barrels are left",
        ),
    ],
)
def test_other_numbers_are_no_slip(mine: str, theirs: str) -> None:
    """Most numbers of two texts are of two things."""
    draft = DRAFT.replace("£472m", "£742m")
    reasons = [each.reason for each in checked(f"{draft} {mine}.", f"{REFERENCE} {theirs}.").values()]
    assert not any("the digits are the same" in reason for reason in reasons)


def test_the_other_age_of_a_person_is_shown() -> None:
    """Where the times of the two are not shown to be one, by either of the two forms in which news tells an age."""
    draft = f"{DRAFT} Fiona Strachan, who is 58 and used to brew beer, owns a third."
    reference = f"{REFERENCE} Strachan, a 48-year-old former brewer, holds 33 percent."
    reasons = [each.reason for each in checked(draft, reference).values()]
    assert "In the place of “58” wire.txt:1 has “48-year-old”; the two may be of two times." in reasons


@pytest.mark.parametrize(
    "told",
    [
        # Her brother, another of the name, the same age, and both ages.
        "Peter Strachan, a 48-year-old former brewer, holds 33 percent",
        "Fiona Lund, a 48-year-old former brewer, holds 33 percent",
        "Strachan, a 58-year-old former brewer, holds 33 percent",
        "Strachan, 58, was told of it by Fiona Strachan, 48, her daughter",
    ],
)
def test_no_age_of_another_is_shown(told: str) -> None:
    """Nor one that the reference does not tell alone."""
    draft = f"{DRAFT} Fiona Strachan, who is 58 and used to brew beer, owns a third."
    reasons = [each.reason for each in checked(draft, f"{REFERENCE} {told}.").values()]
    assert not any("In the place of “58”" in reason for reason in reasons)
