"""Rules of `claimcheck.values.nouns`: singulars, people, and kinds of things."""

# ruff: noqa: SIM905 - a table of words reads best as text

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.values.noun_tables import DEMONYMS, HYPERNYMS, SYNONYMS
from claimcheck.values.nouns import Kinship, interchangeable, is_people, is_plural, kinship, singular

SINGULARS = """
guards:guard militiamen:militiaman women:woman children:child people:person bodies:body countries:country buses:bus
houses:house mosques:mosque boxes:box churches:church wives:wife crises:crisis passersby:passerby heroes:hero series:series
glass:glass virus:virus bus:bus analysis:analysis Britons:briton salespeople:salesperson gas:gas
""".split()

PEOPLE = """
guards soldiers civilians children women residents officials militants rebels migrants refugees hostages villagers tourists
officers policemen passengers pupils dead wounded victims Iranians Britons police troops crew staff firefighters others
schoolteachers:teachers paratroopers asylum-seekers human-rights-activists journalists Taliban businesswomen
""".split()

THINGS = """
houses cars buses villages rockets tonnes percent meetings states countries companies dollars trees cows reports planes
buildings days tests medals
""".split()

# claim | evidence | kinship
KIN = """
people|people|same
people|persons|same
|people|same
||same
people|victims|same
other people|people|same
policemen|police officers|same
police|policemen|same
police officers|police|same
officers|police officers|part
firefighters|firemen|same
crew|crew members|same
inmates|prisoners|same
bank staff|bank staff members|same
relatives|family members|same
workers|employees|part
policemen|officers|whole
army officers|police officers|other
cars|automobiles|same
homes|houses|same
troops|soldiers|same
people|soldiers|part
|soldiers|part
people|Iranians|part
guards|Iranian guards|part
vehicles|lorries|part
aircraft|helicopters|part
children|girls|part
soldiers|people|whole
soldiers||whole
Iranian border guards|border guards|whole
Iranian border guards|guards|whole
Iranian border guards|people|whole
lorries|vehicles|whole
soldiers|civilians|other
men|women|other
children|adults|other
Iranians|Iraqis|other
Iranian soldiers|Iraqi soldiers|other
armed men|unarmed men|other
houses|mosques|other
|houses|other
houses||other
cars|people|other
Dutch lorries|red lorries|other
"""


@pytest.mark.parametrize("pair", SINGULARS)
def test_a_plural_gives_its_singular(pair: str) -> None:
    """Regular, irregular and unchanged plurals come to the base noun in lower case."""
    plural, _, base = pair.partition(":")
    assert base == singular(plural)


@pytest.mark.parametrize("noun", [word.rpartition(":")[2] for word in PEOPLE])
def test_nouns_of_people_are_people(noun: str) -> None:
    """Trades, ranks, nations and the harmed count human beings."""
    assert is_people(noun)


@pytest.mark.parametrize("noun", THINGS)
def test_nouns_of_things_are_not_people(noun: str) -> None:
    """Vehicles, buildings, states and measures count no human beings."""
    assert not is_people(noun)


@pytest.mark.parametrize("noun", ["guards", "people", "aircraft", "children", "police", "crises"])
def test_plurals_are_known(noun: str) -> None:
    """A regular, irregular or unmarked plural is one."""
    assert is_plural(noun)


@pytest.mark.parametrize("noun", ["guard", "house", "child", "this", "glass", "bus", "crisis", "of"])
def test_singulars_are_no_plurals(noun: str) -> None:
    """Nothing is a plural only because it ends in s."""
    assert not is_plural(noun)


@pytest.mark.parametrize("row", [line.split("|") for line in KIN.strip("\n").split("\n")], ids="/".join)
def test_counted_nouns_stand_to_each_other(row: list[str]) -> None:
    """Same, part, whole, or other: what excludes, and what is not clear."""
    claim, evidence, kin = row
    assert kinship(claim, evidence) is Kinship(kin)


@pytest.mark.parametrize(
    ("claim", "evidence", "may_be"),
    [
        ("bank employees", "bank workers", True),
        ("students", "pupils", True),
        ("homes", "buildings", True),
        ("French tourists", "French visitors", True),
        ("bank employees", "mill workers", False),
        ("French tourists", "Swiss visitors", False),
        ("soldiers", "civilians", False),
        ("people", "workers", False),
    ],
)
def test_nouns_for_one_group_are_interchangeable(claim: str, evidence: str, may_be: bool) -> None:  # noqa: FBT001
    """The press counts the same group now by the one, now by the other, with the same words before them."""
    assert interchangeable(claim, evidence) is interchangeable(evidence, claim) is may_be


PHRASES = st.sampled_from(
    ["", *sorted(HYPERNYMS)[:80], *sorted(SYNONYMS)[:40], *sorted(DEMONYMS)[:20], "border guards"]
)


@settings(max_examples=50)
@given(PHRASES, PHRASES)
def test_part_and_whole_are_two_sides_of_one_thing(first: str, second: str) -> None:
    """Turning a comparison around turns part into whole and leaves the rest."""
    turned = {Kinship.PART: Kinship.WHOLE, Kinship.WHOLE: Kinship.PART}
    kin = kinship(first, second)
    assert kinship(second, first) is turned.get(kin, kin)


@settings(max_examples=50)
@given(PHRASES)
def test_every_noun_is_its_own_kind(phrase: str) -> None:
    """A phrase counts the same as itself."""
    assert kinship(phrase, phrase) is Kinship.SAME
