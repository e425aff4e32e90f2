"""Over what stretch of time a number is taken, or in which month: "in a day", "in two years", "since 2014", "before the match"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.number_tables import UNITS
from claimcheck.values.time_words import MONTHS, WEEKDAYS
from claimcheck.values.words import is_content, lemma

__all__ = ["other_stretch"]

_LENGTHS = frozenset("day week month quarter year decade century".split())


def _within_a(words: Sequence[Token]) -> frozenset[str]:
    """The lengths of time within which a sentence says that something came about: "month" of "in a month"."""
    lowers = [word.lower for word in words]
    return frozenset(
        length
        for before, article, length in zip(lowers, lowers[1:], lowers[2:], strict=False)
        if length in _LENGTHS
        and ((article in {"a", "one"} and before in {"in", "within", "over"}) or _is_stretch(before, article))
    )


_NEAR_YEARS = frozenset(["this", "last", "next"])
_SHORT_LENGTHS = _LENGTHS | {"minute", "hour"}


def _stretches(words: Sequence[Token], value: Span) -> frozenset[tuple[str, str]]:
    """The lengths of time, other than a value, in which a sentence says that something came about: "in one hour"."""
    return frozenset(
        (number.lower, lemma(length.lower))
        for before, number, length in zip(words, words[1:], words[2:], strict=False)
        if lemma(length.lower) in _SHORT_LENGTHS
        and (
            number.lower in _NEAR_YEARS
            or (
                before.lower in {"in", "within", "over"}
                and (number.lower in UNITS or number.text[0].isdigit())
            )
        )
        and not value.start <= number.start < value.end
    )


def _over_years(stretches: frozenset[tuple[str, str]]) -> bool:
    """Whether some lengths of time are so many months or years: "in two years"."""
    return any(number not in _NEAR_YEARS and length in _LONG for number, length in stretches)


_LONG = frozenset(["month", "year", "decade", "century"])


def _on_one_day(words: Sequence[Token], others: Sequence[Token]) -> bool:
    """Whether a sentence is of one day, and another of a year or month that still goes on."""
    mine, theirs = ([word.lower for word in found] for found in (words, others))
    one = any(pair in {("one", "day"), ("single", "day"), ("that", "day")} for pair in pairwise(mine))
    one = one or any(before.lower == "on" and day.lower in WEEKDAYS for before, day in pairwise(words))
    return one and _goes_on(theirs) and not _goes_on(mine) and WEEKDAYS.keys().isdisjoint(theirs)


def _since(words: Sequence[Token]) -> frozenset[str]:
    """The years since which a sentence counts."""
    return frozenset(
        year.lower for one, year in pairwise(words) if one.lower == "since" and _is_year(year.text)
    )


def _is_year(word: str) -> bool:
    return word.isdecimal() and len(word) == len("2019")


def _before_it(words: Sequence[Token], others: Sequence[Token]) -> bool:
    """Whether a sentence is of what was before a thing at, during or after which the other is: "before the match"."""
    here = {lemma(noun.lower) for noun in _behind(words, {"before"})}
    there = {lemma(noun.lower) for noun in _behind(others, {"at", "during", "after"})}
    return not here.isdisjoint(there)


def _turns(words: Sequence[Token], number: Span) -> frozenset[str]:
    """The turns in somebody's or something's time that words behind a number part it by: "after his return"."""
    behind = [word for word in words if word.start >= number.end]
    end = next((at for at, word in enumerate(behind) if word.text in {",", ";"}), len(behind))
    return frozenset(
        f"{lead.lower} {noun.lower}"
        for lead, owner, noun in zip(behind[:end], behind[1:end], behind[2:end], strict=False)
        if lead.lower in {"before", "after"} and owner.lower in _OWNERS and is_content(noun)
    )


_OWNERS = frozenset(["his", "her", "its", "their"])


def _behind(words: Sequence[Token], leads: set[str]) -> list[Token]:
    """The nouns that one of some prepositions leads to with "the" between them."""
    return [
        noun
        for lead, article, noun in zip(words, words[1:], words[2:], strict=False)
        if lead.lower in leads and article.lower == "the" and is_content(noun)
    ]


# Bodies are found, and people taken in, for days.
_FINDING = frozenset("found recovered discovered rescued arrested detained evacuated identified".split())
_ONLY_ONE = 1


def _finds(words: Sequence[Token]) -> bool:
    """Whether a sentence tells of what goes on for days until all are found or held."""
    return any(word.lower in _FINDING for word in words)


def _found_on_a_day(words: Sequence[Token]) -> bool:
    """Whether it says on which day of the week."""
    return _finds(words) and any(
        before.lower == "on" and day.lower in WEEKDAYS for before, day in pairwise(words)
    )


def _goes_on(words: Sequence[str]) -> bool:
    """Whether words tell of a time that still goes on: "this year", "so far"."""
    return any(
        (one == "this" and two in _LENGTHS - {"week"}) or (one, two) == ("so", "far")
        for one, two in pairwise(words)
    )


def _is_stretch(before: str, article: str) -> bool:
    """Whether two words make of a length a part of a longer time: "in its [first] year"."""
    return article in {"first", "last", "opening"} and before in {"the", "its", "their", "his", "her"}


def _can(words: Sequence[Token]) -> bool:
    """Whether a sentence tells what is possible."""
    return any(word.lower in {"can", "could"} for word in words)


def other_stretch(mine: Span, number: Span, theirs: Span, other: Span) -> str:
    """Why two numbers are taken over other stretches of time, or other months; "" for nothing."""
    words, others = tokens(mine), tokens(theirs)
    if _within_a(words) != _within_a(others) or _on_one_day(words, others) or _on_one_day(others, words):
        return "one of the two is over another length of time"
    if _since(words) and _since(others) and _since(words).isdisjoint(_since(others)):
        return "the two are counted since other years"
    if _before_it(words, others) or _before_it(others, words):
        return "one of the two is of what was before, the other of what was then"
    if turns := _turns(words, number) ^ _turns(others, other):
        return f"only one of the two is of the time '{min(turns)}'"
    if _found_on_a_day(words) + _found_on_a_day(others) == _ONLY_ONE and _finds(words) and _finds(others):
        return "one of the two is of what was found on one day"
    months, their_months = _in_months(words), _in_months(others)
    if months and their_months and months != their_months:
        return "the two are of other months"
    stretches, their_stretches = _stretches(words, number), _stretches(others, other)
    if stretches and their_stretches and stretches.isdisjoint(their_stretches):
        return "the two are over other lengths of time"
    if _over_years(stretches) != _over_years(their_stretches):
        return "only one of the two says over how many years or months it is"
    if _can(words) != _can(others):
        return "one of the two is what can be, the other what is"
    return ""


def _in_months(words: Sequence[Token]) -> frozenset[str]:
    """The months in which a sentence says that something happened, days left out: "in May", "of July and August"."""
    found: set[str] = set()
    for at, month in enumerate(words):
        if month.lower not in MONTHS or not month.text[0].isupper() or not at:
            continue
        before = words[at - 1].lower
        joined = before == "and" and at > 1 and words[at - 2].lower in found
        if before in {"in", "during", "of"} or joined:
            found.add(month.lower)
    return frozenset(found)
