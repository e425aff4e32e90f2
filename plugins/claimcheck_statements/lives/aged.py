"""Another age of a person whom both sentences name, at one time."""

from itertools import product

from claimcheck.values.named_ages import aged_people, at_one_time, years_too_many
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.views import View

__all__ = ["find_other_age"]

_CONFIDENCE = 0.8


def find_other_age(claim: View, view: View) -> Clash | None:
    """The ages that two sentences give one person, where they cannot both hold."""
    if not (claim.has_numbers and view.has_numbers):
        return None
    for mine, theirs in product(aged_people(claim.span), aged_people(view.span)):
        if abs(mine.years - theirs.years) >= years_too_many(mine, theirs) and at_one_time(mine, theirs):
            here, there = (mine.age.start, mine.age.end), (theirs.age.start, theirs.age.end)
            return differing(claim, here, view, there, _CONFIDENCE, exclusive=True)
    return None
