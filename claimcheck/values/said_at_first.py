"""Whether somebody is told to have said a thing at first, before he said another: "initially denied that", "at first put it at nine"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache

from claimcheck.model import Span
from claimcheck.text import lowered
from claimcheck.values.event_words import SPEAKING
from claimcheck.values.words import lemma

__all__ = ["said_at_first"]

_AT_FIRST = frozenset("initially originally first long once earlier previously".split())
_NEAR = 4
"""Words from one that says "at first" to the verb of saying."""


@lru_cache(maxsize=4096)
def said_at_first(sentence: Span) -> bool:
    """Whether a sentence tells what somebody said at first or at the time.

    >>> from claimcheck.model import Document
    >>> said_at_first(Document("The firm first denied that its pumps had failed.").span)
    True
    """
    words = lowered(sentence)
    return any(_is_at_first(words, at) for at, word in enumerate(words) if lemma(word) in SPEAKING)


def _is_at_first(words: Sequence[str], verb: int) -> bool:
    """Whether a word shortly before a verb says "at first", or "at the time" stands near it on either side."""
    if not _AT_FIRST.isdisjoint(words[max(0, verb - _NEAR) : verb]):
        return True
    around = words[max(0, verb - _NEAR - 2) : verb + _NEAR + 1]
    return " at the time " in f" {' '.join(around)} "
