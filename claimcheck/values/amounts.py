"""Numbers, words, hedges, ranges, units, money and percent, read as intervals.

A small parser walks over the tokens of a span once: number, then range, unit, noun phrase and hedges around it.
Every look ahead and behind is bounded, so the time is linear in the text.
"""

from enum import StrEnum
from functools import lru_cache
from math import inf

from attrs import evolve, field, frozen

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.identifiers import is_identifier
from claimcheck.values.noun_phrases import noun_phrase
from claimcheck.values.nouns import is_people, singular
from claimcheck.values.number_tables import AFTER_HEDGES, CHANGE_VERBS, HEDGE_LASTS, HEDGES
from claimcheck.values.numbers import Number, may_start, read_number
from claimcheck.values.units import CURRENCY_PREFIXES, DIMENSIONS, RATE_NOUNS, plural_unit, unit_at

__all__ = ["Amount", "Relation", "find_amounts", "relate"]


class Relation(StrEnum):
    """How an amount of the evidence stands to an amount of the claim, units converted."""

    WITHIN = "within"
    """Every value that the evidence allows, the claim allows too: it supports."""
    DISJOINT = "disjoint"
    """No value fits both: it refutes."""
    OVERLAPPING = "overlapping"
    """Some fit both, or they differ by no more than rounding: silence."""
    INCOMPARABLE = "incomparable"
    """Units of different dimensions, or one has none."""


@frozen
class Amount:
    """An interval of numbers: how many or how much, of what.

    `low` and `high` are None where unbounded; `low_open` and `high_open` say that the bound itself
    is not meant ("more than 300" is low=300, low_open=True).
    """

    low: float | None
    high: float | None
    low_open: bool = False
    high_open: bool = False
    hedge: str = ""
    """The words that bound or blur the number, as in "more than"; empty for a plain number."""
    unit: str = ""
    """The canonical unit ("USD", "percent", "kilometre"); empty for a count of things."""
    counted: str = ""
    """The noun phrase counted, as written: "Iranian border guards"; empty when none is plain."""
    head: str = ""
    """The head noun of `counted` in the singular and lower case: "guard"."""
    stated: float | None = None
    """The number as written, before the hedge: 300 in "more than 300"; None for words as "dozens"."""
    precision: float = 0.0
    """Half the step that a round number is written in (50 for "1,200"); 0 for one that is not round."""
    rate: str = ""
    """What it is taken over, in the singular: "day" in "12 a day"; empty for a plain amount."""
    additional: bool = False
    """Whether it is on top of another: "another 12", "12 more"."""
    partitive: bool = False
    """Whether it is some of a known whole: "12 of the soldiers", "12 of them"."""

    def __attrs_post_init__(self) -> None:
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"an amount's low is not above its high: {self.low} > {self.high}")

    def as_json(self) -> dict[str, object]:
        """The bounds (None where there is none), the unit and what is counted."""
        return {"low": self.low, "high": self.high, "unit": self.unit, "counted": self.counted}

    def __str__(self) -> str:
        of = " of " if self.unit or self.partitive else " "
        counted = f"{of}{self.counted}" if self.counted else ""
        rate = f" per {self.rate}" if self.rate else ""
        more = " more" if self.additional else ""
        if self.stated is None and self.low is not None and (self.high is None or self.high_open):
            unit = f" {plural_unit(self.unit)}" if self.unit else ""
            joint = " of" if (unit or counted) and self.hedge.endswith("s") and of == " " else ""
            return f"{self.hedge}{joint}{unit}{more}{counted}{rate}"
        if self.stated is not None:
            number = _measure(self.stated, self.unit)
        else:
            money = self.unit if self.unit.isupper() else ""
            low, high = _measure(self.low or 0.0, money), _measure(self.high or 0.0, "" if money else self.unit)
            number = f"{low} to {high}"
        key = tuple(self.hedge.split())
        if key in AFTER_HEDGES and key not in HEDGES:
            number = f"{number} {'or more' if AFTER_HEDGES[key] == 'ge' else self.hedge.lstrip('- ')}"
        elif self.hedge:
            number = f"{self.hedge} {number}"
        return f"{number}{more}{counted}{rate}"


def _measure(value: float, unit: str) -> str:
    """A number with its unit: "USD 2.3 billion", "3.4%", "20 kilometres"."""
    if unit == "fraction":
        return f"{100 * value:.3g}%"
    number = _written(value)
    if not unit:
        return number
    if unit == "percent":
        return f"{number}%"
    if unit == "magnitude":
        return f"magnitude {number}"
    if unit.isupper():
        return f"{unit} {number}"
    return f"{number} {unit if value == 1 else plural_unit(unit)}"


def _written(value: float) -> str:
    """A number as a newspaper prints it: "1,187", "1.2 million"."""
    for scale, name in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(value) >= scale and round(value / scale, 3) * scale == value:
            return f"{value / scale:,.10g} {name}"
    return f"{value:,.10g}" if abs(value) < 1e9 else f"{value:,.0f}"


_APPROXIMATE = {"about", "nearly"}
# "as many as 300" says that it may have been near 300, not only that it was no more.
_REACHING = {"up to", "as many as", "as much as", "up to as many as", "possibly as many as", "perhaps as many as"}


def _tolerance(value: float, precision: float) -> float:
    """How far from an approximate number its words may be true: 5 to 10 percent, a count at least by one."""
    size = abs(value)
    return max(min(precision, size * 0.1), size * 0.05, 1.0 if size >= 10 and size == int(size) else 0.0)


def _hedged(number: Number, sort: str, hedge: str) -> Amount:
    """The interval that a number and the sort of its hedge span."""
    low, high, stated, precision = number.low, number.high, number.stated, number.precision
    plain = Amount(low, high, high_open=number.high_open, hedge=hedge, stated=stated, precision=precision)
    if not sort:
        return plain
    top = low if high is None else high
    if sort == "gt":
        return evolve(plain, high=None, low_open=True, high_open=False)
    if sort == "ge":
        return evolve(plain, high=None, high_open=False)
    if sort == "le":
        return evolve(plain, low=None, high=top, high_open=False)
    if sort == "lt":
        return evolve(plain, low=None, high=top, high_open=True)
    if sort == "nearly":
        return evolve(plain, low=low - _tolerance(low, precision), high=top, high_open=False)
    return evolve(
        plain,
        low=low - _tolerance(low, precision),
        high=None if high is None else high + _tolerance(high, precision),
        high_open=False,
    )


@frozen
class _Found:
    """An amount and the tokens that say it, from `start` to `end`."""

    amount: Amount
    start: int
    end: int
    listed: int = field(default=-1)
    """The index after the number itself, where nothing but a comma or "and" may follow in a list."""


@lru_cache(maxsize=8192)
def find_amounts(span: Span) -> tuple[Mention[Amount], ...]:
    """The amounts that the words of a span say, in reading order, each with the words that say it."""
    words = tokens(span)
    found: list[_Found] = []
    at = 0
    while at < len(words):
        if not may_start(words, at):
            at += 1
            continue
        money = _currency(words, at) is not None
        number = read_number(words, at, currency=money)
        if number is None:
            at += 1
            continue
        skip = is_identifier(words, at, number, currency=money)
        if skip:
            at = max(skip, at + 1)
            continue
        one = _amount(words, at, number)
        if one is None:
            at = max(number.end, at + 1)
            continue
        found.append(one)
        at = max(one.end, at + 1)
    return tuple(
        Mention(span.to(words[each.start].start, words[each.end - 1].end), each.amount)
        for each in _share_nouns(words, found)
    )


def _currency(words: tuple[Token, ...], at: int) -> tuple[int, str] | None:
    """The index at which a currency's sign or code before a number starts, and the currency."""
    for length in (3, 2, 1):
        start = at - length
        if start < 0:
            continue
        key = tuple(word.lower for word in words[start:at])
        unit = CURRENCY_PREFIXES.get(key)
        if unit is None:
            continue
        if key[0].isalpha() and not words[start].text[0].isupper() and key[0] not in {"euro", "euros"}:
            continue
        if len(key) > 1 and any(words[i].end != words[i + 1].start for i in range(start, at - 1)):
            if key[-1] != "$":
                continue
        if key[0].isalpha() and start > 0 and words[start - 1].end == words[start].start:
            continue
        return start, unit
    return None


def _hedge_before(words: tuple[Token, ...], start: int, unit: str) -> tuple[int, str, str]:
    """Where the hedge before a number starts, its sort and its words; ("", "") when there is none."""
    if start == 0:
        return start, "", ""
    longest = HEDGE_LASTS.get(words[start - 1].lower, 0)
    for length in range(min(longest, start), 0, -1):
        key = tuple(word.lower for word in words[start - length : start])
        sort = HEDGES.get(key)
        if sort is None:
            continue
        if length == 1 and key[0] in {"over", "under", "within"} and _is_time(unit):
            continue  # "over two days" lasts
        if length == 1 and key[0] in {"near", "least", "above", "below", "beyond"} and not unit:
            continue
        return start - length, sort, " ".join(key)
    return start, "", ""


def _is_time(unit: str) -> bool:
    return unit in DIMENSIONS and DIMENSIONS[unit].name in {"time", "months"}


def _hedge_after(words: tuple[Token, ...], at: int) -> tuple[int, str, str]:
    """The index after a hedge that follows its number, its sort and its words."""
    for length in (2, 1):
        key = tuple(word.lower for word in words[at : at + length])
        if len(key) == length and key in AFTER_HEDGES:
            if key == ("at", "least") and at + 2 < len(words) and words[at + 2].lower[0].isdigit():
                continue
            if key == ("plus",) and not (at + 1 < len(words) and words[at + 1].lower[0].isalpha()):
                continue
            return at + length, AFTER_HEDGES[key], " ".join(key)
    return at, "", ""


_RANGE_SIGNS = {"-", "–", "—", "to", "and", "or"}


def _range(words: tuple[Token, ...], at: int, first: Number, start: int, unit: str) -> tuple[Number, int, str] | None:
    """A second number that makes a range with the first: the two as one, the range's start, the second's unit."""
    sign = first.end
    if unit:
        unit_end = unit_at(words, first.end, first)
        if unit_end and unit_end[1] == unit:
            sign = unit_end[0]
    if sign >= len(words) - 1 or words[sign].text.lower() not in _RANGE_SIGNS:
        return None
    joiner = words[sign].lower
    before = words[start - 1].lower if start else ""
    second_at = sign + 1
    prefix = None
    for ahead in (1, 2):
        if second_at + ahead < len(words):
            reached = _currency(words, second_at + ahead)
            if reached is not None and reached[0] == second_at:
                prefix = reached[1]
                second_at += ahead
                break
    if second_at >= len(words) or not may_start(words, second_at):
        return None
    money = prefix is not None or (unit in DIMENSIONS and unit.isupper())
    second = read_number(words, second_at, currency=money)
    if second is None or second.low is None or second.high is None or second.vague or first.vague:
        return None
    if prefix is not None and prefix != unit:
        return None
    low, high = first.low, second.high
    if second.scale > first.scale and low < second.unscaled * 1.0000001 and not (prefix and first.scale > 1):
        low = low * second.scale / first.scale
    opening = start
    if joiner == "and":
        if before != "between":
            return None
        opening -= 1
    elif joiner == "or":
        if not (first.stated and second.stated) or second.low > first.low * 2 + 1 or second.scale != first.scale:
            return None
    elif before == "from":
        if any(word.lower in CHANGE_VERBS for word in words[max(0, start - 9) : start - 1]):
            return None
        opening -= 1
    elif before == "by" and joiner == "to" and (prefix or sign > first.end):
        return None  # "rose by $5 to $20"
    if low >= high:
        return None
    precision = max(first.precision * second.scale / first.scale, second.precision)
    return (
        Number(low, high, None, precision if precision < (high - low) else 0.0, second.end, digits=first.digits),
        opening,
        prefix or "",
    )


def _amount(words: tuple[Token, ...], at: int, number: Number) -> _Found | None:
    """The amount of a number with all that belongs to it around it; None when it is no amount."""
    start, unit = at, ""
    currency = _currency(words, at)
    if currency is not None:
        start, unit = currency
    after = unit_at(words, number.end, number) if not unit else None
    ranged = _range(words, at, number, start, unit or (after[1] if after else ""))
    if ranged is not None:
        number, start, _ = ranged
        after = unit_at(words, number.end, number) if not unit else None
    end = number.end
    bare_end = end
    if number.zero:
        return _none_of(words, at, number)
    end, sort, hedge = _hedge_after(words, end)
    if not unit and sort:
        after = unit_at(words, end, number)
    if number.unit and not after:
        unit = unit or number.unit
    if not unit and after is None and _magnitude(words, start):
        unit = "magnitude"
    if after is not None and not unit:
        end, unit = after
    elif after is not None and number.unit:
        end, unit = after
    if unit and number.digits and _is_negative(words, start, unit):
        start -= 1
        number = number._replace(
            low=-(number.low if number.high is None else number.high),
            high=-number.low,
            stated=None if number.stated is None else -number.stated,
        )
    begin, sort_before, hedge_before = _hedge_before(words, start, unit)
    if sort_before:
        sort, hedge = sort_before, hedge_before
    if not sort:
        end, sort, hedge = _hedge_after(words, end)
    amount = _hedged(number, sort, hedge)
    additional = begin > 0 and words[begin - 1].lower in {"another", "additional", "further", "extra"}
    counted, end, more, partitive = _counted(words, end, number, unit)
    if not sort and end > bare_end:
        end, sort, hedge = _hedge_after(words, end)
        amount = _hedged(number, sort, hedge)
    rate, end = _rate(words, end)
    if number.weak and not (counted or unit) and not _beside_harm(words, begin, end, sort):
        return None
    if ranged is not None and not (counted or unit or sort) and words[number.end - 2].text in "-–—":
        return None  # a score: "1-3"
    if not (counted or unit) and _attributive(words, number.end):
        return None  # "a two-state plan"
    precision = amount.precision
    if not unit and not number.coarse:
        precision = 0.0
    if number.vague:
        said = _text(words, ranged[1] if ranged else at, number.end).lower()
        amount = evolve(amount, hedge=f"{hedge} {said}" if sort else said)
    if unit in DIMENSIONS and DIMENSIONS[unit].name in {"time", "months"}:
        counted = ""  # "four days of riots" are days
    amount = evolve(
        amount,
        unit=unit,
        counted=counted,
        head=singular(counted.split()[-1]) if counted else "",
        precision=precision,
        rate=rate,
        additional=additional or more,
        partitive=partitive,
    )
    return _Found(amount, begin, end, bare_end)


# The words of harm beside which a bare "one" counts people: "killing one", "one was killed".
_HARM = frozenset(
    """killed dead died wounded injured hurt missing killing wounding injuring leaving kills wounds injures kill wound
    shot stabbed arrested detained drowned critically seriously dies""".split()
)


def _beside_harm(words: tuple[Token, ...], start: int, end: int, sort: str) -> bool:
    """Whether a bare "one" counts somebody harmed."""
    near = {word.lower for word in words[max(0, start - 1) : start]}
    after = [word.lower for word in words[end : end + 2]]
    if after[:1] and after[0] in {"was", "is", "were"}:
        near.update(after[1:])
    near.update(after[:1])
    return bool(sort) or not near.isdisjoint(_HARM)


def _text(words: tuple[Token, ...], start: int, end: int) -> str:
    """The words as written, single spaces between those that stand apart."""
    parts: list[str] = []
    for i in range(start, end):
        if i > start and words[i - 1].end != words[i].start:
            parts.append(" ")
        parts.append(words[i].text)
    return "".join(parts)


def _is_negative(words: tuple[Token, ...], start: int, unit: str) -> bool:
    """Whether a sign before a number of a unit that can be negative makes it so: "minus 5 degrees", "-0.3%"."""
    if start == 0 or DIMENSIONS[unit].name not in {"temperature", "degree", "share", "percentage point"}:
        return False
    sign = words[start - 1]
    if sign.lower == "minus":
        return True
    apart = start == 1 or words[start - 2].end != sign.start or words[start - 2].text == "("
    return sign.text in "-−–" and sign.end == words[start].start and apart


def _attributive(words: tuple[Token, ...], at: int) -> bool:
    """Whether a hyphen joins a number to a word that is no unit: "two-state", "53-man"."""
    return (
        at + 1 < len(words)
        and words[at].text == "-"
        and words[at - 1].end == words[at].start
        and words[at].end == words[at + 1].start
        and words[at + 1].lower[0].isalpha()
        and words[at + 1].lower not in {"odd", "plus"}
    )


def _magnitude(words: tuple[Token, ...], start: int) -> bool:
    """Whether "magnitude" stands before a number: "magnitude 6.1", "a magnitude-6.1 quake", "a magnitude of 6.1"."""
    before = start - 1
    if before > 0 and words[before].lower in {"-", "of"}:
        before -= 1
    return before >= 0 and words[before].lower == "magnitude"


_DETERMINERS = frozenset("the those these its their his her our my your all such them us whom which this that a an".split())


def _counted(words: tuple[Token, ...], at: int, number: Number, unit: str) -> tuple[str, int, bool, bool]:
    """What is counted after a number or unit: words, the index after them, "more" was there, "of the" was."""
    start, more = at, False
    if start < len(words) and words[start].lower in {"more", "additional", "further", "extra"}:
        if start + 1 >= len(words) or words[start + 1].lower != "than":
            more = words[start].lower != "further" or start + 1 < len(words)
            start += 1
            at = start
    plural = number.low != 1.0 or number.high != 1.0
    if start < len(words) and words[start].lower == "of":
        return _of(words, start, number, unit, more=more)
    if unit == "fraction" and start < len(words) and words[start].lower in {"the", "its", "their", "all"}:
        end = noun_phrase(words, start + 1, plural=True, loose=True)
        if end > start + 1:
            return _text(words, start + 1, end), end, more, True
    if unit and unit != "fraction":
        return "", at, more, False
    end = noun_phrase(words, start, plural=plural or unit == "fraction")
    if end == start:
        return "", at, more, False
    return _text(words, start, end), end, more, False


def _of(
    words: tuple[Token, ...], at: int, number: Number, unit: str, *, more: bool
) -> tuple[str, int, bool, bool]:
    """What is counted after "of": "of the soldiers", "of the city's houses", "of aid"."""
    start = at + 1
    partitive = False
    while start < len(words) and words[start].lower in _DETERMINERS:
        partitive = True
        start += 1
    if partitive and words[start - 1].lower in {"them", "us", "whom", "which"}:
        return "", start, more, True
    owner = noun_phrase(words, start, plural=True, loose=True)
    if start < owner < len(words) and words[owner].lower in {"'s", "’s", "'", "’"}:
        partitive = True
        start = owner + 1
    if not (unit or partitive or number.vague or number.unit):
        return "", at, more, False
    end = noun_phrase(words, start, plural=True, loose=bool(unit))
    if end == start and partitive:
        end = noun_phrase(words, start, plural=True, loose=True)
    if end == start:
        return "", at, more, partitive
    return _text(words, start, end), end, more, partitive


_NOT_RATE = frozenset("ago earlier later before after old".split())


def _rate(words: tuple[Token, ...], at: int) -> tuple[str, int]:
    """What an amount is taken over ("per day", "a year"), and the index after it."""
    if at + 1 >= len(words):
        return "", at
    sign, noun = words[at].lower, words[at + 1].lower
    if sign in {"per", "a", "an", "each", "every", "/"} and noun in RATE_NOUNS:
        if sign != "per" and at + 2 < len(words) and words[at + 2].lower in _NOT_RATE:
            return "", at
        return {"annum": "year", "capita": "person", "head": "person"}.get(noun, noun), at + 2
    if sign == "per" and noun[0].isdigit():
        return noun.replace(",", ""), at + 2
    return "", at


# Nouns of harm after "no", which are counts though no people: "no deaths".
_HARM_NOUNS = frozenset("casualty fatality death injury victim survivor".split())


def _none_of(words: tuple[Token, ...], at: int, number: Number) -> _Found | None:
    """Zero, from "no" before a noun of people or harm, or from "nobody"."""
    zero = Amount(0.0, 0.0, stated=0.0)
    if number.digits or words[at].lower == "zero":
        counted, end, _, partitive = _counted(words, number.end, number, "")
        return _Found(evolve(zero, counted=counted, head=_head(counted), partitive=partitive), at, end)
    if not number.weak:
        counted, end, _, partitive = ("", number.end, False, False)
        if number.end < len(words) and words[number.end].lower == "of":
            counted, end, _, partitive = _counted(words, number.end, number, "")
        return _Found(evolve(zero, counted=counted, head=_head(counted), partitive=partitive), at, end)
    end = noun_phrase(words, number.end, plural=True)
    if end == number.end:
        end = noun_phrase(words, number.end, plural=False)
        if end > number.end and not is_people(words[end - 1].lower):
            return None
    if end == number.end:
        return None
    counted = _text(words, number.end, end)
    if not is_people(counted) and _head(counted) not in _HARM_NOUNS:
        return None
    return _Found(evolve(zero, counted=counted, head=_head(counted)), at, end)


def _head(counted: str) -> str:
    return singular(counted.split()[-1]) if counted else ""


def _share_nouns(words: tuple[Token, ...], found: list[_Found]) -> list[_Found]:
    """Lists share the last one's noun or unit: in "12, 15 and 20 people" all three count people."""
    shared = list(found)
    closed = False  # an "and" has closed the list that is being read backwards
    for i in range(len(shared) - 2, -1, -1):
        one, following = shared[i], shared[i + 1]
        between = tuple(word.lower for word in words[one.end : following.start])
        if between in {("and",), ("or",), (",", "and"), (",", "or")}:
            closed = True
        elif between != (",",) or not closed:
            closed = False
            continue
        own = one.amount
        last = following.amount
        alike = words[one.start].text[0].isdigit() == words[following.start].text[0].isdigit()
        if own.counted or own.unit or one.end != one.listed or own.stated is None or last.additional or not alike:
            closed = False
            continue
        if not (last.counted or last.unit) or last.head == "other" or last.unit.isupper() or last.partitive:
            closed = False
            continue
        shared[i] = evolve(
            one, amount=evolve(own, counted=last.counted, head=last.head, unit=last.unit, rate=last.rate)
        )
    return shared


def _bounds(amount: Amount, factor: float, offset: float) -> tuple[float, float]:
    low = -inf if amount.low is None else amount.low * factor + offset
    high = inf if amount.high is None else amount.high * factor + offset
    return low, high


def _sort(amount: Amount) -> str:
    key = tuple(amount.hedge.split())
    return HEDGES.get(key) or AFTER_HEDGES.get(key, "")


def _fuzz(amount: Amount, factor: float) -> float:
    """How far outside its interval a number may lie and differ by no more than rounding or loose words."""
    sort = _sort(amount)
    if amount.stated is None:
        if amount.high is None or amount.high_open:  # "dozens", "several hundred"
            return (amount.low or 0.0) * factor / 2
        return amount.precision * factor
    size = abs(amount.stated)
    if sort in _APPROXIMATE:
        return max(min(amount.precision, size * 0.1), size * 0.05) * factor
    if sort:
        return 0.0  # a bound is not rounded
    return min(amount.precision, size * 0.2) * factor


def relate(claim: Amount, evidence: Amount) -> Relation:
    """How the evidence's interval stands to the claim's; what they count is not looked at."""
    if claim.rate != evidence.rate:
        return Relation.INCOMPARABLE
    ours, theirs = DIMENSIONS.get(claim.unit), DIMENSIONS.get(evidence.unit)
    factor = other_factor = 1.0
    offset = other_offset = 0.0
    if claim.unit != evidence.unit:
        if ours is None or theirs is None or ours.name != theirs.name:
            return Relation.INCOMPARABLE
        factor, offset = ours.factor, ours.offset
        other_factor, other_offset = theirs.factor, theirs.offset
    low, high = _bounds(claim, factor, offset)
    other_low, other_high = _bounds(evidence, other_factor, other_offset)
    fuzz = max(_fuzz(claim, factor), _fuzz(evidence, other_factor))
    scale = max((abs(x) for x in (low, high, other_low, other_high) if abs(x) != inf), default=0.0)
    nil = scale * 1e-9
    gap = max(low - other_high, other_low - high)
    if gap > max(fuzz, nil):
        return Relation.DISJOINT
    below = other_low > low + nil or (other_low >= low - nil and not (claim.low_open and not evidence.low_open))
    above = other_high < high - nil or (other_high <= high + nil and not (claim.high_open and not evidence.high_open))
    if not (below and above):
        return Relation.OVERLAPPING
    if claim.hedge in _REACHING and claim.stated and other_low < claim.stated * factor / 2:
        return Relation.OVERLAPPING
    return Relation.WITHIN
