"""A number, a day or a deed of somebody else bears nothing out."""

import pytest

import claimcheck
from claimcheck.model import Document, Label


def labels(claim: str, source: str) -> dict[str, Label]:
    """The label of each kind of claim."""
    report = claimcheck.check(Document(claim, source="text"), against=[Document(source, source="source")])
    return {verdict.claim.kind: verdict.label for verdict in report.verdicts}


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Rebels seized the airport on 4 May.", "Government troops seized the airport from rebels on 4 May."),
        ("Delby Foods cut 1,200 jobs in March.", "A rival of Delby Foods cut 1,200 jobs in March."),
        ("Two hunters were attacked by a bear in the park.", "Two hunters attacked a bear in the park."),
        ("The senator sued the governor on Tuesday.", "The governor sued the senator on Tuesday."),
        ("The fund invested $80 million in the firm.", "The firm invested $80 million in the fund."),
        ("Denmark sold 24 jets to Norway in 1998.", "Norway sold 24 jets to Denmark in 1998."),
    ],
)
def test_the_deed_of_another_supports_nothing(claim: str, source: str) -> None:
    """Neither the amount nor the day nor the statement is supported."""
    assert Label.SUPPORTED not in labels(claim, source).values()


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Rebels seized the airport on 4 May.", "The airport was seized by rebels on 4 May."),
        ("Delby Foods cut 1,200 jobs in March.", "In March, the grocer Delby Foods cut 1,200 jobs."),
        ("The senator sued the governor on Tuesday.", "On Tuesday the governor was sued by the senator."),
    ],
)
def test_the_same_deed_in_other_words_supports_all(claim: str, source: str) -> None:
    """A passive and an apposition leave the deed that it is."""
    assert set(labels(claim, source).values()) == {Label.SUPPORTED}
