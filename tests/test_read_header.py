"""What a text says of itself in the lines above it."""

from datetime import date

import pytest
from attrs import evolve

from claimcheck.errors import InputError
from claimcheck.read.header import Metadata, language_code, read_metadata

DAY = date(2021, 5, 3)


@pytest.mark.parametrize(
    "text",
    [
        "Title: Dam breaks\nDate: 3 May 2021\nPublisher: Orrin Gazette\n\nThe dam broke.",
        "title: Dam breaks\npublished: 2021-05-03\nsource: Orrin Gazette\nThe dam broke.",
        "Headline: Dam breaks\nBy: Ada Quill\nDate: Monday, May 3, 2021\nSource: Orrin Gazette\n\nThe dam broke.",
        "---\ntitle: \"Dam breaks\"\ndate: 2021-05-03T10:00:00Z\npublisher: 'Orrin Gazette'\ntags:\n  - dams\n---\nThe dam.",
    ],
)
def test_header_lines_and_front_matter_are_metadata(text: str) -> None:
    """Key and value lines at the top of a text, or front matter, say what it is."""
    about = read_metadata(text, "a.txt", None)
    assert evolve(about, author="") == Metadata("Dam breaks", DAY, "Orrin Gazette", "en", dated_by="metadata")
    assert about.author == ("Ada Quill" if "Ada Quill" in text else "")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Dam breaks at Orrin\n\nThe dam broke.", "Dam breaks at Orrin"),
        ("# Dam breaks at Orrin\n\nThe dam broke.", "Dam breaks at Orrin"),
        ("Who broke the dam?\nThe dam broke.", "Who broke the dam?"),
        ("3 May 2021\nDam breaks at Orrin\nThe dam broke.", "Dam breaks at Orrin"),
        ("The dam at Orrin broke.\nNobody was hurt.", ""),
        ("Dam breaks at Orrin", ""),
        ("Orrin\nThe dam broke.", ""),
        ("The dam broke and " + "the water rose and " * 20 + "fell\nNobody was hurt.", ""),
        ("\n\n", ""),
    ],
)
def test_the_first_line_is_the_title_where_it_stands_as_one(text: str, title: str) -> None:
    """A short first line without a full stop over further text is the headline."""
    assert read_metadata(text, "a.txt", None).title == title


def test_a_header_with_an_unreadable_day_needs_a_day() -> None:
    """A day that cannot be read is an error, never silently none; a day given for the text mends it."""
    text = "Title: Dam breaks\nDate: spring 2021\n\nThe dam broke."
    with pytest.raises(InputError, match=r'a\.txt: cannot read the date "spring 2021" in line 2'):
        read_metadata(text, "a.txt", None)
    assert read_metadata(text, "a.txt", DAY).published == DAY


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("en", "en"),
        ("en-GB", "en"),
        ("de_AT", "de"),
        ("English", "en"),
        ("German", "de"),
        ("", "en"),
        ("?", "en"),
    ],
)
def test_languages_are_codes(value: str, code: str) -> None:
    """Codes, locales and common names give the code; what is not plain is taken for English."""
    assert language_code(value) == code
