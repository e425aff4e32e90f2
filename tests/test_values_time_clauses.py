"""Rules of which words of a sentence a time dates."""

import pytest

from claimcheck.model import Document
from claimcheck.values.time_clauses import clause_at
from claimcheck.values.times import find_times


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("It was in 1953 that the old bridge fell.", "fall"),
        ("It was only on Monday that the council approved the plan.", "approve"),
        ("It was 1953 when the dam opened, and rain fell.", "open"),
        ("The old bridge fell in 1953.", "fall"),
        ("It holds, as it did in 1953 when the dam fell.", "fall"),
        ("It is what he did in 1953.", ""),
        ("It was in 1953, when the dam opened, not yet built.", ""),
    ],
)
def test_a_time_put_first_dates_the_clause_behind_it(text: str, family: str) -> None:
    """The words "It was ... that" only move a time to the head of what it dates."""
    span = Document(text).span
    clause = clause_at(span, find_times(span)[0].span)
    assert (clause.family if clause else "") == family
