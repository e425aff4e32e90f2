"""How a match ended, told by either side: "United beat Rovers 3-1" against "Rovers lost 2-1 to United"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.scores import Score, find_scores
from claimcheck.values.words import lemma
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.moments import days_named
from claimcheck_statements.one_thing import can_be_held, other_days, same_context
from claimcheck_statements.views import View

__all__ = ["BEATING", "find_other_score", "side_after", "side_before"]

BEATING = frozenset("beat defeat thrash edge rout overcome top down crush down hammer upset".split())
"""Verbs whose subject won against whom they name."""
_WINNING = frozenset(["win", "triumph", "prevail"])
_LOSING = frozenset(["lose"])
_DRAWING = frozenset(["draw", "tie"])
_VERBS = BEATING | _WINNING | _LOSING | _DRAWING
_TO = frozenset(["against", "to", "over", "with", "at"])
_HELPERS = frozenset("had have has were was be been being the also then".split())
# With these it is no final score, or another match of several.
_PARTLY = frozenset(
    """half half-time halftime led trailed leading trailing aggregate leg set sets quarter period inning innings penalties
    shootout shoot-out series first second third fourth fifth games reserve women junior under-21 youth""".split()
)
_OCCASIONS = frozenset("final semi-final semifinal quarter-final quarterfinal opener derby".split())
_REACH = 8
_WEIGHTY = 0.5


@frozen
class _Score:
    """The result of a match: who won and lost, the goals of both where they are told, and the words."""

    winner: str
    loser: str
    """In small letters; "" for a side that is not told.  Of a draw the two stand in the order of the alphabet."""
    drawn: bool
    goals: Score
    start: int
    end: int


@lru_cache(maxsize=4096)
def _score(view: View) -> _Score | None:
    """The result that a sentence tells of a match; None for none, or for several."""
    found = view.tokens
    verbs = [
        at for at, token in enumerate(found) if at and lemma(token.lower) in _VERBS and token.text.islower()
    ]
    if len(verbs) != 1 or not _PARTLY.isdisjoint(token.lower for token in found):
        return None
    at = verbs[0]
    verb = lemma(found[at].lower)
    scores = [each for each in find_scores(view.span) if not each.value.voted]
    if len(scores) != 1 or len(scores[0].value.parts) > 1:
        return None
    first = side_before(found, at)
    second = side_after(found, at, passive=False)
    passive = verb in BEATING and any(
        token.lower in {"were", "was", "been"} for token in found[max(0, at - 3) : at]
    )
    if passive:
        second = side_after(found, at, passive=True)
    if not first or (verb in BEATING and not second):
        return None
    lost = passive or verb in _LOSING
    winner, loser = (second, first) if lost else (first, second)
    drawn = verb in _DRAWING
    if drawn:
        winner, loser = sorted((winner, loser))
    told = scores[0].span
    start, end = min(found[at].start, told.start), max(found[at].end, told.end)
    return _Score(winner, loser, drawn, scores[0].value, start, end)


def side_before(found: Sequence[Token], at: int) -> str:
    """The name that is the subject of a verb, in small letters; "" for none."""
    end = at
    while end and found[end - 1].lower in _HELPERS:
        end -= 1
    start = end
    while start and found[start - 1].text[0].isupper() and found[start - 1].lower != "the":
        start -= 1
    return " ".join(token.lower for token in found[start:end])


def side_after(found: Sequence[Token], at: int, *, passive: bool) -> str:
    """The name behind a verb, its preposition and a score between them passed over; "" for none."""
    place = at + 1
    led = lemma(found[at].lower) in BEATING and not passive
    while place < min(len(found), at + _REACH):
        token = found[place]
        if token.lower in _TO or (passive and token.lower == "by"):
            led = True
        elif token.text[0].isupper() and led:
            return " ".join(each.lower for each in _run(found, place))
        elif token.lower != "the" and not (
            token.text[0].isdigit() or token.text in {"-", "–"} or token.lower in _HELPERS
        ):
            return ""
        place += 1
    return ""


def _run(found: Sequence[Token], at: int) -> list[Token]:
    run = []
    while at < len(found) and found[at].text[0].isupper():
        run.append(found[at])
        at += 1
    return run


def find_other_score(claim: View, other: View) -> Clash | None:
    """The clash of two results of one match."""
    mine = _score(claim)
    theirs = _score(other) if mine is not None else None
    if mine is None or theirs is None or not can_be_held(claim, other) or other_days(claim, other):
        return None
    if not _one_match(claim, mine, other, theirs) or _agree(mine, theirs):
        return None
    if not mine.goals.comparable(theirs.goals):
        return None  # "at half-time", "in the return match"
    if _tells_more(claim, mine, other) and _tells_more(other, theirs, claim):
        return None
    return differing(
        claim,
        (mine.start, mine.end),
        other,
        (theirs.start, theirs.end),
        0.75,
        exclusive=(mine.winner, mine.drawn) == (theirs.winner, theirs.drawn),
    )


def _tells_more(view: View, score: _Score, other: View) -> bool:
    """Whether a sentence says more of its match, of which the other has nothing: "on Saturday", "in the away match"."""
    known = {word.base for word in other.words}
    sides = f"{score.winner} {score.loser}".split()
    return any(
        word.base not in known and word.weight >= _WEIGHTY
        for word in view.words
        if not score.start <= word.start < score.end and word.lower not in sides
    )


def _agree(mine: _Score, theirs: _Score) -> bool:
    """Whether two results may be one."""
    sides = all(
        not one or not two or one == two
        for one, two in ((mine.winner, theirs.winner), (mine.loser, theirs.loser))
    )
    goals = mine.goals.parts == theirs.goals.parts
    return mine.drawn == theirs.drawn and sides and goals


def _one_match(claim: View, mine: _Score, other: View, theirs: _Score) -> bool:
    """Whether two results are of one match: of the same two on one day or in one final, or told behind the same sentence."""
    sides, others = {mine.winner, mine.loser} - {""}, {theirs.winner, theirs.loser} - {""}
    same = sides == others and len(sides) == 2
    days = set(days_named(claim))
    if same and days and days == set(days_named(other)):
        return True
    occasions = [frozenset(token.lower for token in each.tokens) & _OCCASIONS for each in (claim, other)]
    if same and occasions[0] and occasions[0] == occasions[1]:
        return True
    if not same_context(claim.span, other.span):
        return False
    named = _names_before(claim)
    return same or (len(sides | others) == 2 and (sides | others) <= named)


def _names_before(claim: View) -> frozenset[str]:
    """The words in small letters of what stands before a sentence in its text."""
    text = claim.span.document.text[: claim.span.start]
    return frozenset(text.lower().replace(".", " ").replace(",", " ").split())
