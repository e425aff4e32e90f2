"""Whether two speakers that a text calls by a common noun may be one."""

import pytest

from claimcheck.values.names import Name
from claimcheck.values.voice_tables import ACROSS, ANYBODY, SIDES
from claimcheck.values.voices import other_voice


def two(pair: str) -> bool:
    """Whether two speakers are two, given as "one || other"."""
    one, other = (Name(text, "unknown") for text in pair.split(" || "))
    found = {other_voice(one, other), other_voice(other, one)}
    assert len(found) == 1, "it does not depend on which of them is the text's"
    return found.pop()


TWO = """
the rebels || the army
the rebels || a military spokesman
a spokesman for the rebels || a spokesman for the army
a union spokesman || a company spokesman
the head of the union || the head of the airline
police || residents
police || the victim's family
officials || villagers
prosecutors || his lawyers
the judge || a witness
the landlord || tenants
the pilot || a passenger
doctors || relatives
scientists || fishermen
students || the teachers
the coach || fans
the captain || the referee
the company || environmentalists
inmates || a guard
Selland police || Torvian villagers
Danish officials || Swedish officials
"""
MAY_BE_ONE = """
the rebels || a rebel commander
the army || the defence ministry
the army || officials
police || a spokesman
police || officers
police || authorities
a police source || detectives
police || the man
police || they
officials || the ministry
hospital officials || doctors
hospital workers || doctors
hospital workers || employees
a witness || a shopkeeper
the boy's mother || a resident
relatives || his uncle
the defence || his lawyer
the attorney general || the government
the suspect || the driver
the company || the chief executive
the bank || the lender
the union || workers
a teacher || the school
experts || geologists
the lead writer || the executive producer
firefighters || emergency services
the 34-year-old || the mother of two
the beekeeper || the army
police and residents || the army
Danish officials || Danish police
"""


@pytest.mark.parametrize("pair", TWO.strip().splitlines())
def test_voices_of_no_common_side_are_two(pair: str) -> None:
    """A noun tells for whom somebody may speak, and what stands beside it which of several that is."""
    assert two(pair)


@pytest.mark.parametrize("pair", MAY_BE_ONE.strip().splitlines())
def test_who_may_speak_for_one_side_may_be_one(pair: str) -> None:
    """A wider word, a body and who belongs to it, and what no table knows leave it open."""
    assert not two(pair)


def test_a_person_is_of_the_side_of_the_office_alone() -> None:
    """A name tells no side, and two people by name are told apart by their names."""
    mayor, nobody = Name("Ana Keller", "person", role="mayor"), Name("Ana Keller", "person")
    rebels = Name("the rebels", "unknown")
    assert other_voice(mayor, rebels)
    assert not other_voice(nobody, rebels)
    assert not other_voice(mayor, Name("Keller", "person", role="detective"))


def test_nobody_is_no_other_voice() -> None:
    """Where it is not known who speaks, anybody may."""
    assert not other_voice(None, Name("police", "unknown"))


def test_the_tables_name_only_voices_of_a_side() -> None:
    """Who stands across from another is known by a side, and who may be anybody has none of his own."""
    assert {noun for pair in ACROSS for noun in pair} <= SIDES.keys()
    assert ANYBODY.isdisjoint(noun for pair in ACROSS for noun in pair)
