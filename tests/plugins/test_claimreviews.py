"""Rules of the checker of published fact-checks: which reviews are of the claim, and what their ratings say."""

from datetime import date

import pytest

from claimcheck.model import Claim, Document, Evidence, FactCheck, Finding, Stance
from claimcheck.split import split
from claimcheck.testing import check_conformance
from claimcheck_claimreviews import ClaimReviewChecker

# claim || what was reviewed || rating
REFUTES = """
The mayor of Tarn has sold the town's wells.||The mayor of Tarn sold the town's wells||False
The mayor of Tarn has sold the town's wells.||The mayor of Tarn has sold the town's wells.||PANTS ON FIRE!
Sarenia spends 12 percent of its budget on roads.||Sarenia spends 12 percent of its budget on roads||This is false.
"""

SUPPORTS = """
The mayor of Tarn has sold the town's wells.||The mayor of Tarn has sold the town's wells.||True
Sarenia spends 12 percent of its budget on roads.||Sarenia spent 12 percent of its budget on roads||Correct
"""

SILENT = """
The mayor of Tarn has sold the town's wells.||The mayor of Tarn has not sold the town's wells.||False
The mayor of Tarn has never sold the town's wells.||The mayor of Tarn has sold the town's wells.||False
The mayor of Tarn has sold the town's wells.||The mayor of Orrin has sold the town's wells.||False
The mayor of Tarn has sold the town's wells.||The mayor of Tarn has leased the town's wells.||False
The mayor of Tarn may have sold the town's wells.||The mayor of Tarn has sold the town's wells.||False
Sarenia spends 12 percent of its budget on roads.||Sarenia spends 21 percent of its budget on roads||False
Sarenia has attacked the fleet of Torvia.||Torvia has attacked the fleet of Sarenia.||False
Sarenia spends more than 12 percent of its budget on roads.||Sarenia spends less than 12 percent of its budget on roads||False
The post says that the mayor of Tarn has sold the wells.||The mayor of Tarn has sold the wells.||False
The mayor of Tarn has sold the town's wells.||The mayor of Tarn has sold the town's wells.||Mostly false
The mayor of Tarn has sold the town's wells.||The mayor of Tarn has sold the town's wells.||Half true
The mayor of Tarn has sold the town's wells.||The mayor of Tarn has sold the town's wells.||Missing context
The mayor of Tarn has sold the town's wells.||The mayor of Tarn has sold the town's wells.||Not false
The mayor of Tarn has sold the town's wells.||The mayor of Tarn has sold the town's wells.||
"""


def found(claim: Claim, check: FactCheck, published: date | None = None) -> list[Finding]:
    """What the checker says of a claim and a review."""
    document = Document("Rated by Maren Facts.", "review", published=published, fact_check=check)
    return list(ClaimReviewChecker().check(claim, Evidence(document.span)))


def statement(text: str, published: date | None = None) -> Claim:
    """The statement that a text is."""
    [claim] = split(Document(text, published=published), kinds=["statement"])
    return claim


def rows(table: str) -> list[tuple[str, str, str]]:
    """The rows of a table."""
    return [tuple(line.split("||")) for line in table.strip("\n").splitlines()]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("stance", "text", "claimed", "rating"),
    [
        *((Stance.REFUTES, *row) for row in rows(REFUTES)),
        *((Stance.SUPPORTS, *row) for row in rows(SUPPORTS)),
        *((None, *row) for row in rows(SILENT)),
    ],
)
def test_a_rating_counts_for_the_very_claim(
    stance: Stance | None, text: str, claimed: str, rating: str
) -> None:
    """For the same words in the same order, and where it is plainly true or false; else nothing is said."""
    findings = found(statement(text), FactCheck(claimed, "Maren Facts", rating))
    assert [finding.stance for finding in findings] == ([stance] if stance else [])


@pytest.mark.parametrize(
    ("value", "worst", "best", "words", "stance"),
    [
        (1, 1, 5, "", Stance.REFUTES),
        (5, 1, 5, "", Stance.SUPPORTS),
        (3, 1, 5, "", None),
        (2, 1, 5, "", None),
        (0, 1, 5, "", None),
        (1, 1, 1, "", None),
        (1, 5, 1, "", None),
        (1, None, 5, "", None),
        (float("nan"), 1, 5, "", None),
        (1, 1, 5, "False", Stance.REFUTES),
        (5, 1, 5, "False", None),
        (3, 1, 5, "False", Stance.REFUTES),
        (1, 1, 5, "Who knows", None),
    ],
)
def test_a_number_counts_by_its_scale(
    value: float, worst: float | None, best: float | None, words: str, stance: Stance | None
) -> None:
    """At its ends only; words come first, a number that says the opposite takes them back, and unknown words say nothing."""
    text = "The mayor of Tarn has sold the town's wells."
    check = FactCheck(text, "Maren Facts", words, value=value, worst=worst, best=best)
    assert [finding.stance for finding in found(statement(text), check)] == ([stance] if stance else [])


@pytest.mark.parametrize(
    ("mine", "theirs", "count"),
    [
        (date(2021, 5, 4), date(2021, 1, 1), 1),
        (date(2021, 5, 4), date(2017, 1, 1), 0),
        (date(2021, 5, 4), None, 1),
        (None, date(2017, 1, 1), 1),
    ],
)
def test_the_same_words_in_another_year_are_another_claim(
    mine: date | None, theirs: date | None, count: int
) -> None:
    """What was false then may be true now."""
    text = "The mayor of Tarn has sold the town's wells."
    assert len(found(statement(text, mine), FactCheck(text, "Maren Facts", "False"), theirs)) == count


def test_the_message_names_the_reviewer_and_the_rating() -> None:
    """In words where there are some, else by its number."""
    text = "The mayor of Tarn has sold the town's wells."
    [finding] = found(statement(text), FactCheck(text, "Maren Facts", "False"))
    assert finding.message == "Maren Facts has reviewed this claim and rates it “False”"
    [finding] = found(statement(text), FactCheck(text, "Maren Facts", value=1, worst=1, best=5))
    assert finding.message == "Maren Facts has reviewed this claim and rates it 1 of 5"


def test_it_says_why_it_is_silent() -> None:
    """Of a review, and nothing of any other evidence."""
    claim = statement("The mayor of Tarn has sold the town's wells.")
    document = Document(
        "Rated.", "review", fact_check=FactCheck("Another claim about wells", "Maren Facts", "False")
    )
    checker = ClaimReviewChecker()
    assert list(checker.explain(claim, Evidence(document.span))) == ["the review is of other words"]
    assert list(checker.explain(claim, Evidence(Document("Rated.").span))) == []


def test_the_checker_keeps_the_promises_of_checkers() -> None:
    """As the kit for authors of plugins states them."""
    check_conformance(ClaimReviewChecker(), examples=20)
