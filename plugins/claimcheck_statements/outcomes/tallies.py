"""How many voted for and against one thing: "passed by 120 votes to 80" against "by 112-88", "unanimously" against "by 5 to 4"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.scores import tally_at, vote_steps
from claimcheck.values.words import lemma
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.one_thing import can_be_held, other_days, same_rest
from claimcheck_statements.views import View

__all__ = ["find_other_tally"]

_VOTING = frozenset(
    """vote pass adopt approve reject defeat carry ratify elect rule uphold strike back endorse confirm decide overturn
    impeach convict acquit majority motion bill amendment ballot""".split()
)
_UNANIMOUS = frozenset(["unanimously", "unanimous"])
# These only say that there was a vote.
_OF_A_VOTE = frozenset(["vote", "favour", "favor"])
# Who votes: what one of them passes another may pass too.
_BODIES = frozenset(
    "senate house chamber committee council parliament assembly congress court board panel jury bundestag commons lords cabinet".split()
)


@frozen
class _Tally:
    """How many were for and against, the larger number first; nothing for those of whom none was against."""

    numbers: tuple[int, ...]
    start: int
    end: int


@lru_cache(maxsize=4096)
def _tally(view: View) -> _Tally | None:
    """The one tally of a sentence that tells of a vote; None for none or several."""
    if not any(lemma(token.lower) in _VOTING for token in view.tokens):
        return None
    found = [*_counted(view.tokens), *_undivided(view.tokens)]
    return found[0] if len(found) == 1 else None


def _undivided(found: Sequence[Token]) -> list[_Tally]:
    return [_Tally((), token.start, token.end) for token in found if token.lower in _UNANIMOUS]


def _counted(found: Sequence[Token]) -> list[_Tally]:
    """The tallies told in two numbers: "120 votes to 80", "77-33", "45 votes in favour and 30 against"."""
    tallies: list[_Tally] = []
    at = 0
    while at < len(found):
        tally = tally_at(found, at)
        if tally is not None:
            numbers, end = tally
            start, last = _widened(found, at, end)
            tallies.append(_Tally(numbers, found[start].start, found[last - 1].end))
        at = max(tally[1] if tally else 0, at + 1)
    return tallies


def _widened(found: Sequence[Token], at: int, end: int) -> tuple[int, int]:
    """The stretch of a tally with the small words that lead to it and follow it: "by", "votes", "against"."""
    while at and found[at - 1].lower in {"by", "a", "vote", "of", "with", "votes", "majority", "margin"}:
        at -= 1
    while end < len(found) and found[end].lower in {"votes", "vote", "against", "opposed"}:
        end += 1
    return at, end


def find_other_tally(claim: View, view: View) -> Clash | None:
    """The clash of two tallies of one vote."""
    mine = _tally(claim)
    theirs = _tally(view) if mine is not None else None
    if mine is None or theirs is None or mine.numbers == theirs.numbers:
        return None
    if not mine.numbers and theirs.numbers and not all(theirs.numbers):
        return None  # 9 to 0
    if not theirs.numbers and mine.numbers and not all(mine.numbers):
        return None
    if not can_be_held(claim, view) or other_days(claim, view) or _bodies(claim) != _bodies(view):
        return None
    if vote_steps(claim.span) != vote_steps(view.span):
        return None
    here, there = (
        each.starts_in(tally.start, tally.end, besides=_OF_A_VOTE)
        for each, tally in ((claim, mine), (view, theirs))
    )
    if not same_rest(claim, view, here, there) or not _rest_in_words(claim, here):
        return None
    return differing(claim, (mine.start, mine.end), view, (theirs.start, theirs.end), 0.75, exclusive=True)


def _rest_in_words(claim: View, left_out: frozenset[int]) -> bool:
    """Whether enough is left of a sentence to know what was voted on."""
    return sum(word.start not in left_out and word.weight >= 0.5 for word in claim.words) >= 2


def _bodies(view: View) -> frozenset[str]:
    return frozenset(token.lower for token in view.tokens) & _BODIES
