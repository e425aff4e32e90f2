"""Short forms of names: joined to the full form where it is plain whom they mean, left alone where not."""

import pytest

from claimcheck.model import Document
from claimcheck.values.names import Name, document_names


def last(text: str, wanted: str) -> Name:
    """The last name of a text that is written so."""
    return [mention.value for mention in document_names(Document(text)) if mention.value.text == wanted][-1]


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        ("President Tadesse Alemu spoke. Tadesse, 45, won the vote.", "Tadesse", "Tadesse Alemu"),
        ("Harbour chief Zewdi Alemu Bekele spoke. Zewdi agreed.", "Zewdi", "Zewdi Alemu Bekele"),
        ("The mayor met Sir Peter Holm KC. Holm left.", "Holm", "Peter Holm KC"),
        ("Orvela Boats Inc. was sold. The owner of Orvela Boats wept.", "Orvela Boats", "Orvela Boats Inc"),
        ("The Harbour Workers' Party, or HWP, met. The HWP won.", "HWP", "Harbour Workers' Party"),
        ("The Harbour Safety Board (HSB) met. The HSB won.", "HSB", "Harbour Safety Board"),
        ("Minister Xu Wenli met Bo Lin. Xu and Bo ate.", "Xu", "Xu Wenli"),
    ],
)
def test_joined(text: str, short: str, full: str) -> None:
    """A first name, a family name, a company without its ending, an acronym stand for the full form."""
    assert last(text, short).full == full


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Peter Holm met Anna Holm. Holm left.", "Holm"),
        ("Zewdi Alemu met Zewdi Bekele. Later, Zewdi left.", "Zewdi"),
        ("The Harbour Workers' Party, or its rump, met. The HWP won.", "HWP"),
        ("Orvela Boats Inc. was sold. The owner of Orvela Trams wept.", "Orvela Trams"),
    ],
)
def test_not_joined(text: str, short: str) -> None:
    """A form that fits two bearers, or none, stands for itself."""
    assert last(text, short).full in {"", short}


def test_what_an_office_is_of_is_not_its_holder() -> None:
    """The place in "MP for Holborn" is no person."""
    assert last("They met Ann Keller, MP for Dunholm.", "Dunholm").sort != "person"


def test_party_and_state_behind_a_name() -> None:
    """The state in "R-Texas" is a place, and the letter no part of it."""
    assert last("Sen. Ann Keller, R-Texas, spoke.", "Texas").sort == "place"


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Mayor-elect Eric Sundby spoke.", "Eric Sundby", "mayor-elect"),
        ("The bank's director-general, Ann Keller, spoke.", "Ann Keller", "director-general"),
        ("The UN's envoy, Ann Keller, spoke.", "Ann Keller", "un's envoy"),
    ],
)
def test_roles(text: str, name: str, role: str) -> None:
    """An office is told without its article, and one not yet taken up as such."""
    assert last(text, name).role == role


def test_family_name_first_tells_no_gender() -> None:
    """The "Kim" of three Korean names is a family name, and tells no gender."""
    assert last("President Kim Dae Yul spoke.", "Kim Dae Yul").gender == ""
    assert last("The singer Kim Keller spoke.", "Kim Keller").gender in {"female", ""}
