"""The words and values of a sentence as they are compared with another's: by key, sort and place."""

# ruff: noqa: SIM905 - a table of words reads best as text

import re
from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.names import antecedent, find_names
from claimcheck.values.number_tables import SCALES, TENS, UNITS
from claimcheck.values.time_words import MONTHS, WEEKDAYS
from claimcheck.values.words import is_content, lemma

__all__ = ["Item", "items"]

# Words of reporting that a paper adds or leaves out.
_IDLE = frozenset(
    "say tell add report accord announce state note official authority spokesman spokeswoman source statement mr mrs ms".split()
)
_TITLES = frozenset(["mr", "mrs", "ms"])
_CAPITALS = 0.8
"""The share of words with capitals from which a line is a headline, where they show no name."""
_MONEY = frozenset("$€£¥")
_ARTICLES = frozenset(["a", "an", "the"])
_NUMBERS = {word: f"{value:g}" for word, value in {**UNITS, **TENS}.items()}


@frozen
class Item:
    """A word or value of a sentence: how it is compared, what it is, where it stands."""

    key: str
    sort: str
    """"number", "scale", "weekday", "month", "name", "word" for other content, or "" for a function word."""
    start: int
    end: int
    money: bool = False
    """Whether a sign of money stands before it."""
    meant: bool = False
    """Whether it is the name of whom a pronoun means."""

    @property
    def is_value(self) -> bool:
        """Whether it is part of a number or a date."""
        return self.sort in _VALUES

    @property
    def counts(self) -> bool:
        """Whether it tells what a sentence is about."""
        return self.sort == "name" or (self.sort == "word" and self.key not in _IDLE)

    @property
    def tells(self) -> bool:
        """Whether it is a word that counts or part of a value."""
        return self.counts or self.is_value

    @property
    def is_year(self) -> bool:
        """Whether it looks like a year."""
        return self.sort == "number" and len(self.key) == 4 and self.key[:2] in {"18", "19", "20"}


_VALUES = frozenset(["number", "scale", "weekday", "month"])


def _item(words: Sequence[Token], at: int, *, headline: bool, opener: bool) -> Item:
    word = words[at]
    lower, capital = word.lower, word.text[0].isupper()
    if lower[0].isdigit() and not _is_plain(words, at):
        return Item(lower, "word", word.start, word.end)
    if lower[0].isdigit():
        money = at > 0 and words[at - 1].text in _MONEY
        return Item(lower.replace(",", "").rstrip("."), "number", word.start, word.end, money=money)
    if lower in _NUMBERS:
        return Item(_NUMBERS[lower], "number", word.start, word.end)
    if lower in SCALES and lower != "score":
        return Item(lower, "scale", word.start, word.end)
    if capital and lower in WEEKDAYS:
        return Item(lower, "weekday", word.start, word.end)
    if capital and lower in MONTHS and (lower != "may" or _is_of_calendar(words, at)):
        return Item(lower[:3], "month", word.start, word.end)
    key = lemma(lower)
    if not is_content(word):
        return Item(lower, "", word.start, word.end)
    placed = at > 0 or opener or (len(words) > 1 and words[1].text[0].isupper())
    named = capital and not headline and lower not in _TITLES and placed
    return Item(key, "name" if named else "word", word.start, word.end)


# "1,200" is one number, "2,12" are two; "86th" is a rank.
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?\.?")


def _is_plain(words: Sequence[Token], at: int) -> bool:
    """Whether digits are a number by themselves."""
    after = words[at + 1] if at + 1 < len(words) else None
    rank = after is not None and after.start == words[at].end and after.lower in {"st", "nd", "rd", "th"}
    return not rank and _THOUSANDS.fullmatch(words[at].text) is not None


_BEFORE_A_MONTH = frozenset("in of since last next by during early late until from".split())


def _is_of_calendar(words: Sequence[Token], at: int) -> bool:
    """Whether "May" is the month: beside digits, or behind what stands before a month."""
    if at and words[at - 1].lower in _BEFORE_A_MONTH:
        return True
    return any(words[i].text[0].isdigit() for i in (at - 1, at + 1) if 0 <= i < len(words))


# "October 8,2013" as texts have it that lost their spaces.
_GLUED = re.compile(r"(\d{1,2}),((?:18|19|20)\d\d)")


_PERSONS = frozenset(["he", "she"])


def _bearer(sentence: Span, word: Token) -> str:
    """The family name of whom the pronoun means that opens a sentence, as it would stand there; empty where that is open."""
    name = antecedent(sentence.to(word.start, word.end))
    if name is None or name.sort != "person":
        return ""
    return lemma((name.full or name.text).split()[-1].lower())


def _opens_with_a_name(sentence: Span) -> bool:
    """Whether the first word of a sentence is a name, which its capital alone would not show."""
    first = next(iter(find_names(sentence)), None)
    return first is not None and first.span.start == sentence.start


@lru_cache(maxsize=4096)
def items(sentence: Span) -> tuple[Item, ...]:
    """The words and values of a sentence, articles and signs left out."""
    words = tokens(sentence)
    content = [word for word in words if is_content(word) and word.text[0].isalpha()]
    headline = len(content) > 3 and sum(word.text[0].isupper() for word in content) > _CAPITALS * len(content)
    found: list[Item] = []
    for at, word in enumerate(words):
        if not word.text[0].isalnum() or word.lower in _ARTICLES:
            continue
        bearer = _bearer(sentence, word) if at == 0 and word.lower in _PERSONS else ""
        if bearer:
            found.append(Item(bearer, "name", word.start, word.end, meant=True))
            continue
        glued = _GLUED.fullmatch(word.text)
        if glued is not None and at and words[at - 1].lower in MONTHS:
            middle = word.start + glued.start(2)
            found.append(Item(glued[1], "number", word.start, word.start + glued.end(1)))
            found.append(Item(glued[2], "number", middle, word.end))
        else:
            opener = at == 0 and _opens_with_a_name(sentence)
            found.append(_item(words, at, headline=headline, opener=opener))
    return tuple(found)
