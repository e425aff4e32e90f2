"""A sentence as a checker of statements sees it: weighted content words with what negates and hedges them."""

from bisect import bisect_left
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.function_words import LIGHT_ADVERBS, LIGHT_VERBS
from claimcheck.values.names import Name, find_names
from claimcheck.values.openings import is_past
from claimcheck.values.time_sentence import integer
from claimcheck.values.words import hedges, is_content, lemma, negations, without_accents
from claimcheck_statements.phrases import PHRASES

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = [
    "NUMBER_WORDS",
    "ORDINALS",
    "View",
    "Word",
    "may_be_people",
    "places_outside",
    "view",
    "whole_number",
    "without_label",
]


class Word(NamedTuple):
    """A content word, or a phrase that stands for one."""

    text: str
    lower: str
    base: str
    start: int
    end: int
    weight: float
    sort: str
    """name, number, time or word."""
    place: int
    """Its first token's place among the tokens of the sentence."""


NUMBER_WORDS = {
    word: str(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
} | {
    "thirty": "30",
    "forty": "40",
    "fifty": "50",
    "sixty": "60",
    "seventy": "70",
    "eighty": "80",
    "ninety": "90",
}
_MOST_DIGITS = 18
"""Digits of a number that may count something; Python reads no more than 4,300."""


def whole_number(word: str, *, digits: int = _MOST_DIGITS) -> int | None:
    """The whole number of up to so many digits that a word in small letters is, spelt or in digits; None for other words."""
    return integer(NUMBER_WORDS.get(word, word), digits)


_SCALES = frozenset(
    "hundred thousand million billion trillion dozen dozens hundreds thousands millions billions".split()
)
ORDINALS = {
    form: rank
    for rank, forms in enumerate(
        "first 1st|second 2nd|third 3rd|fourth 4th|fifth 5th|sixth 6th|seventh 7th|eighth 8th|ninth 9th|tenth 10th".split(
            "|"
        ),
        1,
    )
    for form in forms.split()
}
_TIME_WORDS = frozenset(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
_DECADES = frozenset("twenties thirties forties fifties sixties seventies eighties nineties century".split())
# Words that any report may add or drop when it says who says so.
_ATTRIBUTION = frozenset(
    "say tell add report accord announce state note official authority spokesman spokeswoman source statement claim".split()
)
_WEIGHTS = {"name": 1.6, "number": 1.8, "time": 1.2, "word": 1.0}
# The announcement that a sentence also makes is checked for itself.
_ATTRIBUTED = 0.35
_LIGHT = 0.15
_QUIET = 0.3


@frozen(eq=False)
class View:
    """A sentence taken apart once, for all comparisons with it."""

    span: Span
    tokens: tuple[Token, ...]
    words: tuple[Word, ...]
    places: dict[str, tuple[int, ...]]
    """Base form to the places of its words in `words`."""
    prefixes: dict[str, tuple[str, ...]]
    """Four first letters to the base forms that start so."""
    negating: tuple[int, ...]
    """Places of the tokens that negate."""
    hedges: tuple[int, ...]
    """Places of the tokens that hedge."""
    question: bool
    weight: float
    """The weight of all words together."""
    pronoun: bool
    """Whether the subject is a pronoun or "the film", whose bearer an earlier sentence names."""
    has_names: bool
    has_numbers: bool
    has_times: bool
    """Whether a month, a day of the week, a decade or a number of four digits stands in it."""

    @property
    def asserts(self) -> bool:
        """Whether it tells what it tells as a fact: no denial, no doubt, no question."""
        return not (self.negating or self.hedges or self.question)

    def index_of(self, word: Word) -> int:
        """The place of one of its words in `words`."""
        return bisect_left(self.words, word.place, key=lambda one: one.place)

    def lowers_before(self, offset: int) -> list[str]:
        """Its tokens before an offset, in lower case."""
        return [token.lower for token in self.tokens if token.end <= offset]

    def lowers_behind(self, offset: int) -> list[str]:
        """Its tokens from an offset on, in lower case."""
        return [token.lower for token in self.tokens if token.start >= offset]

    def starts_in(self, start: int, end: int, *, besides: Collection[str] = ()) -> frozenset[int]:
        """The offsets of its words that start in a stretch, and of those of the given base forms anywhere."""
        return frozenset(
            word.start for word in self.words if start <= word.start < end or word.base in besides
        )


def may_be_people(view: View) -> tuple[Mention[Name], ...]:
    """The names in a sentence that are a person's, as far as their words tell."""
    return tuple(each for each in find_names(view.span) if each.value.sort in {"person", "unknown"})


def _phrase(found: tuple[Token, ...], bases: list[str], at: int) -> tuple[int, str]:
    """How many tokens from a place on make a phrase of the table, and what it stands for."""
    for rest, base in PHRASES.get(bases[at], ()):
        end = at + 1 + len(rest)
        if tuple(bases[at + 1 : end]) == rest:
            return 1 + len(rest), base
    if found[at].lower in PHRASES and found[at].lower != bases[at]:
        for rest, base in PHRASES[found[at].lower]:
            end = at + 1 + len(rest)
            if tuple(bases[at + 1 : end]) == rest:
                return 1 + len(rest), base
    return 0, ""


def _sort(token: Token, at: int) -> str:
    lower = token.lower
    if lower[0].isdigit() or lower in NUMBER_WORDS or lower in _SCALES:
        return "number"
    if lower in _TIME_WORDS and token.text[:1].isupper():
        return "time"
    if token.text[:1].isupper() and (at > 0 or token.text.isupper()):
        return "name"
    return "word"


def _base(token: Token, sort: str) -> str:
    lower = token.lower
    if sort == "number":
        return NUMBER_WORDS.get(lower, lower.replace(",", "").rstrip("."))
    if sort == "time":
        return lower
    return lemma(lower if lower.isascii() else without_accents(lower))


def _weight(base: str, sort: str, lower: str) -> float:
    if sort == "word":
        if base in LIGHT_VERBS or lower in LIGHT_ADVERBS:
            return _LIGHT
        if base in _ATTRIBUTION:
            return _QUIET
    return _WEIGHTS[sort]


_PRONOUNS = frozenset(["he", "she", "it", "they"])
_OWN = frozenset(["his", "her", "its", "their"])
_STAND_INS = frozenset(
    "film movie series show band group company album song book novel game team club city town man woman actor actress singer".split()
)


def _opens_with_pronoun(found: tuple[Token, ...]) -> bool:
    """Whether a pronoun, or "the film", stands where the subject does: before any name."""
    if (
        len(found) > 1
        and is_content(found[0])
        and found[0].text[0].isupper()
        and found[1].text.isalpha()
        and is_past(found[1])
    ):
        return False  # "Dorn left the group"
    for at, token in enumerate(found[:12]):
        if token.lower in _PRONOUNS:
            return True
        # In "Her brother wrote the book" somebody else opens the sentence.
        stands_in = token.lower in _STAND_INS and at and found[at - 1].lower in {"the", "this"}
        if (
            stands_in
            and at + 2 < len(found)
            and found[at + 1].lower == "of"
            and found[at + 2].text[0].isupper()
        ):
            return False  # "the town of Orlan"
        if stands_in and found[0].lower not in _OWN:
            return True
        if at and token.text[:1].isupper() and token.lower not in _TIME_WORDS:
            return False
    return False


_SAYING = frozenset(
    [
        "say",
        "report",
        "tell",
        "add",
        "announce",
        "note",
        "accord",
        "write",
        "claim",
        "state",
        "warn",
        "explain",
    ]
)
_LONGEST_ATTRIBUTION = 9


def _attribution(found: tuple[Token, ...], bases: list[str]) -> frozenset[int]:
    """Places of the tokens that only say who says so: "police say ...", "..., the ministry said"."""
    last = len(found) - 1
    while last > 0 and not found[last].text[0].isalnum():
        last -= 1
    commas = [at for at, token in enumerate(found[:last]) if token.text == ","]
    places: set[int] = set()
    if commas and last - commas[-1] <= _LONGEST_ATTRIBUTION:
        tail = range(commas[-1] + 1, last + 1)
        if bases[last] in _SAYING or bases[commas[-1] + 1] == "accord" or bases[commas[-1] + 1] in _SAYING:
            places.update(tail)
    for at in range(min(len(found), 7)):
        if found[at].text == ":" and at < 5:
            places.update(range(at))
            break
        if (
            bases[at] in {"say", "report", "claim"}
            and at
            and not any(token.text == "," for token in found[:at])
        ):
            places.update(range(at + 1))
            break
    if bases[0] == "accord" and commas and commas[0] < _LONGEST_ATTRIBUTION:
        places.update(range(commas[0]))
    return frozenset(places) if len(places) * 2 < len(found) else frozenset()


def _opens_with_name(span: Span) -> bool:
    """Whether a name stands at the very start of a sentence."""
    names = find_names(span)
    return bool(names) and not span.document.text[span.start : names[0].span.start].strip("\"'“‘( ")


def without_label(span: Span) -> Span:
    """A statement without the "Says" of one that is passed on without a name: "Says masks cause headaches"."""
    found = tokens(span)
    first = next((at for at, token in enumerate(found) if token.text[0].isalnum()), len(found))
    if first + 1 < len(found) and found[first].text == "Says":
        return span.to(found[first + 1].start, span.end)
    return span


@lru_cache(maxsize=16384)
def view(span: Span) -> View:
    """The view of a sentence."""
    found = tokens(span)
    sorts = [_sort(token, at) for at, token in enumerate(found)]
    if (
        sorts
        and sorts[0] == "word"
        and found[0].text[0].isupper()
        and is_content(found[0])
        and _opens_with_name(span)
    ):
        # The capital of a sentence's first word says nothing by itself.
        sorts[0] = "name"
    bases = [_base(token, sort) for token, sort in zip(found, sorts, strict=True)]
    words: list[Word] = []
    said = _attribution(found, bases)
    at = 0
    while at < len(found):
        token = found[at]
        length, base = _phrase(found, bases, at)
        if length:
            last = found[at + length - 1]
            sort = "name" if sorts[at] == "name" else "word"
            text = span.document.text[token.start : last.end]
            words.append(
                Word(text, token.lower, base, token.start, last.end, _weight(base, sort, base), sort, at)
            )
            at += length
            continue
        if is_content(token) or sorts[at] == "time" or (sorts[at] == "number" and token.lower != "one"):
            base = bases[at]
            words.append(
                Word(
                    token.text,
                    token.lower,
                    base,
                    token.start,
                    token.end,
                    _weight(base, sorts[at], token.lower) * (_ATTRIBUTED if at in said else 1.0),
                    sorts[at],
                    at,
                )
            )
        at += 1
    places: dict[str, list[int]] = {}
    for index, word in enumerate(words):
        places.setdefault(word.base, []).append(index)
    prefixes: dict[str, list[str]] = {}
    for base in places:
        prefixes.setdefault(base[:4], []).append(base)
    starts = {token.start: place for place, token in enumerate(found)}
    text = span.text
    return View(
        span=span,
        tokens=found,
        words=tuple(words),
        places={base: tuple(indices) for base, indices in places.items()},
        prefixes={prefix: tuple(some) for prefix, some in prefixes.items()},
        negating=tuple(starts[token.start] for token in negations(span)),
        hedges=tuple(starts[token.start] for token in hedges(span)),
        question=text.rstrip("\"'”’) ").endswith("?"),
        weight=sum(word.weight for word in words),
        pronoun=_opens_with_pronoun(found),
        has_names="name" in sorts,
        has_numbers="number" in sorts,
        has_times="time" in sorts
        or any(
            (len(token.text) >= 4 and token.text[:4].isdigit())
            or token.lower in _DECADES
            or (token.lower == "s" and at > 0 and found[at - 1].text.isdecimal())
            for at, token in enumerate(found)
        ),
    )


def places_outside(view: View) -> list[int]:
    """The places of the tokens of a sentence outside its brackets."""
    places, depth = [], 0
    for at, token in enumerate(view.tokens):
        if token.text in {"(", "["}:
            depth += 1
        elif token.text in {")", "]"}:
            depth = max(0, depth - 1)
        elif not depth:
            places.append(at)
    return places
