"""Counts of people harmed are compared only when they speak of the same harm, people and event."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck
from claimcheck.model import Document, Evidence, Finding, Span, Stance
from claimcheck.split.casualties import CasualtyExtractor
from claimcheck.split.statements import StatementExtractor
from claimcheck.text import paragraphs, sentences
from claimcheck_casualties import CasualtyChecker

MONDAY, TUESDAY = date(2021, 5, 3), date(2021, 5, 4)


def check(
    claim: str, evidence: str, *, claimed: date | None = None, found: date | None = None
) -> list[Finding]:
    """Every finding on the casualty claims of a text by the whole of another."""
    document = Document(claim, "draft.txt", published=claimed)
    source = Document(evidence, "source.txt", published=found)
    return [
        finding
        for sentence in sentences(document)
        for item in CasualtyExtractor().extract(sentence)
        for finding in CasualtyChecker().check(item, Evidence(source.span))
    ]


def stances(claim: str, evidence: str, **days: date) -> list[str]:
    """What the findings do to the claims, in order."""
    return [finding.stance.value for finding in check(claim, evidence, **days)]


def itself(text: str) -> list[str]:
    """What a text says against itself: the claims' words with those that contradict them."""
    document = Document(text)
    return [
        f"{finding.claim_span.text} / {finding.evidence_span.text}"
        for sentence in sentences(document)
        for item in CasualtyExtractor().extract(sentence)
        for passage in paragraphs(document)
        for finding in CasualtyChecker().check(item, Evidence(passage))
    ]


SUPPORTS = [
    ("The Tarna mill fire killed 14 mill employees.", "The Tarna mill fire killed 14 mill workers."),
    ("Nine people drowned when a Tarna ferry sank.", "Nine people drowned when a Tarna boat sank."),
    ("The Tarna landslide killed 14 people.", "Fourteen people died in the Tarna disaster."),
    ("The landslide in Tarna killed 14 people.", "A landslide in Tarna killed 14 people on Sunday."),
    ("The landslide in Tarna killed 14 people.", "Fourteen died in the Tarna landslide."),
    ("The Tarna landslide killed more than 10 people.", "The death toll of the Tarna landslide rose to 14."),
    ("The Tarna landslide killed at least 10 people.", "The Tarna landslide killed 14 miners."),
    ("The Tarna landslide killed 14 people.", "The Tarna landslide killed at least 14 people."),
    ("The Tarna mob beat four guards, killing two of them.", "The Tarna mob killed two guards."),
    ("Thousands were driven from their homes in Tarna.", "The Tarna fighting has displaced 18,000 people."),
    (
        "Dozens were displaced by the Tarna fighting.",
        "Tarna put the number of people driven from their homes in the fighting at between 700 and 750.",
    ),
    ("No one was hurt in the Tarna landslide.", "There were no injuries in the Tarna landslide."),
    ("The Tarna landslide left 2,310 killed or hurt.", "The Tarna landslide left 310 killed and 2,000 hurt."),
    (
        "Eight people were killed in the Tarna ambush.",
        "The Tarna ambush killed five soldiers and three civilians.",
    ),
    ("The Tarna landslide killed about 1,200 people.", "The Tarna landslide killed 1,187 people."),
]
REFUTES = [
    ("The landslide in Tarna killed 14 people.", "A landslide in Tarna killed nine people on Sunday."),
    ("The Tarna landslide killed fewer than 10 people.", "The death toll of the Tarna landslide rose to 14."),
    ("The Tarna landslide injured 31 people.", "The Tarna landslide killed 14 people and injured 52."),
    ("No one was hurt in the Tarna landslide.", "The Tarna landslide injured 52 people."),
    ("Eight people were killed in the Tarna ambush.", "The Tarna ambush killed 14 soldiers."),
    ("Fourteen soldiers were killed in the Tarna ambush.", "The Tarna ambush killed nine people in all."),
    (
        "Nine people were killed in the Tarna ambush.",
        "The Tarna ambush killed five soldiers and three civilians.",
    ),
    ("The Tarna landslide left 2,510 killed or hurt.", "The Tarna landslide left 312 killed and 1,987 hurt."),
]
SILENT = [
    # An equal number would be of the same group, another one need not be.
    ("The Tarna mill fire killed 14 mill workers.", "The Tarna mill fire killed 12 mill employees."),
    # So far beyond the least number that it may well be of others.
    (
        "In Tarna a mob burned a lorry, injuring at least two people.",
        "The Tarna riots injured at least 70 people.",
    ),
    # another thing or place of the same sort, of which the source has no word
    (
        "Two people died in hospital after the Tarna blast.",
        "Two people died in prison after the Tarna blast.",
    ),
    ("Nine people drowned when a Tarna ferry sank.", "Nine people drowned when a Tarna trawler sank."),
    ("The Tarna landslide killed 14 people.", "Fourteen people died in the Tarna fire."),
    ("A fire at a school in Tarna killed 14 people.", "Fourteen people died when a church in Tarna burned."),
    # another harm
    ("The Tarna landslide killed 14 people.", "The Tarna landslide injured 31 people."),
    ("Police detained 14 people after the Tarna riot.", "Gunmen kidnapped nine people after the Tarna riot."),
    ("The Tarna flood displaced 900 people.", "Some 14 guests were evacuated in the Tarna flood."),
    # other people, and parts that a total may hold
    ("The Tarna ambush killed 14 soldiers.", "The Tarna ambush killed nine civilians."),
    ("The Tarna ambush killed 14 people.", "The Tarna ambush killed nine soldiers."),
    ("The Tarna ambush killed nine soldiers.", "The Tarna ambush killed 14 people."),
    (
        "The Tarna landslide killed 14 people.",
        "The victims of the Tarna landslide included a nurse; a nurse was killed.",
    ),
    # another event
    ("The landslide in Tarna killed 14 people.", "A ferry fire off Lisbon killed nine people."),
    ("The landslide in Tarna killed 14 people.", "In 1999 a landslide in Tarna killed 900 people."),
    ("The landslide in Tarna killed 14 people.", "A second landslide in Tarna killed nine people."),
    # on top of others
    ("The Tarna landslide killed 14 people.", "Another nine people were killed in the Tarna landslide."),
    (
        "Another 14 people were killed in the Tarna landslide.",
        "Nine people were killed in the Tarna landslide.",
    ),
    # one person that no number counts
    ("A man was killed in the Tarna landslide.", "The Tarna landslide killed 14 men."),
    # what was not known yet
    ("The Tarna landslide injured 14 people.", "No injuries were reported in the Tarna landslide."),
    # other numbers
    ("The Tarna landslide killed 14 people.", "The Tarna landslide destroyed nine houses."),
    ("The Tarna landslide killed 14 people.", "The Tarna landslide could kill nine people."),
    # a list that is not all counted
    (
        "Nine people were killed in the Tarna ambush.",
        "The Tarna ambush killed five soldiers, two nurses and villagers.",
    ),
    # different degrees of injury
    ("The Tarna landslide seriously injured 14 people.", "The Tarna landslide slightly injured 31 people."),
    ("The Tarna landslide injured 31 people.", "The Tarna landslide seriously injured 14 people."),
]


@pytest.mark.parametrize(("claim", "evidence"), SUPPORTS)
def test_a_count_that_fits_supports(claim: str, evidence: str) -> None:
    """Equal, included, exceeding a lower bound, or added up from parts: supported."""
    assert stances(claim, evidence) == ["supports"]


@pytest.mark.parametrize(("claim", "evidence"), REFUTES)
def test_a_count_that_cannot_be_refutes(claim: str, evidence: str) -> None:
    """Another number of the same people in the same event, a part above its total, a sum that differs: refuted."""
    assert stances(claim, evidence) == ["refutes"]


@pytest.mark.parametrize(("claim", "evidence"), SILENT)
def test_what_may_both_be_true_is_passed_over(claim: str, evidence: str) -> None:
    """Other harms, people, events, parts of a total and additions say nothing of a count."""
    assert stances(claim, evidence) == []


CLAIM = "The Tarna landslide killed 14 people."
AS_OF = [
    (MONDAY, TUESDAY, "The Tarna landslide killed 31 people.", ["predates"]),
    (MONDAY, TUESDAY, "The Tarna landslide killed nine people.", ["refutes"]),
    (TUESDAY, MONDAY, "The Tarna landslide killed 31 people.", ["refutes"]),
    (TUESDAY, MONDAY, "The Tarna landslide killed nine people.", []),
    (TUESDAY, TUESDAY, "The Tarna landslide killed 31 people.", ["refutes"]),
    (TUESDAY, None, "The Tarna landslide killed 31 people.", ["refutes"]),
    (MONDAY, TUESDAY, "The Tarna landslide killed 14 people.", ["supports"]),
]


@pytest.mark.parametrize(("claimed", "found", "evidence", "expected"), AS_OF)
def test_counts_grow(claimed: date, found: date | None, evidence: str, expected: list[str]) -> None:
    """A later, larger count overtakes a claim; an earlier, smaller one says nothing; the rest refutes."""
    assert [
        finding.stance.value for finding in check(CLAIM, evidence, claimed=claimed, found=found)
    ] == expected


def test_an_agreeing_count_explains_the_others() -> None:
    """Where one count of a passage agrees, another of the same harm does not refute."""
    evidence = "The Tarna landslide killed 14 people. Rescuers in Tarna first said that the landslide killed nine people."
    assert stances(CLAIM, evidence) == ["supports"]


def test_the_words_that_decide_are_shown() -> None:
    """A finding bears the exact words of both sides and a message that names both counts."""
    (finding,) = check(
        "The Tarna landslide killed fewer than 1,000 people.", "The Tarna landslide killed 1,187 people."
    )
    assert finding.claim_span.text == "killed fewer than 1,000 people"
    assert finding.evidence_span.text == "killed 1,187 people"
    assert (
        finding.message
        == "the source says 1,187 people killed; the claim says fewer than 1,000 people killed"
    )


def test_claims_of_other_kinds_are_left_to_others() -> None:
    """A statement is none of this checker's business."""
    sentence = Document("The Tarna landslide killed 14 people.").span
    evidence = Evidence(Document("The Tarna landslide killed nine people.", "other").span)
    found = [
        finding
        for claim in StatementExtractor().extract(sentence)
        for finding in CasualtyChecker().check(claim, evidence)
    ]
    assert found == []


AGAINST_ITSELF = [
    (
        "Landslide in Tarna kills 14 miners\n\nA landslide in Tarna killed nine miners on Sunday.\n",
        ["kills 14 miners / killed nine miners", "killed nine miners / kills 14 miners"],
    ),
    (
        "The ambush in Tarna killed 12 people: five soldiers and eight civilians.",
        ["killed 12 people / five soldiers and eight civilians"],
    ),
    (
        """The fighting in Tarna has led to the killing and injury of dozens.

        More than 300 people have died in the fighting in Tarna since March.""",
        ["killing and injury of dozens / More than 300 people have died"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), AGAINST_ITSELF)
def test_a_text_is_held_against_itself(text: str, expected: list[str]) -> None:
    """Two figures for the same people, and a vague plural far behind a figure, contradict each other."""
    assert itself(text) == expected


NOT_AGAINST_ITSELF = [
    "A landslide in Tarna killed 14 miners. The landslide in Tarna also killed a cook.",
    "A landslide in Tarna killed 14 miners. Last year a landslide in Tarna killed nine miners.",
    "A landslide in Tarna killed 14 miners. Another nine miners were killed when a second landslide hit Tarna.",
    "A landslide in Tarna killed at least 14 miners. The landslide in Tarna killed 16 miners.",
    "Dozens of miners were killed in the Tarna landslide. The Tarna landslide killed 61 miners.",
    "A landslide in Tarna killed 14 people. The dead in Tarna: nine miners were killed by the landslide.",
    "A landslide in Tarna killed 14 miners. A fire in Lisbon killed nine miners.",
]


@pytest.mark.parametrize("text", NOT_AGAINST_ITSELF)
def test_a_text_may_count_more_than_one_thing(text: str) -> None:
    """Parts, other events, additions and vague words that fit are no contradiction."""
    assert itself(text) == []


def test_a_text_never_supports_itself() -> None:
    """A text is no witness for itself, so that its own sentences yield refutations or nothing."""
    assert itself("The Tarna landslide killed 14 people. In Tarna the landslide killed 14 people.") == []


# 911 and the like name telephone numbers to the reader of amounts.
NUMBERS = st.integers(2, 100_000).filter(lambda number: number not in {112, 911, 999})
HARMED = st.sampled_from(["killed", "wounded", "displaced", "arrested"])


@settings(max_examples=50, deadline=None)
@given(number=NUMBERS, harm=HARMED, filler=st.sampled_from(["", "It rained all week. "]))
def test_a_claim_is_never_refuted_by_its_own_words(number: int, harm: str, filler: str) -> None:
    """The same sentence in another text supports, whatever stands around it."""
    sentence = f"In Tarna {number:,} people were {harm}."
    assert set(stances(sentence, filler + sentence)) == {"supports"}


@settings(max_examples=50, deadline=None)
@given(claimed=NUMBERS, found=NUMBERS)
def test_spans_lie_where_they_should(claimed: int, found: int) -> None:
    """The deciding words lie in the claim and in the passage, and a finding is the same every time."""
    claim, evidence = (
        f"The Tarna landslide killed {claimed} people.",
        f"The Tarna landslide killed {found} people.",
    )
    findings = check(claim, evidence)
    assert findings == check(claim, evidence)
    for finding in findings:
        assert finding.stance is (Stance.SUPPORTS if claimed == found else Stance.REFUTES)
        assert isinstance(finding.evidence_span, Span)
        assert finding.evidence.span.contains(finding.evidence_span)


def test_a_bound_is_borne_out_by_no_other_of_the_same_sentence() -> None:
    """What fits "more than 280" is not what a near copy with "more than 400" says, unless it is of a later day."""
    text = "Police in Velmar said on the quay that more than {} rioters were hurt when the old harbour hall of the ferry company burned."

    def bears_out(day: date) -> bool:
        report = claimcheck.check(
            Document(text.format(280), source="text", published=date(2020, 5, 3)),
            against=[Document(text.format(400), source="source", published=day)],
        )
        return any(
            finding.checker == "casualties" and finding.stance is Stance.SUPPORTS
            for verdict in report.verdicts
            for finding in verdict.findings
        )

    assert not bears_out(date(2020, 5, 3))
    assert bears_out(date(2020, 5, 5))
