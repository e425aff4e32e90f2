"""Deeds that are told as planned, wanted, tried or over, beside a text that takes them for real."""

import pytest

from claimcheck.model import Document
from claimcheck.text import sentences
from claimcheck.values.prospects import find_prospects, takes_for_real


def real(claim: str, source: str) -> bool:
    """Whether a claim takes for real what a source tells as a prospect."""
    [mine] = sentences(Document(claim))
    [theirs] = sentences(Document(source))
    return any(takes_for_real(mine, mention.value) for mention in find_prospects(theirs))


@pytest.mark.parametrize(
    "source",
    [
        "The bridge will open in May.",
        "The bridge was due to open in May.",
        "The city plans to open the bridge in May.",
        "The mayor urged the city and its builders to open the bridge in May.",
        "There is a plan to open the bridge in May.",
        "The bridge is to be opened in May.",
        "The city failed to open the bridge in May.",
        "The mayor said the bridge would open in May.",
    ],
)
def test_what_was_to_be_is_not_done(source: str) -> None:
    """Future, plan, wish, order, attempt and failure do not show a deed."""
    assert real("The bridge opened in May.", source)
    assert real("The bridge was opened in May.", source)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        # Told as a prospect on both sides, in whatever words.
        ("The bridge will open in May.", "The bridge is due to open in May."),
        ("The bridge is expected to be opened in May.", "The bridge will open in May."),
        ("The market would be held in May.", "The mayor said the market would be held in June."),
        # The present may mean the future.
        ("The bridge opens in May.", "The bridge will open in May."),
        # Who managed to open it opened it.
        ("The bridge opened in May.", "The city managed to open the bridge in May."),
        ("The bridge opened in May.", "The bridge opened in May."),
        # What was still to come then has come.
        ("Lind died in exile.", "Lind, who would die in exile, left Orrin in 1799."),
        ("The bridge opened in May.", "The toll will rise in May."),
    ],
)
def test_all_else_may_be_so(claim: str, source: str) -> None:
    """Only the same verb, told as done, is more than its source says."""
    assert not real(claim, source)


@pytest.mark.parametrize(
    "claim",
    [
        "The market was held in May.",
        "The market has been held in May.",
        "The market would be held in May, but it was held in June.",
    ],
)
def test_a_deed_is_done_whatever_else_would_be(claim: str) -> None:
    """Only the very words "would be held" leave open whether it was."""
    assert real(claim, "The mayor said the market would be held in June.")


def test_what_used_to_be_is_over() -> None:
    """A state that is over bears out none that lasts, and one told in the past."""
    source = "The plant used to employ 900 people."
    assert real("The plant employs 900 people.", source)
    assert not real("The plant employed 900 people.", source)
    assert not real("The fund pays 900 people.", "The fund was used to pay 900 people.")
