"""The ages of named people: whose they are, and which are ages at death."""

import pytest

from claimcheck.model import Document
from claimcheck.values.named_ages import aged_people

AGED = [
    ("Ana Ruiz, 24, was arrested.", ("Ana Ruiz", 24, False)),
    ("Police held 24-year-old Ana Ruiz.", ("Ana Ruiz", 24, False)),
    ("Police held the 24-year-old student Ana Ruiz.", ("Ana Ruiz", 24, False)),
    ("Ana Ruiz, a 24-year-old student, was arrested.", ("Ana Ruiz", 24, False)),
    ("Ana Ruiz, 24, died on Friday.", ("Ana Ruiz", 24, True)),
    ("Ana Ruiz, 24, was found dead.", ("Ana Ruiz", 24, True)),
    ("Ana Ruiz, 24, known as the Fox, died.", ("Ana Ruiz", 24, True)),
    ("The death of 24-year-old Ana Ruiz shook Brod.", ("Ana Ruiz", 24, True)),
    ("The blast killed Ana Ruiz, 24, and hurt ten.", ("Ana Ruiz", 24, True)),
    ("Ana Ruiz, 24, killed two men.", ("Ana Ruiz", 24, False)),
    ("Ana Ruiz, 24, reported on the deaths.", ("Ana Ruiz", 24, False)),
]


@pytest.mark.parametrize(("text", "expected"), AGED)
def test_an_age_beside_a_name_is_that_persons(text: str, expected: tuple[str, int, bool]) -> None:
    """Before the name or behind it; at death only where its next verb or the noun before it is of dying."""
    (found,) = aged_people(Document(text).span)
    assert (found.name.span.text, found.years, found.at_death) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A 24-year-old man was arrested.",
        "Ana Ruiz was arrested with a man of 24.",
        "Ana Ruiz, aged between 20 and 30, was arrested.",
        "A 24-year-old man from Brod told Ana Ruiz.",
        "Ana Ruiz, who lives in Brod, is 24 minutes late.",
    ],
)
def test_an_age_that_stands_elsewhere_is_nobodys(text: str) -> None:
    """A guess would give a stranger's age to whoever is named."""
    assert aged_people(Document(text).span) == ()
