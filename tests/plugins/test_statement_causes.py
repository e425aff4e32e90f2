"""Rules of what causes what: one side denies the cause that the other tells of in other words."""

import pytest

from claimcheck.model import Document, Evidence, Finding, Stance
from claimcheck.split.statements import whole
from claimcheck_statements import StatementChecker

REFUTES = [
    # The text denies it, and the source may say more.
    ("The outage was not caused by the flood.", "The flood led to the outage."),
    ("The flood did not cause the outage.", "The outage was caused by the flood in May."),
    ("Smoking does not cause cancer.", "Smoking leads to lung cancer."),
    ("Extreme weather is not caused by warming.", "Extreme weather is driven by warming of the sea."),
    ("Warming does not contribute to drought.", "Drought is caused by warming."),
    # The source denies it, and the text may say more.
    ("The fire in the Orlan mill was due to arson.", "Arson did not cause the fire in the Orlan mill."),
    ("The fire in the Orlan mill was caused by a faulty wire.", "The fire in the mill was not caused by a wire."),
    ("Mast radiation causes headaches.", "The headaches are not due to mast radiation."),
    ("The crash was caused by ice on the wings.", "The investigators found that the crash was not caused by ice."),
]  # fmt: skip

SILENT = [
    # The other way round, or only a share of it.
    ("The outage was not caused by the flood.", "The outage led to the flood."),
    ("The outage led to the flood.", "The outage was not caused by the flood."),
    ("The outage was not caused by the flood alone.", "The flood led to the outage."),
    ("The flood led to the outage.", "The outage was not mainly caused by the flood."),
    # Another cause or effect, a narrower one, another place or year.
    ("The fire was caused by a wire.", "The fire was not caused by arson."),
    ("The delay was not due to snow.", "The delay was due to ice."),
    ("The flood did not cause deaths.", "The flood caused damage."),
    ("Smoking does not cause brain cancer.", "Smoking causes cancer."),
    ("Smoking causes cancer.", "Smoking does not cause brain cancer."),
    ("The fire in Orlan was caused by a wire.", "The fire in Lodz was not caused by a wire."),
    ("The flood of 1950 did not cause the outage.", "The flood of 1960 caused the outage."),
    ("The talks did not lead to a deal.", "The talks led to a walkout."),
    # Another sense of the verb.
    ("The tax did not drive investors away.", "The tax drove up prices."),
    # Somebody's word, and a condition.
    ("The crash was caused by ice.", "Paul Keller said the crash was not caused by ice."),
    ("If the flood caused the outage, the grid pays.", "The flood did not cause the outage."),
]  # fmt: skip


def check(text: str, evidence: str) -> list[Finding]:
    """What the checker says of a sentence and a passage of another document."""
    claim = whole(Document(text, source="claim").span)
    return list(StatementChecker().check(claim, Evidence(Document(evidence, source="evidence").span)))


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_a_cause_that_is_denied_is_none(text: str, evidence: str) -> None:
    """Active or passive, with whatever words tie the two."""
    (finding,) = check(text, evidence)
    assert finding.stance is Stance.REFUTES


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_what_may_both_be_true_is_left_alone(text: str, evidence: str) -> None:
    """Other causes, effects, directions and shares, and somebody's word: silence."""
    assert check(text, evidence) == []
