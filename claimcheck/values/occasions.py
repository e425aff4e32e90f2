"""What sets two days apart that two sentences give to what sounds like one happening."""

from datetime import datetime
from itertools import pairwise

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.antecedents import other_antecedent
from claimcheck.values.bearers import other_bearer
from claimcheck.values.contrasts import other_word
from claimcheck.values.deeds import other_deed
from claimcheck.values.doers import two_doers
from claimcheck.values.namesakes import other_namesake, other_people
from claimcheck.values.openings import is_past, other_opening
from claimcheck.values.tails import other_purpose
from claimcheck.values.times import find_times
from claimcheck.values.words import content_lemmas

__all__ = ["other_occasion"]


def _only_the_first(first: Span, day: Span, theirs: Span, other: Span) -> str:
    """Why a later day of what first happened on an earlier one is none against it: "was first climbed"; "" for nothing."""
    if _for_the_first_time(first, day) and not _for_the_first_time(theirs, other):
        start, later = _start(first, day), _start(theirs, other)
        if start is not None and later is not None and start < later:
            return "one of the two tells of the first time, the other of a later one"
    return ""


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


def other_occasion(mine: Span, day: Span, theirs: Span, other: Span) -> str:
    """Why two days are of other things, or of one thing for another end or elsewhere; "" for nothing.

    >>> from claimcheck.model import Document
    >>> texts = ("The dam was closed in 2008.", "The dam was closed in 2009 for repairs.")
    >>> first, second = (Document(text).span for text in texts)
    >>> other_occasion(first, first.sub(22, 26), second, second.sub(22, 26))
    "one of the two is only 'for repairs'"
    """
    apart = (
        other_antecedent(mine, theirs)
        or other_bearer(mine, day, theirs, other)
        or other_namesake(mine, theirs)
        or other_people(mine, theirs)
        or other_opening(mine, theirs)
        or other_deed(mine, theirs)
        or two_doers(mine, day, theirs, other)
    )
    if apart or not _ONCE.isdisjoint(content_lemmas(mine)):
        return apart
    return (
        _only_the_first(mine, day, theirs, other)
        or _only_the_first(theirs, other, mine, day)
        or other_purpose(mine, day, theirs, other)
        or other_word(mine, theirs)
    )
