"""Whether a number is told beside others: the whole of which some are told, one of several for places and days, or of two sources."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.number_tables import UNITS
from claimcheck.values.ordinals import ORDINAL_WORDS
from claimcheck.values.time_words import MONTHS, WEEKDAYS

__all__ = ["in_two_states", "part_of_those", "shared_out", "sums_up", "told_beside", "whole_of"]

_SOME_OF = frozenset(
    "half third quarter fifth tenth thirds quarters fifths most some many percent majority".split()
)
_JOINS = frozenset(["and", ",", ";"])
_STATES = frozenset(["dead", "alive", "broken", "empty", "whole", "intact", "damaged", "destroyed"])
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
    return not days and _goes_on_with_one([word.lower for word in words if word.start >= value.end])


def _goes_on_with_one(behind: Sequence[str]) -> bool:
    """Whether words go on with one more elsewhere: "and a third in Brod", "and another near Selt"."""
    for at, word in enumerate(behind):
        if word != "and":
            continue
        rest = behind[at + 1 + (behind[at + 1 : at + 2] == ["a"]) :][:2]
        if len(rest) > 1 and (rest[0] == "another" or rest[0] in ORDINAL_WORDS) and rest[1] in _SITES:
            return True
    return False


def in_two_states(sentence: Span, value: Span) -> bool:
    """Whether a sentence goes on with the number of those in another state: "[three] birds alive and 37 dead"."""
    words = tokens(sentence)
    behind = [word.lower for word in words if word.start >= value.end]
    return any(
        join in _JOINS and number[0].isdigit() | (number in UNITS) and state in _STATES
        for join, number, state in zip(behind, behind[1:], behind[2:], strict=False)
    )


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
        and mention.value.unit in {other.unit, ""}
        and not (mention.value.additional or mention.span.overlaps(value))
        and (
            not mention.value.counted
            or not other.counted
            or kinship(mention.value.counted, other.counted) is not Kinship.OTHER
        )
        for mention in find_amounts(sentence)
    )


def part_of_those(mine: Span, number: Span, theirs: Span, other: Span) -> bool:
    """Whether the smaller of two numbers may be of some of whom the sentence of the larger tells: "30,000, half of whom".

    So may it where the larger is that of all: "31 million in all".
    """
    here, there = (
        next((each.value.stated or 0.0 for each in find_amounts(span) if each.span.overlaps(value)), 0.0)
        for span, value in ((mine, number), (theirs, other))
    )
    whole, value, part = (theirs, other, mine) if here < there else (mine, number, theirs)
    return _has_parts(whole, value) or (_in_all(whole) and not _in_all(part))


def _in_all(sentence: Span) -> bool:
    """Whether a sentence says that its number is that of all."""
    words = [word.lower for word in tokens(sentence)]
    return any(pair in _ALL_TOLD for pair in pairwise(words))


_ALL_TOLD = frozenset(
    [("in", "all"), ("in", "total"), ("all", "told"), ("all", "together"), ("between", "them")]
)


def _has_parts(sentence: Span, value: Span) -> bool:
    """Whether a sentence tells, behind a number, of some of those whom it counts: "[30,000] volunteers, half of whom"."""
    behind = [word.lower for word in tokens(sentence) if word.start >= value.end][:_PARTED]
    return any(
        (one in _SOME_OF or one in UNITS or one[0].isdigit()) and of == "of" and whom in _THOSE
        for one, of, whom in zip(behind, behind[1:], behind[2:], strict=False)
    )


_THOSE = frozenset(["whom", "which", "them", "these", "those"])
_PARTED = 12
"""Words behind a number in which some of those whom it counts are told of."""


def sums_up(mine: Span, theirs: Span, other: Span) -> bool:
    """Whether the numbers of one sentence add up to that of another, which has fewer: "[310 million], and the roads 90 million"."""
    total = next((each.value for each in find_amounts(theirs) if each.span.overlaps(other)), None)
    if total is None or total.stated is None:
        return False
    parts, rest = (
        [each.value.stated for each in find_amounts(span) if each.value.unit in {total.unit, ""}]
        for span in (mine, theirs)
    )
    known = [each for each in parts if each is not None]
    enough = len(known) == len(parts) > len(rest)
    return enough and abs(sum(known) - total.stated) < _EXACT * abs(total.stated)


_EXACT = 1e-9
