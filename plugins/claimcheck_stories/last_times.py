"""When something last came about, told either way round: "last raised in 2019", "not raised since 2019", "the first rise since 2019"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from itertools import pairwise

from claimcheck.text import tokens
from claimcheck.values.story_pairs import Pair
from claimcheck.values.story_slots import Slot
from claimcheck.values.times import TimeSpan
from claimcheck.values.words import negations

__all__ = ["both_tell_last_time"]

_WITHIN = 8
"""Words before a time in which it is told that it is the last one of something."""
_STRETCHES = frozenset(
    "year month week night day season weekend summer winter spring autumn fall quarter".split()
)


def both_tell_last_time(pair: Pair) -> bool:
    """Whether both of two times are those when something came about last, so that a denial and its lack say the same."""
    return _is_last_time(pair.mine) and _is_last_time(pair.theirs)


def _is_last_time(slot: Slot) -> bool:
    if not isinstance(slot.value, TimeSpan):
        return False
    before = [word for word in tokens(slot.sentence) if word.end <= slot.span.start][-_WITHIN:]
    near = [word.lower for word in before]
    if near[-1:] == ["since"]:
        return "first" in near or any(word in before for word in negations(slot.sentence))
    return any(one == "last" and other not in _STRETCHES for one, other in pairwise(near))
