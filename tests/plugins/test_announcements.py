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


def test_denial_refutes_the_saying() -> None:
    """Who denied a thing in the source did not say it."""
    stances = {
        finding.stance
        for finding in findings(
            "Ida Berg confirmed that the town had paid the dock workers during the strike."
        )
    }
    assert stances <= {Stance.REFUTES}


def test_offices_change_hands() -> None:
    """A source of years before names another holder of the office and refutes nothing."""
    text = REFUTES[0][0]
    assert findings(text, day=date(2020, 1, 1), reference_day=date(2015, 1, 1)) == []


def test_a_text_is_no_witness_for_itself() -> None:
    """A document's own announcements are not supported by itself."""
    assert findings(SOURCE, SOURCE) == [] or all(f.stance is Stance.REFUTES for f in findings(SOURCE, SOURCE))
