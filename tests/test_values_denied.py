"""Rules of what a negation reaches: the values of its own clause."""

import pytest

from claimcheck.model import Document
from claimcheck.values.denied_values import is_denied


@pytest.mark.parametrize(
    ("text", "value", "denied"),
    [
        ("The flood did not reach 12 houses.", "12 houses", True),
        ("12 houses were not reached by the flood.", "12 houses", True),
        ("It is not true that 12 houses burned.", "12 houses", True),
        ("The mayor did not say that 12 houses burned.", "12 houses", True),
        ("Nobody was hurt, but 12 houses burned.", "12 houses", False),
        ("Nobody was hurt; 12 houses burned.", "12 houses", False),
        ("The flood reached 12; nobody was hurt.", "12", False),
        ("Nobody was hurt, and 12 houses burned.", "12 houses", False),
        ("Although nobody was hurt, 12 houses burned.", "12 houses", False),
        ("The gun held four rounds but was not fired.", "four rounds", False),
        ("12 houses burned because the brigade did not come.", "12 houses", False),
        ("The storm left 12 houses without power.", "12 houses", False),
        ("The flood reached 12 houses.", "12 houses", False),
        ("He was found guilty of 12 counts and not guilty of two.", "12 counts", False),
        ("She had no trouble winning 12 games.", "12 games", False),
        ("No fire reached 12 houses.", "12 houses", True),
        ("It had not by 9:40 reached 12 houses.", "12 houses", True),
    ],
)
def test_a_negation_reaches_the_values_of_its_clause(text: str, value: str, denied: bool) -> None:  # noqa: FBT001 - a column
    """Before "but", behind a concession or after "because" it denies something else."""
    span = Document(text).span
    start = text.index(value)
    assert is_denied(span, span.sub(start, start + len(value))) is denied
