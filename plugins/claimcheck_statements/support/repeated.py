"""A statement that the best sentence opens with, word for word but for articles and "has": "South Korea has won the match on Friday"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.contexts import in_one_context
from claimcheck.values.factuality import find_unasserted
from claimcheck_statements.support.comparison import Comparison

__all__ = ["repeated"]

_PASSED_OVER = frozenset("the a an has have had".split())
# Behind a statement these go on with when, where and why, and leave it what it is.
_GOING_ON = frozenset(
    """
    , . ; : ( – — and on in at after before during for by with as while when where who which since until late early yesterday today
    from amid following over despite because
    """.split()
)
_FEWEST = 3
"""Words of a statement that stand in one order by no chance."""


def repeated(comparison: Comparison) -> bool:
    """Whether the best sentence has all words of a statement side by side from its start, and goes on with a phrase of its own."""
    best = comparison.sentences[comparison.best].span
    mine, theirs = _words(comparison.claim.span), _words(best)
    while mine and not mine[-1][0].isalnum():
        mine.pop()
    if not in_one_context(comparison.claim.span, best):
        return False
    if len(mine) < _FEWEST or theirs[: len(mine)] != mine:
        return False
    if find_unasserted(best) and not find_unasserted(comparison.claim.span):
        return False
    return len(theirs) == len(mine) or theirs[len(mine)] in _GOING_ON


def _words(sentence: Span) -> list[str]:
    """The words and signs of a sentence in lower case, without articles and "has"."""
    return [token.lower for token in tokens(sentence) if token.lower not in _PASSED_OVER]
