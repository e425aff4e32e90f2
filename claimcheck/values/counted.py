"""What a number counts: the noun phrase after it, the whole that it is of, and the rate."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.values.names_words import PLACE_WORDS
from claimcheck.values.noun_phrases import STOPS, noun_phrase
from claimcheck.values.noun_tables import UNMARKED_PLURALS
from claimcheck.values.nouns import is_plural
from claimcheck.values.number_forms import Number, Tokens, joined_at, lower_at
from claimcheck.values.numbers import may_start
from claimcheck.values.units import RATE_NOUNS, unit_named

__all__ = [
    "GATHERED",
    "Counted",
    "are_children",
    "counted_at",
    "rate_at",
    "telling_word",
    "told_before",
    "words_text",
]


class Counted(NamedTuple):
    """A noun phrase as written, and the index after it."""

    phrase: str
    end: int
    more: bool = False
    """Whether "more" or "additional" stood before it."""
    partitive: bool = False
    """Whether "of the" stood before it."""


_MORE = frozenset(["more", "additional", "further", "extra"])
_BACK = frozenset(["them", "us", "whom", "which"])
_DETERMINERS = _BACK | frozenset(
    "the those these its their his her our my your all such this that a an".split()
)
# These may stand alone, with a verb behind them: "none of that swayed voters".
_SINGLE = frozenset(["this", "that"])
# Before a number these tell which: "12 of the team's first 20 points".
_PLACES = frozenset(["first", "last", "next", "final", "past", "previous"])
# Before a number these say how it ranks: "six of his team-high 17 points".
_RANKS = frozenset(["high", "low", "best", "worst", "record", "leading", "remaining"])
_OWNERS = frozenset(["'s", "’s", "'", "’"])
_NOT_RATE = frozenset("ago earlier later before after old".split())
_RATE_SIGNS = frozenset(["per", "a", "an", "each", "every", "/"])
_OFTEN = {
    "hourly": "hour",
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "yearly": "year",
    "annually": "year",
}
"""Adverbs that tell the rate of what stands before them: "rises by 50% daily"."""
_PER_PERSON = {
    "annum": "year",
    "yr": "year",
    "hr": "hour",
    "sec": "second",
    "capita": "person",
    "head": "person",
}


def words_text(words: Tokens, start: int, end: int) -> str:
    """Tokens as written, with one space between those that stand apart."""
    parts: list[str] = []
    for i in range(start, end):
        if i > start and words[i - 1].end != words[i].start:
            parts.append(" ")
        parts.append(words[i].text)
    return "".join(parts)


def counted_at(words: Tokens, at: int, number: Number, unit: str) -> Counted:
    """What is counted after a number or unit that ends before `at`; an empty phrase for nothing plain."""
    more = lower_at(words, at) in _MORE and lower_at(words, at + 1) not in {"than", "or"}
    if more:
        at += 1
    following = lower_at(words, at)
    if following == "of":
        return _of(words, at, number, unit, more=more)
    if unit == "fraction" and following in {"the", "its", "their", "all"}:
        end = noun_phrase(words, at + 1, plural=True, loose=True)
        if end > at + 1:
            return Counted(words_text(words, at + 1, end), end, more, partitive=True)
    if unit and unit != "fraction":
        return Counted("", at, more)
    many = number.low != 1.0 or number.high != 1.0 or unit == "fraction"
    end = noun_phrase(words, at, plural=many)
    if not many and end > at and is_plural(words[end - 1].lower) and not _is_unmarked(words, end):
        return Counted("", at, more)  # "one holding assets"
    return Counted(words_text(words, at, end), end, more)


def _is_unmarked(words: Tokens, end: int) -> bool:
    """Whether the head of a phrase may be a single thing: "one police officer", "one Swiss", "one of the series"."""
    return words[end - 1].lower in UNMARKED_PLURALS or words[end - 1].text[0].isupper()


def _of(words: Tokens, at: int, number: Number, unit: str, *, more: bool) -> Counted:
    """What is counted after "of": "of the soldiers", "of the city's houses", "of aid"."""
    start = at + 1
    while lower_at(words, start) in _DETERMINERS:
        start += 1
    partitive = start > at + 1
    last = words[start - 1].lower
    if partitive and last in _BACK:
        return Counted("", start, more, partitive=True)
    owner = noun_phrase(words, start, plural=True, loose=True)
    if owner > start and lower_at(words, owner) in _OWNERS:
        partitive = True
        start = owner + 1
    elif last in _SINGLE and lower_at(words, start).endswith("ed"):
        return Counted("", start, more, partitive=True)
    if lower_at(words, start) in _PLACES and start + 1 < len(words) and may_start(words, start + 1):
        return Counted("", at, more)
    if not (unit or partitive or number.vague):
        return Counted("", at, more)
    end = noun_phrase(words, start, plural=True, loose=bool(unit))
    if end == start and partitive:
        end = noun_phrase(words, start, plural=True, loose=True)
    ranked = lower_at(words, end - 1) in _RANKS and end < len(words) and may_start(words, end)
    if end == start or (partitive and ranked):
        # "six of his team-high 17 points": what stands before the number is no noun of its own.
        return Counted("", at, more, partitive)
    return Counted(words_text(words, start, end), end, more, partitive)


_PARENTS = frozenset("mother father mom mum dad parent parents".split())
_KIN = _PARENTS | frozenset("grandmother grandfather widow widower husband wife son daughter".split())
_STATES = frozenset("dead killed hurt injured wounded missing".split())
_MOST_CHILDREN = 30


def are_children(words: Sequence[str], at: int) -> bool:
    """Whether a number at an index is of somebody's family: "the mother of [two]", "father-of-[three]"."""
    of = at - 1 - (at > 0 and words[at - 1] == "-")
    kin = of - 1 - (of > 0 and words[of - 1] == "-")
    return kin >= 0 and words[of] in {"of", "to"} and words[kin] in _KIN


def told_before(words: Tokens, at: int, number: Number, counted: Counted) -> Counted:
    """What a number counts by the words before its hedge at an index, where none behind it says so.

    "A mother of [2] dead after a fall" has children, and "a crowd of [8,000]", "attendance: [8,000]" are spectators.
    """
    before = [word.lower for word in words[max(0, at - 4) : at]]
    if counted.phrase and counted.phrase.rpartition(" ")[2].lower() not in _STATES:
        return counted
    if are_children(before, len(before)) and number.low <= _MOST_CHILDREN:
        return Counted("children" if not _PARENTS.isdisjoint(before) else "", number.end)
    linked = before[:-1] if before[-1:] == ["of"] else before
    if before[-2:] == ["pop", "."]:
        linked = ["population"]
    if before[-1:] == [":"]:
        # "Attendance at the regatta: 8,214".
        linked = [
            word.lower for word in words[max(0, at - _LONGEST_LABEL) : at - 1] if word.lower in _NOUNS_OF
        ]
    noun = _NOUNS_OF.get(linked[-1], "") if linked and not number.year_like else ""
    if not noun and not number.year_like and _is_population(words, at):
        noun = _NOUNS_OF["population"]
    return Counted(noun, number.end) if noun and not counted.phrase and number.low >= _FEWEST else counted


def _is_population(words: Tokens, at: int) -> bool:
    """Whether a number at an index is what a population is said to be: "the population of Brod rose to about [5,300]"."""
    verb = at - 1
    if lower_at(words, verb) in {"to", "at"} and lower_at(words, verb - 1) in _MOVED:
        verb -= 1
    elif lower_at(words, verb) not in _AMOUNTS_TO:
        return False
    for noun in range(verb - 1, max(-1, verb - _LONGEST_SUBJECT), -1):
        word = words[noun]
        if word.lower == "population":
            return noun == 0 or words[noun - 1].lower in _ALL_OF
        if not (word.lower in _OF_A_PLACE or word.text[0].isupper() or word.text.isdecimal()):
            return False
    return False


_LONGEST_SUBJECT = 12
_AMOUNTS_TO = frozenset("is was were be been reached totaled totalled numbered exceeds exceeded".split())
_MOVED = frozenset(
    """grew grown rose risen climbed increased fell fallen dropped declined decreased shrank shrunk stood stands put
    estimated""".split()
)
# Before a population, these leave it that of all who live in a place.
_ALL_OF = frozenset("the its their a total resident whose estimated 's ’s ,".split())
# Between a population and its number stand its place and its year.
_OF_A_PLACE = PLACE_WORDS | frozenset(
    "of the in at as census itself has had have now currently then was is 's ’s".split()
)


def telling_word(words: Tokens, at: int) -> int:
    """The index of the word that says what a number at an index counts, where none behind it does: "[crowd] of about 8,000"."""
    for before in range(at - 1, max(-1, at - 1 - _LONGEST_LABEL), -1):
        if words[before].lower in _TELLING:
            return before
    return at


_NOUNS_OF = {
    "population": "inhabitants",
    "crowd": "spectators",
    "audience": "spectators",
    "attendance": "spectators",
    "staff": "employees",
    "workforce": "employees",
    "employs": "employees",
    "membership": "members",
}
GATHERED = frozenset(_NOUNS_OF.values())
"""What is counted by the name of those who are together: the spectators of a crowd."""
_TELLING = frozenset(["pop", *_NOUNS_OF, *_PARENTS])
_FEWEST = 10
_LONGEST_LABEL = 8


def rate_at(words: Tokens, at: int) -> tuple[str, int]:
    """What an amount is taken over ("per day", "a year"), and the index after it."""
    start = at
    at += joined_at(words, at) and lower_at(words, at) == "-"  # "barrel-a-day"
    sign = lower_at(words, at)
    if sign in _OFTEN and not joined_at(words, at) and not _is_noun(words, at + 1):
        return _OFTEN[sign], at + 1
    if sign not in _RATE_SIGNS or at + 1 >= len(words):
        return "", start
    at += 2 if lower_at(words, at + 1) == "-" else 1
    noun = lower_at(words, at)
    named = unit_named(words, at) if sign in {"per", "/"} or noun in RATE_NOUNS else None
    if named is not None and (sign == "per" or lower_at(words, named[0]) not in _NOT_RATE):
        return named[1], named[0]
    if noun in RATE_NOUNS and (sign == "per" or lower_at(words, at + 1) not in _NOT_RATE):
        return _PER_PERSON.get(noun, noun), at + 1
    if sign == "per" and noun[:1].isdigit():
        return noun.replace(",", ""), at + 1
    return "", start


def _is_noun(words: Tokens, at: int) -> bool:
    """Whether a token may be what the word before it describes: "daily papers"."""
    return lower_at(words, at)[:1].isalpha() and lower_at(words, at) not in STOPS
