"""Sentences of a source that are those of the text word for word, so that every number and day in them is borne out."""

from claimcheck.model import Span
from claimcheck.text import lowered
from claimcheck.values.time_pointing import points

__all__ = ["is_copy"]

_LEAST = 8
"""Words of a sentence from which two papers hardly write it of two things."""


def is_copy(mine: Span, theirs: Span) -> bool:
    """Whether two sentences have the same words in the same order, written on one day where they tell times by it."""
    words = _words(mine)
    if len(words) < _LEAST or words != _words(theirs):
        return False
    return mine.document.published == theirs.document.published or not points(mine)


def _words(sentence: Span) -> tuple[str, ...]:
    return tuple(word for word in lowered(sentence) if word[0].isalnum())
