"""Another age of somebody without a name of whom two sentences tell the same: "the driver, 52," against "the 25-year-old driver"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.ages import find_ages
from claimcheck.values.nouns import is_people
from claimcheck.values.words import lemma
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.moments import moments
from claimcheck_statements.one_thing import can_be_held, other_days, same_context, same_rest
from claimcheck_statements.views import View, whole_number

__all__ = ["find_other_nameless_age"]

_WORDS_OF_AGE = frozenset("year old aged age month".split())
_OPENING = 8
_APART = 1
"""Years by which two ages of one person may differ about a birthday."""


@frozen
class _Age:
    """The age of the one known person whom a sentence tells of without a name, and the noun for him."""

    noun: str
    years: float
    start: int
    end: int


@lru_cache(maxsize=4096)
def _age(view: View) -> _Age | None:
    """The only age of a sentence that opens with a known person: "the victim, a 27-year-old nurse"."""
    found = view.tokens
    if not view.has_numbers or not found or found[0].text != "The":
        return None
    noun = _noun(found)
    ages = [
        each
        for each in find_ages(view.span)
        if each.value.unit == "year" and each.value.low == each.value.high
    ]
    beside = [
        at
        for at in range(2, len(found) - 2)
        if found[at - 1].text == ","
        and found[at + 1].text == ","
        and whole_number(found[at].lower, digits=2) is not None
        if found[at - 2].lower == noun.rpartition("-")[2]
    ]
    if not noun or len(ages) + len(beside) != 1:
        return None
    if beside:
        token = found[beside[0]]
        return _Age(noun, whole_number(token.lower) or 0, token.start, token.end)
    span, years = ages[0].span, ages[0].value.low
    return _Age(noun, years, span.start, span.end) if years is not None else None


def _noun(found: Sequence[Token]) -> str:
    """The noun of the person with whom a sentence opens, what a hyphen ties to it included: "co-pilot"."""
    for at in range(1, min(len(found), _OPENING)):
        if found[at].text.isalpha() and is_people(lemma(found[at].lower)):
            tied = at > 1 and found[at - 1].text == "-" and found[at - 2].lower != "old"
            return f"{found[at - 2].lower}-{found[at].lower}" if tied else found[at].lower
    return ""


def find_other_nameless_age(claim: View, view: View) -> Clash | None:
    """The clash of two ages of "the driver" in sentences that tell the same of him on a named day, or behind the same sentence."""
    mine = _age(claim)
    theirs = _age(view) if mine is not None else None
    if mine is None or theirs is None or mine.noun != theirs.noun or abs(mine.years - theirs.years) <= _APART:
        return None
    if not can_be_held(claim, view) or other_days(claim, view):
        return None
    known = bool(moments(claim)) and bool(moments(view))
    if not known and not same_context(claim.span, view.span):
        return None
    here, there = (
        each.starts_in(age.start, age.end, besides=_WORDS_OF_AGE)
        for each, age in ((claim, mine), (view, theirs))
    )
    if not same_rest(claim, view, here, there):
        return None
    return differing(claim, (mine.start, mine.end), view, (theirs.start, theirs.end), 0.7, exclusive=True)
