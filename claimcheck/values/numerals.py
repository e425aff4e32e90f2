"""Every number that is written in a text, whatever it is for: cardinals, ordinals, fractions, signs, powers.

`find_amounts` asks what a text counts and measures; this asks only which numbers stand in it.
"""

from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.number_digits import sign_before
from claimcheck.values.number_forms import Number, Tokens, joined_at, lower_at
from claimcheck.values.number_tables import FRACTIONS, SCALES
from claimcheck.values.number_words import NUMBER_WORDS, read_cardinal
from claimcheck.values.numbers import may_start, read_number
from claimcheck.values.ordinals import ORDINAL_WORDS, fraction_at, ordinal_at

__all__ = ["Form", "Numeral", "find_numbers"]


class Form(StrEnum):
    """How a number is said."""

    CARDINAL = "cardinal"
    """How many: "12", "1.5 million", "twenty-five", "-3"."""
    ORDINAL = "ordinal"
    """Which in a row: "11th", "twenty-first"."""
    FRACTION = "fraction"
    """A share: "two-thirds", "1/2", "one in five"."""


@frozen
class Numeral:
    """A number as written, and how it is said."""

    value: float
    form: Form


@lru_cache(maxsize=1024)
def find_numbers(span: Span) -> tuple[Mention[Numeral], ...]:
    """The numbers that the words of a span state, in reading order, each with the words that say it.

    Dates, page numbers and telephone numbers are numbers here; digits inside a word ("MH370", "180ml") are not,
    nor are words that give no one number ("dozens", "several").

    >>> from claimcheck.model import Document
    >>> document = Document("The third of 1.2 million visitors, minus two, is two-fifths.")
    >>> [(number.span.text, number.value.value) for number in find_numbers(document.span)]
    [('third', 3.0), ('1.2 million', 1200000.0), ('minus two', -2.0), ('two-fifths', 0.4)]
    """
    words = tokens(span)
    found: list[Mention[Numeral]] = []
    at = taken = 0
    while at < len(words):
        read = _numeral(words, at) if _may_start(words, at) else None
        if read is None:
            found.extend(_listed(span, words[at]))
            at += 1
            continue
        numeral, end = read
        start = sign_before(words, at)
        if start < at and start >= taken and numeral.form is not Form.ORDINAL:
            numeral = Numeral(-numeral.value, numeral.form)
        else:
            start = at
        found.append(Mention(span.to(words[start].start, words[end - 1].end), numeral))
        at = taken = end
    return tuple(found)


def _listed(span: Span, word: Token) -> Iterator[Mention[Numeral]]:
    """The numbers of a list without spaces, which is one token: "22,24,26"."""
    parts = word.text.split(",")
    if len(parts) < 3 or not word.text[0].isdigit() or not all(part.isdecimal() for part in parts):
        return
    start = word.start
    for part in parts:
        yield Mention(span.to(start, start + len(part)), Numeral(float(part), Form.CARDINAL))
        start += len(part) + 1


def _may_start(words: Tokens, at: int) -> bool:
    """Whether a number may start here: `may_start`, ordinals, and scale words without a number before them."""
    lower = words[at].lower
    if lower in ORDINAL_WORDS or lower in SCALES or may_start(words, at):
        return True
    return lower in {"a", "an"} and (
        lower_at(words, at + 1) in ORDINAL_WORDS or lower_at(words, at + 1) in NUMBER_WORDS
    )


def _numeral(words: Tokens, at: int) -> tuple[Numeral, int] | None:
    """The number that a token begins, and the index after it."""
    if _in_word(words, at):
        return None
    rank = fraction_at(words, at)
    if rank is not None and not _in_word(words, rank.end):
        return Numeral(rank.value, Form.FRACTION), rank.end
    rank = ordinal_at(words, at)
    if rank is not None:
        return Numeral(rank.value, Form.ORDINAL), rank.end
    number = _cardinal(words, at)
    if number is None or number.stated is None or _in_word(words, number.end):
        return None
    form = Form.FRACTION if number.unit == "fraction" else Form.CARDINAL
    return Numeral(number.stated, form), number.end


def _cardinal(words: Tokens, at: int) -> Number | None:
    """A cardinal or fraction that states one number; None for "no", "nobody" and vague words."""
    lower = words[at].lower
    if lower in SCALES:
        if lower in FRACTIONS:
            return None
        following = read_cardinal(words, at, one=True) if lower == "hundred" else None
        value = SCALES[lower]
        return following or Number(value, value, value, value / 2, at + 1, value)
    if lower in {"no", "nobody", "none"} or (lower == "one" and lower_at(words, at - 1) == "no"):
        return None
    number = read_number(words, at, currency=lower_at(words, at + 1) == "b")
    return None if number is None or number.vague else number


def _in_word(words: tuple[Token, ...], at: int) -> bool:
    """Whether a place lies between digits and letters of one word."""
    if not joined_at(words, at):
        return False
    before, after = words[at - 1].lower[-1], words[at].lower[0]
    return before.isalnum() and after.isalnum()
