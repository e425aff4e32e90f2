"""Rules of copied sentences: another person's name in the same words is a contradiction."""

import pytest

from claimcheck.model import Document, Evidence, Finding, Stance
from claimcheck.split.statements import StatementExtractor
from claimcheck_statements import StatementChecker

SOURCE = "The harbour bridge will stay closed until spring, city engineer Jonas Lindqvist said on Friday."

REFUTES = [
    ("The harbour bridge will stay closed until spring, city engineer Marta Keller said on Friday.", SOURCE),
    # A word more or less, or another word for one.
    ("The harbour bridge will stay shut until spring, city engineer Marta Keller said on Friday.", SOURCE),
    ("The harbour bridge will stay closed until spring, chief engineer Marta Keller said Friday.", SOURCE),
    # Not only speakers.
    (
        "Marta Keller added 16 points for the visitors, and Dana Whitlock had 14 in the second half.",
        "Jonas Lindqvist added 16 points for the visitors, while Dana Whitlock had 14 in the second half.",
    ),
    # A list that is over.
    (
        "Her neighbours in Lodz, including two nurses, told the court on Friday that Marta Keller had never lived there.",
        "Her neighbours in Lodz, including two nurses, told the court on Friday that Jonas Lindqvist had never lived there.",
    ),
    # The new name stands once more in the text, at a place of its own.
    (
        "Dana Whitlock added 16 points for the visitors, and Dana Whitlock had 14 in the second half.",
        "Jonas Lindqvist added 16 points for the visitors, while Dana Whitlock had 14 in the second half.",
    ),
]

SILENT = [
    # The same person, shorter or in another spelling.
    ("The harbour bridge will stay closed until spring, city engineer Lindqvist said on Friday.", SOURCE),
    ("The harbour bridge will stay closed until spring, city engineer Jonas Lindquist said on Friday.", SOURCE),
    # No name on one side.
    ("The harbour bridge will stay closed until spring, the city engineer said on Friday.", SOURCE),
    # Another sentence by another speaker.
    ("The harbour bridge may reopen in autumn, city engineer Marta Keller said on Friday.", SOURCE),
    # A short one that shares its small words only.
    (
        "Marta Keller believes it to be for eight years.",
        "Jonas Lindqvist is believed to be asking far more than the port has had for the last seven years.",
    ),
    # A place, not a person.
    (
        "The storm tore the roofs off forty houses in Lodz before it turned out to sea on Sunday.",
        "The storm tore the roofs off forty houses in Vienna before it turned out to sea on Sunday.",
    ),
    # Lists that others may choose otherwise from.
    (
        "The gallery shows forty works by painters of the harbour school, among them Marta Keller.",
        "The gallery shows forty works by painters of the harbour school, among them Jonas Lindqvist.",
    ),
    # Both are named in the source.
    (
        "Marta Keller told reporters on Friday that the harbour bridge will stay closed until spring.",
        "Jonas Lindqvist and Marta Keller told reporters on Friday that the harbour bridge will stay closed until spring.",
    ),
    # Two names differ: not the same event for sure.
    (
        "Marta Keller scored in the last minute as Lodz beat the side of Dana Whitlock in the cup final.",
        "Jonas Lindqvist scored in the last minute as Lodz beat the side of Paul Brandt in the cup final.",
    ),
    # What several people may do, without a day or figure.
    ("Marta Keller once served on the town council of Lodz.", "Jonas Lindqvist serves on the town council of Lodz."),
    # Too short to be a copy.
    ("Marta Keller resigned on Friday.", "Jonas Lindqvist resigned on Friday."),
]  # fmt: skip


def check(text: str, evidence: str) -> list[Finding]:
    """The refutations of a sentence by a passage of another document."""
    (claim,) = StatementExtractor().extract(Document(text, source="claim").span)
    findings = StatementChecker().check(claim, Evidence(Document(evidence, source="evidence").span))
    return [finding for finding in findings if finding.stance is Stance.REFUTES]


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_another_name_in_a_copied_sentence_refutes(text: str, evidence: str) -> None:
    """The sentence of the source word for word but for one person: it refutes and shows both names."""
    (finding,) = check(text, evidence)
    assert "'Jonas Lindqvist'" in finding.message
    assert finding.claim_span.text in finding.message


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_what_is_no_copy_or_no_other_person_refutes_nothing(text: str, evidence: str) -> None:
    """The same person, no person, an open list, a sentence of its own: silence."""
    assert check(text, evidence) == []
