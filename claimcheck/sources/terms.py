"""The terms of a passage and of a claim: stems in lower case without function words."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from claimcheck.model import Claim, Document, Span
from claimcheck.sources.related_words import ROWS
from claimcheck.text import tokens
from claimcheck.values.function_words import FUNCTION_WORDS
from claimcheck.values.times import find_times

if TYPE_CHECKING:
    import tantivy

_SEPARATOR = re.compile(r"(?<=\d),(?=\d{3})")
# A capital after a word in lower case: hardly ever the start of a sentence.
_NAME = re.compile(r"(?<=[a-z,;] )[^\W\d_a-z][\w’'-]+")
_LONGEST_TERM = 40
# A sentence can be as long as a file; what stands further from the claim says little of it.
_WINDOW = 40
_MOST_TERMS = 48
_FROM_TITLE = 400
_NAMES = 8
_LONGEST_QUERY = 10_000

# What a word weighs by its part in the claim; the scale is that of a plain word of its sentence.
IN_CLAIM = 1.5
AS_NAME = 1.5
AS_NUMBER = 1.3
RELATED = 0.35
CONTEXT = 0.55
DAY = 0.5

# News of a day is printed on it and on the next ones; of these parts of a day's weight, by days from it.
_AFTER = {0: 1.0, 1: 0.8, 2: 0.5, -1: 0.4}
# A text without a day of its own tells what was printed lately.
_BEFORE = {0: 1.0, -1: 0.8, -2: 0.6, -3: 0.4, 1: 0.4}
_MOST_DAYS = 4


@cache
def analyzer() -> "tantivy.TextAnalyzer":
    """The one analyzer of passages and claims, so that both give the same terms."""
    import tantivy  # noqa: PLC0415 - loads a shared library that only a search needs

    return (
        tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
        .filter(tantivy.Filter.remove_long(_LONGEST_TERM))
        .filter(tantivy.Filter.lowercase())
        .filter(tantivy.Filter.ascii_fold())
        .filter(tantivy.Filter.custom_stopword(sorted(FUNCTION_WORDS)))
        .filter(tantivy.Filter.stemmer("english"))
        .build()
    )


def plain(text: str) -> str:
    """A text as it is indexed: "1,187" as "1187", which would else be two terms."""
    return _SEPARATOR.sub("", text)


def all_terms(text: str) -> list[str]:
    """The terms of a text in reading order, as often as they stand there."""
    found: list[str] = analyzer().analyze(plain(text))
    return found


def terms(text: str) -> tuple[str, ...]:
    """The terms of a text, each once, in reading order."""
    return tuple(dict.fromkeys(all_terms(text)))


@lru_cache(maxsize=65536)
def word_terms(word: str) -> tuple[str, ...]:
    """The terms of one word: none for a function word or sign, two for "four-year"."""
    return terms(word)


@cache
def _rows() -> Mapping[str, tuple[str, ...]]:
    """The other terms of each term's rows."""
    related: dict[str, dict[str, None]] = {}
    for row in ROWS:
        terms = tuple(dict.fromkeys(term for word in row.split() for term in word_terms(word)))
        for term in terms:
            related.setdefault(term, {}).update(dict.fromkeys(terms))
    return {term: tuple(other for other in others if other != term) for term, others in related.items()}


def related(term: str) -> tuple[str, ...]:
    """The terms that news uses for the same thing."""
    return _rows().get(term, ())


@lru_cache(maxsize=4096)
def context(document: Document) -> tuple[str, ...]:
    """The terms that tell what a document is about: those of its title and its most frequent names."""
    names = Counter(_NAME.findall(document.text[: _FROM_TITLE * 50]))
    frequent = sorted(names.items(), key=lambda item: -item[1])[:_NAMES]
    words = [*document.title[:_FROM_TITLE].split(), *(name for name, _ in frequent)]
    return tuple(dict.fromkeys(term for word in words for term in word_terms(word)))


def claim_terms(claim: Claim) -> Mapping[str, float]:
    """The terms of a claim and its sentence with their weights, the heaviest first."""
    # By spans, not by claim: the value of a plugin's claim need not be hashable.
    return _weighted(claim.span, claim.sentence)


@lru_cache(maxsize=1024)
def _weighted(span: Span, sentence: Span) -> Mapping[str, float]:
    words = tokens(sentence)
    if len(words) > 2 * _WINDOW:
        middle = bisect_left(words, span.start, key=attrgetter("start"))
        words = words[max(0, middle - _WINDOW) : middle + _WINDOW]
    weights: dict[str, float] = {}
    for word in words:
        weight = IN_CLAIM if span.start <= word.start < span.end else 1.0
        if word.text[0].isdigit():
            weight *= AS_NUMBER
        elif word.text[0].isupper() and word.start > sentence.start:
            weight *= AS_NAME
        for term in word_terms(word.text):
            weights[term] = max(weight, weights.get(term, 0.0))
    # The heaviest first; of equals, those that stand first.
    heaviest = sorted(weights, key=weights.__getitem__, reverse=True)[:_MOST_TERMS]
    return {term: weights[term] for term in heaviest}


def query_terms(query: str) -> tuple[Mapping[str, float], Mapping[str, float]]:
    """The terms of words by themselves with their weights, and the terms related to them."""
    whole = Document(query[:_LONGEST_QUERY]).span
    said = _weighted(whole, whole)
    return said, {other: RELATED for term in said for other in related(term) if other not in said}


def day_term(day: date) -> str:
    """The term of the day on which a document was published, which no text holds."""
    return f"day{day.isoformat().replace('-', '')}"


def day_terms(claim: Claim) -> Mapping[str, float]:
    """The days on which news of the claim would be printed: by the days that its sentence names, else by its text's."""
    named = [
        mention.value.start.date()
        for mention in find_times(claim.sentence)
        if mention.value.granularity == "day" and mention.value.start is not None
    ]
    published = claim.document.published
    days, spread = (named[:_MOST_DAYS], _AFTER) if named else ([published] if published else [], _BEFORE)
    weights: dict[str, float] = {}
    for day in days:
        for distance, part in spread.items():
            if date.min.toordinal() <= day.toordinal() + distance <= date.max.toordinal():
                term = day_term(date.fromordinal(day.toordinal() + distance))
                weights[term] = max(DAY * part, weights.get(term, 0.0))
    return weights


def side_terms(claim: Claim) -> Mapping[str, float]:
    """Terms that a passage on the same thing may hold as well.

    They are the related ones, the context of the claim, and the days on which its document may have been published.
    """
    said = claim_terms(claim)
    side = {other: RELATED for term in said for other in related(term) if other not in said}
    for term in context(claim.document):
        if term not in said:
            side.setdefault(term, CONTEXT)
    return {**side, **day_terms(claim)}
