"""The tense of the clause around a time, told by its nearest verb, and the weekday that it then means."""

# ruff: noqa: SIM905 - a table of words reads best as text
# ruff: noqa: C901 - a decision list over the forms of a verb

from collections.abc import Sequence
from datetime import date, timedelta
from enum import Enum

from claimcheck.memory import remembered
from claimcheck.values.time_words import (
    DETERMINERS,
    FUTURE_WORDS,
    INFINITIVE_GOVERNORS,
    IRREGULAR_PAST,
    NOT_PAST,
    REALISED,
    SCHEDULED,
)

__all__ = ["Tense", "is_past_form", "tense_at", "weekday_near"]


class Tense(Enum):
    """Whether the clause around a word speaks of what was, of what will be, or does not say."""

    PAST = "past"
    FUTURE = "future"
    OPEN = "open"


def is_past_form(word: str) -> bool:
    """Whether a lower-case word looks like the past tense of a verb."""
    return word in IRREGULAR_PAST or (word.endswith("ed") and len(word) > 3 and word not in NOT_PAST)


@remembered
def _may_tell_tense(word: str) -> bool:
    """Whether a word shows a tense with the right neighbours: most words show none."""
    return word == "to" or word in _PERFECT or word in FUTURE_WORDS or word in SCHEDULED or is_past_form(word)


_PERFECT = frozenset({"has", "have", "had", "'ve", "’ve"})
_BREAKS = frozenset(";:")
_AUXILIARIES_BEFORE = 3


def _verb_tense(words: tuple[str, ...], at: int) -> Tense | None:
    """The tense that one word shows, None for a word that shows none."""
    word = words[at]
    if word in FUTURE_WORDS:
        return None if at and words[at - 1] == "previously" else Tense.FUTURE
    if word in _PERFECT:
        return Tense.PAST
    if word == "to" and at and words[at - 1] in INFINITIVE_GOVERNORS:
        if words[max(0, at - 3) : at - 1] == ("had", "been"):
            return Tense.PAST
        return Tense.FUTURE if _is_infinitive(words, at) else None
    if word in SCHEDULED and at and words[at - 1] not in DETERMINERS:
        return Tense.FUTURE
    if is_past_form(word):
        before = words[max(0, at - _AUXILIARIES_BEFORE) : at]
        if _describes(before):
            return None
        if before and before[-1] in _PRESENT_PASSIVE:
            return Tense.OPEN
        if "to" in before and "be" in before and not REALISED.intersection(before):
            return Tense.FUTURE
        if FUTURE_WORDS.intersection(before):
            return Tense.FUTURE
        return Tense.PAST
    return None


_PRESENT_PASSIVE = frozenset({"is", "are"})


def _describes(before: Sequence[str]) -> bool:
    """Whether a participle describes a noun: "the reduced dividend", "a still unspecified date"."""
    if before and before[-1] in DETERMINERS:
        return True
    return len(before) > 1 and before[-2] in DETERMINERS and before[-1] in _BETWEEN


_BETWEEN = frozenset("still newly recently previously yet now then so most least".split())


def _is_infinitive(words: tuple[str, ...], at: int) -> bool:
    if at + 1 >= len(words):
        return False
    after = words[at + 1]
    return after.isalpha() and after not in {"the", "a", "an", "his", "her", "its", "their", "this", "that"}


_REACH = 24


def tense_at(words: tuple[str, ...], first: int, last: int) -> Tense:
    """The tense of the clause around the tokens `first` to `last`: the nearest verb to the left, else to the right."""
    stop = max(0, first - _REACH)
    for at in range(first - 1, stop - 1, -1):
        if words[at] in _BREAKS:
            break
        found = _verb_tense(words, at) if _may_tell_tense(words[at]) else None
        if found is not None:
            return found
    for at in range(last, min(len(words), last + _REACH)):
        if words[at] in _BREAKS:
            break
        found = _verb_tense(words, at) if _may_tell_tense(words[at]) else None
        if found is not None:
            return found
    return Tense.OPEN


def weekday_near(reference: date, weekday: int, tense: Tense) -> date:
    """The day of a name that a report means: today or the next in a future clause, else the latest."""
    if tense is Tense.FUTURE:
        return reference + timedelta(days=(weekday - reference.weekday()) % 7)
    return reference - timedelta(days=(reference.weekday() - weekday) % 7)
