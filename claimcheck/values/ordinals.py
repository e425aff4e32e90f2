"""Ordinals, and the fractions that are written with them: "11th", "twenty-first", "a hundredth", "132 fifths"."""

from typing import NamedTuple

from claimcheck.values.nouns import is_plural
from claimcheck.values.number_forms import Number, Tokens, joined_at, lower_at
from claimcheck.values.number_tables import ARTICLES, ORDINALS, TENS
from claimcheck.values.number_words import NUMBER_WORDS, read_cardinal

__all__ = ["ORDINAL_SUFFIXES", "ORDINAL_WORDS", "Rank", "fraction_at", "mixed_at", "ordinal_at"]

ORDINAL_SUFFIXES = frozenset(["st", "nd", "rd", "th"])
_SCALES = frozenset([1e2, 1e3, 1e6, 1e9, 1e12])
# As denominators, with their plurals; "second" is a time and "first" no part.
_DENOMINATORS = {
    **{word: value for word, value in ORDINALS.items() if value > 2},
    **{word + "s": value for word, value in ORDINALS.items() if value > 2},
    "half": 2.0,
    "halves": 2.0,
    "quarter": 4.0,
    "quarters": 4.0,
}
ORDINAL_WORDS = frozenset(ORDINALS)


class Rank(NamedTuple):
    """An ordinal's or a fraction's value, and the index after it."""

    value: float
    end: int


def ordinal_at(words: Tokens, at: int) -> Rank | None:
    """The ordinal at a place: "11th", "first", "twenty-first", "one hundred twenty fifth", "two millionth"."""
    if words[at].text.replace(",", "").isdecimal() and words[at].text.isascii():
        suffixed = joined_at(words, at + 1) and words[at + 1].lower in ORDINAL_SUFFIXES
        return Rank(float(words[at].text.replace(",", "")), at + 2) if suffixed else None
    lower = words[at].lower
    if lower in ORDINALS:
        return Rank(ORDINALS[lower], at + 1)
    bare = lower == "hundred"
    cardinal = read_cardinal(words, at, one=bare) if bare or lower in NUMBER_WORDS else None
    if cardinal is None or cardinal.zero:
        return None
    i = cardinal.end
    i += lower_at(words, i) in {"-", "and"} and lower_at(words, i + 1) in ORDINALS
    last = ORDINALS.get(lower_at(words, i))
    if last is None:
        return None
    if last in _SCALES:
        return Rank(cardinal.low * last, i + 1)
    room = 10 if last < 10 else 100
    if cardinal.low % room:
        return None  # "five sixth formers"
    return Rank(cardinal.low + last, i + 1)


def fraction_at(words: Tokens, at: int) -> Rank | None:
    """The fraction at a place that an ordinal is the lower half of: "a hundredth", "132 fifths", "1 over 20".

    A single part may be a rank as well ("a third man"): it is a fraction where nothing that it might rank follows.
    """
    lower = words[at].lower
    if lower in ARTICLES:
        i = at + 1
        lower = lower_at(words, i)
        rank = ordinal_at(words, i) if lower in ORDINALS or lower in NUMBER_WORDS else None
        part = rank or _denominator(words, i)
        plain = part is not None and part.value > 1 and _ranks_nothing(words, part.end)
        if part is not None and plain:
            return Rank(1 / part.value, part.end)
        parts = read_cardinal(words, i, one=True) if lower == "hundred" else None  # "a hundred fifths"
        return None if parts is None else _parts_of(words, parts.low, parts.end)
    number = read_cardinal(words, at) if lower in NUMBER_WORDS else None
    if number is not None:
        top, i = _before_ten(words, at, number)
    elif words[at].text.isdecimal() and words[at].text.isascii():
        top, i = float(words[at].text), at + 1
    else:
        return None
    if lower_at(words, i) == "over":
        return _divided(words, top, i + 1)
    if lower_at(words, i) == "/" and joined_at(words, i) and joined_at(words, i + 1):
        chained = lower_at(words, i + 2) in {"/", "-"} or (at > 0 and words[at - 1].text in "/-")
        bottom = float(lower_at(words, i + 1)) if lower_at(words, i + 1).isdecimal() else 0.0
        return Rank(top / bottom, i + 2) if bottom > 1 and not chained else None
    return _parts_of(words, top, i)


def _before_ten(words: Tokens, at: int, number: Number) -> tuple[float, int]:
    """A numerator and the index after it, without a ten that its denominator takes: "one hundred thirty-fifths"."""
    last = number.end - 1
    ten = TENS.get(lower_at(words, last), 0) if last > at and lower_at(words, last - 1) != "and" else 0
    part = _denominator(words, last) if ten and number.low > ten else None
    return (number.low, number.end) if part is None else (number.low - ten, last)


def _parts_of(words: Tokens, top: float, i: int) -> Rank | None:
    """So many of the parts that are named at a place; None where they are none."""
    i += lower_at(words, i) == "-"
    part = _denominator(words, i)
    if part is None or words[part.end - 1].lower.endswith("s") != (top > 1):
        return None
    if top == 1 and words[i - 1].text != "-" and not _ranks_nothing(words, part.end):
        return None
    return Rank(top / part.value, part.end)


def _denominator(words: Tokens, at: int) -> Rank | None:
    """The lower half of a fraction in words: "fifths", "half", "twenty-firsts", "hundred thousandths"."""
    lower = lower_at(words, at)
    if lower in _DENOMINATORS:
        return Rank(_DENOMINATORS[lower], at + 1)
    i = at + 1 + (lower_at(words, at + 1) == "-")
    last = lower_at(words, i)
    rank = ORDINALS.get(last.removesuffix("s"), 0.0)
    if lower in TENS and 0 < rank < 10:
        return Rank(TENS[lower] + rank, i + 1)
    return Rank(100 * rank, i + 1) if lower == "hundred" and rank in _SCALES else None


def mixed_at(words: Tokens, at: int) -> Rank | None:
    """A whole number with a fraction in digits set apart behind it: "97 11/32"."""
    if not words[at].text.isdecimal() or not words[at].text.isascii():
        return None
    whole = float(words[at].text)
    at += 1
    if joined_at(words, at) or lower_at(words, at + 1) != "/" or lower_at(words, at + 3) == "/":
        return None
    if not (joined_at(words, at + 1) and joined_at(words, at + 2)):
        return None
    top, bottom = lower_at(words, at), lower_at(words, at + 2)
    if not (top.isdecimal() and bottom.isdecimal() and 0 < float(top) < float(bottom)):
        return None
    return Rank(whole + float(top) / float(bottom), at + 3)


def _ranks_nothing(words: Tokens, at: int) -> bool:
    """Whether no noun follows that an ordinal before it could rank."""
    following = lower_at(words, at)
    return (
        not following
        or not following[0].isalpha()
        or following in {"of", "and", "or", "as"}
        or is_plural(following)
    )


def _divided(words: Tokens, top: float, at: int) -> Rank | None:
    """One number over another, where nothing that the other could count follows."""
    text = lower_at(words, at)
    number = read_cardinal(words, at) if text in NUMBER_WORDS else None
    bottom, end = (number.low, number.end) if number else (float(text) if text.isdecimal() else 0.0, at + 1)
    return Rank(top / bottom, end) if bottom and not lower_at(words, end)[:1].isalpha() else None
