"""When somebody came into an office: "was elected mayor in 2014" against "has been mayor since 2017".

Who is elected late in a year takes office in the next, so that only years further apart exclude each other.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.text import Token
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.one_thing import can_be_held, same_context
from claimcheck_statements.subjects import Subject, outside_brackets, read_subject, same_subject
from claimcheck_statements.views import View

__all__ = ["find_other_start"]

_OFFICES = frozenset(
    """mayor governor president chairman chairwoman chairperson chair director head premier minister chancellor bishop
    archbishop rector executive editor speaker commissioner ambassador king queen leader captain principal dean""".split()
)
_ENTERING = (
    ("was", "elected"),
    ("was", "appointed"),
    ("was", "named"),
    ("was", "made"),
    ("was", "sworn", "in"),
    ("was", "chosen"),
    ("became",),
    ("took", "office"),
    ("took", "over"),
)
_HOLDING = (("has", "been"), ("has", "served"), ("has", "held", "office"), ("is",), ("has", "led"))
_AGAIN = frozenset(
    "again second third re-elected former until from to first returned briefly acting interim then".split()
)
_SMALL = frozenset("as the a of in for to its his her".split())
_LONGEST = 9
_APART = 2
"""Years from which two beginnings exclude each other."""


@frozen
class _Start:
    """The year in which the subject of a sentence came into an office, and the words of the office."""

    subject: Subject
    rank: frozenset[str]
    """The words of the office up to its noun: "managing director"."""
    of: frozenset[str]
    """The words behind it: "of the museum"."""
    year: int
    start: int
    end: int


@lru_cache(maxsize=4096)
def _start(view: View) -> _Start | None:
    """When the subject of a sentence came into an office; None where it tells of none, or of more than one time."""
    if not view.has_numbers:
        return None
    found, _ = outside_brackets(view.tokens)
    lowers = [token.lower for token in found]
    years = [at for at, token in enumerate(found) if _is_year(token)]
    if len(years) != 1 or not _AGAIN.isdisjoint(lowers):
        return None
    year = years[0]
    for verbs, led in ((_ENTERING, ["in"]), (_HOLDING, ["since"])):
        if lowers[year - 1 : year] != led and not (led == ["in"] and lowers[year - 2 : year - 1] == led):
            continue
        for at in range(1, year):
            verb = next((row for row in verbs if tuple(lowers[at : at + len(row)]) == row), ())
            if verb:
                return _told(found, at, len(verb), year)
    return None


def _told(found: Sequence[Token], at: int, length: int, year: int) -> _Start | None:
    office = [token.lower for token in found[at + length : year - 1] if token.text[0].isalpha()]
    in_office = "office" in office or found[at + length - 1].lower == "office"
    words = frozenset(office) - _SMALL - {"office"}
    named = words & _OFFICES
    if len(office) > _LONGEST or not (
        named or ((in_office or found[at + 1].lower == "elected") and not words)
    ):
        return None
    subject = read_subject(found[:at])
    head = next((place for place, word in enumerate(office) if word in _OFFICES), -1) + 1
    rank, of = frozenset(office[:head]) - _SMALL, frozenset(office[head:]) - _SMALL - {"office"}
    return (
        _Start(subject, rank, of, int(found[year].text), found[at].start, found[year].end)
        if subject.known
        else None
    )


def _is_year(token: Token) -> bool:
    return (
        token.text.isdecimal()
        and token.text.isascii()
        and len(token.text) == 4
        and token.text[:2] in {"18", "19", "20"}
    )


def find_other_start(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of two years in which one person came into one office; `topic` is whom a pronoun of the evidence may mean."""
    mine = _start(claim)
    theirs = _start(view) if mine is not None else None
    if (
        mine is None
        or theirs is None
        or abs(mine.year - theirs.year) < _APART
        or not can_be_held(claim, view)
    ):
        return None
    lead = same_context(claim.span, view.span)
    if not (mine.of <= theirs.of or theirs.of <= mine.of):
        return None
    if mine.rank != theirs.rank and not (lead and not (mine.rank and theirs.rank)):
        return None
    if not mine.rank and not lead:
        return None
    subject = topic if theirs.subject.pronoun else theirs.subject
    one = (
        bool(mine.subject.names) and subject is not None and same_subject(mine.subject, subject, people=True)
    )
    if not one and not (lead and (mine.subject.pronoun or theirs.subject.pronoun)):
        return None
    if str(mine.year) in view.span.document.text:
        return None  # of several terms
    return differing(claim, (mine.start, mine.end), view, (theirs.start, theirs.end), 0.7)
