"""Keys and passwords in what is shown and kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.redaction import without_secret_options, without_secrets
from tests.steps import steps

SHOWN = [
    ("https://example.org/page", "https://example.org/page"),
    ("https://ann:s3cret@example.org/page", "https://***@example.org/page"),
    ("http://ann@example.org", "http://***@example.org"),
    ("https://example.org/a?token=abc&page=2", "https://example.org/a?token=***&page=2"),
    ("https://example.org/a?page=2&api_key=abc#top", "https://example.org/a?page=2&api_key=***#top"),
    ("https://example.org/a?X-Amz-Signature=ab12&X-Amz-Date=2025", "https://example.org/a?X-Amz-Signature=***&X-Amz-Date=2025"),
    ("https://example.org/cb#access_token=abc", "https://example.org/cb#access_token=***"),
    ("https://example.org/a?MAPS_API_KEY=abc", "https://example.org/a?MAPS_API_KEY=***"),
    ("https://example.org/a?key=AIzaSyA1234567890abcdef", "https://example.org/a?key=***"),
    # A short key is what a page is known by, and longer words are others.
    ("https://example.org/a?key=orrin", "https://example.org/a?key=orrin"),
    ("https://example.org/a?keywords=mine&author=lund", "https://example.org/a?keywords=mine&author=lund"),
    ("https://example.org/a?q=who@example.org", "https://example.org/a?q=who@example.org"),
    ("Not found: https://a:b@x.example/?sig=1; try again", "Not found: https://***@x.example/?sig=***; try again"),
    ("The score was 3=3; token=5 were sold", "The score was 3=3; token=5 were sold"),
    ("caf\udce9.txt?token=abc", "caf\udce9.txt?token=***"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_a_secret_in_an_address_is_hidden(text: str, shown: str) -> None:
    """Passwords and parameters that are keys by their names; all else stays."""
    assert without_secrets(text) == shown
    assert without_secrets(shown) == shown


def test_a_secret_option_is_left_out() -> None:
    """By its name, in a table within a table as well, and addresses have none left in them."""
    table = {"key": "k", "api-key": 1, "least": 0.3, "host": {"token": "t", "url": "https://a:b@c.example/"}}
    assert without_secret_options({**table, "all": ["https://c.example/?token=t"], "keys": 3}) == {
        "least": 0.3,
        "host": {"url": "https://***@c.example/"},
        "all": ["https://c.example/?token=***"],
        "keys": 3,
    }


@given(
    st.text(st.sampled_from("ab:/@?&=#. \n"), max_size=60),
    st.from_regex(r"[A-Za-z0-9%+/._-]{1,30}", fullmatch=True),
)
def test_no_secret_is_left_whatever_stands_around_it(around: str, secret: str) -> None:
    """The value of a token never shows, and hiding twice hides no more than once."""
    shown = without_secrets(f"{around}https://x.example/?token={secret}zq7&page=1")
    assert "zq7" not in shown
    assert without_secrets(shown) == shown


@pytest.mark.parametrize("piece", ["https://", "?token=", "&a_", "key", "?key=a", "a_key=", "://@"])
def test_hiding_is_linear(piece: str) -> None:
    """Ten times the text is no more calls."""
    few, many = (steps(lambda count=count: without_secrets(piece * count + "://=")) for count in (50, 500))  # type: ignore[misc]
    assert many <= 12 * few
