"""Who beat whom in one contest, whatever the score was: "Ruiz beat Holt in the final", "Holt came back to defeat Ruiz in the final"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.circumstances import told_apart
from claimcheck.values.time_words import MONTHS, WEEKDAYS
from claimcheck.values.words import lemma
from claimcheck_statements.clash import Clash, written
from claimcheck_statements.moments import days_named
from claimcheck_statements.one_thing import can_be_held, other_days, same_context
from claimcheck_statements.outcomes.scores import BEATING, side_after, side_before
from claimcheck_statements.views import View

__all__ = ["find_other_winner", "won_by_the_other"]

_BEATING = BEATING | frozenset("eliminate oust unseat outpoint".split())
_LOSING = frozenset(["lose"])
_BEING = frozenset(["were", "was", "been", "being", "is", "are"])
# Two meet in several of these, and each is told by its own word.
_STAGES = frozenset(
    """final semi-final semifinal quarter-final quarterfinal first second third fourth fifth sixth leg primary runoff
    run-off replay rematch return round half set game heat""".split()
)
_CONTESTS = frozenset(
    "final election by-election primary runoff run-off referendum playoff play-off derby".split()
)
"""Of which there is one of those two at a time."""
_NO_VERBS = frozenset(["down", "top", "edge"])
"""Forms of those verbs that are mostly other words: "a set down", but "downed"."""
_RALLYING = frozenset("come rally recover fight battle".split())
"""Verbs behind which "to beat" tells what came about: "came from behind to beat"."""
_CALENDAR = frozenset([*MONTHS, *WEEKDAYS])
_OTHERS = frozenset("reserve reserves women junior under-21 youth".split())
_BACK = 3


@frozen
class _Win:
    """Who won and who lost a contest, in small letters, what else the sentence names, and the words that tell it."""

    winner: str
    loser: str
    stages: frozenset[str]
    contests: frozenset[str]
    names: frozenset[str]
    first: int
    """Where the sentence begins to tell it, with the side before the verb."""
    start: int
    end: int
    rallied: bool
    """Whether it is told as what a rally led to: "came back to defeat"."""


@lru_cache(maxsize=4096)
def _win(view: View) -> _Win | None:
    """The one contest whose winner and loser a sentence names; None for none, or for several."""
    found = view.tokens
    lowers = [token.lower for token in found]
    verbs = [
        at
        for at, token in enumerate(found)
        if at and token.text.islower() and token.lower not in _NO_VERBS
        if lemma(token.lower) in _BEATING | _LOSING
    ]
    if len(verbs) != 1 or not _OTHERS.isdisjoint(lowers):
        return None
    at = verbs[0]
    losing = lemma(lowers[at]) in _LOSING
    passive = not losing and any(lower in _BEING for lower in lowers[max(0, at - _BACK) : at])
    turned = lowers[at - 1] == "to"
    if turned and _RALLYING.isdisjoint(map(lemma, lowers[:at])):
        return None  # "hopes to beat"
    first = _opening_name(found) if turned else side_before(found, at)
    second = side_after(found, at, passive=passive or losing)
    if not first or not second or (losing and "to" not in lowers[at:]):
        return None
    winner, loser = (second, first) if losing or passive else (first, second)
    sides = {*winner.split(), *loser.split()}
    names = frozenset(
        token.lower
        for token in found[1:]
        if token.text[0].isupper() and token.lower not in sides | _CALENDAR and token.start > found[at].start
    )
    told = frozenset(lowers)
    end = _end_of(found, at, second)
    return _Win(
        winner,
        loser,
        told & _STAGES,
        told & _CONTESTS,
        names,
        found[0].start,
        found[at].start,
        end,
        rallied=turned,
    )


def _opening_name(found: Sequence[Token]) -> str:
    """The name with which a sentence begins, in small letters, if it is its subject; "" for none."""
    end = next((at for at, token in enumerate(found) if not token.text[0].isupper()), len(found))
    owner = end < len(found) and found[end].lower in {"'s", "’s", "and", ","}
    return "" if owner else " ".join(token.lower for token in found[:end])


def _end_of(found: Sequence[Token], at: int, side: str) -> int:
    """Where the name of the other side ends behind a verb."""
    last = side.rsplit(maxsplit=1)[-1]
    return next((token.end for token in found[at:] if token.lower == last), found[at].end)


def _is_one(side: str, other: str) -> bool:
    """Whether two names are of one side: the same, or the one the end of the other."""
    return side == other or side.endswith(f" {other}") or other.endswith(f" {side}")


def _is_told(view: View, win: _Win) -> bool:
    """Whether a sentence asserts its result; "to" behind a rally hopes for none, nor does "a set down"."""
    return not (view.negating or view.question) if win.rallied else can_be_held(view, view)


def won_by_the_other(claim: View, other: View) -> bool:
    """Whether of two sides the one wins in one sentence and the other in the other, in whatever contest."""
    mine = _win(claim)
    theirs = _win(other) if mine is not None else None
    if mine is None or theirs is None:
        return False
    return _is_one(mine.winner, theirs.loser) and _is_one(mine.loser, theirs.winner)


def find_other_winner(claim: View, other: View) -> Clash | None:
    """The clash of two who each beat the other in one contest."""
    mine = _win(claim)
    theirs = _win(other) if mine is not None else None
    if mine is None or theirs is None or other_days(claim, other) or told_apart(claim.span, other.span):
        return None
    if not all(_is_told(view, win) for view, win in ((claim, mine), (other, theirs))):
        return None
    if not won_by_the_other(claim, other) or not _one_contest(claim, mine, other, theirs):
        return None
    here, there = (mine.start, mine.end), (theirs.start, theirs.end)
    message = f"in the source it is the other way round: '{written(other, theirs.first, theirs.end)}'"
    return Clash(here, there, message, 0.75)


def _one_contest(claim: View, mine: _Win, other: View, theirs: _Win) -> bool:
    """Whether two results are of one contest: of one name, or of one of a kind of which no other day is told."""
    apart = (mine.stages - theirs.stages) and (theirs.stages - mine.stages)
    if apart or (mine.stages ^ theirs.stages) & _NUMBERED:
        return False
    alike = bool(mine.contests & theirs.contests)
    dated = bool(days_named(claim)) == bool(days_named(other))
    if mine.names and theirs.names:
        return (mine.names <= theirs.names or theirs.names <= mine.names) and (alike or dated)
    return (alike and dated) or same_context(claim.span, other.span)


_NUMBERED = frozenset("first second third fourth fifth sixth leg replay rematch return".split())
