"""Rules of the statement checker: what refutes, and where it is silent."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Claim, Document, Evidence, Finding, Stance
from claimcheck.split.statements import StatementExtractor
from claimcheck.text import sentences
from claimcheck_statements import StatementChecker

REFUTES = [
    (
        "The council accepted the harbour plan.",
        "The council rejected the harbour plan.",
        "rejected",
        "accepted",
    ),
    (
        "The council accepted the harbour plan.",
        "The council did not accept the harbour plan.",
        "not accept",
        "accepted",
    ),
    # What one speaker says twice, once with a "not".
    ("Brandt said the talks had failed.", "Brandt said the talks had not failed.", "not failed", "failed"),
    ("Brandt said the talks had not failed.", "Brandt said the talks had failed.", "failed", "not failed"),
    ("Orlan did not sign the treaty.", "Orlan signed the treaty in Geneva.", "signed", "not sign"),
    (
        "Brandt defeated Keller in the final.",
        "Keller defeated Brandt in the final.",
        "other way round",
        "Keller defeated Brandt",
    ),
    (
        "The river is the third longest in the country.",
        "The river is the fifth longest in the country.",
        "fifth",
        "third",
    ),
    ("Maria Brandt was born in Lisbon.", "Maria Brandt was born in Vienna.", "Vienna", "Lisbon"),
    ("Maria Brandt was born in 1950.", "Maria Brandt was born in 1961 in a village.", "1961", "1950"),
    ("Brandt is a Kenyan runner.", "Brandt is an Ethiopian runner.", "Ethiopian", "Kenyan"),
    ("Kestrel Lake is a village.", "Kestrel Lake is a disorder of the blood.", "disorder", "village"),
    ("The storm damaged 300 houses in Kestrel.", "The storm damaged 120 houses in Kestrel.", "120", "300"),
    # More than so many leaves out so many.
    ("The storm damaged more than 14 boats in Kestrel.", "The storm damaged 14 boats in Kestrel.", "14 boats", "more than 14 boats"),
    ("The storm damaged fewer than 352 boats in Kestrel.", "The storm damaged 352 boats in Kestrel.", "352 boats", "fewer than"),
    # Of several counts all but one agree, in their order.
    ("The storm damaged 12 boats in Orlan and 40 boats in Lodz.", "The storm damaged 12 boats in Orlan and 55 boats in Lodz.", "55", "40"),
]  # fmt: skip

SILENT = [
    # That nothing is longer says that it is the longest, and what is near is not shut.
    (
        "No bridge in Norvia is longer than the Kallisto Bridge.",
        "The Kallisto Bridge is the longest bridge in Norvia.",
    ),
    ("Diggers have opened the tomb of Queen Nefari.", "Diggers are close to the tomb of Queen Nefari."),
    # Nothing in common.
    ("The council accepted the harbour plan.", "A ferry sank off the coast on Sunday."),
    # Too little in common.
    ("The council accepted the harbour plan.", "The harbour was built by monks."),
    # The evidence only supposes.
    ("The council accepted the harbour plan.", "The council could accept the harbour plan in May."),
    ("The council accepted the harbour plan.", "The council plans to accept the harbour plan."),
    # The evidence asks.
    ("The council accepted the harbour plan.", "Has the council accepted the harbour plan?"),
    # A condition.
    (
        "The council accepted the harbour plan.",
        "If the council does not accept the harbour plan, work will stop.",
    ),
    # A negation of something else.
    (
        "The council accepted the harbour plan.",
        "The council, which does not like ferries, rebuilt the harbour.",
    ),
    # A negation bound to a time.
    ("The council accepted the harbour plan.", "The council has not yet accepted the harbour plan."),
    # Another name in the slot of the claim's name.
    ("Brandt sold the old mill to Keller.", "Brandt sold the old mill to Orlan."),
    # A number of another noun.
    ("The storm damaged 300 houses in Kestrel.", "The storm damaged 120 boats in Kestrel."),
    # The claim's number stands elsewhere in the source.
    (
        "The storm damaged 300 houses.",
        "The storm damaged 120 houses in Lodz. In all the storm damaged 300 houses or so, he said.",
    ),
    # "Only" says more than the source does.
    ("Brandt only wrote novels.", "Brandt wrote novels and played the piano."),
    # One thing may be both.
    ("Kestrel is a city.", "Kestrel is a county."),
    # Mutual verbs have no direction.
    ("Brandt met Keller in Vienna.", "Keller met Brandt in Vienna."),
    # A city lies in its country.
    ("Maria Brandt was born in Austria.", "Maria Brandt was born in Vienna."),
    # A looser source does not refute.
    ("The storm damaged 300 houses in Kestrel.", "The storm damaged more than 300 houses in Kestrel."),
    # At least so many may be so many, and a round number may be a rounded one.
    ("The storm damaged at least 14 boats in Kestrel.", "The storm damaged 14 boats in Kestrel."),
    ("The storm damaged 14 boats in Kestrel.", "The storm damaged more than 14 boats in Kestrel."),
    ("The storm damaged more than 300 boats in Kestrel.", "The storm damaged 300 boats in Kestrel."),
    (
        "The storm damaged more than 14 miles of road in Kestrel.",
        "The storm damaged 14 miles of road in Kestrel.",
    ),
    # So many at one time, and over a longer one.
    ("The storm damaged more than 14 boats in May.", "The storm damaged 14 boats in May and June."),
    # Of several counts no pair shows which stands for which.
    (
        "The storm damaged 12 boats in Orlan and 40 boats in Lodz.",
        "The storm damaged 40 boats in Lodz and 55 boats in Orlan.",
    ),
    # The sentence of the claim has the other amount too.
    (
        "Damage at the Kestrel mill was put at 2 million euros ($2.3 million).",
        "Damage at the Kestrel mill was put at $2 million.",
    ),
    # A sum in all and a sum a season.
    ("Kestrel offered Brandt $90 million.", "Kestrel offered Brandt $9 million a season."),
    # Another name stands before the other number.
    (
        "Maria Brandt scored 23 points against Orlan.",
        "Paul Keller scored 16 points against Orlan as Maria Brandt rested.",
    ),
    # A purpose is no deed.
    (
        "The cause of the harbour fire was not determined.",
        "Engineers came to determine the cause of the harbour fire.",
    ),
    # "Not one" denies the number.
    (
        "The harbour plan was drawn by not one architect but several.",
        "The harbour plan was drawn by an architect.",
    ),
    # A heading with a colon is no clause.
    ("Brandt revealed Keller as captain.", "Keller Revealed: Brandt on the captain of the team."),
    # Another person, known by the claim's subject.
    (
        "Paul Keller died in 1970.",
        "Maria Brandt-Keller, niece of the late Paul Keller, died in Vienna in 2002.",
    ),
    ("Paul Keller died in 1970.", "Paul Keller's widow died in Vienna in 2002."),
    # Two speakers may say opposite things, and both have said them.
    ("Brandt said the talks had failed.", "Keller said the talks had not failed."),
    ("Brandt said the talks had not failed.", "Keller said the talks had failed."),
    ("The talks had failed.", "Brandt said the talks had not failed."),
    ("It was reported that the talks had failed.", "Brandt said the talks had not failed."),
    # Both deny, in other words.
    ("The council did not accept the harbour plan.", "The council rejected the harbour plan."),
]


def claims_of(text: str) -> list[Claim]:
    """The statement of a text read as one sentence."""
    return list(StatementExtractor().extract(Document(text, source="claim").span))


def check(text: str, evidence: str) -> list[Finding]:
    """What the checker says of a sentence and a passage of another document."""
    (claim,) = claims_of(text)
    return list(StatementChecker().check(claim, Evidence(Document(evidence, source="evidence").span)))


@pytest.mark.parametrize(("text", "evidence", "source_word", "claim_word"), REFUTES)
def test_a_shown_clash_refutes(text: str, evidence: str, source_word: str, claim_word: str) -> None:
    """A negation, an opposite, swapped roles, or another value in a slot for one: it refutes, showing the words."""
    (finding,) = check(text, evidence)
    assert finding.stance is Stance.REFUTES
    assert source_word in finding.message
    assert claim_word in finding.message


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_in_doubt_it_does_not_refute(text: str, evidence: str) -> None:
    """Whatever is hedged, asked, bound to a condition or of another thing refutes nothing."""
    assert check(text, evidence) == []


def test_counts_of_the_dead_are_left_to_whoever_knows_the_days() -> None:
    """A toll that differs is no clash of words, since tolls grow."""
    assert (
        check(
            "The Orrin blast killed nine miners on Monday.", "The Orrin blast killed twelve miners on Monday."
        )
        == []
    )


@pytest.mark.parametrize("text", [text for text, *_ in SILENT + REFUTES])
def test_a_sentence_does_not_refute_itself(text: str) -> None:
    """A claim is never refuted by its own words."""
    assert check(text, text) == []


def test_a_year_that_no_text_names_sets_no_days_apart() -> None:
    """Two papers write 8 September; that one of them last spoke of 1998 says nothing of the year of either."""
    says = "The elder Brandt will defend his title against Paul Keller of Orlan in Kestrel on Sept. 8."
    article = Document(f"He won it in June 1998. {says}", source="claim")
    paper = Document(f"He spoke in July 2012. {says}", source="evidence")
    found = [
        finding
        for sentence in sentences(article)
        for claim in StatementExtractor().extract(sentence)
        for finding in StatementChecker().check(claim, Evidence(paper.span))
    ]
    assert {finding.stance for finding in found} <= {Stance.SUPPORTS}


def test_a_text_is_no_witness_for_itself() -> None:
    """Sentences of the claim's own document are left to the checkers of figures and days."""
    document = Document(
        "The council accepted the harbour plan.\n\nThe council did not accept the harbour plan."
    )
    first, second = sentences(document)
    (claim,) = StatementExtractor().extract(first)
    assert list(StatementChecker().check(claim, Evidence(second))) == []
    (other,) = check(first.text, second.text)
    assert other.stance is Stance.REFUTES


def test_other_kinds_are_left_to_others() -> None:
    """A claim of another kind gets no finding."""
    (claim,) = claims_of("The council accepted the plan.")
    other = Claim(claim.span, claim.sentence, "amount", claim.value)
    assert (
        list(StatementChecker().check(other, Evidence(Document("The council accepted the plan.").span))) == []
    )


@settings(max_examples=50)
@given(st.integers(0, len(REFUTES) - 1), st.text(alphabet="\n xyz", max_size=12))
def test_findings_point_at_the_words_that_they_quote(number: int, before: str) -> None:
    """Offsets point at the words of the message, whatever stands around the sentence; the same each time."""
    text, evidence, *_ = REFUTES[number]
    document = Document(f"{before.strip()}\n\n{evidence}")
    (claim,) = claims_of(text)
    start = len(document.text) - len(evidence)
    passage = Evidence(document.span.to(start, len(document.text)))
    first, second = (list(StatementChecker().check(claim, passage)) for _ in range(2))
    assert first == second
    assert all(" ".join(one.evidence_span.text.split()) in one.message for one in first)
    assert all(
        passage.span.contains(one.evidence_span) and claim.span.contains(one.claim_span) for one in first
    )


def test_a_long_hostile_passage_takes_linear_time() -> None:
    """A run of thousands of equal words is checked at once."""
    evidence = Document("council accepted plan " * 3000)
    (claim,) = claims_of("The council accepted the plan.")
    assert len(list(StatementChecker().check(claim, Evidence(evidence.span)))) <= 1
