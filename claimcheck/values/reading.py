"""The readers as functions for everyone: a text, document or span in, values with their spans out.

`date` is the day as of which a plain text speaks; a document has its own.
The rooms below read one sentence at a time; here a text is cut into sentences first.
"""

from collections.abc import Callable, Iterator
from datetime import date as Day  # noqa: N812 - `date` is the option's name
from typing import TypeVar

from claimcheck.model import Document, Mention, Span
from claimcheck.text import sentences_in
from claimcheck.values import ages, amounts, casualties, datings, names, numerals, speech, times, worth

__all__ = [
    "checkworthiness",
    "find_ages",
    "find_amounts",
    "find_casualties",
    "find_datings",
    "find_names",
    "find_numbers",
    "find_quotes",
    "find_speeches",
    "find_times",
]

T = TypeVar("T")
Text = str | Document | Span


def _span(text: Text, day: Day | None) -> Span:
    """The span to read."""
    if isinstance(text, Span):
        return text
    return (text if isinstance(text, Document) else Document(text, published=day)).span


def _parts(span: Span) -> Iterator[Span]:
    """The sentences of a span, those at its ends cut at the span's own."""
    for sentence in sentences_in(span):
        yield span.to(max(sentence.start, span.start), min(sentence.end, span.end))


def _each(reader: Callable[[Span], tuple[Mention[T], ...]], span: Span) -> tuple[Mention[T], ...]:
    return tuple(mention for part in _parts(span) for mention in reader(part))


def find_amounts(text: Text, *, date: Day | None = None) -> tuple[Mention[amounts.Amount], ...]:
    """Numbers with hedge, unit and what is counted, as intervals.

    >>> [(found.span.text, found.value.low, found.value.high) for found in find_amounts("It cost more than $2.3bn.")]
    [('more than $2.3bn', 2300000000.0, None)]
    """
    return _each(amounts.find_amounts, _span(text, date))


def find_numbers(text: Text, *, date: Day | None = None) -> tuple[Mention[numerals.Numeral], ...]:
    """Every number that is written, whatever it stands for: years, pages and telephone numbers too.

    >>> [(found.span.text, found.value.value) for found in find_numbers("Two of the 1,187 boats left in 2019.")]
    [('Two', 2.0), ('1,187', 1187.0), ('2019', 2019.0)]
    """
    return _each(numerals.find_numbers, _span(text, date))


def find_ages(text: Text, *, date: Day | None = None) -> tuple[Mention[amounts.Amount], ...]:
    """How old people and things are said to be.

    >>> [(found.value.low, found.value.unit) for found in find_ages("Anna Dorn, 61, has a nine-year-old son.")]
    [(61.0, 'year'), (9.0, 'year')]
    """
    return _each(ages.find_ages, _span(text, date))


def find_times(text: Text, *, date: Day | None = None) -> tuple[Mention[times.TimeSpan], ...]:
    """Dates, times, durations and sets, worked out from the day of the text.

    >>> from datetime import date
    >>> [found] = find_times("The ferry sank on Saturday.", date=date(2020, 10, 14))
    >>> found.span.text, found.value.timex, found.value.start.isoformat()
    ('Saturday', '2020-10-10', '2020-10-10T00:00:00')
    """
    return times.find_times(_span(text, date))


def find_datings(text: Text, *, date: Day | None = None) -> tuple[Mention[datings.Dating], ...]:
    """Times with the event that each dates.

    >>> [found.value.event for found in find_datings("The truce began on 10 October 2020.")]
    ['The truce began']
    """
    return _each(datings.find_datings, _span(text, date))


def find_casualties(text: Text, *, date: Day | None = None) -> tuple[Mention[casualties.Casualty], ...]:
    """Counts of people killed, hurt, missing, displaced, held or sick.

    >>> [found] = find_casualties("The blast killed at least 12 miners.")
    >>> found.value.harm, found.value.count.low, found.value.victims
    ('killed', 12.0, 'miners')
    """
    return _each(casualties.find_casualties, _span(text, date))


def find_names(text: Text, *, date: Day | None = None) -> tuple[Mention[names.Name], ...]:
    """People, organisations and places, short forms joined to the full ones of the text.

    >>> [found.value.full for found in find_names("Anna Dorn spoke first. Then Ms Dorn left.")]
    ['Anna Dorn', 'Anna Dorn']
    """
    return names.find_names(_span(text, date))


def find_speeches(text: Text, *, date: Day | None = None) -> tuple[Mention[speech.Speech], ...]:
    """Who said what: quoted and reported speech, announcements, denials.

    >>> [found] = find_speeches("Mayor Anna Dorn announced that the bridge would close.")
    >>> found.value.speaker.full, found.value.sort, found.value.content.text
    ('Anna Dorn', 'announce', 'the bridge would close')
    """
    return speech.find_speeches(_span(text, date))


def find_quotes(text: Text, *, date: Day | None = None) -> tuple[Mention[speech.Quote], ...]:
    """Words in quotation marks that somebody spoke, with their speaker.

    >>> [found] = find_quotes('"We close it today," Mayor Anna Dorn said.')
    >>> found.value.words.text, found.value.speech.speaker.full
    ('We close it today,', 'Anna Dorn')
    """
    return speech.find_quotes(_span(text, date))


def checkworthiness(text: Text) -> float:
    """How much a sentence is worth a check, from 0 to 1; of several sentences, the one that is worth most.

    >>> checkworthiness("Exports of steel fell by 12 percent in 2019. I hope they recover.") > 0.8
    True
    """
    return max(map(worth.checkworthiness, _parts(_span(text, None))), default=0.0)
