"""Two things compared the other way round: "geese eat more grass than sheep" against "sheep eat more grass than geese".

All words are the same then, and what stands before the comparison in the one sentence stands behind its "than" in the
other.  What was so on one occasion may have been otherwise on the next, so that only what is so, or was so on a day
that both name, is compared.
"""

from attrs import frozen

from claimcheck.values.time_tense import is_past_form
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.views import View, Word

__all__ = ["find_turned_comparison"]

_MEASURING = frozenset(["more", "less", "fewer", "better", "worse"])
_ENDS = frozenset(
    [",", ";", ":", "(", ")", "–", "—", "because", "although", "while", "when", "if", "and", "or"]
)
# From the comparative to its "than".
_REACH = 6


@frozen
class _Comparison:
    """The words before a comparative, from it to "than", and behind that; where it begins and ends."""

    left: tuple[str, ...]
    measure: tuple[str, ...]
    right: tuple[str, ...]
    start: int
    end: int


def find_turned_comparison(claim: View, view: View) -> Clash | None:
    """The comparison of a claim that a sentence tells the other way round."""
    mine = _comparison(claim)
    theirs = _comparison(view) if mine is not None else None
    if mine is None or theirs is None or mine.measure != theirs.measure or is_spoken(view, 0):
        return None
    if not (claim.asserts and view.asserts) or mine.right == theirs.right:
        return None
    # "Geese eat" and "sheep", "sheep eat" and "geese": the rest of the left is what is told of either.
    first, second = len(theirs.right), len(mine.right)
    turned = mine.left[:first] == theirs.right and theirs.left[:second] == mine.right
    if not turned or mine.left[first:] != theirs.left[second:] or _is_over(claim) or _is_over(view):
        return None
    return differing(claim, (mine.start, mine.end), view, (theirs.start, theirs.end), 0.75)


def _is_over(sentence: View) -> bool:
    """Whether a sentence tells what was so, without a day."""
    return not sentence.has_times and any(is_past_form(token.lower) for token in sentence.tokens)


def _comparison(sentence: View) -> _Comparison | None:
    """The one comparison that a sentence consists of; None where it has none, or tells anything else."""
    lowers = [token.lower for token in sentence.tokens]
    if lowers.count("than") != 1 or not _ENDS.isdisjoint(lowers):
        return None
    than = lowers.index("than")
    at = next((at for at in range(max(0, than - _REACH), than) if _is_measuring(sentence, at)), None)
    if at is None:
        return None
    before, after = (
        tuple(word for word in sentence.words if test(word.place)) for test in (at.__gt__, than.__lt__)
    )
    between = tuple(sentence.tokens[place].lower for place in range(at, than))
    if not before or not after:
        return None
    return _Comparison(_bases(before), between, _bases(after), before[0].start, after[-1].end)


def _is_measuring(sentence: View, at: int) -> bool:
    """Whether a token is a comparative: "more", "longer"."""
    lower = sentence.tokens[at].lower
    words = (word for word in sentence.words if word.place == at)
    return lower in _MEASURING or any(word.lower.endswith("er") and word.base != word.lower for word in words)


def _bases(words: tuple[Word, ...]) -> tuple[str, ...]:
    return tuple(word.base for word in words)
