"""What a source does not assert is no evidence, for any checker."""

import pytest

import claimcheck
from claimcheck.model import Document, Label, Verdict


def verdicts(claim: str, source: str) -> dict[str, Verdict]:
    """The verdict on the first claim of each kind."""
    report = claimcheck.check(Document(claim, source="text"), against=[Document(source, source="source")])
    found: dict[str, Verdict] = {}
    for verdict in report.verdicts:
        found.setdefault(verdict.claim.kind, verdict)
    return found


BLAST = "The blast in Orrin killed 12 people on Monday."


@pytest.mark.parametrize(
    "source",
    [
        "Claims that the blast in Orrin killed 12 people on Monday are false.",
        "The ministry denied that the blast in Orrin killed 12 people on Monday.",
        "Did the blast in Orrin kill 12 people on Monday?",
        "If the blast in Orrin had killed 12 people on Monday, the ministry would have said so.",
        "An earlier version of this article said the blast in Orrin killed 12 people on Monday.",
        "A post says the blast in Orrin killed 12 people on Monday. The claim is false.",
    ],
)
def test_nothing_is_supported_by_what_its_source_does_not_assert(source: str) -> None:
    """What is dismissed, denied, asked or supposed is no support of any kind."""
    assert Label.SUPPORTED not in {each.label for each in verdicts(BLAST, source).values()}


@pytest.mark.parametrize(
    "source",
    [
        "Reports that the blast in Orrin killed 15 people on Monday are false.",
        "Police are looking into whether the blast in Orrin killed 15 people on Monday.",
        "The blast in Orrin may have killed 15 people on Monday.",
    ],
)
def test_nothing_is_refuted_by_what_its_source_does_not_assert(source: str) -> None:
    """Nor does another figure that is told so refute."""
    assert Label.REFUTED not in {each.label for each in verdicts(BLAST, source).values()}


def test_the_reason_says_how_the_source_tells_it() -> None:
    """An editor learns that the source speaks of it, and how."""
    found = verdicts(BLAST, "Reports that the blast in Orrin killed 12 people on Monday are false.")
    assert found["casualty"].reason == "The source repeats it as false (source:1)."


def test_a_page_that_checks_a_claim_does_not_bear_it_out() -> None:
    """Neither the claim under check nor the post that spread it is evidence; what the page finds is."""
    page = (
        "CLAIM: The mine collapse in Orrin killed 40 workers.\n\n"
        "THE FACTS: The mine collapse in Orrin killed three workers.\n\n"
        "A video seen by thousands says that the mine collapse in Orrin killed 40 workers.\n"
    )
    spread = verdicts("The mine collapse in Orrin killed 40 workers.", page)
    assert Label.SUPPORTED not in {each.label for each in spread.values()}
    found = verdicts("The mine collapse in Orrin killed three workers.", page)
    assert found["casualty"].label is Label.SUPPORTED


def test_of_a_whole_sentence_the_part_counts_that_speaks_of_the_claim() -> None:
    """A rumour at the end of a sentence bears nothing out, and leaves what stands before it alone."""
    source = "The health ministry has not confirmed rumours that a fourth worker died in hospital."
    assert verdicts("A fourth worker died in hospital.", source)["statement"].label is not Label.SUPPORTED


def test_a_quote_that_a_source_calls_invented_is_refuted() -> None:
    """Words that a source has only to say that somebody never said them contradict the quote."""
    found = verdicts(
        'Mayor Ana Ruiz said: "We will never sell the harbour."',
        'A post claims that Mayor Ana Ruiz said: "We will never sell the harbour." She did not say that.',
    )
    assert found["quote"].label is Label.REFUTED


def test_a_quote_that_a_source_gives_to_another_name_is_not_supported() -> None:
    """Two surnames that have nothing in common are not shown to be one speaker."""
    found = verdicts('"We will rebuild the bridge," Ruiz said.', '"We will rebuild the bridge," Benn said.')
    assert found["quote"].label is Label.NOT_ENOUGH_EVIDENCE


def test_a_quote_of_one_who_never_said_it_is_not_supported() -> None:
    """Who never said it did not say it."""
    found = verdicts(
        '"We will rebuild the bridge," Ruiz said.', 'Ruiz never said "we will rebuild the bridge".'
    )
    assert found["quote"].label is not Label.SUPPORTED


def test_a_question_with_a_negation_that_is_answered_no_supports_nothing() -> None:
    """A "never" within what is asked is no denial of the claim that has it too."""
    found = verdicts(
        'Mayor Ana Ruiz said: "We will never sell the harbour."',
        'Did Mayor Ana Ruiz say "We will never sell the harbour"? No.',
    )
    assert {each.label for each in found.values()} == {Label.NOT_ENOUGH_EVIDENCE}


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        # Told in the same way on both sides.
        (
            "The ministry denied that the blast killed 12 people.",
            "The ministry denied that the blast killed 12 people.",
        ),
        # Asserted beside what is dismissed.
        (
            "The blast killed 12 people.",
            "The blast killed 12 people, but reports that it was a bomb are false.",
        ),
    ],
)
def test_what_is_told_alike_or_asserted_is_evidence(claim: str, source: str) -> None:
    """A source that tells it in the same way, or more surely, is evidence."""
    assert verdicts(claim, source)["casualty"].label is Label.SUPPORTED


def test_what_is_only_supposed_is_borne_out_by_a_source_that_asserts_it() -> None:
    """A text may say less than it could."""
    found = verdicts("The dam may have collapsed on 3 May 2020.", "The dam collapsed on 3 May 2020.")
    assert found["date"].label is Label.SUPPORTED


def test_a_denied_count_is_not_borne_out_by_a_source_that_asserts_it() -> None:
    """Who denies a count is not borne out by who asserts it."""
    found = verdicts("The ministry denied that the blast killed 12 people.", "The blast killed 12 people.")
    assert found["casualty"].label is Label.NOT_ENOUGH_EVIDENCE


@pytest.mark.parametrize(
    ("claim", "source", "kind"),
    [
        ("The bridge opened on 3 May 2020.", "The bridge was due to open on 3 May 2020.", "date"),
        (
            "Veltra bought Orrin Steel for 2 billion dollars.",
            "Veltra offered to buy Orrin Steel for 2 billion dollars.",
            "amount",
        ),
        ("The plant employs 900 people.", "The plant used to employ 900 people.", "amount"),
        (
            "The river burst its banks on 3 May 2020.",
            "The river threatened to burst its banks on 3 May 2020.",
            "date",
        ),
        (
            "The river burst its banks on 3 May 2020.",
            "The river nearly burst its banks on 3 May 2020.",
            "date",
        ),
        (
            "The river burst its banks on 3 May 2020.",
            "The river nearly burst its banks on 3 May 2020.",
            "statement",
        ),
        ("Ana Ruiz was born in Orrin in 1950.", "Ana Ruiz died in Orrin in 1950.", "date"),
        ("The firm cut 1,200 jobs.", "The firm created 1,200 jobs.", "amount"),
        ("Benn stole 3 million euros.", "Benn allegedly stole 3 million euros.", "amount"),
        ("Benn stole 3 million euros.", "Benn was charged with stealing 3 million euros.", "amount"),
        ("Benn stole 3 million euros.", "It is alleged that Benn stole 3 million euros.", "amount"),
        ("Benn stole 3 million euros.", "Benn is alleged to have stolen 3 million euros.", "amount"),
    ],
)
def test_what_was_to_be_or_is_alleged_is_no_evidence_of_what_is(claim: str, source: str, kind: str) -> None:
    """A plan, a former state and a charge bear out no deed."""
    assert verdicts(claim, source)[kind].label is Label.NOT_ENOUGH_EVIDENCE


@pytest.mark.parametrize(
    "claim",
    [
        "It is alleged that Benn stole 3 million euros.",
        "Prosecutors said that Benn stole 3 million euros.",
        "According to the indictment Benn stole 3 million euros.",
    ],
)
def test_what_accusers_are_told_to_say_is_borne_out_by_an_allegation(claim: str) -> None:
    """A text that tells it as theirs asserts no more than a source that tells it as alleged."""
    found = verdicts(claim, "The indictment has it that Benn allegedly stole 3 million euros.")
    assert found["amount"].label is Label.SUPPORTED


def test_a_plan_is_no_evidence_against_another_day_of_the_deed() -> None:
    """What was to be on one day may have been done on another."""
    found = verdicts("The bridge opened on 3 May 2020.", "The bridge is due to open on 5 May 2020.")
    assert found["date"].label is Label.NOT_ENOUGH_EVIDENCE


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The storm destroyed 300 homes.", "The storm damaged 300 homes."),
        ("The film won three prizes.", "The film was nominated for three prizes."),
        ("The firm lost 5 million euros in 2019.", "The firm earned 5 million euros in 2019."),
        (
            "The firm's revenue rose to 40 million euros.",
            "The firm's profit rose to 40 million euros.",
        ),
    ],
)
def test_another_deed_to_as_many_is_no_support(claim: str, source: str) -> None:
    """So many destroyed are not so many damaged."""
    assert verdicts(claim, source)["amount"].label is Label.NOT_ENOUGH_EVIDENCE


def test_the_day_of_what_somebody_s_brother_did_is_no_support() -> None:
    """What belongs to somebody is not they."""
    found = verdicts("Dana Holt was elected mayor in 2018.", "Dana Holt's brother was elected mayor in 2018.")
    assert found["date"].label is Label.NOT_ENOUGH_EVIDENCE
