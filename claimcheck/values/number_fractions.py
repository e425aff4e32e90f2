"""Shares and mixed numbers: "two-thirds", "a fifth of", "one in five", "five and a quarter"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.values.noun_phrases import noun_phrase
from claimcheck.values.nouns import is_people, is_plural
from claimcheck.values.number_digits import plain_digits, slashed
from claimcheck.values.number_forms import Number, Tokens, exactly, hyphen_at, lower_at
from claimcheck.values.number_tables import ARTICLES, FRACTIONS, SCALES, UNITS
from claimcheck.values.number_words import NUMBER_WORDS, read_cardinal

__all__ = ["with_fraction", "with_share"]

_BASES = frozenset(
    [2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 12.0, 15.0, 20.0, 25.0, 50.0, 100.0, 200.0, 500.0]
)
# What is said of shares of those polled: "six in ten say".
_POLLED = frozenset([3.0, 4.0, 5.0, 10.0, 100.0])
_POLLING = frozenset(
    """say said says think believe support supported oppose opposed back approve disapprove want favor favour agree
    disagree have had are were would will did don't questioned polled surveyed asked own use used live""".split()
)
_TIME_NOUNS = frozenset(
    "day days week weeks month months year years hour hours minute minutes second seconds".split()
)


def with_fraction(words: Tokens, number: Number) -> Number:
    """The number with the fraction added to it: "two and a half", "five and three quarters", "3 million and a half"."""
    if number.zero or number.vague or number.unit or number.stated is None:
        return number
    at = number.end + hyphen_at(words, number.end)
    if lower_at(words, at) != "and" or number.unscaled != int(number.unscaled):
        return number
    at += 1 + hyphen_at(words, at + 1)  # "two-and-a-half"
    written = slashed(words, at)
    if written and number.scale == 1:
        return _plus(number, written, at + 3)
    if lower_at(words, at) in ARTICLES:
        top, at = 1.0, at + 1
    else:
        top, at = float(UNITS.get(lower_at(words, at), 0)), at + 1
    at += lower_at(words, at) == "-"
    name = lower_at(words, at)
    bottom = FRACTIONS.get(name, 0)
    if not 0 < top < bottom or name.endswith("s") != (top > 1):
        return number
    if bottom not in {2, 4} and not _closes(words, at + 1):
        return number  # "twenty and a third man"
    if number.scale > 1 and bottom != 2:
        return number
    return _plus(number, top / bottom * number.scale, at + 1)


def _plus(number: Number, part: float, end: int) -> Number:
    """A number with a part of one added to it."""
    value = number.low + part
    return number._replace(low=value, high=value, stated=value, precision=part / 10, end=end, weak=False)


def _closes(words: Tokens, at: int) -> bool:
    """Whether what stands at a place may follow a mixed number: a mark, the end, a plural noun, a scale."""
    lower = lower_at(words, at)
    return not lower or not lower[0].isalpha() or lower in SCALES or is_plural(lower)


def with_share(words: Tokens, at: int, number: Number) -> Number:
    """The share that number words from `at` say: "two-thirds", "one third of", "one in five", "nine out of ten"."""
    if number.vague or number.zero or number.stated is None or number.stated > 1000 or number.unit:
        return number
    return _parts(words, number) or _ratio(words, at, number) or number


def _parts(words: Tokens, number: Number) -> Number | None:
    """So many thirds, fifths or tenths: "two-thirds", "one fifth of", "three quarters of a million"."""
    i, top = number.end, number.low
    if lower_at(words, i) == "-" and lower_at(words, i + 1) in FRACTIONS:
        i += 1
    lower = lower_at(words, i)
    if lower not in FRACTIONS or lower == "half" or top >= 10 or top != int(top):
        return None
    many = lower.endswith("s")
    closed = many or words[i - 1].text == "-" or lower_at(words, i + 1) == "of"
    value = top / FRACTIONS[lower]
    if many != (top > 1) or not closed or not 0 < value < 1:
        return None
    if lower == "quarters" and lower_at(words, i + 1) not in {"of", ""}:
        return None  # "three quarters", of a year or a match
    end = i + 1
    if (
        lower_at(words, end) == "of"
        and lower_at(words, end + 1) == "a"
        and lower_at(words, end + 2) in SCALES
    ):
        scale = SCALES[words[end + 2].lower]
        return exactly(value * scale, scale / 100, end + 3)._replace(scale=scale)
    return exactly(value, 0.01, end, unit="fraction")


def _ratio(words: Tokens, at: int, number: Number) -> Number | None:
    """One number out of another: "one in five", "nine out of ten", "2 out of 500", "one in every three"."""
    i, top = number.end, number.low
    joined = (
        2 if lower_at(words, i) == "out" and lower_at(words, i + 1) == "of" else lower_at(words, i) == "in"
    )
    if not joined or not (number.digits or number.weak or i == at + 1):
        return None
    each = lower_at(words, i + joined) == "every"
    whole = _whole(words, i + joined + each, any_size=each or joined == 2)
    if whole is None or not 0 < top < whole.low or (joined == 1 and top > 10):
        return None
    value = top / whole.low
    return exactly(value, value / 20, whole.end, unit="fraction")


def _are_people(words: Tokens, at: int) -> bool:
    """Whether a noun of people follows, its modifiers before it: "one in six young adults", not "in six raids"."""
    end = noun_phrase(words, at, plural=True)
    return end > at and is_people(words[end - 1].lower)


def _whole(words: Tokens, at: int, *, any_size: bool) -> Number | None:
    """The five of "one in five children": a number before a plural noun or "of"; a round small one after "in"."""
    if at >= len(words):
        return None
    text = words[at].text
    if text[0].isdigit() and text.isascii() and len(text) < 12:
        plain = plain_digits(words, at)
        if plain is None or plain.low != int(plain.low):
            return None
        whole = plain
    else:
        article = text.lower() in ARTICLES and lower_at(words, at + 1) in SCALES
        worded = article or text.lower() in NUMBER_WORDS
        read = read_cardinal(words, at + article, one=article) if worded else None
        if read is None:
            return None
        whole = read
    following = lower_at(words, whole.end)
    if following in _TIME_NOUNS:
        return None
    if any_size:
        return whole
    polled = whole.low in _POLLED and following in _POLLING
    named = following == "of" or is_plural(following) or polled
    named = named or _are_people(words, whole.end)
    named = named or not (following[:1].isalnum() or whole.year_like)  # "one in 2000, two in 2010"
    return whole if named and (whole.low in _BASES or whole.low % 1000 == 0) else None
