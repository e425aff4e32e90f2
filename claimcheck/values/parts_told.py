"""Whether a number is told beside others: the whole of which some are told, one of several for places and days, or of two sources."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.time_words import MONTHS, WEEKDAYS

__all__ = ["shared_out", "told_beside", "whole_of"]

_JOINS = frozenset(["and", ",", ";"])
_SITES = frozenset(["in", "at", "near", "on", "across", "from", "outside"])


def shared_out(sentence: Span, value: Span, *, days: bool = False) -> bool:
    """Whether a sentence goes on with a bare number for another place or day: "[five] in the town and seven in the port".

    `days`: for another day only.
    """
    words = tokens(sentence)
    for mention in find_amounts(sentence):
        if mention.span.start < value.end or mention.value.counted or mention.value.unit:
            continue
        before = [word.lower for word in words if word.end <= mention.span.start][-1:]
        after = [word.lower for word in words if word.start >= mention.span.end][:2]
        joined = bool(before) and before[0] in _JOINS and after[:1] != [] and after[0] in _SITES
        if joined and (not days or (after[-1] in WEEKDAYS or after[-1] in MONTHS)):
            return True
    return False


def whole_of(sentence: Span, value: Span) -> bool:
    """Whether a number is the whole of which a sentence tells some: "of the [60] passengers, 12", "12 of the [60]"."""
    before = [word for word in tokens(sentence) if word.end <= value.start]
    while before and before[-1].lower in _OF_ALL:
        before.pop()
    if not before or before.pop().lower != "of":
        return False
    # "A group of 60" is 60.
    return (
        not before
        or before[-1].lower in _BEFORE_WHOLE
        or not before[-1].lower[0].isalpha()
        or _counts(sentence, before[-1])
    )


_OF_ALL = frozenset("the its their his her those these all our some about".split())
_BEFORE_WHOLE = frozenset(["out", "that", "and", "but", "one", "none", "some", "half", "most", "many"])


def _counts(sentence: Span, word: Token) -> bool:
    """Whether a word is the number of an amount: "[twelve] of the 60"."""
    return any(each.span.start <= word.start < each.span.end for each in find_amounts(sentence))


def told_beside(sentence: Span, value: Span, other: Amount) -> bool:
    """Whether a sentence has, beside a number of its own, another's as well: "eleven books, [three] of them for children"."""
    return other.stated is not None and any(
        mention.value.stated == other.stated
        and mention.value.unit == other.unit
        and not (mention.value.additional or mention.span.overlaps(value))
        and (
            not mention.value.counted
            or not other.counted
            or kinship(mention.value.counted, other.counted) is not Kinship.OTHER
        )
        for mention in find_amounts(sentence)
    )
