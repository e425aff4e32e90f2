"""Rules of the judge of support: what shares a statement's words and tells them of others, or not as done."""

import pytest

import claimcheck
from claimcheck.evaluate import Pair, evaluate
from claimcheck.model import Document, Label
from claimcheck.verify import Verifier, prepare

# claim || evidence
OTHERS = """
The bomb was planted by rebels, the army said.||The bomb was planted by the army, rebels said.
Women outnumber men in the force.||Men outnumber women in the force.
Exports rose in May.||Exports fell in May while imports rose.
The president was hurt in the crash.||The president's driver was hurt in the crash.
Keller was born in Brod.||Keller's mother was born in Brod.
"""
NOT_DONE = """
The minister resigned over the scandal.||The minister was asked to resign over the scandal.
The minister resigned.||The minister offered to resign.
The government raised taxes.||The government is considering raising taxes.
The ship sank.||The ship was in danger of sinking.
The plane landed safely in Brod.||The plane was due to land in Brod.
Orrin closed the Brod plant.||Orrin may close the Brod plant.
"""
QUALIFIED = """
The former mayor of Selt opened the bridge.||The mayor of Selt opened the bridge.
The deputy mayor of Selt opened the bridge.||The mayor of Selt opened the bridge.
"""
SAME = """
Norvia beat Corvia.||Norvia has beaten Corvia 2-0.
"The Tide" was produced by Holm.||"The Tide", produced by Lars Holm, came out in May.
The gate was opened by the guards.||The gate was opened on Friday by the guards.
Police freed two of the men.||Police freed two of the men who had been arrested.
"""


@pytest.fixture(scope="module")
def verifier() -> Verifier:
    """All checkers, with no reference of their own."""
    return prepare()


def rows(*tables: str) -> list[list[str]]:
    """The rows of tables with double bars."""
    return [line.split("||") for table in tables for line in table.strip().split("\n")]


@pytest.mark.parametrize("row", rows(OTHERS, NOT_DONE, QUALIFIED), ids=lambda row: row[0])
def test_the_words_of_others_bear_nothing_out(verifier: Verifier, row: list[str]) -> None:
    """Nor does what is only wanted, tried or possible."""
    told = next(iter(evaluate([Pair("1", row[0], (row[1],))], verifier)))
    assert told.label != "supported"


@pytest.mark.parametrize("row", rows(SAME), ids=lambda row: row[0])
def test_the_same_told_otherwise_does(verifier: Verifier, row: list[str]) -> None:
    """A longer name of the doer and another voice leave it what it is."""
    told = next(iter(evaluate([Pair("1", row[0], (row[1],))], verifier)))
    assert told.label == "supported"


SURE = [
    ("South Korea won the match.", "South Korea has won the match."),
    ("Brandt sued the newspaper.", "Brandt has sued the newspaper for libel."),
    ("The old king abdicated.", "The old king abdicated on Monday after 20 years on the throne."),
]
UNSURE = [
    ("The city banned cars.", "It is not true that the city banned cars."),
    ("Norvia won the cup.", "If Norvia won the cup, the town would dance."),
]


def _label(claim: str, source: str) -> Label:
    report = claimcheck.check(
        Document(claim, source="text"), against=[Document(source, source="source")], kinds=["statement"]
    )
    return report.verdicts[0].label


@pytest.mark.parametrize(("claim", "source"), SURE)
def test_what_a_source_opens_with_word_for_word_is_sure(claim: str, source: str) -> None:
    """Articles, "has" and what the source goes on to say take nothing from it."""
    assert _label(claim, source) is Label.SUPPORTED


@pytest.mark.parametrize(("claim", "source"), UNSURE)
def test_what_it_only_mentions_is_not(claim: str, source: str) -> None:
    """Words behind "it is not true that" or "if" are not told."""
    assert _label(claim, source) is not Label.SUPPORTED
