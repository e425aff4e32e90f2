"""Amounts, ages and numbers in the forms that the quantity sets ask for.

What is here are the conventions of the two annotation schemes: names of units, what is keyed, how a range is
written. News quantities follow CQE (https://github.com/vivkaz/CQE), the recognizers sets the specifications of
Recognizers-Text (https://github.com/microsoft/Recognizers-Text), which key one sort of thing an item and name it
in the item's id.
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

from claimcheck.model import Document, Mention, Span
from claimcheck.text import sentences, tokens
from claimcheck.values.ages import find_ages
from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.currencies import CURRENCIES, LANDLESS
from claimcheck.values.noun_phrases import noun_phrase
from claimcheck.values.nouns import singular
from claimcheck.values.numerals import Form, Numeral, find_numbers
from claimcheck.values.units import DIMENSIONS

__all__ = ["quantity"]

Item = Mapping[str, object]
Row = dict[str, object]


def _row(span: Span, value: str, unit: str = "", surface: str = "") -> Row:
    return {"start": span.start, "end": span.end, "value": value, "unit": unit, "unit_surface": surface}


def _number(amount: Amount) -> str:
    """The number as written, without its hedge; a range by its bounds, vague words as one scale to the next."""
    if amount.stated is not None:
        return repr(amount.stated)
    if amount.vague and amount.low is not None:
        scale = amount.low / 2
        return f"{scale!r}-{10 * scale!r}"
    return "-".join(repr(float(bound)) for bound in (amount.low, amount.high) if bound is not None)


# Our canonical units by the names that CQE's unit file gives them, where they differ.
_CQE_NAMES = {
    "percent": "percentage",
    "tonne": "metric ton",
    "pound": "pound-mass",
    "stone": "stone - British",
    "light year": "light-year",
    "degree Celsius": "celsius",
    "degree Fahrenheit": "fahrenheit",
    "kilowatt-hour": "kilowatt hour",
    "megawatt-hour": "megawatt hour",
    "gigawatt-hour": "gigawatt hour",
    "terawatt-hour": "terawatt hour",
    "newton-metre": "newton metre",
    "part per million": "parts-per-million",
    "part per billion": "parts-per-billion",
    "revolution per minute": "revolutions per minute",
    "million British thermal unit": "mega british thermal unit",
    "US cent": "cent",
    "euro cent": "cent",
    "ILS": "shekel",
    "SEK": "swedish krone",
    "PLN": "polish złoty",
    "BTC": "bitcoin",
}
# A currency's name is the first of the ways in which it is written.
_CURRENCY_NAMES = {code: " ".join(way) for way, code in reversed(CURRENCIES.items())}
_LEMMAS = {"best": "good", "worst": "bad"}


def _cqe_name(unit: str) -> str:
    return _CQE_NAMES.get(unit) or _CURRENCY_NAMES.get(unit, unit)


def _cqe_unit(amount: Amount) -> str:
    """The unit's name with what it is taken over; for a count its noun, modifiers before the singular head."""
    if amount.unit == "barrel" and amount.head == "oil":
        return "barrel of oil"
    if amount.unit and amount.unit != "fraction":
        name = _cqe_name(amount.unit)
    elif amount.head == "time":
        name = "count"  # "6.5 times"
    else:
        name = _noun(amount.counted) or "-"
    return f"{name} per {_cqe_name(amount.rate)}" if amount.rate else name


def _noun(phrase: str) -> str:
    """A counted phrase with its head in the singular and its superlatives in the positive."""
    *modifiers, head = phrase.split() or [""]
    return " ".join([*(_LEMMAS.get(word.lower(), word) for word in modifiers), singular(head)]).strip()


def _surface(mention: Mention[Amount], numbers: tuple[Mention[Numeral], ...]) -> str:
    """The words of the unit as they stand around the number: "US$ per barrel"."""
    inside = [number.span for number in numbers if mention.span.contains(number.span)]
    if not inside:
        return mention.value.counted
    text, start = mention.span.document.text, mention.span.start
    before = text[start : inside[0].start].removeprefix(mention.value.hedge)
    signs = before.replace(" ", "") if mention.value.unit.isupper() else ""
    return signs + text[inside[-1].end : mention.span.end].strip(" -")


def _news(document: Document) -> Iterator[Row]:
    """What CQE keys: counts and measures, ages with their unit, a change as a range, "one of the" as one."""
    for sentence in sentences(document):
        numbers = find_numbers(sentence)
        ages = [age for age in find_ages(sentence) if "age" in age.span.text or "old" in age.span.text]
        amounts = [
            amount
            for amount in find_amounts(sentence)
            if amount.value.hedge not in {"several", "few", "a few"}
            and not _spelled_term(amount)
            and not any(amount.span.overlaps(age.span) for age in ages)
        ]
        for age in ages:
            unit = "age" if "age of" in age.span.text else f"{age.value.unit} of age"
            yield _row(age.span, _number(age.value), unit)
        joined = set()
        for first, second in pairwise(amounts):
            if _is_change(first, second):
                span = first.span.to(first.span.start, second.span.end)
                value = f"{first.value.stated!r}-{second.value.stated!r}"
                unit = _cqe_unit(second.value if second.value.unit else first.value)
                yield _row(span, value, unit, _surface(second, numbers))
                joined |= {first, second}
        for amount in amounts:
            if amount in joined:
                continue
            unit, surface = _cqe_unit(amount.value), _surface(amount, numbers)
            if unit == "-":
                unit = surface = _attributive(amount.span, sentence) or "-"
            yield _row(amount.span, _number(amount.value), unit, surface)
        for number in numbers:
            phrase = _after_one_of(number, sentence)
            if phrase is not None and not any(number.span.overlaps(amount.span) for amount in amounts):
                yield _row(number.span, "1.0", _noun(phrase), phrase)


def _attributive(number: Span, sentence: Span) -> str:
    """The nouns before which a bare number stands, singular as they are: "the 11 member board"."""
    words = tokens(sentence.to(number.end, sentence.end))
    start = 1 if words and words[0].text == "-" else 0
    end = noun_phrase(words, start, plural=False) if len(words) > start else start
    return sentence.document.text[words[start].start : words[end - 1].end] if end > start else ""


def _spelled_term(amount: Mention[Amount]) -> bool:
    """Whether a term stands before a noun in words, which CQE does not key: "a five-year plan"."""
    dimension = DIMENSIONS.get(amount.value.unit)
    lasting = dimension is not None and dimension.name in {"time", "months"}
    return lasting and "-" in amount.span.text and amount.span.text[0].isalpha()


def _is_change(first: Mention[Amount], second: Mention[Amount]) -> bool:
    """Whether two amounts are the ends of one change: "from 4.8 to 4.7 percent"."""
    text = first.span.document.text
    between = text[first.span.end : second.span.start].split()
    same = first.value.unit in {"", second.value.unit} or not second.value.unit
    counted = first.value.counted or second.value.counted
    plain = first.value.stated is not None and second.value.stated is not None
    start = text[: first.span.start].endswith("from ") or first.span.text.startswith("from ")
    return plain and same and not counted and start and between[-1:] == ["to"] and len(between) <= _WIDEST


_WIDEST = 6
"""Words between the ends of a change, at most."""
_OWNED = frozenset(("the", "these", "those", "its", "his", "her", "their", "our", "my", "your"))


def _after_one_of(number: Mention[Numeral], sentence: Span) -> str | None:
    """The noun phrase of which "one of the" takes one; None for any other number."""
    if number.span.text.lower() != "one":
        return None
    words = tokens(sentence.to(number.span.end, sentence.end))
    if [word.lower for word in words[:1]] != ["of"] or len(words) < 3 or words[1].lower not in _OWNED:
        return None
    end = noun_phrase(words, 2, plural=True)
    return sentence.document.text[words[2].start : words[end - 1].end] if end > 2 else None


# Recognizers-Text: what each of its readers keys.


def _recognized_units(*dimensions: str) -> Callable[[Document], Iterator[Row]]:
    """Rows for the amounts of some dimensions; of any currency for "money"."""

    def read(document: Document) -> Iterator[Row]:
        for sentence in sentences(document):
            for amount in find_amounts(sentence):
                unit = amount.value.unit
                dimension = DIMENSIONS[unit].name if unit else ""
                money = "money" in dimensions and _is_money(unit)
                if (money or dimension in dimensions) and not amount.value.vague:
                    span = _without_hedge(amount)
                    yield _row(span, _number(amount.value), _recognized_unit(unit, span.text))

    return read


def _is_money(unit: str) -> bool:
    return bool(unit) and (DIMENSIONS[unit].name.isupper() or DIMENSIONS[unit].name in LANDLESS)


def _without_hedge(amount: Mention[Amount]) -> Span:
    """An amount's words from its sign of money or its number to its unit, without hedge, noun and rate."""
    text, hedge = amount.span.document.text, amount.value.hedge
    start, end = amount.span.start, amount.span.end
    if hedge and text[start:end].lower().startswith(hedge):
        start += len(hedge)
    if amount.value.rate:
        end = max(text.rfind(f" {word} ", start, end) for word in ("per", "a", "an", "each")) if end else end
    if amount.value.counted:
        end = text.rfind(amount.value.counted, start, end)
        end = text.rfind(" of ", start, end) if " of " in text[start:end] else end
    while start < end and text[start].isspace():
        start += 1
    return amount.span.to(start, max(end, start + 1))


# Units by the names of its English definitions, where ours are others.
_RECOGNIZED_NAMES = {
    "GBP": "Pound",
    "TWD": "New Taiwan dollar",
    "XCD": "East Caribbean dollar",
    "TTD": "Trinidad and Tobago dollar",
    "BBD": "Barbadian dollar",
    "ILS": "Israeli new shekel",
    "BAM": "Bosnia and Herzegovina convertible mark",
    "NLG": "Netherlands guilder",
    "MMK": "Burmese kyat",
    "KGS": "Kyrgyzstani som",
    "PLN": "Polish złoty",
    "VEF": "Venezuelan bolívar",
    "PYG": "Paraguayan guaraní",
    "CRC": "Costa Rican colón",
    "BOB": "Bolivian boliviano",
    "ESP": "Peseta",
    "FRF": "Franc",
    "crown": "Krone",
    "US cent": "Cent",
    "euro cent": "Cent",
    "kopeck": "Kopek",
    "degree Celsius": "C",
    "degree Fahrenheit": "F",
    "kelvin": "K",
    "hectare": "Square hectometer",
    "tonne": "Ton",
    "pound": "Pound",
}
# Currencies that it names without a land where the words name none.
_LANDLESS_NAMES = {
    "RUB": "Ruble",
    "SAR": "Riyal",
    "IRR": "Riyal",
    "AED": "Dirham",
    "SEK": "Krone",
    "KRW": "Korean won",
}


def _recognized_unit(unit: str, said: str) -> str:
    """A unit's name in American spelling; a dollar is one of the United States where the words say so."""
    if unit == "USD" and any(word in said.lower().replace(".", "") for word in ("us", "united states")):
        return "United States dollar"
    if unit == "GBP" and any(word in said.lower() for word in ("british", "sterling", "gbp")):
        return "British pound"
    lower = said.lower()
    if unit in _LANDLESS_NAMES and _CURRENCY_NAMES[unit].split()[0] not in lower and unit not in said:
        return _LANDLESS_NAMES[unit]
    if unit == "penny" and "pence" in lower:
        return "Pence"
    if unit == "tonne" and "metric" in lower:
        return "Metric ton"
    name = _RECOGNIZED_NAMES.get(unit) or _CURRENCY_NAMES.get(unit) or _cqe_name(unit)
    if said.endswith("b") and name.endswith("byte"):
        name = name.removesuffix("byte") + "bit"  # a small b is a bit
    return name.replace("metre", "meter").replace("litre", "liter").replace("-", " ").capitalize()


def _recognized_ages(document: Document) -> Iterator[Row]:
    for sentence in sentences(document):
        for age in find_ages(sentence):
            written = "old" in age.span.text or "of age" in age.span.text or " y" in age.span.text
            span = age.span
            hedge = age.value.hedge
            if hedge and span.text.lower().startswith(hedge):
                span = span.to(span.start + len(hedge) + 1, span.end)
            yield _row(span, _number(age.value), age.value.unit if written else "age")


def _recognized_numbers(*forms: Form) -> Callable[[Document], Iterator[Row]]:
    def read(document: Document) -> Iterator[Row]:
        for sentence in sentences(document):
            for number in find_numbers(sentence):
                value, said = number.value.value, number.span.text
                if number.value.form in forms:
                    yield _row(number.span, repr(value))
                elif forms == (Form.ORDINAL,) and said.endswith("th") and 0 < value < 1:
                    yield _row(number.span, repr(float(round(1 / value))))  # "a hundredth" is a rank as well

    return read


def _recognized_percentages(document: Document) -> Iterator[Row]:
    for sentence in sentences(document):
        for amount in find_amounts(sentence):
            if amount.value.unit == "percent":
                span = _without_hedge(amount)
                yield _row(span, f"{amount.value.stated:g}%" if amount.value.stated is not None else "")


def _recognized_ranges(document: Document) -> Iterator[Row]:
    """Bounds and ranges of plain numbers, as intervals: "(30,)", "[20,30)"."""
    for sentence in sentences(document):
        for amount in find_amounts(sentence):
            value = amount.value
            if value.sort in {"gt", "ge", "lt", "le"} or (value.stated is None and not value.vague):
                ranged = value.stated is None
                low = "" if value.low is None else f"{value.low:g}"
                high = "" if value.high is None else f"{value.high:g}"
                left = "(" if value.low_open or not low else "["
                right = ")" if value.high_open or ranged or not high else "]"
                yield _row(amount.span, f"{left}{low},{high}{right}")


_DIMENSIONS = (
    *("length", "area", "volume", "mass", "ton", "pint", "quart", "stone", "speed", "data", "data rate"),
    "degree",
)
_READERS: Mapping[str, Callable[[Document], Iterator[Row]]] = {
    "NumberModel": _recognized_numbers(Form.CARDINAL, Form.FRACTION),
    "OrdinalModel": _recognized_numbers(Form.ORDINAL),
    "PercentModel": _recognized_percentages,
    "NumberRangeModel": _recognized_ranges,
    "AgeModel": _recognized_ages,
    "CurrencyModel": _recognized_units("money"),
    "DimensionModel": _recognized_units(*_DIMENSIONS),
    "TemperatureModel": _recognized_units("temperature", "degree"),
}


def quantity(item: Item) -> dict[str, object]:
    """Amounts with value and unit, in the manner of the item's set."""
    document = Document(str(item.get("text") or item.get("sentence") or ""))
    reader = str(item.get("id", "")).rpartition("/")[2].partition("#")[0]
    return {"spans": list(_READERS.get(reader, _news)(document))}
