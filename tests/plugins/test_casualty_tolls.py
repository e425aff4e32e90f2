"""Counts of the harmed in two tellings of one story: held against each other, or shown where nothing is clear."""

import pytest

import claimcheck
from claimcheck.model import Document, Label, Span, Verdict
from claimcheck.values.casualties import find_casualties

REFERENCE = (
    "Three people were killed and 24 injured when a tram carrying football supporters left the rails near Orrin Cross "
    "on Sunday evening. The tram, run by the city firm Castor Lines, had been on its way from Selt to the stadium in "
    "Velden. The driver, Paul Imhof, 44, was freed by firefighters. Inspector Rosa Keller said the rails had been wet."
)
DRAFT = (
    "Football supporters on their way to Velden were caught up in a fatal accident on Sunday, when their tram jumped "
    "the rails. {killed} of those on board lost their lives and {hurt} others were hurt. Paul Imhof, the 44-year-old at "
    "the controls, owes his rescue to firefighters. According to Inspector Rosa Keller, there was water on the rails."
)


def verdict_on(words: str, draft: str, reference: str) -> Verdict:
    """The verdict on the claim of harm whose words hold some others."""
    report = claimcheck.check(
        Document(draft, source="draft.txt"), against=[Document(reference, source="wire.txt")]
    )
    return next(
        each for each in report.verdicts if each.claim.kind == "casualty" and words in each.claim.span.text
    )


def test_a_part_of_a_toll_that_agrees_makes_it_one_toll() -> None:
    """The place that only one of two texts on one story names sets nothing apart."""
    draft = DRAFT.format(killed="Three", hurt="42")
    verdict = verdict_on("42", draft, REFERENCE)
    assert verdict.label is Label.REFUTED
    assert verdict.reason.startswith("The source says 24 people injured; the claim says 42 people injured")
    assert verdict_on("24", DRAFT.format(killed="Three", hurt="24"), REFERENCE).label is Label.SUPPORTED


@pytest.mark.parametrize(
    ("draft", "reference"),
    [
        # No part agrees; the texts tell two stories; the two sentences name other places.
        (DRAFT.format(killed="Seven", hurt="42"), REFERENCE),
        (
            "Three passengers of a bus lost their lives and 42 others were hurt. It fell into a ravine. All slept.",
            REFERENCE,
        ),
        (DRAFT.format(killed="At Brodmin three", hurt="42"), REFERENCE),
    ],
)
def test_without_it_nothing_is_refuted(draft: str, reference: str) -> None:
    """Two accidents may have as many dead."""
    assert verdict_on("42", draft, reference).label is Label.NOT_ENOUGH_EVIDENCE


def test_an_unconfirmed_count_is_shown_with_that_of_the_reference() -> None:
    """Where two texts on one story count the same harm, and nothing shows that the event is the same."""
    verdict = verdict_on("42", DRAFT.format(killed="Seven", hurt="42"), REFERENCE)
    assert verdict.reason.startswith("In the place of “42 others were hurt” wire.txt:1 has “24 injured”; ")


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        # Ten times as many and more; a number that both give; another harm.
        ("Seven of those on board lost their lives and 2,400 others were hurt", "Three people were killed and 24 injured"),
        (
            "Seven of those on board lost their lives and 42 others were hurt",
            "Three people were killed and 24 injured, 42 of them hurt in the crowd,",
        ),
        ("Seven of those on board lost their lives and 42 others were hurt", "Some 24 were missing after the accident"),
    ],
)  # fmt: skip
def test_what_is_of_others_is_not_shown(mine: str, theirs: str) -> None:
    """Only a count that may be meant to be the same."""
    draft = DRAFT.replace("{killed} of those on board lost their lives and {hurt} others were hurt", mine)
    reference = REFERENCE.replace("Three people were killed and 24 injured", theirs)
    report = claimcheck.check(
        Document(draft, source="draft.txt"), against=[Document(reference, source="wire.txt")]
    )
    hurt = [
        each for each in report.verdicts if each.claim.kind == "casualty" and "hurt" in each.claim.span.text
    ]
    assert hurt
    assert not any("In the place of" in each.reason and "hurt" in each.reason for each in hurt)


def sentence(text: str) -> Span:
    """A text of one sentence."""
    return Document(text).span


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Fourteen of them did not survive.", 14),
        ("Two passengers didn't survive the crash.", 2),
        ("Eleven climbers failed to survive, police said.", 11),
    ],
)
def test_who_did_not_survive_was_killed(text: str, count: int) -> None:
    """Told of people, of an accident or of nothing."""
    assert [(each.value.harm, each.value.count.stated) for each in find_casualties(sentence(text))] == [
        ("killed", count)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Three ministers did not survive the vote.",
        "Three restaurants did not survive.",
        "Eleven climbers did survive.",
        "Would two of them not survive?",
    ],
)
def test_what_else_does_not_survive_harms_nobody(text: str) -> None:
    """Posts and firms end too."""
    assert find_casualties(sentence(text)) == ()
