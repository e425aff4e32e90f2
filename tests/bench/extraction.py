"""What the readers find, in the forms that the extraction benchmarks ask for, one function a task."""

from collections.abc import Callable, Mapping
from datetime import date

from claimcheck.model import Document, Span
from claimcheck.text import sentences
from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.casualties import find_casualties
from claimcheck.values.speech import document_speeches
from claimcheck.values.times import find_times

Item = Mapping[str, object]
Prediction = dict[str, object]


def _document(item: Item) -> Document:
    """The item's text, as of its own day where it names one."""
    day = str(item.get("ref_date") or item.get("date") or "")[:10]
    try:
        published = date.fromisoformat(day)
    except ValueError:
        published = None
    return Document(str(item.get("text") or item.get("sentence") or ""), published=published)


def _range(span: Span) -> dict[str, object]:
    return {"start": span.start, "end": span.end}


def timex(item: Item) -> Prediction:
    """Time expressions with their TIMEX3 values."""
    found = [
        {**_range(part.span), "value": part.value.timex}
        for sentence in sentences(_document(item))
        for mention in find_times(sentence)
        # A range is one interval to us, and its two ends to TIMEX3.
        for part in mention.value.bounds or (mention,)
    ]
    return {"spans": found}


def _number(amount: Amount) -> str:
    """The number as written, without its hedge; a range by its bounds."""
    if amount.stated is not None:
        return repr(amount.stated)
    bounds = [bound for bound in (amount.low, amount.high) if bound is not None]
    return "-".join(repr(float(bound)) for bound in bounds)


# Our canonical units by the names that the annotation of news quantities uses (CQE's unit file).
_UNIT_NAMES = {
    "percent": "percentage",
    "USD": "dollar",
    "GBP": "pound sterling",
    "EUR": "euro",
    "JPY": "japanese yen",
    "ILS": "shekel",
    "AUD": "australian dollar",
    "CAD": "canadian dollar",
    "HKD": "hong kong dollar",
    "INR": "indian rupee",
    "CNY": "chinese yuan",
    "MYR": "malaysian ringgit",
    "pound": "pound-mass",
    "degree Celsius": "celsius",
    "degree Fahrenheit": "fahrenheit",
    "US cent": "cent",
}


def _unit(amount: Amount) -> str:
    """The unit's name with what it is taken over; for a count its noun, modifiers before the singular head."""
    if amount.unit:
        name = _UNIT_NAMES.get(amount.unit, amount.unit)
    else:
        name = " ".join([*amount.counted.split()[:-1], amount.head]).strip()
    return f"{name} per {amount.rate}" if amount.rate else name


def quantity(item: Item) -> Prediction:
    """Amounts with value and unit."""
    found = [
        {
            **_range(mention.span),
            "value": _number(mention.value),
            "unit": _unit(mention.value),
            "unit_surface": mention.value.unit or mention.value.counted,
        }
        for sentence in sentences(_document(item))
        for mention in find_amounts(sentence)
        if mention.value.hedge not in {"several", "few", "a few"}
    ]
    return {"spans": found}


def quotes(item: Item) -> Prediction:
    """The content of each act of saying, with the words that name its speaker."""
    found = []
    for mention in document_speeches(_document(item)):
        speech = mention.value
        speaker = speech.speaker_span
        found.append(
            {
                "quote": [speech.content.start, speech.content.end],
                "speaker": [speaker.start, speaker.end] if speaker else None,
            }
        )
    return {"quotes": found}


def casualties(item: Item) -> Prediction:
    """Counts of people harmed, a joint count under both harms; "more than 30" is keyed as 31 or more."""
    found = []
    for sentence in sentences(_document(item)):
        for mention in find_casualties(sentence):
            count = mention.value.count
            low = count.low if count.stated is None or count.low_open else count.stated
            if low is not None and count.low_open:
                low += 1
            for harm in mention.value.harm.split(" or "):
                found.append(  # noqa: PERF401 - clearer than a triple comprehension
                    {"kind": harm, "low": None if low is None else round(low), "high": count.high}
                )
    return {"casualties": found}


TASKS: Mapping[str, Callable[[Item], Prediction]] = {
    "timex": timex,
    "quantity": quantity,
    "quotes": quotes,
    "casualties": casualties,
}
