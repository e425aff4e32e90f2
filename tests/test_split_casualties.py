"""Casualty claims: one a count, in reading order, with the words and the sentence that they stand in."""

from claimcheck.model import Claim, Document
from claimcheck.split.casualties import CasualtyExtractor
from claimcheck.text import sentences
from claimcheck.values.casualties import Casualty


def claims(text: str) -> list[Claim]:
    """The casualty claims of a text."""
    extractor = CasualtyExtractor()
    return [claim for sentence in sentences(Document(text)) for claim in extractor.extract(sentence)]


def test_each_count_of_a_sentence_is_a_claim() -> None:
    """Two counts in one sentence are two claims of kind casualty."""
    found = claims("The tram fell. It killed 14 people and hurt 31.")
    assert [(claim.kind, claim.span.text, str(claim.value)) for claim in found] == [
        ("casualty", "killed 14 people", "killed: 14 people"),
        ("casualty", "hurt 31", "injured: 31 people"),
    ]
    assert {claim.sentence.text for claim in found} == {"It killed 14 people and hurt 31."}


def test_a_claim_holds_a_casualty() -> None:
    """The value of a casualty claim is typed."""
    (claim,) = claims("Fourteen hikers died.")
    assert isinstance(claim.value, Casualty)


def test_a_text_without_harm_has_no_casualty_claims() -> None:
    """Numbers alone are not casualties."""
    assert claims("The council bought 14 trams. They carry 31 people each.") == []
