"""Speeches and quotes: who said what, with which words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Document, Mention
from claimcheck.text import sentences
from claimcheck.values.quotemarks import quoted
from claimcheck.values.speech import (
    Quote,
    Speech,
    document_quotes,
    document_speeches,
    find_quotes,
    find_speeches,
)
from claimcheck.values.speech_verbs import ACTS, FORMS


def speeches(text: str) -> list[Speech]:
    """Every speech of a text."""
    return [mention.value for mention in document_speeches(Document(text))]


def told(speech: Speech) -> tuple[str, str, str]:
    """The speaker's words, the verb and the content of a speech."""
    return (speech.speaker_span.text if speech.speaker_span else "", speech.verb, speech.content.text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the verb before its content
        ("Elena Marsh announced that the ferry line would close.", ("Elena Marsh", "announce", "the ferry line would close")),
        ("Elena Marsh announced the merger.", ("Elena Marsh", "announce", "the merger")),
        ("The mayor said the bridge was safe.", ("The mayor", "say", "the bridge was safe")),
        ("Prices fell, said the ministry.", ("the ministry", "say", "Prices fell")),
        ("The car hit a wall, said Elena Marsh, who had just left.", ("Elena Marsh", "say", "The car hit a wall")),
        (
            "Instead, the driver turned away, said witness Elena Marsh.",
            ("witness Elena Marsh", "say", "Instead, the driver turned away"),
        ),
        ("On Monday, Elena Marsh said the bridge was safe.", ("Elena Marsh", "say", "the bridge was safe")),
        ("Elena Marsh on Monday accused Norway of dumping.", ("Elena Marsh", "accuse", "Norway of dumping")),
        ("Officials denied that the dam had leaked.", ("Officials", "deny", "the dam had leaked")),
        ("The union has repeatedly warned that jobs would go.", ("The union", "warn", "jobs would go")),
        ("The company promised to pay every worker.", ("The company", "promise", "to pay every worker")),
        ("She called for a new vote.", ("She", "call for", "a new vote")),
        ("Elena Marsh said: “We will rebuild it.”", ("Elena Marsh", "say", "We will rebuild it.")),
        # an addressee between "to" and "that"
        ("Elena Marsh confirmed to the Stad Times that it was safe.", ("Elena Marsh", "confirm", "it was safe")),
        ("Elena Marsh admitted to police that she had left.", ("Elena Marsh", "admit", "she had left")),
        # the content first
        ("The bridge was safe, the mayor said.", ("the mayor", "say", "The bridge was safe")),
        ("The bridge was safe, said Elena Marsh, the mayor.", ("Elena Marsh", "say", "The bridge was safe")),
        ("“We will rebuild it,” Elena Marsh said on Monday.", ("Elena Marsh", "say", "We will rebuild it,")),
        ("“We will rebuild it,” said Elena Marsh.", ("Elena Marsh", "say", "We will rebuild it,")),
        ("The plan, she said, will fail.", ("she", "say", "The plan, she said, will fail")),
        # appositions and relative clauses stepped over
        ("Elena Marsh, the mayor of Stad, said the bridge was safe.", ("Elena Marsh", "say", "the bridge was safe")),
        ("Elena Marsh, the mayor of Stad, who led the talks, announced the deal.", ("Elena Marsh", "announce", "the deal")),
        ("Elena Marsh, who said the bridge was safe, left.", ("who", "say", "the bridge was safe")),
        ("Elena Marsh, head of the port of Stad said the bridge was safe.", ("Elena Marsh", "say", "the bridge was safe")),
        ("Elena Marsh, a nurse at Stad Hospital said the ward was full.", ("Elena Marsh", "say", "the ward was full")),
        ("In Stad, head of port Elena Marsh said the bridge was safe.", ("head of port Elena Marsh", "say", "the bridge was safe")),
        ("Last Monday, head of port Elena Marsh said the bridge was safe.", ("head of port Elena Marsh", "say", "the bridge was safe")),
        ("Elena Marsh, police in Stad said, was safe.", ("police in Stad", "say", "Elena Marsh, police in Stad said, was safe")),
        # sources
        ("According to the Coast Guard, nine boats sank.", ("the Coast Guard", "according to", "nine boats sank")),
        ("According to the Lund Evening Post, nine boats sank.", ("the Lund Evening Post", "according to", "nine boats sank")),
        ("Nine boats sank, according to the police Monday.", ("the police", "according to", "Nine boats sank")),
        ("Nine boats sank, said reports from Lund.", ("reports from Lund", "say", "Nine boats sank")),
        ("Nine boats sank, according to the Coast Guard.", ("the Coast Guard", "according to", "Nine boats sank")),
        ("A spokesman for the port told reporters that nine boats sank.", ("A spokesman for the port", "tell", "nine boats sank")),
        ("Norsk Radio quoted the minister as saying the road was open.", ("the minister", "quote", "the road was open")),
        ("Critics dismissed the claim.", ("Critics", "dismiss", "the claim")),
        ("“It is closed,” Norsk Radio quoted Elena Marsh as saying.", ("Elena Marsh", "quote", "It is closed,")),
        ("The road is closed, says station boss Elena Marsh.", ("station boss Elena Marsh", "say", "The road is closed")),
        # a subject whose last words are an object within it
        ("The father of a pupil hurt in a crash on the coast road last year said he had seen no lights.",
         ("The father of a pupil hurt in a crash on the coast road", "say", "he had seen no lights")),
        ("Leaders in Stad who had tried to sell the port welcomed the ruling.",
         ("Leaders in Stad who had tried to sell the port", "welcome", "the ruling")),
        ("The tutor says that Ms Elena Marsh (Lab) of West Stad says the port will close.",
         ("Ms Elena Marsh (Lab) of West Stad", "say", "the port will close")),
        ("The mayor knew, but Marsh said other guests told him the hall was full.", ("other guests", "tell", "the hall was full")),
        ("The clerks lodged a plea for more time, arguing that the form was wrong.", ("The clerks", "argue", "the form was wrong")),
        ("The port is closed, the guild's top clerk, Elena Marsh, announced.",
         ("the guild's top clerk, Elena Marsh", "announce", "The port is closed")),
        ("Carl Berg, the top lawyer in Stad, Norland, said the port is closed.", ("Carl Berg", "say", "the port is closed")),
        ("“He was the last pilot,” said ex-navy diver Joe Coffer on Monday.", ("ex-navy diver Joe Coffer", "say", "He was the last pilot,")),
        ("`` They want a boat that floats, `` Marsh says.", ("Marsh", "say", " They want a boat that floats, ")),
        # a subject further back than the clause beside the verb
        ("Marsh could not tell what the guild was doing, but said she would ask.", ("Marsh", "say", "she would ask")),
        ("Marsh denied rumours that he was the pilot, saying the pilot was abroad.", ("Marsh", "say", "the pilot was abroad")),
        ("Last June, Marsh named a pilot, saying that trade was slow.", ("Marsh", "say", "trade was slow")),
        ("Two lawyers sued hours after the rules were changed, arguing that trade would suffer.",
         ("Two lawyers", "argue", "trade would suffer")),
        ("“We stay here,” said 61-year-old Elena Marsh.", ("61-year-old Elena Marsh", "say", "We stay here,")),
        ("In a statement on Monday, Marsh denied the claim.", ("Marsh", "deny", "the claim")),
        ("Norsk Radio reported, citing two officials, that Marsh had left.", ("Norsk Radio", "report", "Marsh had left")),
        ("Sources close to the minister told Norsk Radio she would resign.", ("Sources close to the minister", "tell", "she would resign")),
        ("The minister, Theresa May, said no ferry would sail. May said it twice.", ("May", "say", "it twice")),
        # what a relative clause says of the words before it
        ("They spoke of the truce in the valley, which Ms Marsh supported, and of trade.", ("Ms Marsh", "support", "the truce in the valley")),
        # places and listeners between the verb and its clause
        ("Marsh confirmed on her Facebook page that she had left.", ("Marsh", "confirm", "she had left")),
        ("Ms Marsh asked both sides to open the road.", ("Ms Marsh", "ask", "to open the road")),
        ("Two men were held overnight in the port and charged with theft, said Chief Inspector Carl Berg.",
         ("Chief Inspector Carl Berg", "say", "Two men were held overnight in the port and charged with theft")),
        ("STAD, Norland – The port is closed, the Norland Agency reported.", ("the Norland Agency", "report", "The port is closed")),
        ("His friends doubt it—his sister Ann Marsh said, “He was never there at all.”",
         ("his sister Ann Marsh", "say", "He was never there at all.")),
    ],
)  # fmt: skip
def test_speaker_verb_and_content(text: str, expected: tuple[str, str, str]) -> None:
    """A sentence that tells an act of saying gives its speaker, its verb and what was said."""
    assert expected in [told(speech) for speech in speeches(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The announced merger was called off.",
        "The reported theft shocked nobody.",
        "The merger announced by the board on Monday failed.",
        "Men accused of theft were freed.",
        "She wanted to announce the merger.",
        "The board will announce the merger.",
        "Did the mayor say that the bridge was safe?",
        "Insurance claims rose last year.",
        "The report was long and the state poor.",
        "He added 12 points in the second half.",
        "The river stands at three metres.",
        "Police found out and called off the search.",
        "The police went to the bank and found a device that turned out to be a toy.",
        "The council added another boat to that fleet.",
        "Judge Marsh agreed and denied both motions.",
        "Carl Berg, 20, and Ib Holm, 24, were arrested, charged with theft.",
        "As the rain has continued, more houses have flooded.",
        "That is easier said than done.",
        "Port prophet Carl Berg charged again, 4:49 pm.",
        "In announcing the merger, Marsh smiled.",
        "The bank had been called by a stranger and told that a bomb lay there.",
    ],
)
def test_no_speech(text: str) -> None:
    """Participles, nouns, plans and questions are no acts of saying."""
    assert [told(speech) for speech in speeches(text) if speech.sort not in {"think", "talk"}] == []


def test_pronoun_is_resolved() -> None:
    """A pronoun, as in "he said", names the man of the sentence before."""
    (first, second) = speeches("Mr Peter Holm announced the strike. He said that it would last a week.")
    assert first.speaker is not None
    assert second.speaker is not None
    assert second.speaker_span is not None
    assert (second.speaker_span.text, second.speaker.full) == ("He", first.speaker.full)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Carl Berg, who said the port was shut, left.", "Carl Berg"),
        ("She spoke to the mayor, who said the port was shut.", "the mayor"),
        ("It lends weight to the last leak, which indicated that the port was shut.", "the last leak"),
    ],
)
def test_a_relative_pronoun_means_the_phrase_before_it(text: str, who: str) -> None:
    """The speaker of "who said" is named by the words right before."""
    (speech,) = speeches(text)
    assert speech.speaker is not None
    assert speech.speaker.text == who


def test_coordination_keeps_the_speaker() -> None:
    """A second verb without a subject of its own has the first one's, and ends the first one's content."""
    first, second, third = speeches(
        "Elena Marsh said that the bridge was safe and called for calm, adding that the mayor agreed."
    )
    assert told(first) == ("Elena Marsh", "say", "the bridge was safe")
    assert told(second) == ("Elena Marsh", "call for", "calm")
    assert told(third) == ("Elena Marsh", "add", "the mayor agreed")


def test_denied_saying() -> None:
    """A denial, as "did not announce", is marked as a denial of the saying itself."""
    (speech,) = speeches("The board did not announce the merger.")
    assert speech.negated
    assert str(speech).startswith("The board did not announce: ") or "did not announce" in str(speech)


def test_they_are_the_group_that_spoke_last() -> None:
    """The pronoun in "they said" means the group that spoke before, not the last body named."""
    _, second = speeches(
        "The lawyers argued that the port authority had erred. They said the ruling was wrong."
    )
    assert second.speaker is not None
    assert second.speaker.text == "The lawyers"


def test_nobody_said_it() -> None:
    """A subject with "neither", "nor" or "no" denies the saying."""
    (speech,) = speeches("Neither Marsh nor her partner claimed that the boat was sound.")
    assert speech.negated


@pytest.mark.parametrize(
    ("text", "who", "act"),
    [
        ("Mayor Elena Marsh is stressing that the port is safe.", "Elena Marsh", "stressed"),
        ("The head of the Lund bank says the port is safe.", "The head of the Lund bank", "said"),
        ("According to the Lund Post, the port is safe.", "the Lund Post", "said"),
        ("The guilds called for calm.", "The guilds", "called for"),
        ("The Marsh verdict shows that the port is safe.", "The Marsh verdict", "showed"),
        ("FOX Norland reported that the port is safe.", "FOX Norland", "reported"),
    ],
)
def test_shown_to_a_person(text: str, who: str, act: str) -> None:
    """A person is shown by name, anybody else in the text's own words, and the act in the past tense."""
    (speech,) = speeches(text)
    assert (speech.who, speech.told) == (who, act)


def test_quote_over_two_paragraphs_has_the_speaker_of_the_second() -> None:
    """A quote left open at the end of a paragraph belongs to whoever the next one names."""
    text = "“We stayed on the quay all night.\n“Nobody came to help us,” said Elena Marsh."
    assert {quote.value.speech.who for quote in document_quotes(Document(text)) if quote.value.speech} == {
        "Elena Marsh"
    }


def test_outlet() -> None:
    """The medium that carried the words is not their speaker."""
    (speech,) = speeches("Norsk Radio quoted the minister as saying the road was open.")
    assert speech.outlet == "Norsk Radio"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“We stay here,” she said.", ["We stay here,"]),
        ('"We stay here," she said, "and we fight."', ["We stay here,", "and we fight."]),
        ("'We don't go,' she said.", ["We don't go,"]),
        ("‘We don’t go,’ she said.", ["We don’t go,"]),
        ("«We stay here», she said.", ["We stay here"]),
        ("»We stay here«, she said. »And so do you.«", ["We stay here", "And so do you."]),
        ("``We stay here,'' she said.", ["We stay here,"]),
        ("„We stay here“, she said.", ["We stay here"]),
        ("“He read ‘Stay here’ aloud,” she said.", ["He read ‘Stay here’ aloud,"]),
        ("“First part of it.\n\n“Second part of it.”", ["First part of it.", "Second part of it."]),
        ("The dogs' owner didn't see the '90s.", []),
        ("It's the ministers' plan, isn't it.", []),
        ("The shelf is 6'2\" wide and 5' 10\" tall.", []),
        ("Rock 'n' roll was ’tis and 'em.", []),
        # Words set apart from their apostrophes.
        ("He stars in ‘First Class’ on Ruiz’ s wish and can’ t wait.", ["First Class"]),
    ],
)
def test_quotation_marks(text: str, words: list[str]) -> None:
    """All sorts of marks are read, and apostrophes and inches told from them."""
    assert [text[quote.start : quote.end] for quote in quoted(Document(text))] == words


def quotes(text: str) -> list[Mention[Quote]]:
    """Every quote of a text."""
    return list(document_quotes(Document(text)))


def test_scare_quotes_and_titles_are_no_quotes() -> None:
    """One or two words in marks, and titles of works, are nobody's words."""
    assert quotes("The so-called “green deal” was filmed as “The Long Green Road” last year.") == []


def test_quote_over_paragraphs_has_one_speaker() -> None:
    """A quote that opens anew in each paragraph belongs to whoever is named at its start."""
    first, second = quotes("Elena Marsh said: “We rebuilt the bridge once.\n\n“We will rebuild it again.”")
    for mention in (first, second):
        assert mention.value.speech is not None
        assert mention.value.speech.speaker is not None
        assert mention.value.speech.speaker.full == "Elena Marsh"


def test_resumed_quote_has_the_same_speaker() -> None:
    """A quote that resumes after "she said." has the speaker of the one before."""
    first, second = quotes("“We rebuilt the bridge,” Elena Marsh said. “We will rebuild it again.”")
    assert first.value.speech is not None
    assert second.value.speech is not None
    assert first.value.speech.speaker == second.value.speech.speaker


def test_quote_without_a_speaker() -> None:
    """A quote that nobody is said to have spoken has no speaker."""
    (quote,) = quotes("Somewhere on the wall stood “we are still here” in red.")
    assert quote.value.speech is None or quote.value.speech.speaker is None


def test_lookups_are_by_sentence() -> None:
    """A speech is found in the sentence of its cue, a quote in the sentence where it starts."""
    document = Document("“We stay. We fight,” she said. The mayor agreed that it was time.")
    first, *_ = sentences(document)
    assert len(find_quotes(first)) == 1
    every = [speech for sentence in sentences(document) for speech in find_speeches(sentence)]
    assert sorted(mention.span.start for mention in every) == sorted(
        mention.span.start for mention in document_speeches(document)
    )


def test_table_of_verbs_is_whole() -> None:
    """Every verb of the table is found by its past tense, and no form is empty."""
    assert all(form and entry.lemma for form, entry in FORMS.items())
    assert {verb for verb, _ in ACTS} <= {entry.lemma for entry in FORMS.values()}
    assert FORMS["said"].lemma == "say"
    assert FORMS["denies"].lemma == "deny"
    assert FORMS["admitting"].lemma == "admit"


_PIECES = st.sampled_from(
    ["“", "”", '"', "'", "’", "he said", "Elena Marsh", "that", ",", ".", "\n\n", "told reporters", "accused", "of", "the deal", "who", "and", "said", "according to", "adding", "not"]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(_PIECES, max_size=24).map(" ".join))
def test_spans_lie_in_the_text_and_repeat(text: str) -> None:
    """Whatever the text, spans lie within it in order, and reading it twice gives the same."""
    document = Document(text)
    found = document_speeches(document)
    for mention in found:
        assert 0 <= mention.span.start <= mention.span.end <= len(text)
        assert (
            mention.span.start <= mention.value.content.start <= mention.value.content.end <= mention.span.end
        )
        assert str(mention.value)
    document_speeches.cache_clear()
    assert document_speeches(Document(text)) == found
    for region in quoted(document):
        assert region.opening <= region.start <= region.end <= region.closing


@pytest.mark.parametrize("piece", ["said ", "“no ", "'s said ", "he said that ", "said, ", "according to "])
def test_hostile_runs_end(piece: str) -> None:
    """A long run of cues or marks is read in one pass, without error."""
    assert isinstance(document_speeches(Document(piece * 4000)), tuple)


@pytest.mark.parametrize(
    "text", ["A woman answered the door and a man came.", "Ana Ruiz answered the phone at once."]
)
def test_who_answers_the_door_says_nothing_by_it(text: str) -> None:
    """The verb says only with words, a question or a clause behind it."""
    assert speeches(text) == []
