"""What sets two days apart that two sentences give to what sounds like one happening."""

from datetime import datetime
from itertools import pairwise

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.antecedents import other_antecedent
from claimcheck.values.bearers import other_bearer
from claimcheck.values.bodies_apart import other_body
from claimcheck.values.come_again import other_time_of_it
from claimcheck.values.contrasts import other_word
from claimcheck.values.deeds import other_deed
from claimcheck.values.doers import two_doers
from claimcheck.values.last_times import is_last_time, other_last_time
from claimcheck.values.namesakes import other_namesake, other_people
from claimcheck.values.nouns_within import of_another_noun
from claimcheck.values.once_more import once_more
from claimcheck.values.openings import is_past, other_opening
from claimcheck.values.tails import only_there, other_purpose
from claimcheck.values.times import find_times
from claimcheck.values.verb_particles import other_particle
from claimcheck.values.words import content_lemmas, lemma

__all__ = ["other_happening", "other_occasion"]


def _only_the_first(first: Span, day: Span, theirs: Span, other: Span) -> str:
    """Why a later day of what first happened on an earlier one is none against it: "was first climbed"; "" for nothing."""
    if _for_the_first_time(first, day) and not _for_the_first_time(theirs, other):
        start, later = _start(first, day), _start(theirs, other)
        if start is not None and later is not None and start < later:
            return "one of the two tells of the first time, the other of a later one"
    return ""


def _first_only_there(first: Span, day: Span, theirs: Span, other: Span) -> str:
    """Why the day of a first time somewhere is none against an earlier one of the first of all: "first sung in Torvia"; "" for nothing."""
    if not (_for_the_first_time(first, day) and _for_the_first_time(theirs, other)):
        return ""
    end = next((each.value.end for each in find_times(first) if each.span.overlaps(day)), None)
    later = _start(theirs, other)
    return only_there(theirs, other, first) if end and later and end <= later else ""


def _for_the_first_time(sentence: Span, day: Span) -> bool:
    """Whether "first" stands before the verb that a day belongs to: "was first climbed in 1953"."""
    words = [word for word in tokens(sentence) if word.end <= day.start][-_NEAR:]
    return any(one.lower == "first" and is_past(two) for one, two in pairwise(words))


def _start(sentence: Span, day: Span) -> datetime | None:
    return next((each.value.start for each in find_times(sentence) if each.span.overlaps(day)), None)


_NEAR = 6
"""Words before a day among which its verb stands."""
# What befalls its subject once, wherever and for whatever end.
_ONCE = frozenset(["bear", "born", "birth", "die", "death"])


_NO_DEATHS = frozenset(["penalty", "sentence", "row", "toll", "squad", "threat"])


def _befalls_once(sentence: Span) -> bool:
    """Whether a sentence tells of a birth or death, and not of a death penalty."""
    if _ONCE.isdisjoint(content_lemmas(sentence)):
        return False
    return not any(
        one.lower == "death" and lemma(two.lower) in _NO_DEATHS for one, two in pairwise(tokens(sentence))
    )


def other_occasion(mine: Span, day: Span, theirs: Span, other: Span) -> str:
    """Why two days are of other things, or of one thing for another end or elsewhere; "" for nothing.

    >>> from claimcheck.model import Document
    >>> texts = ("The dam was closed in 2008.", "The dam was closed in 2009 for repairs.")
    >>> first, second = (Document(text).span for text in texts)
    >>> other_occasion(first, first.sub(22, 26), second, second.sub(22, 26))
    "one of the two is only 'for repairs'"
    """
    apart = other_antecedent(mine, theirs) or other_happening(mine, day, theirs, other)
    if apart or _befalls_once(mine):
        return apart
    return (
        _only_the_first(mine, day, theirs, other)
        or _only_the_first(theirs, other, mine, day)
        or _first_only_there(mine, day, theirs, other)
        or _first_only_there(theirs, other, mine, day)
        or once_more(mine, theirs)
        or other_body(mine, theirs)
        or (other_last_time(mine, day, theirs, other) if _are_last_times(mine, day, theirs, other) else "")
        or other_time_of_it(mine, day, theirs, other)
        or other_purpose(mine, day, theirs, other)
        or other_word(mine, theirs)
    )


def _are_last_times(mine: Span, day: Span, theirs: Span, other: Span) -> bool:
    return is_last_time(mine, day) and is_last_time(theirs, other)


def _of_one_of_several(sentence: Span) -> bool:
    """Whether a sentence opens with one of several, who has the days of none of the others: "one of the towers was built"."""
    opening = [word.lower for word in tokens(sentence)[:2]]
    return opening in (["one", "of"], ["another", "of"])


def other_happening(mine: Span, value: Span, theirs: Span, other: Span) -> str:
    """Why two values are of two people or of two deeds, by what their sentences tell of them; "" for nothing.

    >>> from claimcheck.model import Document
    >>> texts = ("The dam was closed in 2008.", "The road over the dam was closed in 2009.")
    >>> first, second = (Document(text).span for text in texts)
    >>> other_happening(first, first.sub(22, 26), second, second.sub(36, 40)) != ""
    True
    """
    return (
        (
            "one of the two is of one of several"
            if _of_one_of_several(mine) or _of_one_of_several(theirs)
            else ""
        )
        or other_bearer(mine, value, theirs, other)
        or other_namesake(mine, theirs)
        or other_people(mine, theirs)
        or other_opening(mine, theirs)
        or other_deed(mine, theirs)
        or other_particle(mine, theirs)
        or two_doers(mine, value, theirs, other)
        or of_another_noun(mine, value, theirs, other)
    )
