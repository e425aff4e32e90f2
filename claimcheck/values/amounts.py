"""Numbers, words, hedges, ranges, units, money and percent, read as intervals.

A small parser walks over the tokens of a span once: number, then range, unit, noun phrase and hedges around it.
Every look ahead and behind is bounded, so the time is linear in the text.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from functools import lru_cache
from typing import NamedTuple

from claimcheck.model import Mention, Span
from claimcheck.text import lowered, tokens
from claimcheck.values.amount_lists import Found, compounds, shared
from claimcheck.values.counted import Counted, counted_at, rate_at, told_before, words_text
from claimcheck.values.hedges import hedge_after, hedge_before, hedged
from claimcheck.values.identifiers import is_identifier
from claimcheck.values.intervals import Amount, Relation, relate
from claimcheck.values.noun_phrases import noun_phrase
from claimcheck.values.nouns import is_people, singular
from claimcheck.values.number_digits import sign_before
from claimcheck.values.number_forms import Number, Tokens, joined_at, lower_at
from claimcheck.values.numbers import read_number, scaled, starts
from claimcheck.values.ranges import Range, read_range
from claimcheck.values.units import (
    DIMENSIONS,
    currency_after,
    currency_before,
    is_time,
    letter_before,
    scaled_code,
    unit_at,
)

__all__ = ["Amount", "Relation", "find_amounts", "relate"]

_ON_TOP = frozenset(["another", "additional", "further", "extra"])
# Nouns of harm after "no", which are counts though no people: "no deaths".
_HARM_NOUNS = frozenset("casualty fatality death injury victim survivor".split())
# The words of harm beside which a bare "one" counts people: "killing one", "one was killed".
_HARM = frozenset(
    """killed dead died wounded injured hurt missing killing wounding injuring leaving kills wounds injures kill wound
    shot stabbed arrested detained drowned critically seriously dies""".split()
)
# Before a number without a noun these tell a rank: "the top five".
_RANKING = frozenset("top bottom final last first big".split())
_MINUS_SIGNS = frozenset("-−–")
# Units that say what they are taken over.
_RATED = {"barrel per day": ("barrel", "day")}
_COLD = frozenset(["temperature", "degree"])
# What bounds a number from above, below zero bounds the degrees from below.
_TURNED = {"gt": "lt", "ge": "le", "le": "ge", "lt": "gt"}
# Dimensions whose numbers may be below nought.
_SIGNED = frozenset(["temperature", "degree", "share", "percentage point"])


class _Measured(NamedTuple):
    """A number with its range, unit and sign, and the tokens that say them."""

    number: Number
    unit: str
    start: int
    end: int
    ranged: Range | None
    hedge: tuple[str, str] = ("", "")
    """Sort and words of a hedge between number and unit: "300 or more"."""


@lru_cache(maxsize=8192)
def find_amounts(span: Span) -> tuple[Mention[Amount], ...]:
    """The amounts that the words of a span say, in reading order, each with the words that say it."""
    words = tokens(span)
    found: list[Found] = []
    reached = 0
    for at in starts(words, lowered(span)):
        if at >= reached:
            one, reached = _read(words, at)
            if one is not None:
                found.append(one)
    if len(found) > 1:
        found = shared(words, compounds(words, found))
    return tuple(
        [Mention(span.to(words[each.start].start, words[each.end - 1].end), each.amount) for each in found]
    )


def _read(words: Tokens, at: int) -> tuple[Found | None, int]:
    """The amount whose number starts at a token, and the index at which reading goes on."""
    money = _money_before(words, at)
    number = read_number(words, at, currency=money is not None)
    if number is None:
        return None, at + 1
    skip = is_identifier(words, at, number, currency=money is not None)
    if skip:
        return None, skip
    if number.zero:
        found = _none_of(words, at, number)
    else:
        found = _amount(words, _measured(words, number, money or (at, "", False), at), at)
    return found, number.end if found is None else found.end


def _money_before(words: Tokens, at: int) -> tuple[int, str, bool] | None:
    """The sign or code of money before a number, where it starts, and whether a minus stands between: "$-50.8bn"."""
    if at == 0:
        return None
    money = currency_before(words, at)
    if money is not None:
        return (*money, False)
    signed = at > 1 and words[at - 1].text in _MINUS_SIGNS and words[at - 1].end == words[at].start
    behind = currency_before(words, at - 1) if signed and words[at - 2].end == words[at - 1].start else None
    if behind is not None:
        return (*behind, True)
    letter = letter_before(words, at)
    return None if letter is None else (*letter, False)


def _measured(words: Tokens, number: Number, money: tuple[int, str, bool], at: int) -> _Measured:
    """A number from `at` with its range, the money before it or the unit after it, and a sign."""
    start, unit, signed = money
    after = None if unit else unit_at(words, number.end, number)
    ranged = read_range(words, number, start, unit or (after[1] if after else ""))
    if ranged is not None:
        number, start = ranged.number, ranged.start
        after = None if unit else _range_unit(words, number, after)
    end, sort, hedge = hedge_after(words, number.end)
    if sort and not unit:
        after = unit_at(words, end, number)
    if after is None and number.vague and lower_at(words, end) == "of":
        after = unit_at(words, end + 1, number)  # "millions of euros"
    if number.unit == "fraction" and after is None and not unit:
        after = _part_of_unit(words, end, number)
    if after is not None:
        end, unit = after
    elif not unit:
        magnitude = _after_magnitude(words, start) or _before_quake(words, number)
        unit = number.unit or ("magnitude" if magnitude else "")
    coded = None if unit else scaled_code(words, start, number.end)
    if coded is not None:
        start, end, unit, scale = coded
        number = scaled(number, scale, end)
    if unit == "foot" and number.stated is not None:
        number, end = _with_inches(words, number, end)
    if unit and start < at:
        end, unit = currency_after(words, end, unit)
    return _signed(words, _Measured(number, unit, start, end, ranged, (sort, hedge)), minus=signed)


def _range_unit(words: Tokens, ranged: Number, first: tuple[int, str] | None) -> tuple[int, str] | None:
    """The unit of a range: of its second number, else that of the first: "between 5 percent and 10"."""
    own = unit_at(words, ranged.end, ranged)
    return own if own is not None or first is None else (ranged.end, first[1])


def _signed(words: Tokens, measured: _Measured, *, minus: bool) -> _Measured:
    """A measure with the sign that words or a minus give it; `minus`: one stands within: "$-50.8bn"."""
    number, unit, start, end = measured.number, measured.unit, measured.start, measured.end
    sign = _sign(words, start, unit) if unit and number.digits else start
    if minus or sign < start:
        return measured._replace(number=_negative(number), start=sign)
    if lower_at(words, end) != "below" or lower_at(words, end + 1) != "zero" or number.vague:
        return measured
    if (unit and DIMENSIONS[unit].name not in _COLD) or number.high is None:
        return measured
    return measured._replace(number=_negative(number), unit=unit or "degree", end=end + 2)


def _with_inches(words: Tokens, number: Number, end: int) -> tuple[Number, int]:
    """Feet with the inches that a hyphen joins to them, and the index after both: "a 6-foot-4 guard"."""
    inches = lower_at(words, end + 1)
    joined = lower_at(words, end) == "-" and joined_at(words, end) and joined_at(words, end + 1)
    if not joined or not inches.isdecimal() or int(inches) >= _INCHES:
        return number, end
    value = number.low + int(inches) / _INCHES
    return number._replace(low=value, high=value, stated=value, precision=0.5 / _INCHES), end + 2


_INCHES = 12


def _part_of_unit(words: Tokens, at: int, number: Number) -> tuple[int, str] | None:
    """The unit of which a fraction is a part: "two-tenths of a mile", "half a century"; None for any other whole."""
    at += at < len(words) and words[at].lower == "of"
    if at + 1 >= len(words) or words[at].lower not in {"a", "an"}:
        return None
    return unit_at(words, at + 1, number)


def _amount(words: Tokens, measured: _Measured, at: int) -> Found | None:
    """The amount of a number with all that belongs to it around it; None when it is no amount."""
    number, unit, end = measured.number, measured.unit, measured.end
    begin, sort, hedge = hedge_before(words, measured.start, unit)
    if not sort:
        sort, hedge = measured.hedge
    if not sort:
        end, sort, hedge = hedge_after(words, end)
    counted = counted_at(words, end, number, unit)
    if not unit:
        counted = told_before(words, begin, number, counted)
    if not sort and counted.end > number.end:
        end, sort, hedge = hedge_after(words, counted.end)
    else:
        end = counted.end
    rate, end = rate_at(words, end)
    if unit in _RATED:
        unit, rate = _RATED[unit]
    if not (counted.phrase or unit) and not _stands_alone(words, measured, begin, end, sort):
        return None
    if number.vague:
        said = words_text(words, at, number.end).lower()
        hedge = f"{hedge} {said}".lstrip()
    phrase = counted.phrase if counted.phrase and not is_time(unit) else ""  # "four days of riots" are days
    if sort in _TURNED and words[measured.end - 1].lower == "zero":
        sort = _TURNED[sort]
    amount = Amount(
        *hedged(number, sort),
        hedge=hedge,
        unit=unit,
        counted=phrase,
        head=_head(phrase),
        stated=number.stated,
        precision=number.precision if unit or number.coarse else 0.0,
        rate=rate,
        additional=counted.more or (begin > 0 and words[begin - 1].lower in _ON_TOP),
        partitive=counted.partitive,
    )
    return Found(amount, begin, end, number.end)


def _stands_alone(words: Tokens, measured: _Measured, start: int, end: int, sort: str) -> bool:
    """Whether a number that counts nothing named is an amount at all."""
    number = measured.number
    if joined_at(words, start) and words[start - 1].text == "-" and words[start].lower[0].isalpha():
        return False  # "a pick-six"
    if number.weak:
        return bool(sort) or _beside_harm(words, start, end)
    if measured.ranged is not None and measured.ranged.dashed and not sort and number.precision < 500:
        return False  # a score: "1-3"
    if start == measured.start and start > 0 and words[start - 1].lower in _RANKING and number.low <= 100:
        return False  # "the bottom three", "the last 16"
    return not _attributive(words, number.end)  # "a two-state plan"


def _beside_harm(words: Tokens, start: int, end: int) -> bool:
    """Whether a bare "one" counts somebody harmed."""
    near = [word.lower for word in words[max(0, start - 1) : start]]
    after = [word.lower for word in words[end : end + 2]]
    if after[:1] and after[0] in {"was", "is", "were"}:
        near += after[1:]
    return not _HARM.isdisjoint(near + after[:1])


def _sign(words: Tokens, start: int, unit: str) -> int:
    """The index of the minus before a number of a unit that can be negative: "minus 5 degrees", "-0.3%", "-$5m"."""
    dimension = DIMENSIONS[unit].name
    signed = dimension in _SIGNED or (dimension.isupper() and words[start - 1].text in _MINUS_SIGNS)
    return sign_before(words, start) if signed else start


def _negative(number: Number) -> Number:
    return number._replace(
        low=-(number.low if number.high is None else number.high),
        high=-number.low,
        stated=None if number.stated is None else -number.stated,
    )


def _attributive(words: Tokens, at: int) -> bool:
    """Whether a hyphen joins a number to a word that is no unit: "two-state", "53-man"."""
    return (
        at + 1 < len(words)
        and words[at].text == "-"
        and words[at - 1].end == words[at].start
        and words[at].end == words[at + 1].start
        and words[at + 1].lower[0].isalpha()
        and words[at + 1].lower not in {"odd", "plus"}
    )


def _after_magnitude(words: Tokens, start: int) -> bool:
    """Whether a number is a magnitude: "magnitude 6.1", "a magnitude of 6.1", "an earthquake measuring 6.1"."""
    before = start - 1
    if before > 0 and words[before].lower in _MEASURING:
        return not _QUAKES.isdisjoint(word.lower for word in words[max(0, before - 4) : before])
    if before > 0 and words[before].lower in {"-", "of"}:
        before -= 1
    return before >= 0 and words[before].lower == "magnitude"


def _before_quake(words: Tokens, number: Number) -> bool:
    """Whether a number with one decimal stands right before a quake: "4.6 earthquake shakes the coast"."""
    small = 1 <= number.low < _STRONGEST and "." in words[number.end - 1].text
    return small and lower_at(words, number.end) in _QUAKES


_STRONGEST = 10
_MEASURING = frozenset(["measuring", "measured", "registering", "registered"])
_QUAKES = frozenset(
    "earthquake earthquakes quake quakes aftershock aftershocks tremor tremors temblor".split()
)


def _none_of(words: Tokens, at: int, number: Number) -> Found | None:
    """Zero: a figure, "no" before a noun of people or harm, "nobody", "none of the"."""
    end = number.end
    if number.weak:
        counted = _no_noun(words, end)
        if counted is None:
            return None
    elif words[at].lower == "zero" and lower_at(words, end + (lower_at(words, end) == "-")) in _ZERO_TERMS:
        return None
    elif number.digits or words[at].lower == "zero" or (end < len(words) and words[end].lower == "of"):
        counted = counted_at(words, end, number, "")
    else:
        counted = Counted("", end)
    zero = Amount(
        0.0, 0.0, stated=0.0, counted=counted.phrase, head=_head(counted.phrase), partitive=counted.partitive
    )
    return Found(zero, at, counted.end, end)


# Terms that begin with "zero" and count nothing: "a zero-day flaw", "zero hour".
_ZERO_TERMS = frozenset(["day", "hour", "hours", "sum", "tolerance"])


def _no_noun(words: Tokens, at: int) -> Counted | None:
    """The people or the harm of which "no" says that there were none."""
    end = noun_phrase(words, at, plural=True)
    if end == at:
        end = noun_phrase(words, at, plural=False)
    phrase = words_text(words, at, end)
    if not phrase or not (is_people(phrase) or _head(phrase) in _HARM_NOUNS):
        return None
    return Counted(phrase, end)


def _head(counted: str) -> str:
    return singular(counted.rpartition(" ")[2]) if counted else ""
