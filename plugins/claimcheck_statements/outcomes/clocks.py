"""The hour at which something came about: "at 5:40 a.m. on Tuesday" against "at 4:50 a.m. on Tuesday"."""

# ruff: noqa: SIM905 - a table of words reads best as text

import re
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.denied_values import is_denied
from claimcheck.values.times import find_times
from claimcheck.values.verb_words import STAMP_OPENERS, STAMP_WORDS
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.one_thing import can_be_held, other_days, same_rest
from claimcheck_statements.views import View

__all__ = ["Clock", "clocks_in", "find_other_clock", "minutes_apart"]

_CLOCK = re.compile(r"(.*)T(\d\d)(?::(\d\d))?")
_ZONES = frozenset("gmt utc et est edt pt pst pdt ct cst cdt mt cet cest bst jst ist msk zulu".split())
_HALF = frozenset("a.m p.m am pm a.m. p.m. noon midday midnight morning afternoon evening night".split())
# Before a clock these blur or bound it.
_LOOSE = frozenset(
    "about around shortly just soon nearly almost after before by until till from to since past between towards approximately roughly".split()
)
_BEFORE = 3
_DAY = 24 * 60
_HALF_DAY = 12 * 60
_HOUR = 60
_FAR = 20
"""Minutes by which two clocks for one thing are never apart by rounding."""
_FROM_13 = 13


@frozen
class Clock:
    """An hour that a sentence names."""

    minutes: int
    """Minutes since midnight."""
    either: bool
    """Whether it may be before or after noon: "8:15"."""
    zone: str
    day: str
    """The day beside it, as the TIMEX3 value has it; empty where none is named."""
    loose: bool
    span: Span


@lru_cache(maxsize=4096)
def clocks_in(sentence: Span) -> tuple[Clock, ...]:
    """The hours that a sentence names, in reading order."""
    words = tokens(sentence)
    found = []
    for mention in find_times(sentence):
        parts = _CLOCK.fullmatch(mention.value.timex) if mention.value.timex_type == "TIME" else None
        if parts is None:
            continue
        inside = [word.lower for word in words if mention.span.start <= word.start < mention.span.end]
        before = [word.lower for word in words if word.end <= mention.span.start][-_BEFORE:]
        hour = int(parts[2])
        found.append(
            Clock(
                hour * _HOUR + int(parts[3] or 0),
                _HALF.isdisjoint(inside) and hour < _FROM_13 and not inside[0].startswith("0"),
                next((word for word in inside if word in _ZONES), ""),
                parts[1] if any(sign.isdigit() for sign in parts[1]) else "",
                bool(mention.value.mod) or not _LOOSE.isdisjoint(before) or is_denied(sentence, mention.span),
                mention.span,
            )
        )
    return tuple(found)


def minutes_apart(mine: Clock, theirs: Clock) -> int:
    """How many minutes lie at least between two hours of one day."""
    apart = abs(mine.minutes - theirs.minutes)
    if mine.either or theirs.either:
        apart %= _HALF_DAY
        return min(apart, _HALF_DAY - apart)
    return min(apart, _DAY - apart)


_STAMPS = STAMP_WORDS | STAMP_OPENERS | frozenset(["first", "last"])


def _is_stamp(view: View) -> bool:
    """Whether a line says no more than when its page was written: "Friday, Sept 10 | Updated 8:52 PM"."""
    return all(
        word.sort in {"time", "number"} or word.lower in _STAMPS or word.text.isupper() for word in view.words
    )


def find_other_clock(claim: View, view: View) -> Clash | None:
    """The clash of two hours for one thing; of hours that lie whole hours apart only full ones, since zones make the others."""
    if not claim.has_numbers or len(clocks_in(claim.span)) != 1 or len(clocks_in(view.span)) != 1:
        return None
    (mine,), (theirs,) = clocks_in(claim.span), clocks_in(view.span)
    apart = minutes_apart(mine, theirs)
    if mine.loose or theirs.loose or mine.zone != theirs.zone or apart < _FAR:
        return None
    if (apart % _HOUR == 0 and mine.minutes % _HOUR) or (mine.day and theirs.day and mine.day != theirs.day):
        return None
    if _is_stamp(claim) or _is_stamp(view) or not can_be_held(claim, view) or other_days(claim, view):
        return None
    here, there = (frozenset(token.start for token in tokens(one.span)) for one in (mine, theirs))
    if not same_rest(claim, view, here, there):
        return None
    return differing(
        claim,
        (mine.span.start, mine.span.end),
        view,
        (theirs.span.start, theirs.span.end),
        0.75,
        exclusive=True,
    )
