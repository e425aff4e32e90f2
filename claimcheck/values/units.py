"""Units and currencies beside a number, and how one unit is brought to another."""

# ruff: noqa: SIM905 - a table of words reads best as text

from typing import NamedTuple

from claimcheck.text import Token
from claimcheck.values.currencies import (
    AMBIGUOUS_CODES,
    CODES,
    CURRENCIES,
    LETTERS,
    LOWER_CODES,
    PARTS,
    PREFIXES,
    SCALED_CODES,
    SCALED_ONLY,
    SUFFIX_SIGNS,
)
from claimcheck.values.number_forms import Number, joined_at, lower_at
from claimcheck.values.numbers import may_start
from claimcheck.values.unit_tables import UNIT_ROWS

__all__ = ["DIMENSIONS", "LONGEST_UNIT", "RATE_NOUNS", "UNIT_WORDS", "Dimension"]


class Dimension(NamedTuple):
    """A unit's dimension, and how it is brought to the base unit: base = value * factor + offset."""

    name: str
    factor: float
    offset: float = 0.0


def _units() -> tuple[dict[tuple[str, ...], str], dict[str, Dimension]]:
    """Every way of writing a unit as a tuple of tokens, and every unit's dimension."""
    words: dict[tuple[str, ...], str] = {}
    dimensions: dict[str, Dimension] = {}
    for row in UNIT_ROWS.strip().split("\n"):
        canonical, dimension, factor, ways = row.split("|")
        dimensions[canonical] = Dimension(dimension, float(factor))
        for way in ways.split(","):
            if way:
                words[tuple(way.split())] = canonical
    for said, currency in CURRENCIES.items():
        words[said] = currency
        dimensions[currency] = Dimension(currency, 1.0)
    for part, (currency, ways_of_part) in PARTS.items():
        dimensions[part] = Dimension(currency, 0.01)
        words.update(dict.fromkeys(ways_of_part, part))
    dimensions["kelvin"] = Dimension("temperature", 1.0, -273.15)
    # 32 degrees Fahrenheit are nil Celsius.
    dimensions["degree Fahrenheit"] = Dimension("temperature", 5 / 9, -160 / 9)
    return words, dimensions


UNIT_WORDS, DIMENSIONS = _units()
LONGEST_UNIT = max(map(len, UNIT_WORDS))
# "per day", "a year": what a rate is taken over.
RATE_NOUNS = frozenset(
    """second minute hour day night week month quarter year annum decade person head capita household family worker
    employee passenger student pupil child game match share barrel gallon litre liter tonne ton kilogram kilo kg pound
    ounce hectare acre night unit vote ticket yr hr sec kilometre kilometer mile semester term patient customer seat""".split()
)


def _firsts() -> dict[str, tuple[int, ...]]:
    """The first tokens of units, with the lengths of the units that they begin, longest first."""
    lengths: dict[str, set[int]] = {}
    for way in UNIT_WORDS:
        lengths.setdefault(way[0], set()).add(len(way))
    return {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}


_FIRSTS = _firsts()
# Abbreviations that are words as well: only joined to the digits.
_JOINED_ONLY = frozenset("pp pc pt p s in".split())
# Signs of units that are letters: apart from their number only in this case, as in "a 5 W charger", "68 F".
_SIGNS = {
    **{sign.lower(): sign for sign in "W V J C F A Pa Wh kV kW MW GW TW kJ MJ GJ MP".split()},
    **{sign: sign for sign in "l g h ms nm kt mi t".split()},
}
_SHORT_WORDS = frozenset("day yen ton won sen euro".split())
_CASED = frozenset("m g l h s t".split())
_STERLING = 1e5
# "1080p" is a picture, not a price.
_SCREEN_LINES = frozenset([240.0, 360.0, 480.0, 540.0, 576.0, 720.0, 1080.0, 1440.0, 2160.0, 4320.0])
_POWERS = {
    ("metre", "2"): "square metre",
    ("metre", "3"): "cubic metre",
    ("kilometre", "2"): "square kilometre",
    ("kilometre", "3"): "cubic kilometre",
    ("centimetre", "2"): "square centimetre",
    ("centimetre", "3"): "cubic centimetre",
    ("foot", "2"): "square foot",
    ("foot", "3"): "cubic foot",
    ("inch", "3"): "cubic inch",
    ("mile", "2"): "square mile",
}


def unit_at(words: tuple[Token, ...], at: int, number: Number) -> tuple[int, str] | None:
    """The unit that follows a number, as in "20 km" or "20-foot": the index after it and its canonical name."""
    if at >= len(words) or words[at].lower not in _OPENINGS:
        return None
    joined = words[at - 1].end == words[at].start
    if words[at].text == "-" and joined and at + 1 < len(words) and words[at + 1].start == words[at].end:
        at += 1
        joined = False
        if words[at].lower in {"point", "points"}:
            return None  # "a three-point lead", "the 10-point plan"
    if words[at].text == "Nm":
        return at + 1, "newton-metre"
    money = _money_at(words, at, number)
    if money is not None:
        return at + 1, money
    if (
        words[at].lower in {"in", "″"}
        and number.digits
        and number.low < 12
        and lower_at(words, at - 2) in _FEET
    ):
        return at + 1, "inch"
    for length in _FIRSTS.get(words[at].lower, ()):
        key = tuple(word.lower for word in words[at : at + length])
        unit = UNIT_WORDS.get(key)
        if (
            unit is None
            or len(key) < length
            or (length == 1 and not joined and _names(words, at))
            or (
                length == 1
                and not _is_unit(words[at], number, joined=joined)
                and not _is_price(words, at, number)
            )
        ):
            continue
        if unit == "pound" and key[0].startswith("pound") and number.scale >= _STERLING:
            unit = "GBP"
        return _powered(words, at + length, unit)
    return _special(words, at)


_FEET = frozenset(["ft", "feet", "foot", "′"])
# What a unit may begin with: most words behind a number are no unit, and one look tells.
_OPENINGS = frozenset(
    [*_FIRSTS, *[sign.lower() for sign in (*SUFFIX_SIGNS, *CODES)], "-", "nm", "in", "″", "magnitude", "on"]
)


def unit_named(words: tuple[Token, ...], at: int) -> tuple[int, str] | None:
    """The unit that is named at a place without a number, as after "per": the index after it and its name."""
    for length in _FIRSTS.get(words[at].lower, ()) if at < len(words) else ():
        key = tuple(word.lower for word in words[at : at + length])
        unit = UNIT_WORDS.get(key) if len(key) == length else None
        if unit is not None and DIMENSIONS[unit].name not in _NO_RATES:
            return _powered(words, at + length, unit)
    return None


# What nothing is taken over, though the word may be a unit: "a share", "a point".
_NO_RATES = frozenset(["share", "percentage point", "degree", "magnitude"])


def _names(words: tuple[Token, ...], at: int) -> bool:
    """Whether a letter behind a number opens a name: "800,000 F-Series pickups"."""
    letter = len(words[at].text) == 1 and words[at].text.isalpha()
    return letter and lower_at(words, at + 1) == "-" and joined_at(words, at + 1)


def _money_at(words: tuple[Token, ...], at: int, number: Number) -> str | None:
    """The currency of a sign or code behind a number: "1,200€", "500 CHF", "5 million eur"."""
    word = words[at]
    sign = SUFFIX_SIGNS.get(word.text)
    if sign is not None:
        return None if _opens_price(words, at + 1) else sign
    code = word.text.upper()
    if code not in CODES or (word.text != code and word.text not in LOWER_CODES):
        return None
    return None if code in AMBIGUOUS_CODES and number.scale < 1000 else code


def _opens_price(words: tuple[Token, ...], at: int) -> bool:
    """Whether a sign of money belongs to a number at or after a place: "10 $ 20", "10 $ US 20"."""
    at += at < len(words) and words[at].text.isupper()
    return at < len(words) and may_start(words, at)


def _is_unit(word: Token, number: Number, *, joined: bool) -> bool:
    """Whether a word that may be a unit is one: "5m" but not "5 M", "300 million won" but not "12 won"."""
    lower = word.lower
    if len(lower) <= 3 and lower.isalpha() and not number.digits and lower not in _SHORT_WORDS:
        return False
    if not joined and (lower in _JOINED_ONLY or _SIGNS.get(lower, word.text) != word.text):
        return False
    if lower == "′" and number.year_like:
        return False  # "2022′s"
    if lower == "s" and number.low == int(number.low):
        return False  # "in his 30s"
    if (lower == "p" and number.low in _SCREEN_LINES) or (lower == "war" and word.text != "WAR"):
        return False
    if (lower in _CASED or lower == "sen") and (word.text != lower or not number.digits):
        return False
    return lower not in SCALED_ONLY or number.scale >= 1000


def _is_price(words: tuple[Token, ...], at: int, number: Number) -> bool:
    """Whether "won" behind thousands is money, as what follows it tells: "300,000 won ($250)", "5,000 won each"."""
    if words[at].text != "won" or not number.digits or number.low < 1000 or number.year_like:
        return False
    return lower_at(words, at + 1) in _AFTER_PRICE


_AFTER_PRICE = frozenset(["", "(", ")", ".", ",", ";", "per", "each", "apiece", "worth"])


def _powered(words: tuple[Token, ...], end: int, unit: str) -> tuple[int, str]:
    """A unit with the power joined to it: "32m2", "5 km^2"."""
    at = end + (lower_at(words, end) == "^")
    power = (
        _POWERS.get((unit, lower_at(words, at))) if joined_at(words, end) and joined_at(words, at) else None
    )
    return (at + 1, power) if power else (end, unit)


def _special(words: tuple[Token, ...], at: int) -> tuple[int, str] | None:
    """Units that are said around the number: "7.2-magnitude", "7.2 on the Richter scale"."""
    if words[at].lower == "magnitude":
        return at + 1, "magnitude"
    if words[at].lower == "on" and [word.lower for word in words[at + 1 : at + 4]] == [
        "the",
        "richter",
        "scale",
    ]:
        return at + 4, "magnitude"
    return None


def plural_unit(unit: str) -> str:
    """A unit's name as it stands after a number but one: "kilometres per hour", "degrees Celsius", "feet"."""
    if unit.isupper() or unit in _UNCHANGED or unit.endswith("hertz"):
        return unit
    first, space, rest = unit.partition(" ")
    if first in {"square", "cubic", "nautical", "percentage", "basis", "light", "short", "euro", "US"}:
        return f"{first} {plural_unit(rest)}"
    head = _PLURALS.get(first, first + "s")
    return head + space + rest


_PLURALS = {
    "foot": "feet",
    "inch": "inches",
    "century": "centuries",
    "penny": "pence",
    "paisa": "paise",
    "grosz": "groszy",
    "stotinka": "stotinki",
    "agora": "agorot",
    "øre": "øre",
    "rappen": "rappen",
    "satang": "satang",
    "kuruş": "kuruş",
}
_UNCHANGED = frozenset(["percent", "fraction", "per mille", "magnitude", "horsepower", "pound-foot", "taka"])


def is_time(unit: str) -> bool:
    """Whether a unit measures how long something lasts."""
    return unit in DIMENSIONS and DIMENSIONS[unit].name in {"time", "months"}


def currency_before(words: tuple[Token, ...], at: int) -> tuple[int, str] | None:
    """The index at which a currency's sign or code before a number starts, and the currency."""
    if at == 0 or words[at - 1].lower not in _PREFIX_LASTS:
        return None
    for length in (4, 3, 2, 1):
        start = at - length
        if start < 0:
            continue
        key = tuple(word.lower for word in words[start:at])
        unit = PREFIXES.get(key)
        if unit is None and length == 1 and _is_code(words[start].text):
            unit = words[start].text
        if unit is not None and _is_prefix(words, start, at):
            return start, unit
    return None


_PREFIX_LASTS = frozenset(key[-1] for key in PREFIXES) | frozenset(code.lower() for code in CODES)


def _is_code(text: str) -> bool:
    return text in CODES and text not in AMBIGUOUS_CODES


# Signs as they are left of "£" and "¥" in texts cut down to ASCII: only joined to the digits.
_REWRITTEN = frozenset([("PS",), ("Y", "=")])


def letter_before(words: tuple[Token, ...], at: int) -> tuple[int, str] | None:
    """The index and the currency of a letter of money joined to a large number: "R2.5bn", "N50,000"."""
    currency = LETTERS.get(words[at - 1].text) if joined_at(words, at) else None
    if currency is None or (at > 1 and joined_at(words, at - 1)):
        return None
    large = "," in words[at].text or lower_at(words, at + 1) in _LARGE
    return (at - 1, currency) if large else None


_LARGE = frozenset(["m", "mn", "bn", "tn", "million", "billion", "trillion"])


def scaled_code(words: tuple[Token, ...], start: int, end: int) -> tuple[int, int, str, float] | None:
    """Where an amount from `start` to `end` with a code and its scale starts and ends, and both: "20 MUSD", "SEKm 5"."""
    code = SCALED_CODES.get(words[end].text) if end < len(words) else None
    if code is not None:
        return (start, end + 1, *code)
    code = SCALED_CODES.get(words[start - 1].text) if start else None
    return None if code is None else (start - 1, end, *code)


def _is_prefix(words: tuple[Token, ...], start: int, at: int) -> bool:
    """Whether the tokens that may be a currency's sign are one: "US $", not "us" nor the "m" of "5m"."""
    first = words[start]
    if first.lower == "a" and not joined_at(words, start + 1):
        return False  # "A $103 million sum", and not "A$103"
    if not first.lower[0].isalpha():
        return start + 1 == at or words[at - 1].text.isupper() or joined_at(words, at - 1)  # "$us 5"
    if start > 0 and words[start - 1].end == first.start:
        return False
    apart = any(words[i].end != words[i + 1].start for i in range(start, at - 1))
    said = tuple(word.text for word in words[start:at])
    if first.lower == "ps" or said[-1] == "=":
        return said in _REWRITTEN and not apart and words[at - 1].end == words[at].start
    if not first.text[0].isupper() and first.lower not in {"euro", "euros", "rs", "kr"}:
        return words[at - 1].text == "$" and not apart  # "usd$ 15", but not "gave us $15"
    return not apart or words[at - 1].text in {"$", "."}


def currency_after(words: tuple[Token, ...], at: int, unit: str) -> tuple[int, str]:
    """The index after what names the dollar behind an amount of it, and the currency: "$76 US", "$5 million CAD"."""
    if unit != "USD" or at >= len(words):
        return at, unit
    text = words[at].text
    if text in {"US", "U.S."}:
        return at + 1, unit
    return (at + 1, text) if text in _DOLLARS else (at, unit)


_DOLLARS = frozenset("USD CAD AUD NZD HKD SGD TWD".split())
