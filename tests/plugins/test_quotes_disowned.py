"""Rules of a quote that the source has only to say that it was never said."""

import pytest

import claimcheck
from claimcheck.model import Document, Label

SAID = 'Mayor Ana Ruiz said: "We will never sell the harbour to them."'

DISOWNED = [
    'Ruiz never said "We will never sell the harbour to them."',
    'Ruiz did not actually say "We will never sell the harbour to them."',
    'We could not find any evidence that Ruiz ever said, "We will never sell the harbour to them."',
    'The quote "We will never sell the harbour to them" attributed to Mayor Ruiz is fabricated.',
    'The words "We will never sell the harbour to them" are falsely attributed to Ana Ruiz.',
    'The line "We will never sell the harbour to them" is misattributed to Ana Ruiz.',
    'A post claims that Mayor Ana Ruiz said: "We will never sell the harbour to them." She did not say that.',
]

KEPT = [
    # Her own word, another who did not say it, or something else that was not said.
    'Ruiz said she never said "We will never sell the harbour to them."',
    'Benn never said "We will never sell the harbour to them", Ruiz did.',
    'Ruiz did not say why, but she told a crowd: "We will never sell the harbour to them."',
    '"We will never sell the harbour to them," Ruiz said, and did not say that it was new.',
    'The quote "We will never sell the harbour to them", which Ruiz gave us, is not fabricated.',
]


def label(text: str, source: str) -> Label:
    """The verdict on the quote of a text."""
    report = claimcheck.check(Document(text, source="text"), against=[Document(source, source="source")])
    return next(verdict.label for verdict in report.verdicts if verdict.claim.kind == "quote")


@pytest.mark.parametrize("source", DISOWNED)
def test_a_quote_that_was_never_said_is_refuted(source: str) -> None:
    """The source says in its own voice that the words were not said, or are invented."""
    assert label(SAID, source) is Label.REFUTED


@pytest.mark.parametrize("source", KEPT)
def test_a_quote_that_may_have_been_said_is_not_refuted(source: str) -> None:
    """Who only denies it herself, or denies something else, takes no quote away."""
    assert label(SAID, source) is not Label.REFUTED


def test_a_text_that_denies_the_quote_too_is_not_refuted() -> None:
    """Both say that it was never said."""
    text = 'Mayor Ana Ruiz never said: "We will never sell the harbour to them."'
    assert label(text, DISOWNED[0]) is not Label.REFUTED
