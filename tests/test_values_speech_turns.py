"""Speakers told by layout: transcripts, headlines, signed quotes, quotes announced by a colon."""

import pytest

from claimcheck.model import Document
from claimcheck.values.speech import document_quotes, document_speeches


def voices(text: str) -> list[tuple[str, str]]:
    """The words of each speaker and what they say, where no verb says so."""
    return [
        (speech.speaker_span.text, speech.content.text)
        for speech in (mention.value for mention in document_speeches(Document(text)))
        if speech.speaker_span is not None and not speech.verb
    ]


TALK = "MARSH: The quay is safe.\n\nHOLM: Who says so?\n\nMARSH: I do."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TALK, [("MARSH", "The quay is safe."), ("HOLM", "Who says so?"), ("MARSH", "I do.")]),
        ("Q: Is it safe?\n\nA: It is.\n\nQ: Who says so?", [("Q", "Is it safe?"), ("A", "It is."), ("Q", "Who says so?")]),
        ("Elena Marsh: The quay is safe", [("Elena Marsh", "The quay is safe")]),
        ("Poll: Most want the ferry back", [("Poll", "Most want the ferry back")]),
        ("“The quay is safe and sound.” — Elena Marsh", [("Elena Marsh", "The quay is safe and sound.")]),
        ("“The quay is safe and sound.” ― Elena Marsh, mayor of Stad", [("Elena Marsh, mayor of Stad", "The quay is safe and sound.")]),
        ("Elena Marsh went on:\n\n“The quay is safe and sound.”", [("Elena Marsh", "The quay is safe and sound.")]),
        ("Then came the mayor: “The quay is safe and sound.”", [("the mayor", "The quay is safe and sound.")]),
        ("Said Elena Marsh: “The quay is safe and sound.”", [("Elena Marsh", "The quay is safe and sound.")]),
        ("“The quay is safe,” Marsh snapped.", [("Marsh", "The quay is safe,")]),
        ("“The quay is safe,” snapped Elena Marsh.", [("Elena Marsh", "The quay is safe,")]),
        ("Elena Marsh sings, “The quay is safe and sound.”", [("Elena Marsh", "The quay is safe and sound.")]),
    ],
)  # fmt: skip
def test_voices(text: str, expected: list[tuple[str, str]]) -> None:
    """A label, a signature, a colon or any verb beside a quote names its speaker."""
    assert voices(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Stealth over health: the quay is closed",
        "Update: the quay is closed.",
        "Note: the quay is closed.",
        "WASHINGTON: The quay is closed.",
        "WATCH: The quay at night",
        "The vote was close: 12 to 11.",
        "The train leaves at 4:49 from the quay.",
        "Three things are wrong:\n\nThe quay is closed.",
        "The sign on the quay reads badly.",
        "A: The first of the plans.",
    ],
)
def test_no_voices(text: str) -> None:
    """A heading, a dateline, a note or a time of day is nobody's label."""
    assert voices(text) == []


@pytest.mark.parametrize(
    "text",
    [
        '"The quay is safe.\nThat was seen by all of us, "said Elena Marsh, the mayor.',
        '"The quay is safe.\nThat was seen by all of us, "Marsh wrote in a letter.\n"So we stay here."',
    ],
)
def test_a_closing_mark_set_off_from_its_words(text: str) -> None:
    """A mark between a comma with a space and "she said" closes what an earlier line has opened."""
    quotes = [mention.value for mention in document_quotes(Document(text))]
    assert [quote.words.text.strip() for quote in quotes[:2]] == [
        "The quay is safe.",
        "That was seen by all of us,",
    ]
    speakers = [quote.speech.speaker.text for quote in quotes if quote.speech and quote.speech.speaker]
    assert len(speakers) == len(quotes)
    assert all("Marsh" in each for each in speakers)


def test_a_name_with_its_own_article_speaks() -> None:
    """What kind of paper it is stands before it."""
    text = "\u201cThe quay is safe and sound,\u201d trade magazine The Selt Gazette wrote."
    ((mention),) = document_speeches(Document(text))
    assert mention.value.speaker_span is not None
    assert mention.value.speaker_span.text == "trade magazine The Selt Gazette"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("\u201cWould we have done it without him?\u201d Selt coach Bruce Arians asked.", "Selt coach Bruce Arians"),
        ("\u201cWe stay here for good!\u201d Elena Marsh shouted.", "Elena Marsh"),
        ("\u201cThe talks have begun in earnest,\u201d Lauri Falk, a spokesman for Governor Greg Abel told us.", "Lauri Falk"),
        ("\u201cIt has taken years,\u201d Bob Falk, an assistant attorney general said Monday.", "Bob Falk"),
        ("\u201cI am one of the worst men on earth,\u201d Falk can be heard saying on a tape.", "Falk"),
        ("\u201cWe will pay no more until we move,\u201d Karen Olson, president of Selt Dairy, notified the panel.", "Karen Olson"),
        ('"We are on the streets.\nYou never win unless you fight, "said 76-year-old Tin Doga, a farmer.', "76-year-old Tin Doga"),
        ('"Mo is family to us.\nMo bleeds for us all, "team president Billy King said.', "team president Billy King"),
    ],
)  # fmt: skip
def test_who_says_so_behind_a_quote(text: str, speaker: str) -> None:
    """A question or a shout goes on with its cue, and a mark set off by a space closes before any cue."""
    voices = [mention.value.speaker_span for mention in document_speeches(Document(text))]
    assert {voice.text if voice else "" for voice in voices} >= {speaker}
