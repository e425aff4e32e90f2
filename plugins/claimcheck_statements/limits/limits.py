"""What a text says a thing is and nothing else, beside a source that says it is more: "only an actress", "an actress and singer"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from itertools import product

from claimcheck.values.places import places_apart
from claimcheck.values.words import synonymous
from claimcheck_statements.clash import Clash, written
from claimcheck_statements.facts.definitions import Definition, is_person
from claimcheck_statements.facts.facts import read
from claimcheck_statements.facts.identity import one_subject
from claimcheck_statements.facts.kinds import KINDS
from claimcheck_statements.subjects import Subject
from claimcheck_statements.views import View

__all__ = ["find_more_than_only"]

_ONLY = frozenset(["only", "solely", "exclusively", "purely", "strictly"])
_NOT = frozenset(["not", "n't", "n’t", "if", "the"])
# What may stand between the verb and "only", or between "only" and what is left: "has only ever been an actress".
_LED = frozenset("is was are were be been ever a an just simply".split())
# Callings that hold others: an actress is a performer, a pianist a musician.
_WIDE = frozenset(
    """
    person man woman boy girl artist performer entertainer musician celebrity star personality figure professional player athlete
    sportsman sportswoman writer author official politician scientist businessman businesswoman entrepreneur executive activist
    son daughter brother sister mother father wife husband child widow widower member native icon legend leader founder creator survivor winner recipient citizen student adult amateur public
    """.split()
)
# Callings of which the one is nearly the other.
_NEAR = (
    frozenset("actor actress comedian".split()),
    frozenset("singer songwriter singer-songwriter vocalist rapper".split()),
    frozenset("director filmmaker producer screenwriter playwright dramatist".split()),
    frozenset("writer author novelist poet essayist journalist columnist critic".split()),
    frozenset("lawyer attorney barrister solicitor jurist judge".split()),
    frozenset("painter sculptor illustrator cartoonist animator photographer architect designer".split()),
    frozenset(
        "physicist mathematician astronomer astrophysicist engineer inventor chemist biologist".split()
    ),
    frozenset("presenter broadcaster announcer".split()),
    frozenset("soldier officer general commander colonel captain".split()),
)
_GENRES = frozenset(
    "horror comedy drama thriller action adventure western war musical fantasy crime documentary animated romantic romance".split()
)
_WORKS = frozenset(["film", "series", "album", "book", "game", "play"])


def find_more_than_only(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of a definition that leaves one thing only with one that names another."""
    if claim.negating or view.negating or claim.question or view.question or claim.hedges or view.hedges:
        return None
    mine, theirs = read(claim), read(view)
    first, second = mine.definition, theirs.definition
    if first is None or second is None or first.denied or second.denied or not _limited(claim, first):
        return None
    if not first.narrowed - _ONLY <= second.words | second.narrowed:
        return None  # "only a lieutenant in 1914", "only a singer in the film"
    if not one_subject(claim, mine.subject, view, theirs.subject, topic, person=True):
        return None
    if not (
        _callings_beside(first, second) or _nations_beside(first, second) or _genres_beside(first, second)
    ):
        return None
    here, there = (first.start, first.end), (second.start, second.end)
    message = f"the source says '{written(view, *there)}', the text that it is only '{written(claim, *here)}'"
    return Clash(here, there, message, 0.75)


def _limited(claim: View, definition: Definition) -> bool:
    """Whether "only" stands before a definition, or ends the sentence behind it."""
    before = claim.lowers_before(definition.start)
    while before and before[-1] in _LED:
        before.pop()
    if before and before[-1] in _ONLY:
        return len(before) < 2 or before[-2] not in _NOT
    after = [lower for lower in claim.lowers_behind(definition.end) if lower[0].isalnum()]
    return len(after) == 1 and after[0] in _ONLY


def _persons(heads: Sequence[str]) -> list[str]:
    return [head for head in heads if is_person(head) and head not in _WIDE]


def _near(one: str, other: str) -> bool:
    return one == other or synonymous(one, other) or any({one, other} <= group for group in _NEAR)


def _callings_beside(first: Definition, second: Definition) -> bool:
    """Whether a person has a calling that is none of those that the text leaves."""
    mine, theirs = _persons(first.heads), _persons(second.heads)
    if not mine or len(mine) < len(first.heads):
        return False
    return any(not any(_near(one, other) for one in mine) for other in theirs)


def _nations_beside(first: Definition, second: Definition) -> bool:
    """Whether a thing is of a nation that lies apart from all that the text leaves."""
    if not first.nations or not second.nations:
        return False
    return any(all(places_apart(one, other) for one in first.nations) for other in second.nations)


def _genres_beside(first: Definition, second: Definition) -> bool:
    """Whether two works of one kind have no genre in common, where the text leaves one only."""
    mine, theirs = first.words & _GENRES, second.words & _GENRES
    kinds = [
        KINDS.get(one, frozenset()) & KINDS.get(other, frozenset()) & _WORKS
        for one, other in product(first.heads, second.heads)
    ]
    return bool(mine and theirs and any(kinds)) and mine.isdisjoint(theirs)
