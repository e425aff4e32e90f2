"""A number, a day or a deed of somebody or something else bears nothing out."""

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
        ("The airline ordered 50 jets from Airbus.", "The airline ordered 50 jets from Boeing."),
        ("The novel was translated into French in 2004.", "The novel was translated into German in 2004."),
        ("The senator voted against the bill in 2009.", "The senator voted for the bill in 2009."),
        ("The charity gave 900 blankets to refugees.", "The charity gave 900 blankets to prisoners."),
        ("Ana Keller ran 226 yards.", "Ida Brandt ran 226 yards in the first half."),
        (
            "The club fired coach Ana Keller on Saturday.",
            "On Saturday, Ida Brandt was fired as coach of the club.",
        ),
        ("Ana Keller killed two guards on Sunday.", "Two guards were killed by Ida Brandt on Sunday."),
    ],
)
def test_the_deed_of_another_or_to_another_supports_nothing(claim: str, source: str) -> None:
    """Neither the amount nor the day nor the statement is supported."""
    assert Label.SUPPORTED not in labels(claim, source).values()


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Rebels seized the airport on 4 May.", "The airport was seized by rebels on 4 May."),
        ("Delby Foods cut 1,200 jobs in March.", "In March, the grocer Delby Foods cut 1,200 jobs."),
        ("Delby Foods cut 1,200 jobs in March.", "The grocer, Delby Foods, cut 1,200 jobs in March."),
        ("The senator sued the governor on Tuesday.", "On Tuesday the governor was sued by the senator."),
        ("Canada sold 24 jets to Norway in 1998.", "The Canadian government sold 24 jets to Norway in 1998."),
        ("The president of Torvia visited Cairo on 3 June.", "Torvia's president visited Cairo on 3 June."),
    ],
)
def test_the_same_deed_of_the_same_doer_is_borne_out(claim: str, source: str) -> None:
    """A passive, an apposition, a country's government and an owner leave the deed that it is."""
    assert set(labels(claim, source).values()) == {Label.SUPPORTED}


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        # Another bound of a year, another day of the same band, what stands behind the verb or the preposition.
        ("Delby opened the mill before 1943.", "The mill was opened by Delby in 1943."),
        (
            "The gold disc was given by the guild in August 2014.",
            "It led the chart in August 2014, and the gold disc was given by the guild in May 2015.",
        ),
        (
            "Shareholders approved the plan for one year.",
            "One year after shareholders approved the plan, the firm asked for more.",
        ),
        (
            "Ann Dodd took the choir to Lund last month.",
            "Ann Dodd took a photograph of the choir at Lund last month.",
        ),
        (
            "Voters chose Ann Sinner over Ruth Maier.",
            "Voters chose Ann Sinner and Ruth Maier over Ida Olsen.",
        ),
    ],
)
def test_the_same_words_joined_otherwise_bear_out_no_statement(claim: str, source: str) -> None:
    """Every word of the statement is there, and yet it is not what the source says."""
    assert labels(claim, source)["statement"] is not Label.SUPPORTED
