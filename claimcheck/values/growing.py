"""Counts that only ever grow with time, and those told up to a time: a later, larger one makes no earlier one false."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.model import Document
from claimcheck.text import Token
from claimcheck.values.amounts import Amount
from claimcheck.values.number_words import NUMBER_WORDS
from claimcheck.values.time_words import MONTHS, WEEKDAYS
from claimcheck.values.words import is_content, lemma

__all__ = ["counted_until", "grows", "moments_counted_until", "same_day"]

_GROWING = frozenset(
    """case infection vote ballot test dose complaint arrest claim aftershock signature report body request download
    donation application sale visitor subscriber follower member view acre hectare home house comment""".split()
)
"""Things counted, by head noun."""
_SPREADING = frozenset({"acre", "hectare", "square kilometre", "square mile"})
_UNTIL = frozenset(["by", "until", "till"])
_MOMENTS = frozenset(
    """midnight midday noon nightfall dawn dusk sunrise sunset daybreak morning afternoon evening night lunchtime yesterday
    today then now end close time start early late mid spring summer autumn winter""".split()
)
"""What stands behind "by" where it tells of a moment; nobody does anything by it."""
_BACK = 4
"""Words before "until" in which "from" makes a stretch of it that is over."""
_LENGTHS = frozenset("minute hour day night week month year season".split())
_TWO = 2
_YEAR = 4
_CENTURIES = frozenset(["18", "19", "20"])
_LEADING = frozenset("the that this last next".split())
_SO_FAR = frozenset([("so", "far"), ("to", "date"), ("thus", "far")])
_TURNS = [
    [lead, turn]
    for lead in ("the", "its", "their")
    for turn in ("start", "end", "close", "outset", "peak", "height", "worst")
]


def counted_until(words: Sequence[Token]) -> bool:
    """Whether a sentence counts up to a moment: "by Saturday", "at the end of the year", "so far".

    >>> from claimcheck.text import tokens
    >>> counted_until(tokens(Document("By noon 40 boats had come.").span))
    True
    """
    if any(one.lower == "all" and _is_number(two) for one, two in pairwise(words)):
        return False  # "all four of those charged" are no more later on
    for at, word in enumerate(words[:-1]):
        if (word.lower, words[at + 1].lower) in _SO_FAR:
            return True
        if _in_the_end(words[at : at + 3]):
            return True
        if word.lower == "at" and [each.lower for each in words[at + 1 : at + 3]] in _TURNS:
            return True
        behind = words[at + 1 : at + 3]
        stretch = word.lower != "by" and any(each.lower == "from" for each in words[max(0, at - _BACK) : at])
        if word.lower in _UNTIL and not stretch and _is_moment(behind[1:] if _leads(behind) else behind):
            return True
    return False


def moments_counted_until(words: Sequence[Token]) -> frozenset[str]:
    """The moments named by one word up to which a sentence counts, in lower case: "noon" of "by noon", "saturday".

    >>> from claimcheck.text import tokens
    >>> sorted(moments_counted_until(tokens(Document("By noon 40 boats had come.").span)))
    ['noon']
    """
    return frozenset(
        words[at + 1].lower
        for at, word in enumerate(words[:-1])
        if word.lower in _UNTIL and _is_moment(words[at + 1 : at + 3])
    )


def _in_the_end(words: Sequence[Token]) -> bool:
    """Whether words tell of how it stood later on: "after a week", "in the end", "have now"."""
    told = [word.lower for word in words]
    after = told[:1] == ["after"] and len(words) > _TWO and told[1] in {"a", "an"}
    lasted = after and lemma(told[2]) in _LENGTHS
    return lasted or told == ["in", "the", "end"] or (told[0] in {"has", "have"} and told[1:2] == ["now"])


def _is_number(word: Token) -> bool:
    return word.text[0].isdigit() or word.lower in NUMBER_WORDS


def _leads(words: Sequence[Token]) -> bool:
    return len(words) > 1 and words[0].lower in _LEADING


def _is_moment(words: Sequence[Token]) -> bool:
    """Whether words begin with a moment: "Saturday", "5 May", "2019", "noon"."""
    word, following = words[0], words[1] if len(words) > 1 else None
    if word.text[0].isdigit():
        year = len(word.text) == _YEAR and word.text[:2] in _CENTURIES
        month = following is not None and following.lower in MONTHS
        return month or (year and (following is None or not is_content(following)))
    named = word.text[0].isupper() and (word.lower in WEEKDAYS or word.lower in MONTHS)
    return named or word.lower in _MOMENTS


def grows(amount: Amount) -> bool:
    """Whether a count is of what only grows.

    >>> grows(Amount(12, 12, head="vote")), grows(Amount(12, 12, head="bridge")), grows(Amount(12, 12, unit="hectare"))
    (True, False, True)
    """
    return amount.head in _GROWING or amount.unit in _SPREADING


def same_day(one: Document, other: Document) -> bool:
    """Whether two texts are known to be of one day."""
    return one.published is not None and one.published == other.published
