"""Acts of saying of a speaker whom one text names and another describes."""

import pytest

from claimcheck.model import Document, Stance
from claimcheck.values.described_bodies import described_body
from tests.plugins.test_announcements import findings

FLAW = "said the flaw in its mail program could let strangers read the letters of two million users"
HELD = "said two men from Lund were held over the theft of forty boats from the old harbour"

SUPPORTS = [
    (f"Ardent Systems sent out a patch on Monday. The company {FLAW}.", f"Ardent Systems {FLAW}."),
    (f"Ardent Systems {FLAW}.", f"Ardent Systems sent out a patch on Monday. The software giant {FLAW}."),
    (
        f"Ardent Systems, a software maker, sent out a patch. Norvik Inc. was glad. The software maker {FLAW}.",
        f"Ardent Systems {FLAW}.",
    ),
    (
        f"Ardent Systems sent out a patch. The software giant {FLAW}.",
        f"While Ardent Systems sent out a patch, many were angry. The company {FLAW}.",
    ),
    (f"The National Food Agency closed a plant. The agency {FLAW}.", f"The National Food Agency {FLAW}."),
    (f"Police {HELD}.", f"The Stad police {HELD}."),
    (f"Police {HELD}.", f"Police Lt. Karl Ebner {HELD}."),
    (f"The spokesman {HELD}.", f"Prison spokesman Karl Ebner {HELD}."),
    (f"A witness {HELD}.", f"Witness Anna Dorn {HELD}."),
]
SILENT = [
    # Another body, one of two, a body of another sort, nobody named before.
    (f"Ardent Systems sent out a patch on Monday. The company {FLAW}.", f"Norvik Inc. {FLAW}."),
    (
        f"Rain fell on Ardent Systems and on Norvik Inc. at noon. The company {FLAW}.",
        f"Ardent Systems {FLAW}.",
    ),
    (f"The Bureau of Rivers sent a note. The newspaper {FLAW}.", f"The Bureau of Rivers {FLAW}."),
    (f"Rain fell on Monday. The company {FLAW}.", f"Ardent Systems {FLAW}."),
    (
        f"Ardent Systems, a chip maker, sent a note. The car maker {FLAW}.",
        f"The chip maker Ardent Systems {FLAW}. The tyre maker Norvik Inc. was glad.",
    ),
    # What the claim names more closely than the source does.
    (f"The Stad police {HELD}.", f"Police {HELD}."),
    (f"Witness Anna Dorn {HELD}.", f"A witness {HELD}."),
    (f"The prison spokesman {HELD}.", f"Court spokesman Karl Ebner {HELD}."),
    (f"Police {HELD}.", f"Police critic Karl Ebner {HELD}."),
]


@pytest.mark.parametrize(("text", "source"), SUPPORTS)
def test_a_description_that_its_own_text_explains_is_the_speaker(text: str, source: str) -> None:
    """Name and description, two descriptions, and a description that says less than the source."""
    assert [finding.stance for finding in findings(text, source)] == [Stance.SUPPORTS]


@pytest.mark.parametrize(("text", "source"), SILENT)
def test_a_description_that_is_not_plain_is_nobody(text: str, source: str) -> None:
    """Where another may be meant nothing is borne out, and nothing refuted."""
    assert findings(text, source) == []


@pytest.mark.parametrize(
    ("text", "described", "body"),
    [
        ("Ardent said so. The firm was glad.", "The firm", "Ardent"),
        ("Ardent's patch is out. The firm was glad.", "The firm", "Ardent"),
        ("Anna Dorn said so. The firm was glad.", "The firm", None),
        ("The retailer Norvik is big. Ardent said so. The retailer was glad.", "The retailer", "Norvik"),
        ("After Norvik Inc. sold out, the firm was glad.", "the firm", "Norvik Inc"),
        ("Norvik Inc. sold out. The firms were glad.", "The firms", None),
        ("Norvik Inc. sold out. The Lund firm was glad.", "The Lund firm", None),
    ],
)
def test_a_description_means_the_body_with_which_the_text_opens(
    text: str, described: str, body: str | None
) -> None:
    """The subject of a sentence before, or the body that was introduced by the same noun."""
    start = text.index(described)
    found = described_body(Document(text).span.sub(start, start + len(described)))
    assert (found.text if found else None) == body
