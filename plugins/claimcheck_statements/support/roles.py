"""Who does in the best sentence what the statement tells: somebody else, or shown to be the same."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.doers import other_doer, same_doer
from claimcheck_statements.facts.converses import told_conversely
from claimcheck_statements.outcomes.winners import won_by_the_other
from claimcheck_statements.support.comparison import Comparison
from claimcheck_statements.support.figures import FIGURES
from claimcheck_statements.support.readings import Word
from claimcheck_statements.views import view

__all__ = ["done_by_another", "told_otherwise", "told_the_same"]

# A word that a synonym or another spelling says.
_SAID = 0.85
_LIGHTEST = 0.1
# What stands before a number or a time and makes another of it.
_BOUNDING = frozenset(
    """before after since until till by from to about around nearly almost over under than least most only up some
    approximately roughly every each another former next last not no""".split()
)
_LENGTHS = frozenset("second minute hour day week month year decade century".split())
# The same behind it: "a year after", "two days ago", "40 or more".
_FOLLOWING = frozenset("after before ago later earlier more less fewer older younger".split())
_DETERMINERS = frozenset("the a an his her its their our this that these those".split())
_PREPOSITIONS = frozenset(
    "over against for to from with by without in at into on under about between among through across".split()
)
_REACH = 4
"""Tokens that a word may stand behind its verb or preposition."""


def _anchors(comparison: Comparison) -> Iterator[tuple[Word, Span, Span]]:
    """Each word that either sentence has once, its place, and what says it in the best sentence."""
    mine, theirs = comparison.claim, comparison.sentences[comparison.best]
    for word, one in zip(mine.words, comparison.matches[comparison.best], strict=True):
        if one.at < 0 or len(theirs.places[theirs.words[one.at].base]) > 1 or len(mine.places[word.base]) > 1:
            continue
        other = theirs.words[one.at]
        here, there = mine.span.document.span, theirs.span.document.span
        yield word, here.to(word.start, word.end), there.to(other.start, other.end)


def done_by_another(comparison: Comparison) -> str:
    """Why what the statement tells is done by somebody else in the best sentence; "" where it may be the same."""
    mine, theirs = comparison.claim.span, comparison.sentences[comparison.best].span
    told = (other_doer(mine, here, theirs, there) for _, here, there in _anchors(comparison))
    return next(filter(None, told), "")


def told_otherwise(comparison: Comparison) -> str:
    """Why the best sentence has two in each other's part: who won over whom, who bought whom; "" for nothing."""
    mine, theirs = view(comparison.claim.span), view(comparison.sentences[comparison.best].span)
    if won_by_the_other(mine, theirs):
        return "in the best sentence the other side wins"
    return "the best sentence tells it the other way round" if told_conversely(mine, theirs) else ""


def told_the_same(comparison: Comparison) -> bool:
    """Whether the best sentence says every word of the statement, and of the same doer.

    Then who does it to whom stays as it is, neither a number nor a time is bounded in one of them only, and each word
    stands behind its verb or preposition in both.
    """
    row = comparison.matches[comparison.best]
    words = comparison.claim.words
    if any(one.quality < _SAID for word, one in zip(words, row, strict=True) if word.weight >= _LIGHTEST):
        return False
    if not _ends_alike(comparison):
        return False
    mine, theirs = comparison.claim.span, comparison.sentences[comparison.best].span
    shown = {word: same_doer(mine, here, theirs, there) for word, here, there in _anchors(comparison)}
    if set(shown.values()) - {None} != {True}:
        return False
    if not all(shown.get(word) for word in words if word.sort in FIGURES):
        return False  # a number or a day of another clause
    return _bounded_alike(comparison) and _joined_alike(comparison)


def _ends_alike(comparison: Comparison) -> bool:
    """Whether the last word of the statement, light as it may be, is in the best sentence: "called it just"."""
    last = comparison.claim.lowers[-1]
    if any(word.text.lower() == last for word in comparison.claim.words):
        return True  # compared as all words with content are
    return last in comparison.sentences[comparison.best].lowers


def _bounded_alike(comparison: Comparison) -> bool:
    """Whether each number and time stands behind the same bound in the statement and in the best sentence."""
    found = comparison.sentences[comparison.best]
    mine, theirs = tokens(comparison.claim.span), tokens(found.span)
    for word, one in zip(comparison.claim.words, comparison.matches[comparison.best], strict=True):
        if (word.sort not in FIGURES and word.base not in _LENGTHS) or one.at < 0:
            continue
        here, there = word.at, found.words[one.at].at
        before, other = (
            [
                token.lower
                for token in words[max(0, at - 2) : at + 3]
                if token.lower in (_BOUNDING if token.start < words[at].start else _FOLLOWING)
            ]
            for words, at in ((mine, here), (theirs, there))
        )
        if before != other:
            return False
    return True


def _joined_alike(comparison: Comparison) -> bool:
    """Whether what stands right behind a verb or a preposition in the statement stands behind it in the best sentence."""
    found = comparison.sentences[comparison.best]
    mine, theirs = tokens(comparison.claim.span), tokens(found.span)
    row = comparison.matches[comparison.best]
    verb_at: dict[int, int] = {
        word.at: found.words[one.at].at
        for word, one in zip(comparison.claim.words, row, strict=True)
        if word.sort == "verb" and one.at >= 0
    }
    for word, one in zip(comparison.claim.words, row, strict=True):
        if one.at < 0 or word.sort in FIGURES:
            continue
        before = word.at - 1
        while before >= 0 and mine[before].lower in _DETERMINERS:
            before -= 1
        there = found.words[one.at].at
        reach = theirs[max(0, there - _REACH) : there]
        if before > 0 and mine[before].lower == "by" and before - 1 in verb_at:
            continue  # whom the passive names is told apart before
        if before >= 0 and mine[before].lower in _PREPOSITIONS:
            if all(token.lower != mine[before].lower for token in reach):
                return False
        elif before in verb_at and verb_at[before] < there - len(reach):
            return False
    return True
