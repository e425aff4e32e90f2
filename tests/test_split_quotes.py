"""Claims of what was said word for word."""

import pytest

from claimcheck.model import Claim, Document
from claimcheck.split.quotes import QuoteExtractor
from claimcheck.text import sentences


def claims(text: str) -> list[Claim]:
    """Every quote claim of a text."""
    return [claim for sentence in sentences(Document(text)) for claim in QuoteExtractor().extract(sentence)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“The quay is closed,” Ana Reyes said.", ["The quay is closed,"]),
        ("Ana Reyes called the plan “a gift to smugglers everywhere”.", ["a gift to smugglers everywhere"]),
        ('"We stay. We fight," said Ana Reyes.', ["We stay. We fight,"]),
        ("“We stay here,” she said. “We fight on.”", ["We stay here,", "We fight on."]),
    ],
)
def test_quotes(text: str, words: list[str]) -> None:
    """The claim's span is the words between the marks."""
    assert [claim.span.text for claim in claims(text)] == words


@pytest.mark.parametrize(
    "text",
    [
        "The “new deal” failed.",
        "She read “The Quiet Harbour Town” twice.",
        "It was the harbours' plan, wasn't it.",
        "The sign said “stop”.",
    ],
)
def test_no_quotes(text: str) -> None:
    """Terms, titles, apostrophes and single words are no quotes."""
    assert claims(text) == []


def test_quote_over_sentences_is_one_claim() -> None:
    """A quote of several sentences is one claim, whose sentence reaches to its end."""
    (claim,) = claims("“We stay. We fight. We win,” said Ana Reyes.")
    assert claim.sentence.contains(claim.span)
    assert claim.value.as_json() == {"speaker": "Ana Reyes", "words": "We stay. We fight. We win,"}
