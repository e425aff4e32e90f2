"""Another age of a person whom both sentences name, at one time."""

from itertools import product

from claimcheck.values.name_matching import same_person
from claimcheck.values.named_ages import Aged, aged_people, at_one_time, years_too_many
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.moments import days_named
from claimcheck_statements.one_thing import can_be_held, same_rest
from claimcheck_statements.views import View

__all__ = ["find_other_age"]

_CONFIDENCE = 0.8
_WORDS_OF_AGE = frozenset(["year", "old", "aged", "age"])
_A_BIRTHDAY = 1


def find_other_age(claim: View, view: View) -> Clash | None:
    """The ages that two sentences give one person, where they cannot both hold."""
    if not (claim.has_numbers and view.has_numbers):
        return None
    for mine, theirs in product(aged_people(claim.span), aged_people(view.span)):
        if abs(mine.years - theirs.years) < years_too_many(mine, theirs):
            continue
        if at_one_time(mine, theirs) or _at_one_deed(claim, mine, view, theirs):
            here, there = (mine.age.start, mine.age.end), (theirs.age.start, theirs.age.end)
            return differing(claim, here, view, there, _CONFIDENCE, exclusive=True)
    return None


def _at_one_deed(claim: View, mine: Aged, view: View, theirs: Aged) -> bool:
    """Whether two sentences tell the same of one person on the same named day, but for the age."""
    if abs(mine.years - theirs.years) <= _A_BIRTHDAY or not can_be_held(claim, view):
        return False
    names = (each.name.value.full or each.name.value.text for each in (mine, theirs))
    if same_person(*names) is not True or not days_named(claim) or days_named(claim) != days_named(view):
        return False
    here, there = (
        each.starts_in(aged.age.start, aged.age.end, besides=_WORDS_OF_AGE)
        for each, aged in ((claim, mine), (view, theirs))
    )
    return same_rest(claim, view, here, there)
