"""A statement whose words the best sentence has without asserting them: "accused of firing it", "no evidence that it fired"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.model import Span
from claimcheck.values.factuality import Factuality, find_unasserted
from claimcheck_statements.support.comparison import Comparison
from claimcheck_statements.support.readings import Word

__all__ = ["only_supposed"]

_TELLING = 0.4
"""From such a weight on a word tells something."""
# A statement of what is to come says no more than a source that supposes it.
_LOOKING_AHEAD = frozenset(
    """
    expect expects expected plan plans planned hope hopes hoped estimate estimates estimated forecast forecasts likely
    will would could may might should
    """.split()
)
_NEAR = 20
"""Characters from a word that makes what follows unasserted to what follows."""
_MOSTLY = 0.5
"""The share of the words in common that make a part of a sentence the part that speaks of the statement."""


def only_supposed(comparison: Comparison) -> str:
    """How the best sentence tells the words that it shares with a statement, where it does not assert them; "" where it does.

    Among statements that were taken for supported such ones were wrong five times as often as right, in either half of the
    labelled sets.
    """
    found = find_unasserted(comparison.sentences[comparison.best].span)
    if not found or find_unasserted(comparison.claim.span):
        return ""
    theirs = comparison.sentences[comparison.best].words
    shared = [
        theirs[one.at]
        for word, one in zip(comparison.claim.words, comparison.matches[comparison.best], strict=True)
        if one.at >= 0 and word.weight >= _TELLING
    ]
    told = [mention for word in shared for mention in found if _contains(mention.span, word)]
    if not told or len(told) < _MOSTLY * len(shared):
        return ""
    if told[0].value is Factuality.SUPPOSED and not _LOOKING_AHEAD.isdisjoint(comparison.claim.lowers):
        return ""
    # A statement that says so itself tells the same: "dismissed rumours that he knew".
    mark = [word for word in theirs if 0 < told[0].span.start - word.end <= _NEAR][-1:]
    return "" if mark and mark[0] in shared else f"the source {told[0].value.value}"


def _contains(span: Span, word: Word) -> bool:
    return span.start <= word.start and word.end <= span.end
