"""Ages of people and things: "45-year-old", "aged 45", "three weeks old", "eighteen months of age", "Anna Berg, 38,"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from functools import lru_cache
from typing import NamedTuple

from claimcheck.model import Mention, Span
from claimcheck.text import tokens
from claimcheck.values.hedges import hedge_before, hedged
from claimcheck.values.intervals import Amount
from claimcheck.values.nouns import is_people, is_plural
from claimcheck.values.number_forms import Number, Tokens, joined_at, lower_at
from claimcheck.values.number_tables import MONTHS
from claimcheck.values.numbers import may_start, read_number
from claimcheck.values.ranges import read_range

__all__ = ["Age", "age_at", "find_ages"]

_UNITS = {
    "year": "year",
    "years": "year",
    "yr": "year",
    "yrs": "year",
    "month": "month",
    "months": "month",
    "week": "week",
    "weeks": "week",
    "day": "day",
    "days": "day",
}
_OLD = frozenset(["old", "olds"])
_AGED = frozenset(["aged", "age", "ages"])
_BOUNDS = frozenset("between from over under about around at of".split())
_LINKS = frozenset(["-", "–", "—", "to", "and", "or"])
# Beyond this a bare number between commas is no person's age.
_OLDEST = 130
# "the age of 20 million refugees" is an era.
_MOST_BARE = 150


class Age(NamedTuple):
    """An age at a place: the index after its words, its unit, and its number, a range joined into one."""

    end: int
    unit: str
    number: Number
    start: int


def age_at(words: Tokens, at: int, number: Number) -> Age | None:
    """The age that a number from `at` gives; None when it is none."""
    if number.vague or number.zero or number.high is None:
        return None
    ranged = read_range(words, number, at, "")
    if ranged is not None:
        joint = _written(words, ranged.number, ranged.start)
        if joint is not None:
            return joint
    written = _written(words, number, at)
    if written is not None:
        return written
    if number.scale != 1 or number.low > _MOST_BARE or number.unit:
        return None
    start = _after_aged(words, at)
    if start is not None:
        linked = lower_at(words, number.end) in _LINKS and lower_at(words, number.end + 1).isdecimal()
        joint_number = ranged.number if ranged else number
        return Age(number.end + 2 if linked else number.end, "year", joint_number, start)
    if number.low > _OLDEST or number.low != int(number.low):
        return None
    if number.digits and _is_bare_age(words, at, number.end):
        return Age(number.end, "year", number, at)
    if _is_told_of(words, at, number):
        return Age(number.end, "year", number, at)
    return None


def _is_told_of(words: Tokens, at: int, number: Number) -> bool:
    """Whether a number says how old somebody was: "when he was nine.", "Then 67, she", "two sons, 17 and 22, were"."""
    before, following = lower_at(words, at - 1), lower_at(words, number.end)
    if not number.weak and before in _BEING and lower_at(words, at - 2) in _PERSONS:
        return (
            following in _CLOSING or following in {"", "when"} or (number.digits and following in _GOING_ON)
        )
    if not number.digits:
        return False
    if before in _ONCE and following == ",":
        return at == 1 or lower_at(words, at - 2) in _CLOSING
    linked = following == "and" and lower_at(words, number.end + 1).isdecimal()
    other = lower_at(words, number.end + 2) if linked else ""
    if before == "," and other == "," and at >= 2:
        return is_people(words[at - 2].lower) and is_plural(words[at - 2].lower)
    if before == "and" and following == "," and at >= 4 and words[at - 3].text == ",":
        return (
            words[at - 2].text.isdecimal()
            and is_people(words[at - 4].lower)
            and is_plural(words[at - 4].lower)
        )
    return False


_ONCE = frozenset(["then", "now"])
_GOING_ON = frozenset(["and", "but", "at", "in", "on", "then"])


def _written(words: Tokens, number: Number, start: int) -> Age | None:
    """An age with its unit and "old" or "of age": "45-year-old", "90 day old", "3 years of age", "87 yo"."""
    i = number.end + 1 if lower_at(words, number.end) == "-" else number.end
    lower = lower_at(words, i)
    if lower in {"yo", "y"}:
        slash = lower == "y" and lower_at(words, i + 1) == "/" and lower_at(words, i + 2) == "o"
        return Age(i + 3 if slash else i + 1, "year", number, start) if slash or lower == "yo" else None
    if lower not in _UNITS:
        return None
    j = i + 2 if lower_at(words, i + 1) == "-" else i + 1
    old = lower_at(words, j)
    if old in _OLD or (old == "of" and lower_at(words, j + 1) == "age"):
        return Age(j + 1 if old in _OLD else j + 2, _UNITS[lower], number, start)
    return None


def _after_aged(words: Tokens, at: int) -> int | None:
    """The index of "aged" before a number: "aged 45", "age 87", "the age of 21", "aged between 20 and 30"."""
    if lower_at(words, at - 1) in _AGED:
        return at - 1
    return at - 2 if lower_at(words, at - 1) in _BOUNDS and lower_at(words, at - 2) in _AGED else None


def _is_bare_age(words: Tokens, at: int, end: int) -> bool:
    """Whether a number alone is somebody's age: "John Hill, 38,", "she was 38.", "dies at 77", "both 51"."""
    before = lower_at(words, at - 1)
    if before == ",":
        return _after_name(words, at, end)
    closed = end == len(words) or words[end].text in _CLOSING or words[end].lower == "when"
    if not closed:
        return False
    if before == "at":
        # "Felt, the source, dead at 95", but not "the toll stood with four dead at 95".
        last = words[at - 3] if at >= 3 and words[at - 2].lower == "dead" else None
        if last is not None and (last.text[0].isupper() or last.text in ",'\"”’"):
            return True
        return lower_at(words, at - 2) not in _STANDING and any(
            word.lower in _DYING for word in words[max(0, at - _NEAR) : at - 1]
        )
    if before in _BEING:
        return lower_at(words, at - 2) in _PERSONS or _is_full_name(words, at - 1)
    return before == "both"


_CLOSING = frozenset(".,;)]!?\"'”’")
_DYING = frozenset("die dies died dead dying death retire retires retired passed".split())
# What stands at a number is a count: "the death toll stood at 48."
_STANDING = frozenset(
    """stands stood stand standing put puts remains remained remain estimated placed toll tolls deaths dead holds held
    steady unchanged started peaked reported given set kept fixed currently now""".split()
)
_BEING = frozenset("was is 's ’s turned turns am".split())
_PERSONS = frozenset("he she who i".split())
_NEAR = 7
"""Tokens before "at" in which somebody dies: "dies in prison at 77"."""


def _is_full_name(words: Tokens, end: int) -> bool:
    """Whether a clause's words before `end` are a name of two to four: "John Hill was 38."."""
    start = end
    while start > 0 and end - start < _LONGEST_NAME and words[start - 1].text[0].isupper():
        start -= 1
    return end - start > 1 and (start == 0 or words[start - 1].text in _CLOSING)


_LONGEST_NAME = 4


def _after_name(words: Tokens, at: int, end: int) -> bool:
    """Whether a number between signs stands behind a name: "John Hill, 38, said"."""
    closed = end == len(words) or words[end].text in ",.);"
    name = words[at - 2] if at >= 2 else None
    month = name is not None and name.lower in MONTHS
    return closed and name is not None and name.text[0].isupper() and not month


@lru_cache(maxsize=1024)
def find_ages(span: Span) -> tuple[Mention[Amount], ...]:
    """The ages that the words of a span give, in reading order, each with the words that say it.

    >>> from claimcheck.model import Document
    >>> [(age.value.low, age.value.unit) for age in find_ages(Document("A boy aged nine and a 3-week-old calf.").span)]
    [(9.0, 'year'), (3.0, 'week')]
    """
    words = tokens(span)
    found: list[Mention[Amount]] = []
    at = 0
    while at < len(words):
        number = read_number(words, at) if may_start(words, at) else None
        age = age_at(words, at, number) if number is not None and not _in_word(words, at) else None
        if number is None or age is None:
            at = max(at + 1, number.end if number is not None else 0)
            continue
        start, sort, hedge = hedge_before(words, age.start, "age")
        value = Amount(
            *hedged(age.number, sort),
            hedge=hedge,
            unit=age.unit,
            stated=age.number.stated,
            precision=age.number.precision,
        )
        found.append(Mention(span.to(words[start].start, words[age.end - 1].end), value))
        at = age.end
    return tuple(found)


def _in_word(words: Tokens, at: int) -> bool:
    """Whether letters before a number make it a part of their word: "F16"."""
    return joined_at(words, at) and words[at - 1].lower[0].isalpha()
