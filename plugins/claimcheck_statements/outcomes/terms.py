"""For how long somebody is sent to prison: "sentenced to eight years" against "jailed for six years"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from attrs import frozen

from claimcheck.model import Mention
from claimcheck.text import Token
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.names import Name, same_bearer
from claimcheck.values.units import DIMENSIONS
from claimcheck.values.words import lemma
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.one_thing import can_be_held, other_days, same_context
from claimcheck_statements.views import View, may_be_people, whole_number

__all__ = ["find_other_term"]

_SENTENCED = frozenset("sentence jail imprison give get receive hand send".split())
_PRISON = frozenset("prison jail sentence imprisonment custody bars".split())
_IMPRISONING = frozenset(["jail", "imprison", "sentence"])
_LENGTHS = frozenset(["day", "week", "month", "year"])
# With these it is no whole sentence, or not the one that a court gave.
_OTHERWISE = frozenset(
    """appeal appealed appeals reduced cut served serve serving minimum maximum least probation parole additional another
    further extra more consecutive concurrent total combined each respectively earlier previous previously later then
    increased raised extended lowered commuted retrial asked sought called wanted recommended requested faces faced facing up
    after ago already spent licence license suspended altogether overall""".split()
)
_LONGER = 1.1
"""How many times as long a term in another unit is, beyond what a month of 28 to 31 days leaves open."""


@frozen
class _Term:
    """A term of prison, and the names of people beside it."""

    amount: Amount
    people: tuple[Name, ...]
    pronoun: bool
    start: int
    end: int


@lru_cache(maxsize=4096)
def _term(view: View) -> _Term | None:
    """The one term of prison that a sentence gives somebody; None for none, several, or a part of one."""
    if not view.has_numbers:
        return None
    lowers = {token.lower for token in view.tokens}
    bases = {lemma(lower) for lower in lowers}
    if not _SENTENCED & bases or _OTHERWISE & lowers or _in_all(view.tokens):
        return None
    lengths = [each for each in find_amounts(view.span) if each.value.unit in _LENGTHS]
    if len(lengths) != 1 or not _is_given(view.tokens, lengths[0]):
        return None
    if _owns(view) or _goes_on(view.tokens, lengths[0]):
        return None
    people = tuple(mention.value for mention in may_be_people(view))
    return _Term(
        lengths[0].value, people, view.pronoun or _means_him(view), lengths[0].span.start, lengths[0].span.end
    )


def _in_all(found: Sequence[Token]) -> bool:
    """Whether a sentence tells a sum of terms: "12 years in all"."""
    return any(one.lower == "in" and two.lower == "all" for one, two in pairwise(found))


def _owns(view: View) -> bool:
    """Whether it is somebody of a named person's who is told of: "Dorn's cousin"."""
    return any(token.text in {"'s", "’s"} for token in view.tokens)


def _goes_on(found: Sequence[Token], length: Mention[Amount]) -> bool:
    """Whether a sentence goes on with another number of years: "and two for assault"."""
    return any(
        one.lower in {"and", "or", "plus", "but"} and whole_number(two.lower) is not None
        for one, two in pairwise(found)
        if one.start >= length.span.end
    )


def _means_him(view: View) -> bool:
    """Whether the one who is sent to prison is told by a pronoun: "jailed him for five years"."""
    return any(token.lower in {"him", "her", "them"} for token in view.tokens)


def _is_given(found: Sequence[Token], length: Mention[Amount]) -> bool:
    """Whether a length is that of the sentence: behind "to", "for", a verb of giving, or before "in prison"."""
    before = [token.lower for token in found if token.end <= length.span.start][-3:]
    after = [token.lower for token in found if token.start >= length.span.end][:3]
    led = bool(before) and (before[-1] in {"to", "for", "a", "an", "of"} or lemma(before[-1]) in _SENTENCED)
    # "Got nine years for robbery".
    given = bool(before) and lemma(before[-1]) in _SENTENCED and after[:1] == ["for"]
    return led and (
        given or any(token.lower in _PRISON or lemma(token.lower) in _IMPRISONING for token in found)
    )


def find_other_term(claim: View, view: View) -> Clash | None:
    """The clash of two terms of prison that one person got."""
    mine = _term(claim)
    theirs = _term(view) if mine is not None else None
    if mine is None or theirs is None or not _apart(mine.amount, theirs.amount):
        return None
    if not can_be_held(claim, view) or other_days(claim, view) or not _one_person(claim, mine, view, theirs):
        return None
    return differing(claim, (mine.start, mine.end), view, (theirs.start, theirs.end), 0.75, exclusive=True)


def _apart(mine: Amount, theirs: Amount) -> bool:
    """Whether two lengths exclude each other, in whatever unit."""
    if mine.unit == theirs.unit:
        return relate(mine, theirs) is Relation.DISJOINT
    if mine.stated is None or theirs.stated is None:
        return False
    one, two = (each.stated * DIMENSIONS[each.unit].factor for each in (mine, theirs) if each.stated)
    return max(one, two) > _LONGER * min(one, two)


def _one_person(claim: View, mine: _Term, view: View, theirs: _Term) -> bool:
    """Whether one person is meant, by name or by a pronoun behind sentences that say the same."""
    if max(len(mine.people), len(theirs.people)) > 1:
        return False
    if mine.people and theirs.people:
        return bool(same_bearer(mine.people[0], theirs.people[0])) and _same_deed(claim, view)
    pronouns = (mine.pronoun or bool(mine.people)) and (theirs.pronoun or bool(theirs.people))
    return pronouns and same_context(claim.span, view.span)


def _same_deed(claim: View, view: View) -> bool:
    """Whether no deed or place is told in both that differs: "for fraud" and "for robbery"."""
    mine, theirs = _deeds(claim), _deeds(view)
    return not (mine and theirs) or bool(mine & theirs)


def _deeds(view: View) -> frozenset[str]:
    """The words behind "for" and "of" that are no length of time."""
    found = [token for token in view.tokens if token.lower not in _ARTICLES]
    return frozenset(
        lemma(found[at + 1].lower)
        for at in range(len(found) - 1)
        if found[at].lower in {"for", "of"}
        and any(word.start == found[at + 1].start and word.sort == "word" for word in view.words)
    )


_ARTICLES = frozenset(["the", "a", "an", "his", "her", "their"])
