"""Who came after whom in an office: "Keller succeeded Stern" against "Stern succeeded Keller", "Keller's predecessor Stern"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from attrs import frozen

from claimcheck.model import Mention
from claimcheck.text import Token
from claimcheck.values.names import Name, same_bearer
from claimcheck.values.words import lemma
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.moments import days_named
from claimcheck_statements.one_thing import can_be_held, shares_around, words_around
from claimcheck_statements.views import View, may_be_people

__all__ = ["find_other_succession"]

_FOLLOWING = frozenset(["succeed", "replace"])
_BEING = frozenset("was were been be being is".split())
_NOUNS = {"successor": 1, "predecessor": -1}
_OWNS = frozenset(["'s", "’s", "'", "’"])
_TITLES = frozenset("the late former outgoing , his her as".split())
_ENDS = frozenset("in on after when and who which at since".split())
_NEAR = 5


@frozen
class _Succession:
    """The one who came later and the one before, with the words behind "as"."""

    later: Name
    earlier: Name
    office: frozenset[str]
    start: int
    end: int


@lru_cache(maxsize=4096)
def _succession(view: View) -> _Succession | None:
    """The succession of two named people that a sentence tells; None for none, or where it is not clear."""
    found = view.tokens
    for at, token in enumerate(found):
        base = lemma(token.lower)
        if base not in _FOLLOWING and base not in _NOUNS and token.lower != "took":
            continue
        people = may_be_people(view)
        told = _of_noun(found, at, people) if base in _NOUNS else _of_verb(found, at, people)
        if told is not None:
            later, earlier = told
            spans = (later.span, earlier.span)
            start, end = min(each.start for each in spans), max(each.end for each in spans)
            return _Succession(later.value, earlier.value, _office(found), start, end)
    return None


_Pair = tuple[Mention[Name], Mention[Name]]


def _of_verb(found: Sequence[Token], at: int, people: Sequence[Mention[Name]]) -> _Pair | None:
    """As in "Keller succeeded Stern", "Keller was replaced by Stern", "Keller took over from Stern"."""
    end = at + 1
    if found[at].lower == "took":
        if [token.lower for token in found[at + 1 : at + 3]] != ["over", "from"]:
            return None
        end = at + 3
    passive = any(token.lower in _BEING for token in found[max(0, at - 2) : at])
    if passive:
        if found[end : end + 1] and found[end].lower != "by":
            return None
        end += 1
    first = next(
        (each for each in people if each.span.end <= found[at].start and _next_to(found, each, at)), None
    )
    second = _at(found, end, people)
    if first is None or second is None:
        return None
    return (second, first) if passive else (first, second)


def _next_to(found: Sequence[Token], name: Mention[Name], at: int) -> bool:
    """Whether only helping words stand between a name and a verb."""
    between = [token.lower for token in found[:at] if token.start >= name.span.end]
    return all(word in _BEING | {"has", "had", "who", ","} for word in between)


def _at(found: Sequence[Token], at: int, people: Sequence[Mention[Name]]) -> Mention[Name] | None:
    """The name at a place or a few titles behind it."""
    for token in found[at : at + _NEAR]:
        named = next((each for each in people if each.span.start <= token.start < each.span.end), None)
        if named is not None:
            return named
        if token.lower not in _TITLES:
            return None
    return None


def _of_noun(found: Sequence[Token], at: int, people: Sequence[Mention[Name]]) -> _Pair | None:
    """As in "Keller's predecessor, the late Stern", "Stern was the predecessor of Keller", "Stern was Keller's predecessor"."""
    sign = _NOUNS[lemma(found[at].lower)]
    owner = None
    if at >= 2 and found[at - 1].text in _OWNS:
        owner = next(
            (each for each in people if each.span.end in {found[at - 1].start, found[at - 1].end}), None
        )
    elif found[at + 1 : at + 2] and found[at + 1].lower == "of":
        owner = _at(found, at + 2, people)
    if owner is None:
        return None
    before = (
        [token for token in found[:at] if token.end <= owner.span.start]
        if owner.span.end <= found[at].start
        else found[:at]
    )
    while before and before[-1].lower in {"the", "direct", "immediate"}:
        before = before[:-1]
    if before and before[-1].lower in {"was", "is"}:
        other = (
            next((each for each in people if each.span.end == before[-2].end), None)
            if len(before) > 1
            else None
        )
    elif owner.span.end <= found[at].start:
        # "Keller's successor was Stern".
        copula = bool(found[at + 1 : at + 2]) and found[at + 1].lower in {"was", "is"}
        other = _at(found, at + 1 + copula, people)
    else:
        other = None
    if other is None or other is owner:
        return None
    return (other, owner) if sign > 0 else (owner, other)


def _office(found: Sequence[Token]) -> frozenset[str]:
    """The words behind "as", to the end of their phrase: "as head of the zoo"."""
    start = next((at for at, token in enumerate(found) if token.lower == "as"), len(found))
    words = takewhile(lambda token: token.text[0].isalpha() and token.lower not in _ENDS, found[start + 1 :])
    return frozenset(lemma(token.lower) for token in words) - {"the", "a", "an", "of"}


def _around(view: View, told: _Succession) -> frozenset[str]:
    """The words of a sentence outside the two names and what stands between them."""
    return frozenset(word.base for word in words_around(view, told.start, told.end)) - _NOUNS.keys()


def find_other_succession(claim: View, view: View) -> Clash | None:
    """The clash of two orders of the same two people in one office."""
    mine = _succession(claim)
    theirs = _succession(view) if mine is not None else None
    if mine is None or theirs is None or not can_be_held(claim, view):
        return None
    if not (mine.office <= theirs.office or theirs.office <= mine.office):
        return None
    if not shares_around(_around(claim, mine), _around(view, theirs)):
        return None  # "replaced him in goal", "replaced him as captain"
    if days_named(claim) != days_named(view):
        return None
    if not (same_bearer(mine.later, theirs.earlier) and same_bearer(mine.earlier, theirs.later)):
        return None
    return differing(claim, (mine.start, mine.end), view, (theirs.start, theirs.end), 0.75)
