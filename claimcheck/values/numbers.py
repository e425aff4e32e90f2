"""One number at a place in a text: digits, number words, fractions, vague words.

Every reading looks at a bounded number of tokens beyond those that it consumes.
"""

from itertools import compress, count
from math import inf

from claimcheck.memory import remembered
from claimcheck.values.currencies import CODES, SUFFIX_SIGNS
from claimcheck.values.noun_phrases import noun_phrase
from claimcheck.values.number_digits import OPEN_POWERS, is_leading_point, plain_digits, read_digits
from claimcheck.values.number_forms import Number, Tokens, joined_at, lower_at
from claimcheck.values.number_fractions import with_fraction, with_share
from claimcheck.values.number_tables import (
    ARTICLES,
    FRACTION_SIGNS,
    FRACTIONS,
    SCALE_SUFFIXES,
    SCALES,
    VAGUE,
    VAGUE_COUNTS,
    VAGUE_MULTIPLIERS,
)
from claimcheck.values.number_words import NUMBER_WORDS, plain_word, read_cardinal, read_words

__all__ = ["Number", "may_start", "read_number", "scaled", "starts"]

STARTS = frozenset(
    [
        *NUMBER_WORDS,
        *VAGUE,
        *FRACTION_SIGNS,
        "several",
        "half",
        "hundred",
        "no",
        "nobody",
        "none",
        "tens",
    ]
)
"""The words and signs that may begin a number, whatever follows."""
_AFTER_ARTICLE = frozenset([*SCALES, *FRACTIONS, *VAGUE_MULTIPLIERS, *VAGUE_COUNTS])


def may_start(words: Tokens, at: int) -> bool:
    """Whether a number may start here: a cheap look, before `read_number`."""
    lower = words[at].lower
    if lower in STARTS or lower[0].isdigit():
        return True
    if lower in ARTICLES:
        return at + 1 < len(words) and words[at + 1].lower in _AFTER_ARTICLE
    return lower == "." and is_leading_point(words, at)


def starts(words: Tokens, lowers: tuple[str, ...]) -> list[int]:
    """The indices at which a number may start, among tokens that are given in lower case too."""
    found: list[int] = []
    for at in compress(count(), map(_tells, lowers)):
        lower = lowers[at]
        before = lowers[at - 1] if at else ""
        led = before in ARTICLES and lower in _AFTER_ARTICLE
        if led or (before == "." and is_leading_point(words, at - 1)):
            found.append(at - 1)
        if lower in STARTS or lower[0].isdigit():
            found.append(at)
    return found


# Words that begin a number or stand second in it: articles and points are too many to look at each.
_TELLING = STARTS | _AFTER_ARTICLE


@remembered
def _tells(lower: str) -> bool:
    """Whether a word in lower case tells of a number."""
    return lower in _TELLING or lower[0].isdigit()


def read_number(words: Tokens, at: int, *, currency: bool = False) -> Number | None:
    """The number that starts at a token; `currency`: after a currency sign, where "5m" is five million."""
    first, following = words[at].lower, lower_at(words, at + 1)
    if following not in _GOES_ON and not following[:1].isdigit():
        if first in NUMBER_WORDS:
            return plain_word(first, at)
        if first[0].isdigit() and first.isascii() and not (following == "," and _goes_on_apart(words, at)):
            return plain_digits(words, at)
    figures = first[0].isdigit() or first in FRACTION_SIGNS or first == "."
    read = read_digits(words, at) if figures else read_words(words, at)
    if read is None:
        return None
    if read.unit != "fraction":
        read = with_fraction(words, read)
    return with_share(words, at, with_fraction(words, _scaled(words, read, currency=currency)))


def _goes_on_apart(words: Tokens, at: int) -> bool:
    """Whether thousands follow their comma and a space, which no number of its own does: "100, 000"."""
    return lower_at(words, at + 2)[:1] == "0" and len(words[at + 2].text) == 3


# What may carry a number on behind its first word: without one of these, that word is the whole number.
_GOES_ON = frozenset(
    [
        *NUMBER_WORDS,
        *SCALES,
        *SCALE_SUFFIXES,
        *FRACTIONS,
        *FRACTION_SIGNS,
        *OPEN_POWERS,
        "and",
        "-",
        "/",
        "in",
        "out",
        "dozens",
        "point",
    ]
)


def _scaled(words: Tokens, number: Number, *, currency: bool) -> Number:
    """The number times the scale that follows it: "1.2 million", "$2.3bn", "100-million", "three lakh crore"."""
    if number.zero or number.high is None or number.unit:
        return number
    at = number.end
    hyphen = lower_at(words, at) == "-" and joined_at(words, at) and joined_at(words, at + 1)
    if hyphen and lower_at(words, at + 1) in SCALES:
        at += 1
    scale = _scale_at(words, at, number, currency=currency)
    last = inf
    while scale is not None and (scale < last or scale == 1e7):
        number = scaled(number, scale, at + 1)
        at, last = at + 1, inf if scale == 100 else scale
        following = lower_at(words, at)
        scale = SCALES.get(following) if last == inf or following == "crore" else None
    return _with_rest(words, number)


def _with_rest(words: Tokens, number: Number) -> Number:
    """The number with what follows its hundreds or its larger scale: "3 hundred and 21", "2 crore 50 lakh"."""
    if number.digits and number.scale > 1000 and lower_at(words, number.end)[:1].isdigit():
        return _with_smaller(words, number)
    if number.scale not in {100.0, 1000.0} or not number.digits or lower_at(words, number.end) != "and":
        return number
    after = number.end + 1
    if after >= len(words):
        return number
    rest = read_digits(words, after) if words[after].text.isdecimal() else read_cardinal(words, after)
    if rest is None or not 0 < rest.low < number.scale or rest.unit or rest.low != int(rest.low):
        return number
    value = number.low + rest.low
    return number._replace(
        low=value, high=value, stated=value, precision=rest.precision, end=rest.end, scale=1.0
    )


def _with_smaller(words: Tokens, number: Number) -> Number:
    """The number with one of a smaller scale right behind it: "1 billion 300 million"."""
    rest = plain_digits(words, number.end) if words[number.end].text.isascii() else None
    scale = SCALES.get(lower_at(words, rest.end), 0.0) if rest is not None else 0.0
    if rest is None or scale < 1000 or rest.low * scale >= number.scale:
        return number
    value = number.low + rest.low * scale
    precision = rest.precision * scale
    return number._replace(
        low=value, high=value, stated=value, precision=precision, end=rest.end + 1, scale=scale
    )


def scaled(number: Number, scale: float, end: int) -> Number:
    """A number times a scale, ending where the scale does."""
    return number._replace(
        low=number.low * scale,
        high=None if number.high is None else number.high * scale,
        stated=None if number.stated is None else number.stated * scale,
        precision=number.precision * scale,
        end=end,
        scale=number.scale * scale,
        year_like=False,
        weak=False,
    )


_MONEY_SUFFIXES = frozenset(["b", "t", "mm", "cr"])
# Abbreviations that are no other words: they may stand apart, as in "300 bn euros".
_APART = frozenset(["bn", "tn", "trn"])


def _scale_at(words: Tokens, at: int, number: Number, *, currency: bool) -> float | None:
    """The scale that a word or a suffix at a place gives a number."""
    lower = lower_at(words, at)
    if lower in SCALES:
        return None if lower == "score" or (lower == "hundred" and number.low >= 100) else SCALES[lower]
    if lower == "dozens":
        return SCALES["dozen"] if number.low >= 2 else None
    if not number.digits:
        return None
    following = words[at + 1].text if at + 1 < len(words) else ""
    named = following in CODES or following in SUFFIX_SIGNS
    currency = currency or (named and not lower_at(words, at + 2)[:1].isdigit())
    if not joined_at(words, at):
        apart = words[at].text in _APART if at < len(words) else False
        return SCALE_SUFFIXES[lower] if apart or (currency and lower in {"k", "m", "mn", "b", "cr"}) else None
    if lower == "m" and not currency:
        many = (
            lower_at(words, at - 2) not in NUMBER_WORDS and noun_phrase(words, at + 1, plural=True) > at + 1
        )
        return 1e6 if many else None  # "5m voters", else the metre
    if lower in _MONEY_SUFFIXES and not currency:
        return None
    small = lower == "k" and words[at].text == "K" and not currency and number.low < 10  # "5K" is a race
    return None if small else SCALE_SUFFIXES.get(lower)
