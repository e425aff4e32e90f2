"""Rules of counts that a sentence shares out among places: which of them is a claim's, and their sum."""

import pytest

from claimcheck import check
from claimcheck.model import Document
from claimcheck.values.casualties import find_casualties

SUPPORTS = """
The Tarna storm killed nine people in Kerem.||The Tarna storm killed nine people in Kerem and 12 in Torvik.
The Tarna storm killed 21 people.||The Tarna storm killed nine people in Kerem and 12 in Torvik.
The blast at the Orrin mine killed 12 miners.||The blast at the Orrin mine killed five miners in the first shaft and seven in the second.
Seven soldiers died in the Arda clashes.||In the Arda clashes three soldiers died in Kerem and four in Torvik.
"""

REFUTES = """
The Tarna storm killed 19 people in Kerem and Torvik.||The Tarna storm killed nine people in Kerem and 12 in Torvik.
The Tarna storm killed 14 people in Kerem.||The Tarna storm killed nine people in Kerem and 12 in Torvik.
The Tarna storm killed 12 people in Kerem and nine in Torvik.||The Tarna storm killed nine people in Kerem and 12 in Torvik.
"""

SILENT = """
The Tarna storm killed 30 people.||The Tarna storm killed nine people in Kerem and 12 in Torvik.
The Tarna storm killed 12 people in Kerem.||The Tarna storm killed 12 people in Torvik and nine in Orrin.
The Tarna storm killed nine people in Kerem and 12 in Torvik.||The Tarna storm killed 30 people.
The blast at the Orrin mine killed 14 miners.||The blast at the Orrin mine killed five miners in the first shaft and seven in the second.
The storm killed 30 people in Arda.||The storm killed nine people in the north of Arda and 12 in the south.
"""


def rows(table: str) -> list[list[str]]:
    """The rows of a table with double bars."""
    return [line.split("||") for line in table.strip().split("\n")]


def labels(claim: str, evidence: str) -> list[str]:
    """The labels of the casualty claims of a text against a reference, all checkers together."""
    report = check(Document(claim, "draft.txt"), against=[Document(evidence, "source.txt")])
    return [verdict.label.value for verdict in report.verdicts if verdict.claim.kind == "casualty"]


@pytest.mark.parametrize("row", rows(SUPPORTS), ids=lambda row: row[0])
def test_the_count_of_the_claims_place_or_the_sum_of_all_supports(row: list[str]) -> None:
    """A claim that names a place is held against that place's count, one that names none against their sum."""
    assert labels(*row) == ["supported"]


@pytest.mark.parametrize("row", rows(REFUTES), ids=lambda row: row[0])
def test_another_count_of_the_claims_place_refutes(row: list[str]) -> None:
    """Each place's count is its own, though the other place has the claim's number."""
    assert set(labels(*row)) == {"refuted"}


@pytest.mark.parametrize("row", rows(SILENT), ids=lambda row: f"{row[0]} / {row[1]}")
def test_the_count_of_another_place_says_nothing(row: list[str]) -> None:
    """Neither for nor against; and a sum that differs may leave places out."""
    assert set(labels(*row)) == {"not_enough_evidence"}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The Tarna storm killed 20 people, 12 in Kerem and nine in Torvik.", "conflicting"),
        ("The Tarna storm killed 25 people, 12 in Kerem and nine in Torvik.", "not_enough_evidence"),
    ],
)
def test_places_that_make_more_than_the_total_contradict_it(text: str, label: str) -> None:
    """Fewer may leave a place out."""
    assert labels(text, "The weather was mild.")[0] == label


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (
            "The blast killed five miners in the first shaft and seven in the second.",
            ["5 miners", "7 miners"],
        ),
        ("Three soldiers died in Kerem and four in Torvik.", ["3 soldiers", "4 soldiers"]),
        ("The storm killed nine people in Kerem and 12 in Torvik.", ["9 people", "12 people"]),
        ("Three soldiers were wounded in May and four in June.", ["3 soldiers"]),
        ("Five miners were hurt, and seven lorries burnt in the second shaft.", ["5 miners"]),
        ("Two guards were hurt in Kerem and seven in ten were tired.", ["2 guards"]),
    ],
)
def test_a_bare_number_of_the_next_place_counts_the_same_people(text: str, counts: list[str]) -> None:
    """Where a place follows it; a month, a thing or a share of people is none."""
    found = find_casualties(Document(text).span)
    assert [
        f"{mention.value.count.stated:g} {mention.value.victims or 'people'}" for mention in found
    ] == counts
