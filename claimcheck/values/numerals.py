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
from claimcheck.values.number_forms import Number, Tokens, exactly, joined_at, lower_at
from claimcheck.values.number_tables import FRACTIONS, SCALES
from claimcheck.values.number_words import NUMBER_WORDS, read_cardinal
from claimcheck.values.numbers import may_start, read_number
from claimcheck.values.ordinals import ORDINAL_WORDS, fraction_at, mixed_at, ordinal_at

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
        numeral, end = _numeral(words, at) if _may_start(words, at) else (None, at + 1)
        if numeral is None:
            found.extend(_listed(span, words[at]))
            at = end
            continue
        start = sign_before(words, at)
        if start < at and start >= taken and numeral.form is not Form.ORDINAL:
            numeral = Numeral(-numeral.value, numeral.form)
        else:
            start = at
        found.append(Mention(span.to(words[start].start, words[end - 1].end), numeral))
        at = taken = end
    return tuple(found)


def _listed(span: Span, word: Token) -> Iterator[Mention[Numeral]]:
    """The numbers that commas without spaces join: a list ("22,24,26"), or one with its decimals ("1,3")."""
    parts = word.text.split(",")
    if len(parts) == _PAIR and all(part.isdecimal() and part.isascii() for part in parts):
        yield Mention(span.to(word.start, word.end), Numeral(float(".".join(parts)), Form.CARDINAL))
    if len(parts) <= _PAIR or not word.text[0].isdigit() or not all(part.isdecimal() for part in parts):
        return
    start = word.start
    for part in parts:
        yield Mention(span.to(start, start + len(part)), Numeral(float(part), Form.CARDINAL))
        start += len(part) + 1


_PAIR = 2


def _may_start(words: Tokens, at: int) -> bool:
    """Whether a number may start here: `may_start`, ordinals, and scale words without a number before them."""
    lower = words[at].lower
    if lower in ORDINAL_WORDS or lower in SCALES or may_start(words, at):
        return True
    return lower in {"a", "an"} and (
        lower_at(words, at + 1) in ORDINAL_WORDS or lower_at(words, at + 1) in NUMBER_WORDS
    )


def _numeral(words: Tokens, at: int) -> tuple[Numeral | None, int]:
    """The number that a token begins, and the index after what was read; the next one for nothing."""
    if _in_word(words, at):
        return None, at + 1
    mixed = mixed_at(words, at)
    if mixed is not None:
        return Numeral(mixed.value, Form.CARDINAL), mixed.end
    number = _cardinal(words, at)
    end = 0 if number is None else number.end
    for form, rank in ((Form.FRACTION, fraction_at(words, at)), (Form.ORDINAL, ordinal_at(words, at))):
        if rank is not None and end <= rank.end and not _in_word(words, rank.end):
            return Numeral(rank.value, form), rank.end
    if number is None or _in_word(words, end):
        return None, at + 1
    form = Form.FRACTION if number.unit == "fraction" else Form.CARDINAL
    if form is Form.CARDINAL and number.stated is not None and lower_at(words, end) == "and":
        alone = end + 1 == len(words) or lower_at(words, at - 1) == "between"
        part = None if alone else fraction_at(words, end + 1)
        if part is not None and 0 < part.value < 1:
            return Numeral(number.stated + part.value, form), part.end  # "five and a millionth"
    return (None if number.stated is None else Numeral(number.stated, form)), end


def _cardinal(words: Tokens, at: int) -> Number | None:
    """A cardinal, fraction or vague number; None for "no" and "nobody"."""
    lower = words[at].lower
    if lower in SCALES:
        if lower in FRACTIONS:
            return None
        following = read_cardinal(words, at, one=True) if lower == "hundred" else None
        value = SCALES[lower]
        return following or Number(value, value, value, value / 2, at + 1, value)
    if lower in {"no", "nobody", "none"} or (lower == "one" and lower_at(words, at - 1) in _PRONOUN_AFTER):
        return None
    if lower == "half" and lower_at(words, at + 1) not in {"past", "time", "way", "hour", "hours"}:
        return read_number(words, at) or exactly(0.5, 0.05, at + 1, unit="fraction")
    suffixed = at + 1 < len(words) and words[at + 1].text in _SUFFIXES
    return read_number(words, at, currency=suffixed)


# After these "one" stands for something said before.
_PRONOUN_AFTER = frozenset("no that this which each every any another some".split())  # noqa: SIM905
# Scales as they are joined to digits: "10K", "1.2b"; a small m is the metre.
_SUFFIXES = frozenset(["K", "k", "M", "B", "b", "T"])


def _in_word(words: tuple[Token, ...], at: int) -> bool:
    """Whether a place lies between digits and letters of one word."""
    if not joined_at(words, at):
        return False
    before, after = words[at - 1].lower[-1], words[at].lower[0]
    return before.isalnum() and after.isalnum()
