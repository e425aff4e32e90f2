"""Two figures exchanged in what is otherwise the same: "won 3 of its games at home and 5 away" against "5 at home and 3 away"."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations

from attrs import frozen

from claimcheck_statements.alignment import align
from claimcheck_statements.clash import NEARLY_ALL, Clash, differing
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.views import View, Word

__all__ = ["find_swapped_figures"]

_DASHES = frozenset(["-", "–", "—"])
_MOST = 6
"""Figures of a sentence that are tried in pairs."""


@frozen
class _Unit:
    """A word, or a tally of two figures as "3-8"."""

    key: str
    start: int
    end: int
    figure: bool
    place: int


def find_swapped_figures(claim: View, view: View) -> Clash | None:
    """The clash of two figures that stand in each other's place, all words around them being the same."""
    if not (claim.has_numbers and view.has_numbers and claim.asserts and view.asserts):
        return None
    mine = _units(claim)
    figures = [at for at, unit in enumerate(mine) if unit.figure]
    if not 1 < len(figures) <= _MOST:
        return None
    keys, others = [unit.key for unit in mine], [unit.key for unit in _units(view)]
    for first, second in combinations(figures, 2):
        # Side by side, as in "between 3 and 5", they are hardly of two things.
        if second - first < 2 or keys[first] == keys[second]:
            continue
        begin, end = max(0, first - 1), second + 2
        turned = [*keys]
        turned[first], turned[second] = turned[second], turned[first]
        at = _place(turned[begin:end], others)
        if at is None or _place(keys[begin:end], others) is not None:
            continue
        theirs = _units(view)
        one, two = theirs[at + first - begin], theirs[at + second - begin]
        if align(claim, [view]).coverage >= NEARLY_ALL and not is_spoken(view, one.place):
            here = mine[first].start, mine[second].end
            return differing(claim, here, view, (one.start, two.end), 0.75)
    return None


@lru_cache(maxsize=4096)
def _units(view: View) -> tuple[_Unit, ...]:
    """The words of a sentence, figures that a dash joins taken together."""
    units: list[_Unit] = []
    last: Word | None = None
    for word in view.words:
        figure = word.sort == "number"
        joined = (
            figure
            and last is not None
            and last.sort == "number"
            and word.place == last.place + 2
            and view.tokens[last.place + 1].text in _DASHES
        )
        if joined:
            before = units.pop()
            units.append(_Unit(f"{before.key}-{word.base}", before.start, word.end, figure, before.place))
        else:
            units.append(_Unit(word.base, word.start, word.end, figure, word.place))
        last = word
    return tuple(units)


def _place(wanted: Sequence[str], words: Sequence[str]) -> int | None:
    """Where some words stand next to one another in a sentence; None where they do not."""
    size = len(wanted)
    return next((at for at in range(len(words) - size + 1) if words[at : at + size] == wanted), None)
