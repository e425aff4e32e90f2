"""Which place somebody took in one contest: "won gold" against "came second", "finished fourth" against "was third"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.words import lemma
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.moments import days_named
from claimcheck_statements.one_thing import other_days, same_context, same_rest
from claimcheck_statements.views import ORDINALS, View

__all__ = ["find_other_placing"]

_MEDALS = {"gold": 1, "silver": 2, "bronze": 3}
_TAKING = frozenset("win take claim get earn secure land collect".split())
_PLACING = frozenset("finish come place end be rank".split())
_CONTESTS = frozenset(
    """race marathon sprint final contest competition tournament championship championships games event slalom downhill jump
    throw metres meters relay rally regatta grand prix tour vote election primary poll""".split()
)
# With these it is a part of a contest, or another one.
_PARTLY = frozenset(
    "heat heats semifinal semi-final qualifying qualification practice lap leg stage round half set team women men junior under".split()
)
# These only say that a place was taken.
_OF_A_PLACE = frozenset(["place", "medal"])
_NEAR = 3


@frozen
class _Placing:
    """A place in a contest, with the words that tell it."""

    place: int
    first: int
    """The first token of these words."""
    last: int


@lru_cache(maxsize=4096)
def _placing(view: View) -> _Placing | None:
    """The one place that a sentence gives somebody; None for none or several."""
    if view.question or view.hedges or view.negating:
        return None
    found = view.tokens
    lowers = [token.lower for token in found]
    told = [each for at in range(1, len(found)) for each in _read(lowers, found, at)]
    contest = not _CONTESTS.isdisjoint({*lowers, *map(lemma, lowers)})
    if len({each.place for each in told}) != 1 or not contest:
        return None
    return told[0]


def _read(lowers: Sequence[str], found: Sequence[Token], at: int) -> list[_Placing]:
    base = lemma(lowers[at])
    if not found[at].text.islower():
        return []
    for end in range(at + 1, min(len(found), at + 1 + _NEAR)):
        medal = _MEDALS.get(lowers[end], 0) if base in _TAKING else 0
        if medal and lowers[end + 1 : end + 2] != ["and"]:
            return [_Placing(medal, at, end)]
        place = ORDINALS.get(lowers[end], 0)
        if place and base in _PLACING | {"take"} and _is_alone(lowers, end):
            return [_Placing(place, at, end)]
        if lowers[end] == "runner" and lowers[end + 1 : end + 3] == ["-", "up"]:
            return [_Placing(2, at, end + 2)]
        if lowers[end] not in {"the", "a", "in", "as", "was"}:
            break
    # "Won the race".
    if (
        base == "win"
        and lowers[at + 1 : at + 2] == ["the"]
        and any(lemma(each) in _CONTESTS for each in lowers[at + 2 : at + 5])
    ):
        return [_Placing(1, at, at)]
    return []


def _is_alone(lowers: Sequence[str], at: int) -> bool:
    """Whether an ordinal stands for a place, and not before a noun: "came second in the race", not "the second race"."""
    after = lowers[at + 1 : at + 2]
    return not after or after[0] in {"in", "at", "on", ".", ",", "place", "behind", "of", "with", "for"}


def find_other_placing(claim: View, view: View) -> Clash | None:
    """The clash of two places of one person in one contest on one day."""
    mine = _placing(claim)
    theirs = _placing(view) if mine is not None else None
    if mine is None or theirs is None or mine.place == theirs.place or other_days(claim, view):
        return None
    if _parts(claim) != _parts(view):
        return None
    days = days_named(claim)
    if not (days and days == days_named(view)) and not same_context(claim.span, view.span):
        return None
    here, there = _stretch(claim, mine), _stretch(view, theirs)
    left_out, others = (
        claim.starts_in(*here, besides=_OF_A_PLACE),
        view.starts_in(*there, besides=_OF_A_PLACE),
    )
    if not same_rest(claim, view, left_out, others):
        return None
    return differing(claim, here, view, there, 0.75)


def _parts(view: View) -> frozenset[str]:
    return frozenset(token.lower for token in view.tokens) & _PARTLY


def _stretch(view: View, placing: _Placing) -> tuple[int, int]:
    return view.tokens[placing.first].start, view.tokens[placing.last].end
