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


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Falk would not say when Acme and Brod began talks but said the deal came quickly.", "Falk", "the deal came quickly"),
        ("Falk insisted that will not be a problem.", "Falk", "that will not be a problem"),
        ("Mr. Falk said he thought it was a group, but Mr. Brandt has said that it is one man.", "Mr. Falk", "he thought it was a group"),
        ("Falk issued a statement on Monday announcing that the mine is closed.", "Falk", "the mine is closed"),
        ("A woman who called herself his aunt and described herself as Falk's cousin told us he was ill.", "A woman who called herself his aunt and described herself as Falk's cousin", "he was ill"),
        ("They backed him, and above all Louis, the priest and keeper of houses, who told reporters he was ill.", "who", "he was ill"),
        ("Residents of Cobb, Lund and Selt Bay told the paper they felt it.", "Residents of Cobb, Lund and Selt Bay", "they felt it"),
        ("Officials at the interior and trade ministries said they had left.", "Officials at the interior and trade ministries", "they had left"),
        ("Falk had long complained of abuse.", "Falk", "abuse"),
        ("Then, on May 10, 2010, according to a victim, Falk fell.", "a victim", "Then, on May 10, 2010, according to a victim, Falk fell"),
        ("The mine, according to Falk, fell in 2010.", "Falk", "The mine, according to Falk, fell in 2010"),
        ("It is not clear what Acme wants, if, as Wee indicates, the fix is no update.", "Wee", "the fix is no update"),
        ("The union calls for a strike.", "The union", "a strike"),
        ("Voters who had filled the hall heard her say: \u201cWe have spoken, and we did not whisper.\u201d", "her", "We have spoken, and we did not whisper."),
        ("Anne Falk promised $2 million for roads and will visit the mill.", "Anne Falk", "$2 million for roads"),
        ("A sponge could be very old, according to a study published on Monday.", "a study", "A sponge could be very old"),
        ("The film had good reviews from critics who praised the acting.", "who", "the acting"),
        ("After a crash at the Selt Grand Prix, Hill announced a new start.", "Hill", "a new start"),
        ("The bank lowered its mark after Acme announced a loss.", "Acme", "a loss"),
        ("A prosecutor was named despite two opinions that said it was too late.", "two opinions", "it was too late"),
        ("The driver, who was ill, had left at noon, said the mayor.", "the mayor", "The driver, who was ill, had left at noon"),
        ("Acme fell and only a month ago announced a loss.", "Acme", "a loss"),
        ("Falk praised Tuesday's action.", "Falk", "Tuesday's action"),
        ("Falk left when she complained of the noise, and her brother closed the door.", "she", "the noise"),
    ],
)  # fmt: skip
def test_the_speaker_is_whose_clause_it_is(text: str, speaker: str, content: str) -> None:
    """No clause within another gives its subject away, and no clause behind is a part of what was said."""
    assert (speaker, content) in [(who, what) for who, _, what in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Falk, the star of her own talk show \u201cFalk,\u201d won in 2007.",
        "Escape renews calls for a review of prisons",
        "SELT, 2 March, magnitude 6.1, shallow, great damage reported.",
        "Falk was in the band, which she left, having written three of its best songs.",
        "The agency found itself on the defensive again.",
        "Falk is in custody, pending formal charges that are expected soon.",
        "Selt has not made another offer to Falk since.",
        "There is no record to support claims of theft.",
        "You can now answer calls on Monday.",
        "She led the United States and the bank.",
        "The measures insisted upon by the union were dropped.",
        "A battery that the firm says lasts for years was sold.",
        "The film has stars and tells the story of a girl who left.",
        "They said it loud, Falk and Keller, the new hosts of the televised show.",
        "Those worries are all for naught.",
        "Falk talks of a tool, which looks across sites and recommends content to users.",
    ],
)
def test_a_thing_and_a_noun_say_nothing(text: str) -> None:
    """A plain form has many for its subject and one in -s a single one; what "which" stands for does its deeds itself."""
    verbs = {
        "show",
        "recommend",
        "call for",
        "find",
        "charge",
        "offer",
        "worry",
        "explain",
        "report",
        "write",
    }
    assert not [one for one in told(text) if one[1] in verbs]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Karl Falk had the phone. Brandt never called, he said.", ["Karl Falk"]),
        ("Karl Falk said it was late. Otto Meyer's car was there, he said.", ["Karl Falk", "Karl Falk"]),
        ("Karl Falk said it was late. Otto Meyer came. He said it was early.", ["Karl Falk", "Otto Meyer"]),
        ("Karl Falk said it was late.\n\nOtto Meyer came. He said it was early.", ["Karl Falk", "Otto Meyer"]),
        ("Karl Falk said it was late.\n\nHe said it was early.", ["Karl Falk", "Karl Falk"]),
        ("Anna Falk said it was late. He said it was early.", ["Anna Falk", ""]),
        ("Karl Falk, the writer, said: \u201cWe all stay right here.\u201d he said.", ["Karl Falk", "Karl Falk"]),
    ],
)  # fmt: skip
def test_whom_the_pronoun_of_a_speaker_means(text: str, names: list[str]) -> None:
    """Who spoke right before, unless another is named since; never who is named in what is said."""
    found = [mention.value.speaker for mention in document_speeches(Document(text))]
    assert [(name.full or name.text) if name else "" for name in found] == names


def test_what_is_said_is_shown_without_who_says_so_in_its_midst() -> None:
    """The words around "Falk said" are one statement."""
    ((mention),) = document_speeches(Document("The mine, Falk said, was closed in 2010."))
    assert str(mention.value) == "Falk said: The mine was closed in 2010"
