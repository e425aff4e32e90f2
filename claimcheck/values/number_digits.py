"""Numbers in digits: "1,187", "2.5", ".5", "10 000", "2½", "1/2", "1.5×10⁶"."""

from math import isfinite
from unicodedata import digit

from claimcheck.values.number_forms import Number, Tokens, exactly, joined_at, lower_at
from claimcheck.values.number_tables import FRACTION_SIGNS

__all__ = ["OPEN_POWERS", "is_leading_point", "plain_digits", "read_digits", "sign_before", "slashed"]

_DENOMINATORS = {"2": 2, "3": 3, "4": 4, "5": 5, "8": 8}
_LONGEST = 25
_POWER_SIGNS = frozenset("x×*·")
_MINUS = frozenset("-−–⁻")
OPEN_POWERS = _POWER_SIGNS | {"e", "^", "⁻"}
"""What may stand between a number and its power, raised digits left aside."""
_LARGEST_POWER = 400.0


def is_leading_point(words: Tokens, at: int) -> bool:
    """Whether a point opens a decimal: ".5", but not the end of a sentence nor a part of "1..5"."""
    if words[at].text != "." or not joined_at(words, at + 1) or not words[at + 1].text.isdecimal():
        return False
    return at == 0 or not joined_at(words, at) or words[at - 1].text in "(-−$£€"


def read_digits(words: Tokens, at: int) -> Number | None:
    """The number that digits or a leading point begin; None for what is no number ("1.2.3", "1,5,7")."""
    if words[at].text == ".":
        decimals = words[at + 1].text
        value = float(f"0.{decimals}")
        return Number(value, value, value, 10.0 ** -len(decimals) / 2, at + 2, digits=True, weak=True)
    if words[at].text in FRACTION_SIGNS:
        return exactly(FRACTION_SIGNS[words[at].text], 0.01, at + 1, digits=True)
    if not words[at].text.isascii():
        return None
    return _power(words, _plain(words, at))


def plain_digits(words: Tokens, at: int) -> Number | None:
    """The number that one token of digits and separators says by itself."""
    whole, point, decimals = words[at].text.partition(".")
    groups = whole.split(",")
    if "." in decimals or "," in decimals or len(whole) > _LONGEST or not _are_groups(groups):
        return None
    plain = "".join(groups)
    if len(plain) > 1 and plain[0] == "0":
        return None
    if point:
        value = float(f"{plain}.{decimals}")
        return Number(value, value, value, 10.0 ** -len(decimals) / 2, at + 1, digits=True)
    return _whole(plain, at + 1, year_like=len(groups) == 1 and len(plain) == 4)


def _whole(plain: str, end: int, *, year_like: bool = False) -> Number:
    """A whole number, as precise as the noughts at its end let it be."""
    value = float(plain)
    step = 10.0 ** (len(plain) - len(plain.rstrip("0"))) if value else 1.0
    return Number(value, value, value, step / 2, end, digits=True, year_like=year_like)


def _plain(words: Tokens, at: int) -> Number | None:
    """Digits with separators and the fraction joined to them."""
    number, text = plain_digits(words, at), words[at].text
    if number is None or "." in text:
        return number
    mixed = _with_fraction(words, at, number.low, simple="," not in text)
    if mixed is not None:
        return mixed
    end = at + 1 if "," in text else _spaced(words, at)
    if end == at + 1:
        return number
    return _whole("".join([word.text for word in words[at:end] if word.text != ","]), end)


def _are_groups(groups: list[str]) -> bool:
    """Whether commas stand where thousands end, in the western or the Indian way: "1,187", "12,34,567"."""
    if len(groups) == 1:
        return True
    return len(groups[-1]) == 3 and len(groups[0]) <= 3 and all(len(group) in {2, 3} for group in groups[1:])


def _spaced(words: Tokens, at: int) -> int:
    """The index after groups of three digits set off by spaces: "10 000", "1 200 500".

    A space is taken for a separator only where a group begins with a nought, as no number of its own does,
    or where two groups follow.
    """
    if len(words[at].text) > 3 or words[at].text[0] == "0":
        return at + 1
    if lower_at(words, at + 1) == "," and lower_at(words, at + 2)[:1] == "0" and len(words[at + 2].text) == 3:
        return at + 3 if words[at + 2].text.isdecimal() else at + 1  # "100, 000", as some texts are cut
    end, sure = at + 1, False
    while (
        end < len(words)
        and end - at < 6
        and words[end].start == words[end - 1].end + 1
        and len(words[end].text) == 3
        and words[end].text.isdecimal()
    ):
        sure = sure or words[end].text[0] == "0"
        end += 1
    return end if sure or end > at + 2 else at + 1


def _with_fraction(words: Tokens, at: int, value: float, *, simple: bool) -> Number | None:
    """A whole number with a fraction behind it, or a fraction alone: "2½", "2 1/2", "1/2"."""
    end = at + 1
    part = lower_at(words, end)
    if part in FRACTION_SIGNS and joined_at(words, end):
        return exactly(value + FRACTION_SIGNS[part], 0.05, end + 1, digits=True)
    behind = slashed(words, end) if simple else None
    if behind:
        return exactly(value + behind, 0.05, end + 3, digits=True)
    alone = slashed(words, at)
    return exactly(alone, 0.01, at + 3, digits=True, unit="fraction") if alone else None


def slashed(words: Tokens, at: int) -> float | None:
    """The value of "1/2" at a place, its slash joined or set apart on both sides; None for dates and for "24/7"."""
    if lower_at(words, at + 1) != "/" or joined_at(words, at + 1) != joined_at(words, at + 2):
        return None
    top, bottom = words[at].text, lower_at(words, at + 2)
    if (
        bottom not in _DENOMINATORS
        or not top.isdecimal()
        or len(top) > 1
        or "/" in (lower_at(words, at + 3), lower_at(words, at - 1))
    ):
        return None
    value = int(top) / _DENOMINATORS[bottom]
    more = value > 0 and lower_at(words, at + 3) in {"of", "times"}  # "3/2 of the distance"
    return value if more or 0 < value < 1 else None


def _power(words: Tokens, number: Number | None) -> Number | None:
    """The number with its power: "2^10", "1.3x10^6", "1.99 × 10−30", "10⁶"."""
    if number is None or number.end >= len(words):
        return number
    base, at = number.low, number.end
    if words[at].lower == "e" and joined_at(words, at):
        return _scientific(words, number, at + 1) or number  # "1.5e6"
    scientific = words[at].lower in _POWER_SIGNS and lower_at(words, at + 1) == "10"
    if scientific:
        base, at = 10.0, at + 2
    exponent = _exponent(words, at, bare=scientific)
    if exponent is None or abs(exponent[0]) > _LARGEST_POWER or (base == 0 and exponent[0] < 0):
        return number
    try:
        value = base ** exponent[0]
    except OverflowError:
        return number
    if scientific:
        value *= number.low
    if not isfinite(value):
        return number
    precision = number.precision * 10.0 ** exponent[0] if scientific else 0.0
    return exactly(value, precision, exponent[1], digits=True)


def _scientific(words: Tokens, number: Number, at: int) -> Number | None:
    """The number times the power of ten whose exponent stands at a place, as computers write it: "1.5e6", "2E-3"."""
    signed = lower_at(words, at) in {"+", "-", "−"} and joined_at(words, at)
    if not joined_at(words, at + signed) or not lower_at(words, at + signed).isdecimal():
        return None
    exponent = float(words[at + signed].text) if len(words[at + signed].text) < 4 else _LARGEST_POWER + 1
    if exponent > _LARGEST_POWER or number.low >= 1e100:
        return None
    exponent = exponent if lower_at(words, at) not in {"-", "−"} else -exponent
    if exponent > 200:
        return None
    factor = 10.0**exponent
    return exactly(number.low * factor, number.precision * factor, at + signed + 1, digits=True)


def _exponent(words: Tokens, at: int, *, bare: bool) -> tuple[float, int] | None:
    """The exponent at a place and the index after it; `bare`: after "x10", where a sign alone opens it."""
    if not joined_at(words, at):
        return None
    if words[at].text == "^":
        at += 1
    elif not (bare and words[at].text in _MINUS) and not (
        # Behind any other number a raised digit may be a footnote's.
        words[at - 1].text == "10" and (words[at].text == "⁻" or _is_raised(words[at].text))
    ):
        return None
    negative = lower_at(words, at) in _MINUS
    if negative or lower_at(words, at) == "+":
        at += 1
    if not joined_at(words, at):
        return None
    text = words[at].text
    if len(text) > 3 or not (text.isdecimal() or _is_raised(text)):
        return None
    value = float("".join(str(digit(sign)) for sign in text))
    return (-value if negative else value), at + 1


def _is_raised(text: str) -> bool:
    """Whether a token is a superscript number."""
    return text.isdigit() and not text.isdecimal()


def sign_before(words: Tokens, start: int) -> int:
    """The index at which a minus sign before a number starts; `start` itself when there is none.

    A sign touches its number and follows a space, a bracket or a sign of money; "minus" and "negative" are words.
    """
    if start == 0:
        return start
    sign = words[start - 1]
    if sign.lower in {"minus", "negative"}:
        return start - 1
    if sign.text not in _MINUS or sign.end != words[start].start:
        return start
    if lower_at(words, start - 2) in {"minus", "negative"}:
        return start - 2
    apart = start == 1 or not joined_at(words, start - 1) or words[start - 2].text in "(<>=^$£€¥["
    return start - 1 if apart else start
