"""Attitudes: what people think, want, judge, rule or show, told apart from what they say."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Document
from claimcheck.values.speech import document_speeches
from claimcheck.values.speech_attitude_words import ADJECTIVES, NOUNS, PARTISANS, VERBS
from claimcheck.values.speech_attributions import document_attributions
from claimcheck.values.words import lemma


def told(text: str) -> list[tuple[str, str, str]]:
    """The speaker's words, the cue and the content of everything that a text attributes."""
    return [
        (speech.speaker_span.text if speech.speaker_span else "", speech.verb, speech.content.text)
        for speech in (mention.value for mention in document_attributions(Document(text)))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # verbs, finite and not
        ("The guild attacked the plan.", ("The guild", "attack", "the plan")),
        ("Marsh will defend the tunnel.", ("Marsh", "defend", "the tunnel")),
        ("Marsh wanted to scrap the ferry.", ("Marsh", "want", "to scrap the ferry")),
        ("Marsh tried to defend the tunnel.", ("Marsh", "defend", "the tunnel")),
        ("Marsh declined to name the buyer.", ("Marsh", "decline", "to name the buyer")),
        ("Growers focused on the price of salt.", ("Growers", "focus", "the price of salt")),
        ("The ruling angered growers.", ("growers", "anger", "The ruling")),
        ("Growers were angered by the ruling.", ("Growers", "anger", "the ruling")),
        ("The tunnel was mocked by the guild.", ("the guild", "mock", "The tunnel")),
        ("The port seems doomed.", ("", "seem", "The port seems doomed")),
        ("The tunnel that Marsh championed is wet.", ("Marsh", "champion", "The tunnel")),
        # whose a clause without a subject is
        ("Marsh urged Norland to defend the tunnel.", ("Norland", "defend", "the tunnel")),
        ("Marsh left the hall, defending the tunnel.", ("Marsh", "defend", "the tunnel")),
        ("The council passed a resolution condemning the raid.", ("The council", "condemn", "the raid")),
        ("Two days after the pilot entered the race, mocking the guild, he left.", ("the pilot", "mock", "the guild, he left")),
        ("Mocking the guild, Marsh left the hall.", ("Marsh", "mock", "the guild")),
        # nouns
        ("Her plan to close the port failed.", ("Her", "plan", "to close the port failed")),
        ("The mayor's hopes of a deal faded.", ("The mayor", "hope", "a deal faded")),
        ("Marsh renewed her attacks on the guild.", ("Marsh", "attack", "the guild")),
        ("Marsh voiced support for the tunnel.", ("Marsh", "support", "the tunnel")),
        ("Allegations of fraud spread.", ("", "allegation", "fraud spread")),
        ("Critics of the tunnel met on Monday.", ("Critics", "critic", "the tunnel met on Monday")),
        ("Marsh is a critic of the tunnel.", ("Marsh", "critic", "the tunnel")),
        # adjectives
        ("Marsh is wary of the tunnel.", ("Marsh", "wary", "the tunnel")),
        ("Growers were sure the port would close.", ("Growers", "sure", "the port would close")),
        # within a quote
        ("“I fear the port will close,” Marsh said.", ("I", "fear", "the port will close")),
    ],
)  # fmt: skip
def test_attitudes(text: str, expected: tuple[str, str, str]) -> None:
    """A verb, noun or adjective of thinking, wanting or judging gives whose attitude it is, and to what."""
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Former elected officials met.",
        "New details emerged.",
        "The sailors, barred from the quay, slept.",
        "Comments that broke the rules were removed.",
        "Her speeches to the guild went on.",
        "The road was long.",
        "The plan failed.",
        "The reports were burnt.",
        "The law of the sea is old.",
        "It rained on Monday and the quay was wet.",
        "Nine boats sank off the cape.",
        "The proposed tunnel is short.",
    ],
)
def test_no_attitude(text: str) -> None:
    """Participles before a noun, plain nouns and plain facts tell no attitude."""
    assert told(text) == []


def test_attitudes_leave_speeches_as_they_are() -> None:
    """Every act of saying with a cue is among the attributions, unchanged."""
    document = Document(
        "Marsh attacked the plan. The mayor said that the guild championed the tunnel and left."
    )
    speeches = document_speeches(document)
    assert [mention.value.verb for mention in speeches] == ["say"]
    assert set(speeches) <= set(document_attributions(document))


def test_quote_in_passing_has_the_subject_of_its_clause() -> None:
    """Quoted words in a sentence that tells no saying are those of whoever the clause is about."""
    assert ("Marsh", "", "a bridge to nowhere at all") in told(
        "Marsh sees in it “a bridge to nowhere at all”."
    )


def test_tables_hold_base_forms() -> None:
    """Words are looked up by their base form, so only base forms are listed."""
    assert {verb for verb in VERBS if lemma(verb) != verb} <= {"lay"}
    assert not any(noun.endswith("s") and noun[:-1] in NOUNS for noun in NOUNS)
    assert not PARTISANS & ADJECTIVES


_PIECES = st.sampled_from(
    ["“", "”", "she", "Elena Marsh", "that", ",", ".", "\n\n", "attacked", "wants", "to", "plan", "of", "the deal", "who", "and", "wary", "seems", "by", "his", "angered", "critics"]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(_PIECES, max_size=24).map(" ".join))
def test_spans_lie_in_the_text_and_repeat(text: str) -> None:
    """Whatever the text, contents lie within it, and reading it twice gives the same."""
    document = Document(text)
    found = document_attributions(document)
    for mention in found:
        assert mention.span.contains(mention.value.content)
    document_attributions.cache_clear()
    assert document_attributions(Document(text)) == found


@pytest.mark.parametrize(
    "piece", ["wants to ", "her plan of ", "attacked ", "seems ", "wary of ", "“fears that "]
)
def test_hostile_runs_end(piece: str) -> None:
    """A long run of cues is read in one pass, without error."""
    assert isinstance(document_attributions(Document(piece * 2000)), tuple)
