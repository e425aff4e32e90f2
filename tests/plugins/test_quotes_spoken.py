"""Rules of what stands within a quotation: borne out by the same sentence in the source's quotation."""

from datetime import date

import pytest

import claimcheck
from claimcheck.model import Document, Label

DAY = date(2020, 10, 14)
SAID = (
    'Mayor Anna Dorn said: "We lost the quay. The river rose two metres in May 1998. Nobody slept until Tuesday." '
    "The council meets on Friday."
)
SPOKEN = '"We lost the quay. The river rose two metres in May 1998. Nobody slept until Tuesday."'
IN_PARTS = SPOKEN.replace('Tuesday."', 'Tuesday,"')

SUPPORTS = [
    f"Rain fell for days. Mayor Anna Dorn said: {SPOKEN} It went on.",
    f"Rain fell for days. {IN_PARTS} said Anna Dorn, the mayor. It went on.",
    f"Mayor Anna Dorn spoke to the town. {IN_PARTS} she said.",
    f"Mayor Anna Dorn spoke to the town. {IN_PARTS} said Dorn, who allegedly sold a boat.",
]
SILENT = [
    # Her own denial, an allegation, a post that nobody vouches for, and words that are not the same.
    f"Mayor Anna Dorn denied saying: {SPOKEN}",
    f"Mayor Anna Dorn never said: {SPOKEN}",
    f"{IN_PARTS} Mayor Anna Dorn never said.",
    f"Mayor Anna Dorn allegedly said: {SPOKEN}",
    f"{IN_PARTS} Mayor Anna Dorn is alleged to have said.",
    f"A post claims: {SPOKEN}",
    f"Mayor Anna Dorn said: {SPOKEN.replace('two', 'three').replace('1998', '1997').replace('Tuesday', 'Monday')}",
]


def labels(text: str, source: str, *, kinds: tuple[str, ...], day: date | None = DAY) -> set[Label]:
    """The verdicts on what a text says in its middle, from the quotation's second sentence on."""
    report = claimcheck.check(
        Document(text, source="text", published=DAY),
        against=[Document(source, source="source", published=day)],
    )
    first, last = text.index("The river"), text.index("Tuesday")
    return {
        verdict.label
        for verdict in report.verdicts
        if verdict.claim.kind in kinds and first <= verdict.claim.span.start <= last
    }


@pytest.mark.parametrize("source", SUPPORTS)
def test_what_a_quotation_tells_is_borne_out_by_the_same_quotation(source: str) -> None:
    """Sentence, figure and day, however the source tells whose words they are."""
    assert labels(SAID, source, kinds=("statement", "amount", "date")) == {Label.SUPPORTED}


@pytest.mark.parametrize("source", SUPPORTS)
def test_the_sentence_that_names_the_speaker_is_borne_out_by_name_and_words(source: str) -> None:
    """The last sentence of a quotation tells who says so as well."""
    text = f"Rain fell. {IN_PARTS} said Mayor Anna Dorn."
    assert labels(text, source, kinds=("statement",)) == {Label.SUPPORTED}


@pytest.mark.parametrize("source", SILENT)
def test_what_the_source_does_not_vouch_for_bears_nothing_out(source: str) -> None:
    """A denial, an allegation and other words leave open what a quotation tells."""
    assert Label.SUPPORTED not in labels(SAID, source, kinds=("statement", "amount", "date", "quote"))


@pytest.mark.parametrize(
    ("text", "source"),
    [
        # Another speaker, nobody named, and an office that the source does not give her.
        (f"{IN_PARTS} said Anna Dorn.", f"{IN_PARTS} said Karl Ebner."),
        (f"{IN_PARTS} said Anna Dorn.", f"A note on the door reads: {SPOKEN}"),
        (f"{IN_PARTS} said Mayor Anna Dorn.", f"{IN_PARTS} said Anna Dorn."),
    ],
)
def test_the_sentence_that_names_the_speaker_needs_that_speaker(text: str, source: str) -> None:
    """The words of another are no evidence that she said them."""
    document = Document(text, source="text", published=DAY)
    report = claimcheck.check(document, against=[Document(source, source="source", published=DAY)])
    [last] = [verdict for verdict in report.verdicts if "Dorn" in verdict.claim.span.text]
    assert last.label is not Label.SUPPORTED


def test_both_may_tell_that_it_was_denied() -> None:
    """What a text tells as denied is borne out by a source that tells it so."""
    text = SAID.replace("said", "denied saying")
    assert labels(text, text.replace("Friday", "Monday"), kinds=("statement", "date")) == {Label.SUPPORTED}


def test_another_office_of_the_speaker_is_not_borne_out_by_the_words() -> None:
    """Who is told to be the mayor is not borne out by a deputy mayor of the same name and words."""
    text = f"Rain fell. {IN_PARTS} said Mayor Anna Dorn."
    source = f"{IN_PARTS} said Deputy Mayor Anna Dorn."
    report = claimcheck.check(Document(text, source="text"), against=[Document(source, source="source")])
    told = [
        finding.checker
        for verdict in report.verdicts
        for finding in verdict.findings
        if verdict.claim.kind == "statement" and "Dorn" in verdict.claim.span.text
    ]
    assert "quotes" not in told
