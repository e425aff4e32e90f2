"""Over which ground a sum is taken: the whole world, the home market, all the others, or places that are named.

"It took $12 million in Canada and $31 million elsewhere, for a worldwide total of $43 million" has three sums of one
measure, and only those over one ground are compared.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from itertools import pairwise

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.names import find_names
from claimcheck.values.places import country_of

__all__ = ["ground", "is_continued"]

# Where the words of one sum end and those of the next begin.
_BORDERS = frozenset(
    [",", ";", "and", "for", "while", "plus", "with", "making", "giving", "bringing", "against"]
)
_STOPS = frozenset([",", ";", ":", "(", ")", ".", "—", "–", "but", "while", "whereas"])
_HOME = frozenset(["domestic", "domestically", "home"])
_OTHERS = frozenset("elsewhere overseas abroad international internationally foreign".split())
_REST = frozenset("territories countries markets regions".split())
# Before a place, these leave it out.
_WITHOUT = frozenset(["outside", "excluding", "beyond", "than"])
_WORLD = frozenset("worldwide world global globally".split())
# Words before a sum that goes on with the measure of the one before it: "for a worldwide total of".
_GOING_ON = _WORLD | frozenset("a an the total combined overall of wide -".split())


def _around(sentence: Span, span: Span) -> tuple[list[Token], list[Token]]:
    """The words that belong to a sum, before and after it."""
    words = tokens(sentence)
    others = [mention.span for mention in find_amounts(sentence) if mention.value.unit.isupper()]
    start = max((other.end for other in others if other.end <= span.start), default=sentence.start)
    end = min((other.start for other in others if other.start >= span.end), default=sentence.end)
    before = [word for word in words if start <= word.start < span.start]
    after = [word for word in words if span.end <= word.start < end]
    if start > sentence.start:
        before = before[_last_border(before) + 1 :]
    if end < sentence.end:
        after = after[: max(0, _last_border(after))]
    stop = next((at for at, word in enumerate(after) if word.lower in _STOPS), len(after))
    return before, after[:stop]


def _last_border(words: list[Token]) -> int:
    return next((at for at in range(len(words) - 1, -1, -1) if words[at].lower in _BORDERS), -1)


def ground(sentence: Span, span: Span) -> frozenset[str]:
    """What a sum in a sentence is taken over; empty for the whole world, and where nothing is said."""
    before, after = _around(sentence, span)
    lowers = [word.lower for word in (*before, *after)]
    if _WITHOUT.intersection(lowers) or _OTHERS.intersection(lowers):
        return frozenset(["others"])
    if any(first == "other" and second in _REST for first, second in pairwise(lowers)):
        return frozenset(["others"])
    if _HOME.intersection(lowers):
        return frozenset(["home"])
    starts = {word.start for word in (*before, *after)}
    return frozenset(
        (country_of(mention.value.text) or mention.value.text).lower()
        for mention in find_names(sentence)
        if mention.value.sort == "place" and mention.span.start in starts
    )


def is_continued(sentence: Span, mention: Mention[Amount]) -> bool:
    """Whether a sum only goes on with the measure of the one before it: "and $31 million elsewhere"."""
    before, _ = _around(sentence, mention.span)
    earlier = any(
        other.span.end <= mention.span.start and other.value.unit == mention.value.unit
        for other in find_amounts(sentence)
    )
    return earlier and all(word.lower in _GOING_ON for word in before)
