"""Numbers in words: "twenty-five", "three hundred and twelve", "a dozen", "several hundred", "dozens", "nobody"."""

from math import inf
from typing import NamedTuple

from claimcheck.values.number_forms import Number, Tokens, exactly, hyphen_at, lower_at
from claimcheck.values.number_tables import (
    ARTICLES,
    FRACTIONS,
    SCALES,
    TENS,
    UNITS,
    VAGUE,
    VAGUE_COUNTS,
    VAGUE_MULTIPLIERS,
)

__all__ = ["NUMBER_WORDS", "plain_word", "read_cardinal", "read_words"]

NUMBER_WORDS = {**UNITS, **TENS}
_LARGE = frozenset(
    ["thousand", "lakh", "lakhs", "million", "crore", "crores", "billion", "trillion", "quadrillion"]
)
# After "a hundred and two" these make the two a fraction's upper half: "two thirds".
_PARTS = frozenset(name for name in FRACTIONS if name.endswith("s"))
# Plural words that multiply "thousands" and "millions": "tens of thousands", "hundreds of millions".
_MULTIPLES = frozenset(["tens", "hundreds", "thousands", "dozens", "scores"])
# After these "half" is a part of a game, a year or a list.
_HALF_OF_TWO = frozenset("first second other latter final opening back top bottom better".split())  # noqa: SIM905
_HALVED = frozenset("of the its their all his her our".split())  # noqa: SIM905
_HEDGING = frozenset(["than", "about", "nearly", "almost", "over", "roughly"])


def read_words(words: Tokens, at: int) -> Number | None:
    """The number that a word begins; None when it begins none."""
    lower = words[at].lower
    if lower in ARTICLES:
        return _article(words, at)
    if lower in VAGUE or lower == "tens":
        return _vague(words, at)
    if lower == "several":
        return _several(words, at)
    if lower == "half":
        return _half(words, at)
    if lower == "no":
        return _no(words, at)
    if lower in {"nobody", "none"}:
        return Number(0.0, 0.0, 0.0, 0.0, at + 1, zero=True)
    if lower in SCALES:  # "hundred thousand dollars", as said without its article
        bare = lower == "hundred" and lower_at(words, at + 1) in _LARGE
        return read_cardinal(words, at, one=True) if bare else None
    return read_cardinal(words, at)


def _article(words: Tokens, at: int) -> Number | None:
    """What "a" begins: "a hundred", "a dozen", "a third of", "a few hundred", "a couple of"."""
    lower = lower_at(words, at + 1)
    if lower in VAGUE_MULTIPLIERS or lower in VAGUE_COUNTS:
        return _several(words, at + 1)
    if lower in FRACTIONS:
        return _article_fraction(words, at, lower)
    scale = SCALES.get(lower)
    if scale is None or lower == "score":
        return None
    if lower == "hundred" or lower in _LARGE:
        return read_cardinal(words, at + 1, one=True)
    return Number(scale, scale, scale, scale / 10 if lower == "dozen" else scale / 2, at + 2, scale)


def _article_fraction(words: Tokens, at: int, lower: str) -> Number | None:
    """A fraction after "a": "a third of", "a half million", "a quarter of a million", "a quarter million"."""
    following = lower_at(words, at + 2)
    if lower == "half" and (following in SCALES or _is_share(words, at + 2)):
        return exactly(0.5, 0.05, at + 2)
    if lower == "quarter" and (following in _LARGE or _is_share(words, at + 2)):
        return exactly(0.25, 0.01, at + 2)
    if (
        lower == "quarter"
        and following == "of"
        and lower_at(words, at + 3) == "a"
        and lower_at(words, at + 4) in SCALES
    ):
        return exactly(0.25, 0.01, at + 4)
    before = lower_at(words, at - 1)
    lessened = before == "by" and (following in _AFTER_CHANGE or not following[:1].isalnum())
    if following != "of" and before not in _HEDGING and (not lessened or following == "-"):
        return None  # "a third victim", "a quarter" of the year
    return exactly(1 / FRACTIONS[lower], 0.01, at + 2, unit="fraction")


# What may follow the share by which something changes: "fell by a third in May", but not "by a third party".
_AFTER_CHANGE = frozenset(
    [
        "to",
        "in",
        "on",
        "since",
        "over",
        "from",
        "this",
        "last",
        "after",
        "before",
        "between",
        "during",
        "within",
        "and",
        "as",
    ]
)


def _several(words: Tokens, at: int) -> Number | None:
    """Words such as "several" and "few", and the scales that they multiply."""
    lower = lower_at(words, at)
    after = at + 1
    if lower == "couple" and lower_at(words, after) == "of":
        after += 1
    scale = SCALES.get(lower_at(words, after))
    if scale is not None and lower in VAGUE_MULTIPLIERS and lower_at(words, after) != "score":
        least, most = VAGUE_MULTIPLIERS[lower]
        below = None if most is None else most * scale
        return Number(least * scale, below, None, 0.0, after + 1, vague=True, high_open=below is not None)
    if lower not in VAGUE_COUNTS:
        return None
    end = after if lower == "couple" else at + 1
    return Number(VAGUE_COUNTS[lower], None, None, 0.0, end, vague=True, weak=True)


def _vague(words: Tokens, at: int) -> Number | None:
    """Plural scale words, alone and multiplied: "dozens", "tens of thousands", "hundreds of millions"."""
    lower, following = lower_at(words, at), lower_at(words, at + 1)
    multiplied = lower_at(words, at + 2)
    if following == "of" and lower in _MULTIPLES and multiplied in {"thousands", "millions", "billions"}:
        least = 20.0 if lower == "tens" else 2 * VAGUE[lower]
        return Number(least * VAGUE[multiplied], None, None, 0.0, at + 3, vague=True)
    if lower == "tens" or (lower == "scores" and following != "of"):
        return None
    return Number(2 * VAGUE[lower], None, None, 0.0, at + 1, vague=True)


def _half(words: Tokens, at: int) -> Number | None:
    """What "half" begins: "half a million", "half an hour", "half of the", "half its"."""
    following = lower_at(words, at + 1)
    if following in ARTICLES:
        return exactly(0.5, 0.05, at + 2)
    if following == "-" and lower_at(words, at + 2) in ARTICLES and lower_at(words, at + 3) == "-":
        dozen = lower_at(words, at + 4) in SCALES  # "half-a-dozen"
        return exactly(0.5, 0.05, at + 4) if dozen else None
    if following in SCALES or _is_share(words, at + 1):
        return exactly(0.5, 0.05, at + 1)
    if lower_at(words, at - 1) in _HALF_OF_TWO or following not in _HALVED:
        return None
    return exactly(0.5, 0.02, at + 1, unit="fraction")


def _is_share(words: Tokens, at: int) -> bool:
    """Whether a percent or a percentage point is named at a place, a hyphen passed over: "a half-percent cut"."""
    at += hyphen_at(words, at)
    return lower_at(words, at) in {"percent", "percentage"} or (
        lower_at(words, at) == "per" and lower_at(words, at + 1) == "cent"
    )


def _no(words: Tokens, at: int) -> Number | None:
    """What "no" begins: "no one", "no-one", and "no" before what there is none of."""
    dashed = lower_at(words, at + 1) == "-"
    if lower_at(words, at + 1 + dashed) != "one":
        return Number(0.0, 0.0, 0.0, 0.0, at + 1, zero=True, weak=True)
    end = at + 2 + dashed
    return None if lower_at(words, end) in {"'s", "’s"} else Number(0.0, 0.0, 0.0, 0.0, end, zero=True)


def plain_word(lower: str, at: int) -> Number:
    """The number that one number word at a place says by itself."""
    value = float(NUMBER_WORDS[lower])
    if not value:
        return Number(0.0, 0.0, 0.0, 0.0, at + 1, zero=True)
    return Number(value, value, value, 5.0 if lower in TENS else 0.5, at + 1, weak=lower == "one")


def read_cardinal(words: Tokens, at: int, *, one: bool = False) -> Number | None:
    """Number words: "twenty-five", "three hundred and twelve", "two million"; `one`: after "a"."""
    total, smallest, scale = 0.0, 1.0, inf
    i, scaled = at, False
    while True:
        after = i + hyphen_at(words, i) if i > at else i
        joined = i > at and lower_at(words, after) == "and"
        start = after + 1 + hyphen_at(words, after + 1) if joined else after
        group = _below_thousand(words, start, one=one and i == at)
        if group is None or (group.value == 0 and i > at):
            break
        large = group.end + hyphen_at(words, group.end)
        following = SCALES[lower_at(words, large)] if lower_at(words, large) in _LARGE else None
        if joined and scale > 1000 and (following or lower_at(words, at - 1) == "between"):
            break  # "one million and two million" are two numbers
        i = group.end
        scaled = following is not None and following < scale and group.value > 0
        if following is None or not scaled:
            total, smallest = total + group.value, group.step
            break
        total, smallest, scale = total + group.value * following, group.step * following, following
        i = large + 1
    if i == at:
        return None
    decimals = _after_point(words, i) if not scaled else None
    if decimals is not None:
        value = total + decimals.value
        return Number(value, value, value, decimals.step / 2, decimals.end)
    if total == 0:
        return Number(0.0, 0.0, 0.0, 0.0, i, zero=True)
    weak = i == at + 1 and words[at].lower == "one"
    return Number(total, total, total, smallest / 2, i, scale if scaled else 1.0, weak=weak)


class _Group(NamedTuple):
    """Number words for less than a thousand, the index after them, and the step that they are written in."""

    value: float
    end: int
    step: float


def _below_thousand(words: Tokens, at: int, *, one: bool) -> _Group | None:
    first = _Group(1.0, at, 1.0) if one else _below_hundred(words, at)
    if first is None or not first.value:
        return first
    end = first.end + hyphen_at(words, first.end)
    if lower_at(words, end) != "hundred":
        return first
    end += 1
    behind = end + hyphen_at(words, end)
    linked = lower_at(words, behind) == "and"
    if linked:
        behind += 1 + hyphen_at(words, behind + 1)
    rest = _below_hundred(words, behind)
    if rest is None or not rest.value or (linked and rest.value < 10 and lower_at(words, rest.end) in _PARTS):
        return _Group(first.value * 100, end, 100.0)
    return _Group(first.value * 100 + rest.value, rest.end, rest.step)


def _below_hundred(words: Tokens, at: int) -> _Group | None:
    lower = lower_at(words, at)
    value = NUMBER_WORDS.get(lower)
    if value is None:
        return None
    if lower in TENS:
        after = at + 2 if lower_at(words, at + 1) == "-" else at + 1
        unit = UNITS.get(lower_at(words, after), 0)
        return _Group(value + unit, after + 1, 1.0) if 0 < unit < 10 else _Group(value, at + 1, 10.0)
    return _Group(value, at + 1, 1.0)


def _after_point(words: Tokens, at: int) -> _Group | None:
    """The decimals after "point": digit by digit ("point seven one") or as one number ("point seventy-one")."""
    if lower_at(words, at) != "point":
        return None
    figures, end = "", at + 1
    while lower_at(words, end) in UNITS and UNITS[lower_at(words, end)] < 10 and len(figures) < 9:
        figures += str(UNITS[lower_at(words, end)])
        end += 1
    if not figures:
        whole = _below_hundred(words, end)
        if whole is None or not whole.value:
            return None
        figures, end = str(int(whole.value)), whole.end
    step = 10.0 ** -len(figures)
    return _Group(float(f"0.{figures}"), end, step)
