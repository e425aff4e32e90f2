"""Words of a statement that all stand in the source, though nothing there ties them together."""

from rapidfuzz.distance import LCSseq

from claimcheck_statements.support.comparison import Comparison
from claimcheck_statements.support.features import neighbours
from claimcheck_statements.support.matching import SAID

__all__ = ["WEIGHTY", "scattered"]

WEIGHTY = 0.4
"""From such a weight on a word tells something."""
# So many telling words, or fewer, stand together in many a sentence about something else.
_FEW = 3
_SIDE_BY_SIDE = 0.45
_IN_ORDER = 0.6
_LOOSE = 4


def scattered(comparison: Comparison, *, two: bool) -> str:
    """Why the words of a statement need not be told together; "" where they are.

    `two`: whether it takes the best two sentences to say them.
    """
    words = comparison.claim.words
    best, second = comparison.matches[comparison.best], comparison.matches[comparison.second]
    telling = [at for at, word in enumerate(words) if word.weight >= WEIGHTY]
    if two:
        tied = any(best[at].quality and second[at].quality for at in telling)
        if not tied and neighbours(comparison) < _SIDE_BY_SIDE and not _adjacent(comparison):
            return "the two sentences that it takes have none of its words in common"
    elif len(telling) <= _FEW:
        if any(0 < best[at].quality < SAID for at in telling):
            return "so few words, one of them in another sense, may tell something else"
        if neighbours(comparison) < _SIDE_BY_SIDE and not _in_order(comparison):
            if len(telling) == 1:
                return "one word alone may tell something else"
            return "so few words, apart from each other, may tell something else"
    return ""


def _in_order(comparison: Comparison) -> bool:
    """Whether most words of the statement, small ones included, stand in its order and close together in the best sentence."""
    mine, found = comparison.claim.lowers, comparison.sentences[comparison.best]
    pairs = zip(comparison.claim.words, comparison.matches[comparison.best], strict=True)
    told = [(word, found.words[one.at]) for word, one in pairs if one.at >= 0]
    places = [other.at for _, other in told]
    if not places or max(places) - min(places) > len(mine) + _LOOSE:
        return False
    otherwise = sum(word.text.lower() != other.text.lower() for word, other in told)
    return LCSseq.similarity(mine, found.lowers) + otherwise >= _IN_ORDER * len(mine)


def _adjacent(comparison: Comparison) -> bool:
    """Whether the best two sentences follow each other in one document."""
    one, other = (comparison.sentences[at].span for at in sorted((comparison.best, comparison.second)))
    if one.document != other.document:
        return False
    first, last = sorted((one, other), key=lambda each: each.start)
    return not one.document.text[first.end : last.start].strip()
