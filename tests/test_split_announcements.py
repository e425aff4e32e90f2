"""Claims of who announced, said or denied something."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Claim, Document
from claimcheck.split.announcements import AnnouncementExtractor
from claimcheck.text import sentences
from claimcheck.values.speech import Speech


def claims(text: str) -> list[Claim]:
    """Every announcement claim of a text."""
    return [
        claim for sentence in sentences(Document(text)) for claim in AnnouncementExtractor().extract(sentence)
    ]


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The toll was cut to zero, Transport Minister Ana Reyes announced.", ["announce"]),
        ("According to the Harbour Board, the quay is closed.", ["according to"]),
        ("Ana Reyes expressed support for the strike and called for talks.", ["express", "call for"]),
        ("Ana Reyes denied that the quay was closed.", ["deny"]),
        ("Ana Reyes said “the quay is closed” and that it would stay so.", ["say"]),
        ("“We promise you the quay,” Ana Reyes promised.", ["promise"]),
    ],
)
def test_claims(text: str, verbs: list[str]) -> None:
    """Each act of saying with a verb and a speaker is one claim."""
    found = [claim.value for claim in claims(text)]
    assert [value.verb for value in found if isinstance(value, Speech)] == verbs


@pytest.mark.parametrize(
    "text",
    [
        "“The quay is closed,” Ana Reyes said.",
        "Ana Reyes believes that the quay is closed.",
        "Ana Reyes asked whether the quay was closed.",
        "It was announced that the quay would close.",
        "Some say the quay is closed.",
        "The quay was closed on Monday.",
        "Ana Reyes, the star of the harbour, wrote two plays.",
        "The faults Reyes divers say they often meet are many.",
        "The man police say killed two people was arrested.",
        "Ana Reyes told the court, “You did not break us,” as her family left.",
    ],
)
def test_no_claims(text: str) -> None:
    """Plain quotations, beliefs, questions, works that somebody wrote and asides are no announcements."""
    assert claims(text) == []


def test_span_holds_speaker_and_verb() -> None:
    """The claim's words hold the speaker and the verb and stay within the sentence."""
    (claim,) = claims("The quay is closed. The toll was cut, Ana Reyes announced on Monday.")
    assert "Ana Reyes announced" in claim.span.text
    assert claim.sentence.contains(claim.span)
    assert claim.value.as_json()["content"] == "The toll was cut"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Reyes pointed out all those quays had been shut.", "all those quays had been shut"),
        ("Reyes boasted prior to the storm that she would sail.", "she would sail"),
        ("Ana Reyes said the quay was shut, she told the Herald.", "the quay was shut"),
        ("Ana Reyes said she believed the quay was shut.", "she believed the quay was shut"),
        ("Ana Reyes said she did not know the quay was shut.", "she did not know the quay was shut"),
        ("The quay, Ana Reyes said, was shut in May.", "The quay, Ana Reyes said, was shut in May"),
        ("Ana Reyes admitted having shut the quay.", "having shut the quay"),
        (
            "The quay is, according to Ana Reyes, to be shut in May.",
            "The quay is, according to Ana Reyes, to be shut in May",
        ),
        ("The Harbour Board said in March the quay would be shut.", "the quay would be shut"),
    ],
)
def test_what_was_said_begins_and_ends_with_its_clause(text: str, content: str) -> None:
    """Neither a time before it nor the speaker's own name again is a part of it, and nothing of it is left out."""
    (claim,) = claims(text)
    assert isinstance(claim.value, Speech)
    assert claim.value.content.text.rstrip(".") == content


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="Ana said “no” that, he. \n'", max_size=80))
def test_any_text(text: str) -> None:
    """Every claim lies within its sentence, whatever the text."""
    for claim in claims(text):
        assert claim.sentence.contains(claim.span)
        assert claim.kind == "announcement"
