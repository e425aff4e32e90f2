"""Quotes against the words of the source."""

# ruff: noqa: SIM905 - a table of words reads best as text

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Document, Evidence, Finding, Stance
from claimcheck.split.quotes import QuoteExtractor
from claimcheck.text import paragraphs, sentences
from claimcheck_quotes import QuoteChecker

SOURCE = (
    "“The river wall will stand for twenty years, and nobody in the lower town needs to leave,” "
    "Ana Reyes, the harbour minister, said.\n"
    "Peter Holm said: “I have never seen the water rise so fast in all my life as a pilot.”\n"
    "The two of them later toured the quay."
)


def findings(text: str, source: str = SOURCE) -> list[Finding]:
    """What the checker has to say of every quote of a text, passage by passage."""
    document = Document(text)
    reference = document if source == text else Document(source, source="reference")
    return [
        finding
        for sentence in sentences(document)
        for claim in QuoteExtractor().extract(sentence)
        for passage in paragraphs(reference)
        for finding in QuoteChecker().check(claim, Evidence(passage))
    ]


SUPPORTS = [
    "“The river wall will stand for twenty years,” Ana Reyes said.",
    "“The river wall will stand for twenty years ... nobody in the lower town needs to leave,” said Ana Reyes.",
    "Ms Reyes said that “nobody in the lower town needs to leave”.",
    '"I have never seen the water rise so fast in all my life as a pilot," said Peter Holm.',
    "“I have never seen water rise so fast in all my life as a pilot,” said Peter Holm.",
]
REFUTES = [
    ("“The river wall will stand for thirty years, and nobody in the lower town needs to leave,” Ana Reyes said.", "twenty"),
    ("“I have seen the water rise so fast in all my life as a pilot,” said Peter Holm.", "never"),
    ("“The river wall will crumble for twenty years, and nobody in the lower town needs to leave,” Ana Reyes said.", "stand"),
    ("“I have never seen the water rise so fast in all my life as a pilot,” said Ana Reyes.", "Peter Holm"),
]  # fmt: skip
SILENT = [
    "“The river wall must be torn down at once,” Ana Reyes said.",
    "“We have to go now,” said Peter Holm.",
    "“The water rose faster than a pilot like me had seen in years,” said Peter Holm.",
    "“They toured the wall together,” said Peter Holm.",
    "“Nobody leaves my town without a fight,” said Ana Reyes.",
]


@pytest.mark.parametrize("text", SUPPORTS)
def test_supports(text: str) -> None:
    """Words that the source has, whole, cut or but for an article, are supported."""
    assert [finding.stance for finding in findings(text)] == [Stance.SUPPORTS]


@pytest.mark.parametrize(("text", "word"), REFUTES)
def test_refutes(text: str, word: str) -> None:
    """A changed number, negation, word or speaker is refuted, and the message shows the source's word."""
    (finding,) = findings(text)
    assert finding.stance is Stance.REFUTES
    assert word in finding.message


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    """Other words of the same speaker say nothing."""
    assert findings(text) == []


def test_another_word_of_the_same_sense_is_no_quote() -> None:
    """A quote with a synonym in it is neither borne out nor shown to be false; an editor sets it right."""
    source = "“We cannot go on mending streets that should be built anew,” Ana Reyes said."
    assert (
        findings("“We cannot go on mending roads that should be built anew,” Ana Reyes said.", source) == []
    )


HOUSE_STYLES = [
    ("“The harbour closes at noon. Nobody may leave the quay before Friday,” Ms Reyes said.",
     "“The harbour closes at noon,” Ms Reyes said, the minister of the port. “Nobody may leave the quay before Friday.”"),
    ("“We shall close the coast road, and the mayor knows it,” Ana Reyes said.",
     "“We shall close the coast road,” Ana Reyes said, “and the mayor knows it.”"),
    ("“We shall close the coast road for the whole week on Aug. 29,” Ana Reyes said.",
     "“We shall close the coast road for the whole week,” Ana Reyes said. “Given the rain, it is right.”"),
    ("“The company must close the coast road for the whole week,” Ana Reyes said.",
     "Ana Reyes said the firm “must close the coast road for the whole week”."),
    ("“Governor Holm told all twenty-five of the crew to leave the ship on Sunday,” Ana Reyes said.",
     "“Gov. Holm told all 25 of the crew to leave the ship on Sunday,” Ana Reyes said."),
    ("“The European Union must close the coast road for the whole week,” Ana Reyes said.",
     "“The EU must close the coast road for the whole week,” Ana Reyes said."),
    ("“The vice-presidential car left the harbour for the coast road at noon,” Ana Reyes said.",
     "“The vice presidential car left the harbor for the coast road at noon,” Ana Reyes said."),
    ("“We know that the harbours aren't ready for a storm as large as this,” Ana Reyes said.",
     "“We know that the harbors are not ready for a storm as large as this,” Ana Reyes said."),
    ("“The 11th hour order to close the coast road is taken back,” Ana Reyes said.",
     "“The eleventh-hour order to close the coast road is taken back,” Ana Reyes said."),
    ("“We shall close the coast road for 25 percent of drivers,” Ana Reyes said.",
     "“We shall close the coast road for 25% of drivers,” Ana Reyes said."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source"), HOUSE_STYLES)
def test_house_style_alters_nothing(text: str, source: str) -> None:
    """A cue in another place, an earlier cut, an abbreviation, figures or another spelling is no alteration."""
    assert {finding.stance for finding in findings(text, source)} == {Stance.SUPPORTS}
    assert {finding.stance for finding in findings(source, text)} <= {Stance.SUPPORTS}


ALTERED = [
    ("“We shall close the coast road for the whole summer,” Ana Reyes said.",
     "“We shall close the coast road for the whole winter,” Ana Reyes said.", "winter"),
    ("“We shall close the coast road for 25 drivers on the coast,” Ana Reyes said.",
     "“We shall close the coast road for thirty-five drivers on the coast,” Ana Reyes said.", "thirty-five"),
    ("“The union must close the coast road for the whole of this week,” Ana Reyes said.",
     "“The police must close the coast road,” Ana Reyes said, “for the whole of this week.”", "police"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "word"), ALTERED)
def test_other_words_within_both_quotes_alter(text: str, source: str, word: str) -> None:
    """A word or number in another's place within what both quote is an alteration, at an end of the quote too."""
    (finding,) = findings(text, source)
    assert finding.stance is Stance.REFUTES
    assert word in finding.message


def test_difference_inside_an_unquoted_source_says_nothing() -> None:
    """Words that the source reports without marks do not make a quote false."""
    assert [
        finding
        for finding in findings(
            "“The wall will stand for thirty years and nobody needs to leave,” Ana Reyes said.",
            "Ana Reyes said that the wall will stand for twenty years and nobody needs to leave.",
        )
        if finding.stance is Stance.REFUTES
    ] == []


def test_one_quote_two_speakers_in_one_text() -> None:
    """A text that gives one quote to two people contradicts itself."""
    text = (
        "“The wall will stand for twenty years at least,” Ana Reyes said.\n"
        "“The wall will stand for twenty years at least,” Peter Holm said."
    )
    assert {finding.stance for finding in findings(text, text)} == {Stance.REFUTES}


WITH_OTHERS = (
    "“The river wall will stand for twenty years, and nobody needs to leave,” prosecutor Ana Reyes said at the opening "
    "of the long trial of the two brothers of the lower town, Peter Holm and Carl Fenn.\n"
    "“The wall has never been mended in all these years,” Ida Berg and Paul Brandt said in a statement."
)


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        # Who is named far behind the speaker has not spoken with them.
        (
            "“The river wall will stand for twenty years, and nobody needs to leave,” Carl Fenn said.",
            {Stance.REFUTES},
        ),
        (
            "“The wall has never been mended in all these years,” Ida Berg and Carl Fenn said.",
            {Stance.REFUTES},
        ),
        (
            "“The wall has never been mended in all these years,” Paul Brandt and Ida Berg said.",
            {Stance.SUPPORTS},
        ),
    ],
)
def test_others_who_are_named(text: str, stance: set[Stance]) -> None:
    """A name near the speaker may be of another who spoke; one far off is not, nor a third beside two."""
    assert {finding.stance for finding in findings(text, WITH_OTHERS)} == stance


VOICES = "“The roof came down within seconds and nobody had been warned,” {} said on Monday."


@pytest.mark.parametrize(
    ("speaker", "other", "stance"),
    [
        ("the rebels", "the army", set()),
        ("police", "residents", set()),
        ("a union spokesman", "a company spokesman", set()),
        ("the landlord", "tenants", set()),
        ("police", "a spokesman", {Stance.SUPPORTS}),
        ("officials", "the ministry", {Stance.SUPPORTS}),
        ("officers", "the authorities", {Stance.SUPPORTS}),
        ("a witness", "a shopkeeper", {Stance.SUPPORTS}),
        ("the owner", "he", {Stance.SUPPORTS}),
    ],
)
def test_a_voice_called_by_a_noun_may_be_another_or_not(
    speaker: str, other: str, stance: set[Stance]
) -> None:
    """The words of a voice that cannot be the claim's bear nothing out, and refute nothing."""
    for mine, theirs in ((speaker, other), (other, speaker)):
        found = findings(VOICES.format(mine), VOICES.format(theirs))
        assert {finding.stance for finding in found} == stance


def test_a_text_is_no_witness_for_itself() -> None:
    """A quote is not supported by its own document."""
    assert findings(SOURCE, SOURCE) == []


@settings(max_examples=30, deadline=None)
@given(
    st.lists(
        st.sampled_from("the wall will not stand for twenty years and nobody needs to go".split()),
        min_size=3,
        max_size=14,
    )
)
def test_verbatim_is_never_refuted(words: list[str]) -> None:
    """A quote is never refuted by a source that has the same words of the same speaker."""
    text = f"“{' '.join(words)},” Ana Reyes said."
    assert all(finding.stance is Stance.SUPPORTS for finding in findings(text, text + " It rained."))


UNNAMED = (
    "“The river wall will stand for twenty years, and nobody here needs to leave,” it says on the plaque."
)


@pytest.mark.parametrize(
    ("text", "source", "word"),
    [
        # One word of a long quote changed, whoever speaks.
        ("“The river wall will stand for twenty weeks, and nobody here needs to leave,” it says.", UNNAMED, "years"),
        # A number for another word.
        ("“The river wall will stand for wooden years, and nobody here needs to leave,” it says.", UNNAMED, "twenty"),
        # Two holders of one office are two people.
        ("“The river wall will stand for twenty years, and nobody here needs to leave,” harbour minister Peter Holm said.",
         "“The river wall will stand for twenty years, and nobody here needs to leave,” harbour minister Ana Reyes said.",
         "Ana Reyes"),
    ],
)  # fmt: skip
def test_a_long_quote_is_known_by_its_words(text: str, source: str, word: str) -> None:
    """A quote of many words with one changed is the same quote, even where nobody is named beside it."""
    (finding,) = findings(text, source)
    assert finding.stance is Stance.REFUTES
    assert word in finding.message


@pytest.mark.parametrize(
    "text",
    [
        # Too short to be known, and two changes.
        "“The river wall will fall,” it says.",
        "“The old wall will stand for sixty years, and nobody here needs to stay,” it says.",
    ],
)
def test_a_short_or_much_changed_quote_without_a_speaker_is_silent(text: str) -> None:
    """Without a speaker a short quote, or one that differs in several places, may be another."""
    assert [finding for finding in findings(text, UNNAMED) if finding.stance is Stance.REFUTES] == []
