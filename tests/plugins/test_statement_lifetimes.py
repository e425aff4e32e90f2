"""Rules of what nobody does before birth or after death."""

import pytest

from tests.statements import refutations

RUNNER = "Elena Marie Voss (born 6 May 1950) is a Kenyan runner."
PAINTER = "Paul Keller (3 June 1911 – 9 July 1987) was a Danish painter."

REFUTES = [
    ("Elena Voss graduated on 6 May 1950.", RUNNER, "date of birth, too late for 'graduated on 6 May 1950'"),
    ("Elena Voss played football in 1949.", RUNNER, "date of birth, too late"),
    ("Voss started running in 1950.", RUNNER, "date of birth, too late"),
    ("Elena Voss married in 1952.", RUNNER, "date of birth, too late"),
    ("Paul Keller married in 1990.", PAINTER, "date of death, too early for 'married in 1990'"),
    ("Paul Keller resigned from the academy in May 1988.", PAINTER, "date of death, too early"),
]  # fmt: skip

SILENT = [
    # Within the life.
    ("Elena Voss graduated in 1972.", RUNNER),
    ("Paul Keller married in 1987.", PAINTER),
    # A child may appear somewhere, and what is made may come out later.
    ("Elena Voss moved to Orlan in 1951.", RUNNER),
    ("Paul Keller published his memoir in 1990.", PAINTER),
    ("Paul Keller won the Orlan Prize in 1990.", PAINTER),
    # Twins of one year may star in a series, and a horse wins at the age of two.
    ("Elena Voss starred in a series in 1951.", RUNNER),
    ("Harbour Lights won the Orlan Cup in 1950.", "Harbour Lights (born 6 May 1950) was a Danish racehorse."),
    # Bounds, and days that are another's.
    ("Elena Voss graduated before 1951.", RUNNER),
    ("Elena Voss joined a club founded in 1949.", RUNNER),
    ("Elena Voss played the queen who died in 1603.", RUNNER),
    ("Elena Voss taught history of the war of 1914.", RUNNER),
    # Somebody else.
    ("Anna Voss graduated in 1949.", RUNNER),
    ("The mother of Elena Voss graduated in 1949.", RUNNER),
    ("Elena Voss's mother married in 1949.", RUNNER),
    # Denied or supposed.
    ("Elena Voss did not graduate in 1949.", RUNNER),
    ("Elena Voss may have graduated in 1949.", RUNNER),
]


@pytest.mark.parametrize(("text", "evidence", "shown"), REFUTES)
def test_nobody_does_such_things_before_birth_or_after_death(text: str, evidence: str, shown: str) -> None:
    """A deed of the grown before the third year, or of the living after death, contradicts the days of the life."""
    (finding,) = refutations(text, evidence)
    assert shown in finding.message


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_what_a_life_leaves_room_for_is_not_refuted(text: str, evidence: str) -> None:
    """Deeds within the life, of another, of no known day, or such as outlive their doer."""
    assert refutations(text, evidence) == []
