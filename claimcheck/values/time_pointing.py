"""Whether a sentence tells a time by the day on which it was written, as "on Monday" and "last week" do."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.model import Span
from claimcheck.text import lowered
from claimcheck.values.times import find_times

__all__ = ["points"]

_POINTING = frozenset("today tonight yesterday tomorrow this last next ago now current coming past".split())
"""Words that tell a time by the day of writing."""


def points(sentence: Span) -> bool:
    """Whether a time of a sentence depends on the day of writing.

    >>> from claimcheck.model import Document
    >>> points(Document("The dam broke on Monday.").span), points(Document("It broke in May 1990.").span)
    (True, False)
    """
    return any(
        mention.value.weekday is not None or not _POINTING.isdisjoint(lowered(mention.span))
        for mention in find_times(sentence)
    )
