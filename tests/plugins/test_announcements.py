"""Acts of saying against those of the source."""

from datetime import date

import pytest

from claimcheck.model import Document, Evidence, Finding, Stance
from claimcheck.split.announcements import AnnouncementExtractor
from claimcheck.text import paragraphs, sentences
from claimcheck_announcements import AnnouncementChecker

SOURCE = (
    "The dock workers of Stad and the port authority of Lund agreed on Friday to end the strike at the Stad docks.\n"
    "Ana Reyes, the harbour minister of Norland, announced the agreement.\n"
    "The strike ended at noon, and the first ships were unloaded at the Stad docks.\n"
    "Mr Peter Holm welcomed the end of the strike. He was worried, he said, that smugglers had used the empty docks.\n"
    "Each side said that the other had broken the truce.\n"
    "Ida Berg, the mayor of Stad, denied that the town had paid the dock workers during the strike."
)


def findings(
    text: str, source: str = SOURCE, *, day: date | None = None, reference_day: date | None = None
) -> list[Finding]:
    """What the checker has to say of every announcement of a text, passage by passage."""
    document = Document(text, published=day)
    reference = document if source == text else Document(source, source="reference", published=reference_day)
    return [
        finding
        for sentence in sentences(document)
        for claim in AnnouncementExtractor().extract(sentence)
        for passage in paragraphs(reference)
        for finding in AnnouncementChecker().check(claim, Evidence(passage))
    ]


SUPPORTS = [
    "The dock workers of Stad and the port authority have agreed to end the strike, Ana Reyes announced.",
    "Peter Holm expressed support for the end of the strike.",
    "Peter Holm expressed concern about smugglers in the docks.",
    "Each side accused the other of breaking the truce.",
    "Ida Berg denied that the town had paid the dock workers.",
    "Norland's harbour minister, Ana Reyes, announced the agreement to end the strike at the Stad docks.",
]
REFUTES = [
    ("The dock workers of Stad and the port authority have agreed to end the strike, Harbour Minister Oskar Vang announced.", "Ana Reyes"),
]  # fmt: skip
SILENT = [
    "Oskar Vang said that the dock workers of Stad had agreed to end the strike.",
    "Ana Reyes announced a new tax on fuel.",
    "Peter Holm called for more police in the docks.",
    "Oskar Vang expressed support for the end of the strike.",
    "Oskar Vang denied that the town had built a school.",
    "Ana Reyes promised to rebuild the school in Lund.",
    "Ida Berg said that the weather was fine.",
    # The same but for one word.
    "Ida Berg, the mayor of Stad, denied that the town had paid the school workers during the strike.",
]


@pytest.mark.parametrize("text", SUPPORTS)
def test_supports(text: str) -> None:
    """The same speaker and the same content, the source's words being terser or others, support."""
    assert {finding.stance for finding in findings(text)} == {Stance.SUPPORTS}


@pytest.mark.parametrize(("text", "name"), REFUTES)
def test_refutes(text: str, name: str) -> None:
    """An announcement that the source gives to another person is refuted, and the message names that person."""
    (finding,) = findings(text)
    assert finding.stance is Stance.REFUTES
    assert name in finding.message


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    """What many may say, and what the source does not tell, stays open."""
    assert findings(text) == []


TRUCE = (
    "Ana Reyes, the foreign minister of Orvela, announced the truce with Tarn after a night of talks in Lund.\n"
    "It took effect at noon, and both sides stopped their fire. The agreement was the first since March.\n"
    "The talks dealt with the truce in the straits, which Mr Peter Holm supported, and with the price of grain.\n"
    "Mr Holm asked both governments to open talks on the border."
)


@pytest.mark.parametrize(
    "text",
    [
        "Both sides have agreed to a truce that began at noon, Ana Reyes announced.",
        "Ana Reyes announced the truce with Tarn.",
        "Holm expressed support for the truce.",
        "Holm called for talks on the border.",
    ],
)
def test_what_one_word_names_is_what_a_sentence_tells(text: str) -> None:
    """An announced "truce" is the agreement that the claim spells out; a relative clause and a request tell acts."""
    assert {finding.stance for finding in findings(text, TRUCE)} == {Stance.SUPPORTS}


@pytest.mark.parametrize(
    "text",
    [
        "Both sides have agreed to a truce that began at noon, Orvelan Defence Minister Piet Kroon announced.",
        "Both sides have agreed to a truce that began at noon, Peter Holm announced.",
    ],
)
def test_one_person_announces_a_thing(text: str) -> None:
    """An announcement by a named person excludes another's, though that other is named elsewhere in the source."""
    (finding,) = findings(text, TRUCE)
    assert finding.stance is Stance.REFUTES
    assert "Ana Reyes, the foreign minister of Orvela, who announced this" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "Both sides have agreed to a truce that began at noon, the foreign ministry announced.",
        "Both sides have agreed to a truce of 12 days that began at noon, Piet Kroon announced.",
        "Holm called for talks on the price of sugar and the harvest.",
        "Holm expressed concern about the truce.",
        "Holm called for talks on sugar.",
        "Piet Kroon announced a new tax on grain after the truce.",
    ],
)
def test_another_announcement_says_nothing(text: str) -> None:
    """Bodies, other figures, other demands and other news are left alone."""
    assert findings(text, TRUCE) == []


@pytest.mark.parametrize(
    ("text", "stances"),
    [
        ("Ana Reyes said that 1,400 houses had been flooded.", {Stance.SUPPORTS}),
        ("Ana Reyes said that more than 1,000 houses had been flooded.", {Stance.SUPPORTS}),
        ("Ana Reyes said that 2,400 houses had been flooded.", set()),
        ("Ana Reyes said that six hundred houses had been flooded.", set()),
    ],
)
def test_a_number_is_never_taken_for_another(text: str, stances: set[Stance]) -> None:
    """A content with a number is borne out only by that number or one that it allows."""
    source = "Ana Reyes said that 1,400 houses had been flooded in the night."
    assert {finding.stance for finding in findings(text, source)} == stances


def test_a_named_outcome_is_known_by_what_stands_around_it() -> None:
    """The word "truce" with few other words in common is the same truce where the surroundings agree, else not."""
    around = "The foreign ministers of Orvela and Tarn met for a week in Lund. The guns in the straits fell silent. "
    text = (
        around
        + "The two sides have agreed to a truce that began at noon, Defence Minister Piet Kroon announced."
    )
    source = "Ana Reyes, the foreign minister of Orvela, announced the truce with Tarn in Lund. It began at noon. The guns in the straits fell silent."
    assert Stance.REFUTES in {finding.stance for finding in findings(text, source)}
    other = (
        "Ana Reyes announced the truce with the teachers over pay. It is to last until the summer holidays."
    )
    assert findings(text, other) == []


def test_also_announced_leaves_room_for_others() -> None:
    """A source in which somebody "also announced" it excludes nobody."""
    text = "Both sides have agreed to a truce that began at noon, Piet Kroon announced."
    assert findings(text, TRUCE.replace("announced the truce", "also announced the truce")) == []


@pytest.mark.parametrize("verb", ["confirmed", "acknowledged", "admitted", "said"])
def test_denial_refutes_the_saying(verb: str) -> None:
    """Who denied a thing in the source did not say it."""
    stances = {
        finding.stance
        for finding in findings(f"Ida Berg {verb} that the town had paid the dock workers during the strike.")
    }
    assert stances == {Stance.REFUTES}


def test_offices_change_hands() -> None:
    """A source of years before names another holder of the office and refutes nothing."""
    text = REFUTES[0][0]
    assert findings(text, day=date(2020, 1, 1), reference_day=date(2015, 1, 1)) == []


def test_a_text_is_no_witness_for_itself() -> None:
    """A document's own announcements are not supported by itself."""
    assert findings(SOURCE, SOURCE) == [] or all(f.stance is Stance.REFUTES for f in findings(SOURCE, SOURCE))


SAYINGS = (
    "Ana Reyes, the harbour minister, said the ferries of the lower town would not sail again before the wall was mended.\n"
    "Peter Holm said the pilots wanted higher pay.\n"
    "Ida Berg toured the wall with Mr Holm."
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # The same words in the same order: one utterance, and another name beside it.
        ("Ida Berg said the ferries of the lower town will not sail again before the wall is mended.", "Ana Reyes"),
        ("Ferries of the lower town would not sail again before the wall was mended, Ida Berg said.", "Ana Reyes"),
    ],
)  # fmt: skip
def test_two_people_do_not_choose_the_same_words(text: str, name: str) -> None:
    """What the source has another person say in nearly the same words is held against the claim's speaker."""
    assert {finding.stance for finding in findings(text, SAYINGS)} == {Stance.REFUTES}
    assert all(name in finding.message for finding in findings(text, SAYINGS))


COMPANIONS = "The ferries of the lower town will sail again before the winter is over, Ana Reyes and Peter Holm announced."


@pytest.mark.parametrize(
    ("text", "refuted"),
    [
        ("The ferries of the lower town will sail again before the winter is over, Ana Reyes and Ida Berg announced.", True),
        ("The ferries of the lower town will sail again before the winter is over, Peter Holm and Ana Reyes announced.", False),
        # Three may have spoken together, of whom each text names some.
        ("The ferries of the lower town will sail again before the winter is over, Ana Reyes announced.", False),
        # Something else.
        ("The pilots of the lower town want higher pay, Ana Reyes and Ida Berg announced.", False),
    ],
)  # fmt: skip
def test_one_of_several_speakers_is_held_against_another(text: str, refuted: bool) -> None:  # noqa: FBT001 - a table's column
    """Where two announce it together, a third is not one of them."""
    told = [finding.message for finding in findings(text, COMPANIONS) if finding.stance is Stance.REFUTES]
    assert [("Peter Holm" in message) for message in told] == ([True] if refuted else [])


@pytest.mark.parametrize(
    ("source", "stances"),
    [
        ("The ferries of the lower town will sail again before the winter is over, Ana Reyes and Peter Holm announced on Friday.", {Stance.SUPPORTS}),
        ("Ana Reyes and Peter Holm announced that the ferries of the lower town will sail again before the winter is over.", {Stance.SUPPORTS}),
        # One of the two only, who may have spoken alone.
        ("The ferries of the lower town will sail again before the winter is over, Ana Reyes announced.", set()),
        ("The ferries of the lower town will sail again before the winter is over, Peter Holm announced.", set()),
    ],
)  # fmt: skip
def test_all_who_speak_together_have_to_be_there(source: str, stances: set[Stance]) -> None:
    """A source that names one of two speakers bears out no more than that one spoke."""
    assert {finding.stance for finding in findings(COMPANIONS, source)} == stances


def test_a_day_of_saying_is_borne_out_by_no_other() -> None:
    """The same words on another day of the week support nothing."""
    text = "Ana Reyes said on Monday that the ferries of the lower town would sail again."
    source = "Ana Reyes said on {} that the ferries of the lower town would soon sail again."
    assert {finding.stance for finding in findings(text, source.format("Monday"))} == {Stance.SUPPORTS}
    assert findings(text, source.format("Friday")) == []


@pytest.mark.parametrize(
    "text",
    [
        # The content in other words: both may have said it.
        "Ida Berg said no ferry of the lower town could leave until repairs to the wall were done.",
        # Too few words to tell an utterance.
        "Ida Berg said the pilots wanted higher pay.",
        # A pronoun may mean anybody.
        "She said the ferries of the lower town would not sail again before the wall was mended.",
    ],
)
def test_both_may_have_said_it(text: str) -> None:
    """What two people may each have said is held against neither."""
    assert [finding for finding in findings(text, SAYINGS) if finding.stance is Stance.REFUTES] == []


@pytest.mark.parametrize(
    ("text", "source", "stance"),
    [
        ("The judge ordered the club to repay the bank.", "The judge ordered the bank to repay the club.", set()),
        ("The mayor said Selt had sued Brod.", "The mayor said Brod had sued Selt.", set()),
        ("The mayor said gas would go from Selt to Brod.", "The mayor said gas would go from Brod to Selt.", set()),
        ("The mayor said Selt had sued Brod.", "The mayor said Brod had been sued by Selt.", {Stance.SUPPORTS}),
        ("The mayor said Selt would meet Brod.", "The mayor said Brod would meet Selt.", {Stance.SUPPORTS}),
    ],
)  # fmt: skip
def test_who_does_it_to_whom_is_part_of_what_is_said(text: str, source: str, stance: set[Stance]) -> None:
    """The same words with two of them exchanged are another announcement; the passive is the same one."""
    assert {finding.stance for finding in findings(text, source)} == stance
