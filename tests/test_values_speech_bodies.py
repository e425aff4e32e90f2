"""Who speaks where the words look like others: bodies named in capitals, agents of passives, what a sign reads."""

import pytest

from claimcheck.model import Document
from claimcheck.values.speech import Speech, document_speeches


def told(text: str) -> list[tuple[str, str, str]]:
    """The speaker's words, the verb and the content of every speech of a text."""
    found: list[Speech] = [mention.value for mention in document_speeches(Document(text))]
    return [
        (one.speaker_span.text if one.speaker_span else "", one.verb, " ".join(one.content.text.split()))
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The WHO said that cases fell.", "The WHO", "cases fell"),
        ("The US said it would stay.", "The US", "it would stay"),
        ("WHO warned that cases would rise.", "WHO", "cases would rise"),
        ("The envoy told us the ferry had sunk.", "The envoy", "the ferry had sunk"),
    ],
)
def test_a_body_in_capitals_is_no_pronoun(text: str, speaker: str, content: str) -> None:
    """The bodies "WHO" and "US" speak; "who" and "us" in small letters mean somebody else."""
    assert (speaker, content) in [(who, what) for who, _, what in told(text)]


def test_a_body_told_in_brackets_speaks_by_its_letters() -> None:
    """The acronym means the body that was named in full."""
    text = "The World Health Organization (WHO) said cases fell. The WHO warned that they would rise."
    _, second = document_speeches(Document(text))
    assert second.value.speaker is not None
    assert second.value.speaker.full == "World Health Organization"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mayor was accused by Otto Klein of lying.", "Otto Klein"),
        ("The mayor was accused by the governor of Lund of lying.", "the governor of Lund"),
        ("The mayor was accused by the press of theft.", "the press"),
        ("The mayor was accused of lying.", ""),
    ],
)
def test_who_accuses_stands_behind_the_passive(text: str, speaker: str) -> None:
    """The agent ends where that begins of which somebody is accused."""
    assert told(text) == [(speaker, "accuse", text.removesuffix("."))]


@pytest.mark.parametrize(
    "text",
    [
        "Officials said on condition of anonymity that the dam was unsafe.",
        "Officials said, on condition of anonymity, that the dam was unsafe.",
        "Officials, speaking on condition of anonymity, said the dam was unsafe.",
        "Officials warned on Monday that the dam was unsafe.",
    ],
)
def test_the_condition_and_the_day_of_saying_are_no_part_of_what_is_said(text: str) -> None:
    """Nor is a day somebody to whom it is said."""
    ((speaker, _, content),) = told(text)
    assert (speaker, content) == ("Officials", "the dam was unsafe")
    (mention,) = document_speeches(Document(text))
    assert mention.value.addressee == ""


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The statement read: “We will stay.”", ["read"]),
        ("His banner read “We will stay until the end of the strike”.", ["read"]),
        ("Ida Berg read “War and Peace in a Small Harbour Town” on the train.", []),
    ],
)
def test_a_thing_reads_what_it_says_and_somebody_reads_a_book(text: str, verbs: list[str]) -> None:
    """A book that is read says nothing."""
    assert [verb for _, verb, _ in told(text) if verb] == verbs


def test_the_verb_before_a_colon_is_no_part_of_the_name() -> None:
    """The words "Klein disagreed:" name Klein."""
    ((speaker, _, content),) = told("Otto Klein disagreed: “We will not stay in this town.”")
    assert (speaker, content) == ("Otto Klein", "We will not stay in this town.")
