"""One number at a place in a text: digits, number words, fractions, vague words.

Every reading looks at a bounded number of tokens beyond those that it consumes.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from math import inf
from typing import NamedTuple

from claimcheck.text import Token
from claimcheck.values.nouns import is_plural
from claimcheck.values.number_tables import (
    FRACTION_SIGNS,
    FRACTIONS,
    SCALE_SUFFIXES,
    SCALES,
    TENS,
    UNITS,
    VAGUE,
    VAGUE_COUNTS,
    VAGUE_MULTIPLIERS,
)

__all__ = ["Number", "may_start", "read_number"]

Tokens = tuple[Token, ...]


class Number(NamedTuple):
    """A number as read, and the index of the token after it."""

    low: float
    high: float | None
    stated: float | None
    precision: float
    end: int
    scale: float = 1.0
    """The scale word's value: a million in "1.2 million"."""
    digits: bool = False
    """Whether it is written in digits."""
    vague: bool = False
    """Whether it is a word such as "dozens" or "several hundred"."""
    weak: bool = False
    """Whether it is an amount only with a noun after it: "several", "no", "one"."""
    zero: bool = False
    unit: str = ""
    """The unit that the number itself gives, "fraction" for a share."""
    high_open: bool = False
    year_like: bool = False
    """Whether the digits may be a year: four of them, without a separator."""

    @property
    def unscaled(self) -> float:
        """The number before its scale word."""
        return self.low / self.scale

    @property
    def coarse(self) -> bool:
        """Whether a count written so is a rounded one: two zeros at its end, a decimal point or a scale word."""
        return (
            self.precision >= 50 or self.scale > 1 or (self.precision >= 5 and self.low >= 1000) or self.vague
        )


_WORDS = {**UNITS, **TENS}
_ARTICLES = {"a", "an"}
_ZERO_WORDS = {"nobody", "none"}
_STARTS = frozenset([*_WORDS, *VAGUE, *_ZERO_WORDS, *FRACTION_SIGNS, "several", "few", "half", "no", "tens"])
_AFTER_ARTICLE = frozenset([*SCALES, *FRACTIONS, *VAGUE_MULTIPLIERS, *VAGUE_COUNTS])


def may_start(words: Tokens, at: int) -> bool:
    """Whether a number may start here: a cheap look, before `read_number`."""
    lower = words[at].lower
    if lower[0].isdigit():
        return True
    if lower in _STARTS:
        return True
    return lower in _ARTICLES and at + 1 < len(words) and words[at + 1].lower in _AFTER_ARTICLE


def read_number(words: Tokens, at: int, *, currency: bool = False) -> Number | None:
    """The number that starts at a token; `currency`: after a currency sign, where "5m" is five million."""
    lower = words[at].lower
    if lower[0].isdigit():
        if not lower.isascii() and lower not in FRACTION_SIGNS:
            return None
        read = _digits(words, at) if lower not in FRACTION_SIGNS else _sign(words, at)
    elif lower in FRACTION_SIGNS:
        read = _sign(words, at)
    elif lower in _ARTICLES:
        read = _article(words, at)
    elif lower in {"half", "several", "few", "tens", "hundreds", "no", "nobody", "none"} or lower in VAGUE:
        read = _special(words, at)
    elif lower in SCALES:
        return None
    else:
        read = _cardinal(words, at)
    if read is None:
        return None
    return _fraction(words, at, _scaled(words, read, currency=currency))


def _lower(words: Tokens, at: int) -> str:
    return words[at].lower if 0 <= at < len(words) else ""


def _joined(words: Tokens, at: int) -> bool:
    """Whether a token follows the one before it with nothing between."""
    return 0 < at < len(words) and words[at - 1].end == words[at].start


def _sign(words: Tokens, at: int) -> Number:
    value = FRACTION_SIGNS[words[at].text]
    return Number(value, value, value, 0.01, at + 1, digits=True)


def _digits(words: Tokens, at: int) -> Number | None:
    """Digits with separators: "1,187", "2.5", "1187"; None for what is no number ("1.2.3", "1,5,7")."""
    text = words[at].text
    whole, point, decimals = text.partition(".")
    groups = whole.split(",")
    if "." in decimals or "," in decimals or len(whole) > 25:
        return None
    if len(groups) > 1 and (
        len(groups[-1]) != 3 or len(groups[0]) > 3 or any(len(g) not in {2, 3} for g in groups[1:])
    ):
        return None
    plain = "".join(groups)
    if len(plain) > 1 and plain[0] == "0":
        return None
    value = float(plain + point + decimals)
    if point:
        step = 10.0 ** -len(decimals)
    else:
        step = 10.0 ** (len(plain) - len(plain.rstrip("0"))) if value else 1.0
    year_like = not point and len(groups) == 1 and len(plain) == 4
    end = at + 1
    if not point:  # "2 1/2", "1/2", "2½"
        part = _lower(words, end)
        if part in FRACTION_SIGNS and _joined(words, end):
            return Number(
                value + FRACTION_SIGNS[part],
                value + FRACTION_SIGNS[part],
                value + FRACTION_SIGNS[part],
                0.05,
                end + 1,
                digits=True,
            )
        slash = _slash(words, end)
        if slash and len(groups) == 1:
            value += slash
            return Number(value, value, value, 0.05, end + 3, digits=True)
        alone = _slash(words, at)
        if alone:
            return Number(alone, alone, alone, 0.01, at + 3, digits=True, unit="fraction")
    return Number(value, value, value, step / 2, end, digits=True, year_like=year_like)


_MONEY_SUFFIXES = frozenset(["b", "t", "mm"])
_DENOMINATORS = {"2": 2, "3": 3, "4": 4, "5": 5, "8": 8}


def _slash(words: Tokens, at: int) -> float | None:
    """The value of "1/2" at a place; None for dates and for "24/7"."""
    if _lower(words, at + 1) != "/" or not _joined(words, at + 1) or not _joined(words, at + 2):
        return None
    top, bottom = words[at].text, _lower(words, at + 2)
    if bottom not in _DENOMINATORS or not top.isdecimal() or len(top) > 1 or _lower(words, at + 3) == "/":
        return None
    value = int(top) / _DENOMINATORS[bottom]
    return value if 0 < value < 1 else None


def _scaled(words: Tokens, number: Number, *, currency: bool) -> Number:
    """The number times the scale that follows it: "1.2 million", "$2.3bn", "100-million", "two and a half million"."""
    if number.zero or number.weak or number.high is None or number.unit:
        return number
    at = number.end
    if (
        _lower(words, at) == "-"
        and _joined(words, at)
        and _joined(words, at + 1)
        and _lower(words, at + 1) in SCALES
    ):
        at += 1
    elif (
        _lower(words, at) == "and" and _lower(words, at + 1) in _ARTICLES and _lower(words, at + 2) == "half"
    ):
        half = number.low + 0.5
        at += 3
        number = number._replace(low=half, high=half, stated=half, precision=0.25, end=at)
    scale = _scale_at(words, at, number, currency=currency)
    last = inf
    while scale is not None and scale < last:  # "two hundred thousand million" is rare but said
        number = _times(number, scale, at + 1)
        at, last = at + 1, inf if scale == 100 else scale
        scale = SCALES.get(_lower(words, at)) if last == inf else None
    return number


def _times(number: Number, scale: float, end: int) -> Number:
    return number._replace(
        low=number.low * scale,
        high=None if number.high is None else number.high * scale,
        stated=None if number.stated is None else number.stated * scale,
        precision=number.precision * scale,
        end=end,
        scale=number.scale * scale,
        year_like=False,
    )


def _scale_at(words: Tokens, at: int, number: Number, *, currency: bool) -> float | None:
    """The scale that a word or a suffix at a place gives a number."""
    lower = _lower(words, at)
    if lower in SCALES:
        return None if lower == "score" or (lower == "hundred" and number.low >= 100) else SCALES[lower]
    if not number.digits:
        return None
    if not _joined(words, at):
        return SCALE_SUFFIXES[lower] if currency and lower in {"m", "bn", "mn"} else None
    if lower == "m" and not currency:
        return 1e6 if is_plural(_lower(words, at + 1)) else None  # "5m voters", else the metre
    if lower in _MONEY_SUFFIXES and not currency:
        return None
    small = lower == "k" and words[at].text == "K" and not currency and number.low < 10  # "5K" is a race
    return None if small else SCALE_SUFFIXES.get(lower)


def _article(words: Tokens, at: int) -> Number | None:
    """What "a" begins: "a hundred", "a dozen", "a third of", "a few hundred", "a couple of"."""
    lower = _lower(words, at + 1)
    if lower in VAGUE_MULTIPLIERS or lower in VAGUE_COUNTS:
        return _several(words, at + 1)
    if lower in FRACTIONS:
        if lower == "half" and _lower(words, at + 2) in SCALES:
            return Number(0.5, 0.5, 0.5, 0.05, at + 2)
        if (
            lower == "quarter"
            and _lower(words, at + 2) == "of"
            and _lower(words, at + 3) == "a"
            and _lower(words, at + 4) in SCALES
        ):
            return Number(0.25, 0.25, 0.25, 0.01, at + 4)
        # "a third victim", "a quarter" of the year
        if _lower(words, at + 2) != "of" and _lower(words, at - 1) not in {
            "than",
            "about",
            "nearly",
            "almost",
        }:
            return None
        value = 1 / FRACTIONS[lower]
        return Number(value, value, value, 0.01, at + 2, unit="fraction")
    scale = SCALES[lower]
    if lower == "score":
        return None
    if lower in {"hundred", "thousand"}:
        return _cardinal(words, at + 1, one=True)
    value = scale
    end = at + 2
    if _lower(words, end) == "and" and _lower(words, end + 1) == "a" and _lower(words, end + 2) == "half":
        value, end = scale * 1.5, end + 3
    return Number(value, value, value, scale / 10 if lower == "dozen" else scale / 2, end, scale)


def _several(words: Tokens, at: int) -> Number | None:
    """Words such as "several" and "few", and the scales that they multiply."""
    lower = _lower(words, at)
    after = at + 1
    if lower == "couple" and _lower(words, after) == "of":
        after += 1
    scale = SCALES.get(_lower(words, after))
    if scale is not None and lower in VAGUE_MULTIPLIERS and _lower(words, after) != "score":
        least, most = VAGUE_MULTIPLIERS[lower]
        below = None if most is None else most * scale
        return Number(least * scale, below, None, 0.0, after + 1, vague=True, high_open=below is not None)
    if lower not in VAGUE_COUNTS:
        return None
    return Number(
        VAGUE_COUNTS[lower], None, None, 0.0, after if lower == "couple" else at + 1, vague=True, weak=True
    )


_TENS_OF = {"tens": 10.0, "hundreds": 100.0, "thousands": 1000.0, "dozens": 12.0, "scores": 20.0}


def _special(words: Tokens, at: int) -> Number | None:
    """Vague words, "half" and the words for zero."""
    lower = _lower(words, at)
    following = _lower(words, at + 1)
    if lower in VAGUE or lower == "tens":
        if (
            following == "of"
            and _lower(words, at + 2) in {"thousands", "millions", "billions"}
            and lower in _TENS_OF
        ):
            value = 2 * _TENS_OF[lower] / (2 if lower == "tens" else 1) * VAGUE[_lower(words, at + 2)]
            if lower == "tens":
                value *= 2
            return Number(value, None, None, 0.0, at + 3, vague=True)
        if lower == "tens" or (lower == "scores" and following != "of"):
            return None
        return Number(2 * VAGUE[lower], None, None, 0.0, at + 1, vague=True)
    if lower == "several":
        return _several(words, at)
    if lower == "few":
        return None  # without "a" it denies rather than counts
    if lower == "half":
        return _half(words, at)
    if lower == "no":
        if following == "one" or (following == "-" and _lower(words, at + 2) == "one"):
            end = at + 2 if following == "one" else at + 3
            return None if _lower(words, end) in {"'s", "’s"} else Number(0.0, 0.0, 0.0, 0.0, end, zero=True)
        return Number(0.0, 0.0, 0.0, 0.0, at + 1, zero=True, weak=True)
    return Number(0.0, 0.0, 0.0, 0.0, at + 1, zero=True)


def _half(words: Tokens, at: int) -> Number | None:
    following = _lower(words, at + 1)
    if following in _ARTICLES:
        if _lower(words, at + 2) in SCALES:
            return Number(0.5, 0.5, 0.5, 0.05, at + 2)
        return Number(0.5, 0.5, 0.5, 0.05, at + 2)  # "half an hour"
    if _lower(words, at - 1) in {
        "first",
        "second",
        "other",
        "latter",
        "final",
        "opening",
        "back",
        "top",
        "bottom",
    }:
        return None
    if following in {"of", "the", "its", "their", "all", "his", "her", "our"}:
        return Number(0.5, 0.5, 0.5, 0.02, at + 1, unit="fraction")
    return None


def _cardinal(words: Tokens, at: int, *, one: bool = False) -> Number | None:
    """Number words: "twenty-five", "three hundred and twelve", "two million"; `one`: after "a"."""
    total, smallest, scale = 0.0, 1.0, inf
    i, scaled = at, False
    while True:
        joined = i > at and scale <= 1000 and _lower(words, i) == "and"
        group = _below_thousand(words, i + joined, one=one and i == at)
        if group is None or (group.value == 0 and i > at):
            break
        i = group.end
        following = SCALES.get(_lower(words, i)) if _lower(words, i) in _LARGE and group.value else None
        scaled = following is not None and following < scale
        if following is None or not scaled:
            total, smallest = total + group.value, group.step
            break
        total, smallest, scale = total + group.value * following, group.step * following, following
        i += 1
    if i == at:
        return None
    if total == 0:
        return Number(0.0, 0.0, 0.0, 0.0, i, zero=True)
    weak = i == at + 1 and words[at].lower == "one"
    return Number(total, total, total, smallest / 2, i, scale if scaled else 1.0, weak=weak)


_LARGE = frozenset(["thousand", "million", "billion", "trillion"])


class _Group(NamedTuple):
    """Number words for less than a thousand, the index after them, and the step that they are written in."""

    value: float
    end: int
    step: float


def _below_thousand(words: Tokens, at: int, *, one: bool) -> _Group | None:
    first = _Group(1.0, at, 1.0) if one else _below_hundred(words, at)
    if first is None or _lower(words, first.end) != "hundred" or not first.value:
        return first
    end = first.end + 1
    rest = _below_hundred(words, end + (_lower(words, end) == "and"))
    if rest is None or not rest.value:
        return _Group(first.value * 100, end, 100.0)
    return _Group(first.value * 100 + rest.value, rest.end, rest.step)


def _below_hundred(words: Tokens, at: int) -> _Group | None:
    lower = _lower(words, at)
    value = _WORDS.get(lower)
    if value is None:
        return None
    if lower in TENS:
        after = at + 2 if _lower(words, at + 1) == "-" else at + 1
        unit = UNITS.get(_lower(words, after), 0)
        return _Group(value + unit, after + 1, 1.0) if 0 < unit < 10 else _Group(value, at + 1, 10.0)
    return _Group(value, at + 1, 1.0)


def _fraction(words: Tokens, at: int, number: Number) -> Number:
    """The share that number words say: "two-thirds", "one third of", "one in five", "nine out of ten"."""
    if number.vague or number.zero or number.stated is None or number.stated > 1000 or number.unit:
        return number
    i = number.end
    top = number.stated
    lower = _lower(words, i)
    if lower == "-" and _lower(words, i + 1) in FRACTIONS:
        i += 1
        lower = words[i].lower
    if lower in FRACTIONS and lower != "half" and top < 10 and top == int(top):
        many = lower.endswith("s")
        if many == (top > 1) and (many or words[i - 1].text == "-" or _lower(words, i + 1) == "of"):
            value = top / FRACTIONS[lower]
            if 0 < value < 1 and not (lower == "quarters" and _lower(words, i + 1) != "of"):
                end = i + 1
                if (
                    _lower(words, end) == "of"
                    and _lower(words, end + 1) == "a"
                    and _lower(words, end + 2) in SCALES
                ):
                    scale = SCALES[words[end + 2].lower]
                    return Number(value * scale, value * scale, value * scale, scale / 100, end + 3, scale)
                return Number(value, value, value, 0.01, end, unit="fraction")
    joined = 2 if lower == "out" and _lower(words, i + 1) == "of" else 1 if lower == "in" else 0
    if joined and (number.digits or number.weak or number.end == at + 1):
        whole = _ratio_base(words, i + joined)
        if whole and 0 < top < whole and (joined == 2 or top <= 10):
            value = top / whole
            return Number(value, value, value, value / 20, i + joined + 1, unit="fraction")
    return number


_BASES = frozenset(
    [2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 12.0, 15.0, 20.0, 25.0, 50.0, 100.0, 1000.0]
)
_TIME_NOUNS = frozenset(
    "day days week weeks month months year years hour hours minute minutes second seconds".split()
)


def _ratio_base(words: Tokens, at: int) -> float | None:
    """The five of "one in five children": a round small number before a plural noun or "of"."""
    if at >= len(words):
        return None
    text = words[at].text
    value = (
        float(text)
        if text.isdecimal() and text.isascii() and len(text) < 5
        else float(_WORDS.get(text.lower(), 0))
    )
    following = _lower(words, at + 1)
    if value not in _BASES or following in _TIME_NOUNS:
        return None
    return value if following and (is_plural(following) or following == "of") else None
