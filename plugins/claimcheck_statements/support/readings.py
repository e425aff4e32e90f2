"""A sentence as the judge of support reads it: its content words with their rarity, negations and hedges."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from attrs import frozen

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.function_words import FUNCTION_WORDS, LIGHT_ADVERBS, LIGHT_VERBS
from claimcheck.values.number_tables import ORDINALS
from claimcheck.values.ordinals import ORDINAL_SUFFIXES
from claimcheck.values.places import country_of
from claimcheck.values.rarity import rarity
from claimcheck.values.verb_words import COMMON_VERBS
from claimcheck.values.words import hedges, is_content, lemma, negations
from claimcheck_statements.views import NUMBER_WORDS

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = ["Reading", "Word", "read"]


class Word(NamedTuple):
    """A content word of a sentence."""

    text: str
    base: str
    sort: str
    """name, number, time, verb or word."""
    weight: float
    start: int
    end: int
    at: int
    """Its place among the tokens of the sentence."""


_SCALES = frozenset(
    "hundred thousand million billion trillion dozen dozens hundreds thousands millions billions".split()
)
_TIMES = frozenset(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
# A light word or who says so may be missing without harm.
_LIGHT = 0.1
_SAYING = frozenset("say tell add report accord announce state note".split())
_YEARS = (1500, 2100)


@frozen(eq=False)
class Reading:
    """A sentence taken apart once, for all claims that are held against it."""

    span: Span
    words: tuple[Word, ...]
    places: dict[str, tuple[int, ...]]
    """Base form to its places in `words`."""
    stems: dict[str, tuple[str, ...]]
    """The four first letters to the base forms that start so."""
    names: tuple[Word, ...]
    countries: dict[str, int]
    """The countries that a name, an adjective or a people's name means, each with its place in `words`."""
    lowers: tuple[str, ...]
    """Its words in lower case, signs left out."""
    negations: int
    hedges: int
    question: bool
    numbers: bool
    """Whether it may say an amount."""
    pronoun: bool
    """Whether it opens with a pronoun."""


_DASHES = frozenset("-–—/")
_TWO_DIGITS = 2


def _year_after(found: Sequence[Token], at: int) -> str:
    """The second year of "2018-19", whose century stands only before the first; "" for any other token."""
    text = found[at].text
    if len(text) != _TWO_DIGITS or not text.isdecimal() or at < 2 or found[at - 1].text not in _DASHES:
        return ""
    if at + 1 < len(found) and found[at + 1].text in _DASHES:
        return ""  # "2009-12-03" is a day
    before = found[at - 2].text
    if len(before) != 2 * _TWO_DIGITS or not before.isdecimal() or not _YEARS[0] <= int(before) < _YEARS[1]:
        return ""
    return before[:_TWO_DIGITS] + text if int(text) > int(before[_TWO_DIGITS:]) else ""


_ERAS = frozenset(["century", "centuries", "millennium"])
# The last word for a place in an order: "seventh" is 7.
_RANKS = {value: word for word, value in ORDINALS.items()}


def _rank_at(found: Sequence[Token], at: int) -> str:
    """The word for a place in an order in digits: "seventh" for "7th"; "" for a day, a century and anything else."""
    if at + 1 == len(found) or found[at + 1].start != found[at].end or not _is_suffix(found[at + 1]):
        return ""
    beside = {token.lower for token in (*found[max(0, at - 1) : at], *found[at + 2 : at + 4])}
    if not found[at].text.isdecimal() or beside & (_TIMES | _ERAS):
        return ""
    return _RANKS.get(float(found[at].text), found[at].text + found[at + 1].lower)


def _is_suffix(token: Token) -> bool:
    return token.lower in ORDINAL_SUFFIXES


def _sort(token: Token, first: bool, upper: bool) -> str:  # noqa: FBT001 - two plain facts about the token
    lower = token.lower
    if lower[0].isdigit():
        return "time" if lower.isdigit() and _YEARS[0] <= int(lower[:9]) < _YEARS[1] else "number"
    if lower in NUMBER_WORDS or lower in _SCALES:
        return "number"
    if token.text[0].isupper():
        if lower in _TIMES:
            return "time"
        if not upper and (not first or token.text[1:].isupper()):
            return "name"
    base = lemma(lower)
    if lower.endswith("ed") or (base != lower and base in COMMON_VERBS):
        return "verb"
    return "word"


def _base(lower: str, sort: str) -> str:
    if sort == "number":
        return NUMBER_WORDS.get(lower, lower.replace(",", "").rstrip("."))
    if sort == "time":
        return lower[:3] if lower in _TIMES else lower
    return lemma(lower)


def _weight(base: str, sort: str, lower: str) -> float:
    if sort in {"number", "time"}:
        return max(rarity(base), 0.5)
    if sort != "name" and (base in LIGHT_VERBS or lower in LIGHT_ADVERBS or base in _SAYING):
        return _LIGHT
    return rarity(base)


@lru_cache(maxsize=16384)
def _country(name: str) -> str:
    return country_of(name)


def _countries(words: Sequence[Word]) -> dict[str, int]:
    """The countries among the words that bear a capital, those of two words included: "United States"."""
    found: dict[str, int] = {}
    for at, word in enumerate(words):
        if not word.text[0].isupper():
            continue
        country = _country(word.text)
        if not country and at and words[at - 1].at == word.at - 1:
            country = _country(f"{words[at - 1].text} {word.text}")
        if country:
            found.setdefault(country, at)
    return found


_PRONOUNS = frozenset("he she it they this these those his her their its".split())


@lru_cache(maxsize=16384)
def read(span: Span) -> Reading:
    """The reading of a sentence."""
    found = tokens(span)
    letters = [token for token in found if token.text[0].isalnum()]
    upper = sum(token.text[0].isupper() for token in letters) > 0.8 * len(letters) and len(letters) > 4
    words: list[Word] = []
    first = True
    for at, token in enumerate(found):
        if not token.text[0].isalnum():
            first = first or token.text in '"“‘«:'
            continue
        if at and _is_suffix(token) and found[at - 1].end == token.start and found[at - 1].text.isdecimal():
            continue  # it belongs to the digits before it
        year, rank = _year_after(found, at), _rank_at(found, at)
        sort = "time" if year else "word" if rank else _sort(token, first, upper)
        # "US" and "WHO" are names, "us" and "who" are not.
        acronym = sort == "name" and len(token.text) > 1 and token.text.isupper()
        if token.lower != "one" and (rank or is_content(token) or acronym or sort in {"time", "number"}):
            base = year or rank or _base(token.lower, sort)
            last = found[at + 1] if rank else token
            text = token.text + last.text if rank else token.text
            weight = _weight(base, sort, token.lower)
            words.append(Word(text, base, sort, weight, token.start, last.end, at))
        first = False
    places: dict[str, list[int]] = {}
    for index, word in enumerate(words):
        places.setdefault(word.base, []).append(index)
    stems: dict[str, list[str]] = {}
    for base in places:
        stems.setdefault(base[:4], []).append(base)
    return Reading(
        span=span,
        words=tuple(words),
        places={base: tuple(indices) for base, indices in places.items()},
        stems={stem: tuple(some) for stem, some in stems.items()},
        names=tuple(word for word in words if word.sort == "name"),
        countries=_countries(words),
        lowers=tuple(token.lower for token in letters),
        negations=len(negations(span)),
        hedges=len(hedges(span)),
        question=span.text.rstrip("\"'”’) ").endswith("?"),
        numbers=any(word.sort in {"number", "time"} for word in words),
        pronoun=bool(letters) and letters[0].lower in _PRONOUNS,
    )


def function_words(reading: Reading) -> list[str]:
    """The words of a sentence that carry grammar, in order."""
    return [lower for lower in reading.lowers if lower in FUNCTION_WORDS]
