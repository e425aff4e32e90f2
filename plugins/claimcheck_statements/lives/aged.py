"""Another age of a person whom both sentences name, at one time."""

from collections.abc import Iterator
from itertools import product

from claimcheck.model import Claim, Counterpart, Document, Evidence
from claimcheck.text import sentences, sentences_in
from claimcheck.values.name_matching import same_person
from claimcheck.values.named_ages import Aged, aged_people, at_one_time, years_too_many
from claimcheck.values.stories import is_one_story
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.moments import days_named
from claimcheck_statements.one_thing import can_be_held, same_rest
from claimcheck_statements.views import View

__all__ = ["ages_in_place", "find_other_age"]

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


_LIKENESS = 0.5
_WHY = "the two may be of two times"


def ages_in_place(claim: Claim, evidence: Evidence) -> Iterator[Counterpart]:
    """The age that a passage on the same story gives a person of the claim, where it has another and the times are not shown."""
    mine, theirs = claim.document, evidence.document
    if mine == theirs or not is_one_story(mine, theirs):
        return
    for aged in aged_people(claim.sentence):
        if not claim.span.contains(aged.age) or _tells_age(theirs, aged):
            continue
        for sentence in sentences_in(evidence.span):
            for other in aged_people(sentence):
                if other.years != aged.years and _of_one_person(aged, other) and not _tells_age(mine, other):
                    yield Counterpart(aged.age, other.age, _LIKENESS, _WHY)


def _of_one_person(one: Aged, other: Aged) -> bool:
    """Whether two ages are of one person, by the full name."""
    here, there = (each.name.value.full or each.name.value.text for each in (one, other))
    return " " in here and " " in there and same_person(here, there) is True


def _tells_age(document: Document, aged: Aged) -> bool:
    """Whether a text gives a person the same age."""
    return any(
        other.years == aged.years and _of_one_person(aged, other)
        for sentence in sentences(document)
        for other in aged_people(sentence)
    )


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
